import pytest

from factcheck.dedupe.alignment import align
from factcheck.dedupe.words import normalise


def laid(shorter, longer):
    """Return the stretch of the longer text, and the differences as pairs of words."""
    one, other = normalise(shorter), normalise(longer)
    found = align(one, other, least_shared=0.1)
    if found is None:
        return None
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
            "it is harvest copper market",
            "it is a wide and old town harvest copper market",
            "harvest copper market",
            [("it is", "old town")],
            id="two small words far ahead are chance",
        ),
        pytest.param(
            "harvest copper market it is",
            "harvest copper market of a wide old town it is",
            "harvest copper market",
            [("it is", "of a")],
            id="two small words far behind are chance",
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


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        pytest.param("tulips and roses", "the dam broke", id="no word in common"),
        pytest.param("dam river", "river dam", id="words the other way round"),
    ],
)
def test_texts_too_unlike_do_not_align(shorter, longer):
    assert laid(shorter, longer) is None
