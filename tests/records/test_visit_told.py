"""Trips as pages tell them in passing: the days and stops that follow, who took which part along."""

from typing import Any

import pytest

from extract import extract_text


def visits(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"visit"})]


OPENING = "2019年8月23日\n福州市市长李明到会。8月19日晚,李明率福州市政府代表团飞抵定西考察。"


@pytest.mark.parametrize(
    ("then", "sites", "date"),
    [
        (
            "20日看渭源县产业园、莲峰镇绽坡村,21日上午又到岷县药材市场和陇西县体育公园转了转,22日一早离定。",
            ["渭源县产业园", "莲峰镇绽坡村", "岷县药材市场", "陇西县体育公园"],
            "2019-08-19/2019-08-22",
        ),
        ("20日看渭源县产业园——这是福州援建的。", ["渭源县产业园"], "2019-08-19/2019-08-20"),
        ("23日到货的设备已安装。", [], "2019-08-19"),
        ("21日返校的学生有1200名。", [], "2019-08-19"),
        ("30日看渭源县产业园。", [], "2019-08-19"),
        ("20日,渭源县产业园开园。", [], "2019-08-19"),
        ("随后到渭源县人民医院。", ["渭源县人民医院"], "2019-08-19"),
        ("随后到会的客商签了约。", [], "2019-08-19"),
        ("20日到岷县务工的群众返岗。", [], "2019-08-19"),
        ("20日,到岷县的列车停运。", [], "2019-08-19"),
        ("20日,看望渭源县敬老院老人的志愿者来自兰州。", [], "2019-08-19"),
        ("20日,在渭源县,一场大雨不期而至。", [], "2019-08-19"),
        ("20日去世的老人是渭源县人。", [], "2019-08-19"),
        ("20日,回到兰州的快递员收到包裹。", [], "2019-08-19"),
    ],
)
def test_the_next_days_of_a_trip_stand_behind_it(then: str, sites: list[str], date: str) -> None:
    [visit] = visits(OPENING + then)
    assert (visit["sites"], visit["date"]) == (sites, date)


def test_parts_of_a_delegation_go_their_own_ways() -> None:
    text = (
        "2014年7月28日至8月1日,绍兴市党政代表团赴甘孜州考察。30日,队伍一分为二。市委书记李明带一组奔雅江县,"
        "看了雅江县第一中学;下午进了八角楼乡卫生院。市长王强领着二组折向理塘县,看了理塘县藏医院。"
    )
    whole, first, second = visits(text)
    assert (whole["delegation"], whole["leaders"]) == ("绍兴市党政代表团", [])
    assert (first["leaders"], first["destinations"]) == (["李明"], ["雅江县"])
    assert first["sites"] == ["雅江县第一中学", "八角楼乡卫生院"]
    assert (second["leaders"], second["sites"], second["origin"]) == (["王强"], ["理塘县藏医院"], "绍兴市")
    assert first["date"] == second["date"] == "2014-07-30"


def test_a_delegation_sets_foot_on_a_region_that_no_table_has() -> None:
    led = "5月8日至9日,市委书记李明任团长的杭州市党政代表团又一次踏上"
    [visit] = visits(f"{led}高原,看望援藏干部。")
    assert (visit["leaders"], visit["purpose"]) == (["李明"], "看望援藏干部")
    assert visits(f"{led}归途,看望援藏干部的行程结束。") == []


def test_a_post_in_family_planning_plans_no_trip() -> None:
    text = "9月6日至8日,珠海市卫生和计划生育局局长李明带队来渭源县,看了莲峰镇卫生院。"
    [visit] = visits(text)
    assert (visit["leaders"], visit["sites"]) == (["李明"], ["莲峰镇卫生院"])
    assert visits("9月6日,珠海市卫生局局长李明计划带队来渭源县,看莲峰镇卫生院。") == []


@pytest.mark.parametrize(
    ("seen", "sites"),
    [
        (
            "一天看了四个点:莲峰镇羊场、清源镇光伏电站和渭源县职业中专",
            ["莲峰镇羊场", "清源镇光伏电站", "渭源县职业中专"],
        ),
        ("走访了6家企业:情况各不相同,订单、用工都足", []),
        (
            "察看了渭源县古戏台修缮、石桥小学扩建、清源镇污水处理厂改造等项目",
            ["石桥小学", "清源镇污水处理厂"],
        ),
        ("察看了灞陵桥、渭源县文化馆等项目", ["灞陵桥", "渭源县文化馆"]),
        ("在渭源县第一中学、会川中学等5所学校上示范课", ["渭源县第一中学", "会川中学"]),
        (
            "到渭源县第一中学、渭源县人民医院等单位和莲峰镇产业园考察",
            ["渭源县第一中学", "渭源县人民医院", "莲峰镇产业园"],
        ),
    ],
)
def test_lists_of_what_was_seen(seen: str, sites: list[str]) -> None:
    [visit] = visits(f"5月8日,海曙区区长李明率海曙区党政代表团到渭源县考察,{seen}。")
    assert visit["sites"] == sites


