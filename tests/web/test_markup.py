"""Markup in what articles, people and addresses say is text wherever it is shown."""

import asyncio
import json
import sqlite3
from html.parser import HTMLParser

import pytest
from datasette.app import Datasette
from newsroom import make_newsroom

EVIL = (
    "Ferries\" onmouseover=\"x' onfocus='y <img src=x onerror=z></script><script>alert(1)</script>"
)
EVIL_URL = 'https://evil.example/" onmouseover="x\'</script><script>alert(1)</script>'

STORED = {
    "claims": {"text": EVIL, "added_by": EVIL, "checked_by": EVIL, "source_url": EVIL_URL},
    "quotes": {"text": EVIL, "mention": EVIL, "cue": EVIL, "said_on_basis": EVIL, "rule": EVIL},
    "speakers": {"name": EVIL, "role": EVIL},
    "outlets": {"name": EVIL, "domain": EVIL},
    "articles": {
        "title": EVIL,
        "author": EVIL,
        "url": EVIL_URL,
        "source": EVIL,
        "language": '"><b onclick=x>',
    },
    "verifications": {"rationale": EVIL, "checker": EVIL},
    "evidence": {"url": EVIL_URL, "note": EVIL},
    "decisions": {"told": EVIL, "note": EVIL, "decided_by": EVIL},
}

TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"

PAGES = (
    "/",
    "/search",
    "/search?q=%22%20onmouseover%3D%22x%3C/script%3E&verdict=%22onmouseover%3D%22x",
    "/verdicts",
    "/api",
    "/claim/{ferries}",
    "/claim/{altered}",
    "/claim/{ferries}/drift",
    "/conflicts",
    "/speaker/{rowe}",
    "/outlet/{outlet}",
    "/article/{wire}",
    "/room/claims",
    "/room/quotes",
    "/room/speakers",
    "/room/outlets",
    "/room/articles",
    "/room/verifications",
    "/room/evidence",
    "/room/decisions",
    "/room/claims/{ferries}",
    "/room/claims?_search=%22%20onmouseover%3D%22x",
    "/nope%22onmouseover=%22x",
)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> Datasette:
    """The newsroom after everybody in it wrote markup into everything."""
    path = make_newsroom(tmp_path_factory.mktemp("hostile") / "room.db")
    connection = sqlite3.connect(path)
    with connection:
        for (guard,) in connection.execute(TRIGGERS).fetchall():
            connection.execute(f"DROP TRIGGER {guard}")
        for table, values in STORED.items():
            known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert set(values) & known
            for column in set(values) & known:
                said = f"UPDATE {table} SET {column} = ? || id WHERE {column} IS NOT NULL"
                connection.execute(said, [values[column]])
    connection.close()
    return Datasette([str(path)])


class Elements(HTMLParser):
    """The handlers, scripts and addresses of a page, as a browser takes it apart."""

    def __init__(self) -> None:
        super().__init__()
        self.handlers: list[str] = []
        self.addresses: list[str] = []
        self.scripts: list[str] = []
        self._in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_script = tag == "script"
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        self._in_script = False

    def handle_data(self, data: str) -> None:
        if self._in_script:
            self.scripts.append(data)


def take_apart(page: str) -> Elements:
    elements = Elements()
    elements.feed(page)
    elements.close()
    return elements


@pytest.mark.parametrize("path", PAGES)
def test_no_text_becomes_an_element_or_an_attribute(hostile, numbers, path):
    answer = asyncio.run(hostile.client.get(path.format(**numbers), follow_redirects=True))
    elements = take_apart(answer.text)
    assert elements.handlers == []
    assert [script for script in elements.scripts if script.startswith("alert(1)")] == []
    assert "x" not in elements.addresses
    assert [one for one in elements.addresses if one.startswith(("javascript:", "data:"))] == []


def test_the_review_holds_the_text_and_ends_where_it_should(hostile, numbers):
    answer = asyncio.run(hostile.client.get("/claim/{ferries}".format(**numbers)))
    (review,) = take_apart(answer.text).scripts
    assert EVIL in json.loads(review)["claimReviewed"]


def test_a_handler_would_be_seen():
    assert take_apart('<a title="x" onmouseover="y" href="z">').handlers == ["onmouseover"]
    assert take_apart("<p></p><script>alert(1)</script>").scripts == ["alert(1)"]
