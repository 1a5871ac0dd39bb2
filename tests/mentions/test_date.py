"""Calendar expressions: where they stand and what they mean.

A case draws the expected mentions into the text: `[去年|2021]`; what is not drawn must not be found.
"""

import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions.date import find
from extract.mentions.dates.expression import DateExpression
from extract.mentions.grounding import ground
from extract.mentions.mention import Mention
from extract.mentions.reference import Reference

REFERENCE = Reference("2022-08-28", "published")
_DRAWN = re.compile(r"\[([^\[\]|]+)\|([^\[\]]*)\]")


def plain(drawn: str) -> str:
    return _DRAWN.sub(r"\1", drawn)


def grounded(text: str, reference: Reference = REFERENCE) -> list[Mention[DateExpression]]:
    found = find(text)
    ground(found, reference)
    return found


def drawn(text: str, found: list[Mention[DateExpression]]) -> Iterator[str]:
    """The text with what was found drawn in: value, then bound and part where there are any."""
    done = 0
    for mention in found:
        meaning = mention.value.meaning
        said = [str(meaning.value), meaning.bound, meaning.part]
        yield text[done : mention.start]
        yield f"[{text[mention.start : mention.end]}|{' '.join(word for word in said if word)}]"
        done = mention.end
    yield text[done:]


def check(case: str, reference: Reference = REFERENCE) -> None:
    text = plain(case)
    assert "".join(drawn(text, grounded(text, reference))) == case


