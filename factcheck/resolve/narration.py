"""An article as the reporter tells it: the quoted words blanked out, offsets kept."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.core.span import Span
from factcheck.prose import Prose

BLANK = "¤"
"""Stands for each quoted code point; no letter, no space and no punctuation."""

_LOWER_WORD = re.compile(r"(?<![\w'’-])[a-z][a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Narration:
    """The text outside quotations, by sentence.

    ``told`` is as long as ``text``. ``paragraphs`` holds for each sentence the number
    of its paragraph. ``plain_words`` are the words that are also printed in lower case:
    a capital on one of them may only show the start of a sentence.
    """

    text: str
    told: str
    sentences: tuple[Span, ...]
    paragraphs: tuple[int, ...]
    starts: tuple[int, ...]
    plain_words: frozenset[str]

    def sentence_index(self, offset: int) -> int:
        """Return the number of the last sentence that begins at or before an offset, or -1."""
        return bisect_right(self.starts, offset) - 1

    def sentence_start(self, offset: int) -> int:
        """Return where the sentence of an offset begins."""
        index = self.sentence_index(offset)
        return self.starts[index] if index >= 0 else 0

    def paragraph_of(self, offset: int) -> int:
        """Return the number of the paragraph of an offset, or -1 before the first."""
        index = self.sentence_index(offset)
        return self.paragraphs[index] if index >= 0 else -1


def narrate(prose: Prose) -> Narration:
    """Blank out the quotations of a text."""
    numbered = [
        (number, sentence)
        for number, paragraph in enumerate(prose.paragraphs)
        for sentence in paragraph.sentences
    ]
    return Narration(
        text=prose.text,
        told="".join(_blanked(prose)),
        sentences=tuple(sentence for _, sentence in numbered),
        paragraphs=tuple(number for number, _ in numbered),
        starts=tuple(sentence.start for _, sentence in numbered),
        plain_words=frozenset(_LOWER_WORD.findall(prose.text)),
    )


def _blanked(prose: Prose) -> Iterator[str]:
    done = 0
    for quotation in prose.quotations:
        yield prose.text[done : quotation.span.start]
        yield BLANK * len(quotation.span)
        done = quotation.span.end
    yield prose.text[done:]
