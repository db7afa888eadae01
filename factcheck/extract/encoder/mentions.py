"""From the words that the encoder takes for a source to the mention of a speaker."""

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.core.quote import MentionForm
from factcheck.core.span import Span
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.encoder.words import CAPITALISED, QUOTED, Words
from factcheck.extract.mention_words import words_of_mention
from factcheck.extract.values import FORMS, Sort, TaggedParagraph
from factcheck.languages import LanguagePack
from factcheck.prose import Prose


class MentionReader:
    """Names the speaker by the head of a source: "Lee" in "Lee, who has led it since 2010"."""

    def __init__(self, pack: LanguagePack) -> None:
        self._joints = pack.naming.name_joints
        naming = pack.naming
        self._pronouns = naming.pronouns | naming.possessives | naming.oblique
        self._never_nouns = (
            pack.naming.function_words
            | pack.naming.prepositions
            | pack.naming.relative_pronouns
            | pack.naming.determiners
            | pack.naming.possessives
        )

    def read(
        self,
        source: Stretch,
        cue: Span | None,
        words: Words,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
    ) -> tuple[Span, MentionForm]:
        """Return the words that name the speaker, and what they are.

        They end before the cue, which is a name too where all words have capitals.
        """
        named = self._name_behind_noun(source, words, prose.text)
        if named is not None:
            return named, MentionForm.NAME
        span = Span(words.starts[source.first], words.ends[source.last - 1])
        tagged = paragraphs[prose.paragraph_index(span.start)]
        number = _head(tagged, span)
        if number is None:
            return span, self._form(source, words, span.of(prose.text))
        number = _name_beside(tagged, number, span)
        mention, form = words_of_mention(tagged, number, self._joints)
        if cue and cue.overlaps(mention):
            return span, self._form(source, words, span.of(prose.text))
        if not mention.overlaps(span):
            return span, form
        whole = self._with_its_noun(mention, source, words, prose.text)
        return (mention, form) if whole == mention else (whole, MentionForm.NOMINAL)

    def _name_behind_noun(self, source: Stretch, words: Words, text: str) -> Span | None:
        """Return the name that a description ends in: "Ann Lee" in "the town clerk Ann Lee"."""
        core: list[int] = []
        for word in source.words():
            printed = text[words.starts[word] : words.ends[word]]
            if not printed[0].isalnum() or printed in self._never_nouns - self._joints:
                break
            core.append(word)
        name: list[int] = []
        while core and self._is_of_name(words, text, core[-1]):
            name.append(core.pop())
        while name and not self._is_capital(words, name[-1]):
            name.pop()
        if not core or not name:
            return None
        noun = text[words.starts[core[-1]] : words.ends[core[-1]]]
        if not (noun.replace("-", "").isalpha() and noun.islower()) or noun in self._never_nouns:
            return None
        return Span(words.starts[name[-1]], words.ends[name[0]])

    def _is_of_name(self, words: Words, text: str, word: int) -> bool:
        printed = text[words.starts[word] : words.ends[word]]
        return self._is_capital(words, word) or printed in self._joints or printed.isdecimal()

    def _is_capital(self, words: Words, word: int) -> bool:
        return words.forms[word] % QUOTED >= CAPITALISED

    def _with_its_noun(self, mention: Span, source: Stretch, words: Words, text: str) -> Span:
        """Go on to the noun that a name only describes: "Oxland" in "Oxland foreign ministry"."""
        end = mention.end
        for word in words.at(mention.end, words.ends[source.last - 1]):
            low = text[words.starts[word] : words.ends[word]]
            if not (low.isalpha() and low.islower()) or low in self._never_nouns:
                break
            end = words.ends[word]
        return Span(mention.start, end)

    def _form(self, source: Stretch, words: Words, text: str) -> MentionForm:
        if text.lower() in self._pronouns:
            return MentionForm.PRONOUN
        capital = any(words.forms[word] % QUOTED >= CAPITALISED for word in source.words())
        return MentionForm.NAME if capital else MentionForm.NOMINAL


def _name_beside(tagged: TaggedParagraph, number: int, span: Span) -> int:
    """Go from what somebody is called to the name: "the clerk Ann Lee", "the clerk, Ann Lee"."""
    tokens, sightings = tagged.tokens, tagged.sightings
    if FORMS[sightings[number].sort] is not MentionForm.NOMINAL:
        return number
    for following in range(number + 1, len(sightings)):
        sighting = sightings[following]
        if tokens.starts[sighting.first] >= span.end:
            break
        if sighting.sort is not Sort.NAME or sighting.owner:
            continue
        gap = tokens.lows[sightings[following - 1].last : sighting.first]
        return following if gap in ([], [","]) else number
    return number


def _head(tagged: TaggedParagraph, span: Span) -> int | None:
    """Return the first sighting in a source that nothing governs or owns, or the first one."""
    tokens, sightings = tagged.tokens, tagged.sightings
    first = bisect_left(tokens.ends, span.start + 1)
    number = bisect_left(sightings, first, key=lambda sighting: sighting.last - 1)
    inside = []
    while number < len(sightings):
        sighting = sightings[number]
        if tokens.starts[sighting.first] >= span.end:
            break
        inside.append(number)
        number += 1
    free = [
        n
        for n in inside
        if not sightings[n].owner and (n == inside[0] or not sightings[n].governed)
    ]
    return next(iter(free or inside), None)
