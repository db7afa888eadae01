import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.span import Span
from factcheck.web.marking import Piece, mark_paragraphs

MARKED = {
    "no marks": ("One.\n\nTwo.", [], [[Piece("One.")], [Piece("Two.")]]),
    "a mark inside": (
        "He said yes to it.",
        [(Span(8, 11), "a")],
        [[Piece("He said "), Piece("yes", "a", True), Piece(" to it.")]],
    ),
    "a mark over two paragraphs begins once": (
        "One two\nthree four",
        [(Span(4, 13), "a")],
        [[Piece("One "), Piece("two", "a", True)], [Piece("three", "a"), Piece(" four")]],
    ),
    "marks side by side": (
        "ab",
        [(Span(1, 2), "b"), (Span(0, 1), "a")],
        [[Piece("a", "a", True), Piece("b", "b", True)]],
    ),
    "of two that overlap the first is kept": (
        "abcd",
        [(Span(0, 3), "a"), (Span(2, 4), "b")],
        [[Piece("abc", "a", True), Piece("d", "b")]],
    ),
    "one inside another is not seen": (
        "abcd",
        [(Span(0, 4), "a"), (Span(1, 2), "b")],
        [[Piece("abcd", "a", True)]],
    ),
    "blank lines are no paragraphs": (" \n\n a\n \n", [], [[Piece(" a")]]),
    "beyond the text": ("ab", [(Span(1, 9), "a")], [[Piece("a"), Piece("b", "a", True)]]),
}


@pytest.mark.parametrize(("text", "marks", "paragraphs"), MARKED.values(), ids=MARKED)
def test_marks(text, marks, paragraphs):
    assert [list(paragraph) for paragraph in mark_paragraphs(text, marks)] == paragraphs


@given(
    st.text(alphabet="ab \n"),
    st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9))),
)
def test_no_letter_is_lost_or_doubled(text, places):
    marks = [(Span(start, start + length), "x") for start, length in places]
    shown = [piece for paragraph in mark_paragraphs(text, marks) for piece in paragraph]
    joined = "".join(piece.text for piece in shown)
    assert [c for c in joined if not c.isspace()] == [c for c in text if not c.isspace()]


def test_marks_and_paragraphs_are_walked_through_side_by_side():
    text = "“ab” c.\n\n" * 20_000
    begun = time.perf_counter()
    marks = [(Span(start, start + 2), start) for start in range(1, len(text), 9)]
    paragraphs = mark_paragraphs(text, [(Span(0, len(text)), -1), *marks][::-1])
    assert time.perf_counter() - begun < 3
    assert len(paragraphs) == 20_000
    assert {piece.mark for paragraph in paragraphs for piece in paragraph} == {-1}
    assert [len(paragraph) for paragraph in mark_paragraphs(text, marks)] == [3] * 20_000
