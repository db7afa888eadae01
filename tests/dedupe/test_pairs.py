"""Invented pairs, a line each, that the decision once got wrong or may well get wrong."""

import json
from pathlib import Path

import pytest

from factcheck.core.claim import Relation
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Wording, compare

LINES = (Path(__file__).parent / "pairs.jsonl").read_text("utf-8").splitlines()
PAIRS = [json.loads(line) for line in LINES]


def wording(pair: dict[str, str | None], side: str) -> Wording:
    name = pair[f"{side}_speaker"]
    speaker = Speaker(name=name, kind=SpeakerKind.PERSON) if name else None
    return Wording(pair[side] or "", speaker)


@pytest.mark.parametrize(
    "pair", [pytest.param(pair, id=f"{pair['label']}: {pair['a'][:40]}") for pair in PAIRS]
)
def test_pair_is_told_right_either_way(pair):
    one, other = wording(pair, "a"), wording(pair, "b")
    expected = Relation(pair["label"])
    assert (compare(one, other).relation, compare(other, one).relation) == (expected, expected)
