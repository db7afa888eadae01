"""Plain text, with or without a header block."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.core.article import Article
from factcheck.errors import InputError
from factcheck.read.decoding import decode
from factcheck.read.document import Document
from factcheck.read.metadata import complete, make_article

HEADER_KEYS = {
    "title": "title",
    "headline": "title",
    "date": "published_on",
    "published": "published_on",
    "outlet": "outlet",
    "publisher": "outlet",
    "url": "url",
    "link": "url",
    "author": "author",
    "by": "author",
    "language": "language",
}
"""What a line of the header may begin with, and the field of ArticleMetadata it fills."""

_HEADER_LINE = re.compile(r"([A-Za-z]+):[ \t]+(\S.*)")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True)
class HeadedText:
    """A text cut into its header, by the fields of ArticleMetadata, and the article."""

    header: dict[str, str]
    body: str


def read_text(document: Document) -> Iterator[Article]:
    """Yield the one article of a plain text.

    Raises:
        FactcheckError: no text, or a header line that cannot be meant.
    """
    headed = split_header(decode(document.whole(), document.charset))
    if not headed.body:
        raise InputError("a header without an article below it" if headed.header else "no text")
    known = complete(document.given, {"url": document.url, **headed.header})
    yield make_article(document.id, headed.body, known)


def split_header(text: str) -> HeadedText:
    """Cut off a header block.

    A header is the lines up to the first blank one, if each of them is ``Key: value``
    with a key of HEADER_KEYS and no field comes twice; an article that opens with
    "Update: ..." or "Date night: ..." has none.
    """
    block, *rest = _BLANK_LINES.split(text.lstrip(), maxsplit=1)
    header: dict[str, str] = {}
    for line in block.split("\n"):
        match = _HEADER_LINE.fullmatch(line.rstrip())
        field = HEADER_KEYS.get(match[1].lower()) if match else None
        if not match or field is None or field in header:
            return HeadedText({}, text)
        header[field] = match[2]
    return HeadedText(header, "".join(rest))
