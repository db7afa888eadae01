"""The parts of a WHERE clause that a filter is put together from."""

from dataclasses import dataclass, field
from typing import Any

HIT_CAP = 5_000
"""Claims a search looks at. With it a common word takes 30 ms of a million claims, without
it two seconds."""

TEXT_CAP = 10 * HIT_CAP
"""Claims that hold the words looked for, when further filters are to choose among them."""


@dataclass(slots=True)
class Condition:
    """One part of a WHERE clause with its parameters.

    ``cut`` is an expression that is true if the condition left older rows unseen.
    ``lists`` says that the condition lists the claims itself: they are looked up one by one
    then, and not met on a walk through all claims.
    """

    sql: str
    parameters: dict[str, Any] = field(default_factory=dict)
    cut: str = "0"
    lists: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A SELECT of numbers of claims; ``cut`` is true if it left older ones unseen."""

    sql: str
    cut: str


def holding(match: str, limit: str) -> Listing:
    """List the claims that hold words, in their own wording or in one printed.

    Both arguments are names of parameters: the full-text expression, and how many of the
    newest claims and quotes that hold the words are looked at. The plus keeps SQLite on the
    few claims that people merged.
    """
    claims, quotes = (f"{name}_fts WHERE {name}_fts MATCH {match}" for name in ("claims", "quotes"))
    worded = f"SELECT rowid FROM {claims} ORDER BY rowid DESC LIMIT {limit}"
    return Listing(
        f"""
        SELECT rowid FROM ({worded})
        UNION
        SELECT merged_into FROM claims WHERE merged_into IS NOT NULL AND +id IN ({worded})
        UNION
        SELECT quotes.claim_id
        FROM (SELECT rowid FROM {quotes} ORDER BY rowid DESC LIMIT {limit}) AS found
        CROSS JOIN quotes ON quotes.id = found.rowid
        """,
        cut=f"({more_than(claims, limit)} OR {more_than(quotes, limit)})",
    )


def more_than(rows: str, limit: str) -> str:
    """Return an expression that is true of more rows than the limit, counting no further."""
    return f"(SELECT count(*) FROM (SELECT 1 FROM {rows} LIMIT {limit} + 1)) > {limit}"
