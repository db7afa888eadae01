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
from factcheck.languages.time_words import TimeKind
from factcheck.resolve.clauses import Clause
from factcheck.resolve.narration import BLANK
from factcheck.resolve.time_places import COMMAS, TOKEN, TimePlaces, tokens_in
from factcheck.resolve.times import Time

_LONGEST_REACH = 18
"""Words between the verb and its time."""

_COARSE_REACH = 5
"""Words between a month or year at the start and the speaker: "In 2013, Mayor Adams said"."""

_LONGEST_OBJECT = 6
"""Words of an occasion beside its time: "a long letter to the board"."""

_LONGEST_DEED = 8
"""Words of what a speaker did: "Appearing for the corporation"."""

_GERUND = "ing"

_RECALL_REACH = 24
"""Code points before a cue that hold "previously"."""

_RELATIVE = re.compile(r"^, who(?:se|m)? [^¤;:]+, ?$")
_ASIDE = re.compile(r"\([^()]{1,40}\)|^, [A-Z]{1,2}-[\w. ]{2,12},")


@dataclass(frozen=True, slots=True, kw_only=True)
class SayingTimes(TimePlaces):
    """Judges the times in the sentence of a quote."""

    def dates_saying(self, time: Time, clause: Clause) -> bool:
        """Say whether a time in the sentence of a quote dates the saying."""
        if clause.mention is not None and clause.mention.holds(time.span):
            return self._is_document(clause.mention)
        if any(piece.holds(time.span) for piece in clause.reported) and not self._is_cut_off(
            time, clause
        ):
            return False
        if not self._stands_alone(time) and not (
            self._names_occasion(time) and self._is_held_at(time, clause)
        ):
            return False
        if self._names_listener(time) or self._is_of_printing(time) or self._is_recalled(clause):
            return False
        if any(cue.overlaps(time.span) for cue in clause.cues):
            return True
        return (
            self._opens(time, clause)
            or self._is_beside_report(time, clause)
            or self._dates_document(time, clause)
            or self._follows_verb(time, clause)
            or self._follows_speaker(time, clause)
            or self._precedes_participle(time, clause)
        )

    def _is_held_at(self, time: Time, clause: Clause) -> bool:
        """Say whether an occasion is where words were said: not in "called Friday's ruling a toy"."""
        before = self._tokens(clause.sentence.start, time.span.start)[-1:]
        told = self.narration.told[time.span.start : time.span.end].lower()
        called = bool(before) and before[0] in self.pack.reporting.judging
        return (
            not called
            or bool(before and before[0] in self.pack.reporting.listened)
            or (told.split()[0] in self.pack.time.openers)
        )

    def _is_cut_off(self, time: Time, clause: Clause) -> bool:
        """Say whether what was said is taken to begin with its time: "said Tuesday it holds"."""
        return any(
            cue.end < time.span.start <= cue.end + 1
            and any(piece.start == time.span.start for piece in clause.reported)
            for cue in clause.cues
        )

    def _is_beside_report(self, time: Time, clause: Clause) -> bool:
        """Say whether something happened while it was said: "opened on Friday, as Lind said"."""
        if clause.mention is None or clause.mention.start < time.span.end or not time.is_day:
            return False
        between = self._tokens(time.span.end, clause.mention.start)
        before = self._tokens(clause.sentence.start, time.span.start)
        articles = self.pack.people.articles
        return (
            [token for token in between if token not in articles] == [",", "as"]
            and self.pack.time.subordinators.isdisjoint(before)
            and self.pack.time.ahead.isdisjoint(before)
        )

    def _dates_document(self, time: Time, clause: Clause) -> bool:
        """Say whether a time is that of the document: "a report dated Jan. 18, 2023, found"."""
        if clause.mention is None or clause.mention.end > time.span.start:
            return False
        if not self._is_document(clause.mention):
            return False
        between = self._tokens(clause.mention.end, time.span.start)
        while between and between[0] == ",":
            between = between[1:]
        people, words = self.pack.people, self.pack.time
        return (
            0 < len(between) <= _LONGEST_OBJECT
            and between[0] in people.post_modifiers | words.printing | words.uttering
            and "," not in between
            and words.subordinators.isdisjoint(between)
        )

    def is_perfect(self, clause: Clause) -> bool:
        """Say whether words are told as said at some time before: "has argued that"."""
        if not clause.cues:
            return False
        start = clause.cues[0].start
        near = self._tokens(max(clause.sentence.start, start - _RECALL_REACH), clause.cues[0].end)
        return not self.pack.time.perfect.isdisjoint(near[-3:])

    def _is_recalled(self, clause: Clause) -> bool:
        """Say whether words are those of an earlier day: "who previously said"."""
        if not clause.cues:
            return False
        start = clause.cues[0].start
        near = self._tokens(max(clause.sentence.start, start - _RECALL_REACH), start)[-2:]
        return not self.pack.time.recalled.isdisjoint(near)

    def _names_listener(self, time: Time) -> bool:
        """Say whether a time is part of whom something is told: "told the Sunday show"."""
        before = self.narration.told[max(0, time.span.start - 20) : time.span.start].lower().split()
        article = bool(self.pack.people.articles.intersection(before[-1:]))
        return article and bool(self.pack.reporting.listened.intersection(before[-2:-1]))

    def _is_document(self, mention: Span) -> bool:
        """Say whether a mention names a document, which its own time dates."""
        words = self._tokens(mention.start, mention.end)
        head = [word for word in words if word in self.pack.people.documents]
        return bool(head) and "who" not in words[: words.index(head[0])]

    def _opens(self, time: Time, clause: Clause) -> bool:
        """Say whether a time opens the sentence, alone or with an occasion."""
        before = self._without_places(self._clause_start(time, clause), time.span.start)
        words = self.pack.time
        lead = [token for token in before if token.isalpha() or token in COMMAS]
        while lead and (lead[0] in words.connectives or lead[0] == ","):
            lead = lead[1:]
        if lead and not (self._is_occasion_phrase(lead, time) or self._is_deed(lead, time)):
            return False
        if clause.mention is None or clause.mention.start < time.span.start:
            return not lead and clause.mention is None
        between = self._tokens(time.span.end, clause.mention.start)
        if time.is_day:
            between = self._without_aside(between)
        reach = _COARSE_REACH if not time.is_day and not lead else _LONGEST_REACH
        return (
            len(between) <= reach
            and not any(token in words.breaks - words.of_words for token in between)
            and not any(self._is_verb(token) for token in between)
        )

    def _clause_start(self, time: Time, clause: Clause) -> int:
        """Return where the main clause of a time begins: behind a colon or semicolon."""
        told = self.narration.told
        start = clause.sentence.start
        mark = max(told.rfind(mark, start, time.span.start) for mark in ":;")
        return max(start, mark + 1)

    def _is_deed(self, lead: Sequence[str], time: Time) -> bool:
        """Say whether a clause tells what the speaker did then: "Sentencing him on Friday, "."""
        words = self.pack.time
        ends = self.narration.told[time.span.end : time.span.end + 1] == ","
        deed = lead[0].endswith(_GERUND) and lead[0] not in words.referring
        return (
            time.is_day
            and ends
            and (deed or lead[0] in words.caught)
            and len(lead) <= _LONGEST_DEED
            and "," not in lead
            and words.subordinators.isdisjoint(lead)
        )

    def _without_aside(self, between: list[str]) -> list[str]:
        """Return what is left between time and speaker without ", after the vote,"."""
        closed = len(between) > 2 and between[0] == "," == between[-1]
        aside = closed and between[1] in self.pack.time.subordinators
        return between[-1:] if aside and "," not in between[1:-1] else between

    def _follows_verb(self, time: Time, clause: Clause) -> bool:
        """Say whether only listener, speaker and occasion stand between verb and time."""
        words = self.pack.time
        start = self._verb_end(clause, time)
        if start is None:
            return False
        between = self._tokens(start, time.span.start)
        if between[:1] and between[0] in self.pack.naming.agents:
            # "the man accused by Lind 30 years ago" is who the story speaks of.
            return False
        if clause.mention is not None and start <= clause.mention.start < time.span.start:
            between = self._tokens(min(clause.mention.end, time.span.start), time.span.start)
            if between and between[0] == ",":
                between = between[1:]
        between = self._without_auxiliaries(between)
        if self._last_word(start) in words.uttering:
            between = (
                between[1:]
                if self.pack.people.thing_pronouns.intersection(between[:1])
                else between
            )
        if any(BLANK in token for token in between):
            told_show = self._last_word(start) in self.pack.reporting.listened and time.is_day
            return self._follows_quoted(between, time, told_show=told_show)
        if not between:
            cued = any(cue.end == start for cue in clause.cues)
            return not self._is_owned(time) and (cued or self._speaks(self._last_word(start)))
        if len(between) > _LONGEST_REACH or any(
            t in words.breaks - words.of_words for t in between
        ):
            return False
        return self._begins_aside(between, start) or self._ends_object(between, start, time)

    def _without_auxiliaries(self, between: list[str]) -> list[str]:
        """Drop auxiliaries, but keep the "to" of listeners: "proclaimed to a crowd"."""
        people, reporting = self.pack.people, self.pack.reporting
        return [
            token
            for number, token in enumerate(between)
            if token not in reporting.auxiliaries
            or (token in reporting.listening and people.articles & set(between[number + 1 :][:1]))
        ]

    def _follows_quoted(self, between: list[str], time: Time, *, told_show: bool) -> bool:
        """Say whether a time closes a quotation: "called it ¤ in a letter last week".

        Behind "told" the marks may hold the name of a show: "told the ¤ programme on Friday".
        """
        last = max(number for number, token in enumerate(between) if BLANK in token)
        behind = between[last + 1 :]
        words = self.pack.time
        if not behind:
            return time.is_day
        if told_show and len(behind) == 1 and behind[0] in words.talking:
            return True
        return (
            behind[0] in words.within
            and behind[-1] in words.occasions
            and len(behind) <= _LONGEST_OBJECT
        )

    def _is_owned(self, time: Time) -> bool:
        """Say whether an article or a possessive opens a time: "said her 1996 book was"."""
        if time.kind is TimeKind.AGO:
            return False
        first = self.narration.told[time.span.start : time.span.end].split()[0].lower()
        return first in self.pack.people.articles or first in self.pack.people.owners

    def _begins_aside(self, between: list[str], start: int) -> bool:
        first = between[0]
        if first in self.pack.time.of_words:
            return False
        told_somebody = self._last_word(start) in self.pack.reporting.listened
        if told_somebody and between.count(",") == 2 and between[-1] == ",":
            # "told Pier Talk, a podcast, last month"
            return between[between.index(",") + 1] in self.pack.people.articles
        return first in self.pack.time.openers or (told_somebody and "," not in between)

    def _ends_object(self, between: list[str], start: int, time: Time) -> bool:
        """Say whether a person or an occasion is all the verb has before its time.

        "Blasted Hugo Brandt on Tuesday", "issued a statement on Tuesday", "described it
        in a Tuesday interview".
        """
        words = self.pack.time
        if between[-1] in self.pack.people.articles and len(between) > 1:
            return between[-2] in words.within and self._names_occasion(time)
        if self._last_word(start) in words.uttering:
            opens = between[0] in self.pack.people.articles | self.pack.people.owners
            return opens and between[-1] in words.occasions and len(between) <= _LONGEST_OBJECT
        printed = self.narration.told[start : time.span.start].split()
        return all(
            word[0].isupper() or word.lower() in self.pack.people.pronouns for word in printed
        ) and not any(word.endswith(("'s", "’s", ",")) for word in printed)

    def _last_word(self, end: int) -> str:
        return (self.narration.told[max(0, end - 20) : end].split() or [""])[-1].lower()

    def _verb_end(self, clause: Clause, time: Time) -> int | None:
        """Return where the last verb of saying before a time ends, in its sentence."""
        told = self.narration.told
        ends = [cue.end for cue in clause.cues if cue.end <= time.span.start]
        before, subordinate = "", False
        for match in TOKEN.finditer(told, clause.sentence.start, time.span.start):
            token = match.group().lower()
            if token in COMMAS or token in self.pack.time.subordinators:
                subordinate = token not in COMMAS
            spoken = token in self.pack.reporting.saying or not subordinate
            if spoken and self._is_verb(token) and not self._is_owner(before):
                ends.append(match.end())
            before = token
        return max(ends, default=None)

    def _is_owner(self, token: str) -> bool:
        """Say whether a noun follows a word, so that "remarks" behind it is no verb."""
        people = self.pack.people
        return token in people.articles or token in people.owners or token.endswith(("'s", "’s"))

    def _follows_speaker(self, time: Time, clause: Clause) -> bool:
        """Say whether a time stands between the speaker and a verb: "Lind on Friday said".

        The verb need not be one of saying: "on Friday attacked the plan and said".
        """
        if clause.mention is None or clause.mention.end > time.span.start:
            return False
        told = self.narration.told[clause.mention.end : time.span.start]
        between = _words_in(_RELATIVE.sub(" ", _ASIDE.sub(" ", told)))
        if self._is_aside_of_occasion(told, between, time):
            return True
        aside = told.startswith(", ") and told.count(",") == 1
        speaking = bool(between) and (
            between[0] in self.pack.time.speaking or (aside and self._is_deed(between, time))
        )
        after = self._tokens(time.span.end, time.span.end + 40)
        if speaking and not self.pack.time.breaks.isdisjoint(between):
            return False
        return (speaking and after[:1] == [","]) or (
            not between and bool(after) and after[0].isalpha()
        )

    def _is_aside_of_occasion(self, told: str, between: Sequence[str], time: Time) -> bool:
        """Say whether a time closes an aside such as ", in a statement issued on Monday,"."""
        words = self.pack.time
        return (
            told.startswith(", ")
            and told.count(",") == 1
            and between[:1] != []
            and between[0] in words.within
            and not words.occasions.isdisjoint(between)
            and words.subordinators.isdisjoint(between)
            and self.narration.told[time.span.end : time.span.end + 1] == ","
        )

    def _precedes_participle(self, time: Time, clause: Clause) -> bool:
        """Say whether a time closes the clause that a participle of saying hangs on.

        "Lind attacked the plan on Monday, calling it a toy."
        """
        reporting, words = self.pack.reporting, self.pack.time
        cue = next((cue for cue in clause.cues if cue.start >= time.span.end), None)
        if cue is None or self._tokens(cue.start, cue.end)[:1] == []:
            return False
        if self._tokens(cue.start, cue.end)[0] not in reporting.gerunds:
            return False
        behind = self._tokens(time.span.end, cue.start)
        if behind[-1:] != [","] or "," in behind[:-1] or not time.is_day:
            return False
        before = self._without_phrasal(self._tokens(clause.sentence.start, time.span.start))
        if before[-1:] and before[-1] in self.pack.people.governors:
            return False
        loose = words.subordinators & set(before[-_LONGEST_REACH:])
        return not loose and words.breaks.isdisjoint(behind[:-1])


def _words_in(told: str) -> list[str]:
    return [token for token in tokens_in(told) if token not in COMMAS]


def first_dating(times: Sequence[Time], clause: Clause, judge: SayingTimes) -> Time | None:
    """Return the first time of a sentence that dates the saying, the finest kind first."""
    fitting = [time for time in times if judge.dates_saying(time, clause)]
    return max(fitting, key=lambda time: (len(time.date), -time.span.start), default=None)
