"""What the words around a figure say of it. The sentences are made up; places are real."""

from typing import Any

import pytest

from extract import extract_text


def figures(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date="2024-06-01")]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("摊位已订出28个。", ["摊位"]),
        ("丽水市引来闽企9家。", ["闽企"]),
        ("预计采购商不低于200家。", ["采购商"]),
        ("他们送上图书500册。", ["图书"]),
        ("丽水市选派教师、医生各6名。", ["教师、医生"]),
        ("丽水市达成意向230人。", [None]),
        ("医疗队做白内障手术120例。", ["白内障手术"]),
        ("受益群众3000人。", ["群众"]),
        ("龙泉市有2个因雪停工。", [None]),
        ("龙泉市有2个因特网项目。", ["因特网项目"]),
        ("来龙泉落户的闽企有9家。", ["闽企"]),
        ("王立新带着6名队员冒雨到山里义诊。", ["队员"]),
    ],
)
def test_what_is_counted(text: str, items: list[str | None]) -> None:
    assert [figure["item"] for figure in figures(text)] == items


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("教育局副局长王立新领着16名校长去大连跟岗。", ["领着校长"]),
        ("龙泉市有在岗教师129人,内有医生31人。", ["在岗教师", "医生"]),
    ],
)
def test_what_is_measured(text: str, indicators: list[str | None]) -> None:
    assert [figure["indicator"] for figure in figures(text)] == indicators


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("丽水市安排项目72个,其中学校18所,医院(卫生院)14所。", ["丽水市", "丽水市", "丽水市"]),
        ("学校设24个教学班。", ["学校"]),
        ("会上丽水市捐资80万元。", ["丽水市"]),
        ("丽水市卖出茶叶860万元,还同杭州狮峰茶叶有限公司签下300吨的订单。", ["丽水市", "丽水市"]),
        ("丽水往松潘县投入3亿元。", ["丽水"]),
        ("本区累计采购农产品600万元。", ["本区"]),
    ],
)
def test_whom_it_is_about(text: str, subjects: list[str | None]) -> None:
    assert [figure["subject"] for figure in figures(text)] == subjects


@pytest.mark.parametrize(
    ("text", "trends"),
    [
        ("门诊量12万人次,同比涨了9%。", [None, "increase"]),
        ("开行班列83列,同比降了4.1%。", [None, "decrease"]),
        ("专项资金按不低于8%的幅度递增。", ["increase"]),
        ("按10%的比例扣减下年度资金。", [None]),
    ],
)
def test_what_has_changed(text: str, trends: list[str | None]) -> None:
    assert [figure["trend"] for figure in figures(text)] == trends
