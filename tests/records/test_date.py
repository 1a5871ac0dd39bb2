"""Date records: the contract's own examples, from text to JSON values."""

from typing import Any

import pytest

import extract


def dates(text: str, reference_date: str | None = "2022-08-28") -> list[tuple[Any, ...]]:
    found = extract.extract_text(text, reference_date=reference_date, types={"date"})
    return [(d.text, d.value, d.kind, d.bound, d.part) for d in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("今年以来,两地签约", ("今年以来", "2022", "date", "since", None)),
        ("截至7月,两地互访", ("截至7月", "2022-07", "date", "until", None)),
        ("6月初,两地互访", ("6月初", "2022-06", "date", None, "start")),
        ("27日下午,两地互访", ("27日下午", "2022-08-27", "date", None, "afternoon")),
        ("上半年,两地互访", ("上半年", "2022-01/2022-06", "interval", None, None)),
        ("1至9月,两地互访", ("1至9月", "2022-01/2022-09", "interval", None, None)),
        ("2026年至2030年,两地互访", ("2026年至2030年", "2026/2030", "interval", None, None)),
        ("大年初八,两地互访", ("大年初八", "2022-02-08", "date", None, None)),
        ("每两年互访一次", ("每两年", "P2Y", "set", None, None)),
        ("就业3个月以上的", ("3个月以上", "P3M", "duration", None, None)),
        ("近年来,两地互访", ("近年来", None, "date", None, None)),
        ("党的十八大以来,两地互访", ("党的十八大以来", None, "date", "since", None)),
    ],
)
def test_the_examples_of_the_contract(text: str, record: tuple[Any, ...]) -> None:
    assert dates(f"两地共建\n{text}。\n")[0] == record


def test_the_first_evidence_is_the_expression_in_the_raw_text() -> None:
    raw = "两地共建\n截至２０２２年７月底,两地互访。\n"
    (record,) = extract.extract_text(raw, types={"date"})
    (item,) = record.evidence
    assert (item.field, item.quote) == ("value", "截至２０２２年７月底")
    assert raw[item.start : item.end] == item.quote


def test_without_any_year_the_year_is_unknown() -> None:
    assert dates("两地共建\n8月24日,两地互访。\n", None) == [("8月24日", "XXXX-08-24", "date", None, None)]


def test_a_date_above_the_first_article_is_one_of_its_dates() -> None:
    head = "欢迎访问 2018年9月3日 星期一\n首页 > 政务公开 > 动态\n\n"
    text = "两地签约\n发布日期:2018-08-03 来源:商务局\n\n8月2日,两地签约。\n"
    found = extract.extract_text(head + text, types={"date"})
    assert [d.value for d in found] == ["2018-09-03", "2018-08-03", "2018-08-02"]  # type: ignore[attr-defined]
    assert {d.article for d in found} == {"text#1"}


def test_dates_in_names_of_people_are_none() -> None:
    assert dates("任免\n副市长王国庆、女工周三妹出席会议。\n") == []
