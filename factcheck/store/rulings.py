"""What people decided, heeded while quotes come in."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.dedupe import Candidate
from factcheck.store.decisions import decided_among, follow_merges

ANY = "SELECT EXISTS (SELECT 1 FROM decisions)"


class Rulings:
    """The decisions in force during one transaction; of no cost where there are none."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self._sql = sql
        self._any = bool(sql.execute(ANY).fetchone()[0])

    def heed(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Return the candidates, those that a person decided on as settled ones.

        Their number and wording stay: a quote may join them, and never take them in.
        """
        if not self._any or not candidates:
            return list(candidates)
        decided = decided_among(self._sql, (each.claim_id for each in candidates))
        return [
            replace(each, settled=True) if each.claim_id in decided else each for each in candidates
        ]

    def settles(self, claim_id: int) -> bool:
        """Say whether a person decided on the claim."""
        return self._any and claim_id in decided_among(self._sql, [claim_id])

    def lead(self, claim_ids: Iterable[int]) -> list[int]:
        """Put quotes of claims that were merged where they belong; return all claims touched."""
        touched = set(claim_ids)
        if self._any:
            touched |= follow_merges(self._sql, touched)
        return sorted(touched)
