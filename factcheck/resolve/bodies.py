"""Organisations, governments and other bodies that speak, under their fullest name."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.core.quote import Mention, Speaker, SpeakerKind
from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.mentions import head_span, names_within
from factcheck.resolve.names import Name, NameSort
from factcheck.resolve.narration import Narration
from factcheck.resolve.people import Cast

_SENTENCES_BACK = 3
_NAME_REACH = 40
"""Code points within which the second of two joined names begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """The bodies named in an article; ``by_word`` lists them by each word of their names."""

    narration: Narration
    cast: Cast
    words: PeopleWords
    by_word: Mapping[str, Sequence[Name]]

    def named(self, name: Name, mention: Mention) -> Speaker:
        """Return the body that a mention names, as fully as the article has it."""
        head = head_span(mention, self.narration, self.words)
        text = self._plain(self.narration.text[head.start : head.end])
        fuller = self._fuller(name)
        if fuller is not None and len(text.split()) <= len(name.words):
            text = fuller
        return Speaker(name=text, kind=SpeakerKind.ORGANIZATION)

    def with_word(self, word: str, offset: int) -> Speaker | None:
        """Return the body named last before an offset with a word in its name."""
        for name in reversed(self.by_word.get(word, ())):
            if name.span.start < offset:
                text = self._fuller(name) or " ".join(name.span.of(self.narration.text).split())
                return Speaker(name=text, kind=SpeakerKind.ORGANIZATION)
        return None

    def before(self, offset: int, *, plural: bool) -> Speaker | None:
        """Return the body, or for a plural the two people, that the last sentence is about.

        The sentence must open with the name; who stands further in is not who "they" or
        "it" would mean.
        """
        here = self.narration.sentence_index(offset)
        for index in range(here, max(-1, here - _SENTENCES_BACK), -1):
            for name in self._names_in(index, offset):
                if self._opens(name, index):
                    return self._as_subject(name, plural=plural)
        return None

    def _names_in(self, index: int, offset: int) -> list[Name]:
        sentence = self.narration.sentences[index]
        return [
            name
            for name in names_within(self.cast.names, (sentence,))
            if name.span.start < offset
            and not name.quoted
            and not name.owning
            and name.words[0] not in self.words.peoples
        ]

    def _opens(self, name: Name, index: int) -> bool:
        before = self.narration.told[self.narration.starts[index] : name.start].rstrip()
        bare = before.rpartition(" ")[2].lower() if before else ""
        if bare in self.words.articles:
            before = before[: len(before) - len(bare)].rstrip()
        return not before or before.endswith(",")

    def _as_subject(self, name: Name, *, plural: bool) -> Speaker | None:
        if name.sort is NameSort.BODY and self.cast.person_named(name) is None:
            text = self._fuller(name) or " ".join(name.span.of(self.narration.text).split())
            return Speaker(name=text, kind=SpeakerKind.ORGANIZATION)
        return self._pair(name) if plural else None

    def _pair(self, name: Name) -> Speaker | None:
        after = self.narration.told[name.span.end : name.span.end + 8].split()
        if not after or after[0] not in self.words.conjunctions:
            return None
        reach = Span(name.span.end, name.span.end + _NAME_REACH)
        other = next(iter(names_within(self.cast.names, (reach,))), None)
        people = [self.cast.person_named(n) for n in (name, other) if n is not None]
        known = [person.name for person in people if person is not None]
        if len(known) != 2:
            return None
        return Speaker(name=" and ".join(known), kind=SpeakerKind.GROUP)

    def _fuller(self, name: Name) -> str | None:
        """Return a longer name in the article that ends in these words."""
        length = len(name.words)
        longer = [
            other
            for other in self.by_word.get(name.words[-1], ())
            if len(other.words) > length and other.words[-length:] == name.words
        ]
        if not longer:
            return None
        best = max(longer, key=lambda other: len(other.words))
        return " ".join(best.span.of(self.narration.text).split())

    def _plain(self, text: str) -> str:
        text = " ".join(text.split()).strip(" ,")
        first, _, rest = text.partition(" ")
        return rest if rest and first in self.words.articles else text


def know_bodies(narration: Narration, cast: Cast, words: PeopleWords) -> Bodies:
    """Gather the bodies named in an article."""
    by_word: dict[str, list[Name]] = defaultdict(list)
    for name in cast.names:
        if name.sort is NameSort.BODY:
            for word in set(name.words):
                by_word[word].append(name)
    return Bodies(narration=narration, cast=cast, words=words, by_word=by_word)
