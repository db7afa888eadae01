"""Quotation marks: finding them, and telling the opening from the closing ones.

What stands beside a mark decides, and the glyph only where that leaves a doubt: desks
mistype the glyph ("“yes“, he said") far more often than the spaces.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from factcheck.core.span import Span
from factcheck.prose.prose import MarkStyle


class Family(Enum):
    """Marks of one family pair with each other; those of the other nest in them."""

    DOUBLE = "double"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark and the parts it can play where it stands."""

    start: int
    end: int
    glyph: str
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """An opening mark and its closing one; content is never empty."""

    outer: Span
    content: Span
    style: MarkStyle


# Both begin with a set of literal characters, by which the regex engine skips ahead: three
# times as fast as looking behind at every letter.
_DOUBLE = re.compile(r"''+|``|[\"“”„‟«»](?<!â€.)|â(?:€|\x80)[œ\x9c\x9d]|â€(?=[\s.,;:)]|$)")
_SINGLE = re.compile(r"'+|[’‘‚‹›]|â(?:€|\x80)[˜\x98™\x99]")

# UTF-8 read as Windows-1252 or Latin-1. The dashes of such a text end in “ and ”, which
# are no marks there.
_MISREAD = {
    "â€œ": "“",
    "â€\x9d": "”",
    "â€": "”",
    "â€˜": "‘",
    "â€™": "’",
    "â\x80\x9c": "“",
    "â\x80\x9d": "”",
    "â\x80\x98": "‘",
    "â\x80\x99": "’",
}

_STYLES = {
    '"': MarkStyle.STRAIGHT,
    "''": MarkStyle.DOUBLED,
    "``": MarkStyle.DOUBLED,
    "«": MarkStyle.GUILLEMET,
    "»": MarkStyle.GUILLEMET,
    "„": MarkStyle.LOW,
}
_CLOSERS = {
    '"': frozenset(('"', "”", "“", "''")),
    "''": frozenset(("''", '"', "”")),
    "``": frozenset(("''", '"', "”")),
    "“": frozenset(("”", '"', "“", "''")),
    "”": frozenset(("”", '"', "“")),
    "„": frozenset(("“", "”", '"', "‟")),
    "‟": frozenset(("”", '"')),
    "«": frozenset("»"),
    "»": frozenset("«»"),
    "‘": frozenset("’'"),
    "‚": frozenset("‘’'"),
    "'": frozenset("'’"),
    "‹": frozenset("›"),
    "›": frozenset("‹"),
}
_OPENING_GLYPHS = frozenset(("“", "„", "‟", "«", "``", "‘", "‚", "‹"))
_CLOSING_GLYPHS = frozenset(("”", "»", "’", "›"))
_BEFORE_AN_OPENING = frozenset("([{—–-/‘'\"“„«\u200b\u202a\u202d\ufeff")
_INCHES = frozenset(('"', "''", "”"))
_PRIME = re.compile(r"\d['’′]\s?\d{1,2}$")
_DECADE = re.compile(r"\d\ds?\b")
_WORD = re.compile(r"\w+")
_CLAUSE_END = frozenset(".,?!…;:")


def find_marks(text: str, area: Span, family: Family, elisions: frozenset[str]) -> Iterator[Mark]:
    """Yield the marks of one family in an area, which is read as a text of its own."""
    pattern, sift = (_DOUBLE, _sift_double) if family is Family.DOUBLE else (_SINGLE, _sift_single)
    for match in pattern.finditer(text, area.start, area.end):
        start, end = match.span()
        before = text[start - 1] if start > area.start else " "
        after = text[end] if end < area.end else " "
        mark = sift(text, Span(start, end), before, after, elisions)
        if mark:
            yield mark


def _sift_double(
    text: str, span: Span, before: str, after: str, _elisions: frozenset[str]
) -> Mark | None:
    """Return the double mark, without the single one that a run of three apostrophes holds."""
    start, end = span.start, span.end
    misread = _MISREAD.get(text[start:end])
    if misread:
        return _as_mark(start, end, misread, before, after)
    if end - start > 2 and not before.isspace():
        start, before = end - 2, "'"
    elif end - start > 2:
        end, after = start + 2, "'"
    glyph = text[start:end]
    if glyph in _INCHES and _PRIME.search(text, max(0, start - 6), start):
        return None
    return _as_mark(start, end, glyph, before, after)


