"""Web pages: the article without what stands around it, and what the page says of it."""

import logging
import re
from collections.abc import Iterator
from configparser import ConfigParser
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from factcheck.core.article import Article
from factcheck.errors import InputError, UsageError
from factcheck.read.addresses import canonical_url
from factcheck.read.decoding import decode
from factcheck.read.document import Document
from factcheck.read.metadata import complete, language_code, make_article, one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
_BLOCKS = frozenset({"head", "p", "quote", "list", "item", "table", "row", "cell", "div", "code"})
_SHORTEST = 80
"""Characters below which trafilatura falls back on running all text together; by its own
measure, 250, a brief of three paragraphs loses them."""

_SENTENCE = re.compile(r"(?:\S+\s+){4}.*[.!?…][\"'”’»)\]]*\Z", re.DOTALL)
"""Five words and a full stop: what menus, log-in forms and notices of copyright lack."""


def read_html(document: Document) -> Iterator[Article]:
    """Yield the one article of a page.

    Raises:
        FactcheckError: no text, or no article in it.
    """
    data = document.whole()
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    charset = document.charset or (declared[1].decode("ascii") if declared else None)
    page = _parsed(decode(data, charset))
    known = complete(document.given, _stated(page, document.url))
    paragraphs = _paragraphs(page.body)
    if not any(_SENTENCE.match(paragraph) for paragraph in paragraphs):
        raise InputError("no article found in the page")
    if known.title and paragraphs[0].casefold() == known.title.casefold():
        del paragraphs[0]
    yield make_article(document.id, "\n\n".join(paragraphs), known)


@dataclass(frozen=True, slots=True)
class _Page:
    """What the page states in its fields, and what is read off its looks."""

    stated: dict[str, str | None]
    shown_title: str | None
    shown_author: str | None
    body: "_Element"


def _parsed(page: str) -> _Page:
    """Parse a page, whatever shape it is in.

    The libraries are imported here: they take a third of a second, and most commands
    read no page. What they log would be printed; it ends up as our Problem instead.
    """
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring
    from trafilatura import bare_extraction
    from trafilatura.metadata import extract_author, extract_title
    from trafilatura.settings import DEFAULT_CONFIG
    from trafilatura.settings import Document as Extracted

    from factcheck.read.page_metadata import stated_metadata

    for library in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(library).setLevel(logging.CRITICAL)
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(page.encode("utf-8"), parser=parser)
    except LxmlError:
        raise InputError("no article found in the page") from None
    stated, title, author = stated_metadata(tree), extract_title(tree), extract_author(tree)
    configuration = ConfigParser()
    configuration.read_dict(DEFAULT_CONFIG)
    configuration["DEFAULT"]["MIN_EXTRACTED_SIZE"] = str(_SHORTEST)
    article = bare_extraction(tree, include_comments=False, config=configuration)
    if not isinstance(article, Extracted):
        raise InputError("no article found in the page")
    return _Page(stated, title, author, article.body)


def _stated(page: _Page, url: str | None) -> dict[str, str | None]:
    """Return what the page says; a field that makes no sense is as good as none."""
    stated = dict(page.stated)
    stated["title"] = _without_outlet(stated["title"] or page.shown_title, stated["outlet"])
    stated["author"] = stated["author"] or page.shown_author
    stated["url"] = _own_address(stated["url"], url)
    try:
        stated["language"] = language_code(stated["language"] or "")
    except UsageError:
        stated["language"] = None
    return stated


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Cut "Ferry late | The Echo" down to what the article is called."""
    if not title or not outlet:
        return title
    return re.sub(rf"\s+[-–—|·:]\s+{re.escape(outlet)}\Z", "", title)


def _own_address(link: str | None, url: str | None) -> str | None:
    """Return the canonical address; a link to the front page names the site, no article."""
    try:
        canonical = canonical_url(urljoin(url or "", link or ""))
    except (UsageError, ValueError):
        return url
    return url if url and urlsplit(canonical).path == "/" else canonical


def _paragraphs(body: "_Element") -> list[str]:
    """Return the blocks of trafilatura's tree as text; a line break in one stays."""
    from lxml.etree import iterwalk

    pieces = [""]
    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            pieces.append("")
        elif element.tag == "lb" and event == "start":
            pieces[-1] += "\n"
        printed = element.text if event == "start" else element.tail
        pieces[-1] += re.sub(r"\s+", " ", printed or "")
    lines = ("\n".join(filter(None, map(one_line, piece.split("\n")))) for piece in pieces)
    return [paragraph for paragraph in lines if paragraph]
