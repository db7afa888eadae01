"""A text in paragraphs, with certain stretches marked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from factcheck.core.span import Span

Mark = TypeVar("Mark")

PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Piece(Generic[Mark]):
    """A stretch of text; ``mark`` is None between the marks.

    ``first`` is true for the piece that begins its mark: a mark may run over paragraphs.
    """

    text: str
    mark: Mark | None = None
    first: bool = False


Paragraph = tuple[Piece[Mark], ...]


def mark_paragraphs(text: str, marks: Iterable[tuple[Span, Mark]]) -> tuple[Paragraph[Mark], ...]:
    """Cut a text into paragraphs of marked and unmarked pieces.

    Of two marks that overlap the one that begins first is kept where they do.
    """
    ordered = sorted(marks, key=lambda pair: pair[0])
    return tuple(
        tuple(cut_paragraph(text, Span(*found.span()), ordered))
        for found in PARAGRAPH.finditer(text)
    )


def cut_paragraph(
    text: str, paragraph: Span, marks: Sequence[tuple[Span, Mark]]
) -> Iterator[Piece[Mark]]:
    """Yield the pieces of one paragraph."""
    reached = paragraph.start
    for span, mark in marks:
        start, end = max(span.start, reached), min(span.end, paragraph.end)
        if start >= end:
            continue
        if reached < start:
            yield Piece(text[reached:start])
        yield Piece(text[start:end], mark, first=start == span.start)
        reached = end
    if reached < paragraph.end:
        yield Piece(text[reached : paragraph.end])
