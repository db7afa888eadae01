"""What a page states about itself: JSON-LD, meta elements, time elements.

Stated is what a machine-readable field says. A date that happens to stand in an address
or somewhere in the text is none: "on Saturday" would be counted from it, and a
fact-checker would take it as known.
"""

import json
from collections.abc import Iterator
from copy import copy
from typing import Any

from htmldate import find_date
from lxml.html import HtmlElement, document_fromstring

from factcheck.errors import UsageError
from factcheck.read.dates import parse_date
from factcheck.read.metadata import one_line

_ARTICLE_TYPES = frozenset(
    {"BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "DiscussionForumPosting"}
)
_AUTHOR_META = ("author", "article:author", "byl", "dc.creator", "parsely-author")
_REVISION_WORDS = (
    "modif",
    "mod_time",
    "moddate",
    "update",
    "revis",
    "lastmod",
    "copyright",
    "utime",
)
_PUBLICATION_CLASSES = frozenset(
    {"published", "date-published", "pubdate", "dt-published", "entry-date", "post-date"}
)


def stated_metadata(tree: HtmlElement) -> dict[str, str | None]:
    """Return what the page states, by the fields of ArticleMetadata.

    The address is as written, perhaps relative; the date is an ISO day.
    """
    described = _described_article(tree)
    meta = _meta_contents(tree)
    return {
        "title": _first(_name(described.get("headline")), meta.get("og:title")),
        "author": _first(
            _names(described.get("author")), *(_name(meta.get(name)) for name in _AUTHOR_META)
        ),
        "outlet": _first(meta.get("og:site_name"), _name(described.get("publisher"))),
        "url": _first(_canonical_link(tree), meta.get("og:url")),
        "language": _first(tree.get("lang"), meta.get("content-language")),
        "published_on": _first(
            _day(described.get("datePublished")), _day_of_meta(tree), _day_of_time_elements(tree)
        ),
    }


def _described_article(tree: HtmlElement) -> dict[str, Any]:
    """Return the JSON-LD description of the page's article, or an empty one."""
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        try:
            described = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _items(described):
            if any(_is_article_type(name) for name in _listed(item.get("@type"))):
                return item
    return {}


def _items(described: Any) -> Iterator[dict[str, Any]]:
    for item in _listed(described):
        if isinstance(item, dict):
            yield item
            yield from (part for part in _listed(item.get("@graph")) if isinstance(part, dict))
            yield from (part for part in _listed(item.get("mainEntity")) if isinstance(part, dict))


def _is_article_type(name: Any) -> bool:
    return isinstance(name, str) and (name.endswith("Article") or name in _ARTICLE_TYPES)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _name(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("name")
    if not isinstance(value, str) or value.startswith(("http://", "https://")):
        return None
    return one_line(value)


def _names(value: Any) -> str | None:
    return ", ".join(filter(None, map(_name, _listed(value)))) or None


def _meta_contents(tree: HtmlElement) -> dict[str, str]:
    contents: dict[str, str] = {}
    for element in tree.iterfind(".//meta[@content]"):
        name = element.get("property") or element.get("name") or element.get("http-equiv") or ""
        contents.setdefault(name.lower(), element.get("content", "").strip())
    return contents


def _canonical_link(tree: HtmlElement) -> str | None:
    link = tree.find('.//link[@rel="canonical"]')
    return None if link is None else link.get("href")


def _day_of_meta(tree: HtmlElement) -> str | None:
    """Ask htmldate, which knows seventy names for the field, but show it nothing else.

    Given the page it would go on to guess from the address and the text, and it falls
    back on the last change and on the year of the copyright. A month it turns into its
    first day, so the day it finds must be written out.
    """
    head = document_fromstring("<head></head>").find("head")
    days = set()
    for element in tree.iterfind(".//meta[@content]"):
        names = " ".join(value.lower() for key, value in element.items() if key != "content")
        if "og:url" not in names and not any(word in names for word in _REVISION_WORDS):
            head.append(copy(element))
            days.add(_day(element.get("content")))
    found = find_date(head.getparent(), original_date=True, extensive_search=False)
    return found if found in days else None


def _day_of_time_elements(tree: HtmlElement) -> str | None:
    """Return the day of a time element marked as the publication, or of the only ones."""
    days: list[str] = []
    for element in tree.iterfind(".//time[@datetime]"):
        day = _day(element.get("datetime"))
        if day and _marks_publication(element):
            return day
        if day:
            days.append(day)
    return days[0] if len(set(days)) == 1 else None


def _marks_publication(element: HtmlElement) -> bool:
    return (
        "pubdate" in element.attrib
        or element.get("itemprop", "").lower() == "datepublished"
        or not _PUBLICATION_CLASSES.isdisjoint(element.get("class", "").lower().split())
    )


def _day(value: Any) -> str | None:
    try:
        return parse_date(value) if isinstance(value, str) else None
    except UsageError:
        return None


def _first(*values: str | None) -> str | None:
    return next((value for value in values if value), None)
