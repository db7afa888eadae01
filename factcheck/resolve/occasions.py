"""The day that a whole text is of, or a stretch of it.

A transcript tells it above its first turn, a live page above its entries, a release beside
its place; the report of a match, a hearing or a council's meeting tells it at its start.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.languages import LanguagePack
from factcheck.languages.time_words import TimeKind
from factcheck.resolve.clauses import Clause
from factcheck.resolve.narration import Narration
from factcheck.resolve.scene_times import SceneTimes
from factcheck.resolve.times import Time

_LEAST_TURNS = 4
"""Turns from which on labels are those of a transcript."""

_LEAST_CLOCKS = 3
"""Paragraphs that open with an hour from which on a text is a live page."""

_OPENING = 3
"""Paragraphs in which a report tells the day of what it reports."""

_NEWS_DAYS = 7
"""Days before publication that a report of an event tells of."""

_LEAST_SIGNS = 3
"""Different words for a kind of event by which a report of one is known."""

_LONGEST_LINE = 60
"""Code points of a paragraph that is a date and nothing else."""

_DATELINE_REACH = 60
"""Code points at the start of a release in which its place and its day stand."""

_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b\.?|(?<=\d\d)(?=[ :–—-]))", re.IGNORECASE)
_IN_NAME = re.compile(r" [A-Z][a-z]")
"""What follows a day that is part of a name: "The Sunday Table"."""

_WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A match or sitting: its day, and the paragraph that tells it."""

    time: Time
    paragraph: int
    is_sitting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasions:
    """The days of a text.

    ``of_turns`` is that of a transcript's turns. ``headed`` are the days of a live page or a
    release, by the paragraph from which on they hold. ``event`` is what is reported.
    ``turns`` are the paragraphs in which somebody speaks in a transcript: what is named
    there is named by them. ``is_live`` tells a live page, which tells in the present.
    """

    of_turns: Time | None = None
    headed: tuple[tuple[int, Time], ...] = ()
    event: Event | None = None
    turns: frozenset[int] = frozenset()
    is_live: bool = False

    def heading(self, paragraph: int) -> Time | None:
        """Return the day under whose heading a paragraph stands."""
        above = [time for start, time in self.headed if start <= paragraph]
        return above[-1] if above else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionFinder:
    """Looks for the days of one article."""

    narration: Narration
    pack: LanguagePack
    times: Mapping[int, Sequence[Time]]
    scene_times: SceneTimes
    published: date | None

    def find(self, clauses: Sequence[Clause]) -> Occasions:
        """Return the days that the text, or stretches of it, are of."""
        starts = [
            self.narration.paragraph_of(clause.sentence.start)
            for clause in clauses
            if clause.is_turn
        ]
        if len(starts) >= _LEAST_TURNS:
            last = max(starts)
            turns = frozenset(range(min(starts), last + 1))
            return Occasions(of_turns=self._above(min(starts)), turns=turns)
        paragraphs = self._paragraphs()
        return Occasions(
            headed=tuple(self._headed(paragraphs)),
            event=self._event(paragraphs),
            is_live=_is_live(paragraphs),
        )

    # ---------------------------------------------------------------- transcripts
    def _above(self, first: int) -> Time | None:
        """Return the one day named above a transcript, or when its speakers met."""
        above = [
            time
            for paragraph, time in self._told_times()
            if paragraph < first and not self._is_in_name(time)
        ]
        days = [time for time in above if time.is_day]
        if days:
            return max(days, key=_length) if len({time.date for time in days}) == 1 else None
        met = [time for time in above if self._names_meeting(time)]
        return met[0] if len({time.date for time in met}) == 1 else None

    def _is_in_name(self, time: Time) -> bool:
        behind = _IN_NAME.match(self.narration.told, time.span.end)
        return time.kind is TimeKind.WEEKDAY and behind is not None

    def _names_meeting(self, time: Time) -> bool:
        sentence = self.narration.sentences[self.narration.sentence_index(time.span.start)]
        words = _words(self.narration.told[sentence.start : sentence.end])
        return not self.pack.time.meeting.isdisjoint(words)

    def _told_times(self) -> Iterator[tuple[int, Time]]:
        for index in sorted(self.times):
            if index >= 0:
                for time in self.times[index]:
                    yield self.narration.paragraphs[index], time

    # ---------------------------------------------------- live pages and releases
    def _headed(self, paragraphs: Mapping[int, str]) -> Iterator[tuple[int, Time]]:
        if _is_live(paragraphs):
            by_paragraph: dict[int, list[Time]] = {}
            for paragraph, time in self._told_times():
                by_paragraph.setdefault(paragraph, []).append(time)
            for paragraph, times in by_paragraph.items():
                if times[0].is_day and self._is_whole(paragraphs[paragraph], times):
                    yield paragraph, times[0]
        elif self._is_release(paragraphs):
            dateline = self._dateline()
            if dateline is not None:
                yield dateline

    def _paragraphs(self) -> dict[int, str]:
        """Return the reporter's words of each paragraph."""
        ends = dict(zip(self.narration.paragraphs, self.narration.sentences, strict=True))
        starts = dict(
            zip(reversed(self.narration.paragraphs), reversed(self.narration.starts), strict=True)
        )
        told = self.narration.told
        return {number: told[starts[number] : last.end] for number, last in ends.items()}

    def _is_whole(self, text: str, times: Sequence[Time]) -> bool:
        """Say whether a paragraph is a date and nothing else."""
        if len(text) > _LONGEST_LINE:
            return False
        printed = "".join(time.span.of(self.narration.told) for time in times)
        return sum(map(str.isalnum, text)) == sum(map(str.isalnum, printed))

    def _is_release(self, paragraphs: Mapping[int, str]) -> bool:
        marks = self.pack.time.release_marks
        return any(
            any(text.lower().strip(" –—-*:").startswith(mark) for mark in marks)
            for text in paragraphs.values()
            if len(text) <= _LONGEST_LINE
        )

    def _dateline(self) -> tuple[int, Time] | None:
        """Return the day printed with its year right behind a place that opens a paragraph."""
        told = self.narration.told
        for paragraph, time in self._told_times():
            place = told[told.rfind("\n", 0, time.span.start) + 1 : time.span.start]
            behind = told[time.span.end : time.span.end + 3].strip()
            placed = 0 < len(place) <= _DATELINE_REACH and place.split(",")[0].isupper()
            if time.is_day and placed and behind[:1] in ("–", "—", "-", "/", ":"):
                return paragraph, time
        return None

    # --------------------------------------------------------------------- events
    def _event(self, paragraphs: Mapping[int, str]) -> Event | None:
        """Return the match or sitting that a report opens with."""
        printed = self.narration.plain_words
        words = self.pack.time
        contest = len(words.contests & printed) >= _LEAST_SIGNS
        sitting = len((words.sittings | words.in_sittings) & printed) >= _LEAST_SIGNS
        last = _OPENING + _heads(paragraphs)
        found = None
        if contest or self._is_ceremony(paragraphs):
            found = self._told_at_start(last, is_sitting=False)
        return found or (self._told_at_start(last, is_sitting=True) if sitting else None)

    def _is_ceremony(self, paragraphs: Mapping[int, str]) -> bool:
        """Say whether a release tells of a gathering: "addressing the gathering"."""
        named = not self.pack.time.ceremonies.isdisjoint(self.narration.plain_words)
        return named and self._is_release(paragraphs)

    def _told_at_start(self, last: int, *, is_sitting: bool) -> Event | None:
        """Return the first day before a paragraph; that of a sitting is beside a word for it."""
        named = self.pack.time.sittings if is_sitting else None
        for index in sorted(self.times):
            paragraph = self.narration.paragraphs[index] if index >= 0 else last
            if paragraph >= last:
                break
            sentence = self.narration.sentences[index]
            words = _words(self.narration.told[sentence.start : sentence.end])
            if named is not None and named.isdisjoint(words):
                continue
            for time in self.times[index]:
                if self._is_news(time) and self.scene_times.dates_sitting(time, sentence):
                    return Event(time=time, paragraph=paragraph, is_sitting=is_sitting)
        return None

    def _is_news(self, time: Time) -> bool:
        if not time.is_day:
            return False
        if self.published is None:
            return True
        return 0 <= (self.published - date.fromisoformat(time.date)).days <= _NEWS_DAYS


def _is_live(paragraphs: Mapping[int, str]) -> bool:
    """Say whether paragraphs open with hours, as the entries of a live page do."""
    return sum(_CLOCK.match(text) is not None for text in paragraphs.values()) >= _LEAST_CLOCKS


def _heads(paragraphs: Mapping[int, str]) -> int:
    """Return how many paragraphs before the story are headlines, bylines and the like."""
    numbers = sorted(paragraphs)[:_OPENING]
    return sum(paragraphs[number].strip()[-1:] not in ".”\"’'¤" for number in numbers)


def _words(told: str) -> list[str]:
    return _WORD.findall(told.lower())


def _length(time: Time) -> int:
    return len(time.span)
