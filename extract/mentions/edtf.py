"""Dates of several precisions, and their EDTF form (ISO 8601-2: `2022-08`, `XXXX-08-24`, `199X`, `2022-08/2022-09`)."""

import calendar
import datetime as dt
from functools import lru_cache
from typing import NamedTuple

from extract.text.patterns import late


class Partial(NamedTuple):
    """A day, month or year of the Gregorian calendar; `None` is unknown.

    `digits` is how many digits of the year are known: 3 for a decade (199X), 2 for a century (20XX).
    """

    year: int | None
    month: int | None = None
    day: int | None = None
    digits: int = 4

    def __str__(self) -> str:
        known, month, day, digits = self
        year = "XXXX" if known is None else str(known) if known > 999 else f"{known:04d}"
        if digits < 4:
            year = year[:digits].ljust(4, "X")
        if month is None:
            return year if day is None else f"{year}-XX-{_TWO[day]}"
        return f"{year}-{_TWO[month]}" if day is None else f"{year}-{_TWO[month]}-{_TWO[day]}"


_DAYS = frozenset((month, day) for month in range(1, 13) for day in range(1, calendar.monthrange(2001, month)[1] + 1))
"""The days of a year that is no leap year, as month and day."""

_TWO = tuple(f"{number:02d}" for number in range(100))
"""Months and days as they are written: faster than to format each."""

_PARTS = (0, 1, 2)
"""Where year, month and day stand in a date."""
_LENGTH = late(r"P(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?")
_DATE = late(r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?")


@lru_cache(maxsize=1024)
def parse(value: str) -> Partial | None:
    """The date that an EDTF string without an interval says; `None` for anything else.

    >>> parse("XXXX-08-24")
    Partial(year=None, month=8, day=24, digits=4)
    """
    match = _DATE.fullmatch(value)
    if not match:
        return None
    known = match[1].rstrip("X")
    year = int(known.ljust(4, "0")) if known else None
    month, day = (int(part) if part and part != "XX" else None for part in match.group(2, 3))
    return Partial(year, month, day, len(known) or 4)


@lru_cache(maxsize=4096)
def interval(first: Partial, last: Partial) -> str:
    """The EDTF of everything from `first` to `last`, which are one date where they are equal."""
    return str(first) if first is last or first == last else f"{first}/{last}"


def precedes(first: Partial, second: Partial) -> bool:
    """Whether `first` lies before `second` as far as both are known."""
    for at in _PARTS:
        one, other = first[at], second[at]
        if one is None or other is None:
            return False
        if one != other:
            return one < other
    return False


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether the calendar has this date; unknown years count as leap years."""
    if year is not None and not 1 <= year <= 9999:
        return False
    if month is None or day is None or (month, day) in _DAYS:
        return True
    return (month, day) == (2, 29) and (year is None or calendar.isleap(year))


def first_day(date: Partial) -> dt.date | None:
    """The first day of a date whose year is known."""
    if date.year is None or not exists(date.year, date.month, date.day):
        return None
    return dt.date(date.year, date.month or 1, date.day or 1)


def of(day: dt.date) -> Partial:
    """The day as a `Partial`."""
    return Partial(day.year, day.month, day.day)


def days_from(day: dt.date, days: int) -> dt.date | None:
    """The day so many days after `day`, `None` where the calendar ends before."""
    ordinal = day.toordinal() + days
    return dt.date.fromordinal(ordinal) if 1 <= ordinal <= dt.date.max.toordinal() else None


def after(day: dt.date, duration: str, direction: int = 1) -> dt.date | None:
    """The day that an ISO 8601 duration of years, months, weeks and days leads to, -1 for the past.

    `None` for a duration in hours or one that leaves the calendar.

    >>> after(dt.date(2024, 2, 29), "P1Y", -1)
    datetime.date(2023, 2, 28)
    """
    match = _LENGTH.fullmatch(duration)
    if not match:
        return None
    years, months, weeks, days = (direction * int(part or 0) for part in match.groups())
    month = months_after(of(day), years * 12 + months)
    if month.year is None or month.month is None or not 1 <= month.year < 9999:
        return None
    last = calendar.monthrange(month.year, month.month)[1]
    return days_from(dt.date(month.year, month.month, min(day.day, last)), weeks * 7 + days)


def months_after(date: Partial, months: int) -> Partial:
    """The month so many months after the month of `date`, whose year and month are known."""
    assert date.year is not None
    assert date.month is not None
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    return Partial(year, month + 1)
