import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.web.cells import CUT_AT, FOLD_AT, show_cell
from factcheck.web.links import web_address

ROW = {"id": 7}
LONG = "a word " * 100


def at(path: str) -> str:
    return path


CELLS = {
    "a verdict": (
        "claims",
        "verdict",
        "mostly_true",
        '<span class="badge verdict-mostly-true">Mostly true</span>',
    ),
    "an attribution": (
        "claims",
        "attribution",
        "denied",
        '<span class="badge attribution-denied">Denied</span>',
    ),
    "a word that is no verdict": ("claims", "verdict", "<b>", None),
    "a claim's text": ("claims", "text", "It <rains>", '<a href="/claim/7">It &lt;rains&gt;</a>'),
    "a labelled reference": (
        "quotes",
        "speaker_id",
        {"value": 3, "label": "A & B"},
        '<a href="/speaker/3">A &amp; B</a>',
    ),
    "a bare reference": ("quotes", "claim_id", 3, '<a href="/claim/3">3</a>'),
    "a reference that is no number": ("quotes", "claim_id", "x", None),
    "an address": (
        "evidence",
        "url",
        "https://www.desk.example/a/very/long/path?with=values",
        '<a href="https://www.desk.example/a/very/long/path?with=values" rel="noopener nofollow">desk.example ↗</a>',
    ),
    "a script as an address": ("articles", "url", "javascript:alert(1)", None),
    "nothing": ("claims", "said_on", None, None),
    "an empty text": ("claims", "said_on", "", None),
    "a number": ("claims", "quote_count", 3, None),
    "a short text": ("quotes", "cue", "said", None),
}


@pytest.mark.parametrize(("table", "column", "value", "shown"), CELLS.values(), ids=CELLS)
def test_a_cell_shows(table, column, value, shown):
    cell = show_cell(ROW, value, column, table, at)
    assert (None if cell is None else str(cell)) == shown


def test_a_long_text_is_folded_and_a_very_long_one_cut():
    folded = show_cell(ROW, LONG, "rationale", "verifications", at)
    assert str(folded).startswith("<details")
    assert LONG[FOLD_AT : FOLD_AT + 20] in str(folded)
    assert len(str(show_cell(ROW, LONG * 100, "text", "quotes", at))) < CUT_AT + 200


def test_a_long_label_is_shortened():
    cell = show_cell(ROW, {"value": 3, "label": LONG}, "claim_id", "quotes", at)
    assert len(str(cell)) < FOLD_AT + 40
    assert "…" in str(cell)


ADDRESSES = {
    "https": ("https://desk.example/a", "https://desk.example/a"),
    "http": ("http://desk.example", "http://desk.example"),
    "spaces around it": (" https://desk.example ", "https://desk.example"),
    "a capital scheme": ("HTTPS://desk.example", "HTTPS://desk.example"),
    "javascript": ("javascript:alert(1)", None),
    "javascript behind a tab": ("java\tscript:alert(1)", None),
    "data": ("data:text/html,<script>", None),
    "no scheme": ("//desk.example", None),
    "no host": ("https:///path", None),
    "a broken host": ("https://[desk", None),
    "a path": ("/claim/1", None),
    "none": (None, None),
}


@pytest.mark.parametrize(("url", "address"), ADDRESSES.values(), ids=ADDRESSES)
def test_only_addresses_on_the_web_are_linked(url, address):
    assert web_address(url) == address


@given(st.text())
def test_whatever_is_linked_begins_with_http(url):
    address = web_address(url)
    assert address is None or address.lower().startswith(("http://", "https://"))
