"""Rows by name from a connection that is left as it was."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

NOTHING: Mapping[str, Any] = {}


def select(
    connection: sqlite3.Connection, sql: str, parameters: Mapping[str, Any] = NOTHING
) -> list[sqlite3.Row]:
    """Return all rows, whatever row factory the connection has."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(sql, parameters).fetchall()


def select_one(
    connection: sqlite3.Connection, sql: str, parameters: Mapping[str, Any] = NOTHING
) -> sqlite3.Row | None:
    """Return the first row, or None."""
    rows = select(connection, sql, parameters)
    return rows[0] if rows else None


def id_list(ids: Iterable[int]) -> str:
    """Return numbers for ``json_each(:ids)``: one parameter, however many they are.

    Tables are joined to it with ``CROSS JOIN``, which keeps SQLite from walking through a
    table to look each row up in the list.
    """
    return json.dumps(list(ids))
