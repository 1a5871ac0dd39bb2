"""Pairings in manners of their own: sides that say no place, parts that break a tie off, bodies of one county."""

from typing import Any

import pytest

import extract


def pairings(text: str) -> list[tuple[Any, ...]]:
    return [
        (_side(p.donor), _side(p.recipient))  # type: ignore[attr-defined]
        for p in extract.extract_text(text, types={"pairing"})
    ]


def _side(side: Any) -> tuple[Any, ...]:
    return side.regions, [(m.kind, m.count) for m in side.members]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("活动中,18家小微企业与18个行政村结对。", ("小微企业", 18), ("行政村", 18)),
        ("7个经济薄弱村与5家企业签订帮带协议书。", ("企业", 5), ("经济薄弱村", 7)),
        ("9家律师事务所与9个乡镇结对。", ("律师事务所", 9), ("乡镇", 9)),
        ("县属3家医院对口支援12家乡镇卫生院。", ("医院", 3), ("乡镇卫生院", 12)),
        ("40所高校与26个贫困县签订结对帮扶协议。", ("高校", 40), ("贫困县", 26)),
        ("全市35个市直机关党支部与35个村党支部结成对子。", ("市直机关党支部", 35), ("村党支部", 35)),
        ("6个经济强镇与6个山区乡镇一对一结对。", ("经济强镇", 6), ("山区乡镇", 6)),
    ],
)
def test_kinds_tell_who_helps_where_no_place_is_said(text: str, donor: Any, recipient: Any) -> None:
    assert pairings(text) == [(([], [donor]), ([], [recipient]))]


@pytest.mark.parametrize(
    "text",
    [
        "活动中,18名教师与18名学生结对。",
        "18家企业与12家企业结对。",
        "6个镇与6个镇结对。",
        "18家企业结对帮扶260户贫困户。",
        "8个街道与8个区结对。",
    ],
)
def test_kinds_that_do_not_tell(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("大理州人民医院与祥云县人民医院签订对口帮扶协议。", "大理州", "祥云县"),
        ("抚州市第一人民医院机关党支部与临川区青云街道桥东社区党总支结对共建。", "抚州市", "临川区"),
    ],
)
def test_bodies_of_a_city_and_of_a_county_in_it(text: str, donor: str, recipient: str) -> None:
    assert [(d[0], r[0]) for d, r in pairings(text)] == [([donor], [recipient])]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("福州市18家企业与岷县9个乡镇现场签约结对。", ("企业", 18), ("乡镇", 9)),
        ("福州市18家企业已与岷县9个乡镇结缘。", ("企业", 18), ("乡镇", 9)),
        ("40所省属和市属高校与26个贫困县签订结对帮扶协议。", ("省属和市属高校", 40), ("贫困县", 26)),
        ("福州市73家企业和社会组织结对帮扶岷县101个村。", ("企业和社会组织", 73), ("村", 101)),
        ("福州市中学教师捐赠40套桌椅,18家企业结对帮扶岷县9个村。", ("企业", 18), ("村", 9)),
    ],
)
def test_where_what_is_counted_ends(text: str, donor: Any, recipient: Any) -> None:
    assert [(d[1], r[1]) for d, r in pairings(text)] == [([donor], [recipient])]


@pytest.mark.parametrize("bond", ["结成友好合作学校", "成为友好结对学校", "结成东西协作职教联盟", "组建校际合作联盟"])
def test_what_two_become_is_no_body(bond: str) -> None:
    text = f"福州市第三小学与岷县清水镇中心小学{bond}。"
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(["福州市"], ["岷县"])]
    assert pairings("福州市第三小学与岷县清水镇中心小学参观友好合作学校。") == []


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("石狮就同隆德县攀上了“亲戚”,打井窖、建学校。", ["石狮"], ["隆德县"]),
        ("隆德是石狮的对口帮扶县。", ["石狮"], ["隆德"]),
        ("福州市中医院就开始全面帮扶岷县中医院。", ["福州市"], ["岷县"]),
        ("市文化馆:与岷县文化馆建立对口帮扶关系。", [], ["岷县"]),
        ("晋安区27所中小学同隆德县19所学校挂上了钩。", ["晋安区"], ["隆德县"]),
        ("福州市晋安区商会响应“百企帮百村”号召,与岷县清水镇三合村结对帮扶。", ["晋安区"], ["岷县"]),
    ],
)
def test_ties_in_further_words(text: str, donor: list[str], recipient: list[str]) -> None:
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(donor, recipient)]


