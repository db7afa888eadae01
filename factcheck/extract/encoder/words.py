"""The words of a text as the encoder reads them: quoted ones too, and marks by their side.

Every mark of a quotation, of whatever style, is read as one curly mark, opening or closing:
what is learned from papers with one style holds for all of them.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from factcheck.extract.encoder.wordpiece import WordPieces
from factcheck.prose import Prose

OPENING, CLOSING = "“", "”"
LONGEST_WORD_PIECES = 12

_WORD = re.compile(
    r"''|``|(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|St|No|vs)\."
    r"|\w++(?:[-.&]\w++)*+|['’](?:s|S|re|ve|d|ll|m|t)\b|\.\.++|--++|[^\w\s]"
)

SMALL, CAPITALISED, CAPITALS = 0, 1, 2
QUOTED = 3
"""Added to the case of a word that stands between quotation marks."""
FORMS = 6
"""How many forms there are: three cases, quoted or not."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, in parallel lists.

    ``starts`` and ``ends`` are code points into the text, ``pieces`` each word's word
    pieces, ``forms`` its case and whether it is quoted. ``marks`` says which words are a
    quotation's own marks. ``paragraphs`` holds the first word of each paragraph of the
    prose and, last, the number of words.
    """

    starts: list[int]
    ends: list[int]
    pieces: list[tuple[int, ...]]
    forms: list[int]
    marks: list[bool]
    paragraphs: list[int]

    def paragraph(self, number: int) -> range:
        """Return the words of a paragraph."""
        return range(self.paragraphs[number], self.paragraphs[number + 1])

    def at(self, start: int, end: int) -> range:
        """Return the words that lie in a stretch of the text, even in part."""
        first = bisect_left(self.ends, start + 1)
        return range(first, max(first, bisect_left(self.starts, end)))


class WordCutter:
    """Cuts texts into words; remembers the pieces of those it has met."""

    def __init__(self, pieces: WordPieces) -> None:
        self._opening = pieces.cut(OPENING)
        self._closing = pieces.cut(CLOSING)
        cut = pieces.cut
        self._describe = lru_cache(maxsize=65536)(
            lambda word: (cut(word.replace("’", "'"))[:LONGEST_WORD_PIECES], case_of(word))
        )

    def cut(self, prose: Prose) -> Words:
        """Cut a text into words."""
        words = Words([], [], [], [], [], [])
        sides, quoted = _marks_of(prose)
        describe = self._describe
        area = 0
        for paragraph in prose.paragraphs:
            words.paragraphs.append(len(words.starts))
            for match in _WORD.finditer(prose.text, paragraph.span.start, paragraph.span.end):
                start, end = match.span()
                pieces, form = describe(match.group())
                side = sides.get(start)
                if side is not None:
                    pieces = self._opening if side else self._closing
                while area < len(quoted) and quoted[area][1] <= start:
                    area += 1
                if side is None and area < len(quoted) and quoted[area][0] <= start:
                    form += QUOTED
                words.starts.append(start)
                words.ends.append(end)
                words.pieces.append(pieces)
                words.forms.append(form)
                words.marks.append(side is not None)
        words.paragraphs.append(len(words.starts))
        return words


def case_of(word: str) -> int:
    """Return how a word is written: the encoder's vocabulary knows small letters alone."""
    if len(word) > 1 and word.isupper():
        return CAPITALS
    return CAPITALISED if word[:1].isupper() else SMALL


def _marks_of(prose: Prose) -> tuple[dict[int, bool], list[tuple[int, int]]]:
    """Return where marks stand, true for an opening one, and the stretches between them."""
    sides: dict[int, bool] = {}
    quoted: list[tuple[int, int]] = []
    text = prose.text
    for quotation in prose.quotations:
        width = _width(text, quotation.span.start)
        for piece in quotation.pieces:
            before = text.rfind(text[quotation.span.start], quotation.span.start, piece.start)
            if before >= 0 and not text[before + 1 : piece.start].strip():
                sides[before - width + 1] = True
            quoted.append((piece.start, piece.end))
        if quotation.closed:
            last = quotation.span.end - 1
            sides[last - (text[last - 1 : last + 1] == "''")] = False
    return sides, quoted


def _width(text: str, offset: int) -> int:
    """Return the number of code points of an opening mark."""
    return 2 if text[offset : offset + 2] in ("''", "``") else 1
