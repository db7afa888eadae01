"""The directory of speakers: what each is called, in which office, and since when."""

import json
import sqlite3
from dataclasses import dataclass

from factcheck.core.decision import Decision, SubjectKind
from factcheck.dedupe.transliteration import name_words
from factcheck.store.decisions import read_decisions_on
from factcheck.store.identity import fold
from factcheck.store.reads.phrases import like_pattern
from factcheck.store.reads.rows import id_list, select
from factcheck.store.reads.summaries import SpeakerName

QUOTE_CAP = 10_000
"""Newest quotes of a speaker that are looked through: 60 ms."""

FORM_CAP = 50
"""Forms of a name, and roles, that are shown, the most used first."""

LONGEST_BODY = 6
"""Words of an organization's name that is looked for in a role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Words used of a speaker, in how many quotes, and in articles from when to when.

    The days are None if no article that uses them is dated, or none uses them so far.
    """

    words: str
    quotes: int
    first_on: str | None
    last_on: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the directory has on a speaker.

    ``names`` are full names and those that people gave, ``forms`` the words in print that
    hold a part of one ("Mr. Halloran"), ``roles`` offices as printed, the latest first.
    ``bodies`` are organizations among the speakers that a role names.
    """

    names: tuple[Use, ...]
    forms: tuple[Use, ...]
    roles: tuple[Use, ...]
    bodies: tuple[SpeakerName, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerLine:
    """A speaker in a list, with how many claims are theirs and what else they are called."""

    speaker: SpeakerName
    claims: int
    names: tuple[str, ...]


SAID = """
SELECT named.name, said.role, said.mention, articles.published_on
FROM (SELECT * FROM quotes WHERE speaker_id = :speaker ORDER BY id DESC LIMIT :quotes) AS said
CROSS JOIN articles ON articles.id = said.article_id
LEFT JOIN speakers AS named ON named.id = coalesce(said.named_speaker_id, said.speaker_id)
"""

OTHER_NAMES = """
SELECT name FROM speakers
WHERE merged_into = :speaker OR id = :speaker ORDER BY id <> :speaker, id LIMIT :forms
"""


EVERYBODY = """
SELECT speakers.id, speakers.name, speakers.kind, speakers.role,
    said.claims - coalesce(gone.claims, 0) AS claims
