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


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023年1月6日,两市商定事项。\n甲乙协作第九次联席会议拟于今年二季度在杭州市召开。", "2023-04/2023-06"),
        ("2023年1月6日,两市商定事项。\n拟于3月初在杭州市举办特色农产品产销对接会。", "2023-03"),
    ],
)
def test_what_is_planned_for_some_weeks_is_fixed(text: str, date: str) -> None:
    [planned] = meetings(text)
    assert (planned["date"], planned["place"]) == (date, "杭州市")


@pytest.mark.parametrize(
    "text",
    [
        "2023年1月6日,两市商定事项。\n特色农产品产销对接会拟于9月在杭州市召开。",
        "2023年1月6日,两市商定事项。\n下次联席会议另行商定。",
    ],
)
def test_what_is_planned_for_no_weeks_is_not_fixed(text: str) -> None:
    assert meetings(text) == []


PRESS = """对口支援成效新闻发布会举行

2025年11月26日,对口支援成效新闻发布会在大理市举行。

主持人(州委宣传部副部长李明):各位记者朋友,上午好!

出席今天发布会的嘉宾有:州教育局局长赵刚先生、州卫生健康委主任王建国先生。

赵刚:谢谢主持人。三年来新建学校十所。

州融媒体中心记者:看病方面呢?

王建国:新建卫生院六所。
"""


def test_those_who_speak_in_turn_at_a_press_conference() -> None:
    [press] = meetings(PRESS)
    assert (press["chairs"], press["speakers"]) == (["李明"], ["赵刚", "王建国"])


@pytest.mark.parametrize(
    ("told", "speakers"),
    [
        ("副县长谭晓蓉到会讲话。", ["谭晓蓉"]),
        ("校长梁忠义致答谢词。", ["梁忠义"]),
        ("县商务局局长杜新梅推介项目。", ["杜新梅"]),
        ("会长罗明作任期报告。", ["罗明"]),
        ("医务部主任夏敏也到场讲了几句。", ["夏敏"]),
        ("副县长谭晓蓉到会听讲座。", []),
    ],
)
def test_what_is_said_there_in_other_words(told: str, speakers: list[str]) -> None:
    [signing] = meetings(f"2019年3月18日,甲县、乙县学校结对签约会在县教委召开。{told}")
    assert signing["speakers"] == speakers


def test_parties_that_the_name_has_in_quotes() -> None:
    [joint] = meetings("2013年5月6日,2013年“金华·温宿”教育卫生共建签约会在温宿县举行。")
    assert joint["parties"] == ["金华", "温宿"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("2023年4月24日,县长李明带队赴长沙参加特色农产品推介会。", "长沙"),
        ("2023年4月24日,葫芦岛在苏州举行了招商引资推介会和项目集中签约仪式。", "苏州"),
        ("甲县安委会2023年第三次会议7月14日召开,主会场设在县应急局,各乡镇设分会场。", "县应急局"),
        ("2023年4月24日,全省山海协作工作现场会在永安召开。", "永安"),
        ("2023年4月24日,县长李明回到长沙后参加特色农产品推介会。", None),
        ("2023年4月24日,县长李明带队赴长沙回访,并出席长沙·岷县联席会议。", "长沙"),
        ("2023年4月24日,两县在安昌镇签订《农业合作协议》,县长李明出席签字仪式并讲话。", "安昌镇"),
    ],
)
def test_where_somebody_went_or_met(text: str, place: str | None) -> None:
    assert meetings(text)[-1]["place"] == place


def test_whom_a_sentence_begins_with_there() -> None:
    [farewell] = meetings("2019年7月6日,队员们启程。欢送会上,县委书记李明把哈达往人脖子上挂,王海在门外等。")
    assert (farewell["attendees"], farewell["speakers"]) == (["李明"], [])


HELD = "2019年6月4日,甲县·乙县结对座谈会在乙县召开。"


