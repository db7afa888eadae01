"""Which claims a filter finds: the newest, and no more than a page can tell apart."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.store.reads.conditions import HIT_CAP, TEXT_CAP, Condition, holding, more_than
from factcheck.store.reads.phrases import like_pattern, match_expression
from factcheck.store.reads.rows import select
from factcheck.store.reads.typed import typed_condition

ARTICLE_CAP = 2_000
"""Articles of the outlets asked for that a filter looks at, the newest first: 60 ms of an
outlet that printed a third of 100,000 articles."""

COMMON_ANSWERS = frozenset({Verdict.UNVERIFIED, AttributionStatus.UNCHECKED})
"""Nearly every claim has these: walking from the newest claim is faster than the index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFilter:
    """What the claims wanted have in common; None asks for nothing.

    ``text`` are words of the claim or of a printing of it; ``typed`` are words of these or of
    the speaker's name. ``speaker`` and ``outlet`` are part of a name, their ``_id`` forms the
    number. ``said`` and ``published`` bounds are ISO dates as coarse as one likes, both ends
    included; a claim that was printed more than once passes if the days from its first to
    its last appearance touch the range.
    """

    text: str | None = None
    typed: str | None = None
    verdict: Verdict | None = None
    attribution: AttributionStatus | None = None
    speaker: str | None = None
    speaker_id: int | None = None
    outlet: str | None = None
    outlet_id: int | None = None
    said_from: str | None = None
    said_to: str | None = None
    published_from: str | None = None
    published_to: str | None = None


@dataclass(frozen=True, slots=True)
class Hits:
    """Numbers of claims, the newest first; ``capped`` if there are more."""

    ids: tuple[int, ...]
    capped: bool

    def __len__(self) -> int:
        return len(self.ids)


def find_claims(connection: sqlite3.Connection, wanted: ClaimFilter, *, cap: int = HIT_CAP) -> Hits:
    """Return the newest claims that pass the filter, at most ``cap``."""
    conditions = list(conditions_of(connection, wanted))
    where = " AND ".join(["c.merged_into IS NULL", *(condition.sql for condition in conditions)])
    parameters: dict[str, Any] = {"cap": cap + 1, "articles": ARTICLE_CAP}
    for condition in conditions:
        parameters |= condition.parameters
    parameters["texts"] = TEXT_CAP if len(conditions) > 1 else cap + 1
    newest = "+c.id" if any(condition.lists for condition in conditions) else "c.id"
    rows = select(
        connection,
        f"SELECT c.id FROM claims AS c WHERE {where} ORDER BY {newest} DESC LIMIT :cap",
        parameters,
    )
    ids = tuple(row["id"] for row in rows)
    cuts = " OR ".join(condition.cut for condition in conditions) or "0"
    unseen = select(connection, f"SELECT {cuts} AS unseen", parameters)[0]["unseen"]
    return Hits(ids[:cap], capped=len(ids) > cap or bool(unseen))


def conditions_of(connection: sqlite3.Connection, wanted: ClaimFilter) -> Iterator[Condition]:
    """Yield a condition for each thing asked for."""
    if wanted.text is not None and wanted.text.strip():
        yield text_condition(wanted.text)
    if wanted.typed is not None and wanted.typed.strip():
        yield typed_condition(connection, wanted.typed)
    yield from answer_conditions(wanted)
    yield from speaker_conditions(wanted)
    yield from outlet_conditions(wanted)
    yield from date_conditions(wanted)


def text_condition(typed: str) -> Condition:
    """Return the claims that hold the words, in their own wording or in one printed."""
    expression = match_expression(typed)
    if expression is None:
        return Condition("0")
    held = holding(":words", ":texts")
    return Condition(f"c.id IN ({held.sql})", {"words": expression}, cut=held.cut, lists=True)


def answer_conditions(wanted: ClaimFilter) -> Iterator[Condition]:
    """Yield the conditions on the two answers that stand."""
    for column, answer in (("verdict", wanted.verdict), ("attribution", wanted.attribution)):
        if answer is not None:
            plain = "+" if answer in COMMON_ANSWERS else ""
            yield Condition(f"{plain}c.{column} = :{column}", {column: answer.value})


def speaker_conditions(wanted: ClaimFilter) -> Iterator[Condition]:
    """Yield the conditions on who said it."""
    if wanted.speaker_id is not None:
        yield Condition(
            "c.speaker_id = coalesce("
            "(SELECT merged_into FROM speakers WHERE id = :speaker_id), :speaker_id)",
            {"speaker_id": wanted.speaker_id},
        )
    if wanted.speaker is not None:
        yield Condition(
            r"c.speaker_id IN "
            r"(SELECT coalesce(merged_into, id) FROM speakers WHERE name LIKE :speaker ESCAPE '\')",
            {"speaker": like_pattern(wanted.speaker)},
        )


def outlet_conditions(wanted: ClaimFilter) -> Iterator[Condition]:
    """Yield the conditions on where it was printed."""
    if wanted.outlet_id is not None:
        yield printed_in("articles.outlet_id = :outlet_id", outlet_id=wanted.outlet_id)
    if wanted.outlet is not None:
        yield printed_in(
            r"articles.outlet_id IN (SELECT id FROM outlets WHERE name LIKE :outlet ESCAPE '\')",
            outlet=like_pattern(wanted.outlet),
        )


def printed_in(which: str, **parameters: Any) -> Condition:
    """Return the claims that appear in the newest of certain articles."""
    return Condition(
        f"""c.id IN (
            SELECT quotes.claim_id FROM (
                SELECT id FROM articles WHERE {which}
                ORDER BY published_on DESC LIMIT :articles) AS printed
            CROSS JOIN quotes ON quotes.article_id = printed.id)""",
        parameters,
        cut=more_than(f"articles WHERE {which}", ":articles"),
        lists=True,
    )


def date_conditions(wanted: ClaimFilter) -> Iterator[Condition]:
    """Yield the conditions on days; ``~`` sorts behind every ISO date that a bound begins."""
    bounds = {
        "said_from": "c.said_on >= :said_from",
        "said_to": "c.said_on < :said_to || '~'",
        "published_from": "c.last_published_on >= :published_from",
        "published_to": "c.first_published_on < :published_to || '~'",
    }
    for name, sql in bounds.items():
        bound = getattr(wanted, name)
        if bound is not None:
            yield Condition(sql, {name: bound})
