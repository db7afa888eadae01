import pytest

from factcheck.dedupe.alignment import align
from factcheck.dedupe.words import normalise


def laid(shorter, longer):
    """Return the stretch of the longer text, and the differences as pairs of words."""
    one, other = normalise(shorter), normalise(longer)
    found = align(one, other, least_shared=0.1)
    return (
        " ".join(other.forms[found.start : found.end]),
        [
            (
                " ".join(one.forms[part.start : part.end]),
                " ".join(other.forms[part.other_start : part.other_end]),
            )
            for part in found.differences
        ],
    )


@pytest.mark.parametrize(
    ("shorter", "longer", "stretch", "differences"),
    [
        pytest.param(
            "the river rose", "At night the river rose fast", "the river rose", [], id="a part"
        ),
        pytest.param(
            "the river fell", "at night the river rose", "the river", [("fell", "rose")], id="at the end"
        ),
        pytest.param(
            "nine boats sank here",
            "ten boats sank here",
            "boats sank here",
            [("9", "10")],
            id="at the beginning",
        ),
        pytest.param(
            "the old river rose at night",
            "I saw that the wide river rose at night and fell",
            "the wide river rose at night",
            [("old", "wide")],
            id="in the middle",
        ),
        pytest.param(
            "the dam ... broke at night",
            "the dam that my father built of stone broke at night",
            "the dam that my father built of stone broke at night",
            [],
            id="an ellipsis stands for words",
        ),
        pytest.param(
            "the dam that my father built broke at night and the river came",
            "the dam ... broke at night and the river came down on every house of the town",
            "the dam broke at night and the river came",
            [],
            id="an ellipsis of the longer one",
        ),
        pytest.param(
            "tulips ... the dam broke at night",
            "we heard that the dam broke at night",
            "the dam broke at night",
            [("tulips", "that")],
            id="a piece that is not there",
        ),
        pytest.param(
            "it copper market violet water",
            "it is said by all of us that copper market violet water",
            "copper market violet water",
            [("it", "that")],
            id="a small word far ahead is chance",
        ),
        pytest.param(
            "copper market violet water it",
            "copper market violet water is what we said of it",
            "copper market violet water",
            [("it", "is")],
            id="a small word far behind is chance",
        ),
        pytest.param(
            "it copper market violet water stone light river",
            "it said again and copper market violet water stone light river",
            "copper market violet water stone light river",
            [("it", "and")],
            id="a small word ahead of an insertion is chance",
        ),
        pytest.param(
            "copper market violet water stone light river it",
            "copper market violet water stone light river again and said it",
            "copper market violet water stone light river",
            [("it", "again")],
            id="a small word behind an insertion is chance",
        ),
        pytest.param(
            "copper market violet so sick",
            "copper market violet stone so sick so sick",
            "copper market violet stone so sick",
            [("", "stone")],
            id="the nearer of two endings",
        ),
        pytest.param(
            "tulips grow ... the dam broke ... roses grow",
            "we heard that the dam broke at night",
            "the dam broke",
            [("tulips grow", "heard that"), ("roses grow", "at night")],
            id="pieces that are not there",
        ),
        pytest.param(
            "river light so tired of copper now",
            "river light river light so tired of the copper now",
            "river light so tired of the copper now",
            [("", "the")],
            id="the nearer of two beginnings",
        ),
    ],
)  # fmt: skip
def test_the_shorter_text_lies_where_it_is_likest(shorter, longer, stretch, differences):
    assert laid(shorter, longer) == (stretch, differences)


@pytest.mark.parametrize("least_shared", [0.0, 0.5])
def test_texts_without_a_word_in_common_do_not_align(least_shared):
    one, other = normalise("tulips and roses"), normalise("the dam broke last night")
    assert align(one, other, least_shared=least_shared) is None
