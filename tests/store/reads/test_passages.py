"""How much of an article is shown around a quote."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.store.reads.passages import PASSAGE_COLUMNS, REACH, Passage, passage_of

LONG = "The tide came in over the meadows and nobody had moved the sheep. " * 30


def cut(text: str, start: int, end: int, spans: str = "{}") -> Passage:
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    row = connection.execute(
        f"""SELECT {PASSAGE_COLUMNS} FROM
        (SELECT ? AS start, ? AS "end", ? AS spans) AS q, (SELECT ? AS text) AS a""",
        [start, end, spans, text],
    ).fetchone()
    connection.close()
    return passage_of(row)


def around(text: str, quote: str) -> Passage:
    start = text.index(quote)
    return cut(text, start, start + len(quote))


PASSAGES = {
    "the paragraph": (
        "First.\nA sentence that is long enough to stand for itself beside “yes”, one that "
        "goes on for a good while after the quoted word, too.\nLast.",
        "A sentence that is long enough to stand for itself beside “yes”, one that "
        "goes on for a good while after the quoted word, too.",
    ),
    "neighbours of a paragraph that is the quote alone": (
        "Far away.\n\nShe had a word for it:\n\n“yes”\n\nNobody laughed.\n\nFar off.",
        "She had a word for it:\n\n“yes”\n\nNobody laughed.",
    ),
    "a text that is the quote alone": ("yes", "yes"),
    "a quote at the end, after which the text ends in a line": (
        "He nodded and then he took his hat and went out into the rain, and he said yes.\n",
        "He nodded and then he took his hat and went out into the rain, and he said yes.",
    ),
}


@pytest.mark.parametrize(("text", "shown"), PASSAGES.values(), ids=PASSAGES)
def test_a_passage_is(text, shown):
    passage = around(text, "yes")
    assert passage.text.strip("\n") == shown
    assert not passage.cut_before
    assert not passage.cut_after


def test_a_long_paragraph_is_cut_at_sentences():
    text = LONG + "“yes”, she said. " + LONG
    passage = around(text, "yes")
    assert passage.cut_before
    assert passage.cut_after
    assert passage.text.startswith("The tide")
    assert passage.text.endswith("sheep.")
    assert len(passage.text) < 2 * REACH + 10


def test_a_long_paragraph_without_sentences_is_cut_between_words():
    text = "rain " * 400 + "yes " + "wind " * 400
    passage = around(text, "yes")
    assert passage.text.startswith("rain ")
    assert passage.text.endswith(" wind")
    assert passage.cut_before
    assert passage.cut_after


@given(
    st.text(alphabet=st.sampled_from("ab .\n🛳é"), max_size=400),
    st.text(alphabet="xyz", min_size=1),
    st.text(alphabet=st.sampled_from("ab .\n🛳é"), max_size=400),
)
def test_the_quote_is_always_whole_inside_its_passage(before, quote, after):
    text = before + quote + after
    passage = cut(text, len(before), len(before) + len(quote))
    assert passage.text == text[passage.start : passage.start + len(passage.text)]
    assert [span.of(passage.text) for span in passage.content] == [quote]