@pytest.mark.parametrize(
    "case",
    [
        "[2022年8月23日|2022-08-23]印发",
        "右江日报/[2022 年/8 月/3 日|2022-08-03]/第003版",
        "[2022-08-23 09:26|2022-08-23] 来源:某报",
        "[2022/8/3|2022-08-03]、[2022.8.23|2022-08-23]、[05/05/89|1989-05-05]、[3-7-07|2007-07-03],比分27-7-3",
        "[12.06.2015 11:07|2015-06-12],版本12.13.2015、0.12.06.2015",
        "[12.06.2015|2015-06-12],地址10.12.2015.1",
        "[次年|2023]开工,本次年货节、首次年会",
        "其中[前两年|P2Y]投入最多,市场前景[两年|P2Y]后",
        "[二〇二二年八月二十三日|2022-08-23]",
        "[一九九三年一月十四日|1993-01-14]签订",
        "[二〇二一年三月|2021-03]、[2020年|2020]",
        "[2021—2023年|2021/2023]规划([2021-2025|2021/2025])",
        "[2024年至2026年|2024/2026]安排",
        "[07年|2007]和[九三年|1993]",
        "[18年10月1日到19年2月3日|2018-10-01/2019-02-03]",
        "举办[2022|2022]黔南文旅推介会,投入2022万元、2000余人",
    ],
)
def test_written_out(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[2015年10月|2015-10]退休,[第二年|2016]返乡,[那年冬天|2016-12/2017-02]大雪。[1959年|1959]冲毁,[隔年|1960]重建",
        "[2024年|2024]分批实施:第一年三成,第二年六成,第三年完工;到岗第二年入党",
        "那年他十岁。第二年,村里通电。隔年举办一次,[2021年起|2021 since]隔年举办",
        "[年中|2022 mid]又关一半,[明年年中|2023 mid]复工,[2023年中秋|2023-09-29]团圆,年中无休,一几年中国",
        "老徐[前年|2020]入的行,隔壁[前年|2020]买的车,改造前年收入不足万元",
        "[明年五一前|2023-05-01 until]回本,[今年六一|2022-06-01]演出,[2022年|2022]五一劳动奖章,[2022年|2022]五一路改造",
        "[明早|2022-08-29 morning]在法院提堂,[今晚|2022-08-28 evening]会有雨",
        "[2021/22财政年度|2021/2022]、[2021财政年度|2021]的账目,3号楼2022室",
        "某某八月文艺出版社、七月诗派、四月影像工作室",
        "[2021年|2021]八一水库竣工,[2022年|2022]五一社区换届,[2022年|2022]六一幼儿园搬迁,[2021年|2021]七一冰川",
        "[2021年|2021]是“双千计划”第二年,[2021年|2021]动工,第二年度考核;年中工作会、年中大促、年中考核",
        "法令和[3年|P3Y]规划,水平成[10年|P10Y]新高,[令和3年|2021]、[平成二年|1990],[光绪二十年|1894]代表作",
    ],
)
def test_words_in_certain_places(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[22年底|2022 end]签约,[23年一季度|2023-01/2023-03]开工,[25年上半年|2025-01/2025-06]投产",
        "税收[从26年|2026 since]算起,[自23年起|2023 since]执行",
        "[21年|2021]汛期停工,[24年春节前|2024-02-10 until]交房",
        "[08年|2008]冰灾,[16年|2016]又淹了一回。[98年|1998]那场大水,[40年|P40Y]没见过",
        "[12年|P12Y]底蕴、[16年|P16Y]初心、[18年|P18Y]磨一剑、[26年|P26Y]坚守",
        "[08年|2008]起步,[20年|P20Y]耕耘,[26年|P26Y]的老店",
        "[113年5月20日|2024-05-20]就职,[114年度|2025]预算[自114年3月3日起|2025-03-03 since]执行,[113年底|2024 end]",
        "守了[22年|P22Y]汛期,在岗[32年|P32Y]底薪不变,[历时10年|P10Y]完工,[08年|2008]建厂,[26年|P26Y]党龄,[13年|P13Y]援疆路",
        "[08年|2008]建厂,[25年|P25Y]发展历程,建校[110年度|P110Y]预算;东汉[109年3月|0109-03]大水",
        "[111学年|2022/2023]、[109学年度|2020/2021];公元[113年5月|0113-05];第22022学年",
        "[昨(27)日|2022-08-27]、[本(8)月15日|2022-08-15]、[上(7)月|2022-07]、[去(110)年|2021]、[明(2023)年|2023]",
        "[上世纪六七十年代|196X/197X]、[20世纪50至60年代|195X/196X]、[七、八十年代|197X/198X]、[1980年代末|198X end]",
        "[民国七十年代|198X]与[民国七十年|1981];四、[90年代|199X]、五三十年代",
    ],
)
def test_short_years_and_decades(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "展期:[2022.5.6—5.14|2022-05-06/2022-05-14]\n撤展:[5.15-5.16|2022-05-15/2022-05-16]\n增幅5.4—5.5",
        "[2022/6/1-6/10|2022-06-01/2022-06-10]、[2022.7.1—15|2022-07-01/2022-07-15],涨5.4—5.5",
        "[1998.09—2002.07|1998-09/2002-07]读书,[2002.7--2008.11|2002-07/2008-11]务农,[2008.11至今|2008-11 since]行医",
        "[2011.03-至今|2011-03 since]、[2011.03—今|2011-03 since];[1979.11|1979-11]生,[2003.6|2003-06]入党",
        "图3/5(四)、成绩8/10(一),得票2/3(六);产量2010.10生铁,指数2050.3至今",
        "[2022.5.6—5.14|2022-05-06/2022-05-14]\n评分:8.5—9.5\n利率:3.1—4.2\n1.2-1.8 千米",
        "[8/15(四)|2022-08-15]放榜,[8/19(五)|2022-08-19]公布,完成8/15,进度1/3",
        "[5月18日—6月18日|2022-05-18/2022-06-18](周末闭馆),[24年1-6月|2024-01/2024-06]",
        "版本2021.12、2021.5亿元、2012.5—2015.8亿元、2020.5—2019.3",
        "生产日期[20220811|2022-08-11],检验日期:[20220812|2022-08-12],批号20220811,日期20221345",
    ],
)
def test_figures_alone(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[4月8日9:00至4月12日|2022-04-08/2022-04-12]17:00报名,[6月25日8时至27日|2022-06-25/2022-06-27]17时填报",
        "[7月3日20时30分—8月2日|2022-07-03/2022-08-02]3时,[7月3日二十时到四日|2022-07-03/2022-07-04]八时",
        "[7月18日(星期一)上午9:00-7月20日|2022-07-18/2022-07-20]12:00,[昨日8时至今日|2022-08-27/2022-08-28]8时",
        "[6月18日(周二上午|2022-06-18 morning])开会",
        "[6月18日22:00至次日|2022-06-18/2022-06-19]5:00停水,[7月3日|2022-07-03]8时至18时停电",
        "[7月3日|2022-07-03]8时、[5日|2022-07-05]9时各一场,比分3:2,[7月5日|2022-07-05]再战",
    ],
)
def test_ranges_with_times_of_day(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "自[2023年5月1日起至2026年4月30日|2023-05-01/2026-04-30]止",
        "[8月24日至27日|2022-08-24/2022-08-27],[27日下午|2022-08-27 afternoon]闭幕",
        "[19日—21日|2022-08-19/2022-08-21]召开,[24—27日|2022-08-24/2022-08-27]考察",
        "[7月29日至8月2日|2022-07-29/2022-08-02]",
        "[明年第一季|2023-01/2023-03]动工、《某剧》第二季",
        "[去年12月29日至今年1月3日|2021-12-29/2022-01-03]调研",
        "[10月12号|2022-10-12]开会",
        "[10月12号至15号|2022-10-12/2022-10-15]开会,考察团[17号|2022-10-17]返回",
        "[10月12号|2022-10-12]启程,[13号|2022-10-13]到福州,于[14号|2022-10-14]赴宁德",
        "[26号上午|2022-08-26 morning],考察团抵达。[27号|2022-08-27],考察团进山。[27号晚上|2022-08-27 evening]座谈。",
        "[6月底前|2022-06 until end]提交方案,较[三年前|2019]提高",
        "[7月18日(星期一)上午|2022-07-18 morning]",
        "[20日晚|2022-08-20 evening]、[21日凌晨|2022-08-21 morning]、[22日中午|2022-08-22 noon]",
        "会议[30日|2022-07-30]召开",
        "[2月29日|2020-02-29]出生",
        "投[1至8月|2022-01/2022-08]的资金、[前7个月|2022-01/2022-07]的项目、[头两个月|2022-01/2022-02]",
        "[今年首五个月|2022-01/2022-05]的訪客、[首季度|2022-01/2022-03]的訂單",
        "投[7、8月|2022-07/2022-08]",
    ],
)
def test_days_and_months(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[今年一季度|2022-01/2022-03],[三季度末|2022-07/2022-09 end]",
        "[2023年第三季度|2023-07/2023-09],[今年前三季度|2022-01/2022-09]",
        "[2021年下半年|2021-07/2021-12]。[上半年|2022-01/2022-06]",
        "[9月上旬|2022-09 start]、[6月中旬|2022-06 mid]、[5月下旬|2022-05 end]",
        "[6月初|2022-06 start]、[去年底|2021 end]、[2020年末|2020 end]、[2021年年初|2021 start]",
        "[2022年|2022]初步建成,[2021年|2021]终于通车",
        "[今春|2022-03/2022-05]、[2021年冬季|2021-12/2022-02];春季学期",
        "[自2021年春季学期起|2021 since]走教,[今年秋季学期|2022]扩大到十校;秋学期",
        "[20世纪90年代|199X]、[上世纪80年代初|198X start]、[九十年代|199X]、[21世纪|20XX]",
        "[2021—2022学年|2021/2022]、[2021/22学年|2021/2022]、[2021/22年度|2021/2022]",
        "结对的头一年,开工头一天,帮扶一年比一年实,一天一天好起来",
        "牵头[一年多来|P1Y],开头[一年|P1Y]",
    ],
)
def test_parts_of_the_year_and_longer_times(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[今年|2022]、[去年|2021]、[前年|2020]、[明年4月|2023-04]、[本年度|2022]",
        "[本月15日|2022-08-15]、[上月底|2022-07 end]、[上个月|2022-07]、[去年本月十日|2021-08-10]",
        "[昨日|2022-08-27]、[今天上午|2022-08-28 morning]、[明晚|2022-08-29 evening]、[大前天|2022-08-25]",
        "[上周|2022-08-15/2022-08-21]、[上上个周三|2022-08-10]、[下周末|2022-09-03/2022-09-04]",
        "[11日|2022-08-11]到达,[当天下午|2022-08-11 afternoon]座谈,[次日|2022-08-12]返程",
        "[2018年|2018]为2亿元,是[上年|2017]的2倍;[当年|2018]结对",
        "屋里只有十四五度,[“十四五”期间|2021/2025]要供暖",
        "[今年上半年|2022-01/2022-06]增长,比[去年同期|2021-01/2021-06]多",
        "[今年上半年|2022-01/2022-06]增长,比[2019年同期|2019-01/2019-06]多",
        "[今年上半年|2022-01/2022-06]增长,[2019年|2019]同期学员、[2018年|2018]同期的销量",
        "[今年上半年|2022-01/2022-06]动工,计划[12月底前|2022-12 until end]完工,产值是[去年同期|2021-01/2021-06]的两倍",
        "[五年前|2017]、[三天前|2022-08-25]、[两个月前|2022-06]",
        "[全年|2022]任务、[年内|2022]完成、[年底|2022 end]、[月底前|2022-08 until end]",
        "有效期[三年|P3Y],[元月|2022-01],[前三个季度|2022-01/2022-09],[8月24、25日|2022-08-24/2022-08-25]",
    ],
)
def test_relative(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[截至7月|2022-07 until],[截至4月底|2022-04 until end]",
        "[今年以来|2022 since],[今年来|2022 since],[八月以来|2022-08 since]",
        "[自2017年起|2017 since]结对,[从1982年|1982 since]组织,[2018年起|2018 since]",
        "[自1996年|1996 since]某市对口帮扶某市以来",
        "[到2025年|2025 until],[2030年前|2030 until],[今年6月底前|2022-06 until end]",
        "有效期[至2025年12月31日|2025-12-31 until]",
        "由[2018年|2018]的81%提高到[今年7月底|2022-07 end]的92%",
        "从[2018年|2018]的3个增至[2021年|2021]的8个",
        "甚至[2021年|2021]也如此,来自[2020年|2020]",
        "[2022年8月1日|2022-08-01]前往某地,[8月2日|2022-08-02]前后",
        "[今年6月|2022-06]起草",
    ],
)
def test_bounds(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "“[十四五|2021/2025]”规划,[“十三五”期间|2016/2020],[“十三五”末|2016/2020 end],[“十五五”开局之年|2026]",
        "[“十四五”以来|2021/2025 since],[十四五时期|2021/2025],“[八五|1991/1995]”计划,八五折",
        "[第十四个五年规划|2021/2025]和[2035年|2035]远景目标",
    ],
)
def test_plans(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[大年初八|2022-02-08]返岗,[大年初一到初三|2022-02-01/2022-02-03]",
        "[农历2015年十月初一|2015-11-12],[腊月二十三|2022-01-25],[正月初八|2022-02-08]",
        "[2025年春节|2025-01-29]、[除夕夜|2022-01-31 evening]、[中秋|2022-09-10]、[国庆|2022-10-01]",
        "[清明节|2022-04-05]、[全国助残日|2022-05-15]、“[6·30|2022-06-30]”活动",
        "([年初十|2022-02-10])设宴;[年廿八晚上|2022-01-30 evening]收工;[年初三至年初七|2022-02-03/2022-02-07],开放",
        "[年初|2022 start]十家企业签约,往[年初|2022 start]八才返工",
        "[民国三年|1914]、[康熙二十年9月|1681-09]、[神龙二年正月初一|0706-01-01]",
        "[两千年八月十五|2000-08-15]、[一月二十三|2022-01-23]",
    ],
)
def test_festivals_lunar_dates_and_eras(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "case",
    [
        "[3个月以上|P3M]、[近三年|P3Y]、[过去三年多来|P3Y]、[不足10个月|P10M]、[30年来|P30Y]",
        "[三年零四个月|P3Y4M]、[2年6个月|P2Y6M]、一连[三日|P3D]走访",
        "用时由74分钟缩短到26分钟,路程缩短2小时,手术做了[3个小时|PT3H]",
        "救治从过去的118分钟压到不足70分钟,车程由4小时缩至如今的约1.5小时,从医院走了[2小时|PT2H]",
        "老人半天不肯松手,培训用了[半天|PT12H]",
        "[一年半|P1Y6M]、[半年来|P6M]、[一个半月|P1M15D]、[半天|PT12H]、[三个小时|PT3H]、[15分钟|PT15M]",
        "[六载|P6Y]、[十周年|P10Y]、[两周|P2W]、[两个季度|P6M]、资金到账后[30日内|P30D]",
        "公示不少于[10日|P10D],[2000年历史|P2000Y]的古城".replace("年历史|P2000Y]", "年|P2000Y]历史"),
        "[每年|P1Y]、[每两年|P2Y]、[每季度|P3M]、[每半年|P6M]、[每周|P1W]、[每5年|P5Y]、[按月|P1M]",
        "[每年9月30日前|XXXX-09-30 until]申报,[每月25日前|XXXX-XX-25 until]报送,[每年底|P1Y end]考核",
    ],
)
def test_durations_and_recurrences(case: str) -> None:
    check(case)


