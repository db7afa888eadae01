"""Through whom a quote came: the outlet it was told to, the platform it was posted on."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.core.quote import DateScope, SaidOn
from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.languages.relaying import RelayWords
from factcheck.resolve.clauses import Clause
from factcheck.resolve.found import Found
from factcheck.resolve.names import Name
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.scenes import speaker_key, speaker_keys

_OUTLET_REACH = 2
_PLATFORM_REACH = 1
"""Paragraphs for which a go-between holds for the speaker's further quotes."""

_OUTLET = (
    r"(?P<outlet>(?:[Tt]he\s+)?[A-Z][\w&.’'-]*(?:\s+(?:of\s+(?:the\s+)?|&\s+|and\s+)?"
    rf"[A-Z][\w&.’'-]*){{0,5}}|{BLANK}+)"
)
_BEHIND = re.compile(r"\s+(?:of|from|at|on)\s+((?:the\s+)?[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,4})")
_RETELLING_REACH = 6
"""The same for an outlet whose story is retold; it goes on behind another occasion."""

_OPENING_SENTENCES = 6
"""In which of an article's sentences it says whose story it retells."""

_ALL = "*"
"""Stands for every speaker where a go-between holds for all."""

_LONGEST_OUTLET = 3
"""Words of a name that a known outlet or a word for one opens: "CNN Breakfast"."""

_NAMES_BACK = 40
"""Names before "told the newspaper" among which its own is looked for."""

_TITLE_PLACE = re.compile(rf"\b(?:told|on|of|with|s)\s+{BLANK}")
_WORD = re.compile(r"[\w&-]+")
_CALL_SIGN = re.compile(r"[WK][A-Z]{2,3}(?:-(?:TV|FM))?")


WordedPattern = tuple[frozenset[str], re.Pattern[str]]
"""A pattern, and words of which it needs one."""


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
    outlets: tuple[WordedPattern, ...]
    passing: tuple[WordedPattern, ...]
    leaks: tuple[WordedPattern, ...]
    persons: tuple[WordedPattern, ...]
    retellers: tuple[WordedPattern, ...]
    finders: tuple[WordedPattern, ...]
    again: tuple[WordedPattern, ...]
    scenes: tuple[WordedPattern, ...]
    retellings: tuple[WordedPattern, ...]
    bodies: tuple[re.Pattern[str], ...]


def relay_grammar(words: RelayWords) -> RelayGrammar:
    """Compile the words of a language."""
    printed = sorted(words.platforms, key=len, reverse=True)
    platform = rf"(?P<platform>(?i:{'|'.join(map(re.escape, printed)) or '(?!)'}))"
    return RelayGrammar(
        words=words,
        platform_signals=_first_words(words.platforms),
        outlet_signals=_first_words(words.outlets) | words.outlet_words,
        lower_signals=words.reporters | words.signals | words.outlet_nouns,
        platforms=tuple(
            re.compile(p.replace("{platform}", platform)) for p in words.platform_patterns
        ),
        outlets=_compiled(words.outlet_patterns),
        passing=_compiled(words.passing_patterns),
        leaks=_compiled(words.leak_patterns),
        persons=_compiled(words.person_patterns),
        retellers=_compiled(words.reteller_patterns),
        finders=_compiled(words.finder_patterns),
        again=_compiled(words.again_patterns),
        scenes=_compiled(words.scene_patterns),
        retellings=_compiled(words.retelling_patterns),
        bodies=tuple(re.compile(p) for p in words.body_patterns),
    )


