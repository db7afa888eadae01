"""The directory of speakers: which entry stands for the name that an article gives.

Every name has its own row in ``speakers``. A row that is ``merged_into`` another one is a
name of that speaker: because both are spellings of one full name, or because a person said
so. What is said under it is put down to the speaker; ``quotes.named_speaker_id`` remembers
the name.
"""

import sqlite3

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe.transliteration import spelling
from factcheck.store.identity import fold, is_local
from factcheck.store.tables import SpeakerRow

SPELLED_ALIKE = """
SELECT DISTINCT coalesce(merged_into, id) AS speaker FROM speakers WHERE spelling = ? LIMIT 2
"""

ALIAS = """
SELECT merged_into AS speaker FROM speakers
WHERE identity = ? AND origin = 'added' AND merged_into IS NOT NULL
"""


def spelling_of(speaker: Speaker, identity: str) -> str | None:
    """Return what makes two names one, None for names that mean somebody in an article alone."""
    if speaker.kind is not SpeakerKind.PERSON or is_local(identity):
        return None
    return spelling(speaker.name)


def find_standing_speaker(
    sql: sqlite3.Connection, name: str, identity: str, spelled: str | None
) -> int | None:
    """Return the speaker whom a name that is new means, None if it is somebody new.

    A name that a person gave a speaker means that one everywhere, a bare surname too. Else
    a full name means the one speaker that has it in another spelling; of two, neither.
    """
    found = sql.execute(ALIAS, (fold(name),)).fetchone() if is_local(identity) else None
    if found is not None:
        return int(found["speaker"])
    alike = sql.execute(SPELLED_ALIKE, (spelled,)).fetchall() if spelled else []
    return int(alike[0]["speaker"]) if len(alike) == 1 else None


def heard_as(speaker: Speaker, standing: SpeakerRow) -> Speaker:
    """Return the speaker as the directory knows them, with the role from the article."""
    return Speaker(
        name=standing.name,
        kind=SpeakerKind(standing.kind),
        role=speaker.role or standing.role,
    )
