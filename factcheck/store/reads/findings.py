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

FINDING = """
SELECT link.id, coalesce(claim.merged_into, claim.id) AS claim_id,
    coalesce(other.merged_into, other.id) AS other_claim_id, relation, score, rule
"""

ENDS = """
CROSS JOIN claims AS claim ON claim.id = link.claim_id
CROSS JOIN claims AS other ON other.id = link.other_claim_id
"""
"""A link is of the wordings; where a person merged one, it is shown on the claim that has it."""


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
        f"""
        WITH mine(id) AS (
            SELECT :claim UNION ALL SELECT id FROM claims WHERE merged_into = :claim)
        {FINDING}
        FROM (
            SELECT claim_links.* FROM mine CROSS JOIN claim_links ON claim_id = mine.id AND shown
            UNION
            SELECT claim_links.* FROM mine CROSS JOIN claim_links ON other_claim_id = mine.id AND shown
        ) AS link {ENDS}
        ORDER BY link.id DESC LIMIT :limit
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
        f"""
        {FINDING}
        FROM claim_links AS link {ENDS}
        WHERE relation = :relation AND shown AND link.id > (SELECT max(id) FROM claim_links) - :scan
        ORDER BY link.id DESC LIMIT :limit
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


def count_made_one(connection: sqlite3.Connection, speaker_id: int) -> int:
    """Count the pairs of claims in the same words whose two speakers a person made this one."""
    rows = select(
        connection,
        """
        SELECT count(*) AS pairs
        FROM (SELECT id FROM claims WHERE speaker_id = :speaker) AS said
        CROSS JOIN claim_links AS link ON link.claim_id = said.id
        CROSS JOIN claims AS other ON other.id = link.other_claim_id
        WHERE link.relation = 'other_speaker' AND other.speaker_id = :speaker
            AND other.merged_into IS NULL
        """,
        {"speaker": speaker_id},
    )
    return int(rows[0]["pairs"])


def findings_of(
    connection: sqlite3.Connection, links: Sequence[sqlite3.Row]
) -> tuple[Finding, ...]:
    """Return findings with both their claims, read at once, each pair of claims once.

    What people made one, two claims or the two speakers of two claims, is no finding.
    """
    numbers = {row[side] for row in links for side in ("claim_id", "other_claim_id")}
    claims = {claim.id: claim for claim in read_summaries(connection, sorted(numbers))}
    found: dict[tuple[frozenset[int], Relation], Finding] = {}
    for row in links:
        finding = Finding(
            id=row["id"],
            relation=Relation(row["relation"]),
            claim=claims[row["claim_id"]],
            other=claims[row["other_claim_id"]],
            score=row["score"],
            rule=row["rule"],
        )
        if not is_settled(finding):
            pair = frozenset((finding.claim.id, finding.other.id))
            found.setdefault((pair, finding.relation), finding)
    return tuple(found.values())


def is_settled(finding: Finding) -> bool:
    """Say whether people have made one of what the finding sets apart."""
    if finding.claim.id == finding.other.id:
        return True
    speakers = {finding.claim.speaker, finding.other.speaker}
    is_one = len(speakers) == 1 and None not in speakers
    return finding.relation is Relation.OTHER_SPEAKER and is_one
