"""The short forms: a claim, a speaker, an outlet as they stand in a list."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.store.reads.rows import id_list, select

CLAIM_COLUMNS = """
    c.id, c.text, c.said_on, c.verdict, c.attribution, c.checked_by, c.checked_at,
    c.quote_count, c.outlet_count, c.first_published_on, c.last_published_on, c.origin,
    c.added_by, c.source_url, c.language, c.created_at,
    c.origin = 'added' OR EXISTS (
        SELECT 1 FROM quotes WHERE quotes.claim_id = c.id AND quotes.kind <> 'indirect'
    ) OR (c.merged_into IS NOT NULL AND EXISTS (
        SELECT 1 FROM quotes WHERE quotes.matched_claim_id = c.id AND quotes.kind <> 'indirect'
    )) AS quoted,
    s.id AS speaker_id, s.name AS speaker_name, s.kind AS speaker_kind, s.role AS speaker_role
"""
"""What ``claim_of`` needs, from ``claims AS c LEFT JOIN speakers AS s``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerName:
    """A speaker as named beside a claim."""

    id: int
    name: str
    kind: str
    role: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletName:
    """An outlet as named beside an appearance."""

    id: int
    name: str
    domain: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSummary:
    """A claim with the answers that stand; ``speaker`` is None if no article says who.

    ``quoted`` is false if every article tells it in the reporter's words: such a text must
    not be shown between quotation marks.
    """

    id: int
    text: str
    quoted: bool
    speaker: SpeakerName | None
    said_on: str | None
    verdict: Verdict
    attribution: AttributionStatus
    checked_by: str | None
    checked_at: str | None
    quote_count: int
    outlet_count: int
    first_published_on: str | None
    last_published_on: str | None
    origin: str
    added_by: str | None
    source_url: str | None
    language: str
    created_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many claims share a value; ``id`` where the value is a row of its own."""

    value: str
    claims: int
    id: int | None = None


def speaker_of(row: sqlite3.Row) -> SpeakerName | None:
    """Return the speaker in the ``speaker_`` columns of a joined row."""
    if row["speaker_id"] is None:
        return None
    return SpeakerName(
        id=row["speaker_id"],
        name=row["speaker_name"],
        kind=row["speaker_kind"],
        role=row["speaker_role"],
    )


def outlet_of(row: sqlite3.Row) -> OutletName | None:
    """Return the outlet in the ``outlet_`` columns of a joined row."""
    if row["outlet_id"] is None:
        return None
    return OutletName(id=row["outlet_id"], name=row["outlet_name"], domain=row["outlet_domain"])


def claim_of(row: sqlite3.Row) -> ClaimSummary:
    """Return the claim in a row of ``CLAIM_COLUMNS``."""
    return ClaimSummary(
        id=row["id"],
        text=row["text"],
        quoted=bool(row["quoted"]),
        speaker=speaker_of(row),
        said_on=row["said_on"],
        verdict=Verdict(row["verdict"]),
        attribution=AttributionStatus(row["attribution"]),
        checked_by=row["checked_by"],
        checked_at=row["checked_at"],
        quote_count=row["quote_count"],
        outlet_count=row["outlet_count"],
        first_published_on=row["first_published_on"],
        last_published_on=row["last_published_on"],
        origin=row["origin"],
        added_by=row["added_by"],
        source_url=row["source_url"],
        language=row["language"],
        created_at=row["created_at"],
    )


def read_summaries(
    connection: sqlite3.Connection, claim_ids: Sequence[int]
) -> tuple[ClaimSummary, ...]:
    """Return the claims of these numbers in this order; numbers of none are left out."""
    rows = select(
        connection,
        f"""
        SELECT {CLAIM_COLUMNS}
        FROM json_each(:ids) AS wanted
        CROSS JOIN claims AS c ON c.id = wanted.value
        LEFT JOIN speakers AS s ON s.id = c.speaker_id
        ORDER BY wanted.key
        """,
        {"ids": id_list(claim_ids)},
    )
    return tuple(claim_of(row) for row in rows)
