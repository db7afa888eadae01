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
