"""The data dictionary: what every table and column holds, for people who query the database."""

from factcheck.store.layout import SCHEMA_VERSION
from factcheck.store.schema import ColumnDescription, TableDescription, describe_tables

INTRODUCTION = f"""\
# The database

Every table and column of a factcheck database (version {SCHEMA_VERSION}): SQLite in WAL mode,
strict about references, searchable through FTS5. The default database, `factcheck.db`, is
made in this folder on first use. `schema.sql` beside this page is the same in SQL; both are
generated from the program by `make docs`, and a test holds them to it.

- Dates are ISO and as coarse as the source (`2016-02-20`, `2016-02`, `2016`); moments are
  ISO in UTC (`2026-03-01T09:30:00Z`). Offsets count Unicode code points, the end exclusive.
- An empty field means "not known".
- `verifications` and `evidence` only grow: the database refuses to change or delete an entry.
  The verdict on `claims` is copied from the newest verification by the database itself.
"""

INTERNAL = """\
## For the program alone

The site hides these tables. `claims_fts` and `quotes_fts` are the full-text indexes over
the text of `claims` and `quotes`, `alembic_version` holds the version of the database,
`sqlite_sequence` the highest number that a claim ever had, and `sqlite_stat1` and
`sqlite_stat4` what SQLite knows of the tables to read them fast.
"""


def render_dictionary() -> str:
    """Return the page in Markdown, the tables that readers meet first."""
    tables = describe_tables()
    return "\n".join(
        [
            INTRODUCTION,
            *(render_table(table, "##") for table in tables if table.public),
            INTERNAL,
            *(render_table(table, "###") for table in tables if not table.public),
        ]
    )


def render_table(table: TableDescription, heading: str) -> str:
    """Return the section on one table."""
    lines = [
        f"{heading} `{table.name}`",
        "",
        table.comment,
        "",
        "| column | type | | what it holds |",
        "|---|---|---|---|",
        *(render_column(column) for column in table.columns),
        "",
    ]
    return "\n".join(lines)


def render_column(column: ColumnDescription) -> str:
    """Return the row on one column."""
    presence = "required" if column.required else ""
    comment = column.comment.replace("|", "\\|")
    reference = f" → `{column.refers_to}`" if column.refers_to else ""
    return f"| `{column.name}` | {column.type} | {presence} | {comment}{reference} |"
