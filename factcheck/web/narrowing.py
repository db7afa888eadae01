"""The ways from a list of claims to a shorter or a longer one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.store.reads.claims import ClaimOrder, Facets
from factcheck.store.reads.summaries import Count
from factcheck.web.badges import attribution_badge, verdict_badge
from factcheck.web.requests import Asked, row_number

ORDERS = (
    (ClaimOrder.NEWEST, "Recorded last"),
    (ClaimOrder.PUBLISHED, "Printed last"),
    (ClaimOrder.SAID, "Said last"),
    (ClaimOrder.CHECKED, "Checked last"),
    (ClaimOrder.SPREAD, "In most outlets"),
)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """The addresses of a search that asks for one thing more."""

    asked: Asked
    search: str

    def verdict(self, count: Count) -> str:
        """Return the search with this verdict."""
        return self.search + self.asked.address(verdict=count.value)

    def attribution(self, count: Count) -> str:
        """Return the search with this attribution."""
        return self.search + self.asked.address(attribution=count.value)

    def speaker(self, count: Count) -> str:
        """Return the search with this speaker."""
        return self.search + self.asked.address(speaker=count.id)

    def outlet(self, count: Count) -> str:
        """Return the search with this outlet."""
        return self.search + self.asked.address(outlet=count.id)


def chosen_filters(asked: Asked, facets: Facets) -> tuple[tuple[str, str], ...]:
    """Return a label for each filter that is on, and the search without it."""
    return tuple((label, asked.address(**{name: None})) for name, label in labels_of(asked, facets))


def labels_of(asked: Asked, facets: Facets) -> Iterator[tuple[str, str]]:
    """Yield the name of each filter that is on and what a reader calls it."""
    wanted = Asked(asked.given).claim_filter()
    if wanted.attribution:
        yield "attribution", f"Was it said? {attribution_badge(wanted.attribution).label}"
    if wanted.verdict:
        yield "verdict", f"Is it true? {verdict_badge(wanted.verdict).label}"
    rows = {"speaker": facets.speakers, "outlet": facets.outlets}
    for name, counts in rows.items():
        number = row_number(asked.given.get(name, ""))
        if number:
            yield name, f"{name.capitalize()}: {name_of(number, counts)}"
    for name, words in DAYS.items():
        if day := getattr(wanted, name):
            yield name, f"{words} {day}"


DAYS: Mapping[str, str] = {
    "said_from": "Said from",
    "said_to": "Said until",
    "published_from": "Printed from",
    "published_to": "Printed until",
}


def name_of(number: int, counts: tuple[Count, ...]) -> str:
    """Return the name of a row that was counted, else its number."""
    return next((count.value for count in counts if count.id == number), f"number {number}")
