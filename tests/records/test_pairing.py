"""Pairings: who helps whom, with how many of what, in the wordings of the news."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extract
from extract.records.pairings.choice import BESIDE, rules_for, speaks_of_ties
from extract.records.pairings.lift import ALPHABET
from extract.records.pairings.rules import RULES
from extract.records.pairings.wording import HELPS, TIE
from extract.rules.engine import Engine


def pairings(text: str) -> list[tuple[Any, ...]]:
    return [
        (_side(p.donor), _side(p.recipient), p.since)  # type: ignore[attr-defined]
        for p in extract.extract_text(text, types={"pairing"})
    ]


def _side(side: Any) -> tuple[Any, ...]:
    return side.regions, [(m.kind, m.count) for m in side.members]


@pytest.mark.parametrize(
    "text",
    [
        "目前,昭通市共有120所学校与上海市98所学校结对。",
        "上海市98所学校结对帮扶昭通市120所学校。",
        "昭通市120所学校由上海市98所学校结对帮扶。",
        "上海市98所学校与昭通市120所学校建立结对关系。",
    ],
)
def test_either_order_and_voice_gives_the_same_sides(text: str) -> None:
    assert pairings(text) == [((["上海市"], [("学校", 98)]), (["昭通市"], [("学校", 120)]), None)]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("湖州市吴兴区与广安市岳池县签订结对帮扶协议。", "吴兴区", "岳池县"),
        ("青岛市黄岛区(西海岸新区)与陇南市武都区结为友好城区。", "黄岛区", "武都区"),
        ("桐乡市与若尔盖县建立东西部协作关系。", "桐乡市", "若尔盖县"),
        ("北京市丰台区与内蒙古扎赉特旗自2018年开展京蒙帮扶协作以来,两地往来密切。", "丰台区", "扎赉特旗"),
        ("2021年7月,中央确定由江苏省南京市对口帮扶陕西省商洛市。", "南京市", "商洛市"),
        ("深圳市龙岗区平湖街道与靖西市新靖镇结成友好镇街。", "龙岗区平湖街道", "靖西市新靖镇"),
        ("济南市接替厦门市帮扶临夏州。", "济南市", "临夏州"),
        ("广东省东莞市对口帮扶韶关市。", "东莞市", "韶关市"),
        ("湘西州与济南市方面建立结对关系。", "济南市", "湘西州"),
        ("韶关市与东莞市结成帮扶对子。", "东莞市", "韶关市"),
        ("慈溪市与布拖县相隔2000多公里,2021年起结对。", "慈溪市", "布拖县"),
        ("慈溪市掌起镇与布拖县火烈乡还签订了《友好乡镇协议》。", "慈溪市掌起镇", "布拖县火烈乡"),
        ("慈溪市和布拖县因苹果、杨梅成了“水果亲家”。", "慈溪市", "布拖县"),
        ("南京、商洛两市2021年建立对口合作关系。", "南京", "商洛"),
        ("慈溪市与布拖县在人才培养上结对。", "慈溪市", "布拖县"),
        ("慈溪市与布拖县举行签约仪式,两地正式结为友好县市。", "慈溪市", "布拖县"),
        ("慈溪市去年秋天便同布拖县攀上了“亲戚”。", "慈溪市", "布拖县"),
        ("慈溪市与布拖县却成了常来常往的结对“亲家”。", "慈溪市", "布拖县"),
        ("以教育为纽带,慈溪市与布拖县建立长期帮扶机制。", "慈溪市", "布拖县"),
        ("慈溪市与布拖县山海协作十载。", "慈溪市", "布拖县"),
        ("慈溪市与布拖县携手走过八个春秋。", "慈溪市", "布拖县"),
        ("慈溪市与布拖县卫健系统的对口支援关系进入第三年。", "慈溪市", "布拖县"),
        ("布拖县与慈溪市签订五年帮扶责任书。", "慈溪市", "布拖县"),
        ("慈溪市对口协同布拖县。", "慈溪市", "布拖县"),
        ("布拖县的对口帮扶城市是慈溪市。", "慈溪市", "布拖县"),
        ("中山对口帮扶理塘县。", "中山", "理塘县"),
    ],
)
def test_wordings_of_ties_between_regions(text: str, donor: str, recipient: str) -> None:
    assert [found[:2] for found in pairings(text)] == [(([donor], []), ([recipient], []))]


@pytest.mark.parametrize(
    "text",
    [
        "慈溪市与布拖县就结对一事交换意见。",
        "慈溪市与布拖县商讨结对。",
        "慈溪市教师与布拖县教师结对。",
        "慈溪市与布拖县未建立结对关系。",
        "慈溪市与布拖县结对的意向有了眉目。",
        "慈溪市与布拖县携手抗洪。",
        "他期待慈溪市与布拖县深化东西部协作。",
        "专家建议慈溪市与布拖县结为友好城市。",
        "慈溪市对布拖县的帮扶资金到账。",
        "慈溪市被布拖县列为旅游推介目的地,结对不在其列。",
    ],
)
def test_talk_of_ties_is_none(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("慈溪公牛公司挂钩帮扶布拖县火烈乡依木、尔口两个村。", [["慈溪公牛公司"], ["依木", "尔口"]]),
        (
            "慈溪公牛公司、慈溪方太公司等16家企业结对布拖县22个村。",
            [["慈溪公牛公司", "慈溪方太公司"], []],
        ),
        (
            "慈溪市第一中学、慈溪市第二中学两所学校同布拖县中学“手拉手”。",
            [["慈溪市第一中学", "慈溪市第二中学"], ["布拖县中学"]],
        ),
        ("慈溪市工商联组织17家企业与布拖县14个村结对。", [[], []]),
        ("慈溪市12家企业与布拖县五乡的58个村结对。", [[], []]),
        ("慈溪市人民医院以“组团式”帮扶布拖县人民医院。", [["慈溪市人民医院"], ["布拖县人民医院"]]),
        ("慈溪市的公牛小学与布拖县小学结成对子。", [["公牛小学"], ["布拖县小学"]]),
        ("慈溪市第一医院自2018年9月起对口帮助布拖县人民医院。", [["慈溪市第一医院"], ["布拖县人民医院"]]),
        ("布拖县城关一小被慈溪市实验小学列为结对帮扶学校。", [["慈溪市实验小学"], ["布拖县城关一小"]]),
    ],
)
def test_members_by_name(text: str, names: list[list[str]]) -> None:
    [found] = extract.extract_text(text, types={"pairing"})
    sides = (found.donor, found.recipient)  # type: ignore[attr-defined]
    assert [[name for member in side.members for name in member.names] for side in sides] == names
    assert all(len(side.members) == 1 for side in sides)


def test_regions_that_go_hand_in_hand_one_by_one() -> None:
    found = pairings("南海区、顺德区分别与福贡县、兰坪县携手。")
    assert [(a[0], b[0]) for a, b, _ in found] == [(["南海区"], ["福贡县"]), (["顺德区"], ["兰坪县"])]


def test_towns_lie_where_the_article_says_and_help_as_those_before_them() -> None:
    text = "慈溪市掌起镇来访。\n\n慈溪市10个镇与布拖县10个镇结对,白马镇牵手黑马镇。火烈镇与掌起镇结对。"
    assert [(a[0], b[0]) for a, b, _ in pairings(text)[1:]] == [(["白马镇"], ["黑马镇"]), (["掌起镇"], ["火烈镇"])]


def test_words_that_stand_for_a_region_of_the_article() -> None:
    text = "云南省人民政府关于推进沪滇协作的意见\n\n上海市28家三级医院与我省28家县级医院建立“一对一”帮扶关系。"
    assert pairings(text) == [((["上海市"], [("三级医院", 28)]), (["云南省"], [("县级医院", 28)]), None)]


@pytest.mark.parametrize(
    ("above", "below"),
    [("", "\n\n湘潭市对口支援工作领导小组办公室\n2018年3月5日"), ("来源:湘潭市发展和改革委员会  2018-03-05\n", "")],
)
def test_we_are_who_issues_the_document_or_is_the_source(above: str, below: str) -> None:
    notice = f"关于做好对口支援贡嘎县工作的通知\n{above}\n各单位:\n2013年起,我市对口支援西藏山南市贡嘎县。现通知如下。"
    assert pairings(f"{notice}\n一、加强领导。{below}") == [((["湘潭市"], []), (["贡嘎县"], []), "2013")]


def test_a_guests_city_is_not_the_own_one_of_a_text_on_its_counties() -> None:
    text = "泰州市客商来访,先后到米脂县、绥德县考察。泰州市26家企业同我市26个村结成帮扶对子。榆林市有关部门作了介绍。"
    assert [(d, r) for d, r, _ in pairings(text)] == [((["泰州市"], [("企业", 26)]), (["榆林市"], [("村", 26)]))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "我院与那曲市人民医院签约\n\n来源:辽宁省人民医院\n\n8月5日,我院与那曲市人民医院结成帮扶对子。",
            [("辽宁省人民医院", "那曲市人民医院")],
        ),
        (
            "苏州市第一中学与酒泉市第一中学“牵手”\n\n近日,我校与酒泉市第一中学结为友好学校。",
            [("苏州市第一中学", "酒泉市第一中学")] * 2,
        ),
        ("我院(武汉大学人民医院)对口支援博乐市人民医院。", [("武汉大学人民医院", "博乐市人民医院")]),
        (
            "福州市第二医院专家到定西市人民医院义诊。2019年起,福州市妇幼保健院也与该院结对。",
            [("福州市妇幼保健院", "定西市人民医院")],
        ),
        (
            "记者从医院获悉,我院与那曲市人民医院结成帮扶对子。随后,他们走访了安多县人民医院。",
            [("我院", "那曲市人民医院")],
        ),
        (
            "联盟揭牌\n\n来源:博乐市人民医院\n\n武汉市第三医院·博乐市人民医院联盟在我院揭牌。"
            "武汉市第三医院烧伤科、神经外科分别与我院外一科、神经内科一对一结对。",
            [("武汉市第三医院烧伤科", "博乐市人民医院外一科"), ("神经外科", "神经内科")],
        ),
    ],
)
def test_words_that_stand_for_a_body(text: str, names: list[tuple[str, str]]) -> None:
    found = extract.extract_text(text, types={"pairing"})
    assert [(p.donor.members[0].names[0], p.recipient.members[0].names[0]) for p in found] == names  # type: ignore[attr-defined]


def test_a_body_is_where_another_sentence_says() -> None:
    text = "岷县申都中学校长来访。福清市江阴中学与申都中学结对。福清市第一中学与第一中学结对。"
    assert pairings(text) == [((["福清市"], [("学校", 1)]), (["岷县"], [("学校", 1)]), None)]
    assert pairings("岷县申都中学和宕昌县申都中学校长来访。江阴中学与申都中学结对。") == []


def test_couples_behind_a_colon() -> None:
    text = "首批学校签约共建:武进区梅村中学—汉阴县第二中学,溧阳市丽景小学—石泉县城关完小。"
    assert pairings(text) == [
        ((["武进区"], [("学校", 1)]), (["汉阴县"], [("学校", 1)]), None),
        ((["溧阳市"], [("学校", 1)]), (["石泉县"], [("学校", 1)]), None),
    ]


def test_bodies_of_which_only_the_number_is_told() -> None:
    assert pairings("12家企业结对帮扶岷县9个村。") == [(([], [("企业", 12)]), (["岷县"], [("村", 9)]), None)]
    assert pairings("这5家单位联合帮扶岷县。") == [(([], [("单位", 5)]), (["岷县"], []), None)]
    assert pairings("8所高校挂钩23个县。") == [(([], [("高校", 8)]), ([], [("县", 23)]), None)]
    assert pairings("3辆救护车支援岷县。") == []


def test_the_bare_word_for_a_body_at_the_start_of_a_clause() -> None:
    text = "东江水务集团有限公司帮扶纪实\n\n2012年起,集团定点帮扶麻江县。集团领导多次调研,集团食堂采购大米50吨。"
    [found] = extract.extract_text(text, types={"pairing"})
    assert found.donor.members[0].names == ["东江水务集团有限公司"]  # type: ignore[attr-defined]
    assert found.recipient.regions == ["麻江县"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "donor"),
    [
        ("四川大学华西医院与西藏大学附属医院结成帮扶对子。", "四川"),
        ("白城市第一小学与长春市第二小学结为兄弟学校。", "长春市"),
        ("丹东市第一小学与盘锦市第二小学结为姊妹学校。", None),
        ("河滩镇与祥平街道结成友好乡镇。", "祥平街道"),
        ("河滩镇与祥和镇结成友好乡镇。", None),
        ("涪城区15个镇街与平武县15个乡镇结对。", "涪城区"),
        ("盐亭县与平武县结对。", None),
        ("北京大学深圳医院与赣州市第五人民医院结对。", "深圳"),
    ],
)
def test_outside_of_programmes_the_richer_region_helps(text: str, donor: str | None) -> None:
    assert [found[0][0] for found in pairings(text)] == ([[donor]] if donor else [])


@pytest.mark.parametrize(
    "text",
    [
        "济南市12所小学以“以强带弱”的方式帮扶湘西州15所小学。",
        "湘西州15所小学又同济南市12所小学“组团式”结对。",
        "湘西州15所小学由济南市12所小学“一对一”帮扶。",
        "济南市12所小学与湘西州15所小学实行“手拉手”结对。",
        "济南市12所小学同时与湘西州15所小学一一挂钩。",
        "济南市12所小学与湘西州15所小学签约共建。",
        "济南市12所小学与湘西州15所小学已全覆盖结对。",
        "济南市12所小学与湘西州15所小学“攀亲”。",
        "济南市12所小学与湘西州15所小学签约,结成教育联合体。",
        "济南市12所小学挂牌帮扶湘西州15所小学。",
        "济南市12所小学全面结对湘西州15所小学。",
        "甲方济南市12所小学与乙方湘西州15所小学结对。",
        "甲方的济南市12所小学结对帮扶乙方的湘西州15所小学。",
        "济南市12所小学“一对一”挂钩湘西州15所小学。",
        "济南市12所小学与湘西州15所小学结成“书信同桌”。",
        "济南市12所小学与湘西州15所小学实现“云牵手”。",
        "济南市12所小学与湘西州15所小学“校校结对”。",
        "济南市12所小学又和湘西州15所小学攀上了亲。",
        "济南市12所小学与湘西州15所小学建立挂钩联系。",
        "两地确定济南市12所小学结对湘西州15所小学。",
        "济南市12所小学与湘西州15所小学开展结对帮扶活动。",
        "济南市12所小学与湘西州15所小学签署《协作协议》,正式建立结对关系。",
        "济南市12所小学与湘西州15所小学是鲁湘协作的结对伙伴。",
        "济南市12所小学和湘西州15所小学开展校际共建。",
        "济南市12所小学与湘西州15所小学组团帮扶签约。",
        "济南市12所小学对口帮助湘西州15所小学。",
        "济南市12所小学则与湘西州15所小学携手,三年来成效明显。",
        "济南市12所小学联姻湘西州15所小学。",
    ],
)
def test_further_wordings_between_members(text: str) -> None:
    assert pairings(text) == [((["济南市"], [("小学", 12)]), (["湘西州"], [("小学", 15)]), None)]


def test_a_count_that_sums_up_the_regions_before_it_is_no_member() -> None:
    found = pairings("上海市14个区分别帮扶文山州、红河州、普洱市三个州市的22个县。")
    assert found == [((["上海市"], [("区", 14)]), (["文山州", "红河州", "普洱市"], [("县", 22)]), None)]


def test_a_clause_that_elides_its_region_takes_that_of_the_clause_before() -> None:
    found = pairings("黔南州185所学校与广州市177所学校结对;59家医院与广州市51家医院结对。")
    assert found[1] == ((["广州市"], [("医院", 51)]), (["黔南州"], [("医院", 59)]), None)


@pytest.mark.parametrize(
    ("text", "couples"),
    [
        (
            "福州市与定西市、厦门市与临夏州、漳州市和天水市结成了“亲戚”。",
            ["福州市定西市", "厦门市临夏州", "漳州市天水市"],
        ),
        ("福州市与定西市、厦门市与临夏州等8对城市随后一一结对。", ["福州市定西市", "厦门市临夏州"]),
        ("福州市与定西市、厦门市与临夏州、漳州市与某地等8对市县结对。", ["福州市定西市", "厦门市临夏州"]),
    ],
)
def test_couples_in_a_row(text: str, couples: list[str]) -> None:
    assert sorted(donor[0][0] + recipient[0][0] for donor, recipient, _ in pairings(text)) == sorted(couples)


def test_a_region_goes_by_the_name_that_the_article_uses() -> None:
    found = pairings("积石山县的变化有目共睹。2017年,同安区与我县正式“牵手”。")
    assert found == [((["同安区"], []), (["积石山县"], []), "2017")]


def test_a_tie_that_names_nobody_is_that_of_the_articles_two_regions() -> None:
    found = pairings("宁波市的干部又到凉山州来了。自2016年结对以来,两地互派干部147名。")
    assert found == [((["宁波市"], []), (["凉山州"], []), "2016")]


def test_who_has_been_helped_is_not_helped_by_one_who_only_another_programme_names() -> None:
    text = "山东省对口支援贵州省。湖北省襄阳市的干部也到新疆博乐市。贵州省8家企业与5家合作社结对。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["山东省"], ["贵州省"]),
        (["山东省"], ["贵州省"]),
    ]


def test_several_members_on_a_side_are_one_pairing() -> None:
    found = pairings("实现黔南州357个行政村与广州市123个村(社区)、131家企业、45家社会组织结对。")
    members = [("村(社区)", 123), ("企业", 131), ("社会组织", 45)]
    assert found == [((["广州市"], members), (["黔南州"], [("行政村", 357)]), None)]


def test_a_list_tied_item_by_item_is_one_pairing_for_each_couple() -> None:
    found = pairings("郑州市、洛阳市、安阳市分别对口支援伊州区、巴里坤哈萨克自治县、伊吾县。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in found] == [
        (["郑州市"], ["伊州区"]),
        (["洛阳市"], ["巴里坤哈萨克自治县"]),
        (["安阳市"], ["伊吾县"]),
    ]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("自2016年晋江市与红寺堡区结成帮扶对子以来,两地越走越亲。", "2016"),
        ("西青区与麦积区自2017年起结成帮扶对子。", "2017"),
        ("西青区第一中学与麦积区第二中学的牵手始于2017年。", "2017"),
        ("2024年5月6日电 今年是静海区与镇原县对口协作的第八个年头。", "2017"),
        ("截至2014年底,三亚市吉阳区已连续6年对口帮扶伊春市铁力市。", None),
    ],
)
def test_when_a_tie_began(text: str, since: str | None) -> None:
    assert [found[2] for found in pairings(text)] == [since]


@pytest.mark.parametrize(
    "text",
    [
        "白云区与罗甸县召开东西部协作党政联席会议。",
        "融水苗族自治县怀宝镇与一家企业原拟今年3月结对,因选址未过环评而作罢。",
        "动员社会组织与重点帮扶县原深度贫困村结对帮扶。",
        "广东省选派176名专业技术人才帮扶黔西南州。",
        "天津市对口支援黄南州工作座谈会召开。",
        "宁波、万州对口支援工作启动。",
        "某某地、即墨区分别与武都区、礼县结对。",
        "即墨区与武都区携手,共谱新篇。",
        "即墨区与武都区共建产业园。",
    ],
)
def test_what_is_no_tie(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("2013年,南京、商洛结为协作对子。", "2013"),
        ("2017年以来,南京、商洛两市牵手同行,成效显著。", "2017"),
        ("1996年,党中央作出部署,南京和商洛就此牵手。", "1996"),
    ],
)
def test_two_regions_in_a_list_are_two_sides(text: str, since: str | None) -> None:
    assert pairings(text) == [((["南京"], []), (["商洛"], []), since)]


def test_two_bodies_joined_by_the_first_letters_of_a_place() -> None:
    found = pairings("柯桥区中医医院同江山市中医院、柯桥区第一中学同江山市第一中学分别建立结对帮扶关系。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in found] == [(["柯桥区"], ["江山市"])] * 2


def test_long_names_of_towns_spelled_by_sound() -> None:
    found = pairings("东港区石臼街道、岚山区巨峰镇分别与麦盖提县希依提墩乡、克孜勒阿瓦提乡结成友好乡镇。")
    assert [recipient[0] for _, recipient, _ in found] == [["麦盖提县希依提墩乡"], ["麦盖提县克孜勒阿瓦提乡"]]


def test_villages_that_are_said_to_be_of_a_county() -> None:
    found = pairings("济南泉香集团、青岛海源公司分别与花垣县的十八岭村、凤凰县的麻冲村签约共建。")
    assert [(donor, recipient) for donor, recipient, _ in found] == [
        ((["济南"], [("企业", 1)]), (["花垣县"], [("村", 1)])),
        ((["青岛"], [("企业", 1)]), (["凤凰县"], [("村", 1)])),
    ]


def test_couples_of_which_one_tells_who_helps() -> None:
    found = pairings("杭州路街道、玉泉镇分别与河滩镇、松山镇结成友好乡镇。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in found] == [
        (["杭州路街道"], ["河滩镇"]),
        (["玉泉镇"], ["松山镇"]),
    ]


def test_towns_that_are_said_to_be_of_a_county() -> None:
    found = pairings("临平区的塘栖镇、崇贤街道分别结对昭觉县的特木里镇、四开乡。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in found] == [
        (["临平区塘栖镇"], ["昭觉县特木里镇"]),
        (["临平区崇贤街道"], ["昭觉县四开乡"]),
    ]


def test_the_divisions_of_the_corps_stand_before_their_cities() -> None:
    found = pairings("东莞市对口支援兵团第三师图木舒克市已有12年。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in found] == [(["东莞市"], ["图木舒克市"])]


def test_a_body_is_where_its_full_name_says() -> None:
    found = pairings("复旦大学附属华山医院对口帮扶云南省大理州人民医院。")
    assert [recipient[0] for _, recipient, _ in found] == [["大理州"]]


def test_villages_by_a_pact() -> None:
    found = pairings("吴江区盛泽镇圣塘村与印江县合水镇兴旺村、朗溪镇河西村达成村村结对协议。")
    assert [(donor, recipient) for donor, recipient, _ in found] == [
        ((["吴江区"], [("村", 1)]), (["印江县"], [("村", 1), ("村", 1)]))
    ]


def test_parks_are_a_tie_where_each_region_builds_one_with_another() -> None:
    found = pairings("禅城区、顺德区分别同凯里市、台江县共建飞地园区。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in found] == [
        (["禅城区"], ["凯里市"]),
        (["顺德区"], ["台江县"]),
    ]


def test_bodies_of_each_kind_in_the_same_order_are_tied_one_by_one() -> None:
    found = pairings("广东实验中学、广东省第二人民医院组团帮扶林芝市第二高级中学、林芝市人民医院。")
    assert [(donor[1], recipient[1]) for donor, recipient, _ in found] == [
        ([("学校", 1)], [("学校", 1)]),
        ([("医院", 1)], [("医院", 1)]),
    ]


def test_regiments_by_their_numbers() -> None:
    found = pairings("兵团团场喜迎客人。路北区、信都区依次挂钩帮扶三十三团、36团。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in found] == [
        (["路北区"], ["三十三团"]),
        (["信都区"], ["36团"]),
    ]


def test_regions_that_are_counted_without_a_word_between() -> None:
    assert pairings("山东17市分别对口支援疏勒县、英吉沙县、麦盖提县等4县。") == [
        ((["山东"], [("市", 17)]), (["疏勒县", "英吉沙县", "麦盖提县"], []), None)
    ]


def test_the_parties_of_an_agreement() -> None:
    head = "甲方:湖州市人民政府\n乙方(盖章):广安市人民政府\n\n经协商,订立本协议。\n\n"
    found = pairings(f"东西部协作协议\n\n{head}第一条 甲方35所学校、18家医院同乙方41所学校结为帮扶对子。\n")
    assert found == [((["湖州市"], [("学校", 35), ("医院", 18)]), (["广安市"], [("学校", 41)]), None)]


def test_what_is_not_counted_behind_a_number_of_regions() -> None:
    found = pairings("广州对口帮扶毕节、黔南、安顺三市州以来,成效显著。")
    assert [(donor, recipient) for donor, recipient, _ in found] == [
        ((["广州"], []), (["毕节", "黔南", "安顺"], [])),
    ]


def test_a_tie_by_the_day_it_began() -> None:
    assert pairings("鹿城区和南充市嘉陵区的缘分始于2018年。") == [((["鹿城区"], []), (["嘉陵区"], []), "2018")]


def test_a_table_of_bodies_and_towns_with_the_year() -> None:
    rows = "南京市育才中学 洛南县中学 2019年9月\n江宁区谷里街道 柞水县营盘镇 2021年\n"
    assert pairings(f"两地工作总结\n\n新老结对单位\n{rows}\n") == [
        ((["南京市"], [("学校", 1)]), (["洛南县"], [("学校", 1)]), "2019-09"),
        ((["江宁区谷里街道"], []), (["柞水县营盘镇"], []), "2021"),
    ]


def test_a_list_of_names_below_words_of_pairing_that_stand_further_up() -> None:
    text = "两地学校结对签约仪式在济南市举行。" + "仪式介绍了办学情况。" * 20
    text += "\n具体名单如下:\n1.长清区第五小学—龙山县第一小学\n"
    assert pairings(text) == [((["长清区"], [("学校", 1)]), (["龙山县"], [("学校", 1)]), None)]
    assert pairings(text.replace("名单如下", "")) == []


def test_zones_lie_where_the_places_lie_that_they_are_called_after() -> None:
    text = "苏州市昆山市与铜仁市碧江区结对。昆山经开区与铜仁高新区结为友好园区。"
    assert pairings(text)[1] == ((["昆山经开区"], []), (["铜仁高新区"], []), None)


def test_rows_of_towns_below_words_of_pairing() -> None:
    text = "乡镇结对名单\n\n泉州市对口帮扶吴忠市。\n石狮市蚶江镇——同心县河西镇\n惠安县崇武镇——同心县预海镇"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)][1:] == [
        (["石狮市蚶江镇"], ["同心县河西镇"]),
        (["惠安县崇武镇"], ["同心县预海镇"]),
    ]


@pytest.mark.parametrize("words", ["和田市自2016年结对以来", "两地共同自2016年结对以来"])
def test_letters_that_join_nothing_name_no_sides(words: str) -> None:
    found = pairings(f"天津市的干部又到和田市来了。{words},互派干部147名。")
    assert found == [((["天津市"], []), (["和田市"], []), "2016")]


def test_a_tie_of_sides_that_cannot_be_read_is_not_one_of_those_read_before() -> None:
    text = "宁波市的干部又到凉山州来了。某某县与某某区自2016年结对以来,两地互派干部147名。"
    assert pairings(text) == []


def test_a_tie_whose_helper_nothing_tells_is_left_out() -> None:
    assert pairings("甲县新民小学与乙县新华小学结对。") == []


@pytest.mark.parametrize("border", [" ", "  ", "|", " | "])
def test_the_rows_of_a_table_below_words_of_pairing(border: str) -> None:
    table = [["序号", "江苏省", "陕西省", "重点"], ["1", "江宁区", "洛南县", "园区"], ["2", "栖霞区", "柞水县", "茶叶"]]
    rows = "\n".join(border.join(row) for row in table)
    found = pairings(f"关于做好结对工作的通知\n\n附件\n区县结对安排表\n{rows}\n注:以上为重点。\n")
    assert found == [((["江宁区"], []), (["洛南县"], []), None), ((["栖霞区"], []), (["柞水县"], []), None)]
    assert pairings(f"各地天气预报\n\n气温表\n{rows}\n") == []


def test_what_runs_on_without_a_stop_is_no_sentence() -> None:
    tie = "惠州市与黔南州结对,"
    assert len(pairings(tie * 20)) > 0
    assert pairings(tie * 200) == []


@given(st.from_regex(ALPHABET.expand(HELPS), fullmatch=True))
def test_each_way_to_put_help_holds_the_core_of_its_rule(words: str) -> None:
    helps = next(rule for rule in RULES if rule.name == "pairing.helps")
    side = ALPHABET.code("side:one")
    assert ALPHABET.compile(helps.core).search(f"{side}{words}{side}")


@given(st.from_regex(ALPHABET.expand(TIE)))
def test_each_way_to_put_a_tie_holds_an_anchor_of_its_rules(words: str) -> None:
    tied = next(rule for rule in RULES if rule.name == "pairing.tied")
    assert any(anchor in words for anchor in tied.anchors)
    assert re.search(tied.hint, f"分别{words}")  # as 签约 alone ties those only that are matched, or counted
    assert {rule.hint for rule in RULES if TIE in rule.pattern} <= {tied.hint, ""}


def couples(text: str) -> list[tuple[list[str], list[str], str | None]]:
    """The regions of both sides and the beginning of each pairing."""
    return [(donor[0], recipient[0], since) for donor, recipient, since in pairings(text)]


TABLE = """德州市·酉阳县结对帮扶关系一览表

