"""What the cells of Datasette's own tables show: badges, links, folded text."""

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.verify import Badge
from factcheck.web.badges import attribution_badge, verdict_badge
from factcheck.web.links import host_of, web_address

FOLD_AT = 220
"""Characters of a text that a cell shows before the fold."""

CUT_AT = 3_000
"""Characters that a cell holds behind the fold; the row's page has all."""

BADGES: Mapping[str, Callable[[str], Badge]] = {
    "verdict": verdict_badge,
    "attribution": attribution_badge,
}

PAGES_OF_COLUMNS = {
    "claim_id": "claim",
    "other_claim_id": "claim",
    "speaker_id": "speaker",
    "outlet_id": "outlet",
    "article_id": "article",
    "matched_claim_id": "claim",
    "named_speaker_id": "speaker",
}

PAGES_OF_MERGED = {"claims": "claim", "speakers": "speaker"}
"""The page of what a row is ``merged_into``, by the row's table."""

PAGES_OF_NAMES = {
    ("claims", "text"): "claim",
    ("speakers", "name"): "speaker",
    ("outlets", "name"): "outlet",
    ("articles", "title"): "article",
}

UNANSWERED = frozenset({Verdict.UNVERIFIED, AttributionStatus.UNCHECKED})
"""Nearly every row has these; a badge on each would drown the answers that were given."""

BADGE = Markup('<span class="badge {css}">{label}</span>')
QUIET = Markup('<span class="unanswered">{label}</span>')
LINK = Markup('<a href="{address}">{text}</a>')
WEB_LINK = Markup('<a href="{address}" rel="noopener nofollow">{text}</a>')
FOLDED = Markup("<details class=fold><summary>{start}…</summary><p>{rest}</p></details>")


def show_cell(
    row: Mapping[str, Any], value: Any, column: str, table: str, at: Callable[[str], str]
) -> Markup | None:
    """Return how a cell is shown, or None to leave it to Datasette.

    A foreign key with a label arrives as ``{"value": 1, "label": "…"}``.
    """
    if value is None or value == "":
        return None
    if column in BADGES and isinstance(value, str):
        return show_badge(BADGES[column], value)
    if column in PAGES_OF_COLUMNS:
        return show_reference(PAGES_OF_COLUMNS[column], value, at)
    if column == "merged_into" and table in PAGES_OF_MERGED:
        return show_reference(PAGES_OF_MERGED[table], value, at)
    if isinstance(value, str):
        return show_text(row, value, column, table, at)
    return None


def show_badge(badge_of: Callable[[str], Badge], value: str) -> Markup | None:
    """Return the badge of an answer, or None for a word we do not know."""
    try:
        badge = badge_of(value)
    except ValueError:
        return None
    if value in UNANSWERED:
        return QUIET.format(label=badge.label)
    return BADGE.format(css=badge.css, label=badge.label)


def show_reference(page: str, value: Any, at: Callable[[str], str]) -> Markup | None:
    """Return a link to the page of the row that a foreign key names."""
    number = value["value"] if isinstance(value, dict) else value
    label = value["label"] if isinstance(value, dict) else value
    if not isinstance(number, int):
        return None
    return LINK.format(address=at(f"/{page}/{number}"), text=shorten(str(label)))


def show_text(
    row: Mapping[str, Any], value: str, column: str, table: str, at: Callable[[str], str]
) -> Markup | None:
    """Return a name as a link to its page, an address as a safe link, a long text folded."""
    page = PAGES_OF_NAMES.get((table, column))
    if page is not None and "id" in row.keys():  # noqa: SIM118 - a sqlite3.Row holds values
        return LINK.format(address=at(f"/{page}/{row['id']}"), text=shorten(value))
    address = web_address(value)
    if address is not None:
        return WEB_LINK.format(address=address, text=shorten(f"{host_of(address)} ↗"))
    if len(value) > FOLD_AT:
        return FOLDED.format(
            start=value[:FOLD_AT], rest=value[FOLD_AT:CUT_AT] + "…" * (len(value) > CUT_AT)
        )
    return None


def shorten(text: str) -> str:
    """Return a text that fits a cell."""
    return text if len(text) <= FOLD_AT else text[: FOLD_AT - 1] + "…"
