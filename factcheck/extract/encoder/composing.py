"""From labels and pointers to attributions: which contents, cue and source belong together."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from factcheck.extract.encoder.labels import Role
from factcheck.extract.encoder.reading import EncodedText
from factcheck.extract.encoder.stretches import Stretch
from factcheck.extract.encoder.words import QUOTED, Words
from factcheck.prose import Prose


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


def compose(encoded: EncodedText, prose: Prose) -> list[Composed]:
    """Return the attributions of a text, ordered by their first content.

    Contents with the same cue are one attribution where nothing but a reporter's clause
    stands between them: of 3821 attributions of PolNeAR train one has a whole sentence
    inside. Of what else one cue has, only what stands in marks counts: the rest is misread.
    """
    stretches = encoded.stretches
    alone: list[tuple[Stretch | None, list[Stretch]]] = []
    by_cue: dict[Stretch, list[list[Stretch]]] = {}
    for content in stretches[Role.CONTENT]:
        cue, _ = choose(encoded, "cue", content.words(), stretches[Role.CUE])
        if cue is None:
            alone.append((None, [content]))
            continue
        groups = by_cue.setdefault(cue, [])
        if groups and _go_together(groups[-1][-1], cue, content, encoded.words, prose):
            groups[-1].append(content)
        else:
            groups.append([content])
    forms = encoded.words.forms
    tied = [(cue, kept) for cue, groups in by_cue.items() for kept in _kept(groups, forms)]
    composed = []
    for cue, contents in alone + tied:
        asking = [word for content in contents for word in content.words()]
        source, share = choose(encoded, "source", asking, stretches[Role.SOURCE], cue)
        composed.append(Composed(tuple(contents), cue, source, share))
    return sorted(composed, key=lambda attribution: attribution.contents[0].first)


def _kept(groups: list[list[Stretch]], forms: Sequence[int]) -> list[list[Stretch]]:
    """Return the contents with the most words, and others that are quoted."""
    longest = max(groups, key=lambda group: sum(len(content.words()) for content in group))
    return [
        group
        for group in groups
        if group is longest
        or any(forms[word] >= QUOTED for content in group for word in content.words())
    ]


def _go_together(before: Stretch, cue: Stretch, here: Stretch, words: Words, prose: Prose) -> bool:
    """Say whether two contents of a cue are in one quotation or have only its sentence between.

    From one paragraph to the next only a quotation goes on that fills the second one's head:
    ``“…,” she said.`` and then ``“…``.
    """
    end, start = words.ends[before.last - 1] - 1, words.starts[here.first]
    quotation = prose.quotation_at(start)
    if quotation and quotation is prose.quotation_at(end):
        return True
    number, following = prose.paragraph_index(end), prose.paragraph_index(start)
    if number != following:
        heads = quotation and quotation.span.start == prose.paragraphs[following].span.start
        between = before.last <= cue.first < here.first
        return bool(heads) and between and following == number + 1
    sentences = prose.paragraphs[number].sentences
    behind = bisect_right(sentences, end, key=lambda sentence: sentence.start)
    said = words.starts[cue.first]
    return all(
        sentence.end > start or sentence.start <= said < sentence.end
        for sentence in sentences[behind : behind + 2]
    )


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
    inside = bisect_right(stretches, low, key=lambda stretch: stretch.last)
    for stretch in islice(stretches, inside, None):
        if stretch.first >= high:
            break
        share = float(sums[min(stretch.last, high) - low] - sums[max(stretch.first, low) - low])
        if share > likely:
            best, likely = stretch, share
    return best, likely
