import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from command import ARTICLE, Run


def test_an_article_is_added_and_counted(run: Run, article: str) -> None:
    result = run("add", article)
    assert (result.code, result.err) == (0, "")
    assert (
        result.out.startswith("1 article added, 2 quotes, 2 new claims") or "3 quotes" in result.out
    )
    assert Path("db/factcheck.db").exists()


def test_the_same_article_again_changes_nothing(run: Run, article: str) -> None:
    run("add", article)
    before = dump("db/factcheck.db")
    result = run("add", article, "--json")
    assert result.code == 0
    summary = json.loads(result.out)
    assert (summary["articles"], summary["known"], summary["quotes"]) == (0, 1, 0)
    assert dump("db/factcheck.db") == before


def dump(path: str) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [line for line in connection.iterdump() if "sqlite_" not in line]
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        pytest.param("missing.txt", None, "no such file", id="missing"),
        pytest.param("empty.txt", b"", "empty", id="empty"),
        pytest.param("blank.txt", b" \n\n ", "white space", id="white space alone"),
        pytest.param("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0", "not text", id="binary"),
        pytest.param(
            "page.html", b"<html><body><nav>Home</nav></body></html>", "article", id="no article"
        ),
    ],
)
def test_a_bad_input_is_named_and_the_rest_goes_in(
    run: Run, article: str, tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    result = run("add", name, article)
    assert result.code == 3
    assert result.err.count("\n") == 1
    assert name in result.err
    assert reason in result.err
    assert "1 article added" in result.out
    assert "1 input left out" in result.out


def test_a_bad_line_of_json_lines_is_named_by_its_number(run: Run, tmp_path: Path) -> None:
    good = {"id": "a", "text": '"The bridge is safe and it is open," Ada Brook said.'}
    last = {"id": "b", "text": '"The bridge is closed to all traffic," Ada Brook said.'}
    lines = [json.dumps(good), '{"id": "broken"', json.dumps(last)]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run("add", "news.jsonl")
    assert result.code == 3
    assert result.err.startswith("factcheck: news.jsonl:2: ")
    assert "2 articles added" in result.out


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        pytest.param(["--date", "someday"], 2, "not a full date", id="bad date"),
        pytest.param(["--date", "2026-02-30"], 2, "2026-02-30", id="day that does not exist"),
        pytest.param(["--url", "javascript:alert(1)"], 2, "javascript", id="bad address"),
        pytest.param(["other.txt", "--title", "One"], 2, "one article", id="title for two"),
    ],
)
def test_wrong_usage_is_one_line_and_nothing_is_made(
    run: Run, article: str, arguments: list[str], code: int, reason: str
) -> None:
    result = run("add", article, *arguments)
    assert result.code == code
    assert result.out == ""
    assert reason in result.err
    assert "Traceback" not in result.err
    assert not Path("db").exists()


def test_standard_input_is_an_article(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "piped.txt").write_text(ARTICLE, encoding="utf-8")
    with (tmp_path / "piped.txt").open(encoding="utf-8") as piped:
        monkeypatch.setattr("sys.stdin", piped)
        assert "1 article added" in run("add", "-").out


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(
            lambda path: path.write_text("no database " * 100), "not a SQLite", id="text file"
        ),
        pytest.param(lambda path: path.mkdir(), "folder", id="folder"),
        pytest.param(
            lambda path: sqlite3.connect(path).execute("CREATE TABLE other (x)").connection.close(),
            "another program",
            id="database of another program",
        ),
    ],
)
def test_a_database_that_is_not_ours_is_refused(
    run: Run, article: str, tmp_path: Path, make: Callable[[Path], object], reason: str
) -> None:
    make(tmp_path / "other.db")
    result = run("--db", "other.db", "add", article)
    assert result.code == 5
    assert result.err.startswith("factcheck: ")
    assert result.err.count("\n") == 1
    assert reason in result.err


def test_the_environment_names_the_database(
    run: Run, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_DB", "elsewhere/mine.db")
    assert run("add", article).code == 0
    assert Path("elsewhere/mine.db").exists()
    assert not Path("db").exists()
