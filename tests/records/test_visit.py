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


def test_the_headline_tells_of_the_visit_whose_leaders_the_text_names() -> None:
    [visit] = visits(
        "固原市党政代表团来我市考察\n2019-09-27\n\n9月25日,由固原市委副书记、市长李明和市委常委、统战部部长"
        "王强带队的固原市党政代表团一行16人来到我市,考察对口支援工作。"
    )
    assert (visit["leaders"], visit["origin"]) == (["李明", "王强"], "固原市")


def test_the_day_of_a_trip_that_only_the_headline_tells_of_opens_the_text() -> None:
    headline = "我院专家组赴固原市人民医院开展第二轮对口支援"
    [visit] = visits(f"{headline}\n8月3日,7名专家抵达,领队为副院长李明。院长到站迎接。")
    assert (visit["leaders"], visit["sites"], visit["date"]) == (["李明"], ["固原市人民医院"], "XXXX-08-03")
    [visit] = visits(f"{headline}\n7名专家启程。8月3日,院长到站迎接。")
    assert visit["date"] is None
    assert visits("我院工作队在固原市彭堡镇开展帮扶\n8月3日,7名队员到岗。") == []


def test_the_day_on_which_others_were_sent_out_stands_in_the_sentence_before() -> None:
    went = "副局长李明带队,考察组一行8人先后到固原市彭阳林场、泾源林场。"
    [visit] = visits(f"9月4-6日,市林业局安排场长出省学习。{went}")
    assert visit["date"] == "XXXX-09-04/XXXX-09-06"
    [visit] = visits(f"9月4日,副市长王强到泾源县考察学习。{went}")[1:]
    assert visit["date"] is None
    [visit] = visits(f"9月4日,市林业局召开会议。{went}")
    assert visit["date"] is None


@pytest.mark.parametrize("to", ["来县考察", "到县考察", "到县实地调研", "到我县考察"])
def test_here_is_told_without_saying_whose(to: str) -> None:
    [visit] = visits(f"5月6日,海口市副市长李明一行{to}协作工作。")
    assert (visit["leaders"], visit["date"]) == (["李明"], "XXXX-05-06")


@pytest.mark.parametrize("to", ["到县城考察", "到县里办事", "到县医院检查身体"])
def test_what_only_begins_like_here(to: str) -> None:
    assert visits(f"5月6日,村民李明{to}。") == []


def test_who_led_is_told_behind_only_where_there_is_one_trip() -> None:
    text = "5月8日,海口市党政代表团赴固原市考察。副市长李明带队。"
    assert [visit["leaders"] for visit in visits(text)] == [["李明"]]
    text = "5月8日,海口市党政代表团赴固原市考察。5月9日,吴忠市党政代表团赴三亚市考察。副市长李明带队。"
    assert [visit["leaders"] for visit in visits(text)] == [[], []]


def test_who_is_called_after_a_district_is_of_no_zone() -> None:
    text = "5月8日,区委书记李明率区党政代表团赴昆山市考察。代表团一行参观了昆山综合保税区。"
    [visit] = visits(text)
    assert (visit["leaders"], visit["origin"]) == (["李明"], None)


def test_what_was_done_at_the_stops_is_none_of_them() -> None:
    [visit] = visits("5月8日,海口市副市长陈立民带着干部到固原市、吴忠市跑了9家企业。")
    assert (visit["destinations"], visit["sites"]) == (["固原市", "吴忠市"], [])


def test_a_party_behind_a_blank_takes_in_who_leads_it() -> None:
    [visit] = visits("5月8日,海口市副市长 陈立民 一行到固原市考察。")
    assert (visit["delegation"], visit["leaders"]) == (None, ["陈立民"])


@pytest.mark.parametrize(
    ("to", "destinations", "sites"),
    [
        ("寿县炎刘镇、安丰塘镇检查防汛物资", ["寿县", "炎刘镇", "安丰塘镇"], []),
        ("炎刘镇调研", ["炎刘镇"], []),
        ("惠东县港口镇大澳村调研", ["惠东县"], ["惠东县港口镇大澳村"]),
        ("惠东县港口镇中心小学调研", ["惠东县"], ["惠东县港口镇中心小学"]),
        ("惠东县,走访黄酒小镇", ["惠东县"], ["黄酒小镇"]),
    ],
)
def test_towns_are_areas(to: str, destinations: list[str], sites: list[str]) -> None:
    [visit] = visits(f"5月8日,市长李明率党政代表团到{to}。")
    assert (visit["destinations"], visit["sites"]) == (destinations, sites)


@pytest.mark.parametrize(
    "later",
    [
        "领队是海口市教育局副局长陈立民。",
        "海口代表团领队为市教育局副局长陈立民,全团21人。",
        "代表团团长、副市长陈立民说,此行收获很大。",
        "此行由副市长陈立民领队。",
    ],
)
def test_who_leads_may_be_told_later(later: str) -> None:
    [visit] = visits(f"2024年5月9日,海口市教育代表团赴固原市考察。全程共三天。{later}")
    assert (visit["leaders"], visit["origin"]) == (["陈立民"], "海口市")


@pytest.mark.parametrize(
    "later",
    [
        "固原市领导小组组长陈立民说,协作还要深化。",
        "固原市副市长陈立民陪同。",
        "县医院医疗队队长陈立民介绍了情况。",
    ],
)
def test_who_is_told_of_later_need_not_lead(later: str) -> None:
    [visit] = visits(f"2024年5月9日,海口市教育代表团赴固原市考察。{later}")
    assert visit["leaders"] == []


def test_a_purpose_ends_at_a_blank() -> None:
    (visit,) = visits("福州市党政代表团赴定西市推进东西部协作 聚焦产业链合作和文旅资源开发\n")
    assert visit["purpose"] == "推进东西部协作"


def test_a_purpose_ends_with_no_mark_of_a_quotation() -> None:
    [visit] = visits("5月8日,市长李明率党政代表团到海口市“取经”。")
    assert visit["purpose"] == "取经"


def test_what_is_counted_names_no_site() -> None:
    [visit] = visits("2024年4月10日,副县长李明率招商小分队赶赴南安市,一天跑了6家石材、水暖企业。")
    assert (visit["destinations"], visit["sites"]) == (["南安市"], [])


