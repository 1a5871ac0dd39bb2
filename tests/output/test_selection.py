"""Choosing records."""

import pytest

from extract.output.selection import about, chosen, mentioning, since, where
from tests.samples import metric

PERIOD = {"text": "截至7月", "value": "2022-07", "bound": "until"}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("value>299", True),
        ("value>=300", True),
        ("value>3e2", False),
        ("value<1e8", True),
        ("value != 300", False),
        ("value=300", True),
        ("unit=元", True),
        ("unit!=元", False),
        ("text~百", True),
        ("text~千", False),
        ("item=学校", False),  # it has none
        ("item!=学校", False),
        ("period.value>=2022", True),
        ("period.value=2022-07", True),
        ("leaders~省长", False),  # a field of another type
    ],
)
def test_where(condition: str, expected: bool) -> None:
    assert where(condition)(metric(period=PERIOD)) is expected


@pytest.mark.parametrize("condition", ["value", ">5", "=", "", "valeu>5"])
def test_what_is_no_condition_says_how_to_write_one(condition: str) -> None:
    with pytest.raises(ValueError, match=r"condition|field"):
        where(condition)


@pytest.mark.parametrize(
    ("value", "date", "expected"),
    [
        ("2022-07", "2022", True),
        ("2022-07", "2022-07-15", True),  # July does not end before
        ("2022-07", "2022-08", False),
        ("2021/2023", "2022-08", True),
        ("2022", "2022-08", True),
        ("XXXX-07", "2022", False),
    ],
)
def test_since(value: str, date: str, expected: bool) -> None:
    assert since(date)(metric(period=PERIOD | {"value": value})) is expected


def test_since_needs_a_date() -> None:
    assert not since("1900")(metric())


def test_mentioning_looks_at_values_and_sources() -> None:
    assert mentioning("采购")(metric(indicator="采购农特产品"))
    assert mentioning("三百")(metric(text="300元"))
    assert not mentioning("学校")(metric())


def test_sorting_puts_records_without_the_field_last() -> None:
    records = [metric(value=value, low=low, high=low) for value, low in ((5, None), (None, 1), (20, None))]
    assert [r.value for r in chosen(records, [], "value")] == [5, 20, None]
    assert [r.value for r in chosen(records, [], "-value")] == [20, 5, None]
    assert [r.value for r in chosen(records, [where("value>6")])] == [20]


@pytest.mark.parametrize(
    ("region", "expected"), [("惠州市", True), ("广东省", True), ("广东", True), ("贵州", False), ("某地", False)]
)
def test_a_region_holds_the_places_inside_it(region: str, expected: bool) -> None:
    assert about(region)(metric(subject="惠州市")) is expected
    assert not about(region)(metric())


def test_words_that_are_no_region_are_looked_for_as_they_are() -> None:
    assert about("某地")(metric(subject="某地"))
