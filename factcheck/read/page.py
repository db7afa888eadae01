"""A page as it came over the network, and the seam by which pages come."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedPage:
    """``url`` is where the redirects ended; the media type is lower case, without parameters."""

    url: str
    body: bytes
    media_type: str | None = None
    charset: str | None = None


class Fetcher(Protocol):
    """Gets pages; tests and other programs may bring their own."""

    def fetch(self, url: str) -> FetchedPage:
        """Return the page at ``url``.

        Raises:
            FetchError: there is none, or it is none to read.
        """
        ...
