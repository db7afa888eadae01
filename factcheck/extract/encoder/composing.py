"""From labels and pointers to attributions: which contents, cue and source belong together."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from factcheck.extract.encoder.labels import Role
from factcheck.extract.encoder.reading import EncodedText
from factcheck.extract.encoder.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Composed:
    """An attribution by its words.

    ``source_share`` is how likely the source is, or its absence, among all the words of
    the window.
    """

    contents: tuple[Stretch, ...]
    cue: Stretch | None
    source: Stretch | None
    source_share: float


def compose(encoded: EncodedText) -> list[Composed]:
    """Return the attributions of a text, ordered by their first content."""
    stretches = encoded.stretches
    groups: dict[tuple[int, int], list[Stretch]] = {}
    cues: dict[tuple[int, int], Stretch | None] = {}
    for content in stretches[Role.CONTENT]:
        cue, _ = choose(encoded, "cue", content.words(), stretches[Role.CUE])
        key = (cue.first, 0) if cue else (content.first, 1)
        groups.setdefault(key, []).append(content)
        cues[key] = cue
    composed = []
    for key, contents in groups.items():
        cue = cues[key]
        asking = [word for content in contents for word in content.words()]
        source, share = choose(encoded, "source", asking, stretches[Role.SOURCE], cue)
        composed.append(Composed(tuple(contents), cue, source, share))
    return sorted(composed, key=lambda attribution: attribution.contents[0].first)


def choose(
    encoded: EncodedText,
    pointer: str,
    asking: Sequence[int],
    stretches: list[Stretch],
    cue: Stretch | None = None,
) -> tuple[Stretch | None, float]:
    """Return the stretch that a pointer falls on, and how likely that is.

    The words of a ``cue`` ask too, with half the weight.
    """
    members, shares = encoded.pointers[pointer].shares(asking)
    if cue is not None:
        others, by_cue = encoded.pointers[pointer].shares(cue.words())
        if len(others) == len(members) and others[0] == members[0]:
            shares = np.sqrt(shares * by_cue)
            shares /= shares.sum()
    best, likely = None, float(shares[-1])
    low, high = int(members[0]), int(members[-1]) + 1
    total = np.zeros(high - low + 1, np.float64)
    total[members - low] = shares[:-1]
    sums = np.concatenate(([0.0], np.cumsum(total)))
    for stretch in stretches:
        if stretch.last <= low or stretch.first >= high:
            continue
        share = float(sums[min(stretch.last, high) - low] - sums[max(stretch.first, low) - low])
        if share > likely:
            best, likely = stretch, share
    return best, likely