@pytest.mark.parametrize(
    ("told", "chairs", "speakers"),
    [
        ("县长方立新作主旨推介,副县长王小兰主持。", ["王小兰"], ["方立新"]),
        ("局长方立新作产品推介,副县长王小兰致辞。", [], ["方立新", "王小兰"]),
        ("局长方立新代表县政府对副市长王小兰一行的到来表示欢迎。", [], ["方立新"]),
        ("局长方立新说,要学习黄大年同志的事迹。他提出三点意见。", [], ["方立新"]),
        ("局长方立新说,要贯彻陈立民总书记在现场会上的讲话精神。他提出三点意见。", [], ["方立新"]),
    ],
)
def test_who_has_which_part_beside_others(told: str, chairs: list[str], speakers: list[str]) -> None:
    [talks] = meetings(HELD + told)
    assert (talks["chairs"], talks["speakers"]) == (chairs, speakers)


def test_who_writes_of_a_meeting_was_not_there() -> None:
    [signing] = meetings("甲社乙县2019年6月4日电 (记者 方立新 实习生 王小兰)结对签约仪式4日在乙县举行。")
    assert signing["attendees"] == []


def test_who_is_quoted_behind_a_meeting_told_by_the_way_was_not_there() -> None:
    end = "“路还长着呢。”工作队队长方立新说。"
    [told] = meetings(f"2019年6月4日在乙县举行的联席会议上,两县签署《协作协议书》。{end}")
    assert (told["speakers"], told["documents"]) == ([], ["协作协议书"])
    [held] = meetings(f"2019年6月4日,联席会议在乙县举行,两县签署《协作协议书》。{end}")
    assert held["speakers"] == ["方立新"]


@pytest.mark.parametrize(
    ("told", "documents"),
    [
        ("会议认为,自2017年3月省政府印发《对口协作方案》以来,成效明显。", []),
        ("会议学习了省政府印发《对口协作方案》的情况。", []),
        ("会议学习了上级精神,审议通过了《对口协作方案》。", ["对口协作方案"]),
        ("随后,双方签署《对口协作协议》,期限自2019年7月1日至2022年6月30日。", ["对口协作协议"]),
    ],
)
def test_papers_of_a_meeting_and_those_it_only_names(told: str, documents: list[str]) -> None:
    [talks] = meetings(HELD + told)
    assert talks["documents"] == documents


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("粤桂协作港澳企业行签约仪式", ["广东省", "广西壮族自治区"]),
        ("苏陕协作溧阳市—柞水县联席会议", ["溧阳市", "柞水县"]),
        ("溧阳市对口帮扶柞水县工作领导小组第三次会议", []),
        ("溧阳市对口帮扶柞水县工作座谈会", ["溧阳市", "柞水县"]),
    ],
)
def test_parties_by_the_name(name: str, parties: list[str]) -> None:
    [joint] = meetings(f"2019年6月4日,{name}在乙县举行。")
    assert joint["parties"] == parties


def test_who_receives_a_gift_was_there() -> None:
    [gift] = meetings(
        "在2019年6月4日举行的捐赠仪式上,商会会长方立新代表企业向乙县捐款,副县长王小兰接受捐赠,局长李明没有出席。"
    )
    assert gift["attendees"] == ["方立新", "王小兰"]


def test_talks_are_one_meeting_by_either_word() -> None:
    [talks] = meetings("2019年6月4日下午,两县领导在乙县会议中心举行座谈。副县长王小兰主持座谈会。")
    assert talks["chairs"] == ["王小兰"]


def test_the_two_that_run_a_park_meet() -> None:
    text = "6月20日,余姚市·松阳县山海协作产业园联席会议召开。"
    (record,) = (record.model_dump() for record in extract_text(text, types={"meeting"}))
    assert record["parties"] == ["余姚市", "松阳县"]


def test_a_wide_dot_joins_two_names() -> None:
    text = "6月20日,澳門特區．從江縣扶貧合作座談會舉行。"
    (record,) = (record.model_dump() for record in extract_text(text, types={"meeting"}))
    assert record["name"] == "澳门特区·从江县扶贫合作座谈会"
