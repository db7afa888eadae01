"""Starting the site: the arguments for the Datasette found, and the run."""

import errno
import socket
from pathlib import Path

from factcheck.errors import SetupError

CACHE_KILOBYTES = 65_536

SETTINGS = {
    "default_allow_sql": "off",
    "allow_download": "off",
    "allow_csv_stream": "off",
    "suggest_facets": "off",
    "default_page_size": "50",
    "facet_time_limit_ms": "1000",
    "sql_time_limit_ms": "3000",
    "cache_size_kb": str(CACHE_KILOBYTES),
    "max_csv_mb": "10",
    "truncate_cells_html": "300",
}
"""No SQL typed by readers, no download of the file; facets are named, never guessed, which
is the main cost of a large table (1.4 s against 0.05 s for a million claims)."""


def site_arguments(database: Path, *, host: str, port: int) -> list[str]:
    """Return the arguments of ``datasette`` that serve this database.

    The path begins with a folder: ``-x.db`` is then no option and ``:memory:`` a file.
    """
    file = str(database) if database.is_absolute() else f"./{database}"
    arguments = ["serve", file, "--host", host, "--port", str(port)]
    for name, value in SETTINGS.items():
        arguments += ["--setting", name, value]
    return arguments


def check_path(database: Path) -> None:
    """Make sure that Datasette can open the file: it puts the path into an address unescaped.

    Raises:
        SetupError: the path has a character that means something else there.
    """
    odd = [mark for mark in "?#%" if mark in str(database)]
    if odd:
        raise SetupError(f"{database} cannot be served: Datasette opens no path with {odd[0]!r}")
    if not str(database).isprintable():
        raise SetupError(f"{str(database)!r} cannot be served: its name is not plain text")


def check_port(host: str, port: int) -> None:
    """Make sure that the site can listen there.

    Raises:
        SetupError: the port is in use, or the address is not one of this machine.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
    except OSError as error:
        raise SetupError(explain(error, host, port)) from error


def explain(error: OSError, host: str, port: int) -> str:
    """Return what keeps the site from listening and, where there is one, the way out."""
    if error.errno == errno.EADDRINUSE:
        return f"port {port} on {host} is in use; choose another with --port"
    if error.errno == errno.EACCES:
        return f"port {port} on {host} needs rights you do not have; choose one above 1023"
    return f"cannot listen on {host}:{port}: {error.strerror}"


def serve_site(database: Path, *, host: str, port: int) -> None:
    """Serve the site in this process until it is stopped with Ctrl-C.

    Raises:
        SetupError: the path is one that Datasette cannot open, or the port is in use.
    """
    from datasette.cli import cli  # a second to import; the other commands need none of it

    check_path(database)
    check_port(host, port)
    cli.main(args=site_arguments(database, host=host, port=port), standalone_mode=False)
