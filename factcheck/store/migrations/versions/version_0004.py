"""What people decide: a log, claims and speakers that are part of others, roles as printed."""

from alembic import op

from factcheck.dedupe.transliteration import spelling

revision = "0004"
down_revision = "0003"

TABLES = (
    """\
CREATE TABLE decisions (
  id INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  undoes INTEGER REFERENCES decisions (id),
  told TEXT NOT NULL,
  note TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  UNIQUE (undoes),
  CONSTRAINT kind_known CHECK (
    kind IN (
      'merge_claims', 'split_claim', 'merge_speakers', 'split_speaker', 'alias_speaker', 'undo'
    )
  ),
  CONSTRAINT decided_by_present CHECK (length(trim(decided_by)) > 0),
  CONSTRAINT undo_names_what CHECK ((kind = 'undo') = (undoes IS NOT NULL))
)""",
    """\
CREATE TABLE decision_subjects (
  kind TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES decisions (id),
  part TEXT NOT NULL,
  place INTEGER,
  changed TEXT,
  PRIMARY KEY (kind, subject_id, decision_id),
  CONSTRAINT kind_known CHECK (kind IN ('claim', 'quote', 'speaker', 'link'))
) WITHOUT ROWID""",
)

COLUMNS = (
    "ALTER TABLE claims ADD COLUMN merged_into INTEGER REFERENCES claims (id)",
    "ALTER TABLE quotes ADD COLUMN matched_claim_id INTEGER REFERENCES claims (id)",
    "ALTER TABLE quotes ADD COLUMN named_speaker_id INTEGER REFERENCES speakers (id)",
    "ALTER TABLE quotes ADD COLUMN role TEXT",
    "ALTER TABLE speakers ADD COLUMN spelling TEXT",
    "ALTER TABLE speakers ADD COLUMN merged_into INTEGER REFERENCES speakers (id)",
    "ALTER TABLE speakers ADD COLUMN origin TEXT NOT NULL DEFAULT 'extracted' "
    "CONSTRAINT origin_known CHECK (origin IN ('extracted', 'added'))",
)

INDEXES = (
    "CREATE INDEX decisions_by_person ON decisions (decided_by)",
    "CREATE INDEX decision_subjects_by_decision ON decision_subjects (decision_id)",
    "DROP INDEX claims_by_verdict",
    "CREATE INDEX claims_by_verdict ON claims (verdict, attribution, merged_into)",
    "CREATE INDEX claims_by_merged_into ON claims (merged_into) WHERE merged_into IS NOT NULL",
    "CREATE INDEX quotes_by_matched_claim ON quotes (matched_claim_id) "
    "WHERE matched_claim_id IS NOT NULL",
    "CREATE INDEX quotes_by_named_speaker ON quotes (named_speaker_id) "
    "WHERE named_speaker_id IS NOT NULL",
    "CREATE INDEX speakers_by_spelling ON speakers (spelling)",
    "CREATE INDEX speakers_by_merged_into ON speakers (merged_into) WHERE merged_into IS NOT NULL",
)

# INSERT OR REPLACE deletes without firing a DELETE trigger, so it is met on entry.
APPEND_ONLY = (
    """\
CREATE TRIGGER {table}_changed BEFORE UPDATE ON {table} BEGIN
  SELECT RAISE(ABORT, '{table}: entries are added and never changed');
END""",
    """\
CREATE TRIGGER {table}_deleted BEFORE DELETE ON {table} BEGIN
  SELECT RAISE(ABORT, '{table}: entries are added and never deleted');
END""",
    """\
CREATE TRIGGER {table}_replaced BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) BEGIN
  SELECT RAISE(ABORT, '{table}: entries are added and never replaced');
END""",
)

ENTRY = {
    "decisions": "id = NEW.id OR undoes = NEW.undoes",
    "decision_subjects": "kind = NEW.kind AND subject_id = NEW.subject_id "
    "AND decision_id = NEW.decision_id",
}

STANDING_VERDICT = (
    "DROP TRIGGER claims_verdict_stands",
    """\
CREATE TRIGGER claims_verdict_stands
BEFORE UPDATE OF verdict, attribution, checked_by, checked_at ON claims
WHEN (NEW.verdict, NEW.attribution, NEW.checked_by, NEW.checked_at) IS NOT (
  SELECT verdict, attribution, checker, checked_at FROM (
    SELECT verdict, attribution, checker, checked_at, claim_id = NEW.id AS own, id
    FROM verifications
    WHERE claim_id = NEW.id OR claim_id IN (SELECT id FROM claims WHERE merged_into = NEW.id)
    UNION ALL SELECT 'unverified', 'unchecked', NULL, NULL, -1, 0
  ) ORDER BY own DESC, id DESC LIMIT 1
) BEGIN
  SELECT RAISE(ABORT, 'a verdict is given by adding a verification');
END""",
)


def upgrade() -> None:
    """Add the log and the columns, and the one spelling of every full name."""
    connection = op.get_bind()
    for statement in (*TABLES, *COLUMNS, *INDEXES, *STANDING_VERDICT):
        connection.exec_driver_sql(statement)
    for table, same in ENTRY.items():
        for statement in APPEND_ONLY:
            connection.exec_driver_sql(statement.replace("{table}", table).replace("{same}", same))
    known = connection.exec_driver_sql(
        "SELECT id, name FROM speakers WHERE kind = 'person' AND instr(identity, ':') = 0"
    ).fetchall()
    for number, name in known:
        connection.exec_driver_sql(
            "UPDATE speakers SET spelling = ? WHERE id = ?", (spelling(name), number)
        )
