"""A person takes a decision back, inside the transaction that is open."""

import json
import sqlite3
from collections.abc import Callable, Mapping

from factcheck.core.decision import DecisionKind, Part, SubjectKind
from factcheck.errors import NotFoundError, UsageError
from factcheck.store.claim_decisions import tally_undone, undo_claim_merge, undo_claim_split
from factcheck.store.decision_log import Signature, append, put_back
from factcheck.store.decisions import STANDS
from factcheck.store.speaker_decisions import (
    undo_alias,
    undo_speaker_merge,
    undo_speaker_split,
)

CLAIM_KINDS = frozenset({DecisionKind.MERGE_CLAIMS, DecisionKind.SPLIT_CLAIM})

Undoing = Callable[[sqlite3.Connection, list[sqlite3.Row]], list[int]]
"""Leads back what came in since, and returns the claims to be counted anew."""

NEWEST = f"SELECT max(d.id) FROM decisions AS d WHERE {STANDS}"

LATER = f"""
SELECT d.id
FROM decision_subjects AS mine
JOIN decision_subjects AS theirs ON theirs.kind = mine.kind
    AND theirs.subject_id = mine.subject_id AND theirs.decision_id > mine.decision_id
JOIN decisions AS d ON d.id = theirs.decision_id
WHERE mine.decision_id = :decision AND d.kind IN (SELECT value FROM json_each(:kinds))
    AND 'touched' NOT IN (mine.part, theirs.part) AND mine.kind <> 'link' AND {STANDS}
ORDER BY d.id DESC LIMIT 1
"""
"""The newest decision that rests on one: about the same claims, or the same speakers."""

RESTORE_LINK = """
INSERT OR IGNORE INTO claim_links (id, claim_id, other_claim_id, relation, score, rule, shown)
SELECT CASE WHEN EXISTS (SELECT 1 FROM claim_links WHERE id = :id) THEN NULL ELSE :id END,
    :claim_id, :other_claim_id, :relation, :score, :rule, :shown
WHERE (SELECT count(*) FROM claims WHERE id IN (:claim_id, :other_claim_id)) = 2
"""


def undo(sql: sqlite3.Connection, decision_id: int | None, signature: Signature) -> int:
    """Take back a decision, the last one that stands unless it is named; return the entry's number.

    Raises:
        NotFoundError: there is no such decision, or none that stands.
        UsageError: it was taken back already, a later decision rests on it, or it cannot be
            taken back any more.
    """
    number = decision_id or sql.execute(NEWEST).fetchone()[0]
    if number is None:
        raise NotFoundError("there is no decision to take back")
    kind = _require_standing(sql, number)
    _refuse_foundations(sql, number, kind)
    subjects = sql.execute(
        "SELECT kind, subject_id, part, changed FROM decision_subjects "
        "WHERE decision_id = ? ORDER BY kind <> 'speaker', kind, subject_id",
        (number,),
    ).fetchall()
    _put_back_links_made(sql, subjects)
    _put_back_rows(sql, subjects)
    claims = UNDOING[kind](sql, subjects)
    _put_back_links_gone(sql, subjects)
    told = sql.execute("SELECT told FROM decisions WHERE id = ?", (number,)).fetchone()["told"]
    undone = append(sql, DecisionKind.UNDO, f"taken back: {told}", signature, undoes=number)
    tally_undone(sql, claims)
    return undone


def _require_standing(sql: sqlite3.Connection, number: int) -> DecisionKind:
    """Return what kind of decision it is, if it stands."""
    row = sql.execute("SELECT kind FROM decisions WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise NotFoundError(f"no decision {number}")
    kind = DecisionKind(row["kind"])
    if kind is DecisionKind.UNDO:
        raise UsageError(f"decision {number} takes another one back: make that one again instead")
    later = sql.execute("SELECT id FROM decisions WHERE undoes = ?", (number,)).fetchone()
    if later is not None:
        raise UsageError(f"decision {number} was taken back already, by decision {later['id']}")
    return kind


def _refuse_foundations(sql: sqlite3.Connection, number: int, kind: DecisionKind) -> None:
    """Raise ``UsageError`` if a later decision rests on this one."""
    on_claims = kind in CLAIM_KINDS
    kinds = [each for each in DecisionKind if (each in CLAIM_KINDS) == on_claims]
    row = sql.execute(LATER, {"decision": number, "kinds": json.dumps(kinds)}).fetchone()
    if row is not None:
        raise UsageError(
            f"decision {row['id']} rests on decision {number}: take that one back first"
        )


def _put_back_rows(sql: sqlite3.Connection, subjects: list[sqlite3.Row]) -> None:
    """Give the rows the values from before."""
    for row in subjects:
        kind = SubjectKind(row["kind"])
        if kind is not SubjectKind.LINK and row["changed"] is not None:
            put_back(sql, kind, row["subject_id"], row["changed"])


def _put_back_links_made(sql: sqlite3.Connection, subjects: list[sqlite3.Row]) -> None:
    """Take out the findings that the decision brought up."""
    for row in subjects:
        if row["kind"] == SubjectKind.LINK and row["part"] == Part.MADE:
            sql.execute("DELETE FROM claim_links WHERE id = ?", (row["subject_id"],))


def _put_back_links_gone(sql: sqlite3.Connection, subjects: list[sqlite3.Row]) -> None:
    """Enter the findings again that the decision did away with."""
    for row in subjects:
        if row["kind"] == SubjectKind.LINK and row["part"] == Part.GONE:
            sql.execute(RESTORE_LINK, json.loads(row["changed"]))


def subject_of(subjects: list[sqlite3.Row], kind: SubjectKind, part: Part) -> int:
    """Return the number of what alone plays a part in a decision."""
    (found,) = (row["subject_id"] for row in subjects if (row["kind"], row["part"]) == (kind, part))
    return int(found)


def _both(
    kind: SubjectKind, part: Part, lead_back: Callable[[sqlite3.Connection, int, int], list[int]]
) -> Undoing:
    """Return what leads back what came in since, by the whole and its counterpart."""

    def undoing(sql: sqlite3.Connection, subjects: list[sqlite3.Row]) -> list[int]:
        return lead_back(sql, *(subject_of(subjects, kind, each) for each in (Part.WHOLE, part)))

    return undoing


UNDOING: Mapping[DecisionKind, Undoing] = {
    DecisionKind.MERGE_CLAIMS: _both(SubjectKind.CLAIM, Part.PART, undo_claim_merge),
    DecisionKind.SPLIT_CLAIM: _both(SubjectKind.CLAIM, Part.MADE, undo_claim_split),
    DecisionKind.MERGE_SPEAKERS: _both(SubjectKind.SPEAKER, Part.PART, undo_speaker_merge),
    DecisionKind.SPLIT_SPEAKER: undo_speaker_split,
    DecisionKind.ALIAS_SPEAKER: undo_alias,
}
"""What is done about a decision's traces in what came in since."""
