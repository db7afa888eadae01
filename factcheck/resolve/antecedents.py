"""Whom a pronoun means: the people of the sentences before it, weighed.

Every "he" and "she" in the narration is tied to a person in reading order, so that a
chain of pronouns keeps its subject. The one who acted in the nearest sentence is
preferred to whom the sentence was about; a contrary gender rules a person out.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass

from factcheck.languages.people import Gender, PeopleWords
from factcheck.resolve.names import Name
from factcheck.resolve.narration import Narration
from factcheck.resolve.people import Cast, Person

_SENTENCES_BACK = 12
_PARAGRAPHS_BACK = 5

_PER_SENTENCE = 1.0
_PER_PARAGRAPH = 1.5
_ACTING = 2.5
_SECOND = 0.0
_UNCERTAIN = -0.5
_KNOWN_GENDER = 2.0
_OWNING = -0.5
_GOVERNED = -1.0
_CLEAR_MARGIN = 2.6

_LEADING_TIMES = 2
"""How many times as often as anybody else one is named whom a text is mainly about."""

_LEADING_LEAST = 3

_OUT_OF_REACH = _ACTING + _KNOWN_GENDER + _CLEAR_MARGIN
"""A score, with the sentences gone back added, that nobody further back comes near."""

_LOWER_WORD_AFTER = re.compile(r" ([a-z][\w-]+)")
_CLOSING_TAG = re.compile(r"\w+ \w+(?:[.,]|$)")
_PERSON_PRONOUN = re.compile(r"\b[Ss]?[Hh]e\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A person named or meant at one place of the narration, and how weightily."""

    offset: int
    person: int
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Antecedent:
    """Who is meant, and whether nobody else comes near."""

    person: int
    clear: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """Where people come up in the narration, by sentence.

    ``ahead`` are the names and pronouns not yet tied to anybody, the next one last. Each
    waits until somebody asks about what follows it, so that a speaker made out in between
    ("the witness said") counts for the pronouns behind.
    """

    narration: Narration
    cast: Cast
    words: PeopleWords
    by_sentence: dict[int, list[Sighting]]
    ahead: list[tuple[int, str | Name]]

    def note(self, offset: int, person: int) -> None:
        """Put down that an expression at an offset means a person who acts there."""
        self._follow_to(offset + 1)
        sightings = self.by_sentence[self.narration.sentence_index(offset)]
        sightings[:] = [sighting for sighting in sightings if sighting.offset != offset]
        sightings.append(Sighting(offset=offset, person=person, weight=_ACTING))

    def acting(self) -> dict[int, tuple[str, ...]]:
        """Return for each sentence who acts in it, by person's number ("#3"), the first first."""
        self._follow_to(len(self.narration.told))
        return {
            index: tuple(
                dict.fromkeys(
                    f"#{s.person}" for s in sorted(sightings, key=_offset) if s.weight >= _SECOND
                )
            )
            for index, sightings in self.by_sentence.items()
        }

    def alone(self, offset: int, gender: Gender | None) -> Person | None:
        """Return the one person who acts in the paragraph before an offset.

        Where the paragraph names nobody it is the one of the paragraph before.
        """
        self._follow_to(offset)
        here = self.narration.sentence_index(offset)
        paragraph = self.narration.paragraph_of(offset)
        for number in (paragraph, paragraph - 1):
            acting = {
                sighting.person
                for index in range(max(0, here - _SENTENCES_BACK), here + 1)
                if self.narration.paragraphs[index] == number
                for sighting in self.by_sentence.get(index, ())
                if sighting.offset < offset and sighting.weight >= _SECOND
            }
            if acting:
                person = self.cast.people[min(acting)]
                fits = gender is None or person.gender in (gender, None)
                return person if len(acting) == 1 and fits else None
        return None

    def antecedent(
        self, offset: int, gender: Gender | None, without: frozenset[int] = frozenset()
    ) -> Antecedent | None:
        """Return whom an expression at an offset points back to, None if nobody fits.

        ``without`` are people it cannot mean.
        """
        self._follow_to(offset)
        return self._nearest(offset, gender, without)

    def leading(
        self, offset: int, gender: Gender | None, without: frozenset[int] = frozenset()
    ) -> Person | None:
        """Return whom the sentences before an offset are mainly about.

        The text has named that person far more often than anybody else whom they name.
        """
        self._follow_to(offset)
        here = self.narration.sentence_index(offset)
        near = {
            sighting.person
            for index in range(max(0, here - _SENTENCES_BACK), here + 1)
            for sighting in self.by_sentence.get(index, ())
            if sighting.person not in without
            and (gender is None or self.cast.people[sighting.person].gender in (gender, None))
        }
        counts = [(bisect_left(self.cast.places[number], offset), number) for number in near]
        ranked = sorted(counts, reverse=True)
        if not ranked:
            return None
        others = ranked[1][0] if len(ranked) > 1 else 0
        leads = ranked[0][0] >= max(_LEADING_TIMES * others, _LEADING_LEAST)
        return self.cast.people[ranked[0][1]] if leads else None

    def _follow_to(self, offset: int) -> None:
        """Tie the names and pronouns before an offset to people, in reading order."""
        while self.ahead and self.ahead[-1][0] < offset:
            place, event = self.ahead.pop()
            if isinstance(event, Name):
                _note_name(self, event, self.words)
            else:
                found = self._nearest(place, self.words.pronouns.get(event.lower()))
                if found is not None:
                    _note(self, place, found.person, _ACTING)

    def _nearest(
        self, offset: int, gender: Gender | None, without: frozenset[int] = frozenset()
    ) -> Antecedent | None:
        scores: dict[int, float] = {}
        here = self.narration.sentence_index(offset)
        paragraph = self.narration.paragraph_of(offset)
        last = here - 1 if self._closes_report(offset) else here
        for index in range(last, max(-1, here - _SENTENCES_BACK), -1):
            if paragraph - self.narration.paragraphs[index] > _PARAGRAPHS_BACK:
                break
            if max(scores.values(), default=-_OUT_OF_REACH) + here - index >= _OUT_OF_REACH:
                break
            for sighting in self.by_sentence.get(index, ()):
                if sighting.offset < offset and sighting.person not in without:
                    passed = paragraph - self.narration.paragraphs[index]
                    self._weigh(sighting, here - index + _PER_PARAGRAPH * passed, gender, scores)
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        if not ranked:
            return None
        clear = len(ranked) == 1 or ranked[0][1] - ranked[1][1] >= _CLEAR_MARGIN
        return Antecedent(person=ranked[0][0], clear=clear)

    def _closes_report(self, offset: int) -> bool:
        """Say whether a pronoun closes what it reports: "The pier, Adams's pride, holds, he said."."""
        told = self.narration.told
        return told[max(0, offset - 2) : offset].startswith(",") and bool(
            _CLOSING_TAG.match(told, offset)
        )

    def _weigh(
        self, sighting: Sighting, distance: float, gender: Gender | None, scores: dict[int, float]
    ) -> None:
        person = self.cast.people[sighting.person]
        if gender is not None and person.gender not in (gender, None):
            return
        known = _KNOWN_GENDER if gender is not None and person.gender is gender else 0.0
        score = sighting.weight + known - _PER_SENTENCE * distance
        scores[sighting.person] = max(score, scores.get(sighting.person, score))


