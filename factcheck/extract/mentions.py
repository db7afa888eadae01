"""Finding the words that may name a speaker: names, nominals, pronouns."""

from bisect import bisect_left
from collections.abc import Iterable

from factcheck.extract.values import QUOTED, Sighting, Sort, Tokens
from factcheck.languages import LanguagePack

LONGEST_NOMINAL = 5
# The dateline of an agency holds a place, its country, a day and the agency.
LONGEST_DATELINE = 14
_BRACKETS = frozenset("()")
_DASHES = frozenset("-–—")
POSSESSIVE_ENDINGS = frozenset(("'s", "’s", "'", "’"))


class MentionFinder:
    """Finds possible speakers by capitals, determiners, and the pack's words."""

    def __init__(self, pack: LanguagePack) -> None:
        self._naming = pack.naming
        self._reporting = pack.reporting
        self._abbreviations = frozenset(word.lower() for word in pack.abbreviations)
        verbs = pack.reporting
        self._verbs = verbs.saying | verbs.judging | verbs.thinking | verbs.gerunds
        self._closed = (
            pack.naming.function_words | pack.naming.pronouns | verbs.saying | verbs.auxiliaries
        )
        self._called = pack.naming.speaker_nouns | verbs.document_nouns
        self._called_only = self._called - self._verbs
        self._openers = pack.naming.pronouns | pack.naming.determiners | self._called_only
        self._pronouns = {
            **dict.fromkeys(pack.naming.pronouns, Sort.OTHER_PRONOUN),
            **dict.fromkeys(pack.naming.third_persons, Sort.THIRD_PERSON),
            **dict.fromkeys(pack.naming.relative_pronouns, Sort.RELATIVE),
        }

    def find(self, tokens: Tokens) -> list[Sighting]:
        """Return the sightings of a paragraph in reading order, without overlap."""
        sightings: list[Sighting] = []
        position = end_of_dateline(tokens)
        lows = tokens.lows
        starts = [n for n, low in enumerate(lows) if tokens.capital[n] or low in self._openers]
        for start in _outside_brackets(lows, starts):
            if start < position:
                continue
            found = self._at(tokens, start)
            if found is None:
                continue
            position, sort = found
            first = start
            if sort is Sort.NAME and sightings and _introduces(sightings[-1], first):
                first = sightings.pop().first
            sightings.append(self._sighting(tokens, first, position, sort))
        return sightings

    def _at(self, tokens: Tokens, position: int) -> tuple[int, Sort] | None:
        """Return the end and the sort of what begins at a token, if something does."""
        low = tokens.lows[position]
        if low in self._pronouns:
            return position + 1, self._pronouns[low]
        if low in self._naming.determiners:
            return self._determined(tokens, position, low)
        if tokens.capital[position] and low not in self._naming.never_names:
            return self._name(tokens, position)
        if low in self._called_only:
            return self._nominal(tokens, position)
        return None

    def _determined(self, tokens: Tokens, position: int, low: str) -> tuple[int, Sort] | None:
        nominal = self._nominal(tokens, position + 1)
        if nominal:
            return nominal
        if low in self._naming.possessives:
            return position + 1, Sort.OWNER
        return (position + 1, Sort.PERSON) if low in self._naming.speaker_nouns else None

    def _name(self, tokens: Tokens, first: int) -> tuple[int, Sort] | None:
        last = self._end_of_name(tokens, first)
        if last - first == 1:
            low = tokens.lows[first]
            if low in self._verbs or self._is_gerund(tokens, first):
                return None
            if low in self._called:
                return self._nominal(tokens, first)
        if last < len(tokens.lows) and tokens.lows[last] in self._called_only:
            # "Lake City officials" are not Lake City.
            return self._nominal(tokens, last)
        return last, Sort.NAME

    def _is_gerund(self, tokens: Tokens, position: int) -> bool:
        """Say whether a capital word opens a sentence as a verb: "Walking in, …"."""
        if position and tokens.sentences[position - 1] == tokens.sentences[position]:
            return False
        low, following = tokens.lows[position], tokens.lows[position + 1 : position + 2]
        return (
            low.endswith(self._naming.gerund_endings)
            and bool(following)
            and following[0][0].isalnum()
            and following[0] not in self._verbs
            and following[0] not in self._reporting.auxiliaries
        )

    def _end_of_name(self, tokens: Tokens, position: int) -> int:
        position += 1
        while position < len(tokens.lows):
            low = tokens.lows[position]
            if (tokens.capital[position] and low not in self._naming.pronouns) or (
                low == "." and self._is_stop_in_name(tokens, position)
            ):
                position += 1
            elif self._joins_names(tokens, position):
                position += 2
            else:
                break
        return position

    def _is_stop_in_name(self, tokens: Tokens, position: int) -> bool:
        before = tokens.lows[position - 1]
        following = position + 1 < len(tokens.lows) and tokens.capital[position + 1]
        return following and (before in self._abbreviations or len(before) == 1)

    def _joins_names(self, tokens: Tokens, position: int) -> bool:
        return (
            tokens.lows[position] in self._naming.name_joints
            and position + 1 < len(tokens.lows)
            and tokens.capital[position + 1]
        )

    def _nominal(self, tokens: Tokens, position: int) -> tuple[int, Sort] | None:
        """Return the end of the nouns and adjectives from a token on, and what they are."""
        limit = min(position + LONGEST_NOMINAL, len(tokens.lows))
        start = position
        while position < limit and self._goes_on(tokens, start, position):
            position += 1
            if tokens.lows[position - 1] in self._called and (
                position == limit or tokens.lows[position] not in self._called
            ):
                break
        return (position, self._sort(tokens.lows[position - 1])) if position > start else None

    def _goes_on(self, tokens: Tokens, start: int, position: int) -> bool:
        low = tokens.lows[position]
        if low in self._closed or not low[0].isalnum() or low in self._naming.determiners:
            return False
        behind = position > start and low not in self._called
        if behind and (tokens.capital[position] or low.endswith(self._naming.past_endings)):
            return False
        return low not in self._verbs or low in self._called or position == start

    def _sort(self, head: str) -> Sort:
        if head in self._naming.speaker_nouns:
            return Sort.PERSON
        return Sort.DOCUMENT if head in self._reporting.document_nouns else Sort.THING

    def _sighting(self, tokens: Tokens, first: int, last: int, sort: Sort) -> Sighting:
        lows = tokens.lows
        before = lows[first - 1] if first else ""
        governed = before in self._reporting.listened or (
            before in self._naming.prepositions
            and not phrase_before(lows, first, self._reporting.according)
        )
        owner = sort is Sort.OWNER or (last < len(lows) and lows[last] in POSSESSIVE_ENDINGS)
        return Sighting(first, last, sort, governed=governed, owner=owner)


