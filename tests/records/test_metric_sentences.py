"""What figures take from the clauses and sentences before them. The sentences are made up; places are real."""

from typing import Any

import pytest

from extract import extract_text


def figures(text: str, reference: str = "2024-06-01") -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date=reference)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("截至5月底,丽水市到位资金3亿元,占年初计划总额的38%。", ["2024-05", "2024-05"]),
        ("产值从2014年的3亿元增至2020年的5亿元。", ["2014", "2020"]),
        ("2023年,两地协作深化,任务完成数超过上年。其中,丽水市投入资金3亿元。", ["2023"]),
        ("2023年,两地协作深化。丽水市投入资金3亿元。", [None]),
        ("记者从4月8日召开的林业会议上获悉,丽水市建成茶园12个。", [None]),
        ("4月8日召开会议,丽水市签约项目12个。", ["2024-04-08"]),
        ("2019年启动的遂宁产业园,目前完成土地平整12亩。", [None]),
        ("2023年拨付的帮扶资金中,用于产业的3亿元。", ["2023"]),
        ("丽水援建遂宁明年9月收官\n\n援建项目12个。", [None]),
        ("截至4月8日,全市转移就业12万人;脱贫劳动力3万人。", ["2024-04-08", "2024-04-08"]),
        (
            "1998年至2015年,丽水市投入资金9亿元,其中2011年至2015年投入3亿元。选派干部12名。",
            ["1998/2015", "2011/2015", "1998/2015"],
        ),
    ],
)
def test_the_date_that_governs(text: str, values: list[str | None]) -> None:
    assert [figure["period"] and figure["period"]["value"] for figure in figures(text)] == values
