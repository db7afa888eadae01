import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, inspect

from factcheck.errors import StoreError
from factcheck.store.archive import open_archive
from factcheck.store.connect import connect
from factcheck.store.layout import APPLICATION_ID, INTERNAL_TABLES, PUBLIC_TABLES, SCHEMA_VERSION
from factcheck.store.migrate import SCRIPTS, bring_up_to_date
from factcheck.store.schema import schema_sql
from factcheck.store.session import engine_on
from factcheck.store.tables import ClaimRow

DAM = "The dam will hold through the winter, and nobody needs to leave."

NEXT = f"{int(SCHEMA_VERSION) + 1:04}"

HEAD = f"""\
from alembic import op

revision = "{NEXT}"
down_revision = "{SCHEMA_VERSION}"

def upgrade():
    connection = op.get_bind()
"""

ADD_COLUMN = "    connection.exec_driver_sql('ALTER TABLE articles ADD COLUMN section TEXT')\n"
BREAK_DOWN = "    raise RuntimeError('half way')\n"
REBUILD = """\
    with op.batch_alter_table("speakers") as speakers:
        speakers.drop_column("role")
"""
LOSE_SPEAKERS = "    connection.exec_driver_sql('DELETE FROM speakers')\n"


@pytest.fixture
def scripts(tmp_path):
    """Return a function that makes a folder of migrations with one more version in it."""

    def make(body: str) -> Path:
        folder = tmp_path / "100% migrations"
        shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / f"version_{NEXT}.py").write_text(HEAD + body)
        return folder

    return make


def migrate(archive, folder: Path) -> None:
    bring_up_to_date(
        archive.connection, archive.path, clock=archive.clock, scripts=folder, target=NEXT
    )


def backups(archive) -> list[Path]:
    return sorted(archive.path.parent.glob("*.backup-*"))


def test_program_and_migrations_name_the_same_version():
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA_VERSION]


def is_ours(_object, name, kind, *_rest) -> bool:
    """Say whether ``tables.py`` answers for it: search indexes and Alembic's table are not."""
    return kind != "table" or name in ClaimRow.metadata.tables


def test_migrations_make_the_tables_that_the_program_describes(archive):
    with engine_on(archive.connection).connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": is_ours, "compare_type": True}
        )
        assert compare_metadata(context, ClaimRow.metadata) == []


def test_migrations_make_the_checks_that_the_program_describes(archive):
    def squeeze(sql: str) -> str:
        return "".join(sql.split())

    with engine_on(archive.connection).connect() as connection:
        seen = inspect(connection)
        for name, table in ClaimRow.metadata.tables.items():
            described = {
                (check.name, squeeze(str(check.sqltext)))
                for check in table.constraints
                if isinstance(check, CheckConstraint)
            }
            made = {
                (check["name"], squeeze(check["sqltext"]))
                for check in seen.get_check_constraints(name)
            }
            assert made == described, name


