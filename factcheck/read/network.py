"""Connections to public addresses alone, and none that outlasts its deadline.

A host name is resolved here, every address it stands for is checked, and the connection
goes to the very address that was checked: a name that answers differently the second
time (DNS rebinding) gains nothing. This holds for each redirect, as each opens its
connection here. A proxy in the environment is not used: it would resolve names itself.
"""

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from factcheck.core.characters import show
from factcheck.errors import FetchError

Resolver = Callable[[str, int], list[str]]
"""From a host and port to the addresses it stands for."""

Policy = Callable[[str], bool]
"""Whether an address may be connected to."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")

_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
"""All that IANA has given out for IPv6 hosts; site-local fec0::/10 and segment routing's
5f00::/16 lie outside, which Python calls global."""

_SPECIAL = tuple(
    ipaddress.ip_network(block)
    for block in (
        "192.0.0.0/24",  # IETF protocol assignments
        "192.31.196.0/24",  # AS112, where queries for private names end
        "192.52.193.0/24",  # AMT, multicast tunnels
        "192.88.99.0/24",  # 6to4 relays, deprecated
        "192.175.48.0/24",  # AS112
        "2001::/23",  # IETF protocol assignments
        "2620:4f:8000::/48",  # AS112
        "3fff::/20",  # documentation
    )
)
"""Of IANA's special-purpose address registries, what ``is_global`` of some Python from 3.11
on lets through. None holds a web page; some are served by the nearest network's own machines."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment on the monotonic clock by which everything must be done."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        """Return the deadline that many seconds from this moment."""
        return cls(time.monotonic() + seconds)

    def within(self, timeout: float | None) -> float:
        """Return the seconds left, or ``timeout`` if that is less.

        Raises:
            httpcore.TimeoutException: none.
        """
        seconds = self.at - time.monotonic()
        if seconds <= 0:
            raise httpcore.TimeoutException
        return seconds if timeout is None else min(seconds, timeout)


def is_public(address: str) -> bool:
    """Say whether an IP address belongs to the open internet.

    IPv6 addresses that carry an IPv4 address (mapped, 6to4, Teredo, NAT64) are as public
    as the one they carry.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        carried = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if ip in _NAT64:
            carried = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if carried:
            return is_public(str(carried))
        if ip not in _GLOBAL_UNICAST:
            return False
    special = any(ip in block for block in _SPECIAL)
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or special)


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of ``host``, in the system's order of preference.

    Raises:
        FetchError: it has none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FetchError(f"unknown host: {show(host)}") from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections to checked addresses, for one fetch."""

    def __init__(self, deadline: Deadline, *, resolver: Resolver, may_use: Policy) -> None:
        self._deadline = deadline
        self._resolve = resolver
        self._may_use = may_use
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of ``host`` that answers, if all of them may be used.

        Raises:
            FetchError: unknown host, or an address that is not public.
        """
        addresses = self._resolve(host, port)
        for address in addresses:
            if not self._may_use(address):
                raise FetchError(f"a private address, refused: {_named(host, address)}")
        failure: Exception = httpcore.ConnectError()
        for address in addresses:
            try:
                stream = self._sockets.connect_tcp(
                    address, port, self._deadline.within(timeout), local_address, socket_options
                )
            except httpcore.ConnectError as error:
                failure = error
            else:
                return _DeadlineStream(stream, self._deadline)
        raise failure


def _named(host: str, address: str) -> str:
    return address if host == address else f"{show(host)} is {address}"


class _DeadlineStream(httpcore.NetworkStream):
    """A connection whose every step has the time that is left for the whole."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.within(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(
            ssl_context, server_hostname, self._deadline.within(timeout)
        )
        return _DeadlineStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class GuardedTransport(httpx.BaseTransport):
    """httpx over a GuardedBackend; its own transport takes no network backend."""

    def __init__(self, backend: GuardedBackend, certificates: ssl.SSLContext) -> None:
        self._pool = httpcore.ConnectionPool(ssl_context=certificates, network_backend=backend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; redirects come here again, each as a request of its own."""
        response = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
            )
        )
        return httpx.Response(response.status, headers=response.headers, stream=_Body(response))

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return self._response.iter_stream()

    def close(self) -> None:
        self._response.close()
