"""The first tables."""

from alembic import op

revision = "0001"
down_revision = None

APPLICATION_ID = 0x46634462

VERDICTS = """
    'unverified', 'true', 'mostly_true', 'mixed', 'mostly_false', 'false',
    'misleading', 'unprovable', 'not_checkable'
  """

ATTRIBUTIONS = """
    'unchecked', 'verbatim', 'altered', 'truncated', 'paraphrase',
    'misattributed', 'fabricated', 'denied', 'no_primary_source'
  """


def iso_date(name: str) -> str:
    """Return the clause that admits ``2016``, ``2016-02`` and ``2016-02-20``."""
    return f"""{name} IS NULL
    OR {name} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'
    OR {name} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
    OR {name} GLOB '[0-9][0-9][0-9][0-9]'
  """


TABLES = (
    """\
CREATE TABLE outlets (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  domain TEXT,
  identity TEXT NOT NULL,
  UNIQUE (identity)
)""",
    """\
CREATE TABLE speakers (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  identity TEXT NOT NULL,
  UNIQUE (identity),
  CONSTRAINT kind_known CHECK (
    kind IN ('person', 'organization', 'group', 'unnamed', 'document')
  )
)""",
    f"""\
CREATE TABLE articles (
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT,
  outlet_id INTEGER REFERENCES outlets (id),
  author TEXT,
  published_on TEXT,
  url TEXT,
  language TEXT NOT NULL,
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  identity TEXT NOT NULL,
  added_at TEXT NOT NULL,
  UNIQUE (identity),
  CONSTRAINT published_on_iso CHECK ({iso_date("published_on")})
)""",
    f"""\
CREATE TABLE claims (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  speaker_id INTEGER REFERENCES speakers (id),
  said_on TEXT,
  verdict TEXT NOT NULL,
  attribution TEXT NOT NULL,
  checked_by TEXT,
  checked_at TEXT,
  quote_count INTEGER NOT NULL,
  outlet_count INTEGER NOT NULL,
  first_published_on TEXT,
  last_published_on TEXT,
  origin TEXT NOT NULL,
  added_by TEXT,
  source_url TEXT,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT verdict_known CHECK (verdict IN ({VERDICTS})),
  CONSTRAINT attribution_known CHECK (attribution IN ({ATTRIBUTIONS})),
  CONSTRAINT origin_known CHECK (origin IN ('extracted', 'added')),
  CONSTRAINT text_present CHECK (length(trim(text)) > 0),
  CONSTRAINT said_on_iso CHECK ({iso_date("said_on")})
)""",
    f"""\
CREATE TABLE quotes (
  id INTEGER NOT NULL PRIMARY KEY,
  text TEXT NOT NULL,
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  speaker_id INTEGER REFERENCES speakers (id),
  article_id INTEGER NOT NULL REFERENCES articles (id),
  kind TEXT NOT NULL,
  relation TEXT NOT NULL,
  mention TEXT,
  cue TEXT,
  said_on TEXT,
  said_on_basis TEXT,
  said_on_scope TEXT,
  relayed_by TEXT,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  spans TEXT NOT NULL,
  confidence FLOAT NOT NULL,
  rule TEXT NOT NULL,
  match_score FLOAT,
  match_rule TEXT,
  UNIQUE (article_id, start, "end"),
  CONSTRAINT kind_known CHECK (kind IN ('direct', 'mixed', 'indirect')),
  CONSTRAINT relation_known CHECK (relation IN ('same', 'excerpt')),
  CONSTRAINT span_ordered CHECK (0 <= start AND start < "end"),
  CONSTRAINT confidence_share CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT said_on_has_a_basis CHECK ((said_on IS NULL) = (said_on_basis IS NULL)),
  CONSTRAINT said_on_scope_known CHECK (
    said_on_scope IS NULL OR said_on_scope IN ('same_sentence', 'inherited')
  ),
  CONSTRAINT said_on_iso CHECK ({iso_date("said_on")})
)""",
    f"""\
CREATE TABLE verifications (
  id INTEGER NOT NULL PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  verdict TEXT NOT NULL,
  attribution TEXT NOT NULL,
  rationale TEXT NOT NULL,
  checker TEXT NOT NULL,
  checked_at TEXT NOT NULL,
  CONSTRAINT verdict_known CHECK (verdict IN ({VERDICTS})),
  CONSTRAINT attribution_known CHECK (attribution IN ({ATTRIBUTIONS})),
  CONSTRAINT checker_present CHECK (length(trim(checker)) > 0)
)""",
    """\
CREATE TABLE evidence (
  id INTEGER NOT NULL PRIMARY KEY,
  verification_id INTEGER NOT NULL REFERENCES verifications (id),
  url TEXT NOT NULL,
  note TEXT,
  CONSTRAINT url_is_http CHECK (url LIKE 'http://%' OR url LIKE 'https://%')
)""",
    """\
CREATE TABLE claim_links (
  id INTEGER NOT NULL PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  other_claim_id INTEGER NOT NULL REFERENCES claims (id),
  relation TEXT NOT NULL,
  score FLOAT NOT NULL,
  rule TEXT NOT NULL,
  UNIQUE (claim_id, other_claim_id, relation),
  CONSTRAINT link_known CHECK (relation IN ('altered', 'other_speaker', 'excerpt')),
  CONSTRAINT two_claims CHECK (claim_id <> other_claim_id)
)""",
    """\
CREATE TABLE claim_redirects (
  old_id INTEGER NOT NULL PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claims (id)
)""",
    """\
CREATE TABLE claim_fingerprints (
  fingerprint INTEGER NOT NULL,
  claim_id INTEGER NOT NULL,
  claim_size INTEGER NOT NULL,
  PRIMARY KEY (fingerprint, claim_id)
) WITHOUT ROWID""",
    """\
CREATE TABLE claim_wordings (
  claim_id INTEGER NOT NULL PRIMARY KEY REFERENCES claims (id),
  wording INTEGER NOT NULL,
  speaker_id INTEGER REFERENCES speakers (id)
)""",
)

