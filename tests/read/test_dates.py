from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import UsageError
from factcheck.read.dates import is_iso_day, parse_coarse_date, parse_date

READ = [
    pytest.param("2016-02-19", "2016-02-19", id="iso"),
    pytest.param("  2016-02-19\n", "2016-02-19", id="iso with space around it"),
    pytest.param("2016-02-19T23:30:00-05:00", "2016-02-19", id="the day at the place, not in UTC"),
    pytest.param("2016-02-19T10:00:00Z", "2016-02-19", id="iso with Z"),
    pytest.param("2016-02-19 10:00 GMT", "2016-02-19", id="iso day with a spoken time"),
    pytest.param("19 Feb 2016", "2016-02-19", id="day first, short month"),
    pytest.param("February 19, 2016", "2016-02-19", id="month first"),
    pytest.param("the 19th of February 2016", "2016-02-19", id="ordinal"),
    pytest.param("Friday, 19 February 2016", "2016-02-19", id="weekday"),
    pytest.param("Fri, 19 Feb 2016 10:00:00 GMT", "2016-02-19", id="mail header"),
    pytest.param("19.2.2016", "2016-02-19", id="only a day can be 19"),
    pytest.param("2/19/2016", "2016-02-19", id="only a month can be 2"),
    pytest.param("3/3/2016", "2016-03-03", id="the same both ways"),
]

REFUSED = [
    pytest.param(
        "03/04/2016",
        "ambiguous date: '03/04/2016' could be 2016-03-04 or 2016-04-03",
        id="two readings",
    ),
    pytest.param("2016", "not a full date: '2016' (write it as 2016-02-19)", id="year alone"),
    pytest.param(
        "February 2016", "not a full date: 'February 2016' (write it as 2016-02-19)", id="no day"
    ),
    pytest.param("19 Feb", "not a full date: '19 Feb' (write it as 2016-02-19)", id="no year"),
    pytest.param(
        "19 Feb 16", "not a full date: '19 Feb 16' (write it as 2016-02-19)", id="two-digit year"
    ),
    pytest.param(
        "yesterday", "not a full date: 'yesterday' (write it as 2016-02-19)", id="relative"
    ),
    pytest.param(
        "2016-02-30", "not a full date: '2016-02-30' (write it as 2016-02-19)", id="no such day"
    ),
    pytest.param(
        "2016-13-01", "not a full date: '2016-13-01' (write it as 2016-02-19)", id="no such month"
    ),
    pytest.param(
        "30 February 2016",
        "not a full date: '30 February 2016' (write it as 2016-02-19)",
        id="no such day, in words",
    ),
    pytest.param("", "not a full date: '' (write it as 2016-02-19)", id="nothing"),
    pytest.param(
        "x" * 70, f"not a full date: '{'x' * 60}…' (write it as 2016-02-19)", id="a whole sentence"
    ),
    pytest.param(
        "1016-02-19", "no article appeared in the year 1016: '1016-02-19'", id="before newspapers"
    ),
]


@pytest.mark.parametrize(("text", "day"), READ)
def test_a_full_date_is_read(text: str, day: str) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_anything_less_is_refused_in_one_line(text: str, reason: str) -> None:
    with pytest.raises(UsageError) as refusal:
        parse_date(text)
    assert str(refusal.value) == reason


@given(st.dates(min_value=date(1600, 1, 1)))
def test_every_iso_day_is_itself(day: date) -> None:
    assert parse_date(day.isoformat()) == day.isoformat()
    assert is_iso_day(day.isoformat())


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_in_words_is_read(day: date) -> None:
    assert parse_date(f"{day.day} {day:%B} {day.year}") == day.isoformat()


@pytest.mark.parametrize("text", ["20160219", "2016-02", "2016-02-30", "on Saturday"])
def test_only_a_written_out_day_is_an_iso_day(text: str) -> None:
    assert not is_iso_day(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [("2016", "2016"), (" 2016-02 ", "2016-02"), ("19 Feb 2016", "2016-02-19")],
)
def test_a_year_or_month_will_do_where_no_day_is_needed(text: str, when: str) -> None:
    assert parse_coarse_date(text) == when


@pytest.mark.parametrize("text", ["2016-13", "216", "Feb 2016", "0016"])
def test_a_coarse_date_is_iso_or_a_full_one(text: str) -> None:
    with pytest.raises(UsageError):
        parse_coarse_date(text)
