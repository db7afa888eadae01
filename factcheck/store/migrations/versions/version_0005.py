"""An index of wordings in place of one of claims, and the parts that go with their sentence.

Claims stay as they are; ``factcheck dedupe --rebuild`` decides on all of them anew.
"""

from collections.abc import Iterator

from alembic import op
from sqlalchemy import Connection

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Wording, fingerprint, is_recognizable, wording_key

revision = "0005"
down_revision = "0004"

TABLES = (
    "DROP TABLE claim_fingerprints",
    "DROP TABLE claim_wordings",
    """\
CREATE TABLE wordings (
  id INTEGER NOT NULL PRIMARY KEY,
  key INTEGER NOT NULL,
  UNIQUE (key)
)""",
    """\
CREATE TABLE fingerprints (
  fingerprint INTEGER NOT NULL,
  wording_id INTEGER NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (fingerprint, wording_id)
) WITHOUT ROWID""",
    """\
CREATE TABLE claim_wordings (
  claim_id INTEGER NOT NULL PRIMARY KEY REFERENCES claims (id),
  wording_id INTEGER NOT NULL,
  speaker_id INTEGER REFERENCES speakers (id)
)""",
    "ALTER TABLE quotes ADD COLUMN wording_id INTEGER",
    "ALTER TABLE quotes ADD COLUMN lead_id INTEGER REFERENCES quotes (id)",
    "ALTER TABLE claim_links ADD COLUMN shown INTEGER NOT NULL DEFAULT 1",
)

INDEXES = (
    "CREATE INDEX claim_wordings_by_wording ON claim_wordings (wording_id, speaker_id)",
    "CREATE INDEX claim_wordings_by_speaker ON claim_wordings (speaker_id)",
    "CREATE INDEX quotes_by_wording ON quotes (wording_id, speaker_id) WHERE wording_id IS NOT NULL",
    "CREATE INDEX quotes_by_lead ON quotes (lead_id) WHERE lead_id IS NOT NULL",
)

PRINTED = """
SELECT quote.id, quote.text, speaker.name, speaker.kind, speaker.role
FROM quotes AS quote LEFT JOIN speakers AS speaker ON speaker.id = quote.speaker_id
"""

BEGUN = """
SELECT claim.id, claim.text, speaker.name, speaker.kind, speaker.role, claim.speaker_id
FROM claims AS claim LEFT JOIN speakers AS speaker ON speaker.id = claim.speaker_id
"""


def upgrade() -> None:
    """Make the tables and enter every wording that is there."""
    connection = op.get_bind()
    for statement in TABLES:
        connection.exec_driver_sql(statement)
    numbers: dict[int, int] = {}
    for quote_id, wording, _ in _recognizable(connection, PRINTED):
        values = _number(connection, numbers, wording.text), quote_id
        connection.exec_driver_sql("UPDATE quotes SET wording_id = ? WHERE id = ?", values)
    for claim_id, wording, rest in _recognizable(connection, BEGUN):
        begun = claim_id, _number(connection, numbers, wording.text), rest[0]
        connection.exec_driver_sql("INSERT INTO claim_wordings VALUES (?, ?, ?)", begun)
    for statement in INDEXES:
        connection.exec_driver_sql(statement)


def _recognizable(
    connection: Connection, query: str
) -> Iterator[tuple[int, Wording, tuple[int | None, ...]]]:
    """Yield the wordings that are known again elsewhere, with the number of their row."""
    for number, text, name, kind, role, *rest in connection.exec_driver_sql(query).fetchall():
        speaker = Speaker(name=name, kind=SpeakerKind(kind), role=role) if name else None
        wording = Wording(text, speaker)
        if is_recognizable(wording):
            yield number, wording, tuple(rest)


def _number(connection: Connection, numbers: dict[int, int], text: str) -> int:
    """Return the number of a wording, which is entered when it is new."""
    key = wording_key(text)
    if key not in numbers:
        numbers[key] = len(numbers) + 1
        entry = numbers[key], key
        connection.exec_driver_sql("INSERT INTO wordings (id, key) VALUES (?, ?)", entry)
        prints = fingerprint(text)
        connection.exec_driver_sql(
            "INSERT INTO fingerprints VALUES (?, ?, ?)",
            [(each, numbers[key], len(prints)) for each in sorted(prints)],
        )
    return numbers[key]
