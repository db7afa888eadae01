"""The weights of ranking and judging, fitted on PolNeAR train.

The same corpus and package give the same figures. Each fit is a softmax over the choices of a group, with an L2
penalty: for a speaker a group is the candidates of an utterance and nobody, for a statement
it is yes and no, which makes a logistic regression. The sign that an utterance's speaker also
spoke before depends on what the ranker chose there, so speakers are fitted in rounds, each
with the weights of the round before.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.corpora import POLNEAR, load_lines
from factcheck.extract import weights as standing
from factcheck.extract.features import Candidate, describe_nobody, find_candidates
from factcheck.extract.linking import RuleLinker
from factcheck.extract.ranking import WeightedRanker
from factcheck.extract.statements import WeightedJudge
from factcheck.extract.tagging import RuleTagger
from factcheck.extract.values import Place, TaggedParagraph, Utterance
from factcheck.languages import pack_for
from factcheck.prose import Prose, read_prose

PENALTY = 2.0
# Rarer features tell more about the corpus than about English.
FEWEST = 8
# Tenths make sums that tie: 0.2 points of F1 less on dev. Leaving out what is smaller
# than a tenth costs nothing there.
DECIMALS = 2
LEAST_WEIGHT = 0.1
# The first one knows of no speaker before; from the third on hardly a weight changes.
ROUNDS = 3

ENGLISH = pack_for("en")
WEIGHTS_FILE = Path(standing.__file__)
HEADER = '''"""The weights of what speaks for a speaker, for a statement, and for being right.

