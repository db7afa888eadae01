"""Where a reader is in a list, and the addresses of the pages beside."""

from dataclasses import dataclass

from factcheck.store.reads.claims import PAGE_SIZE
from factcheck.web.requests import MOST_PAGES, Asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """``previous`` and ``following`` are query strings, None at the ends."""

    page: int
    pages: int
    previous: str | None
    following: str | None

    @classmethod
    def of(cls, asked: Asked, total: int) -> "Paging":
        """Return the paging of a list of ``total`` entries."""
        page, pages = asked.page(), min(max(1, -(-total // PAGE_SIZE)), MOST_PAGES)
        return cls(
            page=page,
            pages=pages,
            previous=asked.address(page=page - 1) if page > 1 else None,
            following=asked.address(page=page + 1) if page < pages else None,
        )
