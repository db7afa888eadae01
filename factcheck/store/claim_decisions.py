"""A person makes two claims one, or one claim two, inside the transaction that is open.

A claim that was merged keeps its row and its wording in the index: what is printed like it
later joins it, and is shown on the claim that it was merged into. A claim made by a split
is one like any other that a person decided on: it keeps its number and wording.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.core.claim import Relation
from factcheck.core.decision import DecisionKind, Part, SubjectKind
from factcheck.core.verdicts import Verdict
from factcheck.dedupe import Wording, place
from factcheck.dedupe.fullest import fullest, is_printed, relation_to
from factcheck.errors import NotFoundError, UsageError
from factcheck.store.claim_index import find_candidates, forget_claim, index_claim, speaker_of
from factcheck.store.decision_log import Journal, Signature
from factcheck.store.merging import DATE, LINK, MUTUAL, RECOUNT
from factcheck.store.own_claims import OwnClaims
from factcheck.store.reads.redirects import find_successor
from factcheck.verify.vocabulary import VERDICTS

BY_HAND = "split off by hand"
"""``quotes.match_rule`` of a quote that a person put on its claim."""

QUOTES = """
SELECT quote.id, quote.text, quote.claim_id, quote.matched_claim_id, quote.speaker_id,
    coalesce(speaker.identity LIKE '%:%', 1) AS local
