"""Meetings as pages tell of them in passing, and the labelled lines of a record."""

from typing import Any

import pytest

from extract import extract_text

RECORD = """“沪滇协作这三年”新闻发布会(文字实录)

来源:滇西发布  2025-05-15 18:42

时 间:2025年5月15日(星期四)下午3:00
地 点:大理州新闻发布厅
主持人:大理州委宣传部副部长 李明
发布人:
  大理州发展和改革委员会主任   王建国
  上海市派驻大理协作工作组组长  赵刚

【李明】记者朋友们,下午好!有请王主任。

【赵刚】今年2月18日至20日,大理州州长陈立民带州党政代表团到上海对接,看了张江科学城,还开了一场企业家恳谈会。
"""


def meetings(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"meeting"})]


def test_the_lines_of_a_record_are_about_the_meeting_of_its_headline() -> None:
    press, talks = meetings(RECORD)
    assert (press["name"], press["date"], press["place"]) == (
        "“沪滇协作这三年”新闻发布会",
        "2025-05-15",
        "大理州新闻发布厅",
    )
    assert (press["chairs"], press["speakers"]) == (["李明"], ["王建国", "赵刚"])
    assert (talks["name"], talks["date"], talks["place"]) == ("企业家恳谈会", "2025-02-18/2025-02-20", None)
    assert talks["chairs"] == []


def test_a_record_is_of_no_meeting_of_another_day() -> None:
    lines = "对话协作\n时间:2025年5月15日\n地点:大理州演播厅\n主持人:李明\n"
    [talks] = meetings(f"{lines}2025年2月18日,大理州在上海召开企业家恳谈会。")
    assert (talks["date"], talks["place"], talks["chairs"]) == ("2025-02-18", "上海", [])


@pytest.mark.parametrize(
    ("text", "name", "date", "place"),
    [
        ("第二次联席会议(2018年4月,南通市)以来,两市新签项目17个。", "第二次联席会议", "2018-04", "南通市"),
        ("去年办的事都成了。2018年4月在南通市开的第二次联席会议定了调子。", "第二次联席会议", "2018-04", "南通市"),
        ("2018年4月8日的岷县·通州区云签约仪式是隔着屏幕办的。", "岷县·通州区云签约仪式", "2018-04-08", None),
    ],
)
def test_meetings_told_in_passing(text: str, name: str, date: str, place: str | None) -> None:
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["date"], meeting["place"]) == (name, date, place)


def test_what_a_text_goes_by_gives_neither_day_nor_chair() -> None:
    text = "2022年11月3日\n根据10月20日省委工作会议精神,县委书记李明主持"
    cited, held = meetings(f"{text}召开座谈会。")
    assert (cited["name"], cited["date"], cited["chairs"]) == ("省委工作会议", "2022-10-20", [])
    assert (held["name"], held["date"], held["chairs"]) == ("座谈会", None, ["李明"])
    [cited] = meetings(f"{text}研究了贯彻意见。")
    assert (cited["chairs"], cited["attendees"]) == ([], [])
