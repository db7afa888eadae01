"""The gate before all pages: it refuses what none can answer, and answers for one that broke."""

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from datasette.utils.asgi import Request

from factcheck.store.layout import INTERNAL_TABLES, PUBLIC_TABLES
from factcheck.web.archives import find_archive
from factcheck.web.failures import Failure, failure_of, note_failure, show_failure
from factcheck.web.routes import is_page
from factcheck.web.security import App, Scope, Send
from factcheck.web.site import tables_path

READING = frozenset({"GET", "HEAD"})
METHODS = READING | {"OPTIONS", "POST", "PUT", "PATCH", "DELETE"}
"""Methods that Datasette knows."""

LONGEST_QUERY_STRING = 8_192
MOST_PARAMETERS = 100
"""Datasette parses a query string anew at each access: 3,000 parameters held it for 15 s."""

JSON_OF_DATASETTE = re.compile(r"/-/[\w-]+\.json")
TABLES = frozenset({*PUBLIC_TABLES, *INTERNAL_TABLES})


def guard(datasette: Any, app: App) -> App:
    """Wrap the site so that each request to it has an answer of ours, whatever breaks."""

    async def guarded(scope: Scope, receive: Any, send: Send) -> None:
        database = find_archive(datasette) if scope["type"] == "http" else None
        if database is None:
            await app(scope, receive, send)
            return
        begun = False

        async def send_on(message: Any) -> None:
            nonlocal begun
            begun = True
            await send(message)

        failure = refusal(path_below_base(datasette, scope), scope, database)
        if failure is None:
            try:
                await app(with_plain_cookies(scope), receive, send_on)
            except Exception as exception:
                if begun:
                    raise
                failure = failure_of(exception)
                note_failure(failure, Request(scope, receive), exception)
        if failure is not None:
            answer = await show_failure(datasette, database, Request(scope, receive), failure)
            await answer.asgi_send(send)

    return guarded


def refusal(path: str, scope: Scope, database: str) -> Failure | None:
    """Return why no page is to see this request, or None."""
    method, query = scope["method"], scope.get("query_string") or b""
    if method not in METHODS or (method not in READING and is_read_only(path, database)):
        return Failure(status=HTTPStatus.METHOD_NOT_ALLOWED, message=f"{method} is not allowed")
    if len(query) > LONGEST_QUERY_STRING or query.count(b"&") >= MOST_PARAMETERS:
        return Failure(
            status=HTTPStatus.BAD_REQUEST,
            message="too many parameters",
            detail="It has more parameters than any page reads.",
        )
    return None


def is_read_only(path: str, database: str) -> bool:
    """Say whether nothing can be sent there, as it can to other plugins and stored queries."""
    if is_page(path) or JSON_OF_DATASETTE.fullmatch(path):
        return True
    named = re.fullmatch(
        rf"{re.escape(tables_path(database))}(\.\w+)?(/(?P<table>[^/.]*).*)?", path
    )
    return named is not None and (named["table"] or "claims") in TABLES


def path_below_base(datasette: Any, scope: Scope) -> str:
    """Return the path as Datasette's router sees it."""
    path = str(Request(scope, None).path)
    base = datasette.setting("base_url")
    return "/" + path[len(base) :] if path.startswith(base) else path


def with_plain_cookies(scope: Scope) -> Scope:
    """Leave out cookies that are not plain text: Datasette breaks on what other programs set."""
    return {**scope, "headers": list(plain_headers(scope.get("headers") or ()))}


def plain_headers(headers: Any) -> Iterator[tuple[bytes, bytes]]:
    """Yield the headers with the cookies that can be read."""
    for name, value in headers:
        if name.lower() == b"cookie":
            yield name, b";".join(part for part in value.split(b";") if is_plain(part))
        else:
            yield name, value


def is_plain(cookie: bytes) -> bool:
    """Say whether a cookie is printable ASCII without the backslash, which writes other bytes."""
    return cookie.isascii() and b"\\" not in cookie
