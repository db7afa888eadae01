"""What is known about an article beside its text, and who is believed about it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

from factcheck.core.article import Article
from factcheck.core.characters import typed_line
from factcheck.errors import UsageError
from factcheck.read.addresses import canonical_url, domain_of
from factcheck.read.dates import is_iso_day, parse_date
from factcheck.read.decoding import clean_text
from factcheck.read.language import guess_language

_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9-_]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleMetadata:
    """What a person or a document says about an article.

    ``published_on`` is an ISO day (``parse_date`` makes one), ``url`` an http(s)
    address, ``language`` an ISO 639-1 code. The other fields are kept on one line and
    without control characters.

    Raises:
        UsageError: a date, address or language that cannot be meant, or a value that is
            not UTF-8.
    """

    outlet: str | None = None
    published_on: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        for name in ("outlet", "title", "author"):
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, typed_line(value, field=name) or None)
        if self.published_on is not None and not is_iso_day(self.published_on):
            raise UsageError(f"not an ISO day: {self.published_on!r} (write it as 2016-02-19)")
        if self.url is not None:
            canonical_url(self.url)
        if self.language is not None:
            language_code(self.language)


def language_code(text: str) -> str:
    """Return the ISO 639-1 code in ``text``: ``en-GB`` is ``en``.

    Raises:
        UsageError: not a code of two letters, with or without a region.
    """
    match = _LANGUAGE.fullmatch(text.strip())
    if not match:
        raise UsageError(f"not a language code: {text[:40]!r} (write en, de, fr)")
    return match[1].lower()


def one_line(text: str) -> str | None:
    """Return ``text`` as one clean line, or None if nothing is left."""
    return " ".join(clean_text(text).split()) or None


_READERS = {"published_on": parse_date, "url": canonical_url, "language": language_code}


def complete(given: ArticleMetadata, stated: Mapping[str, str | None]) -> ArticleMetadata:
    """Return what was given, filled up with what the document states.

    ``stated`` goes by the names of the fields of ArticleMetadata. What was given wins,
    and the document's word on the same is not even read: a bad date in a file does not
    matter to somebody who gave the right one.

    Raises:
        UsageError: a date, address or language in the document that cannot be meant.
    """
    known: dict[str, str | None] = {}
    for field in fields(ArticleMetadata):
        own: str | None = getattr(given, field.name)
        said = None if own else one_line(stated.get(field.name) or "")
        value = own or said
        known[field.name] = _READERS.get(field.name, str)(value) if value else None
    if known["url"] and not known["outlet"]:
        known["outlet"] = domain_of(known["url"])
    return ArticleMetadata(**known)


def make_article(article_id: str, text: str, known: ArticleMetadata) -> Article:
    """Return the article; where nothing says its language, English if it looks like it."""
    return Article(
        id=article_id,
        text=text,
        language=known.language or guess_language(text),
        url=known.url,
        outlet=known.outlet,
        author=known.author,
        title=known.title,
        published_on=known.published_on,
    )