@pytest.mark.parametrize(
    ("text", "leaders", "destinations"),
    [
        ("5月8日,县教育局局长李明带6名乡镇卫生院院长来青岛学习。", ["李明"], ["青岛"]),
        ("5月8日,海口市蓝天救援队28名队员凌晨集结出发,驰援大河家镇。", [], ["大河家镇"]),
        ("5月8日,海口一中校长陈立民一行4人“串门”,到固原市的一中学听课。", ["陈立民"], ["固原市"]),
        ("5月8日,市长陈立民率团到濮阳、鹤壁两市教育部门考察。", ["陈立民"], ["濮阳", "鹤壁"]),
        ("5月8日,州林业局局长陈立民到我县排料乡查看油茶。", ["陈立民"], ["排料乡"]),
        ("5月8日,市委书记陈立民在建德市调研。", ["陈立民"], ["建德市"]),
    ],
)
def test_who_goes_where(text: str, leaders: list[str], destinations: list[str]) -> None:
    [visit] = visits(text)
    assert (visit["leaders"], visit["destinations"]) == (leaders, destinations)


@pytest.mark.parametrize("what", ["大桥工地", "工程现场", "地铁站"])
def test_what_is_being_built_is_no_place_that_begins_with_its_second_letter(what: str) -> None:
    assert all(f"建{what}" not in visit["sites"] for visit in visits(f"5月8日,副市长陈立民在建{what}调研。"))


def test_a_team_without_a_place_in_its_name_is_part_of_a_delegation() -> None:
    text = (
        "2024年5月8日,海口市党政代表团赴固原市考察。\n考察期间,副市长陈立民率招商小分队赶赴彭阳县。"
        "代表团走访了原州区姚磨村。\n"
    )
    whole, team = visits(text)
    assert (whole["origin"], team["origin"]) == ("海口市", "海口市")
    assert (team["leaders"], team["destinations"], team["sites"]) == (["陈立民"], ["彭阳县"], [])


def test_a_team_by_its_own_name_is_no_part_of_another_one() -> None:
    text = "固原市招商小分队赴绍兴对接项目\n\n2024年3月18日,固原市副市长陈立民带队到绍兴市柯桥区,拜访企业。\n"
    [visit] = visits(text)
    assert (visit["delegation"], visit["leaders"]) == ("固原市招商小分队", ["陈立民"])


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
        ("2014年3月14日 莱芜市副市长王志军一行9人来宁强县考察。", ["王志军"], "2014-03-14", ["宁强县"], "考察"),
        ("2024年8月6日,副会长李四平率23家企业负责人到礼县考察。", ["李四平"], "2024-08-06", ["礼县"], "考察"),
        ("2024年8月6日,书记李建平带着12名校长来到册亨县,与学校对接。", ["李建平"], "2024-08-06", ["册亨县"], "对接"),
        (
            "考察团一行20余人,在副市长李建平的带领下,2024年8月6日抵达策勒县学习交流。",
            ["李建平"],
            "2024-08-06",
            ["策勒县"],
            "学习交流",
        ),
        ("2024年8月6日,平塘县迎来广州市白云区党政代表团考察交流。", [], "2024-08-06", ["平塘县"], "考察交流"),
        ("2024年9月23日,副总经理李海川来村调研。", ["李海川"], "2024-09-23", [], "调研"),
        ("2003年11月,区长李四平率区代表团28人来靖考察。", ["李四平"], "2003-11", [], "考察"),
        ("应邀请,2024年5月9日,市长张建国率党政代表团来我县考察访问。", ["张建国"], "2024-05-09", [], "考察访问"),
        ("主席李建国2024年9月5日至7日对越南进行国事访问。", ["李建国"], "2024-09-05/2024-09-07", ["越南"], "国事访问"),
        ("2024年下半年,固原市党政代表团将赴福州市回访。", [], "2024-07/2024-12", ["福州市"], "回访"),
        ("2024年3月,市长李建平率队赴福州、厦门两市招商。", ["李建平"], "2024-03", ["福州", "厦门"], "招商"),
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
        "主任王海波带领团队攻克了难关。",
        "代表团成员出席了座谈会。",
        "欢迎各地代表团来贵州省考察。",
        "县长李四平先后5次率团赴深圳市考察招商。",
        "县长李四平邀请代表团来县考察。",
        "县长李四平率队到企业走访调研。",
        "平塘县每年接待白云区党政代表团来访。",
        "平塘县接待了各地游客3万人次。",
        "书记李四平带领村民走上了致富路,考察队纷至沓来。",
        "在县委书记李四平带领下,全县人民苦干实干,学校考察团也办起来了。",
        "村民李四平近年来在家调研市场。",
    ],
)
def test_what_is_no_visit(text: str) -> None:
    assert visits(text) == []


def test_a_trip_is_dated_by_what_went_before_it() -> None:
    text = (
        "2024年5月8日,海口市与固原市东西部协作签约仪式在固原市举行。市长陈立民讲话。\n"
        "仪式结束后,陈立民一行前往原州区彭堡镇姚磨村。\n"
    )
    [visit] = visits(text)
    assert (visit["leaders"], visit["date"]) == (["陈立民"], "2024-05-08")


def test_a_heading_and_the_text_below_it_tell_of_one_trip() -> None:
    text = "海口市代表团赴隆德县调研\n\n2024年3月24日,海口市委副书记、市长陈立民带队到隆德县调研。\n"
    [visit] = visits(text)
    assert (visit["delegation"], visit["leaders"], visit["date"]) == ("海口市代表团", ["陈立民"], "2024-03-24")


def test_a_sentence_of_its_own_may_say_who_led() -> None:
    text = "2024年8月19日,海口市党政代表团抵达昌都市考察。代表团由海口市委副书记、市长陈立民带队。"
    [visit] = visits(text)
    assert (visit["leaders"], visit["destinations"], visit["date"]) == (["陈立民"], ["昌都市"], "2024-08-19")


def test_what_a_trip_is_about_is_no_destination() -> None:
    [visit] = visits("2024年6月2日,市长陈立民率考察团到彭阳县考察闽宁协作工作。")
    assert visit["destinations"] == ["彭阳县"]


