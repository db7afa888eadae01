"""Where outlets do not agree on what was said, or on who said it, by how many printed it."""

import sqlite3
from dataclasses import dataclass, replace
from enum import StrEnum

from factcheck.core.claim import Relation
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe.speakers import Sameness, same_speaker
from factcheck.store.reads.findings import ENDS, FINDING, findings_of
from factcheck.store.reads.rows import id_list, select
from factcheck.store.reads.summaries import ClaimSummary, SpeakerName, read_summaries

SCAN_CAP = 20_000
"""Claims in most outlets that are looked at, and those that people merged: 60 ms."""

SHOWN_CAP = 500
"""Conflicts of either kind that are told at all."""

SHARED_CAP = 500
"""Claims in most outlets whose quotes are looked through for two speakers."""


class ConflictKind(StrEnum):
    """On what outlets do not agree."""

    WORDS = "words"
    """A number, a name, a "not" or an opposite differs."""
    SPEAKER = "speaker"
    """The same words are put down to two speakers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two printings of one statement that cannot both be right.

    ``other`` is the claim that ``claim`` is held against, None where outlets put one claim
    down to several ``speakers``. ``outlets`` counts the different ones that print either.
    """

    kind: ConflictKind
    claim: ClaimSummary
    other: ClaimSummary | None
    speakers: tuple[SpeakerName, ...]
    rule: str
    outlets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictPage:
    """A stretch of the conflicts, those in most outlets first.

    They come in the order of the outlets that print the one and those that print the other;
    the different ones among these are counted for the stretch alone. ``capped`` says that there are more than ``total``, in fewer outlets.
    """

    conflicts: tuple[Conflict, ...]
    total: int
    capped: bool
    limit: int
    offset: int


TOP = """
WITH top(id) AS MATERIALIZED (
    SELECT id FROM (SELECT id FROM claims ORDER BY outlet_count DESC LIMIT :scan)
    UNION
    SELECT id FROM claims WHERE merged_into IS NOT NULL
)
"""

LINKS = f"""
{TOP}
{FINDING}
FROM (
    SELECT claim_links.* FROM top CROSS JOIN claim_links ON claim_id = top.id
    UNION
    SELECT claim_links.* FROM top CROSS JOIN claim_links ON other_claim_id = top.id
) AS link {ENDS}
CROSS JOIN claims AS standing ON standing.id = coalesce(claim.merged_into, claim.id)
CROSS JOIN claims AS opposite ON opposite.id = coalesce(other.merged_into, other.id)
WHERE link.relation IN ('altered', 'other_speaker') AND link.shown
ORDER BY standing.outlet_count + opposite.outlet_count DESC, link.id DESC LIMIT :cap + 1
"""

OF_TWO_SPEAKERS = """
SELECT top.id AS claim_id, speakers.id, speakers.name, speakers.kind, speakers.role
FROM (
    SELECT id, outlet_count FROM claims WHERE outlet_count > 1
    ORDER BY outlet_count DESC LIMIT :scan
) AS top
CROSS JOIN quotes ON quotes.claim_id = top.id
CROSS JOIN speakers ON speakers.id = quotes.speaker_id
WHERE instr(speakers.identity, ':') = 0 AND speakers.kind IN ('person', 'organization')
GROUP BY top.id, speakers.id ORDER BY top.outlet_count DESC, top.id, count(*) DESC
"""

OUTLETS = """
SELECT wanted.key AS place, count(DISTINCT (
    SELECT articles.outlet_id FROM articles WHERE articles.id = quotes.article_id
)) AS outlets
FROM json_each(:pairs) AS wanted CROSS JOIN json_each(wanted.value) AS end
CROSS JOIN quotes ON quotes.claim_id = end.value
GROUP BY wanted.key
"""


def read_conflicts(
    connection: sqlite3.Connection,
    *,
    kind: ConflictKind | None = None,
    limit: int = 20,
    offset: int = 0,
) -> ConflictPage:
    """Return the conflicts of one kind, or of both, by the outlets that print them."""
    rows = select(connection, LINKS, {"scan": SCAN_CAP, "cap": SHOWN_CAP})
    found = [
        Conflict(
            kind=ConflictKind.WORDS
            if finding.relation is Relation.ALTERED
            else ConflictKind.SPEAKER,
            claim=finding.claim,
            other=finding.other,
            speakers=tuple(
                each.speaker for each in (finding.claim, finding.other) if each.speaker is not None
            ),
            rule=finding.rule,
            outlets=0,
        )
        for finding in findings_of(connection, rows[:SHOWN_CAP])
    ]
    found += read_shared_claims(connection)
    wanted = [conflict for conflict in found if kind in (None, conflict.kind)]
    wanted.sort(key=lambda conflict: (-spread_of(conflict), -conflict.claim.id))
    shown = count_outlets(connection, wanted[offset : offset + limit])
    shown.sort(key=lambda conflict: -conflict.outlets)
    return ConflictPage(
        conflicts=tuple(shown),
        total=len(wanted),
        capped=len(rows) > SHOWN_CAP,
        limit=limit,
        offset=offset,
    )


def read_shared_claims(connection: sqlite3.Connection) -> list[Conflict]:
    """Return the claims that outlets put down to people who cannot be one by their names."""
    by_claim: dict[int, list[SpeakerName]] = {}
    for row in select(connection, OF_TWO_SPEAKERS, {"scan": SHARED_CAP}):
        named = SpeakerName(id=row["id"], name=row["name"], kind=row["kind"], role=row["role"])
        by_claim.setdefault(row["claim_id"], []).append(named)
    shared = {claim: names for claim, names in by_claim.items() if are_several(names)}
    return [
        Conflict(
            kind=ConflictKind.SPEAKER,
            claim=claim,
            other=None,
            speakers=tuple(shared[claim.id]),
            rule="quotes on one claim, other speaker",
            outlets=0,
        )
        for claim in read_summaries(connection, list(shared)[:SHOWN_CAP])
    ]


def are_several(names: list[SpeakerName]) -> bool:
    """Say whether one of the speakers is certainly not the first."""
    first, *others = (
        Speaker(name=each.name, kind=SpeakerKind(each.kind), role=each.role) for each in names
    )
    return any(same_speaker(first, other) is Sameness.DIFFERENT for other in others)


def spread_of(conflict: Conflict) -> int:
    """Return how many outlets print the one, and how many the other."""
    return conflict.claim.outlet_count + (conflict.other.outlet_count if conflict.other else 0)


def count_outlets(connection: sqlite3.Connection, conflicts: list[Conflict]) -> list[Conflict]:
    """Return the conflicts with the number of different outlets that print either side."""
    pairs = [
        [each.claim.id, each.other.id] if each.other else [each.claim.id] for each in conflicts
    ]
    listed = f"[{','.join(id_list(pair) for pair in pairs)}]"
    counts = {
        row["place"]: row["outlets"] for row in select(connection, OUTLETS, {"pairs": listed})
    }
    return [
        replace(conflict, outlets=counts.get(place, 0)) for place, conflict in enumerate(conflicts)
    ]
