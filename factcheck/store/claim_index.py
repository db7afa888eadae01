"""The wordings that claims were begun with, and who printed what in whose name."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Precedence, Wording, precedence
from factcheck.store.decisions import STANDS

SETTLED = f"""(
    claim.origin = 'added' OR claim.checked_at IS NOT NULL OR claim.merged_into IS NOT NULL
    OR EXISTS (
        SELECT 1 FROM decision_subjects AS about JOIN decisions AS d ON d.id = about.decision_id
        WHERE about.kind = 'claim' AND about.subject_id = claim.id
            AND about.part <> 'touched' AND {STANDS}))"""
"""True of a ``claim`` that a person has decided on: it takes in quotes and is never taken in."""

UNPINNED = f"""NOT EXISTS (
    SELECT 1 FROM decision_subjects AS about JOIN decisions AS d ON d.id = about.decision_id
    WHERE about.kind = 'quote' AND about.subject_id = quote.id
        AND d.kind IN ('merge_claims', 'split_claim') AND {STANDS})"""
"""True of a ``quote`` that no person has put on a claim."""

FREE = f"quote.lead_id IS NULL AND {UNPINNED}"
"""True of a ``quote`` that stands for itself, too."""

MOST_TELLINGS = 1000
"""Tellings that are looked at again when a claim is begun in words like theirs."""

MOST_BEGINNINGS = 80
"""Claims compared with one wording; "no comment" is said by thousands."""

_BEGINNINGS = f"""
SELECT begun.claim_id, begun.wording_id, begun.speaker_id,
    coalesce(
        (SELECT text FROM quotes WHERE wording_id = begun.wording_id LIMIT 1), claim.text
    ) AS text,
    {SETTLED} AS settled, speaker.name, speaker.kind, speaker.role
FROM claim_wordings AS begun JOIN claims AS claim ON claim.id = begun.claim_id
LEFT JOIN speakers AS speaker ON speaker.id = begun.speaker_id
"""

BEGINNINGS_IN = f"""
{_BEGINNINGS} WHERE begun.claim_id IN (
    SELECT near.claim_id
    FROM json_each(:wordings) AS asked
    CROSS JOIN claim_wordings AS near ON near.wording_id = asked.value
    ORDER BY near.speaker_id IS :speaker DESC, asked.key, near.speaker_id, near.claim_id
    LIMIT {MOST_BEGINNINGS})
"""
"""The wordings come the likest first. CROSS JOIN keeps SQLite to the order written."""

BEGINNINGS_OF = f"{_BEGINNINGS} WHERE begun.claim_id IN (SELECT value FROM json_each(:claims))"

_TELLINGS = """
SELECT DISTINCT quote.wording_id, quote.speaker_id,
    (SELECT text FROM quotes WHERE wording_id = quote.wording_id LIMIT 1) AS text,
    speaker.name, speaker.kind, speaker.role
FROM quotes AS quote LEFT JOIN speakers AS speaker ON speaker.id = quote.speaker_id
"""

TELLINGS_IN = f"""
{_TELLINGS} WHERE quote.wording_id IN (SELECT value FROM json_each(:wordings)) AND {FREE}
LIMIT {MOST_TELLINGS}
"""

TELLINGS_ON = f"{_TELLINGS} WHERE quote.claim_id = :claim AND quote.wording_id NOT NULL AND {FREE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A wording in one speaker's name: what all its printings have in common.

    ``claim_id`` is the claim that was begun with it, if one was; ``settled`` says that a
    person has decided on that claim. ``place`` is where the telling comes among all of them.
    """

    wording_id: int
    speaker_id: int | None
    wording: Wording
    claim_id: int | None = None
    settled: bool = False
    place: tuple[Precedence, int, int] = field(init=False)

    def __post_init__(self) -> None:
        order = precedence(self.wording, settled=self.settled)
        object.__setattr__(self, "place", (order, self.speaker_id or 0, self.claim_id or 0))

    def is_of(self, other: "Telling") -> bool:
        """Say whether the two have the same printings."""
        mine, theirs = self.wording_id, other.wording_id
        return mine == theirs and self.speaker_id == other.speaker_id


def find_beginnings(
    connection: sqlite3.Connection, wording_ids: Iterable[int], *, speaker_id: int | None
) -> list[Telling]:
    """Return what claims were begun with among the wordings, those of the speaker first."""
    values = {"wordings": json.dumps(list(wording_ids)), "speaker": speaker_id}
    return [beginning_of(row) for row in connection.execute(BEGINNINGS_IN, values)]


def read_beginnings(connection: sqlite3.Connection, claim_ids: Iterable[int]) -> list[Telling]:
    """Return what the claims were begun with; one that no wording is known by has none."""
    values = {"claims": json.dumps(list(claim_ids))}
    return [beginning_of(row) for row in connection.execute(BEGINNINGS_OF, values)]


def find_tellings(connection: sqlite3.Connection, wording_ids: Iterable[int]) -> list[Telling]:
    """Return who is said to have said the wordings, whatever claims their quotes are on."""
    values = {"wordings": json.dumps(list(wording_ids))}
    return [telling_of(row) for row in connection.execute(TELLINGS_IN, values)]


def read_tellings(connection: sqlite3.Connection, claim_id: int) -> list[Telling]:
    """Return the tellings whose quotes are on a claim."""
    return [telling_of(row) for row in connection.execute(TELLINGS_ON, {"claim": claim_id})]


def beginning_of(row: sqlite3.Row) -> Telling:
    """Return the telling in a row of ``_BEGINNINGS``."""
    return Telling(
        wording_id=row["wording_id"],
        speaker_id=row["speaker_id"],
        wording=Wording(row["text"], speaker_of(row["name"], row["kind"], row["role"])),
        claim_id=row["claim_id"],
        settled=bool(row["settled"]),
    )


def telling_of(row: sqlite3.Row) -> Telling:
    """Return the telling in a row of ``_TELLINGS``."""
    return Telling(
        wording_id=row["wording_id"],
        speaker_id=row["speaker_id"],
        wording=Wording(row["text"], speaker_of(row["name"], row["kind"], row["role"])),
    )


def speaker_of(name: str | None, kind: str | None, role: str | None) -> Speaker | None:
    """Return the speaker in three columns of a row, None where there is no name."""
    if name is None or kind is None:
        return None
    return Speaker(name=name, kind=SpeakerKind(kind), role=role)
