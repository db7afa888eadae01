import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.article import Article
from factcheck.core.problem import Problem
from factcheck.read import ArticleMetadata, FetchedPage, read_articles

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.html"))
SENTENCE = "“The ferry will sail tonight or not at all,” said Nell Tasker, the harbour master."


class Held:
    """A fetcher that holds one page."""

    def __init__(self, page: str, url: str) -> None:
        self._page = FetchedPage(url=url, body=page.encode(), media_type="text/html")

    def fetch(self, url: str) -> FetchedPage:
        return self._page


def read_page(page: str, url: str) -> Article | Problem:
    (item,) = read_articles(url, fetcher=Held(page, url))
    return item


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_page_becomes_its_article(sample: Path) -> None:
    expected = json.loads(sample.with_suffix(".json").read_text(encoding="utf-8"))
    assert list(read_articles(str(sample))) == [Article(**expected)]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<html></html>", id="nothing in it"),
        pytest.param("<!-- -->", id="a comment"),
        pytest.param("<html><script>var a = 1;</script>", id="a script"),
        pytest.param(
            "<html><body><nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav>"
            "<form>Name <input> Password <input></form><footer>© 2024</footer></body></html>",
            id="a log-in form",
        ),
        pytest.param("<html>" + "<div>" * 50_000 + "hello", id="nested without end"),
    ],
)
def test_a_page_without_an_article(page: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(page)
    assert [str(item) for item in read_articles(str(path))] == [
        f"{path}: no article found in the page"
    ]


@pytest.mark.parametrize(
    ("link", "url"),
    [
        pytest.param("/a/ferry", "https://echo.example/a/ferry", id="relative"),
        pytest.param("//m.echo.example/f", "https://m.echo.example/f", id="without a scheme"),
        pytest.param("https://echo.example/", "https://echo.example/x?id=1", id="the front page"),
        pytest.param("javascript:void(0)", "https://echo.example/x?id=1", id="a script"),
        pytest.param("http://[::1", "https://echo.example/x?id=1", id="malformed"),
        pytest.param("", "https://echo.example/x?id=1", id="empty"),
    ],
)
def test_the_canonical_link_is_followed_if_it_names_an_article(link: str, url: str) -> None:
    page = f"<html><head><link rel=canonical href='{link}'></head><body><p>{SENTENCE}</p></body>"
    article = read_page(page, "https://echo.example/x?id=1&utm_source=y")
    assert isinstance(article, Article)
    assert article.url == url


def test_the_person_is_believed_over_the_page() -> None:
    page = f"<html lang=en><head><title>Late</title><meta name=date content=2024-05-03></head><body><p>{SENTENCE}</p>"
    given_by_hand = ArticleMetadata(published_on="2024-05-02", title="Ferry", language="de")
    url = "https://echo.example/x"
    (article,) = read_articles(url, given=given_by_hand, fetcher=Held(page, url))
    assert isinstance(article, Article)
    assert (article.published_on, article.title, article.language) == ("2024-05-02", "Ferry", "de")


def test_a_byline_is_read_off_the_page_if_no_field_states_it() -> None:
    page = f"<html><body><article><h1>Late</h1><p class='author'>Ada Wren</p><p>{SENTENCE}</p><p>{SENTENCE}</p>"
    article = read_page(page, "https://echo.example/x")
    assert isinstance(article, Article)
    assert (article.author, article.title) == ("Ada Wren", "Late")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Ferry late | The Echo", "Ferry late"),
        ("Ferry late - by one hour – The Echo", "Ferry late - by one hour"),
        ("Ferry late for The Echo", "Ferry late for The Echo"),
        ("The Echo", "The Echo"),
    ],
)
def test_the_outlet_is_no_part_of_the_title(written: str, title: str) -> None:
    page = (
        '<html><head><meta property="og:site_name" content="The Echo">'
        f'<meta property="og:title" content="{written}"></head><body><p>{SENTENCE}</p>'
    )
    article = read_page(page, "https://echo.example/x")
    assert isinstance(article, Article)
    assert article.title == title


PIECES = (
    *("<p>", "</p>", "<div>", "<table>", "<td>", "</", "<!--", "-->", "<![CDATA[", "<br>", "&#0;"),
    *("<script type='application/ld+json'>", '{"@type":"Article","author":{}}', "</script>"),
    *("<meta name=date content='", "<time datetime=", "2024-05-03", "'>", "<html lang=", "\x00"),
    *("<link rel=canonical href='http://[", "<title>", "<svg>", "&amp", SENTENCE),
)
MARKUP = st.lists(st.sampled_from(PIECES), max_size=25)


@settings(deadline=None, max_examples=60)
@given(MARKUP)
def test_no_markup_breaks_the_reader(pieces: list[str]) -> None:
    item = read_page("<html>" + "".join(pieces), "https://echo.example/x")
    if isinstance(item, Problem):
        assert "\n" not in str(item)
    else:
        assert item.text.strip()