def test_groups_with_leaders_and_routes_of_their_own_are_visits_of_their_own() -> None:
    text = (
        "2024年5月8日至10日,海口市党政代表团赴重庆市学习考察。\n"
        "考察期间,代表团分为两组,市长陈立民率领的考察一组先后考察了开州区、云阳县。"
        "副市长王海波率领的考察二组先后考察了万州区。\n"
    )
    whole, first, second = visits(text)
    assert (whole["leaders"], whole["destinations"]) == ([], ["重庆市"])
    assert (first["leaders"], first["destinations"]) == (["陈立民"], ["开州区", "云阳县"])
    assert (second["leaders"], second["destinations"]) == (["王海波"], ["万州区"])
    assert {visit["date"] for visit in (whole, first, second)} == {"2024-05-08/2024-05-10"}
    assert {visit["origin"] for visit in (whole, first, second)} == {"海口市"}


def test_leaders_of_one_sentence_go_each_their_own_way() -> None:
    text = "2019年11月7日,市长薛立新带队走访连江县海洋牧场,副主任马尔萨(东乡族)带队前往永泰县,参观月洲村。"
    assert [(visit["leaders"], visit["destinations"], visit["sites"]) for visit in visits(text)] == [
        (["薛立新"], ["连江县"], ["连江县海洋牧场"]),
        (["马尔萨"], ["永泰县"], ["月洲村"]),
    ]


@pytest.mark.parametrize("to", ["来我县考察", "抵达我县", "走进我县,对接产销"])
def test_the_region_that_a_text_is_written_in(to: str) -> None:
    [visit] = visits(f"木里县新闻\n\n木里县融媒体中心讯 6月3日,海曙区区长李明率海曙区考察团{to}。\n\n县城很热闹。\n")
    assert (visit["origin"], visit["destinations"], visit["destination_codes"]) == ("海曙区", ["木里县"], ["513422"])


def test_guests_who_are_told_to_come_from_somewhere() -> None:
    [visit] = visits("贵阳市新闻\n\n近日,来自深圳的企业家考察团走进我市,对接产销合作。贵阳市的茶叶很受欢迎。\n")
    assert (visit["origin"], visit["destinations"]) == ("深圳", ["贵阳市"])


def test_a_city_by_one_letter_that_no_table_has() -> None:
    [visit] = visits("5月16日,贵州省委常委、遵义市委书记李明一行来珠考察。")
    assert (visit["origin"], visit["leaders"], visit["purpose"]) == ("遵义市", ["李明"], "考察")


def test_a_name_that_holds_the_last_word_of_a_body() -> None:
    [visit] = visits("怒江州人大常委会主任阿局友率领调研组到珠海市香洲区调研。")
    assert (visit["leaders"], visit["destinations"]) == (["阿局友"], ["香洲区"])


def test_a_delegation_led_by_the_holder_of_an_office() -> None:
    [visit] = visits("9月8日上午,永州市零陵区委书记率考察组来平塘县参观学习。")
    assert (visit["origin"], visit["leaders"], visit["destinations"]) == ("零陵区", [], ["平塘县"])


def test_officials_of_whom_only_the_office_is_told() -> None:
    [visit] = visits("今年3月,普格县委、县政府主要负责同志带队去海曙区考察。")
    assert (visit["origin"], visit["leaders"], visit["destinations"]) == ("普格县", [], ["海曙区"])
    assert visits("普格县委主要领导每年带队赴海曙区回访。") == []
    assert visits("普格县公安局局长带队到成都市抓获嫌疑人3名。") == []
    assert visits("普格县县委书记带队到海曙区的计划搁浅。") == []


def test_an_office_that_goes_to_another_prefecture() -> None:
    assert visits("2022年9月20日,绍兴市委赴乐山市考察的报道引发热议。") == []
    assert visits("2022年9月20日,代表团赴普格县考察因雨推迟。") == []
    [visit] = visits("2022年9月20日,绍兴市商务局组织14家企业,赴乐山市开展考察。")
    assert (visit["origin"], visit["leaders"], visit["destinations"]) == ("绍兴市", [], ["乐山市"])


def test_a_name_that_a_word_of_a_plan_stands_in() -> None:
    [visit] = visits("2022年9月20日,若羌县委书记李明率队到虹口区考察。")
    assert (visit["origin"], visit["leaders"]) == ("若羌县", ["李明"])


def test_those_who_are_greeted_come_from_elsewhere() -> None:
    text = "2022年6月20日,岷县党政代表团赴福州市考察。代表团一行还看望了岷县在福州跟岗学习的教师。"
    assert [visit["destinations"] for visit in visits(text)] == [["福州市"]]


def test_a_port_is_no_region() -> None:
    [visit] = visits("2022年6月20日,岷县党政代表团赴福州市考察,参观了天津港。")
    assert "香港特别行政区" not in visit["destinations"]


def test_leaders_on_both_sides_of_a_comma() -> None:
    [visit] = visits("省委书记、省人大主任申屠立,省委副书记、省长桑维嘉率吉林省党政代表团赴浙江省考察。")
    assert visit["leaders"] == ["申屠立", "桑维嘉"]


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
        ("5月1日,副市长李明到岷县考察,走访了清水未来乡村。", ["李明"], ["岷县"], ["清水未来乡村"]),
        ("甲市岷县人大常委会主任陈清带领部分人大代表到宕昌县调研。", ["陈清"], ["宕昌县"], []),
        ("上月底,特级教师王小南带5名骨干教师到岷县送教。", ["王小南"], ["岷县"], []),
        (
            "5月1日,县人大常委会主任李明一行到渭源县莲峰镇考察马铃薯良种基地。",
            ["李明"],
            ["渭源县", "莲峰镇"],
            ["马铃薯良种基地"],
        ),
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


@pytest.mark.parametrize(
    ("text", "delegation"),
    [
        ("3月2日,固原市彭阳县古城镇代表团一行来石狮蚶江镇考察。", "固原市彭阳县古城镇代表团"),
        ("3月2日,霞浦县三沙镇党政班子赴寿宁县下党乡考察。", "霞浦县三沙镇党政班子"),
        ("3月2日,副县长李明带着我们一行14人去了深圳,在龙岗区考察。", None),
        ("3月2日,副县长李明一行来彭阳县考察。", None),
    ],
)
def test_what_a_delegation_is_called(text: str, delegation: str | None) -> None:
    [visit] = visits(text)
    assert visit["delegation"] == delegation


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("3月2日,固原市第一中学校长李明一行来我校交流。", "固原市第一中学"),
        ("3月2日,海口市人民医院副院长李明率专家团队到彭阳县义诊。", "海口市人民医院"),
        ("3月2日,宁夏大地建设集团董事长李明一行到彭阳县考察。", "宁夏大地建设集团"),
        ("3月2日,海口市教育局局长李明一行到彭阳县考察。", "海口市"),
    ],
)
def test_who_heads_a_school_hospital_or_firm_comes_from_there(text: str, origin: str) -> None:
    [visit] = visits(text)
    assert visit["origin"] == origin


