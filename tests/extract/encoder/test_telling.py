"""Words in marks that tell what was said by themselves, and others."""

import pytest
from encoded import prose_of

from factcheck.extract.encoder.telling import find_repeated, telling_words

CASES = [
    pytest.param("It is “a mad plan”.", "a mad plan", id="three words"),
    pytest.param("It is “mad”.", "", id="one word"),
    pytest.param("It is “mad” and “a very bad plan”.", "mad … a very bad plan", id="one of two"),
    pytest.param("It is “mad”. “Mad?” Lee asked.", "mad … Mad?", id="a word repeated in marks"),
    pytest.param("It is “mad” and not mad.", "", id="a word repeated without marks"),
    pytest.param("It is “mad”. “Madly,” Lee said.", "", id="a part of another word"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_words_in_marks_tell_something_or_nothing(text, expected):
    prose = prose_of(text)

    assert telling_words(text, prose.quotations, find_repeated(prose)) == expected


def test_no_words_in_marks_tell_nothing():
    assert telling_words("", (), frozenset()) == ""