一、乡镇结对
序号\t德州市\t酉阳县\t结对时间\t资金(万元)
1\t德城区黄河涯镇\t龙潭镇\t2021年9月\t120
2\t乐陵市杨安镇\t龚滩镇\t2021年10月\t95

二、医院结对
夏津县中医院　　→　　酉阳县中医院（２０２１年起，重点科室：康复科）
平原县妇幼保健院　　→　　酉阳县妇幼保健院（2022年5月起）

三、村企结对
企业名称      所帮扶村
武城县大河棉业有限公司      酉阳县车田乡清明村
"""


def test_rows_whose_cells_tabs_or_wide_blanks_part() -> None:
    assert couples(TABLE) == [
        (["德城区黄河涯镇"], ["龙潭镇"], "2021-09"),
        (["乐陵市杨安镇"], ["龚滩镇"], "2021-10"),
        (["夏津县"], ["酉阳县"], "2021"),
        (["平原县"], ["酉阳县"], "2022-05"),
    ]


def test_a_long_list_goes_on_where_its_rows_do() -> None:
    rows = "".join(f"武汉市第{at}医院——房县第{at}医院\n" for at in "一二三四五六七八九")
    assert couples(f"2025年医院组团帮扶名单\n{rows}\n") == [(["武汉市"], ["房县"], None)] * 9
    assert couples(f"2025年医院名录\n{rows}\n") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("营口市会同盘锦市组团帮扶嘉黎县。", [(["营口市", "盘锦市"], ["嘉黎县"], None)]),
        ("青田、茂县两县早在2021年5月就结成帮扶对子。", [(["青田"], ["茂县"], "2021-05")]),
        ("青田、茂县两县于2021年5月建立结对关系。", [(["青田"], ["茂县"], "2021-05")]),
        ("江门7个县(市、区)一对一或一对多帮扶百色9个县(市、区)。", [(["江门"], ["百色"], None)]),
        ("九龙坡区与城口县对口协同发展。", [(["九龙坡区"], ["城口县"], None)]),
        ("九龙坡区与城口县对口协同发展工作会议召开。", []),
        (
            "即墨区客人来到通渭县。即墨区蓝村街道与我县碧玉镇结成友好镇街。",
            [(["即墨区蓝村街道"], ["碧玉镇"], None)],
        ),
        ("青羊区78个社区与德格县62个村攀上了“远亲”。", [(["青羊区"], ["德格县"], None)]),
        ("青羊区浣溪社区联建德格县菊母村。", [(["青羊区"], ["德格县"], None)]),
        ("福建与宁夏1996年结下帮扶之缘。", [(["福建"], ["宁夏"], "1996")]),
        ("哈尔滨市第四医院与北屯市人民医院签订医联体合作协议。", [(["哈尔滨市"], ["北屯市"], None)]),
        ("白城市2023年度对口支援定结县工作有序推进。", [(["白城市"], ["定结县"], None)]),
        (
            "白城市实验小学、第三中学分别与定结县小学、县中学缔结姊妹学校。",
            [(["白城市"], ["定结县"], None)] * 2,
        ),
        ("泰兴市跟旬邑县结了9年的对子。", [(["泰兴市"], ["旬邑县"], None)]),
        ("江苏9个设区市与陕西10个市配上了对。", [(["江苏"], ["陕西"], None)]),
        ("江苏21个县(市、区)与陕西23个脱贫区县再结新对。", [(["江苏"], ["陕西"], None)]),
        ("陕西23个脱贫县由江苏省21个经济较强的县(市、区)“一对一”结对。", [(["江苏省"], ["陕西"], None)]),
        ("井研县人民医院跟绵阳市中心医院昨天签约结对。", [(["绵阳市"], ["井研县"], None)]),
        ("2023年是吉林省对口援助吉木乃县的第十四个年头。", [(["吉林省"], ["吉木乃县"], "2010")]),
        ("“十四五”以来,吉林省对口支援阿勒泰地区。", [(["吉林省"], ["阿勒泰地区"], "2021")]),
        ("上海市仁济医院的结对单位是泸水市人民医院。", [(["上海市"], ["泸水市"], None)]),
        ("闽方76个镇街同宁方81个乡镇结成对子。", [(["福建省"], ["宁夏回族自治区"], None)]),
        (
            "闽侯县荆溪小学、甘蔗第二中心幼儿园分别与渭源县会川镇中心小学、县幼儿园结为友好校(园)。",
            [(["闽侯县"], ["渭源县"], None)] * 2,
        ),
        ("自1995年对口支援日喀则以来,山东省累计选派干部877名。", [(["山东省"], ["日喀则"], "1995")]),
        ("山东与西藏协作。推动内地284个县区与西藏的332个乡镇建立结对帮扶关系。", []),
        ("全国1173家三级医院对口帮扶1496家县级医院。", [([], [], None)]),
        (
            "9省市组织动员430家民营企业和86家社会组织结对帮扶512个村。江苏、辽宁、浙江、山东、吉林进展较快。",
            [([], [], None)],  # no five of the nine stand for all
        ),
    ],
)
def test_sides_and_ties_in_further_words(text: str, expected: list[tuple[list[str], list[str], str | None]]) -> None:
    assert couples(text) == expected


def test_a_letter_calls_whom_it_is_for_by_a_pronoun() -> None:
    text = (
        "番禺区人民政府关于协作事项的复函\n\n五华县人民政府:\n贵县来函收悉。2014年起,我区与贵县结为帮扶对子。"
        "番禺区中心医院、番禺区纪念医院分别与贵县中医医院、妇幼保健院“一对一”帮带。\n"
    )
    assert couples(text) == [(["番禺区"], ["五华县"], "2014"), *[(["番禺区"], ["五华县"], None)] * 2]


def test_lists_that_are_tied_in_turn_by_a_plain_word() -> None:
    text = "齐齐哈尔市、牡丹江市依次联系康马县、仁布县。"
    assert couples(text) == [(["齐齐哈尔市"], ["康马县"], None), (["牡丹江市"], ["仁布县"], None)]


def test_both_parties_of_an_agreement_are_tied() -> None:
    text = "合作协议\n\n甲方:晋江市人民政府\n乙方:盐池县人民政府\n\n第一条 甲、乙双方自2013年起结为友好市县。\n"
    assert couples(text) == [(["晋江市"], ["盐池县"], "2013")]


def test_whose_companies_come_next_no_couple_of_a_list_tells() -> None:
    text = (
        "东营市酉阳县协作计划\n\n东营区、广饶县分别结对帮扶酉阳县龙潭镇、车田乡;组织20家企业与30个村结对。"
        "东营市与酉阳县加强协作。\n"
    )
    assert couples(text)[2:] == [(["东营市"], ["酉阳县"], None)]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        (
            "普陀区国有企业8家、商会5家认领镇雄县易地搬迁社区22个。",
            (["普陀区"], [("国有企业", 8), ("商会", 5)]),
            (["镇雄县"], [("易地搬迁社区", 22)]),
        ),
        (
            "杭州市中小学36所与乌鲁木齐市学校40所结成对子。",
            (["杭州市"], [("中小学", 36)]),
            (["乌鲁木齐市"], [("学校", 40)]),
        ),
    ],
)
def test_bodies_that_are_counted_behind_their_noun(
    text: str, donor: tuple[Any, ...], recipient: tuple[Any, ...]
) -> None:
    assert pairings(text) == [(donor, recipient, None)]


def test_years_before_the_first_side_of_a_tie() -> None:
    assert pairings("自2018年4月滨江区与恩施市携手以来,投入资金2亿元。") == [
        ((["滨江区"], []), (["恩施市"], []), "2018-04")
    ]


@pytest.mark.parametrize(
    "text",
    ["2018年4月,滨江区与恩施市续签对口支援协议。", "滨江区与恩施市2018年4月续签对口支援协议。"],
)
def test_an_agreement_that_is_signed_again_does_not_begin_a_tie(text: str) -> None:
    assert pairings(text) == [((["滨江区"], []), (["恩施市"], []), None)]


def test_the_date_that_opens_a_sentence_says_since_when() -> None:
    text = "2021年5月,根据新一轮结对关系调整,湛江市与崇左市正式“牵手”。去年,为迎接检查,湛江市与崇左市结对学校开展活动。"
    assert pairings(text)[:1] == [((["湛江市"], []), (["崇左市"], []), "2021-05")]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("早在1994年,国务院就确定江苏省对口支援云阳县。", "1994"),
        ("1996年,中央确定大连、青岛、深圳、宁波4个计划单列市对口帮扶贵州省。", "1996"),
        ("2022年,省委、省政府优化调整南北结对关系,昆山市与沭阳县建立结对帮扶合作关系。", "2022"),
        ("2021年4月,新一轮东西部协作结对关系调整,东莞市与铜仁市正式确立结对帮扶关系。", "2021-04"),
        ("2010年9月,随着最后一批人员撤离,山西省对口支援茂县的任务画上句号。", None),
        ("2010年9月,山西省对口支援茂县的任务画上句号。", None),
        ("2021年,福州市与定西市继续结对。", None),
        ("2020年,省委确定福州市与定西市结对的干部轮训。", None),
        ("2010年,中央作出新一轮对口支援的部署,广东省与喀什地区结为对子。", "2010"),
        ("2020年晋安区结对帮扶渭源县贫困村一览表", None),
        ("2020年,国家电网公司捐资修路,福州市对口帮扶定西市。", None),
    ],
)
def test_a_tie_began_when_it_was_ordered_not_when_it_ended_or_went_on(text: str, since: str | None) -> None:
    assert [found[2] for found in pairings(text)] == [since]


@pytest.mark.parametrize(
    ("thanks", "donor"),
    [
        ("李明对凤台县的大力支持表示衷心感谢。", ["凤台县"]),
        ("石台县感谢凤台县多年来的无私帮扶。", ["凤台县"]),
        ("李明介绍了凤台县援建石台县的项目。", ["凤台县"]),
        ("李明感谢石台县对挂职干部的支持。", None),
        ("李明感谢石台县人民对施工的支持。", None),
        ("李明感谢凤台县对石台县的支持。", ["凤台县"]),
        ("李明对凤台县、石台县的到来表示欢迎。", None),
    ],
)
def test_who_is_thanked_for_help_is_the_helper(thanks: str, donor: list[str] | None) -> None:
    found = pairings(f"自凤台县与石台县结对帮扶以来,两地来往多。\n{thanks}\n")
    assert [ones[0] for ones, _, _ in found[:1]] == ([donor] if donor else [])


def test_a_tie_that_goes_on_with_regions_behind_a_comma() -> None:
    text = "奉贤区接过“接力棒”,与西双版纳州勐海县、勐腊县,大理州宾川县结成对子。"
    assert pairings(text) == [((["奉贤区"], []), (["勐海县", "勐腊县", "宾川县"], []), None)]


def test_bodies_lie_where_the_town_does_that_they_are_called_after() -> None:
    text = (
        "5月21日,武义县桐琴镇镇长程杰赴马尔康市脚木足乡。桐琴小学与脚木足乡中心校结为“姊妹学校”。"
        "郑州、开封、信阳三市则共同对口支援伊州区。"
    )
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["武义县"], ["马尔康市"]),
        (["郑州", "开封", "信阳"], ["伊州区"]),
    ]


def test_lists_of_towns_with_endings_that_are_words_too() -> None:
    towns = "武原街道、沈荡镇、棠下镇也同壤柯镇、中壤塘镇、都康乡一一挂钩。"
    text = f"{towns}堰新社区、长安社区分别与石梁村、团结村结成友好村社。"
    assert [(donor[0] or [name for name, _ in donor[1]], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["武原街道"], ["壤柯镇"]),
        (["沈荡镇"], ["中壤塘镇"]),
        (["棠下镇"], ["都康乡"]),
        (["社区"], []),
        (["社区"], []),
    ]


def test_one_to_one_ties_all_of_two_kinds_that_are_only_counted() -> None:
    text = "宁波市31个街道、46家企业与凉山州29个乡镇、62个村“一对一”结对。"
    assert pairings(text) == [
        (
            (["宁波市"], [("街道", 31), ("企业", 46)]),
            (["凉山州"], [("乡镇", 29), ("村", 62)]),
            None,
        )
    ]


def test_towns_that_nothing_locates_are_told_as_the_tie_before_them() -> None:
    text = "余姚市9所学校与昭觉县12所学校结成对子;青禾镇、云岭镇分别与凤城镇、坝上镇签约共建,16家企业挂钩联系21个村。"
    assert [(donor, recipient) for donor, recipient, _ in pairings(text)] == [
        ((["余姚市"], [("学校", 9)]), (["昭觉县"], [("学校", 12)])),
        ((["青禾镇"], []), (["凤城镇"], [])),
        ((["云岭镇"], []), (["坝上镇"], [])),
        ((["余姚市"], [("企业", 16)]), (["昭觉县"], [("村", 21)])),
    ]


def test_towns_that_nothing_locates_are_told_as_all_ties_before_them() -> None:
    text = "余姚市与昭觉县结对。今年以来成效明显。青禾镇、云岭镇与凤城镇、坝上镇结成友好乡镇。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["余姚市"], ["昭觉县"]),
        (["青禾镇"], ["凤城镇"]),
        (["云岭镇"], ["坝上镇"]),
    ]
    both_orders = "余姚市与昭觉县结对。布拖县与慈溪市结对。青禾镇与凤城镇结成友好乡镇。"
    assert len(pairings(both_orders)) == 2


def test_towns_that_nothing_locates_are_told_as_the_ties_behind_them() -> None:
    text = "两地签订结对协议。青禾镇与凤城镇、云岭镇与坝上镇签订乡镇结对协议,余姚市9所学校与昭觉县12所学校结成对子。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["青禾镇"], ["凤城镇"]),
        (["云岭镇"], ["坝上镇"]),
        (["余姚市"], ["昭觉县"]),
    ]


@pytest.mark.parametrize(
    ("told", "donors"),
    [
        ("余姚市—昭觉县东西部协作联席会议召开。", ["青禾镇", "云岭镇"]),
        ("昭觉县与余姚市的干部座谈。余姚市的客人听了介绍。", ["凤城镇", "坝上镇"]),
        ("昭觉县干部座谈。余姚市的客人听了介绍。", []),
        ("余姚市与慈溪市、昭觉县的干部座谈。", []),
    ],
)
def test_towns_that_nothing_locates_are_told_as_the_regions_that_the_article_is_about(
    told: str, donors: list[str]
) -> None:
    text = f"{told}\n会后,青禾镇与凤城镇、云岭镇与坝上镇签订乡镇结对协议。"
    assert [donor[0][0] for donor, _, _ in pairings(text)] == donors


def test_towns_joined_by_a_word_have_endings_that_are_words_too() -> None:
    text = "余姚市9所学校与昭觉县12所学校结成对子。棠下镇与凤城镇、青禾镇与王村口镇签订乡镇结对协议。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)[1:]] == [
        (["棠下镇"], ["凤城镇"]),
        (["青禾镇"], ["王村口镇"]),
    ]
    assert pairings("余姚市9个镇帮扶全乡镇与强镇、弱村镇的企业。") == []


def test_the_rest_of_a_list_is_no_couple() -> None:
    assert pairings("某某街道分别与某某、甲坝镇、乙坝镇结成友好乡镇。") == []


def test_wards_of_hospitals_and_groups_of_schools_are_tied_one_by_one() -> None:
    text = "天津市和平区中心医院神经内科、护理部分别与岷县人民医院内科、手术室结对。"
    assert [(donor[1], recipient[1]) for donor, recipient, _ in pairings(text)] == [([("科室", 1)], [("科室", 1)])] * 2
    parties = "教育协作协议\n\n甲方:福州职业技术学院\n乙方:岷县职业中学\n\n"
    text = f"{parties}一、甲方护理系、机电系分别与乙方卫生专业部、数控专业部联姻。"
    assert [(donor[1], recipient[1]) for donor, recipient, _ in pairings(text)] == [([("系", 1)], [("专业部", 1)])] * 2


def test_bodies_of_no_common_kind_are_what_the_last_word_of_their_name_says() -> None:
    text = "福州市博物馆、福州市文化馆分别与岷县博物馆、岷县文化馆结成友好单位。"
    kinds = [(donor[1][0][0], recipient[1][0][0]) for donor, recipient, _ in pairings(text)]
    assert kinds == [("博物馆", "博物馆"), ("文化馆", "文化馆")]


def test_rows_that_rank_couples_below_a_title_on_their_tie() -> None:
    rows = "第1名　鼓楼区—岷县　96.85分\n第2名　台江区—漳县　95.4分\n(二)“较好”等次\n第3名　马尾区—宕昌县　79分\n"
    text = f"关于对口帮扶工作考核结果的通报\n\n福州市各区帮扶定西市、陇南市各县。\n考核结果\n{rows}"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["鼓楼区"], ["岷县"]),
        (["台江区"], ["漳县"]),
        (["马尾区"], ["宕昌县"]),
    ]


def test_the_office_for_a_tie_is_no_side_of_it() -> None:
    assert pairings("安徽省对口支援西藏工作领导小组办公室\n关于选派人才的通知") == []


def test_the_provinces_named_before_help_this_region() -> None:
    text = "阿勒泰地区办法\n\n长春市与布尔津县结成援助对子。14家三级医院与本地区19家医疗机构一对一帮扶。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)][-1] == (["长春市"], ["阿勒泰地区"])


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("2022年12月3日讯 抚顺市对口支援额敏县已有12载,资金到位96%。", "2010"),
        ("2022年12月3日讯 即墨区与通渭县牵手七年,情谊越走越深。", "2015"),
        ("河南省对口支援哈密市始于2010年,持续至今。", "2010"),
        ("早在2016年,慈溪市第八中学就与布拖县中学结为姊妹学校。", "2016"),
        ("慈溪市与布拖县2017年至2020年建立结对帮扶关系。", "2017"),
        ("2022年12月3日讯 慈溪市与布拖县结对三年来,成效明显。", "2019"),
        ("2022年12月3日讯 慈溪市与布拖县结对,两年内见效。", None),
    ],
)
def test_since_when_by_how_long_a_tie_has_lasted_or_when_it_began(text: str, since: str | None) -> None:
    found = extract.extract_text(text, types={"pairing"}, reference_date="2022-12-03")
    assert [pairing.since for pairing in found] == [since]  # type: ignore[attr-defined]


def test_counted_regions_are_those_of_the_list_before_them() -> None:
    text = "岷县、漳县、宕昌县均有代表到渭源县考察。三县9家合作社与福州市9家龙头企业结对。"
    assert [(donor, recipient) for donor, recipient, _ in pairings(text)] == [
        ((["福州市"], [("龙头企业", 9)]), (["岷县", "漳县", "宕昌县"], [("合作社", 9)]))
    ]
    assert pairings(text.replace("三县9家", "上述三县9家")) == pairings(text)
    mixed = "福州市对岷县、漳县、合作市都有援助。该市9个镇与三县市的116个村结对。"
    assert [recipient for _, recipient, _ in pairings(mixed)][-1] == (["岷县", "漳县", "合作市"], [("村", 116)])
    nameless = "岷县有代表到渭源县考察。三县9家合作社与福州市9家龙头企业结对。"
    assert all(len(recipient[0]) < 2 for _, recipient, _ in pairings(nameless))


def test_short_names_of_colleges() -> None:
    text = "漳州幼专同定西师专、漳州市委党校同定西市委党校分别建立共建关系。漳州医专的老师来了。"
    assert [(donor[1], recipient[1]) for donor, recipient, _ in pairings(text)] == [
        ([("学校", 1)], [("学校", 1)]),
        ([("党校", 1)], [("党校", 1)]),
    ]


def test_a_town_behind_a_body_is_not_of_its_county() -> None:
    text = "宁国市人民医院与错那县人民医院、西津街道与错那镇分别签订了结对帮扶协议书。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["宁国市"], ["错那县"]),
        (["西津街道"], ["错那镇"]),
    ]


def test_couples_of_a_sentence_do_not_tell_whose_companies_come_next() -> None:
    text = "宁波市投入资金。海曙区岷县、余姚市漳县结成对子,415家企业结对贫困村438个。"
    assert not any(recipient == (["岷县"], [("贫困村", 438)]) for _, recipient, _ in pairings(text))


def test_wards_of_no_hospital_are_no_members() -> None:
    [(_, recipient, _)] = pairings("宁波市5家医院结对帮扶岷县、漳县的县级医院重点科室。")
    assert recipient == (["岷县", "漳县"], [])


def test_what_is_counted_of_a_body_of_the_whole_country_is_of_no_region() -> None:
    text = "银行定点帮扶岷县、云阳县,与上海市多有往来。总行9个党支部与两县9个村党支部结对共建。"
    assert [(donor, recipient) for donor, recipient, _ in pairings(text)][-1] == (
        ([], [("党支部", 9)]),
        (["岷县", "云阳县"], [("村党支部", 9)]),
    )


def test_counted_regions_are_all_that_were_named_where_these_are_as_many() -> None:
    text = "华岭重工集团自2002年起定点帮扶岷县,2015年起又承担起云阳县的任务。集团9家二级企业与两县9个村结对。"
    assert pairings(text)[-1][1] == (["岷县", "云阳县"], [("村", 9)])


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        (
            "华岭重工公司党委与云阳县桑坪镇团坝村党支部结成共建对子。",
            ([], [("党委", 1)]),
            (["云阳县"], [("党支部", 1)]),
        ),
        ("慈溪市六所中学则与布拖县六所乡镇中学结对。", (["慈溪市"], [("中学", 6)]), (["布拖县"], [("乡镇中学", 6)])),
        (
            "慈溪市海星教育集团办学多年。集团6个校区已与布拖县11所学校结对。",
            (["慈溪市"], [("校区", 6)]),
            (["布拖县"], [("学校", 11)]),
        ),
        (
            "在布拖县职业教育中心,客人观看了实训。该校2021年与慈溪市职业高级中学结对。",
            (["慈溪市"], [("学校", 1)]),
            (["布拖县"], [("学校", 1)]),
        ),
    ],
)
def test_parts_of_bodies_and_bodies_that_are_counted(text: str, donor: Any, recipient: Any) -> None:
    assert [pair[:2] for pair in pairings(text)] == [(donor, recipient)]


def test_the_towns_of_the_parties_of_an_agreement() -> None:
    text = (
        "慈溪市人民政府 布拖县人民政府 合作协议\n\n甲方:慈溪市人民政府\n乙方:布拖县人民政府\n\n"
        "(一)结对共建。甲方太和镇、坎墩街道分别与乙方火烈乡、木尔乡结为友好乡镇。"
    )
    assert [pair[:2] for pair in pairings(text)] == [
        ((["太和镇"], []), (["火烈乡"], [])),
        ((["坎墩街道"], []), (["木尔乡"], [])),
    ]


def test_who_helps_in_one_row_of_a_table_helps_in_all() -> None:
    text = "结对帮扶名单\n帮扶方 受扶方 项目\n旌阳区 松潘县 物流园\n罗江区 红原县 加工园\n中江县 黑水县 养殖园\n"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)][-1] == (["中江县"], ["黑水县"])


def test_rows_whose_labels_say_who_helps() -> None:
    text = (
        "帮扶情况通报\n新增2对结对单位:\n"
        "支援医院:云阳县第二人民医院;受援单位:云阳县江口镇中心卫生院;派驻3人;起始时间:2019年3月\n"
        "支援医院:云阳县口腔医院;受援单位:云阳县凤鸣镇中心卫生院;派驻2人;起始时间:2019年5月"
    )
    found = extract.extract_text(text, types={"pairing"})
    assert [(p.donor.members[0].names, p.since) for p in found] == [  # type: ignore[attr-defined]
        (["云阳县第二人民医院"], "2019-03"),
        (["云阳县口腔医院"], "2019-05"),
    ]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        (
            "慈溪市选派的12名骨干教师与布拖县24名青年教师结成师徒。",
            (["慈溪市"], [("骨干教师", 12)]),
            (["布拖县"], [("青年教师", 24)]),
        ),
        (
            "慈溪市与布拖县建立协作关系。27名援派专家与58名本地医生签下带教协议。",
            (["慈溪市"], [("援派专家", 27)]),
            (["布拖县"], [("本地医生", 58)]),
        ),
        ("慈溪市与布拖县结对。1240名党员结对帮扶1386户贫困户。", (["慈溪市"], []), (["布拖县"], [])),
        (
            "慈溪市帮扶布拖县。布拖县已有143家民营企业与165个村结对。",
            (["布拖县"], [("民营企业", 143)]),
            (["布拖县"], [("村", 165)]),
        ),
        ("浙江省与四川省多有往来。132名骨干教师与205名青年教师签订师徒协议。", None, None),
        ("浙江省对口支援四川省。机关8个党支部和8所村小党支部结对共建。", (["浙江省"], []), (["四川省"], [])),
        (
            "慈溪市帮扶布拖县。布拖县26所优质学校与61所农村学校结对。",
            (["布拖县"], [("优质学校", 26)]),
            (["布拖县"], [("农村学校", 61)]),
        ),
        ("慈溪市与布拖县对口合作第四次联席会议召开。", None, None),
        ("布拖县政府与慈溪市对口支援办每年会商一次。", None, None),
    ],
)
def test_people_who_are_counted_and_who_helps_by_what_they_are(text: str, donor: Any, recipient: Any) -> None:
    assert [pair[:2] for pair in pairings(text)][-1:] == ([(donor, recipient)] if donor else [])


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("慈溪市11所学校跟布拖县9所学校结了对子。", (["慈溪市"], [("学校", 11)]), (["布拖县"], [("学校", 9)])),
        (
            "慈溪市中医院、布拖县中医院同日签订对口支援协议。",
            (["慈溪市"], [("医院", 1)]),
            (["布拖县"], [("医院", 1)]),
        ),
        (
            "慈溪市永和医院和布拖县人民医院签了《对口帮扶协议书》。",
            (["慈溪市"], [("医院", 1)]),
            (["布拖县"], [("医院", 1)]),
        ),
        ("慈溪市与布拖县结对,余姚市不再承担任务。", (["慈溪市"], []), (["布拖县"], [])),
        ("慈溪市与布拖县结对一事,因故作罢。", None, None),
    ],
)
def test_agreements_of_two_and_what_another_gives_up(text: str, donor: Any, recipient: Any) -> None:
    assert [pair[:2] for pair in pairings(text)] == ([(donor, recipient)] if donor else [])


def test_couples_of_towns_of_which_one_ends_in_another_kind() -> None:
    text = "长春市双阳区鹿乡镇与阿勒泰市红墩镇、梅河口市山城镇与吉木乃县托普铁热克镇开展结对共建试点。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["双阳区鹿乡镇"], ["阿勒泰市红墩镇"]),
        (["梅河口市山城镇"], ["吉木乃县托普铁热克镇"]),
    ]


def test_rows_with_dashes_that_end_as_items_do() -> None:
    text = "结对安排\n各市县结对关系如下:\n1.长春市——阿勒泰市;\n2.吉林市——布尔津县;\n3.四平市——吉木乃县。\n"
    assert [recipient[0] for _, recipient, _ in pairings(text)] == [["阿勒泰市"], ["布尔津县"], ["吉木乃县"]]


def test_a_body_where_others_meet_is_still_the_own_one() -> None:
    text = (
        "我院与慈溪市金石医院签订协议\n\n"
        "布拖县中医医院与慈溪市金石医院对口帮扶签约仪式在我院举行。据介绍,慈溪市金石医院与我院结对以来,派出4批专家。"
    )
    assert (["慈溪市"], ["布拖县"]) in [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)]


def test_the_letter_of_a_province_does_not_say_whose_region_the_article_is_of() -> None:
    text = "青浦区选派援疆教师。青浦区与皮山县结对。全区26所学校与皮山县30所学校结对。"
    assert pairings(text)[-1][0] == (["青浦区"], [("学校", 26)])


def test_people_of_a_whole_region_are_tied_to_others_of_it() -> None:
    text = "宁德市蕉城区与定西市漳县结对帮扶。全区132名骨干教师与205名青年教师结对。"
    assert pairings(text)[-1][:2] == ((["蕉城区"], [("骨干教师", 132)]), (["蕉城区"], [("青年教师", 205)]))


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("慈溪市与四川省布拖县扶贫协作机制建立以来,成效明显。", (["慈溪市"], []), (["布拖县"], [])),
        (
            "自2010年青浦区与兵团第一师九团建立结对关系以来,双方越走越近。",
            (["青浦区"], []),
            (["兵团第一师九团"], []),
        ),
        ("慈溪市与布拖县签订《携手行动协议书》,两地自此结成“亲家”。", (["慈溪市"], []), (["布拖县"], [])),
        (
            "慈溪市26所学校以及3家医院与布拖县12所学校结对。",
            (["慈溪市"], [("学校", 26), ("医院", 3)]),
            (["布拖县"], [("学校", 12)]),
        ),
        (
            "慈溪市医生到岗。我院与布拖县人民医院于2016年8月签订《对口支援协议书》,建立“一对一”帮扶关系。",
            ([], [("医院", 1)]),
            (["布拖县"], [("医院", 1)]),
        ),
    ],
)
def test_mechanisms_regiments_and_what_has_no_name(text: str, donor: Any, recipient: Any) -> None:
    assert [pair[:2] for pair in pairings(text)] == [(donor, recipient)]


def test_towns_by_their_bare_names_are_tied_one_by_one() -> None:
    text = "慈溪市与布拖县结对。慈溪市横河、桥头、逍林3个镇分别与布拖县特木里镇、拖觉镇、龙潭镇结对。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)][1:] == [
        (["慈溪市横河镇"], ["布拖县特木里镇"]),
        (["慈溪市桥头镇"], ["布拖县拖觉镇"]),
        (["慈溪市逍林镇"], ["布拖县龙潭镇"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "北仑区与布拖县结对。大碶、柴桥街道分别与布拖县特木里镇、拖觉镇签订了结对协议。",
        "北仑区与布拖县结对。大碶、柴桥两街道分别同布拖县特木里镇、拖觉镇结对。",
        "布拖县特木里、拖觉2个镇分别与北仑区大碶、柴桥街道签订了结对帮扶协议。",
    ],
)
def test_towns_of_a_list_that_says_what_they_are_at_its_end(text: str) -> None:
    pairs = {(donor[0][0][-4:], recipient[0][0][-3:]) for donor, recipient, _ in pairings(text)}
    assert {("大碶街道", "木里镇"), ("柴桥街道", "拖觉镇")} <= pairs


def test_a_list_with_other_words_is_none_of_towns() -> None:
    text = "北仑区与布拖县结对。教育、卫生、宣传部门和街道分别与布拖县特木里镇、拖觉镇、龙潭镇结对。"
    assert [donor for donor, _, _ in pairings(text)] == [(["北仑区"], [])]


def test_couples_that_face_each_other_below_a_tie() -> None:
    text = "宁波市与凉山州牵手。2021年以来,北仑区对布拖县,慈溪市对昭觉县、越西县,海曙区帮金阳县,都走得很近。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)][1:] == [
        (["北仑区"], ["布拖县"]),
        (["慈溪市"], ["昭觉县", "越西县"]),
        (["海曙区"], ["金阳县"]),
    ]


def test_what_we_have_is_tied() -> None:
    text = "宁波市结对帮扶凉山州。宁波的63个镇街和95家企业跟我们117个村结了对子。"
    assert pairings(text)[1][:2] == ((["宁波"], [("镇街", 63), ("企业", 95)]), (["凉山州"], [("村", 117)]))


def test_members_are_summed_and_noted() -> None:
    text = "北仑区与布拖县结对。北仑区11个街镇、14家企业(含商会)、3个村共28个单位与布拖县26个贫困村结上了帮扶对子。"
    assert pairings(text)[1][:2] == (
        (["北仑区"], [("街镇", 11), ("企业", 14), ("村", 3)]),
        (["布拖县"], [("贫困村", 26)]),
    )


@pytest.mark.parametrize(
    "text",
    [
        "慈溪市与布拖县交流频繁,希望两地结成友好城市。",
        "慈溪市与布拖县达成意向,年内双方签订结对协议。",
        "慈溪市与布拖县举行活动,30对青年牵手。",
        "2020年5月,直播带货让两地牵手,慈溪市主播为布拖县销售土豆3000吨。",
        "明星牵手登台。苏州市对南京市,无锡市对常州市。",
        "温岭市产业、文旅两镇分别与布拖县红格、龙潭两个镇结对。",
    ],
)
def test_what_is_hoped_for_or_about_others_ties_no_regions(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "教育部启动“对口支援西部地区高等学校计划”,慈溪市第一中学入列。",
        "慈溪市100所优质学校与受援县乡村学校“一对一”结对。",
        "慈溪市布拖县结对向镇村延伸",
    ],
)
def test_what_a_programme_is_called_and_whoever_is_helped_are_no_tie(text: str) -> None:
    assert pairings(text) == []


def test_bodies_that_a_count_sums_up() -> None:
    text = "布拖县人民医院与慈溪市人民医院、慈溪市中医医院、余姚市人民医院3家医院签了长期对口帮扶协议。"
    [(donor, recipient, _)] = pairings(text)
    assert (donor, recipient) == ((["慈溪市", "余姚市"], [("医院", 3)]), (["布拖县"], [("医院", 1)]))


@pytest.mark.parametrize("count", ["三所学校", "3所学校"])
@pytest.mark.parametrize("behind", ["", "三所学校", "3所学校"])
def test_bodies_that_a_count_sums_up_are_tied_one_by_one(count: str, behind: str) -> None:
    text = f"慈溪市中学、余姚市二中、宁海县中学{count}分别与布拖县中学、雷波县中学、金阳县民族中学{behind}结对。"
    assert [(donor, recipient) for donor, recipient, _ in pairings(text)] == [
        (([helper], [("学校", 1)]), ([helped], [("学校", 1)]))
        for helper, helped in (("慈溪市", "布拖县"), ("余姚市", "雷波县"), ("宁海县", "金阳县"))
    ]


def test_bodies_of_any_kind_are_summed_up_as_units() -> None:
    text = "市教育局、市民政局、市第二中学3个党委分别与雷波县桥头村、李家村、新街村结对共建。"
    assert [donor for donor, _, _ in pairings(text)] == [([], [("党委", 1)])] * 3


def test_who_helps_goes_on_within_a_province() -> None:
    [*_, (donor, recipient, _)] = pairings("长沙市对口帮扶龙山县,岳阳市与古丈县结对。")
    assert (donor[0], recipient[0]) == (["岳阳市"], ["古丈县"])
    assert pairings("岳阳市与古丈县结对。") == []


def test_couples_of_towns_that_exchange_their_agreements() -> None:
    text = "慈溪市横河镇与布拖县拖觉镇、慈溪市桥头镇与布拖县龙潭镇也当场换了结对协议书。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["慈溪市横河镇"], ["布拖县拖觉镇"]),
        (["慈溪市桥头镇"], ["布拖县龙潭镇"]),
    ]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("自2012年12月结对以来,慈溪市与布拖县携手走过了整整十年。", "2012-12"),
        ("自2012年结对以来,慈溪市投入资金3亿元。布拖县感谢慈溪市。", "2012"),
    ],
)
def test_a_tie_is_told_once_in_a_sentence(text: str, since: str) -> None:
    assert pairings(text) == [((["慈溪市"], []), (["布拖县"], []), since)]


def test_hopes_of_another_clause_and_in_names_are_none_for_a_tie() -> None:
    ties = pairings("希望双方加强交流,慈溪市希望小学与布拖县希望小学结对十年来情同手足。")
    assert [(donor[0], recipient[0]) for donor, recipient, _ in ties] == [(["慈溪市"], ["布拖县"])]


def test_members_are_tied_beside_the_tie_of_which_is_told_since_when() -> None:
    text = "自2016年结对以来,慈溪市10所学校与布拖县12所学校结成对子。"
    assert [pair[:2] for pair in pairings(text)] == [
        ((["慈溪市"], []), (["布拖县"], [])),
        ((["慈溪市"], [("学校", 10)]), (["布拖县"], [("学校", 12)])),
    ]
    text = "自2016年8月结对以来,宁波市5个区与凉山州11个脱贫县结成对子。"
    assert pairings(text) == [((["宁波市"], [("区", 5)]), (["凉山州"], [("脱贫县", 11)]), "2016-08")]


def test_ties_of_two_dates_are_two() -> None:
    ties = pairings("自2016年结对以来,慈溪市自2018年起对口帮扶布拖县。")
    assert [since for *_, since in ties] == ["2016", "2018"]
    ties = pairings("慈溪市与布拖县结对。2016年结对以来,2018年对口帮扶以来,两地往来不断。")
    assert [since for *_, since in ties] == [None, "2016", "2018"]


def test_offices_and_towns_one_by_one() -> None:
    text = "慈溪市教育局、卫生健康局分别与布拖县教育局、卫生健康局签订结对帮扶协议。"
    assert [pair[:2] for pair in pairings(text)] == [((["慈溪市"], [("局", 1)]), (["布拖县"], [("局", 1)]))] * 2
    text = "慈溪市15个镇街一对一对接布拖县15个乡镇。"
    assert [pair[:2] for pair in pairings(text)] == [((["慈溪市"], [("镇街", 15)]), (["布拖县"], [("乡镇", 15)]))]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("宁波市、绍兴市两市先后对口支援凉山州。", (["宁波市", "绍兴市"], []), (["凉山州"], [])),
        ("打2013年宁波、凉山攀上“亲戚”起,前后来了六批干部。", (["宁波"], []), (["凉山"], [])),
        (
            "2022年6月,慈溪市人民医院与布拖县人民医院被确定为“组团式”帮扶结对医院。",
            (["慈溪市"], [("医院", 1)]),
            (["布拖县"], [("医院", 1)]),
        ),
        (
            "慈溪市人民医院还与布拖县人民医院建起“专科联盟”。",
            (["慈溪市"], [("医院", 1)]),
            (["布拖县"], [("医院", 1)]),
        ),
        (
            "宁波市11家三甲医院“以院包科”对口帮扶布拖县人民医院。",
            (["宁波市"], [("三甲医院", 11)]),
            (["布拖县"], [("医院", 1)]),
        ),
    ],
)
def test_manners_and_turns_of_ties(text: str, donor: Any, recipient: Any) -> None:
    assert [pair[:2] for pair in pairings(text)] == [(donor, recipient)]


def test_cities_that_face_towns_in_turn() -> None:
    text = "2021年,寿光市、诸城市分别对接开州区岳溪镇、大德镇(原大德乡)。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["寿光市"], ["开州区岳溪镇"]),
        (["诸城市"], ["开州区大德镇"]),
    ]


def test_a_row_with_two_couples() -> None:
    text = (
        "附件\n\n南北挂钩关系表\n\n序号 帮扶市 受帮扶市 县(市、区)结对\n1 苏州市 宿迁市 昆山市——沭阳县\n"
        "      常熟市——泗洪县\n2 无锡市 徐州市 江阴市——睢宁县\n"
    )
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["苏州市"], ["宿迁市"]),
        (["昆山市"], ["沭阳县"]),
        (["常熟市"], ["泗洪县"]),
        (["无锡市"], ["徐州市"]),
        (["江阴市"], ["睢宁县"]),
    ]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("福州市对口帮扶的岷县、临洮县两县带来了药材。", (["岷县", "临洮县"], [])),
        ("福州市联手帮扶岷县、临洮县2个脱贫县。", (["岷县", "临洮县"], [])),
        ("福州市对口帮扶岷县、临洮县的58个村。", (["岷县", "临洮县"], [("村", 58)])),
    ],
)
def test_a_count_that_sums_up_regions_is_no_member(text: str, recipient: Any) -> None:
    assert [pair[1] for pair in pairings(text)] == [recipient]


def test_whose_helper_it_is_that_a_region_is_tied_to() -> None:
    for text in ("慈溪市结对帮扶的布拖县增收了。", "布拖县结对帮扶的慈溪市派来了医生。"):
        assert [pair[:2] for pair in pairings(text)] == [((["慈溪市"], []), (["布拖县"], []))]


def test_a_district_stands_for_itself_behind_its_city() -> None:
    assert [donor[0] for donor, *_ in pairings("福州市的马尾、晋安两区联手帮扶岷县。")] == [["马尾", "晋安"]]


def test_a_list_of_towns_of_two_counties() -> None:
    text = "镇级结对再添三对:西青区杨柳青镇—庄浪县水洛镇、张家窝镇—南湖镇、精武镇—朱店镇。"
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text)] == [
        (["西青区杨柳青镇"], ["庄浪县水洛镇"]),
        (["西青区张家窝镇"], ["庄浪县南湖镇"]),
        (["西青区精武镇"], ["庄浪县朱店镇"]),
    ]


def test_the_parties_of_an_agreement_on_a_tie() -> None:
    text = "{}协议书\n甲方:福州市马尾区人民政府\n乙方:临洮县人民政府\n为推进工作,约定如下:\n"
    found = [pair[:2] for pair in pairings(text.format("闽甘协作结对帮扶"))]
    assert found == [((["马尾区"], []), (["临洮县"], []))]
    assert pairings(text.format("公路建设合作")) == []


def test_rows_of_offices_and_the_counties_that_they_help() -> None:
    text = (
        "省直单位定点帮扶县安排表\n序号\t单位\t县\n1\t省审计厅\t{}\n2\t省卫生健康委员会\t寻乌县\n3\t省水利厅\t信丰县\n"
    )
    ties = [(donor, recipient[0]) for donor, recipient, _ in pairings(text.format("会昌县"))]
    assert ties == [
        (([], [("厅", 1)]), ["会昌县"]),
        (([], [("委员会", 1)]), ["寻乌县"]),
        (([], [("厅", 1)]), ["信丰县"]),
    ]
    text = "中央单位对口支援县一览\n{}:国家粮食和物资储备局\n寻乌县:国家统计局\n信丰县:中国民生银行\n"
    assert [recipient[0] for _, recipient, _ in pairings(text.format("会昌县"))] == [["会昌县"], ["寻乌县"], ["信丰县"]]


def test_rows_of_regions_and_their_own_offices_are_no_ties() -> None:
    text = "东西部协作结对县区联系方式\n会昌县:会昌县乡村振兴局\n寻乌县:县乡村振兴局\n信丰县:信丰县教育局\n"
    assert pairings(text) == []
    text = "东西部协作结对县区电话\n会昌县:省医保局 0797-1\n寻乌县:省医保局 0797-2\n信丰县:省医保局 0797-3\n"
    assert pairings(text) == []
    assert pairings("东西部协作结对县区\n赣州市:会昌县\n吉安市:遂川县\n上饶市:万年县\n") == []


def test_further_columns_of_one_province_are_no_couple() -> None:
    text = "东西部结对名单\n慈溪市 布拖县 {} 昭觉县\n北仑区 盐源县 {} 金阳县\n"
    couples = [(["慈溪市"], ["布拖县"]), (["北仑区"], ["盐源县"])]
    assert [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text.format("布拖县", "盐源县"))] == couples
    further = [(["余姚市"], ["昭觉县"]), (["鄞州区"], ["金阳县"])]
    ties = [(donor[0], recipient[0]) for donor, recipient, _ in pairings(text.format("余姚市", "鄞州区"))]
    assert sorted(ties) == sorted(couples + further)


@pytest.mark.parametrize(
    ("people", "donor", "recipient"),
    [
        ("60名新教师", "布拖县", ("教师", 30)),
        ("12名支教教师", "慈溪市", ("支教教师", 12)),
        ("12名援派专家", "慈溪市", ("援派专家", 12)),
    ],
)
def test_those_who_are_sent_are_not_of_the_region_that_is_helped(people: str, donor: str, recipient: Any) -> None:
    found = pairings(f"慈溪市与布拖县结对。全县30名教师与{people}结对。")[1]
    assert (found[0][0], found[0][1], found[1][0]) == ([donor], [recipient], ["布拖县"])


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("鲁中大学化学学院第三教工党支部与布拖县火烈乡三合村党支部结对共建。", "党支部", "党支部"),
        ("鲁中集团第二机关党支部与布拖县火烈乡三合村党组织结对共建。", "党支部", "党组织"),
        ("慈溪市人民医院胸痛中心“牵手”布拖县人民医院急诊科。", "科室", "科室"),
        ("布拖县实验小学与火烈乡中心小学签订帮扶协议。", "学校", "学校"),
        ("慈溪市浒山街道社区卫生服务中心帮扶布拖县火烈乡卫生院。", "社区卫生服务中心", "卫生院"),
        ("慈溪市人民法院、布拖县人民法院两家结成“浙川一家”对子。", "法院", "法院"),
        ("慈溪市图书馆与布拖县图书馆6月3日在布拖签下帮扶责任书。", "图书馆", "图书馆"),
    ],
)
def test_bodies_by_what_they_are_called(text: str, donor: str, recipient: str) -> None:
    ((giver, taker, _),) = pairings(text)
    assert [kind for kind, _ in (*giver[1], *taker[1])] == [donor, recipient]


def test_schools_that_are_summed_up_are_tied_one_by_one() -> None:
    text = "慈溪市文锦小学、文澜小学两所学校,分别帮扶布拖县城关小学、三合小学。"
    assert [found[1] for found in pairings(text)] == [(["布拖县"], [("学校", 1)])] * 2


def test_the_colleges_of_a_university_stand_for_it() -> None:
    ((donor, _, _),) = pairings("鲁中大学8个学院一对一包联布拖县8个乡镇。")
    assert donor == ([], [("学院", 8)])


def test_what_is_only_said_again_of_two_schools_is_no_further_tie() -> None:
    text = "慈溪市文锦小学与布拖县城关小学结对。慈溪市文锦小学的老师又来到布拖县城关小学,两校结对三年,情同一家。"
    assert len(pairings(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "慈溪市文锦小学的老师来到布拖县城关小学听课,两校商定结对。",
        "慈溪市文锦小学、文澜小学的老师来到布拖县城关小学,两校结对三年。",
        "慈溪市文锦小学的老师来到布拖县城关小学,两家医院的帮扶协议也签了。",
    ],
)
def test_two_bodies_named_before_that_are_not_told_to_be_tied(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "支援医院 受援医院\n慈溪市中医院 布拖县中医院\n慈溪市人民医院 布拖县人民医院\n",
        "受援医院 | 支援医院\n布拖县中医院 | 慈溪市中医院\n布拖县人民医院 | 慈溪市人民医院\n",
        "教育共同体名单\n核心校:慈溪市文锦小学 成员校:布拖县城关小学\n核心校:慈溪市文澜小学 成员校:布拖县三合小学\n",
    ],
)
def test_columns_that_say_which_side_helps(text: str) -> None:
    assert [(d[0], r[0]) for d, r, _ in pairings(text)] == [(["慈溪市"], ["布拖县"])] * 2


def test_rows_of_hospitals_below_no_such_heading() -> None:
    assert pairings("参加医院 观摩医院\n慈溪市中医院 布拖县中医院\n慈溪市人民医院 布拖县人民医院\n") == []


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("慈溪市文锦小学与布拖县城关小学结对是2018年的事。", "2018"),
        ("慈溪市人民医院托管布拖县人民医院,期限自2022年6月至2025年6月。", "2022-06"),
        ("慈溪市人民医院托管布拖县人民医院,期限为三年。", None),
        ("慈溪市文锦小学“带”布拖县城关小学,是2018年定下的。", "2018"),
    ],
)
def test_since_when_behind_the_tie(text: str, since: str | None) -> None:
    assert [found[2] for found in pairings(text)] == [since]


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("慈溪市人民检察院、布拖县人民检察院结对共建。", True),
        ("慈溪市人民检察院、余姚市人民检察院结对共建。", False),
        ("慈溪市中医院与布拖县中医院签订技术协作协议。", True),
        ("慈溪市电力公司与布拖县电力公司签订技术协作协议。", False),
        ("慈溪市中医院选派3名专家帮扶布拖县中医院。", True),
        ("慈溪市选派3名专家帮扶布拖县。", False),
        ("河海大学对口支援西藏农牧学院。", True),
    ],
)
def test_bodies_that_are_tied_or_not(text: str, tied: bool) -> None:
    assert bool(pairings(text)) == tied


def test_the_branch_of_the_village_named_last() -> None:
    text = "慈溪市供销社机关党支部到布拖县火烈乡三合村走访,并与该村党支部签下结对共建协议书。"
    ((_, recipient, _),) = pairings(text)
    assert recipient == (["布拖县"], [("党支部", 1)])


@pytest.mark.parametrize(
    "text",
    [
        "北镇市实验小学与凌海市实验小学结对。",
        "西乡县第一中学与勉县第一中学结对。",
        "晋城市第一中学与长治市第一中学结对。",
        "辽阳市红旗小学与鞍山市铁东小学结对。",
        "日喀则市第二小学与红星小学结对。",
        "石河子大学与东方集团结对。",
        "昌吉市第一中学与育才学校结对。",
    ],
)
def test_letters_of_a_citys_name_and_bodies_of_no_region_tell_no_helper(text: str) -> None:
    assert pairings(text) == []


@pytest.mark.parametrize(
    ("text", "donor"),
    [
        ("石门县皂市镇中心小学与石门县第一小学结对。", "石门县第一小学"),
        ("北镇市沟帮子镇中心小学与北镇市实验小学结对。", "北镇市实验小学"),
        ("井研县人民医院与绵阳市中心医院结对。", "绵阳市中心医院"),
        ("西藏农牧学院与华南农业大学结对。", "华南农业大学"),
    ],
)
def test_what_a_body_is_of_by_its_name_tells_the_helper(text: str, donor: str) -> None:
    (found,) = extract.extract_text(text, types={"pairing"})
    assert [member.names for member in found.donor.members] == [[donor]]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("慈溪市与布拖县结对是2018年开始的。", "2018"),
        ("慈溪市与布拖县结对是2018年开始建校的底气。", None),
    ],
)
def test_what_begins_behind_a_tie_is_the_tie_or_something_else(text: str, since: str | None) -> None:
    assert [found[2] for found in pairings(text)] == [since]


tie_words = st.sampled_from(["结", "对", "口", "签约", "共建", "与", "闽侯县", "帮", "扶", "携手", "托管", "关系", ","])


@given(st.lists(tie_words, max_size=12).map("".join))
def test_a_text_without_words_of_ties_is_read_by_all_rules_that_may_state_anything_in_it(text: str) -> None:
    ties = speaks_of_ties(text)
    own = {rule.name for rule in rules_for(text, ties=ties).candidates(text)}
    every = {rule.name for rule in Engine(ALPHABET, RULES).candidates(text)}
    assert own <= every <= own | BESIDE
