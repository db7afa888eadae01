"""One article: its text and where the quotes stand in it."""

import sqlite3
from dataclasses import dataclass

from factcheck.core.span import Span
from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.store.reads.appearances import ArticleName, article_name_of
from factcheck.store.reads.passages import content_spans
from factcheck.store.reads.rows import select, select_one
from factcheck.store.reads.summaries import SpeakerName, speaker_of

TEXT_CAP = 2_000_000
"""Code points of an article that a page shows: a book of 350,000 words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedQuote:
    """A quote in an article: its places in the text and the claim it belongs to."""

    quote_id: int
    claim_id: int
    content: tuple[Span, ...]
    text: str
    kind: str
    speaker: SpeakerName | None
    mention: str | None
    verdict: Verdict
    attribution: AttributionStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleDetail:
    """An article as read. ``text`` is cut at ``TEXT_CAP``; ``length`` is that of the whole."""

    article: ArticleName
    language: str
    added_at: str
    text: str
    length: int
    quotes: tuple[MarkedQuote, ...]


def read_article(connection: sqlite3.Connection, article_id: int) -> ArticleDetail | None:
    """Return the article of this number, or None."""
    row = select_one(
        connection,
        """
        SELECT a.id AS article_id, a.title, a.url, a.author, a.published_on, a.source,
            a.language, a.added_at, substr(a.text, 1, :cap) AS text, length(a.text) AS length,
            o.id AS outlet_id, o.name AS outlet_name, o.domain AS outlet_domain
        FROM articles AS a LEFT JOIN outlets AS o ON o.id = a.outlet_id
        WHERE a.id = :article
        """,
        {"article": article_id, "cap": TEXT_CAP},
    )
    if row is None:
        return None
    return ArticleDetail(
        article=article_name_of(row),
        language=row["language"],
        added_at=row["added_at"],
        text=row["text"],
        length=row["length"],
        quotes=read_marked_quotes(connection, article_id),
    )


def read_marked_quotes(connection: sqlite3.Connection, article_id: int) -> tuple[MarkedQuote, ...]:
    """Return the quotes in the part of the text that is shown, in reading order."""
    rows = select(
        connection,
        """
        SELECT q.id, q.claim_id, q.spans, q.start, q."end", q.text, q.kind, q.mention,
            c.verdict, c.attribution,
            s.id AS speaker_id, s.name AS speaker_name, s.kind AS speaker_kind,
            s.role AS speaker_role
        FROM quotes AS q
        JOIN claims AS c ON c.id = q.claim_id
        LEFT JOIN speakers AS s ON s.id = q.speaker_id
        WHERE q.article_id = :article AND q."end" <= :cap
        ORDER BY q.start
        """,
        {"article": article_id, "cap": TEXT_CAP},
    )
    return tuple(
        MarkedQuote(
            quote_id=row["id"],
            claim_id=row["claim_id"],
            content=content_spans(row["spans"], Span(row["start"], row["end"])),
            text=row["text"],
            kind=row["kind"],
            speaker=speaker_of(row),
            mention=row["mention"],
            verdict=Verdict(row["verdict"]),
            attribution=AttributionStatus(row["attribution"]),
        )
        for row in rows
    )
