"""The default engine on the forty invented articles: every figure has a floor.

The articles are of eight kinds of press and of subjects that the engine was not trained on.
They were written, gold and all, before the engine had read them.
"""

from functools import cache

import pytest
from journalism.gold import gold_folders, load_gold
from journalism.scoring import Scores, score_articles

from factcheck.pipeline import extract

LEAST = {
    "segments found": 0.95,
    "segments end to end": 0.89,
    "attributions": 0.84,
    "attributions: direct": 0.9,
    "attributions: mixed": 0.85,
    "attributions: indirect": 0.78,
    "attributions with the mention": 0.81,
    "gold found": 0.97,
    "speaker by full name": 0.87,
    "date, of dated": 0.6,
    "relays, precision": 0.85,
    "relays, recall": 0.8,
}

MOST = {"wrong speakers": 0.11, "false dates, of undated": 0.09}


@cache
def figures() -> dict[str, float]:
    gold = [load_gold(folder) for folder in gold_folders()]
    return as_figures(score_articles([(each, extract(each.article)) for each in gold]))


def as_figures(scores: Scores) -> dict[str, float]:
    return {
        "segments found": scores.segments.f1,
        "segments end to end": scores.end_to_end.f1,
        "attributions": scores.attributions.overall.f1,
        "attributions: direct": scores.attributions.direct.f1,
        "attributions: mixed": scores.attributions.mixed.f1,
        "attributions: indirect": scores.attributions.indirect.f1,
        "attributions with the mention": scores.with_mention.overall.f1,
        "gold found": scores.found.share,
        "speaker by full name": scores.speakers.share,
        "date, of dated": scores.dates.share,
        "relays, precision": scores.relays.precision,
        "relays, recall": scores.relays.recall,
        "wrong speakers": scores.wrong_speakers.share,
        "false dates, of undated": scores.false_dates.share,
    }


@pytest.mark.parametrize("figure", LEAST)
def test_figures_stay_above_their_floors(figure: str) -> None:
    assert figures()[figure] >= LEAST[figure]


@pytest.mark.parametrize("figure", MOST)
def test_mistakes_stay_below_their_ceilings(figure: str) -> None:
    assert figures()[figure] <= MOST[figure]


def test_there_are_forty_articles_and_more() -> None:
    assert len(gold_folders()) >= 40
