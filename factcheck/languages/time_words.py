"""The words that date an utterance."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """The words that date an utterance."""
