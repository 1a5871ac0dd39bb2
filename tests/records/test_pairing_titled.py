"""Ties in tables whose titles and columns say where those in them are. The tables are made up; places are real."""

from typing import Any

import pytest

import extract

FIRMS = """{title}

序号\t帮扶企业\t所属乡镇\t结对贫困村
1\t福州海狮鞋业有限公司\t青口镇\t观庄乡大庄村
2\t厦门明溪茶业集团\t甘蔗街道\t陈靳乡民联村
"""
SCHOOLS = """福州市学校对口支援定西市学校安排表

支援学校\t所属区县\t受援学校\t所属县
闽江小学\t鼓楼区\t城关小学\t岷县
福州第四中学\t台江区\t渭源县第一中学\t渭源县
"""
TOWNS = """{title}

{heads}
罗星街道\t窑店镇
马尾镇\t新添镇
"""


def ties(text: str) -> list[tuple[str, str]]:
    found = extract.extract_text(text, types={"pairing"})
    return [(_side(p.donor), _side(p.recipient)) for p in found]  # type: ignore[attr-defined]


def _side(side: Any) -> str:
    names = [name for member in side.members for name in member.names]
    return " ".join(("、".join(side.regions), *names)).strip()


def test_a_town_beside_villages_of_other_towns_is_that_of_the_firms() -> None:
    assert ties(FIRMS.format(title="2019年闽侯县企业结对帮扶隆德县贫困村名单")) == [
        ("闽侯县青口镇 福州海狮鞋业有限公司", "隆德县 观庄乡大庄村"),
        ("闽侯县甘蔗街道 厦门明溪茶业集团", "隆德县 陈靳乡民联村"),
    ]


def test_a_title_of_two_that_does_not_tell_who_helps_places_nobody() -> None:
    assert ties(FIRMS.format(title="闽侯县、隆德县结对帮扶名单")) == [
        ("青口镇 福州海狮鞋业有限公司", "观庄乡大庄村"),
        ("甘蔗街道 厦门明溪茶业集团", "陈靳乡民联村"),
    ]


def test_a_firm_called_after_a_city_is_in_the_district_of_the_title_that_the_city_holds() -> None:
    text = FIRMS.replace("\t所属乡镇", "").replace("\t青口镇", "").replace("\t甘蔗街道", "")
    assert ties(text.format(title="闽侯县企业结对帮扶隆德县贫困村名单")) == [
        ("闽侯县 福州海狮鞋业有限公司", "隆德县 观庄乡大庄村"),
        ("厦门 厦门明溪茶业集团", "隆德县 陈靳乡民联村"),
    ]


def test_a_town_that_may_be_that_of_either_side_is_that_of_neither() -> None:
    text = FIRMS.replace("观庄乡", "").replace("陈靳乡", "").format(title="闽侯县企业结对帮扶隆德县贫困村名单")
    assert ties(text) == [
        ("闽侯县 福州海狮鞋业有限公司", "隆德县 大庄村"),
        ("厦门 厦门明溪茶业集团", "隆德县 民联村"),
    ]


def test_a_hospital_called_after_a_city_is_of_it() -> None:
    text = "闽侯县对口支援隆德县医院名单\n\n支援医院\t受援医院\n福州市第二医院\t隆德县中医院\n闽侯县医院\t城关卫生院\n"
    assert ties(text)[-2:] == [
        ("福州市 福州市第二医院", "隆德县 隆德县中医院"),
        ("闽侯县 闽侯县医院", "隆德县 城关卫生院"),
    ]


def test_the_seats_of_both_sides_stand_behind_them() -> None:
    assert ties(SCHOOLS) == [("鼓楼区 闽江小学", "岷县 城关小学"), ("台江区 福州第四中学", "渭源县 渭源县第一中学")]


@pytest.mark.parametrize("heads", ["帮扶乡镇\t受援乡镇", "支援镇街\t受援乡镇"])
def test_towns_that_help_beside_those_that_are_helped(heads: str) -> None:
    assert ties(TOWNS.format(title="马尾区镇街结对帮扶临洮县乡镇名单", heads=heads)) == [
        ("马尾区罗星街道", "临洮县窑店镇"),
        ("马尾区马尾镇", "临洮县新添镇"),
    ]


def test_towns_that_are_helped_with_their_villages() -> None:
    text = "乡镇结对安排\n\n帮扶乡镇\t帮扶村\t结对单位\n青口镇\t大义村\t县水务局\n"
    text += "白沙镇\t新坡村\t县教育局\n"
    assert ties(text) == [("县水务局", "青口镇 大义村"), ("县教育局", "白沙镇 新坡村")]


def test_towns_of_which_nothing_tells_who_helps() -> None:
    text = TOWNS.format(title="马尾区镇街与临洮县乡镇结对名单", heads="帮扶镇街\t结对乡镇")
    assert ties(text.replace("罗星街道", "亭江镇")) == []
