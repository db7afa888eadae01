import sqlite3
from pathlib import Path

import pytest

from factcheck.publish.dictionary import render_dictionary
from factcheck.store.layout import INTERNAL_TABLES, PUBLIC_TABLES
from factcheck.store.schema import describe_tables, fresh_schema_sql, schema_sql

TOP = Path(__file__).resolve().parents[2]


def test_schema_snapshot_is_current():
    assert (TOP / "db" / "schema.sql").read_text(encoding="utf-8") == fresh_schema_sql()


def test_data_dictionary_is_current():
    assert (TOP / "db" / "README.md").read_text(encoding="utf-8") == render_dictionary()


def test_schema_does_not_depend_on_what_is_stored(archive, story):
    empty = schema_sql(archive.connection)
    archive.record(*story(("Zoë Vantongeren", "The dam will hold through the winter.")))
    assert schema_sql(archive.connection) == empty == fresh_schema_sql()


def test_schema_names_tables_of_unknown_use_last(archive):
    archive.connection.execute("CREATE TABLE aside (word TEXT)")
    assert schema_sql(archive.connection).endswith("CREATE TABLE aside (word TEXT);\n")


def test_schema_makes_the_database_again(archive, tmp_path):
    copy = sqlite3.connect(tmp_path / "copy.db")
    copy.executescript(schema_sql(archive.connection))
    assert schema_sql(archive.connection).split("\n", 1)[1] == schema_sql(copy).split("\n", 1)[1]
    copy.close()


def test_search_indexes_are_written_as_datasette_looks_for_them():
    for table in ("claims", "quotes"):
        assert f'content="{table}"' in fresh_schema_sql()


@pytest.mark.parametrize("table", describe_tables(), ids=lambda table: table.name)
def test_every_table_and_column_is_described(table):
    assert table.comment.endswith(".")
    assert table.public == (table.name in PUBLIC_TABLES) != (table.name in INTERNAL_TABLES)
    for column in table.columns:
        assert column.comment, f"{table.name}.{column.name}"


def test_dictionary_tells_readers_tables_first():
    page = render_dictionary()
    places = [page.index(f"## `{name}`") for name in PUBLIC_TABLES]
    assert places == sorted(places)
    assert places[-1] < page.index("## For the program alone") < page.index("### `claim_links`")


def test_dictionary_says_what_a_column_refers_to():
    assert "| `claim_id` | INTEGER | required | The claim that was checked. → `claims` |" in (
        render_dictionary()
    )
