-- Version 0005 of the database.

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
  created_at TEXT NOT NULL, merged_into INTEGER REFERENCES claims (id),
  CONSTRAINT verdict_known CHECK (verdict IN (
    'unverified', 'true', 'mostly_true', 'mixed', 'mostly_false', 'false',
    'misleading', 'unprovable', 'not_checkable'
  )),
  CONSTRAINT attribution_known CHECK (attribution IN (
    'unchecked', 'verbatim', 'altered', 'truncated', 'paraphrase',
    'misattributed', 'fabricated', 'denied', 'no_primary_source'
  )),
  CONSTRAINT origin_known CHECK (origin IN ('extracted', 'added')),
  CONSTRAINT text_present CHECK (length(trim(text)) > 0),
  CONSTRAINT said_on_iso CHECK (said_on IS NULL
    OR said_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'
    OR said_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
    OR said_on GLOB '[0-9][0-9][0-9][0-9]'
  )
);

CREATE INDEX claims_by_attribution ON claims (attribution);

CREATE INDEX claims_by_last_published ON claims (last_published_on);

CREATE INDEX claims_by_merged_into ON claims (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX claims_by_origin ON claims (origin);

CREATE INDEX claims_by_said_on ON claims (said_on);

CREATE INDEX claims_by_speaker ON claims (speaker_id);

CREATE INDEX claims_by_spread ON claims (outlet_count);

CREATE INDEX claims_by_verdict ON claims (verdict, attribution, merged_into);

CREATE TRIGGER claims_found AFTER INSERT ON claims BEGIN
  INSERT INTO claims_fts (rowid, text) VALUES (NEW.id, NEW.text);
END;

CREATE TRIGGER claims_found_anew AFTER UPDATE OF text ON claims BEGIN
  INSERT INTO claims_fts (claims_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO claims_fts (rowid, text) VALUES (NEW.id, NEW.text);
END;

CREATE TRIGGER claims_found_no_more AFTER DELETE ON claims BEGIN
  INSERT INTO claims_fts (claims_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END;

CREATE TRIGGER claims_start_unverified BEFORE INSERT ON claims
WHEN NEW.verdict <> 'unverified' OR NEW.attribution <> 'unchecked'
  OR NEW.checked_by IS NOT NULL OR NEW.checked_at IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'a verdict is given by adding a verification');
END;

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
END;

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
  match_rule TEXT, said_on_precision TEXT
  CONSTRAINT said_on_precision_known CHECK (
    said_on_precision IS NULL OR said_on_precision IN ('day', 'week', 'month', 'year')
  ), said_on_first_day TEXT, said_on_last_day TEXT
  CONSTRAINT said_on_days_paired CHECK (
    (said_on_first_day IS NULL) = (said_on_last_day IS NULL)
  ), relay_chain TEXT, stance TEXT NOT NULL DEFAULT 'statement'
  CONSTRAINT stance_known CHECK (
    stance IN ('statement', 'denial', 'belief', 'wish', 'plan', 'feeling', 'act')
  ), matched_claim_id INTEGER REFERENCES claims (id), named_speaker_id INTEGER REFERENCES speakers (id), role TEXT, wording_id INTEGER, lead_id INTEGER REFERENCES quotes (id),
  UNIQUE (article_id, start, "end"),
  CONSTRAINT kind_known CHECK (kind IN ('direct', 'mixed', 'indirect')),
  CONSTRAINT relation_known CHECK (relation IN ('same', 'excerpt')),
  CONSTRAINT span_ordered CHECK (0 <= start AND start < "end"),
  CONSTRAINT confidence_share CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT said_on_has_a_basis CHECK ((said_on IS NULL) = (said_on_basis IS NULL)),
  CONSTRAINT said_on_scope_known CHECK (
    said_on_scope IS NULL OR said_on_scope IN ('same_sentence', 'inherited')
  ),
  CONSTRAINT said_on_iso CHECK (said_on IS NULL
    OR said_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'
    OR said_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
    OR said_on GLOB '[0-9][0-9][0-9][0-9]'
  )
);

CREATE INDEX quotes_by_claim ON quotes (claim_id);

CREATE INDEX quotes_by_kind ON quotes (kind);

CREATE INDEX quotes_by_lead ON quotes (lead_id) WHERE lead_id IS NOT NULL;

CREATE INDEX quotes_by_matched_claim ON quotes (matched_claim_id) WHERE matched_claim_id IS NOT NULL;

CREATE INDEX quotes_by_named_speaker ON quotes (named_speaker_id) WHERE named_speaker_id IS NOT NULL;

CREATE INDEX quotes_by_speaker ON quotes (speaker_id);

CREATE INDEX quotes_by_wording ON quotes (wording_id, speaker_id) WHERE wording_id IS NOT NULL;

CREATE TRIGGER quotes_found AFTER INSERT ON quotes BEGIN
  INSERT INTO quotes_fts (rowid, text) VALUES (NEW.id, NEW.text);
END;

CREATE TRIGGER quotes_found_anew AFTER UPDATE OF text ON quotes BEGIN
  INSERT INTO quotes_fts (quotes_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO quotes_fts (rowid, text) VALUES (NEW.id, NEW.text);
END;

CREATE TRIGGER quotes_found_no_more AFTER DELETE ON quotes BEGIN
  INSERT INTO quotes_fts (quotes_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END;

CREATE TABLE speakers (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  identity TEXT NOT NULL, spelling TEXT, merged_into INTEGER REFERENCES speakers (id), origin TEXT NOT NULL DEFAULT 'extracted' CONSTRAINT origin_known CHECK (origin IN ('extracted', 'added')),
  UNIQUE (identity),
  CONSTRAINT kind_known CHECK (
    kind IN ('person', 'organization', 'group', 'unnamed', 'document')
  )
);

CREATE INDEX speakers_by_merged_into ON speakers (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX speakers_by_name ON speakers (name);

CREATE INDEX speakers_by_spelling ON speakers (spelling);

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
  CONSTRAINT published_on_iso CHECK (published_on IS NULL
    OR published_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'
    OR published_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
    OR published_on GLOB '[0-9][0-9][0-9][0-9]'
  )
);

CREATE INDEX articles_by_date ON articles (published_on);

CREATE INDEX articles_by_digest ON articles (digest);

CREATE INDEX articles_by_outlet ON articles (outlet_id, published_on);

CREATE TABLE outlets (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  domain TEXT,
  identity TEXT NOT NULL,
  UNIQUE (identity)
);

CREATE INDEX outlets_by_domain ON outlets (domain);

CREATE INDEX outlets_by_name ON outlets (name);

CREATE TABLE verifications (
  id INTEGER NOT NULL PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  verdict TEXT NOT NULL,
  attribution TEXT NOT NULL,
  rationale TEXT NOT NULL,
  checker TEXT NOT NULL,
  checked_at TEXT NOT NULL,
  CONSTRAINT verdict_known CHECK (verdict IN (
    'unverified', 'true', 'mostly_true', 'mixed', 'mostly_false', 'false',
    'misleading', 'unprovable', 'not_checkable'
  )),
  CONSTRAINT attribution_known CHECK (attribution IN (
    'unchecked', 'verbatim', 'altered', 'truncated', 'paraphrase',
    'misattributed', 'fabricated', 'denied', 'no_primary_source'
  )),
  CONSTRAINT checker_present CHECK (length(trim(checker)) > 0)
);

CREATE INDEX verifications_by_checker ON verifications (checker);

CREATE INDEX verifications_by_claim ON verifications (claim_id, id);

CREATE INDEX verifications_by_verdict ON verifications (verdict);

CREATE TRIGGER verifications_changed BEFORE UPDATE ON verifications BEGIN
  SELECT RAISE(ABORT, 'verifications: entries are added and never changed');
END;

CREATE TRIGGER verifications_deleted BEFORE DELETE ON verifications BEGIN
  SELECT RAISE(ABORT, 'verifications: entries are added and never deleted');
END;

CREATE TRIGGER verifications_replaced BEFORE INSERT ON verifications
WHEN EXISTS (SELECT 1 FROM verifications WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'verifications: entries are added and never replaced');
END;

CREATE TRIGGER verifications_stand AFTER INSERT ON verifications
WHEN NEW.id = (SELECT max(id) FROM verifications WHERE claim_id = NEW.claim_id) BEGIN
  UPDATE claims
  SET verdict = NEW.verdict, attribution = NEW.attribution,
      checked_by = NEW.checker, checked_at = NEW.checked_at
  WHERE id = NEW.claim_id;
END;

CREATE TABLE evidence (
  id INTEGER NOT NULL PRIMARY KEY,
  verification_id INTEGER NOT NULL REFERENCES verifications (id),
  url TEXT NOT NULL,
  note TEXT,
  CONSTRAINT url_is_http CHECK (url LIKE 'http://%' OR url LIKE 'https://%')
);

CREATE INDEX evidence_by_verification ON evidence (verification_id);

CREATE TRIGGER evidence_changed BEFORE UPDATE ON evidence BEGIN
  SELECT RAISE(ABORT, 'evidence: entries are added and never changed');
END;

CREATE TRIGGER evidence_deleted BEFORE DELETE ON evidence BEGIN
  SELECT RAISE(ABORT, 'evidence: entries are added and never deleted');
END;

CREATE TRIGGER evidence_replaced BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'evidence: entries are added and never replaced');
END;

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
);

CREATE INDEX decisions_by_person ON decisions (decided_by);

CREATE TRIGGER decisions_changed BEFORE UPDATE ON decisions BEGIN
  SELECT RAISE(ABORT, 'decisions: entries are added and never changed');
END;

CREATE TRIGGER decisions_deleted BEFORE DELETE ON decisions BEGIN
  SELECT RAISE(ABORT, 'decisions: entries are added and never deleted');
END;

CREATE TRIGGER decisions_replaced BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM decisions WHERE id = NEW.id OR undoes = NEW.undoes) BEGIN
  SELECT RAISE(ABORT, 'decisions: entries are added and never replaced');
