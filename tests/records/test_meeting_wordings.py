"""Meetings and people in all the wordings of a class: what is told, times how, times of whom."""

import itertools
from typing import Any

import pytest

from extract import extract_text

HEAD = "绍兴乐山携手推进协作\n\n2021年6月18日 乐山市融媒体中心\n\n近年来,绍兴市与乐山市来往密切。\n\n"
NAMES = ("绍兴市·乐山市劳务协作座谈会", "东西部协作会商会")
HELD = (
    "6月17日,{}在峨边县召开。",
    "{}6月17日上午开在峨边县。",
    "6月17日,{}移师峨边县举行。",
    "6月17日下午,{}移师峨边县。",
    "6月17日,{}办到了峨边县。",
    "{},6月17日在峨边县召开。",
    "{}由绍兴市、乐山市共同主办,6月17日在峨边县举行。",
    "6月17日,{}在峨边县闭门举行。",
    "6月17日,{}在峨边县拉开帷幕。",
    "6月17日,一场{}在峨边县举行。",
    "在6月17日于峨边县召开的{}上,县长李明说,合作要再深一步。",
)
NEVER_HELD = (
    "6月17日,有人提议把{}移师峨边县。",
    "6月17日,{}没有开在峨边县。",
    "{}年年开在峨边县。",
    "6月17日,{}走进尾声。",
    "6月17日,绍兴市原定在峨边县召开的{}取消。",
)
CHAIRED = ("主持会议的是{}。", "主持人是{}。", "会议主持由{}担任。", "{}担任主持人。", "会议由{}主持。")
SPOKE = (
    "{}提了两条意见。",
    "{}算了一笔账:人均增收3000元。",
    "{}建议,把岗位信息提前发到村里。",
    "{}承诺,年内完成对接。",
    "{}致谢。",
    "{}接过话筒,讲了半小时。",
    "发言的有{}。",
)
CAME = (
    "在座的有{}。",
    "主席台上坐着{}。",
    "{}在主席台就座。",
    "到场的有{}。",
    "出席者有{}。",
    "{}参会。",
    "{}代表县里签字。",
)
AWAY = (
    "{}没有出席。",
    "{}未到会。",
    "{}将出席下一次会议。",
    "会议感谢{}的支持。",
    "会议由县委办公室承办,{}带队考察企业。",
)
SIGNED = (
    "会上签了两份文件:《劳务协作协议》《教育帮扶协议》。",
    "双方签了两份协议,一份是《劳务协作协议》,一份是《教育帮扶协议》。",
    "两地当场签回《劳务协作协议》、《教育帮扶协议》。",
)
SIGNED_ONE = ("《劳务协作协议》在会上签署。", "双方在《劳务协作协议》上签了字。", "会议审定了《劳务协作协议》。")
NOT_SIGNED = ("双方将签订《劳务协作协议》。", "双方拟签《劳务协作协议》。", "去年双方签订的《劳务协作协议》已到期。")
PEOPLE = ("姜东", "范晓", "万家福", "欧阳修文", "格桑罗布", "敖日格乐")
ACTS = ("主持", "参会", "致谢", "所作的报告", "回顾了历程", "先发言", "讲", "均表示", "接过话筒", "道谢", "交换了文本")


def meeting(text: str) -> dict[str, Any]:
    [found] = extract_text(f"{HEAD}{text}", types={"meeting"})
    return found.model_dump()


@pytest.mark.parametrize(("told", "name"), [*itertools.product(HELD, NAMES)])
def test_where_a_meeting_is_told_to_be_held(told: str, name: str) -> None:
    found = meeting(told.format(name))
    assert (found["name"], found["date"], found["place"]) == (name, "2021-06-17", "峨边县")


@pytest.mark.parametrize(("told", "name"), [*itertools.product(NEVER_HELD, NAMES)])
def test_a_meeting_that_was_not_held_there(told: str, name: str) -> None:
    assert extract_text(f"{HEAD}{told.format(name)}", types={"meeting"}) == []


@pytest.mark.parametrize(
    ("field", "told"),
    [
        (field, told)
        for field, all_ in zip(("chairs", "speakers", "attendees"), (CHAIRED, SPOKE, CAME), strict=True)
        for told in all_
    ],
)
def test_what_somebody_did_there(field: str, told: str) -> None:
    found = meeting(f"6月17日,{NAMES[0]}在峨边县召开。{told.format('市教育局局长王建国')}")
    parts = {part: found[part] for part in ("chairs", "speakers", "attendees")}
    assert parts == {part: ["王建国"] if part in (field, "attendees") else [] for part in parts}


@pytest.mark.parametrize("told", AWAY)
def test_who_was_not_there(told: str) -> None:
    assert meeting(f"6月17日,{NAMES[0]}在峨边县召开。{told.format('市教育局局长王建国')}")["attendees"] == []


@pytest.mark.parametrize(
    ("told", "papers"),
    [*((told, 2) for told in SIGNED), *((told, 1) for told in SIGNED_ONE), *((told, 0) for told in NOT_SIGNED)],
)
def test_what_was_signed_there(told: str, papers: int) -> None:
    found = meeting(f"6月17日,{NAMES[0]}在峨边县召开。{told}")
    assert found["documents"] == ["劳务协作协议", "教育帮扶协议"][:papers]


@pytest.mark.parametrize(("person", "act"), [*itertools.product(PEOPLE, ACTS)])
def test_where_a_name_ends(person: str, act: str) -> None:
    [found] = extract_text(f"{HEAD}会上,市教育局局长{person}{act}。", types={"person"})
    assert found.model_dump()["name"] == person


def test_a_dot_between_two_places_is_in_no_name() -> None:
    [found] = extract_text(f"{HEAD}6月17日,县长李明出席绍兴市·乐山市座谈会。", types={"person"})
    assert found.model_dump()["name"] == "李明"


def test_the_boxed_labels_of_a_record() -> None:
    lines = (
        "“春到峨边”新闻发布会文字实录",
        "来源:峨边发布  日期:2021-12-16\n",
        "〔主持人〕 县政府新闻办副主任 王建国",
        "〔发布人〕 县教育局局长 李明",
        "〔地  点〕 县会议中心\n",
        "王建国 [10:00]",
        "各位早!",
    )
    record = "\n".join(lines)
    [found] = extract_text(record, types={"meeting"})
    shown = found.model_dump()
    assert (shown["date"], shown["place"]) == ("2021-12-16", "县会议中心")
    assert (shown["chairs"], shown["speakers"]) == (["王建国"], ["李明"])


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("同来的有市教育局局长王建国。", "市教育局局长"),
        ("绍兴市赴峨边挂职干部领队王建国到会。", "绍兴市赴峨边挂职干部领队"),
        ("王强离开绍兴市赴峨边,县长王建国迎接。", "县长"),
    ],
)
def test_where_a_post_begins(told: str, title: str) -> None:
    people = {person.model_dump()["name"]: person.model_dump() for person in extract_text(told, types={"person"})}
    assert people["王建国"]["titles"] == [title]
