"""``python -m benchmarks``: measure everything, print it, hold it to the floors.

What takes ten minutes and more is run only when its title is asked for: ``--only million``.
``--write`` keeps the figures in ``results.json``, which the README's tables are made
from; ``--only WORD`` runs the measurements whose title holds the word. A figure on the
wrong side of its floor in ``floors.json`` ends the run with exit code 1.
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import archive, extraction, million, pairs
from benchmarks.corpora import DUPLICATES, POLNEAR, RESOLVED, digest, require_shared

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results.json"
FLOORS = HERE / "floors.json"
FIVE_LABELS = HERE / "five_labels.jsonl"

SLOW = frozenset({"Merging: a million invented quotes"})
"""Titles that have to be asked for."""

Figures = dict[str, float]


def list_measurements() -> dict[str, Callable[[], Figures]]:
    """Return each measurement by its title, which names the corpus and its digest."""
    polnear = digest(POLNEAR / "dev.jsonl.gz")
    resolved = digest(RESOLVED / "resolved-dev.jsonl")
    duplicates = digest(DUPLICATES / "pairs-dev.jsonl")
    five = digest(FIVE_LABELS)
    return {
        f"Quotes and mentions: PolNeAR dev ({polnear}), %": extraction.measure_quotes,
        f"Speakers, dates, go-betweens: resolved dev ({resolved}), %": extraction.measure_resolved,
        f"Right mentions by confidence: PolNeAR dev ({polnear}), %": extraction.measure_confidence,
        f"Merging: duplicate pairs dev ({duplicates}), %": measure_pairs,
        f"Merging: invented pairs, the half not looked at ({five}), %": measure_five,
        "Finding claims alike: 10,000 invented quotes": measure_candidates,
        "Merging: a million invented quotes": million.measure_million,
        "Speed of extract: PolNeAR train": extraction.measure_speed,
        "Speed of add": archive.measure_adding,
    }


def measure_five() -> Figures:
    """Score the merge decision on our own pairs of five labels, in percent."""
    unseen = pairs.half_of(pairs.read_pairs(FIVE_LABELS), "unseen")
    figures = pairs.measure(list(pairs.judge(unseen)))
    return {"five-way macro F1, unseen pairs": 100 * figures["macro_f1_five"]}


def measure_candidates() -> Figures:
    """Compare the index with others; the packages for that are in the extra ``bench``."""
    from benchmarks import candidates

    return candidates.measure_candidates()


def measure_pairs() -> Figures:
    """Score the merge decision on printed pairs, in percent."""
    figures = pairs.measure(list(pairs.judge(pairs.read_pairs(DUPLICATES / "pairs-dev.jsonl"))))
    return {
        "three-way macro F1, natural pairs": 100 * figures["macro_f1_natural"],
        "recall of non-trivial pairs": 100 * figures["recall_nontrivial"],
    }


def main() -> int:
    """Run the measurements asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", default="", metavar="WORD", help="titles that hold WORD")
    parser.add_argument("--write", action="store_true", help="keep the figures in results.json")
    options = parser.parse_args()
    require_shared()
    measured: dict[str, Figures] = {}
    for title, measure in list_measurements().items():
        if options.only.lower() in title.lower() and (options.only or title not in SLOW):
            measured[title] = {name: round(value, 2) for name, value in measure().items()}
            print_figures(title, measured[title])
    if options.write:
        RESULTS.write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
    return report_floors(measured)


def print_figures(title: str, figures: Figures) -> None:
    """Print one measurement."""
    print(f"\n{title}")
    width = max(map(len, figures))
    for name, value in figures.items():
        print(f"  {name:{width}}  {value:10.2f}")
    sys.stdout.flush()


def report_floors(measured: dict[str, Figures]) -> int:
    """Print every figure on the wrong side of its floor; return 1 if there is one."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    figures = {name: value for values in measured.values() for name, value in values.items()}
    missed = [
        f"{name}: {figures[name]} is {'below' if sign == 'least' else 'above'} {bound}"
        for sign in ("least", "most")
        for name, bound in floors[sign].items()
        if name in figures and (figures[name] < bound if sign == "least" else figures[name] > bound)
    ]
    print("\n" + ("\n".join(missed) if missed else "every floor is held"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
