"""Figures in many wordings: structures and words of all sorts combined. The sentences are made up; places are real."""

from itertools import cycle
from typing import Any

import pytest

from extract import extract_text

PLACES = ("丽水市", "安康市", "遵义市", "临夏州", "广元市")
THINGS = (
    ("打", "机井", "27眼"),
    ("盖", "鸡舍", "16栋"),
    ("加装", "电梯", "12部"),
    ("栽", "果树", "1.2万株"),
    ("买", "仔猪", "300余头"),
    ("捐", "近视眼镜", "120副"),
    ("送", "羽绒服", "280件"),
    ("新建", "换热站", "8座"),
    ("设", "展位", "80个"),
)


def figures(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date="2024-06-01")]


@pytest.mark.parametrize("structure", ["{place}{verb}{thing}{many}。", "{place}为村里{verb}{thing}{many}。"])
def test_a_thing_given_or_built(structure: str) -> None:
    for place, (verb, thing, many) in zip(cycle(PLACES), THINGS, strict=False):
        figure = figures(structure.format(place=place, verb=verb, thing=thing, many=many))[-1]
        assert (figure["item"], figure["text"]) == (thing, many)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("丽水市打印机12台已经运到。", "打印机"),
        ("丽水市去年注册45家。", None),
        ("丽水市去年下架12件。", None),
        ("代表团每天打车12次。", None),
        ("丽水市代表团共打听12次。", None),
        ("丽水市开发区12家。", None),
        ("飞船将采用5圈的方案。", None),
        ("丽水市建一座1200平方米的车间。", None),
    ],
)
def test_what_only_looks_like_a_thing(text: str, item: str | None) -> None:
    assert figures(text)[0]["item"] == item


@pytest.mark.parametrize("held", ["职业技能培训", "巡回义诊", "联合教研", "教学查房"])
def test_what_is_held(held: str) -> None:
    for verb in ("开展", "组织", "举办"):
        assert figures(f"遵义市{verb}{held}12次。")[0]["item"] == held


@pytest.mark.parametrize("grown", ["增加到", "猛增到", "扩成", "添到", "翻到", "壮大到", "增长到了", "精简到", "变成"])
def test_what_has_grown_or_shrunk(grown: str) -> None:
    found = figures(f"安康市的冷库从3座{grown}12座。")
    assert [(one["item"], one["indicator"], one["subject"]) for one in found] == [("冷库", "冷库", "安康市")] * 2


@pytest.mark.parametrize("done", ["已完工", "开工", "已建成", "投产", "现已落地"])
def test_some_of_what_was_counted(done: str) -> None:
    assert [one["item"] for one in figures(f"广元市安排项目45个,{done}36个,其余9个正在建设。")] == ["项目"] * 3


@pytest.mark.parametrize("text", ["广元市选派教师31名、医生22名;遵义市选派76名。", "广元市安排项目45个,投产7家。"])
def test_what_counts_something_else(text: str) -> None:
    assert figures(text)[-1]["item"] is None


@pytest.mark.parametrize("summed", ["共", "共计", "一共", "总共", "合计"])
def test_what_the_clause_before_tells_of(summed: str) -> None:
    for verb, thing, many in (("捐来", "冬衣", "3600套"), ("派来一批", "医生", "12名"), ("送来", "化肥", "38.5吨")):
        figure = figures(f"丽水市{verb}{thing},{summed}{many}。")[0]
        assert (figure["item"], figure["subject"]) == (thing, "丽水市")
        assert figure["indicator"].startswith(verb)


@pytest.mark.parametrize("text", ["丽水市群众来了,共12名。", "丽水市选派医生到临夏州,用了12天,共走了12个乡。"])
def test_what_the_clause_before_tells_nothing_of(text: str) -> None:
    assert "选派" not in (figures(text)[-1]["indicator"] or "")


@pytest.mark.parametrize(
    "who",
    [
        "在丽水市挂职的宁波市干部王建军",
        "到临夏州支教的厦门老师王建军",
        "由宁波市选派的第一书记王建军",
        "来自常州市的王建军",
        "宁波市援建干部王建军",
        "安康市发展改革委干部王建军",
        "丽水市副市长王建军",
    ],
)
def test_somebody_who_acts(who: str) -> None:
    for when in ("", "去年", "先后"):
        figure = figures(f"{who}{when}引进企业3家。")[0]
        assert (figure["subject"], figure["indicator"], figure["item"]) == ("王建军", "引进企业", "企业")


@pytest.mark.parametrize(
    "text",
    [
        "对在丽水市支教的老师王建军给予奖励3万元。",
        "在丽水市挂职的宁波市干部王建军帮助下,村里引进企业3家。",
        "在前来的专家王建军指导下引进企业3家。",
    ],
)
def test_somebody_who_does_not_act(text: str) -> None:
    assert figures(text)[0]["subject"] != "王建军"


@pytest.mark.parametrize("does", ["搬进新居", "列席会议", "获赠文具", "留在当地", "住上楼房", "赶来报名"])
def test_those_who_are_counted_do_something(does: str) -> None:
    for noun, many in (("农户", "1036户"), ("学生", "120名"), ("毕业生", "42名")):
        assert figures(f"临夏州{many}{noun}{does}。")[0]["item"] == noun


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("丽水市投入援助资金3亿元,实施项目29个;今年计划5200万元。", "投入援助资金"),
        ("丽水市投入援助资金3亿元,实施项目29个,其中今年5200万元。", "投入援助资金"),
        ("教师、医生的生活补助,每人每月2000元。", "教师、医生的生活补助"),
        ("产业类资金的占比,也由52%提到65%。", "产业类资金的占比"),
        ("干满三个月的,每人补1500元。", "补"),
        ("安康云雾茶业有限公司捐赠320万元,遵义红星粮油有限公司20万元。", "捐赠"),
        ("丽水市投入资金3.1亿元,比上年多拨2000万元。", "投入资金"),
        ("丽水市去年销售额翻了1.6倍,达到12亿元。", "销售额"),
    ],
)
def test_what_is_told_before(text: str, indicator: str) -> None:
    assert figures(text)[-1]["indicator"] == indicator


@pytest.mark.parametrize(("faster", "trend"), [("快", "increase"), ("慢", "decrease"), ("多出", "increase")])
def test_faster_or_slower(faster: str, trend: str) -> None:
    assert figures(f"丽水市茶叶产量增长8%,比去年同期{faster}3个百分点。")[-1]["trend"] == trend
