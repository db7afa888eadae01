"""When each quote was said: in its own sentence, or in the scene it belongs to.

A scene is opened by a sentence with a time of its own and holds for the people who act
or speak in it, until they are met on another occasion or drop out of the text.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.core.quote import DateScope, Quote, SaidOn
from factcheck.languages import LanguagePack
from factcheck.resolve.found import Found
from factcheck.resolve.narration import Narration
from factcheck.resolve.saying_times import COARSE, Clause, SayingTimes, first_dating
from factcheck.resolve.times import DAY_KINDS, Time

_REACH = 4
"""Paragraphs after which a scene is over for a speaker who is not quoted again."""

_COARSE_REACH = 1
"""The same where the time is a month or a year."""


_SITTING = "the sitting"
"""Stands for the court or council whose day the text tells, for all who speak before it."""

_LISTENER_REACH = 14
"""Code points behind a verb that hold who listens: "told the court"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A time and until which paragraph it holds; no time is a scene without a date.

    ``reach`` is how many paragraphs on a speaker may be quoted again.
    """

    time: Time | None
    paragraph: int
    reach: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """What dates the quotes of one article.

    ``acting`` holds for each sentence who acts in it: keys as :func:`speaker_key` makes
    them.
    """

    narration: Narration
    pack: LanguagePack
    times: Mapping[int, Sequence[Time]]
    acting: Mapping[int, frozenset[str]]

    def said_on(self, quotes: Sequence[Quote], speakers: Sequence[Found]) -> list[SaidOn | None]:
        """Return when each quote was said, None where the text does not tell."""
        judge = SayingTimes(narration=self.narration, pack=self.pack)
        scenes: dict[str, Scene] = {}
        walked = 0
        clauses = [clause_of(quote, self.narration) for quote in quotes]
        attributing = {self.narration.sentence_index(c.sentence.start) for c in clauses}
        said: list[SaidOn | None] = []
        for clause, found in zip(clauses, speakers, strict=True):
            index = self.narration.sentence_index(clause.sentence.start)
            for passed in range(walked, index):
                if passed not in attributing:
                    self._open_scene(passed, scenes, judge)
            walked = max(walked, index)
            said.append(self._date(clause, index, speaker_key(found), scenes, judge))
        return said

    def _open_scene(self, index: int, scenes: dict[str, Scene], judge: SayingTimes) -> None:
        sentence = self.narration.sentences[index]
        fitting = [t for t in self.times.get(index, ()) if judge.dates_scene(t, sentence)]
        for key in self.acting.get(index, frozenset()) if fitting else ():
            scenes[key] = _scene(fitting[0], self.narration.paragraphs[index])
        self._open_sitting(index, scenes, judge)

    def _open_sitting(self, index: int, scenes: dict[str, Scene], judge: SayingTimes) -> None:
        sentence = self.narration.sentences[index]
        days = [
            time
            for time in self.times.get(index, ())
            if time.kind in DAY_KINDS and judge.dates_sitting(time, sentence)
        ]
        if days and self._names_sitting(self.narration.told[sentence.start : sentence.end]):
            scenes[_SITTING] = _scene(days[0], self.narration.paragraphs[index])

    def _date(
        self,
        clause: Clause,
        index: int,
        key: str | None,
        scenes: dict[str, Scene],
        judge: SayingTimes,
    ) -> SaidOn | None:
        times = self.times.get(index, ())
        own = first_dating(times, clause, judge)
        paragraph = self.narration.paragraphs[index] if index >= 0 else 0
        if own is not None:
            if key is not None:
                scenes[key] = _scene(own, paragraph)
            return self._said_on(own, DateScope.SAME_SENTENCE)
        if key is None:
            return None
        if self._is_elsewhere(clause, times):
            scenes[key] = Scene(time=None, paragraph=paragraph, reach=_REACH)
        elif _SITTING in scenes and self._is_told_there(clause):
            scenes[key] = replace(scenes[_SITTING], paragraph=paragraph, reach=0)
        scene = scenes.get(key)
        if scene is None or scene.time is None or paragraph - scene.paragraph > scene.reach:
            return None
        scenes[key] = replace(scene, paragraph=paragraph)
        return self._said_on(scene.time, DateScope.INHERITED)

    def _is_told_there(self, clause: Clause) -> bool:
        """Say whether a cue is followed by who sits there: "told the jury"."""
        end = clause.cues[0].end if clause.cues else clause.sentence.end
        return self._names_sitting(self.narration.told[end : end + _LISTENER_REACH])

    def _names_sitting(self, told: str) -> bool:
        words = re.findall(r"\w+", told.lower())
        return not self.pack.time.sittings.isdisjoint(words)

    def _is_elsewhere(self, clause: Clause, times: Sequence[Time]) -> bool:
        """Say whether a sentence names another occasion, or tells what is often said."""
        told = self.narration.told[clause.sentence.start : clause.sentence.end]
        tokens = told.lower().replace(",", " ").replace(".", " ").split()
        words = self.pack.time
        if any(token in words.recalled for token in tokens):
            return True
        if any(t.kind in DAY_KINDS and not self._is_inside_mention(t, clause) for t in times):
            return True
        return any(
            token in words.openers and self._new_occasion(tokens[number + 1 : number + 6])
            for number, token in enumerate(tokens)
        )

    def _is_inside_mention(self, time: Time, clause: Clause) -> bool:
        return clause.mention is not None and clause.mention.holds(time.span)

    def _new_occasion(self, following: Sequence[str]) -> bool:
        """Say whether an indefinite occasion follows: "an interview", not "the interview"."""
        words = self.pack.time
        if not following or following[0] not in words.indefinite:
            return False
        return any(token in words.occasions for token in following[1:])

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


def _scene(time: Time, paragraph: int) -> Scene:
    reach = _COARSE_REACH if time.kind in COARSE else _REACH
    return Scene(time=time, paragraph=paragraph, reach=reach)


def clause_of(quote: Quote, narration: Narration) -> Clause:
    """Return the sentence that a quote is attributed in, with its mention and cues."""
    mention = quote.mention.spans[0] if quote.mention else None
    anchor = quote.cue[0] if quote.cue else mention or quote.content[0]
    index = narration.sentence_index(anchor.start)
    sentence = narration.sentences[index] if index >= 0 else anchor
    return Clause(sentence=sentence, mention=mention, cues=quote.cue)


def speaker_key(found: Found) -> str | None:
    """Return what a speaker is known by within an article."""
    if found.person is not None:
        return f"#{found.person}"
    return found.speaker.name.lower() if found.speaker else None


def times_by_sentence(times: Sequence[Time], narration: Narration) -> Mapping[int, Sequence[Time]]:
    """Return the times of each sentence that has some."""
    by_sentence: dict[int, list[Time]] = {}
    for time in times:
        by_sentence.setdefault(narration.sentence_index(time.span.start), []).append(time)
    return by_sentence
