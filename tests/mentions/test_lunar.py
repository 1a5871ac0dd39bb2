"""Lunar dates and festivals, against days that are published."""

import datetime as dt
import subprocess
import sys

import pytest
from lunar_python import LunarMonth, Solar

from extract import lexicons
from extract.mentions import lunar

NEW_YEARS = {
    1900: "01-31",
    1949: "01-29",
    1978: "02-07",
    2000: "02-05",
    2020: "01-25",
    2022: "02-01",
    2023: "01-22",
    2024: "02-10",
    2025: "01-29",
    2026: "02-17",
    2033: "01-31",
}


@pytest.mark.parametrize(("year", "day"), NEW_YEARS.items())
def test_new_years(year: int, day: str) -> None:
    assert lunar.day_of(year, 1, 1) == lunar.festival("春节", year) == dt.date.fromisoformat(f"{year}-{day}")


def test_leap_months_and_last_days() -> None:
    assert lunar.day_of(2023, -2, 1) == dt.date(2023, 3, 22)
    assert lunar.day_of(2022, -2, 1) is None
    assert lunar.day_of(2024, 12, 0) == lunar.festival("除夕", 2025) == dt.date(2025, 1, 28)
    assert lunar.day_of(2022, 13, 1) is None
    assert lunar.day_of(2023, 2, 31) is None
    assert lunar.day_of(705, 1, 1) is None


def test_every_festival_has_a_day_in_most_years() -> None:
    for name in lexicons.load("festivals")["festivals"]:
        days = [lunar.festival(name, year) for year in range(2015, 2030)]
        assert sum(day is None for day in days) <= 2, name


def test_the_table_is_what_is_reckoned() -> None:
    for year in (1645, 1984, 2023, 2033, 2200):
        for number in range(-12, 13):
            month = LunarMonth.fromYm(year, number)
            day = month and Solar.fromJulianDay(month.getFirstJulianDay()).toYmd()
            last = month and lunar.day_of(year, number, month.getDayCount())
            assert lunar.day_of(year, number, 1) == (dt.date.fromisoformat(day) if day else None)
            assert lunar.day_of(year, number, 0) == last


@pytest.mark.parametrize("at", range(24))
def test_the_solar_terms_are_what_is_reckoned(at: int) -> None:
    names = lexicons.load("festivals")["terms"]
    for year in (1645, 1998, 2022, 2100):
        table = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()
        reckoned = table[names[at] if names[at] != "冬至" else "DONG_ZHI"].toYmd()
        assert lunar.term(names[at], year) == dt.date.fromisoformat(reckoned)


def test_nothing_is_reckoned_at_run_time() -> None:
    script = (
        "import sys; from extract.mentions.date import find; from extract.mentions.grounding import ground;"
        "from extract.mentions.reference import Reference;"
        "found = find('2022年8月24日,大年初八,清明节'); ground(found, Reference('2022-08-28'));"
        "assert 'lunar_python' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
