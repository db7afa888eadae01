"""The tables, each column with the words that readers of the site meet.

``comment`` is the one place where a table or column is described: the data
dictionary in ``db/README.md``, ``metadata.yml`` and the pages' tooltips are made
from it. The rows stay in this room; what travels are the values in ``core``.
"""

from typing import TypeAlias

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import SQLModel

from factcheck.core.claim import Relation
from factcheck.core.decision import DecisionKind, SubjectKind
from factcheck.core.quote import DatePrecision, DateScope, QuoteKind, SpeakerKind, Stance
from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.store.columns import column, iso_date, key, one_of, text_column


class OutletRow(SQLModel, table=True):
    """A publication."""

    __tablename__ = "outlets"
    __table_args__ = (
        UniqueConstraint("identity"),
        Index("outlets_by_name", "name"),
        Index("outlets_by_domain", "domain"),
        {"comment": "The publications that the articles come from."},
    )

    id: int | None = key("Number of the outlet.")
    name: str = text_column("Name of the publication, as first met; its host name until then.")
    domain: str | None = text_column("Host name of its site.", default=None)
    identity: str = text_column("What makes this one outlet: the folded name.")


class SpeakerRow(SQLModel, table=True):
    """Somebody or something that is quoted."""

    __tablename__ = "speakers"
    __table_args__ = (
        UniqueConstraint("identity"),
        one_of("kind", SpeakerKind),
        CheckConstraint("origin IN ('extracted', 'added')", name="origin_known"),
        Index("speakers_by_name", "name"),
        Index("speakers_by_spelling", "spelling"),
        Index(
            "speakers_by_merged_into", "merged_into", sqlite_where=text("merged_into IS NOT NULL")
        ),
        {"comment": "Who is quoted: people, organizations, groups, unnamed sources, documents."},
    )

    id: int | None = key("Number of the speaker.")
    name: str = text_column("Full name where an article gives one, else the words used.")
    kind: str = text_column("person, organization, group, unnamed or document.")
    role: str | None = text_column("Office or function, as last stated.", default=None)
    identity: str = text_column(
        "What makes this one speaker: the folded name; a bare surname or a description "
        "counts within its article alone."
    )
    spelling: str | None = text_column(
        "A full name as all its spellings come to; those of one spelling are one speaker.",
        default=None,
    )
    merged_into: int | None = column(
        "The speaker that this is another name of; empty for one of their own.",
        default=None,
        foreign_key="speakers.id",
    )
    origin: str = text_column(
        "extracted (named in an article) or added (a name that a person gave).",
        default="extracted",
        sa_column_kwargs={"server_default": "extracted"},
    )


class ArticleRow(SQLModel, table=True):
    """A document as it was published."""

    __tablename__ = "articles"
    __table_args__ = (
        UniqueConstraint("identity"),
        iso_date("published_on"),
        Index("articles_by_outlet", "outlet_id", "published_on"),
        Index("articles_by_date", "published_on"),
        Index("articles_by_digest", "digest"),
        {"comment": "The documents read, each with its whole text."},
    )

    id: int | None = key("Number of the article.")
    title: str | None = text_column("Headline.", default=None)
    outlet_id: int | None = column(
        "Publication it appeared in.", default=None, foreign_key="outlets.id"
    )
    author: str | None = text_column("Byline.", default=None)
    published_on: str | None = text_column(
        "Day of publication, ISO; empty if unknown.", default=None
    )
    url: str | None = text_column("Canonical address.", default=None)
    language: str = text_column("ISO 639-1 code, und where unknown.", default="en")
    source: str = text_column("What it was read from: file name, address or the feed's own id.")
    text: str = text_column("The text that all offsets count into, in Unicode code points.")
    digest: str = text_column("SHA-256 of the text.")
    identity: str = text_column("What makes this one article: its address, else outlet and text.")
    added_at: str = text_column("When it was read, ISO, UTC.")


