"""JSON Lines: one article a line."""

import codecs
import json
from collections.abc import Iterator
from typing import Any

from factcheck.core.article import Article
from factcheck.core.problem import Problem, Stage
from factcheck.errors import FactcheckError, InputError
from factcheck.read.decoding import clean_text, refuse_binary
from factcheck.read.document import Document, readable, too_large
from factcheck.read.metadata import complete, make_article, one_line

FIELDS = {
    "outlet": ("outlet", "publisher"),
    "published_on": ("published_at", "published_on"),
    "title": ("title",),
    "url": ("url",),
    "author": ("author",),
    "language": ("language",),
}
"""The fields of ArticleMetadata and the keys that fill them, the first one present."""

_SKIP_LIMIT = 10
"""How many times the size limit an overlong line is skipped through in search of its end;
a gzip file of 1 MB can hold a line of 1 GB."""


_TYPE_NAMES = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
}


def read_json_lines(document: Document) -> Iterator[Article | Problem]:
    """Yield an Article or a Problem (``news.jsonl:17``) for each line that is not blank.

    Raises:
        InputError: binary data, or no line at all.
    """
    number, found = 0, False
    lines = _lines(document)
    while True:
        number += 1
        place = f"{document.location}:{number}"
        try:
            line = next(lines, None)
        except InputError as error:
            yield _problem(place, error)
            return
        if line is None:
            break
        if number == 1:
            refuse_binary(line)
            line = line.removeprefix(codecs.BOM_UTF8)
        if line and not line.isspace():
            found = True
            yield _article_or_problem(line, place, document)
    if not found:
        raise InputError("nothing but white space" if number > 1 else "empty")


def _lines(document: Document) -> Iterator[bytes]:
    """Yield the lines; an overlong one comes as its beginning, over the limit by a byte.

    Raises:
        InputError: the stream is damaged, or a line goes on and on.
    """
    longest = document.max_bytes + 1
    with readable():
        while line := document.stream.readline(longest):
            rest = line
            for _ in range(_SKIP_LIMIT):
                if rest.endswith(b"\n") or not (rest := document.stream.readline(longest)):
                    break
            else:
                raise InputError(f"{too_large(document.max_bytes)}; the rest is left out")
            yield line


def _article_or_problem(line: bytes, place: str, document: Document) -> Article | Problem:
    try:
        if len(line) > document.max_bytes:
            raise too_large(document.max_bytes)
        return _article(_record(line), place, document)
    except FactcheckError as error:
        return _problem(place, error)


def _problem(place: str, error: FactcheckError) -> Problem:
    return Problem(location=place, stage=Stage.READ, reason=str(error))


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line.decode("utf-8").rstrip())
    except UnicodeDecodeError:
        raise InputError("wrong encoding: not UTF-8") from None
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON: {error.msg.lower()} at column {error.colno}") from None
    except (ValueError, RecursionError):
        raise InputError("not JSON that can be read: too deep or a number too long") from None
    if not isinstance(record, dict):
        raise InputError("not a JSON object")
    return record


def _article(record: dict[str, Any], place: str, document: Document) -> Article:
    text = clean_text(_string(record, "text") or "")
    if not text.strip():
        raise InputError("no text")
    stated = {
        field: next((value for key in keys if (value := _string(record, key))), None)
        for field, keys in FIELDS.items()
    }
    known = complete(document.given, stated)
    return make_article(_identifier(record) or known.url or place, text, known)


def _identifier(record: dict[str, Any]) -> str | None:
    number = record.get("id")
    if isinstance(number, int) and not isinstance(number, bool):
        return str(number)
    return one_line(_string(record, "id") or "")


def _string(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputError(f"{key!r} is {_TYPE_NAMES[type(value)]}, not text")
