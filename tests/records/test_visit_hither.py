"""Trips to where the text is written, told by a letter or by a meeting there, and those whom a body sends."""

from typing import Any

import pytest

from extract import extract_text


def visits(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"visit"})]


@pytest.mark.parametrize(
    ("came", "destinations", "purpose"),
    [
        ("带队来渭,一行12人", ["渭源县"], None),
        ("一行5人来渭签订协作协议", ["渭源县"], "签订协作协议"),
        ("专程来渭检查资金使用", ["渭源县"], "检查资金使用"),
        ("带领18家企业的负责人,来渭考察", ["渭源县"], "考察"),
        ("来县检查水利工作", ["渭源县"], "检查水利工作"),
    ],
)
def test_a_region_by_a_letter_of_its_name(came: str, destinations: list[str], purpose: str | None) -> None:
    [visit] = visits(f"渭源县2013年大事记\n9月3日,泰安市副市长李明{came}。")
    assert (visit["leaders"], visit["destinations"], visit["purpose"]) == (["李明"], destinations, purpose)


@pytest.mark.parametrize(
    "came", ["带队来信,反映问题", "带队来源,一行12人", "来电洽谈", "采访粤剧名家", "访民情,走访粤北山村"]
)
def test_what_only_looks_like_a_letter_for_a_region(came: str) -> None:
    assert visits(f"河源市信丰县2013年大事记\n9月3日,泰安市副市长李明{came}。") == []


@pytest.mark.parametrize(("called", "to"), [("访粤", "广东省"), ("访越南", "越南"), ("一行7人访川,签了协议", "四川省")])
def test_a_delegation_that_calls_on_a_region(called: str, to: str) -> None:
    [visit] = visits(f"5月8日,由副市长李明率领的绍兴市代表团{called}。")
    assert (visit["delegation"], visit["origin"], visit["destinations"]) == ("绍兴市代表团", "绍兴市", [to])


def test_both_sides_met_where_a_team_went() -> None:
    text = "10月17日,渭源县县长李明{}带队回访,双方在晋安区召开联席会议。"
    [visit] = visits(text.format(""))
    assert (visit["destinations"], visit["purpose"]) == (["晋安区"], "回访")
    assert visits(text.format("计划")) == []
    assert visits("10月17日,渭源县县长李明带队回访,双方在晋安区的企业负责人参加。") == []


def test_those_who_came_to_a_meeting_came_on_its_day() -> None:
    [visit] = visits("11月3日,医疗队交接会在甲医院召开。龙泉市卫健局局长李明带队前来,王强主持。")
    assert (visit["leaders"], visit["date"]) == (["李明"], "XXXX-11-03")
    assert visits("11月3日,医疗队抵达。龙泉市卫健局局长李明带队前来,王强主持。") == []


def test_who_has_a_party_go_is_told_before_it() -> None:
    [visit] = visits("9月20日,绍兴市工商联组织商会会长、企业家代表一行26人,赴四川省乐山市开展考察。")
    assert (visit["origin"], visit["destinations"]) == ("绍兴市", ["乐山市"])
    assert visits("9月20日,企业家代表一行26人,赴四川省乐山市开展考察。") == []


def test_the_number_of_a_flight_counts_no_trips() -> None:
    led = "5月8日,绍兴市医疗队一行11人,在副局长李明带领下,乘{}到达乌鲁木齐。"
    assert [visit["leaders"] for visit in visits(led.format("MF8275次航班"))] == [["李明"]]
    assert visits("5月8日,绍兴市副市长李明8次到乌鲁木齐考察。") == []


def test_the_words_to_a_photo_come_behind_what_names_the_areas() -> None:
    text = "李明一行在渭河博物馆调研\n5月8日至9日,市长李明率台州市党政代表团前往甘肃省,学习对接协作工作。"
    [visit] = visits(text)
    assert (visit["destinations"], visit["purpose"]) == (["甘肃省"], "学习对接协作工作")


def test_a_city_by_its_letter_and_what_was_seen_there() -> None:
    text = "江西援建阿克陶县工作情况\n\n2012年3月14日,副省长李明率江西省党政代表团来阿看望慰问,实地察看了江西产业园。"
    (visit,) = extract_text(text, types={"visit"})
    assert (visit.destinations, visit.sites, visit.purpose) == (["阿克陶县"], ["江西产业园"], "看望慰问")
