"""Words: where they stand, whether they are quoted, and the marks beside them."""

from itertools import pairwise

import pytest
from encoded import ALPHABET, PIECES, find, forms_in, prose_of, words_of
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.encoder.words import CAPITALISED, CAPITALS, QUOTED, SMALL, case_of

TEXTS = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(ALPHABET), max_size=30).map("".join)
)

CUTS = [
    pytest.param("It rained.", ["It", "rained", "."], id="a sentence"),
    pytest.param("Mr. Lee of the U.S.", ["Mr.", "Lee", "of", "the", "U.S."], id="abbreviations"),
    pytest.param("Lee’s oven", ["Lee", "’s", "oven"], id="a possessive"),
    pytest.param("so-called B&B", ["so-called", "B&B"], id="a hyphen and an ampersand inside"),
    pytest.param("Yes... wait -- no", ["Yes", "...", "wait", "--", "no"], id="dots and dashes"),
    pytest.param("$8,000", ["$", "8", ",", "000"], id="a figure"),
    pytest.param("a 💪 b", ["a", "💪", "b"], id="an emoji"),
    pytest.param("“Yes,” Lee said.", ["“", "Yes", ",", "”", "Lee", "said", "."], id="curly marks"),
    pytest.param("''Yes,'' Lee said.", ["''", "Yes", ",", "''", "Lee", "said", "."], id="doubled"),
    pytest.param(
        "''He said 'no,''' said Lee.",
        ["''", "He", "said", "'", "no", ",", "'", "''", "said", "Lee", "."],
        id="a quotation ends with the one inside",
    ),
    pytest.param(
        "â€œYes,â€ Lee said.", ["â€œ", "Yes", ",", "â€", "Lee", "said", "."], id="misread marks"
    ),
    pytest.param(
        "â€œIt is overâ€", ["â€œ", "It", "is", "over", "â€"], id="a misread mark ends at a letter"
    ),
    pytest.param("", [], id="an empty text"),
    pytest.param(" \n\t ", [], id="white space"),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_a_text_is_cut_into_words(text, expected):
    assert forms_in(words_of(text), text) == expected


MARKS = [
    pytest.param("“Yes,” Lee said.", ["“", "”"], id="curly"),
    pytest.param('"Yes," Lee said.', ['"', '"'], id="straight"),
    pytest.param("''Yes,'' Lee said.", ["''", "''"], id="doubled"),
    pytest.param("«Yes,» Lee said.", ["«", "»"], id="guillemets"),
    pytest.param("„Yes“, Lee said.", ["„", "“"], id="low"),
    pytest.param("‘It’s the bakers’ hall,’ Lee said.", ["‘", "’"], id="single, not apostrophes"),
    pytest.param("''They say 'no,''' Lee said.", ["''", "''"], id="three in a row"),
    pytest.param("â€œYes,â€ Lee said.", ["â€œ", "â€"], id="misread"),
    pytest.param("“ Yes ” Lee said.", ["“", "”"], id="marks with space on both sides"),
    pytest.param("“He said ‘no’,” Lee said.", ["“", "”"], id="the outer ones alone"),
    pytest.param("Lee: “One.\n\n“Two.\n\n“Three.”", ["“", "“", "“", "”"], id="each paragraph"),
    pytest.param("Lee: “One.\n\n“Two is open.\n\nEnd.", ["“", "“"], id="never closed"),
    pytest.param("Lee “left.", [], id="without a partner"),
]


@pytest.mark.parametrize(("text", "expected"), MARKS)
def test_the_marks_of_quotations_are_words(text, expected):
    words = words_of(text)
    marks = [word for word, marked in enumerate(words.marks) if marked]

    assert [text[words.starts[word] : words.ends[word]] for word in marks] == expected
    one, two = PIECES.cut("“"), PIECES.cut("”")
    assert {words.pieces[word] for word in marks} <= {one, two}


@pytest.mark.parametrize(("text", "marks"), MARKS)
def test_what_stands_between_marks_is_quoted(text, marks):
    words, prose = words_of(text), prose_of(text)
    inside = [
        any(
            piece.start <= start < piece.end
            for quotation in prose.quotations
            for piece in quotation.pieces
        )
        for start in words.starts
    ]

    assert [form >= QUOTED for form in words.forms] == inside


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("oven", SMALL),
        ("Lee", CAPITALISED),
        ("A", CAPITALISED),
        ("NATO", CAPITALS),
        ("iPad", SMALL),
        ("É", CAPITALISED),
        ("8", SMALL),
        ("…", SMALL),
    ],
)
def test_the_case_of_a_word(word, case):
    assert case_of(word) == case


def test_words_by_place():
    text = "It rained.\n\nLee slept on."
    words = words_of(text)

    assert list(find(words, text, "rained")) == [1]
    assert list(find(words, text, "ee slep")) == [3, 4]
    assert list(words.at(10, 12)) == []
    assert list(words.paragraph(1)) == [3, 4, 5, 6]
    assert words.share_paragraph(0, 2)
    assert not words.share_paragraph(2, 3)


@given(TEXTS)
def test_words_follow_each_other_in_their_paragraphs(text):
    words, prose = words_of(text), prose_of(text)
    count = len(words.starts)

    assert {len(words.ends), len(words.pieces), len(words.forms), len(words.marks)} == {count}
    spans = list(zip(words.starts, words.ends, strict=True))
    assert all(start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert len(words.paragraphs) == len(prose.paragraphs) + 1
    for number, paragraph in enumerate(prose.paragraphs):
        inside = words.paragraph(number)
        assert all(paragraph.span.start <= words.starts[word] for word in inside)
        assert all(words.ends[word] <= paragraph.span.end for word in inside)


@given(TEXTS)
def test_every_letter_of_a_paragraph_is_in_a_word(text):
    words, prose = words_of(text), prose_of(text)
    covered = {
        place
        for start, end in zip(words.starts, words.ends, strict=True)
        for place in range(start, end)
    }
    letters = {
        place
        for paragraph in prose.paragraphs
        for place in range(paragraph.span.start, paragraph.span.end)
        if not text[place].isspace()
    }

    assert letters <= covered
