"""A person makes two claims one, or one claim two, inside the transaction that is open.

A claim that was merged keeps its row and the wording that it is known by: what is printed
like it later joins it, and is shown on the claim that it was merged into. A claim made by a
split is one like any other that a person decided on: it keeps its number and wording.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence

from factcheck.core.decision import DecisionKind, Part, SubjectKind
from factcheck.core.verdicts import Verdict
from factcheck.dedupe.fullest import relation_to
from factcheck.errors import NotFoundError, UsageError
from factcheck.store.beginnings import (
    Printing,
    begin_with,
    enter_speaker,
    find_links,
    first_of,
    forget_wording,
    printings_of,
    reword,
    speaker_for,
    text_of,
)
from factcheck.store.counting import DATE, RECOUNT, SHOW, count_anew
from factcheck.store.decision_log import Journal, Signature
from factcheck.store.reads.redirects import find_successor
from factcheck.verify.vocabulary import VERDICTS

BY_HAND = "split off by hand"
"""``quotes.match_rule`` of a quote that a person put on its claim."""

MOVE = """
UPDATE quotes SET matched_claim_id = coalesce(matched_claim_id, claim_id), claim_id = :whole
WHERE claim_id = :part
"""

BEGIN = """
INSERT INTO claims (text, speaker_id, verdict, attribution, quote_count, outlet_count,
    origin, language, created_at)
SELECT :text, :speaker, 'unverified', 'unchecked', 0, 0, 'extracted', language, :moment
FROM claims WHERE id = :whole
RETURNING id
"""

TAKE_OUT = """
UPDATE quotes SET claim_id = :claim, matched_claim_id = NULL, relation = :relation,
    match_score = NULL, match_rule = :rule
WHERE id = :quote
"""

STAND = """
UPDATE claims SET (verdict, attribution, checked_by, checked_at) = (
    SELECT verdict, attribution, checker, checked_at FROM (
        SELECT given.*, given.claim_id = claims.id AS own FROM verifications AS given
        WHERE given.claim_id = claims.id
            OR given.claim_id IN (SELECT id FROM claims AS part WHERE part.merged_into = claims.id)
        UNION ALL
        SELECT 0, NULL, 'unverified', 'unchecked', NULL, NULL, NULL, -1
    ) ORDER BY own DESC, id DESC LIMIT 1
)
WHERE id IN (SELECT value FROM json_each(?))
"""
"""The claim's own newest verdict, else the newest of those that are a part of it."""

LEAD_BACK = (
    "UPDATE quotes SET claim_id = :whole WHERE claim_id = :made",
    "UPDATE OR IGNORE claim_links SET claim_id = :whole "
    "WHERE claim_id = :made AND other_claim_id <> :whole",
    "UPDATE OR IGNORE claim_links SET other_claim_id = :whole "
    "WHERE other_claim_id = :made AND claim_id <> :whole",
    "DELETE FROM claim_links WHERE :made IN (claim_id, other_claim_id)",
    "UPDATE claim_redirects SET claim_id = :whole WHERE claim_id = :made",
    "DELETE FROM claim_wordings WHERE claim_id = :made",
    "DELETE FROM claims WHERE id = :made",
)
"""What moves from a claim that a split had made, and how it leaves."""

KNOWN_BY = """
SELECT begun.wording_id, coalesce(
    (SELECT text FROM quotes WHERE wording_id = begun.wording_id LIMIT 1),
    (SELECT text FROM quotes WHERE claim_id = begun.claim_id ORDER BY length(text) DESC LIMIT 1)
) AS text
FROM claim_wordings AS begun WHERE begun.claim_id = ?
"""