END;

CREATE TABLE claim_links (
  id INTEGER NOT NULL PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  other_claim_id INTEGER NOT NULL REFERENCES claims (id),
  relation TEXT NOT NULL,
  score FLOAT NOT NULL,
  rule TEXT NOT NULL, shown INTEGER NOT NULL DEFAULT 1,
  UNIQUE (claim_id, other_claim_id, relation),
  CONSTRAINT link_known CHECK (relation IN ('altered', 'other_speaker', 'excerpt')),
  CONSTRAINT two_claims CHECK (claim_id <> other_claim_id)
);

CREATE INDEX claim_links_by_other ON claim_links (other_claim_id);

CREATE TABLE claim_redirects (
  old_id INTEGER NOT NULL PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claims (id)
);

CREATE INDEX claim_redirects_by_claim ON claim_redirects (claim_id);

CREATE TABLE decision_subjects (
  kind TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES decisions (id),
  part TEXT NOT NULL,
  place INTEGER,
  changed TEXT,
  PRIMARY KEY (kind, subject_id, decision_id),
  CONSTRAINT kind_known CHECK (kind IN ('claim', 'quote', 'speaker', 'link'))
) WITHOUT ROWID;

CREATE INDEX decision_subjects_by_decision ON decision_subjects (decision_id);

