"""Windows: whole paragraphs, in order, every word once, and never too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.encoder.windows import (
    LONGEST_WINDOW,
    WINDOW_PIECES,
    Window,
    WindowCutter,
)
from factcheck.extract.encoder.words import Words

CLASS, SEPARATOR, STOP, COLON, WORD = 101, 102, 1, 2, 3
CUTTER = WindowCutter(CLASS, SEPARATOR, frozenset({STOP}), COLON)
SMALL = WindowCutter(CLASS, SEPARATOR, frozenset({STOP}), COLON, size=10, longest=20)


def words_in(paragraphs: list[list[tuple[int, ...]]]) -> Words:
    """Return words of which nothing matters but their pieces and paragraphs."""
    pieces = [word for paragraph in paragraphs for word in paragraph]
    places = list(range(len(pieces)))
    firsts = [0]
    for paragraph in paragraphs:
        firsts.append(firsts[-1] + len(paragraph))
    return Words(places, [place + 1 for place in places], pieces, [0] * len(pieces), [], firsts)


def cut(paragraphs: list[list[tuple[int, ...]]], cutter: WindowCutter = SMALL) -> list[Window]:
    return list(cutter.cut(words_in(paragraphs), range(len(paragraphs))))


def plain(length: int, last: int = STOP) -> list[tuple[int, ...]]:
    """Return a paragraph of words of one piece."""
    return [(WORD,)] * (length - 1) + [(last,)]


CASES = [
    pytest.param([4, 4], [[0, 1]], id="two paragraphs in one window"),
    pytest.param([4, 4, 4], [[0, 1], [2]], id="the third one has no room"),
    pytest.param([9, 9], [[0], [1]], id="each by itself"),
    pytest.param([18, 2], [[0], [1]], id="a long one stands alone"),
    pytest.param([0, 4, 0], [[1]], id="nothing of empty ones"),
    pytest.param([], [], id="no paragraph"),
]


@pytest.mark.parametrize(("lengths", "expected"), CASES)
def test_paragraphs_are_packed_whole(lengths, expected):
    paragraphs = [plain(length) if length else [] for length in lengths]
    words = words_in(paragraphs)
    runs = [[word for n in window for word in words.paragraph(n)] for window in expected]

    assert [window.words for window in cut(paragraphs)] == runs


def test_a_paragraph_too_long_is_cut_behind_a_stop():
    paragraph = [*plain(7), *plain(7), *plain(7)]

    assert [len(window.words) for window in cut([paragraph])] == [14, 7]


def test_a_paragraph_too_long_without_a_stop_is_cut_anywhere():
    assert [len(window.words) for window in cut([[(WORD,)] * 40])] == [18, 18, 4]


def test_a_paragraph_that_ends_in_a_colon_stays_with_the_next_one():
    paragraphs = [plain(4), plain(3, COLON), plain(8)]

    assert [len(window.words) for window in cut(paragraphs)] == [4, 11]


def test_it_does_not_where_both_are_too_long():
    paragraphs = [plain(4), plain(3, COLON), plain(18)]

    assert [len(window.words) for window in cut(paragraphs)] == [7, 18]


def test_a_window_begins_with_its_class_and_ends_each_paragraph():
    (window,) = cut([[(WORD, 7), (STOP,)], [(8, 9)]])

    assert window.numbers == [CLASS, WORD, 7, STOP, SEPARATOR, 8, 9, SEPARATOR]
    assert window.places == [1, 3, 5]
    assert window.words == [0, 1, 2]
    assert len(window.forms) == len(window.numbers)


PIECES = st.sampled_from([(WORD,), (STOP,), (COLON,), (WORD,) * 3, (WORD,) * 12])
PARAGRAPHS = st.lists(
    st.one_of(
        st.lists(PIECES, max_size=8),
        st.integers(1, 400).map(plain),
        st.lists(PIECES, min_size=60, max_size=120),
    ),
    max_size=8,
)


@given(PARAGRAPHS)
def test_every_word_is_in_one_window(paragraphs):
    windows = cut(paragraphs, CUTTER)

    shown = [word for window in windows for word in window.words]
    assert shown == list(range(sum(map(len, paragraphs))))


@given(PARAGRAPHS)
def test_no_window_is_longer_than_the_network_was_taught(paragraphs):
    assert all(len(window.numbers) <= LONGEST_WINDOW for window in cut(paragraphs, CUTTER))


@given(PARAGRAPHS)
def test_every_place_holds_the_first_piece_of_its_word(paragraphs):
    words = words_in(paragraphs)

    for window in cut(paragraphs, CUTTER):
        for word, place in zip(window.words, window.places, strict=True):
            pieces = words.pieces[word]
            assert tuple(window.numbers[place : place + len(pieces)]) == pieces


@given(PARAGRAPHS)
def test_a_short_paragraph_is_in_one_window_whole(paragraphs):
    words = words_in(paragraphs)
    windows = cut(paragraphs, CUTTER)
    window_of = {word: number for number, w in enumerate(windows) for word in w.words}

    for number, paragraph in enumerate(paragraphs):
        if sum(map(len, paragraph)) < LONGEST_WINDOW - 1:
            assert len({window_of[word] for word in words.paragraph(number)}) <= 1


@given(PARAGRAPHS, PARAGRAPHS)
def test_what_is_appended_changes_the_last_window_alone(paragraphs, appended):
    before, after = cut(paragraphs, CUTTER), cut(paragraphs + appended, CUTTER)

    assert after[: max(0, len(before) - 1)] == before[:-1]


@given(PARAGRAPHS)
def test_there_are_no_more_windows_than_the_text_is_long(paragraphs):
    pieces = sum(len(word) + 1 for paragraph in paragraphs for word in paragraph)

    # Two neighbours hold more than one window has room for, but for what a colon ties.
    assert len(cut(paragraphs, CUTTER)) <= 1 + 4 * pieces / WINDOW_PIECES
