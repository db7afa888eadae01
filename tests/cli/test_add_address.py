import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from command import Run

PAGE = b"""<!doctype html><html lang="en"><head>
<title>Ferry stays in port</title>
<meta property="og:site_name" content="The Selby Courier">
<meta property="article:published_time" content="2026-03-14T08:00:00Z">
</head><body><article><h1>Ferry stays in port</h1>
<p>The ferry will stay in port until spring, the harbour office said on Friday.</p>
<p>"The hull has 14 cracks and not one of them is small," Ingrid Halloran said. The town now
depends on the road over the hills, which is closed on most nights of the winter.</p>
<p>The operator has hired two buses for the time being, and the town pays for a third.</p>
</article></body></html>"""


class Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status = 200 if self.path == "/ferry" else 404
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE if status == 200 else b"gone")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def newspaper() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Pages)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_page_is_fetched_and_added(run: Run, newspaper: str) -> None:
    result = run("add", f"{newspaper}/ferry", "--allow-private")
    assert (result.code, result.err) == (0, "")
    assert "1 article added" in result.out
    shown = run("claim", "show", "1").out
    assert "The Selby Courier, 2026-03-14" in shown


@pytest.mark.parametrize(
    ("address", "options", "reason"),
    [
        pytest.param("{newspaper}/ferry", [], "private", id="private address"),
        pytest.param("{newspaper}/gone", ["--allow-private"], "404", id="not found"),
        pytest.param("ftp://files.example/a", [], "http", id="not the web"),
        pytest.param("http://nobody.invalid/", [], "nobody.invalid", id="unknown host"),
        pytest.param(
            "http://127.0.0.1:9/", ["--allow-private", "--timeout", "5"], "127.0.0.1", id="refused"
        ),
    ],
)
def test_an_address_that_cannot_be_read_is_named_and_the_rest_goes_in(
    run: Run, newspaper: str, article: str, address: str, options: list[str], reason: str
) -> None:
    result = run("add", address.format(newspaper=newspaper), article, *options)
    assert result.code == 3
    assert reason in result.err
    assert result.err.count("\n") == 1
    assert "1 article added" in result.out
