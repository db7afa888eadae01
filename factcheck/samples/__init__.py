"""Invented articles on one invented flood, for ``factcheck demo`` and for trying things out.

Seven documents from six outlets that do not exist, in the styles that readers of quotes
meet: a wire report, a live blog, a US daily, a British paper, a web page, a column that
alters what others printed, and a wire report nine days later. File names begin with the
day of publication, so that a folder is read in the order of events.
"""

import json
from contextlib import AbstractContextManager
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleVerdict:
    """A verdict on the claim whose text holds ``excerpt``; no other claim's does."""

    excerpt: str
    verdict: Verdict
    attribution: AttributionStatus
    rationale: str
    evidence: tuple[Evidence, ...]
    checker: str


def sample_articles() -> AbstractContextManager[Path]:
    """Return the folder of articles, there for as long as the context is open."""
    return as_file(files(__name__) / "articles")


def sample_verdicts() -> tuple[SampleVerdict, ...]:
    """Return the verdicts of an invented fact-check desk, in the order they were given."""
    written = (files(__name__) / "verdicts.json").read_text(encoding="utf-8")
    return tuple(
        SampleVerdict(
            excerpt=entry["excerpt"],
            verdict=Verdict(entry["verdict"]),
            attribution=AttributionStatus(entry["attribution"]),
            rationale=entry["rationale"],
            evidence=tuple(Evidence(**piece) for piece in entry["evidence"]),
            checker=entry["checker"],
        )
        for entry in json.loads(written)
    )
