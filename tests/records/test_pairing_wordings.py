"""Ties in many wordings: the words of a class in each structure that takes them, and what looks like these."""

from itertools import product

import pytest

from extract import extract_text

HEAD = "杭州市与广元市深化东西部扶贫协作\n本报讯 近日,广元市召开新闻通气会。\n"
COUPLES = (("上城区", "苍溪县"), ("余杭区", "旺苍县"), ("桐庐县", "剑阁县"))
LEADS = ("谁帮谁,早有分工。", "区县对接做到了全覆盖。", "结对名单如下:", "对口帮扶任务分到了区县。")
LINKS = (
    *("对", "帮", "包", "管着", "接手", "支援", "对口支援", "援", "对接", "对应", "牵手", "结对", "联系"),
    *("负责", "帮着", "—", "→", "与"),
)
TIED = (
    *("认了亲", "认了“亲戚”", "攀了亲", "走起了亲戚", "配了对", "续结帮扶对子", "续了对子", "结了缘", "结成对子"),
    *("结为友好学校", "认下了这门亲", "成了“亲戚”"),
)
PAIRS = (
    ("余杭区实验小学", "苍溪县城关小学"),
    ("杭州市第九中学", "岷县城关中学"),
    ("余杭区8所学校", "苍溪县12所学校"),
)
TAKES = ("转帮", "续帮", "改帮", "对口援助", "定点支援", "专门帮扶", "接手帮扶")


def ties(text: str) -> list[tuple[str, str]]:
    """The two sides of each tie, by their regions and what these bring."""

    def side(told: dict[str, object]) -> str:
        members = [name for m in told["members"] for name in m["names"] or [f"{m['count']}{m['kind']}"]]  # type: ignore[attr-defined]
        return "、".join([*members] or told["regions"])  # type: ignore[misc]

    found = (record.model_dump() for record in extract_text(text, types={"pairing"}) if record.type == "pairing")
    return [(side(one["donor"]), side(one["recipient"])) for one in found]


@pytest.mark.parametrize("link", LINKS)
def test_couples_in_series_with_any_link(link: str) -> None:
    for lead, stop in product(LEADS, (",", "、")):
        series = stop.join(f"{one}{link}{other}" for one, other in COUPLES)
        assert ties(f"{HEAD}{lead}{series}。") == list(COUPLES), f"{lead}{series}"


@pytest.mark.parametrize(
    "lead",
    ["足球友谊赛对阵出炉:", "新开班线:", "结对方案还在讨论,设想是", "明年拟调整结对关系,", "抗洪那几天,", "歌会上,"],
)
def test_series_of_other_things_are_no_ties(lead: str) -> None:
    for link in ("对", "包", "管着", "接手", "援", "负责", "与"):
        series = ",".join(f"{one}{link}{other}" for one, other in COUPLES)
        assert ties(f"{HEAD}{lead}{series}。") == [], f"{lead}{series}"


def test_series_of_towns() -> None:
    for verb in ("援建", "负责援建", "合包", "对口支援"):
        text = f"吉林省对口支援四川黑水县灾后重建\n担子压到市州。长春市{verb}芦花镇,吉林市{verb}色尔古镇。"
        assert ties(text)[-2:] == [("长春市", "芦花镇"), ("吉林市", "色尔古镇")], verb


@pytest.mark.parametrize("tied", TIED)
def test_words_for_kinship(tied: str) -> None:
    for (one, other), joint in product(PAIRS, "与同跟"):
        found = ties(f"{HEAD}此外,{one}{joint}{other}2018年{tied},来往不断。")
        assert len(found) == 1, f"{one}{joint}{other}{tied}"
        assert ties(f"{HEAD}如果{one}{joint}{other}{tied},事情就好办了。") == []
        assert ties(f"{HEAD}{one}{joint}{other}尚未{tied}。") == []


@pytest.mark.parametrize("takes", TAKES)
def test_words_for_help(takes: str) -> None:
    for when in ("", "今年起", "2019年起"):
        text = f"{HEAD}结对关系小有调整。上城区{when}{takes}苍溪县。"
        assert ties(text) == [("上城区", "苍溪县")], text


def test_members_of_two_regions_that_are_counted_side_by_side() -> None:
    for tied in ("已经结对", "结上了对子", "认了亲"):
        assert ties(f"{HEAD}余杭区6个街道、苍溪县8个乡镇{tied}。") == [("6街道", "8乡镇")]
    assert ties(f"{HEAD}余杭区6个街道、苍溪县8个乡镇参加了比赛。") == []


def test_farms_of_the_corps_are_tied_as_towns() -> None:
    text = "山西省对口支援兵团第六师。太原市、大同市依次包联共青团农场、奇台农场。"
    assert ties(text)[-2:] == [("太原市", "共青团农场"), ("大同市", "奇台农场")]


@pytest.mark.parametrize("blank", ["  ", "        ", "\t", "|"])
def test_rows_with_their_kind_in_front(blank: str) -> None:
    rows = (
        ("类别", "受援单位", "支援单位", "期限"),
        ("学校", "苍溪县第二中学", "杭州市第九中学", "2013-2016年"),
        ("学校", "苍溪县小学4所", "余杭区小学6所", "3年"),
        ("医院", "苍溪县中医院", "(待定)", ""),
    )
    table = "\n".join(blank.join(row) for row in rows)
    found = ties(f"{HEAD}表二 学校、医院结对\n{table}\n注:每年派教师2名。")
    assert found == [("杭州市第九中学", "苍溪县第二中学"), ("6小学", "4小学")]


@pytest.mark.parametrize("arrow", ["→", "—", "->"])
def test_rows_with_arrows(arrow: str) -> None:
    rows = (
        f"(1) 杭州市恒丰食品有限公司{arrow}苍溪县歧坪镇大坪村   捐资60万元\n"
        f"(2) 杭州市个体劳动者协会{arrow}苍溪县东溪镇3个村  电脑45台"
    )
    found = ties(f"{HEAD}表三 村企结对(新增)\n{rows}")
    assert found == [("杭州市恒丰食品有限公司", "苍溪县歧坪镇大坪村"), ("杭州市个体劳动者协会", "3村")]
    assert ties(f"{HEAD}表三 项目联络\n{rows}") == []
