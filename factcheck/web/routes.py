"""The addresses of the site."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from datasette.utils.asgi import Forbidden, Response, asgi_static

from factcheck.web import pages
from factcheck.web.archives import find_archive, serves_strangers_only
from factcheck.web.memory import TotalsMemory
from factcheck.web.rendering import render_page
from factcheck.web.security import robots_text
from factcheck.web.site import Site, html_response, tables_path

STATIC = Path(__file__).parent / "static"
STATIC_FILES = tuple(sorted(file.name for file in STATIC.iterdir()))
STYLE = "/-/factcheck/"
UNAVAILABLE = 503

Page = Callable[[Site, Any], Awaitable[Response]]
View = Callable[..., Any]
Route = tuple[str, View]

PAGES: dict[str, Page] = {
    r"^/$": pages.show_home,
    r"^/search(?P<json>\.json)?$": pages.show_search,
    r"^/verdicts$": pages.show_verdicts,
    r"^/conflicts(?P<json>\.json)?$": pages.show_conflicts,
    r"^/claim/(?P<id>[^/.]+)/drift(?P<json>\.json)?$": pages.show_drift,
    r"^/claim/(?P<id>[^/.]+)(?P<json>\.json)?$": pages.show_claim,
    r"^/speaker/(?P<id>[^/.]+)(?P<json>\.json)?$": pages.show_speaker,
    r"^/outlet/(?P<id>[^/.]+)(?P<json>\.json)?$": pages.show_outlet,
    r"^/article/(?P<id>[^/.]+)(?P<json>\.json)?$": pages.show_article,
    r"^/api$": pages.show_api,
    r"^/about$": pages.show_about,
}

DEBUG_PAGES = r"^/-/(threads|allow-debug|patterns|messages)(\.json)?$"
"""Pages for people who write plugins. Datasette shows them to whoever may see the site; on a
site of ours nobody does."""

ROBOTS = r"^/robots\.txt$"


def is_page(path: str) -> bool:
    """Say whether a path, below the site's base, is one of a page of ours."""
    return any(re.match(address, path) for address in (*PAGES, ROBOTS)) or path.startswith(STYLE)


def routes_of(datasette: Any) -> list[Route]:
    """Return our addresses; none beside databases that are all somebody else's."""
    if serves_strangers_only(datasette):
        return []
    totals = TotalsMemory()
    return [
        *((rf"^{STYLE}(?P<path>{re.escape(name)})$", asgi_static(STATIC)) for name in STATIC_FILES),
        (ROBOTS, show_robots),
        (DEBUG_PAGES, refuse),
        *((address, view_of(page, totals)) for address, page in PAGES.items()),
    ]


def view_of(page: Page, totals: TotalsMemory) -> View:
    """Return the view that Datasette calls for a page of ours."""

    async def view(datasette: Any, request: Any) -> Response:
        database = find_archive(datasette)
        if database is None:
            return html_response(
                render_page("no_archive.html", datasette.urls.path), status=UNAVAILABLE
            )
        site = Site(datasette, database, totals)
        await site.admit(request.actor)
        return await page(site, request)

    return view


async def show_robots(datasette: Any) -> Response:
    """Tell robots what to read."""
    database = find_archive(datasette)
    return Response.text(robots_text(tables_path(database or "_memory")))


async def refuse() -> Response:
    """Close an address.

    Raises:
        datasette.Forbidden: always.
    """
    raise Forbidden("not open on this site")
