"""Where quotation marks stand in pairs: read anew here, so that nothing measures itself.

Double marks and single ones, curly and straight, and the doubled apostrophes of wire copy.
A paragraph is a line. The gold says what a pair is (a statement, a title); this only finds it.
"""

import re
from collections.abc import Iterator

from factcheck.core.span import Span

_DOUBLE = re.compile(r"[“”\"]|''|``")
_SINGLE_OPENING = re.compile(r"(?<![\w'’‘])(?:‘|'(?!'))(?=[\w“\"(\[£$€…])")
_CLOSED_BY = {"“": '”"', '"': '"”', "''": "''", "``": "''"}
_BEFORE_OPENING = " \t\n([{—–-/‘'“"
_ENDS_WORDS = '.,?!;:…”"–—'
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def words_in(text: str) -> list[str]:
    """Return the words of a text; "don't" and "by-election" are one word each."""
    return _WORD.findall(text)


def quoted_stretches(text: str) -> tuple[Span, ...]:
    """Return what stands between the marks of each pair, nested pairs too, by their start.

    A pair that its paragraph leaves open runs to the paragraph's end when the next
    paragraph opens with the same mark, as a long quotation does.
    """
    lines = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", text)]
    found: list[Span] = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        head = following.of(text).lstrip() if following else ""
        doubles = list(_doubles(text, line, head))
        found += doubles
        found += _singles(text, line, head, doubles)
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


def outermost(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans that stand in no other of them."""
    return tuple(
        span for span in spans if not any(other != span and other.holds(span) for other in spans)
    )


def _doubles(text: str, line: Span, head: str) -> Iterator[Span]:
    opened: re.Match[str] | None = None
    for mark in _DOUBLE.finditer(text, line.start, line.end):
        if opened is None:
            if mark[0] != "”" and _may_open(text, mark, line):
                opened = mark
        elif mark[0] in _CLOSED_BY[opened[0]] and mark.start() > opened.end():
            yield Span(opened.end(), mark.start())
            opened = None
    if opened is not None and head.startswith(opened[0]):
        yield Span(opened.end(), line.end)


def _may_open(text: str, mark: re.Match[str], line: Span) -> bool:
    return mark.start() == line.start or text[mark.start() - 1] in _BEFORE_OPENING


def _singles(text: str, line: Span, head: str, doubles: list[Span]) -> Iterator[Span]:
    """Yield the single pairs. An apostrophe that ends a word may be one of theirs or not.

    Of the marks that could close a pair, the first after a stop or comma does; failing
    that, the first at all ("the lads’ work was fine,’" against "a ‘mess’ of it").
    """
    end = line.start
    for opening in _SINGLE_OPENING.finditer(text, line.start, line.end):
        if opening.start() < end:
            continue
        limit = min((d.end for d in doubles if d.holds(Span(*opening.span()))), default=line.end)
        close = "’" if opening[0] == "‘" else "'"
        closing = re.compile(rf"(?<=\S){close}(?![\w'])")
        after = _SINGLE_OPENING.search(text, opening.end(), limit)
        stop = after.start() if after else limit
        candidates = [
            m.start() for m in closing.finditer(text, opening.end(), min(stop + 1, limit + 1))
        ]
        candidates = [c for c in candidates if opening.end() < c <= limit]
        ended = [c for c in candidates if text[c - 1] in _ENDS_WORDS]
        if candidates:
            end = (ended or candidates)[0]
            yield Span(opening.end(), end)
        elif head.startswith(opening[0]):
            end = line.end
            yield Span(opening.end(), end)
