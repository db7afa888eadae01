from pathlib import Path

import pytest

from factcheck.core.article import Article
from factcheck.core.problem import Problem, Stage
from factcheck.pipeline import add_articles, extract, extract_articles
from factcheck.store.archive import Archive, open_archive

REPORT = Article(
    id="report",
    text='"The hull has 14 cracks and not one of them is small," Ingrid Halloran said on Friday.',
    outlet="The Selby Courier",
    url="https://selbycourier.example/ferry",
    published_on="2026-03-14",
)
REPEAT = Article(
    id="repeat",
    text="Halloran, Ingrid Halloran of the harbour office, said: “The hull has 14 cracks.”",
    outlet="Evening Star",
    url="https://eveningstar.example/cracks",
)
REVISED = Article(id="report", text="The article was withdrawn.", url=REPORT.url)
PROBLEM = Problem(location="broken.html", stage=Stage.READ, reason="no article")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    with open_archive(tmp_path / "news.db") as opened:
        yield opened


def test_the_stages_follow_one_another() -> None:
    [attribution] = extract(REPORT)
    assert attribution.quote.text.startswith("The hull has 14 cracks")
    assert attribution.speaker is not None
    assert attribution.speaker.name == "Ingrid Halloran"
    assert attribution.said_on is not None
    assert attribution.said_on.date == "2026-03-13"


def test_what_came_in_is_counted(archive: Archive) -> None:
    summary = add_articles(archive, [REPORT, REPEAT, PROBLEM, REPORT, REVISED])
    assert (summary.articles, summary.known, summary.revised) == (2, 1, 1)
    assert (summary.quotes, summary.new_claims, summary.merged) == (2, 1, 1)
    assert summary.problems == [PROBLEM]


def test_every_reading_is_reported_in_its_order(archive: Archive) -> None:
    seen: list[Article | Problem] = []
    add_articles(archive, [REPORT, PROBLEM, REPEAT], report=seen.append)
    assert seen == [REPORT, PROBLEM, REPEAT]


def test_a_problem_stands_where_it_occurred() -> None:
    results = list(extract_articles([PROBLEM, REPORT]))
    assert results[0] == PROBLEM
    assert len(results) == 2
