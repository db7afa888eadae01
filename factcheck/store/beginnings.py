"""What a claim is known by when a person has changed which quotes are on it."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.quote import Speaker
from factcheck.dedupe import (
    Candidate,
    Wording,
    choose_wording,
    fingerprint,
    is_recognizable,
    place,
)
from factcheck.dedupe import Printing as Outletted
from factcheck.dedupe.fullest import fullest, is_printed, relation_to
from factcheck.dedupe.placement import FINDINGS
from factcheck.store.claim_index import (
    Telling,
    find_beginnings,
    read_beginnings,
    speaker_of,
)
from factcheck.store.decision_log import Journal
from factcheck.store.links import Links
from factcheck.store.order import INDEX
from factcheck.store.wordings import WordingIndex

PRINTINGS = """
SELECT quote.id, quote.text, quote.matched_claim_id, quote.wording_id, quote.lead_id,
    quote.speaker_id, coalesce(article.outlet_id, -article.id) AS outlet,
    coalesce(speaker.identity LIKE '%:%', 1) AS local
FROM quotes AS quote JOIN articles AS article ON article.id = quote.article_id
LEFT JOIN speakers AS speaker ON speaker.id = quote.speaker_id
WHERE quote.claim_id = ? ORDER BY quote.id
"""

STANDING = """
SELECT claim.text, claim.speaker_id, begun.wording_id, begun.speaker_id AS begun_by,
    claim.origin = 'added' OR claim.checked_at IS NOT NULL AS judged
FROM claims AS claim LEFT JOIN claim_wordings AS begun ON begun.claim_id = claim.id
WHERE claim.id = ?
"""

LINKS = "SELECT * FROM claim_links WHERE ? IN (claim_id, other_claim_id)"

USED = """
SELECT 1 FROM quotes WHERE wording_id = :wording
UNION ALL SELECT 1 FROM claim_wordings WHERE wording_id = :wording
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """A quote as far as the wording and the speaker of its claim are chosen by it.

    ``local`` says that its speaker is known in one article alone, or not at all. ``lead_id``
    is the quote of its article that it goes with, ``outlet`` tells the outlets apart.
    """

    id: int
    text: str
    speaker_id: int | None
    local: bool
    matched_claim_id: int | None
    wording_id: int | None
    lead_id: int | None
    outlet: int


def printings_of(sql: sqlite3.Connection, claim_id: int) -> list[Printing]:
    """Return the quotes of a claim."""
    return [
        Printing(
            id=row["id"],
            text=row["text"],
            speaker_id=row["speaker_id"],
            local=bool(row["local"]),
            matched_claim_id=row["matched_claim_id"],
            wording_id=row["wording_id"],
            lead_id=row["lead_id"],
            outlet=row["outlet"],
        )
        for row in sql.execute(PRINTINGS, (claim_id,)).fetchall()
    ]


def first_of(printings: Sequence[Printing]) -> Printing:
    """Return the printing that a claim made of them begins with: the fullest."""
    text = fullest([printing.text for printing in printings])
    return next(printing for printing in printings if printing.text == text)


def text_of(printings: Sequence[Printing], begun: str) -> str:
    """Return the wording that most outlets print of a claim that begins with one of them."""
    whole = [each for each in printings if relation_to(begun, each.text) == "same"]
    return choose_wording(Outletted(each.text, each.outlet) for each in whole or printings)


def speaker_for(printings: Sequence[Printing]) -> int | None:
    """Return the first speaker named, one that is known beyond an article before others."""
    named = [printing for printing in printings if printing.speaker_id is not None]
    return min(named, key=lambda printing: printing.local).speaker_id if named else None


def begin_with(sql: sqlite3.Connection, claim_id: int, printing: Printing) -> None:
    """Let a claim be known by the words of a printing, if these are known again elsewhere."""
    sql.execute("DELETE FROM claim_wordings WHERE claim_id = ?", (claim_id,))
    wording = Wording(printing.text, read_speaker(sql, printing.speaker_id))
    if is_recognizable(wording):
        number = WordingIndex(sql).keep(printing.text)
        sql.execute(INDEX, (claim_id, number, printing.speaker_id))


