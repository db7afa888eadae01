"""Merging at the size of a national archive: right, fast and small, against known truth.

A database is filled with invented quotes, decided on as ``factcheck dedupe --rebuild`` does,
and then gets further quotes one by one, each in a transaction of its own. ``QUOTES`` in the
environment makes it smaller.
"""

import os
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.archive import record_all
from benchmarks.corpora import POLNEAR, load_lines
from benchmarks.generator import Generator, Printed
from factcheck.core.article import Article
from factcheck.dedupe import Wording
from factcheck.pipeline import extract
from factcheck.store.archive import Archive, open_archive
from factcheck.store.identity import fold
from factcheck.store.merging import Merger
from factcheck.store.recording import put_quotes

SEED = 20260314
QUOTES = int(os.environ.get("QUOTES", "1_000_000"))
ADDED = 2_000
ARTICLES = 1_000
QUOTES_AN_ARTICLE = 10
MOMENT = "2026-03-14T00:00:00Z"

INDEX_TABLES = ("wordings", "fingerprints", "claim_wordings", "quotes_by_wording", "quotes_by_lead")

ARTICLE = """
INSERT INTO articles (id, language, source, text, digest, identity, added_at)
VALUES (?1, 'en', 'invented', '', '', 'invented ' || ?1, ?2)
"""
SPEAKER = "INSERT OR IGNORE INTO speakers (id, name, kind, identity) VALUES (?, ?, 'person', ?)"
QUOTE = """
INSERT INTO quotes (id, text, claim_id, speaker_id, article_id, kind, relation, start, "end",
    spans, confidence, rule)
VALUES (?, ?, 1, ?, ?, 'direct', 'same', ?, ?, '{}', 1, 'invented')
"""
UNDECIDED = """
INSERT INTO claims (id, text, verdict, attribution, quote_count, outlet_count, origin, language,
    created_at)
VALUES (1, 'undecided', 'unverified', 'unchecked', 0, 0, 'extracted', 'en', ?)
"""

Truth = dict[int, int]