FROM quotes AS quote LEFT JOIN speakers AS speaker ON speaker.id = quote.speaker_id
WHERE quote.claim_id = ? ORDER BY quote.id
"""

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

CLAIM = """
SELECT claim.text, claim.speaker_id, speaker.name, speaker.kind, speaker.role
FROM claims AS claim LEFT JOIN speakers AS speaker ON speaker.id = claim.speaker_id
WHERE claim.id = ?
"""

LINKED = frozenset({Relation.ALTERED, Relation.OTHER_SPEAKER, Relation.EXCERPT})
"""Relations that are kept as a link between two claims."""

LEAD_BACK = (
    "UPDATE quotes SET claim_id = :whole WHERE claim_id = :made",
    "UPDATE OR IGNORE claim_links SET claim_id = :whole "
    "WHERE claim_id = :made AND other_claim_id <> :whole",
    "UPDATE OR IGNORE claim_links SET other_claim_id = :whole "
    "WHERE other_claim_id = :made AND claim_id <> :whole",
    "DELETE FROM claim_links WHERE :made IN (claim_id, other_claim_id)",
    "UPDATE claim_redirects SET claim_id = :whole WHERE claim_id = :made",
    "DELETE FROM claims WHERE id = :made",
)
"""What moves from a claim that a split had made, and how it leaves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """A quote as far as the wording and the speaker of its claim are chosen by it.

    ``local`` says that its speaker is known in one article alone, or not at all.
    """

    id: int
    text: str
    speaker_id: int | None
    local: bool
    matched_claim_id: int | None


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
        for quote in sql.execute(QUOTES, (claim,)).fetchall():
            place = quote["matched_claim_id"] or claim
            journal.note(SubjectKind.QUOTE, [quote["id"]], Part.KEPT, place=place)
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

    The claim keeps its wording if it was entered or checked by a person or if one of the
    other quotes prints it, else it gets the fullest of theirs.

    Raises:
        NotFoundError: the claim is not there, or a quote is none of its.
        UsageError: no quote is named, or all of them are.
    """
    require_standing(sql, whole)
    leaving, staying = _divide(sql, whole, quotes)
    journal = Journal(sql)
    journal.note(SubjectKind.CLAIM, [whole], Part.WHOLE)
    for printing in staying:
        place = printing.matched_claim_id or whole
        journal.note(SubjectKind.QUOTE, [printing.id], Part.KEPT, place=place)
    journal.note(SubjectKind.QUOTE, [printing.id for printing in leaving], Part.MOVED)
    made = _begin(sql, whole, leaving, signature.moment)
    find_links(sql, journal, made, beside=whole)
    journal.put([printing.id for printing in leaving], made)
    journal.note(SubjectKind.CLAIM, [made], Part.MADE)
    reword(sql, journal, whole, staying)
    tally(sql, [whole, made])
    which = ", ".join(str(printing.id) for printing in leaving)
    told = (
        f"{'quote' if len(leaving) == 1 else 'quotes'} {which} of claim {whole} became claim {made}"
    )
    return journal.enter(DecisionKind.SPLIT_CLAIM, told, signature)


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
    """Count and date the claims anew, and let the verdict stand that should."""
    touched = (json.dumps(list(claims)),)
    for statement in (RECOUNT, DATE, STAND):
        sql.execute(statement, touched)


def numbers(
    sql: sqlite3.Connection, query: str, values: Sequence[object] | Mapping[str, object]
) -> list[int]:
    """Return the first column of what a query finds."""
    return [row[0] for row in sql.execute(query, values).fetchall()]


def enter_speaker(sql: sqlite3.Connection, claim_id: int, speaker_id: int | None) -> None:
    """Give the claim a speaker, in the index too."""
    sql.execute("UPDATE claims SET speaker_id = ? WHERE id = ?", (speaker_id, claim_id))
    sql.execute(
        "UPDATE claim_wordings SET speaker_id = ? WHERE claim_id = ?", (speaker_id, claim_id)
    )


def enter_text(sql: sqlite3.Connection, claim_id: int, text: str) -> None:
    """Give the claim a wording, in the index too."""
    was = sql.execute("SELECT text, speaker_id FROM claims WHERE id = ?", (claim_id,)).fetchone()
    forget_claim(sql, claim_id, was["text"])
    sql.execute("UPDATE claims SET text = ? WHERE id = ?", (text, claim_id))
    index_claim(sql, claim_id, text, speaker_id=was["speaker_id"])


def _tell_merge(sql: sqlite3.Connection, whole: int, part: int) -> str:
    """Return the merger in words, with what it does to two verdicts that differ."""
    answers = {
        row["id"]: row
        for row in sql.execute(
            "SELECT id, verdict, attribution, checked_at FROM claims WHERE id IN (?, ?)",
            (whole, part),
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
    leaving = [printing for printing in printings if printing.id in quotes]
    staying = [printing for printing in printings if printing.id not in quotes]
    if not staying:
        raise UsageError(f"claim {whole} would be left without a quote")
    return leaving, staying


def printings_of(sql: sqlite3.Connection, claim_id: int) -> list[Printing]:
    """Return the quotes of a claim as far as a wording is chosen by them."""
    return [
        Printing(
            id=row["id"],
            text=row["text"],
            speaker_id=row["speaker_id"],
            local=bool(row["local"]),
            matched_claim_id=row["matched_claim_id"],
        )
        for row in sql.execute(QUOTES, (claim_id,)).fetchall()
    ]


def _begin(sql: sqlite3.Connection, whole: int, leaving: list[Printing], moment: str) -> int:
    """Make a claim of the printings, and return its number."""
    text, speaker = fullest([printing.text for printing in leaving]), speaker_for(leaving)
    values = {"text": text, "speaker": speaker, "moment": moment, "whole": whole}
    made: int = sql.execute(BEGIN, values).fetchone()[0]
    index_claim(sql, made, text, speaker_id=speaker)
    for printing in leaving:
        relation = relation_to(text, printing.text)
        values = {"claim": made, "relation": relation, "rule": BY_HAND, "quote": printing.id}
        sql.execute(TAKE_OUT, values)
    return made


def find_links(sql: sqlite3.Connection, journal: Journal, made: int, *, beside: int) -> None:
    """Keep what is found about the wording of a new claim; it joins and takes in none.

    The claim ``beside`` it, from which a person took it, can be altered words of it, and no
    part or whole.
    """
    row = sql.execute(CLAIM, (made,)).fetchone()
    wording = Wording(row["text"], speaker_of(row["name"], row["kind"], row["role"]))
    found = find_candidates(sql, wording, speaker_id=row["speaker_id"], own=OwnClaims())
    placement = place(
        wording, [replace(each, settled=True) for each in found if each.claim_id != made]
    )
    wholes = [placement.join] if placement.join and placement.join.relation in LINKED else []
    pairs = [
        *((made, match.claim_id, match) for match in (*placement.links, *wholes)),
        *((match.claim_id, made, match) for match in placement.parts),
    ]
    for claim, other, match in pairs:
        if beside in (claim, other) and match.relation not in MUTUAL:
            continue
        values = {
            "claim": claim,
            "other": other,
            "relation": match.relation.value,
            "score": match.score,
            "rule": match.rule,
            "mutual": match.relation in MUTUAL,
        }
        if sql.execute(LINK, values).rowcount:
            journal.link_made(sql.execute("SELECT last_insert_rowid()").fetchone()[0])


def reword(
    sql: sqlite3.Connection, journal: Journal, claim_id: int, staying: list[Printing]
) -> None:
    """Give a claim found in print the wording and speaker that its quotes speak for.

    What was found about the old wording goes with it.
    """
    claim = sql.execute(
        "SELECT text, speaker_id, origin = 'added' OR checked_at IS NOT NULL AS settled "
        "FROM claims WHERE id = ?",
        (claim_id,),
    ).fetchone()
    if claim["settled"]:
        return
    if claim["speaker_id"] not in {printing.speaker_id for printing in staying}:
        enter_speaker(sql, claim_id, speaker_for(staying))
    texts = [printing.text for printing in staying]
    if is_printed(claim["text"], texts):
        return
    text = fullest(texts)
    enter_text(sql, claim_id, text)
    for printing in staying:
        sql.execute(
            "UPDATE quotes SET relation = ? WHERE id = ?",
            (relation_to(text, printing.text), printing.id),
        )
    found = "SELECT * FROM claim_links WHERE ? IN (claim_id, other_claim_id)"
    for link in sql.execute(found, (claim_id,)).fetchall():
        journal.link_gone(link)
        sql.execute("DELETE FROM claim_links WHERE id = ?", (link["id"],))


def speaker_for(printings: Sequence[Printing]) -> int | None:
    """Return the first speaker named, one that is known beyond an article before others."""
    named = [printing for printing in printings if printing.speaker_id is not None]
    return min(named, key=lambda printing: printing.local).speaker_id if named else None


def undo_claim_merge(sql: sqlite3.Connection, whole: int, part: int) -> None:
    """Lead back what came in since a merger, when all that it changed has been put back."""
    mine = numbers(sql, "SELECT id FROM claims WHERE :part IN (id, merged_into)", {"part": part})
    sql.execute(
        "UPDATE quotes SET claim_id = ?1, matched_claim_id = nullif(matched_claim_id, ?1) "
        "WHERE claim_id = ?2 AND matched_claim_id IN (SELECT value FROM json_each(?3))",
        (part, whole, json.dumps(mine)),
    )
    tally(sql, [whole, part])


def undo_claim_split(sql: sqlite3.Connection, whole: int, made: int) -> None:
    """Give what came in since to the claim that was split, and do away with the other one.

    Raises:
        UsageError: the claim that was made has verdicts of its own, which must not be lost.
    """
    verdicts = "SELECT 1 FROM verifications WHERE claim_id = ?"
    if sql.execute(verdicts, (made,)).fetchone() is not None:
        raise UsageError(
            f"claim {made} has a verdict of its own by now: merge it into claim {whole} instead"
        )
    both = {"whole": whole, "made": made}
    text = sql.execute("SELECT text FROM claims WHERE id = ?", (made,)).fetchone()["text"]
    forget_claim(sql, made, text)
    for statement in LEAD_BACK:
        sql.execute(statement, both)
    tally(sql, [whole])
