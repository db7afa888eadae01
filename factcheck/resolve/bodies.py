"""Organisations, governments and other bodies that speak, under their fullest name."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from factcheck.core.quote import Mention, Speaker, SpeakerKind
from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.found import Found, found_people
from factcheck.resolve.introductions import Introductions
from factcheck.resolve.mentions import head_span, names_within
from factcheck.resolve.names import Name, NameSort, is_common_noun
from factcheck.resolve.narration import Narration
from factcheck.resolve.people import Cast

_SENTENCES_BACK = 3
_NAME_REACH = 40
"""Code points within which the second of two joined names begins."""

_NEXT_WORD = re.compile(r" ([a-z][\w-]+)")
_JOINT = re.compile(r"(?:, [^,.;:¤\n]{1,40},)? ([\w&]+) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """The bodies named in an article, in reading order.

    ``by_word`` lists them by each word of their names, ``by_noun`` by the nouns the text
    introduces them by, ``by_class`` by the sort of body that either of these shows.
    ``spelled`` keeps for nouns the names with a preposition ("University of Quay") and
    where they stand. ``publisher`` is who publishes the article: of a release it is the body itself.
    """

    narration: Narration
    cast: Cast
    words: PeopleWords
    by_word: Mapping[str, Sequence[Name]]
    by_noun: Mapping[str, Sequence[Name]]
    by_class: Mapping[str, Sequence[Name]]
    publisher: str = ""
    spelled: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def named(self, name: Name, mention: Mention) -> Speaker:
        """Return the body that a mention names, as fully as the article has it."""
        head = head_span(mention, self.narration, self.words)
        if not head.holds(name.span):
            return self.as_speaker(name)
        text = self._plain(self.narration.text[head.start : head.end])
        fuller = self._fuller(name)
        if fuller is not None and len(text.split()) <= len(name.words):
            text = fuller
        return Speaker(name=text, kind=SpeakerKind.ORGANIZATION)

    def known_as(self, noun: str, offset: int) -> Speaker | None:
        """Return the body that "the agency" means at an offset, None if two may be meant.

        It bears the noun in its name, is introduced by it, or is the only one named
        before whose name shows a body of that sort.
        """
        named = self._last_before(self.by_word.get(noun, ()), offset)
        introduced = self._last_before(self.by_noun.get(noun, ()), offset)
        found = max(filter(None, (named, introduced)), key=_start, default=None)
        if found is None:
            alike = [
                name
                for name in self.by_class.get(self.words.body_classes.get(noun, noun), ())
                if name.span.start < offset
            ]
            found = alike[-1] if len({name.words[-1] for name in alike}) == 1 else None
            if not alike:
                spelled = self._spelled(noun, offset)
                if spelled is not None:
                    return spelled
                found = self._alone(noun, offset)
        return self.as_speaker(found) if found is not None else None

    def is_rivalled(self, noun: str) -> bool:
        """Say whether a text names bodies of a sort, so that "the bank" may be any of them."""
        return bool(self.by_word.get(noun) or self.by_noun.get(noun)) or bool(
            self.by_class.get(self.words.body_classes.get(noun, noun))
        )

    def _spelled(self, noun: str, offset: int) -> Speaker | None:
        """Return the only body with a preposition in its name that bears a noun.

        "The University" is the University of Selby, "the Ministry" who publishes a release.
        """
        if noun not in self.spelled:
            prepositions = self.words.tails | self.words.joints & self.words.governors
            self.spelled[noun] = [
                (match.start(), " ".join(match.group().split()).rstrip("."))
                for match in _spelled_out(noun, prepositions).finditer(self.narration.told)
            ]
        found = {name for start, name in self.spelled[noun] if start < offset + _NAME_REACH}
        if len(found) == 1:
            return Speaker(name=found.pop(), kind=SpeakerKind.ORGANIZATION)
        own = [word.strip(".,()").lower() for word in self.publisher.split()]
        alike = self.words.body_classes.get(noun, noun)
        sort = self.words.body_classes.get(own[-1], own[-1]) if own else ""
        if found or alike in self.words.press or sort in self.words.press:
            return None
        if noun not in own and alike != sort:
            return None
        printed = self.publisher.split()
        if printed[-1].strip(".").lower() in self.words.legal_forms:
            printed = printed[:-1]
        return Speaker(name=" ".join(printed), kind=SpeakerKind.ORGANIZATION)

    def _alone(self, noun: str, offset: int) -> Name | None:
        """Return the body that a sentence opens with, or the only one of it and the one before.

        A name that shows another sort of body is passed over: no union is "the company".
        """
        sort = self.words.body_classes.get(noun)
        here = self.narration.sentence_index(offset)
        near = [
            name
            for index in (here - 1, here)
            if index >= 0 and self.narration.paragraphs[index] == self.narration.paragraphs[here]
            for name in self._names_in(index, offset)
            if name.sort is NameSort.BODY
            and self.cast.person_named(name) is None
            and " ".join(name.words) not in self.words.places
            and (sort is None or self.words.body_classes.keys().isdisjoint(name.words))
        ]
        opening = [
            name
            for name in near
            if self.narration.sentence_index(name.start) == here and self._opens(name, here)
        ]
        if opening:
            return opening[0]
        return near[-1] if len({name.words[-1] for name in near}) == 1 else None

    def _last_before(self, names: Sequence[Name], offset: int) -> Name | None:
        return next((name for name in reversed(names) if name.span.start < offset), None)

    def as_speaker(self, name: Name) -> Speaker:
        """Return a body under the fullest name the article has for it."""
        text = self._fuller(name) or " ".join(name.span.of(self.narration.text).split())
        return Speaker(name=text, kind=SpeakerKind.ORGANIZATION)

    def before(self, offset: int, *, plural: bool) -> Found | None:
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

    def acting(self) -> dict[int, tuple[str, ...]]:
        """Return for each sentence the body that it opens with, by its name in lower case."""
        opening: dict[int, tuple[str, ...]] = {}
        for name in self.cast.names:
            if name.sort is not NameSort.BODY or name.quoted or name.owning:
                continue
            index = self.narration.sentence_index(name.span.start)
            if index in opening or not self._opens(name, index):
                continue
            if name.words[-1] in self.words.peoples or self._is_modifier(name):
                continue
            if self.cast.person_named(name) is None:
                opening[index] = (self.as_speaker(name).name.lower(),)
        return opening

    def _is_modifier(self, name: Name) -> bool:
        """Say whether a name tells whose officer somebody is: "Pier Radio reporter Ada Lind"."""
        match = _NEXT_WORD.match(self.narration.told, name.span.end)
        word = match.group(1) if match is not None else ""
        return is_common_noun(word, self.words) or word in self.words.office_modifiers

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

    def _as_subject(self, name: Name, *, plural: bool) -> Found | None:
        if name.sort is NameSort.BODY and self.cast.person_named(name) is None:
            return Found(speaker=self.as_speaker(name))
        return self._pair(name) if plural else None

    def pair_before(self, offset: int) -> Found | None:
        """Return the two people whom the sentences before name together under one office.

        An apposition may stand between them: "Senators Lind, Green of Quayside, and Brandt".
        Without the office in the plural, "they" may as well be others.
        """
        here = self.narration.sentence_index(offset)
        for index in range(here, max(-1, here - _SENTENCES_BACK), -1):
            pairs = [
                self._pair(name)
                for name in self._names_in(index, offset)
                if not self.words.groups.isdisjoint(name.titles)
            ]
            known = [pair for pair in pairs if pair is not None]
            if known:
                return known[0] if len(known) == 1 else None
        return None

    def _pair(self, name: Name) -> Found | None:
        joint = _JOINT.match(self.narration.told, name.span.end)
        if joint is None or joint.group(1) not in self.words.conjunctions:
            return None
        reach = Span(joint.end(), joint.end() + _NAME_REACH)
        other = next(iter(names_within(self.cast.names, (reach,))), None)
        if other is None or other.start != joint.end():
            return None
        people = [self.cast.person_named(n) for n in (name, other)]
        known = [person for person in people if person is not None]
        if len({person.number for person in known}) != 2:
            return None
        return found_people(known)

    def _fuller(self, name: Name) -> str | None:
        """Return a longer name in the article that ends in these words, or begins with them."""
        length = len(name.words)
        longer = [
            other
            for other in self.by_word.get(name.words[-1], ())
            if len(other.words) > length
            and (other.words[-length:] == name.words or self._is_short_for(name, other))
        ]
        if not longer:
            return None
        best = max(longer, key=lambda other: len(other.words))
        return " ".join(best.span.of(self.narration.text).split())

    def _is_short_for(self, name: Name, other: Name) -> bool:
        """Say whether a word is the first of a company's name: "Norrland" of Norrland Lines."""
        word = name.words[0]
        return (
            len(name.words) == 1
            and other.words[0] == word
            and other.words[-1] in self.words.body_classes
            and word not in self.words.places
            and word not in self.words.body_words
            and word.isalpha()
            and not name.span.of(self.narration.text).isupper()
        )

    def _plain(self, text: str) -> str:
        text = " ".join(text.split()).strip(" ,")
        first, _, rest = text.partition(" ")
        return rest if rest and first.lower() in self.words.articles else text


