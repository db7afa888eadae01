"""From the words that the encoder takes for a source to the mention of a speaker."""

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.core.quote import MentionForm
from factcheck.core.span import Span
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.encoder.words import CAPITALISED, QUOTED, Words
from factcheck.extract.mention_words import words_of_mention
from factcheck.extract.values import TaggedParagraph
from factcheck.languages import LanguagePack
from factcheck.prose import Prose


class MentionReader:
    """Names the speaker by the head of a source: "Lee" in "Lee, who has led it since 2010"."""

    def __init__(self, pack: LanguagePack) -> None:
        self._joints = pack.naming.name_joints
        self._pronouns = pack.naming.pronouns | pack.naming.possessives
        self._never_nouns = (
            pack.naming.function_words | pack.naming.prepositions | pack.naming.relative_pronouns
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
        span = Span(words.starts[source.first], words.ends[source.last - 1])
        tagged = paragraphs[prose.paragraph_index(span.start)]
        number = _head(tagged, span)
        if number is None:
            return span, self._form(source, words, span.of(prose.text))
        mention, form = words_of_mention(tagged, number, self._joints)
        if cue and cue.overlaps(mention):
            return span, self._form(source, words, span.of(prose.text))
        if not mention.overlaps(span):
            return span, form
        whole = self._with_its_noun(mention, source, words, prose.text)
        return (mention, form) if whole == mention else (whole, MentionForm.NOMINAL)

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