INDEXES = (
    "CREATE INDEX outlets_by_name ON outlets (name)",
    "CREATE INDEX outlets_by_domain ON outlets (domain)",
    "CREATE INDEX speakers_by_name ON speakers (name)",
    "CREATE INDEX articles_by_outlet ON articles (outlet_id, published_on)",
    "CREATE INDEX articles_by_date ON articles (published_on)",
    "CREATE INDEX articles_by_digest ON articles (digest)",
    "CREATE INDEX claims_by_speaker ON claims (speaker_id)",
    "CREATE INDEX claims_by_verdict ON claims (verdict, attribution)",
    "CREATE INDEX claims_by_attribution ON claims (attribution)",
    "CREATE INDEX claims_by_origin ON claims (origin)",
    "CREATE INDEX claims_by_said_on ON claims (said_on)",
    "CREATE INDEX claims_by_last_published ON claims (last_published_on)",
    "CREATE INDEX claims_by_spread ON claims (outlet_count)",
    "CREATE INDEX quotes_by_claim ON quotes (claim_id)",
    "CREATE INDEX quotes_by_speaker ON quotes (speaker_id)",
    "CREATE INDEX quotes_by_kind ON quotes (kind)",
    "CREATE INDEX verifications_by_claim ON verifications (claim_id, id)",
    "CREATE INDEX verifications_by_verdict ON verifications (verdict)",
    "CREATE INDEX verifications_by_checker ON verifications (checker)",
    "CREATE INDEX evidence_by_verification ON evidence (verification_id)",
    "CREATE INDEX claim_links_by_other ON claim_links (other_claim_id)",
    "CREATE INDEX claim_redirects_by_claim ON claim_redirects (claim_id)",
    "CREATE INDEX claim_wordings_by_wording ON claim_wordings (wording, speaker_id)",
    "CREATE INDEX claim_wordings_by_speaker ON claim_wordings (speaker_id)",
)


# Datasette finds a search index only where its ``content`` is written in double quotes.
SEARCH = (
    """\
CREATE VIRTUAL TABLE {table}_fts USING fts5 (
  text, content="{table}", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
)""",
    """\
CREATE TRIGGER {table}_found AFTER INSERT ON {table} BEGIN
  INSERT INTO {table}_fts (rowid, text) VALUES (NEW.id, NEW.text);
END""",
    """\
CREATE TRIGGER {table}_found_anew AFTER UPDATE OF text ON {table} BEGIN
  INSERT INTO {table}_fts ({table}_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO {table}_fts (rowid, text) VALUES (NEW.id, NEW.text);
END""",
    """\
CREATE TRIGGER {table}_found_no_more AFTER DELETE ON {table} BEGIN
  INSERT INTO {table}_fts ({table}_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END""",
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
WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, '{table}: entries are added and never replaced');
END""",
)

STANDING_VERDICT = (
    """\
CREATE TRIGGER verifications_stand AFTER INSERT ON verifications
WHEN NEW.id = (SELECT max(id) FROM verifications WHERE claim_id = NEW.claim_id) BEGIN
  UPDATE claims
  SET verdict = NEW.verdict, attribution = NEW.attribution,
      checked_by = NEW.checker, checked_at = NEW.checked_at
  WHERE id = NEW.claim_id;
END""",
    """\
CREATE TRIGGER claims_start_unverified BEFORE INSERT ON claims
WHEN NEW.verdict <> 'unverified' OR NEW.attribution <> 'unchecked'
  OR NEW.checked_by IS NOT NULL OR NEW.checked_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'a verdict is given by adding a verification');
END""",
    """\
CREATE TRIGGER claims_verdict_stands
BEFORE UPDATE OF verdict, attribution, checked_by, checked_at ON claims
WHEN (NEW.verdict, NEW.attribution, NEW.checked_by, NEW.checked_at) IS NOT (
  SELECT verdict, attribution, checker, checked_at FROM verifications
  WHERE claim_id = NEW.id ORDER BY id DESC LIMIT 1
) BEGIN
  SELECT RAISE(ABORT, 'a verdict is given by adding a verification');
END""",
)


def over(table: str, statements: tuple[str, ...]) -> list[str]:
    """Return the statements, made for one table."""
    return [statement.replace("{table}", table) for statement in statements]


def upgrade() -> None:
    """Make an empty file a database of ours."""
    connection = op.get_bind()
    for statement in (
        f"PRAGMA application_id = {APPLICATION_ID}",
        *TABLES,
        *INDEXES,
        *over("claims", SEARCH),
        *over("quotes", SEARCH),
        *over("verifications", APPEND_ONLY),
        *over("evidence", APPEND_ONLY),
        *STANDING_VERDICT,
    ):
        connection.exec_driver_sql(statement)
