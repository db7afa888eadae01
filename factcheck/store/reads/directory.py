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

QUOTE_CAP = 20_000
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


USES = """
SELECT {words} AS words, count(*) AS quotes,
    min(articles.published_on) AS first_on, max(articles.published_on) AS last_on
FROM (SELECT * FROM quotes WHERE speaker_id = :speaker ORDER BY id DESC LIMIT :quotes) AS said
CROSS JOIN articles ON articles.id = said.article_id
LEFT JOIN speakers AS named ON named.id = coalesce(said.named_speaker_id, said.speaker_id)
WHERE {words} IS NOT NULL GROUP BY words
ORDER BY {order} LIMIT :forms
"""

OTHER_NAMES = """
SELECT name FROM speakers
WHERE merged_into = :speaker OR id = :speaker ORDER BY id <> :speaker, id LIMIT :forms
"""


def read_entry(connection: sqlite3.Connection, speaker_id: int) -> Entry:
    """Return what the directory has on a speaker."""
    own_first = "max(named.id = :speaker) DESC, quotes DESC"
    names = uses_of(connection, speaker_id, "named.name", order=own_first)
    known = {use.words for use in names}
    unused = select(connection, OTHER_NAMES, {"speaker": speaker_id, "forms": FORM_CAP})
    names += [
        Use(words=name, quotes=0, first_on=None, last_on=None)
        for name in dict.fromkeys(row["name"] for row in unused)
        if name not in known
    ]
    roles = uses_of(connection, speaker_id, "said.role", order="last_on DESC, quotes DESC")
    words = {word for use in names for word in name_words(use.words)}
    forms = [
        use
        for use in uses_of(connection, speaker_id, "said.mention")
        if words & set(name_words(use.words)) and use.words not in {name.words for name in names}
    ]
    return Entry(
        names=tuple(names),
        forms=tuple(forms),
        roles=tuple(roles),
        bodies=find_bodies(connection, [use.words for use in roles], but=speaker_id),
        decisions=read_decisions_on(connection, SubjectKind.SPEAKER, speaker_id),
    )


def uses_of(
    connection: sqlite3.Connection, speaker_id: int, words: str, *, order: str = "quotes DESC"
) -> list[Use]:
    """Return what a column has in the quotes of a speaker."""
    rows = select(
        connection,
        USES.format(words=words, order=order),
        {"speaker": speaker_id, "quotes": QUOTE_CAP, "forms": FORM_CAP},
    )
    return [
        Use(
            words=row["words"],
            quotes=row["quotes"],
            first_on=row["first_on"],
            last_on=row["last_on"],
        )
        for row in rows
    ]


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
        r"""
        SELECT speakers.id, speakers.name, speakers.kind, speakers.role, said.claims
        FROM (
            SELECT speaker_id, count(*) AS claims FROM claims
            WHERE merged_into IS NULL GROUP BY speaker_id
        ) AS said
        CROSS JOIN speakers ON speakers.id = said.speaker_id
        WHERE (:kind IS NULL OR kind = :kind) AND (:name IS NULL OR speakers.id IN (
            SELECT coalesce(merged_into, id) FROM speakers WHERE name LIKE :name ESCAPE '\'))
        ORDER BY said.claims DESC, speakers.id LIMIT :limit OFFSET :offset
        """,
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
