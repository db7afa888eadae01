"""The systems that factcheck is compared with, as far as nothing need be installed."""

import pytest

from benchmarks.systems import load_patterns, plain_marks


@pytest.mark.parametrize(
    ("line", "content", "speaker"),
    [
        pytest.param(
            "“We dig on Monday,” said Ann Lee.", "We dig on Monday,", "Ann Lee", id="said X"
        ),
        pytest.param('Ann Lee said: "We dig."', "We dig.", "Ann Lee", id="X said"),
        pytest.param("''We dig,'' the mayor told them.", "We dig,", "the mayor", id="apostrophes"),
        pytest.param("A sign reads “No digging.”", "No digging.", None, id="nobody"),
        pytest.param(
            "“The bus,” said Roy. He waited. “We dig,” she said.", "We dig,", "she", id="nearest"
        ),
    ],
)
def test_patterns_take_the_nearest_clause(line, content, speaker):
    text = f"A headline\n\n{line}"
    record = load_patterns()({"id": "x", "text": text})[-1]

    ((start, end),) = record["spans"]
    assert text[start:end] == content
    mention = record["speaker"] and text[slice(*record["speaker"]["mention"][0])]
    assert mention == speaker


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        pytest.param("“Yes,” she said.", '"Yes," she said.', id="curly"),
        pytest.param("''Yes,'' she said.", ' "Yes,"  she said.', id="doubled"),
        pytest.param("The workers’ bus doesn’t stop.", "The workers  bus doesn't stop.", id="apos"),
        pytest.param("She said: “We dig", 'She said: "We dig"', id="left open"),
    ],
)
def test_marks_are_made_plain_in_place(line, plain):
    assert plain_marks(line) == plain
    assert len(plain) - len(line) in (0, 1)
