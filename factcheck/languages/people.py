"""Names, titles and pronouns, for telling people apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Gender(StrEnum):
    """As the words of a text show it: by a pronoun, a title, a kinship word, a first name."""

    MALE = "male"
    FEMALE = "female"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """Every form is in lower case and without the full stop of an abbreviation.

    Attributes:
        courtesies: forms of address that are no office ("mr", "dr"), with their gender.
        days: names of weekdays; one at the end of a name is none of it.
        given_openers: words of ``openers`` that are given names inside a sentence ("jan").
        titles: offices printed before a name, by the word they stand for ("sen": "senator").
        given_titles: those of them that are also short for a given name ("col").
        offices: nouns for what people are or do ("minister", "spokeswoman").
        office_modifiers: words that may stand before an office ("former", "deputy").
        gendered: nouns and offices that tell the gender ("wife", "chairman").
        kinship: nouns that join two people ("wife", "son").
        pronouns: personal pronouns of one person, in every case, with their gender.
        self_pronouns: what speakers call themselves ("i").
        object_pronouns: those of them that stand for a listener ("told him").
        press: classes of bodies that publish articles about others ("newspaper").
        legal_forms: what ends the name of a company ("plc").
        positions: what players play, said of those named already ("midfielder").
        ages: endings of nouns for somebody of an age ("-year-old").
        place_endings: endings of adjectives made of a place's name ("-based").
        name_classes: words that show a body's class at the end of its name alone ("Group").
        hearing: verbs whose subject listens ("heard").
        audiences: who is spoken to in court and elsewhere ("jury").
        quoting: pattern of who is quoted by somebody (``name``): "quoted Ann Roe as saying".
        pronoun_tails: pattern of what follows a number taken of those named (" of them").
        quantifiers: pattern of words by which a number is taken of many ("several of").
        plural_pronouns: pronouns of several people or of a body ("they").
        thing_pronouns: pronouns of a body or a document ("it").
        relative_pronouns: pronouns that point to the name before them ("who").
        thing_relatives: those of them that never point to a person ("which").
        owners: possessive pronouns ("his", "their").
        articles: determiners that say nothing ("the", "a").
        determiners: what opens a description ("the", "one").
        definite: determiners that point back to something named before ("the", "this").
        first_names: common given names with the gender they mostly have.
        particles: small words inside a surname ("van", "bin").
        prefixes: what may be hyphenated before a surname ("al", "el").
        suffixes: what may follow a surname ("jr", "iii").
        post_nominals: letters behind a name that are no part of it ("kc", "mp").
        peoples: adjectives of nations, parties and creeds ("russian", "republican").
        nations: those of them that tell whose office it is ("russian").
        places: nations and powers that speak as such ("japan", "the kremlin").
        body_words: words that make a name one of an organisation ("committee").
        bodies: common nouns of organisations ("ministry", "campaign").
        body_classes: for words in names of bodies and for nouns of bodies what sort of
            body they show ("lines": "company", "firm": "company").
        office_kinds: for offices and titles the word that they share with others of
            their kind ("don", "prof": "professor").
        deeds: for nouns what those have done who are meant by them ("witness": "gave
            evidence").
        sole_offices: offices that nobody holds beside another ("governor").
        generic_offices: offices and nouns that people with another office are called by
            ("candidate", "businessman").
        birth_words: words before the name somebody was born with ("born").
        headships: offices that head a body ("director", "executive").
        groups: nouns of several people ("officials", "police").
        documents: nouns of things that are read ("statement", "report").
        commoners: those nouns of ``humans`` that nobody with an office is called by
            ("boy", "shopper").
        mouthpieces: nouns for those who speak for somebody else ("spokesman").
        parties: adjectives and nouns of parties by the party ("gop": "republican").
        collectives: nouns of several whose kind stands behind "of" ("a handful of").
        distinctions: words that make another office of one ("vice", "deputy").
        past_offices: those of ``distinctions`` that people are often spoken of without
            ("former").
        person_endings: endings of nouns for a person ("ist").
        post_modifiers: words behind a noun that say more of it ("a poll released").
        seat: a regular expression of what stands behind a name and tells in the named group
            ``seat`` where an office is held (", R-Iowa").
        humans: nouns for one person that are no office ("woman", "nominee").
        openers: words whose capital only shows the start of a sentence ("but").
        governors: prepositions; a name behind one is seldom who a pronoun means.
        senders: prepositions before the writer of a document ("from", "by").
        clause_openers: words that end a noun phrase ("who", "that").
        role_openers: words before an office that are no part of it ("now", "one of").
        tails: prepositions that tie a name to a description ("at", "for").
        joints: words inside a name of an organisation ("of", "for").
        conjunctions: what joins two names ("and").
    """

    courtesies: Mapping[str, Gender | None] = field(default_factory=dict)
    days: frozenset[str] = frozenset()
    given_openers: frozenset[str] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    given_titles: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    office_modifiers: frozenset[str] = frozenset()
    gendered: Mapping[str, Gender] = field(default_factory=dict)
    kinship: frozenset[str] = frozenset()
    pronouns: Mapping[str, Gender] = field(default_factory=dict)
    self_pronouns: frozenset[str] = frozenset()
    object_pronouns: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    name_classes: Mapping[str, str] = field(default_factory=dict)
    place_endings: tuple[str, ...] = ()
    positions: frozenset[str] = frozenset()
    ages: tuple[str, ...] = ()
    legal_forms: frozenset[str] = frozenset()
    press: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset()
    quoting: str = "(?!)"
    quantifiers: str = "(?!)"
    pronoun_tails: str = "(?!)"
    plural_pronouns: frozenset[str] = frozenset()
    thing_pronouns: frozenset[str] = frozenset()
    relative_pronouns: frozenset[str] = frozenset()
    thing_relatives: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    first_names: Mapping[str, Gender] = field(default_factory=dict)
    particles: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    post_nominals: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    body_words: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    body_classes: Mapping[str, str] = field(default_factory=dict)
    office_kinds: Mapping[str, str] = field(default_factory=dict)
    deeds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sole_offices: frozenset[str] = frozenset()
    generic_offices: frozenset[str] = frozenset()
    birth_words: frozenset[str] = frozenset()
    headships: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    nations: frozenset[str] = frozenset()
    commoners: frozenset[str] = frozenset()
    mouthpieces: frozenset[str] = frozenset()
    parties: Mapping[str, str] = field(default_factory=dict)
    collectives: frozenset[str] = frozenset()
    distinctions: frozenset[str] = frozenset()
    past_offices: frozenset[str] = frozenset()
    person_endings: tuple[str, ...] = ()
    post_modifiers: frozenset[str] = frozenset()
    seat: str = "(?!)"
    humans: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    governors: frozenset[str] = frozenset()
    senders: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    role_openers: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
