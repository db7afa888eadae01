"""SQLite's refusals, told in one line."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.core.characters import show
from factcheck.errors import StoreError, UsageError

REFUSALS = {
    sqlite3.SQLITE_READONLY: "{path} cannot be written: the file or its folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened: the file or its folder is out of reach",
    sqlite3.SQLITE_PERM: "{path} cannot be opened: access is refused",
    sqlite3.SQLITE_NOTADB: "{path} is not a SQLite database",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged: restore it from a backup",
    sqlite3.SQLITE_BUSY: "{path} is held by another program: try again when that has finished",
    sqlite3.SQLITE_LOCKED: "{path} is held by another program: try again when that has finished",
    sqlite3.SQLITE_FULL: "{path} cannot grow: the disk is full",
    sqlite3.SQLITE_IOERR: "{path} cannot be read or written: the disk refuses",
}
"""By primary result code. Everything else that SQLite says is a bug of ours."""

PRIMARY_CODE = 0xFF
"""The low byte of a result code; the rest is detail."""


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Let SQLite's refusals out as a ``StoreError`` about ``path``.

    Text that is not Unicode, which SQLite does not take, came from a caller: a ``UsageError``.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise UsageError(f"not UTF-8: {show(error.object)}") from error
    except Exception as error:
        code = primary_code(error)
        if code not in REFUSALS:
            raise
        raise StoreError(REFUSALS[code].format(path=show(path))) from error


def primary_code(error: Exception) -> int:
    """Return SQLite's result code without its detail, 0 if the error is not SQLite's.

    SQLAlchemy's wrapping is seen through by its ``orig``, which spares its import.
    """
    cause = getattr(error, "orig", error)
    code: int = getattr(cause, "sqlite_errorcode", 0)
    return code & PRIMARY_CODE