@pytest.mark.parametrize(
    ("did", "purpose"),
    [("走访调研", "走访调研"), ("走访调研组", "走访"), ("看望指导员", "看望"), ("走访慰问困难群众", "走访慰问")],
)
def test_what_else_a_call_was_for(did: str, purpose: str) -> None:
    [visit] = visits(f"5月8日,县长李明率海曙区党政代表团到渭源县莲峰镇{did}。")
    assert visit["purpose"] == purpose


def test_several_teams_make_no_one_trip() -> None:
    assert visits("5月8日,8个省督察组进驻渭源县开展督察。") == []
    [visit] = visits("5月8日,省教育厅督察组进驻渭源县开展督察。")
    assert visit["destinations"] == ["渭源县"]


@pytest.mark.parametrize(
    "then",
    [
        "县长王强会见了福州市市长李明一行去年捐资的企业家。",
        "县长王强没有会见福州市市长李明一行。",
    ],
)
def test_those_whom_nobody_met_lead_no_delegation(then: str) -> None:
    [visit] = visits(f"2019年8月19日,福州市代表团来岷县考察。{then}")
    assert visit["leaders"] == []


def test_each_part_of_a_delegation_goes_to_its_own_region() -> None:
    text = "8月19日,市长李明带一组赴渭源县走访,副市长王强带二组赴岷县走访。"
    assert [(v["leaders"], v["destinations"]) for v in visits(text)] == [
        (["李明"], ["渭源县"]),
        (["王强"], ["岷县"]),
    ]


@pytest.mark.parametrize(
    ("told", "sites"),
    [
        ("看了三个点:渭源县新合村、莲峰茶厂、县医院。", ["渭源县新合村", "莲峰茶厂", "县医院"]),
        ("看了两个视频:渭源县宣传片、莲峰村纪录片。", None),
        ("踏上渭源县的致富之路。", None),
    ],
)
def test_what_is_shown_or_only_said_so_is_no_place_that_was_seen(told: str, sites: list[str] | None) -> None:
    found = visits(f"2019年8月19日,福州市市长李明一行{told}")
    assert (found[0]["sites"] if found else None) == sites


@pytest.mark.parametrize(
    ("then", "sites"),
    [
        ("20日,代表团到闽江食品股份有限公司总部参观。", ["闽江食品股份有限公司总部"]),
        ("20日,代表团到集团总部参观。", []),
        ("20日,代表团考察了渭源县医院和华夏基因。", ["渭源县医院", "华夏基因"]),
        ("20日,代表团考察了渭源县医院和现代农业。", ["渭源县医院"]),
        ("20日,代表团考察了渭源县医院和海洋生物。", ["渭源县医院"]),
        ("20日,代表团考察了渭源县医院和农业科技。", ["渭源县医院"]),
        ("20日,代表团考察了渭源县医院和生物科技。", ["渭源县医院"]),
        ("20日,代表团来到定西经济开发区。", ["定西经济开发区"]),
        ("20日,代表团走访渭源县莲峰镇蚕桑小镇、渭源县医院。", ["渭源县莲峰镇蚕桑小镇", "渭源县医院"]),
    ],
)
def test_what_a_delegation_saw_on_later_days(then: str, sites: list[str]) -> None:
    [visit] = visits(OPENING + then)
    assert (visit["sites"], visit["destinations"]) == (sites, ["定西"])


def test_a_zone_is_where_somebody_went_who_went_nowhere_else() -> None:
    [visit] = visits("2019年8月19日,福州市市长李明率福州市代表团赴横琴粤澳深度合作区考察。")
    assert visit["destinations"] == ["横琴粤澳深度合作区"]


@pytest.mark.parametrize(
    ("text", "delegation", "origin", "destinations"),
    [
        ("南平市政协赴凉山州考察团一行8月3日到西昌市调研。", "南平市政协赴凉山州考察团", "南平市", ["西昌市"]),
        ("南平市赴凉山州考察团一行8月3日走访昭觉县民族小学。", "南平市赴凉山州考察团", "南平市", ["凉山州"]),
        ("由政协主席李明率领的赴黔东南学习考察团,8月3日抵达凯里市。", "赴黔东南学习考察团", None, ["凯里市"]),
    ],
)
def test_delegations_named_after_where_they_go(
    text: str, delegation: str, origin: str | None, destinations: list[str]
) -> None:
    (visit,) = visits(text)
    assert (visit["delegation"], visit["origin"], visit["destinations"]) == (delegation, origin, destinations)
    assert not any("团" in site for site in visit["sites"])
