"""Where a claim was printed, and what each article says about it."""

import sqlite3
from dataclasses import dataclass

from factcheck.store.reads.passages import PASSAGE_COLUMNS, Passage, passage_of
from factcheck.store.reads.rows import select
from factcheck.store.reads.summaries import OutletName, SpeakerName, outlet_of, speaker_of

APPEARANCE_CAP = 200
"""Appearances shown on one page, the earliest in print first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleName:
    """An article as named beside a quote."""

    id: int
    title: str | None
    url: str | None
    author: str | None
    published_on: str | None
    outlet: OutletName | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One quote: the words as printed, who is said to have said them, and the decisions.

    ``confidence`` (0 to 1) and ``rule`` speak of the quote and its speaker,
    ``match_score`` (0 to 100) and ``match_rule`` of its place on the claim.
    """

    quote_id: int
    text: str
    kind: str
    relation: str
    article: ArticleName
    speaker: SpeakerName | None
    mention: str | None
    cue: str | None
    said_on: str | None
    said_on_basis: str | None
    said_on_scope: str | None
    said_on_precision: str | None
    said_on_first_day: str | None
    said_on_last_day: str | None
    relayed_by: str | None
    relay_chain: str | None
    confidence: float
    rule: str
    match_score: float | None
    match_rule: str | None
    passage: Passage


def read_appearances(
    connection: sqlite3.Connection, claim_id: int, *, limit: int = APPEARANCE_CAP
) -> tuple[Appearance, ...]:
    """Return a claim's appearances, the earliest published first, undated ones at the end."""
    rows = select(
        connection,
        f"""
        SELECT
            q.id AS quote_id, q.text, q.kind, q.relation, q.mention, q.cue, q.said_on,
            q.said_on_basis, q.said_on_scope, q.said_on_precision, q.said_on_first_day,
            q.said_on_last_day, q.relayed_by, q.relay_chain, q.confidence, q.rule,
            q.match_score, q.match_rule, {PASSAGE_COLUMNS},
            a.id AS article_id, a.title, a.url, a.author, a.published_on, a.source,
            o.id AS outlet_id, o.name AS outlet_name, o.domain AS outlet_domain,
            s.id AS speaker_id, s.name AS speaker_name, s.kind AS speaker_kind,
            s.role AS speaker_role
        FROM quotes AS q
        JOIN articles AS a ON a.id = q.article_id
        LEFT JOIN outlets AS o ON o.id = a.outlet_id
        LEFT JOIN speakers AS s ON s.id = q.speaker_id
        WHERE q.claim_id = :claim
        ORDER BY a.published_on IS NULL, a.published_on, q.id
        LIMIT :limit
        """,
        {"claim": claim_id, "limit": limit},
    )
    return tuple(appearance_of(row) for row in rows)


def appearance_of(row: sqlite3.Row) -> Appearance:
    """Return the appearance in a joined row."""
    return Appearance(
        quote_id=row["quote_id"],
        text=row["text"],
        kind=row["kind"],
        relation=row["relation"],
        article=article_name_of(row),
        speaker=speaker_of(row),
        mention=row["mention"],
        cue=row["cue"],
        said_on=row["said_on"],
        said_on_basis=row["said_on_basis"],
        said_on_scope=row["said_on_scope"],
        said_on_precision=row["said_on_precision"],
        said_on_first_day=row["said_on_first_day"],
        said_on_last_day=row["said_on_last_day"],
        relayed_by=row["relayed_by"],
        relay_chain=row["relay_chain"],
        confidence=row["confidence"],
        rule=row["rule"],
        match_score=row["match_score"],
        match_rule=row["match_rule"],
        passage=passage_of(row),
    )


def article_name_of(row: sqlite3.Row) -> ArticleName:
    """Return the article in a row that names it ``article_id``."""
    return ArticleName(
        id=row["article_id"],
        title=row["title"],
        url=row["url"],
        author=row["author"],
        published_on=row["published_on"],
        outlet=outlet_of(row),
        source=row["source"],
    )
