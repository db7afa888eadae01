"""One claim with everything known about it."""

import sqlite3
from dataclasses import dataclass

from factcheck.core.verdicts import Verification
from factcheck.errors import NotFoundError
from factcheck.store.reads.appearances import Appearance, read_appearances
from factcheck.store.reads.findings import Finding, read_findings_of
from factcheck.store.reads.history import read_history
from factcheck.store.reads.redirects import find_successor
from factcheck.store.reads.summaries import ClaimSummary, read_summaries


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDetail:
    """A claim, where it was printed, what it stands beside, and who checked it.

    ``appearances`` are at most ``APPEARANCE_CAP``; ``claim.quote_count`` has the number.
    """

    claim: ClaimSummary
    appearances: tuple[Appearance, ...]
    findings: tuple[Finding, ...]
    history: tuple[Verification, ...]


def read_claim(connection: sqlite3.Connection, claim_id: int) -> ClaimDetail | None:
    """Return the claim of this number, or None. ``find_successor`` follows old numbers."""
    found = read_summaries(connection, [claim_id])
    if not found:
        return None
    return ClaimDetail(
        claim=found[0],
        appearances=read_appearances(connection, claim_id),
        findings=read_findings_of(connection, claim_id),
        history=read_history(connection, claim_id),
    )


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
