"""Writing the log of decisions: what each was about, and what it changed, for undo.

Undo puts back what a decision changed, column by column, where nothing changed it since;
what came in since is led where it belongs by the room that knows how
(``claim_decisions``, ``speaker_decisions``).
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from factcheck.core.characters import typed_line
from factcheck.core.decision import DecisionKind, Part, SubjectKind
from factcheck.errors import UsageError

TABLES = {
    SubjectKind.CLAIM: "claims",
    SubjectKind.QUOTE: "quotes",
    SubjectKind.SPEAKER: "speakers",
}

WATCHED: Mapping[SubjectKind, tuple[str, ...]] = {
    SubjectKind.CLAIM: ("text", "speaker_id", "said_on", "merged_into", "begun"),
    SubjectKind.QUOTE: (
        "claim_id",
        "matched_claim_id",
        "speaker_id",
        "named_speaker_id",
        "relation",
        "match_score",
        "match_rule",
    ),
    SubjectKind.SPEAKER: ("role", "merged_into"),
}
"""The columns that decisions change. What is counted from others is counted again instead."""

BEGUN = """
(SELECT json_array(wording_id, speaker_id) FROM claim_wordings WHERE claim_id = claims.id) AS begun
"""
"""The wording that a claim is known by, with its speaker; NULL if it is known by none."""

ENTER = """
INSERT INTO decisions (kind, undoes, told, note, decided_by, decided_at)
VALUES (:kind, :undoes, :told, :note, :by, :moment) RETURNING id
"""

ENTER_SUBJECT = """
INSERT INTO decision_subjects (kind, subject_id, decision_id, part, place, changed)
VALUES (?, ?, ?, ?, ?, ?)
"""

Row = tuple[SubjectKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who decides, why and when.

    Raises:
        UsageError: there is no name, or a value is not UTF-8.
    """

    by: str
    note: str
    moment: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "by", typed_line(self.by, field="name"))
        object.__setattr__(self, "note", typed_line(self.note, field="note"))
        if not any(map(str.isalnum, self.by)):
            raise UsageError("a decision needs the name of the person who answers for it")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a decision is about; ``place`` is where a quote was put."""

    part: Part
    place: int | None = None


@dataclass(slots=True)
class Journal:
    """What a decision is about, and how the rows stood before it."""

    sql: sqlite3.Connection
    _subjects: dict[Row, Subject] = field(default_factory=dict)
    _before: dict[Row, dict[str, object]] = field(default_factory=dict)
    _links: list[tuple[int, Part, str | None]] = field(default_factory=list)

    def note(
        self, kind: SubjectKind, numbers: Iterable[int], part: Part, *, place: int | None = None
    ) -> None:
        """Enter what the decision is about; it has to be noted before it is changed."""
        rows = [(kind, number) for number in numbers]
        if part is Part.TOUCHED:
            rows = [row for row in rows if row not in self._subjects]
        self._subjects |= dict.fromkeys(rows, Subject(part, place))
        if part is not Part.MADE:
            new = [number for _, number in rows if (kind, number) not in self._before]
            self._before |= columns_of(self.sql, kind, new)

    def put(self, quotes: Iterable[int], place: int) -> None:
        """Enter where quotes that are noted already were put."""
        for number in quotes:
            row = SubjectKind.QUOTE, number
            self._subjects[row] = Subject(self._subjects[row].part, place)

    def link_made(self, number: int) -> None:
        """Enter a finding that the decision brought up."""
        self._links.append((number, Part.MADE, None))

    def link_gone(self, row: sqlite3.Row) -> None:
        """Enter a finding that the decision did away with."""
        self._links.append((row["id"], Part.GONE, json.dumps(dict(row))))

    def enter(self, kind: DecisionKind, told: str, signature: Signature) -> int:
        """Append the decision to the log, and return its number."""
        decision_id = append(self.sql, kind, told, signature)
        changed = self._changed()
        self.sql.executemany(
            ENTER_SUBJECT,
            [
                (*row, decision_id, subject.part, subject.place, changed.get(row))
                for row, subject in self._subjects.items()
            ],
        )
        self.sql.executemany(
            ENTER_SUBJECT,
            [
                (SubjectKind.LINK, number, decision_id, part, None, row)
                for number, part, row in self._links
            ],
        )
        return decision_id

    def _changed(self) -> dict[Row, str]:
        """Return the columns that changed, with both values, as JSON, by the row."""
        after: dict[Row, dict[str, object]] = {}
        for kind in TABLES:
            noted = [number for each, number in self._before if each is kind]
            after |= columns_of(self.sql, kind, noted)
        changed = {}
        for row, before in self._before.items():
            found = {n: [was, after[row][n]] for n, was in before.items() if was != after[row][n]}
            if found:
                changed[row] = json.dumps(found)
        return changed


def append(
    sql: sqlite3.Connection,
    kind: DecisionKind,
    told: str,
    signature: Signature,
    *,
    undoes: int | None = None,
) -> int:
    """Append an entry to the log, and return its number."""
    values = {
        "kind": kind.value,
        "undoes": undoes,
        "told": told,
        "note": signature.note,
        "by": signature.by,
        "moment": signature.moment,
    }
    number: int = sql.execute(ENTER, values).fetchone()[0]
    return number


def columns_of(
    sql: sqlite3.Connection, kind: SubjectKind, numbers: Iterable[int]
) -> dict[Row, dict[str, object]]:
    """Return what a decision can change about rows."""
    columns = ", ".join(BEGUN if name == "begun" else name for name in WATCHED[kind])
    rows = sql.execute(
        f"SELECT id, {columns} FROM {TABLES[kind]} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return {(kind, row[0]): dict(zip(WATCHED[kind], row[1:], strict=True)) for row in rows}


def put_back(sql: sqlite3.Connection, kind: SubjectKind, number: int, changed: str) -> None:
    """Give the columns of a row the values from before, where nothing changed them since."""
    standing = columns_of(sql, kind, [number])[kind, number]
    for name, (before, after) in json.loads(changed).items():
        was, now = (_by_root(sql, kind, name, value) for value in (before, after))
        if standing[name] != now:
            continue
        if name == "begun":
            _begin_again(sql, number, was)
        else:
            sql.execute(f"UPDATE {TABLES[kind]} SET {name} = ? WHERE id = ?", (was, number))


def _by_root(sql: sqlite3.Connection, kind: SubjectKind, name: str, value: Any) -> Any:
    """Return a value with the speaker in it that its speaker is merged into by now."""
    if name == "begun" and value is not None:
        wording, speaker = json.loads(value)
        return json.dumps([wording, _root(sql, speaker)], separators=(",", ":"))
    return _root(sql, value) if kind is SubjectKind.CLAIM and name == "speaker_id" else value


def _begin_again(sql: sqlite3.Connection, claim_id: int, begun: str | None) -> None:
    """Let a claim be known by a wording with its speaker, or by none."""
    sql.execute("DELETE FROM claim_wordings WHERE claim_id = ?", (claim_id,))
    if begun is not None:
        sql.execute(
            "INSERT INTO claim_wordings (claim_id, wording_id, speaker_id) VALUES (?, ?, ?)",
            (claim_id, *json.loads(begun)),
        )


def _root(sql: sqlite3.Connection, speaker_id: int | None) -> int | None:
    """Return the speaker that a speaker is merged into, or the speaker.

    One may have been merged since: the same speaker goes by another number then.
    """
    if speaker_id is None:
        return None
    by_id = "SELECT coalesce(merged_into, id) FROM speakers WHERE id = ?"
    row = sql.execute(by_id, (speaker_id,)).fetchone()
    return row[0] if row else None
