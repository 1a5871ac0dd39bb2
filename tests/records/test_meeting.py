from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extract import extract_text

REPORT = """金城日报讯(记者 白松) 2024年6月5日上午,海口市与固原市东西部协作第三次联席会议在海口市召开。
海口市委副书记、市长陈立民主持会议,固原市委书记马占清讲话,固原市副市长杨小芳通报协作情况。

会上,两市签署《2024年度协作协议》,海口市教育局与固原市教育局签订《教育协作备忘录》。

马占清表示,要把协作成果巩固好。

海口市领导王海波、李宏伟;固原市领导赵永刚参加会议。
"""


def meetings(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"meeting"})]


def test_who_calls_a_meeting_at_the_end_of_much_else() -> None:
    text = "副主席韦立临冒雨来到长安镇中心小学安置点、大桥抢修现场和县人民医院,看望受灾群众,并主持召开抢险救灾现场会。"
    [meeting] = meetings(text)
    assert meeting["chairs"] == ["韦立临"]


@pytest.mark.parametrize(
    ("text", "name", "date", "place"),
    [
        ("10月11日,高三质量分析会就在图书馆一楼开,校长李明讲话。", "高三质量分析会", "XXXX-10-11", "图书馆一楼"),
        ("2月27日,三中在东风操场开百日誓师大会。", "百日誓师大会", "XXXX-02-27", "东风操场"),
        ("10月14日,市应急管理局局长李明主持召开局党组(扩大)会。", "局党组(扩大)会", "XXXX-10-14", None),
        ("2月18日,全市重大项目集中开工仪式设在金星乡现场。", "全市重大项目集中开工仪式", "XXXX-02-18", "金星乡"),
        ("12月2日下午的业主代表会,41个代表到了39个。", "业主代表会", "XXXX-12-02", None),
        ("12月2日,双方在行政楼会议室展开了座谈。", "座谈", "XXXX-12-02", "行政楼会议室"),
        ("12月2日,捐赠仪式在住院部大楼前举行。", "捐赠仪式", "XXXX-12-02", "住院部大楼前"),
        ("12月2日,县水务局召开干部职工会议,安排防汛。", "干部职工会议", "XXXX-12-02", None),
        ("12月2日,县长李明主持召开在建项目攻坚会。", "在建项目攻坚会", "XXXX-12-02", None),
        ("12月2日,院长李明为基地授牌。授牌仪式结束后,专家义诊。", "授牌仪式", "XXXX-12-02", None),
    ],
)
def test_meetings_in_plain_words(text: str, name: str, date: str, place: str | None) -> None:
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["date"], meeting["place"]) == (name, date, place)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("3月6日,“健康岷县”系列新闻发布会(医保专场)在岷县举行。", "“健康岷县”系列新闻发布会(医保专场)"),
        ("3月6日,乡镇干部能力提升专题讲座(第二期)在岷县举行。", "乡镇干部能力提升专题讲座(第二期)"),
        ("3月6日,岷县春耕动员会(县城)在文化馆举行。", "岷县春耕动员会"),
        ("(上接一版)座谈会3月6日在岷县举行。", "座谈会"),
        ("3月6日,我县第五届教学总结会在文化馆举行。", "第五届教学总结会"),
        ("3月6日,甘肃省定西市岷县清水镇双泉村召开村“两委”扩大会。", "村“两委”扩大会"),
    ],
)
def test_what_belongs_to_a_name(text: str, name: str) -> None:
    [meeting] = meetings(text)
    assert meeting["name"] == name


def test_the_time_below_a_headline_is_not_that_of_a_meeting_whose_day_is_told() -> None:
    page = "苏陕协作例会在岚皋县召开\n\n时间:2022-03-18     【转载】   来自:岚皋融媒\n\n"
    told = "3月15日至16日,苏陕协作工作例会在岚皋县召开。副县长孙阳出席会议。"
    [meeting] = meetings(page + told)
    assert meeting["date"] == "2022-03-15/2022-03-16"


def test_the_day_of_a_report_is_not_that_of_what_was_held_some_day_before() -> None:
    told = "海口市与固原市东西部协作联席会议在海口举行。"
    assert meetings(f"新华社海口5月9日电(记者陈林)日前,{told}")[0]["date"] is None
    assert meetings(f"琼客户端·海南新闻网2022年5月9日讯(记者 陈林)日前,{told}")[0]["date"] is None
    assert meetings(f"新华社海口5月9日电(记者陈林){told}")[0]["date"] == "XXXX-05-09"
    assert meetings(f"新华社海口5月9日电(记者陈林)5月8日,{told}")[0]["date"] == "XXXX-05-08"


def test_the_day_of_what_a_headline_names_stands_below_it() -> None:
    headline = "定西市人民医院—福州市第一医院远程会诊中心揭牌仪式在定西举行"
    [meeting] = meetings(f"{headline}\n8月6日,两院专家共同揭牌。仪式由院长李明主持。")
    assert (meeting["date"], meeting["chairs"]) == ("XXXX-08-06", ["李明"])
    [meeting] = meetings(f"{headline}\n两院专家共同揭牌。仪式由院长李明主持。9月2日,中心启用。")
    assert meeting["date"] is None


@pytest.mark.parametrize(
    "text",
    [
        "座谈会要在田间地头开。",
        "三中每周在操场开例会。",
        "联席会议设在县医保局。",
        "12月2日下午的业主代表会,请准时参加。",
        "董事会会议由董事长李明召集和主持。",
        "两地代表会见了记者。",
        "12月2日,全县总工会议定办法。",
        "12月2日,专家到岷县义诊。授牌仪式后,专家查房。",
        "召开全市性会议须提前5个工作日报市委办公室审批。",
    ],
)
def test_plain_words_of_no_meeting(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    ("did", "speakers"),
    [
        ("李明作动员", ["李明"]),
        ("李明作了部署", ["李明"]),
        ("李明作专题报告", ["李明"]),
        ("李明听取专题报告", []),
        ("李明出席并提要求", ["李明"]),
        ("李明答记者问", ["李明"]),
        ("李明宣布开幕", ["李明"]),
        ("李明作招商推介", ["李明"]),
        ("李明讲了话", ["李明"]),
        ("李明提了要求", ["李明"]),
        ("李明对客商的到来表示热烈欢迎", ["李明"]),
        ("李明代表市政府对多年来的无私援助表示衷心感谢", ["李明"]),
        ("李明对今年的做法给予充分肯定", ["李明"]),
        ("李明对春耕农户给予资金支持", []),
        ("李明陪同", []),
    ],
)
def test_what_speakers_do(did: str, speakers: list[str]) -> None:
    [meeting] = meetings(f"2024年6月5日,全市春耕动员大会在固原市召开。会上,副市长{did}。")
    assert meeting["speakers"] == speakers