def know_bodies(
    narration: Narration,
    cast: Cast,
    introductions: Introductions,
    words: PeopleWords,
    publisher: str = "",
) -> Bodies:
    """Gather the bodies named in an article."""
    by_word: dict[str, list[Name]] = defaultdict(list)
    by_noun: dict[str, list[Name]] = defaultdict(list)
    by_class: dict[str, list[Name]] = defaultdict(list)
    for name in cast.names:
        if name.sort is not NameSort.BODY:
            continue
        nouns = introductions.nouns.get(name.words, frozenset())
        for word in set(name.words):
            by_word[word].append(name)
        for noun in nouns:
            by_noun[noun].append(name)
        shown = nouns or name.words
        kinds = {words.body_classes[word] for word in shown if word in words.body_classes}
        if not kinds and name.words[-1] in words.name_classes and len(name.words) > 1:
            kinds = {words.name_classes[name.words[-1]]}
        for kind in kinds:
            by_class[kind].append(name)
    return Bodies(
        narration=narration,
        cast=cast,
        words=words,
        by_word=by_word,
        by_noun=by_noun,
        by_class=by_class,
        publisher=publisher,
    )


@cache
def _spelled_out(noun: str, tails: frozenset[str]) -> re.Pattern[str]:
    prepositions = "|".join(sorted(tails))
    name = r"[A-Z][\w’'-]*(?:(?:,? and|,)? [A-Z][\w’'-]*)*"
    return re.compile(rf"\b{re.escape(noun.capitalize())} (?:{prepositions}) (?:the )?{name}")


def _start(name: Name) -> int:
    return name.span.start
