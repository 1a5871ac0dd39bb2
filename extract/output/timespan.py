"""What stretch of days a date value covers, for filters and time lines."""

from calendar import monthrange
from typing import NamedTuple


class Days(NamedTuple):
    """The first and the last day, as ISO 8601, both inclusive."""

    first: str
    last: str


def days(value: str | None) -> Days | None:
    """The days that an EDTF value covers; `None` for a duration, an unknown year, or nothing.

    >>> days("2022-02"), days("199X/2001-05-03")
    (Days(first='2022-02-01', last='2022-02-28'), Days(first='1990-01-01', last='2001-05-03'))
    """
    if not value:
        return None
    start, _, end = value.partition("/")
    first, last = _one(start), _one(end or start)
    return Days(first.first, last.last) if first and last else None


def _one(date: str) -> Days | None:
    year, *rest = date.split("-")
    if not year[0].isdigit():
        return None
    parts = [part for part in rest if part != "XX"]
    if not parts or "X" in year:
        return Days(f"{year.replace('X', '0')}-01-01", f"{year.replace('X', '9')}-12-31")
    if len(parts) == 2:
        return Days(date, date)
    return Days(f"{year}-{parts[0]}-01", f"{year}-{parts[0]}-{monthrange(int(year), int(parts[0]))[1]:02}")
