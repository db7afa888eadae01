"""Through whom a quote came: the outlet it was told to, the platform it was posted on."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.core.quote import DateScope, Quote, SaidOn
from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.languages.relaying import RelayWords
from factcheck.resolve.found import Found
from factcheck.resolve.names import Name
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.saying_times import Clause
from factcheck.resolve.scenes import clause_of, speaker_key

_OUTLET_REACH = 2
_PLATFORM_REACH = 1
"""Paragraphs for which a go-between holds for the speaker's further quotes."""

_OUTLET = (
    r"(?P<outlet>(?:[Tt]he\s+)?[A-Z][\w&.’'-]*(?:\s+(?:of\s+(?:the\s+)?|&\s+|and\s+)?"
    rf"[A-Z][\w&.’'-]*){{0,5}}|{BLANK}+)"
)
_BEHIND = re.compile(r"\s+(?:of|from|at|on)\s+((?:the\s+)?[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,4})")
_WORD = re.compile(r"[\w&-]+")
_CALL_SIGN = re.compile(r"[WK][A-Z]{2,3}(?:-(?:TV|FM))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayGrammar:
    """How go-betweens are told in a language, compiled.

    The signals are words without which no pattern fits; ``outlet_signals`` count with a
    capital only.
    """

    words: RelayWords
    platform_signals: frozenset[str]
    outlet_signals: frozenset[str]
    lower_signals: frozenset[str]
    platforms: tuple[re.Pattern[str], ...]
    outlets: tuple[re.Pattern[str], ...]
    passing: tuple[re.Pattern[str], ...]
    bodies: tuple[re.Pattern[str], ...]


def relay_grammar(words: RelayWords) -> RelayGrammar:
    """Compile the words of a language."""
    printed = sorted(words.platforms, key=len, reverse=True)
    platform = rf"(?P<platform>(?i:{'|'.join(map(re.escape, printed)) or '(?!)'}))"
    return RelayGrammar(
        words=words,
        platform_signals=_first_words(words.platforms),
        outlet_signals=_first_words(words.outlets) | words.outlet_words,
        lower_signals=words.reporters | words.signals,
        platforms=tuple(
            re.compile(p.replace("{platform}", platform)) for p in words.platform_patterns
        ),
        outlets=_compiled(words.outlet_patterns),
        passing=_compiled(words.passing_patterns),
        bodies=tuple(re.compile(p) for p in words.body_patterns),
    )


def _compiled(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern.replace("{outlet}", _OUTLET)) for pattern in patterns)


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """A go-between, until which paragraph it holds, and how far beyond."""

    name: str
    paragraph: int
    reach: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaying:
    """What finds the go-betweens of one article; ``acting`` is as for dating."""

    narration: Narration
    names: Sequence[Name]
    pack: LanguagePack
    grammar: RelayGrammar
    acting: Mapping[int, frozenset[str]]

    def relayed_by(
        self, quotes: Sequence[Quote], speakers: Sequence[Found], dates: Sequence[SaidOn | None]
    ) -> list[str | None]:
        """Return through whom each quote came, None where the text names nobody.

        A quote with a time of its own does not inherit: it was said on another occasion.
        """
        clauses = [clause_of(quote, self.narration) for quote in quotes]
        attributing = {self.narration.sentence_index(c.sentence.start) for c in clauses}
        meetings = self._sentences_with_outlets() - attributing
        held: dict[str, Relay] = {}
        walked = 0
        relays: list[str | None] = []
        for clause, found, said_on in zip(clauses, speakers, dates, strict=True):
            index = self.narration.sentence_index(clause.sentence.start)
            for passed in range(walked, index):
                if passed in meetings:
                    self._meet(passed, held)
            walked = max(walked, index)
            dated = said_on is not None and said_on.scope is DateScope.SAME_SENTENCE
            relays.append(self._relay(clause, found, held, dated=dated))
        return relays

    def _sentences_with_outlets(self) -> set[int]:
        signals = self.grammar.outlet_signals
        return {
            self.narration.sentence_index(name.span.start)
            for name in self.names
            if not name.quoted and not signals.isdisjoint(name.words)
        }

    def _meet(self, index: int, held: dict[str, Relay]) -> None:
        """Take in a sentence without a quote: "Adams sat down with CNN for an interview."."""
        keys = self.acting.get(index)
        if not keys:
            return
        sentence = self.narration.sentences[index]
        relay = self._outlet(Clause(sentence=sentence, mention=None, cues=()), self.grammar.outlets)
        if relay is not None:
            paragraph = self.narration.paragraphs[index]
            for key in keys:
                held[key] = Relay(name=relay, paragraph=paragraph, reach=_OUTLET_REACH)

    def _relay(
        self, clause: Clause, found: Found, held: dict[str, Relay], *, dated: bool
    ) -> str | None:
        key = speaker_key(found)
        paragraph = self.narration.paragraph_of(clause.sentence.start)
        name, reach = self._in_sentence(clause)
        if name is not None and not _is_same(name, found):
            if key is not None:
                held[key] = Relay(name=name, paragraph=paragraph, reach=reach)
            return name
        relay = held.get(key) if key is not None else None
        if key is None or relay is None or paragraph - relay.paragraph > relay.reach:
            return None
        if dated or self._is_elsewhere(clause):
            del held[key]
            return None
        held[key] = Relay(name=relay.name, paragraph=paragraph, reach=relay.reach)
        return relay.name

    def _is_elsewhere(self, clause: Clause) -> bool:
        """Say whether a sentence names a new occasion: "a speech", "a statement"."""
        words = self.pack.time
        tokens = [word.lower() for word in self._words(clause)]
        return any(
            token in words.indefinite and not words.occasions.isdisjoint(tokens[n + 1 : n + 4])
            for n, token in enumerate(tokens)
        )

    def _in_sentence(self, clause: Clause) -> tuple[str | None, int]:
        words = self._words(clause)
        if self._has_signal(words):
            outlet = self._outlet(clause, self.grammar.outlets) or self._body(clause)
            if outlet is not None:
                return outlet, _OUTLET_REACH
            passing = self._outlet(clause, self.grammar.passing)
            if passing is not None:
                return passing, 0
        if self.grammar.platform_signals.isdisjoint(map(str.lower, words)):
            return None, 0
        return self._platform(clause), _PLATFORM_REACH

    def _words(self, clause: Clause) -> list[str]:
        return _WORD.findall(self.narration.told, clause.sentence.start, clause.sentence.end)

    def _platform(self, clause: Clause) -> str | None:
        for pattern in self.grammar.platforms:
            for match in self._matches(pattern, "platform", clause):
                return self.grammar.words.platforms[match.group("platform").lower()]
        return None

    def _body(self, clause: Clause) -> str | None:
        for pattern in self.grammar.bodies:
            for match in self._matches(pattern, "body", clause):
                if match.group("body").split()[-1].lower() in self.pack.people.bodies:
                    return match.group("body")
        return None

    def _outlet(self, clause: Clause, patterns: Iterable[re.Pattern[str]]) -> str | None:
        for pattern in patterns:
            for match in self._matches(pattern, "outlet", clause):
                name = self._as_outlet(match)
                if name is not None:
                    return name
        return None

    def _has_signal(self, words: Sequence[str]) -> bool:
        if not self.grammar.lower_signals.isdisjoint(words):
            return True
        capital = [word for word in words if word[0].isupper()]
        return not self.grammar.outlet_signals.isdisjoint(map(str.lower, capital)) or any(
            map(_CALL_SIGN.match, capital)
        )

    def _matches(
        self, pattern: re.Pattern[str], group: str, clause: Clause
    ) -> Iterator[re.Match[str]]:
        """Yield where a pattern fits in the sentence, outside the words for the speaker."""
        sentence, mention = clause.sentence, clause.mention
        for match in pattern.finditer(self.narration.told, sentence.start, sentence.end):
            found = Span(*match.span(group))
            if mention is None or not mention.overlaps(found):
                yield match

    def _as_outlet(self, match: re.Match[str]) -> str | None:
        """Return the outlet that a capitalised name is or belongs to, if it is one."""
        start, end = match.span("outlet")
        printed = " ".join(self.narration.text[start:end].split()).removeprefix("the ")
        if match.group("outlet")[0] == BLANK:
            title = printed.strip("“”\"'‘’`,. ")
            return title if self._is_outlet(title) else None
        owner = re.split(r"['’]s?(?:\s|$)", printed)[0]
        name = owner if self._is_outlet(owner) else printed
        name = self._without_day(name.rstrip(".,'’"))
        inner = re.search(r"\s(?:of|from)\s(.+)$", name)
        if inner is not None and self._is_outlet(inner.group(1)):
            return inner.group(1)
        if self._is_outlet(name):
            return name
        behind = _BEHIND.match(self.narration.told, end)
        if behind is not None and self._is_outlet(behind.group(1)):
            return behind.group(1)
        before = match.group()[: start - match.start()].lower().split()
        return name if self.grammar.words.reporters.intersection(before) else None

    def _is_outlet(self, name: str) -> bool:
        bare = name.lower().replace("’", "'").strip(" .,")
        bare = bare.removeprefix("the ")
        words = self.grammar.words
        if bare in words.outlets or _CALL_SIGN.fullmatch(name):
            return True
        parts = _WORD.findall(bare)
        if len(parts) > 1 and any(part in words.outlet_words for part in parts[1:]):
            return True
        return bool(parts) and parts[0] in words.outlets and len(parts) <= 3

    def _without_day(self, name: str) -> str:
        """Return a name without the weekday that follows it ("told CNN Monday")."""
        first, _, last = name.rpartition(" ")
        is_day = bool(first) and last.lower() in self.pack.time.weekdays
        return first if is_day and not name.lower().endswith("news sunday") else name


def _is_same(name: str, found: Found) -> bool:
    speaker = found.speaker.name.lower() if found.speaker else ""
    return bool(speaker) and (name.lower() in speaker or speaker in name.lower())
