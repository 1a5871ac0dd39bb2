"""Dates across an article: what the reference date is, and what later dates continue."""

import datetime as dt

import pytest

import extract
from extract.mentions.date import find
from extract.mentions.grounding import ground
from extract.mentions.metadata import Metadata, Stated
from extract.mentions.reference import Reference, reference_for
from extract.mentions.told_on import told_on
from extract.text.span import Span

HERE = Span(0, 1)


def values(text: str, reference: str | None) -> list[str | None]:
    found = find(text)
    ground(found, Reference(reference, "published" if reference else None))
    return [mention.value.meaning.value for mention in found]


def reference(text: str, option: str | None = None, **known: str) -> tuple[str | None, str | None]:
    metadata = Metadata("news")
    for name, value in known.items():
        setattr(metadata, name, Stated(value, HERE))
    found = reference_for(metadata, find(text), text, option)
    return found.value, found.source


def test_the_reference_is_the_option_the_publication_the_dateline_or_the_latest_year() -> None:
    text = "2021年以来……2019年……据国发〔2022〕2号文件,到2035年"
    assert reference(text, "2020-01-01", published="2022-08-28") == ("2020-01-01", "option")
    assert reference(text, published="2022-08-28", dateline="2022-08-27") == ("2022-08-28", "published")
    assert reference(text, dateline="XXXX-08-27") == ("2022-08-27", "dateline")
    assert reference(text) == ("2022", "mentioned")
    assert reference("2016年结对。8月24日,双方签署《2019年协作协议》") == ("2019", "mentioned")
    assert reference("2016年结对。8月24日,双方学习《2019年协作规划》") == ("2016", "mentioned")
    assert reference("9月2日,启动仪式举行。\n2015年,行动发起。截至今年3月底,结对31个。") == (None, None)
    assert reference("2018年5月17日,会议召开。结对关系延长至2020年。") == ("2018", "mentioned")
    assert reference("2018年结对。8月24日,双方签署《2019年协作协议》") == ("2019", "mentioned")
    assert reference("2018年,投入1亿元。全年培训9期。8月24日,双方签署《2019年协作协议》") == ("2018", "mentioned")
    assert reference("2016年至2019年,全州共实施项目31个。") == ("2019", "mentioned")
    assert reference("2016年启动。《2017年至2020年行动方案》明确共投3亿元") == ("2016", "mentioned")
    assert reference("2016年启动。按照方案,2017年至2020年两地共派教师20名。") == ("2017", "mentioned")
    assert reference("2016年启动。2017年至2020年,两地共安排资金3亿元。") == ("2017", "mentioned")
    assert reference("2016年启动。2017年至2020年,两地将累计投入3亿元") == ("2017", "mentioned")
    assert reference("8月24日,两地座谈") == (None, None)
    assert reference("8月24日,两地座谈", dateline="XXXX-08-27") == ("XXXX-08-27", "dateline")


def test_what_tells_that_an_article_is_of_a_later_year() -> None:
    assert reference("截至2007年底,投入5亿元", dateline="XXXX-03-21") == ("2008-03-21", "dateline")
    assert reference("截至2007年底,投入5亿元", dateline="XXXX-12-31") == ("2007-12-31", "dateline")
    begun = "2016年3月,两市签署协议,拉开协作序幕。三年来,双方互访50次。"
    assert reference(begun, dateline="XXXX-12-18") == ("XXXX-12-18", "dateline")
    assert reference("2016年3月,两市互访50次。三年来,投入3亿元。", dateline="XXXX-12-18") == ("2016-12-18", "dateline")
    assert reference("2013年,园区新开工项目14个。去年,两市同城化加快。") == (None, None)
    assert reference("2013年5月,园区开工。去年,两市同城化加快。") == ("2013", "mentioned")
    assert reference("2013年,园区新开工项目14个。今年比去年多。") == ("2013", "mentioned")


@pytest.mark.parametrize("text", ["到2025年建成", "“十四五”规划", "党的十八大以来", "2030年前达峰", "计划2026年建成"])
def test_goals_and_epochs_are_no_reference(text: str) -> None:
    assert reference(text) == (None, None)


def told(text: str) -> dt.date | None:
    return told_on(Metadata("news"), find(text), text, reference_for(Metadata("news"), find(text), text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023年3月9日 小雨。昨天巡堤,下周三再去", dt.date(2023, 3, 9)),
        ("2023年3月9日晚,民警接警。昨日,法院开庭", None),
        ("2023年3月9日晚,民警接警。今晨,人已找到", dt.date(2023, 3, 9)),
        ("写到这里已是2023年3月9日深夜。今早才回", dt.date(2023, 3, 9)),
        ("今日(3月9日),首班车开出,为2023年第一条新线", dt.date(2023, 3, 9)),
        ("昨天(2023年3月9日)通车。今晨客流平稳", dt.date(2023, 3, 10)),
        ("2023年3月9日签约,2023年5月6日开工。今天举行仪式", None),
        ("2019年3月9日,她来到山村。今天,村里已通了路", None),
        ("2019年3月9日,她来到山村。今天的山村变了样", None),
        ("2019年3月9日签约,2023年投产。今天满负荷生产", None),
        ("计划2023年3月9日开工。今天做准备", None),
        ("去年3月9日开工。今天竣工", None),
    ],
)
def test_the_day_that_an_article_opens_with_or_explains(text: str, day: dt.date | None) -> None:
    assert told(text) == day


