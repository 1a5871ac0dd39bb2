"""What looks like a tie and is none: plans, tales, single acts, tables and agreements of something else."""

import pytest

import extract


def ties(text: str) -> list[tuple[list[str], list[str]]]:
    found = extract.extract_text(text, types={"pairing"})
    return [(p.donor.regions, p.recipient.regions) for p in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "heading",
    [
        "定点帮扶单位联系方式一览表",
        "各县定点联系电话",
        "定点帮扶单位招聘岗位",
        "定点联系群众情况",
        "定点扶贫先进单位",
        "定点帮扶成效考核名单",
        "对口帮扶干部通讯录",
        "包保责任表",
    ],
)
def test_tables_of_something_else(heading: str) -> None:
    assert ties(f"{heading}\n省交通厅 隆德县\n省林业厅 泾源县\n") == []


def test_tables_of_offices_and_their_counties() -> None:
    rows = "省交通厅 隆德县\n省林业厅 泾源县\n"
    assert [recipient for _, recipient in ties(f"省直单位定点帮扶县一览表\n{rows}")] == [["隆德县"], ["泾源县"]]


def test_rows_whose_cells_a_colon_parts_need_the_head_of_a_list() -> None:
    rows = "隆德县:省交通厅\n泾源县:省林业厅\n"
    assert len(ties(f"省直单位对口帮扶部分县一览\n{rows}")) == 2
    assert ties(f"对口帮扶来访登记\n{rows}") == []


@pytest.mark.parametrize(
    "title",
    [
        "关于解除对口合作协议的通知",
        "关于终止东西部协作协议",
        "扶贫协作资金监管协议",
        "山海协作项目土地转让协议",
        "对口协作培训委托协议书",
        "对口合作协议书(草案)",
    ],
)
def test_agreements_on_something_else(title: str) -> None:
    assert ties(f"{title}\n甲方:宁波市人民政府\n乙方:凉山州人民政府\n") == []


def test_agreements_on_a_tie() -> None:
    text = "东西部协作框架协议书(2021—2025年)\n甲方:宁波市人民政府\n乙方(受援方):凉山州人民政府\n"
    assert ties(text) == [(["宁波市"], ["凉山州"])]


@pytest.mark.parametrize(
    "text",
    [
        "宁波市第二医院托管凉山州第一医院的食堂。",
        "越西县医院与宁波市后勤公司签订停车场托管协议。",
        "宁波市水务局包抓越西县普雄镇防汛。",
        "宁波航运集团“牵手”凉山大学。",
        "宁波市第二医院领办宁波市第二医院东院区。",
        "宁波市(支援武汉市)医疗队返程。",
        "专列宁波—凉山协作已到站。",
        "宁波市、凉山州两地青年结对。",
        "宁波市、凉山州两地检察院结对。",
        "宁波市与凉山州签订高速公路联建协议。",
        "市委组织部与普雄镇党委开展结对共建督导。",
        "市委组织部与普雄镇党委开展结对帮扶工作督查。",
    ],
)
def test_duties_deals_and_what_others_have(text: str) -> None:
    assert ties(text) == []


@pytest.mark.parametrize("verb", ["领办", "认领", "包联", "托管", "包保", "挂联"])
def test_a_body_is_where_its_name_says_behind_any_word_for_help(verb: str) -> None:
    assert ties(f"宁波市中医院{verb}越西县中医院。") == [(["宁波市"], ["越西县"])]


def test_the_village_is_no_community() -> None:
    text = "越西县河东社区来了客人。宁波市财政局党支部与该村党支部结对。"
    assert ties(text) == []


def test_what_a_date_behind_a_tie_begins() -> None:
    (found,) = extract.extract_text(
        "宁波市第三中学与越西县中学结对,是2018年开始建校的越西县中学的幸事。", types={"pairing"}
    )
    assert found.since is None  # type: ignore[attr-defined]


def test_long_lists_are_read_to_their_end() -> None:
    couples = "、".join(["鄞州区—越西县", "江北区—盐源县", "镇海区—金阳县", "北仑区—美姑县"] * 10)
    assert len(ties(f"县区结对关系。{couples}。")) == 40


def test_what_is_named_once_of_its_kind_is_it() -> None:
    text = "凉山州教育局表扬了越西县中学,对口支援它的宁波市第三中学也受表扬。"
    assert ties(text) == [(["宁波市"], ["越西县"])]
