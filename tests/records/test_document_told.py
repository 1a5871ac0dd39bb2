"""Who signed a document, as pages tell it in passing."""

from typing import Any

import pytest

from extract import extract_text


def documents(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(f"2018年9月10日\n{text}", types={"document"})]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "9月8日,宁波市副市长张伟,凉山州委常委、常务副州长李明代表双方政府签署《东西部协作框架协议》。",
            ["宁波市", "凉山州"],
        ),
        ("9月8日,凉山州委常委李明与宁波市文旅局签署《文旅协作协议》。", ["凉山州", "宁波市文旅局"]),
        ("9月8日,凉山州委与宁波市委签署《干部交流协议》。", ["凉山州委", "宁波市委"]),
        (
            "9月8日,宁波市副市长张伟到会,凉山州副州长李明与甬江公司签署《冷链协作协议》。",
            ["凉山州", "甬江公司"],
        ),
        (
            "9月8日,《胸痛中心共建协议》由宁波市第一医院和凉山州第一人民医院签下。",
            ["宁波市第一医院", "凉山州第一人民医院"],
        ),
        ("9月8日,宁波市与凉山州碰头。两边签的是统一文本的《村企结对协议书》。", ["宁波市", "凉山州"]),
        (
            "9月6日至8日,宁波市第一医院院长张伟带队到凉山州第一人民医院考察。8日,两院签下《对口帮扶协议》。",
            ["宁波市第一医院", "凉山州第一人民医院"],
        ),
        (
            "9月8日,宁波市第一医院、凉山州第一人民医院、凉山州中医院到会。两院签下《对口帮扶协议》。",
            ["两院"],
        ),
    ],
)
def test_who_signed(text: str, parties: list[str]) -> None:
    [document] = documents(text)
    assert (document["action"], document["parties"], document["date"]) == ("signed", parties, "2018-09-08")


@pytest.mark.parametrize(
    "text",
    [
        "9月8日,两边下月要签的是《村企结对协议书》。",
        "9月8日,《胸痛中心共建协议》拟由宁波市第一医院签下。",
        "9月8日,两边求的是签《村企结对协议书》。",
    ],
)
def test_what_is_not_signed_yet(text: str) -> None:
    assert [document["action"] for document in documents(text) if document["parties"]] == []


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("9月8日,宁波港保税区与凉山州签订《飞地园区协议》。", ["宁波港保税区", "凉山州"]),
        ("9月8日,宁波四川社团总会与凉山州签订《助学协议》。", ["宁波四川社团总会", "凉山州"]),
        ("9月8日,宁波碳汇交易所与凉山州林业局签署《碳汇协议》。", ["宁波碳汇交易所", "凉山州林业局"]),
        ("9月8日,宁波市相关部门与凉山州签署《劳务协议》。", ["宁波市", "凉山州"]),
        ("9月8日,宁波市与凉山州共同签署《劳务协议》。", ["宁波市", "凉山州"]),
        ("按宁波市教育局与我局签订的《教育协作协议》办理。", ["宁波市教育局", "我局"]),
        ("两地先后签订《劳务协议》《文旅协议》等6份协议。", ["两地"]),
    ],
)
def test_who_signed_by_whole_names(text: str, parties: list[str]) -> None:
    assert documents(text)[0]["parties"] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("省财政厅会同省教育厅、省乡村振兴局,制定了《资金管理办法》。", ["省财政厅", "省教育厅", "省乡村振兴局"]),
        ("国家卫生计生委、国务院扶贫办等5部门联合印发《工作方案》。", ["国家卫生计生委", "国务院扶贫办"]),
        ("他们支持教育部、公安部、财政部,制定了《工作方案》。", []),
        ("农业部、教育部印发《工作方案》。", ["农业部", "教育部"]),
        ("县农业部门印发《工作方案》。", []),
        ("集团财政部印发《工作方案》。", []),
    ],
)
def test_who_issues_a_paper_together(text: str, parties: list[str]) -> None:
    assert [record.parties for record in extract_text(text, types={"document"})] == [parties]


@pytest.mark.parametrize(
    ("who", "parties"),
    [
        ("两市发改委主要负责同志", ["两市发改委"]),
        ("两县主要领导", ["两县"]),
        ("两省党政代表团", ["两省党政代表团"]),
    ],
)
def test_those_who_sign_for_a_group_are_no_part_of_its_name(who: str, parties: list[str]) -> None:
    (record,) = documents(f"6月8日,{who}签署《共建产业园框架协议》。")
    assert record["parties"] == parties


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("双方汇报了2024年及2025年以来工作开展情况,并签订《协作框架协议》。", None),
        ("会议听取了2023年工作情况的汇报,审议通过了《2024年工作要点》。", None),
        ("2024年,双方总结工作,签订了《合作协议》。", "2024"),
        ("早在2023年,两市就签订了《合作协议》。", "2023"),
        ("两市于2023年结对,签订了《合作协议》。", "2023"),
        ("自治区2021年出台意见,印发了《协作办法》。", "2021"),
    ],
)
def test_a_year_whose_work_is_spoken_of_is_not_that_of_the_paper(text: str, date: str | None) -> None:
    assert documents(text)[0]["date"] == date


def test_who_had_already_signed() -> None:
    assert documents("早在2023年,两市就签订了《合作协议》。")[0]["parties"] == ["两市"]


def test_offices_and_zones_by_their_whole_names() -> None:
    text = "丹东市经济协作办公室主任王平与县移民局局长李明签订了《援建协议》。"
    assert documents(text)[0]["parties"] == ["丹东市经济协作办公室", "县移民局"]
    text = "锦州高新区与泰州医药高新区签署《共建协议》。"
    assert documents(text)[0]["parties"] == ["锦州高新区", "泰州医药高新区"]


def test_the_decree_that_a_law_is_stands_behind_it() -> None:
    text = "依据《移民条例》(国务院令第299号)和《财政票据管理办法》(财政部令第70号,2012年)制定。"
    assert [document["number"] for document in documents(text)] == ["国务院令第299号", "财政部令第70号"]
    assert not documents("落实县委命令第3号,做好工作。")
