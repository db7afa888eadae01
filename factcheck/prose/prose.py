"""A text cut into paragraphs, sentences and quotations, and where an offset lies."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.span import Span


class MarkStyle(StrEnum):
    """The quotation marks as printed; the opening one decides."""

    CURLY = "curly"
    STRAIGHT = "straight"
    DOUBLED = "doubled"
    """Two apostrophes or two grave accents: ''so'' or ``so''."""
    SINGLE = "single"
    GUILLEMET = "guillemet"
    LOW = "low"
    """Opened at the foot of the line, as German does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between quotation marks.

    ``span`` reaches from the first mark to the last. ``pieces`` are the words without
    the outer marks, one piece a paragraph. ``closed`` is false where a quotation of
    several paragraphs never ends in a mark. ``nested`` are the quotations inside, with
    their marks.
    """

    span: Span
    pieces: tuple[Span, ...]
    style: MarkStyle
    closed: bool = True
    nested: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph and its sentences, all without white space at their ends."""

    span: Span
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A text and its parts, each sort in reading order and without overlap."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    quotations: tuple[Quotation, ...]

    def paragraph_index(self, offset: int) -> int:
        """Return the number of the last paragraph that begins at or before an offset.

        Before the first paragraph it is -1.
        """
        return bisect_right(self.paragraphs, offset, key=_paragraph_start) - 1

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """Return the paragraph an offset lies in, if it lies in one."""
        index = self.paragraph_index(offset)
        if index < 0 or offset >= self.paragraphs[index].span.end:
            return None
        return self.paragraphs[index]

    def sentence_at(self, offset: int) -> Span | None:
        """Return the sentence an offset lies in, if it lies in one."""
        paragraph = self.paragraph_at(offset)
        if paragraph is None:
            return None
        sentences = paragraph.sentences
        index = bisect_right(sentences, offset, key=_start) - 1
        return sentences[index] if index >= 0 and offset < sentences[index].end else None

    def quotation_at(self, offset: int) -> Quotation | None:
        """Return the outermost quotation an offset lies in, its marks included."""
        index = bisect_right(self.quotations, offset, key=_quotation_start) - 1
        if index < 0 or offset >= self.quotations[index].span.end:
            return None
        return self.quotations[index]

    def is_quoted(self, offset: int) -> bool:
        """Say whether an offset lies in a quotation or on one of its marks."""
        return self.quotation_at(offset) is not None


def _start(span: Span) -> int:
    return span.start


def _paragraph_start(paragraph: Paragraph) -> int:
    return paragraph.span.start


def _quotation_start(quotation: Quotation) -> int:
    return quotation.span.start