def test_firms_that_take_part_in_a_programme() -> None:
    text = "全县共有38家民营企业参与“万企帮万村”行动,结对帮扶行政村71个(其中贫困村9个)。"
    assert pairings(text) == [(([], [("民营企业", 38)]), ([], [("行政村", 71)]))]


def test_a_chain_of_couples_that_goes_on() -> None:
    text = "福州市第三中学与岷县第一中学、福州市第四中学与岷县第二中学等举行了结对签约仪式。"
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(["福州市"], ["岷县"])] * 2


@pytest.mark.parametrize(
    "text",
    [
        "隆德是石狮的一家公司。",
        "市文化馆:与岷县文化馆座谈。",
        "福州市晋安区商会响应号召,与岷县清水镇三合村村民座谈。",
        "全县共有38家民营企业参与“万企帮万村”行动,投入资金71万元。",
    ],
)
def test_what_looks_like_them_and_ties_nobody(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("岷县中医院对口帮扶梅坪、柳沟两家卫生院。", ("卫生院", 2)),
        ("岷县第一小学分别与桑园、悦溪、贤台三所中心小学结对。", ("中心小学", 3)),
    ],
)
def test_bodies_by_the_names_of_their_towns(text: str, recipient: Any) -> None:
    assert [(d[0], r[1]) for d, r in pairings(text)] == [(["岷县"], [recipient])]
    assert not pairings(text.replace("两家", "九家").replace("三所", "九所"))


def test_regions_some_of_which_are_named() -> None:
    text = "福建、上海等省市先后对口支援湖北库区的巴东县、兴山县。"
    assert pairings(text) == [((["福建", "上海"], []), (["巴东县", "兴山县"], []))]


def test_the_town_named_last() -> None:
    text = "福州市鼓楼区东街街道代表团到岷县清水镇考察。该街道自2021年起对口帮扶清水镇。"
    assert [(d[0], r[0]) for d, r in pairings(text)][-1] == (["鼓楼区东街街道"], ["清水镇"])


def test_the_head_of_columns_is_no_row() -> None:
    text = "对口援疆安排一览(支援地:受援地)\n1、河北省:巴音郭楞蒙古自治州、兵团第二师\n2、河南省:哈密市\n"
    assert [d[0] for d, _ in pairings(text)] == [["河北省"], ["河南省"]]
    text = "2021年闽宁协作结对关系\n福建省 宁夏\n闽侯县 隆德县\n晋安区 西吉县\n"
    assert [d[0] for d, _ in pairings(text)] == [["闽侯县"], ["晋安区"]]


def test_columns_of_money_beside_those_tied() -> None:
    rows = "闽侯县\t隆德县\t120\n晋安区\t西吉县\t80\n"
    assert [d[0] for d, _ in pairings(f"县区\t结对县区\t资金(万元)\n{rows}")] == [["闽侯县"], ["晋安区"]]
    assert not pairings(f"结对帮扶项目资金安排表\n{rows}")
    assert not pairings(f"结对县区联系电话\n{rows}")


def test_two_villages_named_before() -> None:
    text = "福州市东街街道桃林村的干部来到岷县清水镇三合村,两村签下“村村结对”协议。"
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(["福州市"], ["岷县"])]
    assert not pairings(text.replace("桃林村", "桃林村、李林村"))