def test_what_a_plenary_session_adopted() -> None:
    [meeting] = meetings("6月5日,县委六次全会在隆德县召开。全会由县委常委会主持,通过了《关于产业转型的决定》。")
    assert meeting["documents"] == ["关于产业转型的决定"]
    [meeting] = meetings("6月5日,县政府举行新闻发布会。全会听取了汇报,通过了《关于产业转型的决定》。")
    assert meeting["documents"] == []


@pytest.mark.parametrize("place", ["甲县实验小学操场", "甲县国贸大厦", "甲县茶叶基地"])
def test_venues(place: str) -> None:
    [meeting] = meetings(f"6月5日,启动仪式在{place}举行。")
    assert meeting["place"] == place


def test_what_here_stands_for() -> None:
    [meeting] = meetings("6月5日,岷县人民医院门前彩旗飘飘,欢送会在这里举行。")
    assert meeting["place"] == "岷县人民医院"
    [meeting] = meetings("6月5日,记者走进岷县人民医院,欢送会在这里举行。")
    assert meeting["place"] is None


def test_who_took_part_may_be_told_before_what_it_was() -> None:
    text = (
        "6月17日,岷县中医院与固原市中医院签订协议。院长李明出席仪式并讲话。副院长王强参加签约仪式。记者张伟参加义诊。"
        "仪式由书记陈立民主持。"
    )
    [meeting] = meetings(text)
    assert (meeting["chairs"], meeting["speakers"]) == (["陈立民"], ["李明"])
    assert meeting["attendees"] == ["李明", "王强", "陈立民"]
    [meeting] = meetings("6月17日,院长李明,科长王强(主持工作)参加座谈。座谈会由书记陈立民主持。")
    assert meeting["chairs"] == ["陈立民"]
    [meeting] = meetings("6月17日,院长李明出席论坛。座谈会由书记陈立民主持。")
    assert meeting["attendees"] == ["陈立民"]


def test_the_sides_of_a_name_may_stand_around_a_long_dash() -> None:
    [meeting] = meetings("石狮——隆德闽宁协作第二次联席会议6月17日在隆德县召开。")
    assert meeting["parties"] == ["石狮", "隆德"]


def test_who_passed_a_text_stands_below_its_headline() -> None:
    text = """甲县协作资金管理办法
(2023年3月2日县人民政府第二十一次常务会议审议通过,自2023年5月1日起施行)
第一章 总则
第一条 为加强管理,制定本办法。"""
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["kind"]) == ("县人民政府第二十一次常务会议", "常务会议")
    assert meeting["date"] == "2023-03-02"


def test_of_the_history_of_a_law_only_the_session_that_passed_it_is_told() -> None:
    history = (
        "(2003年6月28日第十届全国人民代表大会常务委员会第三次会议通过 "
        "根据2018年12月29日第十三届全国人民代表大会常务委员会第七次会议《关于修改部分法律的决定》修正)"
    )
    [meeting] = meetings(f"中华人民共和国港口法\n{history}\n第一条 为加强管理,制定本法。")
    assert (meeting["name"], meeting["date"]) == ("第十届全国人民代表大会常务委员会第三次会议", "2003-06-28")


def test_a_report_gives_one_meeting_with_all_that_its_sentences_say() -> None:
    [meeting] = meetings(REPORT)
    assert meeting["name"] == "海口市与固原市东西部协作第三次联席会议"
    assert (meeting["kind"], meeting["date"], meeting["place"]) == ("联席会议", "2024-06-05", "海口市")
    assert meeting["place_code"] == "460100"
    assert meeting["parties"] == ["海口市", "固原市"]
    assert meeting["chairs"] == ["陈立民"]
    assert meeting["speakers"] == ["马占清", "杨小芳"]
    assert meeting["attendees"] == ["陈立民", "马占清", "杨小芳", "王海波", "李宏伟", "赵永刚"]
    assert meeting["documents"] == ["2024年度协作协议", "教育协作备忘录"]


def test_each_field_that_is_stated_is_cited() -> None:
    [meeting] = extract_text(REPORT, types={"meeting"})
    assert meeting.evidence[0].field == "name"
    assert {item.field for item in meeting.evidence} == {
        "name",
        "kind",
        "date",
        "place",
        "parties",
        "chairs",
        "speakers",
        "attendees",
        "documents",
    }


