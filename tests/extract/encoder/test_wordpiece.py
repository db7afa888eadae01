"""Word pieces: normalised, the longest first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.encoder.wordpiece import LONGEST_WORD, WordPieces

VOCABULARY = [
    "[UNK]", "[CLS]", "[SEP]", "[MASK]", "oven", "ovens", "##s", "##door", "bake", "##r", "cafe",
    "-", "'", "$", "彼", "a",
]  # fmt: skip
PIECES = WordPieces(VOCABULARY)


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        pytest.param("oven", ["oven"], id="a word of the vocabulary"),
        pytest.param("Ovens", ["ovens"], id="the longest piece first, in small letters"),
        pytest.param("ovendoors", ["oven", "##door", "##s"], id="pieces behind the first"),
        pytest.param("bakers", ["bake", "##r", "##s"], id="as many as it takes"),
        pytest.param("café", ["cafe"], id="an accent in one character"),
        pytest.param("cafe\u0301", ["cafe"], id="an accent of its own"),
        pytest.param("oven-bake", ["oven", "-", "bake"], id="points are pieces"),
        pytest.param("$", ["$"], id="a sign"),
        pytest.param("彼彼", ["彼", "彼"], id="Chinese characters one by one"),
        pytest.param("ovenx", ["[UNK]"], id="a rest that is not known makes all unknown"),
        pytest.param("ovenx-bake", ["[UNK]", "-", "bake"], id="each part by itself"),
        pytest.param("\u200b\x00", ["[UNK]"], id="nothing is left of it"),
        pytest.param("", ["[UNK]"], id="no word"),
        pytest.param("a" * (LONGEST_WORD + 1), ["[UNK]"], id="too long to be a word"),
    ],
)
def test_a_word_is_cut_into_pieces(word, pieces):
    assert [VOCABULARY[number] for number in PIECES.cut(word)] == pieces


@given(st.text(max_size=40))
def test_every_word_has_a_piece(word):
    numbers = PIECES.cut(word)

    assert numbers
    assert all(0 <= number < len(VOCABULARY) for number in numbers)
