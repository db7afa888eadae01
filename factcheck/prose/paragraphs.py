"""Paragraphs: what stands between blank lines, or between single line breaks."""

import re

from factcheck.core.span import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
# Looks behind from the break, to which the regex engine skips.
_BREAK_IN_A_SENTENCE = re.compile(r"\n(?=[a-z])(?:(?<=[^\s.?!:”\"']\n)|(?<=[^\s.?!:”\"']\r\n))")
_SINGLE_BREAK = re.compile(r"\S[ \t]*\r?\n[ \t]*(?=\S)")

# A text wrapped by hand breaks mid-sentence at most of its line ends; lists, captions
# and headlines seldom begin with a small letter.
WRAPPED_SHARE = 0.3
WRAPPED_BREAKS = 3


def find_paragraphs(text: str) -> list[Span]:
    """Return the paragraphs without white space at their ends, blank ones left out.

    Each line is a paragraph, unless the text is wrapped by hand: then it is each run
    of lines between blank ones.
    """
    lines = [line for match in _LINE.finditer(text) if (line := _trimmed(text, match))]
    if not _is_wrapped(text):
        return lines
    paragraphs: list[Span] = []
    for line in lines:
        if paragraphs and text.count("\n", paragraphs[-1].end, line.start) < 2:
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return paragraphs


def _trimmed(text: str, match: re.Match[str]) -> Span | None:
    start, end = match.span()
    line = text[start:end]
    first = start + len(line) - len(line.lstrip())
    last = start + len(line.rstrip())
    return Span(first, last) if first < last else None


def _is_wrapped(text: str) -> bool:
    inside = sum(1 for _ in _BREAK_IN_A_SENTENCE.finditer(text))
    if inside < WRAPPED_BREAKS:
        return False
    breaks = sum(1 for _ in _SINGLE_BREAK.finditer(text))
    return inside >= WRAPPED_SHARE * breaks