@pytest.mark.parametrize(
    ("text", "name", "kind", "date"),
    [
        ("2024年4月3日,“山海情”签约仪式在银川市举行。", "“山海情”签约仪式", "签约仪式", "2024-04-03"),
        ("2024年4月3日,第二十一次粤黔联席会议在贵阳市召开。", "第二十一次粤黔联席会议", "联席会议", "2024-04-03"),
        ("2024年3月6日,中共定西市委党组(扩大)会议召开。", "中共定西市委党组(扩大)会议", "党组(扩大)会议", "2024-03-06"),
        ("2024年7月20日,指挥部召开上半年工作总结会。", "上半年工作总结会", "总结会", "2024-07-20"),
        ("2024年5月8日,粤桂协作推进会将在南宁市举行。", "粤桂协作推进会", "推进会", "2024-05-08"),
        ("2022年6月在武汉市召开的医疗援助工作会议提出了目标。", "医疗援助工作会议", "工作会议", "2022-06"),
        (
            "政协乐平市第九届委员会第四次会议2024年1月8日举行第二次全体会议。",
            "政协乐平市第九届委员会第四次会议",
            "会议",
            "2024-01-08",
        ),
        ("2016年,两省曾在宁波市开过一场劳务协作座谈会。", "劳务协作座谈会", "座谈会", "2016"),
        ("拟定2024年4月16日在都安县召开第一次联席会议。", "第一次联席会议", "联席会议", "2024-04-16"),
        ("经2019年11月22日市委第46次常委会会议研究,现予以公示。", "市委第46次常委会会议", "常委会会议", "2019-11-22"),
        ("2024年2月24日,工作组召开第7次组务会。", "工作组第7次组务会", "组务会", "2024-02-24"),
        ("2024年5月9日,双方举行会谈。", "会谈", "会谈", "2024-05-09"),
        ("2024年5月9日,代表团和我县开了一场干货满满的联席会议。", "联席会议", "联席会议", "2024-05-09"),
        ("2024年5月9日,第三届葡萄酒产业博览会在银川市开幕。", "第三届葡萄酒产业博览会", "博览会", "2024-05-09"),
        ("2024年5月9日,州长李建国主持召开州政府党组会议。", "州政府党组会议", "党组会议", "2024-05-09"),
        ("记者2024年5月9日从市政府新闻发布会上获悉,物价平稳。", "市政府新闻发布会", "新闻发布会", "2024-05-09"),
        ("2024年5月9日,院长李建国来访。\n座谈会上,李建国介绍了情况。", "座谈会", "座谈会", "2024-05-09"),
        ("2024年5月9日,全市科技大会开幕式在太原市举行。", "全市科技大会开幕式", "开幕式", "2024-05-09"),
        ("2024年5月9日,“两地产业签约会”在凯里市开了半天。", "两地产业签约会", "签约会", "2024-05-09"),
        ("2016年7月,全国对口支援工作会议提出新要求。", "全国对口支援工作会议", "工作会议", "2016-07"),
        ("2016年7月东西部协作座谈会在凯里市召开后,两市签了协议。", "东西部协作座谈会", "座谈会", "2016-07"),
        ("2024年5月9日,省应急厅召开防汛调度会。", "防汛调度会", "调度会", "2024-05-09"),
        ("2024年5月9日,若尔盖县召开牧民夜校推进会。", "牧民夜校推进会", "推进会", "2024-05-09"),
        ("2024年5月9日,两地召开“支教‘组团式’帮扶座谈会”。", "支教‘组团式’帮扶座谈会", "座谈会", "2024-05-09"),
        ("2024年5月9日,县长李建国在“劳务对接会”上强调,要守信用。", "劳务对接会", "对接会", "2024-05-09"),
        ("记者2024年5月9日从“秋粮收购新闻发布会”上获悉,价格平稳。", "秋粮收购新闻发布会", "新闻发布会", "2024-05-09"),
    ],
)
def test_ways_to_state_a_meeting(text: str, name: str, kind: str, date: str) -> None:
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["kind"], meeting["date"]) == (name, kind, date)


