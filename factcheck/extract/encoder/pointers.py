"""Which source and which cue belong to a stretch of words: pointers from word to word.

Each word asks with one vector and answers with another; their product says how well they
fit. In every window one more answer stands for "none here".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from factcheck.extract.encoder.labels import Floats, Integers

POINTERS = ("source", "cue")
POINTER_WIDTH = 48


@dataclass(frozen=True, slots=True)
class Pointer:
    """The vectors of one kind of question, for all the words of a text.

    ``none`` holds each window's answer for "none here"; ``window_of`` numbers each word's
    window, ``members`` are each window's words.
    """

    asks: Floats
    answers: Floats
    none: Floats
    window_of: Integers
    members: list[Integers]

    def shares(self, asking: Sequence[int]) -> tuple[Integers, Floats]:
        """Return how likely each word of the window is what some words ask for.

        The first value are the window's words. The second one holds a share for each of
        them and, last, that of there being none; they add up to one. The words ask in the
        window of the first one of them, and the logarithms of what they say are averaged.
        """
        window = int(self.window_of[asking[0]])
        members = self.members[window]
        asks = self.asks[[word for word in asking if self.window_of[word] == window]]
        answers = np.vstack((self.answers[members], self.none[window]))
        fits = asks @ answers.T / sqrt(POINTER_WIDTH)
        fits -= fits.max(1, keepdims=True)
        logarithms = fits - np.log(np.exp(fits).sum(1, keepdims=True))
        mean = np.exp(logarithms.mean(0))
        return members, mean / mean.sum()
