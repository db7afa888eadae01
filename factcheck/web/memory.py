"""The totals of the front page, counted once for each state of the database."""

import sqlite3

from factcheck.store.reads.totals import Totals, read_high_marks, read_totals


class TotalsMemory:
    """Counts anew when a row has been added.

    Counting walks whole indexes: 50 ms for 200,000 claims, and growing with them.
    """

    def __init__(self) -> None:
        self._known: tuple[tuple[int, ...], Totals] | None = None

    def read(self, connection: sqlite3.Connection) -> Totals:
        """Return the totals as they are; reading threads may share this."""
        marks = read_high_marks(connection)
        known = self._known
        if known is None or known[0] != marks:
            known = self._known = (marks, read_totals(connection))
        return known[1]
