"""Lists of claims, page by page, and what the claims found have in common."""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from factcheck.store.reads.hits import ClaimFilter, Hits, find_claims
from factcheck.store.reads.rows import id_list, select
from factcheck.store.reads.summaries import ClaimSummary, Count, read_summaries

PAGE_SIZE = 20
FACET_SIZE = 10


class ClaimOrder(StrEnum):
    """What comes first."""

    NEWEST = "newest"
    """The claim recorded last."""
    PUBLISHED = "published"
    """The claim that was last in print."""
    SAID = "said"
    """The claim that was said last; undated ones at the end."""
    CHECKED = "checked"
    """The claim that was last given a verdict; unchecked ones at the end."""
    SPREAD = "spread"
    """The claim that appeared in most outlets."""


SORT_KEYS = {
    ClaimOrder.PUBLISHED: "c.last_published_on DESC, c.id DESC",
    ClaimOrder.SAID: "c.said_on DESC, c.id DESC",
    ClaimOrder.CHECKED: "c.checked_at DESC, c.id DESC",
    ClaimOrder.SPREAD: "c.outlet_count DESC, c.quote_count DESC, c.id DESC",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPage:
    """A stretch of the claims found.

    ``total`` counts all that were found, of the newest ``HIT_CAP`` if ``capped``.
    """

    claims: tuple[ClaimSummary, ...]
    total: int
    capped: bool
    limit: int
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How the claims found divide, the most frequent value first."""

    verdicts: tuple[Count, ...]
    attributions: tuple[Count, ...]
    speakers: tuple[Count, ...]
    outlets: tuple[Count, ...]


def list_claims(
    connection: sqlite3.Connection,
    wanted: ClaimFilter,
    *,
    order: ClaimOrder = ClaimOrder.NEWEST,
    limit: int = PAGE_SIZE,
    offset: int = 0,
) -> ClaimPage:
    """Return one page of the claims that pass the filter."""
    hits = find_claims(connection, wanted)
    return read_page(connection, hits, order=order, limit=limit, offset=offset)


def read_page(
    connection: sqlite3.Connection,
    hits: Hits,
    *,
    order: ClaimOrder = ClaimOrder.NEWEST,
    limit: int = PAGE_SIZE,
    offset: int = 0,
) -> ClaimPage:
    """Return one page of claims already found."""
    ordered = sort_hits(connection, hits, order)
    return ClaimPage(
        claims=read_summaries(connection, ordered[offset : offset + limit]),
        total=len(hits),
        capped=hits.capped,
        limit=limit,
        offset=offset,
    )


def sort_hits(connection: sqlite3.Connection, hits: Hits, order: ClaimOrder) -> tuple[int, ...]:
    """Return the numbers in the order asked for."""
    if order is ClaimOrder.NEWEST:
        return hits.ids
    rows = select(
        connection,
        f"""
        SELECT c.id FROM json_each(:ids) AS hit CROSS JOIN claims AS c ON c.id = hit.value
        ORDER BY {SORT_KEYS[order]}
        """,
        {"ids": id_list(hits.ids)},
    )
    return tuple(row["id"] for row in rows)


def count_facets(connection: sqlite3.Connection, hits: Hits, *, size: int = FACET_SIZE) -> Facets:
    """Count the claims found by verdict, attribution, speaker and outlet.

    ``size`` is the most speakers and outlets that are named. The outlet of an article is asked
    for in a subquery: in a join SQLite first puts all articles into a Bloom filter, 60 ms of
    60,000.
    """
    rows = select(
        connection,
        """
        WITH hits AS MATERIALIZED (
            SELECT c.id, c.verdict, c.attribution, c.speaker_id
            FROM json_each(:ids) AS hit CROSS JOIN claims AS c ON c.id = hit.value
        ),
        printed AS MATERIALIZED (
            SELECT count(DISTINCT hits.id) AS claims, (
                SELECT articles.outlet_id FROM articles WHERE articles.id = quotes.article_id
            ) AS outlet_id
            FROM hits CROSS JOIN quotes ON quotes.claim_id = hits.id
            GROUP BY outlet_id
        ),
        counts AS (
            SELECT 'verdict' AS facet, NULL AS id, verdict AS value, count(*) AS claims
            FROM hits GROUP BY verdict
            UNION ALL
            SELECT 'attribution', NULL, attribution, count(*) FROM hits GROUP BY attribution
            UNION ALL
            SELECT * FROM (
                SELECT 'speaker', speakers.id, speakers.name, said.claims
                FROM (
                    SELECT speaker_id, count(*) AS claims FROM hits
                    WHERE speaker_id IS NOT NULL GROUP BY speaker_id
                ) AS said
                CROSS JOIN speakers ON speakers.id = said.speaker_id
                ORDER BY said.claims DESC, speakers.name LIMIT :size)
            UNION ALL
            SELECT * FROM (
                SELECT 'outlet', outlets.id, outlets.name, printed.claims
                FROM printed CROSS JOIN outlets ON outlets.id = printed.outlet_id
                ORDER BY printed.claims DESC, outlets.name LIMIT :size)
        )
        SELECT facet, id, value, claims FROM counts ORDER BY claims DESC, value
        """,
        {"ids": id_list(hits.ids), "size": size},
    )
    counts = [
        (row["facet"], Count(value=row["value"], claims=row["claims"], id=row["id"]))
        for row in rows
    ]
    return Facets(
        verdicts=tuple(count for facet, count in counts if facet == "verdict"),
        attributions=tuple(count for facet, count in counts if facet == "attribution"),
        speakers=tuple(count for facet, count in counts if facet == "speaker"),
        outlets=tuple(count for facet, count in counts if facet == "outlet"),
    )
