"""Pointers: shares of the words of a window, and of none."""

from math import exp, sqrt
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.encoder.pointers import POINTER_WIDTH, Pointer


def pointer(chance, windows: list[int]) -> Pointer:
    """Return a pointer over windows of so many words, with random vectors."""
    draw = np.random.default_rng(chance.randrange(2**32))
    count = sum(windows)
    window_of = np.repeat(np.arange(len(windows)), windows)
    vectors = [
        draw.normal(size=(n, POINTER_WIDTH)).astype(np.float32)
        for n in (count, count, len(windows))
    ]
    members = [np.flatnonzero(window_of == number) for number in range(len(windows))]
    return Pointer(*vectors, window_of, members)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_shares_are_the_softmax_in_the_windows_of_the_first_word(windows, chance):
    made = pointer(chance, windows)
    asking = chance.randrange(sum(windows))

    members, shares = made.shares([asking])

    window = int(made.window_of[asking])
    answers = [*(made.answers[word] for word in members), made.none[window]]
    fits = [exp(float(made.asks[asking] @ answer) / sqrt(POINTER_WIDTH)) for answer in answers]
    assert members.tolist() == np.flatnonzero(made.window_of == window).tolist()
    assert shares == pytest.approx([fit / sum(fits) for fit in fits], rel=1e-3)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_shares_add_up_to_one_whoever_asks(windows, chance):
    made = pointer(chance, windows)
    asking = sorted(chance.sample(range(sum(windows)), chance.randint(1, sum(windows))))

    members, shares = made.shares(asking)

    assert float(shares.sum()) == pytest.approx(1, abs=1e-4)
    assert len(shares) == len(members) + 1


def test_words_of_another_window_do_not_ask():
    made = pointer(Random(1), [3, 3])

    alone, together = made.shares([1])[1], made.shares([1, 4])[1]

    assert alone.tolist() == together.tolist()
