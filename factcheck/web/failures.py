"""What a reader sees instead of a page: not found, refused, not understood, our fault."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from datasette.utils.asgi import Base400, Forbidden, Response
from datasette.views.base import DatasetteError

from factcheck.store.layout import PUBLIC_TABLES
from factcheck.web.archives import find_archive
from factcheck.web.memory import TotalsMemory
from factcheck.web.site import Site, tables_path

Answer = Callable[[], Awaitable[Response]]

EXPLANATIONS: dict[int, tuple[str, str]] = {
    HTTPStatus.BAD_REQUEST: ("This cannot be answered", "The address asks for something odd."),
    HTTPStatus.FORBIDDEN: ("You may not see this page", "It is not open to every reader."),
    HTTPStatus.NOT_FOUND: (
        "There is no such page",
        "The address may be mistyped. Claims, speakers, outlets and articles are all found "
        "by the search.",
    ),
    HTTPStatus.INTERNAL_SERVER_ERROR: (
        "Something went wrong here",
        "The fault is the site’s, not yours. It was noted for the people who run it.",
    ),
}

WAYS_ON = {
    "claim": "/search",
    "claims": "/search",
    "verdict": "/verdicts",
    "speaker": "speakers",
    "quote": "quotes",
    "article": "articles",
    "outlet": "outlets",
    "tables": "",
}
"""Addresses that people try, and the page of ours or the table that they mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What went wrong: ``message`` is for programs, ``detail`` for readers."""

    status: int
    message: str
    title: str | None = None
    detail: str | None = None

    @property
    def heading(self) -> str:
        """What the page is called."""
        return self._words[0]

    @property
    def explanation(self) -> str:
        """What a reader can make of it."""
        return self._words[1]

    @property
    def _words(self) -> tuple[str, str]:
        # Datasette answers 500 to a column that there is not, and says so in the detail.
        if self.detail is None and self.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return EXPLANATIONS[HTTPStatus.INTERNAL_SERVER_ERROR]
        if self.status in (HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND):
            return EXPLANATIONS[self.status]
        return EXPLANATIONS[HTTPStatus.BAD_REQUEST]


def answer_exception(datasette: Any, request: Any, exception: Exception) -> Answer | None:
    """Return the answer to what a page raised, or None where no database is ours.

    Datasette's own handler runs as well and prints the traceback; its answer is not sent.
    """
    database = find_archive(datasette)
    if database is None:
        return None

    async def answer() -> Response:
        failure = failure_of(exception)
        way_on = way_on_from(request, database) if failure.status == HTTPStatus.NOT_FOUND else None
        if way_on is not None:
            return Response.redirect(datasette.urls.path(way_on))
        return await show_failure(datasette, database, request, failure)

    return answer


def answer_forbidden(datasette: Any, request: Any, message: str) -> Answer | None:
    """Return the answer to a reader who is refused, or None where no database is ours."""
    database = find_archive(datasette)
    if database is None:
        return None

    async def answer() -> Response:
        failure = Failure(status=HTTPStatus.FORBIDDEN, message=message, title="Forbidden")
        return await show_failure(datasette, database, request, failure)

    return answer


def failure_of(exception: Exception) -> Failure:
    """Return what an exception of Datasette's, or any other, tells a reader."""
    if isinstance(exception, Base400):
        return Failure(status=exception.status, message=str(exception))
    if isinstance(exception, DatasetteError):
        # A message in HTML holds script, which the policy for our pages does not let run.
        message = exception.title if exception.message_is_html else exception.message
        told = str(message or exception.title or "")
        return Failure(
            status=exception.status, message=told, title=exception.title, detail=told or None
        )
    return Failure(status=HTTPStatus.INTERNAL_SERVER_ERROR, message="internal error")


def way_on_from(request: Any, database: str) -> str | None:
    """Return the page that an address most likely means."""
    path = request.scope.get("route_path", request.scope["path"]).strip("/")
    meant = path if path in PUBLIC_TABLES and path not in WAYS_ON else WAYS_ON.get(path)
    if meant is None or meant.startswith("/"):
        return meant
    return f"{tables_path(database)}/{meant}".rstrip("/")


async def show_failure(datasette: Any, database: str, request: Any, failure: Failure) -> Response:
    """Answer with JSON where JSON was asked for, else with a page."""
    site = Site(datasette, database, TotalsMemory())
    if request.path.endswith(".json"):
        told = {
            "ok": False,
            "error": failure.message,
            "status": int(failure.status),
            "title": failure.title,
        }
        return site.json_text(json.dumps(told), status=failure.status)
    admitted = await is_admitted(site, request.actor)
    return site.page("error.html", status=failure.status, failure=failure, admitted=admitted)


async def is_admitted(site: Site, actor: Any) -> bool:
    """Say whether a reader may see our pages: to others their ways out would be closed."""
    try:
        await site.admit(actor)
    except Forbidden:
        return False
    return True
