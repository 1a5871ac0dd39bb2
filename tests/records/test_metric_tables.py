"""What the figures of tables say. The tables are made up; places are real."""

from typing import Any

import pytest

from extract import extract_text
from extract.output.audit.account import account
from extract.pipeline import rows_of, views
from extract.reading.source import of_text
from extract.records.validation import sound_records


def metrics(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"})]


def told(text: str, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(record[field] for field in fields) for record in metrics(text)]


def cited(record: dict[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in record["evidence"]:
        found.setdefault(item["field"], []).append(item["quote"])
    return found


COUNTIES = """2023年各县区就业情况如下：
县区\t赴浙就业\t其中脱贫人口\t奖补资金\t帮扶车间
临泽县\t316人\t280人\t41.2万元\t14个
"""


@pytest.mark.parametrize("between", ["\t", "    ", " | "])
def test_figures_with_their_units(between: str) -> None:
    text = COUNTIES + "高台县\t216人\t180人\t30万元\t9个\n"
    found = told(text.replace("\t", between), "value", "unit", "indicator", "item", "subject", "topic")
    assert found[:4] == [
        (316, "人", "赴浙就业", None, "临泽县", "labour"),
        (280, "人", "脱贫人口", "脱贫人口", "临泽县", "labour"),
        (412000, "元", "奖补资金", None, "临泽县", "funding"),
        (14, "个", "帮扶车间", "帮扶车间", "临泽县", "industry"),
    ]
    assert {record["subject"] for record in metrics(text)[4:]} == {"高台县"}
    assert {record["period"]["value"] for record in metrics(text)} == {"2023"}


def test_evidence_is_of_cell_and_head() -> None:
    text = "单位：万元\n县区\t采购 额\t占比（%）\n临泽县\t1,415.2\t12.5\n"
    money, share = metrics(text)
    assert (money["value"], money["text"], money["kind"], money["currency"]) == (14152000, "1,415.2", "money", "CNY")
    assert cited(money) == {"value": ["1,415.2"], "indicator": ["采购", "额"], "subject": ["临泽县"], "unit": ["万元"]}
    assert cited(share) == {"value": ["12.5"], "indicator": ["占比"], "subject": ["临泽县"], "unit": ["%"]}


@pytest.mark.parametrize(
    ("head", "cell", "expected"),
    [
        ("采购额（万元）", "415.2", (4152000, "元", None)),
        ("采购额(单位：亿元)", "1.5", (150000000, "元", None)),
        ("采购额/万元", "415.2", (4152000, "元", None)),
        ("户均增收（元/户）", "3,000", (3000, "元", "/户")),
        ("接待游客（万人次）", "12", (120000, "人次", None)),
        ("种植面积（亩）", "1 200", (1200, "亩", None)),
        ("增幅（%）", "-3.2", (-3.2, "%", None)),
        ("就业人数", "120", (120, "人", None)),
        ("受益户数", "35户", (35, "户", None)),
        ("采购额（万元）", "30万元", (300000, "元", None)),
        ("采购额（万元）", "约30", (300000, "元", None)),
        ("补贴标准", "500元/月", (500, "元", "/月")),
    ],
)
def test_units_of_heads(head: str, cell: str, expected: tuple[Any, ...]) -> None:
    text = f"县区\t{head}\n临泽县\t{cell}\n高台县\t{cell}\n"
    assert told(text, "value", "unit", "per")[:1] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "县区\t车间\n临泽县\t14\n高台县\t9\n",
        "单位：万元\n序号\t县区\n1\t临泽县\n2\t高台县\n",
        "单位：万元\n县区\t增长率\n临泽县\t12.5\n高台县\t9\n",
        "单位：万元\n县区\t联系电话\n临泽县\t0936-8212345\n高台县\t8212346\n",
        "单位：万元\n县区\t房间号\n临泽县\t301\n高台县\t302\n",
        "县区\t人数（万）\n临泽县\t12\n高台县\t9\n",
        "单位：万元、人\n县区\t规模\n临泽县\t12\n高台县\t9\n",
        "单位：县教育局\n县区\t采购额\n临泽县\t12\n高台县\t9\n",
        "代表团\t金牌\t银牌\n甘肃\t12\t3\n浙江\t14\t5\n",
        "县区\t工龄（年）\n临泽县\t12\n高台县\t9\n",
    ],
)
def test_numbers_that_nothing_says_the_unit_of(text: str) -> None:
    assert metrics(text) == []


def test_unit_above_a_table() -> None:
    head = "采购情况表（单位：万元）\n序号\t县区\t采购额\t其中：线上\t增速\t人数\n"
    text = head + "1\t临泽县\t12\t3\t9\t5\n2\t高台县\t9\t2\t8\t4\n"
    assert told(text, "value", "unit", "indicator")[:3] == [
        (120000, "元", "采购额"),
        (30000, "元", "线上"),
        (5, "人", "人数"),
    ]


@pytest.mark.parametrize(
    ("units", "head", "unit"),
    [
        ("人、万元", "选派教师", "人"),
        ("万元,人", "帮扶资金", "元"),
        ("所、人、万元", "受益学校", "所"),
        ("个、万元", "帮扶车间", "个"),
        ("亩、个", "种植基地", None),
        ("人、万元", "受益学校", None),
        ("元、万元", "帮扶资金", None),
        ("人、万元", "人均收入", None),
        ("人、万元", "资金到位率", None),
        ("万元、%", "资金到位率", "%"),
        ("人", "支教教师", "人"),
        ("万元", "支教教师", None),
        ("县教育局、县财政局", "帮扶资金", None),
    ],
)
def test_of_several_units_above_a_table_that_of_what_is_counted(units: str, head: str, unit: str | None) -> None:
    text = f"2021年帮扶情况\n单位:{units}\n序号\t县区\t{head}\n1\t临泽县\t12\n2\t高台县\t9\n"
    assert told(text, "unit") == ([(unit,)] * 2 if unit else [])


def test_a_number_that_is_not_read_says_not_what_the_next_one_measures() -> None:
    text = "单位:亿元、%\n指标\t2020年\t增速\n生产总值\t120.5\t5.2\n财政收入\t10.2\t3.1\n"
    assert told(text, "value", "indicator") == [(5.2, "生产总值增速"), (3.1, "财政收入增速")]


def test_a_row_that_sums_up_says_so_below_the_numbers_of_rows() -> None:
    text = "2021年支教情况\n序号\t支援市\t支援学校\t教师(人)\n1\t厦门市\t湖里实验小学\t4\n合计\t\t\t4\n"
    assert told(text, "value", "subject") == [(4, "厦门市"), (4, None)]


@pytest.mark.parametrize(
    "heads",
    [
        "|支援方||教师(人)|\n|市|学校||\n",
        "支援方\t\t教师(人)\n市\t学校\t\n",
        "序号\t支援方\t\t教师(人)\n\t市\t学校\n",
    ],
)
def test_heads_that_reach_over_several_others(heads: str) -> None:
    rows = ["厦门市\t湖里实验小学\t4", "\t海沧中学\t2"]
    rows = [f"{at}\t{row}" for at, row in enumerate(rows, 1)] if "序号" in heads else rows
    rows = [f"|{row}|".replace("\t", "|") for row in rows] if "|" in heads else rows
    found = told(heads + "\n".join(rows), "value", "indicator", "subject")
    assert found == [(4, "教师", "厦门市"), (2, "教师", "厦门市")]


def test_part_is_in_the_unit_of_its_whole() -> None:
    text = "县区\t资金（万元）\t其中：中央资金\t支出率（%）\n临泽县\t500\t300\t98\n"
    assert told(text, "value", "indicator") == [(5000000, "资金"), (3000000, "中央资金"), (98, "支出率")]


def test_units_of_rows() -> None:
    column = "指标\t计量单位\t2022年\t2023年\n转移就业\t人\t316\t400\n采购额\t万元\t41.2\t50\n"
    label = "指标\t2022年\t2023年\n转移就业（人）\t316\t400\n采购额（万元）\t41.2\t50\n"
    for text in (column, label):
        assert told(text, "value", "unit", "indicator", "subject") == [
            (316, "人", "转移就业", None),
            (400, "人", "转移就业", None),
            (412000, "元", "采购额", None),
            (500000, "元", "采购额", None),
        ]
        assert [record["period"]["value"] for record in metrics(text)] == ["2022", "2023"] * 2
        assert cited(metrics(text)[2])["unit"] == ["万元"]


def test_years_in_heads_and_in_rows() -> None:
    heads = "项目\t2022\t2023\n资金（万元）\t316\t400\n车间（个）\t3\t4\n"
    assert [record["period"]["value"] for record in metrics(heads)] == ["2022", "2023"] * 2
    rows = "年份\t资金（万元）\n2022\t316\n2023\t400\n"
    assert [(r["period"]["value"], r["subject"], r["value"]) for r in metrics(rows)] == [
        ("2022", None, 3160000),
        ("2023", None, 4000000),
    ]


def test_dates_side_by_side_are_two() -> None:
    text = "临泽县\n指标\t2022年\t2023年\t1-6月\n车间（个）\t3\t4\t2\n资金（万元）\t3\t4\t2\n"
    assert [record["period"]["text"] for record in metrics(text)][:3] == ["2022年", "2023年", "1-6月"]


def test_how_the_column_in_front_has_changed() -> None:
    text = "地区\t2023年采购额（万元）\t同比增长（%）\n临泽县\t12\t5.5\n高台县\t9\t4\n"
    assert told(text, "indicator", "trend", "basis", "value")[:2] == [
        ("采购额", None, None, 120000),
        ("采购额", "increase", "year_on_year", 5.5),
    ]
    assert [record["period"]["value"] for record in metrics(text)] == ["2023"] * 4


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("县区\t资金\n临泽县\t3万元\n合计\t3万元\n", ["临泽县", None]),
        ("序号\t县区\t资金\n1\t临泽县\t3万元\n小  计\t\t3万元\n", ["临泽县", None]),
        ("市\t县\t资金\n张掖市\t临泽县\t3万元\n\t高台县\t2万元\n合计\t\t5万元\n", ["临泽县", "高台县", None]),
        ("学校\t学生\n城关小学\t300人\n实验中学\t900人\n", ["城关小学", "实验中学"]),
        ("姓名\t职务\t捐款\n李四\t校长\t500元\n王五\t教师\t300元\n", ["李四", "王五"]),
        ("项目\t资金\n大棚\t3万元\n冷库\t2万元\n", [None, None]),
        ("指标\t临泽县\t高台县\n资金（万元）\t3\t2\n", ["临泽县", "高台县"]),
        ("地区\t资金\n全市\t3万元\n", ["全市"]),
        ("序号\t企业\t镇\t资金（万元）\n1\t甲乙公司\t城关镇\t3\n合计\t2家\t—\t3\n", ["甲乙公司", None, None]),
        ("企业\t结对村\t贫困户（户）\t资金（万元）\n甲乙公司\t新民村\t86\t3\n", ["新民村", "甲乙公司"]),
        ("企业\t贫困户（户）\t资金（万元）\n甲乙公司\t86\t3\n", ["甲乙公司", "甲乙公司"]),
        ("县区\t资金\n1.临泽县\t3万元\n（二）高台县（试点）\t3万元\n", ["临泽县", "高台县"]),
    ],
)
def test_whom_rows_are_about(text: str, subjects: list[str | None]) -> None:
    assert [subject for (subject,) in told(text, "subject")] == subjects


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("项目\t金额\n大棚改造\t3万元\n合计\t3万元\n", ["大棚改造", "金额"]),
        ("项目\t投资额\n大棚改造\t3万元\n合计\t3万元\n", ["大棚改造投资额", "投资额"]),
        ("项目名称\t大棚\n总投资\t3万元\n占地\t20亩\n", ["总投资", "占地"]),
        (
            "项目\t大棚\t负责人\t李四\n投资\t3万元\t占地\t20亩\n带动\t9户\t增收\t3万元\n",
            ["投资", "占地", "带动", "增收"],
        ),
        ("县区\t就业\t\t产业\n\t人数\t岗位\t投资\n临泽县\t9人\t8个\t3万元\n", ["就业", "岗位", "投资"]),
    ],
)
def test_what_figures_measure(text: str, indicators: list[str | None]) -> None:
    assert [indicator for (indicator,) in told(text, "indicator")] == indicators


