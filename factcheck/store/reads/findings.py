"""What was found between two claims: altered words, another speaker, a part of a whole."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.claim import Relation
from factcheck.store.reads.rows import NOTHING, select
from factcheck.store.reads.summaries import ClaimSummary, read_summaries

LINK_CAP = 50
"""Findings shown for one claim."""

SCAN_CAP = 20_000
"""Newest links looked through for the findings that the home page shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``claim`` was found later and is held against ``other``.

    For an excerpt ``claim`` is the part and ``other`` the whole. ``score`` is the
    likeness of the wordings, 0 to 100; ``rule`` names what fired.
    """

    id: int
    relation: Relation
    claim: ClaimSummary
    other: ClaimSummary
    score: float
    rule: str

    def across_from(self, claim_id: int) -> ClaimSummary:
        """Return the claim on the other side."""
        return self.other if self.claim.id == claim_id else self.claim


def read_findings_of(connection: sqlite3.Connection, claim_id: int) -> tuple[Finding, ...]:
    """Return the findings that a claim takes part in, on either side, the newest first."""
    rows = select(
        connection,
        """
        SELECT * FROM (
            SELECT id, claim_id, other_claim_id, relation, score, rule
            FROM claim_links WHERE claim_id = :claim AND shown
            UNION ALL
            SELECT id, claim_id, other_claim_id, relation, score, rule
            FROM claim_links WHERE other_claim_id = :claim AND shown)
        ORDER BY id DESC LIMIT :limit
        """,
        {"claim": claim_id, "limit": LINK_CAP},
    )
    return findings_of(connection, rows)


def read_newest_findings(
    connection: sqlite3.Connection, relation: Relation, *, limit: int = 5
) -> tuple[Finding, ...]:
    """Return the newest findings of one kind."""
    rows = select(
        connection,
        """
        SELECT id, claim_id, other_claim_id, relation, score, rule
        FROM claim_links
        WHERE relation = :relation AND shown AND id > (SELECT max(id) FROM claim_links) - :scan
        ORDER BY id DESC LIMIT :limit
        """,
        {"relation": relation.value, "limit": limit, "scan": SCAN_CAP},
    )
    return findings_of(connection, rows)


def count_findings(connection: sqlite3.Connection) -> dict[Relation, int]:
    """Count all findings by their kind."""
    rows = select(
        connection,
        "SELECT relation, count(*) AS links FROM claim_links WHERE shown GROUP BY relation",
        NOTHING,
    )
    return {Relation(row["relation"]): row["links"] for row in rows}


def findings_of(
    connection: sqlite3.Connection, links: Sequence[sqlite3.Row]
) -> tuple[Finding, ...]:
    """Return findings with both their claims, read at once."""
    numbers = {row[side] for row in links for side in ("claim_id", "other_claim_id")}
    claims = {claim.id: claim for claim in read_summaries(connection, sorted(numbers))}
    return tuple(
        Finding(
            id=row["id"],
            relation=Relation(row["relation"]),
            claim=claims[row["claim_id"]],
            other=claims[row["other_claim_id"]],
            score=row["score"],
            rule=row["rule"],
        )
        for row in links
    )
