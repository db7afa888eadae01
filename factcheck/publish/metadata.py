"""``metadata.yml``: what Datasette tells readers about every table and column.

The words come from the comments in ``store/tables.py``; here they only get the shape
that Datasette reads, with what a table page shows first.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.store.layout import INTERNAL_TABLES
from factcheck.store.schema import TableDescription, describe_tables

TITLE = "factcheck"
DESCRIPTION = "Who said what, when and where; is it what they said, and is it true?"

DATABASE = {
    "title": "Quotes, claims and verdicts",
    "description": (
        "Quotations found in articles by a program, merged into claims, with verdicts given by "
        "people. Speakers and dates can be wrong; every row keeps what it rests on."
    ),
    "source": "The articles named in each row",
    "about": "How to read this site",
    "about_url": "/about",
}

SHOWN: Mapping[str, Mapping[str, Any]] = {
    "claims": {
        "label_column": "text",
        "facets": ["verdict", "attribution", "speaker_id"],
        "sort_desc": "id",
    },
    "quotes": {
        "label_column": "text",
        "facets": ["kind", "relation", "speaker_id"],
        "sort_desc": "id",
    },
    "speakers": {"label_column": "name", "facets": ["kind"], "sort": "name"},
    "articles": {
        "label_column": "title",
        "facets": ["outlet_id", "language"],
        "sort_desc": "published_on",
    },
    "outlets": {"label_column": "name", "sort": "name"},
    "verifications": {"facets": ["verdict", "attribution", "checker"], "sort_desc": "id"},
    "evidence": {"sort_desc": "id"},
    "decisions": {"facets": ["kind", "decided_by"], "sort_desc": "id"},
}
"""How each table is named by others, what it can be divided by, and what comes first."""


def render_metadata(database: str = "factcheck") -> dict[str, Any]:
    """Return the metadata for a database of this name, as Datasette takes it."""
    tables = {table.name: describe(table) for table in describe_tables() if table.name in SHOWN}
    hidden = {name: {"hidden": True} for name in INTERNAL_TABLES}
    return {
        "title": TITLE,
        "description": DESCRIPTION,
        "databases": {database: {**DATABASE, "tables": tables | hidden}},
    }


def describe(table: TableDescription) -> dict[str, Any]:
    """Return what a table's page says and shows."""
    return {
        "description": table.comment,
        **SHOWN[table.name],
        "columns": {column.name: column.comment for column in table.columns},
    }


def metadata_document(database: str = "factcheck") -> str:
    """Return the text of ``metadata.yml``."""
    lines = yaml_lines(render_metadata(database))
    return "\n".join((HEADING, *lines, ""))


HEADING = "# Made from factcheck/store/tables.py by `make docs`; a test keeps it so."


def yaml_lines(value: Mapping[str, Any], depth: int = 0) -> Iterable[str]:
    """Yield nested mappings of text, yes/no and lists of text as lines of YAML.

    Every text is written between double quotes, where YAML reads no meaning into it.
    """
    margin = "  " * depth
    for name, item in value.items():
        if isinstance(item, Mapping):
            yield f"{margin}{name}:"
            yield from yaml_lines(item, depth + 1)
        else:
            yield f"{margin}{name}: {scalar(item)}"


def scalar(value: str | bool | list[str]) -> str:
    """Return a value as YAML, which takes in JSON."""
    return json.dumps(value, ensure_ascii=False)
