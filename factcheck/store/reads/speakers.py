"""Speakers: one in full, and those whose name holds some words."""

import sqlite3
from dataclasses import dataclass

from factcheck.errors import NotFoundError
from factcheck.store.identity import article_of
from factcheck.store.reads.claims import ClaimPage, Facets, count_facets, read_page
from factcheck.store.reads.directory import Entry, read_entry
from factcheck.store.reads.hits import ClaimFilter, find_claims
from factcheck.store.reads.phrases import like_pattern, terms_of
from factcheck.store.reads.redirects import find_namesake
from factcheck.store.reads.rows import id_list, select, select_one
from factcheck.store.reads.summaries import SpeakerName
from factcheck.store.reads.typed import find_readings

NAME_CAP = 200
"""Names looked at for the speakers of a search; the most quoted of them are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerCount:
    """A speaker and how many claims are theirs."""

    speaker: SpeakerName
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerDetail:
    """A speaker, how their claims divide, and a page of these.

    ``entry`` is what the directory has on them. ``only_article`` is the number of the one article in which a bare surname or a
    description means this speaker; None for a name that is known beyond.
    """

    speaker: SpeakerName
    only_article: int | None
    page: ClaimPage
    facets: Facets
    entry: Entry


def read_speaker(
    connection: sqlite3.Connection, speaker_id: int, *, limit: int = 20, offset: int = 0
) -> SpeakerDetail | None:
    """Return the speaker of this number, or None. ``find_namesake`` follows other names."""
    found = read_names(connection, [speaker_id])
    if not found or find_namesake(connection, speaker_id) is not None:
        return None
    hits = find_claims(connection, ClaimFilter(speaker_id=speaker_id))
    return SpeakerDetail(
        speaker=found[0],
        only_article=read_only_article(connection, speaker_id),
        page=read_page(connection, hits, limit=limit, offset=offset),
        facets=count_facets(connection, hits),
        entry=read_entry(connection, speaker_id),
    )


def require_speaker(connection: sqlite3.Connection, speaker_id: int) -> SpeakerDetail:
    """Return the speaker of this number, or the one whose name it is.

    Raises:
        NotFoundError: there is none.
    """
    namesake = find_namesake(connection, speaker_id)
    found = read_speaker(connection, namesake or speaker_id)
    if found is None:
        raise NotFoundError(f"no speaker {speaker_id}")
    return found


def read_only_article(connection: sqlite3.Connection, speaker_id: int) -> int | None:
    """Return the article that a local speaker is known in."""
    sql = "SELECT identity FROM speakers WHERE id = :speaker"
    row = select_one(connection, sql, {"speaker": speaker_id})
    return article_of(row["identity"]) if row else None


def find_speakers(
    connection: sqlite3.Connection, typed: str, *, limit: int = 6
) -> tuple[SpeakerCount, ...]:
    """Return the most quoted speakers whose name holds what was typed, or most of its terms."""
    if not typed.strip():
        return ()
    terms = terms_of(typed)
    # A single term is found in the names below; to read them twice costs 8 ms for 20,000.
    readings = find_readings(connection, terms).tried if len(terms) > 1 else ()
    named = readings[0].speakers[:NAME_CAP] if readings else ()
    rows = select(
        connection,
        r"""
        SELECT s.id, s.name, s.kind, s.role,
            (
                SELECT count(*) FROM claims WHERE speaker_id = s.id AND merged_into IS NULL
            ) AS claims
        FROM (
            SELECT DISTINCT coalesce(merged_into, id) AS id FROM speakers
            WHERE name LIKE :name ESCAPE '\' OR id IN (SELECT value FROM json_each(:named))
            LIMIT :names
        ) AS called
        CROSS JOIN speakers AS s ON s.id = called.id
        ORDER BY claims DESC, s.name LIMIT :limit
        """,
        {
            "name": like_pattern(typed),
            "named": id_list(named),
            "names": NAME_CAP,
            "limit": limit,
        },
    )
    return tuple(SpeakerCount(speaker=name_of(row), claims=row["claims"]) for row in rows)


def read_names(connection: sqlite3.Connection, speaker_ids: list[int]) -> tuple[SpeakerName, ...]:
    """Return the speakers of these numbers."""
    rows = select(
        connection,
        """
        SELECT speakers.id, name, kind, role
        FROM json_each(:ids) AS wanted CROSS JOIN speakers ON speakers.id = wanted.value
        ORDER BY wanted.key
        """,
        {"ids": id_list(speaker_ids)},
    )
    return tuple(name_of(row) for row in rows)


def name_of(row: sqlite3.Row) -> SpeakerName:
    """Return the speaker in a row of the table."""
    return SpeakerName(id=row["id"], name=row["name"], kind=row["kind"], role=row["role"])