def test_two_regions_that_become_friends_are_told_once() -> None:
    text = "闽侯县代表团赴隆德县考察。根据协议,两县缔结为友好县。"
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(["闽侯县"], ["隆德县"])]
    assert len(pairings(f"闽侯县与隆德县结为友好县。{text}")) == 1
    assert not pairings(text.replace("两县", "三县"))
    assert not pairings(text.replace("两县", "两市"))


def test_villages_whose_names_begin_like_people() -> None:
    text = "闽侯县荆溪镇民乐村与隆德县城关镇三合村结对。"
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(["闽侯县"], ["隆德县"])]


def test_kinds_with_a_bracket() -> None:
    text = "全市共有18家律师事务所与60个村(社区)签约结对。"
    assert pairings(text) == [(([], [("律师事务所", 18)]), ([], [("村(社区)", 60)]))]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("国家卫健委与隆德县、西吉县结成定点帮扶关系。", [], ["隆德县", "西吉县"]),
        ("隆德县与中国石化结对帮扶多年。", [], ["隆德县"]),
        ("九三学社中央、致公党中央定点帮扶隆德县。", [], ["隆德县"]),
        ("苏州高新区与隆德县结对。", ["苏州高新区"], ["隆德县"]),
        ("18家企业与隆德县23个村签约。", [], ["隆德县"]),
        ("东北师范大学附中与隆德县第一中学结对。", [], ["隆德县"]),
    ],
)
def test_bodies_of_no_region_and_zones(text: str, donor: list[str], recipient: list[str]) -> None:
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(donor, recipient)]


def test_firms_that_sign_with_firms_are_not_tied() -> None:
    assert pairings("18家企业与23家合作社签约。") == []


def test_bodies_of_one_region_more_are_not_all_of_what_is_tied() -> None:
    text = "闽侯县42所学校与隆德县45所学校结对。福州市中医院、闽侯县医院帮扶隆德县医院。19家企业与23个村签约。"
    assert [(d[0], r[0]) for d, r in pairings(text)][-1] == (["闽侯县"], ["隆德县"])


def test_the_county_named_before_a_body() -> None:
    text = "闽侯县妇幼保健院与该县青口镇卫生院签订对口帮扶协议。"
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(["闽侯县"], ["闽侯县"])]


def test_the_first_of_some_bare_names_is_not_all_that_is_helped() -> None:
    assert pairings("县人民医院对口支援白塔、青龙等5家乡镇卫生院。") == []
    ((_, (_, members)),) = pairings("县人民医院对口支援梅坪、柳沟等5家乡镇卫生院。")
    assert members == [("乡镇卫生院", 5)]


def test_what_two_hospitals_build_is_no_ward() -> None:
    [found] = extract.extract_text("闽侯县医院牵手隆德县中医院共建针灸科。", types={"pairing"})
    assert found.recipient.members[0].names == ["隆德县中医院"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("福州市人民政府与岷县人民政府签订结对帮扶协议。", ["福州市"], ["岷县"]),
        ("金城街道办事处与王官庄镇人民政府签订结对帮扶协议。", ["金城街道"], ["王官庄镇"]),
        ("慈溪市经开区管委会与布拖县政府签订结对帮扶协议。", ["慈溪市经开区"], ["布拖县"]),
    ],
)
def test_who_governs_a_region_stands_for_it(text: str, donor: list[str], recipient: list[str]) -> None:
    assert pairings(text) == [((donor, []), (recipient, []))]