def end_of_dateline(tokens: Tokens) -> int:
    """Return the token behind "LAKE CITY (AP) —", 0 where a paragraph has no such beginning."""
    for position, low in enumerate(tokens.lows[:LONGEST_DATELINE]):
        if low in _DASHES:
            return position + 1 if tokens.capital[0] and position else 0
        if low in (":", QUOTED) or (low[0].isalpha() and not tokens.capital[position]):
            break
    return 0


def _introduces(nominal: Sighting, first: int) -> bool:
    """Say whether what a person is called stands right before a name: "the mayor Ann Lee"."""
    return nominal.last == first and not nominal.owner and nominal.sort is Sort.PERSON


def _outside_brackets(lows: list[str], tokens: list[int]) -> list[int]:
    """Return those of the tokens that no bracket opened before them holds."""
    if "(" not in lows:
        return tokens
    brackets = [n for n, low in enumerate(lows) if low in _BRACKETS]
    befores = [bisect_left(brackets, token) - 1 for token in tokens]
    return [
        token
        for token, before in zip(tokens, befores, strict=True)
        if before < 0 or lows[brackets[before]] == ")"
    ]


def phrase_before(lows: list[str], position: int, phrases: Iterable[tuple[str, ...]]) -> int:
    """Return how many tokens before a position make up one of the phrases, or 0."""
    for phrase in phrases:
        length = len(phrase)
        ends = position >= length and lows[position - 1] == phrase[-1]
        if ends and tuple(lows[position - length : position]) == phrase:
            return length
    return 0
