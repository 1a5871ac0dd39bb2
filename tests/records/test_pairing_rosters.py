"""Pairings in plans, lists and reports: who is helped is no helper, whatever stands in brackets is on no side."""

from typing import Any

import pytest

import extract


def pairings(text: str) -> list[tuple[Any, ...]]:
    found = extract.extract_text(text, types={"pairing"})
    return [(_side(p.donor), _side(p.recipient)) for p in found]  # type: ignore[attr-defined]


def _side(side: Any) -> tuple[Any, ...]:
    return side.regions, [(m.kind, m.count) for m in side.members]


def regions(text: str) -> list[tuple[str, str]]:
    return [("、".join(donor[0]), "、".join(recipient[0])) for donor, recipient in pairings(text)]


def relations(text: str) -> list[str]:
    return [p.relation for p in extract.extract_text(text, types={"pairing"})]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "从2003年起对口支援岷县,到2012年至今倾力支援宕昌县及临洮县,情谊不断。",
        "对口帮扶岷县以来,对口帮扶岷县各项工作见了成效。",
    ],
)
def test_whoever_is_helped_does_not_help_the_next(text: str) -> None:
    assert pairings(text) == []


def test_a_list_of_helpers_whose_middle_is_not_known() -> None:
    text = "县水务局包保临江村、县林业局包保三合村、县统计局包保双河村。"
    assert all("村" not in [kind for kind, _ in donor[1]] for donor, _ in pairings(text))


@pytest.mark.parametrize(
    ("text", "couple"),
    [
        ("南平市(闽浙赣边界)与上海市建立对口合作关系。", ("上海市", "南平市")),
        ("福州市(含福清市、长乐区)对口帮扶定西市。", ("福州市", "定西市")),
        ("福州市对口帮扶国家级贫困县宕昌县。", ("福州市", "宕昌县")),
        ("文件明确革命老区城市吉安与发达地区城市东莞建立对口合作关系。", ("东莞", "吉安")),
        ("丽水景宁与结对县市绍兴上虞签约。", ("上虞", "景宁")),
        ("如浙江由援建和田改为援建阿克苏。", ("浙江", "阿克苏")),
    ],
)
def test_regions_with_what_they_are(text: str, couple: tuple[str, str]) -> None:
    assert regions(text) == [couple]


@pytest.mark.parametrize(
    "text",
    [
        "福州市发展改革委与定西市对口协作座谈会召开。",
        "福州市教育局与定西市教育局结对帮扶推进会举行。",
    ],
)
def test_a_meeting_of_offices_is_no_tie(text: str) -> None:
    assert pairings(text) == []


def test_a_meeting_of_schools_is_one_of_those_that_are_tied() -> None:
    assert regions("福州市第五中学与岷县第二中学结对帮扶座谈会召开。") == [("福州市", "岷县")]


def test_one_by_one_is_nothing_that_is_counted() -> None:
    assert pairings("福州市5区与定西市5县一一挂钩。") == [((["福州市"], [("区", 5)]), (["定西市"], [("县", 5)]))]


def test_regions_that_are_helped_by_two_in_turn() -> None:
    text = "西宁海东两市由江苏省南京市、无锡市分别对口帮扶。"
    assert regions(text) == [("南京市", "西宁"), ("无锡市", "海东")]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("福州市8家企业与岷县9个村开展了结对帮扶。", "结对帮扶"),
        ("岷县第二中学与福州市一中签定帮扶协议。", "帮扶"),
        ("岷县第二中学与福州市一中举行结对帮扶签字仪式。", "结对帮扶"),
    ],
)
def test_the_word_for_the_tie(text: str, relation: str) -> None:
    assert relations(text) == [relation]


def test_firms_and_villages_that_are_counted() -> None:
    found = pairings("全市86家民营企业与86个村庄开展结对帮扶。")
    assert found == [(([], [("民营企业", 86)]), ([], [("村庄", 86)]))]


def test_a_university_that_helps_in_a_team() -> None:
    assert len(pairings("由福建师范大学、闽江学院组成团队,加强对口支援宁夏师范学院工作。")) == 1


_ROWS = """支援地:受援地
1、安徽:皮山县。(和田地区)
2、辽宁:塔城地区。
3、浙江:阿克苏地区九县市,阿拉尔市。
4、山东:疏勒县、英吉沙县和麦盖提县。(喀什地区)
5、河北:巴音郭楞蒙古自治州、农二师。
6、湖南:吐鲁番地区、某某团场。
"""


def test_rows_with_brackets_behind_their_stop() -> None:
    """What is not known in the middle breaks off no table, and no row is read in part."""
    assert regions(_ROWS) == [
        ("安徽", "皮山县"),
        ("辽宁", "塔城地区"),
        ("山东", "疏勒县、英吉沙县、麦盖提县"),
        ("河北", "巴音郭楞蒙古自治州、农二师"),
    ]


def test_a_new_area_in_a_table_of_districts() -> None:
    text = (
        "深圳市与赣州市区县结对合作安排\n深圳市 | 赣州市 |\n福田区 | 兴国县 |\n光明区 | 龙南市 |\n大鹏新区 | 大余县 |\n"
    )
    assert regions(text) == [("福田区", "兴国县"), ("光明区", "龙南市"), ("大鹏新区", "大余县")]