@pytest.mark.parametrize(
    "text",
    [
        "两市建立联席会议制度,每半年召开一次联席会议。",
        "产销对接会拟于9月在杭州市召开,日子还没敲定。",
        "原定于6月召开的产业推介会因故推迟。",
        "下一步,两地将召开劳务协作对接会。",
        "全年召开工作推进会12场。",
        "要深入贯彻中央经济工作会议精神。",
        "连日来,多国使馆举行招待会等活动。",
        "人民大会堂前人来人往。",
        "各单位要认真组织召开动员会。",
        "拟于近期召开座谈会。",
        "应急厅拟召开防汛调度会。",
        "2022年6月20日,闽宁协作联席会议决定推迟举行。",
        "每年6月,东西部协作座谈会确定年度任务。",
        "6月20日,待东西部协作联席会召开后再定方案。",
        "6月20日,中央农村工作会议召开后,全县迅速部署。",
        "6月20日,召开“院坝座谈会”23场。",
        "经局长办公会议研究,现予以公示。",
        "一年一度的藏毯展览会在西宁市举行。",
        "座谈会上,气氛热烈。",
        "主席王明分别与各教派代表、有关专家举行座谈,研究协作工作。",
        "明年,论坛将举办高端对话会、国际研讨会等24场活动。",
        "这家企业在大会战中举行了劳动竞赛。",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert meetings(text) == []


def test_a_headline_and_the_text_tell_of_one_meeting() -> None:
    text = "海口固原联席会议召开\n\n2024年6月5日,海口市·固原市东西部协作联席会议在海口市召开。会议由市长陈立民主持。\n"
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["chairs"]) == ("海口市·固原市东西部协作联席会议", ["陈立民"])


@pytest.mark.parametrize(
    ("went", "parties"),
    [
        ("局长李建国带领岷县、漳县人社局干部到马尾区参加", []),
        ("岷县人社局与漳县人社局到马尾区参加", ["岷县人社局", "漳县人社局"]),
        ("岷县人社局与马尾区人社局举行", ["岷县人社局", "马尾区人社局"]),
        ("代表团组织岷县、漳县企业与马尾区企业举行", []),
    ],
)
def test_who_was_only_taken_along_is_no_party(went: str, parties: list[str]) -> None:
    [meeting] = meetings(f"2024年6月9日,{went}了劳务协作签约仪式。")
    assert meeting["parties"] == parties


@pytest.mark.parametrize("where", ["建始县—萧山区", "外海街道—萧山区", "萧山区—建始县", "校企合作"])
def test_no_name_begins_with_where_it_was_said(where: str) -> None:
    [meeting] = meetings(f"2024年6月9日,在{where}东西部协作座谈会上,县长李建国致辞。")
    assert meeting["name"] == f"{where}东西部协作座谈会"


@pytest.mark.parametrize("when", ["之际", "期间"])
def test_what_was_done_while_a_meeting_was_held(when: str) -> None:
    [meeting] = meetings(f"2024年6月9日,在岷县—马尾区东西部协作座谈会召开{when},两地签订了协议。")
    assert (meeting["name"], meeting["parties"]) == ("岷县—马尾区东西部协作座谈会", ["岷县", "马尾区"])


def test_a_meeting_with_others_may_be_told_with_them_in_front() -> None:
    [meeting] = meetings("2024年6月9日,我市召开与福清市东西部协作座谈会,市长李建国讲话。")
    assert (meeting["name"], meeting["attendees"]) == ("福清市东西部协作座谈会", ["李建国"])


@pytest.mark.parametrize("place", ["岷县人社局", "十里镇政府"])
def test_a_meeting_may_be_held_at_an_office(place: str) -> None:
    [meeting] = meetings(f"2024年6月9日,双方在{place}召开座谈会。")
    assert meeting["place"] == place


def test_both_provinces_are_those_named_before() -> None:
    text = "2024年6月9日,省委书记李建国率吉林省党政代表团赴浙江省考察。9日,两省在杭州市召开座谈会。"
    [meeting] = meetings(text)
    assert meeting["parties"] == ["吉林省", "浙江省"]


def test_both_cities_are_not_the_counties_named_last() -> None:
    text = "定西市代表团赴福州市考察。7日,代表团走访连江县、福清市和岷县。\n2019年11月7日,两市扶贫协作座谈会举行。"
    [meeting] = meetings(text)
    assert meeting["parties"] == ["定西市", "福州市"]


def test_a_meeting_may_be_held_in_a_school() -> None:
    [meeting] = meetings("2024年4月19日,“莆田班”开班仪式在西吉中学举行。")
    assert meeting["place"] == "西吉中学"


def test_a_guest_of_another_day_or_of_a_county_called_like_a_verb_was_not_there() -> None:
    text = (
        "2024年3月14日,浦口区与会宁县召开联席会议,区长李建国主持。\n"
        "2024年4月7日,副区长王海波到会宁县回访,出席了活动。\n"
    )
    [meeting] = meetings(text)
    assert meeting["attendees"] == ["李建国"]


def test_no_meeting_is_dated_by_what_is_still_to_come() -> None:
    text = "2024年10月24日,县长李建国来访。\n11月12日,展销会将在海盐县举行。\n代表团还和我县开了一场座谈会。\n"
    assert [(m["kind"], m["date"]) for m in meetings(text)] == [("展销会", "2024-11-12"), ("座谈会", "2024-10-24")]


def test_meetings_of_different_parties_stay_apart() -> None:
    text = (
        "2024年6月5日上午,白云区与罗甸县召开东西部协作联席会议。罗甸县委书记梁玉海表示感谢。\n"
        "2024年6月5日下午,白云区与平塘县召开东西部协作联席会议。平塘县委书记莫君山表示感谢。\n"
    )
    first, second = meetings(text)
    assert (first["parties"], second["parties"]) == (["白云区", "罗甸县"], ["白云区", "平塘县"])
    assert (first["speakers"], second["speakers"]) == (["梁玉海"], ["莫君山"])


def test_who_only_sends_word_or_is_only_quoted_was_not_there() -> None:
    text = (
        "2024年6月5日,全国表彰大会在北京市召开。总书记李建国作出重要指示,表示祝贺。李建国指出,要再接再厉。\n"
        "副总理王海波出席会议并讲话。\n"
    )
    [meeting] = meetings(text)
    assert meeting["attendees"] == ["王海波"]


def test_a_meeting_without_a_date_takes_no_day_that_the_text_has_left() -> None:
    text = (
        "甲州与乙市来往增多\n新华社北京2021年5月28日电 5月19日,乙市召开劳务协作会议。\n"
        "先说市级层面,5月20日至22日,丁县党政代表团到乙市学习考察;乙市还和丙市举行了联席会议。\n"
    )
    assert [(m["name"], m["date"]) for m in meetings(text)] == [("劳务协作会议", "2021-05-19"), ("联席会议", None)]


def test_a_meeting_without_a_date_takes_the_day_that_the_text_has_reached() -> None:
    text = "2024年7月2日,县委书记王德明率党政代表团赴杭州市考察。在随后召开的座谈会上,双方交流了情况。"
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["date"]) == ("座谈会", "2024-07-02")


def test_a_named_meeting_that_followed_takes_that_day_too() -> None:
    text = "2024年7月8日,县委书记王德明到隆德县考察。\n随后召开的闽宁协作联席会议上,县长李建国通报了情况。"
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["date"], meeting["speakers"]) == ("闽宁协作联席会议", "2024-07-08", ["李建国"])


def test_the_time_in_an_imprint_is_no_meeting_s() -> None:
    text = "大会将开\n\n时间:2024-11-21 来源:观察网\n\n第三届村企协作大会定于12月5日在平塘县举行。\n"
    assert [meeting["date"] for meeting in meetings(text)] == ["2024-12-05"]


def test_labels_of_a_record_say_when_and_where() -> None:
    text = "“春耕备耕”新闻发布会实录\n\n时间:2024年1月23日\n地点:固原市新闻发布厅\n主持人:副部长陈立民\n"
    [meeting] = meetings(text)
    assert (meeting["date"], meeting["place"]) == ("2024-01-23", "固原市新闻发布厅")
    assert meeting["chairs"] == ["陈立民"]


@given(st.text(alphabet="在于的,。《》“”()·、和召开举行座谈会议主持讲话2024年6月5日市县\n", max_size=60))
@example("“会议举行。会议”会议")  # the last name holds two others
def test_no_text_raises(text: str) -> None:
    for record in extract_text(text, types={"meeting"}):
        record.check(text)


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("闽宁协作福州—固原联席会议", ["福州", "固原"]),
        ("闽宁对口协作第二十次联席会议", ["福建省", "宁夏回族自治区"]),
        ("福州定西对口帮扶协作工作会议", ["福州", "定西"]),
        ("福州市仓山区对口帮扶协作工作会议", []),
    ],
)
def test_the_name_tells_who_met(name: str, parties: list[str]) -> None:
    [meeting] = meetings(f"2023年5月8日,{name}召开。")
    assert meeting["parties"] == parties


