"""The table of systems: who said what in the 84 articles of PolNeAR dev.

Each system that is installed reads the articles in a process of its own, held to one
processor; its quotes are scored by ``score_quotes``. Those that cannot be installed
are shown with the figures of earlier studies, and people with those that the corpus gives.
"""

import importlib.util
import json
import os
import subprocess
import sys
from typing import Any

from benchmarks import crf
from benchmarks.corpora import POLNEAR, STUDIES, load_lines, load_scorer
from benchmarks.systems import SYSTEMS

Row = dict[str, float]

COLUMNS = {
    "E2E": "segment end-to-end",
    "A": "attribution",
    "direct": "attribution: direct",
    "mixed": "attribution: mixed",
    "indirect": "attribution: indirect",
    "A+S": "attribution + source",
}
"""What the scorer calls each column: quoted segment with the right mention, attribution,
attribution with the right source."""

SPEED = "articles/s"

KNOWN: dict[str, Row] = {
    "not run here: Gender Gap Tracker": {
        "E2E": 66, "A": 49, "direct": 70, "mixed": 67, "indirect": 33, "A+S": 42, SPEED: 13,
    },
    "not run here: Citron, retrained": {
        "E2E": 73, "A": 59, "direct": 68, "mixed": 68, "indirect": 54, "A+S": 54, SPEED: 4,
    },
    "not run here: study, CRF and ranker": {
        "E2E": 89, "A": 66, "direct": 92, "mixed": 78, "indirect": 54, "A+S": 56, SPEED: 20,
    },
    "not run here: study, MiniLM and ranker": {
        "E2E": 93, "A": 79, "direct": 93, "mixed": 89, "indirect": 72, "A+S": 72, SPEED: 7,
    },
    "people: six annotators, mean, from the corpus": {
        "E2E": 97, "A": 80, "direct": 99, "mixed": 94, "indirect": 73, "A+S": 76,
    },
}  # fmt: skip
"""Figures of others on the same articles. Gender Gap Tracker and Citron are on no package
registry; the studies' ranker needs a training of its own. People: eighteen articles of
train and dev, one annotator scored against another."""


def measure_peers() -> dict[str, Row]:
    """Return a row for each system; tell of those that are not installed."""
    if _could_train():
        print("training the CRF tagger of the studies, once: seven minutes", file=sys.stderr)
        crf.train()
    articles = load_lines(POLNEAR / "dev.jsonl.gz")
    scorer = load_scorer("score_quotes")
    rows: dict[str, Row] = {}
    for name in SYSTEMS:
        found = run_alone(name)
        if "absent" in found:
            print(f"not installed: {name} ({found['absent']})")
            continue
        results = scorer.score(articles, found["records"])
        rows[name] = {column: 100 * results[key]["f1"] for column, key in COLUMNS.items()}
        rows[name][SPEED] = len(articles) / found["seconds"]
    return rows | KNOWN


def _could_train() -> bool:
    there = STUDIES.is_dir() and importlib.util.find_spec("pycrfsuite") is not None
    return there and not crf.is_trained()


def run_alone(name: str) -> dict[str, Any]:
    """Return what a system finds, and its seconds, in a process held to one processor."""
    processor = min(os.sched_getaffinity(0))
    process = subprocess.run(
        [sys.executable, "-m", "benchmarks.systems", name],
        check=True,
        stdout=subprocess.PIPE,
        env=os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        preexec_fn=lambda: os.sched_setaffinity(0, {processor}),
    )
    found: dict[str, Any] = json.loads(process.stdout)
    return found
