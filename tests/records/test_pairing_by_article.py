"""Pairings whose sides or helper the article tells outside of the words for the tie."""

from typing import Any

import pytest

import extract


def pairings(text: str) -> list[tuple[Any, ...]]:
    return [
        (_side(p.donor), _side(p.recipient), p.since)  # type: ignore[attr-defined]
        for p in extract.extract_text(text, types={"pairing"})
    ]


def _side(side: Any) -> tuple[list[str], list[Any]]:
    return side.regions, [m.names[0] if m.names else (m.kind, m.count) for m in side.members]


def test_what_a_city_counts_is_tied_to_a_city_and_not_to_the_county_told_last() -> None:
    text = (
        "厦门市对口办通知\n集美区、海沧区分别结对广河县、和政县,同安区结对东乡县;"
        "推动26个镇街与临夏州39个乡镇结对。厦门市与临夏州的干部要通气。"
    )
    assert pairings(text)[-1][:2] == ((["厦门市"], [("镇街", 26)]), (["临夏州"], [("乡镇", 39)]))


def test_what_a_region_counts_is_tied_to_the_one_that_the_region_is_tied_to_as_a_whole() -> None:
    text = (
        "福建省对口支援昌吉州,福州、泉州两市分别对口支援奇台县、昌吉市。新疆各地都忙。"
        "19家县乡医疗机构同福建21家医院结了对子。"
    )
    assert pairings(text)[-1][:2] == ((["福建"], [("医院", 21)]), (["昌吉州"], [("县乡医疗机构", 19)]))


def test_members_of_towns_companions_are_those_of_the_county() -> None:
    text = (
        "泉州市丰泽区与宁夏同心县建立了闽宁协作关系。丰泽区东海街道、泉秀街道分别与同心县丁塘镇、河西镇结成帮扶对子,"
        "6个社区结对帮扶同心县6个村。"
    )
    assert pairings(text)[-1][:2] == ((["丰泽区"], [("社区", 6)]), (["同心县"], [("村", 6)]))


@pytest.mark.parametrize(
    ("lines", "donor"),
    [
        ("甲方(支援单位):绍兴市人民医院\n乙方(受援单位):马边县民建镇卫生院", "绍兴市人民医院"),
        ("甲方(受援医院):马边县人民医院\n乙方(支援医院):绍兴市人民医院", "绍兴市人民医院"),
        ("甲方:绍兴市人民医院采购中心\n乙方:马边县人民医院", None),
        ("甲方:绍兴市人民政府\n乙方:马边县人民医院", None),
    ],
)
def test_schools_and_hospitals_conclude_agreements(lines: str, donor: str | None) -> None:
    found = pairings(f"医院对口支援协议书\n\n{lines}\n\n为落实有关要求,经双方协商签订本协议。\n")
    assert [one[0][1][0] for one in found] == ([donor] if donor else [])


@pytest.mark.parametrize(
    ("text", "donors"),
    [
        ("我校与青峰镇九年制学校、白桥镇初级中学建立了结对帮扶关系。", ["我校"]),
        ("我校与甘洛县中学结对已有五年。", ["我校"]),
        ("我校与杭州第十四中学结对已有五年。", []),
        ("我院与班戈县人民医院签订对口支援协议。", ["我院"]),
        ("自2010年与日喀则市职业技术学校建立对口支援关系以来,我校派出教师9人。", ["我校"]),
        ("我校与新疆大学结对已有五年。", []),
        ("海州大学附属医院与定西市人民医院签订对口帮扶协议。", ["海州大学附属医院"]),
        ("市医学院附属医院与定西市人民医院签订对口帮扶协议。", []),
        ("县人民医院自2018年起与南京市第一医院结成紧密型医联体。", ["南京市第一医院"]),
    ],
)
def test_a_body_of_no_name_is_ranked_by_what_the_other_one_is(text: str, donors: list[str]) -> None:
    assert [donor[1][0] for donor, _, _ in pairings(text)] == donors


