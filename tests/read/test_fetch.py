import gzip
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from factcheck import __version__
from factcheck.core.article import Article
from factcheck.errors import FetchError
from factcheck.read import read_articles
from factcheck.read.fetch import HttpFetcher
from factcheck.settings import FetchSettings, ReadSettings

SENTENCE = "The tide turned, and nobody in Saltport was surprised."
PAGE = f"<html><head><title>Tide</title></head><body><p>{SENTENCE}</p></body></html>".encode()
HTML = "text/html; charset=utf-8"
CERTIFICATE = Path(__file__).parent / "tls.pem"
"""Self-signed, for tls.example, with its key: of no use anywhere else."""

OPEN = ReadSettings(
    max_bytes=100_000, fetch=FetchSettings(allow_private=True, timeout_seconds=0.5, redirects=3)
)


def reason(url: str, settings: ReadSettings = OPEN) -> str:
    (problem,) = read_articles(url, settings=settings)
    place, _, told = str(problem).partition(f"{url}: ")
    assert place == ""
    return told


def redirect(location: str) -> Any:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(302)
        request.send_header("Location", location)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


@contextmanager
def raw_server(answer: bytes, *, then_hang: bool = False, drip: bool = False) -> Iterator[str]:
    """A server that says ``answer`` to whoever comes, and nothing by the book."""
    done = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(4096)
            try:
                for piece in [answer[i : i + 1] for i in range(len(answer))] if drip else [answer]:
                    connection.sendall(piece)
                    if drip and done.wait(0.05):
                        break
                if then_hang:
                    done.wait(10)
            except OSError:
                pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        done.set()
        thread.join()


def test_a_page_is_fetched_by_a_program_that_says_who_it_is(site: Any) -> None:
    url = site.page("/tide?id=7", PAGE, Content_Type=HTML)
    (article,) = read_articles(f"{url}#top", settings=OPEN)
    assert article == Article(id=url, text=SENTENCE, title="Tide", url=url, outlet="127.0.0.1")
    (request,) = site.requests
    assert request.headers["User-Agent"].startswith(f"factcheck/{__version__} ")
    assert request.headers["Host"] == f"127.0.0.1:{site.port}"


def test_redirects_are_followed_and_the_article_is_where_they_end(site: Any) -> None:
    site.pages["/a"] = redirect("/b")
    site.pages["/b"] = redirect(site.url("/tide"))
    site.page("/tide", PAGE, Content_Type=HTML)
    (article,) = read_articles(site.url("/a"), settings=OPEN)
    assert isinstance(article, Article)
    assert (article.id, article.url) == (site.url("/a"), site.url("/tide"))


def test_the_declared_encoding_is_used(site: Any) -> None:
    body = "<p>“Die Fähre kommt nicht mehr”, sagte die Bürgermeisterin am Abend.</p>"
    url = site.page("/", body.encode("cp1252"), Content_Type="text/html; charset=windows-1252")
    (article,) = read_articles(url, settings=OPEN)
    assert isinstance(article, Article)
    assert article.text.startswith("“Die Fähre")


def test_plain_text_and_packed_pages(site: Any) -> None:
    plain = site.page("/a.txt", SENTENCE.encode(), Content_Type="text/plain")
    packed = site.page("/b", gzip.compress(PAGE), Content_Type=HTML, Content_Encoding="gzip")
    untold = site.page("/c", PAGE)
    for url in (plain, packed, untold):
        (article,) = read_articles(url, settings=OPEN)
        assert isinstance(article, Article)
        assert article.text == SENTENCE


def test_json_lines_that_a_server_calls_plain_text(site: Any) -> None:
    body = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'
    url = site.page("/news.jsonl", body, Content_Type="text/plain")
    items = read_articles(url, settings=OPEN)
    assert [item.id for item in items if isinstance(item, Article)] == ["a", "b"]


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (404, "the server answers 404 Not Found"),
        (403, "the server answers 403 Forbidden"),
        (500, "the server answers 500 Internal Server Error"),
        (302, "the server answers 302 Found"),
        (599, "the server answers 599"),
        (204, "empty"),
    ],
)
def test_a_server_that_has_no_page(status: int, told: str, site: Any) -> None:
    assert reason(site.page("/", b"", status=status)) == told


