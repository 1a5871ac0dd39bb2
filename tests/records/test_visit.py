from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import extract_text

REPORT = """2024年5月8日至10日,海口市委副书记、市长陈立民率海口市党政代表团赴宁夏固原市学习考察。

8日下午,代表团一行先后来到原州区彭堡镇姚磨村、固原市人民医院,了解产业发展情况。在闽宁产业园,陈立民与企业负责人交流。
9日,代表团前往西吉县考察,走访吉强镇龙王坝村。陈立民表示,要加强协作。
"""


def visits(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"visit"})]


def test_stops_over_days_are_one_visit() -> None:
    [visit] = visits(REPORT)
    assert (visit["delegation"], visit["leaders"]) == ("海口市党政代表团", ["陈立民"])
    assert (visit["origin"], visit["origin_code"]) == ("海口市", "460100")
    assert visit["date"] == "2024-05-08/2024-05-10"
    assert visit["purpose"] == "学习考察"
    assert visit["destinations"] == ["固原市", "西吉县"]
    assert visit["destination_codes"] == ["640400", "640422"]
    assert "固原市人民医院" in visit["sites"]
    assert "吉强镇龙王坝村" in visit["sites"]


def test_the_clause_that_states_it_is_cited_first() -> None:
    [visit] = extract_text(REPORT, types={"visit"})
    assert visit.evidence[0].field == "visit"
    assert visit.evidence[0].quote == "陈立民率海口市党政代表团赴宁夏固原市学习考察"
    fields = {item.field for item in visit.evidence}
    assert fields == {"visit", "delegation", "leaders", "origin", "destinations", "sites", "date", "purpose"}


@pytest.mark.parametrize(
    ("text", "leaders", "date", "destinations", "purpose"),
    [
        ("2024年6月12日,县长李四平带队到杭州市对接协作工作。", ["李四平"], "2024-06-12", ["杭州市"], "对接协作工作"),
        ("上月底,县长李四平率团回访静海区。", ["李四平"], None, ["静海区"], "回访"),
        ("2024年7月,市长王志军一行赴福州市考察招商。", ["王志军"], "2024-07", ["福州市"], "考察招商"),
        ("2024年7月10日,广州市党政代表团赴贵阳市交流互访。", [], "2024-07-10", ["贵阳市"], "交流互访"),
        (
            "2024年8月10日,由县长李建平带队的隆德县考察团到闽侯县学习考察。",
            ["李建平"],
            "2024-08-10",
            ["闽侯县"],
            "学习考察",
        ),
        ("副省长李建平2024年3月17日至20日到江西调研。", ["李建平"], "2024-03-17/2024-03-20", ["江西"], "调研"),
        ("2024年8月,省长任振海会见来黔考察的天津市市长张宏伟一行。", ["张宏伟"], "2024-08", ["贵州省"], "考察"),
    ],
)
def test_ways_to_state_a_visit(
    text: str, leaders: list[str], date: str | None, destinations: list[str], purpose: str
) -> None:
    [visit] = visits(text)
    assert (visit["leaders"], visit["destinations"], visit["purpose"]) == (leaders, destinations, purpose)
    assert date is None or visit["date"] == date


@pytest.mark.parametrize(
    "text",
    [
        "去年计划中的州党政代表团赴上海市回访因故没有成行。",
        "原定今天下午赴雅安市的实地考察,因强降雨未能成行。",
        "下个月,县委书记李建平将率团赴福州市考察。",
        "全年到杭州市调研对接360人次。",
        "主任王海涛带领团队攻克了难关。",
        "代表团成员出席了座谈会。",
        "欢迎各地代表团来贵州省考察。",
    ],
)
def test_what_is_no_visit(text: str) -> None:
    assert visits(text) == []


def test_groups_with_leaders_and_routes_of_their_own_are_visits_of_their_own() -> None:
    text = (
        "2024年5月8日至10日,海口市党政代表团赴重庆市学习考察。\n"
        "考察期间,代表团分为两组,市长陈立民率领的考察一组先后考察了开州区、云阳县。"
        "副市长王海涛率领的考察二组先后考察了万州区。\n"
    )
    whole, first, second = visits(text)
    assert (whole["leaders"], whole["destinations"]) == ([], ["重庆市"])
    assert (first["leaders"], first["destinations"]) == (["陈立民"], ["开州区", "云阳县"])
    assert (second["leaders"], second["destinations"]) == (["王海涛"], ["万州区"])
    assert {visit["date"] for visit in (whole, first, second)} == {"2024-05-08/2024-05-10"}
    assert {visit["origin"] for visit in (whole, first, second)} == {"海口市"}


def test_a_list_of_firms_goes_on_behind_the_comma() -> None:
    text = "2024年5月8日,市长陈立民一行考察了南方大学、北方大学等高校,蓝天电子、大地集团等企业。"
    [visit] = visits(text)
    assert visit["sites"] == ["南方大学", "北方大学", "蓝天电子", "大地集团"]


@given(st.text(alphabet="率带领队团组代表考察赴到来在市县村、,。的李四平市长2024年6月5日和等一行\n", max_size=60))
def test_no_text_raises(text: str) -> None:
    for record in extract_text(text, types={"visit"}):
        record.check(text)


@pytest.mark.parametrize(
    ("text", "leaders", "destinations", "sites"),
    [
        ("副市长李明一行8人来甘洛县考察。", ["李明"], ["甘洛县"], []),
        ("3月2日,区委书记李明带着18家企业的负责人来礼县实地踏看。", ["李明"], ["礼县"], []),
        ("7月2日,南通市教育考察团一行12人莅临宁强县第一中学交流指导。", [], ["宁强县"], ["宁强县第一中学"]),
        ("副市长李明在天津市静海区招商期间,拜访了天津光华集团。", ["李明"], ["静海区"], ["天津光华集团"]),
        ("5月1日,县人大常委会主任李明一行到渭源县莲峰镇考察马铃薯良种基地。", ["李明"], ["渭源县"], ["马铃薯良种基地"]),
    ],
)
def test_other_ways_to_tell_of_a_visit(
    text: str, leaders: list[str], destinations: list[str], sites: list[str]
) -> None:
    [visit] = visits(text)
    assert (visit["leaders"], visit["destinations"], visit["sites"]) == (leaders, destinations, sites)


def test_a_delegation_called_by_its_noun() -> None:
    text = "书记欢迎宁波市党政代表团的到来。\n座谈会前,代表团一行到珲春市圈河口岸、延吉市第一中学等地走访。"
    [visit] = visits(text)
    assert (visit["delegation"], visit["origin"]) == ("宁波市党政代表团", "宁波市")
    assert visit["destinations"] == ["珲春市", "延吉市"]


def test_a_site_is_told_once() -> None:
    [visit] = visits("3月8日,市长李明到固原市考察,走访了吉强镇龙王坝村。李明走访了龙王坝村。")
    assert visit["sites"] == ["吉强镇龙王坝村"]
