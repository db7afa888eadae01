"""The corpora and scorers, which lie beside the project in ``../shared``."""

import gzip
import hashlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

SHARED = Path(__file__).resolve().parents[2] / "shared"
POLNEAR = SHARED / "corpora" / "polnear"
RESOLVED = SHARED / "corpora" / "resolved"
DUPLICATES = SHARED / "corpora" / "duplicates"
GERMAN = SHARED / "corpora" / "german-wikinews"
STUDIES = SHARED / "studies"


def require_shared() -> None:
    """Stop with one line if the corpora are not there."""
    if not POLNEAR.is_dir():
        sys.exit(f"benchmarks: the corpora are missing: {POLNEAR}")


def load_lines(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSON Lines file, packed or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def digest(path: Path) -> str:
    """Return the first twelve hexadecimal digits of the file's SHA-256."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def load_scorer(name: str) -> ModuleType:
    """Return a scorer of ``../shared/bench`` as a module."""
    path = SHARED / "bench" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
