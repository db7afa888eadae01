"""Every option, spelled once."""

from dataclasses import dataclass
from pathlib import Path

DEFAULT_DATABASE = Path("db/factcheck.db")
DEMO_DATABASE = Path("db/demo.db")

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How pages are fetched.

    ``allow_private`` lets addresses of this machine and of private networks through;
    without it a page on the open web cannot send the program to an intranet.
    """

    timeout_seconds: float = 20.0
    allow_private: bool = False
    redirects: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """What is read. ``max_bytes`` is the size of one article, unpacked."""

    max_bytes: int = 20 * MEGABYTE
    fetch: FetchSettings = FetchSettings()
