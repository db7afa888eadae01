"""All wordings at once: each in its turn held against the claims begun before it."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from factcheck.dedupe.placement import place
from factcheck.dedupe.values import Candidate, Placement, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How far claims alike are looked for.

    ``common`` are the fingerprints that too many wordings have, ``frequent`` those that more
    have than one alone would tell of. ``least_share`` is the part of the shorter one's
    fingerprints that both have to have, ``most`` how many claims are compared word by word.
    """

    common: Collection[int]
    frequent: Collection[int]
    least_share: float
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A wording with its fingerprints; ``settled`` says that a person decided on its claim."""

    wording: Wording
    prints: Collection[int]
    settled: bool


def gather(tellings: Iterable[Told], search: Search) -> Iterator[Placement]:
    """Yield where each wording goes, in their order; a claim has the place of its beginning.

    The wordings come in the order of ``precedence``.
    """
    begun = _Begun(search)
    for number, told in enumerate(tellings):
        placement = place(told.wording, begun.near(told), settled=told.settled)
        if placement.join is None:
            begun.add(number, told)
        yield placement


class _Begun:
    """The claims begun so far, found by the fingerprints of their wordings."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._claims: dict[int, Wording] = {}
        self._sizes: dict[int, int] = {}
        self._first: dict[int, int] = {}
        self._others: dict[int, list[int]] = {}

    def add(self, number: int, told: Told) -> None:
        """Enter a claim; most fingerprints have one claim alone, and need no list."""
        self._claims[number] = told.wording
        self._sizes[number] = len(told.prints)
        for each in told.prints:
            if each in self._search.common:
                continue
            if each in self._first:
                self._others.setdefault(each, []).append(number)
            else:
                self._first[each] = number

    def near(self, told: Told) -> list[Candidate]:
        """Return the claims worth a comparison, in their order."""
        hits: Counter[int] = Counter()
        close: set[int] = set()
        for each in told.prints:
            first = self._first.get(each)
            if first is None:
                continue
            holders = (first, *self._others.get(each, ()))
            hits.update(holders)
            if each not in self._search.frequent:
                close.update(holders)
        found = [
            (share, number)
            for number, count in hits.items()
            if (share := count / min(len(told.prints), self._sizes[number]))
            >= self._search.least_share
            or number in close
        ]
        if len(found) > self._search.most:
            found.sort(key=lambda pair: (self._is_other(pair[1], told.wording), -pair[0], pair[1]))
            found = found[: self._search.most]
        return [self._candidate(number) for number in sorted(number for _, number in found)]

    def _is_other(self, number: int, wording: Wording) -> bool:
        """Say whether the claim is not in the name of the same speaker."""
        return self._claims[number].speaker != wording.speaker

    def _candidate(self, number: int) -> Candidate:
        """Return a claim to be compared."""
        begun = self._claims[number]
        return Candidate(claim_id=number, text=begun.text, speaker=begun.speaker)
