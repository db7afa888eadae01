"""How well the merge rule tells pairs of quotes: ``python benchmarks/pairs.py FILE``.

The file is JSON Lines in one of two shapes.

Three labels: ``a, b, label, origin`` with label same_statement, contains or different and
origin natural or made by an edit. Who said it is left out of account: the mentions of such
a file are pronouns as often as names, and nobody has resolved them. An altered wording
counts as different.

Five labels: ``a, b, a_speaker, b_speaker, label`` with label same, excerpt, altered,
other_speaker or different; a speaker is a name or null.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.core.claim import Relation
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Comparison, Wording, compare
from factcheck.dedupe.words import normalise

THREE = ("same_statement", "contains", "different")
FIVE = tuple(relation.value for relation in Relation)

AS_THREE = {
    "same": "same_statement",
    "excerpt": "contains",
    "altered": "different",
    "other_speaker": "different",
    "different": "different",
}

POSITIVE = ("same_statement", "contains")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A pair with what the file says and what the rule says, in the file's labels."""

    pair: dict[str, Any]
    gold: str
    answer: str
    found: Comparison

    @property
    def is_natural(self) -> bool:
        return self.pair.get("origin", "natural") == "natural"

    @property
    def is_nontrivial_positive(self) -> bool:
        """Say whether the two belong together without one standing word by word in the other."""
        if AS_THREE.get(self.gold, self.gold) not in POSITIVE:
            return False
        one, other = (f" {' '.join(normalise(self.pair[side]).forms)} " for side in "ab")
        return one not in other and other not in one


def read_pairs(path: Path) -> list[dict[str, Any]]:
    """Return the pairs of a file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def half_of(pairs: Sequence[dict[str, Any]], half: str) -> list[dict[str, Any]]:
    """Return the half that is looked at while rules are written ("seen"), or the other one."""
    return [pair for pair in pairs if half == ("seen" if _digest(pair)[0] % 2 else "unseen")]


def _digest(pair: dict[str, Any]) -> bytes:
    """Return what decides which half a pair is in, whatever its place in the file."""
    return hashlib.sha256(f"{pair['a']}|{pair['b']}".encode()).digest()


def judge(pairs: Sequence[dict[str, Any]]) -> Iterator[Judged]:
    """Yield each pair with the rule's answer."""
    for pair in pairs:
        found = compare(
            Wording(pair["a"], speaker_named(pair.get("a_speaker"))),
            Wording(pair["b"], speaker_named(pair.get("b_speaker"))),
        )
        answer = found.relation.value
        in_five = "a_speaker" in pair
        yield Judged(
            pair=pair,
            gold=pair["label"],
            answer=answer if in_five else AS_THREE[answer],
            found=found,
        )


def speaker_named(name: str | None) -> Speaker | None:
    """Return the speaker of a five-label pair; a description names nobody."""
    return Speaker(name=name, kind=SpeakerKind.PERSON) if name else None


def f1_by_label(judged: Sequence[Judged], labels: Sequence[str]) -> dict[str, float]:
    """Return the F1 of each label, between 0 and 1; 0 for one that never occurs."""
    figures = {}
    for label in labels:
        right = sum(one.gold == label == one.answer for one in judged)
        named = sum(one.gold == label for one in judged) + sum(
            one.answer == label for one in judged
        )
        figures[label] = 2 * right / named if named else 0.0
    return figures


def macro(figures: dict[str, float]) -> float:
    """Return the mean of the labels' figures."""
    return sum(figures.values()) / len(figures)


def as_three(judged: Sequence[Judged]) -> list[Judged]:
    """Return the pairs with their labels made three."""
    return [
        Judged(
            pair=one.pair,
            gold=AS_THREE.get(one.gold, one.gold),
            answer=AS_THREE.get(one.answer, one.answer),
            found=one.found,
        )
        for one in judged
    ]


def measure(judged: Sequence[Judged]) -> dict[str, Any]:
    """Return the figures of a file; those that its shape has no labels for are None."""
    three = as_three(judged)
    natural = [one for one in three if one.is_natural]
    is_five = any(one.gold in FIVE and one.gold != "different" for one in judged)
    hard = [one for one in three if one.is_nontrivial_positive]
    found = sum(one.answer in POSITIVE for one in hard)
    return {
        "pairs": len(judged),
        "macro_f1_natural": macro(f1_by_label(natural, THREE)) if natural else None,
        "macro_f1_all": macro(f1_by_label(three, THREE)),
        "macro_f1_five": macro(f1_by_label(judged, FIVE)) if is_five else None,
        "recall_nontrivial": found / len(hard) if hard else None,
        "nontrivial": len(hard),
        "f1": f1_by_label(judged, FIVE if is_five else THREE),
    }


def print_figures(figures: dict[str, Any]) -> None:
    """Print the figures for a reader."""
    by_label = figures["f1"]
    for name, value in figures.items():
        if name != "f1" and value is not None:
            print(f"{name:20} {value:.4f}" if isinstance(value, float) else f"{name:20} {value}")
    for label, value in by_label.items():
        print(f"  F1 {label:16} {value:.4f}")


def print_errors(judged: Sequence[Judged], write: Callable[[str], object]) -> None:
    """Write each wrong pair with the rule that decided."""
    for one in judged:
        if one.gold == one.answer:
            continue
        write(f"{one.gold} taken for {one.answer} ({one.found.rule}, {one.found.score:.0f})\n")
        for side in "ab":
            speaker = one.pair.get(f"{side}_speaker") or "-"
            write(f"    {side} [{speaker}] {one.pair[side]}\n")


def main() -> None:
    """Read the command line, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true", help="the figures as one JSON object")
    parser.add_argument("--errors", action="store_true", help="each wrong pair, to stderr")
    parser.add_argument("--half", choices=("seen", "unseen"), help="one half of our own pairs")
    options = parser.parse_args()
    pairs = read_pairs(options.file)
    judged = list(judge(half_of(pairs, options.half) if options.half else pairs))
    figures = measure(judged)
    if options.json:
        print(json.dumps(figures))
    else:
        print_figures(figures)
    if options.errors:
        print_errors(judged, sys.stderr.write)


if __name__ == "__main__":
    main()
