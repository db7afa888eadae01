"""The word-level differences between two printings, for a reader."""

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Levenshtein


class ChangeKind(StrEnum):
    """What became of a stretch of words."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordChange:
    """A stretch of words in both printings, as printed; empty where there is none."""

    kind: ChangeKind
    before: str
    after: str


_KINDS = {
    "equal": ChangeKind.EQUAL,
    "delete": ChangeKind.REMOVED,
    "insert": ChangeKind.ADDED,
    "replace": ChangeKind.REPLACED,
}


def word_changes(before: str, after: str) -> tuple[WordChange, ...]:
    """Return the stretches, in reading order, that make ``before`` and ``after``."""
    old, new = before.split(), after.split()
    return tuple(
        WordChange(
            kind=_KINDS[step.tag],
            before=" ".join(old[step.src_start : step.src_end]),
            after=" ".join(new[step.dest_start : step.dest_end]),
        )
        for step in Levenshtein.opcodes(old, new)
    )
