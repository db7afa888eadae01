"""A person says which names are one speaker's, inside the transaction that is open."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from factcheck.core.characters import typed_line
from factcheck.core.decision import DecisionKind, Part, SubjectKind
from factcheck.dedupe.transliteration import spelling
from factcheck.errors import NotFoundError, UsageError
from factcheck.store.beginnings import enter_speaker
from factcheck.store.claim_decisions import numbers
from factcheck.store.decision_log import Journal, Signature
from factcheck.store.decisions import STANDS
from factcheck.store.identity import fold

MOVE = """
UPDATE quotes SET named_speaker_id = coalesce(named_speaker_id, speaker_id), speaker_id = :whole
WHERE speaker_id = :part
"""

LEAD_BACK = """
UPDATE quotes SET speaker_id = ?1, named_speaker_id = nullif(named_speaker_id, ?1)
WHERE speaker_id = ?2 AND named_speaker_id IN (SELECT value FROM json_each(?3))
"""

THEIRS = """
SELECT DISTINCT claim.id
FROM quotes AS quote JOIN claims AS claim ON claim.id = quote.claim_id
WHERE quote.speaker_id = :part AND claim.speaker_id = :whole AND claim.origin = 'extracted'
    AND NOT EXISTS (
        SELECT 1 FROM quotes AS other WHERE other.claim_id = claim.id AND other.speaker_id = :whole)
"""
"""The claims put down to one speaker which the quotes now give to another one alone."""

UNJUDGED = "SELECT id FROM claims WHERE origin = 'extracted' AND checked_at IS NULL"
"""Claims whose speaker is made out from their quotes: no person entered or checked them."""

CAME_IN = f"{THEIRS} AND claim.id IN ({UNJUDGED})"
"""Those among them that a decision which is undone has not put back: they came in since."""

PUT_DOWN_TO = """
SELECT id FROM claims WHERE speaker_id = :part
UNION SELECT claim_id FROM claim_wordings WHERE speaker_id = :part
"""

BEGUN_WITH_THEM = """
SELECT claim_id FROM claim_wordings AS begun
WHERE speaker_id = :whole AND EXISTS (
    SELECT 1 FROM quotes
    WHERE speaker_id = :part AND claim_id = begun.claim_id AND wording_id = begun.wording_id)
AND NOT EXISTS (
    SELECT 1 FROM quotes
    WHERE speaker_id = :whole AND claim_id = begun.claim_id AND wording_id = begun.wording_id)
"""

BEGUN_BY = f"""
UPDATE claim_wordings SET speaker_id = :part WHERE claim_id IN ({BEGUN_WITH_THEM})
"""
"""A claim that began with words of one speaker's which the quotes now give to another one
alone."""

BEGUN_SINCE = f"{BEGUN_BY} AND claim_id IN ({UNJUDGED})"

LOCAL = """
SELECT id FROM speakers WHERE identity LIKE 'article %' AND merged_into IS :under
    AND substr(identity, instr(identity, ':') + 2) = :name
"""
"""The speakers of one article each whom it calls by a name."""

DECIDED = f"""
SELECT 1 FROM decision_subjects AS about JOIN decisions AS d ON d.id = about.decision_id
WHERE about.kind = 'speaker' AND about.subject_id = :speaker AND about.part <> 'touched'
    AND d.kind <> 'alias_speaker' AND {STANDS}
