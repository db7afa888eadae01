"""How right the quotes are.

PolNeAR dev against its annotation, the resolved quotes against names, dates and
go-betweens, and how far a confidence can be trusted. All with the corpora's own scorers.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from benchmarks.corpora import POLNEAR, RESOLVED, load_lines, load_scorer
from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.pipeline import extract
from factcheck.publish.records import quote_record

Records = dict[str, list[dict[str, Any]]]

PAIRED = 0.5
"""Intersection over union of words by which the scorer pairs attributions."""


def extract_records(
    articles: Iterable[dict[str, Any]], engine: EngineName, language: str = "en"
) -> Records:
    """Return the predictions for corpus articles, by document."""
    return {
        article["id"]: [
            quote_record(found) for found in extract(corpus_article(article, language), engine)
        ]
        for article in articles
    }


def corpus_article(article: dict[str, Any], language: str = "en") -> Article:
    """Return an article of a corpus as the program takes it."""
    return Article(
        id=article["id"],
        text=article["text"],
        language=language,
        published_on=article["published_at"],
        title=article.get("title"),
    )


@cache
def read_dev(engine: EngineName) -> tuple[list[dict[str, Any]], Records]:
    """Return PolNeAR dev and what an engine finds in it, once a run."""
    articles = load_lines(POLNEAR / "dev.jsonl.gz")
    return articles, extract_records(articles, engine)


def measure_quotes(engine: EngineName) -> dict[str, float]:
    """Score PolNeAR dev: F1 of segments and attributions, in percent."""
    results = load_scorer("score_quotes").score(*read_dev(engine))
    names = (
        "segment found",
        "segment end-to-end",
        "attribution",
        "attribution: direct",
        "attribution: mixed",
        "attribution: indirect",
        "attribution + source",
    )
    scores = {f"{name} F1": 100 * results[name]["f1"] for name in names}
    scores["segment speaker accuracy"] = 100 * results["segment speaker"]["accuracy"]
    return scores


def measure_fast_quotes() -> dict[str, float]:
    """Score the fast engine the same way."""
    figures = measure_quotes(EngineName.FAST)
    wanted = ("segment found F1", "segment end-to-end F1", "attribution: direct F1")
    return {f"fast: {name}": figures[name] for name in wanted}


def measure_resolved() -> dict[str, float]:
    """Score the resolved quotes of PolNeAR dev: shares in percent."""
    gold = load_lines(RESOLVED / "resolved-dev.jsonl")
    wanted = {row["document"] for row in gold}
    _, records = read_dev(EngineName.ENCODER)
    report = load_scorer("score_resolved").score(
        gold, [record for name in sorted(wanted) for record in records[name]]
    )
    speaker, date, relay = report["speaker"], report["date"], report["relay"]
    shares = {
        "quotes found": report["found_rate"],
        "speaker right": speaker["all"]["accuracy"],
        "speaker right: named": speaker["name"]["accuracy"],
        "speaker right: pronoun": speaker["pronoun"]["accuracy"],
        "speaker right: nominal": speaker["nominal"]["accuracy"],
        "date exact, of dated": date["all"]["exact_accuracy"],
        "false dates, of undated": date["undated"]["false_date_rate"],
        "relay recall": relay["recall"],
        "relay precision": relay["precision"],
    }
    return {name: 100 * (share or 0.0) for name, share in shares.items()}


def measure_confidence() -> dict[str, float]:
    """Return, for bands of confidence on PolNeAR dev, the share of right quotes in percent.

    A quote is right if an annotated attribution shares half of its words, counted as the
    scorer does, and has the mention's source.
    """
    scorer = load_scorer("score_quotes")
    articles, records = read_dev(EngineName.ENCODER)
    bands: dict[int, list[bool]] = defaultdict(list)
    for article in articles:
        words = scorer.Words(article["text"])
        gold = [(words.within(a["content"]), a["source"]) for a in article["attributions"]]
        for record in records[article["id"]]:
            if scorer.mention_of(record):
                right = is_right(words, gold, record["spans"], scorer.mention_of(record))
                bands[min(9, int(10 * record["confidence"]))].append(right)
    return {
        f"{band / 10:.1f} to {(band + 1) / 10:.1f} ({len(rights)} quotes)": 100
        * sum(rights)
        / len(rights)
        for band, rights in sorted(bands.items())
    }


def is_right(words: Any, gold: list[tuple[Any, Any]], content: Any, mention: Any) -> bool:
    """Say whether a quote is paired with an attribution of the same source."""
    mine = words.within(content)
    shares = [(len(mine & its) / len(mine | its), source) for its, source in gold if mine & its]
    share, source = max(shares, default=(0.0, None), key=lambda pair: pair[0])
    return share >= PAIRED and bool(words.same_source(mention, source))
