import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import factcheck.store.desk
import factcheck.store.migrate
import factcheck.store.recording  # noqa: F401 - imported while the modules can be read
from factcheck.errors import StoreError
from factcheck.store.archive import open_archive
from factcheck.store.layout import APPLICATION_ID

DAM = "The dam will hold through the winter, and nobody needs to leave."
NOBODY = 65534


@pytest.fixture
def unprivileged():
    """Give a folder, and be a user whom the file system can refuse: root is never refused."""
    folder = Path(tempfile.mkdtemp())
    user = os.geteuid()
    if user == 0:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    yield folder
    os.seteuid(user)
    shutil.rmtree(folder)


def test_first_use_makes_the_folder_and_the_database(tmp_path):
    path = tmp_path / "new" / "deep" / "news.db"
    with open_archive(path) as archive:
        pragma = {
            name: archive.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "foreign_keys", "application_id", "busy_timeout")
        }
    assert pragma == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "application_id": APPLICATION_ID,
        "busy_timeout": 30_000,
    }
    assert path.read_bytes()[68:72] == b"FcDb"


def test_rows_are_read_by_name(archive):
    row = archive.connection.execute("SELECT 7 AS number").fetchone()
    assert (row["number"], row[0]) == (7, 7)


def test_opening_a_finished_database_imports_nothing_heavy(tmp_path):
    open_archive(tmp_path / "news.db").close()
    program = (
        "import sys; from pathlib import Path; from factcheck.store.archive import open_archive;"
        "open_archive(Path(sys.argv[1])).close();"
        "print(sorted({'sqlmodel', 'sqlalchemy', 'alembic'} & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "news.db"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "[]"


def make_folder(path: Path) -> None:
    path.mkdir()


def make_nothing(path: Path) -> None:
    assert not path.exists()


def make_text(path: Path) -> None:
    path.write_text("This is a letter and no database. " * 100)


def make_foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()


def make_marked(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA application_id = 1196444487")
    connection.close()


def make_newer(path: Path) -> None:
    with open_archive(path) as archive:
        archive.connection.execute("UPDATE alembic_version SET version_num = '9999'")


def make_older(path: Path) -> None:
    with open_archive(path) as archive:
        archive.connection.execute("UPDATE alembic_version SET version_num = '0000'")


def make_empty(path: Path) -> None:
    path.touch()


def make_damaged(path: Path) -> None:
    open_archive(path).close()
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "options", "reason"),
    [
        pytest.param(make_folder, {}, "is a folder, not a database", id="a folder"),
        pytest.param(make_nothing, {"create": False}, "does not exist", id="nothing there"),
        pytest.param(make_nothing, {"read_only": True}, "does not exist", id="nothing to read"),
        pytest.param(make_text, {}, "is not a SQLite database", id="a letter"),
        pytest.param(make_foreign, {}, "is a database of another program", id="other tables"),
        pytest.param(make_marked, {}, "is a database of another program", id="another mark"),
        pytest.param(make_newer, {}, "was written by a newer factcheck", id="newer"),
        pytest.param(
            make_newer, {"read_only": True}, "was written by a newer factcheck", id="newer, to read"
        ),
        pytest.param(
            make_older,
            {"read_only": True},
            "was written by an older factcheck",
            id="older, to read",
        ),
        pytest.param(make_empty, {"read_only": True}, "is empty", id="empty, to read"),
        pytest.param(make_damaged, {}, "is damaged", id="damaged"),
    ],
)
def test_database_that_cannot_be_opened(tmp_path, make, options, reason):
    path = tmp_path / "news.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as caught:
        open_archive(path, **options)
    message = str(caught.value)
    assert message.startswith(f"{path} {reason}")
    assert "\n" not in message
    assert before == (path.read_bytes() if path.is_file() else None)


def test_database_of_another_program_keeps_its_journal_mode(tmp_path):
    make_foreign(tmp_path / "songs.db")
    with pytest.raises(StoreError):
        open_archive(tmp_path / "songs.db")
    with sqlite3.connect(tmp_path / "songs.db") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    connection.close()


def test_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"cannot make the folder .*/file/db: Not a directory"):
        open_archive(tmp_path / "file" / "db" / "news.db")


def test_read_only_file_is_read_and_not_written(unprivileged, story):
    path = unprivileged / "news.db"
    with open_archive(path) as archive:
        archive.record(*story(("Zoë Vantongeren", DAM)))
    path.chmod(0o444)
    unprivileged.chmod(0o555)
    with open_archive(path, read_only=True) as archive:
        assert archive.connection.execute("SELECT text FROM claims").fetchone()["text"] == DAM
        with pytest.raises(StoreError, match="cannot be written: the file or its folder"):
            archive.record(*story(("Zoë Vantongeren", DAM), url="https://b.example/1"))
    unprivileged.chmod(0o755)
    with (
        open_archive(path) as archive,
        pytest.raises(StoreError, match="cannot be written: the file or its folder is read-only"),
    ):
        archive.record(*story(("Zoë Vantongeren", DAM), url="https://a.example/1"))


