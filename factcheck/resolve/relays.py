"""Through whom a quote came: the outlet it was told to, the platform it was posted on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.core.quote import DatePrecision, DateScope, SaidOn
from factcheck.core.span import Span
from factcheck.resolve.clauses import Clause
from factcheck.resolve.found import Found
from factcheck.resolve.go_betweens import OUTLET_REACH, PLATFORM_REACH, GoBetweens
from factcheck.resolve.occasion_dates import LASTING
from factcheck.resolve.quote_sentences import speaker_key, speaker_keys

_RETELLING_REACH = 6
"""The same for an outlet whose story is retold; it goes on behind another occasion."""

_OPENING_SENTENCES = 6
"""In which of an article's sentences it says whose story it retells."""

_COARSE = frozenset((DatePrecision.YEAR,))

_ALL = "*"
"""Stands for every speaker where a go-between holds for all."""

_WORD = re.compile(r"[\w&-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Who passes words on, up to which paragraph they are known to, and how far beyond.

    ``names`` are go-betweens from the speaker's side to the reader's. ``date`` is the year
    in which words were passed on, if the text tells no more: what is told now came otherwise.
    """

    names: tuple[str, ...]
    paragraph: int
    reach: int
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaying(GoBetweens):
    """What finds the go-betweens of one article; ``acting`` is as for dating."""

    acting: Mapping[int, tuple[str, ...]]

    def relay_chains(
        self, clauses: Sequence[Clause], speakers: Sequence[Found], dates: Sequence[SaidOn | None]
    ) -> list[tuple[str, ...]]:
        """Return through whom each quote came, from the speaker's side to the reader's.

        A chain is empty where the text names nobody. A quote with a time of its own does
        not inherit: it was said on another occasion.
        """
        meetings = self._sentences_with_outlets()
        posts = self._sentences_with_platforms()
        held = self._retold()
        quoted: dict[int, set[str]] = {}
        walked = 0
        chains: list[tuple[str, ...]] = []
        for clause, found, said_on in zip(clauses, speakers, dates, strict=True):
            index = self.narration.sentence_index(clause.sentence.start)
            for passed in range(walked, index):
                spoken = quoted.get(passed, set())
                if passed in meetings:
                    self._meet(passed, spoken, held)
                elif passed in posts and not spoken:
                    self._post(passed, held)
            walked = max(walked, index)
            quoted.setdefault(index, set()).update(speaker_keys(found))
            dated = said_on is not None and said_on.scope is DateScope.SAME_SENTENCE
            if found.quoted:
                clause = replace(clause, mention=None)
            names = () if clause.is_turn else self._relay(clause, found, held, said_on, dated=dated)
            chains.append(tuple(map(self._in_print, names)))
        return chains

    def _in_print(self, name: str) -> str:
        """Return the publisher's name in full for what is short for it."""
        return self.outlet if self.outlet and self._is_own(name) else name

    def _retold(self) -> dict[str, Relay]:
        """Return what holds from the start: the outlet whose story the article retells."""
        for index, sentence in enumerate(self.narration.sentences[:_OPENING_SENTENCES]):
            clause = Clause(sentence=sentence, mention=None, cues=())
            outlet = self._outlet(clause, self.grammar.retellings)
            if outlet is not None:
                paragraph = self.narration.paragraphs[index]
                return {_ALL: Relay(names=(outlet,), paragraph=paragraph, reach=_RETELLING_REACH)}
        return {}

    def _sentences_with_outlets(self) -> set[int]:
        signals = self.grammar.outlet_signals
        return {
            self.narration.sentence_index(name.span.start)
            for name in self.names
            if not name.quoted and not signals.isdisjoint(name.words)
        }

    def _sentences_with_platforms(self) -> set[int]:
        told, found = self.narration.told.lower(), set()
        for signal in self.grammar.platform_signals:
            start = told.find(signal) if len(signal) > 1 else -1
            while start >= 0:
                found.add(self.narration.sentence_index(start))
                start = told.find(signal, start + 1)
        return found

    def _post(self, index: int, held: dict[str, Relay]) -> None:
        """Take in a sentence without a quote: "Adams took to Twitter on Monday."."""
        clause = Clause(sentence=self.narration.sentences[index], mention=None, cues=())
        name = self._platform(clause)
        keys = self.acting.get(index, ())[:1] if name else ()
        paragraph = self.narration.paragraphs[index]
        for key in keys:
            held[key] = Relay(names=(name or "",), paragraph=paragraph, reach=PLATFORM_REACH)

    def _meet(self, index: int, spoken: set[str], held: dict[str, Relay]) -> None:
        """Take in a sentence that is passed: "Adams sat down with CNN for an interview.".

        ``spoken`` are those quoted in it, whose go-between is known already.
        """
        clause = Clause(sentence=self.narration.sentences[index], mention=None, cues=())
        name = self._outlet(clause, self.grammar.outlets) or self._interviewer(clause)
        scene = self._scene(clause) or self._outlet(clause, self.grammar.finders)
        keys = self.acting.get(index, ()) if name else ()
        paragraph = self.narration.paragraphs[index]
        for key in (*(key for key in keys if key not in spoken), *((_ALL,) if scene else ())):
            held[key] = Relay(names=(scene or name or "",), paragraph=paragraph, reach=OUTLET_REACH)

    def _relay(
        self,
        clause: Clause,
        found: Found,
        held: dict[str, Relay],
        said_on: SaidOn | None,
        *,
        dated: bool,
    ) -> tuple[str, ...]:
        key = speaker_key(found)
        paragraph = self.narration.paragraph_of(clause.sentence.start)
        told, reach = self._in_sentence(clause)
        names = tuple(name for name in told if not _is_same(name, found))
        if names:
            if key is not None:
                coarse = dated and said_on is not None and said_on.precision in _COARSE
                date = said_on.date if said_on is not None and coarse else ""
                held[key] = Relay(names=names, paragraph=paragraph, reach=reach, date=date)
            if self._scene(clause) is not None:
                held[_ALL] = Relay(names=names, paragraph=paragraph, reach=reach)
            return names
        within = key if key is not None and key in held else _ALL
        relay = held.get(within)
        if (
            relay is None
            or paragraph - relay.paragraph > relay.reach
            or any(_is_same(name, found) for name in relay.names)
        ):
            return ()
        if relay.date and (said_on is None or said_on.date != relay.date):
            return ()
        if clause.stance in LASTING:
            return ()
        if dated or self._is_elsewhere(clause) or self._tells_another(clause):
            if relay.reach < _RETELLING_REACH:
                held[key or _ALL] = Relay(names=(), paragraph=paragraph, reach=0)
            return ()
        held[within] = replace(relay, paragraph=paragraph)
        return relay.names

    def _tells_another(self, clause: Clause) -> bool:
        """Say whether words are told to another body: "told Parliament", not "told him"."""
        if not clause.cues:
            return False
        verbs = clause.cues[-1].of(self.narration.text).lower().split()
        if self.pack.reporting.listened.isdisjoint(verbs[:1]) or len(verbs) > 1:
            return False
        behind = _WORD.search(self.narration.told, clause.cues[-1].end, clause.sentence.end)
        return behind is not None and behind.group().lower() in self.pack.people.bodies

    def _is_elsewhere(self, clause: Clause) -> bool:
        """Say whether a sentence names a new occasion: "a speech", "a statement"."""
        words = self.pack.time
        tokens = [
            match.group().lower()
            for match in _WORD.finditer(
                self.narration.told, clause.sentence.start, clause.sentence.end
            )
            if clause.mention is None or not clause.mention.holds(Span(*match.span()))
        ]
        return any(
            token in words.indefinite and not words.occasions.isdisjoint(tokens[n + 1 : n + 4])
            for n, token in enumerate(tokens)
        )


def _is_same(name: str, found: Found) -> bool:
    speaker = found.speaker.name.lower() if found.speaker else ""
    return bool(speaker) and (name.lower() in speaker or speaker in name.lower())