"""

ADD = """
INSERT INTO speakers (name, kind, identity, spelling, merged_into, origin)
SELECT :name, kind, :identity, CASE kind WHEN 'person' THEN :spelling END, :under, 'added'
FROM speakers WHERE id = :speaker
RETURNING id
"""

USES = """
SELECT 1 FROM quotes WHERE speaker_id = :speaker
UNION ALL SELECT 1 FROM quotes WHERE named_speaker_id = :speaker
UNION ALL SELECT 1 FROM claims WHERE speaker_id = :speaker
UNION ALL SELECT 1 FROM speakers WHERE merged_into = :speaker
"""


def merge_speakers(sql: sqlite3.Connection, whole: int, part: int, signature: Signature) -> int:
    """Make ``part`` another name of ``whole``, and return the number of the decision.

    Raises:
        NotFoundError: one of them is not there, or is a name of another one already.
        UsageError: they are one.
    """
    names = [require_speaker(sql, speaker) for speaker in (whole, part)]
    if whole == part:
        raise UsageError(f"speaker {whole} cannot be merged into themselves")
    journal = Journal(sql)
    journal.note(SubjectKind.SPEAKER, [whole], Part.WHOLE)
    journal.note(SubjectKind.SPEAKER, [part], Part.PART)
    _put_under(sql, journal, whole, part)
    told = f"speaker {part}, {names[1]}, became a name of speaker {whole}, {names[0]}"
    return journal.enter(DecisionKind.MERGE_SPEAKERS, told, signature)


def alias_speaker(sql: sqlite3.Connection, speaker: int, name: str, signature: Signature) -> int:
    """Give a speaker another name, and return the number of the decision.

    From then on the name means the speaker in every article, and so it does in those that
    were read before and mean nobody else by it.

    Raises:
        NotFoundError: there is no such speaker.
        UsageError: there is no name, or it is a speaker's.
    """
    called = require_speaker(sql, speaker)
    name = typed_line(name, field="name")
    identity = fold(name)
    if not identity:
        raise UsageError("a name needs a letter")
    _refuse_taken(sql, speaker, name, identity)
    journal = Journal(sql)
    journal.note(SubjectKind.SPEAKER, [speaker], Part.WHOLE)
    made = _add(sql, speaker, name, identity, under=speaker)
    journal.note(SubjectKind.SPEAKER, [made], Part.MADE)
    for local in numbers(sql, LOCAL, {"under": None, "name": identity}):
        if local != speaker:
            journal.note(SubjectKind.SPEAKER, [local], Part.TOUCHED)
            _put_under(sql, journal, speaker, local)
    told = f"“{name}” became a name of speaker {speaker}, {called}"
    return journal.enter(DecisionKind.ALIAS_SPEAKER, told, signature)


def split_speaker(
    sql: sqlite3.Connection,
    whole: int,
    quotes: Sequence[int],
    name: str | None,
    signature: Signature,
) -> int:
    """Take a name, or some quotes, from a speaker, and return the number of the decision.

    Without ``quotes``, ``name`` is one of the speaker's names, which becomes a speaker of
    their own with all that is said under it. With them, they become those of somebody else
    who is called so: ``name``, a speaker that is known if there is one, or the same.

    Raises:
        NotFoundError: the speaker, the name or a quote is not there.
        UsageError: neither quotes nor a name are given, or nothing would be left.
    """
    called = require_speaker(sql, whole)
    journal = Journal(sql)
    journal.note(SubjectKind.SPEAKER, [whole], Part.WHOLE)
    if quotes:
        other, part = _somebody_else(sql, whole, called, name)
        leaving = _require_quotes(sql, whole, quotes)
    elif name:
        other, part = _require_name(sql, whole, name), Part.PART
        sql_named = "SELECT id FROM quotes WHERE speaker_id = ? AND named_speaker_id = ?"
        leaving = numbers(sql, sql_named, (whole, other))
    else:
        raise UsageError("name the quotes that somebody else said, or one of the speaker's names")
    journal.note(SubjectKind.SPEAKER, [other], part)
    journal.note(SubjectKind.QUOTE, leaving, Part.MOVED, place=other)
    sql.execute("UPDATE speakers SET merged_into = NULL WHERE id = ?", (other,))
    sql.execute(
        "UPDATE quotes SET speaker_id = ?, named_speaker_id = NULL "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (other, json.dumps(leaving)),
    )
    _give_claims(sql, journal, whole, other)
    told = _tell_split(sql, whole, called, other, leaving if quotes else [])
    return journal.enter(DecisionKind.SPLIT_SPEAKER, told, signature)


def require_speaker(sql: sqlite3.Connection, speaker_id: int) -> str:
    """Return the speaker's name.

    Raises:
        NotFoundError: there is none, or it is a name of another one.
    """
    by_id = "SELECT name, merged_into FROM speakers WHERE id = ?"
    row = sql.execute(by_id, (speaker_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"no speaker {speaker_id}")
    if row["merged_into"] is not None:
        raise NotFoundError(f"speaker {speaker_id} is a name of speaker {row['merged_into']}")
    return str(row["name"])


def undo_speaker_merge(sql: sqlite3.Connection, whole: int, part: int) -> list[int]:
    """Lead back what came in since a merger, when all that it changed has been put back.

    Returns the claims to be counted anew.
    """
    mine = numbers(sql, "SELECT id FROM speakers WHERE :part IN (id, merged_into)", {"part": part})
    sql.execute(LEAD_BACK, (part, whole, json.dumps(mine)))
    sql.execute(BEGUN_SINCE, {"whole": whole, "part": part})
    claims = numbers(sql, CAME_IN, {"whole": whole, "part": part})
    for claim in claims:
        enter_speaker(sql, claim, part)
    return claims


def undo_alias(sql: sqlite3.Connection, subjects: list[sqlite3.Row]) -> list[int]:
    """Take a name from a speaker again, when all that this changed has been put back.

    An article may have meant somebody by it since: it is a speaker of its own then.
    """
    speakers = [row for row in subjects if row["kind"] == SubjectKind.SPEAKER]
    (whole,) = (row["subject_id"] for row in speakers if row["part"] == Part.WHOLE)
    (made,) = (row["subject_id"] for row in speakers if row["part"] == Part.MADE)
    by_id = "SELECT identity FROM speakers WHERE id = ?"
    identity = sql.execute(by_id, (made,)).fetchone()["identity"]
    since = (
        local
        for local in numbers(sql, LOCAL, {"under": whole, "name": identity})
        if sql.execute(DECIDED, {"speaker": local}).fetchone() is None
    )
    before = (row["subject_id"] for row in speakers if row["part"] == Part.TOUCHED)
    claims = []
    for name in (*before, *since, made):
        sql.execute("UPDATE speakers SET merged_into = NULL WHERE id = ?", (name,))
        claims += undo_speaker_merge(sql, whole, name)
    _drop_unused(sql, made)
    return claims


def undo_speaker_split(sql: sqlite3.Connection, subjects: list[sqlite3.Row]) -> list[int]:
    """Give back what came in since a split, when all that it changed has been put back."""
    by_part = {row["part"]: row["subject_id"] for row in subjects if row["kind"] == "speaker"}
    whole = by_part[Part.WHOLE]
    if Part.KEPT in by_part:  # a speaker of their own, to whom quotes were given
        other = by_part[Part.KEPT]
        claims = numbers(sql, CAME_IN, {"whole": other, "part": whole})
    else:
        other = by_part.get(Part.PART) or by_part[Part.MADE]
        sql.execute(MOVE, {"whole": whole, "part": other})
        claims = numbers(sql, "SELECT id FROM claims WHERE speaker_id = ?", (other,))
        sql.execute("UPDATE claim_wordings SET speaker_id = ? WHERE speaker_id = ?", (whole, other))
    for claim in claims:
        enter_speaker(sql, claim, whole)
    if Part.MADE in by_part:
        sql.execute(
            "UPDATE quotes SET named_speaker_id = NULL WHERE named_speaker_id = ?", (other,)
        )
        _drop_unused(sql, other)
    return claims


def _put_under(sql: sqlite3.Connection, journal: Journal, whole: int, part: int) -> None:
    """Make a speaker's entry, and the names that it has, names of another one."""
    members = numbers(sql, "SELECT id FROM speakers WHERE merged_into = ?", (part,))
    journal.note(SubjectKind.SPEAKER, members, Part.TOUCHED)
    journal.note(SubjectKind.CLAIM, numbers(sql, PUT_DOWN_TO, {"part": part}), Part.TOUCHED)
    for statement in (
        "UPDATE speakers SET merged_into = :whole WHERE :part IN (id, merged_into)",
        "UPDATE speakers SET role = (SELECT role FROM speakers WHERE id = :part) "
        "WHERE id = :whole AND role IS NULL",
        MOVE,
        "UPDATE claims SET speaker_id = :whole WHERE speaker_id = :part",
        "UPDATE claim_wordings SET speaker_id = :whole WHERE speaker_id = :part",
    ):
        sql.execute(statement, {"whole": whole, "part": part})


