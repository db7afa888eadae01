"""How fast quotes come, and at what cost.

The command ``factcheck extract``, start-up and output included, held to one processor or
two. The fast engine reads the 840 articles of PolNeAR train, against the least that any
extractor in Python has to do with the same file: unpack it, decode it, and split each text
into words once. The encoder reads the 84 articles of PolNeAR dev.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from benchmarks.corpora import POLNEAR, load_lines
from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.pipeline import extract

RUNS = 3
LONGER = 10

ONE_PASS = """
import gzip, json, sys
words = 0
with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
    for line in lines:
        words += len(json.loads(line)["text"].split())
print(words)
"""

LOAD = """
import time
started = time.perf_counter()
from factcheck.extract.encoder import load_encoder
load_encoder()
print(time.perf_counter() - started)
"""


def measure_encoder_speed() -> dict[str, float]:
    """Time the default engine over PolNeAR dev."""
    corpus = POLNEAR / "dev.jsonl.gz"
    articles = len(load_lines(corpus))
    one, two = (
        middle(time_command(_extract(corpus), processors) for _ in range(RUNS))
        for processors in (1, 2)
    )
    return {
        "encoder: articles a second, one core": articles / one,
        "encoder: articles a second, two cores": articles / two,
        "encoder: peak memory, MB": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000,
        "encoder: seconds to import and load": middle(
            float(subprocess.check_output([sys.executable, "-c", LOAD])) for _ in range(RUNS)
        ),
        "encoder: cost a word in a text ten times as long": measure_growth(EngineName.ENCODER),
        "fast: cost a word in a text ten times as long": measure_growth(EngineName.FAST),
    }


def measure_fast_speed() -> dict[str, float]:
    """Time the fast engine over PolNeAR train, in turn with the least work there is."""
    corpus = POLNEAR / "train.jsonl.gz"
    command = _extract(corpus, "--engine", "fast")
    least = [sys.executable, "-c", ONE_PASS, str(corpus)]
    articles = len(load_lines(corpus))
    times = [(time_command(command, 1), time_command(least, 1)) for _ in range(RUNS)]
    ours, floor = (middle(column) for column in zip(*times, strict=True))
    return {
        "fast: articles a second, one core": articles / ours,
        "fast: times the work of one pass": ours / floor,
    }


def measure_growth(engine: EngineName) -> float:
    """Return what a word costs in ten articles joined to one, as a multiple of it in each."""
    articles = load_lines(POLNEAR / "dev.jsonl.gz")[:LONGER]
    texts = [article["text"] for article in articles]
    extract(Article(id="warm", text=texts[0]), engine)
    ratios = []
    for _ in range(RUNS):
        apart = sum(time_text(text, engine) for text in texts)
        ratios.append(time_text("\n\n".join(texts), engine) / apart)
    return middle(ratios)


def time_text(text: str, engine: EngineName) -> float:
    """Return the processor seconds that one text takes."""
    started = time.process_time()
    extract(Article(id="text", text=text), engine)
    return time.process_time() - started


def time_command(command: list[str], processors: int) -> float:
    """Return the wall seconds of a command held to some processors."""
    allowed = set(sorted(os.sched_getaffinity(0))[:processors])
    started = time.perf_counter()
    subprocess.run(
        command,
        check=True,
        stdout=subprocess.DEVNULL,
        preexec_fn=lambda: os.sched_setaffinity(0, allowed),
    )
    return time.perf_counter() - started


def middle(values: Iterable[float]) -> float:
    """Return the median of an odd number of values."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def _extract(corpus: Path, *options: str) -> list[str]:
    return [str(Path(sys.executable).with_name("factcheck")), "extract", str(corpus), *options]
