"""When each quote was said: in its own sentence, or in the scene it belongs to.

A scene is opened by a sentence with a time of its own and holds for the people who act
or speak in it, until they are met on another occasion or drop out of the text. A hearing
or debate holds for all who speak at it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from factcheck.core.quote import DatePrecision, DateScope, SaidOn, Stance
from factcheck.core.span import Span
from factcheck.resolve.clauses import Clause
from factcheck.resolve.found import Found
from factcheck.resolve.occasion_dates import LASTING, OccasionDates
from factcheck.resolve.quote_sentences import speaker_keys
from factcheck.resolve.saying_times import first_dating
from factcheck.resolve.times import Time

_WORD = re.compile(r"[\w-]+")

_REACH = 8
"""Paragraphs after which a scene is over for a speaker who is not quoted again.

On labelled articles nine in ten quotes five to eight paragraphs on still belonged to a
scene in which somebody was said to speak, and half of them to what people merely did.
"""

_DEED_REACH = 3
"""The same where people act and nobody is said to speak."""

_COARSE_REACH = 1
"""The same where the time is a month or a year."""

_SITTING = "the sitting"
"""Stands for the court or council whose day the text tells, for all who speak before it."""

_EVENT = "the event"
"""Stands for the forum or debate that a sentence opens with, for all who speak there."""

_EVENT_REACH = 2
"""Paragraphs on which somebody not met elsewhere speaks at the event."""

_NEXT = "whoever speaks next"
"""Stands for the person whom a sentence with a time describes: "the nominee spoke Monday"."""

_TOLD = frozenset((Stance.STATEMENT, Stance.DENIAL))

_LEAD_REACH = 3
"""Paragraphs in which a story that has told the day of a speech goes on to tell its occasion,
and in which it tells the day of words that it opens with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A time and until which paragraph it holds; no time is a scene without a date.

    ``opened`` is the paragraph that tells the time.
    ``reach`` is how many paragraphs on a speaker may be quoted again. ``bare_until`` is
    the last paragraph in which an occasion named for the first time is this one's: the
    text has told that somebody spoke, but not yet where or to whom.
    """

    time: Time | None
    paragraph: int
    reach: int
    opened: int
    bare_until: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating(OccasionDates):
    """What dates the quotes of one article.

    ``acting`` holds for each sentence who acts in it: keys as :func:`speaker_key` makes
    them. ``known`` has for people the paragraph that names them first. ``printed`` keeps
    the words of stretches that were looked at, ``present`` who has spoken at the event.
    """

    acting: Mapping[int, tuple[str, ...]]
    known: Mapping[str, int] = field(default_factory=dict)

    def said_on(self, clauses: Sequence[Clause], speakers: Sequence[Found]) -> list[SaidOn | None]:
        """Return when each quote was said, None where the text does not tell."""
        occasions = self._occasions(clauses)
        scenes: dict[str, Scene] = {}
        walked = 0
        quoted: dict[int, list[tuple[Clause, tuple[str, ...], bool]]] = {}
        said: list[SaidOn | None] = []
        for clause, found in zip(clauses, speakers, strict=True):
            index, keys = self.narration.sentence_index(clause.sentence.start), speaker_keys(found)
            if occasions.turns and clause.is_turn:
                day = occasions.of_turns
                said.append(self._said_on(day, DateScope.INHERITED) if day else None)
                continue
            for passed in range(walked, index):
                if passed < 0 or self.narration.paragraphs[passed] not in occasions.turns:
                    self._open_scene(passed, quoted.get(passed, ()), scenes)
            walked = max(walked, index)
            said.append(
                self._date(clause, index, keys, scenes)
                or self._of_occasion(clause, index, found, _held(keys, scenes), occasions)
            )
            quoted.setdefault(index, []).append((clause, keys, said[-1] is not None))
        return self._dated_below(clauses, speakers, said)

    # -------------------------------------------------------------------- opening
    def _open_scene(
        self,
        index: int,
        quoted: Sequence[tuple[Clause, tuple[str, ...], bool]],
        scenes: dict[str, Scene],
    ) -> None:
        """Take in a sentence that is passed; ``quoted`` is who is quoted in it, and how.

        Those who are dated are so by the same times, and whom it only says something of
        are in what it tells: "Adams grilled Lind on Tuesday for his role in it".
        """
        if index not in self.times:
            return
        sentence = self.narration.sentences[index]
        times = [
            time
            for time in self.times[index]
            if not any(self._is_inside(time, clause) for clause, _, _ in quoted)
        ]
        fitting = [time for time in times if self.scene_times.dates_scene(time, sentence)]
        events = [time for time in times if self.scene_times.dates_event(time, sentence)]
        if events:
            scenes[_EVENT] = self._scene(events[0], index, sentence)
        spoken = {
            key for clause, keys, dated in quoted for key in keys if dated or clause.stance in _TOLD
        }
        if fitting:
            scene = self._scene(fitting[0], index, sentence)
            keys = self.acting.get(index, ())
            if self._names(self.pack.reporting.saying, sentence):
                # Whom somebody speaks about is not there.
                keys = keys[:1]
            if not keys and self.scene_times.describes_subject(sentence):
                keys = (_NEXT,)
            scenes.update(dict.fromkeys((key for key in keys if key not in spoken), scene))
        if not quoted:
            self._open_sitting(index, scenes)

    def _open_sitting(self, index: int, scenes: dict[str, Scene]) -> None:
        sentence = self.narration.sentences[index]
        days = [
            time
            for time in self.times.get(index, ())
            if time.is_day and self.scene_times.dates_sitting(time, sentence)
        ]
        if days and self._names(self.pack.time.sittings, sentence):
            scenes[_SITTING] = self._scene(days[0], index, sentence)

    def _scene(self, time: Time, index: int, sentence: Span) -> Scene:
        spoken = self._names(self.pack.reporting.saying | self.pack.reporting.judging, sentence)
        talking = self._names(self.pack.time.talking, sentence)
        bare, told = spoken and not talking, spoken or talking
        paragraph = self.narration.paragraphs[index] if index >= 0 else 0
        return Scene(
            time=time,
            paragraph=paragraph,
            opened=paragraph,
            reach=_COARSE_REACH if not time.is_day else _REACH if told else _DEED_REACH,
            bare_until=paragraph + _LEAD_REACH if bare else -1,
        )

    # --------------------------------------------------------------------- dating
    def _date(
        self,
        clause: Clause,
        index: int,
        keys: tuple[str, ...],
        scenes: dict[str, Scene],
    ) -> SaidOn | None:
        times = self.times.get(index, ())
        own = first_dating(times, clause, self.saying_times) or self._of_subject(
            index, clause, keys
        )
        paragraph = self.narration.paragraphs[index] if index >= 0 else 0
        if own is not None:
            opened = self._scene(own, index, clause.sentence)
            if own.is_day:
                opened = replace(opened, reach=_REACH)
            scenes.update(dict.fromkeys(keys, opened))
            if own.is_day and self._names(self.pack.time.sittings, clause.sentence):
                scenes[_SITTING] = opened
            return self._said_on(own, DateScope.SAME_SENTENCE)
        if not keys:
            return None
        scene = self._scene_of(clause, times, keys, paragraph, scenes)
        if scene is None or scene.time is None or paragraph - scene.paragraph > scene.reach:
            return None
        scenes.update(dict.fromkeys(keys, replace(scene, paragraph=paragraph)))
        if self._is_vague(clause) or self._has_coarse_time(clause, times):
            return None
        if self.saying_times.is_perfect(clause) or clause.stance in LASTING:
            return None
        return self._said_on(scene.time, DateScope.INHERITED)

    def _scene_of(
        self,
        clause: Clause,
        times: Sequence[Time],
        keys: tuple[str, ...],
        paragraph: int,
        scenes: dict[str, Scene],
    ) -> Scene | None:
        """Return the scene that words without a time of their own are said in."""
        scene = self._standing(keys, paragraph, scenes)
        tokens = self._tokens(clause)
        if self._is_at_other_time(clause, times, tokens):
            scene = _nowhere(paragraph)
        elif self._is_new_occasion(tokens):
            here = scene is not None and paragraph <= scene.bare_until
            scene = replace(scene, bare_until=-1) if scene and here else _nowhere(paragraph)
        elif _SITTING in scenes and self._is_told_there(clause):
            scene = replace(scenes[_SITTING], paragraph=paragraph, reach=0)
        if scene is not None and scene.time is None:
            scenes.update(dict.fromkeys(keys, scene))
        return scene

    def _of_subject(self, index: int, clause: Clause, keys: tuple[str, ...]) -> Time | None:
        """Return the time of what a sentence tells of its subject, who is quoted in it."""
        times = self.times.get(index, ())
        if not times or self.acting.get(index, ())[:1] != keys:
            return None
        time = times[0]
        return time if self.scene_times.dates_subject(time, clause.sentence) else None

    def _standing(
        self, keys: Sequence[str], paragraph: int, scenes: dict[str, Scene]
    ) -> Scene | None:
        """Return the scene that all of some speakers are in, or that waits for its speaker."""
        waiting = scenes.pop(_NEXT, None)
        if waiting is not None and paragraph - waiting.paragraph <= 1:
            return waiting
        event = scenes.get(_EVENT)
        if event is not None and paragraph - event.paragraph <= _EVENT_REACH:
            known = self.known.get(keys[0], 0) <= event.opened
            if known and not any(key in scenes for key in keys):
                scenes[_EVENT] = replace(event, paragraph=paragraph)
                return replace(event, reach=_EVENT_REACH)
        held = [scenes.get(key) for key in keys]
        first = held[0]
        same = all(s is not None and first is not None and s.time == first.time for s in held)
        return first if same else None

    def _dated_below(
        self,
        clauses: Sequence[Clause],
        speakers: Sequence[Found],
        said: Sequence[SaidOn | None],
    ) -> list[SaidOn | None]:
        """Date the words a story opens with by the day it tells right below.

        "The pier is a toy, Lind says", and in the next paragraph "It holds, Lind said at a
        rally on Tuesday."; these are a speaker's first words in the text.
        """
        dated = list(said)
        waiting: dict[tuple[str, ...], list[int] | None] = {}
        for number, (clause, found) in enumerate(zip(clauses, speakers, strict=True)):
            keys, time = speaker_keys(found), said[number]
            open_words = waiting.setdefault(keys, [])
            if not keys or open_words is None:
                continue
            if time is None and not self._is_said_elsewhere(clause):
                if self._may_wait(clause):
                    open_words.append(number)
                continue
            waiting[keys] = None
            if time is not None and time.precision is DatePrecision.DAY:
                here = self.narration.paragraph_of(clause.sentence.start)
                for earlier in open_words:
                    above = self.narration.paragraph_of(clauses[earlier].sentence.start)
                    if here - above <= _LEAD_REACH:
                        dated[earlier] = replace(time, scope=DateScope.INHERITED)
        return dated

    def _may_wait(self, clause: Clause) -> bool:
        """Say whether words may be dated further down: nothing puts them at another time."""
        index = self.narration.sentence_index(clause.sentence.start)
        return (
            index >= 0
            and self.narration.paragraphs[index] <= _LEAD_REACH
            and not self._is_vague(clause)
            and not self.saying_times.is_perfect(clause)
            and not self._names(self.pack.time.talking, clause.sentence)
        )


def _held(keys: Sequence[str], scenes: Mapping[str, Scene]) -> list[Time | None]:
    """Return the times of the scenes that some speakers are in."""
    return [scenes[key].time for key in keys if key in scenes]


def _nowhere(paragraph: int) -> Scene:
    """Return a scene without a date."""
    return Scene(time=None, paragraph=paragraph, opened=paragraph, reach=_REACH)
