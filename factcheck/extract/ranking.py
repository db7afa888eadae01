"""Choosing the speaker of an utterance among the sightings around it."""

from collections.abc import Sequence
from math import exp

from factcheck.core.quote import MentionForm
from factcheck.core.span import Span
from factcheck.extract.features import HANGING, Candidate, describe_nobody, find_candidates
from factcheck.extract.values import (
    FORMS,
    Bond,
    Choice,
    CueKind,
    Place,
    Sighting,
    Sort,
    TaggedParagraph,
    Utterance,
)

# Below this, a speaker whom no cue points at is wrong more often than right.
WITHOUT_CUE = 0.4


class SilentRanker:
    """Names nobody: for a language whose cues are not known."""

    def rank(
        self,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        speaker_before: Place | None,
    ) -> tuple[Choice, Place] | None:
        """Return None."""
        del paragraphs, utterance, speaker_before
        return None


class WeightedRanker:
    """Gives each candidate the sum of its features' weights; the highest sum wins.

    The sums make a probability for each candidate, that of there being no speaker
    beside it among them; the winner's is the confidence. ``joints`` are the words that
    bind a nominal to whom it belongs ("a spokesman for the harbour").
    """

    def __init__(self, weights: dict[str, float], joints: frozenset[str]) -> None:
        self._weights = weights
        self._joints = joints

    def rank(
        self,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        speaker_before: Place | None,
    ) -> tuple[Choice, Place] | None:
        """Return the choice and the sighting's place, or None where nobody is named."""
        candidates = find_candidates(paragraphs, utterance, speaker_before)
        scores = [self._score(candidate.features) for candidate in candidates]
        against = describe_nobody(paragraphs, utterance)
        nobody = self._score(against)
        best = max(range(len(scores)), key=scores.__getitem__, default=-1)
        if best < 0 or scores[best] <= nobody:
            return None
        confidence = 1 / sum(exp(score - scores[best]) for score in (*scores, nobody))
        if candidates[best].clause is None and (HANGING in against or confidence < WITHOUT_CUE):
            return None
        return _choice(paragraphs, candidates[best], confidence, self._joints)

    def _score(self, features: list[str]) -> float:
        weights = self._weights
        return sum(weights.get(feature, 0.0) for feature in features)


def _choice(
    paragraphs: Sequence[TaggedParagraph],
    candidate: Candidate,
    confidence: float,
    joints: frozenset[str],
) -> tuple[Choice, Place]:
    tagged = paragraphs[candidate.paragraph]
    mention, form = _mentioned(tagged, candidate.number, joints)
    clause = candidate.clause
    choice = Choice(
        mention=mention,
        form=form,
        cue=tagged.tokens.span(clause.first, clause.last) if clause else None,
        confidence=confidence,
        rule=_rule(candidate),
    )
    return choice, Place(candidate.paragraph, candidate.number)


def _mentioned(
    tagged: TaggedParagraph, number: int, joints: frozenset[str]
) -> tuple[Span, MentionForm]:
    """Return the words that tell most: a name for "who" or "the mayor, Ann Lee,"."""
    number = _antecedent(tagged, number)
    sighting = tagged.sightings[number]
    if FORMS[sighting.sort] is not MentionForm.NOMINAL:
        return tagged.tokens.span(sighting.first, sighting.last), FORMS[sighting.sort]
    last = sighting.last
    extended = last
    for following in tagged.sightings[number + 1 : number + 3]:
        gap = tagged.tokens.lows[last : following.first]
        if gap == [","] and following.sort is Sort.NAME and _ends_at_point(tagged, following):
            return tagged.tokens.span(following.first, following.last), MentionForm.NAME
        if len(gap) != 1 or not following.governed:
            break
        last = following.last
        if gap[0] in joints:
            extended = last
    return tagged.tokens.span(sighting.first, extended), MentionForm.NOMINAL


def _ends_at_point(tagged: TaggedParagraph, sighting: Sighting) -> bool:
    following = tagged.tokens.lows[sighting.last : sighting.last + 1]
    return not following or not following[0][0].isalnum()


def _antecedent(tagged: TaggedParagraph, number: int) -> int:
    """Go from "who" to the sighting right before it, a comma between left aside."""
    sighting = tagged.sightings[number]
    if sighting.sort is not Sort.RELATIVE or number == 0:
        return number
    gap = tagged.tokens.lows[tagged.sightings[number - 1].last : sighting.first]
    return number - 1 if gap in ([], [","]) else number


def _rule(candidate: Candidate) -> str:
    """Name the decision for a reader: "saying, onto, inverted" or "without a cue"."""
    clause = candidate.clause
    where = next(f for f in candidate.features if f.startswith(("cue: ", "bare: ")))
    where = where.split(", ", 1)[1]
    if clause is None:
        return f"no cue, {where}"
    bond = "" if clause.bond is Bond.NEXT or clause.kind is CueKind.LABEL else f", {clause.bond}"
    return f"{clause.kind}, {where}{bond}"
