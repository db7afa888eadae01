"""The words that a mention of a speaker is made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NamingWords:
    """Every form is in lower case; how names look is left to their capitals.

    Attributes:
        pronouns: those that can be the subject of a verb of saying ("she", "who").
        addressing: pronouns of who speaks and who listens ("i", "you").
        third_persons: the pronouns for one person spoken of ("he", "she").
        relative_pronouns: the pronouns that point back within the sentence ("who").
        oblique: the pronouns for who is spoken to or of ("him", "them").
        possessives: pronouns that own what is said ("his", "their").
        determiners: what opens a nominal ("the", "one", "several").
        definite: determiners that point to the one thing so called ("the").
        agents: prepositions before who did what a passive tells ("by").
        speaker_nouns: what people who speak are called ("senator", "spokeswoman").
        name_joints: small words inside a name ("of", "de", "van", "al").
        never_names: capitalised words that are no names ("Monday", "However").
        prepositions: after these a name is seldom the one who speaks ("to", "about").
        gerund_endings: a word with one that opens a sentence is seldom a name ("ing").
        past_endings: a word with one behind a noun is a verb ("ed").
        plural_endings: a noun with one means several ("s").
        everybody: who gives a thing its common name ("everybody", "they").
        judging_groups: several who call a thing what they think of it ("critics").
        reflexives: pronouns by which a body or a group names itself ("itself").
        coordinating: words that join like to like ("and").
        function_words: words that no mention holds ("and", "with", "that").
    """

    pronouns: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    third_persons: frozenset[str] = frozenset()
    relative_pronouns: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    speaker_nouns: frozenset[str] = frozenset()
    name_joints: frozenset[str] = frozenset()
    never_names: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    gerund_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    everybody: frozenset[str] = frozenset()
    judging_groups: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    coordinating: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
