"""What speaks for a sighting as the speaker of an utterance, in words.

Every feature is a short phrase that ``weights.py`` gives a weight; a phrase that is not
there weighs nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.extract.values import (
    QUOTED,
    Bond,
    Clause,
    CueKind,
    Place,
    Sighting,
    Sort,
    TaggedParagraph,
    Utterance,
)

SIGHTINGS_AROUND = 12
SIGHTINGS_ABOVE = 5
TOKENS_AROUND = 80
PARAGRAPHS_ABOVE = 2

# A fragment hung on by a comma to a sentence that reports nothing.
HANGING = "nobody: hanging fragment"

_OBJECT = ("object of a cue",)
_SORTS = {sort: (f"sort: {sort}",) for sort in Sort}
_GOVERNED = (("governed",), ("governed, with a cue",))
_OWNER = (("owner",), ("owner, with a cue",))
_SPEAKER_BEFORE = ("speaker before", "speaker before, not alone")
_SPEAKER_BEFORE_ALONE = ("speaker before", "speaker before, alone")

# Bounded by the wordings of a place, a few hundred: made once, they cost no time.
_remembered = lru_cache(maxsize=4096)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sighting, by paragraph and number, with its best clause and its features."""

    paragraph: int
    number: int
    clause: Clause | None
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Near:
    """A clause near the utterance, and what that says for its speaker."""

    clause: Clause
    features: tuple[str, ...]


def find_candidates(
    paragraphs: Sequence[TaggedParagraph], utterance: Utterance, speaker_before: Place | None
) -> list[Candidate]:
    """Return the sightings that come into question, described.

    ``speaker_before`` is the sighting chosen for the utterance before, if there is one.
    """
    describer = _Describer(paragraphs, utterance, speaker_before)
    candidates = describer.in_paragraph(utterance.first, before=True)
    candidates += describer.in_paragraph(utterance.head, before=False)
    for distance in range(1, PARAGRAPHS_ABOVE + 1):
        candidates += describer.above(distance)
    return candidates


def describe_nobody(paragraphs: Sequence[TaggedParagraph], utterance: Utterance) -> list[str]:
    """Return what speaks for the utterance having no speaker named beside it."""
    features = ["nobody", f"nobody: {'whole' if utterance.whole else 'fragment'}"]
    tagged = paragraphs[utterance.first.paragraph]
    tokens, token = tagged.tokens, utterance.first.token
    clauses = tagged.clauses_between(token - TOKENS_AROUND, token + TOKENS_AROUND)
    if not any(tokens.sentences[c.first] == tokens.sentences[token] for c in clauses):
        features.append("nobody: no cue in the sentence")
        if token and tokens.lows[token - 1] == "," and not utterance.whole:
            features.append(HANGING)
    return features