def test_a_ceremony_in_the_course_of_a_meeting_does_not_end_it() -> None:
    text = (
        "9月23日上午,马尾区-庆元县协作联席会议召开。\n"
        "会上,两地签订协议,并举行了帮扶资金捐赠仪式。\n"
        "庆元县县长陈立民说,要深化合作。\n"
    )
    assert [(m["kind"], m["speakers"]) for m in meetings(text)] == [("联席会议", ["陈立民"]), ("捐赠仪式", [])]


def test_who_speaks_behind_a_paragraph_that_goes_on_about_the_meeting() -> None:
    text = (
        "5月8日,副县长乔大华率队来洛南对接工作,并召开庆云·洛南协作联席会议。县长马大平出席会议。\n\n"
        "联席会上,镇里汇报了工作情况。\n\n"
        "乔大华指出,洛南环境优越。\n"
    )
    [meeting] = meetings(text)
    assert (meeting["speakers"], meeting["attendees"]) == (["乔大华"], ["马大平", "乔大华"])


def test_a_line_between_two_places_has_no_parties() -> None:
    for name in ("石狮——隆德铁路建设推进会", "石狮—隆德直达航线开通仪式"):
        [meeting] = meetings(f"5月8日,{name}召开。")
        assert meeting["parties"] == []
    [meeting] = meetings("5月8日,石狮市——隆德县线上座谈会召开。")
    assert meeting["parties"] == ["石狮市", "隆德县"]


def test_a_ceremony_that_is_planned_has_not_been_held() -> None:
    assert meetings("两地计划于明日签约。签约仪式后,县长李明将会见客商。") == []
    assert len(meetings("两地正式签约。签约仪式后,县长李明会见了客商。")) == 1


def test_a_campaign_is_no_meeting() -> None:
    assert meetings("5月8日,县长李明主持召开攻坚会战动员。") == []


def test_a_fair_is_opened_and_has_no_parties() -> None:
    text = "2024年6月27日,闽宁协作消费帮扶展销会在福州市五一广场开市。福州市副市长陈立民致辞。"
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["date"], meeting["parties"]) == ("闽宁协作消费帮扶展销会", "2024-06-27", [])
    assert meetings("景区每天8时开馆,集市逢五开市。") == []


def test_the_minutes_of_a_meeting_tell_of_it() -> None:
    text = (
        "甲县人民政府 乙区人民政府\n专 题 会 议 纪 要\n〔2019〕3号\n\n甲县人民政府办公室  2019年9月12日\n\n"
        "马尾区—定西市东西部协作第三次联席会议纪要\n\n时间:2019年9月6日(星期五)下午\n地点:定西市政务服务中心\n"
        "主持:定西市委副书记、市长陈立民\n出席:马尾区委书记方立新,马尾区委常委李大山\n\n会议研究了有关事项。\n"
    )
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["date"]) == ("马尾区—定西市东西部协作第三次联席会议", "2019-09-06")
    assert (meeting["chairs"], meeting["attendees"]) == (["陈立民"], ["陈立民", "方立新", "李大山"])
    assert meetings("会议印发了第一次联席会议纪要。") == []


def test_those_who_came_to_one_thing_or_another_came_to_no_other_meeting() -> None:
    text = "8月9日,两地召开旬邑·靖江协作座谈会。县委书记王新分别参加考察活动或座谈会。"
    assert [meeting["name"] for meeting in meetings(text)] == ["旬邑·靖江协作座谈会"]


def test_a_room_of_ones_own_is_a_place() -> None:
    [meeting] = meetings("4月10日,海口市中医院与隆德县中医院欢迎会在我院五楼会议室举行。")
    assert meeting["place"] == "我院五楼会议室"


def test_both_sides_are_the_areas_named_last() -> None:
    text = "奉贤区与勐腊县、宾川县、剑川县结对。7月15日,奉贤区委书记袁泉带队到勐腊县考察。双方召开联席会议,袁泉讲话。"
    (meeting,) = extract_text(text, types={"meeting"})
    assert meeting.parties == ["奉贤区", "勐腊县"]  # type: ignore[attr-defined]


def test_talks_name_who_held_them_and_where() -> None:
    text = "9月3日,省委书记陈明、省长罗川在西宁与江苏省党政代表团举行座谈。"
    (meeting,) = extract_text(text, types={"meeting"}, reference_date="2024-09-04")
    assert (meeting.kind, meeting.place, meeting.date) == ("座谈", "西宁", "2024-09-03")  # type: ignore[attr-defined]
    assert meeting.attendees == ["陈明", "罗川"]  # type: ignore[attr-defined]


def test_what_is_done_at_one_of_two_meetings_of_a_sentence() -> None:
    text = "县长李明主持召开全县工作会议,随后与企业家代表举行座谈。"
    held = {m.kind: m.chairs for m in extract_text(text, types={"meeting"})}  # type: ignore[attr-defined]
    assert held == {"工作会议": ["李明"], "座谈": []}


def test_a_meeting_without_a_date_is_of_the_month_that_its_paragraph_tells_of() -> None:
    text = "4月17日一早,病房里很热闹。\n\n2018年10月,主任郑明带队来岷县回访。随后的座谈会由副县长方立新主持。"
    (meeting,) = extract_text(text, types={"meeting"}, reference_date="2019-04-22")
    assert meeting.date == "2018-10"  # type: ignore[attr-defined]


def test_a_meeting_in_the_days_of_a_trip_is_that_which_is_told_of_with_its_day() -> None:
    text = "9月18日至19日,区长李明率团来我县考察,并召开联席会议。\n\n19日上午,江都区·岷县第三次联席会议召开。"
    (meeting,) = extract_text(text, types={"meeting"}, reference_date="2019-09-20")
    assert (meeting.name, meeting.date) == ("江都区·岷县第三次联席会议", "2019-09-19")  # type: ignore[attr-defined]