def test_our_hospital_is_the_one_that_the_article_introduces() -> None:
    text = "石阡县人民医院新楼启用。“我们医院和苏州大学附属第一医院结对三年了。”院长说。"
    assert pairings(text)[0][1] == (["石阡县"], ["石阡县人民医院"])
    assert pairings("“我们医院和苏州大学附属第一医院结对三年了。”院长说。") == []


def test_our_hospital_is_not_the_one_that_it_is_tied_to() -> None:
    text = "2月9日,在西藏那曲市班戈县人民医院,医疗队做了手术。我院与班戈县人民医院于2017年结对。"
    assert [donor for donor, _, _ in pairings(text)] == [([], ["我院"])]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("北京市4个区与玉树州1市5县建立“一对一”帮扶关系。", (["玉树州"], [("市", 1), ("县", 5)])),
        ("山东省对口支援新疆生产建设兵团第十二师。", (["兵团第十二师"], [])),
        ("深圳市福田区对口帮扶汕尾市城区。", (["汕尾市城区"], [])),
        ("静安区老年医院对口帮扶三斗坪镇中心卫生院。", ([], ["三斗坪镇中心卫生院"])),
    ],
)
def test_what_a_side_is(text: str, recipient: tuple[Any, ...]) -> None:
    assert [one[1] for one in pairings(text)] == [recipient]


def test_the_ends_of_a_railway_are_no_seat() -> None:
    text = "京沪高铁维管公司蚌埠维管段党支部与禹会区大庆街道光明社区党总支开展结对共建。"
    assert pairings(text)[0][0][0] == ["蚌埠"]


def test_the_rest_of_a_list_of_bare_towns_is_no_side() -> None:
    assert pairings("慈溪周巷、余姚临山、北仑小港等四区一县的7个镇与布拖县的7个乡镇结对。") == []
    assert pairings("福建、江苏等省市纷纷响应,对口支援万州、涪陵、某某等区县。") == []


def test_each_of_its_own_ties_towns_one_by_one() -> None:
    text = "静安区对口支援夷陵区。静安区江宁路街道、石门二路街道各自与小溪塔街道、太平溪镇结对。"
    assert [donor[0] for donor, _, _ in pairings(text)] == [["静安区"], ["静安区江宁路街道"], ["静安区石门二路街道"]]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("“十三五”期间,珠海市结对帮扶阳江市,派出工作队。", None),
        ("2016年10月,由杭州市对口支援恩施州。", "2016-10"),
        ("鹿城区与泰顺县的山海协作始于2018年。", "2018"),
        ("晋江与红寺堡区是2012年结下的帮扶对子。", "2012"),
        ("2014年签订结对帮扶协议以来,厦门市湖里区深入东乡县开展帮扶。", "2014"),
    ],
)
def test_since_when(text: str, since: str | None) -> None:
    assert [one[2] for one in pairings(text)] == [since]


def test_lists_below_the_couples_that_they_are_of() -> None:
    text = "县一级的对子,这次添到3对:端州区对鸡冠区,高要区对密山市,四会市对虎林市。"
    assert len(pairings(text)) == 3
    assert pairings("县一级的比赛,这次添到3场:端州区对鸡冠区,高要区对密山市,四会市对虎林市。") == []
    sent = "安徽累计投入援藏资金11.6亿元,建成项目483个,先后有7批干部人才进藏。"
    assert len(pairings(f"{sent}合肥市援措美县、芜湖市援错那县,这一格局不变。")) == 2
    assert pairings("合肥市援措美县、芜湖市援错那县,这一格局不变。") == []


def test_people_who_are_sent_in_batches_are_no_side() -> None:
    assert pairings("陕西省选派九批400多名干部,对口支援阿里地区噶尔县。") == []


def test_what_is_brought_in_is_no_member() -> None:
    text = "在苏州工业园区的对口帮扶下,松桃县引进企业27家。"
    assert pairings(text) == [((["苏州工业园区"], []), (["松桃县"], []), None)]


@pytest.mark.parametrize(
    "text", ["白云区与罗甸县对口协作座谈会召开。", "白云区与罗甸县东西部协作2020年第二次联席会议召开。"]
)
def test_the_name_of_a_meeting_is_no_tie(text: str) -> None:
    assert pairings(text) == []
