"""Which contents, cue and source make one attribution; labels and pointers by hand."""

import pytest
from encoded import encode, label, prose_of, tie, words_of

from factcheck.extract.encoder.composing import Composed, compose
from factcheck.extract.encoder.stretches import Stretch


def composed(text: str, contents: list[str], cues: list[str], points: dict[str, str]):
    """Compose with contents that point to cues, and all of these to the source "Lee"."""
    words = words_of(text)
    labels = label(words, text, content=contents, cue=cues, source=["Lee"])
    to_cue = {}
    for content, cue in points.items():
        to_cue |= tie(words, text, [content], cue)
    to_source = tie(words, text, [*contents, *cues], "Lee")
    encoded = encode(words, labels, {"cue": to_cue, "source": to_source})
    return words, compose(encoded, prose_of(text))


def shown(text: str, words, attributions: list[Composed]) -> list[list[str]]:
    return [[_of(text, words, content) for content in made.contents] for made in attributions]


def _of(text: str, words, stretch: Stretch) -> str:
    return text[words.starts[stretch.first] : words.ends[stretch.last - 1]]


TOGETHER = [
    pytest.param("“It rained,” Lee said. “We stayed.”", id="a reporter's clause between"),
    pytest.param("It rained, Lee said on Monday, and We stayed.", id="one sentence"),
    pytest.param("“It rained,” Lee said.\n\n“We stayed.”", id="on in the next paragraph"),
    pytest.param(
        "“It rained!” Lee of the old town said. “We stayed.”", id="a sentence for the cue"
    ),
    pytest.param("Lee said: “It rained.\n\n“We stayed.”", id="a quotation of two paragraphs"),
]


@pytest.mark.parametrize("text", TOGETHER)
def test_contents_of_one_cue_are_one_attribution(text):
    points = {"It rained": "said", "We stayed": "said"}
    words, attributions = composed(text, ["It rained", "We stayed"], ["said"], points)

    assert shown(text, words, attributions) == [["It rained", "We stayed"]]


APART = [
    pytest.param("“It rained,” Lee said. Nobody came. “We stayed.”", id="a sentence between"),
    pytest.param("‘It rained’\n\nLee said: ‘We stayed’", id="a headline and the first line"),
    pytest.param("“It rained.”\n\n“We stayed,” Lee said.", id="the cue is behind both"),
    pytest.param("Lee said:\n\n“It rained.”\n\n“We stayed.”", id="the cue is before both"),
    pytest.param("“It rained,” Lee said.\n\nNo.\n\n“We stayed.”", id="a paragraph between"),
]


@pytest.mark.parametrize("text", APART)
def test_contents_far_from_each_other_are_several(text):
    points = {"It rained": "said", "We stayed": "said"}
    words, attributions = composed(text, ["It rained", "We stayed"], ["said"], points)

    assert shown(text, words, attributions) == [["It rained"], ["We stayed"]]
    assert {_of(text, words, made.cue) for made in attributions} == {"said"}
    assert {_of(text, words, made.source) for made in attributions} == {"Lee"}


def test_of_contents_without_marks_far_from_each_other_the_longest_stays():
    text = "Lee said that it had rained. Nobody came. It was cold."
    points = {"that it had rained": "said", "cold": "said"}
    words, attributions = composed(text, ["that it had rained", "cold"], ["said"], points)

    assert shown(text, words, attributions) == [["that it had rained"]]


def test_each_cue_has_its_own_attribution():
    text = "“It rained,” Lee said. “We stayed,” she added."
    points = {"It rained": "said", "We stayed": "added"}
    words, attributions = composed(text, ["It rained", "We stayed"], ["said", "added"], points)

    assert [_of(text, words, made.cue) for made in attributions] == ["said", "added"]


def test_contents_without_a_cue_are_alone():
    text = "“It rained.” “We stayed.” Lee."
    words, attributions = composed(text, ["It rained", "We stayed"], [], {})

    assert shown(text, words, attributions) == [["It rained"], ["We stayed"]]
    assert [made.cue for made in attributions] == [None, None]


def test_where_the_pointers_say_none_there_is_no_source():
    text = "“It rained,” someone said. Lee slept."
    words = words_of(text)
    labels = label(words, text, content=["It rained"], cue=["said"], source=["Lee"])
    encoded = encode(words, labels, {"cue": tie(words, text, ["It rained"], "said")})

    (made,) = compose(encoded, prose_of(text))

    assert made.source is None
    assert made.source_share > 0.9