def test_who_speaks_at_a_meeting_that_is_told_of_by_the_way_has_been_there() -> None:
    text = "2020年3月6日,省委书记方立新在脱贫攻坚总结座谈会上强调,要巩固成果。"
    [meeting] = meetings(text)
    assert (meeting["date"], meeting["speakers"]) == ("2020-03-06", ["方立新"])
    assert meetings("会议学习了方立新书记在脱贫攻坚总结座谈会上的讲话。") == []


def test_a_headline_in_the_line_of_its_text_states_no_meeting_of_its_own() -> None:
    told = "6月17日上午,天津市·黄南州对口支援工作第六次联席会议在同仁县召开。州长尕玛才旦主持会议。"
    [meeting] = meetings(f"【津黄联席会议在同仁召开】{told}")
    assert (meeting["name"], meeting["chairs"]) == ("天津市·黄南州对口支援工作第六次联席会议", ["尕玛才旦"])


def test_a_meeting_at_which_guest_and_host_spoke() -> None:
    text = (
        "6月3日,岷县县长陈立民率党政代表团来福清市考察。\n"
        "在岷县·福清对口协作联席会议上,陈立民介绍了岷县经济社会发展情况。\n会上,王强代表福清市委表示欢迎。"
    )
    [meeting] = meetings(text)
    assert meeting["name"] == "岷县·福清对口协作联席会议"
    assert "陈立民" in meeting["speakers"]


@pytest.mark.parametrize(
    ("text", "name", "date", "place"),
    [
        ("2017年9月5日,在海北州的援青人才座谈会上,陈立民自己先乐了。", "援青人才座谈会", "2017-09-05", "海北州"),
        ("教委处长陈立民在2018年8月10日的欢送会上说,还将选派教师。", "欢送会", "2018-08-10", None),
        ("2021年6月18日,记者从新一轮鲁甘协作新闻发布会获悉,名单已定。", "新一轮鲁甘协作新闻发布会", "2021-06-18", None),
        ("2021年6月18日上午,县人社局搞了个简短的欢送仪式。", "欢送仪式", "2021-06-18", None),
        ("一行人又到医院参加“名医工作室”揭牌仪式。", "“名医工作室”揭牌仪式", None, None),
    ],
)
def test_other_ways_to_tell_of_a_meeting(text: str, name: str, date: str | None, place: str | None) -> None:
    assert [(m["name"], m["date"], m["place"]) for m in meetings(text)] == [(name, date, place)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("记者3月5日从杨梅产销座谈会获悉,价格平稳。", ["2020-03-05"]),
        ("记者3月5日从即将召开的杨梅产销座谈会获悉,价格平稳。", []),
        ("明年5月8日,记者将从杨梅产销座谈会获悉价格。", []),
        ("县长李明在去年3月10日的杨梅产销座谈会上强调质量。", ["2019-03-10"]),
        ("县长李明在明年3月10日的杨梅产销座谈会上强调质量。", []),
        ("3月6日,即将举办的杨梅产销座谈会上,县长李明将介绍情况。", []),
        ("明年3月10日,座谈会上,县长李明将介绍情况。", []),
        ("3月6日,县长李明谈到即将于3月20日举行的杨梅产销座谈会。", ["2020-03-20"]),
        ("3月6日,县长李明谈到2018年举行的杨梅产销座谈会。", ["2018"]),
        ("3月6日,县长李明谈到明年举行的杨梅产销座谈会。", []),
    ],
)
def test_meetings_that_lie_ahead_have_not_been_spoken_at(text: str, dates: list[str]) -> None:
    found = extract_text(text, types={"meeting"}, reference_date="2020-03-06")
    assert [meeting.date for meeting in found] == dates  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        "12月2日的协商会,我忘了。",
        "12月2日的协商会,黄了。",
        "12月2日的协商会,推迟到了月底,主任没讲话。",
        "12月2日的协商会,时间定了。",
        "12月2日的协商会,座位已经坐满了。",
        "12月2日的协商会上,主任要发言,请大家带好材料。",
        "12月2日的协商会,开不成了,村民签字退票。",
    ],
)
def test_a_day_alone_tells_of_no_meeting_that_nobody_took_part_in(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "2月18日,协调会办公室设在县总工会。",
        "2月18日,动员会嘉宾的食宿安排在县招待所。",
        "明年2月18日,开工仪式设在金星乡。",
        "10月11日,年级家长会不在礼堂开,在教室开。",
        "10月11日,年级家长会本来在礼堂开,后来改到操场。",
        "2月27日,县二中未在操场开誓师大会。",
        "4月3日,市长李明出席建市30周年纪念大会,因雨取消。",
    ],
)
def test_what_was_not_held_so_or_only_belongs_to_a_meeting_is_none(text: str) -> None:
    assert meetings(text) == []


def test_a_meeting_may_be_taken_up_without_the_last_letter_of_its_noun() -> None:
    [meeting] = meetings(
        "2021年9月17日,岷县召开了茶产业观摩工作推进会议。与会人员进行了观摩。在随后召开的推进会上,县长李明主持会议。"
    )
    assert (meeting["name"], meeting["chairs"]) == ("茶产业观摩工作推进会议", ["李明"])


def test_a_ceremony_for_what_the_paragraph_tells_of_before() -> None:
    [meeting] = meetings("岷县财会培训班昨天开班。县长李明出席开班仪式并讲话。")
    assert (meeting["name"], meeting["speakers"]) == ("开班仪式", ["李明"])
    assert meetings("岷县财会培训班准备开班。县长李明出席开班仪式并讲话。") == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("5月8日,海口市市长李明率团到固原市考察。在随后的座谈会上,双方签订了《合作协议》。", "XXXX-05-08"),
        ("5月8日,海口市市长李明率团到固原市考察。当晚的座谈会上,海口方面敲定追加资金。", "XXXX-05-08"),
        ("院长李明一行于5月8日到固原市中医院。座谈会上,院长王强介绍了情况。", "XXXX-05-08"),
        ("院长李明一行于5月8日到固原市,9日到岷县。座谈会上,院长王强介绍了情况。", None),
        ("5月8日下午,专家到固原市中医院义诊并座谈。院长王强对专家表示欢迎。局长李明参加座谈会。", "XXXX-05-08"),
    ],
)
def test_a_meeting_that_goes_on_from_what_the_text_has_told(text: str, date: str | None) -> None:
    [meeting] = meetings(text)
    assert (meeting["name"], meeting["date"]) == ("座谈会", date)


