"""The tables told to readers: as SQL, and as descriptions of every table and column."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from factcheck.store.connect import version_of
from factcheck.store.layout import INTERNAL_TABLES, PUBLIC_TABLES, SEARCH_TABLES
from factcheck.store.migrate import bring_up_to_date

KIND_ORDER = "table", "index", "trigger", "view"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnDescription:
    """A column: its SQLite type, the words for readers, and the table it refers to, if any."""

    name: str
    type: str
    comment: str
    required: bool
    refers_to: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDescription:
    """A table with its columns in order; ``public`` says that it is for readers of the site."""

    name: str
    comment: str
    public: bool
    columns: tuple[ColumnDescription, ...]


def describe_tables() -> tuple[TableDescription, ...]:
    """Return the tables, the public ones first, each in the order that ``layout`` gives.

    Search indexes and what Alembic and SQLite keep have no columns of ours and are left out.
    """
    from factcheck.store.tables import ClaimRow

    tables = ClaimRow.metadata.tables
    return tuple(
        TableDescription(
            name=name,
            comment=tables[name].comment or "",
            public=name in PUBLIC_TABLES,
            columns=tuple(
                ColumnDescription(
                    name=column.name,
                    type=str(column.type),
                    comment=column.comment or "",
                    required=not column.nullable,
                    refers_to=next((key.column.table.name for key in column.foreign_keys), None),
                )
                for column in tables[name].columns
            ),
        )
        for name in (*PUBLIC_TABLES, *INTERNAL_TABLES)
        if name in tables
    )


def schema_sql(connection: sqlite3.Connection) -> str:
    """Return the statements that make the tables, each table followed by what belongs to it.

    What SQLite makes by itself, for keys and inside the search indexes, is left out.
    """
    entries = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    ).fetchall()
    known = (*PUBLIC_TABLES, *INTERNAL_TABLES)
    made_by_sqlite = ("sqlite_", *(f"{search}_" for search in SEARCH_TABLES))

    def place(entry: tuple[str, str, str, str]) -> tuple[int, str, int, str]:
        kind, name, table, _ = entry
        rank = known.index(table) if table in known else len(known)
        return rank, table, KIND_ORDER.index(kind), name

    shown = sorted(
        (tuple(entry) for entry in entries if not entry[2].startswith(made_by_sqlite)), key=place
    )
    version = f"-- Version {version_of(connection)} of the database.\n"
    return "\n".join([version, *(f"{sql};\n" for _, _, _, sql in shown)])


def fresh_schema_sql() -> str:
    """Return the statements of a database that was made just now."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        bring_up_to_date(connection, Path(":memory:"), clock=str)
        return schema_sql(connection)
    finally:
        connection.close()
