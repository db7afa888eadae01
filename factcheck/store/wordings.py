"""The index of wordings: every different one once, and those alike found by what they share."""

import sqlite3
from collections import Counter

from factcheck.dedupe import fingerprint, wording_key

COMMON = 200
"""Wordings that share a fingerprint before it says nothing: "I would like to" is everybody's."""

LEAST_SHARE = 0.2
"""Of the shorter wording's fingerprints, how many the other one has to share.

A change in one word of ten costs three sequences of three words, or a third.
"""

RARE = 12
"""Wordings that share a fingerprint up to which it is enough by itself."""

MOST_ALIKE = 400
"""Wordings alike that are looked at; a statement that all outlets print has that many."""

KNOWN = "SELECT id FROM wordings WHERE key = ?"
ENTER = "INSERT INTO wordings (key) VALUES (?) RETURNING id"
ENTER_FINGERPRINT = "INSERT INTO fingerprints (fingerprint, wording_id, size) VALUES (?, ?, ?)"
HOLDERS = f"SELECT wording_id, size FROM fingerprints WHERE fingerprint = ? LIMIT {COMMON + 1}"

Holders = list[tuple[int, int]]


class WordingIndex:
    """The wordings in the database, for the length of one transaction.

    What was looked up is remembered: wordings that are looked for one after the other mostly
    share their word sequences.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection
        self._holders: dict[int, Holders] = {}
        self._alike: dict[int, list[int]] = {}

    def find(self, text: str) -> int | None:
        """Return the number of a wording, None if it is new."""
        row = self._sql.execute(KNOWN, (wording_key(text),)).fetchone()
        return None if row is None else int(row[0])

    def keep(self, text: str) -> int:
        """Return the number of a wording, which is entered if it is new."""
        known = self.find(text)
        return self.enter(text) if known is None else known

    def enter(self, text: str) -> int:
        """Enter a new wording, and return its number."""
        number: int = self._sql.execute(ENTER, (wording_key(text),)).fetchone()[0]
        prints = fingerprint(text)
        self._sql.executemany(
            ENTER_FINGERPRINT, [(each, number, len(prints)) for each in sorted(prints)]
        )
        for each in prints:
            if each in self._holders:
                self._holders[each].append((number, len(prints)))
        self._alike.clear()
        return number

    def alike(self, wording_id: int, text: str) -> list[int]:
        """Return the other wordings worth a comparison, the likest first."""
        if wording_id not in self._alike:
            self._alike[wording_id] = self._look_up(wording_id, text)
        return self._alike[wording_id]

    def _look_up(self, wording_id: int, text: str) -> list[int]:
        """Return the wordings that share enough with this one."""
        hits: Counter[int] = Counter()
        sizes: dict[int, int] = {}
        close: set[int] = set()
        prints = fingerprint(text)
        for each in prints:
            holders = self._holders_of(each)
            if len(holders) <= COMMON:
                sizes.update(holders)
                hits.update(number for number, _ in holders)
            if len(holders) <= RARE:
                close.update(number for number, _ in holders)
        del hits[wording_id]
        found = sorted(
            (-share, number)
            for number, count in hits.items()
            if (share := count / min(len(prints), sizes[number])) >= LEAST_SHARE or number in close
        )
        return [number for _, number in found[:MOST_ALIKE]]

    def _holders_of(self, each: int) -> Holders:
        """Return the wordings that have a fingerprint, and how many they have of them."""
        holders = self._holders.get(each)
        if holders is None:
            rows = self._sql.execute(HOLDERS, (each,)).fetchall()
            holders = self._holders[each] = [(row[0], row[1]) for row in rows]
        return holders
