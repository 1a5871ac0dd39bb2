"""What the head of a table says of the figures below it. The tables are made up; places are real."""

import pytest

from extract import extract_text


def said(text: str, *fields: str) -> list[tuple[str | None, ...]]:
    found = [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date="2024-06-01")]
    return [tuple(record[field] for field in fields) for record in found]


HEAD = "县区\t到位资金(万元)\t其中脱贫户\t实施项目\n"


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}莲都区\t300万元\t12户\t5个\n遂宁市\t200万元\t9户\t4个",
        f"{HEAD}莲都区\t300万元\t12户\t5个\n遂宁市\t200万元\t9户\t4个".replace("\t", "   "),
        "|县区|到位资金|脱贫户|实施项目|\n|---|---|---|---|\n|莲都区|300万元|12户|5个|\n|遂宁市|200万元|9户|4个|".replace(
            "|", " | "
        ),
    ],
)
def test_columns(text: str) -> None:
    assert said(text, "indicator", "item", "subject", "topic") == [
        ("到位资金", None, "莲都区", "funding"),
        ("脱贫户", "脱贫户", "莲都区", "labour"),
        ("实施项目", "项目", "莲都区", "industry"),
        ("到位资金", None, "遂宁市", "funding"),
        ("脱贫户", "脱贫户", "遂宁市", "labour"),
        ("实施项目", "项目", "遂宁市", "industry"),
    ]


def test_columns_of_years() -> None:
    text = "年度\t2021年\t2022年\n转移就业\t300人\t500人\n"
    found = extract_text(text, types={"metric"}, reference_date="2024-06-01")
    dated = [(record.model_dump()["indicator"], record.model_dump()["period"]["value"]) for record in found]
    assert dated == [("转移就业", "2021"), ("转移就业", "2022")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县区\t资金\n莲都区\t300万元\t12户", [None, None]),  # not as many cells
        ("如下:县区\t资金\t项目\n莲都区\t300万元\t5个", [None, None]),
        ("遂宁市\t20人\t30户\n莲都区\t40人\t50户", [None, None, None, None]),
        (f"{HEAD}全年投入资金300万元\t实施项目5个\t见附件\t无", ["投入资金", "实施项目"]),
    ],
)
def test_no_columns(text: str, expected: list[str | None]) -> None:
    assert [indicator for (indicator,) in said(text, "indicator")] == expected