def _give_claims(sql: sqlite3.Connection, journal: Journal, whole: int, other: int) -> None:
    """Put claims of a speaker down to another one to whom all their quotes went."""
    claims = numbers(sql, THEIRS, {"whole": whole, "part": other})
    begun = numbers(sql, BEGUN_WITH_THEM, {"whole": whole, "part": other})
    journal.note(SubjectKind.CLAIM, (*claims, *begun), Part.TOUCHED)
    for claim in claims:
        enter_speaker(sql, claim, other)
    sql.execute(BEGUN_BY, {"whole": whole, "part": other})


def _refuse_taken(sql: sqlite3.Connection, speaker: int, name: str, identity: str) -> None:
    """Raise ``UsageError`` if the name is somebody's."""
    row = _entry(sql, identity)
    if row is None:
        return
    if speaker in (row["id"], row["merged_into"]):
        raise UsageError(f"“{name}” is a name of speaker {speaker} already")
    if row["merged_into"] is not None:
        raise UsageError(f"“{name}” is a name of speaker {row['merged_into']}")
    raise UsageError(f"“{name}” is speaker {row['id']}: merge the two, if they are one")


def _entry(sql: sqlite3.Connection, identity: str) -> sqlite3.Row | None:
    """Return the entry of a name that means the same everywhere."""
    by_name = "SELECT id, merged_into FROM speakers WHERE identity = ?"
    row: sqlite3.Row | None = sql.execute(by_name, (identity,)).fetchone()
    return row