Written by ``python -m training``. Fitted on the training part of PolNeAR: the speaker's by a
softmax over each utterance's candidates, the statement's by logistic regression, both with
an L2 penalty of {penalty:g} and rounded to a hundredth; what is smaller than a tenth is left
out. A weight of 0.7 doubles the odds. The confidence's are fitted by logistic regression on a
fifth of the articles, read by an encoder that was trained on the others.
"""
'''

Weights = dict[str, float]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Group:
    """Choices, each described by its features, and which of them are right."""

    choices: list[Sequence[str]]
    right: list[bool]


@dataclass(frozen=True, slots=True)
class Reading:
    """An article of the corpus, tagged and linked, with its annotation.

    ``attributions`` pairs the characters of each gold content with its record.
    """

    prose: Prose
    paragraphs: list[TaggedParagraph]
    utterances: list[Utterance]
    attributions: list[tuple[set[int], dict[str, Any]]]


def read_corpus(scorer: ModuleType) -> list[Reading]:
    """Tag and link every article of the training part."""
    tagger, linker = RuleTagger(ENGLISH), RuleLinker()
    readings = []
    for article in load_lines(POLNEAR / "train.jsonl.gz"):
        prose = read_prose(article["text"], ENGLISH)
        paragraphs = [tagger.tag(prose, number) for number in range(len(prose.paragraphs))]
        gold = [(scorer.covered(a["content"]), a) for a in article["attributions"]]
        readings.append(Reading(prose, paragraphs, linker.link(prose, paragraphs), gold))
    return readings


def gold_of(scorer: ModuleType, reading: Reading, utterance: Utterance) -> list[dict[str, Any]]:
    """Return the gold attributions that hold the utterance, none for a scare quote."""
    text = reading.prose.text
    pieces = [piece for quotation in utterance.quotations for piece in quotation.pieces]
    characters = {
        i for piece in pieces for i in range(piece.start, piece.end) if not text[i].isspace()
    }
    truths: list[dict[str, Any]] = scorer.holders(characters, reading.attributions)
    return truths


def speaker_groups(
    scorer: ModuleType, readings: Sequence[Reading], weights: Weights
) -> Iterator[Group]:
    """Yield the candidates of each statement; the last choice is that nobody is named."""
    ranker = WeightedRanker(weights, ENGLISH.naming.name_joints)
    for reading in readings:
        words = scorer.Words(reading.prose.text)
        before: Place | None = None
        for utterance in reading.utterances:
            truths = gold_of(scorer, reading, utterance)
            candidates = find_candidates(reading.paragraphs, utterance, before)
            if truths:
                ranked = ranker.rank(reading.paragraphs, utterance, before)
                before = ranked[1] if ranked else None
            sources = [truth["source"] for truth in truths if truth["source"]]
            right = [is_source(words, reading, candidate, sources) for candidate in candidates]
            right.append(bool(truths) and not sources)
            if any(right):
                nobody = describe_nobody(reading.paragraphs, utterance)
                yield Group([*(c.features for c in candidates), nobody], right)


def is_source(words: Any, reading: Reading, candidate: Candidate, sources: list[Any]) -> bool:
    """Say whether a candidate shares a word that matters with a gold source."""
    tagged = reading.paragraphs[candidate.paragraph]
    sighting = tagged.sightings[candidate.number]
    span = tagged.tokens.span(sighting.first, sighting.last)
    return any(words.same_source([[span.start, span.end]], source) for source in sources)


def statement_groups(
    scorer: ModuleType, readings: Sequence[Reading], speakers: Weights
) -> Iterator[Group]:
    """Yield the signs of each utterance against none: yes or no."""
    ranker = WeightedRanker(speakers, ENGLISH.naming.name_joints)
    judge = WeightedJudge(ENGLISH, {})
    for reading in readings:
        before: Place | None = None
        for utterance in reading.utterances:
            ranked = ranker.rank(reading.paragraphs, utterance, before)
            choice, place = ranked or (None, None)
            is_statement = bool(gold_of(scorer, reading, utterance))
            if is_statement:
                before = place
            signs = judge.signs(reading.prose, reading.paragraphs, utterance, choice)
            yield Group([signs, ()], [is_statement, not is_statement])


def fit(groups: Sequence[Group]) -> Weights:
    """Return the weights under which the right choices are likeliest, rounded, tiny ones left out."""
    counts = Counter(f for group in groups for choice in group.choices for f in set(choice))
    names = sorted(name for name, count in counts.items() if count >= FEWEST)
    choices = [choice for group in groups for choice in group.choices]
    matrix = _as_matrix(choices, names)
    right = np.array([float(right) for group in groups for right in group.right])
    sizes = np.array([len(group.choices) for group in groups])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    group_of = np.repeat(np.arange(len(groups)), sizes)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = matrix @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, starts)[group_of])
        total, good = np.add.reduceat(odds, starts), np.add.reduceat(odds * right, starts)
        slope = odds / total[group_of] - odds * right / good[group_of]
        penalty = PENALTY * (weights @ weights) / 2
        return penalty - np.log(good / total).sum(), matrix.T @ slope + PENALTY * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    weights = {name: round(float(x), DECIMALS) for name, x in zip(names, found.x, strict=True)}
    return {name: weight for name, weight in weights.items() if abs(weight) >= LEAST_WEIGHT}


def _as_matrix(choices: Sequence[Sequence[str]], names: Sequence[str]) -> csr_matrix:
    columns = {name: number for number, name in enumerate(names)}
    cells = [
        (row, columns[feature])
        for row, choice in enumerate(choices)
        for feature in sorted(set(choice))
        if feature in columns
    ]
    rows, places = zip(*cells, strict=True)
    return csr_matrix((np.ones(len(cells)), (rows, places)), shape=(len(choices), len(names)))


def fit_rules(scorer: ModuleType) -> tuple[Weights, Weights]:
    """Return the weights for speakers and for statements."""
    readings = read_corpus(scorer)
    speakers: Weights = {}
    for _ in range(ROUNDS):
        speakers = fit(list(speaker_groups(scorer, readings, speakers)))
    return speakers, fit(list(statement_groups(scorer, readings, speakers)))


def write_weights(path: Path, speakers: Weights, statements: Weights, confidence: Weights) -> None:
    """Write the module of the three tables as ``ruff format`` has it."""
    tables = {
        "SPEAKER_WEIGHTS": speakers,
        "STATEMENT_WEIGHTS": statements,
        "CONFIDENCE_WEIGHTS": confidence,
    }
    parts = [HEADER.format(penalty=PENALTY)]
    for name, weights in tables.items():
        rows = [f'    "{feature}": {weights[feature]},\n' for feature in sorted(weights)]
        parts.append(f"{name}: dict[str, float] = {{\n{''.join(rows)}}}\n")
    path.write_text("\n".join(parts), encoding="utf-8")
    print(f"{path}: {', '.join(f'{len(weights)} {name}' for name, weights in tables.items())}")
