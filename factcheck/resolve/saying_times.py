"""Which of the times in a sentence is the time of saying.

A time counts where it hangs on the main clause: at the start of the sentence, beside
the verb of saying, or behind the occasion of the words ("in an interview on Monday").
Behind "that", "after" or "who", with a possessive mark ("Friday's vote") or behind a
thing spoken about it dates something else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.languages.time_words import TimeKind
from factcheck.resolve.clauses import Clause
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.times import Time

_LONGEST_REACH = 18
"""Words between the verb and its time."""

_COARSE_REACH = 5
"""Words between a month or year at the start and the speaker: "In 2013, Mayor Adams said"."""

_LONGEST_OBJECT = 6
"""Words of an occasion beside its time: "a long letter to the board"."""

COARSE = frozenset((TimeKind.MONTH, TimeKind.YEAR, TimeKind.PERIOD))
"""The kinds that name more than one day."""

_PRINTING_REACH = 40
"""Code points before the day of printing in which the talk is named."""

_NEWS_DAYS = 14
"""Days before publication that a story still tells as news."""

_RECALL_REACH = 24
"""Code points before a cue that hold "previously"."""

_LONGEST_NAME = 8
"""Words of a name with its offices."""

_LONGEST_SUBJECT = 60
"""Code points at the start of a sentence that hold its subject."""

_COMMAS = frozenset(",;:")
_RELATIVE = re.compile(r"^, who(?:se|m)? [^¤;:]+, ?$")
_PLACE = re.compile(r", [A-Z][\w.]*(?: [A-Z][\w.]*)*,")
_ASIDE = re.compile(r"\([^()]{1,40}\)|^, [A-Z]{1,2}-[\w. ]{2,12},")
_TOKEN = re.compile(rf"[\w'’-]+|[,;:]|{BLANK}+")
_POSSESSIVE = re.compile(r"['’]s?\b|['’](?=\s)")
_NEXT_WORDS = re.compile(r"[\s'’s]*((?:[\w-]+\s+){0,4}[\w-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class SayingTimes:
    """Judges the times of a narration that was published on a day, if that is known."""

    narration: Narration
    pack: LanguagePack
    published: date | None = None

    def dates_saying(self, time: Time, clause: Clause) -> bool:
        """Say whether a time in the sentence of a quote dates the saying."""
        if clause.mention is not None and clause.mention.holds(time.span):
            return self._is_document(clause.mention)
        if any(piece.holds(time.span) for piece in clause.reported):
            return False
        if not self._stands_alone(time) and not self._names_occasion(time):
            return False
        if self._names_listener(time) or self._is_of_printing(time) or self._is_recalled(clause):
            return False
        return (
            self._opens(time, clause)
            or self._follows_verb(time, clause)
            or self._follows_speaker(time, clause)
            or self._precedes_participle(time, clause)
        )

    def _is_recalled(self, clause: Clause) -> bool:
        """Say whether words are those of an earlier day: "who previously said"."""
        if not clause.cues:
            return False
        start = clause.cues[0].start
        near = self._tokens(max(clause.sentence.start, start - _RECALL_REACH), start)[-2:]
        return not self.pack.time.recalled.isdisjoint(near)

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
        near = [
            token
            for number, token in enumerate(before)
            if not number or before[number - 1] not in words.phrasal
        ][-_LONGEST_REACH:]
        if any(token in words.breaks - words.of_words for token in near[-6:]):
            return False
        if self._is_of_anothers(near):
            return False
        return not near or near[-1] not in words.of_words

    def _is_background(self, time: Time, sentence: Span) -> bool:
        """Say whether a time tells an old story, a coming event or these times.

        Where nobody is said to speak a month, a year or a day long past is background, and
        so is "today", which may mean nowadays.
        """
        words = self.pack.time
        told = set(self._tokens(sentence.start, sentence.end))
        if not words.ahead.isdisjoint(told):
            return True
        if time.kind in COARSE:
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

    def dates_sitting(self, time: Time, sentence: Span) -> bool:
        """Say whether a time dates what a court or council did: "was thrown out on Friday"."""
        near = self._tokens(sentence.start, time.span.start)[-6:]
        return self._stands_alone(time) and self.pack.time.subordinators.isdisjoint(near)

    def _tokens(self, start: int, end: int) -> list[str]:
        return _tokens_in(self.narration.told[start:end])

    def _stands_alone(self, time: Time) -> bool:
        """Say whether a time is no part of a name of a thing ("Friday's vote", "the 2013 law")."""
        told = self.narration.told
        if _POSSESSIVE.match(told, time.span.end):
            return False
        if time.kind in (TimeKind.NEXT_DAY, TimeKind.PREVIOUS_DAY):
            return True
        first = told[time.span.start : time.span.end].split()[0].lower()
        if first in self.pack.people.articles or first in self.pack.people.owners:
            return False
        before = told[: time.span.start][-12:].split()
        owned = bool(before) and before[-1].lower() in (
            self.pack.people.articles | self.pack.people.owners
        )
        return not owned

    def _names_occasion(self, time: Time, *, gathering: bool = False) -> bool:
        """Say whether a time belongs to words spoken or written ("a 2013 memo").

        ``gathering`` asks for an occasion where several people speak ("Monday's debate").
        """
        occasions = self.pack.time.gatherings if gathering else self.pack.time.occasions
        match = _NEXT_WORDS.match(self.narration.told, time.span.end)
        following = match.group(1).lower().split() if match else []
        for word in following:
            if word in occasions:
                return True
            if word in self.pack.time.breaks or word in self.pack.people.governors:
                return False
        return False

    def _names_listener(self, time: Time) -> bool:
        """Say whether a time is part of whom something is told: "told the Sunday show"."""
        before = self.narration.told[max(0, time.span.start - 20) : time.span.start].lower().split()
        article = bool(self.pack.people.articles.intersection(before[-1:]))
        return article and bool(self.pack.reporting.listened.intersection(before[-2:-1]))

    def _is_of_printing(self, time: Time) -> bool:
        """Say whether a time is when a talk was printed: "an interview published on Sunday"."""
        before = self._tokens(max(0, time.span.start - _PRINTING_REACH), time.span.start)
        words = self.pack.time
        return bool(words.printing.intersection(before[-2:])) and not words.talks.isdisjoint(before)

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

    def _is_document(self, mention: Span) -> bool:
        """Say whether a mention names a document, which its own time dates."""
        words = self._tokens(mention.start, mention.end)
        head = [word for word in words if word in self.pack.people.documents]
        return bool(head) and "who" not in words[: words.index(head[0])]

    def _opens(self, time: Time, clause: Clause) -> bool:
        """Say whether a time opens the sentence, alone or with an occasion."""
        before = self._without_places(clause.sentence.start, time.span.start)
        words = self.pack.time
        lead = [token for token in before if token.isalpha() or token in _COMMAS]
        while lead and (lead[0] in words.connectives or lead[0] == ","):
            lead = lead[1:]
        if lead and not self._is_occasion_phrase(lead, time):
            return False
        if clause.mention is None or clause.mention.start < time.span.start:
            return not lead and clause.mention is None
        between = self._tokens(time.span.end, clause.mention.start)
        if time.kind not in COARSE:
            between = self._without_aside(between)
        reach = _COARSE_REACH if time.kind in COARSE and not lead else _LONGEST_REACH
        return (
            len(between) <= reach
            and not any(token in words.breaks - words.of_words for token in between)
            and not any(self._is_verb(token) for token in between)
        )

    def _without_places(self, start: int, end: int) -> list[str]:
        """Return the tokens of a stretch without ", Maine," behind a town."""
        return _tokens_in(_PLACE.sub(" ", self.narration.told[start:end]))

    def _without_aside(self, between: list[str]) -> list[str]:
        """Return what is left between time and speaker without ", after the vote,"."""
        closed = len(between) > 2 and between[0] == "," == between[-1]
        aside = closed and between[1] in self.pack.time.subordinators
        return between[-1:] if aside and "," not in between[1:-1] else between

    def _is_occasion_phrase(self, lead: list[str], time: Time) -> bool:
        words = self.pack.time
        if "," in lead or any(token in words.breaks - words.of_words for token in lead[1:]):
            return False
        if lead[0] in words.speaking:
            return True
        if lead[0] not in words.openers:
            return False
        return any(token in words.occasions for token in lead) or self._names_occasion(time)

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
            return self._follows_quoted(between, time)
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

    def _follows_quoted(self, between: list[str], time: Time) -> bool:
        """Say whether a time closes a quotation: "called it ¤ in a letter last week"."""
        last = max(number for number, token in enumerate(between) if BLANK in token)
        behind = between[last + 1 :]
        words = self.pack.time
        if not behind:
            return time.kind not in COARSE
        return (
            behind[0] in words.within
            and behind[-1] in words.occasions
            and len(behind) <= _LONGEST_OBJECT
        )

    def _is_owned(self, time: Time) -> bool:
        """Say whether an article or a possessive opens a time: "said her 1996 book was"."""
        first = self.narration.told[time.span.start : time.span.end].split()[0].lower()
        return first in self.pack.people.articles or first in self.pack.people.owners

    def _begins_aside(self, between: list[str], start: int) -> bool:
        first = between[0]
        if first in self.pack.time.of_words:
            return False
        told_somebody = self._last_word(start) in self.pack.reporting.listened
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
        for match in _TOKEN.finditer(told, clause.sentence.start, time.span.start):
            token = match.group().lower()
            if token in _COMMAS or token in self.pack.time.subordinators:
                subordinate = token not in _COMMAS
            spoken = token in self.pack.reporting.saying or not subordinate
            if spoken and self._is_verb(token) and not self._is_owner(before):
                ends.append(match.end())
            before = token
        return max(ends, default=None)

    def _is_owner(self, token: str) -> bool:
        """Say whether a noun follows a word, so that "remarks" behind it is no verb."""
        people = self.pack.people
        return token in people.articles or token in people.owners or token.endswith(("'s", "’s"))

    def _is_verb(self, token: str) -> bool:
        return self._speaks(token) or token in self.pack.time.uttering

    def _speaks(self, token: str) -> bool:
        return token in self.pack.reporting.saying or token in self.pack.reporting.judging

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
        speaking = bool(between) and between[0] in self.pack.time.speaking
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

    def dates_event(self, time: Time, sentence: Span) -> bool:
        """Say whether a sentence opens with an event where many speak: "At a forum on Monday"."""
        words = self.pack.time
        lead = self._without_places(sentence.start, time.span.start)
        return (
            time.kind not in COARSE
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
        if not 1 <= len(opening) <= _LONGEST_NAME or time.kind in COARSE:
            return False
        people = self.pack.people
        return all(
            word[0].isupper() or word.lower() in people.offices or word in people.particles
            for word in opening
        ) and not opening[-1].endswith((",", "'s", "’s"))

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
        if behind[-1:] != [","] or "," in behind[:-1] or time.kind in COARSE:
            return False
        before = self._tokens(clause.sentence.start, time.span.start)
        if before[-1:] and before[-1] in self.pack.people.governors:
            return False
        loose = words.subordinators & set(before[-_LONGEST_REACH:])
        return not loose and words.breaks.isdisjoint(behind[:-1])

    def describes_subject(self, sentence: Span) -> bool:
        """Say whether a sentence opens with somebody described: "The nominee attacked"."""
        people = self.pack.people
        opening = self._tokens(sentence.start, sentence.start + _LONGEST_SUBJECT)
        if opening[:1] == [] or opening[0] not in people.definite:
            return False
        return any(word in people.offices or word in people.humans for word in opening[1:5])


def _tokens_in(told: str) -> list[str]:
    return [match.group().lower().replace("’", "'") for match in _TOKEN.finditer(told)]


def _words_in(told: str) -> list[str]:
    return [m.group().lower() for m in _TOKEN.finditer(told) if m.group() not in _COMMAS]


def first_dating(times: Sequence[Time], clause: Clause, judge: SayingTimes) -> Time | None:
    """Return the first time of a sentence that dates the saying, the finest kind first."""
    fitting = [time for time in times if judge.dates_saying(time, clause)]
    return max(fitting, key=lambda time: (len(time.date), -time.span.start), default=None)
