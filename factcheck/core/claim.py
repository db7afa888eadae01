"""One statement by one speaker, however often it was printed."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.quote import Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A statement that a fact-checker can look into.

    ``id`` is the database's number and does not change while the claim stands.
    """

    id: int
    text: str
    speaker: Speaker | None = None
    said_on: str | None = None
    language: str = "en"


class Relation(StrEnum):
    """How one wording stands to another."""

    SAME = "same"
    """The same statement, give or take marks, fillers and spelling."""
    EXCERPT = "excerpt"
    """The shorter one is a part of the longer one."""
    ALTERED = "altered"
    """Nearly the same words, but a number, name, negation or opposite differs."""
    OTHER_SPEAKER = "other_speaker"
    """The same words, given to somebody else."""
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The decision on one quote and one claim, with what it rested on.

    ``score`` is the likeness of the wording, 0 to 100 as rapidfuzz counts it;
    ``rule`` names what fired.
    """

    claim_id: int
    relation: Relation
    score: float
    rule: str
