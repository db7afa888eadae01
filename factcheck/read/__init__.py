"""Formats in: plain text, HTML, JSON Lines, folders, web pages; each becomes Articles.

One file a format; ``formats.py`` is the registry, ``articles.py`` the way in. What
cannot be read becomes a Problem with its place and reason, and the rest goes on.
Importing this room is cheap: the libraries for pages, dates and the network are
imported when first needed.
"""

from factcheck.read.addresses import canonical_url
from factcheck.read.articles import read_articles
from factcheck.read.dates import parse_coarse_date, parse_date
from factcheck.read.metadata import ArticleMetadata
from factcheck.read.page import FetchedPage, Fetcher

__all__ = [
    "ArticleMetadata",
    "FetchedPage",
    "Fetcher",
    "canonical_url",
    "parse_coarse_date",
    "parse_date",
    "read_articles",
]
