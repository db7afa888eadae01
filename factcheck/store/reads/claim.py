"""One claim with everything known about it."""

import sqlite3
from dataclasses import dataclass

from factcheck.core.decision import Decision, SubjectKind
from factcheck.core.verdicts import Verification
from factcheck.errors import NotFoundError
from factcheck.store.decisions import read_decisions_on
from factcheck.store.reads.appearances import Appearance, read_appearances
from factcheck.store.reads.findings import Finding, read_findings_of
from factcheck.store.reads.history import read_history
from factcheck.store.reads.redirects import find_successor
from factcheck.store.reads.rows import select
from factcheck.store.reads.summaries import ClaimSummary, read_summaries


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDetail:
    """A claim, where it was printed, what it stands beside, and who checked it.

    ``appearances`` are at most ``APPEARANCE_CAP``; ``claim.quote_count`` has the number.
    ``merged`` are the claims that people made a part of it, with the verdicts given to them;
    ``history`` begins with the verdict that stands and has theirs at the end.
    """

    claim: ClaimSummary
    appearances: tuple[Appearance, ...]
    findings: tuple[Finding, ...]
    history: tuple[Verification, ...]
    merged: tuple[ClaimSummary, ...]
    decisions: tuple[Decision, ...]


def read_claim(connection: sqlite3.Connection, claim_id: int) -> ClaimDetail | None:
    """Return the claim of this number, or None. ``find_successor`` follows old numbers."""
    found = read_summaries(connection, [claim_id])
    if not found or find_successor(connection, claim_id) is not None:
        return None
    return ClaimDetail(
        claim=found[0],
        appearances=read_appearances(connection, claim_id),
        findings=read_findings_of(connection, claim_id),
        history=read_history(connection, claim_id),
        merged=read_merged_into(connection, claim_id),
        decisions=read_decisions_on(connection, SubjectKind.CLAIM, claim_id),
    )


def read_merged_into(connection: sqlite3.Connection, claim_id: int) -> tuple[ClaimSummary, ...]:
    """Return the claims that people made a part of a claim, as they were."""
    sql = "SELECT id FROM claims WHERE merged_into = :claim ORDER BY id"
    rows = select(connection, sql, {"claim": claim_id})
    return read_summaries(connection, [row["id"] for row in rows])


def require_claim(connection: sqlite3.Connection, claim_id: int) -> ClaimDetail:
    """Return the claim of this number, or the one that it became part of.

    Raises:
        NotFoundError: there never was one.
    """
    found = read_claim(connection, claim_id)
    if found is None and (successor := find_successor(connection, claim_id)) is not None:
        found = read_claim(connection, successor)
    if found is None:
        raise NotFoundError(f"no claim {claim_id}")
    return found
