"""From a path to an open connection on a database of ours."""

import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.core.characters import show
from factcheck.errors import StoreError
from factcheck.store.failures import primary_code
from factcheck.store.layout import APPLICATION_ID, SCHEMA_VERSION, VERSION_TABLE, VERSIONS

PATIENCE_SECONDS = 30.0
"""How long a writer waits for another one; an article's transaction takes milliseconds."""

RETRY_SECONDS = 0.02

IN_MEMORY = ":memory:"
"""SQLite's word for a database without a file, which would be gone with the command."""

UNWRITABLE = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN})
"""How SQLite refuses to open a database in WAL mode where it can make no files."""


def connect(path: Path, *, create: bool, read_only: bool, patience: float) -> sqlite3.Connection:
    """Open the file, or make it and its folder; rows are read by position or by name.

    Transactions are begun by hand (``isolation_level`` is None). Nothing is written yet,
    so that a database of another program stays untouched.

    Raises:
        StoreError: the path names a folder, nothing that exists or may be made, or a file
            of another program.
    """
    if not _is_there(path):
        if read_only or not create:
            raise StoreError(f"{show(path)} does not exist: add an article to make it")
        _make_folder(path.parent)
    connection = _open(path, "ro" if read_only else "rwc", patience)
    try:
        _refuse_foreign(connection, path)
        if not read_only:
            _let_readers_in(connection, patience)
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def version_of(connection: sqlite3.Connection) -> str | None:
    """Return the version of the database, "" where it names none, None for one without tables."""
    known = "SELECT 1 FROM sqlite_master WHERE name = ?"
    if connection.execute(known, (VERSION_TABLE,)).fetchone() is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0] or "") if row else ""


def refuse_unknown(version: str | None, path: Path) -> None:
    """Raise ``StoreError`` for a database of a version that there never was, or that names none.

    ``refuse_newer`` comes first.
    """
    if version is not None and version not in VERSIONS:
        told = (
            f"is of a version that there never was ({show(version)})"
            if version
            else "does not say its version"
        )
        raise StoreError(f"{show(path)} {told}: restore it from a backup")


def refuse_newer(version: str | None, path: Path) -> None:
    """Raise ``StoreError`` for a database that a later version of the program has written."""
    if version is not None and version > SCHEMA_VERSION:
        raise StoreError(
            f"{show(path)} was written by a newer factcheck (its version is {show(version)}, "
            f"this program knows {SCHEMA_VERSION}): upgrade the program"
        )


def refuse_older(version: str | None, path: Path) -> None:
    """Raise ``StoreError`` for a database that has to be brought up to date first."""
    if version is None:
        raise StoreError(f"{show(path)} is empty: add an article first")
    if version < SCHEMA_VERSION:
        raise StoreError(
            f"{show(path)} was written by an older factcheck (its version is {version}, this "
            f"program needs {SCHEMA_VERSION}): open it for writing once to bring it up to date"
        )


def _is_there(path: Path) -> bool:
    """Say whether a file stands at the path, which SQLite will look into.

    Raises:
        StoreError: something else than a file stands there, or nothing can.
    """
    if path.name == IN_MEMORY:
        raise StoreError(f"{show(path)} is no file: name one that can be kept")
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StoreError(f"{show(path)} cannot be opened: {reason}") from error
    except ValueError as error:
        raise StoreError(f"{show(path)} is no name of a file") from error
    if stat.S_ISDIR(mode):
        raise StoreError(f"{show(path)} is a folder, not a database")
    if not stat.S_ISREG(mode):
        raise StoreError(f"{show(path)} is a device or a pipe, not a database")
    return True


def _make_folder(folder: Path) -> None:
    """Make the folder and those above it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"cannot make the folder {show(folder)}: {error.strerror}") from error


def _open(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    """Connect and read once, which is when SQLite looks at the file.

    On a medium that nobody can write to, SQLite cannot keep the shared memory that WAL
    asks for; the file is read as one that does not change, unless a log stands beside it.
    """
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = _connection(address, patience)
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.OperationalError as error:
        connection.close()
        if mode != "ro" or _has_log(path) or primary_code(error) not in UNWRITABLE:
            raise
        connection = _connection(f"{address}&immutable=1", patience)
    except BaseException:
        connection.close()
        raise
    return connection


def _connection(address: str, patience: float) -> sqlite3.Connection:
    """Return a connection that leaves transactions to us."""
    connection = sqlite3.connect(address, uri=True, timeout=patience, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def _has_log(path: Path) -> bool:
    """Say whether a write-ahead log with content stands beside the database."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ``StoreError`` for a database that another program has made.

    Both questions are asked in one transaction: between them another process of ours may
    be making the tables.
    """
    with snapshot(connection):
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if mark != APPLICATION_ID and (mark or tables):
        raise StoreError(f"{show(path)} is a database of another program")


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Let several reads see one state of the database."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


def _let_readers_in(connection: sqlite3.Connection, patience: float) -> None:
    """Switch to a write-ahead log, so that readers and a writer do not wait for each other.

    The switch needs the file for itself and does not wait by itself: two processes that
    make one database at the same moment take turns here.
    """
    deadline = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_SECONDS)
        else:
            # With NORMAL a power cut can take back the last articles, never damage the
            # file; what a person enters is written with FULL.
            connection.execute("PRAGMA synchronous = NORMAL")
            return
