"""What adding articles costs, into an empty database and into a large one.

The large one holds invented quotes whose words are drawn at random, so that none of
them repeats what is added: what is timed is the growth of the index alone.
"""

import random
import tempfile
import time
from pathlib import Path

from benchmarks.corpora import POLNEAR, load_lines
from factcheck.core.article import Article
from factcheck.core.quote import Attribution, Quote, QuoteKind
from factcheck.core.span import Span
from factcheck.pipeline import extract
from factcheck.store.archive import Archive, open_archive

FILL_ARTICLES = 2_000
QUOTES_AN_ARTICLE = 50
WORDS = 20_000
SEED = 20260314


def measure_adding() -> dict[str, float]:
    """Time recording PolNeAR dev, extracted beforehand, into both databases."""
    extracted = [
        (article, extract(article))
        for row in load_lines(POLNEAR / "dev.jsonl.gz")
        for article in [Article(id=row["id"], text=row["text"], outlet=row["publisher"])]
    ]
    with tempfile.TemporaryDirectory() as folder:
        with open_archive(Path(folder) / "empty.db") as archive:
            empty = record_all(archive, extracted)
        with open_archive(Path(folder) / "large.db") as archive:
            for article, attributions in invent_articles():
                archive.record(article, attributions)
            large = record_all(archive, extracted)
    return {
        "ms an article into an empty database": 1000 * empty / len(extracted),
        f"ms an article into {FILL_ARTICLES * QUOTES_AN_ARTICLE:,} quotes": 1000
        * large
        / len(extracted),
        "ratio of the two": large / empty,
    }


def record_all(archive: Archive, extracted: list[tuple[Article, tuple[Attribution, ...]]]) -> float:
    """Return the seconds that recording takes, one commit an article."""
    started = time.perf_counter()
    for article, attributions in extracted:
        archive.record(article, attributions)
    return time.perf_counter() - started


def invent_articles() -> list[tuple[Article, list[Attribution]]]:
    """Return articles of random words, the same ones in every run."""
    chance = random.Random(SEED)
    return [invent_article(number, chance) for number in range(FILL_ARTICLES)]


def invent_article(number: int, chance: random.Random) -> tuple[Article, list[Attribution]]:
    """Return one article of quotes of 5 to 40 words, each a line."""
    lines = [
        " ".join(f"w{chance.randrange(WORDS)}" for _ in range(chance.randint(5, 40)))
        for _ in range(QUOTES_AN_ARTICLE)
    ]
    text = "\n".join(lines)
    attributions, start = [], 0
    for line in lines:
        span = Span(start, start + len(line))
        quote = Quote(
            article_id=f"invented-{number}",
            content=(span,),
            text=line,
            kind=QuoteKind.DIRECT,
            confidence=0.5,
            rule="invented",
        )
        attributions.append(Attribution(quote=quote, confidence=0.5))
        start = span.end + 1
    return Article(id=f"invented-{number}", text=text), attributions
