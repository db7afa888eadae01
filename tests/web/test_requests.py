"""What is taken from an address, whatever stands in it."""

from urllib.parse import parse_qs

import pytest
from datasette.utils.asgi import Request
from hypothesis import given
from hypothesis import strategies as st

from factcheck.web.requests import LARGEST_ID, LONGEST_QUERY, NAMES, asked_of, row_number


class CountedRequest(Request):
    """A request that counts how often its query string is parsed."""

    parsed = 0

    @property
    def args(self):
        self.parsed += 1
        return super().args


def request_for(query: str) -> CountedRequest:
    scope = {"type": "http", "path": "/search", "query_string": query.encode()}
    return CountedRequest(scope, None)


def test_the_query_string_is_parsed_once_however_much_it_holds():
    request = request_for("&".join(f"a{number}=1" for number in range(3_000)) + "&q=ferries")
    assert asked_of(request).given == {"q": "ferries"}
    assert request.parsed == 1


TAKEN = {
    "the first of each name": ("q=one&q=two", {"q": "one"}),
    "names of others are left out": ("q=one&utm_source=x&_shape=y", {"q": "one"}),
    "an empty one is there": ("q=", {"q": ""}),
    "a long one is cut": ("q=" + "a" * 5_000, {"q": "a" * LONGEST_QUERY}),
    "all of ours": (
        "&".join(f"{name}=1" for name in NAMES),
        dict.fromkeys(NAMES, "1"),
    ),
}


@pytest.mark.parametrize(("query", "taken"), TAKEN.values(), ids=TAKEN)
def test_parameters(query, taken):
    assert asked_of(request_for(query)).given == taken


@given(st.dictionaries(st.sampled_from(NAMES), st.text(max_size=600)))
def test_whatever_is_typed_leads_to_an_address_that_asks_the_same(given_by_reader):
    asked = asked_of(request_for(""))
    asked.given = {name: value[:LONGEST_QUERY] for name, value in given_by_reader.items()}
    asked.claim_filter()
    asked.order()
    assert asked.page() >= 1
    printable = {k: v for k, v in asked.given.items() if v and k != "page"}
    asked.given = printable
    kept = parse_qs(asked.address().removeprefix("?"), keep_blank_values=True)
    assert {name: values[0] for name, values in kept.items()} == printable


@pytest.mark.parametrize("written", ["0", "-1", "1.5", "1e3", "٣", "", " 1", "9" * 30])
def test_what_is_no_number_of_a_row(written):
    assert row_number(written) is None


def test_numbers_of_rows():
    assert row_number("00001") == 1
    assert row_number(str(LARGEST_ID)) == LARGEST_ID
    assert row_number(str(LARGEST_ID + 1)) is None
