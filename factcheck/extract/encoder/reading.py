"""What the encoder says of a whole text, put together from its windows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from factcheck.extract.encoder.labels import LABELS, Floats, Role, decode_labels
from factcheck.extract.encoder.pointers import POINTER_WIDTH, POINTERS, Pointer
from factcheck.extract.encoder.stretches import Stretch, find_stretches
from factcheck.extract.encoder.windows import Window
from factcheck.extract.encoder.words import Words


@dataclass(frozen=True, slots=True)
class EncodedText:
    """A text as the encoder reads it.

    ``scores`` is words by labels, logarithms of probabilities, and ``stretches`` what the
    likeliest row of labels makes.
    """

    words: Words
    scores: Floats
    pointers: dict[str, Pointer]
    stretches: dict[Role, list[Stretch]]

    @property
    def sources(self) -> list[Stretch]:
        """The stretches read as sources, in reading order."""
        return self.stretches[Role.SOURCE]

    def label_shares(self, words: Sequence[int], labels: Sequence[int]) -> Floats:
        """Return how likely each of some words has one of some labels."""
        shares = np.exp(self.scores[np.ix_(words, labels)]).sum(1)
        return np.asarray(shares, np.float32)


def read_windows(words: Words, windows: Sequence[Window], results: Iterable[Floats]) -> EncodedText:
    """Put together what the network says of each window: pieces by outputs."""
    count = len(words.starts)
    width = len(LABELS) + 2 * len(POINTERS) * POINTER_WIDTH
    outputs = np.zeros((count, width), np.float32)
    window_of = np.zeros(count, np.int64)
    heads = np.zeros((len(windows), width), np.float32)
    for number, (window, result) in enumerate(zip(windows, results, strict=True)):
        outputs[window.words] = result[window.places]
        heads[number] = result[0]
        window_of[window.words] = number
    scores = _log_shares(outputs[:, : len(LABELS)])
    labels = decode_labels(scores, np.array(words.paragraphs))
    members = [np.array(window.words, np.int64) for window in windows]
    pointers = {}
    for number, name in enumerate(POINTERS):
        start = len(LABELS) + 2 * number * POINTER_WIDTH
        middle, end = start + POINTER_WIDTH, start + 2 * POINTER_WIDTH
        pointers[name] = Pointer(
            outputs[:, start:middle], outputs[:, middle:end], heads[:, middle:end],
            window_of, members,
        )  # fmt: skip
    return EncodedText(words, scores, pointers, find_stretches(labels))


def _log_shares(scores: Floats) -> Floats:
    scores = scores - scores.max(1, keepdims=True)
    return np.asarray(scores - np.log(np.exp(scores).sum(1, keepdims=True)), np.float32)