def test_read_only_folder_cannot_take_a_database(unprivileged):
    unprivileged.chmod(0o555)
    with pytest.raises(StoreError, match="cannot be opened: the file or its folder"):
        open_archive(unprivileged / "news.db")
    with pytest.raises(StoreError, match=r"cannot make the folder .*: Permission denied"):
        open_archive(unprivileged / "db" / "news.db")
    unprivileged.chmod(0o755)


def test_database_with_a_log_is_not_read_as_one_that_does_not_change(unprivileged, story):
    path = unprivileged / "news.db"
    with open_archive(path) as archive:
        archive.record(*story(("Zoë Vantongeren", DAM)))
        archive.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        archive.record(*story(("Zoë Vantongeren", DAM), url="https://a.example/1"))
        for name in ("news.db", "news.db-wal"):
            shutil.copy(unprivileged / name, unprivileged / f"copy-{name}")
    unprivileged.chmod(0o555)
    with pytest.raises(StoreError, match="cannot be opened"):
        open_archive(unprivileged / "copy-news.db", read_only=True)
    unprivileged.chmod(0o755)


def test_reader_sees_what_a_writer_adds(archive, story):
    with open_archive(archive.path, read_only=True) as reader:
        archive.record(*story(("Zoë Vantongeren", DAM)))
        assert reader.connection.execute("SELECT count(*) FROM claims").fetchone()[0] == 1


def test_closing_tells_sqlite_about_the_tables_that_grew(tmp_path, story):
    def knows() -> bool:
        with open_archive(tmp_path / "news.db", read_only=True) as archive:
            query = "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"
            return archive.connection.execute(query).fetchone() is not None

    with open_archive(tmp_path / "news.db") as archive:
        archive.add_claim(DAM)
    assert not knows()
    with open_archive(tmp_path / "news.db") as archive:
        archive.record(*story(("Zoë Vantongeren", DAM)))
        archive.close()
    assert knows()


def test_closing_does_not_wait_for_another_writer(archive, story):
    with open_archive(archive.path) as second:
        second.record(*story(("Zoë Vantongeren", DAM)))
        archive.connection.execute("BEGIN IMMEDIATE")
    archive.connection.rollback()


def test_writer_that_waits_too_long_says_so_and_goes_on_later(archive, story):
    with open_archive(archive.path, patience=0.05) as second:
        archive.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="is held by another program: try again"):
            second.record(*story(("Zoë Vantongeren", DAM)))
        archive.connection.rollback()
        assert second.record(*story(("Zoë Vantongeren", DAM))).quotes == 1


def test_opening_waits_for_a_program_that_holds_the_whole_file(tmp_path):
    path = tmp_path / "news.db"
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="is held by another program"):
        open_archive(path, patience=0.05)
    holder.close()
    open_archive(path).close()


def test_switch_to_a_log_waits_for_a_reader_of_an_empty_file(tmp_path):
    path = tmp_path / "news.db"
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA user_version = 1")
    holder.execute("BEGIN")
    holder.execute("PRAGMA user_version").fetchone()
    holder.execute("SELECT * FROM sqlite_master").fetchall()
    with pytest.raises(StoreError, match="is held by another program"):
        open_archive(path, patience=0.05)
    holder.close()


def test_full_disk_keeps_whole_articles_and_goes_on_with_space(archive, story):
    archive.record(*story(("Zoë Vantongeren", DAM)))
    pages = archive.connection.execute("PRAGMA page_count").fetchone()[0]
    archive.connection.execute(f"PRAGMA max_page_count = {pages}")
    large = story(("Ivo Brandt", "We have ordered three new ferries. " * 400))
    with pytest.raises(StoreError, match=r"news\.db cannot grow: the disk is full$"):
        archive.record(*large)
    assert archive.connection.execute("SELECT count(*) FROM articles").fetchone()[0] == 1
    assert archive.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    archive.connection.execute("PRAGMA max_page_count = 100000")
    assert archive.record(*large).quotes == 1


def test_bug_stays_a_traceback_and_takes_nothing_with_it(archive, story):
    with pytest.raises(Exception, match="published_on_iso"):
        archive.record(*story(("Zoë Vantongeren", DAM), published_on="yesterday"))
    assert archive.record(*story(("Zoë Vantongeren", DAM))).article_id == 1