FROM (SELECT speaker_id, count(*) AS claims FROM claims GROUP BY speaker_id) AS said
CROSS JOIN speakers ON speakers.id = said.speaker_id
LEFT JOIN (
    SELECT speaker_id, count(*) AS claims FROM claims
    WHERE merged_into IS NOT NULL GROUP BY speaker_id
) AS gone ON gone.speaker_id = said.speaker_id
WHERE :kind IS NULL OR kind = :kind
ORDER BY claims DESC, speakers.id LIMIT :limit OFFSET :offset
"""
"""Claims are counted by their index alone, without a look at each."""

CALLED = r"""
SELECT speakers.id, speakers.name, speakers.kind, speakers.role, (
    SELECT count(*) FROM claims WHERE speaker_id = speakers.id AND merged_into IS NULL
) AS claims
FROM (
    SELECT DISTINCT coalesce(merged_into, id) AS id FROM speakers WHERE name LIKE :name ESCAPE '\'
) AS called
CROSS JOIN speakers ON speakers.id = called.id
WHERE :kind IS NULL OR kind = :kind
ORDER BY claims DESC, speakers.id LIMIT :limit OFFSET :offset
"""


def read_entry(connection: sqlite3.Connection, speaker_id: int) -> Entry:
    """Return what the directory has on a speaker."""
    said = select(connection, SAID, {"speaker": speaker_id, "quotes": QUOTE_CAP})
    called = select(connection, OTHER_NAMES, {"speaker": speaker_id, "forms": FORM_CAP})
    names = add_unused(uses_of(said, "name"), [row["name"] for row in called])
    roles = sorted(uses_of(said, "role"), key=lambda use: use.last_on or "", reverse=True)
    words = {word for use in names for word in name_words(use.words)}
    known = {use.words for use in names}
    forms = [
        use
        for use in uses_of(said, "mention")
        if use.words not in known and words & set(name_words(use.words))
    ]
    return Entry(
        names=tuple(names),
        forms=tuple(forms[:FORM_CAP]),
        roles=tuple(roles[:FORM_CAP]),
        bodies=find_bodies(connection, [use.words for use in roles[:FORM_CAP]], but=speaker_id),
        decisions=read_decisions_on(connection, SubjectKind.SPEAKER, speaker_id),
    )


def uses_of(said: list[sqlite3.Row], column: str) -> list[Use]:
    """Return what a column has in the quotes of a speaker, the most used first."""
    days: dict[str, list[str | None]] = {}
    for row in said:
        if row[column]:
            days.setdefault(row[column], []).append(row["published_on"])
    uses = [
        Use(
            words=words,
            quotes=len(printed),
            first_on=min(filter(None, printed), default=None),
            last_on=max(filter(None, printed), default=None),
        )
        for words, printed in days.items()
    ]
    return sorted(uses, key=lambda use: (-use.quotes, use.words))


def add_unused(uses: list[Use], names: list[str]) -> list[Use]:
    """Return the uses of a speaker's names, the speaker's own first, with those not in print."""
    by_name = {use.words: use for use in uses}
    for name in names:
        by_name.setdefault(name, Use(words=name, quotes=0, first_on=None, last_on=None))
    own = by_name.pop(names[0])
    return [own, *sorted(by_name.values(), key=lambda use: -use.quotes)][:FORM_CAP]


def find_bodies(
    connection: sqlite3.Connection, roles: list[str], *, but: int
) -> tuple[SpeakerName, ...]:
    """Return the organizations among the speakers whose whole name stands in one of the roles."""
    parts: set[str] = set()
    for role in roles:
        words = fold(role).split()
        parts |= {
            " ".join(words[start:end])
            for start in range(len(words))
            for end in range(start + 1, min(start + LONGEST_BODY, len(words)) + 1)
        }
    rows = select(
        connection,
        """
        SELECT DISTINCT standing.id, standing.name, standing.kind, standing.role
        FROM json_each(:parts) AS part CROSS JOIN speakers AS found ON found.identity = part.value
        CROSS JOIN speakers AS standing ON standing.id = coalesce(found.merged_into, found.id)
        WHERE found.kind = 'organization' AND standing.id <> :but
        ORDER BY standing.name
        """,
        {"parts": json.dumps(sorted(parts)), "but": but},
    )
    return tuple(
        SpeakerName(id=row["id"], name=row["name"], kind=row["kind"], role=row["role"])
        for row in rows
    )


def list_speakers(
    connection: sqlite3.Connection,
    *,
    name: str | None = None,
    kind: str | None = None,
    limit: int = 20,
    offset: int = 0,
) -> tuple[SpeakerLine, ...]:
    """Return the speakers who are called so, or all of them, those of most claims first."""
    rows = select(
        connection,
        CALLED if name else EVERYBODY,
        {
            "name": like_pattern(name) if name else None,
            "kind": kind,
            "limit": limit,
            "offset": offset,
        },
    )
    others = other_names(connection, [row["id"] for row in rows])
    return tuple(
        SpeakerLine(
            speaker=SpeakerName(id=row["id"], name=row["name"], kind=row["kind"], role=row["role"]),
            claims=row["claims"],
            names=tuple(others.get(row["id"], ())),
        )
        for row in rows
    )


def other_names(connection: sqlite3.Connection, speaker_ids: list[int]) -> dict[int, list[str]]:
    """Return the further names of each of the speakers."""
    found: dict[int, list[str]] = {}
    rows = select(
        connection,
        """
        SELECT DISTINCT merged_into AS speaker, name
        FROM json_each(:ids) AS wanted CROSS JOIN speakers ON merged_into = wanted.value
        ORDER BY speakers.id
        """,
        {"ids": id_list(speaker_ids)},
    )
    for row in rows:
        found.setdefault(row["speaker"], []).append(row["name"])
    return found