class ClaimRow(SQLModel, table=True):
    """One statement by one speaker."""

    __tablename__ = "claims"
    __table_args__ = (
        one_of("verdict", Verdict),
        one_of("attribution", AttributionStatus),
        CheckConstraint("origin IN ('extracted', 'added')", name="origin_known"),
        CheckConstraint("length(trim(text)) > 0", name="text_present"),
        iso_date("said_on"),
        Index("claims_by_speaker", "speaker_id"),
        Index("claims_by_verdict", "verdict", "attribution", "merged_into"),
        Index("claims_by_merged_into", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
        Index("claims_by_attribution", "attribution"),
        Index("claims_by_origin", "origin"),
        Index("claims_by_said_on", "said_on"),
        Index("claims_by_last_published", "last_published_on"),
        Index("claims_by_spread", "outlet_count"),
        {
            "comment": "Statements, each once, with the verdict that stands.",
            # The number of a claim that became part of another one is never given again.
            "sqlite_autoincrement": True,
        },
    )

    id: int | None = key("Number of the claim; it stays.")
    text: str = text_column("The fullest wording found in print, without the outer marks.")
    speaker_id: int | None = column(
        "Who said it; empty if no article says.", default=None, foreign_key="speakers.id"
    )
    said_on: str | None = text_column(
        "Day, month or year it was said, ISO; empty if no article says.", default=None
    )
    verdict: str = text_column(
        "Is it true? The verdict that stands.", default=Verdict.UNVERIFIED.value
    )
    attribution: str = text_column(
        "Was it said, in these words? The finding that stands.",
        default=AttributionStatus.UNCHECKED.value,
    )
    checked_by: str | None = text_column("Who answers for the standing verdict.", default=None)
    checked_at: str | None = text_column("When it was given, ISO, UTC.", default=None)
    quote_count: int = column("Appearances in print.", default=0)
    outlet_count: int = column("Different outlets among them.", default=0)
    first_published_on: str | None = text_column("Earliest appearance, ISO.", default=None)
    last_published_on: str | None = text_column("Latest appearance, ISO.", default=None)
    origin: str = text_column(
        "extracted (found in an article) or added (by a person).", default="extracted"
    )
    added_by: str | None = text_column("For claims added by a person: by whom.", default=None)
    source_url: str | None = text_column(
        "For claims added by a person: where it was said.", default=None
    )
    language: str = text_column("ISO 639-1 code, und where unknown.", default="en")
    created_at: str = text_column("When the claim was first recorded, ISO, UTC.")
    merged_into: int | None = column(
        "The claim that a person made it a part of, where its quotes are now.",
        default=None,
        foreign_key="claims.id",
    )


class QuoteRow(SQLModel, table=True):
    """One appearance of a claim in print."""

    __tablename__ = "quotes"
    __table_args__ = (
        one_of("kind", QuoteKind),
        one_of("stance", Stance),
        CheckConstraint(
            f"relation IN ('{Relation.SAME}', '{Relation.EXCERPT}')", name="relation_known"
        ),
        CheckConstraint('0 <= start AND start < "end"', name="span_ordered"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence_share"),
        CheckConstraint("(said_on IS NULL) = (said_on_basis IS NULL)", name="said_on_has_a_basis"),
        one_of("said_on_scope", DateScope, optional=True),
        one_of("said_on_precision", DatePrecision, optional=True),
        CheckConstraint(
            "(said_on_first_day IS NULL) = (said_on_last_day IS NULL)", name="said_on_days_paired"
        ),
        iso_date("said_on"),
        UniqueConstraint("article_id", "start", "end"),
        Index("quotes_by_claim", "claim_id"),
        Index("quotes_by_speaker", "speaker_id"),
        Index("quotes_by_kind", "kind"),
        Index(
            "quotes_by_wording",
            "wording_id",
            "speaker_id",
            sqlite_where=text("wording_id IS NOT NULL"),
        ),
        Index("quotes_by_lead", "lead_id", sqlite_where=text("lead_id IS NOT NULL")),
        Index(
            "quotes_by_matched_claim",
            "matched_claim_id",
            sqlite_where=text("matched_claim_id IS NOT NULL"),
        ),
        Index(
            "quotes_by_named_speaker",
            "named_speaker_id",
            sqlite_where=text("named_speaker_id IS NOT NULL"),
        ),
        {"comment": "Each appearance of a claim in an article, as printed there."},
    )

    id: int | None = key("Number of the quote.")
    text: str = text_column("The words as printed, without the outer marks.")
    claim_id: int = column("The claim it is an appearance of.", foreign_key="claims.id")
    speaker_id: int | None = column(
        "Who is said to have said it, in this article.", default=None, foreign_key="speakers.id"
    )
    article_id: int = column("Where it is printed.", foreign_key="articles.id")
    kind: str = text_column(
        "direct, mixed (quoted words built into a sentence) or indirect (the reporter's words)."
    )
    relation: str = text_column("same (the whole claim) or excerpt (a part of it).")
    mention: str | None = text_column("The words that name the speaker there.", default=None)
    cue: str | None = text_column("The reporting verb or phrase.", default=None)
    said_on: str | None = text_column(
        "When it was said according to this article, ISO; empty if it does not say.", default=None
    )
    said_on_basis: str | None = text_column("The words that the date rests on.", default=None)
    said_on_scope: str | None = text_column(
        "same_sentence, or inherited from the scene.", default=None
    )
    relayed_by: str | None = text_column(
        "Outlet, platform or person through whom the words came, next to the speaker.",
        default=None,
    )
    start: int = column("Where the quote begins in the article's text, in code points.")
    end: int = column("Where it ends, exclusive.")
    spans: str = text_column(
        'All its places in the text as JSON: {"content": [[s, e]], "cue": [], "mention": []}.'
    )
    confidence: float = column("How sure the program is of the speaker, 0 to 1.")
    rule: str = text_column("What found the quote and its speaker.")
    match_score: float | None = column("Likeness to the claim's wording, 0 to 100.", default=None)
    match_rule: str | None = text_column("What put it on this claim.", default=None)
    said_on_precision: str | None = text_column(
        "How closely the words tell it: day, week, month or year.", default=None
    )
    said_on_first_day: str | None = text_column(
        "First day, ISO, where the words mean several.", default=None
    )
    said_on_last_day: str | None = text_column(
        "Last day, ISO, where the words mean several.", default=None
    )
    relay_chain: str | None = text_column(
        "All of them from the speaker's side to the reader's, with ' via ' between.", default=None
    )
    stance: str = text_column(
        "What the speaker does with it: statement, denial, belief, wish, plan, feeling or act.",
        default=Stance.STATEMENT.value,
    )
    matched_claim_id: int | None = column(
        "The claim whose wording it was put with, where a person merged that one into another.",
        default=None,
        foreign_key="claims.id",
    )
    named_speaker_id: int | None = column(
        "The speaker that its article names, where that is another name of the one who said it.",
        default=None,
        foreign_key="speakers.id",
    )
    role: str | None = text_column(
        "Office or function of the speaker, as this article states it.", default=None
    )
    wording_id: int | None = column(
        "Its wording in the program's index; empty where so few words could be anybody's.",
        default=None,
    )
    lead_id: int | None = column(
        "The quote of the same article that it is a part of, and goes with.",
        default=None,
        foreign_key="quotes.id",
    )


class VerificationRow(SQLModel, table=True):
    """One entry in a claim's history."""

    __tablename__ = "verifications"
    __table_args__ = (
        one_of("verdict", Verdict),
        one_of("attribution", AttributionStatus),
        CheckConstraint("length(trim(checker)) > 0", name="checker_present"),
        Index("verifications_by_claim", "claim_id", "id"),
        Index("verifications_by_verdict", "verdict"),
        Index("verifications_by_checker", "checker"),
        {"comment": "Every verdict ever given; entries are added and never changed."},
    )

    id: int | None = key("Number of the entry, in the order given.")
    claim_id: int = column("The claim that was checked.", foreign_key="claims.id")
    verdict: str = text_column("Is it true?")
    attribution: str = text_column("Was it said, by this speaker and in these words?")
    rationale: str = text_column("Why, in the checker's words.", default="")
    checker: str = text_column("Who answers for it.")
    checked_at: str = text_column("When, ISO, UTC.")


class EvidenceRow(SQLModel, table=True):
    """What a verdict rests on."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint("url LIKE 'http://%' OR url LIKE 'https://%'", name="url_is_http"),
        Index("evidence_by_verification", "verification_id"),
        {"comment": "The sources that the verdicts rest on."},
    )

    id: int | None = key("Number of the piece of evidence.")
    verification_id: int = column("The entry it supports.", foreign_key="verifications.id")
    url: str = text_column("Address of the source.")
    note: str | None = text_column("What it shows.", default=None)


class ClaimLinkRow(SQLModel, table=True):
    """A finding about two claims."""

    __tablename__ = "claim_links"
    __table_args__ = (
        CheckConstraint(
            f"relation IN ('{Relation.ALTERED}', '{Relation.OTHER_SPEAKER}', '{Relation.EXCERPT}')",
            name="link_known",
        ),
        CheckConstraint("claim_id <> other_claim_id", name="two_claims"),
        UniqueConstraint("claim_id", "other_claim_id", "relation"),
        Index("claim_links_by_other", "other_claim_id"),
        {"comment": "Claims that alter, repeat or excerpt one another without being one."},
    )

    id: int | None = key("Number of the link.")
    claim_id: int = column(
        "The claim found later (for excerpt: the part).", foreign_key="claims.id"
    )
    other_claim_id: int = column(
        "The claim it is held against (for excerpt: the whole).", foreign_key="claims.id"
    )
    relation: str = text_column("altered, other_speaker or excerpt.")
    score: float = column("Likeness of the wordings, 0 to 100.")
    rule: str = text_column("What fired.")
    shown: int = column(
        "0 while the same articles print both wordings: none of them altered the other.",
        default=1,
        sa_column_kwargs={"server_default": "1"},
    )


class ClaimRedirectRow(SQLModel, table=True):
    """Where a claim went that became part of another."""

    __tablename__ = "claim_redirects"
    __table_args__ = (
        Index("claim_redirects_by_claim", "claim_id"),
        {"comment": "Numbers of claims that became part of another one."},
    )

    old_id: int = column("The number that was.", primary_key=True)
    claim_id: int = column("The claim that holds its quotes now.", foreign_key="claims.id")


class DecisionRow(SQLModel, table=True):
    """What a person decided about claims and speakers."""

    __tablename__ = "decisions"
    __table_args__ = (
        one_of("kind", DecisionKind),
        CheckConstraint("length(trim(decided_by)) > 0", name="decided_by_present"),
        CheckConstraint("(kind = 'undo') = (undoes IS NOT NULL)", name="undo_names_what"),
        UniqueConstraint("undoes"),
        Index("decisions_by_person", "decided_by"),
        {"comment": "Every merge and split by a person; entries are added and never changed."},
    )

    id: int | None = key("Number of the decision, in the order made.")
    kind: str = text_column(
        "merge_claims, split_claim, merge_speakers, split_speaker, alias_speaker or undo."
    )
    undoes: int | None = column(
        "For undo: the decision taken back.", default=None, foreign_key="decisions.id"
    )
    told: str = text_column("The decision in words.")
    note: str = text_column("Why, in the person's words.", default="")
    decided_by: str = text_column("Who answers for it.")
    decided_at: str = text_column("When, ISO, UTC.")


class DecisionSubjectRow(SQLModel, table=True):
    """What a decision is about."""

    __tablename__ = "decision_subjects"
    __table_args__ = (
        one_of("kind", SubjectKind),
        Index("decision_subjects_by_decision", "decision_id"),
        {
            "comment": "The claims, quotes and speakers that each decision is about.",
            "sqlite_with_rowid": False,
        },
    )

    kind: str = text_column("claim, quote, speaker or link.", primary_key=True)
    subject_id: int = column("Number of the claim, quote, speaker or link.", primary_key=True)
    decision_id: int = column("The decision.", primary_key=True, foreign_key="decisions.id")
    part: str = text_column(
        "whole, part, made, kept, moved, gone or touched (by the way): what it is in the decision."
    )
    place: int | None = column(
        "For a quote: the claim, or speaker, that it was put on.", default=None
    )
    changed: str | None = text_column(
        'What changed, as JSON: {"column": [before, after]}; of a link that went, the whole row.',
        default=None,
    )


class WordingRow(SQLModel, table=True):
    """A wording that was printed or entered, once for all its printings."""

    __tablename__ = "wordings"
    __table_args__ = (
        UniqueConstraint("key"),
        {"comment": "The wordings that no comparison can tell apart, each once."},
    )

    id: int | None = key("Number of the wording.")
    key: int = column("64-bit hash of its normalised words and what is known of them.")


class FingerprintRow(SQLModel, table=True):
    """One entry of the index that finds wordings alike."""

    __tablename__ = "fingerprints"
    __table_args__ = (
        # No reference and no index by wording: they would double what each wording writes
        # to this table, by far the largest.
        {"comment": "Hashed word sequences of the wordings.", "sqlite_with_rowid": False},
    )

    fingerprint: int = column("32-bit hash of a word sequence.", primary_key=True)
    wording_id: int = column("The wording that holds it.", primary_key=True)
    size: int = column("How many fingerprints the wording has.")


class ClaimWordingRow(SQLModel, table=True):
    """The wording that a claim was begun with, which others are held against."""

    __tablename__ = "claim_wordings"
    __table_args__ = (
        Index("claim_wordings_by_wording", "wording_id", "speaker_id"),
        Index("claim_wordings_by_speaker", "speaker_id"),
        {"comment": "The wording, with its speaker, that each claim was begun with."},
    )

    claim_id: int = column("The claim.", primary_key=True, foreign_key="claims.id")
    wording_id: int = column("Its wording.")
    speaker_id: int | None = column(
        "Who said it; empty if no article says.", default=None, foreign_key="speakers.id"
    )


Numbered: TypeAlias = ArticleRow | ClaimRow | DecisionRow | OutletRow | SpeakerRow | VerificationRow


def row_id(row: Numbered) -> int:
    """Return the number of a row that is in the database."""
    if row.id is None:
        raise ValueError(f"not in the database yet: {row!r}")
    return row.id