class _Describer:
    def __init__(
        self,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        speaker_before: Place | None,
    ) -> None:
        self._paragraphs = paragraphs
        self._utterance = utterance
        self._speaker_before = speaker_before
        self._manner = "whole" if utterance.whole else "fragment"

    def in_paragraph(self, place: Place, *, before: bool) -> list[Candidate]:
        """Describe the sightings before the utterance's first piece, or after its head."""
        tagged = self._paragraphs[place.paragraph]
        near = (
            self._clauses_before(tagged, place.token)
            if before
            else self._clauses_after(tagged, place.token)
        )
        around = tagged.sightings_around(place.token, SIGHTINGS_AROUND)
        wanted = [n for n in around if (tagged.sightings[n].first < place.token) == before]
        if before:
            wanted.reverse()
        objects = _objects_around(tagged, place.token)
        candidates = []
        for order, n in enumerate(wanted):
            clause = near.get(n)
            if clause is None:
                bare = self._bare_place(tagged, n, place, order)
                is_object = tagged.sightings[n].first in objects
                candidates.append(self._bare(place.paragraph, n, bare, is_object=is_object))
            else:
                candidates.append(self._with_cue(place.paragraph, n, clause))
        return candidates

    def above(self, distance: int) -> list[Candidate]:
        """Describe the last sightings of a paragraph above."""
        number = self._utterance.first.paragraph - distance
        if number < 0:
            return []
        tagged = self._paragraphs[number]
        end = len(tagged.tokens.lows)
        lead = "announced above" if tagged.tokens.lows[-1:] == [":"] else f"{distance} above"
        quoted = ", quoted" if tagged.tokens.pieces else ""
        near: dict[int, _Near] = {}
        clauses = tagged.clauses_between(end - TOKENS_AROUND, end)
        for order, clause in enumerate(reversed(clauses)):
            near.setdefault(clause.sighting, self._near(clause, lead + quoted, order))
        wanted = list(tagged.sightings_around(end, SIGHTINGS_ABOVE))
        first = min(near, default=0)
        return [
            self._with_cue(number, n, near[n])
            if n in near
            else self._bare(number, n, f"{lead}{quoted}{', first' if n == first else ''}")
            for n in wanted
        ]

    def _near(self, clause: Clause, place: str, order: int) -> _Near:
        described = _describe_cue(self._manner, place, clause.kind, clause.bond, min(order, 3))
        return _Near(clause, described)

    def _clauses_before(self, tagged: TaggedParagraph, token: int) -> dict[int, _Near]:
        near: dict[int, _Near] = {}
        clauses = tagged.clauses_between(max(0, token - TOKENS_AROUND), token)
        for order, clause in enumerate(reversed(clauses)):
            place = self._place_before(tagged, clause, token)
            near.setdefault(clause.sighting, self._near(clause, place, order))
        return near

    def _clauses_after(self, tagged: TaggedParagraph, token: int) -> dict[int, _Near]:
        near: dict[int, _Near] = {}
        clauses = tagged.clauses_between(token + 1, token + TOKENS_AROUND)
        for order, clause in enumerate(clauses):
            place = self._place_after(tagged, clause, token)
            near.setdefault(clause.sighting, self._near(clause, place, order))
        return near

    def _place_before(self, tagged: TaggedParagraph, clause: Clause, token: int) -> str:
        tokens = tagged.tokens
        gap = tokens.lows[clause.last : token]
        if not gap or (len(gap) == 1 and gap[0] in (",", ":", "that", "—")):
            return "into"
        if tokens.sentences[clause.first] == tokens.sentences[token]:
            parted = "parted " if QUOTED in gap else ""
            if gap[-1] == ":":
                return "before, colon"
            return f"{parted}before, {'near' if len(gap) <= 4 else 'far'}"
        sentences = tokens.sentences[token] - tokens.sentences[clause.first]
        spoken = (
            "spoken "
            if QUOTED in gap
            or QUOTED in tokens.lows[max(0, clause.first - TOKENS_AROUND) : clause.first]
            else ""
        )
        if gap[-1] == ":":
            return "sentence before, colon"
        return f"{spoken}{'sentence' if sentences == 1 else 'sentences'} before"

    def _place_after(self, tagged: TaggedParagraph, clause: Clause, token: int) -> str:
        tokens = tagged.tokens
        begin = tagged.begin(clause)
        gap = tokens.lows[token + 1 : begin]
        same = tokens.sentences[begin] == tokens.sentences[token]
        if begin <= token + 2 and same and begin > token:
            return "onto"
        parted = "parted " if QUOTED in gap else ""
        if same:
            return f"{parted}after, {'near' if len(gap) <= 6 else 'far'}"
        sentences = tokens.sentences[begin] - tokens.sentences[token]
        return f"{parted}{'sentence' if sentences == 1 else 'sentences'} after"

    def _bare_place(self, tagged: TaggedParagraph, number: int, place: Place, order: int) -> str:
        """Say where a sighting without a clause stands."""
        sighting = tagged.sightings[number]
        sentences = tagged.tokens.sentences
        apart = sentences[sighting.first] - sentences[place.token]
        side = "before" if sighting.first < place.token else "after"
        if apart == 0:
            first = ", first" if self._opens_sentence(tagged, number) else ""
            nearest = ", nearest" if order == 0 else ""
            return f"{side} in sentence{first}{nearest}"
        return f"{side}, {'1 sentence' if abs(apart) == 1 else 'sentences'} off"

    def _opens_sentence(self, tagged: TaggedParagraph, number: int) -> bool:
        if number == 0:
            return True
        sentences = tagged.tokens.sentences
        mine, other = tagged.sightings[number], tagged.sightings[number - 1]
        return sentences[mine.first] != sentences[other.first]

    def _with_cue(self, paragraph: int, number: int, near: _Near) -> Candidate:
        sighting = self._paragraphs[paragraph].sightings[number]
        features = _SORTS[sighting.sort] + near.features + _flags(sighting, with_cue=True)
        features += self._speaker_signs(paragraph, number)
        return Candidate(paragraph, number, near.clause, features)

    def _bare(
        self, paragraph: int, number: int, place: str, *, is_object: bool = False
    ) -> Candidate:
        sighting = self._paragraphs[paragraph].sightings[number]
        features = _describe_bare(self._manner, place, sighting.sort)
        features += _flags(sighting, with_cue=False)
        if is_object:
            features += _OBJECT
        features += self._speaker_signs(paragraph, number)
        return Candidate(paragraph, number, None, features)

    def _speaker_signs(self, paragraph: int, number: int) -> tuple[str, ...]:
        before = self._speaker_before
        if before is None or before.token != number or before.paragraph != paragraph:
            return ()
        return _SPEAKER_BEFORE_ALONE if self._is_alone() else _SPEAKER_BEFORE

    def _is_alone(self) -> bool:
        """Say whether nothing but quotations stands in the utterance's paragraph."""
        tokens = self._paragraphs[self._utterance.first.paragraph].tokens
        return len(tokens.lows) <= len(tokens.pieces) + 1


def _objects_around(tagged: TaggedParagraph, token: int) -> set[int]:
    """Return the tokens right behind a cue that has its speaker elsewhere: "called the plan"."""
    clauses = tagged.clauses_between(token - TOKENS_AROUND, token + TOKENS_AROUND)
    return {clause.last for clause in clauses if clause.bond is not Bond.INVERTED}


@_remembered
def _describe_cue(
    manner: str, place: str, kind: CueKind, bond: Bond, order: int
) -> tuple[str, ...]:
    return (
        f"cue: {manner}, {place}",
        f"cue: {kind}",
        f"cue: {kind}, {place}",
        f"bond: {bond}",
        f"cues nearer: {order}",
    )


@_remembered
def _describe_bare(manner: str, place: str, sort: Sort) -> tuple[str, ...]:
    return (f"sort: {sort}", f"bare: {manner}, {place}", f"bare: {sort}")


def _flags(sighting: Sighting, *, with_cue: bool) -> tuple[str, ...]:
    governed = _GOVERNED[with_cue] if sighting.governed else ()
    return governed + _OWNER[with_cue] if sighting.owner else governed
