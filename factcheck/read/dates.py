"""A date that a person typed or a page states, as an ISO day."""

import re
from datetime import date, datetime

from factcheck.errors import UsageError

FIRST_YEAR = 1600
"""The first newspaper appeared in 1605; an earlier year is a slip or a time stamp gone wrong."""

_LONGEST = 60
_COARSE = re.compile(r"\d{4}(?:-\d{2})?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY_FIRST_AND_MONTH_FIRST = ("DMY", "MDY")


def parse_date(text: str) -> str:
    """Return the ISO day that ``text`` names: ``19 Feb 2016`` is ``2016-02-19``.

    ISO dates and times are taken as they stand: the day is the one at the place of
    publication, whatever the zone. Of other forms a day, month and four-digit year are
    required, in English, and an order of figures that reads two ways is refused.

    Raises:
        UsageError: no full day, or more than one possible.
    """
    written = " ".join(text.split())
    return _parse(written, written, forms="2016-02-19")


def parse_coarse_date(text: str) -> str:
    """Return an ISO year, month or day: as ``parse_date``, or ``2016`` and ``2016-02`` alone.

    Raises:
        UsageError: it is none of these.
    """
    written = " ".join(text.split())
    if not _COARSE.fullmatch(written):
        return _parse(written, written, forms="2016-02-19, 2016-02 or 2016")
    full = f"{written}-01-01"[: len("2016-02-19")]
    return _parse(full, written, forms="2016-02-19, 2016-02 or 2016")[: len(written)]


def is_iso_day(text: str) -> bool:
    """Say whether ``text`` is a day of the calendar, written ``2016-02-19``."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _parse(day_written: str, shown: str, *, forms: str) -> str:
    """Return the ISO day; a message shows what was typed and the forms that are read."""
    day = _iso_day(day_written) or _spoken_day(day_written, shown, forms)
    if day.year < FIRST_YEAR:
        raise UsageError(f"no article appeared in the year {day.year}: {shown!r}")
    return day.isoformat()


def _iso_day(written: str) -> date | None:
    try:
        return datetime.fromisoformat(written).date() if _ISO.match(written) else None
    except ValueError:
        return None


def _spoken_day(written: str, shown: str, forms: str) -> date:
    days = set()
    if len(written) <= _LONGEST and _YEAR.search(written):
        days = {day for order in _DAY_FIRST_AND_MONTH_FIRST if (day := _read(written, order))}
    if _ISO.match(written):
        days = {day for day in days if written.startswith(day.isoformat())}
    if not days:
        cut = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
        raise UsageError(f"not a full date: {cut!r} (write it as {forms})")
    if len(days) > 1:
        readings = " or ".join(day.isoformat() for day in sorted(days))
        raise UsageError(f"ambiguous date: {shown!r} could be {readings}")
    return days.pop()


def _read(written: str, order: str) -> date | None:
    import dateparser

    moment = dateparser.parse(
        written,
        languages=["en"],
        settings={
            "DATE_ORDER": order,
            "STRICT_PARSING": True,
            "PARSERS": ["absolute-time"],
            "PREFER_LOCALE_DATE_ORDER": False,
        },
    )
    return moment.date() if moment else None
