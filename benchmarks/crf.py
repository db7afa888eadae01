"""The CRF tagger of ``../shared/studies``, trained once and kept in a temporary folder."""

import importlib
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.corpora import POLNEAR, STUDIES, digest

SCRIPT = STUDIES / "tagger_crf.py"
VARIANT = "v1"
POLITENESS = 19


def folder() -> Path:
    """Return where the model for this script and this training part is kept."""
    name = f"crf-{digest(SCRIPT)}-{digest(POLNEAR / 'train.jsonl.gz')}"
    return Path(tempfile.gettempdir()) / "factcheck-benchmarks" / name


def is_trained() -> bool:
    """Say whether the model is there."""
    return (folder() / f"crf-{VARIANT}.model").is_file()


def train() -> None:
    """Train the model with the study's own script: seven minutes on one core."""
    folder().mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [sys.executable, str(SCRIPT), "train", VARIANT],
        check=True,
        cwd=STUDIES,
        env=_environment(),
        stdout=subprocess.DEVNULL,
        preexec_fn=lambda: os.nice(POLITENESS),
    )


def load_reader() -> Callable[[dict[str, Any]], list[dict[str, Any]]]:
    """Return a function from an article to its records."""
    os.environ.update(_environment())
    sys.path.insert(0, str(STUDIES))
    study = importlib.import_module("tagger_crf")
    lexicon = pickle.loads((folder() / f"crf-{VARIANT}.lex").read_bytes())
    tagger = importlib.import_module("pycrfsuite").Tagger()
    tagger.open(str(folder() / f"crf-{VARIANT}.model"))

    def read(article: dict[str, Any]) -> list[dict[str, Any]]:
        parts = study.tokenise(article["text"])
        tags = [
            tagger.tag(
                study.features(part, lexicon, parts[n - 1] if n else None, None, n, len(parts))
            )
            for n, part in enumerate(parts)
        ]
        records: list[dict[str, Any]] = study.link(article, parts, tags)
        return records

    return read


def _environment() -> dict[str, str]:
    return os.environ | {"STUDY_OUT": str(folder()), "PYTHONDONTWRITEBYTECODE": "1"}
