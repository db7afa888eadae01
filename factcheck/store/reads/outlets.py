"""One outlet: its articles and how the claims it printed divide."""

import sqlite3
from dataclasses import dataclass

from factcheck.store.reads.claims import Facets, count_facets
from factcheck.store.reads.hits import ClaimFilter, find_claims
from factcheck.store.reads.rows import select, select_one
from factcheck.store.reads.summaries import OutletName


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """An article in a list."""

    id: int
    title: str | None
    author: str | None
    published_on: str | None
    quotes: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletDetail:
    """An outlet with a page of its articles, the newest first.

    ``claims`` and ``facets`` count the claims in its newest articles; ``capped`` says
    that there are more.
    """

    outlet: OutletName
    article_count: int
    claims: int
    capped: bool
    facets: Facets
    articles: tuple[ArticleLine, ...]
    limit: int
    offset: int


def read_outlet(
    connection: sqlite3.Connection, outlet_id: int, *, limit: int = 20, offset: int = 0
) -> OutletDetail | None:
    """Return the outlet of this number, or None."""
    row = select_one(
        connection,
        """
        SELECT id, name, domain,
            (SELECT count(*) FROM articles WHERE outlet_id = outlets.id) AS articles
        FROM outlets WHERE id = :outlet
        """,
        {"outlet": outlet_id},
    )
    if row is None:
        return None
    hits = find_claims(connection, ClaimFilter(outlet_id=outlet_id))
    return OutletDetail(
        outlet=OutletName(id=row["id"], name=row["name"], domain=row["domain"]),
        article_count=row["articles"],
        claims=len(hits),
        capped=hits.capped,
        facets=count_facets(connection, hits),
        articles=list_articles(connection, outlet_id, limit=limit, offset=offset),
        limit=limit,
        offset=offset,
    )


def list_articles(
    connection: sqlite3.Connection, outlet_id: int, *, limit: int, offset: int
) -> tuple[ArticleLine, ...]:
    """Return an outlet's articles, the newest first."""
    rows = select(
        connection,
        """
        SELECT id, title, author, published_on, source,
            (SELECT count(*) FROM quotes WHERE article_id = articles.id) AS quotes
        FROM articles WHERE outlet_id = :outlet
        ORDER BY published_on DESC, id DESC LIMIT :limit OFFSET :offset
        """,
        {"outlet": outlet_id, "limit": limit, "offset": offset},
    )
    return tuple(
        ArticleLine(
            id=row["id"],
            title=row["title"],
            author=row["author"],
            published_on=row["published_on"],
            quotes=row["quotes"],
            source=row["source"],
        )
        for row in rows
    )
