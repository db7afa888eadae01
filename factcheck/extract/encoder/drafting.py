"""Attributions with whole quotations: what the encoder reads, held to the marks.

The encoder may begin a content a word late or leave one out. Quotation marks are surer:
a quotation of which it takes half or more belongs to one attribution with every word, and
of the others no word is taken. Nor does a content end inside a figure.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.quote import QuoteKind
from factcheck.core.span import Span
from factcheck.extract.encoder.composing import Composed
from factcheck.extract.encoder.ends import find_figures, is_point, trim, with_both_marks
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.encoder.words import QUOTED, Words
from factcheck.prose import Prose, Quotation

TAKEN = 0.5
LONGEST_GAP = 2
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution before its speaker is settled.

    ``quotations`` are those it holds, each whole. ``runs`` are its words without marks at
    their ends, and ``content`` the same as stretches of text, in which a mark inside has
    its partner.
    """

    composed: Composed
    kind: QuoteKind
    runs: tuple[Stretch, ...]
    content: tuple[Span, ...]
    quotations: tuple[Quotation, ...]


def draft(composed: Sequence[Composed], words: Words, prose: Prose) -> list[Draft]:
    """Return the attributions with their quotations whole, in reading order."""
    owners = [NOBODY] * len(words.starts)
    for number, attribution in enumerate(composed):
        for content in attribution.contents:
            for word in content.words():
                owners[word] = number
    _keep_figures_whole(owners, words, prose.text)
    held = _keep_quotations_whole(owners, words, prose)
    owned: list[list[int]] = [[] for _ in composed]
    for word, owner in enumerate(owners):
        if owner != NOBODY:
            owned[owner].append(word)
    drafts = [
        _draft(
            attribution,
            _join(owned[number], owners, words, prose.text),
            words,
            prose.text,
            held.get(number, []),
        )
        for number, attribution in enumerate(composed)
    ]
    return sorted((d for d in drafts if d is not None), key=lambda d: d.content[0])


def _keep_figures_whole(owners: list[int], words: Words, text: str) -> None:
    for start, end in find_figures(text):
        figure = words.at(start, end)
        owner = max(owners[word] for word in figure)
        for word in figure:
            owners[word] = owner


def _keep_quotations_whole(
    owners: list[int], words: Words, prose: Prose
) -> dict[int, list[Quotation]]:
    """Give every quotation to one attribution or to none, and return what each of them holds."""
    held: dict[int, list[Quotation]] = {}
    for quotation in prose.quotations:
        quoted = _quoted_words(quotation, words)
        counts = Counter(owners[word] for word in quoted)
        outside = counts.pop(NOBODY, 0)
        owner = NOBODY
        if counts and outside <= (1 - TAKEN) * len(quoted):
            owner = max(counts, key=lambda number: (counts[number], -number))
            held.setdefault(owner, []).append(quotation)
        for word in quoted:
            owners[word] = owner
    return held


def _quoted_words(quotation: Quotation, words: Words) -> list[int]:
    return [
        word
        for piece in quotation.pieces
        for word in words.at(piece.start, piece.end)
        if not words.marks[word]
    ]


def _draft(
    composed: Composed,
    stretches: Sequence[Stretch],
    words: Words,
    text: str,
    quotations: Sequence[Quotation],
) -> Draft | None:
    trimmed = (trim(stretch, words, text) for stretch in stretches)
    runs = [run for run in trimmed if run]
    if not runs:
        return None
    content = tuple(with_both_marks(run, words, quotations) for run in runs)
    return Draft(composed, _kind(runs, words, text), tuple(runs), content, tuple(quotations))


def _join(owned: Sequence[int], owners: Sequence[int], words: Words, text: str) -> list[Stretch]:
    """Join words to stretches, over points that nobody owns between them in a paragraph."""
    stretches: list[Stretch] = []
    for word in owned:
        before = stretches[-1] if stretches else None
        if (
            before
            and word - before.last <= LONGEST_GAP
            and all(
                owners[between] == NOBODY and is_point(words, text, between)
                for between in range(before.last, word)
            )
            and words.share_paragraph(before.first, word)
        ):
            stretches[-1] = Stretch(before.first, word + 1)
        else:
            stretches.append(Stretch(word, word + 1))
    return stretches


def _kind(runs: Sequence[Stretch], words: Words, text: str) -> QuoteKind:
    """Say whether all, some or none of the words stand in marks."""
    quoted = {
        words.forms[word] >= QUOTED
        for run in runs
        for word in run.words()
        if not is_point(words, text, word)
    }
    if quoted == {True}:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if True in quoted else QuoteKind.INDIRECT
