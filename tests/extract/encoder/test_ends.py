"""Where contents begin and end: one text and the words taken a case."""

import pytest
from encoded import find, prose_of, words_of

from factcheck.extract.encoder.ends import find_figures, trim, with_both_marks
from factcheck.extract.encoder.stretches import Stretch

TRIMMED = [
    pytest.param("it rained,", "it rained", id="a comma that leads on"),
    pytest.param("it rained —", "it rained", id="a dash that leads on"),
    pytest.param(": it rained", "it rained", id="a colon that leads in"),
    pytest.param("- it rained", "it rained", id="a bullet"),
    pytest.param("“it rained”", "it rained", id="marks"),
    pytest.param("it rained.", "it rained.", id="a full stop stays"),
    pytest.param("it rained in the U.S.", "it rained in the U.S.", id="an abbreviation"),
    pytest.param("$8,000 was lost", "$8,000 was lost", id="a currency sign"),
    pytest.param("-5 degrees", "-5 degrees", id="a minus"),
    pytest.param("#ovens are cold", "#ovens are cold", id="a hashtag"),
    pytest.param("[the oven] is cold", "[the oven] is cold", id="brackets"),
    pytest.param("it (the oven) is cold", "it (the oven) is cold", id="brackets inside"),
    pytest.param("it is cold (very)", "it is cold (very)", id="brackets at the end"),
    pytest.param("it is cold)", "it is cold", id="a bracket opened before"),
    pytest.param("it was 40%", "it was 40%", id="a percent sign"),
    pytest.param("the workers'", "the workers'", id="an apostrophe at the end"),
    pytest.param("— , :", None, id="points alone"),
]


@pytest.mark.parametrize(("taken", "expected"), TRIMMED)
def test_points_that_only_lead_are_left_out(taken, expected):
    text = f"They say {taken} again."
    words = words_of(text)
    place = find(words, text, taken)

    kept = trim(Stretch(place.start, place.stop), words, text)

    assert (kept and text[words.starts[kept.first] : words.ends[kept.last - 1]]) == expected


def test_a_mark_that_opened_before_the_content_ends_none_in_it():
    text = "“Yes,” they say. More: 'We stay', says Lee."
    words = words_of(text)
    place = find(words, text, "We stay'")

    kept = trim(Stretch(place.start, place.stop), words, text)

    assert kept == Stretch(place.start, place.stop - 1)


PARTNERS = [
    pytest.param("a “mad” plan", "a “mad", "a “mad”", id="the closing one"),
    pytest.param("a “mad” plan", "mad” plan", "“mad” plan", id="the opening one"),
    pytest.param("a “mad,” he said", "a “mad", "a “mad,”", id="behind a comma"),
    pytest.param("a “mad” plan", "mad", "mad", id="all in marks: none"),
    pytest.param("a “mad” plan", "a “mad” plan", "a “mad” plan", id="both are there"),
    pytest.param("a â€œmadâ€ plan", "a â€œmad", "a â€œmadâ€", id="a misread one"),
]


@pytest.mark.parametrize(("text", "taken", "expected"), PARTNERS)
def test_a_mark_inside_has_its_partner(text, taken, expected):
    words, prose = words_of(text), prose_of(text)
    place = find(words, text, taken)

    span = with_both_marks(Stretch(place.start, place.stop), words, prose.quotations)

    assert span.of(text) == expected


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("lost $8,000.50 in 3 days.", ["$8,000.50", "3"]),
        ("at 10:30, 40% of 1,2", ["10:30", "40%", "1,2"]),
        ("£40m", ["£40"]),
        ("none", []),
    ],
)
def test_figures_are_found_whole(text, figures):
    assert [text[start:end] for start, end in find_figures(text)] == figures