@pytest.mark.parametrize(
    ("came", "destinations"),
    [
        ("一行来访。双方座谈", []),
        ("一行6人来访我校", []),
        ("一行来学院参观交流", []),
        ("一行来彭阳调研养牛", ["彭阳"]),
    ],
)
def test_guests_come_to_whom_the_text_is_of(came: str, destinations: list[str]) -> None:
    [visit] = visits(f"3月2日上午,海口市教育局局长李明{came}。")
    assert (visit["leaders"], visit["destinations"], visit["date"]) == (["李明"], destinations, "XXXX-03-02")


@pytest.mark.parametrize(
    "text",
    [
        "3月2日,市公安局称,并无外省考察团来访。",
        "3月2日,学生李明来学院报到。",
        "3月2日,患者李明来医院就诊。",
        "3月2日,与来访的法国市长李明座谈。",
    ],
)
def test_who_comes_need_not_be_a_guest(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("days", "date"),
    [
        ("6月10日、11日", "XXXX-06-10/XXXX-06-11"),
        ("6月10日、11日、12日", "XXXX-06-10/XXXX-06-12"),
        ("6月10日和11日", "XXXX-06-10/XXXX-06-11"),
        ("6月10日、15日", "XXXX-06-15"),
    ],
)
def test_days_on_end_are_those_of_one_trip(days: str, date: str) -> None:
    [visit] = visits(f"{days},市长李明率队赴昆山市招商。")
    assert visit["date"] == date


@pytest.mark.parametrize(
    ("then", "sites"),
    [
        ("督导组现场查看了古城镇养殖场。", ["古城镇养殖场"]),
        ("期间,先后走访了古城镇养殖场。", ["古城镇养殖场"]),
        ("他先后走进古城镇养殖场、三石电子等企业。", ["古城镇养殖场", "三石电子"]),
        ("一行人看了古城镇养殖场。", ["古城镇养殖场"]),
        ("期间,市民王强走访了古城镇养殖场。", []),
        ("记者赶到古城镇养殖场。", []),
        ("督导组察看了固原市人民医院建设情况。", ["固原市人民医院"]),
        ("督导组察看了养殖场建设情况。", []),
    ],
)
def test_who_travels_is_called_in_many_ways(then: str, sites: list[str]) -> None:
    [visit] = visits(f"6月10日,局长李明带队到彭阳县督导。{then}")
    assert visit["sites"] == sites


def test_a_zone_of_where_one_went_is_seen_there() -> None:
    [visit] = visits("6月10日,无锡市商会到彭阳县考察。考察团参观了彭阳工业园区、古城镇养殖场。")
    assert (visit["destinations"], visit["sites"]) == (["彭阳县"], ["彭阳工业园区", "古城镇养殖场"])


@pytest.mark.parametrize(
    ("did", "purpose"),
    [
        ("开展劳务协作交流", "劳务协作交流"),
        ("开展“送温暖”慰问活动", "慰问"),
        ("开展为期3天的考察", "考察"),
        ("开展专题调研", "专题调研"),
    ],
)
def test_what_a_trip_was_about_is_part_of_its_purpose(did: str, purpose: str) -> None:
    [visit] = visits(f"6月10日,局长李明带队赴彭阳县{did}。")
    assert visit["purpose"] == purpose


def test_items_that_semicolons_part_share_the_day() -> None:
    text = "7月3日至4日,余姚市迎来了固原市彭阳县党政代表团;慈溪市迎来了阿坝州理县党政代表团。"
    assert [visit["date"] for visit in visits(text)] == ["XXXX-07-03/XXXX-07-04"] * 2


def test_a_heading_with_a_day_of_its_own_dates_no_visit() -> None:
    text = "东西携手记\n\n5月21日举行的座谈会现场\n\n固原市党政代表团到福州市考察。\n"
    assert [visit["date"] for visit in visits(text)] == [None]


def test_a_trip_back_is_another_one() -> None:
    text = (
        "日前,长汀县河田镇代表团一行来晋江东石镇开展互访活动。\n"
        "店主李明说,6月中旬,他们跟随东石镇党政代表团赴长汀县河田镇开展互访活动。\n"
    )
    assert [(visit["delegation"], visit["date"]) for visit in visits(text)] == [
        ("长汀县河田镇代表团", None),
        ("东石镇党政代表团", "XXXX-06"),
    ]


def test_a_stop_may_be_called_after_a_number_and_be_left_for_another() -> None:
    [visit] = visits("5月23日,彭阳县党政代表团在福州市马尾区考察,之后又去连江县考察交流。")
    assert visit["destinations"] == ["马尾区", "连江县"]
    [visit] = visits("5月23日,副市长李明到彭阳县考察,先后到古城镇任河村20万羽蛋鸡项目、县中等职业学校察看。")
    assert visit["sites"] == ["古城镇任河村20万羽蛋鸡项目", "县中等职业学校"]


def test_what_is_noted_of_a_leader_is_no_part_of_the_delegation() -> None:
    [visit] = visits("5月底,县政协主席李顺姬(女,朝鲜族)一行到杭州市招商。")
    assert (visit["delegation"], visit["leaders"], visit["origin"]) == (None, ["李顺姬"], None)


