"""Where two word sequences agree and where they differ.

The shorter text is laid against the stretch of the longer one that is likest to it. What
the longer one says before and after that stretch is no difference; what stands between is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq, Levenshtein

from factcheck.dedupe.vocabulary import FUNCTION_WORDS, HOMOPHONES, NEGATORS
from factcheck.dedupe.words import Words

WHOLE_SHARE = 0.7
"""Share of the longer text's words from which the two are laid against each other whole."""

REPORTED = 8
"""Words that a reporter's "she said on Tuesday" inside a quotation takes at most."""

DENIED = 2
"""Words further on in which a "not" belongs to what stands at the end of a text."""

STRAY = 2
"""Function words that match alone beyond an insertion are taken for chance."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of each text where the two part; either may be empty.

    Words ``start`` to ``end`` of the shorter text stand for words ``other_start`` to
    ``other_end`` of the longer one, less what an ellipsis of the other text stands for.
    ``edge`` says that the difference lies at an end of the shorter text.
    """

    start: int
    end: int
    other_start: int
    other_end: int
    edge: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """The shorter text laid against the longer one's words ``start`` to ``end``.

    ``matched`` counts the words of the shorter text that agree; ``differences`` come in
    reading order. ``elided`` are the words of that stretch that an ellipsis of the shorter
    text stands for.
    """

    start: int
    end: int
    matched: int
    elided: frozenset[int]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch in which both texts have the same words."""

    start: int
    other_start: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length

    @property
    def other_end(self) -> int:
        return self.other_start + self.length


def align(shorter: Words, longer: Words, *, least_shared: float) -> Alignment | None:
    """Return how the shorter text lies against the longer one, None if they are too unlike.

    ``least_shared`` is the share of the shorter text's words that both must have in the
    same order, near or far. An ellipsis cuts the shorter text into pieces that must follow
    one another.
    """
    encoded, other = _encode(shorter.forms, longer.forms)
    if LCSseq.similarity(encoded, other) < least_shared * len(encoded):
        return None
    runs: list[_Run] = []
    reached = 0
    for start, end in pairwise((0, *shorter.gaps, len(encoded))):
        found = _without_strays(_runs(encoded[start:end], other[reached:]), shorter, start)
        runs += [_Run(run.start + start, run.other_start + reached, run.length) for run in found]
        reached = runs[-1].other_end if runs else 0
    if not runs:
        return None
    return Alignment(
        start=runs[0].other_start,
        end=runs[-1].other_end,
        matched=sum(run.length for run in runs),
        elided=_elided(runs, shorter),
        differences=tuple(_differences(runs, shorter, longer)),
    )


def _encode(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str]:
    """Return both word sequences with one character for each different word.

    Strings are what rapidfuzz compares fastest.
    """
    forms = dict.fromkeys(one + other)
    codes = dict(zip(forms, map(chr, range(len(forms))), strict=True))
    return "".join(map(codes.__getitem__, one)), "".join(map(codes.__getitem__, other))


def _elided(runs: list[_Run], shorter: Words) -> frozenset[int]:
    """Return the words of the longer text that the shorter one's ellipses stand for."""
    return frozenset(
        at
        for before, after in pairwise(runs)
        if _has_gap(shorter, before.end, after.start)
        for at in range(before.other_end, after.other_start)
    )


def _has_gap(words: Words, start: int, end: int) -> bool:
    """Say whether an ellipsis stands between the words before ``start`` and from ``end`` on."""
    return any(start <= gap <= end for gap in words.gaps)


def _runs(piece: str, other: str) -> list[_Run]:
    """Return the runs in which the piece agrees with its likest stretch of the other text."""
    exact = other.find(piece)
    if exact >= 0:
        return [_Run(0, exact, len(piece))]
    low, high = 0, len(other)
    if len(piece) < WHOLE_SHARE * len(other):
        window = fuzz.partial_ratio_alignment(piece, other)
        if window is None or window.score == 0:
            return []
        margin = REPORTED + len(piece) // 4
        low = max(0, min(window.dest_start, window.dest_end - len(piece)) - margin)
        high = min(high, max(window.dest_end, window.dest_start + len(piece)) + margin)
    blocks = Levenshtein.editops(piece, other[low:high]).as_matching_blocks()
    runs = [_Run(block.a, block.b + low, block.size) for block in blocks if block.size]
    return _drawn_together(runs, piece, other)


