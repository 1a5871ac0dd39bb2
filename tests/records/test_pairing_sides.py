"""Whom the sides of a pairing name: sums, regions counted, any schools, who is told as the helper elsewhere."""

from typing import Any

import pytest

import extract


def pairings(text: str) -> list[tuple[Any, ...]]:
    return [
        (_side(p.donor), _side(p.recipient), p.relation, p.since)  # type: ignore[attr-defined]
        for p in extract.extract_text(text, types={"pairing"})
    ]


def sides(text: str) -> list[tuple[Any, ...]]:
    return [found[:2] for found in pairings(text)]


def _side(side: Any) -> tuple[Any, ...]:
    return side.regions, [(m.kind, m.count, m.names) for m in side.members]


def test_what_a_sum_sums_up_is_told_once() -> None:
    text = "目前,慈溪市、余姚市两市共有9个部门、31个村、7家医院等47个单位与布拖县结对。"
    members = [("部门", 9, []), ("村", 31, []), ("医院", 7, [])]
    assert sides(text) == [((["慈溪市", "余姚市"], members), (["布拖县"], []))]


def test_who_else_signs_is_no_kind_of_what_is_counted() -> None:
    text = "17家福州市三级医院与定西市17家县级医院、受援县政府三方签订对口帮扶责任书。"
    assert sides(text) == [((["福州市"], [("三级医院", 17, [])]), (["定西市"], [("县级医院", 17, [])]))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("会议确定福建、山东等9个省市承担对口支援新疆的任务。", "省市"),
        ("晋江市21个镇(街道)和隆德县11个乡镇分期分批建立“一对一”结对关系。", "镇(街道)"),
    ],
)
def test_a_kind_ends_before_what_is_done(text: str, kind: str) -> None:
    ((donor, _),) = sides(text)
    assert donor[1][0][0] == kind


def test_couples_that_are_counted_are_not_those_of_the_last_one() -> None:
    text = "首次确定厦门大学与宁夏大学、山东大学与新疆大学等9对高校建立对口支援关系。"
    assert [recipient for _, recipient in sides(text)][1] == (["新疆"], [("学校", 1, ["新疆大学"])])


def test_the_last_of_three_that_are_helped_is_no_helper() -> None:
    text = "调整后的结对关系为:福建省帮扶宁夏、甘肃省定西市和临夏州,厦门市帮扶甘肃省临夏州。"
    assert [(donor[0], recipient[0]) for donor, recipient in sides(text)] == [
        (["福建省"], ["宁夏", "定西市", "临夏州"]),
        (["厦门市"], ["临夏州"]),
    ]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("此后,山西省对口援建茂县三年。\n2021年3月5日", None),
        ("随后,山西省对口支援茂县3年。\n2021年3月5日", None),
        ("山西省对口支援茂县已有3年。\n2021年3月5日", "2018"),
    ],
)
def test_how_long_a_tie_of_former_times_lasted_tells_no_beginning(text: str, since: str | None) -> None:
    ((*_, found),) = pairings(text)
    assert found == since


def test_couples_below_a_long_line() -> None:
    lead = (
        "通知要求,按照优势互补、自愿协商的原则,综合考虑产业基础、资源条件、发展水平、合作历史、干部交流等因素,"
        "市县两级要抓紧落实各项任务。帮扶方共有3个市。具体结对安排如下:"
    )
    text = f"三市帮扶名单公布\n\n{lead}\n\n福建省福州市——甘肃省定西市;\n\n福建省厦门市——甘肃省临夏州;\n"
    assert [(donor[0], recipient[0]) for donor, recipient in sides(text)] == [
        (["福州市"], ["定西市"]),
        (["厦门市"], ["临夏州"]),
    ]


def test_the_title_of_an_agreement_names_no_sides() -> None:
    text = "隆德县人民医院和福州军区总医院签订了“部队医院对口支援民族地区县医院”协议。"
    ((donor, recipient, relation, _),) = pairings(text)
    assert (donor[1], recipient[1]) == ([("医院", 1, ["福州军区总医院"])], [("医院", 1, ["隆德县人民医院"])])
    assert relation == "对口支援"


def test_a_hospital_of_the_army_helps_that_of_a_county() -> None:
    text = "城口县人民医院与北部战区总医院签订对口支援协议。"
    ((donor, recipient),) = sides(text)
    assert (donor[1], recipient[1]) == ([("医院", 1, ["北部战区总医院"])], [("医院", 1, ["城口县人民医院"])])


def test_cities_that_are_counted_are_in_none() -> None:
    text = "上海对口帮扶云南省。在新一轮帮扶中,6个沿海发达城市“一对一”对口帮扶云南省。"
    assert sides(text)[1:] == [(([], [("沿海发达城市", 6, [])]), (["云南省"], []))]