def test_weeks_count_from_the_day_that_is_told() -> None:
    text = "2023年3月9日 小雨。上周五堵了缺口,下周三再去"
    found = find(text)
    ground(found, Reference("2023", "mentioned"), told=told(text))
    assert [mention.value.meaning.value for mention in found] == ["2023-03-09", "2023-03-03", "2023-03-15"]


def test_days_next_to_one_of_no_known_year() -> None:
    assert values("2月27日,座谈。次日,签约", None) == ["XXXX-02-27", "XXXX-02-28"]
    assert values("2月28日,座谈。次日,签约", None) == ["XXXX-02-28", None]
    assert values("12月31日,座谈。次日,签约", None) == ["XXXX-12-31", "XXXX-01-01"]
    assert values("2022年12月27日至29日,调研2023年工作。\n12月28日,座谈", None)[-1] == "2022-12-28"


def test_days_of_last_december_in_an_article_of_january() -> None:
    assert values("12月28日,两地座谈。1月2日,签约", "2023-01-03") == ["2022-12-28", "2023-01-02"]


def test_months_to_come_are_of_the_coming_year_only_where_the_text_plans() -> None:
    assert values("对接会拟于9月召开", "2023-05-18") == ["2023-09"]
    assert values("9月,两地签约", "2023-05-18") == ["2023-09"]
    assert values("11月,两地签约", "2023-05-18") == ["2022-11"]
    assert values("推介会将于3月举行", "2023-12-05") == ["2024-03"]
    assert values("力争年底前开工。去年,全部完工", "2023-05-18") == ["2023", "2022"]


def test_a_review_of_last_year_is_told_in_its_months() -> None:
    text = "2016年某市协作综述\n2016年,全年拨付3亿元。\n6月至9月,开行专列。\n10月建成,比上年早。\n力争2017年底前完工。"
    assert values(text, "2017-01-11") == ["2016", "2016", "2016", "2016-06/2016-09", "2016-10", "2015", "2017"]


def test_a_sentence_keeps_its_year_and_the_next_one_does_not() -> None:
    assert values("2019年3月开工,6月投产。5月,再次开工", "2023-08-01") == ["2019-03", "2019-06", "2023-05"]


def test_years_of_comparison_are_not_continued() -> None:
    assert values("2022年,比重较2015年下降,门诊量比上年增加", "2023-06-01") == ["2022", "2015", "2021"]


def test_bare_days_follow_the_story_and_not_an_aside() -> None:
    text = "4月16日,两地座谈。去年12月29日至今年1月3日,调研。\n15日下午,参观"
    assert values(text, "2024-04-18") == ["2024-04-16", "2023-12-29/2024-01-03", "2024-04-15"]
    assert values("定于2024年7月18日召开。17日报到", "2024-07-03") == ["2024-07-18", "2024-07-17"]
    assert values("10月30日至11月2日考察。31日,座谈。1日,参观", "2023-11-04")[1:] == ["2023-10-31", "2023-11-01"]


def test_bare_days_follow_the_month_told_of_before_any_day() -> None:
    assert values("去年8月,代表团赴那曲。3日,走访学校。次日返回。", "2024-06-25") == [
        "2023-08",
        "2023-08-03",
        "2023-08-04",
    ]
    assert values("去年8月,两地签约。23日,记者获悉", "2024-06-25") == ["2023-08", "2024-06-23"]
    assert values("截至去年8月,完工5个。3日,代表团来访", "2024-06-25") == ["2023-08", "2024-06-03"]


def test_a_date_in_brackets_explains_the_word_before_it() -> None:
    text = "列入2008年名录,昨天(4月13日)播出"
    assert values(text, "2025-04-14") == ["2008", "2025-04-13", "2025-04-13"]


def test_what_is_announced_for_soon_is_of_this_year() -> None:
    assert values("2023年,增长5%。\n11月4日至8日在京举行", "2024-10-25") == ["2023", "2024-11-04/2024-11-08"]
    assert values("会议28日至9月1日举行。21日上午,另一会议举行", "2023-08-21")[1:] == ["2023-08-21"]
    assert values("遗体将于14日火化。14日,下半旗", "2024-10-12") == ["2024-10-14", "2024-10-14"]


def test_entries_of_a_diary_may_be_headed_by_days_with_their_year() -> None:
    text = (
        "记者翻开他的日记。\n2020年5月20日\n带考察团回家乡,村书记头一回坐高铁,看什么都新鲜。21日看大棚。\n"
        "2020年11月2日 雪\n附属医院的大夫今天做了全县第一例手术,一家人都来道谢。\n大棚有120座。21日,村里又来了人。\n"
    )
    assert values(text, "2022-08-28") == ["2020-05-20", "2020-05-21", "2020-11-02", "2020-11-02", "2020-11-21"]
    single = "2020年11月2日\n附属医院的大夫今天做了全县第一例手术,一家人都来道谢。\n"
    assert values(single, "2022-08-28") == ["2020-11-02", "2022-08-28"]


