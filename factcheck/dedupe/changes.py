"""The word-level differences between two printings, for a reader."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from rapidfuzz.distance import Levenshtein

from factcheck.dedupe.guards import CLAUSE
from factcheck.dedupe.words import normalise


class ChangeKind(StrEnum):
    """What became of a stretch of words."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"
    REPLACED = "replaced"
    BEYOND = "beyond"
    """A clause that one text has beyond the other's end: nothing was changed there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordChange:
    """A stretch of both printings, as printed; empty on the side that lacks it."""

    kind: ChangeKind
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Token:
    """A printed word with the marks after it, and the normalised words that it stands for."""

    forms: tuple[str, ...]
    printed: str


def word_changes(before: str, after: str) -> tuple[WordChange, ...]:
    """Return the stretches, in reading order, that make up ``before`` and ``after``.

    Words that differ in case, marks, contraction or the form of a number alone are equal.
    """
    old, new = _tokens(before), _tokens(after)
    steps = Levenshtein.opcodes([token.forms for token in old], [token.forms for token in new])
    changes: list[WordChange] = []
    for equal, group in groupby(steps, key=lambda step: step.tag == "equal"):
        run = list(group)
        removed = old[run[0].src_start : run[-1].src_end]
        added = new[run[0].dest_start : run[-1].dest_end]
        changes += [_change(ChangeKind.EQUAL, removed, added)] if equal else _split(removed, added)
    return _joined(changes)


def changes_within(before: str, after: str) -> tuple[WordChange, ...]:
    """Return the same stretches with the clauses beyond either end marked as ``beyond``.

    It is for two statements that were printed at different lengths. A word or two at an
    end may be what was altered ("they will not") and stays a change.
    """
    changes = word_changes(before, after)
    ends = {0, len(changes) - 1}
    return tuple(
        replace(change, kind=ChangeKind.BEYOND) if at in ends and _is_clause(change) else change
        for at, change in enumerate(changes)
    )


def _is_clause(change: WordChange) -> bool:
    """Say whether one text alone has the words, and they are more than a slip."""
    one_sided = change.kind in {ChangeKind.ADDED, ChangeKind.REMOVED}
    return one_sided and len((change.before or change.after).split()) >= CLAUSE


def _tokens(text: str) -> list[_Token]:
    """Return the printed words; what stands before the first one belongs to it."""
    words = normalise(text)
    starts = sorted(set(words.starts))
    bounds = [0, *starts[1:], len(text)]
    forms = [
        tuple(form for form, _ in group)
        for _, group in groupby(
            zip(words.forms, words.starts, strict=True), key=lambda pair: pair[1]
        )
    ]
    return [
        _Token(made, " ".join(text[bounds[at] : bounds[at + 1]].split()))
        for at, made in enumerate(forms)
    ]


def _split(removed: list[_Token], added: list[_Token]) -> list[WordChange]:
    """Return what happened between two stretches that do not agree word by word.

    Their beginnings may still be made of the same letters: "healthcare", "health care".
    """
    if not removed:
        return [_change(ChangeKind.ADDED, removed, added)]
    if not added:
        return [_change(ChangeKind.REMOVED, removed, added)]
    lengths = {_spelled(removed[:end]): end for end in range(1, len(removed) + 1)}
    for end in range(len(added), 0, -1):
        start = lengths.get(_spelled(added[:end]))
        if start:
            same = _change(ChangeKind.EQUAL, removed[:start], added[:end])
            rest = removed[start:], added[end:]
            return [same, *_split(*rest)] if any(rest) else [same]
    return [_change(ChangeKind.REPLACED, removed, added)]


def _change(kind: ChangeKind, removed: list[_Token], added: list[_Token]) -> WordChange:
    """Return the change between two stretches."""
    return WordChange(kind=kind, before=_printed(removed), after=_printed(added))


def _spelled(tokens: list[_Token]) -> str:
    """Return the letters of the normalised words."""
    return "".join("".join(token.forms) for token in tokens)


def _printed(tokens: list[_Token]) -> str:
    """Return the words as printed."""
    return " ".join(token.printed for token in tokens)


def _joined(changes: list[WordChange]) -> tuple[WordChange, ...]:
    """Return the changes with neighbours of one kind made one."""
    return tuple(
        WordChange(
            kind=kind,
            before=" ".join(change.before for change in group if change.before),
            after=" ".join(change.after for change in group if change.after),
        )
        for kind, group in (
            (kind, list(run)) for kind, run in groupby(changes, key=lambda change: change.kind)
        )
    )
