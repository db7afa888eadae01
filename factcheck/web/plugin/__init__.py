"""The hooks that Datasette calls, and the templates that it finds beside them.

It is a package so that Datasette takes ``templates/`` here for its own pages and never the
ones beside it, which are ours and rendered by us.
"""

from collections.abc import Generator
from typing import Any

from datasette import hookimpl

from factcheck.web.archives import find_archive
from factcheck.web.cells import show_cell
from factcheck.web.failures import Answer, answer_forbidden, answers_with_ours
from factcheck.web.gate import guard
from factcheck.web.routes import Route, routes_of
from factcheck.web.security import App, add_security_headers
from factcheck.web.stock import closes_table, describe_archive, links_of, masthead_of

STYLESHEET = "/-/factcheck/site.css"


@hookimpl
def register_routes(datasette: Any) -> list[Route]:
    """Add our pages."""
    return routes_of(datasette)


@hookimpl(trylast=True)
def asgi_wrapper(datasette: Any) -> Any:
    """Stand before everything else, and add the security headers to every answer."""

    def wrap(app: App) -> App:
        return add_security_headers(guard(datasette, app))

    return wrap


@hookimpl
def permission_allowed(datasette: Any, actor: Any, action: str, resource: Any) -> bool | None:
    """Keep the tables that the program needs for itself from all but the root user."""
    return False if action == "view-table" and closes_table(datasette, actor, resource) else None


@hookimpl
def get_metadata(datasette: Any) -> dict[str, Any]:
    """Describe our tables under whichever name the database has."""
    return describe_archive(datasette)


@hookimpl
def render_cell(
    row: Any, value: Any, column: str, table: str, database: str, datasette: Any
) -> Any:
    """Show badges, links and folded text in the stock tables."""
    if database != find_archive(datasette):
        return None
    return show_cell(row, value, column, table, datasette.urls.path)


@hookimpl
def extra_css_urls(database: str | None, datasette: Any) -> list[str]:
    """Dress Datasette's pages of our database like our own."""
    archive = find_archive(datasette)
    return [STYLESHEET] if archive is not None and database in (archive, None) else []


@hookimpl
def extra_template_vars(database: str | None, datasette: Any) -> dict[str, Any]:
    """Put our masthead on Datasette's pages of our database."""
    archive = find_archive(datasette)
    if archive is None or database not in (archive, None):
        return {}
    return {"factcheck_masthead": masthead_of(datasette, archive)}


@hookimpl(wrapper=True)
def handle_exception(
    datasette: Any, request: Any, exception: Exception
) -> Generator[None, list[Any], list[Any]]:
    """Say what went wrong on a page of ours."""
    answers = yield
    return answers_with_ours(datasette, request, exception, answers)


@hookimpl
def forbidden(datasette: Any, request: Any, message: str) -> Answer | None:
    """Say on a page of ours that this reader may not see it."""
    return answer_forbidden(datasette, request, message)


@hookimpl
def menu_links(datasette: Any) -> list[dict[str, str]]:
    """Lead from Datasette's pages to ours."""
    return links_of(datasette)
