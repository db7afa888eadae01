"""The weights of the confidence, fitted on articles that the network has not seen."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from scipy.optimize import minimize

from benchmarks.corpora import load_scorer
from factcheck.extract.encoder.confidence import signs_of
from factcheck.extract.encoder.engine import Decision, EncoderEngine
from factcheck.languages import pack_for
from factcheck.prose import read_prose

PENALTY = 1.0
DECIMALS = 2
SHARED_WORDS = 0.5
"""Intersection over union of words, as the corpus's scorer pairs attributions."""

Signs = dict[str, float]


def fit_confidence(engine: EncoderEngine, articles: Iterable[dict[str, Any]]) -> Signs:
    """Return the weights under which what is right was likeliest (logistic regression)."""
    pairs = list(judge(engine, articles))
    names = sorted({name for signs, _ in pairs for name in signs})
    matrix = np.array([[signs.get(name, 0.0) for name in names] for signs, _ in pairs])
    right = np.array([float(right) for _, right in pairs])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = matrix @ weights
        shares = 1 / (1 + np.exp(-odds))
        total = np.logaddexp(0, -odds * (2 * right - 1)).sum() + PENALTY * (weights @ weights) / 2
        return total, matrix.T @ (shares - right) + PENALTY * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    return {name: round(float(x), DECIMALS) for name, x in zip(names, found.x, strict=True)}


def judge(
    engine: EncoderEngine, articles: Iterable[dict[str, Any]]
) -> Iterator[tuple[Signs, bool]]:
    """Yield the signs of each decision, and whether it is right."""
    scorer = load_scorer("score_quotes")
    for article in articles:
        words = scorer.Words(article["text"])
        gold = [(words.within(a["content"]), a) for a in article["attributions"]]
        prose = read_prose(article["text"], pack_for("en"))
        paragraphs = [engine.rules.tagger.tag(prose, n) for n in range(len(prose.paragraphs))]
        encoded, decisions = engine.decide(prose, paragraphs)
        for decision in decisions:
            if not decision.ruled:
                signs = signs_of(decision.drafted, encoded, agreed=decision.agreed)
                yield signs, _is_right(decision, gold, words)


def _is_right(decision: Decision, gold: list[tuple[Any, dict[str, Any]]], words: Any) -> bool:
    mine = words.within([[span.start, span.end] for span in decision.drafted.content])
    shares = [len(mine & its) / len(mine | its) if mine & its else 0.0 for its, _ in gold]
    best = max(range(len(gold)), key=shares.__getitem__, default=None)
    if best is None or shares[best] < SHARED_WORDS:
        return False
    source = gold[best][1]["source"]
    if decision.choice is None:
        return not source
    mention = decision.choice.mention
    return bool(words.same_source([[mention.start, mention.end]], source))
