"""Choosing the speaker of an utterance among the sightings around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from factcheck.extract.features import HANGING, Candidate, describe_nobody, find_candidates
from factcheck.extract.mention_words import words_of_mention
from factcheck.extract.values import (
    Bond,
    Choice,
    CueKind,
    Place,
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


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates of an utterance with their scores, logarithms of odds.

    ``hanging`` says that the utterance hangs by a comma on a sentence that reports nothing.
    """

    candidates: list[Candidate]
    scores: list[float]
    nobody: float
    hanging: bool


class WeightedRanker:
    """Gives each candidate the sum of its features' weights; the highest sum wins.

    The sums make a probability for each candidate, that of there being no speaker
    beside it among them; the winner's is the confidence. ``joints`` are the words that
    bind a nominal to whom it belongs ("a spokesman for the harbour").
    """

    def __init__(self, weights: dict[str, float], joints: frozenset[str]) -> None:
        self._weights = weights
        self._joints = joints
        # Most candidates look like one met before: the same few thousand descriptions.
        self._score = lru_cache(maxsize=16384)(self._add_up)

    def rank(
        self,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        speaker_before: Place | None,
    ) -> tuple[Choice, Place] | None:
        """Return the choice and the sighting's place, or None where nobody is named."""
        weighed = self.weigh(paragraphs, utterance, speaker_before)
        scores = weighed.scores
        best = max(range(len(scores)), key=scores.__getitem__, default=-1)
        if best < 0 or scores[best] <= weighed.nobody:
            return None
        confidence = 1 / sum(exp(score - scores[best]) for score in (*scores, weighed.nobody))
        candidate = weighed.candidates[best]
        if candidate.clause is None and (weighed.hanging or confidence < WITHOUT_CUE):
            return None
        return make_choice(paragraphs, candidate, confidence, self._joints)

    def weigh(
        self,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        speaker_before: Place | None,
    ) -> Weighed:
        """Return every candidate's score, and that of nobody being named."""
        candidates = find_candidates(paragraphs, utterance, speaker_before)
        against = describe_nobody(paragraphs, utterance)
        return Weighed(
            candidates,
            [self._score(candidate.features) for candidate in candidates],
            self._score(tuple(against)),
            HANGING in against,
        )

    def _add_up(self, features: tuple[str, ...]) -> float:
        weights = self._weights
        return sum([weights.get(feature, 0.0) for feature in features])


def make_choice(
    paragraphs: Sequence[TaggedParagraph],
    candidate: Candidate,
    confidence: float,
    joints: frozenset[str],
) -> tuple[Choice, Place]:
    """Return a candidate as the choice it makes, and the place of its sighting."""
    tagged = paragraphs[candidate.paragraph]
    mention, form = words_of_mention(tagged, candidate.number, joints)
    clause = candidate.clause
    choice = Choice(
        mention=mention,
        form=form,
        cue=tagged.tokens.span(clause.first, clause.last) if clause else None,
        confidence=confidence,
        rule=_rule(candidate),
    )
    return choice, Place(candidate.paragraph, candidate.number)


def _rule(candidate: Candidate) -> str:
    """Name the decision for a reader: "saying, onto, inverted" or "without a cue"."""
    clause = candidate.clause
    where = next(f for f in candidate.features if f.startswith(("cue: ", "bare: ")))
    where = where.split(", ", 1)[1]
    if clause is None:
        return f"no cue, {where}"
    bond = "" if clause.bond is Bond.NEXT or clause.kind is CueKind.LABEL else f", {clause.bond}"
    return f"{clause.kind}, {where}{bond}"
