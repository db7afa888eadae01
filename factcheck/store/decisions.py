"""What people decided, as it stands: the named reads that adding and a rebuild go by.

A claim that a person merged into another one keeps its row, its wording in the index and
its history; ``claims.merged_into`` names the claim that shows its quotes. The machine goes
on matching wordings with either claim: ``follow_merges`` then puts the quotes where a
person wants them, and ``quotes.matched_claim_id`` remembers where they came from.

For a rebuild: the quotes in ``read_pins`` stay on the claims they are pinned to, the claims
in ``read_decided`` keep their number, wording and speaker as those do that a person entered
or checked, no quote pinned to one claim of a pair in ``read_apart`` joins the other, and
``follow_merges`` comes last.
"""

import json
import sqlite3
from collections.abc import Iterable

from factcheck.core.decision import Decision, DecisionKind, SubjectKind
from factcheck.errors import NotFoundError
from factcheck.store.reads.rows import select

STANDS = """
d.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = d.id)
"""
"""True of a decision ``d`` that nobody took back."""

PINS = f"""
SELECT subject_id AS quote, place AS claim
FROM decision_subjects AS about JOIN decisions AS d ON d.id = about.decision_id
WHERE about.kind = 'quote' AND d.kind IN ('merge_claims', 'split_claim') AND {STANDS}
ORDER BY d.id
"""

DECIDED = f"""
SELECT DISTINCT subject_id AS claim
FROM decision_subjects AS about JOIN decisions AS d ON d.id = about.decision_id
WHERE about.kind = 'claim' AND about.part <> 'touched' AND {STANDS}
"""

APART = f"""
SELECT whole.subject_id AS whole, made.subject_id AS made
FROM decisions AS d
JOIN decision_subjects AS whole
    ON whole.decision_id = d.id AND whole.kind = 'claim' AND whole.part = 'whole'
JOIN decision_subjects AS made
    ON made.decision_id = d.id AND made.kind = 'claim' AND made.part = 'made'
WHERE d.kind = 'split_claim' AND {STANDS}
"""

FOLLOW = """
UPDATE quotes SET
    matched_claim_id = coalesce(matched_claim_id, claim_id),
    claim_id = (SELECT merged_into FROM claims WHERE claims.id = quotes.claim_id)
WHERE claim_id IN (
    SELECT id FROM claims WHERE merged_into IS NOT NULL AND id IN (SELECT value FROM json_each(?))
)
RETURNING claim_id
"""

LOG = """
SELECT d.id, d.kind, d.told, d.note, d.decided_by, d.decided_at, d.undoes,
    (SELECT later.id FROM decisions AS later WHERE later.undoes = d.id) AS undone_by
FROM decisions AS d
"""


def read_pins(connection: sqlite3.Connection) -> dict[int, int]:
    """Return the claim that each quote a person dealt with stays on.

    It is the claim whose wording the quote belongs to, which may itself be merged into
    another one; of several decisions on a quote the newest counts.
    """
    return {row["quote"]: row["claim"] for row in select(connection, PINS)}


def read_merged(connection: sqlite3.Connection) -> dict[int, int]:
    """Return the claim that shows the quotes of each claim that a person merged away."""
    sql = "SELECT id, merged_into FROM claims WHERE merged_into IS NOT NULL"
    return {row["id"]: row["merged_into"] for row in select(connection, sql)}


def read_decided(connection: sqlite3.Connection) -> frozenset[int]:
    """Return the claims that a standing decision is about."""
    return frozenset(row["claim"] for row in select(connection, DECIDED))


def read_apart(connection: sqlite3.Connection) -> frozenset[tuple[int, int]]:
    """Return the pairs of claims, the lower number first, that a person took apart."""
    return frozenset(
        (min(row["whole"], row["made"]), max(row["whole"], row["made"]))
        for row in select(connection, APART)
    )


def follow_merges(connection: sqlite3.Connection, claim_ids: Iterable[int]) -> frozenset[int]:
    """Put the quotes on those of the claims that were merged where a person wants them.

    Returns the claims that got quotes, to be counted anew. For every claim at once, pass
    the keys of ``read_merged``.
    """
    moved = connection.execute(FOLLOW, (json.dumps(list(claim_ids)),)).fetchall()
    return frozenset(row[0] for row in moved)


def read_log(connection: sqlite3.Connection, *, limit: int = 50) -> tuple[Decision, ...]:
    """Return the decisions, the newest first."""
    rows = select(connection, f"{LOG} ORDER BY d.id DESC LIMIT :limit", {"limit": limit})
    return tuple(decision_of(row) for row in rows)


def require_decision(connection: sqlite3.Connection, decision_id: int) -> Decision:
    """Return the decision of this number.

    Raises:
        NotFoundError: there is none.
    """
    rows = select(connection, f"{LOG} WHERE d.id = :id", {"id": decision_id})
    if not rows:
        raise NotFoundError(f"no decision {decision_id}")
    return decision_of(rows[0])


def read_decisions_on(
    connection: sqlite3.Connection, kind: SubjectKind, subject_id: int
) -> tuple[Decision, ...]:
    """Return the decisions about a claim or speaker, the newest first.

    Those about what was merged into it are among them, and what took one back.
    """
    table = {SubjectKind.CLAIM: "claims", SubjectKind.SPEAKER: "speakers"}[kind]
    sql = f"""
    {LOG} WHERE coalesce(d.undoes, d.id) IN (
        SELECT decision_id
        FROM (SELECT :subject AS id UNION ALL SELECT id FROM {table} WHERE merged_into = :subject)
        CROSS JOIN decision_subjects ON kind = :kind AND subject_id = id
        WHERE part <> 'touched'
    ) ORDER BY d.id DESC
    """
    rows = select(connection, sql, {"kind": kind.value, "subject": subject_id})
    return tuple(decision_of(row) for row in rows)


def decision_of(row: sqlite3.Row) -> Decision:
    """Return the decision in a row of ``LOG``."""
    return Decision(
        id=row["id"],
        kind=DecisionKind(row["kind"]),
        told=row["told"],
        note=row["note"],
        decided_by=row["decided_by"],
        decided_at=row["decided_at"],
        undoes=row["undoes"],
        undone_by=row["undone_by"],
    )
