"""Quotation marks in a language that the program has few words of.

In German Wikinews a third of what stands between double marks are names of ships, films
and papers, and no quotations: a system that takes everything is right in two of three.
"""

from typing import Any

from benchmarks.corpora import GERMAN, load_lines, load_scorer
from benchmarks.extraction import Records, extract_records
from factcheck.core.engine import EngineName


def measure_marks() -> dict[str, float]:
    """Score segments found in German Wikinews dev, in percent."""
    return score_marks(load_lines(GERMAN / "dev.jsonl.gz"))


def score_marks(articles: list[dict[str, Any]]) -> dict[str, float]:
    """Score the segments found in articles beside what taking every segment comes to."""
    scorer = load_scorer("score_quotes")
    everything: Records = {
        article["id"]: [
            {"kind": "direct", "spans": [[start, end]]}
            for start, end in scorer.quoted_segments(article["text"])
        ]
        for article in articles
    }
    found = scorer.score(articles, extract_records(articles, EngineName.ENCODER, "de"))[
        "segment found"
    ]
    taken = scorer.score(articles, everything)["segment found"]
    return {
        "German segments found: precision": 100 * found["precision"],
        "German segments found: recall": 100 * found["recall"],
        "German segments found: F1": 100 * found["f1"],
        "precision of taking every German segment": 100 * taken["precision"],
        "F1 of taking every German segment": 100 * taken["f1"],
    }