def _compiled(patterns: Iterable[tuple[frozenset[str], str]]) -> tuple[WordedPattern, ...]:
    return tuple(
        (words, re.compile(pattern.replace("{outlet}", _OUTLET))) for words, pattern in patterns
    )


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Who passes words on, up to which paragraph they are known to, and how far beyond.

    ``names`` are go-betweens from the speaker's side to the reader's.
    """

    names: tuple[str, ...]
    paragraph: int
    reach: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaying:
    """What finds the go-betweens of one article; ``acting`` is as for dating.

    ``outlet`` is who publishes the article, and so no go-between. ``printed`` keeps the
    words of each sentence that was looked at, by where it begins: many patterns ask for them.
    """

    narration: Narration
    names: tuple[Name, ...]
    pack: LanguagePack
    grammar: RelayGrammar
    acting: Mapping[int, tuple[str, ...]]
    outlet: str | None = None
    printed: dict[int, list[str]] = field(default_factory=dict)

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
            names = self._relay(clause, found, held, dated=dated)
            chains.append(tuple(name for name in names if not self._is_publisher(name)))
        return chains

    def _is_publisher(self, name: str) -> bool:
        """Say whether a name is that of who publishes the article, or short for it."""
        articles = self.pack.people.articles
        own = [w for w in _WORD.findall((self.outlet or "").lower()) if w not in articles]
        called = [w for w in _WORD.findall(name.lower()) if w not in articles]
        return bool(called) and called == own[-len(called) :]

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
            held[key] = Relay(names=(name or "",), paragraph=paragraph, reach=_PLATFORM_REACH)

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
            held[key] = Relay(
                names=(scene or name or "",), paragraph=paragraph, reach=_OUTLET_REACH
            )

    def _scene(self, clause: Clause) -> str | None:
        """Return whose event a sentence opens with, for all who speak at it."""
        for match in self._worded_matches(self.grammar.scenes, clause):
            if match.start() == clause.sentence.start:
                return self._as_outlet(match)
        return None

    def _relay(
        self, clause: Clause, found: Found, held: dict[str, Relay], *, dated: bool
    ) -> tuple[str, ...]:
        key = speaker_key(found)
        paragraph = self.narration.paragraph_of(clause.sentence.start)
        told, reach = self._in_sentence(clause)
        names = tuple(name for name in told if not _is_same(name, found))
        if names:
            if key is not None:
                held[key] = Relay(names=names, paragraph=paragraph, reach=reach)
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
        if dated or self._is_elsewhere(clause):
            if relay.reach < _RETELLING_REACH:
                held[key or _ALL] = Relay(names=(), paragraph=paragraph, reach=0)
            return ()
        held[within] = Relay(names=relay.names, paragraph=paragraph, reach=relay.reach)
        return relay.names

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

    def _in_sentence(self, clause: Clause) -> tuple[tuple[str, ...], int]:
        """Return who is named in the sentence of a quote, and for how long they hold."""
        words = self._words(clause)
        outlet = platform = passing = None
        if self._has_signal(words) or self._has_title(clause):
            outlet = (
                self._outlet(clause, self.grammar.outlets)
                or self._body(clause)
                or self._named_again(clause)
                or self._interviewer(clause)
            )
            passing = self._outlet(clause, self.grammar.passing) or self._leaker(clause)
        passing = passing or self._reteller(clause)
        if outlet is None and not self.grammar.platform_signals.isdisjoint(map(str.lower, words)):
            platform = self._platform(clause)
        told = outlet or platform
        names = tuple(name for name in (told, passing) if name is not None)
        if told is not None and passing is not None and _are_one(told, passing):
            names = (told,)
        if outlet is not None:
            return names, _OUTLET_REACH
        return names, _PLATFORM_REACH if platform is not None and passing is None else 0

    def _named_again(self, clause: Clause) -> str | None:
        """Return the outlet last named before "told the newspaper"."""
        for match in self._worded_matches(self.grammar.again, clause):
            index = bisect_left(self.names, match.start(), key=_name_start)
            for name in reversed(self.names[max(0, index - _NAMES_BACK) : index]):
                printed = " ".join(name.span.of(self.narration.text).split())
                if not name.quoted and self._is_outlet(printed):
                    return self._in_full(printed)
        return None

    def _interviewer(self, clause: Clause) -> str | None:
        """Return who held an interview: "in an interview with Hugo Brandt"."""
        for match in self._worded_matches(self.grammar.persons, clause):
            start, end = match.span("outlet")
            printed = " ".join(self.narration.text[start:end].split()).removeprefix("the ")
            name = self._without_day(re.split("['’]s", printed)[0].rstrip(".,'’"))
            if match.group("outlet")[0] != BLANK and name.lower() not in self.pack.people.openers:
                return name
        return None

    def _has_title(self, clause: Clause) -> bool:
        """Say whether quoted words stand where a show's name may: "told “Pier Tonight”"."""
        told = self.narration.told
        return _TITLE_PLACE.search(told, clause.sentence.start, clause.sentence.end) is not None

    def _words(self, clause: Clause) -> list[str]:
        sentence = clause.sentence
        words = self.printed.get(sentence.start)
        if words is None:
            words = _WORD.findall(self.narration.told, sentence.start, sentence.end)
            self.printed[sentence.start] = words
        return words

    def _platform(self, clause: Clause) -> str | None:
        for pattern in self.grammar.platforms:
            for match in self._matches(pattern, "platform", clause):
                return self.grammar.words.platforms[match.group("platform").lower()]
        return None

    def _leaker(self, clause: Clause) -> str | None:
        """Return who passed on what was not meant for the public, whatever their trade."""
        for match in self._worded_matches(self.grammar.leaks, clause):
            start, end = match.span("outlet")
            printed = " ".join(self.narration.text[start:end].split()).removeprefix("the ")
            if match.group("outlet")[0] != BLANK and not self._is_owning(end):
                return self._without_day(printed.rstrip(".,"))
        return None

    def _reteller(self, clause: Clause) -> str | None:
        """Return who retells words of another: "Lind said, according to two officials"."""
        people = self.pack.people
        if clause.mention is None or not clause.cues:
            return None
        for match in self._worded_matches(self.grammar.retellers, clause, "reteller"):
            printed = " ".join(match.group("reteller").split())
            noun = printed.split()[-1].lower()
            outside = all(not cue.overlaps(Span(*match.span())) for cue in clause.cues)
            if outside and (
                noun in people.groups or noun in people.offices or noun in people.humans
            ):
                return printed
        return None

    def _is_owning(self, end: int) -> bool:
        return self.narration.text[end : end + 1] in ("'", "’")

    def _body(self, clause: Clause) -> str | None:
        for pattern in self.grammar.bodies:
            for match in self._matches(pattern, "body", clause):
                if match.group("body").split()[-1].lower() in self.pack.people.bodies:
                    return match.group("body")
        return None

    def _outlet(self, clause: Clause, patterns: Iterable[WordedPattern]) -> str | None:
        """Return the first outlet that a sentence names as a go-between."""
        matches = sorted(self._worded_matches(patterns, clause), key=_outlet_start)
        return next(filter(None, map(self._as_outlet, matches)), None)

    def _worded_matches(
        self, patterns: Iterable[WordedPattern], clause: Clause, group: str = "outlet"
    ) -> Iterator[re.Match[str]]:
        printed = self._words(clause)
        for words, pattern in patterns:
            if not words.isdisjoint(printed):
                yield from self._matches(pattern, group, clause)

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
        if start in self.narration.starts:
            printed = printed.removeprefix("The ")
        if match.group("outlet")[0] == BLANK:
            title = printed.strip("“”\"'‘’`,. ")
            return title if self._is_outlet(title) else None
        owner, *owned = re.split(r"['’]s?(?:\s|$)", printed)
        name = owner if self._is_outlet(owner) else printed
        if name == printed and owned and self._is_outlet(owned[0]):
            return owned[0]
        name = self._without_day(name.rstrip(".,'’"))
        inner = re.search(r"\s(?:of|from)\s(.+)$", name)
        if inner is not None and self._is_outlet(inner.group(1)):
            return inner.group(1)
        if self._is_outlet(name):
            return name
        if self._is_short(name, match):
            return self._in_full(name)
        behind = _BEHIND.match(self.narration.told, end)
        if behind is not None and self._is_outlet(behind.group(1)):
            return behind.group(1)
        before = match.group()[: start - match.start()].lower().split()
        named = bool(self.grammar.words.outlet_nouns.intersection(before[-1:]))
        return name if named or self.grammar.words.reporters.intersection(before) else None

    def _is_short(self, name: str, match: re.Match[str]) -> bool:
        """Say whether a name is short for an outlet's: "the Courier"."""
        words, articles = self.grammar.words, self.pack.people.articles
        before = match.group()[: match.start("outlet") - match.start()].lower().split()
        opening = match.group("outlet").lower().split()[0]
        bare = name.lower()
        if bare in words.outlet_openers or bare not in words.outlet_words:
            return False
        return opening in articles or not articles.isdisjoint(before[-1:])

    def _in_full(self, short: str) -> str:
        """Return the outlet's name as it is printed in full: "Courier", the Selby Courier."""
        for name in self.names:
            if len(name.words) > 1 and name.words[-1] == short.lower() and not name.titles:
                printed = " ".join(name.span.of(self.narration.text).split())
                if self._is_outlet(printed):
                    return printed
        return short

    def _is_outlet(self, name: str) -> bool:
        bare = name.lower().replace("’", "'").strip(" .,")
        bare = bare.removeprefix("the ")
        words = self.grammar.words
        if bare in words.outlets or _CALL_SIGN.fullmatch(name):
            return True
        parts = _WORD.findall(bare)
        if len(parts) > 1 and any(part in words.outlet_words for part in parts[1:]):
            return True
        if not parts or len(parts) > _LONGEST_OUTLET:
            return False
        return parts[0] in words.outlets or (len(parts) > 1 and parts[0] in words.outlet_openers)

    def _without_day(self, name: str) -> str:
        """Return a name without the weekday that follows it ("told CNN Monday")."""
        first, _, last = name.rpartition(" ")
        is_day = bool(first) and last.lower() in self.pack.time.weekdays
        return first if is_day and not name.lower().endswith("news sunday") else name


def _outlet_start(match: re.Match[str]) -> int:
    return match.start("outlet")


def _name_start(name: Name) -> int:
    return name.span.start


def _are_one(one: str, other: str) -> bool:
    """Say whether two names for go-betweens are one's: "the Selby Courier", "the Courier"."""
    return one.lower() in other.lower() or other.lower() in one.lower()


def _is_same(name: str, found: Found) -> bool:
    speaker = found.speaker.name.lower() if found.speaker else ""
    return bool(speaker) and (name.lower() in speaker or speaker in name.lower())
