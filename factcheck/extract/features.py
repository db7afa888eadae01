"""What speaks for a sighting as the speaker of an utterance, in words.

Every feature is a short phrase that ``weights.py`` gives a weight; a phrase that is not
there weighs nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.extract.values import QUOTED, Clause, Place, TaggedParagraph, Utterance

SIGHTINGS_AROUND = 12
SIGHTINGS_ABOVE = 5
TOKENS_AROUND = 80
PARAGRAPHS_ABOVE = 2

# A fragment hung on by a comma to a sentence that reports nothing.
HANGING = "nobody: hanging fragment"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sighting, by paragraph and number, with its best clause and its features."""

    paragraph: int
    number: int
    clause: Clause | None
    features: list[str]


@dataclass(frozen=True, slots=True)
class _Near:
    """A clause near the utterance: where it stands, and how many stand nearer."""

    clause: Clause
    place: str
    order: int


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
        return [
            self._candidate(
                place.paragraph, n, near.get(n), self._bare_place(tagged, n, place, order)
            )
            for order, n in enumerate(wanted)
        ]

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
            near.setdefault(clause.sighting, _Near(clause, lead + quoted, order))
        wanted = list(tagged.sightings_around(end, SIGHTINGS_ABOVE))
        first = min(near, default=0)
        return [
            self._candidate(
                number, n, near.get(n), f"{lead}{quoted}{', first' if n == first else ''}"
            )
            for n in wanted
        ]

    def _clauses_before(self, tagged: TaggedParagraph, token: int) -> dict[int, _Near]:
        near: dict[int, _Near] = {}
        clauses = tagged.clauses_between(max(0, token - TOKENS_AROUND), token)
        for order, clause in enumerate(reversed(clauses)):
            place = self._place_before(tagged, clause, token)
            near.setdefault(clause.sighting, _Near(clause, place, order))
        return near

    def _clauses_after(self, tagged: TaggedParagraph, token: int) -> dict[int, _Near]:
        near: dict[int, _Near] = {}
        clauses = tagged.clauses_between(token + 1, token + TOKENS_AROUND)
        for order, clause in enumerate(clauses):
            place = self._place_after(tagged, clause, token)
            near.setdefault(clause.sighting, _Near(clause, place, order))
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

    def _candidate(self, paragraph: int, number: int, near: _Near | None, bare: str) -> Candidate:
        tagged = self._paragraphs[paragraph]
        sighting = tagged.sightings[number]
        features = [f"sort: {sighting.sort}"]
        if near is None:
            features.append(f"bare: {self._manner}, {bare}")
            features.append(f"bare: {sighting.sort}")
        else:
            clause = near.clause
            features.append(f"cue: {self._manner}, {near.place}")
            features.append(f"cue: {clause.kind}")
            features.append(f"cue: {clause.kind}, {near.place}")
            features.append(f"bond: {clause.bond}")
            features.append(f"cues nearer: {min(near.order, 3)}")
        if sighting.governed:
            features.append("governed" if near is None else "governed, with a cue")
        if sighting.owner:
            features.append("owner" if near is None else "owner, with a cue")
        if Place(paragraph, number) == self._speaker_before:
            features.append("speaker before")
            features.append(f"speaker before, {'alone' if self._is_alone() else 'not alone'}")
        return Candidate(paragraph, number, near.clause if near else None, features)

    def _is_alone(self) -> bool:
        """Say whether nothing but quotations stands in the utterance's paragraph."""
        tokens = self._paragraphs[self._utterance.first.paragraph].tokens
        return len(tokens.lows) <= len(tokens.pieces) + 1
