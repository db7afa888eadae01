"""What a reader is told when the file changes under it, or when it asks for what is no text."""

import os

import pytest

from factcheck.core.article import Article
from factcheck.errors import StoreError, UsageError
from factcheck.store.archive import Archive, open_archive
from factcheck.store.reads.article import read_article
from factcheck.store.reads.totals import read_totals

DAM = "The dam will hold through the winter, and nobody needs to leave."


def grow(archive: Archive) -> None:
    """Add more than one page, and bring the log into the file."""
    for number in range(40):
        archive.record(Article(id=f"{number}.txt", text=f"{DAM} {number} " * 400), [])
    archive.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_file_damaged_under_a_reader_is_told_in_one_line(tmp_path):
    path = tmp_path / "news.db"
    with open_archive(path) as archive:
        grow(archive)
    with open_archive(path, read_only=True) as reader:
        with reader.reading() as connection:
            assert read_totals(connection).articles == 40
        content = bytearray(path.read_bytes())
        content[4096:] = b"\xff" * (len(content) - 4096)
        path.write_bytes(content)
        with (
            pytest.raises(StoreError, match=r"news\.db is damaged: restore it from a backup$"),
            reader.reading() as connection,
        ):
            read_article(connection, 1)


def test_file_emptied_under_a_reader_is_told_in_one_line(tmp_path):
    path = tmp_path / "news.db"
    with open_archive(path) as archive:
        grow(archive)
    with open_archive(path, read_only=True) as reader:
        os.truncate(path, 8192)
        with pytest.raises(StoreError, match=r"news\.db "), reader.reading() as connection:
            read_totals(connection)


def test_file_replaced_under_a_reader_is_read_on(tmp_path):
    path = tmp_path / "news.db"
    with open_archive(path) as archive:
        grow(archive)
    with open_archive(path, read_only=True) as reader:
        (tmp_path / "letter").write_text("This is a letter and no database. " * 100)
        (tmp_path / "letter").replace(path)
        with reader.reading() as connection:
            assert read_totals(connection).articles == 40


def test_value_that_is_no_text_is_told_in_one_line(archive):
    with (
        pytest.raises(UsageError, match=r"^not UTF-8: caf\\xe9$"),
        archive.reading() as connection,
    ):
        connection.execute("SELECT ?", ("caf\udce9",))