@pytest.mark.parametrize(
    ("stops", "sites"),
    [
        ("洛龙镇华源村、观音桥商圈和县人民医院", ["洛龙镇华源村", "观音桥商圈", "县人民医院"]),
        ("江北实验中学和龙头镇卫生院", ["江北实验中学", "龙头镇卫生院"]),
        ("三塘湖风电场、智慧谷云港和龙头镇茶厂", ["三塘湖风电场", "智慧谷云港", "龙头镇茶厂"]),
        ("长寿区红果经济开发区、龙头镇茶厂", ["长寿区红果经济开发区", "龙头镇茶厂"]),
        ("科研院所、职业院校、农产品交易市场等", ["农产品交易市场"]),
        ("龙头镇茶厂、产业发展、队伍建设情况", ["龙头镇茶厂"]),
    ],
)
def test_sites_in_a_list_by_names_that_do_not_all_say_what_they_are(stops: str, sites: list[str]) -> None:
    text = f"5月8日,岷县县长李明率党政代表团赴重庆市考察,先后考察了{stops}。"
    (visit,) = extract_text(text, types={"visit"})
    assert visit.sites == sites  # type: ignore[attr-defined]


def test_small_groups_make_trips_of_their_own() -> None:
    groups = "李明带领第一小组前往长寿区,考察龙头镇茶厂;副县长郑立带领第二小组前往巴南区,考察观音桥村。"
    text = f"5月8日,岷县县长李明率党政代表团赴重庆市考察。\n\n9日,代表团分成两个小组。{groups}"
    leaders = {tuple(visit["leaders"]): (visit["delegation"], visit["destinations"]) for visit in visits(text)[1:]}
    assert leaders == {("李明",): ("第一小组", ["长寿区"]), ("郑立",): ("第二小组", ["巴南区"])}


@pytest.mark.parametrize(
    ("opening", "leader", "origin"),
    [
        ("岷县干部群众忙生产。", "县委书记李明率党政代表团", "岷县"),
        ("福建省援青工作会议召开。", "省委副秘书长、省援青办主任李明率代表团", "福建省"),
        ("福州市援青工作会议召开。", "援青干部李明率企业考察团", None),
    ],
)
def test_where_a_delegation_is_from_by_the_title_of_who_leads_it(opening: str, leader: str, origin: str | None) -> None:
    [visit] = visits(f"{opening}\n\n5月8日,{leader}赴重庆市长寿区考察茶厂。")
    assert visit["origin"] == origin


def test_a_visit_is_stated_by_the_clause_that_says_where_to() -> None:
    text = "5月8日,岷县县长李明率党政代表团赴重庆市考察,先后到长寿区茶厂、巴南区第一小学走访。"
    (visit,) = extract_text(text, types={"visit"})
    assert visit.evidence[0].quote == "李明率党政代表团赴重庆市考察"


def test_a_delegation_that_attends_a_meeting_goes_to_where_it_is_held() -> None:
    text = "11月22日下午,两地联席会议在岷县召开。福州市副市长陈立民率党政代表团出席会议并讲话。"
    [visit] = visits(text)
    assert (visit["leaders"], visit["destinations"], visit["origin"]) == (["陈立民"], ["岷县"], "福州市")
    assert visits(text.replace("福州市副市长", "县长").replace("在岷县", "")) == []


def test_leaders_in_a_list_whose_commas_go_on_to_the_verb() -> None:
    text = "6月3日,岷县县委书记陈立民,副县长王强,率该县党政代表团来榕考察交流。福州市副市长李明陪同。"
    [visit] = visits(text)
    assert visit["leaders"] == ["陈立民", "王强"]
    assert (visit["origin"], visit["destinations"]) == ("岷县", ["福州市"])


def test_a_letter_stands_for_the_city_that_the_article_names() -> None:
    text = "6月3日,市委书记陈立民带领涵江区党政代表团来固考察。固原市市长王强参加。涵江区与固原市结对。"
    assert visits(text)[0]["destinations"] == ["固原市"]
    assert visits("6月3日,市委书记陈立民带领涵江区党政代表团来固考察。")[0]["destinations"] == []


def test_what_a_trip_is_for_goes_on_behind_a_disaster() -> None:
    [visit] = visits("9月10日,青浦区区长陈立民率代表团赴四川省都江堰市考察灾后重建工作。")
    assert visit["purpose"] == "考察灾后重建工作"


def test_an_official_comes_from_no_region_that_holds_where_he_goes() -> None:
    text = "市长陈立民率队在贵州省玉屏县考察交流。贵州铜仁市副市长王强参加座谈。"
    [visit] = visits(text)
    assert (visit["origin"], visit["destinations"]) == (None, ["玉屏县"])


def test_one_trip_of_two_and_of_the_first_of_them() -> None:
    text = (
        "彭水网讯 3月13日上午,铜梁区委副书记、区长万志忠,区政府副区长江明一行来我县考察。\n"
        "万志忠一行先后前往彭水高级中学,县物流园展厅、消费扶贫馆、电商孵化园等地。"
    )
    [visit] = visits(text)
    assert visit["leaders"] == ["万志忠", "江明"]
    assert visit["destinations"] == ["彭水苗族土家族自治县"]
    assert visit["sites"] == ["彭水高级中学", "县物流园展厅", "消费扶贫馆", "电商孵化园"]


def test_a_company_does_not_say_whose_city_the_article_is_of() -> None:
    text = "市政协副主席陈立民带领考察团赴四川省得荣县考察。杭州阿明汽车有限公司捐赠物资。临安市与得荣县结对。"
    assert visits(text)[0]["origin"] != "杭州市"


def test_the_first_of_those_that_a_delegation_is_of_leads_it() -> None:
    text = "3月25日,由县委书记陈立民,县委副书记、县长王强及扶贫局负责人组成的循化县党政代表团一行16人赴无锡市考察。"
    assert visits(text)[0]["leaders"] == ["陈立民"]


def test_who_only_comes_along_leads_no_trip() -> None:
    text = "8月15日,湖南省妇联副主席陈立民一行9人在山南市妇联主席王强的陪同下莅临扎囊县开展走访慰问。"
    assert [visit["leaders"] for visit in visits(text)] == [["陈立民"]]


def test_a_place_to_which_guests_came() -> None:
    [visit] = visits("5月18日至20日,莱州市来了平凉市灵台县党政代表团。")
    assert (visit["delegation"], visit["destinations"]) == ("平凉市灵台县党政代表团", ["莱州市"])


@pytest.mark.parametrize(
    ("guests", "told"),
    [
        ("第三批福清市考察团", True),
        ("一个福清市考察团", True),
        ("3个区组成的福清市考察团", True),
        ("三批福清市考察团", False),
        ("12个福清市考察团", False),
        ("好几个福清市考察团", False),
    ],
)
def test_guests_of_one_visit_and_of_several(guests: str, told: bool) -> None:
    assert len(visits(f"5月8日,岷县迎来{guests}考察。")) == told