def _sift_single(
    text: str, span: Span, before: str, after: str, elisions: frozenset[str]
) -> Mark | None:
    """Return the single mark, if it is neither an apostrophe nor half of a double one."""
    start, end = span.start, span.end
    glyph = _MISREAD.get(text[start:end], text[start])
    if glyph == "'" and (end - start == 2 or end - start > 3):
        return None
    if glyph == "'" and end - start == 3:
        start, end = (end - 1, end) if before.isspace() else (start, start + 1)
        return _as_mark(start, end, "'", before if start == span.start else "'", "'")
    if glyph in "'’" and after.isalnum() and (glyph == "’" or before.isalnum()):
        return None
    if glyph in "'‘" and _is_elision(text, end, elisions):
        return None
    return _as_mark(start, end, glyph, before, after)


def _as_mark(start: int, end: int, glyph: str, before: str, after: str) -> Mark:
    opens = (before.isspace() or before in _BEFORE_AN_OPENING) and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    if (opens and closes) or not (opens or closes):
        opens = glyph not in _CLOSING_GLYPHS
        closes = glyph not in _OPENING_GLYPHS
    return Mark(start, end, glyph, opens, closes)


def _is_elision(text: str, end: int, elisions: frozenset[str]) -> bool:
    if _DECADE.match(text, end):
        return True
    word = _WORD.match(text, end)
    return word is not None and word.group().lower() in elisions


def pair_double(marks: Iterator[Mark]) -> tuple[list[Pair], Mark | None]:
    """Return the pairs, and the mark left open at the end if there is one.

    A second opening mark before any closing one gives the first up as lost, so a
    missing mark costs one quotation and not the rest.
    """
    pairs: list[Pair] = []
    opener: Mark | None = None
    for mark in marks:
        if opener and mark.closes and mark.glyph in _CLOSERS[opener.glyph]:
            if mark.start > opener.end:
                pairs.append(_pair(opener, mark))
            opener = None
        elif mark.opens:
            opener = mark
    return pairs, opener


def pair_single(text: str, marks: Iterator[Mark]) -> tuple[list[Pair], Mark | None]:
    """Pair single marks, among which apostrophes at the end of a word stand too.

    Of the marks that could close before the next one opens, the first is taken that
    does not look like an apostrophe ("the workers’ hall", "doin’ my job"), else the
    last.
    """
    pairs: list[Pair] = []
    opener: Mark | None = None
    doubtful: Mark | None = None
    for mark in marks:
        if opener and mark.closes and mark.glyph in _CLOSERS[opener.glyph]:
            if mark.start == opener.end:
                opener = doubtful = None
            elif _may_be_apostrophe(text, mark):
                doubtful = mark
            else:
                pairs.append(_pair(opener, mark))
                opener = doubtful = None
        elif mark.opens and mark.glyph != "’":
            if opener and doubtful:
                pairs.append(_pair(opener, doubtful))
            opener, doubtful = mark, None
    if opener and doubtful:
        pairs.append(_pair(opener, doubtful))
        opener = None
    return pairs, opener


def _may_be_apostrophe(text: str, mark: Mark) -> bool:
    ends_in_s_or_n = text[mark.start - 1] in "sSnN"
    rest = text[mark.end : mark.end + 2]
    return ends_in_s_or_n and len(rest) == 2 and rest[0] == " " and rest[1].isalnum()


def _pair(opener: Mark, closer: Mark) -> Pair:
    return Pair(
        outer=Span(opener.start, closer.end),
        content=Span(opener.end, closer.start),
        style=style_of_glyph(opener.glyph),
    )


def opening_length(text: str, offset: int) -> int:
    """Return how many characters the mark has that opens at an offset."""
    if text[offset] == "â":
        return 3
    return 2 if text.startswith(("''", "``"), offset) else 1


def style_of_glyph(glyph: str) -> MarkStyle:
    """Return the style that an opening mark belongs to."""
    glyph = _MISREAD.get(glyph, glyph)
    if glyph in _STYLES:
        return _STYLES[glyph]
    return MarkStyle.CURLY if glyph in "“”‟" else MarkStyle.SINGLE


def begins_a_clause(text: str, mark: Mark, area: Span) -> bool:
    """Say whether an opening mark stands where speech of several paragraphs can begin."""
    before = text[area.start : mark.start].rstrip()
    return not before or before[-1] in _CLAUSE_END
