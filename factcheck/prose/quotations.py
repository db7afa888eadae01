"""The quotations of a text: which marks are its main ones, what goes on, what nests."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.prose.marks import (
    Family,
    Mark,
    Pair,
    begins_a_clause,
    find_marks,
    opening_length,
    pair_double,
    pair_single,
    style_of_glyph,
)
from factcheck.prose.prose import Quotation

# Shorter ones between straight single marks are mostly apostrophes and names.
HEADING_WORDS = 3

_BEHIND_COMMA = re.compile(r"(?<=,\s)\w+(?:\s\w+){0,3}")


@dataclass(frozen=True, slots=True)
class _Line:
    """One paragraph's pairs, and the mark that stays open to its end."""

    area: Span
    pairs: list[Pair]
    open_mark: Mark | None


def find_quotations(text: str, paragraphs: Sequence[Span], pack: LanguagePack) -> list[Quotation]:
    """Return the outermost quotations in reading order.

    The marks of the family that holds the other one's are the main ones: double in
    most papers, single in many British ones. Marks of the other family are quotations
    of their own only outside these, and straight single ones only at the end of a heading: too many
    are apostrophes.
    """
    doubles = _pair_lines(text, paragraphs, Family.DOUBLE, pack.elisions)
    singles = _pair_lines(text, paragraphs, Family.SINGLE, pack.elisions)
    if _outside(singles, doubles) > _outside(doubles, singles):
        main, others = singles, doubles
    else:
        main, others = doubles, singles
    return _nest(text, _join_paragraphs(text, main, pack.reporting.plain), _pairs(others))


def _pair_lines(
    text: str, paragraphs: Sequence[Span], family: Family, elisions: frozenset[str]
) -> list[_Line]:
    lines = []
    for area in paragraphs:
        marks = find_marks(text, area, family, elisions)
        if family is Family.DOUBLE:
            pairs, open_mark = pair_double(marks)
        else:
            pairs, open_mark = pair_single(text, marks)
        lines.append(_Line(area, pairs, open_mark))
    return lines


def _pairs(lines: Iterable[_Line]) -> list[Pair]:
    return [pair for line in lines for pair in line.pairs]


def _outside(lines: Sequence[_Line], others: Sequence[_Line]) -> int:
    """Count the pairs that no pair of the other family holds."""
    count = 0
    for line, other in zip(lines, others, strict=True):
        holders = iter(other.pairs)
        holder = next(holders, None)
        for pair in line.pairs:
            while holder and holder.outer.end <= pair.outer.start:
                holder = next(holders, None)
            count += not (holder and holder.outer.holds(pair.outer))
    return count


def _join_paragraphs(
    text: str, lines: Sequence[_Line], plain_verbs: frozenset[str]
) -> list[Quotation]:
    """Make quotations of pairs, and one of each run that opens again every paragraph."""
    quotations: list[Quotation | None] = []
    running: list[Span] = []
    for number, line in enumerate(lines):
        pairs = line.pairs
        if running and pairs:
            quotations.append(_running_quotation(text, [*running, pairs[0].outer], pairs[0]))
            running, pairs = [], pairs[1:]
        quotations.extend(_quotation(text, pair) for pair in pairs)
        if line.open_mark is None:
            continue
        if _goes_on(text, lines, number, plain_verbs):
            running.append(Span(line.open_mark.start, line.area.end))
        elif running:
            running.append(line.area)
            quotations.append(_running_quotation(text, running, None))
            running = []
    return [quotation for quotation in quotations if quotation]


def _goes_on(text: str, lines: Sequence[_Line], number: int, plain_verbs: frozenset[str]) -> bool:
    """Say whether the quotation left open in a paragraph goes on in the next one.

    It does not where a reporting clause stands in it: then its closing mark is missing.
    """
    line = lines[number]
    if line.open_mark is None or number + 1 == len(lines):
        return False
    if not _begins_with_mark(lines[number + 1]):
        return False
    rest = text[line.open_mark.end : line.area.end]
    return begins_a_clause(text, line.open_mark, line.area) and not _reports(rest, plain_verbs)


def _reports(words: str, plain_verbs: frozenset[str]) -> bool:
    """Say whether a comma and a verb of saying stand in what should be all speech."""
    return any(
        not plain_verbs.isdisjoint(match.group().lower().split())
        for match in _BEHIND_COMMA.finditer(words)
    )


def _begins_with_mark(line: _Line) -> bool:
    first = line.pairs[0].outer if line.pairs else line.open_mark
    return first is not None and first.start == line.area.start


def _quotation(text: str, pair: Pair) -> Quotation | None:
    content = _stripped(text, pair.content)
    if content is None:
        return None
    return Quotation(span=pair.outer, pieces=(content,), style=pair.style)


def _running_quotation(text: str, outers: Sequence[Span], last: Pair | None) -> Quotation | None:
    """Join the pieces of several paragraphs; without a ``last`` pair it never closes."""
    marks = opening_length(text, outers[0].start)
    contents = [Span(outer.start + marks, outer.end) for outer in outers if len(outer) > marks]
    if last:
        contents[-1:] = [last.content]
    pieces = tuple(piece for piece in (_stripped(text, span) for span in contents) if piece)
    if not pieces:
        return None
    return Quotation(
        span=Span(outers[0].start, outers[-1].end),
        pieces=pieces,
        style=style_of_glyph(text[outers[0].start : outers[0].start + marks]),
        closed=last is not None,
    )


def _stripped(text: str, span: Span) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.start + len(words.rstrip())
    return Span(start, end) if start < end else None


def _ends_a_heading(text: str, pair: Pair) -> bool:
    """Say whether straight single marks end a line as they do in headings: 'we never slept'."""
    before = text[pair.outer.start - 1 : pair.outer.start]
    after = text[pair.outer.end : pair.outer.end + 1]
    return (
        (not before or before.isspace())
        and after in ("", "\n", "\r")
        and text[pair.content.end - 1].isalnum()
        and len(pair.content.of(text).split()) >= HEADING_WORDS
    )


def _nest(text: str, quotations: list[Quotation], pairs: Sequence[Pair]) -> list[Quotation]:
    """Put each pair of the other family inside the quotation that holds it, or beside.

    A pair that crosses a main quotation, or holds one, is given up.
    """
    beside: list[Quotation] = []
    nested: dict[int, list[Span]] = {}
    number = 0
    for pair in pairs:
        while number < len(quotations) and quotations[number].span.end <= pair.outer.start:
            number += 1
        holder = quotations[number] if number < len(quotations) else None
        if holder is None or pair.outer.end <= holder.span.start:
            quotation = _quotation(text, pair)
            if quotation and (text[pair.outer.start] != "'" or _ends_a_heading(text, pair)):
                beside.append(quotation)
        elif holder.span.holds(pair.outer):
            nested.setdefault(number, []).append(pair.outer)
    for index, spans in nested.items():
        quotations[index] = replace(quotations[index], nested=tuple(spans))
    return sorted(quotations + beside, key=lambda quotation: quotation.span)