def _add(
    sql: sqlite3.Connection, speaker: int, name: str, identity: str, *, under: int | None = None
) -> int:
    """Add an entry of the same kind as a speaker's, and return its number."""
    values = {
        "name": name,
        "identity": identity,
        "spelling": spelling(name),
        "under": under,
        "speaker": speaker,
    }
    made: int = sql.execute(ADD, values).fetchone()[0]
    return made


def _somebody_else(
    sql: sqlite3.Connection, whole: int, called: str, name: str | None
) -> tuple[int, Part]:
    """Return who else it is, and whether that one is made or was known."""
    name = typed_line(name, field="name") if name else called
    identity = fold(name) or name
    row = _entry(sql, identity)
    if row is None and identity != fold(called):
        return _add(sql, whole, name, identity), Part.MADE
    known = (row["merged_into"] or row["id"]) if row is not None else whole
    if known != whole:
        return known, Part.KEPT
    return _add(sql, whole, name, _numbered(sql, identity)), Part.MADE


def _numbered(sql: sqlite3.Connection, identity: str) -> str:
    """Return a key for one more person of a name: "ada brook (2)"."""
    number = 2
    while _entry(sql, f"{identity} ({number})") is not None:
        number += 1
    return f"{identity} ({number})"


def _require_quotes(sql: sqlite3.Connection, whole: int, quotes: Sequence[int]) -> list[int]:
    """Return the quotes, once each, if they are the speaker's and not all of them."""
    theirs = numbers(sql, "SELECT id FROM quotes WHERE speaker_id = ?", (whole,))
    unknown = set(quotes) - set(theirs)
    if unknown:
        raise NotFoundError(f"speaker {whole} has no quote {min(unknown)}")
    if set(quotes) == set(theirs):
        raise UsageError(f"speaker {whole} would be left without a quote")
    return sorted(set(quotes))


def _require_name(sql: sqlite3.Connection, whole: int, name: str) -> int:
    """Return the entry of one of the speaker's names."""
    row = _entry(sql, fold(typed_line(name, field="name")))
    if row is None or row["merged_into"] != whole:
        own = row is not None and row["id"] == whole
        if own:
            raise UsageError(
                f"“{name}” is what speaker {whole} goes by: name the quotes of the other one"
            )
        raise NotFoundError(f"“{name}” is no name of speaker {whole}")
    return int(row["id"])


def _tell_split(
    sql: sqlite3.Connection, whole: int, called: str, other: int, quotes: Iterable[int]
) -> str:
    """Return the split in words."""
    name = sql.execute("SELECT name FROM speakers WHERE id = ?", (other,)).fetchone()["name"]
    which = ", ".join(map(str, quotes))
    what = f"quotes {which} of speaker {whole}, {called}," if which else f"“{name}”"
    if which:
        return f"{what} went to speaker {other}, {name}"
    return f"{what} is no name of speaker {whole}, {called}, but speaker {other}"


def _drop_unused(sql: sqlite3.Connection, speaker: int) -> None:
    """Delete an entry that a person made, unless something has come to refer to it."""
    uses = sql.execute(USES, {"speaker": speaker}).fetchone()
    if uses is None:
        sql.execute("DELETE FROM speakers WHERE id = ?", (speaker,))
    else:
        sql.execute("UPDATE speakers SET origin = 'extracted' WHERE id = ?", (speaker,))
