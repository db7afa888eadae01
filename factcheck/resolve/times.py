"""The times a text names, each as a date, counted from the day of publication."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.core.quote import DatePrecision
from factcheck.core.span import Span
from factcheck.languages.time_words import TimeKind, TimeWords

_DAYS_IN_WEEK = 7
_AFTER_ANCHOR = timedelta(days=2)
_LAST_ANCHOR = date.max - _AFTER_ANCHOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time as printed, and the days it means.

    ``date`` is the finest ISO day, month or year that holds it whole; ``days`` are the
    first and the last day where that says less than the words ("last week").
    """

    span: Span
    date: str
    kind: TimeKind
    days: tuple[str, str] | None = None

    @property
    def precision(self) -> DatePrecision:
        """How closely the words tell the time."""
        return DatePrecision.WEEK if self.days else _PRECISIONS[len(self.date)]

    @property
    def is_day(self) -> bool:
        """Whether the words mean one day."""
        return self.precision is DatePrecision.DAY


Stretch = tuple[date, date]
"""The first and the last day of a time."""

_PRECISIONS = {10: DatePrecision.DAY, 7: DatePrecision.MONTH, 4: DatePrecision.YEAR}

_FROM_LAST_DAY = {TimeKind.SAME_DAY: 0, TimeKind.NEXT_DAY: 1, TimeKind.PREVIOUS_DAY: -1}
"""Kinds that are counted from the day spoken of last, and how many days after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeGrammar:
    """What times look like in a language: words to look at, as printed, and patterns."""

    words: TimeWords
    signals: frozenset[str]
    leads: frozenset[str]
    names: re.Pattern[str]
    patterns: tuple[tuple[TimeKind, re.Pattern[str]], ...]


_WORDS_BEFORE = 3
"""How many words of a pattern may stand before the word that shows where to look."""

_REACH_BEFORE = 36
"""Code points that these words may take up."""

_SHORT_MONTH_STOP = r"\b(?:(?<=\b\w{3})\.|(?<=\b\w{4})\.(?= \d))?"
"""A stop behind "Dec." or "Sept. 4"; behind "December" it ends the sentence."""

_WORD = re.compile(r"(?<![\w-])[\w-]+")
_LONG_WORD = re.compile(r"[\w-]{3,}")


def time_grammar(words: TimeWords) -> TimeGrammar:
    """Compile the words of a language."""
    slots = {
        "{weekday}": _group("weekday", words.weekdays),
        "{month}": _group("month", words.months) + _SHORT_MONTH_STOP,
        "{day_word}": _group("word", words.day_words),
        "{shift}": _group("shift", words.shifts),
        "{unit}": _group("unit", words.units),
        "{number}": _group("count", words.numbers, r"\d{1,2}", "an?"),
        "{span}": _group("span", words.spans),
    }
    patterns = tuple(
        (kind, re.compile(_filled(pattern, slots), re.IGNORECASE))
        for kind, pattern in words.patterns
    )
    listed = (words.weekdays, words.months, words.day_words, words.shifts)
    first_words = {phrase.partition(" ")[0] for phrases in listed for phrase in phrases}
    lower = words.signals | first_words
    capital = {word.capitalize() for word in lower} | {word.upper() for word in lower}
    signals = frozenset(lower - words.capitalised | capital)
    names = re.compile(rf"\b(?:{'|'.join(words.names) or '(?!)'})\b")
    return TimeGrammar(
        words=words,
        signals=signals,
        leads=words.leads | lower | set(words.numbers),
        names=names,
        patterns=patterns,
    )


def _group(name: str, listed: Mapping[str, object], *more: str) -> str:
    printed = sorted(listed, key=len, reverse=True)
    return rf"(?P<{name}>{'|'.join([*map(re.escape, printed), *more]) or '(?!)'})"


def _filled(pattern: str, slots: Mapping[str, str]) -> str:
    for slot, group in slots.items():
        pattern = pattern.replace(slot, group)
    return pattern


def find_times(told: str, grammar: TimeGrammar, published: date | None) -> list[Time]:
    """Return the times a narration names that can be dated, in reading order.

    Without a day of publication only what is printed with its year can be, and weekdays
    where the text anchors them (:func:`_anchor`).
    """
    matches = list(_matches(told, grammar))
    anchor = None if published else _anchor(matches, grammar)
    found: list[Time] = []
    last_day: date | None = None
    for kind, match in matches:
        counted_from = published or (anchor if kind is TimeKind.WEEKDAY else None)
        stretch = _resolve(kind, match, grammar, counted_from)
        if kind in _FROM_LAST_DAY and last_day is not None:
            stretch = _days_after(last_day, _FROM_LAST_DAY[kind])
        finest = _finest(stretch) if stretch is not None else None
        if stretch is None or finest is None or _lies_ahead(stretch, published):
            continue
        if stretch[0] == stretch[1]:
            last_day = stretch[0]
        found.append(
            Time(
                span=Span(match.start(), match.end()),
                date=finest,
                kind=kind,
                days=None if _whole(finest) == stretch else _iso(stretch),
            )
        )
    return found


def _iso(stretch: Stretch) -> tuple[str, str]:
    return stretch[0].isoformat(), stretch[1].isoformat()


def _finest(stretch: Stretch) -> str | None:
    """Return the finest of day, month and year that holds a stretch of days whole."""
    first, last = stretch
    if first == last:
        return first.isoformat()
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.year:04}-{first.month:02}"
    return f"{first.year:04}" if first.year == last.year else None


def _whole(iso: str) -> Stretch:
    """Return the days of an ISO day, month or year."""
    year, month, day = (int(part) for part in f"{iso}-00-00"[:10].split("-"))
    if day:
        return date(year, month, day), date(year, month, day)
    if month:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def _one_day(day: date) -> Stretch:
    return day, day


def _days_after(day: date, days: int) -> Stretch | None:
    try:
        return _one_day(day + timedelta(days=days))
    except OverflowError:
        return None


def _lies_ahead(stretch: Stretch, published: date | None) -> bool:
    """Say whether a time comes after publication: nobody is quoted from there."""
    return published is not None and stretch[0] > published


def _anchor(matches: Sequence[tuple[TimeKind, re.Match[str]]], grammar: TimeGrammar) -> date | None:
    """Return the day to count weekdays back from in a text without one of publication.

    It takes the latest full date printed, such as that of a picture, when the text also
    calls a day by that weekday: then the story is of that week, from four days before
    to two days after.
    """
    full = [
        stretch[0]
        for kind, match in matches
        if kind is TimeKind.DATE and (stretch := _resolve(kind, match, grammar, None)) is not None
    ]
    named = {
        grammar.words.weekdays[match.group("weekday").lower()]
        for kind, match in matches
        if kind is TimeKind.WEEKDAY and match.group("shift") is None
    }
    if not full or max(full).weekday() not in named or max(full) > _LAST_ANCHOR:
        return None
    return max(full) + _AFTER_ANCHOR


def published_day(published_on: str | None) -> date | None:
    """Return the day of publication, None where there is none or no such day."""
    try:
        return date.fromisoformat((published_on or "")[:10])
    except ValueError:
        return None


def _matches(told: str, grammar: TimeGrammar) -> Iterator[tuple[TimeKind, re.Match[str]]]:
    done = 0
    for start, end in _signals(told, grammar):
        fitting = _fitting(told, start, end, done, grammar) if start >= done else None
        if fitting is not None:
            yield fitting
            done = fitting[1].end()


def _signals(told: str, grammar: TimeGrammar) -> list[tuple[int, int]]:
    """Return where the words stand that show where to look, in reading order.

    Few of a text's words are such: to look each of those up is twice as fast as to look
    at every word.
    """
    places = []
    for word in set(_LONG_WORD.findall(told)):
        if word in grammar.signals or word[:4].isdigit():
            start = told.find(word)
            while start >= 0:
                end = start + len(word)
                if not _is_inner(told[start - 1 : start]) and not _is_inner(told[end : end + 1]):
                    places.append((start, end))
                start = told.find(word, end)
    return sorted(places)


def _is_inner(letter: str) -> bool:
    return letter.isalnum() or (letter != "" and letter in "_-")


def _fitting(
    told: str, begin: int, end: int, done: int, grammar: TimeGrammar
) -> tuple[TimeKind, re.Match[str]] | None:
    """Return the time around a word, begun as far before it as any pattern fits."""
    floor = max(done, begin - _REACH_BEFORE)
    starts = [
        match.start()
        for match in _WORD.finditer(told, floor, begin)
        if (word := match.group().lower()) in grammar.leads or word[0].isdigit()
    ]
    for start in (*starts[-_WORDS_BEFORE:], begin):
        for kind, pattern in grammar.patterns:
            match = pattern.match(told, start)
            if match is None or match.end() < end:
                continue
            return None if _is_in_name(kind, match, grammar) else (kind, match)
    return None


def _is_in_name(kind: TimeKind, match: re.Match[str], grammar: TimeGrammar) -> bool:
    """Say whether a time is part of a name: "the Today programme", "the Mail on Sunday"."""
    told, start = match.string, match.start()
    if kind in (TimeKind.DAY, TimeKind.PERIOD) and told[start].isupper():
        before = told[max(0, start - 3) : start].rstrip(" ")
        return before[-1:].isalnum() or before.endswith(("’s", "'s"))
    if kind is not TimeKind.WEEKDAY:
        return False
    reach = max(0, start - _REACH_BEFORE), match.end() + _REACH_BEFORE
    return any(
        name.start() < match.end() and start < name.end()
        for name in grammar.names.finditer(told, *reach)
    )


def _resolve(
    kind: TimeKind, match: re.Match[str], grammar: TimeGrammar, published: date | None
) -> Stretch | None:
    groups = {name: text.lower() for name, text in match.groupdict().items() if text}
    words = grammar.words
    try:
        if "year" in groups:
            return _whole(_with_year(groups, words))
        if published is None or kind not in _RESOLVERS:
            return None
        if "of_year" in groups:
            groups["year"] = f"{published.year + words.shifts[groups['of_year']]}"
            return _whole(_with_year(groups, words))
        return _RESOLVERS[kind](groups, words, published)
    except (ValueError, OverflowError):
        return None


def _with_year(groups: Mapping[str, str], words: TimeWords) -> str:
    year = int(groups["year"])
    if "month" not in groups and "month_number" not in groups:
        return f"{year:04}"
    month = words.months[groups["month"]] if "month" in groups else int(groups["month_number"])
    if "day" not in groups:
        return f"{year:04}-{month:02}"
    return f"{year:04}-{month:02}-{int(groups['day']):02}"


def _yearless_date(groups: Mapping[str, str], words: TimeWords, published: date) -> Stretch | None:
    """Return the last such day; one in the coming half year lies ahead and is no answer."""
    month, day = words.months[groups["month"]], int(groups["day"])
    this_year = date(published.year, month, day)
    if this_year <= published:
        return _one_day(this_year)
    if this_year - published < timedelta(days=183):
        return None
    return _one_day(date(published.year - 1, month, day))


def _weekday(groups: Mapping[str, str], words: TimeWords, published: date) -> Stretch | None:
    shift = words.shifts.get(groups.get("shift", ""), 0)
    if shift > 0:
        return None
    back = (published.weekday() - words.weekdays[groups["weekday"]]) % _DAYS_IN_WEEK
    if back == 0 and shift < 0:
        back = _DAYS_IN_WEEK
    return _one_day(published - timedelta(days=back))


def _day_word(groups: Mapping[str, str], words: TimeWords, published: date) -> Stretch | None:
    return _one_day(published + timedelta(days=words.day_words[groups["word"]]))


def _ago(groups: Mapping[str, str], words: TimeWords, published: date) -> Stretch | None:
    """Return the day, or the week, month or year, so many of them back."""
    counted = groups["count"]
    count = words.numbers.get(counted) or (int(counted) if counted.isdigit() else 1)
    unit = words.spans[groups["span"]]
    if unit == "day":
        return _one_day(published - timedelta(days=count))
    if unit == "week":
        return _week_of(published - timedelta(days=count * _DAYS_IN_WEEK))
    if unit == "year":
        return _whole(f"{published.year - count:04}")
    months = 12 * published.year + published.month - 1 - count
    return _whole(f"{months // 12:04}-{months % 12 + 1:02}")


def _week_of(day: date) -> Stretch:
    """Return the week of a day; newspapers begin theirs on Sunday."""
    sunday = day - timedelta(days=(day.weekday() + 1) % _DAYS_IN_WEEK)
    return sunday, sunday + timedelta(days=_DAYS_IN_WEEK - 1)


def _period(groups: Mapping[str, str], words: TimeWords, published: date) -> Stretch | None:
    shift = words.shifts.get(groups.get("shift", ""), 0)
    unit = words.units[groups["unit"]]
    if shift > 0:
        return None
    if unit == "year":
        return _whole(f"{published.year + shift:04}")
    if unit == "month":
        last = published if shift == 0 else published.replace(day=1) - timedelta(days=1)
        return _whole(f"{last.year:04}-{last.month:02}")
    if unit == "weekend":
        return _weekend(published, named="shift" in groups and shift == 0)
    if shift == 0:
        return _week_of(published)[0], published
    return _week_of(published - timedelta(days=_DAYS_IN_WEEK))


def _weekend(published: date, *, named: bool) -> Stretch | None:
    """Return the last weekend; towards the end of a week "this weekend" lies ahead."""
    if named and published.weekday() in (2, 3, 4):
        return None
    saturday = published - timedelta(days=(published.weekday() - 5) % _DAYS_IN_WEEK)
    return saturday, saturday + timedelta(days=1)


def _month(groups: Mapping[str, str], words: TimeWords, published: date) -> Stretch | None:
    month = words.months[groups["month"]]
    past = month < published.month or (
        month == published.month and words.shifts.get(groups.get("shift", ""), 0) == 0
    )
    return _whole(f"{published.year - (0 if past else 1):04}-{month:02}")


_RESOLVERS: Mapping[TimeKind, Callable[[Mapping[str, str], TimeWords, date], Stretch | None]] = {
    TimeKind.DATE: _yearless_date,
    TimeKind.WEEKDAY: _weekday,
    TimeKind.DAY: _day_word,
    TimeKind.AGO: _ago,
    TimeKind.PERIOD: _period,
    TimeKind.MONTH: _month,
}
