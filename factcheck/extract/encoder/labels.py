"""The labels the encoder gives to words, and the likeliest row of them."""

from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Integers = NDArray[Any]


class Role(StrEnum):
    """What a word is in an attribution."""

    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"


LABELS = ("O", *(f"{place}-{role}" for role in Role for place in "BI"))
"""Outside, and for each role the first word of a stretch and those behind it."""

IMPOSSIBLE = -1e9


def _transitions() -> Floats:
    """Return what it costs to go from one label to the next: only inside a stretch to I."""
    costs = np.zeros((len(LABELS), len(LABELS)), np.float32)
    for before, left in enumerate(LABELS):
        for after, right in enumerate(LABELS):
            if right[0] == "I" and left[2:] != right[2:]:
                costs[before, after] = IMPOSSIBLE
    return costs


TRANSITIONS = _transitions()


def decode_labels(scores: Floats, starts: Integers) -> Integers:
    """Return the likeliest labels of each paragraph under the transitions (Viterbi).

    ``scores`` is words by labels, logarithms of probabilities; ``starts`` holds the first
    word of each paragraph and, last, the number of words. Paragraphs of like length are
    walked through at once: in a step a word of each of them, and with padding no more than
    twice as many words as there are.
    """
    lengths = np.diff(starts)
    labels = np.zeros(len(scores), np.int64)
    sizes = np.frexp(lengths)[1]
    for size in np.unique(sizes[lengths > 0]):
        alike = np.flatnonzero(sizes == size)
        column = np.repeat(np.arange(len(alike)), lengths[alike])
        first = np.cumsum(lengths[alike]) - lengths[alike]
        row = np.arange(len(column)) - np.repeat(first, lengths[alike])
        words = np.repeat(starts[:-1][alike], lengths[alike]) + row
        padded = np.zeros((lengths[alike].max(), len(alike), len(LABELS)), np.float32)
        padded[row, column] = scores[words]
        labels[words] = _walk(padded, lengths[alike])[row, column]
    return labels


def _walk(padded: Floats, lengths: Integers) -> Integers:
    """Return the likeliest labels, words by paragraphs; ``padded`` is these by labels."""
    longest, count, _ = padded.shape
    padded[0, :, [label[0] == "I" for label in LABELS]] = IMPOSSIBLE
    behind = np.zeros(padded.shape, np.int8)
    best = padded[0]
    alive = np.arange(longest)[:, None] < lengths[None, :]
    for step in range(1, longest):
        paths = best[:, :, None] + TRANSITIONS
        behind[step] = paths.argmax(1)
        best = np.where(alive[step][:, None], paths.max(1) + padded[step], best)
    walk = np.zeros((longest, count), np.int64)
    current = best.argmax(1)
    everyone = np.arange(count)
    for step in range(longest - 1, -1, -1):
        walk[step] = current
        before = behind[step, everyone, current]
        current = np.where(alive[step] & (step > 0), before, current)
    return walk
