"""What is not used is not imported: arrays and onnxruntime cost a fifth of a second."""

import subprocess
import sys

import pytest

HEAVY = {"numpy", "onnxruntime"}
SHOW = "import sys; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
READ = """
from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.pipeline import extract
assert extract(Article(id='a', text='“We stay,” Lee said.'), EngineName.{})
"""


def imported(code: str) -> set[str]:
    command = [sys.executable, "-c", f"{code}\n{SHOW}"]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import factcheck.cli.app", id="the command line"),
        pytest.param("import factcheck.pipeline", id="the pipeline"),
        pytest.param(READ.format("FAST"), id="the fast engine"),
    ],
)
def test_neither_arrays_nor_onnxruntime_are_imported(code):
    assert not HEAVY & imported(code)


def test_the_encoder_imports_both():
    assert imported(READ.format("ENCODER")) >= HEAVY