def test_a_letter_behind_other_verbs_may_be_that_of_a_country() -> None:
    text = "5月8日,高邮市市长陈立民率经贸代表团赴{}考察。{}市也在高邮市办展。"
    for letter, city in (("日", "日照"), ("德", "德阳"), ("泰", "泰安")):
        [visit] = visits(text.format(letter, city))
        assert visit["destinations"] == []
    assert visits("5月8日,尼泊尔议员陈立民率代表团来华考察。金华市市长王强参加。")[0]["destinations"] == []


def test_a_headline_that_names_other_stops_is_of_another_visit() -> None:
    told, other = visits("岷县党政代表团考察元洪食品产业园\n5月8日,县长陈立民到融侨码头调研。岷县与福清市结对。")
    assert (told["sites"], other["sites"]) == (["元洪食品产业园"], ["融侨码头"])
    told, other = visits("岷县党政代表团来我市考察\n5月8日,市长陈立民到融侨码头调研。")
    assert (told["leaders"], other["leaders"]) == ([], ["陈立民"])


def test_the_first_of_two_leaders_may_be_on_another_trip() -> None:
    text = "5月8日,福清市委书记陈立民、市长王强率党政代表团赴岷县考察。\n陈立民一行{}。"
    for stop in ("到岷县十里镇考察", "走访了鲁中集团", "到定西市考察"):
        assert [visit["leaders"] for visit in visits(text.format(stop))] == [["陈立民", "王强"]]
    [_, other] = visits(text.format("来到兰州市拜访"))
    assert (other["leaders"], other["destinations"]) == (["陈立民"], ["兰州市"])


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("陈立民率团赴岷县考察", "市委书记陈立民,市委常委、副市长王强率福清市党政代表团赴岷县考察"),
        ("陈立民一行到岷县调研", "市委书记陈立民、人大常委会主任张志强、政协主席王强一行到岷县调研"),
        ("陈立民王强率队赴岷县考察", "市委书记陈立民、市长王强带队赴岷县考察"),
    ],
)
def test_a_headline_may_name_fewer_leaders_than_the_text(headline: str, text: str) -> None:
    [visit] = visits(f"{headline}\n\n5月8日,福清市{text}闽宁协作工作。")
    assert visit["leaders"][0] == "陈立民"
    assert visit["leaders"][-1] == "王强"
    assert visit["date"] == "XXXX-05-08"


def test_more_leaders_than_a_headline_names_may_be_on_another_trip() -> None:
    text = "陈立民率团赴岷县考察\n\n5月8日,福清市委书记陈立民、市长王强率党政代表团赴西宁市考察。"
    assert [visit["leaders"] for visit in visits(text)] == [["陈立民"], ["陈立民", "王强"]]


@pytest.mark.parametrize(
    ("opening", "then"),
    [
        ("5月8日,福清市党政代表团抵达定西市。", "次日,代表团一行到岷县考察。"),
        ("5月8日,福清市市长陈立民率团赴定西市考察。", "5月9日上午,陈立民一行来到岷县察看。"),
        ("5月8日,福清市市长陈立民、副市长王强率团赴定西市考察。", "9日,陈立民一行到岷县考察。"),
        ("5月8日,福清市市长陈立民率考察团赴定西市考察。", "次日上午,考察团一行到岷县考察。"),
    ],
)
def test_a_trip_goes_on_the_day_after(opening: str, then: str) -> None:
    [visit] = visits(f"{opening}双方座谈。\n{then}")
    assert (visit["destinations"], visit["date"]) == (["定西市", "岷县"], "XXXX-05-08/XXXX-05-09")


@pytest.mark.parametrize(
    "then",
    [
        "6月9日,代表团一行到岷县考察。",
        "5月9日,定西市代表团赴福清市考察。",
        "5月9日,定西市市长陈立民一行到岷县考察。",
    ],
)
def test_another_trip_of_a_later_day(then: str) -> None:
    first, _ = visits(f"5月8日,福清市党政代表团抵达定西市。双方座谈。\n{then}")
    assert first["date"] == "XXXX-05-08"


@pytest.mark.parametrize(
    ("text", "leaders", "destinations"),
    [
        ("镇江市考察组在岷县走了三天。", [], ["岷县"]),
        ("镇江市医疗队一行9人顺利抵达乌鲁木齐。", [], ["乌鲁木齐"]),
        ("镇江市卫健局局长陈立民、市医院院长王强带队前来,双方座谈。", ["陈立民", "王强"], []),
        ("镇江市副市长陈立民带着党政考察团在渭源县走了4天。", ["陈立民"], ["渭源县"]),
        ("县长王强陪同镇江市副市长陈立民一行去了渭源县。", ["陈立民"], ["渭源县"]),
        ("镇江市援藏医疗队赴昌都市开展巡回医疗。", [], ["昌都市"]),
    ],
)
def test_plain_ways_to_go(text: str, leaders: list[str], destinations: list[str]) -> None:
    [visit] = visits(f"5月8日,{text}")
    assert (visit["leaders"], visit["destinations"]) == (leaders, destinations)


def test_a_team_that_arrives_where_it_is_from_makes_no_trip() -> None:
    assert visits("5月8日,岷县医疗队抵达岷县。") == []


def test_those_who_came_along_on_no_day_are_told_of_no_trip() -> None:
    assert visits("镇江市卫健局局长陈立民带队前来,双方座谈。") == []


def test_the_words_to_a_photo_name_no_trip_that_the_text_tells_of() -> None:
    text = "陈立民(右二)一行在元洪食品产业园调研\n\n5月8日,副市长陈立民率岷县党政代表团赴福清市考察。"
    [visit] = visits(f"陈立民率团赴福清市考察\n\n{text}")
    assert visit["delegation"] == "岷县党政代表团"


def test_those_whom_somebody_brings_along_may_be_a_list() -> None:
    [visit] = visits("5月8日,校长陈立民带领教务处、语文组骨干教师一行9人赴岷县第一中学开展教育帮扶。")
    assert visit["delegation"] == "教务处、语文组骨干教师"


def test_a_leader_may_bring_his_colleagues_to_an_evaluation() -> None:
    [visit] = visits("5月8日,副区长陈立民带队赴定西市岷县参加2022年度考核评估工作。")
    assert visit["destinations"] == ["岷县"]