CREATE TRIGGER decision_subjects_changed BEFORE UPDATE ON decision_subjects BEGIN
  SELECT RAISE(ABORT, 'decision_subjects: entries are added and never changed');
END;

CREATE TRIGGER decision_subjects_deleted BEFORE DELETE ON decision_subjects BEGIN
  SELECT RAISE(ABORT, 'decision_subjects: entries are added and never deleted');
END;

CREATE TRIGGER decision_subjects_replaced BEFORE INSERT ON decision_subjects
WHEN EXISTS (SELECT 1 FROM decision_subjects WHERE kind = NEW.kind AND subject_id = NEW.subject_id AND decision_id = NEW.decision_id) BEGIN
  SELECT RAISE(ABORT, 'decision_subjects: entries are added and never replaced');
END;

CREATE TABLE claim_wordings (
  claim_id INTEGER NOT NULL PRIMARY KEY REFERENCES claims (id),
  wording_id INTEGER NOT NULL,
  speaker_id INTEGER REFERENCES speakers (id)
);

CREATE INDEX claim_wordings_by_speaker ON claim_wordings (speaker_id);

CREATE INDEX claim_wordings_by_wording ON claim_wordings (wording_id, speaker_id);

CREATE TABLE wordings (
  id INTEGER NOT NULL PRIMARY KEY,
  key INTEGER NOT NULL,
  UNIQUE (key)
);

CREATE TABLE fingerprints (
  fingerprint INTEGER NOT NULL,
  wording_id INTEGER NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (fingerprint, wording_id)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE claims_fts USING fts5 (
  text, content="claims", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE quotes_fts USING fts5 (
  text, content="quotes", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);

CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
