"""Where a content begins and ends: without points that only lead, with whole figures."""

import re
from collections.abc import Iterator, Sequence

from factcheck.core.span import Span
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.encoder.words import Words
from factcheck.prose import Quotation

_FIGURE = re.compile(r"[$£€]?\d+(?:[.,:]\d+)*+%?")
_LEADS = frozenset((*",;:.?!…-–—―•*'‘’“”„«»\"`", "--", "..", "...", "''", "``"))
_TAILS = frozenset((*",;:–—―", "--"))
_BRACKETS = {")": "(", "]": "["}
_OPENERS = {"'": ("'", "‘"), "’": ("‘", "'"), '"': ('"', "“"), "”": ("“", '"')}


def find_figures(text: str) -> Iterator[tuple[int, int]]:
    """Yield where figures stand, their signs included: "$8,000", which is four words."""
    return (match.span() for match in _FIGURE.finditer(text))


def trim(stretch: Stretch, words: Words, text: str) -> Stretch | None:
    """Leave out what only leads into a content or out of it; None where no word is left."""
    first, last = stretch.first, stretch.last
    while first < last and _is_lead(words, text, first):
        first += 1
    while last > first and _is_tail(words, text, first, last - 1):
        last -= 1
    if all(is_point(words, text, word) for word in range(first, last)):
        return None
    return Stretch(first, last)


def _is_lead(words: Words, text: str, word: int) -> bool:
    """Say whether a word at the head of a content is no part of it: "… said: - the ovens …"."""
    if words.marks[word]:
        return True
    end = words.ends[word]
    return text[words.starts[word] : end] in _LEADS and not text[end : end + 1].isdigit()


def _is_tail(words: Words, text: str, first: int, word: int) -> bool:
    """Say whether a word at the end of a content is no part of it.

    A bracket is none that opened before the content, nor a mark without a partner in the
    prose: ``'We stay', she said`` among double marks.
    """
    if words.marks[word]:
        return True
    start = words.starts[first]
    glyph = text[words.starts[word] : words.ends[word]]
    if glyph in _BRACKETS:
        return _BRACKETS[glyph] not in text[start : words.starts[word]]
    return glyph in _TAILS or text[max(0, start - 1) : start] in _OPENERS.get(glyph, ())


def with_both_marks(run: Stretch, words: Words, quotations: Sequence[Quotation]) -> Span:
    """Return the text of a run, with both marks of what is quoted at one of its ends."""
    start, end = words.starts[run.first], words.ends[run.last - 1]
    for quotation in quotations:
        if len(quotation.pieces) > 1:
            continue
        span = quotation.span
        if start < span.start < end < span.end:
            end = span.end
        elif span.start < start < span.end < end:
            start = span.start
    return Span(start, end)


def is_point(words: Words, text: str, word: int) -> bool:
    """Say whether a word is none: a point or a sign."""
    return not text[words.starts[word] : words.ends[word]][0].isalnum()
