"""Partial dates and their EDTF."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions import edtf
from extract.mentions.edtf import Partial

YEARS = st.none() | st.integers(1, 9999)


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2022-08-24", Partial(2022, 8, 24)),
        ("2022-08", Partial(2022, 8)),
        ("2022", Partial(2022)),
        ("XXXX-08-24", Partial(None, 8, 24)),
        ("XXXX-XX-25", Partial(None, None, 25)),
        ("199X", Partial(1990, digits=3)),
        ("20XX", Partial(2000, digits=2)),
        ("0367-01-01", Partial(367, 1, 1)),
    ],
)
def test_every_form_is_written_and_read(value: str, date: Partial) -> None:
    assert str(date) == value
    assert edtf.parse(value) == date


@pytest.mark.parametrize("value", ["", "2022-8", "22", "2022-08-24/2022-08-27", "P3Y", "2022-08-24T10"])
def test_what_is_no_single_date_is_not_read(value: str) -> None:
    assert edtf.parse(value) is None


@given(YEARS, st.none() | st.integers(1, 12), st.none() | st.integers(1, 31))
def test_writing_and_reading_are_inverse(year: int | None, month: int | None, day: int | None) -> None:
    date = Partial(year, month, day)
    assert edtf.parse(str(date)) == date


@given(st.dates(dt.date(1, 1, 1), dt.date(9998, 12, 31)), st.integers(-30, 30))
def test_months_are_counted_across_years(day: dt.date, months: int) -> None:
    there = edtf.months_after(edtf.of(day), months)
    assert edtf.months_after(there, -months) == Partial(day.year, day.month)


def test_durations_lead_to_days_that_exist() -> None:
    assert edtf.after(dt.date(2023, 1, 31), "P1M") == dt.date(2023, 2, 28)
    assert edtf.after(dt.date(2023, 1, 31), "P1Y2M3W4D", -1) == dt.date(2021, 11, 5)
    assert edtf.after(dt.date(2023, 1, 31), "PT3H") is None
    assert edtf.after(dt.date(9999, 12, 31), "P1D") is None
    assert edtf.after(dt.date(1, 1, 1), "P9999Y", -1) is None


def test_only_days_of_the_calendar_exist() -> None:
    assert edtf.exists(2024, 2, 29)
    assert not edtf.exists(2023, 2, 29)
    assert edtf.exists(None, 2, 29)
    assert not edtf.exists(2024, 13, 1)
    assert not edtf.exists(0, None, None)
