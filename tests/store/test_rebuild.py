"""Deciding anew on everything; that it changes nothing where it need not is in test_order."""

import pytest

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.errors import StoreError

ZOE = "Zoë Vantongeren"
SENTENCE = "The dam will hold through the winter, and nobody needs to leave."
SPEECH = f"Let me say this first. {SENTENCE} We have checked every gate."
ALTERED = "The dam will not hold through the winter, and nobody needs to leave."
FERRY = "We have ordered three new ferries for the island line."
SAYINGS = [(ZOE, SENTENCE), (ZOE, SPEECH), (ZOE, ALTERED), (ZOE, FERRY), (None, SENTENCE)]

ON = "SELECT id, claim_id, relation FROM quotes ORDER BY id"
EVERYTHING = ("claims", "quotes", "claim_links", "claim_redirects", "claim_wordings", "wordings")


def keep_quiet(what: str, done: int, of: int) -> None:
    """Take no note of the progress."""


def record_all(archive, story):
    for number, saying in enumerate(SAYINGS):
        archive.record(*story(saying, outlet=f"Outlet {number}"))


def scramble(archive):
    """Put every quote on the first claim, as rules that knew nothing would have."""
    archive.connection.execute("UPDATE quotes SET claim_id = 1, relation = 'same'")


def test_quotes_find_their_claims_again(archive, story, rows):
    record_all(archive, story)
    before = rows(archive, ON)
    scramble(archive)
    rebuilt = archive.rebuild(keep_quiet)
    assert (rebuilt.quotes, rebuilt.claims, rebuilt.moved) == (5, 3, 2)
    assert rows(archive, ON) == before


def test_claims_that_end_leave_their_number_as_a_redirect(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE), outlet="Lantern"))
    archive.record(*story((ZOE, FERRY), outlet="Gazette"))
    archive.record(*story((ZOE, SENTENCE), outlet="Courier"))
    apart = "INSERT INTO claims SELECT 9, text, speaker_id, said_on, verdict, attribution, "
    archive.connection.execute(
        apart + "checked_by, checked_at, quote_count, outlet_count, first_published_on, "
        "last_published_on, origin, added_by, source_url, language, created_at, merged_into "
        "FROM claims WHERE id = 1"
    )
    archive.connection.execute("UPDATE quotes SET claim_id = 9 WHERE id = 3")
    rebuilt = archive.rebuild(keep_quiet)
    assert (rebuilt.moved, rebuilt.ended) == (1, 1)
    assert rows(archive, "SELECT * FROM claim_redirects") == [{"old_id": 9, "claim_id": 1}]
    assert [row["claim_id"] for row in rows(archive, ON)] == [1, 2, 1]


def test_what_people_decided_stands(archive, story, rows):
    record_all(archive, story)
    archive.verify(
        Verification(
            claim_id=2,
            verdict=Verdict.FALSE,
            attribution=AttributionStatus.VERBATIM,
            rationale="The gates were never checked.",
            evidence=(Evidence(url="https://dams.example/log"),),
            checker="Desk",
            checked_at="2026-03-02T10:00:00Z",
        )
    )
    archive.add_claim("The island line will get three ferries", speaker=ZOE, by="Desk")
    archive.merge_claims(3, 2, by="Desk")
    archive.split_claim(1, [1], by="Desk")
    people = "SELECT * FROM claims WHERE origin = 'added' OR checked_at NOT NULL OR merged_into"
    before = rows(archive, ON), rows(archive, people)
    rebuilt = archive.rebuild(keep_quiet)
    assert (rows(archive, ON), rows(archive, people)) == before
    assert rebuilt.moved == 0
    later = archive.record(*story((ZOE, ALTERED), outlet="Herald"))
    assert later.merged == 1
    assert rows(archive, ON)[-1]["claim_id"] == 3


@pytest.mark.parametrize("stage", ["Reading quotes", "Comparing wordings", "Counting appearances"])
def test_rebuild_that_breaks_off_leaves_everything_as_it_was(archive, story, rows, stage):
    record_all(archive, story)
    scramble(archive)
    before = [rows(archive, f"SELECT * FROM {table}") for table in EVERYTHING]

    def break_off(what: str, done: int, of: int) -> None:
        if what == stage:
            raise StoreError("the disk is full")

    with pytest.raises(StoreError):
        archive.rebuild(break_off)
    assert [rows(archive, f"SELECT * FROM {table}") for table in EVERYTHING] == before
    assert archive.rebuild(keep_quiet).quotes == 5


def test_progress_is_told_by_stages(archive, story):
    record_all(archive, story)
    told = []
    archive.rebuild(lambda what, done, of: told.append((what, done <= of)))
    assert [what for what, _ in told] == [
        "Reading quotes",
        "Indexing wordings",
        "Comparing wordings",
        "Writing claims",
        "Counting appearances",
    ]
    assert all(fits for _, fits in told)


def test_empty_database_is_rebuilt(archive):
    assert archive.rebuild(keep_quiet).claims == 0