def test_whoever_a_name_may_stand_for_a_programme_has_help_the_other() -> None:
    assert pairings("河东区与合水县建立帮扶关系。") == [((["河东区"], []), (["合水县"], []))]
    assert pairings("铁西区与合水县建立帮扶关系。") == []


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("岷县岷阳小学与岷县清水镇中心小学结对。", "岷阳小学", "清水镇中心小学"),
        ("宁波大学研究生处党支部与庄市街道机关第一党支部结对共建。", "研究生处党支部", "庄市街道机关第一党支部"),
        ("慈溪市供电公司与匡堰镇乾炳村村委会签订结对共建协议。", "慈溪市供电公司", "匡堰镇乾炳村村委会"),
    ],
)
def test_bodies_of_towns_and_villages_are_helped(text: str, donor: str, recipient: str) -> None:
    (found,) = extract.extract_text(text, types={"pairing"})
    sides = found.donor, found.recipient  # type: ignore[attr-defined]
    assert [side.members[0].names[0].endswith(name) for side, name in zip(sides, (donor, recipient), strict=True)] == [
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("2018年5月,福州市中医院与岷县中医院签订对口帮扶协议。", "2018-05"),
        ("2018年5月,福州市中医院对口帮扶岷县中医院。", None),
        ("2018年,福州市9所学校与岷县12所学校结成对子。", None),
    ],
)
def test_a_date_before_bodies_says_when_they_became_tied(text: str, since: str | None) -> None:
    assert [p.since for p in extract.extract_text(text, types={"pairing"})] == [since]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        (
            "作为温岭市实验小学的结对学校,雷波县黄琅镇中心校这学期有9名教师到温岭市跟岗。",
            (["温岭市"], [("学校", 1)]),
            (["雷波县"], [("学校", 1)]),
        ),
        (
            "作为雷波县中医院的对口支援医院,温岭市中医院已连续选派7批医疗队。",
            (["温岭市"], [("医院", 1)]),
            (["雷波县"], [("医院", 1)]),
        ),
        (
            "温岭市共有9所学校与雷波县8所学校开展校际结对。",
            (["温岭市"], [("学校", 9)]),
            (["雷波县"], [("学校", 8)]),
        ),
        ("全省共有931家企业(商会)结对帮扶868个村。", ([], [("企业(商会)", 931)]), ([], [("村", 868)])),
        ("朝阳区高碑店镇一行9人来到结对镇翁牛特旗乌丹镇。", (["朝阳区高碑店镇"], []), (["翁牛特旗乌丹镇"], [])),
    ],
)
def test_sides_end_where_others_are_sent(text: str, donor: Any, recipient: Any) -> None:
    assert pairings(text) == [(donor, recipient)]


@pytest.mark.parametrize(
    "text",
    [
        "温岭市共有9所学校与雷波县8所学校开展校际交流。",
        "全省共有931台设备(仪器)结对帮扶868个村。",
        "鼓楼区五里亭街道与西湖区灵隐街道结对。",
    ],
)
def test_what_is_exchanged_or_is_no_body_ties_nobody(text: str) -> None:
    assert pairings(text) == []


def test_what_two_regions_count_of_each_kind() -> None:
    text = "温岭市9个镇(街道)和雷波县8个乡镇、温岭市36个村和雷波县37个村,分别建立了结对关系。"
    assert pairings(text) == [
        ((["温岭市"], [("镇(街道)", 9)]), (["雷波县"], [("乡镇", 8)])),
        ((["温岭市"], [("村", 36)]), (["雷波县"], [("村", 37)])),
    ]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("我县东江小学与深圳市海滨实验学校结成“姊妹学校”。", ["深圳市"], []),
        ("该州9所学校与嘉兴市8所学校结对。", ["嘉兴市"], []),
    ],
)
def test_the_own_county_is_helped_by_a_city_of_a_province_that_helps(text: str, donor: Any, recipient: Any) -> None:
    assert [(d[0], r[0]) for d, r in pairings(text)] == [(donor, recipient)]


@pytest.mark.parametrize(
    "text",
    [
        "我县东江小学与遵义市海滨实验学校结成“姊妹学校”。",
        "我校与深圳市海滨实验学校结成“姊妹学校”。",
        "我市东江小学与深圳市海滨实验学校结成“姊妹学校”。",
    ],
)
def test_who_helps_an_own_region_that_may_be_any(text: str) -> None:
    assert pairings(text) == []


