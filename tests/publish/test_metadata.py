import sqlite3
from pathlib import Path

import pytest
import yaml

from factcheck.publish.metadata import SHOWN, metadata_document, render_metadata
from factcheck.store.archive import open_archive
from factcheck.store.layout import INTERNAL_TABLES, PUBLIC_TABLES

TOP = Path(__file__).resolve().parents[2]


def test_the_file_at_the_top_is_current():
    assert (TOP / "metadata.yml").read_text(encoding="utf-8") == metadata_document()


def test_the_yaml_says_what_the_metadata_says():
    assert yaml.safe_load(metadata_document("elections")) == render_metadata("elections")


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory):
    """The columns of every table in a new database, by table."""
    with open_archive(tmp_path_factory.mktemp("empty") / "empty.db") as archive:
        connection: sqlite3.Connection = archive.connection
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
            )
        ]
        return {
            name: [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
            for name in names
        }


def test_every_table_is_described_or_hidden(tables):
    described = render_metadata()["databases"]["factcheck"]["tables"]
    assert set(described) >= set(tables)
    for name in tables:
        assert described[name].get("hidden", False) is (name in INTERNAL_TABLES)


@pytest.mark.parametrize("name", PUBLIC_TABLES)
def test_every_column_is_described(tables, name):
    table = render_metadata()["databases"]["factcheck"]["tables"][name]
    assert table["description"]
    assert list(table["columns"]) == tables[name]
    assert all(table["columns"].values())


@pytest.mark.parametrize("name", PUBLIC_TABLES)
def test_what_a_table_shows_first_is_a_column_of_it(tables, name):
    shown = SHOWN[name]
    named = [shown.get("label_column"), shown.get("sort"), shown.get("sort_desc")]
    columns = {column for column in named if column} | set(shown.get("facets", []))
    assert columns <= set(tables[name])