@pytest.mark.parametrize(
    "text",
    [
        "国发〔2022〕2号文件",
        "第十三次党代会、第八个年头、第三年",
        "上午8号楼、12号楼、5号线、神舟十七号、一号文件",
        "坐3号到站、3号到5号楼、船工们,5号返回舱、天宫二号飞抵预定轨道",
        "三年级、2018级学生、3日元",
        "八月瓜、十月革命",
        "“3+1”、“7+1”产业园区、4.0版、13.38亿元",
        "以上年份、眼下年产百吨、第5次年会、达产后年产值",
        "一年一度、三天两头",
        "0855-1234567、2.5年",
        "2022个、2000余人、2022名",
        "1,200天、3月龄",
    ],
)
def test_not_dates(text: str) -> None:
    assert [text[m.start : m.end] for m in find(text)] == []


def test_vague_words_have_no_value() -> None:
    check("[近年来|None]发展快,[截至目前|None until]共10家,目前、近日")


def test_nothing_is_known_without_a_reference() -> None:
    check("[8月24日至27日|XXXX-08-24/XXXX-08-27],[今年|XXXX],[昨日|None]", Reference())
    check("[8月24日|2022-08-24],[今年|2022],[昨日|None]", Reference("2022", "mentioned"))


def test_spans_and_values_of_every_date_in_order() -> None:
    text = "截至2022年底,8月24日至27日,今年以来"
    found = find(text)
    assert [(text[m.start : m.end], m.kind, m.rule) for m in found] == [
        ("截至2022年底", "date", "date.year"),
        ("8月24日至27日", "date", "date.range"),
        ("今年以来", "date", "date.relative"),
    ]


