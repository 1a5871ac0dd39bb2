"""Whom figures are about that their own clause does not name. The sentences are made up; places are real."""

import pytest

from extract import extract_text


def subjects(text: str) -> list[str | None]:
    found = extract_text(text, types={"metric"}, reference_date="2024-06-01")
    return [record.model_dump()["subject"] for record in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("丽水市林业局局长王立新在通气会上表示，今年将安排资金3亿元。", [None]),
        ("莲都区区长王立新在通气会上表示，今年将安排资金3亿元。", ["莲都区"]),
        ("莲都区村民王立新笑着告诉记者，去年卖了12头猪。", ["王立新"]),
        ("王立新:好。去年安排资金3亿元。", [None]),
        ("丽水市副市长王立新率队到遂宁考察，捐款3亿元。", ["王立新"]),
    ],
)
def test_who_speaks(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("村民王立新当年头一个种桑，先种3亩，月收入2000元。", ["王立新", "王立新"]),
        ("村民王立新今年50岁，月工资3800元。", ["王立新", "王立新"]),
        ("王立新是丽水市人民医院骨科副主任。一年里他做手术212台。", ["王立新"]),
        ("村民王立新笑呵呵的。他家种了4亩。", ["王立新"]),
        ("局长王立新到村里看了看。他提的要求是：每村安排项目12个。", ["每村"]),
        ("村民王立新笑呵呵的。他们种了4亩。", [None]),
        ("局长王立新、县长李四光会见了来宾，签下协议12份。", [None]),
    ],
)
def test_who_is_told_of(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("莲都产业园去年开工,其中丽水市帮扶资金4200万元,占地158亩。", ["丽水市", "莲都产业园"]),
        ("丽水市投入资金3亿元,其中莲都区1亿元,增长8%。", ["丽水市", "莲都区", "莲都区"]),
        ("丽水市投入资金3亿元,其中莲都区1亿元,占全市的33%。", ["丽水市", "莲都区", "莲都区"]),
        ("丽水市投入资金3亿元,其中莲都区投入1亿元,实施项目12个。", ["丽水市", "莲都区", "莲都区"]),
        ("全市接待游客12万人次,其中莲都区3万人次。实施项目12个。", ["全市", "莲都区", "全市"]),
        ("全市造林12亩。其中,莲都区力度大,造林3亩。", ["全市", "莲都区"]),
    ],
)
def test_a_part_of_what_is_told(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在青山粮库,小麦挂牌价每斤1.24元。", ["青山粮库"]),
        ("代表团看了遂宁物流园。车间里有工人112名。", ["车间"]),
        ("代表团看了遂宁物流园。该厂去年投产,年产值3亿元。", ["该厂"]),
        ("今年县上计划输转劳务2500人。", ["县上"]),
        ("全社会用电量增长8%。", [None]),
        ("扶贫车间由11个增加到14个。", [None, None]),
        ("工厂由11家增加到14家。", [None, None]),
        ("在我国西部,活动举办了12场。", [None]),
    ],
)
def test_places_of_work_and_scenes(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("丽水市与遂宁市结成对子,每个区县每年帮扶资金不少于200万元。", ["每个区县"]),
        ("丽水市捐资3亿元,每村10万元。", ["丽水市", "丽水市"]),
        ("丽水市结对莲都区。沿海县每年帮扶资金不低于600万元。", ["沿海县"]),
        ("丽水市结对莲都区。各支援市已投入资金3亿元。", ["各支援市"]),
        ("丽水市有受援县医院12家。", ["丽水市"]),
        ("丽水市投入资金3亿元,带企业到遂宁招工9批次。", ["丽水市", "丽水市"]),
        ("丽水市去遂宁跟岗的校长12人。", ["丽水市"]),
        ("丽水市携手遂宁市办招聘会12场。", ["丽水市"]),
        ("协议期内甲方每年安排资金3亿元。", ["甲方"]),
        ("代表团一行走访农户12户。", ["代表团"]),
    ],
)
def test_each_of_some_and_those_with_whom(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected
