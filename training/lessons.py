"""What the network is shown at once: windows, what is to be learned from them, batches."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from factcheck.extract.encoder.pointers import POINTERS
from factcheck.extract.encoder.windows import Window, WindowCutter
from training.examples import Example, Tie

IGNORED = -100
WINDOW_SIZES = (126, 190, 254)
POOLED = 40
"""Batches whose windows are sorted by length together."""
PADDED_TO = 16

Targets = list[tuple[list[int], list[int]]]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A window with what is to be learned from it.

    ``targets`` holds for each pointer the places that ask and the places that are right.
    """

    window: Window
    labels: list[int]
    targets: tuple[Targets, ...]


def make_lessons(
    examples: Sequence[Example], cutter: WindowCutter, chance: random.Random
) -> list[Lesson]:
    """Cut every article into windows, another way each time."""
    lessons = []
    for example in examples:
        sized = replace(cutter, size=chance.choice(WINDOW_SIZES))
        ties = _ties_by_word(example)
        count = len(example.prose.paragraphs)
        first = chance.randrange(0, min(4, count) + 1)
        for paragraphs in (range(first), range(first, count)):
            windows = sized.cut(example.words, paragraphs)
            lessons += [_lesson(example, window, ties) for window in windows]
    return lessons


def _ties_by_word(example: Example) -> dict[int, list[Tie]]:
    ties: dict[int, list[Tie]] = {}
    for tie in example.ties:
        for word in {*tie.content, *tie.cue}:
            ties.setdefault(word, []).append(tie)
    return ties


def _lesson(example: Example, window: Window, ties: dict[int, list[Tie]]) -> Lesson:
    """Tie what stands in the window; what has its source outside points to ``[CLS]``."""
    place_of = dict(zip(window.words, window.places, strict=True))
    here = list({id(tie): tie for word in window.words for tie in ties.get(word, ())}.values())
    sources: Targets = []
    cues: Targets = []
    for tie in here:
        asked = (
            (sources, (*tie.content, *tie.cue), tie.source),
            (cues, tie.content, tie.cue),
        )
        for targets, asking, right in asked:
            asks = [place_of[word] for word in asking if word in place_of]
            answers = [place_of[word] for word in right if word in place_of] or [0]
            if asks:
                targets.append((asks, answers))
    return Lesson(window, [example.labels[word] for word in window.words], (sources, cues))


def make_batches(lessons: list[Lesson], size: int, chance: random.Random) -> list[list[Lesson]]:
    """Group windows of like length, in another order each time."""
    chance.shuffle(lessons)
    batches = []
    for start in range(0, len(lessons), size * POOLED):
        pool = lessons[start : start + size * POOLED]
        pool.sort(key=lambda lesson: len(lesson.window.numbers))
        batches += [pool[i : i + size] for i in range(0, len(pool), size)]
    chance.shuffle(batches)
    return batches


@dataclass(frozen=True, slots=True)
class Batch:
    """Lessons as arrays: windows by pieces; ``right`` is windows by pieces by pieces.

    ``asking`` weighs each asking piece so that every stretch counts once. ``words`` are the
    pieces that begin a word, and ``[CLS]``.
    """

    pieces: Tensor
    forms: Tensor
    mask: Tensor
    words: Tensor
    labels: Tensor
    asking: tuple[Tensor, ...]
    right: tuple[Tensor, ...]


def collate(lessons: Sequence[Lesson], device: str) -> Batch:
    """Pad a batch."""
    longest = max(len(lesson.window.numbers) for lesson in lessons)
    longest = -(-longest // PADDED_TO) * PADDED_TO
    shape = (len(lessons), longest)
    pieces, forms, mask = (np.zeros(shape, np.int64) for _ in range(3))
    labels = np.full(shape, IGNORED, np.int64)
    words = np.zeros(shape, np.bool_)
    asking = [np.zeros(shape, np.float32) for _ in POINTERS]
    right = [np.zeros((*shape, longest), np.bool_) for _ in POINTERS]
    for row, lesson in enumerate(lessons):
        length = len(lesson.window.numbers)
        pieces[row, :length], forms[row, :length] = lesson.window.numbers, lesson.window.forms
        mask[row, :length] = 1
        labels[row, lesson.window.places] = lesson.labels
        words[row, [0, *lesson.window.places]] = True
        for pointer, targets in enumerate(lesson.targets):
            for asks, answers in targets:
                asking[pointer][row, asks] = 1.0 / len(asks)
                right[pointer][row][np.ix_(asks, answers)] = True

    def send(array: NDArray[Any]) -> Tensor:
        return torch.from_numpy(array).to(device)

    return Batch(
        send(pieces),
        send(forms),
        send(mask),
        send(words),
        send(labels),
        tuple(map(send, asking)),
        tuple(map(send, right)),
    )
