"""Which of the times in a sentence is the time of saying.

A time counts where it hangs on the main clause: at the start of the sentence, beside
the verb of saying, or behind the occasion of the words ("in an interview on Monday").
Behind "that", "after" or "who", with a possessive mark ("Friday's vote") or behind a
thing spoken about it dates something else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.languages.time_words import TimeKind
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.times import Time

_LONGEST_REACH = 18
"""Words between the verb and its time."""

_COARSE_REACH = 5
"""Words between a month or year at the start and the speaker: "In 2013, Mayor Adams said"."""

COARSE = frozenset((TimeKind.MONTH, TimeKind.YEAR, TimeKind.PERIOD))
"""The kinds that name more than one day."""

_COMMAS = frozenset(",;:")
_TOKEN = re.compile(rf"[\w'’-]+|[,;:]|{BLANK}+")
_POSSESSIVE = re.compile(r"['’]s?\b|['’](?=\s)")
_NEXT_WORDS = re.compile(r"[\s'’s]*((?:[\w-]+\s+){0,4}[\w-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """What says who spoke in a sentence: the sentence, the mention and the cues."""

    sentence: Span
    mention: Span | None
    cues: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SayingTimes:
    """Judges the times of a narration."""

    narration: Narration
    pack: LanguagePack

    def dates_saying(self, time: Time, clause: Clause) -> bool:
        """Say whether a time in the sentence of a quote dates the saying."""
        if clause.mention is not None and clause.mention.holds(time.span):
            return self._is_document(clause.mention)
        if not self._stands_alone(time) and not self._names_occasion(time):
            return False
        return (
            self._opens(time, clause)
            or self._follows_verb(time, clause)
            or self._follows_speaker(time, clause)
        )

    def dates_scene(self, time: Time, sentence: Span) -> bool:
        """Say whether a time dates what a sentence tells, whoever speaks in it.

        Months and years set a scene only with an occasion ("in an August speech"):
        alone they are mostly background.
        """
        if time.kind in COARSE and not self._names_occasion(time):
            return False
        if not self._stands_alone(time) and not self._names_occasion(time):
            return False
        before = self._tokens(sentence.start, time.span.start)
        words = self.pack.time
        near = before[-_LONGEST_REACH:]
        if any(token in words.breaks - words.of_words for token in near[-6:]):
            return False
        return not near or near[-1] not in words.of_words

    def _tokens(self, start: int, end: int) -> list[str]:
        told = self.narration.told[start:end]
        return [match.group().lower().replace("’", "'") for match in _TOKEN.finditer(told)]

    def _stands_alone(self, time: Time) -> bool:
        """Say whether a time is no part of a name of a thing ("Friday's vote", "the 2013 law")."""
        told = self.narration.told
        if _POSSESSIVE.match(told, time.span.end):
            return False
        first = told[time.span.start : time.span.end].split()[0].lower()
        if first in self.pack.people.articles or first in self.pack.people.owners:
            return False
        before = told[: time.span.start][-12:].split()
        owned = bool(before) and before[-1].lower() in (
            self.pack.people.articles | self.pack.people.owners
        )
        return not owned

    def _names_occasion(self, time: Time) -> bool:
        """Say whether a time belongs to words spoken or written ("a 2013 memo")."""
        match = _NEXT_WORDS.match(self.narration.told, time.span.end)
        following = match.group(1).lower().split() if match else []
        for word in following:
            if word in self.pack.time.occasions:
                return True
            if word in self.pack.time.breaks or word in self.pack.people.governors:
                return False
        return False

    def _is_document(self, mention: Span) -> bool:
        """Say whether a mention names a document, which its own time dates."""
        words = self._tokens(mention.start, mention.end)
        head = [word for word in words if word in self.pack.people.documents]
        return bool(head) and "who" not in words[: words.index(head[0])]

    def _opens(self, time: Time, clause: Clause) -> bool:
        """Say whether a time opens the sentence, alone or with an occasion."""
        before = self._tokens(clause.sentence.start, time.span.start)
        words = self.pack.time
        lead = [token for token in before if token.isalpha() or token in _COMMAS]
        while lead and (lead[0] in words.connectives or lead[0] == ","):
            lead = lead[1:]
        if lead and not self._is_occasion_phrase(lead, time):
            return False
        if clause.mention is None or clause.mention.start < time.span.start:
            return not lead and clause.mention is None
        between = self._tokens(time.span.end, clause.mention.start)
        reach = _COARSE_REACH if time.kind in COARSE and not lead else _LONGEST_REACH
        return (
            len(between) <= reach
            and not any(token in words.breaks - words.of_words for token in between)
            and not any(self._is_verb(token) for token in between)
        )

    def _is_occasion_phrase(self, lead: list[str], time: Time) -> bool:
        words = self.pack.time
        if lead[0] not in words.openers or "," in lead:
            return False
        held = any(token in words.occasions for token in lead) or self._names_occasion(time)
        return held and not any(token in words.breaks - words.of_words for token in lead[1:])

    def _follows_verb(self, time: Time, clause: Clause) -> bool:
        """Say whether only listener, speaker and occasion stand between verb and time."""
        words = self.pack.time
        start = self._verb_end(clause, time)
        if start is None:
            return False
        between = self._tokens(start, time.span.start)
        if clause.mention is not None and start <= clause.mention.start < time.span.start:
            between = self._tokens(min(clause.mention.end, time.span.start), time.span.start)
            if between and between[0] == ",":
                between = between[1:]
        between = [token for token in between if token not in self.pack.reporting.auxiliaries]
        if not between:
            return True
        if len(between) > _LONGEST_REACH or any(
            t in words.breaks - words.of_words for t in between
        ):
            return False
        return self._begins_aside(between, start)

    def _begins_aside(self, between: list[str], start: int) -> bool:
        first = between[0]
        if first in self.pack.time.of_words:
            return False
        listened = self.narration.told[:start].split()[-1:]
        told_somebody = bool(listened) and listened[0].lower() in self.pack.reporting.listened
        return first in self.pack.time.openers or (told_somebody and "," not in between)

    def _verb_end(self, clause: Clause, time: Time) -> int | None:
        """Return where the last verb of saying before a time ends, in its sentence."""
        told = self.narration.told
        ends = [cue.end for cue in clause.cues if cue.end <= time.span.start]
        before = ""
        for match in _TOKEN.finditer(told, clause.sentence.start, time.span.start):
            token = match.group().lower()
            if self._is_verb(token) and not self._is_owner(before):
                ends.append(match.end())
            before = token
        return max(ends, default=None)

    def _is_owner(self, token: str) -> bool:
        """Say whether a noun follows a word, so that "remarks" behind it is no verb."""
        people = self.pack.people
        return token in people.articles or token in people.owners or token.endswith(("'s", "’s"))

    def _is_verb(self, token: str) -> bool:
        reporting = self.pack.reporting
        return token in reporting.saying or token in reporting.judging

    def _follows_speaker(self, time: Time, clause: Clause) -> bool:
        """Say whether a time stands between the speaker and a verb."""
        if clause.mention is None or clause.mention.end > time.span.start:
            return False
        between = self.narration.told[clause.mention.end : time.span.start].strip(" ,")
        after = self._tokens(time.span.end, time.span.end + 40)
        return not between and bool(after) and after[0].isalpha()


def first_dating(times: Sequence[Time], clause: Clause, judge: SayingTimes) -> Time | None:
    """Return the first time of a sentence that dates the saying, the finest kind first."""
    fitting = [time for time in times if judge.dates_saying(time, clause)]
    return max(fitting, key=lambda time: (len(time.date), -time.span.start), default=None)
