"""No page walks through a table: SQLite is asked how it means to find each row."""

import re
import sqlite3

import pytest
from newsroom import make_newsroom

from factcheck.core.claim import Relation
from factcheck.core.decision import SubjectKind
from factcheck.core.verdicts import Verdict
from factcheck.store.decisions import read_decisions_on
from factcheck.store.reads.article import read_article
from factcheck.store.reads.claim import read_claim
from factcheck.store.reads.claims import list_claims
from factcheck.store.reads.conflicts import read_conflicts
from factcheck.store.reads.drift import read_drift
from factcheck.store.reads.findings import read_newest_findings
from factcheck.store.reads.history import read_latest_verdicts
from factcheck.store.reads.hits import ClaimFilter
from factcheck.store.reads.outlets import read_outlet
from factcheck.store.reads.redirects import find_successor
from factcheck.store.reads.speakers import read_speaker
from factcheck.store.reads.totals import read_high_marks

READS = {
    "a claim": lambda c: read_claim(c, 2),
    "the course of a wording": lambda c: read_drift(c, 2),
    "conflicts": read_conflicts,
    "decisions": lambda c: read_decisions_on(c, SubjectKind.CLAIM, 2),
    "an old number": lambda c: find_successor(c, 9),
    "an article": lambda c: read_article(c, 1),
    "a speaker": lambda c: read_speaker(c, 1),
    "an outlet": lambda c: read_outlet(c, 1),
    "words": lambda c: list_claims(c, ClaimFilter(text="ferries")),
    "a name typed": lambda c: list_claims(c, ClaimFilter(typed="rowe")),
    "a name and a word typed": lambda c: list_claims(c, ClaimFilter(typed="rowe ferries")),
    "a rare verdict": lambda c: list_claims(c, ClaimFilter(verdict=Verdict.FALSE)),
    "days": lambda c: list_claims(c, ClaimFilter(said_from="2021", said_to="2021-03")),
    "findings": lambda c: read_newest_findings(c, Relation.ALTERED),
    "latest verdicts": read_latest_verdicts,
    "high marks": read_high_marks,
}
WALK = re.compile(r"SCAN (claims|c|quotes|q|articles|a|verifications)\b(?! USING)")


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    connection = sqlite3.connect(make_newsroom(tmp_path_factory.mktemp("plans") / "room.db"))
    yield connection
    connection.close()


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_rows_are_found_by_an_index(archive, read):
    asked: list[str] = []
    archive.set_trace_callback(asked.append)
    read(archive)
    archive.set_trace_callback(None)
    questions = [sql for sql in asked if sql.lstrip().startswith(("SELECT", "WITH"))]
    assert questions
    for question in questions:
        steps = [row[3] for row in archive.execute(f"EXPLAIN QUERY PLAN {question}")]
        walks = [step for step in steps if WALK.search(step)]
        assert walks == [], question
