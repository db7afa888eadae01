"""Where a claim or a speaker went that is no longer there by itself."""

import sqlite3

from factcheck.store.reads.rows import select_one

STEP = """
SELECT coalesce(
    (SELECT claim_id FROM claim_redirects WHERE old_id = :old),
    (SELECT merged_into FROM claims WHERE id = :old),
    (SELECT whole.subject_id
     FROM decision_subjects AS made
     JOIN decision_subjects AS whole ON whole.decision_id = made.decision_id
         AND whole.kind = 'claim' AND whole.part = 'whole'
     WHERE made.kind = 'claim' AND made.part = 'made' AND made.subject_id = :old
         AND NOT EXISTS (SELECT 1 FROM claims WHERE id = :old))
) AS next
"""
"""A claim is gone that became a part of another one, that a person merged into another one,
or that a split had made which was undone."""

LONGEST_WAY = 100


def find_successor(connection: sqlite3.Connection, old_id: int) -> int | None:
    """Return the claim that stands for one that is gone, None if it never was or is not gone."""
    found = None
    for _ in range(LONGEST_WAY):
        row = select_one(connection, STEP, {"old": found or old_id})
        if row is None or row["next"] is None:
            break
        found = row["next"]
    return found


def find_namesake(connection: sqlite3.Connection, speaker_id: int) -> int | None:
    """Return the speaker that another one's entry is a name of, None for one of their own."""
    sql = "SELECT merged_into FROM speakers WHERE id = :speaker"
    row = select_one(connection, sql, {"speaker": speaker_id})
    return row["merged_into"] if row else None
