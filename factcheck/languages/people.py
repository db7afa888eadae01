"""Names, titles and pronouns, for telling people apart."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """Names, titles and pronouns, for telling people apart."""
