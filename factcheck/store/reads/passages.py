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
    whole = Span(row["quote_start"], row["quote_end"])
    quote = Span(whole.start - offset, whole.end - offset)
    bounds = find_bounds(window, quote, at_text_start=offset == 0)
    start = offset + bounds.start
    return Passage(
        text=window[bounds.start : bounds.end],
        start=start,
        content=tuple(
            Span(span.start - start, span.end - start)
            for span in content_spans(row["spans"], whole)
        ),
        cut_before=bounds.cut_before,
        cut_after=bounds.cut_after,
    )


def content_spans(stored: str, whole: Span) -> tuple[Span, ...]:
    """Return where the quoted words stand in the article; the whole quote if not recorded."""
    pairs = json.loads(stored).get("content", [])
    return tuple(Span(start, end) for start, end in pairs) or (whole,)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a passage begins and ends in the window read, and whether its paragraph goes on."""

    start: int
    end: int
    cut_before: bool = False
    cut_after: bool = False


def find_bounds(window: str, quote: Span, *, at_text_start: bool) -> Bounds:
    """Return the quote's paragraph, with its neighbours if it holds little but the quote."""
    start, cut_before = find_start(window, quote.start, at_text_start=at_text_start)
    end, cut_after = find_end(window, quote.end)
    if (end - start) - len(quote) < LEAST_AROUND:
        before = len(window[:start].rstrip())
        after = len(window) - len(window[end:].lstrip())
        if before:
            start, cut_before = find_start(window, before, at_text_start=at_text_start)
        if after < len(window):
            end, cut_after = find_end(window, after)
    return Bounds(start, end, cut_before, cut_after)


def find_start(window: str, place: int, *, at_text_start: bool) -> tuple[int, bool]:
    """Return where the paragraph around a place begins; cut if that lies before the window."""
    paragraph = window.rfind("\n", 0, place)
    if paragraph >= 0 or at_text_start:
        return paragraph + 1, False
    sentence = window.find(". ", 0, place)
    return (sentence + 2 if sentence >= 0 else window.find(" ", 0, place) + 1), True


def find_end(window: str, place: int) -> tuple[int, bool]:
    """Return where the paragraph around a place ends; cut if that lies behind the window."""
    paragraph = window.find("\n", place)
    if paragraph >= 0:
        return paragraph, False
    if len(window) < place + REACH:
        return len(window), False
    sentence = window.rfind(". ", place)
    return (sentence + 1 if sentence >= 0 else max(window.rfind(" "), place)), True
