"""``python -m benchmarks``: measure everything, print it, hold it to the floors.

What takes ten minutes and more is run only when its title is asked for: ``--only million``.
``--write`` keeps the figures in ``results.json``, which the README's tables are made from,
beside those that were not measured anew; ``--only WORD`` runs the measurements whose title
holds the word. A figure on the wrong side of its floor in ``floors.json`` ends the run with
exit code 1.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from benchmarks import archive, extraction, german, million, mistakes, pairs, peers, speed
from benchmarks.corpora import DUPLICATES, GERMAN, POLNEAR, RESOLVED, digest, require_shared
from factcheck.core.engine import EngineName

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results.json"
FLOORS = HERE / "floors.json"
FIVE_LABELS = HERE / "five_labels.jsonl"

SLOW = frozenset({"Merging: a million invented quotes"})
"""Titles that have to be asked for."""

Row = dict[str, float]
Figures = Row | dict[str, Row]
"""A measurement's figures by name; or rows of them by name, where systems are compared."""

MISTAKES = "Mistakes by class"


def list_measurements() -> dict[str, Callable[[], Figures]]:
    """Return each measurement by its title, which names the corpus and its digest."""
    polnear = digest(POLNEAR / "dev.jsonl.gz")
    resolved = digest(RESOLVED / "resolved-dev.jsonl")
    duplicates = digest(DUPLICATES / "pairs-dev.jsonl")
    german_news = digest(GERMAN / "dev.jsonl.gz")
    five = digest(FIVE_LABELS)
    return {
        f"Quotes and mentions: PolNeAR dev ({polnear}), %": measure_quotes,
        f"Quotes and mentions, fast engine: PolNeAR dev ({polnear}), %": extraction.measure_fast_quotes,
        f"Peers: PolNeAR dev ({polnear}), F1 in % and articles a second": peers.measure_peers,
        f"German marks: Wikinews dev ({german_news}), %": german.measure_marks,
        f"Speakers, dates, go-betweens: resolved dev ({resolved}), %": extraction.measure_resolved,
        f"Right quotes by confidence: PolNeAR dev ({polnear}), %": extraction.measure_confidence,
        f"{MISTAKES}: PolNeAR dev ({polnear})": mistakes.measure_mistakes,
        f"Merging: duplicate pairs dev ({duplicates}), %": measure_pairs,
        f"Merging: invented pairs, the half not looked at ({five}), %": measure_five,
        "Finding claims alike: 10,000 invented quotes": measure_candidates,
        "Merging: a million invented quotes": million.measure_million,
        "Speed of extract: PolNeAR dev": speed.measure_encoder_speed,
        "Speed of extract, fast engine: PolNeAR train": speed.measure_fast_speed,
        "Speed of recording": archive.measure_adding,
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


def measure_quotes() -> Figures:
    """Score the default engine."""
    return extraction.measure_quotes(EngineName.ENCODER)


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
            measured[title] = round_figures(measure())
            print(f"\n{title}\n{format_figures(measured[title])}", flush=True)
    if options.write:
        write_results(RESULTS, measured, list_measurements())
    return report_floors(measured)


def round_figures(figures: Figures) -> Figures:
    """Return figures with two places behind the point, rows or not."""
    return {
        name: {column: round(number, 2) for column, number in value.items()}
        if isinstance(value, dict)
        else round(value, 2)
        for name, value in figures.items()
    }


def format_figures(figures: Figures) -> str:
    """Return a measurement as lines of text; rows stand under the names of their columns."""
    width = max(map(len, figures))
    rows = {name: value for name, value in figures.items() if isinstance(value, dict)}
    if not rows:
        return "\n".join(f"  {name:{width}}  {value:10.2f}" for name, value in figures.items())
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    lines = [f"  {'':{width}}  " + "".join(f"{column:>11}" for column in columns)]
    for name, row in rows.items():
        cells = (f"{row[column]:11.2f}" if column in row else f"{'':11}" for column in columns)
        lines.append(f"  {name:{width}}  {''.join(cells)}".rstrip())
    return "\n".join(lines)


def write_results(path: Path, measured: dict[str, Figures], titles: Iterable[str]) -> None:
    """Put what was measured beside what the file holds, and leave out titles that are no more."""
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    kept |= measured
    figures = {title: kept[title] for title in titles if title in kept}
    path.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def report_floors(measured: dict[str, Figures]) -> int:
    """Print every figure on the wrong side of its floor; return 1 if there is one."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    figures = dict(pair for values in measured.values() for pair in flatten(values))
    missed = [
        f"{name}: {figures[name]} is {'below' if sign == 'least' else 'above'} {bound}"
        for sign in ("least", "most")
        for name, bound in floors[sign].items()
        if name in figures and (figures[name] < bound if sign == "least" else figures[name] > bound)
    ]
    print("\n" + ("\n".join(missed) if missed else "every floor is held"))
    return 1 if missed else 0


def flatten(figures: Figures) -> Iterator[tuple[str, float]]:
    """Yield each figure with its name, one of a row as "row: column"."""
    for name, value in figures.items():
        if isinstance(value, dict):
            yield from ((f"{name}: {column}", number) for column, number in value.items())
        else:
            yield name, value


if __name__ == "__main__":
    sys.exit(main())