def merge_claims(sql: sqlite3.Connection, whole: int, part: int, signature: Signature) -> int:
    """Make ``part`` a part of ``whole``, and return the number of the decision.

    The whole keeps its wording and the verdict that stands on it; one that was never
    checked gets the part's. Both histories stay with the claims that they were given to.

    Raises:
        NotFoundError: one of the claims is not there, or is a part of another one already.
        UsageError: they are one.
    """
    for claim in (whole, part):
        require_standing(sql, claim)
    if whole == part:
        raise UsageError(f"claim {whole} cannot be merged into itself")
    journal = Journal(sql)
    members = numbers(sql, "SELECT id FROM claims WHERE merged_into = ?", (part,))
    journal.note(SubjectKind.CLAIM, members, Part.TOUCHED)
    journal.note(SubjectKind.CLAIM, [whole], Part.WHOLE)
    journal.note(SubjectKind.CLAIM, [part], Part.PART)
    for claim in (whole, part):
        _pin(journal, claim, printings_of(sql, claim))
    told = _tell_merge(sql, whole, part)
    sql.execute("UPDATE claims SET merged_into = ? WHERE id = ?", (whole, part))
    sql.execute("UPDATE claims SET merged_into = ? WHERE merged_into = ?", (whole, part))
    sql.execute(MOVE, {"whole": whole, "part": part})
    _lend_speaker(sql, whole, part)
    tally(sql, [whole, part])
    return journal.enter(DecisionKind.MERGE_CLAIMS, told, signature)


def split_claim(
    sql: sqlite3.Connection, whole: int, quotes: Sequence[int], signature: Signature
) -> int:
    """Make a new claim of some quotes of a claim, and return the number of the decision.

    What is a part of such a quote in its own article goes with it. The claim keeps its
    wording if a person entered or checked it or one of the other quotes prints it, else it
    gets theirs.

    Raises:
        NotFoundError: the claim is not there, or a quote is none of its.
        UsageError: no quote is named, or all of them are.
    """
    require_standing(sql, whole)
    leaving, staying = _divide(sql, whole, quotes)
    journal = Journal(sql)
    journal.note(SubjectKind.CLAIM, [whole], Part.WHOLE)
    _pin(journal, whole, staying)
    journal.note(SubjectKind.QUOTE, [printing.id for printing in leaving], Part.MOVED)
    made = _begin(sql, whole, leaving, signature.moment)
    find_links(sql, journal, made, beside=whole)
    journal.put([printing.id for printing in leaving], made)
    journal.note(SubjectKind.CLAIM, [made], Part.MADE)
    reword(sql, journal, whole, staying)
    tally(sql, [whole, made])
    which = ", ".join(str(printing.id) for printing in leaving)
    what = "quote" if len(leaving) == 1 else "quotes"
    told = f"{what} {which} of claim {whole} became claim {made}"
    return journal.enter(DecisionKind.SPLIT_CLAIM, told, signature)


def undo_claim_merge(sql: sqlite3.Connection, whole: int, part: int) -> list[int]:
    """Lead back what came in since a merger, when all that it changed has been put back.

    Returns the claims to be counted anew.
    """
    mine = numbers(sql, "SELECT id FROM claims WHERE :part IN (id, merged_into)", {"part": part})
    sql.execute(
        "UPDATE quotes SET claim_id = ?1, matched_claim_id = nullif(matched_claim_id, ?1) "
        "WHERE claim_id = ?2 AND matched_claim_id IN (SELECT value FROM json_each(?3))",
        (part, whole, json.dumps(mine)),
    )
    return [whole, part]


def undo_claim_split(sql: sqlite3.Connection, whole: int, made: int) -> list[int]:
    """Give what came in since to the claim that was split, and do away with the other one.

    Returns the claims to be counted anew.

    Raises:
        UsageError: the claim that was made has verdicts of its own, which must not be lost.
    """
    verdicts = "SELECT 1 FROM verifications WHERE claim_id = ?"
    if sql.execute(verdicts, (made,)).fetchone() is not None:
        raise UsageError(
            f"claim {made} has a verdict of its own by now: merge it into claim {whole} instead"
        )
    known_by = sql.execute(KNOWN_BY, (made,)).fetchone()
    text = sql.execute("SELECT text FROM claims WHERE id = ?", (made,)).fetchone()["text"]
    for statement in LEAD_BACK:
        sql.execute(statement, {"whole": whole, "made": made})
    if known_by is not None:
        forget_wording(sql, known_by["wording_id"], known_by["text"] or text)
    return [whole]


def require_standing(sql: sqlite3.Connection, claim_id: int) -> None:
    """Raise ``NotFoundError`` unless the claim is there by itself."""
    row = sql.execute("SELECT merged_into FROM claims WHERE id = ?", (claim_id,)).fetchone()
    if row is not None and row[0] is None:
        return
    successor = find_successor(sql, claim_id)
    if successor is not None:
        raise NotFoundError(f"claim {claim_id} has become a part of claim {successor}")
    raise NotFoundError(f"no claim {claim_id}")


