"""Attributions with whole quotations: what the encoder reads, held to the marks.

The encoder may begin a content a word late or leave one out. Quotation marks are surer:
a quotation of which it takes half or more belongs to one attribution with every word, and
of the others no word is taken.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.quote import QuoteKind
from factcheck.core.span import Span
from factcheck.extract.encoder.composing import Composed
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.encoder.words import QUOTED, Words
from factcheck.prose import Quotation

TAKEN = 0.5
LONGEST_GAP = 2
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution before its speaker is settled.

    ``quotations`` are those it holds, each whole. ``runs`` are its words, and
    ``content`` the same as stretches of text, marks at their ends left out.
    """

    composed: Composed
    kind: QuoteKind
    runs: tuple[Stretch, ...]
    content: tuple[Span, ...]
    quotations: tuple[Quotation, ...]


def draft(
    composed: Sequence[Composed], words: Words, text: str, quotations: Sequence[Quotation]
) -> list[Draft]:
    """Return the attributions with their quotations whole, in reading order."""
    owners = [NOBODY] * len(words.starts)
    for number, attribution in enumerate(composed):
        for content in attribution.contents:
            for word in content.words():
                owners[word] = number
    held: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        quoted = _quoted_words(quotation, words)
        counts = Counter(owners[word] for word in quoted)
        outside = counts.pop(NOBODY, 0)
        owner = NOBODY
        if counts and outside <= (1 - TAKEN) * len(quoted):
            owner = max(counts, key=lambda number: (counts[number], -number))
            held.setdefault(owner, []).append(quotation)
        for word in quoted:
            owners[word] = owner
    drafts = [
        _draft(attribution, number, owners, words, text, held.get(number, []))
        for number, attribution in enumerate(composed)
    ]
    return sorted((d for d in drafts if d is not None), key=lambda d: d.content[0])


def _quoted_words(quotation: Quotation, words: Words) -> list[int]:
    return [
        word
        for piece in quotation.pieces
        for word in words.at(piece.start, piece.end)
        if not words.marks[word]
    ]


def _draft(
    composed: Composed,
    number: int,
    owners: Sequence[int],
    words: Words,
    text: str,
    quotations: list[Quotation],
) -> Draft | None:
    first = min(content.first for content in composed.contents)
    last = max(content.last for content in composed.contents)
    for quotation in quotations:
        quoted = _quoted_words(quotation, words)
        first, last = min(first, quoted[0]), max(last, quoted[-1] + 1)
    runs = _runs([word for word in range(first, last) if owners[word] == number], words, text)
    if not runs:
        return None
    content = tuple(Span(words.starts[run.first], words.ends[run.last - 1]) for run in runs)
    return Draft(composed, _kind(runs, words, text), tuple(runs), content, tuple(quotations))


def _runs(owned: Sequence[int], words: Words, text: str) -> list[Stretch]:
    """Join words to stretches, over what is no word between them, and trim their ends."""
    stretches: list[Stretch] = []
    for word in owned:
        before = stretches[-1] if stretches else None
        if (
            before
            and word - before.last <= LONGEST_GAP
            and all(_is_point(words, text, between) for between in range(before.last, word))
        ):
            stretches[-1] = Stretch(before.first, word + 1)
        else:
            stretches.append(Stretch(word, word + 1))
    trimmed = (_trim(stretch, words, text) for stretch in stretches)
    return [stretch for stretch in trimmed if stretch]


def _trim(stretch: Stretch, words: Words, text: str) -> Stretch | None:
    first, last = stretch.first, stretch.last
    while first < last and _is_point(words, text, first):
        first += 1
    while last > first and words.marks[last - 1] and not _is_open(words, first, last - 1):
        last -= 1
    return Stretch(first, last) if first < last else None


def _is_open(words: Words, first: int, mark: int) -> bool:
    """Say whether a closing mark ends a quotation that begins behind ``first``."""
    quoted = False
    for word in range(mark - 1, first, -1):
        if words.marks[word]:
            return quoted
        quoted = quoted or words.forms[word] >= QUOTED
    return False


def _is_point(words: Words, text: str, word: int) -> bool:
    return not text[words.starts[word] : words.ends[word]][0].isalnum()


def _kind(runs: Sequence[Stretch], words: Words, text: str) -> QuoteKind:
    """Say whether all, some or none of the words stand in marks."""
    quoted = {
        words.forms[word] >= QUOTED
        for run in runs
        for word in run.words()
        if not _is_point(words, text, word)
    }
    if quoted == {True}:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if True in quoted else QuoteKind.INDIRECT