def _drawn_together(runs: list[_Run], piece: str, other: str) -> list[_Run]:
    """Return the runs with the outer ones moved up to the inner ones where they fit as well.

    A speaker who starts twice ("I am so, I am so sick of it") else seems to say more.
    """
    if len(runs) < 2:
        return runs
    first, second = runs[:2]
    if first.end == second.start:
        nearest = other.rfind(piece[first.start : first.end], 0, second.other_start)
        runs = [replace(first, other_start=nearest), *runs[1:]]
    before, last = runs[-2:]
    if before.end == last.start:
        nearest = other.find(piece[last.start : last.end], before.other_end)
        runs = [*runs[:-1], replace(last, other_start=nearest)]
    return runs


def _without_strays(runs: list[_Run], shorter: Words, offset: int) -> list[_Run]:
    """Return the runs less the function words that chance put at either end."""
    while len(runs) > 1 and _is_stray(runs[0], runs[0], runs[1], shorter, offset):
        runs = runs[1:]
    while len(runs) > 1 and _is_stray(runs[-1], runs[-2], runs[-1], shorter, offset):
        runs = runs[:-1]
    return runs


def _is_stray(run: _Run, before: _Run, after: _Run, shorter: Words, offset: int) -> bool:
    """Say whether the run is a word or two of no weight beyond an insertion."""
    inserted = (after.other_start - before.other_end) - (after.start - before.end)
    words = shorter.forms[offset + run.start : offset + run.end]
    return run.length <= STRAY and inserted > STRAY and FUNCTION_WORDS.issuperset(words)


def _differences(runs: list[_Run], shorter: Words, longer: Words) -> Iterator[Difference]:
    """Yield what lies before, between and after the runs."""
    first, last = runs[0], runs[-1]
    if first.start > 0:
        reach = _reach(
            shorter.forms[: first.start][::-1],
            longer.forms[: first.other_start][::-1],
            {first.other_start - at for at in longer.breaks},
        )
        behind = first.other_start - reach
        yield Difference(0, first.start, behind, first.other_start, edge=True)
    for before, after in pairwise(runs):
        between = _between(before, after, shorter, longer)
        if between.start < between.end or between.other_start < between.other_end:
            yield between
    if last.end < len(shorter):
        reach = _reach(
            shorter.forms[last.end :],
            longer.forms[last.other_end :],
            {at - last.other_end for at in longer.breaks},
        )
        ahead = last.other_end + reach
        yield Difference(last.end, len(shorter), last.other_end, ahead, edge=True)


def _reach(ours: tuple[str, ...], theirs: tuple[str, ...], breaks: set[int]) -> int:
    """Return how many words of the longer text stand for the shorter one's at an end.

    Both are given from the agreeing words outwards. It is as many; one or two more where
    they spell the same letters ("daybreak", "day break") or an auxiliary and a "not" come
    between ("and it acted", "and it did not act"), but none beyond a pause.
    """
    for reach in range(max(1, len(ours) - 1), min(len(ours) + 2, len(theirs)) + 1):
        if _are_spelled_alike(ours, theirs[:reach]):
            return reach
    reach = min(len(ours), len(theirs))
    for more in range(reach, min(len(ours) + DENIED, len(theirs))):
        if more in breaks:
            break
        if theirs[more] in NEGATORS:
            return min(more + 2, len(theirs))
    return reach


def _are_spelled_alike(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Say whether words read away from an end have the same letters, or sound alike."""
    sounds = {frozenset({" ".join(ours[::way]), " ".join(theirs[::way])}) for way in (1, -1)}
    return sorted("".join(ours)) == sorted("".join(theirs)) or not HOMOPHONES.isdisjoint(sounds)


def _between(before: _Run, after: _Run, shorter: Words, longer: Words) -> Difference:
    """Return the difference between two runs, less what an ellipsis stands for."""
    end, other_end = after.start, after.other_start
    if _has_gap(shorter, before.end, after.start):
        other_end = before.other_end
    elif _has_gap(longer, before.other_end, after.other_start):
        end = before.end
    return Difference(before.end, end, before.other_end, other_end)
