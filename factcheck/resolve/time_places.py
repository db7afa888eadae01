"""What stands around a time: the grammar that judging a time of saying or of a scene shares."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.languages import LanguagePack
from factcheck.languages.time_words import TimeKind
from factcheck.resolve.narration import BLANK, Narration
from factcheck.resolve.times import Time

COMMAS = frozenset(",;:")

_PRINTING_REACH = 40
"""Code points before the day of printing in which the talk is named."""

_PLACE = re.compile(r", [A-Z][\w.]*(?: [A-Z][\w.]*)*,")
TOKEN = re.compile(rf"[\w'’-]+|[,;:]|{BLANK}+")
_POSSESSIVE = re.compile(r"['’]s?\b|['’](?=\s)")
_NEXT_WORDS = re.compile(r"[\s'’s]*((?:[\w-]+\s+){0,4}[\w-]+)")


def tokens_in(told: str) -> list[str]:
    """Return the words and marks of a stretch, in lower case."""
    return TOKEN.findall(told.lower().replace("’", "'"))


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePlaces:
    """Reads what stands around the times of a narration."""

    narration: Narration
    pack: LanguagePack

    def _tokens(self, start: int, end: int) -> list[str]:
        return tokens_in(self.narration.told[start:end])

    def _stands_alone(self, time: Time) -> bool:
        """Say whether a time is no part of a name of a thing ("Friday's vote", "the 2013 law")."""
        told = self.narration.told
        if _POSSESSIVE.match(told, time.span.end):
            return False
        if time.kind in (TimeKind.NEXT_DAY, TimeKind.PREVIOUS_DAY, TimeKind.AGO):
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

    def _is_of_printing(self, time: Time) -> bool:
        """Say whether a time is when a talk was printed: "an interview published on Sunday"."""
        before = self._tokens(max(0, time.span.start - _PRINTING_REACH), time.span.start)
        words = self.pack.time
        return bool(words.printing.intersection(before[-2:])) and not words.talks.isdisjoint(before)

    def _is_occasion_phrase(self, lead: list[str], time: Time) -> bool:
        words = self.pack.time
        if "," in lead or any(token in words.breaks - words.of_words for token in lead[1:]):
            return False
        if lead[0] in words.speaking:
            return True
        if lead[0] not in words.openers:
            return False
        return any(token in words.occasions for token in lead) or self._names_occasion(time)

    def _is_verb(self, token: str) -> bool:
        return self._speaks(token) or token in self.pack.time.uttering

    def _speaks(self, token: str) -> bool:
        return token in self.pack.reporting.saying or token in self.pack.reporting.judging

    def _without_places(self, start: int, end: int) -> list[str]:
        """Return the tokens of a stretch without ", Maine," behind a town."""
        return tokens_in(_PLACE.sub(" ", self.narration.told[start:end]))

    def _without_phrasal(self, tokens: Sequence[str]) -> list[str]:
        """Drop the preposition that belongs to a verb: the "after" of "went after"."""
        phrasal = self.pack.time.phrasal
        return [
            token
            for number, token in enumerate(tokens)
            if not number or tokens[number - 1] not in phrasal
        ]
