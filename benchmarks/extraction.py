"""How right the quotes are, and how fast they come.

Quality: PolNeAR dev against its annotation, and the resolved quotes against names,
dates and go-betweens. Speed: the command ``factcheck extract`` over the 840 PolNeAR
train articles on one core, start-up and output included, against the least that any
extractor in Python has to do with the same file: unpack it, decode it, and split each
text into words once.
"""

import gzip
import json
import os
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.corpora import POLNEAR, RESOLVED, load_lines, load_scorer
from factcheck.core.article import Article
from factcheck.pipeline import extract
from factcheck.publish.records import quote_record

Records = dict[str, list[dict[str, Any]]]

ONE_PASS = """
import gzip, json, sys
words = 0
with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
    for line in lines:
        words += len(json.loads(line)["text"].split())
print(words)
"""


def extract_records(articles: Iterable[dict[str, Any]], language: str = "en") -> Records:
    """Return the predictions for corpus articles, by document."""
    return {
        article["id"]: [
            quote_record(attribution) for attribution in extract(corpus_article(article, language))
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


def measure_quotes() -> dict[str, float]:
    """Score PolNeAR dev: F1 of segments and attributions, in percent."""
    articles = load_lines(POLNEAR / "dev.jsonl.gz")
    results = load_scorer("score_quotes").score(articles, extract_records(articles))
    names = ("segment found", "segment end-to-end", "attribution", "attribution: direct")
    scores = {f"{name} F1": 100 * results[name]["f1"] for name in names}
    scores["segment speaker accuracy"] = 100 * results["segment speaker"]["accuracy"]
    return scores


def measure_resolved() -> dict[str, float]:
    """Score the resolved quotes of PolNeAR dev: shares in percent."""
    gold = load_lines(RESOLVED / "resolved-dev.jsonl")
    wanted = {row["document"] for row in gold}
    articles = [a for a in load_lines(POLNEAR / "dev.jsonl.gz") if a["id"] in wanted]
    records = extract_records(articles)
    report = load_scorer("score_resolved").score(
        gold, [r for rows in records.values() for r in rows]
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
    """Return, for bands of confidence on PolNeAR dev, the share of right mentions in percent."""
    scorer = load_scorer("score_quotes")
    articles = load_lines(POLNEAR / "dev.jsonl.gz")
    bands: dict[int, list[bool]] = defaultdict(list)
    for article, records in zip(articles, extract_records(articles).values(), strict=True):
        words = scorer.Words(article["text"])
        gold = [(scorer.covered(a["content"]), a) for a in article["attributions"]]
        for record in records:
            if record["kind"] == "indirect" or not scorer.mention_of(record):
                continue
            truths = scorer.holders(scorer.covered(record["spans"]), gold)
            right = any(words.same_source(scorer.mention_of(record), t["source"]) for t in truths)
            bands[min(9, int(10 * record["confidence"]))].append(right)
    return {
        f"{band / 10:.1f} to {(band + 1) / 10:.1f} ({len(rights)} quotes)": 100
        * sum(rights)
        / len(rights)
        for band, rights in sorted(bands.items())
    }


def measure_speed() -> dict[str, float]:
    """Time the command over PolNeAR train, three runs in turn with the least work there is."""
    corpus = POLNEAR / "train.jsonl.gz"
    command = [str(Path(sys.executable).with_name("factcheck")), "extract", str(corpus)]
    least = [sys.executable, "-c", ONE_PASS, str(corpus)]
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        articles = sum(1 for line in lines if json.loads(line))
    times = [(time_command(command), time_command(least)) for _ in range(3)]
    ours, floor = (sorted(column)[1] for column in zip(*times, strict=True))
    return {
        "articles a second, one core": articles / ours,
        "times the work of one pass": ours / floor,
        "peak memory, MB": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000,
    }


def time_command(command: list[str]) -> float:
    """Return the wall seconds of a command held to one processor."""
    processor = min(os.sched_getaffinity(0))
    started = time.perf_counter()
    subprocess.run(
        command,
        check=True,
        stdout=subprocess.DEVNULL,
        preexec_fn=lambda: os.sched_setaffinity(0, {processor}),
    )
    return time.perf_counter() - started
