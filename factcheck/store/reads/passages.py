"""A quote with the text around it, sliced from its article."""

import json
import sqlite3
from dataclasses import dataclass

from factcheck.core.span import Span

REACH = 700
"""Code points that are read to each side of a quote."""

LEAST_AROUND = 60
"""With less of the paragraph around the quote, the neighbouring paragraphs are shown too."""

PASSAGE_COLUMNS = f"""
    q.start AS quote_start, q."end" AS quote_end, q.spans,
    max(q.start - {REACH}, 0) AS window_start,
    substr(a.text, max(q.start - {REACH}, 0) + 1, q."end" - q.start + 2 * {REACH}) AS window
"""
"""What ``passage_of`` needs, from ``quotes AS q JOIN articles AS a``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The paragraph a quote stands in, or as much of it as fits.

    ``start`` is where it begins in the article's text; ``content`` are the places of the
    quoted words inside ``text``. ``cut_before`` and ``cut_after`` say that the paragraph
    goes on.
    """

    text: str
    start: int
    content: tuple[Span, ...]
    cut_before: bool
    cut_after: bool


def passage_of(row: sqlite3.Row) -> Passage:
    """Return the passage in a row of ``PASSAGE_COLUMNS``."""
    window: str = row["window"]
    offset: int = row["window_start"]
    quote = Span(row["quote_start"] - offset, row["quote_end"] - offset)
    start, cut_before = find_start(window, quote, at_text_start=offset == 0)
    end, cut_after = find_end(window, quote)
    return Passage(
        text=window[start:end],
        start=offset + start,
        content=tuple(
            Span(span.start - offset - start, span.end - offset - start)
            for span in content_spans(row["spans"], Span(row["quote_start"], row["quote_end"]))
        ),
        cut_before=cut_before,
        cut_after=cut_after,
    )


def content_spans(stored: str, whole: Span) -> tuple[Span, ...]:
    """Return where the quoted words stand in the article; the whole quote if not recorded."""
    pairs = json.loads(stored).get("content", [])
    return tuple(Span(start, end) for start, end in pairs) or (whole,)


def find_start(window: str, quote: Span, *, at_text_start: bool) -> tuple[int, bool]:
    """Return where the passage begins and whether its paragraph begins before it."""
    paragraph = window.rfind("\n", 0, quote.start)
    if paragraph >= 0 and quote.start - paragraph < LEAST_AROUND:
        paragraph = window.rfind("\n", 0, len(window[:paragraph].rstrip()))
    if paragraph >= 0:
        return paragraph + 1, False
    if at_text_start:
        return 0, False
    sentence = window.find(". ", 0, quote.start)
    return (sentence + 2 if sentence >= 0 else window.find(" ", 0, quote.start) + 1), True


def find_end(window: str, quote: Span) -> tuple[int, bool]:
    """Return where the passage ends and whether its paragraph goes on after it."""
    paragraph = window.find("\n", quote.end)
    if 0 <= paragraph < quote.end + LEAST_AROUND:
        rest = len(window) - len(window[paragraph:].lstrip())
        following = window.find("\n", rest)
        paragraph = following if following >= 0 or rest < len(window) else paragraph
    if paragraph >= 0:
        return paragraph, False
    if len(window) < quote.end + REACH:
        return len(window), False
    sentence = window.rfind(". ", quote.end)
    return (sentence + 1 if sentence >= 0 else max(window.rfind(" "), quote.end)), True
