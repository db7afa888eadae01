import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.characters import acts, show, typed_line
from factcheck.errors import UsageError

TYPED = [
    pytest.param("  the dam\n will\thold ", "the dam will hold", id="white space"),
    pytest.param("\x1b[31mred\x1b[0m", "[31mred[0m", id="a colour"),
    pytest.param("a\x00b\x9fc\x7fd", "abcd", id="controls inside words"),
    pytest.param("the \u202e dam\u2069", "the dam", id="overrides"),
    pytest.param("the\u2028dam\x85will\x1chold", "the dam will hold", id="rare ends of lines"),
    pytest.param("\x1b\u202e \ufeff", "", id="nothing to see"),
    pytest.param("שלום 👨‍👩‍👧 e\u0301", "שלום 👨‍👩‍👧 e\u0301", id="scripts and joined emoji"),
]

SHOWN = [
    pytest.param("café one.txt", "café one.txt", id="letters and spaces"),
    pytest.param("\x1b[31m\n\x9b", r"\x1b[31m\n\x9b", id="controls"),
    pytest.param("gpj.\u202eexe", r"gpj.\u202eexe", id="override"),
    pytest.param(os.fsdecode(b"caf\xe9.txt"), r"caf\xe9.txt", id="a name in Latin-1"),
    pytest.param("\ud800", r"\ud800", id="half a character"),
    pytest.param(None, "None", id="no text"),
]


@pytest.mark.parametrize(("typed", "kept"), TYPED)
def test_what_is_typed_is_kept_on_one_line(typed: str, kept: str) -> None:
    assert typed_line(typed, field="note") == kept


@pytest.mark.parametrize(("value", "shown"), SHOWN)
def test_values_from_elsewhere_are_shown(value: object, shown: str) -> None:
    assert show(value) == shown


def test_bytes_that_are_no_text_are_refused_by_the_name_of_the_field() -> None:
    with pytest.raises(UsageError, match=r"^outlet is not UTF-8: \\xff$"):
        typed_line("\udcff", field="outlet")


@given(st.text(st.characters(codec=None)))
def test_nothing_that_acts_is_left(text: str) -> None:
    assert not acts(show(text))
    try:
        kept = typed_line(text, field="note")
    except UsageError as refusal:
        kept = str(refusal)
    assert not acts(kept)
    assert kept.encode().decode() == kept
