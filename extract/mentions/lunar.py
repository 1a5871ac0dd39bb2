"""Days of the lunar calendar and of the festivals that follow it.

Months and solar terms are in a table, made with lunar_python (pure Python, maintained, MIT). lunardate is smaller but
GPL and ends in 2099; sxtwl is a C++ extension without wheels for every platform.
"""

import datetime as dt
from functools import cache, lru_cache
from typing import NamedTuple

from extract import lexicons

FIRST, LAST = 1600, 2200
"""The Gregorian years that are converted: before 1645 the calendar followed other rules."""


class _Year(NamedTuple):
    """A lunar year: its first day, its leap month or 0, and the lengths of its months in order.

    `terms` are the days of the solar terms of the Gregorian year, two in each month.
    """

    first: dt.date
    leap: int
    months: tuple[int, ...]
    terms: tuple[int, ...]


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The Gregorian day of a lunar date; a negative month is a leap month, day 0 the last of the month.

    `None` where that year has no such day.

    >>> day_of(2022, 1, 8)
    datetime.date(2022, 2, 8)
    """
    known = _year(year)
    if known is None or not 1 <= abs(month) <= 12 or (month < 0 and -month != known.leap):
        return None
    at = abs(month) - 1 + (month < 0 or 0 < known.leap < month)
    if not 0 <= day <= known.months[at]:
        return None
    return known.first + dt.timedelta(sum(known.months[:at]) + (day or known.months[at]) - 1)


@lru_cache(maxsize=512)
def festival(name: str, year: int) -> dt.date | None:
    """The day of a festival of `festivals.toml` that falls into a Gregorian year; `None` where none does."""
    rule = lexicons.load("festivals")["festivals"][name]
    if not FIRST < year < LAST:
        return None
    if "date" in rule:
        return dt.date.fromisoformat(f"{year}-{rule['date']}")
    if "term" in rule:
        return term(rule["term"], year)
    if "nth" in rule:
        first = dt.date(year, rule["month"], 1)
        return first + dt.timedelta(days=(rule["weekday"] - first.isoweekday()) % 7 + 7 * (rule["nth"] - 1))
    days = (day_of(lunar_year, *rule["lunar"]) for lunar_year in (year, year - 1))
    return next((day for day in days if day is not None and day.year == year), None)


def term(name: str, year: int) -> dt.date | None:
    """The day of a solar term in a Gregorian year, `None` outside the table."""
    known = _year(year)
    at = lexicons.load("festivals")["terms"].index(name)
    return known and dt.date(year, at // 2 + 1, known.terms[at])


@lru_cache(maxsize=64)
def _year(year: int) -> _Year | None:
    row = _table().get(str(year))
    if row is None:
        return None
    _, first, leap, sizes, terms = row
    return _Year(
        dt.date.fromisoformat(first),
        int(leap),
        tuple(30 if size == "+" else 29 for size in sizes),
        tuple(int(terms[at : at + 2]) for at in range(0, len(terms), 2)),
    )


@cache
def _table() -> dict[str, tuple[str, ...]]:
    return {row[0]: row for row in lexicons.rows("lunar")}
