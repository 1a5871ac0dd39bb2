"""Days of the lunar calendar and of the festivals that follow it.

The conversion is lunar_python's: pure Python, maintained, MIT, from astronomical reckoning rather than a table.
lunardate is smaller but GPL and ends in 2099; sxtwl is a C++ extension without wheels for every platform.
"""

import datetime as dt
from functools import lru_cache

from extract import lexicons

FIRST, LAST = 1600, 2200
"""The Gregorian years that are converted: before 1645 the calendar followed other rules."""


@lru_cache(maxsize=512)
def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The Gregorian day of a lunar date; a negative month is a leap month, day 0 the last of the month.

    `None` where that year has no such day.

    >>> day_of(2022, 1, 8)
    datetime.date(2022, 2, 8)
    """
    if not FIRST <= year <= LAST:
        return None
    from lunar_python import LunarMonth, Solar  # slow to import and seldom needed

    found = LunarMonth.fromYm(year, month)
    if found is None or not 0 <= day <= found.getDayCount():
        return None
    solar = Solar.fromJulianDay(found.getFirstJulianDay() + (day or found.getDayCount()) - 1)
    return dt.date(solar.getYear(), solar.getMonth(), solar.getDay())


@lru_cache(maxsize=512)
def festival(name: str, year: int) -> dt.date | None:
    """The day of a festival of `festivals.toml` that falls into a Gregorian year; `None` where none does."""
    rule = lexicons.load("festivals")["festivals"][name]
    if not FIRST < year < LAST:
        return None
    if "date" in rule:
        return dt.date.fromisoformat(f"{year}-{rule['date']}")
    if "term" in rule:
        return _term(rule["term"], year)
    if "nth" in rule:
        first = dt.date(year, rule["month"], 1)
        return first + dt.timedelta(days=(rule["weekday"] - first.isoweekday()) % 7 + 7 * (rule["nth"] - 1))
    days = (day_of(lunar_year, *rule["lunar"]) for lunar_year in (year, year - 1))
    return next((day for day in days if day is not None and day.year == year), None)


def _term(name: str, year: int) -> dt.date:
    from lunar_python import Solar

    solar = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()[name]
    return dt.date(solar.getYear(), solar.getMonth(), solar.getDay())