def test_what_is_to_be_done_next_lies_ahead() -> None:
    text = "下一步,我局将抓好三件事:一是用好直营店;二是10月中旬在济南办推介会。"
    assert values(text, "2022-01-28") == ["2022-10"]
    assert values("接下来抓好两件事。\n10月中旬在济南办过推介会。", "2022-01-28") == ["2021-10"]


def test_the_days_of_a_diary_are_those_of_its_headings() -> None:
    assert values("4月10日 阴\n今天走访。\n4月11日 晴\n昨天的事", "2024-04-15") == [
        "2024-04-10",
        "2024-04-10",
        "2024-04-11",
        "2024-04-10",
    ]


CHRONICLE = """大事记
2003年
3月14日 调研。是月,奠基。
上半年,互访暂停。全年签约9个。

2004年:
5月
28日,签约。9日,开会。
12月 完工。今年以来,到位2亿元"""


def test_in_a_chronicle_the_headings_say_the_year_and_month() -> None:
    assert values(CHRONICLE, "2006") == [
        *("2003", "2003-03-14", "2003-03", "2003-01/2003-06", "2003"),
        *("2004", "2004-05", "2004-05-28", "2004-05-09", "2004-12", "2006"),
    ]


def test_one_year_alone_in_its_line_heads_no_chronicle() -> None:
    assert values("总结\n2003年\n3月14日,调研", "2006-05-01") == ["2003", "2006-03-14"]


def test_what_is_planned_for_a_year_is_told_under_its_heading() -> None:
    text = "2024年,签约12个。\n三、2025年工作打算\n1.一季度办推介会,全年销售过亿元。\n2.3月举办对接会。"
    assert values(text, "2024-12-26") == ["2024", "2025", "2025-01/2025-03", "2025", "2025-03"]


@pytest.mark.parametrize("number", ["三、", "3. ", "(3)", "C ", "C、", ""])
def test_numbers_and_letters_of_headings(number: str) -> None:
    text = f"2024年,签约12个。\n{number}2025年打算\n上半年再办两场。"
    assert values(text, "2025-01-06") == ["2024", "2025", "2025-01/2025-06"]
    assert values(text.replace(f"\n{number}", "\n县里的"), "2025-01-06") == ["2024", "2025", "2024-01/2024-06"]


def test_the_year_of_a_report_is_that_which_it_sums_up() -> None:
    report = "甲县2024年协作工作完成情况\n本年度到位资金3000万元,今年再签一批。"
    assert values(report, "2025-01-06") == ["2024", "2024", "2025"]
    assert values(report, "2025-08-06") == ["2024", "2025", "2025"]
    assert values("本年度到位资金3000万元。", "2025-01-06") == ["2025"]


def test_days_in_a_report_of_january_are_of_the_year_that_it_begins_with() -> None:
    text = "2016年“成绩单”\n全年签约12个,年内到位3亿元。\n6月3日,两地签约。\n今年打算——办展会2场。"
    assert values(text, "2017-01-11") == ["2016", "2016", "2016", "2016-06-03", "2017"]
    assert values("2016年,签约12个,年底前完工8个。\n下一步,年底前再签2个。", "2017-01-11") == ["2016", "2016", "2017"]
    assert values(text.replace("2016年“成绩单”\n", ""), "2017-09-11") == ["2017", "2017", "2017-06-03", "2017"]


def test_the_whole_year_in_a_report_of_january_is_the_last_one() -> None:
    assert values("2024年,投入资金5亿元。\n劳务协作持续深化。全年转移就业812人。", "2025-01-14") == ["2024", "2024"]
    assert values("春耕是全年丰收的基础。", "2025-02-14") == ["2025"]


def test_the_heading_of_a_review_gives_its_year_and_that_of_plans_theirs() -> None:
    text = (
        "一、2022年工作回顾\n全年到位资金5亿元,截至12月20日拨付98%,上半年完成投资3亿元。\n"
        "二、今年目标\n上半年开工,全年销售过亿元。"
    )
    assert values(text, "2023-01-18") == [
        "2022",
        "2022",
        "2022-12-20",
        "2022-01/2022-06",
        "2023",
        "2023-01/2023-06",
        "2023",
    ]


def test_last_year_is_told_from_this_year_where_the_sentence_says_so() -> None:
    text = "2013年结对,2017年又结对。截至今年9月底,村数比上年末增加31个。"
    assert values(text, "2019-10-14") == ["2013", "2017", "2019-09", "2018"]


def test_the_months_of_a_report_that_also_plans_are_of_the_year_it_reports() -> None:
    title, plans = "2018年工作总结和2019年工作计划\n2018年,签约12个。\n", "\n三、2019年工作计划。3月办推介会"
    months = "4月3日至5日,来访。9月上旬,回访。\n上半年、下半年各派一批。"
    assert values(title + months + plans, "2019-01-08")[3:7] == [
        "2018-04-03/2018-04-05",
        "2018-09",
        "2018-01/2018-06",
        "2018-07/2018-12",
    ]
    assert values(title + months + plans, "2019-01-08")[7:] == ["2019", "2019-03"]


