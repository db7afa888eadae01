"""The likeliest row of labels: compared with every row there is."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from factcheck.extract.encoder.labels import LABELS, TRANSITIONS, Role, decode_labels
from factcheck.extract.encoder.stretches import Stretch, find_stretches

NUMBERS = {label: number for number, label in enumerate(LABELS)}
SCORES = st.floats(-8, 0, width=16)


def row_scores(scores, row) -> float:
    """Return how likely a row is; less than -1e8 where it is not allowed."""
    total = -1e9 if LABELS[row[0]][0] == "I" else 0.0
    total += sum(float(scores[word, label]) for word, label in enumerate(row))
    return total + sum(float(TRANSITIONS[a, b]) for a, b in pairwise(row))


@given(
    arrays.arrays(np.float32, st.tuples(st.integers(1, 3), st.just(len(LABELS))), elements=SCORES)
)
def test_the_row_is_the_best_of_all(scores):
    found = decode_labels(scores, np.array([0, len(scores)]))
    best = max(row_scores(scores, row) for row in product(range(len(LABELS)), repeat=len(scores)))

    assert row_scores(scores, found.tolist()) == pytest.approx(best, abs=1e-4)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_a_paragraph_is_decoded_as_if_alone(lengths, chance):
    count = sum(lengths)
    scores = np.array(
        [[chance.uniform(-8, 0) for _ in LABELS] for _ in range(count)], np.float32
    ).reshape(count, len(LABELS))
    starts = np.cumsum([0, *lengths])

    together = decode_labels(scores, starts)

    for start, end in pairwise(starts):
        alone = decode_labels(scores[start:end], np.array([0, end - start]))
        assert together[start:end].tolist() == alone.tolist()


def test_one_long_paragraph_among_many_short_ones_takes_little_memory():
    lengths = [40_000, *[1] * 40_000]
    scores = np.zeros((sum(lengths), len(LABELS)), np.float32)

    # Padded to the longest one they would take 45 GB.
    labels = decode_labels(scores, np.cumsum([0, *lengths]))

    assert len(labels) == 80_000


@pytest.mark.parametrize("starts", [[0], [0, 0], [0, 0, 0]], ids=["none", "one", "two"])
def test_paragraphs_without_words_have_no_labels(starts):
    assert decode_labels(np.zeros((0, len(LABELS)), np.float32), np.array(starts)).tolist() == []


STRETCHES = [
    pytest.param("O O", {}, id="nothing"),
    pytest.param("B-source B-cue B-content I-content", {"source": [(0, 1)], "cue": [(1, 2)], "content": [(2, 4)]}, id="side by side"),
    pytest.param("B-content I-content B-content", {"content": [(0, 2), (2, 3)]}, id="two of a kind"),
    pytest.param("B-content O B-content", {"content": [(0, 1), (2, 3)]}, id="with a gap"),
    pytest.param("O B-cue I-cue", {"cue": [(1, 3)]}, id="to the end"),
]  # fmt: skip


@pytest.mark.parametrize(("labels", "expected"), STRETCHES)
def test_labels_make_stretches(labels, expected):
    found = find_stretches(np.array([NUMBERS[label] for label in labels.split()]))

    assert found == {
        role: [Stretch(*ends) for ends in expected.get(role.value, [])] for role in Role
    }
