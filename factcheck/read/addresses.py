"""Web addresses in one form, so that the same page is the same article."""

import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

from factcheck.core.characters import acts, show
from factcheck.errors import UsageError

_DEFAULT_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(
    r"(?:utm_[^=]*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)(?:=|\Z)", re.IGNORECASE
)
_WHITE_SPACE = re.compile(r"\s")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


def canonical_url(address: str) -> str:
    """Return ``address`` without what does not tell pages apart.

    The scheme and host become lower case; the default port, the fragment and the
    parameters that only track readers go. All else is kept as written, in its order.

    Raises:
        UsageError: not an http(s) address, malformed, or with a password in it.
    """
    parts = _split(address.strip())
    host = (parts.hostname or "").rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    port = "" if parts.port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{parts.port}"
    query = "&".join(part for part in parts.query.split("&") if not _TRACKING.match(part))
    return urlunsplit((parts.scheme, host + port, parts.path or "/", query, ""))


def is_web_address(source: str) -> bool:
    """Say whether ``source`` starts like an http(s) address."""
    return source[:8].lower().startswith(("http://", "https://"))


def has_scheme(source: str) -> bool:
    """Say whether ``source`` starts like an address of any kind (``ftp:``, ``javascript:``)."""
    return _SCHEME.match(source) is not None


def domain_of(url: str) -> str:
    """Return the host of a canonical address, without ``www.`` and port."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _split(address: str) -> SplitResult:
    if not is_web_address(address):
        raise UsageError(f"not an http(s) address: {address[:100]!r}")
    if _WHITE_SPACE.search(address):
        raise UsageError(f"white space in an address: {address[:100]!r}")
    if acts(address):
        raise UsageError(f"a control character in an address: {address[:100]!r}")
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise UsageError(f"malformed address: {address[:100]!r}") from None
    if not (host or "").strip("."):
        raise UsageError(f"no host in the address: {address[:100]!r}")
    if parts.username is not None or parts.password is not None:
        raise UsageError(f"an address with a user name or password in it: host {show(host)}")
    return parts
