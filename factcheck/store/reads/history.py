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
    """Return a claim's verifications, the newest (which stands) first.

    Those of claims that a person made a part of it come after its own.
    """
    rows = select(
        connection,
        """
        WITH mine(claim_id) AS (
            SELECT :claim UNION ALL SELECT id FROM claims WHERE merged_into = :claim)
        SELECT given.id, given.claim_id, verdict, attribution, rationale, checker, checked_at
        FROM mine CROSS JOIN verifications AS given USING (claim_id)
        ORDER BY given.claim_id = :claim DESC, given.id DESC
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
        SELECT given.id, coalesce(checked.merged_into, checked.id) AS shown_on, given.claim_id,
            given.verdict, given.attribution, rationale, checker, given.checked_at
        FROM verifications AS given CROSS JOIN claims AS checked ON checked.id = given.claim_id
        WHERE NOT EXISTS (
            SELECT 1 FROM verifications AS later
            WHERE later.claim_id = given.claim_id AND later.id > given.id)
        AND (checked.merged_into IS NULL OR given.id = (
            SELECT max(lent.id) FROM verifications AS lent
            WHERE lent.claim_id IN (
                SELECT id FROM claims WHERE merged_into = checked.merged_into)
            AND NOT EXISTS (
                SELECT 1 FROM verifications AS own WHERE own.claim_id = checked.merged_into)))
        ORDER BY given.id DESC LIMIT :limit OFFSET :offset
        """,
        {"limit": limit, "offset": offset},
    )
    verifications = verifications_of(connection, rows)
    claims = read_summaries(connection, [row["shown_on"] for row in rows])
    return tuple(
        LatestVerdict(claim=claim, verification=entry)
        for claim, entry in zip(claims, verifications, strict=True)
    )


def count_checked_claims(connection: sqlite3.Connection) -> int:
    """Count the claims that were ever given a verdict."""
    sql = """
    SELECT count(DISTINCT coalesce(claims.merged_into, claims.id)) AS claims
    FROM (SELECT DISTINCT claim_id FROM verifications) AS given
    CROSS JOIN claims ON claims.id = given.claim_id
    """
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