def test_areas_around_the_sites_count_beside_a_zone() -> None:
    [visit] = visits("5月8日,福清市市长陈立民率团先后深入岷县十里镇张家坪村、岷县经济开发区考察。")
    assert visit["destinations"] == ["岷县"]


def test_areas_may_stand_side_by_side() -> None:
    for to, areas in (("定西市天水市", ["定西市", "天水市"]), ("岷县陇西县临洮县", ["岷县", "陇西县", "临洮县"])):
        [visit] = visits(f"福清市党政代表团赴{to}考察\n5月8日,代表团启程。")
        assert visit["destinations"] == areas
    [visit] = visits("5月8日,福清市党政代表团赴定西市岷县考察。")
    assert visit["destinations"] == ["岷县"]


def test_the_purpose_of_a_trip_may_name_regions_by_letters() -> None:
    [visit] = visits("5月8日,福清市市长陈立民率党政代表团赴岷县开展闽甘协作对接。")
    assert visit["purpose"] == "闽甘协作对接"


@pytest.mark.parametrize(
    ("after", "leaders"),
    [
        ("督导组组长由陈立民担任。", []),
        ("考察组组长陈立民说,收获很大。", ["陈立民"]),
        ("工作组组长陈立民说,整改要到位。", []),
        ("巡查组组长陈立民通报了问题。", []),
    ],
)
def test_a_delegation_takes_no_head_of_another_team(after: str, leaders: list[str]) -> None:
    [visit] = visits(f"5月8日,福州市考察组赴固原市考察。{after}")
    assert visit["leaders"] == leaders


@pytest.mark.parametrize(
    ("after", "destinations"),
    [
        ("他来到西吉县马建乡。", ["固原市", "西吉县", "马建乡"]),
        ("他曾到过西吉县任职。", ["固原市"]),
        ("他去年来到过西吉县。", ["固原市"]),
        ("他到广东省务工多年。", ["固原市"]),
        ("代表们将于下周前往西吉县。", ["固原市"]),
        ("视察组去年到西吉县调研。", ["固原市"]),
    ],
)
def test_who_goes_on_goes_at_the_same_time(after: str, destinations: list[str]) -> None:
    [visit] = visits(f"5月8日,福州市副市长陈立民率团赴固原市考察。{after}")
    assert visit["destinations"] == destinations


@pytest.mark.parametrize(
    ("post", "origin"),
    [
        ("福州市第二医院院长", "福州市第二医院"),
        ("中国农业银行福建分行行长", "福建"),
        ("固原市医院副院长、福州市第二医院主任", None),
    ],
)
def test_the_body_that_somebody_comes_from(post: str, origin: str | None) -> None:
    [visit] = visits(f"5月8日,{post}陈立民赴固原市考察。")
    assert visit["origin"] == origin


def test_the_same_people_may_go_on_the_next_day() -> None:
    told = "5月8日,福州市副市长陈立民带领5名校长到固原市考察。9日,{}来到西吉县马建乡。"
    assert visits(told.format("大家"))[0]["destinations"] == ["固原市", "西吉县", "马建乡"]
    assert visits(told.format("志愿团"))[0]["destinations"] == ["固原市"]


@pytest.mark.parametrize(
    "text",
    [
        "5月8日,群众陈立民一行来访,反映拆迁问题。",
        "5月8日,局长王强接待了来访的福州市市民陈立民。",
        "5月8日,王强将会见来访的福州市委书记陈立民。",
        "5月8日,王强回忆了去年会见来访的福州市委书记陈立民的情景。",
        "5月8日,县公安局与县交通局组成检查组,深入十里镇检查道路安全。",
        "5月8日,县检察院到十里镇开展回访。",
    ],
)
def test_callers_with_a_concern_and_daily_rounds_are_no_visits(text: str) -> None:
    assert visits(text) == []


def test_a_delegation_called_after_where_it_was_sent() -> None:
    [visit] = visits(
        "副省长李明率领的在琼企业家赴黔学习考察团,5月8日晚回到海口。在黔期间,考察团赴遵义、铜仁等地,实地考察产业园区。"
    )
    assert (visit["delegation"], visit["destinations"]) == ("在琼企业家赴黔学习考察团", ["遵义", "铜仁"])


def test_to_come_home_is_no_trip() -> None:
    assert visits("5月8日,海口市党政代表团回到海口市。") == []


def test_an_official_who_looks_into_things_here() -> None:
    [visit] = visits("5月8日,省政府副秘书长李明带队调研我县旅游工作。县长王强陪同。")
    assert (visit["leaders"], visit["purpose"]) == (["李明"], "调研")
    assert visits("省政府副秘书长李明计划带队调研我县旅游工作。") == []


def test_a_letter_for_a_place_begins_what_is_gone_to() -> None:
    [visit] = visits("5月6日,海口市市长李明来到茅山茶场、下蜀港考察。")
    assert (visit["destinations"], visit["sites"]) == ([], ["茅山茶场", "下蜀港"])
    [visit] = visits("5月6日,海口市市长李明赴沪苏浙皖四省市考察学习。")
    assert visit["destinations"] == ["上海市", "江苏省", "浙江省", "安徽省"]


def test_what_sort_of_place_was_gone_to_is_no_part_of_its_name() -> None:
    [visit] = visits("8月6日,海口市副市长李明一行赴驻村帮扶点观音寺镇大林坪村走访。")
    assert visit["sites"] == ["观音寺镇大林坪村"]
    [visit] = visits("9月15日,海口市副市长李明到校企合作单位略阳县嘉陵电子公司走访。")
    assert (visit["destinations"], visit["sites"]) == (["略阳县"], ["略阳县嘉陵电子公司"])
    [visit] = visits("9月15日,海口市副市长李明到结对帮扶县略阳县考察。")
    assert visit["destinations"] == ["略阳县"]


def test_where_somebody_is_from_is_not_where_who_is_named_before_him_is_from() -> None:
    text = "8月6日,略阳县县长王强、海口市副市长李明先后致辞。7日,李明一行还到略阳县江口镇考察。"
    assert [visit["origin"] for visit in visits(text)] == ["海口市"]