CHARACTERS = "年月日号天周旬季初中底末前后至到—-、。,“”《》()\n 0123456789一二三十百半两〇今自每个多"
WORDS = "去年 截至 以来 上半年 春节 腊月 大年初一 十四五 民国 同期 次日 上周 世纪 年代 期间 2022 12月31日 9999年 上世纪"
PIECES = st.sampled_from([*CHARACTERS, *WORDS.split()])


def test_a_word_that_binds_a_date_begins_no_other() -> None:
    text = "前年以来年产值翻番。"
    assert [text[m.start : m.end] for m in find(text)] == ["前年以来"]


@given(
    st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=40),
    st.sampled_from([None, "2022", "2024-02-29", "0001-01-01"]),
)
def test_no_text_raises_and_mentions_are_ordered(text: str, reference: str | None) -> None:
    found = grounded(text, Reference(reference, "option" if reference else None))
    ends = [0]
    for mention in found:
        assert ends[-1] <= mention.start < mention.end <= len(text)
        ends.append(mention.end)
        value = mention.value.meaning.value
        assert value is None or re.fullmatch(r"P[\d.TYMWDH]+|[\dX/-]+", value)
        assert (value is not None and "/" in value) <= (mention.value.meaning.kind == "interval")


@pytest.mark.parametrize(
    "piece",
    ["1", "一", "年", "年月日", "2022年", "8月24日至", "今年", "(", "每年", "大年初一到", "2022-", "近", "\n", "春节"],
)
def test_hostile_texts_take_linear_time(piece: str) -> None:
    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        grounded(text)
        return time.process_time() - start

    cost(1000)
    small, large = (min(cost(size) for _ in range(3)) for size in (20_000, 160_000))
    assert large < max(small, 0.004) * 8 * 4


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("\n3.3月上旬举办", ["3月上旬"]),
        ("\n1.2023年底前完成", ["2023年底前"]),
        ("如下:2.6月底前建成", ["6月底前"]),
        ("为期3.5个月", []),
        ("约2.5年后", []),
        ("增长13.38天", []),
    ],
)
def test_the_number_of_an_item_before_a_date(text: str, quotes: list[str]) -> None:
    assert [text[m.start : m.end] for m in find(text) if m.value.kind == "date"] == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("10月17日是国家扶贫日,", ["10月17日"]),
        ("2026年是“十五五”开局之年,", ["2026年"]),
        ("“十五五”开局之年,春节是大事", ["“十五五”开局之年", "春节"]),
    ],
)
def test_what_a_date_is_called_is_no_other_date(text: str, quotes: list[str]) -> None:
    assert [text[m.start : m.end] for m in find(text)] == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("2022年8月24日", ["2022年8月24日"]),
        ("每年8月24日", ["每年8月24日"]),
        ("8月8月24日开会", ["8月", "8月24日"]),
        ("本周8月24日", ["本周", "8月24日"]),
        ("2022/8/2月5日", ["2022/8/2", "5日"]),
        ("8月24日内", ["8月", "24日内"]),
        ("8月24日元", ["8月"]),
        ("8月32日", ["8月"]),
        ("13月24日", ["24日"]),
    ],
)
def test_a_day_is_read_with_its_month_as_if_apart(text: str, quotes: list[str]) -> None:
    assert [text[m.start : m.end] for m in find(text)] == quotes