def test_what_was_said_between_the_talks_and_the_word_for_them() -> None:
    text = "5月8日下午,专家到固原市中医院义诊并座谈。院长王强对专家表示欢迎。局长李明参加座谈会。"
    assert meetings(text)[0]["speakers"] == ["王强"]
    assert meetings(text.replace("并座谈", "")) == []


def test_a_sentence_about_a_meeting_that_is_planned_adds_nobody_to_another_one() -> None:
    text = "5月8日,局长李明主持召开专班碰头会。拟于8月召开提案面商会,邀请委员王强到会,由科长张军通报情况。"
    assert meetings(text)[0]["attendees"] == ["李明"]


@pytest.mark.parametrize(("where", "place"), [("在邮", "高邮市"), ("在县", "县"), ("在甬", "宁波市")])
def test_the_place_of_a_meeting_by_one_letter(where: str, place: str) -> None:
    [meeting] = meetings(f"高邮市与岷县结对。5月8日,高邮市、岷县劳务协作联席会议{where}召开。")
    assert meeting["place"] == place


def test_whom_a_delegation_met_is_told_behind_and() -> None:
    text = "8月2日,慈溪市总商会到岷县考察,与岷县工商联召开浙甘协作交流座谈会。"
    [meeting] = meetings(text)
    assert meeting["parties"] == ["慈溪市总商会", "岷县工商联"]
    [meeting] = meetings("8月2日,副县长李明带领县商务局、农业农村局负责人赴南京市参加农产品展销会。")
    assert meeting["parties"] == []


def test_both_sides_are_those_that_the_article_is_about_whatever_their_levels() -> None:
    text = "海口市与岷县结对。海口市派出医生,岷县派出干部。5月8日,两地召开座谈会。"
    assert meetings(text)[0]["parties"] == ["海口市", "岷县"]
    assert meetings("甘肃省与岷县结对。甘肃省派出医生,岷县派出干部。5月8日,两地召开座谈会。")[0]["parties"] == []


def test_a_reception_is_a_meeting_and_to_drink_is_none() -> None:
    [meeting] = meetings("固原市工商联2024年新春酒会1月20日在固原宾馆举行。")
    assert (meeting["kind"], meeting["date"]) == ("新春酒会", "2024-01-20")
    assert meetings("1月20日,医生李明在固原市举行讲座说,长期喝酒会伤肝。") == []


def test_a_meeting_that_the_text_looks_back_to_for_what_came_after_it() -> None:
    [meeting] = meetings("2010年3月全国对口支援新疆工作会议之后,固原市派出了医疗队。")
    assert (meeting["name"], meeting["date"]) == ("全国对口支援新疆工作会议", "2010-03")
    assert meetings("2010年3月会议之后,固原市派出了医疗队。") == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("县医院建于1958年5月1日。座谈会上,院长李明介绍了情况。", None),
        ("5月1日,李明来到县医院。座谈会上,院长王强介绍了情况。", "2024-05-01"),
    ],
)
def test_a_day_on_which_something_was_founded_is_no_day_of_a_meeting(text: str, date: str | None) -> None:
    [meeting] = [r.model_dump() for r in extract_text(text, types={"meeting"}, reference_date="2024-06-01")]
    assert meeting["date"] == date


def test_those_present_listed_behind_the_words_for_it() -> None:
    text = (
        "9月8日,慈溪市与布拖县联席会议在西昌市召开,由县长韦立新主持。参加会议的同志,慈溪市有:市长方立民,"
        "副市长岑红兵;布拖县有:县委书记谢国强。出席会议的还有省厅处长陶建华。"
    )
    [meeting] = meetings(text)
    assert meeting["attendees"] == ["韦立新", "方立民", "岑红兵", "谢国强", "陶建华"]


@pytest.mark.parametrize(
    "text",
    [
        "参加考察的还有:县长方立民。",
        "参加会议的有关人员走进了县长方立民的家。",
        "曾参加会议的有:县长方立民。",
        "参加会议的有:各乡镇负责人。县长方立民在外地。",
        "没有出席会议的有:县长方立民。",
        "应出席会议的有:县长方立民。",
        "参加会议的有:各乡镇负责人;县长方立民赴上海市考察。",
        "参加会议的有:各乡镇负责人;县长方立民请假。",
        "参加会议的有:各乡镇负责人,缺席的有县长方立民。",
    ],
)
def test_who_is_not_listed_among_those_present(text: str) -> None:
    [meeting] = meetings(f"9月8日,慈溪市与布拖县联席会议在西昌市召开,由县长韦立新主持。{text}")
    assert meeting["attendees"] == ["韦立新"]


@pytest.mark.parametrize(
    ("signed", "papers"),
    [
        ("会上,慈溪市教育局与布拖县教育局续签《教育帮带协议》。", ["教育帮带协议"]),
        ("会上,两地交换了《医疗帮带备忘录》。", ["医疗帮带备忘录"]),
        ("会上,两地交换《乡土读本》。", []),
    ],
)
def test_papers_signed_in_other_words(signed: str, papers: list[str]) -> None:
    found = meetings(f"9月8日,慈溪市与布拖县联席会议在西昌市召开。{signed}")
    assert next(meeting["documents"] for meeting in found if "联席会议" in meeting["name"]) == papers


def test_two_places_that_a_third_one_visits_are_not_the_two_that_met() -> None:
    text = "5月7日,北海市长李明率团赴平塘县、龙里县考察。{}5月8日,两地召开协作座谈会,李明讲话。"
    [meeting] = meetings(text.format(""))
    assert meeting["parties"] == []
    [meeting] = meetings("5月7日,平塘县长李明、龙里县长王强会面。5月8日,两地召开协作座谈会,李明讲话。")
    assert sorted(meeting["parties"]) == ["平塘县", "龙里县"]