@pytest.mark.parametrize(
    ("body", "headers", "told"),
    [
        pytest.param(
            b"%PDF-1.7",
            {"Content-Type": "application/pdf"},
            "not a page of text: the server sends application/pdf",
            id="PDF",
        ),
        pytest.param(
            b"\x89PNG\r\n", {"Content-Type": HTML}, "a PNG image, not text", id="PNG called a page"
        ),
        pytest.param(b"x" * 100_001, {"Content-Type": HTML}, "larger than 0.1 MB", id="large"),
        pytest.param(
            gzip.compress(b"x" * 50_000_000),
            {"Content-Type": HTML, "Content-Encoding": "gzip"},
            "larger than 0.1 MB",
            id="bomb",
        ),
        pytest.param(
            gzip.compress(gzip.compress(PAGE)),
            {"Content-Type": HTML, "Content-Encoding": "gzip, gzip"},
            "sent in an encoding that was not asked for: gzip, gzip",
            id="packed twice",
        ),
        pytest.param(
            b"rubbish",
            {"Content-Type": HTML, "Content-Encoding": "gzip"},
            "damaged gzip data",
            id="not gzip",
        ),
        pytest.param(
            gzip.compress(PAGE)[:-12],
            {"Content-Type": HTML, "Content-Encoding": "gzip"},
            "damaged gzip data",
            id="cut gzip",
        ),
        pytest.param(b" \n", {"Content-Type": HTML}, "nothing but white space", id="blank"),
    ],
)
def test_a_page_that_is_none(body: bytes, headers: dict[str, str], told: str, site: Any) -> None:
    assert reason(site.page("/", body, **headers)) == told


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("/", "more than 3 redirects"),
        ("ftp://echo.example/", "not an http(s) address, or a redirect to none"),
        ("javascript:alert(1)", "not an http(s) address, or a redirect to none"),
        ("http://[::1", "not an http(s) address, or a redirect to none"),
        ("http://xn--a/", "not an http(s) address, or a redirect to none"),
        ("http://xn--/", "not an http(s) address, or a redirect to none"),
        ("http://no-such-host.invalid/", "unknown host: no-such-host.invalid"),
    ],
)
def test_a_redirect_that_leads_nowhere(location: str, told: str, site: Any) -> None:
    site.pages["/"] = redirect(location)
    assert reason(site.url("/")) == told


@pytest.mark.parametrize("host", ["xn--a", "xn--"])
def test_a_host_in_broken_punycode(host: str) -> None:
    assert reason(f"http://{host}/") == "not an http(s) address, or a redirect to none"


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        pytest.param(
            b"Content-Type: text/\x1b[31mred",
            r"not a page of text: the server sends text/\x1b[31mred",
            id="a colour",
        ),
        pytest.param(
            b"Content-Type: text/\x9b31mred",
            r"not a page of text: the server sends text/\x9b31mred",
            id="a colour in one character",
        ),
        pytest.param(
            b"Content-Type: " + b"x" * 5000,
            "not a page of text: the server sends " + "x" * 100,
            id="a long one",
        ),
        pytest.param(
            b"Content-Type: text/html\r\nContent-Encoding: \x9b31m",
            r"sent in an encoding that was not asked for: \x9b31m",
            id="encoding",
        ),
    ],
)
def test_what_a_server_says_cannot_act_on_the_terminal(headers: bytes, told: str) -> None:
    with raw_server(b"HTTP/1.1 200 OK\r\n" + headers + b"\r\nContent-Length: 1\r\n\r\nx") as url:
        assert reason(url) == told


def test_nobody_is_listening() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert reason(f"http://127.0.0.1:{port}/") == "no connection (connection refused)"


def test_tls_where_none_is_spoken(site: Any) -> None:
    url = f"https://127.0.0.1:{site.port}/"
    assert reason(url).startswith("no connection (TLS: ")


def test_an_unreachable_host() -> None:
    assert reason("http://no-such-host.invalid/") == "unknown host: no-such-host.invalid"


