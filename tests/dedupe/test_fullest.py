import pytest

from factcheck.core.claim import Relation
from factcheck.dedupe.fullest import fullest, is_printed, relation_to

LONG = "The dam will hold through the winter, and nobody needs to leave."
SHORT = "The dam will hold through the winter"


@pytest.mark.parametrize(
    ("texts", "chosen"),
    [
        pytest.param([SHORT, LONG, SHORT], LONG, id="most words"),
        pytest.param(
            ["The dam will hold", "The dike will hold", "the dike will hold"],
            "The dike will hold",
            id="printed most",
        ),
        pytest.param(["The dam holds", "The dike holds"], "The dam holds", id="the first"),
    ],
)
def test_fullest(texts, chosen):
    assert fullest(texts) == chosen


def test_relation_of_a_printing_to_its_claim():
    assert relation_to(LONG, SHORT) is Relation.EXCERPT
    assert relation_to(LONG, LONG.upper()) is Relation.SAME
    assert relation_to(SHORT, LONG) is Relation.SAME, "a claim is never a part of its quote"


def test_whether_a_wording_is_printed():
    assert is_printed(LONG, [SHORT, LONG.lower()])
    assert not is_printed(LONG, [SHORT])
