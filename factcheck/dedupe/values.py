"""What is compared, and what comes out of it."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.core.claim import Match, Relation
from factcheck.core.quote import Speaker


@dataclass(frozen=True, slots=True)
class Wording:
    """Words as printed, without the outer marks, and who is said to have said them."""

    text: str
    speaker: Speaker | None = None


class Side(StrEnum):
    """One of the two wordings of a comparison."""

    QUOTE = "quote"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How a quote stands to a claim.

    ``score`` is the likeness of the shared part, 0 to 100 as rapidfuzz counts it; ``rule``
    names what decided. ``longer`` is the side that holds the other one when the relation
    is excerpt, else None.
    """

    relation: Relation
    score: float
    rule: str
    longer: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A claim that a wording may belong to, by the wording that began it."""

    claim_id: int
    text: str
    speaker: Speaker | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a wording goes.

    ``join`` is the claim that it is an appearance of (same or excerpt); None makes a new
    claim, and then ``links`` are findings between it and others: the closest few that are
    altered or other_speaker, and excerpt where it is a part of several claims. ``parts`` are
    claims that it holds and may not take in: excerpt links in which the other claim is the
    part.
    """

    join: Match | None = None
    links: tuple[Match, ...] = ()
    parts: tuple[Match, ...] = ()
