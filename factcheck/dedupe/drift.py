"""How a wording changed from printing to printing."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from factcheck.dedupe.changes import ChangeKind, WordChange, changes_within, word_changes
from factcheck.dedupe.words import Words, normalise

WHOLE_SHARE = 0.7
"""Share of the longer text's words from which two texts are held against each other whole."""

BEYOND_COST = 0.1
"""What a word beyond the other text counts as, beside a changed one: an excerpt of the whole
is closer to it than a text of its own length with a word changed is to another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A printing, and how it differs from the earlier one that it is closest to.

    ``after`` is the place of that one, None for the first. ``changes`` make up both texts;
    ``is_new`` says that nobody printed these words before.
    """

    after: int | None
    changes: tuple[WordChange, ...]
    is_new: bool


def trace(texts: Sequence[str], *, parts: Set[int | None] = frozenset()) -> tuple[Step, ...]:
    """Return a step for each of the printings, which come in the order of time.

    ``parts`` are the places of those that were found to be excerpts: what they lack at an end
    was left out, and not altered.
    Each is held against the earlier printing from which the fewest words differ, the
    earliest of several: what an outlet took over is likest to where it took it from.
    """
    first: dict[tuple[str, ...], int] = {}
    steps: list[Step] = []
    for place, text in enumerate(texts):
        forms = normalise(text).forms
        known = first.get(forms)
        if known is not None:
            steps.append(Step(after=known, changes=word_changes(texts[known], text), is_new=False))
            continue
        told = ((at, lay_within(texts[at], text)) for at in first.values())
        after, changes = min(told, default=(None, ()), key=lambda each: _cost(each[1]))
        if not parts.isdisjoint({place, after}):
            changes = _ends_beyond(changes)
        steps.append(Step(after=after, changes=changes, is_new=True))
        first[forms] = place
    return tuple(steps)


def lay_within(before: str, after: str) -> tuple[WordChange, ...]:
    """Return the changes from one text to the other, the shorter one laid where it fits best.

    What the longer one says around that stretch is ``beyond``: nothing was changed there.
    """
    ours, theirs = normalise(before), normalise(after)
    if not ours.forms or not theirs.forms:
        return word_changes(before, after)
    lengths = len(ours.forms), len(theirs.forms)
    if min(lengths) >= WHOLE_SHARE * max(lengths):
        return changes_within(before, after)
    window = fuzz.partial_ratio_alignment(ours.forms, theirs.forms)
    if window is None:
        return word_changes(before, after)
    if lengths[0] > lengths[1]:
        head, stretch, tail = _cut(before, ours, window.src_start, window.src_end)
        changes = word_changes(stretch, after)
        ends = [WordChange(kind=ChangeKind.BEYOND, before=end, after="") for end in (head, tail)]
    else:
        head, stretch, tail = _cut(after, theirs, window.dest_start, window.dest_end)
        changes = word_changes(before, stretch)
        ends = [WordChange(kind=ChangeKind.BEYOND, before="", after=end) for end in (head, tail)]
    return tuple(change for change in (ends[0], *changes, ends[1]) if change.before or change.after)


def _ends_beyond(changes: tuple[WordChange, ...]) -> tuple[WordChange, ...]:
    """Return the changes with what one text has beyond the other's ends marked as ``beyond``."""
    ends = {0, len(changes) - 1}
    one_sided = {ChangeKind.ADDED, ChangeKind.REMOVED}
    return tuple(
        replace(change, kind=ChangeKind.BEYOND)
        if at in ends and change.kind in one_sided
        else change
        for at, change in enumerate(changes)
    )


def _cut(text: str, words: Words, start: int, end: int) -> tuple[str, str, str]:
    """Return what stands before a stretch of words, the stretch, and what comes after it."""
    begin = words.starts[start] if start else 0
    close = words.starts[end] if end < len(words.starts) else len(text)
    head, stretch, tail = text[:begin], text[begin:close], text[close:]
    return " ".join(head.split()), " ".join(stretch.split()), " ".join(tail.split())


def _cost(changes: tuple[WordChange, ...]) -> float:
    """Return how many words differ, those beyond an end for a tenth."""
    spent = 0.0
    for change in changes:
        words = max(len(change.before.split()), len(change.after.split()))
        if change.kind is ChangeKind.BEYOND:
            spent += BEYOND_COST * words
        elif change.kind is not ChangeKind.EQUAL:
            spent += words
    return spent