def test_a_meeting_that_somebody_attended_on_the_one_day_of_the_paragraph() -> None:
    text = "5月7日,北海市长李明率团到平塘县考察。{}县长王强出席欢迎座谈会。"
    [meeting] = meetings(text.format(""))
    assert (meeting["date"], meeting["attendees"]) == ("XXXX-05-07", ["王强"])
    [meeting] = meetings(text.format("5月9日,考察团离开。"))
    assert meeting["date"] != "XXXX-05-07"


def test_who_met_the_guests_elsewhere_spoke_at_no_ceremony() -> None:
    text = "5月7日,北海市长李明赴平塘县调研,并出席医院开工仪式。州委书记王强{}了代表团一行。\n王强表示,感谢帮扶。"
    [meeting] = meetings(text.format("会见"))
    assert meeting["speakers"] == []


def test_who_looked_back_at_a_meeting_spoke_there() -> None:
    [meeting] = meetings("5月7日,平塘县召开工作汇报会。会上,副院长方立新系统回顾了帮扶历程。")
    assert meeting["speakers"] == ["方立新"]


def test_meetings_of_a_day_whose_names_share_no_more_than_the_noun() -> None:
    told = meetings("5月8日上午,平塘县召开对口帮扶与合作工作座谈会。当晚,平塘县召开交流协作座谈会。")
    assert [meeting["name"] for meeting in told] == ["对口帮扶与合作工作座谈会", "交流协作座谈会"]
    told = meetings("5月8日,平塘县召开对口帮扶合作工作座谈会。5月8日,平塘县召开帮扶合作座谈会,谈得很好。")
    assert len(told) == 1


def test_a_meeting_on_a_day_of_the_trip_to_it_is_one() -> None:
    told = "2024年5月8日至12日,副主席李明率企业代表团赴甘肃兰州市,参加全国供销系统对口帮扶工作座谈会。\n{}"
    [meeting] = meetings(told.format("5月9日,供销系统对口帮扶工作座谈会在兰州召开,副部长王强讲话。"))
    assert (meeting["date"], meeting["place"]) == ("2024-05-09", "兰州")
    assert meeting["attendees"] == ["李明", "王强"]
    assert len(meetings(told.format("5月9日,残疾人就业工作座谈会在兰州召开,副部长王强讲话。"))) == 2


def test_whose_words_a_meeting_hears_of_was_not_there() -> None:
    told = "2024年5月8日,县委召开东西部协作工作会议。会议{}。"
    assert meetings(told.format("学习了李明同志的讲话"))[0]["attendees"] == []
    assert meetings(told.format("传达了省委书记李明的讲话"))[0]["attendees"] == []


def test_what_a_meeting_is_held_on_is_no_part_of_its_name() -> None:
    [meeting] = meetings("2024年5月8日,双方召开座谈会就水源区协作工作进行座谈。")
    assert meeting["name"] == "座谈会"


def test_the_fuller_of_two_names_names_a_meeting() -> None:
    told = "5月8日,余姚市长李明带领考察团来云和县考察,县长王强参加工作座谈会。在随后召开的{}工作座谈会上,王强表示欢迎。"
    [meeting] = meetings(told.format("云和—余姚山海协作"))
    assert meeting["name"] == "云和—余姚山海协作工作座谈会"


def test_a_meeting_on_a_trip_is_on_the_day_that_is_told_of_it() -> None:
    trip = "2019年10月22日至23日,余姚市市长汪海率党政代表团来金阳考察,并召开余姚·金阳协作联席会议。"
    told = "代表团看了茶园。23日上午,联席会议在县委会议中心召开,王强主持会议。"
    [meeting] = meetings(trip + told)
    assert (meeting["date"], meeting["place"]) == ("2019-10-23", "县委会议中心")
    [meeting] = meetings(trip)
    assert meeting["date"] == "2019-10-22/2019-10-23"


@pytest.mark.parametrize(
    ("told", "attendees"),
    [
        ("县长李强陪同考察并参加会议。", ["王振", "李强"]),
        ("县长李强、县政协主席刘玉兰参加考察或会议。", ["王振", "李强", "刘玉兰"]),
        ("县长李强陪同考察。", ["王振"]),
    ],
)
def test_who_went_with_the_guests_and_was_at_the_meeting(told: str, attendees: list[str]) -> None:
    text = "6月20日,余姚市市长汪海率团来我县考察,并召开协作联席会议。县委书记王振主持会议,"
    assert meetings(text + told)[0]["attendees"] == attendees


def test_no_name_takes_in_who_reports() -> None:
    text = "本报6月3日讯(记者 李明)县十届人大三次会议3日上午闭幕。"
    assert [meeting["name"] for meeting in meetings(text)] == ["县十届人大三次会议"]


def test_what_a_session_passes_is_not_of_the_fair_that_it_plans() -> None:
    text = (
        "甲市与乙州联席会议纪要\n\n2018年9月19日,甲市与乙州东西部协作联席会议在临夏市召开,市长李明主持会议。\n\n"
        "四季度在东乡县举办1场专场招聘会。\n\n会议还审议通过了《协作资金管理办法》。"
    )
    assert {meeting["kind"]: meeting["documents"] for meeting in meetings(text)}["联席会议"] == ["协作资金管理办法"]


def test_what_others_issue_behind_a_meeting_is_none_of_its_papers() -> None:
    text = "3月5日,全省协作工作会议在西宁召开,会后省协作办印发了《任务分工》。"
    assert [meeting["documents"] for meeting in meetings(text)] == [[]]


def test_what_was_done_in_another_month_is_not_of_the_meeting() -> None:
    text = (
        "2023年12月27日,自治区政府在呼和浩特召开协作工作新闻发布会,副局长李明介绍情况。\n"
        "“只要8个小时。”副盟长王强介绍说。10月中旬,由盟委副书记张伟带队的招商团赴京,签署《羊产业合作协议》。"
    )
    (meeting,) = meetings(text)
    assert (meeting["attendees"], meeting["documents"]) == (["李明", "王强"], [])
