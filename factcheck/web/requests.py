"""What a reader asked for in the address, made safe: nothing typed there is an error."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import urlencode

from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.store.reads.claims import PAGE_SIZE, ClaimOrder
from factcheck.store.reads.conditions import HIT_CAP
from factcheck.store.reads.conflicts import ConflictKind
from factcheck.store.reads.hits import ClaimFilter

Choice = TypeVar("Choice", bound=StrEnum)

MOST_PAGES = HIT_CAP // PAGE_SIZE
"""Pages of a list: a reader who wants the rest asks the tables or the API."""

LARGEST_ID = 2**63 - 1
LONGEST_QUERY = 400
NAMES = (
    "q",
    "verdict",
    "attribution",
    "speaker",
    "outlet",
    "said_from",
    "said_to",
    "published_from",
    "published_to",
    "order",
    "kind",
    "page",
)
"""The parameters that our pages have; others are left out."""

ISO_DATE = re.compile(r"\d{4}(-[01]\d(-[0-3]\d)?)?")


@dataclass(slots=True)
class Asked:
    """The parameters that can be meant, and a notice for each that cannot."""

    given: Mapping[str, str]
    notices: list[str] = field(default_factory=list)

    def text(self, name: str) -> str | None:
        """Return a trimmed value, or None if it is missing or empty."""
        return self.given.get(name, "").strip()[:LONGEST_QUERY] or None

    def choice(self, name: str, choices: type[Choice]) -> Choice | None:
        """Return a member of an enumeration."""
        value = self.text(name)
        if value is None:
            return None
        if value in list(choices):
            return choices(value)
        self.notices.append(f"“{value}” is no {name} that we know; it was left out")
        return None

    def number(self, name: str) -> int | None:
        """Return a number that a row may have."""
        value = self.text(name)
        if value is None:
            return None
        number = row_number(value)
        if number is None:
            self.notices.append(f"“{value}” is no {name} number; it was left out")
        return number

    def date(self, name: str) -> str | None:
        """Return a year, month or day."""
        value = self.text(name)
        if value is None or ISO_DATE.fullmatch(value):
            return value
        self.notices.append(f"“{value}” is no date such as 2016-02-19; it was left out")
        return None

    def page(self) -> int:
        """Return the page asked for, from 1 to the last one that there can be."""
        number = row_number(self.given.get("page", "1").strip()) or 1
        return min(number, MOST_PAGES)

    def claim_filter(self) -> ClaimFilter:
        """Return what the claims wanted have in common."""
        return ClaimFilter(
            typed=self.text("q"),
            verdict=self.choice("verdict", Verdict),
            attribution=self.choice("attribution", AttributionStatus),
            speaker_id=self.number("speaker"),
            outlet_id=self.number("outlet"),
            said_from=self.date("said_from"),
            said_to=self.date("said_to"),
            published_from=self.date("published_from"),
            published_to=self.date("published_to"),
        )

    def order(self) -> ClaimOrder:
        """Return what comes first."""
        return self.choice("order", ClaimOrder) or ClaimOrder.NEWEST

    def conflict_kind(self) -> ConflictKind | None:
        """Return on what outlets are not to agree."""
        return self.choice("kind", ConflictKind)

    def address(self, **changes: str | int | None) -> str:
        """Return the query string with some values changed; None and "" take one out."""
        values: dict[str, Any] = {k: v for k, v in self.given.items() if k != "page"} | changes
        kept = {name: value for name, value in values.items() if value not in (None, "")}
        return "?" + urlencode(kept)


def asked_of(request: Any) -> Asked:
    """Return the parameters of a request that are ours, the first of each name.

    The arguments are bound once: Datasette parses the query string at each access.
    """
    given = request.args
    return Asked({name: given.get(name)[:LONGEST_QUERY] for name in NAMES if name in given})


def row_number(written: str) -> int | None:
    """Return the number, or None for anything that cannot be one of a row."""
    if not (written.isascii() and written.isdigit() and len(written) < 20):
        return None
    number = int(written)
    return number if 0 < number <= LARGEST_ID else None