def tally(sql: sqlite3.Connection, claims: Sequence[int]) -> None:
    """Count and date claims that a person decides on; their wording is not chosen anew."""
    touched = (json.dumps(list(claims)),)
    for statement in (RECOUNT, DATE, SHOW, STAND):
        sql.execute(statement, touched)


def tally_undone(sql: sqlite3.Connection, claims: Sequence[int]) -> None:
    """Bring claims that nobody may have decided on any more up to date with their quotes."""
    count_anew(sql, claims)
    sql.execute(STAND, (json.dumps(list(claims)),))


def numbers(
    sql: sqlite3.Connection, query: str, values: Sequence[object] | Mapping[str, object]
) -> list[int]:
    """Return the first column of what a query finds."""
    return [row[0] for row in sql.execute(query, values).fetchall()]


def _pin(journal: Journal, claim: int, printings: Sequence[Printing]) -> None:
    """Enter quotes that stay on the claim whose wording they belong to."""
    places: dict[int, list[int]] = {}
    for printing in printings:
        places.setdefault(printing.matched_claim_id or claim, []).append(printing.id)
    for place, quotes in places.items():
        journal.note(SubjectKind.QUOTE, quotes, Part.KEPT, place=place)


def _tell_merge(sql: sqlite3.Connection, whole: int, part: int) -> str:
    """Return the merger in words, with what it does to two verdicts that differ."""
    answers = {
        row["id"]: row
        for row in sql.execute(
            "SELECT id, verdict, checked_at FROM claims WHERE id IN (?, ?)", (whole, part)
        )
    }
    told = f"claim {part} became a part of claim {whole}"
    if answers[part]["checked_at"] is None:
        return told
    given = VERDICTS[Verdict(answers[part]["verdict"])].label
    if answers[whole]["checked_at"] is None:
        return f"{told} and brought its verdict, {given}"
    if answers[whole]["verdict"] == answers[part]["verdict"]:
        return told
    kept = VERDICTS[Verdict(answers[whole]["verdict"])].label
    return f"{told}, which keeps its verdict, {kept}; the other one had {given}"


def _lend_speaker(sql: sqlite3.Connection, whole: int, part: int) -> None:
    """Fill in the speaker of the whole from the part, if it has none."""
    by_id = "SELECT speaker_id FROM claims WHERE id = ?"
    has, lends = (sql.execute(by_id, (claim,)).fetchone()[0] for claim in (whole, part))
    if has is None and lends is not None:
        enter_speaker(sql, whole, lends)


def _divide(
    sql: sqlite3.Connection, whole: int, quotes: Sequence[int]
) -> tuple[list[Printing], list[Printing]]:
    """Return the claim's printings that leave and those that stay."""
    if not quotes:
        raise UsageError("name the quotes that make another statement")
    printings = printings_of(sql, whole)
    unknown = set(quotes) - {printing.id for printing in printings}
    if unknown:
        raise NotFoundError(f"claim {whole} has no quote {min(unknown)}")
    leave = {each.id for each in printings if each.id in quotes or each.lead_id in quotes}
    leaving = [printing for printing in printings if printing.id in leave]
    staying = [printing for printing in printings if printing.id not in leave]
    if not staying:
        raise UsageError(f"claim {whole} would be left without a quote")
    return leaving, staying


def _begin(sql: sqlite3.Connection, whole: int, leaving: list[Printing], moment: str) -> int:
    """Make a claim of the printings, and return its number."""
    first = first_of(leaving)
    values: dict[str, object] = {
        "text": text_of(leaving, first.text),
        "speaker": speaker_for(leaving),
        "moment": moment,
        "whole": whole,
    }
    made: int = sql.execute(BEGIN, values).fetchone()[0]
    begin_with(sql, made, first)
    for printing in leaving:
        relation = relation_to(first.text, printing.text)
        values = {"claim": made, "relation": relation, "rule": BY_HAND, "quote": printing.id}
        sql.execute(TAKE_OUT, values)
    return made
