"""Speakers who may be one, with what speaks for it: a person decides."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe.directory import likeness, pairs_to_compare, same_role
from factcheck.store.decisions import STANDS
from factcheck.store.reads.rows import id_list, select
from factcheck.store.reads.summaries import SpeakerName

PAIR_CAP = 300
"""Pairs, the likest by name, whose evidence is looked up."""

CLAIM_CAP = 20_000
"""Claims in most outlets on which two names are looked for."""

NAMES_CAP = 12
"""Speakers of one claim that are compared: what more people say is a slogan."""

QUOTE_CAP = 500
"""Newest quotes of a speaker that tell of outlets and roles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Two speakers who may be one.

    ``score`` is the likeness of the names, 0 to 100, and ``reason`` what it lies in.
    ``claims`` counts statements put down to the one by some outlets and to the other by
    others, ``outlets`` those that quote both; ``roles`` are pairs of roles that agree.
    """

    speaker: SpeakerName
    other: SpeakerName
    score: float
    reason: str
    claims: int
    outlets: int
    roles: tuple[tuple[str, str], ...]

    @property
    def weight(self) -> float:
        """What the suggestions are ordered by."""
        return (
            self.score + 15 * min(self.claims, 3) + 10 * bool(self.roles) + 3 * bool(self.outlets)
        )


KNOWN = """
SELECT id, name, kind, role FROM speakers
WHERE merged_into IS NULL AND kind IN ('person', 'organization') AND instr(identity, ':') = 0
"""

ON_ONE_CLAIM = """
SELECT DISTINCT quotes.claim_id, quotes.speaker_id
FROM (SELECT id FROM claims WHERE quote_count > 1 ORDER BY outlet_count DESC LIMIT :scan) AS top
CROSS JOIN quotes ON quotes.claim_id = top.id WHERE quotes.speaker_id IS NOT NULL
"""

IN_THE_SAME_WORDS = """
SELECT min(c.speaker_id, o.speaker_id) AS one, max(c.speaker_id, o.speaker_id) AS other,
    count(*) AS claims
FROM claim_links AS link CROSS JOIN claims AS c ON c.id = link.claim_id
CROSS JOIN claims AS o ON o.id = link.other_claim_id
WHERE link.relation = 'other_speaker' AND c.speaker_id <> o.speaker_id
GROUP BY 1, 2
"""

KEPT_APART = f"""
SELECT one.subject_id AS one, other.subject_id AS other
FROM decisions AS d
JOIN decision_subjects AS one ON one.decision_id = d.id AND one.kind = 'speaker'
JOIN decision_subjects AS other ON other.decision_id = d.id AND other.kind = 'speaker'
    AND other.subject_id > one.subject_id
WHERE d.kind = 'split_speaker' AND {STANDS}
"""

TRACES = """
SELECT DISTINCT articles.outlet_id, said.role
FROM (SELECT * FROM quotes WHERE speaker_id = :speaker ORDER BY id DESC LIMIT :quotes) AS said
CROSS JOIN articles ON articles.id = said.article_id
"""


@dataclass(frozen=True, slots=True)
class Traces:
    """Where a speaker is quoted, and in which roles."""

    outlets: frozenset[int]
    roles: frozenset[str]


def suggest_merges(connection: sqlite3.Connection, *, limit: int = 20) -> tuple[Suggestion, ...]:
    """Return pairs of speakers who may be one, the likeliest first.

    A bare surname is put forward only where it stands on a claim of the full name's: it may
    be anybody's elsewhere. What a person took apart is not put forward again.
    """
    shared = read_shared(connection)
    speakers = {row["id"]: row for row in select(connection, KNOWN)}
    met = {number for pair in shared for number in pair} - speakers.keys()
    speakers |= {row["id"]: row for row in select_speakers(connection, met)}
    known = {number: speaker_in(row) for number, row in speakers.items()}
    pairs = dict.fromkeys(shared) | dict.fromkeys(pairs_to_compare(known.items()))
    apart = {(row["one"], row["other"]) for row in select(connection, KEPT_APART)}
    alike = [
        (found, pair)
        for pair in pairs
        if pair not in apart and (found := likeness(known[pair[0]], known[pair[1]])) is not None
    ]
    alike.sort(key=lambda each: (-(each[0].score + 15 * shared.get(each[1], 0)), each[1]))
    traces: dict[int, Traces] = {}
    suggestions = []
    for found, pair in alike[:PAIR_CAP]:
        for number in pair:
            if number not in traces:
                traces[number] = read_traces(connection, number)
        names = [name_in(speakers[number]) for number in pair]
        suggestion = Suggestion(
            speaker=names[0],
            other=names[1],
            score=round(found.score, 1),
            reason=found.reason,
            claims=shared.get(pair, 0),
            outlets=0,
            roles=(),
        )
        suggestions.append(with_traces(suggestion, traces[pair[0]], traces[pair[1]]))
    suggestions.sort(key=lambda each: (-each.weight, each.speaker.id, each.other.id))
    return tuple(suggestions[:limit])


def with_traces(suggestion: Suggestion, ours: Traces, theirs: Traces) -> Suggestion:
    """Return the suggestion with the outlets and roles that speak for it."""
    roles = tuple(
        (one, other)
        for one in sorted(ours.roles)
        for other in sorted(theirs.roles)
        if same_role(one, other)
    )
    return replace(suggestion, outlets=len(ours.outlets & theirs.outlets), roles=roles[:3])


def read_shared(connection: sqlite3.Connection) -> dict[tuple[int, int], int]:
    """Return how many statements are put down to both speakers of a pair."""
    named: dict[int, list[int]] = {}
    for row in select(connection, ON_ONE_CLAIM, {"scan": CLAIM_CAP}):
        named.setdefault(row["claim_id"], []).append(row["speaker_id"])
    shared = Counter(
        pair
        for speakers in named.values()
        if len(speakers) <= NAMES_CAP
        for pair in combinations(sorted(speakers), 2)
    )
    for row in select(connection, IN_THE_SAME_WORDS):
        shared[row["one"], row["other"]] += row["claims"]
    return shared


def select_speakers(connection: sqlite3.Connection, numbers: Iterable[int]) -> list[sqlite3.Row]:
    """Return the rows of speakers."""
    sql = """
    SELECT speakers.id, name, kind, role
    FROM json_each(:ids) AS wanted CROSS JOIN speakers ON speakers.id = wanted.value
    """
    return select(connection, sql, {"ids": id_list(numbers)})


def read_traces(connection: sqlite3.Connection, speaker_id: int) -> Traces:
    """Return the outlets that quote a speaker, and the roles that they give."""
    rows = select(connection, TRACES, {"speaker": speaker_id, "quotes": QUOTE_CAP})
    return Traces(
        frozenset(row["outlet_id"] for row in rows if row["outlet_id"] is not None),
        frozenset(row["role"] for row in rows if row["role"]),
    )


def speaker_in(row: sqlite3.Row) -> Speaker:
    """Return the speaker in a row, as names are compared."""
    return Speaker(name=row["name"], kind=SpeakerKind(row["kind"]), role=row["role"])


def name_in(row: sqlite3.Row) -> SpeakerName:
    """Return the speaker in a row, as they are shown."""
    return SpeakerName(id=row["id"], name=row["name"], kind=row["kind"], role=row["role"])
