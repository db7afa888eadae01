"""What the database itself refuses and keeps in step, whoever writes to it."""

import sqlite3

import pytest

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.store.tables import SpeakerRow, row_id

DAM = "The dam will hold through the wintér, and nobody needs to leave."


@pytest.fixture
def checked(archive, story):
    archive.record(*story(("Zoë Vantongeren", DAM)))
    archive.verify(
        Verification(
            claim_id=1,
            verdict=Verdict.FALSE,
            attribution=AttributionStatus.VERBATIM,
            rationale="",
            evidence=(Evidence(url="https://dams.example/log"),),
            checker="Desk",
            checked_at="2026-03-02T10:00:00Z",
        )
    )
    return archive


@pytest.mark.parametrize("table", ["verifications", "evidence"])
@pytest.mark.parametrize(
    ("statement", "deed"),
    [
        ("UPDATE {table} SET id = id", "changed"),
        ("DELETE FROM {table}", "deleted"),
        ("INSERT OR REPLACE INTO {table} SELECT * FROM {table}", "replaced"),
    ],
)
def test_history_only_grows(checked, rows, table, statement, deed):
    before = rows(checked, f"SELECT * FROM {table}")
    with pytest.raises(sqlite3.IntegrityError, match=f"{table}: entries are .* never {deed}"):
        checked.connection.execute(statement.format(table=table))
    assert rows(checked, f"SELECT * FROM {table}") == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claims SET verdict = 'true'",
        "UPDATE claims SET checked_by = 'Somebody'",
        "INSERT INTO claims (text, verdict, attribution, quote_count, outlet_count, origin, "
        "language, created_at) VALUES ('x', 'true', 'unchecked', 0, 0, 'added', 'en', '')",
    ],
    ids=["verdict", "checker", "a new claim with a verdict"],
)
def test_verdict_comes_from_a_verification_alone(checked, statement):
    with pytest.raises(sqlite3.IntegrityError, match="by adding a verification"):
        checked.connection.execute(statement)


def test_older_entry_that_comes_late_does_not_stand(checked, rows):
    checked.connection.execute(
        "INSERT INTO verifications VALUES (-1, 1, 'true', 'denied', '', 'Old desk', '2020')"
    )
    assert rows(checked, "SELECT verdict, checked_by FROM claims") == [
        {"verdict": "false", "checked_by": "Desk"}
    ]


def test_claim_with_a_history_cannot_be_deleted(checked):
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        checked.connection.execute("DELETE FROM claims")


def test_row_that_is_not_in_the_database_has_no_number():
    with pytest.raises(ValueError, match="not in the database yet"):
        row_id(SpeakerRow(name="Zoë Vantongeren"))


@pytest.mark.parametrize("table", ["claims", "quotes"])
def test_search_follows_every_change(checked, rows, table):
    def found(words: str) -> int:
        query = f"SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ?"
        return len(rows(checked, query, words))

    assert found("winter leave") == 1, "accents do not count"
    checked.connection.execute(f"UPDATE {table} SET text = 'Three new ferries'")
    assert (found("winter"), found("ferries")) == (0, 1)
    checked.connection.execute("DELETE FROM quotes")
    if table == "quotes":
        assert found("ferries") == 0
    checked.connection.execute(
        f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"
    )


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ('UPDATE quotes SET start = 9, "end" = 9', "span_ordered"),
        ("UPDATE quotes SET confidence = 1.5", "confidence_share"),
        ("UPDATE quotes SET said_on = '2026-01-01'", "said_on_has_a_basis"),
        ("UPDATE quotes SET relation = 'altered'", "relation_known"),
        ("UPDATE claims SET text = ' '", "text_present"),
        ("UPDATE claims SET said_on = 'May'", "said_on_iso"),
        ("UPDATE speakers SET kind = 'ghost'", "kind_known"),
        ("INSERT INTO claim_links VALUES (1, 1, 1, 'altered', 0, '', 1)", "two_claims"),
    ],
)
def test_values_that_cannot_be_are_refused(checked, statement, constraint):
    with pytest.raises(sqlite3.IntegrityError, match=constraint):
        checked.connection.execute(statement)
