"""Who is named as a go-between in a sentence: an outlet, a platform, who retells or leaks words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.resolve.clauses import Clause
from factcheck.resolve.names import Name
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.relay_grammar import RelayGrammar, WordedPattern

OUTLET_REACH = 2
PLATFORM_REACH = 1
"""Paragraphs for which a go-between holds for the speaker's further quotes."""

_BEHIND = re.compile(r"\s+(?:of|from|at|on)\s+((?:the\s+)?[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,4})")

_LONGEST_OUTLET = 3
"""Words of a name that a known outlet or a word for one opens: "CNN Breakfast"."""

_SHORT_NAME = 4
"""Letters of "News" or "TV", which alone are no name."""

_NAMES_BACK = 40
"""Names before "told the newspaper" among which its own is looked for."""

_TITLE_PLACE = re.compile(rf"\b(?:told|on|of|with|s)\s+{BLANK}")
_WORD = re.compile(r"[\w&-]+")
_TRADE = re.compile(r"(?:, an?)?((?: [a-z-]+){1,3})")
_SHOW = re.compile(rf" ?{BLANK}+ ([a-z]+)")
_DATELINE = re.compile(
    r"(?m)^[A-Z][A-Z]+[^()\n]{0,40}\((?P<agency>[A-Z][\w ]{1,30})\) ?(?:--|-|–|—)"
)
_DATELINE_REACH = 400
_CALL_SIGN = re.compile(r"[WK][A-Z]{2,3}(?:-(?:TV|FM))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoBetweens:
    """Finds those who pass words on in the sentences of one article.

    ``printed`` keeps the words of each sentence that was looked at, by where it begins: many
    patterns ask for them. ``outlet`` is who publishes the article: words told to it came
    through it; ``agency`` is whose story it says it is: "SELBY (Coastwire) --".
    """

    narration: Narration
    names: tuple[Name, ...]
    pack: LanguagePack
    grammar: RelayGrammar
    printed: dict[int, list[str]] = field(default_factory=dict)
    outlet: str | None = None
    agency: str | None = None

    def named_in(self, clause: Clause) -> tuple[str, ...]:
        """Return who passes on words in the sentence they are attributed in."""
        return self._in_sentence(clause)[0]

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
        if outlet is None and passing is None:
            platform = self._posted(clause)
        if outlet is None and not self.grammar.platform_signals.isdisjoint(map(str.lower, words)):
            platform = self._platform(clause) or platform
        told = outlet or platform
        names = tuple(name for name in (told, passing) if name is not None)
        if told is not None and passing is not None and _are_one(told, passing):
            names = (told,)
        if outlet is not None:
            return names, OUTLET_REACH
        return names, PLATFORM_REACH if platform is not None and passing is None else 0

    def _posted(self, clause: Clause) -> str | None:
        """Return a platform not known that something was posted on: "posted on Seabird"."""
        for match in self._worded_matches(self.grammar.posting, clause):
            start, end = match.span("outlet")
            name = self._without_day(" ".join(self.narration.text[start:end].split()).rstrip(".,"))
            bare = name.lower()
            people = self.pack.people
            named = (
                not name.startswith(("the ", "The "))
                and not name.endswith(("'s", "’s"))
                and match.group("outlet")[0] != BLANK
            )
            if named and not any(
                bare.partition(" ")[0] in listed
                for listed in (
                    people.openers,
                    people.places,
                    people.peoples,
                    self.pack.time.weekdays,
                )
            ):
                return name
        return None

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
        if self.agency in capital:
            return True
        if self.outlet and self.outlet.rpartition(" ")[2] in capital:
            return True
        if not self.grammar.outlet_signals.isdisjoint(map(str.lower, capital)):
            return True
        endings = self.grammar.words.outlet_endings
        return any(word.endswith(endings) or _CALL_SIGN.match(word) for word in capital)

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
            return title if self._is_outlet(title) or self._has_trade(match) else None
        owner, *owned = re.split(r"['’]s?(?:\s|$)", printed)
        name = owner if self._is_outlet(owner) else printed
        if name == printed and owned and self._is_outlet(owned[0]):
            return owned[0]
        if name == printed and len(owned) == 1 and self._is_shown(end):
            return owner
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
        before = match.group()[: start - match.start()].lower().replace(",", "").split()
        named = self._has_trade(match)
        return name if named or self.grammar.words.reporters.intersection(before) else None

    def _has_trade(self, match: re.Match[str]) -> bool:
        """Say whether a trade stands beside a name: "the weekly", "Lind, a podcast", "Lind radio"."""
        start, end = match.span("outlet")
        nouns, articles = self.grammar.words.outlet_nouns, self.pack.people.articles
        alone = self.pack.time.weekdays.keys() | self.grammar.words.outlet_openers | nouns
        printed = match.group("outlet").lower().removeprefix("the ")
        if printed in alone or printed.endswith(("'s", "’s")):
            return False
        before = match.group()[: start - match.start()].lower().replace(",", "").split()
        if before[-1:] and before[-1] in articles:
            before.pop()
        if nouns.intersection(before[-1:]):
            return True
        behind = _TRADE.match(self.narration.told, end)
        for word in behind.group(1).split() if behind is not None else ():
            if word in nouns:
                return True
            if word in self.pack.people.governors or word in articles:
                return False
        return False

    def _is_shown(self, end: int) -> bool:
        """Say whether a show's name follows that of its station: "Pier Talk’s “Opening” programme"."""
        behind = _SHOW.match(self.narration.told, end)
        return behind is not None and behind.group(1) in self.grammar.words.outlet_nouns

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
        if bare in words.outlets or _CALL_SIGN.fullmatch(name) or self._is_own(bare):
            return True
        if name == self.agency:
            return True
        if name[:1].isdigit() or (name.endswith(words.outlet_endings) and len(name) > _SHORT_NAME):
            return True
        parts = _WORD.findall(bare)
        if len(parts) > 1 and any(part in words.outlet_words for part in parts[1:]):
            return True
        if not parts or len(parts) > _LONGEST_OUTLET:
            return False
        return parts[0] in words.outlets or (len(parts) > 1 and parts[0] in words.outlet_openers)

    def _is_own(self, called: str) -> bool:
        """Say whether a name is that of who publishes the article, or short for it."""
        articles = self.pack.people.articles
        own = [w for w in _WORD.findall((self.outlet or "").lower()) if w not in articles]
        printed = [w for w in _WORD.findall(called.lower()) if w not in articles]
        return bool(printed) and printed == own[-len(printed) :]

    def _without_day(self, name: str) -> str:
        """Return a name without the weekday that follows it ("told CNN Monday")."""
        first, _, last = name.rpartition(" ")
        is_day = bool(first) and last.lower() in self.pack.time.weekdays
        return first if is_day and not name.lower().endswith("news sunday") else name

    def _scene(self, clause: Clause) -> str | None:
        """Return whose event a sentence opens with, for all who speak at it."""
        for match in self._worded_matches(self.grammar.scenes, clause):
            if match.start() == clause.sentence.start:
                return self._as_outlet(match)
        return None


def agency_of(text: str) -> str | None:
    """Return the agency in the dateline of a story, if one is there."""
    match = _DATELINE.search(text[:_DATELINE_REACH])
    return match.group("agency") if match is not None else None


def _outlet_start(match: re.Match[str]) -> int:
    return match.start("outlet")


def _name_start(name: Name) -> int:
    return name.span.start


def _are_one(one: str, other: str) -> bool:
    """Say whether two names for go-betweens are one's: "the Selby Courier", "the Courier"."""
    return one.lower() in other.lower() or other.lower() in one.lower()
