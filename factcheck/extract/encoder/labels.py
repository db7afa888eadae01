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
    word of each paragraph and, last, the number of words. All paragraphs are walked through
    at once: a step a word of the longest one.
    """
    lengths = np.diff(starts)
    count, longest = len(lengths), int(lengths.max(initial=0))
    labels = np.zeros(len(scores), np.int64)
    if longest == 0:
        return labels
    padded = np.zeros((longest, count, len(LABELS)), np.float32)
    column = np.repeat(np.arange(count), lengths)
    row = np.arange(len(scores)) - np.repeat(starts[:-1], lengths)
    padded[row, column] = scores
    padded[0, :, [label[0] == "I" for label in LABELS]] = IMPOSSIBLE
    behind = np.zeros((longest, count, len(LABELS)), np.int64)
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
    labels[:] = walk[row, column]
    return labels