def read_speaker(sql: sqlite3.Connection, speaker_id: int | None) -> Speaker | None:
    """Return the speaker of a number."""
    by_id = "SELECT name, kind, role FROM speakers WHERE id = ?"
    row = sql.execute(by_id, (speaker_id,)).fetchone()
    return speaker_of(row["name"], row["kind"], row["role"]) if row else None


def reword(
    sql: sqlite3.Connection, journal: Journal, claim_id: int, staying: Sequence[Printing]
) -> None:
    """Give a claim found in print the wording and the speaker that its quotes speak for.

    One that a person entered or checked keeps both: they are what was judged. Where it began with words that are on it no more, what was found about them goes too.
    """
    claim = sql.execute(STANDING, (claim_id,)).fetchone()
    if claim["judged"]:
        return
    if claim["speaker_id"] not in {printing.speaker_id for printing in staying}:
        enter_speaker(sql, claim_id, speaker_for(staying))
    began = claim["wording_id"], claim["begun_by"]
    first = first_of(staying)
    if began not in {(each.wording_id, each.speaker_id) for each in staying}:
        drop_links(sql, journal, claim_id)
        begin_with(sql, claim_id, first)
        for printing in staying:
            sql.execute(
                "UPDATE quotes SET relation = ? WHERE id = ?",
                (relation_to(first.text, printing.text), printing.id),
            )
        find_links(sql, journal, claim_id)
    if not is_printed(claim["text"], [printing.text for printing in staying]):
        text = text_of(staying, first.text)
        sql.execute("UPDATE claims SET text = ? WHERE id = ?", (text, claim_id))


def enter_speaker(sql: sqlite3.Connection, claim_id: int, speaker_id: int | None) -> None:
    """Put a claim down to a speaker."""
    sql.execute("UPDATE claims SET speaker_id = ? WHERE id = ?", (speaker_id, claim_id))


def drop_links(sql: sqlite3.Connection, journal: Journal, claim_id: int) -> None:
    """Do away with what was found about a claim."""
    for link in sql.execute(LINKS, (claim_id,)).fetchall():
        journal.link_gone(link)
        sql.execute("DELETE FROM claim_links WHERE id = ?", (link["id"],))


def find_links(
    sql: sqlite3.Connection, journal: Journal, claim_id: int, *, beside: int | None = None
) -> None:
    """Keep what is found about the wording of a claim; it joins and takes in none.

    The claim ``beside`` it, from which a person took it, can be altered words of it, and no
    part or whole.
    """
    for telling in read_beginnings(sql, [claim_id]):
        near = WordingIndex(sql).alike(telling.wording_id, telling.wording.text)
        found = find_beginnings(sql, [telling.wording_id, *near], speaker_id=telling.speaker_id)
        others = sorted(
            (each for each in found if each.claim_id != claim_id), key=lambda each: each.place
        )
        placement = place(telling.wording, [candidate_of(each) for each in others], settled=True)
        Links(sql).replace(claim_id, telling, placement)
    for link in sql.execute(LINKS, (claim_id,)).fetchall():
        if beside in (link["claim_id"], link["other_claim_id"]) and (
            link["relation"] not in FINDINGS
        ):
            sql.execute("DELETE FROM claim_links WHERE id = ?", (link["id"],))
        else:
            journal.link_made(link["id"])


def candidate_of(beginning: Telling) -> Candidate:
    """Return the claim that a telling began, to be held against another one."""
    return Candidate(
        claim_id=beginning.claim_id or 0,
        text=beginning.wording.text,
        speaker=beginning.wording.speaker,
    )


def forget_wording(sql: sqlite3.Connection, wording_id: int, text: str) -> None:
    """Take a wording out of the index, unless something is known by it."""
    if sql.execute(USED, {"wording": wording_id}).fetchone() is not None:
        return
    sql.executemany(
        "DELETE FROM fingerprints WHERE fingerprint = ? AND wording_id = ?",
        [(each, wording_id) for each in fingerprint(text)],
    )
    sql.execute("DELETE FROM wordings WHERE id = ?", (wording_id,))
