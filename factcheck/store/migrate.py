"""Bringing a database to this program's version, after a backup."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from factcheck.core.characters import show
from factcheck.errors import StoreError
from factcheck.store.connect import refuse_newer, refuse_unknown, version_of
from factcheck.store.layout import SCHEMA_VERSION

SCRIPTS = Path(__file__).parent / "migrations"


def bring_up_to_date(
    connection: sqlite3.Connection,
    path: Path,
    *,
    clock: Callable[[], str],
    scripts: Path = SCRIPTS,
    target: str = SCHEMA_VERSION,
) -> None:
    """Make the tables, or migrate older ones after a backup; all pending steps or none.

    The write lock is held throughout, so of two processes that come at once one works and
    the other finds it done; a database that is up to date is not locked at all. Foreign
    keys rest meanwhile: SQLite rebuilds a table under another name.

    Raises:
        StoreError: the database is newer than the program or of no version that there was,
            no backup can be made, or a step leaves references that lead nowhere.
    """
    version = version_of(connection)
    if version == target:
        return
    refuse_newer(version, path)
    refuse_unknown(version, path)
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        _migrate(connection, path, clock=clock, scripts=scripts, target=target)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def back_up(path: Path, version: str, moment: str) -> Path:
    """Copy the committed state of the database to a file beside it, and return its path.

    ``factcheck.db`` of version 0001 becomes ``factcheck.db.backup-0001-20260301T093000Z``.
    """
    stamp = moment.replace("-", "").replace(":", "")
    copy = path.with_name(f"{path.name}.backup-{version}-{stamp}")
    partial = copy.with_name(f"{copy.name}.partial")
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(partial)) as target:
            source.backup(target)
        partial.replace(copy)
    except sqlite3.Error as error:
        partial.unlink(missing_ok=True)
        raise StoreError(
            f"{show(path)} was left as it was: no backup at {show(copy)}: {error}"
        ) from error
    return copy


def _migrate(
    connection: sqlite3.Connection,
    path: Path,
    *,
    clock: Callable[[], str],
    scripts: Path,
    target: str,
) -> None:
    """Run the pending versions in one transaction.

    The imports take a quarter of a second, which only a database that is made or migrated
    has to pay.
    """
    from alembic import command
    from alembic.config import Config

    from factcheck.store.session import engine_on

    config = Config()
    # ConfigParser reads a per cent sign as the start of a variable.
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine_on(connection).begin() as shared:
        # Not before: SQLAlchemy rolls back when it meets a connection for the first time.
        shared.exec_driver_sql("BEGIN IMMEDIATE")
        version = version_of(connection)
        if version == target:
            return
        if version is not None:
            back_up(path, version, clock())
        config.attributes["connection"] = shared
        command.upgrade(config, "head")
        _refuse_dangling(connection, path)


def _refuse_dangling(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ``StoreError`` if a reference leads nowhere."""
    dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    if dangling is not None:
        raise StoreError(
            f"{show(path)} was left as it was: a row of {dangling['table']} refers to nothing in "
            f"{dangling['parent']}"
        )
