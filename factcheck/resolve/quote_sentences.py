"""What the sentence of a quote tells of the time it was said at."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.core.quote import DateScope, SaidOn
from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.languages.time_words import TimeKind
from factcheck.resolve.clauses import Clause
from factcheck.resolve.found import Found
from factcheck.resolve.narration import Narration
from factcheck.resolve.saying_times import SayingTimes
from factcheck.resolve.scene_times import SceneTimes
from factcheck.resolve.times import Time

_WORD = re.compile(r"[\w-]+")

LISTENER_REACH = 14
"""Code points behind a verb that hold who listens: "told the court"."""

_MOST_TIMES = 20
"""Times of one sentence that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteSentences:
    """The sentences of one article with the times they name.

    ``printed`` keeps the words of stretches that were looked at.
    """

    narration: Narration
    pack: LanguagePack
    times: Mapping[int, Sequence[Time]]
    vague: re.Pattern[str]
    saying_times: SayingTimes
    scene_times: SceneTimes
    printed: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict)

    def _is_said_elsewhere(self, clause: Clause) -> bool:
        """Say whether a sentence puts words at another time or on an occasion of their own."""
        index = self.narration.sentence_index(clause.sentence.start)
        tokens = self._tokens(clause)
        return self._is_at_other_time(
            clause, self.times.get(index, ()), tokens
        ) or self._is_new_occasion(tokens)

    def _is_told_there(self, clause: Clause) -> bool:
        """Say whether a cue is followed by who sits there: "told the jury"."""
        end = clause.cues[0].end if clause.cues else clause.sentence.end
        return self._names(self.pack.time.sittings, Span(end, end + LISTENER_REACH))

    def _names(self, listed: frozenset[str], span: Span) -> bool:
        """Say whether the reporter's words in a span hold one of some words."""
        key = span.start, span.end
        words = self.printed.get(key)
        if words is None:
            words = frozenset(_WORD.findall(self.narration.told[span.start : span.end].lower()))
            self.printed[key] = words
        return not listed.isdisjoint(words)

    def _is_vague(self, clause: Clause) -> bool:
        """Say whether a sentence tells a time that no day can be given for: "years ago"."""
        start, end = clause.sentence.start, clause.sentence.end
        return any(
            clause.mention is None or not clause.mention.holds(Span(*match.span()))
            for match in self.vague.finditer(self.narration.told, start, end)
        )

    def _has_coarse_time(self, clause: Clause, times: Sequence[Time]) -> bool:
        """Say whether a sentence names a month or a week: "said of the pier in February"."""
        return any(
            time.kind in (TimeKind.MONTH, TimeKind.PERIOD, TimeKind.AGO)
            and not self._is_inside(time, clause)
            for time in times
        )

    def _is_at_other_time(
        self, clause: Clause, times: Sequence[Time], tokens: Sequence[str]
    ) -> bool:
        """Say whether a sentence names another day, or tells what is often said."""
        if not self.pack.time.recalled.isdisjoint(tokens):
            return True
        return any(t.is_day and not self._is_inside(t, clause) for t in times)

    def _is_inside(self, time: Time, clause: Clause) -> bool:
        """Say whether a time belongs to the mention, or to what is said in indirect speech."""
        return any(span.holds(time.span) for span in clause.reported) or (
            clause.mention is not None and clause.mention.holds(time.span)
        )

    def _is_new_occasion(self, tokens: Sequence[str]) -> bool:
        """Say whether an indefinite occasion is named: "an interview", not "the interview"."""
        words = self.pack.time
        if words.occasions.isdisjoint(tokens) or words.indefinite.isdisjoint(tokens):
            return False
        return any(
            token in words.openers
            and tokens[number + 1 : number + 2] != []
            and tokens[number + 1] in words.indefinite
            and any(follower in words.occasions for follower in tokens[number + 2 : number + 6])
            for number, token in enumerate(tokens)
        )

    def _tokens(self, clause: Clause) -> list[str]:
        told = self.narration.told[clause.sentence.start : clause.sentence.end]
        return told.lower().replace(",", " ").replace(".", " ").split()

    def _said_on(self, time: Time, scope: DateScope) -> SaidOn:
        first, last = time.days or (None, None)
        return SaidOn(
            date=time.date,
            precision=time.precision,
            first_day=first,
            last_day=last,
            basis=time.span.of(self.narration.text),
            scope=scope,
        )


def speaker_key(found: Found) -> str | None:
    """Return what a speaker is known by within an article."""
    if found.person is not None:
        return f"#{found.person}"
    return found.speaker.name.lower() if found.speaker else None


def speaker_keys(found: Found) -> tuple[str, ...]:
    """Return the keys of all that a speaker stands for: of each of two people."""
    if found.people:
        return tuple(f"#{number}" for number in found.people)
    key = speaker_key(found)
    return () if key is None else (key,)


def times_by_sentence(times: Sequence[Time], narration: Narration) -> Mapping[int, Sequence[Time]]:
    """Return the times of each sentence that has some.

    Of a list or table that passes for a sentence only the first ones are kept: each is
    judged by all that stands before it.
    """
    by_sentence: dict[int, list[Time]] = {}
    for time in times:
        kept = by_sentence.setdefault(narration.sentence_index(time.span.start), [])
        if len(kept) < _MOST_TIMES:
            kept.append(time)
    return by_sentence
