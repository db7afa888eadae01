"""Values as records for programs: what ``--json``, ``extract`` and the JSON API print."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from factcheck.core.quote import Attribution
from factcheck.core.span import Span


def quote_record(attribution: Attribution) -> dict[str, Any]:
    """Return one attribution as plain values.

    Spans are ``[start, end]`` in Unicode code points of the article text, end
    exclusive. ``text`` of a mixed quote holds the words in marks alone, where these say
    enough; its spans hold all that is credited. ``speaker`` is null when no words name one; its ``name`` is null when
    the words that do ("he") could not be tied to anybody. ``said_on`` is a day, a month, a
    year, or a first and a last day with a stroke between. ``relay_chain`` goes from the
    speaker's side to the reader's; ``relayed_by`` is its first.
    """
    quote = attribution.quote
    said_on = attribution.said_on
    return {
        "document": quote.article_id,
        "kind": quote.kind.value,
        "stance": quote.stance.value,
        "spans": pairs(quote.content),
        "text": quote.text,
        "cue": pairs(quote.cue),
        "speaker": speaker_record(attribution),
        "said_on": said_on.period if said_on else None,
        "said_on_precision": said_on.precision.value if said_on else None,
        "said_on_basis": said_on.basis if said_on else None,
        "said_on_scope": said_on.scope.value if said_on else None,
        "relayed_by": attribution.relayed_by,
        "relay_chain": list(attribution.relay_chain),
        "confidence": round(min(quote.confidence, attribution.confidence), 3),
        "rule": quote.rule,
    }


def speaker_record(attribution: Attribution) -> dict[str, Any] | None:
    """Return the speaker and the words that name them, or None when there is neither."""
    speaker, mention = attribution.speaker, attribution.quote.mention
    if speaker is None and mention is None:
        return None
    return {
        "name": speaker.name if speaker else None,
        "mention": pairs(mention.spans) if mention else [],
        "role": speaker.role if speaker else None,
    }


def pairs(spans: Iterable[Span]) -> list[list[int]]:
    """Return spans as lists of two numbers."""
    return [[span.start, span.end] for span in spans]


def plain(value: Any) -> Any:
    """Return a value of ours, or a collection of them, as JSON knows it: spans as pairs."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value