@pytest.mark.parametrize(
    ("answer", "options"),
    [
        pytest.param(b"", {"then_hang": True}, id="silence"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nThe tide",
            {"then_hang": True},
            id="half a page",
        ),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 200, {"drip": True}, id="a drip"),
    ],
)
def test_a_slow_server_has_the_time_allowed_and_no_more(
    answer: bytes, options: dict[str, bool]
) -> None:
    started = time.monotonic()
    with raw_server(answer, **options) as url:
        assert reason(url) == "no answer within 0.5 seconds"
        assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nThe tide", b"rubbish\r\n\r\n", b""]
)
def test_a_connection_that_breaks_off(answer: bytes) -> None:
    with raw_server(answer) as url:
        assert reason(url) == "the connection broke off"


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://127.0.0.1:9/", "127.0.0.1"),
        ("http://localhost:9/", "localhost is 127.0.0.1"),
        ("http://[::1]:9/", "::1"),
        ("http://2130706433/", "2130706433 is 127.0.0.1"),
        ("http://169.254.169.254/latest/meta-data", "169.254.169.254"),
    ],
)
def test_a_private_address_is_refused_unless_allowed(url: str, told: str) -> None:
    refused = reason(url, ReadSettings())
    assert refused.startswith("a private address, refused: ")
    assert refused.endswith(told) or "localhost is ::1" in refused


def only_first_loopback(address: str) -> bool:
    """Stands in for a policy under which one address of this machine is public."""
    return address == "127.0.0.1"


def test_a_redirect_to_a_private_address_is_refused(site: Any) -> None:
    site.pages["/"] = redirect(site.url("/secret", host="127.0.0.2"))
    fetcher = HttpFetcher(ReadSettings(), may_use=only_first_loopback)
    with pytest.raises(FetchError, match=r"a private address, refused: 127\.0\.0\.2"):
        fetcher.fetch(site.url("/"))
    assert [request.path for request in site.requests] == ["/"]


def test_a_name_with_one_private_address_among_its_own_is_refused(site: Any) -> None:
    fetcher = HttpFetcher(
        ReadSettings(),
        resolver=lambda host, port: ["127.0.0.1", "127.0.0.2"],
        may_use=only_first_loopback,
    )
    with pytest.raises(FetchError, match=r"mixed\.example is 127\.0\.0\.2"):
        fetcher.fetch(site.url("/", host="mixed.example"))
    assert site.requests == []


def test_the_connection_goes_to_the_address_that_was_checked(site: Any) -> None:
    """A name that answers differently the second time is asked once only."""
    answers = iter([["127.0.0.1"], ["127.0.0.2"]])
    site.page("/", PAGE, Content_Type=HTML)
    fetcher = HttpFetcher(
        ReadSettings(), resolver=lambda host, port: next(answers), may_use=only_first_loopback
    )
    assert fetcher.fetch(site.url("/", host="rebinding.example")).body == PAGE
    (request,) = site.requests
    assert request.headers["Host"] == f"rebinding.example:{site.port}"
    assert next(answers) == ["127.0.0.2"]


def test_the_next_address_is_tried_if_the_first_does_not_answer(site: Any) -> None:
    site.page("/", PAGE, Content_Type=HTML)
    fetcher = HttpFetcher(OPEN, resolver=lambda host, port: ["127.0.0.9", "127.0.0.1"])
    assert fetcher.fetch(site.url("/", host="two.example")).body == PAGE


@pytest.fixture
def secure_site(site: Any) -> Any:
    """The site again, as https://tls.example."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    site.secure_with(context)
    return site


@pytest.mark.parametrize(
    ("host", "trusted", "told"),
    [
        pytest.param("tls.example", True, None, id="the host it is for"),
        pytest.param(
            "other.example",
            True,
            "no connection (certificate: hostname mismatch, "
            "certificate is not valid for 'other.example')",
            id="another host",
        ),
        pytest.param(
            "tls.example",
            False,
            "no connection (certificate: self-signed certificate)",
            id="untrusted",
        ),
    ],
)
def test_a_certificate_is_held_against_the_host_and_not_the_address(
    host: str, trusted: bool, told: str | None, secure_site: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    secure_site.page("/", PAGE, Content_Type=HTML)
    fetcher = HttpFetcher(OPEN, resolver=lambda host, port: ["127.0.0.1"])
    url = f"https://{host}:{secure_site.port}/"
    try:
        outcome = fetcher.fetch(url).url
    except FetchError as error:
        outcome = str(error)
    assert outcome == (told or url)
