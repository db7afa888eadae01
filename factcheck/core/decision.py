"""What people decide about claims and speakers, and what is final for the machine."""

from dataclasses import dataclass
from enum import StrEnum


class DecisionKind(StrEnum):
    """What a person did."""

    MERGE_CLAIMS = "merge_claims"
    """Two claims are one statement."""
    SPLIT_CLAIM = "split_claim"
    """Some quotes of a claim are another statement."""
    MERGE_SPEAKERS = "merge_speakers"
    """Two speakers are one."""
    SPLIT_SPEAKER = "split_speaker"
    """Some quotes of a speaker, or one of the names, are somebody else's."""
    ALIAS_SPEAKER = "alias_speaker"
    """A speaker goes by another name too."""
    UNDO = "undo"
    """An earlier decision is taken back."""


class SubjectKind(StrEnum):
    """What a decision can be about."""

    CLAIM = "claim"
    QUOTE = "quote"
    SPEAKER = "speaker"
    LINK = "link"
    """A finding about two claims, which comes or goes with a claim's wording."""


class Part(StrEnum):
    """What a claim, quote, speaker or finding is in a decision."""

    WHOLE = "whole"
    """What the others were merged into, or split from."""
    PART = "part"
    """What was merged into the whole, or taken out of it as it was."""
    MADE = "made"
    """What came into being."""
    KEPT = "kept"
    """A quote that stays where it is."""
    MOVED = "moved"
    """A quote that was given another place."""
    GONE = "gone"
    """What ceased to be."""
    TOUCHED = "touched"
    """What changed by the way: nobody decided on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One entry of the log; entries are appended, never changed.

    ``told`` is the decision in words. ``undoes`` is the entry that it takes back, and
    ``undone_by`` the later entry that takes it back itself. ``decided_at`` is ISO in UTC.
    """

    id: int
    kind: DecisionKind
    told: str
    note: str
    decided_by: str
    decided_at: str
    undoes: int | None
    undone_by: int | None
