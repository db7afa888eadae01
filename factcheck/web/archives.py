"""Which of the attached databases is ours."""

import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from factcheck.store.reads.identity import is_archive


def find_archive(datasette: Any) -> str | None:
    """Return the name of the first attached database that this program made, or None.

    Names say nothing: a file may be called anything. The mark inside the file decides.
    """
    for name, database in attached(datasette):
        if holds_archive(Path(database.path)):
            return name
    return None


def serves_strangers_only(datasette: Any) -> bool:
    """Say whether there are databases and none of them is ours."""
    return any(True for _ in attached(datasette)) and find_archive(datasette) is None


def attached(datasette: Any) -> Iterable[tuple[str, Any]]:
    """Yield the databases a person attached: those in memory are Datasette's own.

    A file may have the name of one of them, such as ``_memory.db``.
    """
    return ((name, db) for name, db in datasette.databases.items() if db.path is not None)


def holds_archive(path: Path) -> bool:
    """Say whether the file is a database of ours; a file that cannot be read is not."""
    try:
        return read_mark(path, path.stat().st_mtime_ns)
    except (OSError, sqlite3.Error):
        return False


@lru_cache
def read_mark(path: Path, _: int) -> bool:
    """Say whether the file bears our mark, asking once for each time it was written.

    Raises:
        sqlite3.Error: the file is no database or cannot be opened.
    """
    connection = sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)
    try:
        return is_archive(connection)
    finally:
        connection.close()
