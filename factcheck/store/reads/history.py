"""The verdicts ever given, with what they rest on."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.store.reads.rows import NOTHING, id_list, select
from factcheck.store.reads.summaries import ClaimSummary, read_summaries


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestVerdict:
    """A verification with the claim it speaks of."""

    claim: ClaimSummary
    verification: Verification


def read_history(connection: sqlite3.Connection, claim_id: int) -> tuple[Verification, ...]:
    """Return a claim's verifications, the newest (which stands) first."""
    rows = select(
        connection,
        """
        SELECT id, claim_id, verdict, attribution, rationale, checker, checked_at
        FROM verifications WHERE claim_id = :claim ORDER BY id DESC
        """,
        {"claim": claim_id},
    )
    return verifications_of(connection, rows)


def read_latest_verdicts(
    connection: sqlite3.Connection, *, limit: int = 5, offset: int = 0
) -> tuple[LatestVerdict, ...]:
    """Return the standing verdicts of the claims that were checked last."""
    rows = select(
        connection,
        """
        SELECT id, claim_id, verdict, attribution, rationale, checker, checked_at
        FROM verifications AS given
        WHERE NOT EXISTS (
            SELECT 1 FROM verifications AS later
            WHERE later.claim_id = given.claim_id AND later.id > given.id)
        ORDER BY id DESC LIMIT :limit OFFSET :offset
        """,
        {"limit": limit, "offset": offset},
    )
    verifications = verifications_of(connection, rows)
    claims = read_summaries(connection, [entry.claim_id for entry in verifications])
    return tuple(
        LatestVerdict(claim=claim, verification=entry)
        for claim, entry in zip(claims, verifications, strict=True)
    )


def count_checked_claims(connection: sqlite3.Connection) -> int:
    """Count the claims that were ever given a verdict."""
    sql = "SELECT count(DISTINCT claim_id) AS claims FROM verifications"
    return int(select(connection, sql, NOTHING)[0]["claims"])


def verifications_of(
    connection: sqlite3.Connection, rows: Sequence[sqlite3.Row]
) -> tuple[Verification, ...]:
    """Return verifications with their evidence, read at once."""
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    for row in select(
        connection,
        """
        SELECT evidence.verification_id, evidence.url, evidence.note
        FROM json_each(:ids) AS wanted
        CROSS JOIN evidence ON evidence.verification_id = wanted.value
        ORDER BY evidence.id
        """,
        {"ids": id_list(row["id"] for row in rows)},
    ):
        evidence[row["verification_id"]].append(Evidence(url=row["url"], note=row["note"]))
    return tuple(
        Verification(
            claim_id=row["claim_id"],
            verdict=Verdict(row["verdict"]),
            attribution=AttributionStatus(row["attribution"]),
            rationale=row["rationale"],
            evidence=tuple(evidence[row["id"]]),
            checker=row["checker"],
            checked_at=row["checked_at"],
        )
        for row in rows
    )
