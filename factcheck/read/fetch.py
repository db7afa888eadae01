"""Pages from the web, under limits of size, time and place."""

import ssl
import zlib
from http import HTTPStatus

import httpcore
import httpx

from factcheck import __version__
from factcheck.core.characters import show
from factcheck.errors import FetchError
from factcheck.read.document import too_large
from factcheck.read.network import (
    Deadline,
    GuardedBackend,
    GuardedTransport,
    Policy,
    Resolver,
    is_public,
    resolve,
)
from factcheck.read.page import FetchedPage
from factcheck.settings import ReadSettings

USER_AGENT = f"factcheck/{__version__} (quote attribution and fact-check database)"

_HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "gzip",
}
_PLAIN = frozenset({"", "identity"})
_ZIPPED = frozenset({"gzip", "x-gzip"})


class HttpFetcher:
    """Fetches over http and https; a Fetcher.

    The time allowed is for the whole of it, redirects included, but for the look-up of
    a host name, which the system bounds. ``SSL_CERT_FILE`` names other certificates.
    """

    def __init__(
        self, settings: ReadSettings, *, resolver: Resolver = resolve, may_use: Policy = is_public
    ) -> None:
        self._settings = settings
        self._resolver = resolver
        self._may_use = _any_address if settings.fetch.allow_private else may_use

    def fetch(self, url: str) -> FetchedPage:
        """Return the page at ``url``, at most ``max_bytes`` of it, unpacked.

        Raises:
            FetchError: it cannot be had, is too large, or may not be asked for.
        """
        limits = self._settings.fetch
        backend = GuardedBackend(
            Deadline.after(limits.timeout_seconds), resolver=self._resolver, may_use=self._may_use
        )
        with httpx.Client(
            transport=GuardedTransport(backend, httpx.create_ssl_context()),
            headers=_HEADERS,
            timeout=limits.timeout_seconds,
            trust_env=False,
            follow_redirects=True,
            max_redirects=limits.redirects,
        ) as client:
            try:
                with client.stream("GET", url) as response:
                    return self._page(response)
            except httpx.TooManyRedirects:
                raise FetchError(f"more than {limits.redirects} redirects") from None
            except (
                httpx.InvalidURL,
                httpx.RemoteProtocolError,
                httpcore.UnsupportedProtocol,
                UnicodeError,  # what a host like "xn--a" ends in, for whose decoding httpx asks
            ):
                raise FetchError("not an http(s) address, or a redirect to none") from None
            except httpcore.TimeoutException:
                raise FetchError(f"no answer within {limits.timeout_seconds:g} seconds") from None
            except httpcore.ConnectError as error:
                raise FetchError(f"no connection ({_cause(error)})") from None
            except (httpcore.NetworkError, httpcore.ProtocolError):
                raise FetchError("the connection broke off") from None

    def _page(self, response: httpx.Response) -> FetchedPage:
        if not response.is_success:
            raise FetchError(f"the server answers {_status(response.status_code)}")
        return FetchedPage(
            url=str(response.url),
            body=self._body(response),
            media_type=response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            or None,
            charset=response.charset_encoding,
        )

    def _body(self, response: httpx.Response) -> bytes:
        """Unpack here: httpx would unfold a small bomb whole before the first look at it."""
        limit = self._settings.max_bytes
        encoding = response.headers.get("Content-Encoding", "").strip().lower()
        if encoding not in _PLAIN | _ZIPPED:
            raise FetchError(f"sent in an encoding that was not asked for: {show(encoding[:40])}")
        unpack = None if encoding in _PLAIN else zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        body = bytearray()
        for chunk in response.iter_raw():
            try:
                body += unpack.decompress(chunk, limit - len(body) + 1) if unpack else chunk
            except zlib.error:
                raise FetchError("damaged gzip data") from None
            if len(body) > limit:
                raise FetchError(str(too_large(limit)))
        if unpack and not unpack.eof:
            raise FetchError("damaged gzip data")
        return bytes(body)


def _any_address(_address: str) -> bool:
    return True


def _status(code: int) -> str:
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return str(code)


def _cause(error: Exception) -> str:
    cause = error.__cause__ or error.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"certificate: {cause.verify_message.rstrip('.').lower()}"
    if isinstance(cause, ssl.SSLError):
        return f"TLS: {(cause.reason or 'failed').replace('_', ' ').lower()}"
    reason = getattr(cause, "strerror", None) or str(error) or "refused"
    return str(reason).lower()