def test_travellers_go_along_with_somebody_whose_posts_are_long() -> None:
    text = "5月8日,海口市副市长李明赴略阳县调研。李明等同志陪同海南省商务厅党组成员、副厅长王强考察了象山茶园。"
    [visit] = visits(text)
    assert (visit["leaders"], visit["sites"]) == (["李明"], ["象山茶园"])


def test_what_else_a_site_is_called_stands_in_brackets() -> None:
    text = "5月8日,海口市副市长李明到略阳县考察,走访了略阳云呼客服中心(原鑫达呼叫中心)、象山茶园。"
    [visit] = visits(text)
    assert visit["sites"] == ["略阳云呼客服中心", "象山茶园"]


def test_he_who_led_is_known_by_the_only_name_before() -> None:
    text = "县长李明很看重这件事。去年6月,他曾率团到略阳县考察,参观了象山茶园。"
    [visit] = visits(text)
    assert (visit["leaders"], visit["sites"]) == (["李明"], ["象山茶园"])
    [visit] = visits("村支书李明是个急性子。去年6月,他带略阳县12名养殖户赴海口市跟班学习。")
    assert (visit["leaders"], visit["origin"], visit["destinations"]) == (["李明"], "略阳县", ["海口市"])
    assert visits(text.replace("李明很", "李明和书记王强很")) == []
    assert visits(text.replace("去年6月,", "")) == []


def test_people_of_some_trade_who_go_to_learn() -> None:
    text = "9月20日,略阳县、岷县31名校长、教导主任到海口市跟岗,走进海口中学、三亚市仁爱中学等听课。"
    [visit] = visits(text)
    assert (visit["leaders"], visit["date"], visit["destinations"]) == ([], "XXXX-09-20", ["海口市"])
    assert visits(text.replace("9月20日,", "")) == []
    assert visits("9月20日,略阳县31名学生到海口市参观。") == []
    assert visits("9月20日,略阳县31名教师到略阳县实验中学听课。") == []


def test_items_of_lists_that_are_no_names() -> None:
    [visit] = visits("5月8日,北海市长李明一行来到平塘县,考察了喜来茶叶公司、福来美丽乡村旅游项目。")
    assert visit["sites"] == ["喜来茶叶公司", "福来美丽乡村旅游项目"]
    [visit] = visits("5月8日,北海市长李明一行到平塘县调研,走进议事室听取镇(街道)汇报,参观了平塘县茶叶博物馆。")
    assert visit["sites"] == ["平塘县茶叶博物馆"]
    [visit] = visits("5月8日,北海市长李明一行深入平塘县学校、医院、重点企业考察。")
    assert (visit["destinations"], visit["sites"]) == (["平塘县"], [])
    [visit] = visits("5月8日,北海市长李明一行到平塘县考察,参观了平塘茶业商会等企业和行业商(协)会。")
    assert visit["sites"] == ["平塘茶业商会"]


def test_where_a_sentence_begins_that_names_those_who_travel() -> None:
    [visit] = visits(
        "5月8日,北海市政协主席李明率考察组到平塘县考察。\n\n在通州镇翁岗村,考察组一行听取情况介绍,了解有关做法。"
    )
    assert visit["sites"] == ["通州镇翁岗村"]


def test_from_where_they_set_out() -> None:
    [visit] = visits("5月8日,院长李明带领医疗队从宜宾出发奔赴平塘县。")
    assert (visit["origin"], visit["destinations"]) == ("宜宾", ["平塘县"])
    [visit] = visits("5月8日,北海市中医院院长李明带领医疗队从宜宾出发奔赴平塘县。")
    assert visit["origin"] == "北海市中医院"


def test_an_arrival_at_a_place_that_is_not_known() -> None:
    [visit] = visits("5月8日,北海市长李明带领考察团一行4人抵达鹿川,开展结对帮扶活动。")
    assert (visit["leaders"], visit["destinations"], visit["date"]) == (["李明"], [], "XXXX-05-08")
    assert visits("5月8日,北海市长李明带领考察团一行4人抵达机场,开展慰问活动。") == []
    assert visits("5月8日,北海市长李明带领考察团一行4人抵达鹿川,雨下了一夜。") == []


def test_delegations_of_many_regions_are_no_one_trip() -> None:
    assert visits("5月8日,北海、贵阳、福清等多个市县的主要领导率代表团赶赴新疆,开展前期调研。") == []
    assert visits("5月8日,贵州省3个市县的领导率代表团赶赴新疆调研。") == []


def test_who_led_the_delegation_by_the_words_that_first_name_it() -> None:
    text = "由市政协主席李明率领的北海市政协委员考察团圆满结束考察。{}5月8日,北海市政协委员考察团赴贵阳市考察。"
    [visit] = visits(text.format(""))
    assert (visit["leaders"], visit["destinations"]) == (["李明"], ["贵阳市"])
    [visit] = visits(text.replace("率领的北海市政协委员考察团", "率领的乐队").format(""))
    assert visit["leaders"] == []


def test_a_bare_name_of_a_delegation_whose_region_is_told_by_another_post() -> None:
    [visit] = visits(
        "5月8日,遵义市党政代表团赴上海市考察学习。\n\n一到上海,贵州省委常委李明就率党政代表团全体成员来到上海博物馆。"
    )
    assert (visit["delegation"], visit["leaders"], visit["origin"]) == ("遵义市党政代表团", ["李明"], "遵义市")
    assert len(visits("5月8日,遵义市党政代表团赴上海市考察。贵州省长李明率贵州省党政代表团赴上海市考察。")) == 2


def test_those_with_a_post_behind_each_name() -> None:
    [visit] = visits("5月8日,北海市第一中学李明主任、王强主任、方敏老师一行3人,到平塘县民族中学开展送教活动。")
    assert visit["leaders"] == ["李明", "王强", "方敏"]


def test_no_purpose_is_cut_within_quotes() -> None:
    [visit] = visits("5月8日,北海市长李明一行到平塘县开展主题为“心连心,手拉手,一家亲,共同走,向前进”的对口帮扶活动。")
    assert visit["purpose"] is None


def test_who_has_come_from_a_place_is_seen_and_not_the_place() -> None:
    text = "2024年6月12日,镇长李明率代表团到梁河县考察。其间,代表团还到县民族中学看望了青浦支教教师。"
    (visit,) = extract_text(text, types={"visit"})
    assert visit.destinations == ["梁河县"]
