"""Which quotes belong to the occasion of a whole text, and so are of its day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from factcheck.core.quote import DateScope, SaidOn, SpeakerKind, Stance
from factcheck.core.span import Span
from factcheck.resolve.clauses import Clause
from factcheck.resolve.found import Found
from factcheck.resolve.go_betweens import GoBetweens
from factcheck.resolve.occasions import Event, OccasionFinder, Occasions
from factcheck.resolve.quote_sentences import LISTENER_REACH, QuoteSentences, speaker_keys
from factcheck.resolve.times import Time

_WORD = re.compile(r"[\w-]+")

LASTING = frozenset((Stance.BELIEF, Stance.WISH, Stance.PLAN, Stance.FEELING))
"""What somebody thinks or wants is of no day unless its own sentence tells it."""

_SENTENCES_BACK = 12

_SPEAKING_KINDS = frozenset((SpeakerKind.PERSON, SpeakerKind.UNNAMED, SpeakerKind.GROUP))


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionDates(QuoteSentences):
    """Dates quotes by the page, release or event they belong to.

    ``present`` are those who have spoken at the event.
    """

    go_betweens: GoBetweens
    published: date | None = None
    present: set[str] = field(default_factory=set)

    def _occasions(self, clauses: Sequence[Clause]) -> Occasions:
        finder = OccasionFinder(
            narration=self.narration,
            pack=self.pack,
            times=self.times,
            scene_times=self.scene_times,
            published=self.published,
        )
        return finder.find(clauses)

    def _of_occasion(
        self,
        clause: Clause,
        index: int,
        found: Found,
        held: Sequence[Time | None],
        occasions: Occasions,
    ) -> SaidOn | None:
        """Date words by the page, release or event that they belong to."""
        paragraph = self.narration.paragraphs[index] if index >= 0 else 0
        if occasions.event is None and not occasions.headed:
            return None
        if any(other is None for other in held) or not self._is_told_once(
            clause, live=occasions.is_live
        ):
            return None
        time = occasions.heading(paragraph)
        event = occasions.event
        if time is None and event is not None:
            here = event.paragraph <= paragraph and self._speaks_at(event, clause, found)
            time = event.time if here else None
            if here:
                self.present.update(speaker_keys(found))
        if time is None or any(other and other.date != time.date for other in held):
            return None
        if self._is_said_elsewhere(clause) or self._is_vague(clause):
            return None
        if self._has_coarse_time(clause, self.times.get(index, ())):
            return None
        if self._is_of_other_day(index, time):
            return None
        return self._said_on(time, DateScope.INHERITED)

    def _is_told_once(self, clause: Clause, *, live: bool) -> bool:
        """Say whether words are told as said then: not "has said", "believed", nor "says".

        A live page tells in the present what is said.
        """
        if clause.stance in LASTING or not clause.cues:
            return False
        if self.saying_times.is_perfect(clause):
            return False
        reporting = self.pack.reporting
        verbs = _WORD.findall(clause.cues[0].of(self.narration.text).lower())
        listed = reporting.saying | reporting.judging | reporting.continuing
        listed -= reporting.writing
        return any(verb in listed and (live or not _is_present(verb, listed)) for verb in verbs)

    def _speaks_at(self, event: Event, clause: Clause, found: Found) -> bool:
        """Say whether somebody who is there speaks there: no document, to no newspaper.

        Before a court or council speaks who has an office there, speaks to it or to one
        who is there ("told him").
        """
        if found.speaker is None or found.speaker.kind not in _SPEAKING_KINDS:
            return False
        mention = clause.mention or clause.sentence
        if self._names(self.pack.people.mouthpieces, mention):
            return False
        if self.go_betweens.named_in(clause):
            return False
        if not event.is_sitting:
            return True
        words = self.pack.time
        sitting = words.sittings | words.in_sittings
        office = frozenset(_WORD.findall((found.speaker.role or "").lower()))
        listener = Span(clause.cues[-1].end, clause.cues[-1].end + LISTENER_REACH)
        return (
            not self.present.isdisjoint(speaker_keys(found))
            or not sitting.isdisjoint(office)
            or self._names(sitting, listener)
            or self._names(self.pack.people.object_pronouns, listener)
        )

    def _is_of_other_day(self, index: int, time: Time) -> bool:
        """Say whether the paragraph has told another day before a sentence."""
        number = self.narration.paragraphs[index]
        before = index
        while before >= max(0, index - _SENTENCES_BACK) and (
            self.narration.paragraphs[before] == number
        ):
            sentence = self.narration.sentences[before]
            if any(
                other.is_day
                and other.date != time.date
                and self.scene_times.dates_sitting(other, sentence)
                for other in self.times.get(before, ())
            ):
                return True
            before -= 1
        return False


def _is_present(verb: str, listed: frozenset[str]) -> bool:
    """Say whether a verb form is of the present: "says", or "say" beside it."""
    return verb.endswith("s") or f"{verb}s" in listed
