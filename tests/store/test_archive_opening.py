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
from factcheck.store.connect import refuse_older
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


def make_silent(path: Path) -> None:
    with open_archive(path) as archive:
        archive.connection.execute("DELETE FROM alembic_version")


def make_blank(path: Path) -> None:
    with open_archive(path) as archive:
        archive.connection.execute("UPDATE alembic_version SET version_num = ''")


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_link_to_itself(path: Path) -> None:
    path.symlink_to(path)


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
        pytest.param(make_older, {}, "is of a version that there never was (0000)", id="older"),
        pytest.param(
            make_older,
            {"read_only": True},
            "is of a version that there never was (0000)",
            id="older, to read",
        ),
        pytest.param(make_silent, {}, "does not say its version", id="no version"),
        pytest.param(
            make_silent, {"read_only": True}, "does not say its version", id="no version, to read"
        ),
        pytest.param(make_blank, {}, "does not say its version", id="empty version"),
        pytest.param(make_pipe, {}, "is a device or a pipe, not a database", id="a pipe"),
        pytest.param(
            make_link_to_itself,
            {},
            "cannot be opened: too many levels of symbolic links",
            id="a link to itself",
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
    assert list(tmp_path.glob("*.backup*")) == []
    assert before == (path.read_bytes() if path.is_file() else None)


def test_older_database_is_not_read_before_it_is_brought_up_to_date():
    with pytest.raises(StoreError, match=r"^news\.db was written by an older factcheck"):
        refuse_older("0000", Path("news.db"))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("", ". is a folder, not a database", id="an unset variable"),
        pytest.param(":memory:", ":memory: is no file: name one that can be kept", id="memory"),
        pytest.param("x" * 300, f"{'x' * 300} cannot be opened: file name too long", id="long"),
        pytest.param("a\0b.db", r"a\x00b.db is no name of a file", id="NUL"),
        pytest.param("\ud800.db", r"\ud800.db is no name of a file", id="half a character"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True], ids=["write", "read"])
def test_name_that_no_database_can_have(tmp_path, monkeypatch, name, told, read_only):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError) as caught:
        open_archive(Path(name), read_only=read_only)
    assert str(caught.value) == told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["h#a%41.db", "q?mode=ro.db", "-x.db", "file:x.db?mode=memory", "caf\udce9.db", "a\nb"]
)
def test_name_that_a_database_may_have(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with open_archive(Path(name)) as archive:
        archive.add_claim(DAM)
    with open_archive(Path(name), read_only=True) as archive:
        assert archive.connection.execute("SELECT text FROM claims").fetchone()["text"] == DAM
    assert name in {path.name for path in tmp_path.iterdir()}


def test_folder_that_may_not_be_entered(unprivileged):
    closed = unprivileged / "closed"
    closed.mkdir()
    closed.chmod(0)
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"news\.db cannot be opened: permission denied$"):
            open_archive(closed / "news.db", read_only=read_only)
    closed.chmod(0o755)


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