def test_what_is_planned_for_this_year_is_compared_with_the_last_one() -> None:
    assert values("自2009年结对以来,今年计划投入2亿元,较上年增长5%", "2021-06-02") == ["2009", "2021", "2020"]


def test_the_next_day_of_a_trip_of_some_days_is_its_second() -> None:
    assert values("5月15日至17日来访。次日,座谈", "2021-05-20") == ["2021-05-15/2021-05-17", "2021-05-16"]


def test_a_date_that_something_is_told_up_to_is_gone_on_from() -> None:
    text = "“十四五”期间结对。截至2023年7月底,当年到位3亿元"
    assert values(text, "2023-08-24")[1:] == ["2023-07", "2023"]


def test_the_last_day_of_a_stretch_is_of_the_week_of_the_first() -> None:
    assert values("上周三到周五去了", "2021-11-19") == ["2021-11-10/2021-11-12"]


def test_a_day_of_this_month_behind_the_end_of_the_month_before() -> None:
    found = values("7月30日,求助。次日,平安。\n20日上午,举行仪式。", "2019-08-21")
    assert found == ["2019-07-30", "2019-07-31", "2019-08-20"]


def test_a_half_year_that_is_compared_with_is_past() -> None:
    assert values("降幅比上半年收窄。上半年将开工。", "2023-03-17") == ["2022-01/2022-06", "2023-01/2023-06"]


def test_the_month_compared_with_is_counted_from_the_month_told() -> None:
    assert values("2021年3月,销量比上月下降5%。上月开工", "2021-05-20") == ["2021-03", "2021-02", "2021-04"]


def test_the_day_itself_is_not_a_day_to_come() -> None:
    text = "5月12日召开会议。\n代表团拟于5月30日启程。当天,学校开课。"
    assert values(text, "2021-05-21") == ["2021-05-12", "2021-05-30", "2021-05-12"]


def test_days_that_somebody_is_late_are_no_day_of_the_month() -> None:
    text = "2024年4月1日签约。每逾期一日罚款,逾期30日的可解除。探亲假20日。20日启程"
    assert values(text, "2024-04-21") == ["2024-04-01", "P1D", "P30D", "P20D", "2024-04-20"]


def test_today_is_the_day_of_the_dateline() -> None:
    metadata = Metadata("news")
    metadata.published, metadata.dateline = Stated("2025-09-12", HERE), Stated("XXXX-09-11", HERE)
    assert told_on(metadata, [], "", Reference()) == dt.date(2025, 9, 11)
    metadata.published, metadata.dateline = Stated("2025-01-01", HERE), Stated("XXXX-12-31", HERE)
    assert told_on(metadata, [], "", Reference()) == dt.date(2024, 12, 31)
    metadata.dateline = Stated("XXXX-12-26", HERE)
    assert told_on(metadata, [], "", Reference()) == dt.date(2024, 12, 26)
    metadata.dateline = Stated("XXXX-XX-30", HERE)
    assert told_on(metadata, [], "", Reference()) == dt.date(2024, 12, 30)
    metadata.dateline = Stated("XXXX-08-11", HERE)
    assert told_on(metadata, [], "", Reference()) is None


def test_a_line_that_begins_with_a_day_does_not_move_the_article() -> None:
    assert values("6月16日 开会\n11月 签约", "2023-12-20") == ["2023-06-16", "2023-11"]


def test_the_day_before_is_told_from_what_happened_not_from_a_deadline() -> None:
    assert values("4月9日座谈。10月底前完成。当天下午参观", "2024-04-15") == ["2024-04-09", "2024-10", "2024-04-09"]


def test_durations_with_a_direction_say_what_they_cover() -> None:
    found = find("近三年,未来两年,三年")
    ground(found, Reference("2024-02-29", "option"))
    assert [m.value.meaning.span for m in found] == ["2021-02-28/2024-02-28", "2024-03-01/2026-02-28", None]


def test_how_says_where_the_rest_was_taken_from() -> None:
    found = find("2022年8月24日。27日。9月1日。昨日")
    ground(found, Reference("2022-08-28", "published"))
    assert [m.value.meaning.how for m in found] == [
        "as stated",
        "month of the dates before it",
        "year of the article",
        "counted from 2022-08-28",
    ]


def test_an_article_that_opens_with_a_day_is_later_than_what_it_tells_as_past() -> None:
    assert reference("7月21日,队员返回。2022年8月,他连续奋战。") == ("2023", "mentioned")
    assert reference("9月21日,队员返回。2022年8月,他连续奋战。") == ("2022", "mentioned")
    assert reference("7月21日,队员返回。到2022年8月建成。") == (None, None)


def test_a_text_put_up_long_after_it_was_signed_counts_from_its_signature() -> None:
    assert reference("今年5月,回访。", published="2012-03-19", signature="2009-09-23") == ("2009-09-23", "dateline")
    assert reference("今年5月,回访。", published="2012-03-19", signature="2012-03-02") == ("2012-03-19", "published")


def test_grounding_again_starts_afresh() -> None:
    found = find("8月24日至27日,今年")
    ground(found, Reference("2022-08-28", "published"))
    ground(found, Reference("2019", "option"))
    assert [m.value.meaning.value for m in found] == ["2019-08-24/2019-08-27", "2019"]


