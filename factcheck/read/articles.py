"""The way in: a path, an address or standard input becomes articles."""

import gzip
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import urlsplit

from factcheck.core.article import Article
from factcheck.core.characters import show
from factcheck.core.problem import Problem, Stage
from factcheck.errors import FactcheckError, FetchError, InputError, UsageError
from factcheck.read.addresses import canonical_url, has_scheme, is_web_address
from factcheck.read.document import Document, readable
from factcheck.read.folder import files_below
from factcheck.read.formats import (
    FORMATS,
    TEXT,
    Format,
    format_of_beginning,
    format_of_media_type,
    format_of_name,
)
from factcheck.read.metadata import ArticleMetadata
from factcheck.read.page import FetchedPage, Fetcher
from factcheck.settings import ReadSettings

STANDARD_INPUT = "-"
NOTHING_GIVEN = ArticleMetadata()
USUAL_SETTINGS = ReadSettings()

_GZIP = b"\x1f\x8b"
_PEEK = 512


def read_articles(
    source: str,
    *,
    given: ArticleMetadata = NOTHING_GIVEN,
    settings: ReadSettings = USUAL_SETTINGS,
    stdin: BinaryIO | None = None,
    fetcher: Fetcher | None = None,
) -> Iterator[Article | Problem]:
    """Yield what ``source`` holds, one Article or Problem at a time.

    ``source`` is a file, a folder, an http(s) address, or ``-`` for ``stdin``; ``given``
    wins over what the documents say of themselves. Bad input never raises: whatever
    cannot be read is a Problem. Nothing is opened before the first item is asked for,
    and a file of many articles is never in memory whole. Names are shown, as ids and
    in Problems, with escapes for what cannot be printed.
    """
    reading = _Reading(given=given, settings=settings, fetcher=fetcher)
    if not source:
        # A path of nothing would be the current folder, and all in it.
        yield Problem(location="''", stage=Stage.READ, reason="no file, folder or address named")
    elif source == STANDARD_INPUT:
        document = reading.document(
            stdin or BytesIO(), name=STANDARD_INPUT, location="standard input"
        )
        yield from _with_problems(document.location, reading.articles(document))
    elif is_web_address(source):
        yield from _with_problems(source, reading.address(source))
    else:
        yield from _with_problems(source, reading.path(source))


def _with_problems(
    location: str, items: Iterator[Article | Problem]
) -> Iterator[Article | Problem]:
    try:
        yield from items
    except FactcheckError as error:
        yield Problem(location=show(location), stage=Stage.READ, reason=str(error))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """One run: what the ways in share. All of them raise FactcheckErrors."""

    given: ArticleMetadata
    settings: ReadSettings
    fetcher: Fetcher | None

    def document(self, stream: BinaryIO, *, name: str, location: str) -> Document:
        return Document(
            id=show(name),
            location=show(location),
            stream=stream,
            given=self.given,
            max_bytes=self.settings.max_bytes,
        )

    def path(self, source: str) -> Iterator[Article | Problem]:
        path = Path(source)
        try:
            with readable():
                is_folder = stat.S_ISDIR(path.stat().st_mode)
        except ValueError:
            raise InputError("no such file or folder") from None
        except InputError:
            if has_scheme(source) and not path.is_absolute():
                raise InputError("not an http(s) address") from None
            raise
        yield from self.folder(path) if is_folder else self.file(path, path.name, source)

    def folder(self, folder: Path) -> Iterator[Article | Problem]:
        self.refuse_one_for_many()
        found = False
        for path, obstacle in files_below(folder):
            found = True
            if obstacle:
                yield Problem(location=show(path), stage=Stage.READ, reason=str(obstacle))
            else:
                items = self.file(path, path.relative_to(folder).as_posix(), str(path))
                yield from _with_problems(str(path), items)
        if not found:
            endings = ", ".join(sorted(ending for known in FORMATS for ending in known.endings))
            raise InputError(f"no articles in this folder ({endings})")

    def file(self, path: Path, name: str, location: str) -> Iterator[Article | Problem]:
        with readable():
            stream = path.open("rb")
        with stream:
            document = self.document(stream, name=name, location=location)
            yield from self.articles(document, format_of_name(name))

    def address(self, address: str) -> Iterator[Article | Problem]:
        url = canonical_url(address)
        page = (self.fetcher or _http_fetcher(self.settings)).fetch(address)
        document = replace(
            self.document(BytesIO(page.body), name=url, location=address),
            url=canonical_url(page.url),
            charset=page.charset,
        )
        yield from self.articles(document, _format_of_page(page))

    def articles(
        self, document: Document, known: Format | None = None
    ) -> Iterator[Article | Problem]:
        """Read a document in the format its name tells, else the one it looks like."""
        with readable():
            document = replace(document, stream=_unpacked(document.stream))
            form = known or format_of_beginning(_beginning(document.stream))
        if form.holds_many:
            self.refuse_one_for_many()
        yield from form.read(document)

    def refuse_one_for_many(self) -> None:
        if self.given.title or self.given.url:
            raise UsageError("one title or address cannot be given to many articles")


def _format_of_page(page: FetchedPage) -> Format | None:
    """Servers call any file plain text that they do not know; then its name tells more."""
    if not page.media_type:
        return None
    known = format_of_media_type(page.media_type)
    if not known:
        raise FetchError(f"not a page of text: the server sends {show(page.media_type[:100])}")
    return (format_of_name(urlsplit(page.url).path) or known) if known is TEXT else known


def _http_fetcher(settings: ReadSettings) -> Fetcher:
    from factcheck.read.fetch import HttpFetcher

    return HttpFetcher(settings)


def _unpacked(stream: BinaryIO) -> BinaryIO:
    """Return a stream that can be peeked into, through gzip where the bytes are gzip."""
    seen = (
        stream if isinstance(stream, BufferedReader) else BufferedReader(cast("RawIOBase", stream))
    )
    return cast("BinaryIO", gzip.open(seen) if seen.peek(2)[:2] == _GZIP else seen)


def _beginning(stream: BinaryIO) -> bytes:
    return cast("BufferedReader", stream).peek(_PEEK)[:_PEEK]
