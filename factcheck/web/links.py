"""Addresses found in articles, let through only if they lead to the web."""

from urllib.parse import urlsplit


def web_address(url: str | None) -> str | None:
    """Return the address if it is http(s) and names a host, else None.

    A stored ``javascript:`` or ``data:`` address is shown as text and never linked.
    """
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.hostname else None


def host_of(url: str) -> str:
    """Return the host name without ``www.``, for showing a long address in brief."""
    return (urlsplit(url.strip()).hostname or "").removeprefix("www.")