@pytest.mark.parametrize(
    ("text", "dateline", "expected"),
    [
        ("自2023年3月1日起施行", "XXXX-10-28", "2022-10-28"),
        ("自2023年3月1日起施行", "XXXX-02-24", "2023-02-24"),
        ("2021年以来增长,自2023年3月1日起施行", "XXXX-10-28", "2022-10-28"),
        ("2021年以来增长,2024年6月20日将召开会议", "XXXX-05-30", "2024-05-30"),
        ("2015年12月签约", "XXXX-01-06", "2016-01-06"),
        ("2015年9月签约", "XXXX-01-06", "2016-01-06"),
        ("2015年9月签约", "XXXX-10-06", "2015-10-06"),
        ("2015年12月签约", "XXXX-12-20", "2015-12-20"),
        ("预计2019年6月投产", "XXXX-08-03", "2018-08-03"),
        ("2013年5月结对。截至2018年9月底,到位3亿元", "XXXX-10-12", "2018-10-12"),
        ("2013年5月结对。截至2018年12月底,到位3亿元", "XXXX-01-12", "2019-01-12"),
        ("2013年5月结对。到2020年12月底建成", "XXXX-10-12", "2013-10-12"),
    ],
)
def test_the_year_of_a_dateline_leans_to_the_past_of_what_is_announced(text: str, dateline: str, expected: str) -> None:
    assert reference(text, dateline=dateline) == (expected, "dateline")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议通过《甲县2014年工作要点》,2013年到位2亿元", "2013"),
        ("印发《甲县2014年工作要点》", "2014"),
        ("自2009年1月1日起施行", "2009"),
        ("12月20日公布,自2009年1月1日起施行", "2008"),
        ("2007年公布,自2009年1月1日起正式实施", "2007"),
        ("拟于2012年3月开工,2011年已完成前期工作", "2011"),
    ],
)
def test_what_is_announced_counts_only_where_nothing_else_does(text: str, expected: str) -> None:
    assert reference(text) == (expected, "mentioned")


def test_what_takes_effect_in_january_is_of_the_coming_year() -> None:
    assert values("办法自1月1日起施行", "2014-12-20") == ["2015-01-01"]
    assert values("从7月1日起执行", "2014-05-20") == ["2014-07-01"]


def test_a_coming_year_is_not_what_the_text_tells_of() -> None:
    text = "2023年度述职报告\n下一步,2024年计划扩大种植。10月23日领导来村,全年开会。"
    assert values(text, "2024-01-06") == ["2023", "2024", "2023-10-23", "2023"]


def test_a_month_goes_on_from_a_coming_one_in_the_sentence() -> None:
    assert values("10月31日前拨付,截至9月底低于75%的通报", "2020-04-09") == ["2020-10-31", "2020-09"]
    assert values("10月,两地签约", "2020-04-09") == ["2019-10"]


def test_the_months_of_an_order_are_to_come() -> None:
    found = find("截至9月底低于75%的通报")
    ground(found, Reference("2020-04-09", "published"), orders=True)
    assert [m.value.meaning.value for m in found] == ["2020-09"]


def test_a_date_before_what_will_be_is_ahead() -> None:
    assert values("11月下旬,第六届交流会将在盘锦举办", "2022-06-17") == ["2022-11"]
    assert values("11月,市里将资金拨付到位。协议将在甘肃实施", "2022-06-17") == ["2021-11"]


def test_this_month_is_that_of_the_dates_before_where_the_article_has_none() -> None:
    assert values("9月12日开班。本月中旬,医生抵达。", "2025") == ["2025-09-12", "2025-09"]


@pytest.mark.parametrize(
    "text",
    [
        "从2016年起实施项目",
        "1995年以来先后派出10批干部,今年上半年派出8人",
        "12月5日签约。2021年新一轮协作启动以来派出8人",
        "2021年他第一次来皮山,第二年便流转了荒滩。去年提到了93%",
    ],
)
def test_since_when_something_goes_on_is_not_when_it_is_told_of(text: str) -> None:
    assert reference(text) == (None, None)


def test_a_month_of_a_year_is_one_expression() -> None:
    assert values("去年的9月,他来了;今年的6月18日,他走了。", "2023-10-01") == ["2022-09", "2023-06-18"]
    assert values("今年的全年目标", "2023-10-01") == ["2023", "2023"]
    assert values("2020年的元旦", "2023-10-01") == ["2020-01-01"]


def test_the_same_year_is_that_of_the_date_before_it() -> None:
    text = "月工资由2021年的4200元增至今年的5350元。惠阳区自2022年起挂钩帮扶田林县,同年7月结成友好乡镇。"
    assert values(text, "2025-09-12")[-1] == "2022-07"
    assert values("2018年,成立专班。同年11月,医生抵达。", "2025-09-12")[-1] == "2018-11"
    assert values("2018年,成立专班,签署《2019年协作协议》。同年11月,医生抵达。", "2025-09-12")[-1] == "2018-11"
    assert values("2018年,成立专班,期限到2030年。同年11月,医生抵达。", "2025-09-12")[-1] == "2018-11"


