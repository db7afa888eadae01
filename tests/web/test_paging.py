import pytest

from factcheck.web.paging import Paging
from factcheck.web.requests import MOST_PAGES, Asked

PAGES = {
    "one page": ({}, 20, (1, 1, None, None)),
    "nothing": ({}, 0, (1, 1, None, None)),
    "the first of two": ({"q": "gate"}, 21, (1, 2, None, "?q=gate&page=2")),
    "in the middle": ({"page": "2"}, 60, (2, 3, "?page=1", "?page=3")),
    "the last": ({"page": "3"}, 60, (3, 3, "?page=2", None)),
    "beyond the last": ({"page": "9"}, 60, (9, 3, "?page=8", None)),
    "beyond all": ({"page": "99999"}, 10**9, (MOST_PAGES, MOST_PAGES, "?page=249", None)),
}


@pytest.mark.parametrize(("given", "total", "expected"), PAGES.values(), ids=PAGES)
def test_a_reader_is_on(given, total, expected):
    paging = Paging.of(Asked(given), total)
    assert (paging.page, paging.pages, paging.previous, paging.following) == expected


def test_a_page_beyond_the_last_says_so(site):
    assert "There is no page 7." in site.get("/search?q=ferries&page=7").text
