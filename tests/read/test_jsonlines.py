import gzip
import io
import json
import zlib
from itertools import islice
from pathlib import Path

import pytest

from factcheck.core.article import Article
from factcheck.core.problem import Problem
from factcheck.read import ArticleMetadata, read_articles
from factcheck.settings import ReadSettings

GOOD = '{"id": "a", "text": "The ferry is late."}'


def read(path: Path, max_bytes: int = 10_000) -> list[Article | Problem]:
    return list(read_articles(str(path), settings=ReadSettings(max_bytes=max_bytes)))


def test_a_record_becomes_an_article(tmp_path: Path) -> None:
    record = {
        "id": "echo-17",
        "text": " The ferry\r\nis late. ",
        "url": "https://echo.example/a?utm_source=feed",
        "outlet": "The Echo",
        "author": "Nell Tasker",
        "title": "Ferry late",
        "published_at": "2024-05-03T23:00:00-05:00",
        "language": "en-GB",
        "unheard_of": [1],
    }
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps(record))
    assert read(path) == [
        Article(
            id="echo-17",
            text=" The ferry\nis late.",
            url="https://echo.example/a",
            outlet="The Echo",
            author="Nell Tasker",
            title="Ferry late",
            published_on="2024-05-03",
            language="en",
        )
    ]


@pytest.mark.parametrize(
    ("record", "article"),
    [
        pytest.param(
            {"publisher": "echo", "title": None, "wire": None, "attributions": []},
            {"id": "news.jsonl:1", "outlet": "echo"},
            id="a corpus names the publisher and no id",
        ),
        pytest.param({"id": 7}, {"id": "7"}, id="a number for an id"),
        pytest.param({"id": " "}, {"id": "news.jsonl:1"}, id="a blank id"),
        pytest.param(
            {"url": "http://www.echo.example/a"},
            {
                "id": "http://www.echo.example/a",
                "url": "http://www.echo.example/a",
                "outlet": "echo.example",
            },
            id="the address stands in for id and outlet",
        ),
        pytest.param({"outlet": None, "publisher": "E"}, {"id": "news.jsonl:1", "outlet": "E"}),
    ],
)
def test_what_is_missing_is_filled_or_left_unknown(
    record: dict[str, object],
    article: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("news.jsonl").write_text(json.dumps({"text": "Late.", **record}))
    assert read(Path("news.jsonl")) == [Article(text="Late.", **article)]


BAD_LINES = [
    pytest.param(b'{"text": "a"', "not JSON: expecting ',' delimiter at column 13", id="cut off"),
    pytest.param(b"The ferry is late.", "not JSON: expecting value at column 1", id="plain text"),
    pytest.param(b"[1, 2]", "not a JSON object", id="a list"),
    pytest.param(b'{"id": "a"}', "no text", id="text missing"),
    pytest.param(b'{"text": null}', "no text", id="text null"),
    pytest.param(b'{"text": " \\n "}', "no text", id="text blank"),
    pytest.param(b'{"text": ["a"]}', "'text' is a list, not text", id="text a list"),
    pytest.param(
        b'{"text": "a", "title": 7}', "'title' is a number, not text", id="title a number"
    ),
    pytest.param(b'{"text": "a", "url": {}}', "'url' is an object, not text", id="url an object"),
    pytest.param(
        b'{"text": "a", "id": true}', "'id' is true or false, not text", id="id a truth value"
    ),
    pytest.param(
        b'{"text": "a", "published_at": "03/04/2024"}',
        "ambiguous date: '03/04/2024' could be 2024-03-04 or 2024-04-03",
        id="bad date",
    ),
    pytest.param(
        b'{"text": "a", "url": "ftp://echo.example"}',
        "not an http(s) address: 'ftp://echo.example'",
        id="bad address",
    ),
    pytest.param(
        b'{"text": "a", "language": "Klingon"}',
        "not a language code: 'Klingon' (write en, de, fr)",
        id="bad language",
    ),
    pytest.param(b'{"text": "caf\xe9"}', "wrong encoding: not UTF-8", id="Latin-1"),
    pytest.param(
        b'{"text": ' + b"[" * 100_000,
        "not JSON that can be read: too deep or a number too long",
        id="very deep",
    ),
    pytest.param(
        b'{"text": ' + b"1" * 5000 + b"}",
        "not JSON that can be read: too deep or a number too long",
        id="very long number",
    ),
    pytest.param(b'{"text": "' + b"a" * 300_000 + b'"}', "larger than 0.2 MB", id="too large"),
]


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize(("line", "reason"), BAD_LINES)
def test_a_bad_line_is_told_by_its_number_and_the_rest_goes_in(
    line: bytes, reason: str, packed: bool, tmp_path: Path
) -> None:
    path = tmp_path / ("news.jsonl.gz" if packed else "news.jsonl")
    data = b"\n".join([GOOD.encode(), b"", line, GOOD.encode(), b""])
    path.write_bytes(gzip.compress(data) if packed else data)
    first, problem, last = read(path, max_bytes=200_000)
    assert (first, last) == (Article(id="a", text="The ferry is late."),) * 2
    assert str(problem) == f"{path}:3: {reason}"


def test_a_mark_at_the_start_and_windows_newlines(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(f"\ufeff{GOOD}\r\n{GOOD}\r\n".encode())
    assert [type(item) for item in read(path)] == [Article, Article]


def test_half_a_surrogate_pair_can_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"id": "a", "text": "half \\ud83d here"}')
    assert read(path) == [Article(id="a", text="half \ufffd here")]


def test_damaged_gzip_is_told_where_it_breaks_and_what_came_before_stays(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl.gz"
    lines = "\n".join(
        f'{{"text": "{number} {zlib.crc32(b"%d" % number)}"}}' for number in range(9999)
    )
    data = gzip.compress(lines.encode())
    path.write_bytes(data[: len(data) // 2])
    *articles, problem = read(path)
    assert len(articles) > 1000
    assert str(problem) == f"{path}:{len(articles) + 1}: damaged gzip data"


def test_a_line_without_an_end_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    with gzip.open(path, "wb") as bomb:
        bomb.write(GOOD.encode() + b"\n")
        for _ in range(30):
            bomb.write(b" " * 10_000)
    article, problem = read(path)
    assert isinstance(article, Article)
    assert str(problem) == f"{path}:2: larger than 0.01 MB; the rest is left out"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\n \n", "nothing but white space"),
        (b"\x00\x01" * 300, "binary data, not text"),
        (b"%PDF-1.4\n", "a PDF file, not text"),
    ],
)
def test_a_file_without_lines(data: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(data)
    assert [str(item) for item in read(path)] == [f"{path}: {reason}"]


def test_a_long_file_streams() -> None:
    class Endless(io.RawIOBase):
        lines = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:
            line = f'{{"id": {self.lines}, "text": "{"x" * 4000}"}}\n'.encode()
            self.lines += 1
            buffer[: len(line)] = line
            return len(line)

    feed = Endless()
    articles = read_articles("-", stdin=io.BufferedReader(feed, 5000))
    *_, last = islice(articles, 50)
    assert isinstance(last, Article)
    assert last.id == "49"
    assert feed.lines < 60


def test_one_title_cannot_be_given_to_many(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(GOOD)
    items = list(read_articles(str(path), given=ArticleMetadata(title="Ferry late")))
    assert [str(item) for item in items] == [
        f"{path}: one title or address cannot be given to many articles"
    ]
