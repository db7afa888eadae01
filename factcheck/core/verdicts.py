"""The two questions of a fact-check, kept apart: was it said, and is it true?"""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Is it true?"""

    UNVERIFIED = "unverified"
    TRUE = "true"
    MOSTLY_TRUE = "mostly_true"
    MIXED = "mixed"
    MOSTLY_FALSE = "mostly_false"
    FALSE = "false"
    MISLEADING = "misleading"
    UNPROVABLE = "unprovable"
    NOT_CHECKABLE = "not_checkable"


class AttributionStatus(StrEnum):
    """Was it said, by this speaker and in these words?"""

    UNCHECKED = "unchecked"
    VERBATIM = "verbatim"
    ALTERED = "altered"
    TRUNCATED = "truncated"
    PARAPHRASE = "paraphrase"
    MISATTRIBUTED = "misattributed"
    FABRICATED = "fabricated"
    DENIED = "denied"
    NO_PRIMARY_SOURCE = "no_primary_source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a verdict rests on: an http(s) address and, if given, a word about it."""

    url: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """One entry in a claim's history; entries are appended, never changed.

    ``checker`` is the person who answers for it, ``checked_at`` an ISO date and
    time in UTC (``2026-03-01T09:30:00Z``).
    """

    claim_id: int
    verdict: Verdict
    attribution: AttributionStatus
    rationale: str
    evidence: tuple[Evidence, ...]
    checker: str
    checked_at: str
