"""The words that name a go-between."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayWords:
    """The words that name a go-between."""
