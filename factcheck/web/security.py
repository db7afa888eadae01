"""What a browser is told about our answers, and what robots are."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Any, Send], Awaitable[None]]

STRICT_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""For our own pages: no script at all, nothing from elsewhere."""

STOCK_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""For Datasette's pages, whose templates hold script and style."""

HEADERS = {
    b"content-security-policy": STOCK_POLICY.encode(),
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"no-referrer",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=()",
}


def add_security_headers(app: App) -> App:
    """Wrap the site so that every answer has the headers it does not set itself."""

    async def guarded(scope: Scope, receive: Any, send: Send) -> None:
        async def send_with_headers(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                given = list(message.get("headers", []))
                names = {name.lower() for name, _ in given}
                added = [[name, value] for name, value in HEADERS.items() if name not in names]
                message = {**message, "headers": given + added}
            await send(message)

        await app(scope, receive, send_with_headers)

    return guarded


def robots_text(tables: str) -> str:
    """Return ``robots.txt``: pages are for reading, tables and searches without end are not."""
    return "\n".join(
        (
            "User-agent: *",
            "Disallow: /search",
            f"Disallow: {tables}",
            "Disallow: /-/",
            "Disallow: /*.json$",
            "Allow: /-/static-plugins/",
            "Allow: /-/factcheck/",
            "Allow: /",
            "",
        )
    )
