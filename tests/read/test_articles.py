import errno
import gzip
import io
import os
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from factcheck.core.article import Article
from factcheck.core.problem import Problem, Stage
from factcheck.errors import InputError
from factcheck.read import ArticleMetadata, FetchedPage, read_articles
from factcheck.read.document import readable
from factcheck.settings import MEGABYTE, ReadSettings

SENTENCE = "The tide turned, and nobody in Saltport was surprised."
ANOTHER = "The ferry sailed at nine with forty passengers and a goat on board."


def read(source: str | Path, **options: Any) -> list[Article | Problem]:
    return list(read_articles(str(source), **options))


def test_a_text_file_with_a_header(tmp_path: Path) -> None:
    path = tmp_path / "tide.txt"
    path.write_text(
        "Title: Tide turns\nDate: 3 May 2024\nOutlet: The Echo\nAuthor: Ada Wren\n"
        f"URL: https://echo.example/tide?utm_source=x\nLanguage: en-GB\n\n{SENTENCE}\n"
    )
    assert read(path) == [
        Article(
            id="tide.txt",
            text=SENTENCE,
            title="Tide turns",
            published_on="2024-05-03",
            outlet="The Echo",
            author="Ada Wren",
            url="https://echo.example/tide",
        )
    ]


def test_offsets_count_into_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "tide.txt"
    path.write_text(f"\n  Update: {SENTENCE}\n\n")
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.text == f"\n  Update: {SENTENCE}"


