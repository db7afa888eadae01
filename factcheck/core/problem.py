"""How one bad input travels while the rest goes on."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where in the flow it went wrong."""

    READ = "read"
    EXTRACT = "extract"
    STORE = "store"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What was left out, where it stands and why, each for a person to read.

    ``location`` is a path, an address, or either with a line (``news.jsonl:17``);
    ``reason`` is one line without a full stop.
    """

    location: str
    stage: Stage
    reason: str

    def __str__(self) -> str:
        return f"{self.location}: {self.reason}"
