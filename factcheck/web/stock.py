"""Datasette's own pages of our database: descriptions, hidden tables, menu, masthead."""

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any

from markupsafe import Markup

from factcheck.publish.metadata import render_metadata
from factcheck.store.layout import INTERNAL_TABLES
from factcheck.web.archives import find_archive
from factcheck.web.rendering import render_page
from factcheck.web.site import tables_path

MENU = (
    ("/", "Home"),
    ("/search", "Search"),
    ("/verdicts", "Verdicts"),
    ("/api", "API"),
    ("/about", "About"),
)


def describe_archive(datasette: Any) -> dict[str, Any]:
    """Return the metadata of our tables under the name the database has here.

    A copy each time: Datasette writes the site's own ``metadata.yml`` into it.
    """
    database = find_archive(datasette)
    return deepcopy(metadata_of(database)) if database else {}


@cache
def metadata_of(database: str) -> dict[str, Any]:
    """Return the metadata, put together once."""
    return render_metadata(database)


def closes_table(
    datasette: Any, actor: Mapping[str, Any] | None, table: tuple[str, str] | None
) -> bool:
    """Say whether a table, named with its database, is one of ours that readers do not see."""
    if table is None or table[1].lower() not in INTERNAL_TABLES:
        return False
    is_root = actor is not None and actor.get("id") == "root"
    return table[0] == find_archive(datasette) and not is_root


def links_of(datasette: Any) -> list[dict[str, str]]:
    """Return the menu entries that lead to our pages."""
    if find_archive(datasette) is None:
        return []
    return [{"href": datasette.urls.path(path), "label": label} for path, label in MENU]


def masthead_of(datasette: Any, database: str) -> Markup:
    """Return the top of our pages, for Datasette's pages of the same database."""
    inside = render_page("masthead.html", datasette.urls.path, tables=tables_path(database))
    return Markup('<div class="masthead">{}</div>').format(Markup(inside))  # noqa: S704 - escaped
