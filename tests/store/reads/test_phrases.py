import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.store.reads.phrases import like_pattern, match_expression

EXPRESSIONS = {
    "a word": ("ferries", '"ferries"'),
    "two words, both wanted": ("old pier", '"old" "pier"'),
    "a phrase": ('"old pier" safe', '"old pier" "safe"'),
    "an operator is a word": ("ferries AND NOT pier", '"ferries" "AND" "NOT" "pier"'),
    "a column filter is a word": ("text:pier*", '"text:pier*"'),
    "a mark with no partner": ('the "old pier', '"the" "old" "pier"'),
    "marks alone": ('-- " * ()', None),
    "nothing": ("   ", None),
    "a zero byte": ("pier\0s", '"pier" "s"'),
    "other scripts": ("паром ferry", '"паром" "ferry"'),
}


@pytest.mark.parametrize(("typed", "expected"), EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_typed_words_become_quoted_terms(typed, expected):
    assert match_expression(typed) == expected


@given(st.text())
def test_nothing_that_can_be_typed_is_a_syntax_error(typed):
    expression = match_expression(typed)
    if expression is None:
        return
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(text)")
    assert (
        connection.execute("SELECT * FROM found WHERE found MATCH ?", [expression]).fetchall() == []
    )
    connection.close()


@pytest.mark.parametrize(
    ("typed", "pattern"),
    [("Rowe", "%Rowe%"), (" 100% ", r"%100\%%"), ("a_b", r"%a\_b%"), ("c\\d", r"%c\\d%")],
    ids=["a name", "a per cent sign is itself", "an underscore is itself", "a backslash is itself"],
)
def test_part_of_a_name_becomes_a_pattern(typed, pattern):
    assert like_pattern(typed) == pattern