@pytest.mark.parametrize(
    ("text", "bound"),
    [("2018年3月两地牵手以来,", "since"), ("2018年3月两地牵手,今年以来", None), ("2018年3月全市党的十八大以来,", None)],
)
def test_a_date_whose_event_all_is_counted_from_is_a_bound(text: str, bound: str | None) -> None:
    assert find(text)[0].value.bound == bound


def test_what_is_to_be_done_by_the_end_of_the_year_is_of_the_year_of_the_order() -> None:
    text = "2024年,脱贫人口稳岗9000人。\n资金支付率于当年11月底前达到92%以上。"
    for orders, expected in ((True, "2025-11"), (False, "2024-11")):
        found = find(text)
        ground(found, Reference("2025-04-03", "published"), orders)
        assert found[-1].value.meaning.value == expected


def test_the_same_period_is_the_run_of_months_that_the_figures_before_are_of() -> None:
    text = "1—6月,到位资金5120万元。日处理能力由去年底的40吨提高到90吨。\n培训14期,比去年同期多3期。"
    assert values(text, "2022-07-12")[-1] == "2021-01/2021-06"
    review = "2019年,两州携手。\n截至11月底,到位资金2亿元。上半年产值1.04亿元,较去年同期翻了一番。"
    assert values(review, "2020-01-09")[-1] == "2018-01/2018-06"


@pytest.mark.parametrize("title", ["丙省对口支援丁州大事记(2013年)", "2013年丙省对口支援丁州大事记"])
def test_the_days_of_a_chronicle_are_of_the_year_in_its_title(title: str) -> None:
    text = f"{title}\n\n1月9日 前方指挥部召开会议。\n12月26日 医疗队结束义诊。"
    assert values(text, "2014-01-06")[1:] == ["2013-01-09", "2013-12-26"]


def test_a_bare_day_runs_on_from_the_coming_day_before_it_in_its_sentence() -> None:
    assert values("4月24日(星期三)下午报到,25日上午开会。", "2019-04-02") == ["2019-04-24", "2019-04-25"]


def test_the_days_of_a_programme_run_on_from_item_to_item() -> None:
    found = find("定于9月22日至28日举办培训班。\n(一)9月22日,开班。\n(二)25日至27日,教学。\n(三)28日上午,签约。")
    ground(found, Reference("2014-09-05", "published"), orders=True)
    assert [m.value.meaning.value for m in found][-2:] == ["2014-09-25/2014-09-27", "2014-09-28"]


def test_the_days_around_those_of_a_meeting_that_is_ordered() -> None:
    text = "会议时间:2016年4月18日至19日。18日上午开会,19日参观;17日报到。"
    for orders, expected in ((True, ["2016-04-18", "2016-04-19", "2016-04-17"]), (False, ["2016-03-18"])):
        found = find(text)
        ground(found, Reference("2016-03-21", "published"), orders)
        assert [m.value.meaning.value for m in found][1 : 1 + len(expected)] == expected
    told = find("会议定于4月18日召开。\n5日,办公室收到来函。")
    ground(told, Reference("2016-03-09", "published"), orders=True)
    assert told[-1].value.meaning.value == "2016-03-05"


def test_a_bare_month_that_opens_a_sentence_runs_on_from_the_month_before_it() -> None:
    assert values("2014年3月,两地会商。5月,两院签约。", "2015-08-21") == ["2014-03", "2014-05"]
    assert values("2014年8月,两地会商。5月,两院签约。", "2015-08-21") == ["2014-08", "2015-05"]


def test_a_part_of_the_year_is_of_the_year_named_last_in_its_sentence() -> None:
    text = "2019年增至131.5亿元;今年前三季度下降6.3%,降幅比上半年收窄9.1个百分点。"
    assert values(text, "2020-11-12")[-1] == "2020-01/2020-06"


def test_the_name_of_a_paper_is_no_day() -> None:
    assert values("《今日云阳》报道,今日上午两地签约。", "2020-06-19") == ["2020-06-19"]
    assert values("今日云阳 2020年6月19日 第2版", "2020-06-19") == ["2020-06-19"]


def test_that_day_is_the_one_that_is_told_of() -> None:
    text = (
        "6月3日,代表团来到岷县。\n4日上午,一行察看工地。工程总投资1亿元,今年3月18日动工。\n"
        "去年7月,两县结对。截至5月底,资金全部到位。\n当天下午,座谈会举行。"
    )
    assert values(text, "2014-06-09") == [
        "2014-06-03",
        "2014-06-04",
        "2014-03-18",
        "2013-07",
        "2014-05",
        "2014-06-04",
    ]


def test_days_as_papers_of_the_south_west_print_them() -> None:
    assert values("昨(12)日,代表团来访。今(13)日上午,双方座谈。", "2022-07-13") == ["2022-07-12", "2022-07-13"]
    assert values("昨(30)日,代表团来访。大会明(1)日开幕。", "2022-07-31") == ["2022-07-30", "2022-08-01"]


def test_two_days_in_one_word() -> None:
    assert values("前昨两天,市长率队考察。", "2022-07-13") == ["2022-07-11/2022-07-12"]
    assert values("前昨两天,市长率队考察。", None) == [None]


