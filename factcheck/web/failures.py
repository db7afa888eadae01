"""What a reader sees instead of a page: not found, refused, not understood, our fault."""

import errno
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from datasette.utils.asgi import Base400, Forbidden, Response
from datasette.views.base import DatasetteError

from factcheck.store.layout import PUBLIC_TABLES
from factcheck.web.archives import find_archive
from factcheck.web.memory import TotalsMemory
from factcheck.web.routes import is_page
from factcheck.web.site import Site, tables_path

Answer = Callable[[], Awaitable[Response]]

DATASETTES_HANDLER = "datasette.handle_exception"

logger = logging.getLogger(__name__)

EXPLANATIONS: dict[int, tuple[str, str]] = {
    HTTPStatus.BAD_REQUEST: ("This cannot be answered", "The address asks for something odd."),
    HTTPStatus.FORBIDDEN: ("You may not see this page", "It is not open to every reader."),
    HTTPStatus.NOT_FOUND: (
        "There is no such page",
        "The address may be mistyped. Claims, speakers, outlets and articles are all found "
        "by the search.",
    ),
    HTTPStatus.METHOD_NOT_ALLOWED: (
        "Nothing can be sent here",
        "The site’s pages are for reading: they answer GET and HEAD alone.",
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
    "conflict": "/conflicts",
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

    def as_json(self) -> str:
        """Return what programs are told."""
        status = int(self.status)
        told = {"ok": False, "error": self.message, "status": status, "title": self.title}
        return json.dumps(told)

    @property
    def _words(self) -> tuple[str, str]:
        if self.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return EXPLANATIONS[HTTPStatus.INTERNAL_SERVER_ERROR]
        return EXPLANATIONS.get(self.status, EXPLANATIONS[HTTPStatus.BAD_REQUEST])


def answers_with_ours(
    datasette: Any, request: Any, exception: Exception, answers: list[Any]
) -> list[Any]:
    """Put our answer to what a page raised in the place of Datasette's own.

    Datasette's prints every 404 with the values of all variables to the log, and breaks where
    an address has no page at all: it looks for an exception that nobody raised.
    """
    ours = answer_exception(datasette, request, exception)
    if ours is None:
        return answers
    others = [one for one in answers if getattr(one, "__module__", "") != DATASETTES_HANDLER]
    return [*others, ours]


def answer_exception(datasette: Any, request: Any, exception: Exception) -> Answer | None:
    """Return the answer to what a page raised, or None where no database is ours."""
    database = find_archive(datasette)
    if database is None:
        return None

    async def answer() -> Response:
        failure = failure_of(exception, stock_query=has_stock_query(request))
        note_failure(failure, request, exception)
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


def failure_of(exception: Exception, *, stock_query: bool = False) -> Failure:
    """Return what an exception of Datasette's, or any other, tells a reader.

    ``stock_query`` says that a page of Datasette's was asked with parameters: what these make
    it raise, from a list that is no JSON to a sorting by two columns, is the asker's doing.
    """
    if isinstance(exception, Base400):
        return Failure(status=exception.status, message=str(exception))
    if isinstance(exception, DatasetteError):
        return told_failure(exception)
    if isinstance(exception, OSError) and exception.errno == errno.ENAMETOOLONG:
        return Failure(status=HTTPStatus.NOT_FOUND, message="not found")
    by_parameters = stock_query and isinstance(
        exception, (ValueError, LookupError, TypeError, AssertionError)
    )
    if by_parameters or isinstance(exception, UnicodeError):
        return Failure(status=HTTPStatus.BAD_REQUEST, message="the request cannot be understood")
    return Failure(status=HTTPStatus.INTERNAL_SERVER_ERROR, message="internal error")


def told_failure(exception: DatasetteError) -> Failure:
    """Return what Datasette found wrong with the address; its 500 to an unknown column is a 400 here."""
    # A message in HTML holds script, which the policy for our pages does not let run.
    message = exception.title if exception.message_is_html else exception.message
    told = str(message or exception.title or "")
    unknown = exception.status == HTTPStatus.INTERNAL_SERVER_ERROR
    return Failure(
        status=HTTPStatus.BAD_REQUEST if unknown else exception.status,
        message=told,
        title=exception.title,
        detail=told or None,
    )


def has_stock_query(request: Any) -> bool:
    """Say whether a page of Datasette's own was asked with parameters."""
    return bool(request.query_string) and not is_page(route_of(request))


def note_failure(failure: Failure, request: Any, exception: Exception) -> None:
    """Tell the people who run the site of what is not the reader's doing."""
    if failure.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        logger.error("%s %r failed", request.method, request.path, exc_info=exception)


def route_of(request: Any) -> str:
    """Return the path below the site's base."""
    return str(request.scope.get("route_path", request.scope["path"]))


def way_on_from(request: Any, database: str) -> str | None:
    """Return the page that an address most likely means."""
    path = route_of(request).strip("/")
    meant = path if path in PUBLIC_TABLES and path not in WAYS_ON else WAYS_ON.get(path)
    if meant is None or meant.startswith("/"):
        return meant
    return f"{tables_path(database)}/{meant}".rstrip("/")


async def show_failure(datasette: Any, database: str, request: Any, failure: Failure) -> Response:
    """Answer with JSON where JSON was asked for, else with a page."""
    site = Site(datasette, database, TotalsMemory())
    if request.path.endswith(".json"):
        answer = site.json_text(failure.as_json(), status=failure.status)
    else:
        admitted = await is_admitted(site, request.actor)
        answer = site.page("error.html", status=failure.status, failure=failure, admitted=admitted)
    if failure.status == HTTPStatus.METHOD_NOT_ALLOWED:
        answer.headers["allow"] = "GET, HEAD"
    return answer


async def is_admitted(site: Site, actor: Any) -> bool:
    """Say whether a reader may see our pages: to others their ways out would be closed."""
    try:
        await site.admit(actor)
    except Forbidden:
        return False
    return True