def test_a_list_before_a_sum_of_cities() -> None:
    text = "福州、厦门、泉州3个东部发达城市对口帮扶宁夏。"
    assert sides(text) == [((["福州", "厦门", "泉州"], []), (["宁夏"], []))]


def test_any_schools_of_a_region_have_no_name() -> None:
    text = "福建省有9个市共21所中小学与宁夏学校手拉手结对帮扶。"
    ((_, recipient),) = sides(text)
    assert recipient == (["宁夏"], [("学校", None, [])])
    ((_, named),) = sides("福建省福清市第三中学与宁夏隆德县第二学校结对帮扶。")
    assert named[1] == [("学校", 1, ["宁夏隆德县第二学校"])]


def test_what_a_tie_rests_on_is_no_side() -> None:
    text = "根据福建省“百企进百村”行动计划,泉州9个县(市、区)的民营企业和部分国企,与宁德市30个薄弱村结对。"
    assert [(donor[0], recipient[0]) for donor, recipient in sides(text)] == [(["泉州"], ["宁德市"])]


def test_towns_whose_names_and_counties_are_not_known() -> None:
    text = "泉州市对口帮扶宁德市。我市丰泽东海,洛江河市,南安水头等三区一市的6个镇(街道)结对帮扶宁德市寿宁县6个乡。"
    assert len(sides(text)) == 1


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("德阳市结对帮扶前线指挥部多次走访。", (["德阳市"], ["青川县"])),
        ("各界向青川县捐赠图书9000册。", (["德阳市"], ["青川县"])),
        ("两地领导多次走访。", None),
    ],
)
def test_who_helps_is_told_by_headquarters_and_gifts(told: str, found: Any) -> None:
    text = f"自2023年德阳市与青川县结对以来,{told}"
    expected = [found] if found else []
    assert [(donor[0], recipient[0]) for donor, recipient in sides(text)] == expected


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("河南省对口支援新疆生产建设兵团农十三师。", ["兵团农十三师"]),
        ("河南省对口支援哈密市和新疆生产建设兵团第十三师。", ["哈密市", "兵团第十三师"]),
        ("辽宁省对口支援新疆生产建设兵团第八师石河子市。", ["石河子市"]),
        ("山东对口支援三峡库区的忠县。", ["忠县"]),
    ],
)
def test_divisions_of_the_corps_and_counties_of_the_reservoir(text: str, recipient: Any) -> None:
    assert [found[0] for _, found in sides(text)] == [recipient]


def test_a_city_whose_name_is_a_word_leads_a_list_of_helpers() -> None:
    assert [donor[0] for donor, _ in sides("中山、佛山帮扶贵州六盘水。")] == [["中山", "佛山"]]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("廊坊市政府和新疆生产建设兵团第二师铁门关市就乡村振兴结对帮扶工作签约。", "结对帮扶"),
        ("闽侯青口茶业公司与隆德县观庄乡前庄村达成村企结对帮扶协议。", "村企结对帮扶"),
    ],
)
def test_words_for_a_tie_that_is_signed(text: str, relation: str) -> None:
    assert [found[2] for found in pairings(text)] == [relation]


@pytest.mark.parametrize(
    "text",
    [
        "福州市粮油公司与隆德县粮油公司签订“对口支援地区高原特色农产品购销”协议。",
        "厦门大学拟就结对帮扶工作签约一事与宁夏大学商议。",
        "闽侯县9家企业等着与隆德县签约,12个项目等30个意向待定。",
        "下一步将合作、互助、山东帮扶。",
    ],
)
def test_what_ties_nobody(text: str) -> None:
    assert not pairings(text)


@pytest.mark.parametrize(
    ("donor", "region"),
    [
        ("台江区的闽侯中学", "台江区"),
        ("福建省的厦门第一中学", "厦门"),
        ("岷县的甘肃岷阳中学", "岷县"),
        ("昆明医学院附属(曲靖)医院", "曲靖"),
    ],
)
def test_whose_a_body_is_that_is_called_after_another_place(donor: str, region: str) -> None:
    found = sides(f"隆德县第二中学由{donor}对口帮扶。")
    assert [one[0][0] for one in found] == [[region]]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("县一中与武汉市第六中学签订结对协议。", ["武汉市第六中学"], ["县一中"]),
        ("巩固县一中与武汉市第六中学结对关系。", ["武汉市第六中学"], ["县一中"]),
        ("深化县人民医院与武汉市中心医院结对帮扶。", ["武汉市中心医院"], ["县人民医院"]),
        ("市一中与县二中结对。", ["市一中"], ["县二中"]),
    ],
)
def test_schools_by_number_alone(text: str, donor: list[str], recipient: list[str]) -> None:
    (record,) = (record.model_dump() for record in extract.extract_text(text, types={"pairing"}))
    assert [record[side]["members"][0]["names"] for side in ("donor", "recipient")] == [donor, recipient]