def test_dates_and_regions_in_turn() -> None:
    found = extract.extract_text(
        "温岭市分别于2016年、2018年与雷波县、云南省富源县建立扶贫协作关系。", types={"pairing"}
    )
    assert [(p.recipient.regions, p.since) for p in found] == [  # type: ignore[attr-defined]
        (["雷波县"], "2016"),
        (["富源县"], "2018"),
    ]


@pytest.mark.parametrize("dates", ["分别于2016年、2017年、2018年", "于2016年、2018年"])
def test_dates_that_are_not_those_of_the_regions(dates: str) -> None:
    assert pairings(f"温岭市{dates}与雷波县、云南省富源县建立扶贫协作关系。") == []


@pytest.mark.parametrize(
    ("text", "couples"),
    [
        ("县一级的对子添到2对:福田区对道里区,南山区对松北区。", [("福田区", "道里区"), ("南山区", "松北区")]),
        ("慈溪市、布拖县就是那一年配成的对子。", [("慈溪市", "布拖县")]),
        ("慈溪市这次和布拖县结上了对子。", [("慈溪市", "布拖县")]),
        ("这里是兵团第二师。路北区这次和二十一团结上了对子。", [("路北区", "二十一团")]),
    ],
)
def test_couples_in_plain_words(text: str, couples: list[tuple[str, str]]) -> None:
    assert [(donor[0][0], recipient[0][0]) for donor, recipient in pairings(text)] == couples


@pytest.mark.parametrize(
    "text",
    [
        "家家贴上对子:福田区对道里区,南山区对松北区,两场球赛都在今晚。",
        "慈溪市、布拖县不是那一年配成的对子。",
        "慈溪市与布拖县东西部协作2020年第二次联席会议召开。",
        "慈溪市与布拖县东西部协作2020年工作要点印发。",
    ],
)
def test_what_only_looks_like_couples(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("雷波县36所学校跟温岭市的学校结上了对子。", (["温岭市"], [("学校", None)]), (["雷波县"], [("学校", 36)])),
        ("温岭市9家医院对口帮扶雷波县乡镇卫生院。", (["温岭市"], [("医院", 9)]), (["雷波县"], [("乡镇卫生院", None)])),
        (
            "温岭市11所学校和3家医院与雷波县相应学校、医院结对。",
            (["温岭市"], [("学校", 11), ("医院", 3)]),
            (["雷波县"], [("学校", None), ("医院", None)]),
        ),
        ("温岭市企业与雷波县9个村结对。", (["温岭市"], [("企业", None)]), (["雷波县"], [("村", 9)])),
    ],
)
def test_bodies_of_a_region_of_which_no_number_is_told(text: str, donor: Any, recipient: Any) -> None:
    assert pairings(text) == [(donor, recipient)]


@pytest.mark.parametrize(
    "text",
    [
        "温岭市与雷波县的学校结对。",
        "温岭市的学校与雷波县的学校结对。",
        "温岭市中小学与雷波县学校结对。",
        "温岭市9家企业与雷波县的企业签订购销协议。",
    ],
)
def test_bodies_of_which_nothing_is_told_are_no_sides(text: str) -> None:
    assert pairings(text) == []


def test_each_on_its_own_ties_two_lists_one_by_one() -> None:
    assert pairings("温岭市太平街道、松门镇各自与雷波县锦城镇、黄琅镇结对。") == [
        ((["温岭市太平街道"], []), (["雷波县锦城镇"], [])),
        ((["温岭市松门镇"], []), (["雷波县黄琅镇"], [])),
    ]


def test_a_list_goes_on_from_the_tie_before_it_in_its_paragraph() -> None:
    text = (
        "学校的结对名单定了。\n温岭市职教中心帮带雷波县职教中心,两个专业共建。幼儿园呢,温岭市实验幼儿园对雷波县幼儿园。"
        "\n"
    )
    found = extract.extract_text(text, types={"pairing"})
    assert [(p.donor.members[0].names, p.relation) for p in found] == [  # type: ignore[attr-defined]
        (["温岭市职教中心"], "帮带"),
        (["温岭市实验幼儿园"], "结对"),
    ]
