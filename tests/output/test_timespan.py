"""What days a date value covers."""

import pytest

from extract.output.timespan import days


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2022-08-24", ("2022-08-24", "2022-08-24")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2023", ("2023-01-01", "2023-12-31")),
        ("199X", ("1990-01-01", "1999-12-31")),
        ("2023-01/2023-06", ("2023-01-01", "2023-06-30")),
        ("2021/2023-03-04", ("2021-01-01", "2023-03-04")),
    ],
)
def test_first_and_last_day(value: str, expected: tuple[str, str]) -> None:
    assert days(value) == expected


@pytest.mark.parametrize("value", [None, "", "XXXX-08-24", "XXXX-08-24/XXXX-08-27", "P3M", "2022/XXXX-01"])
def test_none_where_the_years_are_not_known(value: str | None) -> None:
    assert days(value) is None
