"""Kill -9, and two at once: real processes on one file."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from factcheck.core.article import Article
from factcheck.store.archive import Archive, open_archive

ADDER = """
import sys
from pathlib import Path
from factcheck.core.article import Article
from factcheck.core.quote import Attribution, Quote, QuoteKind, Speaker, SpeakerKind
from factcheck.core.span import Span
from factcheck.store.archive import open_archive

path, first, last = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])


def tell(number):
    words = [f"Gate {number} of the {part} dam was checked by crew {number * 7}" for part in PARTS]
    text = " ".join(words)
    attributions = [
        Attribution(
            quote=Quote(
                article_id=str(number),
                content=(Span(text.index(said), text.index(said) + len(said)),),
                text=said,
                kind=QuoteKind.DIRECT,
                confidence=1.0,
                rule="test",
            ),
            speaker=Speaker(name="Ivo Brandt", kind=SpeakerKind.PERSON),
            confidence=1.0,
        )
        for said in words
    ]
    return Article(id=str(number), text=text, outlet="Lantern"), attributions


PARTS = ["upper", "lower", "eastern", "western", "old", "new"]
with open_archive(path) as archive:
    print("open", flush=True)
    for number in range(first, last):
        archive.record(*tell(number))
        print(number, flush=True)
"""

QUOTES_PER_ARTICLE = 6


def start(path: Path, first: int, last: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", ADDER, str(path), str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def finish(process: subprocess.Popen[str]) -> list[str]:
    with process:
        assert process.stdout
        printed = process.stdout.read().split()
    assert process.returncode == 0
    return printed


def kill_after(path: Path, articles: int, delay: float) -> None:
    """Kill the process some time into the article after the given number of them."""
    with start(path, 0, 400) as process:
        assert process.stdout
        for _ in range(articles + 1):
            process.stdout.readline()
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


def check_whole(archive: Archive) -> int:
    """Check that nothing is damaged or half there, and return how many articles are."""
    select = archive.connection.execute
    assert select("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert select("PRAGMA foreign_key_check").fetchall() == []
    counts = select(
        "SELECT count(q.id) AS quotes FROM articles a LEFT JOIN quotes q ON q.article_id = a.id "
        "GROUP BY a.id"
    ).fetchall()
    assert {row["quotes"] for row in counts} <= {QUOTES_PER_ARTICLE}
    for table in ("claims", "quotes"):
        archive.connection.execute(
            f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"
        )
    return len(counts)


def test_killed_at_any_moment_leaves_whole_articles_and_the_rest_can_follow(tmp_path):
    path = tmp_path / "news.db"
    kept = 0
    # The delays are parts of an article, which takes about 10 ms.
    for articles, delay in [(0, 0.0), (1, 0.002), (6, 0.005), (12, 0.008), (20, 0.011)]:
        kill_after(path, articles, delay)
        with open_archive(path) as archive:
            now_kept = check_whole(archive)
        assert now_kept >= max(kept, articles)
        kept = now_kept
    finish(start(path, 0, 45))
    with open_archive(path) as archive:
        total = check_whole(archive)
        assert total == max(45, kept)
        quotes = archive.connection.execute("SELECT count(*) FROM quotes").fetchone()[0]
    assert quotes == total * QUOTES_PER_ARTICLE


def test_killed_while_the_database_is_made(tmp_path):
    for number, delay in enumerate([0.25, 0.45, 0.65, 0.85]):
        path = tmp_path / f"news{number}.db"
        with start(path, 0, 1) as process:
            time.sleep(delay)
            process.kill()
        with open_archive(path) as archive:
            check_whole(archive)


def test_two_at_once_lose_nothing_and_double_nothing(tmp_path):
    path = tmp_path / "news.db"
    one, other = start(path, 0, 40), start(path, 20, 60)
    finish(one)
    finish(other)
    with open_archive(path) as archive:
        assert check_whole(archive) == 60
        doubled = archive.connection.execute(
            "SELECT text FROM claims GROUP BY text HAVING count(*) > 1"
        ).fetchall()
    assert doubled == []


def test_reader_is_not_kept_waiting_by_a_writer(archive):
    archive.record(Article(id="1", text="Nothing is said here."), [])
    archive.connection.execute("BEGIN IMMEDIATE")
    reader = sqlite3.connect(archive.path, timeout=0)
    assert reader.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    reader.close()
    archive.connection.rollback()
