"""What the tests of the encoder's parts build on: words of a text, labels by hand."""

import numpy as np

from factcheck.extract.encoder.labels import LABELS
from factcheck.extract.encoder.pointers import POINTER_WIDTH, POINTERS, Pointer
from factcheck.extract.encoder.reading import EncodedText
from factcheck.extract.encoder.stretches import find_stretches
from factcheck.extract.encoder.wordpiece import WordPieces
from factcheck.extract.encoder.words import WordCutter, Words
from factcheck.languages import pack_for
from factcheck.models import read_vocabulary
from factcheck.prose import Prose, read_prose

ENGLISH = pack_for("en")
PIECES = WordPieces(read_vocabulary())
CUTTER = WordCutter(PIECES)
NUMBERS = {label: number for number, label in enumerate(LABELS)}

ALPHABET = [
    "Ann Lee ", "said ", "“", "”", '"', "'", "‘", "’", "''", "'''", "«", "»", "â€œ", "â€",
    ", ", ". ", "\n\n", "\n", "that ", "the ", "mayor ", ": ", "(", ")", "$8,000 ", "3.5% ",
    "He ", "— ", "’s ", "x", "Ü", "\u0301", "💪", "\x00", "\u200b", "\u2028", "彼", "…",
]  # fmt: skip
"""What texts are put together from; marks of every sort and what stands beside them."""


def prose_of(text: str) -> Prose:
    return read_prose(text, ENGLISH)


def words_of(text: str) -> Words:
    return CUTTER.cut(prose_of(text))


def forms_in(words: Words, text: str) -> list[str]:
    return [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]


def find(words: Words, text: str, part: str, *, behind: str = "") -> range:
    """Return the words of a part of the text, the first one behind another part."""
    start = text.index(part, text.index(behind))
    return words.at(start, start + len(part))


def label(words: Words, text: str, **roles: list[str]) -> list[int]:
    """Return a row of labels: ``content=["It rained"]``; an equal part is looked for further on."""
    labels = [0] * len(words.starts)
    for role, parts in roles.items():
        here = 0
        for part in parts:
            start = text.index(part, here)
            here = start + len(part)
            for order, word in enumerate(words.at(start, here)):
                labels[word] = NUMBERS[f"{'I' if order else 'B'}-{role}"]
    return labels


def encode(words: Words, labels: list[int], points: dict[str, dict[int, int]]) -> EncodedText:
    """Return a text as read by hand, in one window.

    ``points`` holds for each pointer which word each word points to; others point to none.
    No more than 47 words can be pointed to.
    """
    row = np.array(labels, np.int64)
    scores = np.full((len(row), len(LABELS)), -20.0, np.float32)
    scores[np.arange(len(row)), row] = 0.0
    members = [np.arange(len(row))]
    pointers = {}
    for name in POINTERS:
        pointed = points.get(name, {})
        axes = {word: axis for axis, word in enumerate(sorted(set(pointed.values())), 1)}
        asks = np.zeros((len(row), POINTER_WIDTH), np.float32)
        answers = np.zeros((len(row), POINTER_WIDTH), np.float32)
        for word in range(len(row)):
            asks[word, axes.get(pointed.get(word, -1), 0)] = 100.0
        for word, axis in axes.items():
            answers[word, axis] = 1.0
        none = np.zeros((1, POINTER_WIDTH), np.float32)
        none[0, 0] = 1.0
        window_of = np.zeros(len(row), np.int64)
        pointers[name] = Pointer(asks, answers, none, window_of, members)
    return EncodedText(words, scores, pointers, find_stretches(row))


def tie(words: Words, text: str, asking: list[str], to: str) -> dict[int, int]:
    """Return pointers from all words of some parts to the first word of another one."""
    (target, *_) = find(words, text, to)
    return {word: target for part in asking for word in find(words, text, part)}