def test_every_table_is_either_for_readers_or_for_the_program(archive):
    found = {
        row["name"]
        for row in archive.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    statistics = {"sqlite_stat1", "sqlite_stat4"}
    assert found | statistics == {*PUBLIC_TABLES, *INTERNAL_TABLES}


def test_older_database_is_migrated_with_its_rows_after_a_backup(archive, story, scripts, rows):
    archive.record(*story(("Zoë Vantongeren", DAM)))
    migrate(archive, scripts(ADD_COLUMN))
    assert rows(archive, "SELECT version_num FROM alembic_version") == [{"version_num": NEXT}]
    assert rows(archive, "SELECT section, source FROM articles") == [
        {"section": None, "source": "story.txt"}
    ]
    (backup,) = backups(archive)
    assert backup.name == f"news.db.backup-{SCHEMA_VERSION}-20260301T093000Z"
    with open_archive(backup, read_only=True) as before:
        assert rows(before, "SELECT text FROM claims") == [{"text": DAM}]
        assert "section" not in schema_sql(before.connection)


def make_first_version(path: Path) -> sqlite3.Connection:
    """Make an empty database as the first version of the program did."""
    connection = connect(path, create=True, read_only=False, patience=1)
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("path_separator", "os")
    with engine_on(connection).begin() as shared:
        config.attributes["connection"] = shared
        command.upgrade(config, "0001")
    return connection


OLD_ROWS = (
    "INSERT INTO articles (id, source, language, text, digest, identity, added_at)"
    " VALUES (1, 'a.txt', 'en', 'The dam will hold, and hold on.', 'd', 'i', '2026-03-01T00:00:00Z')",
    "INSERT INTO claims (id, text, verdict, attribution, quote_count, outlet_count, origin,"
    " language, created_at) VALUES (1, 'The dam will hold', 'unverified', 'unchecked', 3, 0,"
    " 'extracted', 'en', '2026-03-01T00:00:00Z')",
)

OLD_QUOTE = (
    "INSERT INTO quotes (text, claim_id, article_id, kind, relation, said_on, said_on_basis,"
    ' said_on_scope, relayed_by, start, "end", spans, confidence, rule)'
    " VALUES ('The dam will hold', 1, 1, 'direct', 'same', ?, 'then', 'inherited', ?, ?, 17,"
    " '{}', 0.9, 'saying')"
)


def test_quotes_of_the_first_version_tell_how_closely_they_are_dated(tmp_path, rows):
    path = tmp_path / "older.db"
    connection = make_first_version(path)
    with connection:
        for row in OLD_ROWS:
            connection.execute(row)
        dated = [("2026", "Pier Radio", 0), ("2026-02", None, 1), ("2026-02-11", None, 2)]
        connection.executemany(OLD_QUOTE, dated)
    connection.close()
    with open_archive(path) as archive:
        assert rows(
            archive,
            "SELECT said_on_precision AS precision, relay_chain, stance FROM quotes ORDER BY said_on",
        ) == [
            {"precision": "year", "relay_chain": "Pier Radio", "stance": "statement"},
            {"precision": "month", "relay_chain": None, "stance": "statement"},
            {"precision": "day", "relay_chain": None, "stance": "statement"},
        ]


def test_table_that_is_rebuilt_keeps_what_refers_to_it(archive, story, scripts, rows):
    archive.record(*story(("Zoë Vantongeren", DAM)))
    migrate(archive, scripts(REBUILD))
    assert rows(archive, "SELECT s.name FROM claims c JOIN speakers s ON s.id = c.speaker_id") == [
        {"name": "Zoë Vantongeren"}
    ]
    assert rows(archive, "PRAGMA foreign_keys") == [{"foreign_keys": 1}]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        pytest.param(ADD_COLUMN + BREAK_DOWN, RuntimeError, id="breaks down half way"),
        pytest.param(ADD_COLUMN + LOSE_SPEAKERS, StoreError, id="leaves references to nothing"),
    ],
)
def test_failing_migration_leaves_the_database_as_it_was(archive, story, scripts, body, error):
    archive.record(*story(("Zoë Vantongeren", DAM)))
    before = list(archive.connection.iterdump())
    with pytest.raises(error):
        migrate(archive, scripts(body))
    assert list(archive.connection.iterdump()) == before
    assert not archive.connection.in_transaction
    assert archive.record(
        *story(("Zoë Vantongeren", DAM), outlet="Lantern", url="https://a.example")
    )


def test_backup_that_cannot_be_made_stops_the_migration(archive, scripts):
    obstacle = archive.path.with_name(f"news.db.backup-{SCHEMA_VERSION}-20260301T093000Z.partial")
    obstacle.write_text("This is no database. " * 100)
    before = schema_sql(archive.connection)
    with pytest.raises(StoreError, match=r"news\.db was left as it was: no backup at .*Z: file is"):
        migrate(archive, scripts(ADD_COLUMN))
    assert schema_sql(archive.connection) == before
    assert backups(archive) == []


def test_second_process_waits_for_the_one_that_makes_the_tables(tmp_path):
    path = tmp_path / "news.db"
    maker = connect(path, create=True, read_only=False, patience=1)
    maker.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(lambda: open_archive(path).close())
        # Longer than the imports take, so that the other one stands at the lock.
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0.5)
        maker.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        maker.execute("CREATE TABLE alembic_version (version_num TEXT)")
        maker.execute("INSERT INTO alembic_version VALUES (?)", (SCHEMA_VERSION,))
        maker.commit()
        waiting.result(timeout=10)
    tables = maker.execute("SELECT name FROM sqlite_master").fetchall()
    assert [row["name"] for row in tables] == ["alembic_version"]
    maker.close()


def test_many_at_once_on_a_new_file_do_not_trip_over_one_another(tmp_path):
    def meet(path: Path) -> None:
        barrier.wait()
        connect(path, create=True, read_only=False, patience=10).close()

    barrier = Barrier(3)
    with ThreadPoolExecutor(3) as pool:
        for number in range(150):
            list(pool.map(meet, [tmp_path / f"{number}.db"] * 3))


def test_database_that_is_up_to_date_is_left_alone(archive):
    open_archive(archive.path).close()
    assert backups(archive) == []


def test_older_speakers_get_the_spelling_of_their_name(tmp_path):
    path = tmp_path / "older.db"
    connection = make_first_version(path)
    with connection:
        connection.executemany(
            "INSERT INTO speakers (name, kind, identity) VALUES (?, ?, ?)",
            [
                ("Sergey Brandt", "person", "sergey brandt"),
                ("Brandt", "person", "article 1: brandt"),
                ("NATO", "organization", "nato"),
            ],
        )
    connection.close()
    with open_archive(path) as archive:
        found = archive.connection.execute("SELECT name, spelling, origin FROM speakers")
        assert [tuple(row) for row in found] == [
            ("Sergey Brandt", "sergei brandt", "extracted"),
            ("Brandt", None, "extracted"),
            ("NATO", None, "extracted"),
        ]
    assert len(list(tmp_path.glob("older.db.backup-0001-*"))) == 1