def test_words_in_cells_are_read_as_any_text() -> None:
    text = "县区\t资金（万元）\t备注\n临泽县\t12\t新建帮扶车间3个，带动就业30人\n高台县\t9\t\n"
    assert ("新建帮扶车间", "3个") in told(text, "indicator", "text")
    assert "30人" in [words for (words,) in told(text, "text")]


def test_no_figure_is_put_together_from_two_cells() -> None:
    text = "县区    车间    企业\n临泽县    12    112人\n高台县    13    人民医院等3家\n"
    assert {words for (words,) in told(text, "text")} == {"112人", "3家"}


def test_rows_do_not_head_the_text_below_them() -> None:
    text = "各县区\n" + COUNTIES.replace("2023年", "") + "\n全年培训1200人次，发放补贴35万元。"
    assert [record["subject"] for record in metrics(text)][-2:] == [None, None]


def test_numbers_of_a_table_are_accounted_for() -> None:
    source = of_text(
        "2023年资金情况表（单位：万元）\n序号\t县区\t资金\n1\t临泽县\t30.5\n2\t高台县\t1,200\n合计\t\t1230.5\n"
    )
    seen = views(source)
    records, defects = sound_records(rows_of(seen), source.text)
    found = {each.quote: (each.fate, each.reason) for each in account(source, seen, records).numerals}
    assert defects == []
    assert [found[number] for number in ("30.5", "1,200", "1230.5", "2023")] == [("claimed", None)] * 4
    assert [found[number] for number in ("1", "2")] == [("set aside", "list_number")] * 2


def test_a_row_is_of_its_project_and_not_of_what_that_builds() -> None:
    text = (
        "单位：万元\n序号\t项目名称\t建设内容\t援助资金\t受益人口\n"
        "1\t冷链项目\t新建冷库3座\t960\t3860人\n2\t培训项目\t培训干部\t440\t750人次\n"
    )
    assert told(text, "text", "indicator") == [
        ("3座", "新建冷库"),
        ("960", "冷链项目援助资金"),
        ("3860人", "冷链项目受益人口"),
        ("440", "培训项目援助资金"),
        ("750人次", "培训项目受益人口"),
    ]