BAD_FILES = [
    pytest.param("a.txt", b"", "empty", id="empty"),
    pytest.param("a.txt", b" \n\t\r\n ", "nothing but white space", id="white space"),
    pytest.param("a.txt", b"\xef\xbb\xbf\n", "no text", id="a byte order mark"),
    pytest.param("a.txt", b"Title: Tide\n", "a header without an article below it", id="header"),
    pytest.param("a.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "a PNG image, not text", id="PNG"),
    pytest.param("a.html", b"%PDF-1.7\n", "a PDF file, not text", id="PDF as HTML"),
    pytest.param("a.txt", bytes(range(256)) * 20, "binary data, not text", id="random bytes"),
    pytest.param(
        "a.txt",
        b"The barrier cost \xa340m, \x93said\x94 the caf\xe9 owner.",
        "wrong encoding: not UTF-8, and no other for certain (save it as UTF-8)",
        id="wrong encoding",
    ),
    pytest.param(
        "a.txt",
        b"Date: 03/04/2024\n\nThe tide turned.",
        "ambiguous date: '03/04/2024' could be 2024-03-04 or 2024-04-03",
        id="bad date in the header",
    ),
    pytest.param(
        "a.txt",
        b"URL: mailto:a@b.example\n\nThe tide turned.",
        "not an http(s) address: 'mailto:a@b.example'",
        id="bad address in the header",
    ),
    pytest.param("a.html", b"<html><nav>Home</nav>", "no article found in the page", id="menu"),
    pytest.param("a.txt.gz", b"\x1f\x8b\x08\x00rubbish", "damaged gzip data", id="damaged gzip"),
    pytest.param(
        "a.txt.gz", gzip.compress(SENTENCE.encode())[:-9], "damaged gzip data", id="cut gzip"
    ),
    pytest.param("a.md", b"\x00\x01\x02\x03", "binary data, not text", id="unknown ending"),
]


@pytest.mark.parametrize(("name", "data", "reason"), BAD_FILES)
def test_a_bad_file_is_one_clear_line(name: str, data: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert read(path) == [Problem(location=str(path), stage=Stage.READ, reason=reason)]


BAD_SOURCES = [
    ("nowhere.txt", "no such file or folder"),
    ("x" * 5000, "file name too long"),
    ("ftp://echo.example/a", "not an http(s) address"),
    ("file:///etc/hostname", "not an http(s) address"),
    ("javascript:alert(1)", "not an http(s) address"),
    ("http:/echo.example", "not an http(s) address"),
    ("http://", "no host in the address: 'http://'"),
    (
        "http://u:p@echo.example/",
        "an address with a user name or password in it: host echo.example",
    ),
]


@pytest.mark.parametrize(("source", "reason"), BAD_SOURCES)
def test_a_bad_source_is_one_clear_line(
    source: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (problem,) = read(source)
    assert isinstance(problem, Problem)
    assert problem.location == source
    assert problem.reason.startswith(reason)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param("", "'': no file, folder or address named", id="an unset variable"),
        pytest.param("with\0null", r"with\x00null: no such file or folder", id="NUL"),
        pytest.param("two\nlines", r"two\nlines: no such file or folder", id="two lines"),
        pytest.param("\x1b[31mred", r"\x1b[31mred: no such file or folder", id="red"),
        pytest.param("caf\udce9.txt", r"caf\xe9.txt: no such file or folder", id="Latin-1"),
        pytest.param("\ud800.txt", r"\ud800.txt: no such file or folder", id="half a character"),
    ],
)
def test_a_problem_can_be_printed_whatever_the_name(
    source: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(SENTENCE)
    assert [str(item) for item in read(source)] == [told]


def test_a_file_whose_name_is_not_utf_8_is_read_under_a_name_that_is(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9\n.txt")
    (tmp_path / name).write_text(SENTENCE)
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("")
    assert read(tmp_path / name) == [Article(id=r"caf\xe9\n.txt", text=SENTENCE)]
    article, problem = read(tmp_path)
    assert article == Article(id=r"caf\xe9\n.txt", text=SENTENCE)
    assert str(problem) == rf"{tmp_path}/\xff.txt: empty"


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip bomb"])
def test_a_huge_file_is_refused_without_being_held(packed: bool, tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with gzip.open(path, "wb", compresslevel=1) if packed else path.open("wb") as huge:
        for _ in range(50):
            huge.write(b"All work and no play. " * 50_000)
    tracemalloc.start()
    assert [str(item) for item in read(path)] == [f"{path}: larger than 20 MB"]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 45 * MEGABYTE


def test_the_limit_is_exact(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SENTENCE)
    size = len(SENTENCE)
    assert isinstance(read(path, settings=ReadSettings(max_bytes=size))[0], Article)
    assert isinstance(read(path, settings=ReadSettings(max_bytes=size - 1))[0], Problem)


@pytest.mark.parametrize(
    ("data", "article"),
    [
        pytest.param(SENTENCE.encode(), Article(id="-", text=SENTENCE), id="text"),
        pytest.param(gzip.compress(SENTENCE.encode()), Article(id="-", text=SENTENCE), id="gzip"),
        pytest.param(
            f'{{"id": "a", "text": "{SENTENCE}"}}'.encode(),
            Article(id="a", text=SENTENCE),
            id="JSON",
        ),
        pytest.param(
            f"<!DOCTYPE html><title>Tide</title><p>{SENTENCE}<p>{ANOTHER}".encode(),
            Article(id="-", text=f"{SENTENCE}\n\n{ANOTHER}", title="Tide"),
            id="HTML",
        ),
        pytest.param(
            f"{{brackets}} {SENTENCE}".encode(),
            Article(id="-", text=f"{{brackets}} {SENTENCE}"),
            id="text that begins like JSON",
        ),
    ],
)
def test_standard_input_is_what_it_looks_like(data: bytes, article: Article) -> None:
    assert read("-", stdin=io.BytesIO(data)) == [article]


def test_no_standard_input() -> None:
    assert [str(item) for item in read("-")] == ["standard input: empty"]


def test_a_pipe_can_be_read(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, SENTENCE.encode())
    os.close(writing)
    (article,) = read(f"/dev/fd/{reading}")
    os.close(reading)
    assert isinstance(article, Article)
    assert article.text == SENTENCE


def test_nothing_is_opened_before_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "later.txt"
    articles = read_articles(str(path))
    path.write_text(SENTENCE)
    assert next(articles) == Article(id="later.txt", text=SENTENCE)


def test_what_was_given_stands_for_text_from_the_web() -> None:
    class Held:
        def fetch(self, url: str) -> FetchedPage:
            return FetchedPage(
                url="https://www.echo.example/a", body=SENTENCE.encode(), media_type="text/plain"
            )

    (article,) = read(
        "https://go.example/1?gclid=2", given=ArticleMetadata(title="Tide"), fetcher=Held()
    )
    assert article == Article(
        id="https://go.example/1",
        text=SENTENCE,
        title="Tide",
        url="https://www.echo.example/a",
        outlet="echo.example",
    )


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "may not be read (permission denied)"),
        (OSError(errno.EIO, "Input/output error"), "input/output error"),
        (gzip.BadGzipFile("CRC check failed 0x1 != 0x2"), "crc check failed 0x1 != 0x2"),
    ],
)
def test_what_the_system_refuses_is_told(error: OSError, reason: str) -> None:
    with pytest.raises(InputError) as refusal, readable():
        raise error
    assert str(refusal.value) == reason
