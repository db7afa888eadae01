"""A stretch of a text."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open, in Unicode code points: ``text[start:end]``.

    Raises:
        ValueError: ``start`` is negative or not before ``end``.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the stretch of ``text`` that this span names."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Say whether the whole of ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


def join_spans(spans: Iterable[Span], text: str) -> str:
    """Return the spans' text, in their order, with one space between the pieces."""
    return " ".join(span.of(text) for span in spans)