def measure_million() -> dict[str, float]:
    """Measure all that is asked of the index, on one database."""
    printed = list(islice(Generator(SEED).printings(), QUOTES + ADDED))
    random.Random(SEED).shuffle(printed)
    filling, adding = printed[:QUOTES], printed[QUOTES:]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.db"
        with open_archive(path) as archive:
            filled = fill(archive, filling)
        figures = {"quotes": float(QUOTES)}
        with open_archive(path) as archive:
            started = time.process_time()
            archive.rebuild(lambda *_: None)
            figures["minutes to rebuild"] = (time.process_time() - started) / 60
            figures["GB of memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
            figures["bytes a quote in the index"] = index_size(archive.connection) / QUOTES
            figures |= agreement(archive.connection, filled, "rebuild")
        with open_archive(path) as archive:
            added, spent = add_each(archive, adding, QUOTES)
            for name, times in zip(
                ("", " of processor time"), zip(*spent, strict=True), strict=True
            ):
                figures |= {
                    f"ms{name} to add a quote, p50": 1000 * statistics.median(times),
                    f"ms{name} to add a quote, p95": 1000 * statistics.quantiles(times, n=20)[-1],
                }
            figures |= agreement(archive.connection, filled | added, "after adding")
        figures["time to add an article, an empty database being 1"] = growth(Path(folder), path)
    return figures


def growth(folder: Path, large: Path) -> float:
    """Return how much longer a thousand real articles take in the large database."""
    articles = [
        Article(id=row["id"], text=row["text"], outlet=row["publisher"])
        for row in load_lines(POLNEAR / "train.jsonl.gz")[:ARTICLES]
    ]
    extracted = [(article, extract(article)) for article in articles]
    spent = []
    for path in (folder / "empty.db", large):
        with open_archive(path) as archive:
            spent.append(record_all(archive, extracted))
    return spent[1] / spent[0]


def fill(archive: Archive, printed: Sequence[Printed]) -> Truth:
    """Enter quotes that nothing was decided on; return the statement of each by its number."""
    sql = archive.connection
    sql.execute("BEGIN IMMEDIATE")
    sql.execute(UNDECIDED, (MOMENT,))
    speakers = number_speakers(sql, printed)
    articles = range(1, len(printed) // QUOTES_AN_ARTICLE + 2)
    sql.executemany(ARTICLE, ((number, MOMENT) for number in articles))
    sql.executemany(
        QUOTE,
        (
            (
                number,
                each.text,
                speakers.get(each.speaker.name) if each.speaker else None,
                number // QUOTES_AN_ARTICLE + 1,
                number % QUOTES_AN_ARTICLE * 1000,
                number % QUOTES_AN_ARTICLE * 1000 + len(each.text),
            )
            for number, each in enumerate(printed)
        ),
    )
    sql.execute("COMMIT")
    return {number: each.statement for number, each in enumerate(printed)}


def number_speakers(sql: sqlite3.Connection, printed: Iterable[Printed]) -> dict[str, int]:
    """Enter all speakers, and return their numbers by their names."""
    names = dict.fromkeys(each.speaker.name for each in printed if each.speaker)
    known = {row["name"]: row["id"] for row in sql.execute("SELECT id, name FROM speakers")}
    for name in names:
        if name not in known:
            known[name] = len(known) + 1
            sql.execute(SPEAKER, (known[name], name, fold(name)))
    return known


def add_each(
    archive: Archive, printed: Sequence[Printed], above: int
) -> tuple[Truth, list[tuple[float, float]]]:
    """Add quotes one by one; return their statements by number, and the seconds each took.

    The second figure is the processor's time, which other programs on the machine lengthen
    less.
    """
    sql = archive.connection
    speakers = number_speakers(sql, printed)
    first = above // QUOTES_AN_ARTICLE + 10
    sql.executemany(ARTICLE, ((first + at, MOMENT) for at in range(len(printed))))
    truth: Truth = {}
    spent: list[tuple[float, float]] = []
    for at, each in enumerate(printed):
        row = row_of(each, first + at, speakers)
        started, worked = time.perf_counter(), time.thread_time()
        sql.execute("BEGIN IMMEDIATE")
        merger = Merger(sql, moment=MOMENT)
        (number,) = put_quotes(merger, [row], [Wording(each.text, each.speaker)])
        merger.finish()
        sql.execute("COMMIT")
        spent.append((time.perf_counter() - started, time.thread_time() - worked))
        truth[number] = each.statement
    return truth, spent


DATED_BY = ("basis", "scope", "precision", "first_day", "last_day")


def row_of(printed: Printed, article: int, speakers: dict[str, int]) -> dict[str, object]:
    """Return the columns of a quote."""
    dates = ("said_on", *(f"said_on_{part}" for part in DATED_BY))
    empty = ("named_speaker_id", "role", "mention", "cue", "relayed_by", "relay_chain")
    return dict.fromkeys((*empty, *dates)) | {
        "text": printed.text,
        "speaker_id": speakers[printed.speaker.name] if printed.speaker else None,
        "article_id": article,
        "kind": "direct",
        "stance": "statement",
        "start": 0,
        "end": len(printed.text),
        "spans": "{}",
        "confidence": 1.0,
        "rule": "invented",
    }


def index_size(sql: sqlite3.Connection) -> float:
    """Return the bytes that the tables and indexes take which claims are found by."""
    listed = ", ".join(f"'{name}'" for name in INDEX_TABLES)
    like = " OR ".join(
        f"name LIKE '%{table}%'" for table in ("autoindex_wordings", "claim_wordings_by")
    )
    found = sql.execute(f"SELECT sum(pgsize) FROM dbstat WHERE name IN ({listed}) OR {like}")
    return float(found.fetchone()[0])


def agreement(sql: sqlite3.Connection, truth: Truth, when: str) -> dict[str, float]:
    """Return precision and recall over all pairs of quotes, in percent."""
    both: Counter[tuple[int, int]] = Counter()
    claims: Counter[int] = Counter()
    statements: Counter[int] = Counter()
    for quote, claim in sql.execute("SELECT id, claim_id FROM quotes"):
        both[claim, truth[quote]] += 1
        claims[claim] += 1
        statements[truth[quote]] += 1
    right = pairs(both.values())
    return {
        f"recall of pairs, {when}": 100 * right / pairs(statements.values()),
        f"precision of pairs, {when}": 100 * right / pairs(claims.values()),
    }


def pairs(sizes: Iterable[int]) -> int:
    """Return how many pairs there are within groups of these sizes."""
    return sum(size * (size - 1) // 2 for size in sizes)


if __name__ == "__main__":
    for name, value in measure_million().items():
        print(f"{name:36} {value:12.3f}")
