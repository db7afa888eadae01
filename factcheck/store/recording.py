"""One article with its quotes into the database, inside the transaction that is open."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from factcheck.core.article import Article
from factcheck.core.quote import Attribution, Quote, QuoteKind, Speaker
from factcheck.core.span import Span, join_spans
from factcheck.dedupe import Wording, hang_fragments, is_recognizable
from factcheck.store.directory import heard_as
from factcheck.store.identity import article_identity, digest_of, speaker_identity
from factcheck.store.merging import Merger
from factcheck.store.outcome import Outcome, Recorded
from factcheck.store.session import driver_connection
from factcheck.store.sources import (
    find_outlet,
    imprint_of,
    keep_outlet,
    keep_speaker,
    standing_speaker,
)
from factcheck.store.tables import ArticleRow, SpeakerRow, row_id

_MARKS = frozenset('"“”„‟«»‘‚')

AT_ADDRESS = "SELECT id, digest FROM articles WHERE identity = ?"

SAME_TEXT = """
SELECT id, digest FROM articles
WHERE digest = :digest AND (:anywhere OR outlet_id IS NULL OR outlet_id = :outlet)
ORDER BY id LIMIT 1
"""
"""The same text in the same outlet, or where one of the two names no outlet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the directory has for a name: its entry, and the speaker that it is a name of."""

    entry: SpeakerRow
    standing: SpeakerRow

    def values(self, speaker: Speaker) -> dict[str, Any]:
        """Return the columns of a quote that tell who said it."""
        is_other_name = self.entry is not self.standing
        return {
            "speaker_id": row_id(self.standing),
            "named_speaker_id": row_id(self.entry) if is_other_name else None,
            "role": speaker.role,
        }

    def heard(self, speaker: Speaker) -> Speaker:
        """Return whom the article means by a name."""
        return speaker if self.entry is self.standing else heard_as(speaker, self.standing)


def record_article(
    session: Session, article: Article, attributions: Sequence[Attribution], *, moment: str
) -> Recorded:
    """Add the article, its quotes and what they do to the claims, unless it is there already."""
    standing = find_standing(session, article)
    if standing is not None:
        return standing
    article_id = _add_article(session, article, moment=moment)
    quotes = _one_a_place(attributions)
    speakers = _keep_speakers(session, quotes, article_id)
    rows = []
    wordings = []
    for attribution in quotes:
        row = _quote_values(attribution, article.text) | {"article_id": article_id}
        speaker = attribution.speaker
        if speaker is not None:
            known = speakers[speaker_identity(speaker, article_id)]
            row |= known.values(speaker)
            speaker = known.heard(speaker)
        rows.append(row)
        wordings.append(Wording(attribution.quote.text, speaker))
    merger = Merger(driver_connection(session), moment=moment, language=article.language)
    put_quotes(merger, rows, wordings)
    merger.finish()
    return Recorded(
        outcome=Outcome.ADDED,
        article_id=article_id,
        quotes=len(quotes),
        new_claims=merger.new_claims,
        merged=merger.merged,
        links=merger.links,
    )


def put_quotes(
    merger: Merger, rows: Sequence[dict[str, Any]], wordings: Sequence[Wording]
) -> list[int]:
    """Record the quotes of an article and return their numbers.

    Each is given its claim, and those that are a part of another one its whole's.
    """
    hanging = hang_fragments(wordings)
    numbers: dict[int, int] = {}
    for at, (row, wording) in enumerate(zip(rows, wordings, strict=True)):
        if at in hanging:
            continue
        if is_recognizable(wording):
            numbers[at] = merger.put(row, wording)
        else:
            numbers[at] = merger.put_alone(row)
    for at, (whole, comparison) in hanging.items():
        numbers[at] = merger.hang(rows[at], numbers[whole], comparison)
    return [numbers[at] for at in range(len(rows))]


def find_standing(session: Session, article: Article) -> Recorded | None:
    """Return the outcome for an article that is there already, None for a new one."""
    sql, digest = driver_connection(session), digest_of(article.text)
    if article.url:
        found = sql.execute(AT_ADDRESS, (article_identity(article.url, digest, None),)).fetchone()
    else:
        imprint = imprint_of(article)
        outlet = find_outlet(session, imprint) if imprint else None
        values = {
            "digest": digest,
            "outlet": outlet.id if outlet else None,
            "anywhere": imprint is None,
        }
        found = sql.execute(SAME_TEXT, values).fetchone()
    if found is None:
        return None
    outcome = Outcome.KNOWN if found["digest"] == digest else Outcome.REVISED
    return Recorded(outcome=outcome, article_id=found["id"])


def _add_article(session: Session, article: Article, *, moment: str) -> int:
    """Add the row of the article, and return its number."""
    digest = digest_of(article.text)
    imprint = imprint_of(article)
    outlet_id = keep_outlet(session, imprint) if imprint else None
    row = ArticleRow(
        title=article.title,
        outlet_id=outlet_id,
        author=article.author,
        published_on=article.published_on,
        url=article.url,
        language=article.language,
        source=article.id,
        text=article.text,
        digest=digest,
        identity=article_identity(article.url, digest, outlet_id),
        added_at=moment,
    )
    session.add(row)
    session.flush()
    return row_id(row)


def _keep_speakers(
    session: Session, quotes: Sequence[Attribution], article_id: int
) -> dict[str, "Known"]:
    """Return where the directory has each speaker quoted, by what makes the name one."""
    speakers = dict.fromkeys(quote.speaker for quote in quotes if quote.speaker is not None)
    known = {}
    for speaker in speakers:
        identity = speaker_identity(speaker, article_id)
        entry = keep_speaker(session, speaker, identity)
        known[identity] = Known(entry=entry, standing=standing_speaker(session, entry))
    return known


def _one_a_place(attributions: Sequence[Attribution]) -> list[Attribution]:
    """Return the attributions without those that stand where another one does."""
    places: dict[tuple[int, int], Attribution] = {}
    for attribution in attributions:
        places.setdefault(_extent(attribution.quote.content), attribution)
    return list(places.values())


def _extent(content: tuple[Span, ...]) -> tuple[int, int]:
    """Return where a quote begins and ends, whatever stands between its pieces."""
    return min(span.start for span in content), max(span.end for span in content)


def _quote_values(attribution: Attribution, text: str) -> dict[str, Any]:
    """Return the columns of a quote in ``text``, without what refers to other rows."""
    quote, said_on = attribution.quote, attribution.said_on
    start, end = _extent(quote.content)
    return {
        "text": quote.text,
        "speaker_id": None,
        "named_speaker_id": None,
        "role": None,
        "kind": _printed_kind(quote).value,
        "stance": quote.stance.value,
        "mention": quote.mention.text if quote.mention else None,
        "cue": join_spans(quote.cue, text) or None,
        "said_on": said_on.date if said_on else None,
        "said_on_basis": said_on.basis if said_on else None,
        "said_on_scope": said_on.scope.value if said_on else None,
        "said_on_precision": said_on.precision.value if said_on else None,
        "said_on_first_day": said_on.first_day if said_on else None,
        "said_on_last_day": said_on.last_day if said_on else None,
        "relayed_by": attribution.relayed_by,
        "relay_chain": " via ".join(attribution.relay_chain) or None,
        "start": start,
        "end": end,
        "spans": _places(quote),
        "confidence": attribution.confidence,
        "rule": quote.rule,
    }


def _printed_kind(quote: Quote) -> QuoteKind:
    """Return how the words kept are printed.

    A mixed quote whose marks hold too little is kept whole, marks inside and all: such a
    text is the reporter's.
    """
    if quote.kind is QuoteKind.MIXED and not _MARKS.isdisjoint(quote.text):
        return QuoteKind.INDIRECT
    return quote.kind


def _places(quote: Quote) -> str:
    """Return all places of the quote in the text, as the column ``spans`` describes them."""
    mention = quote.mention.spans if quote.mention else ()
    parts = {"content": quote.content, "cue": quote.cue, "mention": mention}
    return json.dumps(
        {part: [[span.start, span.end] for span in spans] for part, spans in parts.items()}
    )
