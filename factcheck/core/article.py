"""A document as it was published."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The text of one publication and what is known about it.

    ``id`` names the article in output: the JSON Lines ``id``, the address, or the
    file name. ``published_on`` is an ISO day and the day that words such as
    "on Saturday" are counted from. ``language`` is an ISO 639-1 code, ``und`` where it is not known.
    """

    id: str
    text: str
    language: str = "en"
    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    title: str | None = None
    published_on: str | None = None