def test_the_name_of_a_column_is_no_day() -> None:
    assert values("首页 > 新闻中心 > 今日岷县\n今日,代表团来访。\n每周一学", "2022-07-13") == ["2022-07-13"]
    assert values("通知:今日停水\n", "2022-07-13") == ["2022-07-13"]


def test_work_points_are_plans_for_their_year() -> None:
    text = "2020年工作总结和2021年工作要点\n2020年,互访3次。\n三、2021年工作要点\n3月底前召开会议。"
    assert values(text, "2021-01-18")[-1] == "2021-03"


def test_who_comes_along_is_no_weekday() -> None:
    text = "4月17日,副省长郎继周一行9人来奉节视察。7月2—6日,县长回访。"
    assert values(text, "2013-12-03") == ["2013-04-17", "2013-07-02/2013-07-06"]


def test_a_day_that_is_not_told_is_no_duration() -> None:
    assert values("2022年11月的一天,产妇大出血。有一天他来了,找了半天。", "2023-04-18") == ["2022-11"]
    assert values("一个年产30万吨的项目,建成1小时生活圈。", "2023-04-18") == []


def test_months_head_the_parts_of_annals() -> None:
    text = "2017年大事记\n\n2月\n\n14日 代表团到北京。\n\n3月\n\n6日 两县结对。"
    assert values(text, None) == ["2017", "2017-02", "2017-02-14", "2017-03", "2017-03-06"]


@pytest.mark.parametrize(
    "heading", ["2016年4月", "2016年4月,岷县", "岷县大事记(2016年4月)", "二、2016年4月大事记", "4月"]
)
def test_a_month_above_lines_that_begin_with_days_is_theirs(heading: str) -> None:
    text = f"{heading}\n2日 奠基仪式举行。当日,签约。\n19～21日 代表团来访。"
    assert values(text, "2016")[1:] == ["2016-04-02", "2016-04-02", "2016-04-19/2016-04-21"]


@pytest.mark.parametrize("above", ["工程2016年4月动工。", "2016年4月动工。后因雨停工", "截至2016年4月底"])
def test_a_month_in_running_text_heads_no_days(above: str) -> None:
    assert values(f"{above}\n19日,代表团来访。", "2016")[-1] == "2016-XX-19"


def test_a_bare_day_lies_in_the_part_of_the_month_told_before_it() -> None:
    text = "上月23日,贵州宣布退出。\n10月下旬,代表团来大连。26日两地开会。"
    assert values(text, "2020-12-03") == ["2020-11-23", "2020-10", "2020-10-26"]


def test_a_range_may_begin_on_a_day_in_brackets() -> None:
    assert values("明天(6月12日)到14日,有大雨。", "2024-06-11") == ["2024-06-12/2024-06-14"]
    assert values("今天(6月11日)起至7月5日征集。", "2024-06-11") == ["2024-06-11/2024-07-05"]
    assert values("昨天(6月10日)到校。会议(6月10日)到14日休会。", "2024-06-11")[:2] == ["2024-06-10", "2024-06-10"]


def test_the_year_before_is_that_before_the_last_of_a_run_of_years() -> None:
    assert values("2017—2018年培训37人,比上年多22人。", "2019-01-15") == ["2017/2018", "2017"]
    assert values("2017—2020年培训37人,比上年多22人。", "2019-01-15")[1] == "2016"


def test_a_term_since_which_something_goes_on_tells_the_year() -> None:
    assert reference("2022—2023学年覆盖97%,2023年秋季学期起覆盖全部。8月20日报到。") == ("2023", "mentioned")


def test_two_years_in_one_word() -> None:
    assert values("今明两年再派120名。", "2017-09-22") == ["2017/2018"]


def test_the_number_of_an_item_is_no_month() -> None:
    assert values("1、到位资金4500万元。2、3月前完成申报。", "2013-12-03") == ["2014-03"]
    assert values("如下:\n1、签约;2、3月前完成申报。", "2013-12-03") == ["2014-03"]
    assert values("项目于今年2、3月开工。", "2013-12-03") == ["2013-02/2013-03"]
    assert values("四、3月1日起执行。\n五、6月上旬开会。", "2013-02-03") == ["2013-03-01", "2013-06"]
    assert values("今年五、六月间来访。", "2013-12-03") == ["2013-05/2013-06"]
    assert values("甲路1、3、5号完工。2、3月停水。", "2013-12-03") == ["2013-02/2013-03"]


def test_years_of_a_plan_are_not_gone_on_from() -> None:
    assert values("“十四五”规划的摸底工作8月上旬启动。", "2019-07-22") == ["2021/2025", "2019-08"]


def test_a_year_before_which_something_is_to_be_done_is_not_the_article_s() -> None:
    text = "2018年10月23日,校长来访。2020年以前每学期互派教师。去年下半年,又派来14名教师。"
    assert reference(text) == ("2018", "mentioned")


def test_a_bare_month_runs_on_only_where_it_opens_the_next_sentence() -> None:
    text = "2018年10月破土,占地158亩。生产线12月中旬试机。"
    assert values(text, "2019-11-21") == ["2018-10", "2019-12"]


