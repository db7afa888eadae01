"""Which of the times in a sentence set a scene: for those who act in it, or for all at an event."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.core.span import Span
from factcheck.resolve.time_places import TimePlaces
from factcheck.resolve.times import Time

_LONGEST_REACH = 18
"""Words before a time that may tell what it is of."""

_LONGEST_OBJECT = 6
"""Words of an occasion beside its time: "a long letter to the board"."""

_NEWS_DAYS = 14
"""Days before publication that a story still tells as news."""

_LONGEST_NAME = 8
"""Words of a name with its offices."""

_LONGEST_SUBJECT = 60
"""Code points at the start of a sentence that hold its subject."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneTimes(TimePlaces):
    """Judges the times of a narration that was published on a day, if that is known."""

    published: date | None = None

    def dates_scene(self, time: Time, sentence: Span) -> bool:
        """Say whether a time dates what a sentence tells, whoever speaks in it.

        Months and years set a scene only with an occasion ("in an August speech"):
        alone they are mostly background.
        """
        if not self._stands_alone(time) and not self._names_occasion(time):
            return False
        if self._is_of_printing(time) or self._is_background(time, sentence):
            return False
        words = self.pack.time
        before = self._tokens(sentence.start, time.span.start)
        while before and before[0] in words.connectives:
            before = before[1:]
        near = self._behind_verb(self._without_phrasal(before)[-_LONGEST_REACH:])
        if any(token in words.breaks - words.of_words for token in near[-6:]):
            return False
        if self._is_of_anothers(near):
            return False
        return not near or near[-1] not in words.of_words

    def dates_sitting(self, time: Time, sentence: Span) -> bool:
        """Say whether a time dates what a court or council did: "was thrown out on Friday"."""
        near = self._tokens(sentence.start, time.span.start)[-6:]
        return self._stands_alone(time) and self.pack.time.subordinators.isdisjoint(near)

    def dates_event(self, time: Time, sentence: Span) -> bool:
        """Say whether a sentence opens with an event where many speak: "At a forum on Monday"."""
        words = self.pack.time
        lead = self._without_places(sentence.start, time.span.start)
        return (
            time.is_day
            and lead[:1] != []
            and lead[0] in words.within
            and self._is_occasion_phrase(lead, time)
            and (
                not words.gatherings.isdisjoint(lead) or self._names_occasion(time, gathering=True)
            )
            and not self._is_background(time, sentence)
        )

    def dates_subject(self, time: Time, sentence: Span) -> bool:
        """Say whether a time stands behind the name that a sentence opens with.

        What the one named does in that sentence is of that time: "Lind on Monday attacked
        the board, and she claimed".
        """
        told = self.narration.told[sentence.start : time.span.start]
        opening = re.sub(r"\([^()]{1,40}\)", " ", told).split()
        if not 1 <= len(opening) <= _LONGEST_NAME or not time.is_day:
            return False
        people = self.pack.people
        return all(
            word[0].isupper() or word.lower() in people.offices or word in people.particles
            for word in opening
        ) and not opening[-1].endswith((",", "'s", "’s"))

    def describes_subject(self, sentence: Span) -> bool:
        """Say whether a sentence opens with somebody described: "The nominee attacked"."""
        people = self.pack.people
        opening = self._tokens(sentence.start, sentence.start + _LONGEST_SUBJECT)
        if opening[:1] == [] or opening[0] not in people.definite:
            return False
        return any(word in people.offices or word in people.humans for word in opening[1:5])

    def _behind_verb(self, tokens: list[str]) -> list[str]:
        """Return the tokens behind the last verb by which something is uttered, if there is one."""
        last = max((n for n, token in enumerate(tokens) if self._is_verb(token)), default=-1)
        return tokens[last + 1 :]

    def _is_background(self, time: Time, sentence: Span) -> bool:
        """Say whether a time tells an old story, a coming event or these times.

        Where nobody is said to speak a month, a year or a day long past is background, and
        so is "today", which may mean nowadays.
        """
        words = self.pack.time
        told = set(self._tokens(sentence.start, sentence.end))
        if not words.ahead.isdisjoint(told):
            return True
        if not time.is_day:
            return not self._has_occasion(time, sentence)
        first = self.narration.told[time.span.start : time.span.end].split()[0].lower()
        old = self.published is not None and (
            (self.published - date.fromisoformat(time.date)).days > _NEWS_DAYS
        )
        return (old or first in words.nowadays) and words.talking.isdisjoint(told)

    def _is_of_anothers(self, near: Sequence[str]) -> bool:
        """Say whether a time is that of somebody's occasion: "discussed Lind's speech on Monday"."""
        return any(
            token.endswith("'s")
            and not self.pack.time.occasions.isdisjoint(near[number + 1 : number + 5])
            for number, token in enumerate(near)
        )

    def _has_occasion(self, time: Time, sentence: Span) -> bool:
        """Say whether an occasion has a month or year: "In her last interview, in April, "."""
        if self._names_occasion(time):
            return True
        lead = self._tokens(sentence.start, time.span.start)
        ends = self.narration.told[time.span.end : time.span.end + 1] == ","
        words = self.pack.time
        return (
            ends
            and lead[:1] != []
            and lead[0] in words.within
            and not words.occasions.isdisjoint(lead[:_LONGEST_OBJECT])
            and words.breaks.isdisjoint(lead)
        )
