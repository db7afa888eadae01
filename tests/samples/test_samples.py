import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from factcheck.core.article import Article
from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.read import read_articles
from factcheck.samples import sample_articles, sample_verdicts


@pytest.fixture
def folder() -> Iterator[Path]:
    with sample_articles() as path:
        yield path


@pytest.fixture
def articles(folder: Path) -> list[Article]:
    items = list(read_articles(str(folder)))
    assert all(isinstance(item, Article) for item in items), items
    return [item for item in items if isinstance(item, Article)]


def outlet_texts(articles: list[Article], outlet: str) -> str:
    return "\n".join(article.text for article in articles if article.outlet == outlet)


def test_seven_articles_of_six_outlets_are_read_without_a_problem(articles: list[Article]) -> None:
    assert len(articles) == 7
    assert len({article.outlet for article in articles}) == 6


def test_all_is_known_about_each(articles: list[Article]) -> None:
    for article in articles:
        assert article.outlet
        assert article.title
        assert article.published_on
        assert article.language == "en"
    anonymous = [article.outlet for article in articles if not article.author]
    assert anonymous == ["The Daily Lantern"]


def test_nobody_and_nothing_in_them_has_a_real_address(articles: list[Article]) -> None:
    addresses = [article.url or "" for article in articles]
    addresses += [piece.url for given in sample_verdicts() for piece in given.evidence]
    assert all((urlsplit(address).hostname or "").endswith(".example") for address in addresses)


def test_they_are_read_in_the_order_of_events(folder: Path, articles: list[Article]) -> None:
    days = [article.published_on or "" for article in articles]
    assert days == sorted(days)
    assert days == [path.name[:10] for path in sorted(folder.iterdir())]
    assert (date.fromisoformat(days[-1]) - date.fromisoformat(days[0])).days == 9


def test_they_have_the_length_of_real_articles(articles: list[Article]) -> None:
    assert all(250 <= len(article.text.split()) <= 700 for article in articles)


def test_three_formats_are_shown(folder: Path) -> None:
    assert {path.suffix for path in folder.iterdir()} == {".txt", ".html", ".jsonl"}


@pytest.mark.parametrize(
    ("outlet", "pattern"),
    [
        pytest.param("Meridian Wire", '"[A-Z][^"]+," [A-Z]', id="straight marks"),
        pytest.param("The Port Sellick Courier", "“[A-Z][^”]+,” [A-Z]", id="curly marks"),
        pytest.param("The Quillmouth Herald", "‘[A-Z][^’]+’ [a-z]+ [a-z]+", id="single marks"),
        pytest.param("The Quillmouth Herald", "‘[^’“]+“[^”]+”", id="a quotation in a quotation"),
        pytest.param("Levels Live", r"“[^”]+\n\n“[^”]+”", id="a quotation over two paragraphs"),
        pytest.param("Levels Live", r"\n\d\d:\d\d ", id="times of day"),
        pytest.param("Levels Live", "wrote on X", id="through a platform"),
        pytest.param("Levels Live", "so-called “dry line”", id="scare quotes"),
        pytest.param("Levels Live", "Edda “Teddy” Brannock", id="a nickname"),
        pytest.param("Harbour Gazette", "told the Harbour Gazette", id="through the outlet"),
        pytest.param(
            "The Port Sellick Courier", "“The Long Ebb,” a 2019", id="the title of a work"
        ),
        pytest.param("The Port Sellick Courier", ",” she said, “", id="split by the speaker"),
        pytest.param("Meridian Wire", "According to Mirelle Oyelund", id="according to"),
        pytest.param("Meridian Wire", "said in a statement", id="in a statement"),
        pytest.param("Meridian Wire", "late on Saturday", id="a day of the week"),
        pytest.param("The Quillmouth Herald", "yesterday", id="yesterday"),
    ],
)
def test_the_marks_of_the_trade_are_in_them(
    outlet: str, pattern: str, articles: list[Article]
) -> None:
    assert re.search(pattern, outlet_texts(articles, outlet))


REPEATS = [
    pytest.param(
        "not one crown of it has been cut",
        "set aside 40 million",
        "set aside 14 million",
        id="number",
    ),
    pytest.param(
        "Gate Seven was inspected in January",
        "and it was not found to be at risk",
        "and it was found to be at risk",
        id="negation",
    ),
    pytest.param(
        "A barrier built for the tides of 1975 cannot hold back the tides we have today",
        'today," Oyelund said',
        'today," Marrow said',
        id="speaker",
    ),
]


@pytest.mark.parametrize(("shared", "original", "altered"), REPEATS)
def test_the_lantern_alters_what_the_wire_printed(
    shared: str, original: str, altered: str, articles: list[Article]
) -> None:
    wire = outlet_texts(articles, "Meridian Wire")
    lantern = outlet_texts(articles, "The Daily Lantern")
    assert shared in wire
    assert original in wire
    assert altered not in wire
    assert shared in lantern
    assert altered in lantern
    assert original not in lantern


def test_one_quote_is_repeated_verbatim_in_all_three_marks(articles: list[Article]) -> None:
    words = "We asked for repairs three times, and three times we were told to wait,"
    marks = {
        article.text[article.text.index(words) - 1] for article in articles if words in article.text
    }
    assert marks == {'"', "“", "‘"}


def test_one_quote_is_an_excerpt_of_a_longer_one(articles: list[Article]) -> None:
    excerpt = "I will ask that question every day until somebody answers it"
    assert f"on that gate, and {excerpt}" in outlet_texts(articles, "Levels Live")
    assert f'"{excerpt},"' in outlet_texts(articles, "The Daily Lantern")


def test_the_page_is_read_without_what_stands_around_the_article(articles: list[Article]) -> None:
    gazette = outlet_texts(articles, "Harbour Gazette")
    for noise in ("Subscribe", "Tide tables", "Read more", "Most read", "rights reserved"):
        assert noise not in gazette


def test_two_verdicts_with_evidence() -> None:
    misleading, altered = sample_verdicts()
    assert (misleading.verdict, misleading.attribution) == (
        Verdict.MISLEADING,
        AttributionStatus.VERBATIM,
    )
    assert (altered.verdict, altered.attribution) == (Verdict.FALSE, AttributionStatus.ALTERED)
    assert all(
        given.evidence and given.rationale and given.checker for given in (misleading, altered)
    )


def test_each_verdict_names_words_that_are_in_print(articles: list[Article]) -> None:
    for given in sample_verdicts():
        assert any(given.excerpt in article.text for article in articles)