def test_in_the_record_of_a_press_conference_today_is_its_day() -> None:
    text = (
        "文字实录|甲州举行新闻发布会\n\n来源:甲州发布 2023-06-21\n\n6月20日上午,甲州举行新闻发布会,介绍协作情况。\n\n"
        "主持人(甲州新闻发言人王芳):各位记者,欢迎参加今天的发布会。\n\n王芳:去年投入资金3亿元,今天一并通报。\n"
    )
    found = [record.value for record in extract.extract_text(text, types={"date"})]  # type: ignore[attr-defined]
    assert found[1:] == ["2023-06-20", "2023-06-20", "2022", "2023-06-20"]


def test_months_after_a_run_over_the_turn_of_the_year() -> None:
    assert values("2022年10月至2023年3月供暖,12月最冷", "2023-05-16")[-1] == "2022-12"
    text = "2022年10月至2023年1月普查,3月至5月核实,6—9月建档"
    assert values(text, "2023") == ["2022-10/2023-01", "2023-03/2023-05", "2023-06/2023-09"]
    assert values("2021年至2022年投入3亿元,5月追加", "2023-06-01") == ["2021/2022", "2021-05"]


def test_what_is_planned_is_not_of_a_year_long_past() -> None:
    text = "2023年5月2日病逝。1988年12月退休。遗体告别定于5月6日举行"
    assert values(text, "2023") == ["2023-05-02", "1988-12", "2023-05-06"]
    assert values("1988年12月退休。5月6日返乡", "2023") == ["1988-12", "1988-05-06"]


def test_the_year_of_what_has_gone_on_since_a_day() -> None:
    text = "2018至2020年亏损,2021年4月29日起停牌,当年扭亏,翌年5月复牌"
    assert values(text, "2023") == ["2018/2020", "2021-04-29", "2021", "2022-05"]


def test_days_of_late_lunar_months_are_near_the_days_that_are_told() -> None:
    assert values("2022年盘点\n腊月廿四,2023年1月12日发货", "2023") == ["2022", "2023-01-15", "2023-01-12"]
    assert values("2025年春运自1月14日起,腊月二十六最挤", "2025")[1:] == ["2025-01-14", "2025-01-25"]
    assert values("2025年12月1日开工,腊月二十六停工", "2025") == ["2025-12-01", "2026-02-13"]


def test_the_end_of_the_month_in_what_still_goes_on() -> None:
    assert values("自上月20日起封闭,月底完工", "2023-11-16") == ["2023-10-20", "2023-11"]
    assert values("自3月20日起整治,月底完成", "2023-05-16") == ["2023-03-20", "2023-03"]
    assert values("上月20日开工,月底完工", "2023-11-16") == ["2023-10-20", "2023-10"]


def test_a_bare_day_of_the_month_before_that_the_sentence_names() -> None:
    text = "8月21日下午,联席会议举行。首批医师上月10日坐诊。\n19日晚,代表团飞抵。"
    assert values(text, "2019-08-23") == ["2019-08-21", "2019-07-10", "2019-08-19"]
    assert values("上月负荷最高是26日,5日又升", "2024-08-06") == ["2024-07", "2024-07-26", "2024-08-05"]
    assert values("8月2日至6日,上月签约3家。拟于26日开工", "2024-08-06")[1:] == ["2024-07", "2024-08-26"]


def test_a_bare_day_beside_a_run_of_days_over_the_turn_of_the_month() -> None:
    text = "9月29日至10月6日放假,28日起客流上升,10日回落,10月2日最多"
    assert values(text, "2023-10-15") == ["2023-09-29/2023-10-06", "2023-09-28", "2023-10-10", "2023-10-02"]


def test_bare_days_before_the_month_is_said() -> None:
    assert values("灯会11日、12日两晚举行,2025年2月10日起管制", "2025")[:2] == ["2025-02-11", "2025-02-12"]
    assert values("灯会11日举行。\n2025年2月10日起管制", "2025")[:1] == ["2025-XX-11"]


def test_a_run_of_days_begins_in_the_month_of_its_end_or_the_one_before() -> None:
    assert values("会议28日至9月1日举行", "2023-08-21") == ["2023-08-28/2023-09-01"]
    assert values("3日至9月5日", "2023-09-21") == ["2023-09-03/2023-09-05"]
    assert values("29日至1月3日放假", "2023-12-21") == ["2023-12-29/2024-01-03"]


def test_a_bare_weekday_behind_a_day_to_come() -> None:
    assert values("下周二抽查,周日先自查", "2024-03-21") == ["2024-03-26", "2024-03-24"]
    assert values("上周二抽查,周日又自查", "2024-03-21") == ["2024-03-12", "2024-03-17"]


def test_a_day_is_of_the_coming_month_that_the_sentence_has_just_named() -> None:
    assert values("明年5月来办推介会,日子定在5月8日", "2021-10-20") == ["2022-05", "2022-05-08"]
    assert values("明年5月来办推介会。5月8日,代表团来访", "2021-10-20") == ["2022-05", "2021-05-08"]
    assert values("明年5月来办推介会,比6月8日早", "2021-10-20") == ["2022-05", "2021-06-08"]
    assert values("推介会明年4月再办,4月2日,县长来访", "2024-04-03") == ["2025-04", "2024-04-02"]