def follow_people(narration: Narration, cast: Cast, words: PeopleWords) -> Trail:
    """Prepare to note where people come up in a text, its subject pronouns tied to them."""
    pronouns = [
        (match.start(), match.group()) for match in _PERSON_PRONOUN.finditer(narration.told)
    ]
    named = [(name.start, name) for name in cast.names if not name.quoted]
    events: list[tuple[int, str | Name]] = [*pronouns, *named]
    return Trail(
        narration=narration,
        cast=cast,
        words=words,
        by_sentence=defaultdict(list),
        ahead=sorted(events, key=_place, reverse=True),
    )


def _offset(sighting: Sighting) -> int:
    return sighting.offset


def _place(event: tuple[int, str | Name]) -> int:
    return event[0]


def _note_name(trail: Trail, name: Name, words: PeopleWords) -> None:
    person = trail.cast.person_named(name)
    if person is None:
        return
    weight = _ACTING if person.certain else _UNCERTAIN
    if name.owning or _is_modifier(name, trail.narration, words):
        weight = _OWNING
    elif _is_governed(name.start, trail.narration, words):
        weight = _GOVERNED
    _note(trail, name.start, person.number, weight)


def _note(trail: Trail, offset: int, person: int, weight: float) -> None:
    """Put down a sighting; only the first of a sentence acts in it."""
    sightings = trail.by_sentence[trail.narration.sentence_index(offset)]
    if weight == _ACTING and any(s.weight == _ACTING for s in sightings):
        weight = _SECOND
    sightings.append(Sighting(offset=offset, person=person, weight=weight))


def _is_modifier(name: Name, narration: Narration, words: PeopleWords) -> bool:
    """Say whether a name only tells whose campaign, aide or letter it is."""
    match = _LOWER_WORD_AFTER.match(narration.told, name.span.end)
    if match is None:
        return False
    word = match.group(1)
    return (
        word in words.offices
        or word in words.office_modifiers
        or word in words.bodies
        or word in words.groups
        or word in words.documents
    )


def _is_governed(start: int, narration: Narration, words: PeopleWords) -> bool:
    """Say whether a preposition stands before a name.

    Offices and articles between the two are skipped, and so are a name joined to this
    one by "and" and one that owns it: "with Pier Radio's Ada Lind".
    """
    begin = narration.sentence_start(start)
    before = narration.told[max(begin, start - 60) : start].split()
    joined = owned = False
    while before:
        word = before.pop()
        bare = word.lower()
        owned = word[0].isupper() and (owned or word.endswith(("'s", "’s", "'", "’")))
        if owned:
            continue
        of_office = bool(before) and before[-1].lower() in words.titles
        if bare in words.governors and not of_office:
            return True
        joined = joined or bare in words.conjunctions
        named = joined and word[0].isupper()
        if not named and bare not in words.governors and not _is_skipped(bare, words):
            return False
    return False


def _is_skipped(word: str, words: PeopleWords) -> bool:
    return (
        word in words.offices
        or word in words.office_modifiers
        or word in words.determiners
        or word in words.peoples
        or word in words.conjunctions
    )
