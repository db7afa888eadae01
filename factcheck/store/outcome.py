"""What became of an article that was handed to the archive."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What recording came to."""

    ADDED = "added"
    KNOWN = "known"
    """The same article is there already; nothing changed."""
    REVISED = "revised"
    """Its address is there already with another text; that one is kept, nothing changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The outcome for one article, and what was added to the archive.

    Each of the ``quotes`` made one of the ``new_claims`` or is ``merged`` into a claim that
    was there before it, in the same article or another. ``links`` counts the findings
    between claims (altered, other speaker, excerpt).
    """

    outcome: Outcome
    article_id: int
    quotes: int = 0
    new_claims: int = 0
    merged: int = 0
    links: int = 0
