"""From the words on the command line to a stream of articles."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.core.article import Article
from factcheck.core.problem import Problem
from factcheck.errors import UsageError
from factcheck.settings import FetchSettings, ReadSettings

if TYPE_CHECKING:
    from factcheck.read import ArticleMetadata


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenMetadata:
    """What the command line says about the article; ``None`` leaves it to the source."""

    outlet: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None


def open_sources(
    sources: Sequence[str],
    given: GivenMetadata,
    *,
    timeout: float,
    allow_private: bool,
) -> Iterator[Article | Problem]:
    """Return the articles of every source in order, read as they are asked for.

    Raises:
        UsageError: the date cannot be read, or a title or address is given for
            several sources at once.
    """
    from factcheck.read import read_articles

    if len(sources) > 1 and (given.title or given.url):
        raise UsageError("--title and --url describe one article; give one source with them")
    metadata = check_metadata(given)
    settings = ReadSettings(
        fetch=FetchSettings(timeout_seconds=timeout, allow_private=allow_private)
    )
    stdin = getattr(sys.stdin, "buffer", None)  # a process may be started without one
    return (
        reading
        for source in sources
        for reading in read_articles(source, given=metadata, settings=settings, stdin=stdin)
    )


def check_metadata(given: GivenMetadata) -> "ArticleMetadata":
    """Return the metadata with its date made ISO."""
    from factcheck.read import ArticleMetadata, parse_date

    return ArticleMetadata(
        outlet=given.outlet,
        published_on=parse_date(given.date) if given.date else None,
        title=given.title,
        url=given.url,
        author=given.author,
        language=given.language,
    )
