"""Which engine reads an article."""

from enum import StrEnum


class EngineName(StrEnum):
    """How quotes are found."""

    ENCODER = "encoder"
    """A small neural network beside the rules: the most quotes, indirect ones too."""
    FAST = "fast"
    """Rules and a table of weights alone: ten times as fast, hardly any indirect quotes."""
