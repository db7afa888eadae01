"""The registry: which reader takes which file.

A new format is one file with a reader and one line in FORMATS.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from factcheck.core.article import Article
from factcheck.core.problem import Problem
from factcheck.read.document import Document
from factcheck.read.html import read_html
from factcheck.read.jsonlines import read_json_lines
from factcheck.read.text import read_text

Reader = Callable[[Document], Iterator[Article | Problem]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way in which articles are written down.

    ``beginning`` recognizes it where no name tells: on standard input, in a file with
    another ending. ``holds_many`` says that one document is many articles.
    """

    name: str
    endings: frozenset[str]
    media_types: frozenset[str]
    beginning: re.Pattern[bytes]
    read: Reader
    holds_many: bool = False


HTML = Format(
    name="HTML",
    endings=frozenset({".html", ".htm", ".xhtml"}),
    media_types=frozenset({"text/html", "application/xhtml+xml"}),
    beginning=re.compile(
        rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|html|head|body|\?xml)", re.IGNORECASE
    ),
    read=read_html,
)
JSON_LINES = Format(
    name="JSON Lines",
    endings=frozenset({".jsonl", ".ndjson"}),
    media_types=frozenset({"application/jsonl", "application/x-ndjson"}),
    beginning=re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"'),
    read=read_json_lines,
    holds_many=True,
)
TEXT = Format(
    name="plain text",
    endings=frozenset({".txt", ".text"}),
    media_types=frozenset({"text/plain"}),
    beginning=re.compile(b""),
    read=read_text,
)
FORMATS = (HTML, JSON_LINES, TEXT)


def format_of_name(name: str) -> Format | None:
    """Return the format that a file's name promises; ``.gz`` at its end is looked past."""
    ending = PurePath(name.lower().removesuffix(".gz")).suffix
    return next((known for known in FORMATS if ending in known.endings), None)


def format_of_media_type(media_type: str) -> Format | None:
    """Return the format that a server declares."""
    return next((known for known in FORMATS if media_type in known.media_types), None)


def format_of_beginning(data: bytes) -> Format:
    """Return the format that the first bytes look like, at the least plain text."""
    return next(known for known in FORMATS if known.beginning.match(data))
