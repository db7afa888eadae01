"""Dates as a reader meets them."""

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def write_date(iso: str) -> str:
    """Return ``19 February 2016``, ``February 2016`` or ``2016``; else what was given."""
    year, month, day = (*iso[:10].split("-"), "", "")[:3]
    if not month:
        return year
    if not (month.isdigit() and 1 <= int(month) <= len(MONTHS)):
        return iso
    name = MONTHS[int(month) - 1]
    return f"{int(day)} {name} {year}" if day.isdigit() else f"{name} {year}"


def write_moment(iso: str) -> str:
    """Return ``1 March 2026, 09:30 UTC`` for an ISO date and time in UTC."""
    clock = iso[11:16]
    return f"{write_date(iso)}, {clock} UTC" if clock else write_date(iso)
