"""Do the words in marks tell what was said, or only with the reporter's around them?"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from factcheck.core.span import Span
from factcheck.extract.encoder.drafting import Draft
from factcheck.extract.encoder.words import Words
from factcheck.extract.wording import wording_of
from factcheck.prose import Prose, Quotation

TELLING_WORDS = 3
"""Fewer words in marks say nothing without the reporter's around them."""

ELLIPSIS = " … "

_STOPS = (".", "?", "!")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*+")

MarkedWords = tuple[str, ...]


def tells(drafted: Draft, said: Sequence[Quotation], words: Words) -> bool:
    """Say whether an attribution tells something without the marked words nobody said."""
    unsaid = [quotation.span for quotation in drafted.quotations if quotation not in said]
    others = [
        word
        for run in drafted.runs
        for word in run.words()
        if not words.marks[word] and not any(s.start <= words.starts[word] < s.end for s in unsaid)
    ]
    return len(others) >= TELLING_WORDS


def find_repeated(prose: Prose) -> frozenset[MarkedWords]:
    """Return the runs of few words that stand in the article's marks more than once."""
    runs: Counter[MarkedWords] = Counter()
    for quotation in prose.quotations:
        for piece in quotation.pieces:
            marked = _marked_words(piece.of(prose.text))
            for length in range(1, TELLING_WORDS):
                runs.update(
                    marked[first : first + length] for first in range(len(marked) - length + 1)
                )
    return frozenset(run for run, count in runs.items() if count > 1)


def telling_words(
    text: str, quotations: Sequence[Quotation], repeated: frozenset[MarkedWords]
) -> str:
    """Return the words in marks, or nothing where they are too few to tell what was said.

    Few words that the article repeats in marks hang on what is told there.
    """
    said = [wording_of(text, (quotation,)) for quotation in quotations]
    telling = any(len(words.split()) >= TELLING_WORDS for words in said)
    if telling or (said and all(_marked_words(words) in repeated for words in said)):
        return ELLIPSIS.join(said)
    return ""


def reported_words(text: str, content: Sequence[Span], that_words: frozenset[str]) -> str:
    """Return a content as its sentence ran, without the "that" which leads on to it."""
    reported = content[0].of(text)
    for before, here in pairwise(content):
        reported += _join(text[before.end : here.start].strip()) + here.of(text)
    opener, _, rest = reported.partition(" ")
    return rest.lstrip() if rest and opener in that_words else reported


def _join(gap: str) -> str:
    """Return what stands for a reporter's clause: nothing where commas part it off."""
    if gap.endswith(_STOPS):
        return ". "
    if not gap.startswith(","):
        return ELLIPSIS
    return " " if gap.endswith(",") else ", "


def _marked_words(words: str) -> MarkedWords:
    return tuple(_WORD.findall(words.casefold()))
