"""The words of a text as the encoder reads them: quoted ones too, and marks by their side.

Every mark of a quotation, of whatever style, is read as one curly mark, opening or closing:
what is learned from papers with one style holds for all of them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.core.span import Span
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

    def share_paragraph(self, first: int, last: int) -> bool:
        """Say whether two words, in reading order, stand in one paragraph."""
        behind = bisect_right(self.paragraphs, first)
        return behind == len(self.paragraphs) or last < self.paragraphs[behind]

    def at(self, start: int, end: int) -> range:
        """Return the words that lie in a stretch of the text, even in part."""
        first = bisect_left(self.ends, start + 1)
        return range(first, max(first, bisect_left(self.starts, end)))


@dataclass(frozen=True, slots=True)
class _OwnMark:
    """One of a quotation's own marks."""

    span: Span
    opens: bool


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
        marks = _find_own_marks(prose)
        mark = next(marks, None)
        for paragraph in prose.paragraphs:
            words.paragraphs.append(len(words.starts))
            here, end = paragraph.span.start, paragraph.span.end
            quoted = False
            while mark and mark.span.start < end:
                self._add_words(words, prose.text, here, mark.span.start, quoted=quoted)
                self._add_mark(words, mark)
                here, quoted = mark.span.end, mark.opens
                mark = next(marks, None)
            self._add_words(words, prose.text, here, end, quoted=quoted)
        words.paragraphs.append(len(words.starts))
        return words

    def _add_mark(self, words: Words, mark: _OwnMark) -> None:
        words.starts.append(mark.span.start)
        words.ends.append(mark.span.end)
        words.pieces.append(self._opening if mark.opens else self._closing)
        words.forms.append(SMALL)
        words.marks.append(True)

    def _add_words(self, words: Words, text: str, start: int, end: int, *, quoted: bool) -> None:
        describe = self._describe
        for match in _WORD.finditer(text, start, end):
            pieces, case = describe(match.group())
            words.starts.append(match.start())
            words.ends.append(match.end())
            words.pieces.append(pieces)
            words.forms.append(case + QUOTED * quoted)
            words.marks.append(False)


def case_of(word: str) -> int:
    """Return how a word is written: the encoder's vocabulary knows small letters alone."""
    if len(word) > 1 and word.isupper():
        return CAPITALS
    return CAPITALISED if word[:1].isupper() else SMALL


def _find_own_marks(prose: Prose) -> Iterator[_OwnMark]:
    """Yield the marks that open a piece of a quotation or close the last one.

    They are what a quotation has beside its pieces, of whatever width: an apostrophe twice,
    or the three characters that a misread mark has become.
    """
    text = prose.text
    for quotation in prose.quotations:
        for piece in quotation.pieces:
            start = max(quotation.span.start, _paragraph_start(prose, piece.start))
            yield _OwnMark(Span(start, start + len(text[start : piece.start].rstrip())), True)
        if quotation.closed:
            last = quotation.span.end
            start = max(quotation.pieces[-1].end, _paragraph_start(prose, last - 1))
            yield _OwnMark(Span(last - len(text[start:last].lstrip()), last), False)


def _paragraph_start(prose: Prose, offset: int) -> int:
    return prose.paragraphs[prose.paragraph_index(offset)].span.start
