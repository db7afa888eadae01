"""Is this database ours?"""

import sqlite3

from factcheck.store.layout import APPLICATION_ID


def is_archive(connection: sqlite3.Connection) -> bool:
    """Say whether the database bears the mark that ours bear, whatever its file is called."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
