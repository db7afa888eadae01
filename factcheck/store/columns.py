"""Kinds of column that the tables are made of, each with its description for readers."""

from typing import Any

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field


def column(comment: str, **options: Any) -> Any:
    """Return a field that carries its description into the schema."""
    extra = options.pop("sa_column_kwargs", {})
    return Field(sa_column_kwargs={"comment": comment, **extra}, **options)


def text_column(comment: str, **options: Any) -> Any:
    """Return a text field; SQLite has one text type, of any length."""
    return column(comment, sa_type=Text, **options)


def key(comment: str = "Number of the row.") -> Any:
    """Return a primary key that SQLite counts up."""
    return column(comment, default=None, primary_key=True)


def one_of(name: str, values: type[Any], *, optional: bool = False) -> CheckConstraint:
    """Return a constraint that holds a column to the members of an enumeration."""
    listed = ", ".join(f"'{value}'" for value in values)
    clause = f"{name} IN ({listed})"
    return CheckConstraint(
        f"{name} IS NULL OR {clause}" if optional else clause, name=f"{name}_known"
    )


def iso_date(name: str) -> CheckConstraint:
    """Return a constraint that admits ``2016``, ``2016-02`` and ``2016-02-20``."""
    day, month, year = (
        f"{name} GLOB '{pattern}'"
        for pattern in (
            "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]",
            "[0-9][0-9][0-9][0-9]-[0-1][0-9]",
            "[0-9][0-9][0-9][0-9]",
        )
    )
    return CheckConstraint(f"{name} IS NULL OR {day} OR {month} OR {year}", name=f"{name}_iso")
