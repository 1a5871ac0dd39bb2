"""Quantities with their units, modifiers, rates and ranges, and what is none."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions.numerals.guards import Guards
from extract.mentions.numerals.scan import figures
from extract.mentions.quantities.amount import Quantity
from extract.mentions.quantities.amounts import Amounts
from extract.mentions.quantities.derivation import derivation
from extract.mentions.quantities.stated import digit_counts
from extract.mentions.quantities.units import units
from extract.mentions.quantity import find


def only(text: str) -> tuple[str, Quantity]:
    [mention] = find(text)
    assert mention.kind == f"quantity:{mention.value.kind}"
    assert mention.rule.startswith(f"quantity.{mention.value.kind}")
    return text[mention.start : mention.end], mention.value


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit", "kind"),
    [
        ("数学平均分由48.7分提高", "48.7分", "48.7", "分", "other"),
        ("群众满意度得95分", "95分", "95", "分", "other"),
        ("试卷总分一百五十分,", "一百五十分", "150", "分", "other"),
        ("该法共9章", "9章", "9", "章", "count"),
        ("全书共7编", "7编", "7", "编", "count"),
        ("采购农产品13.38亿元", "13.38亿元", "1338000000", "元", "money"),
        ("投资两个亿，", "两个亿", "200000000", "元", "money"),
        ("涨了5美分", "5美分", "0.05", "美元", "money"),
        ("意向金额500万美元", "500万美元", "5000000", "美元", "money"),
        ("新台币177.1亿元", "177.1亿元", "17710000000", "新台币", "money"),
        ("50元6角三分", "50元6角三分", "50.63", "元", "money"),
        ("一年纯收入9万6,", "9万6", "96000", "元", "money"),
        ("一年能挣三万六。", "三万六", "36000", None, "other"),
        ("用时由3个多小时缩短", "3个多小时", "3", "小时", "duration"),
        ("十块三毛", "十块三毛", "10.3", "元", "money"),
        ("保底价两块四一斤", "两块四", "2.4", "元", "money"),
        ("一口气买了 3 袋大米", "3 袋", "3", "袋", "count"),
        ("全村846口人", "846口人", "846", "人", "people"),
        ("他家有五口,养羊", "五口", "5", "人", "people"),
        ("新打机井35口", "35口", "35", "口", "count"),
        ("支起12口大锅", "12口", "12", "口", "count"),
        ("架起12口锅", "12口", "12", "口", "count"),
        ("选派46名教师", "46名", "46", "人", "people"),
        ("二十三位专家", "二十三位", "23", "人", "people"),
        ("2500万市民", "2500万市民", "25000000", "人", "people"),
        ("感恩社区6000多彝族群众", "6000多", "6000", "人", "people"),
        ("常住人口6万，", "6万", "60000", "人", "people"),
        ("培训干部4305人次", "4305人次", "4305", "人次", "person_times"),
        ("共有185所学校", "185所", "185", "所", "count"),
        ("手术1500余台次", "1500余台次", "1500", "台次", "count"),
        ("沿黄9省区", "9省区", "9", "省区", "count"),
        ("增长12.5%", "12.5%", "12.5", "%", "percent"),
        ("提高3.5个百分点", "3.5个百分点", "3.5", "个百分点", "percent"),
        ("增长百分之十五", "百分之十五", "15", "%", "percent"),
        ("千分之三的费率", "千分之三", "0.3", "%", "percent"),
        ("完成七成五", "七成五", "75", "%", "percent"),
        ("已有八成八竣工", "八成八", "88", "%", "percent"),
        ("六成一些老人不信", "六成", "60", "%", "percent"),
        ("打八折", "八折", "80", "%", "percent"),
        ("占全省四分之三", "四分之三", "75", "%", "percent"),
        ("一半是女性", "一半", "50", "%", "percent"),
        ("种植1260亩", "1260亩", "1260", "亩", "area"),
        ("全长175公里", "175公里", "175", "公里", "length"),
        ("输沙200万吨", "200万吨", "2000000", "吨", "mass"),
        ("调水1.2亿立方米", "1.2亿立方米", "120000000", "立方米", "volume"),
        ("是上年的1.3倍", "1.3倍", "1.3", "倍", "other"),
        ("发电5亿千瓦时", "5亿千瓦时", "500000000", "千瓦时", "other"),
        ("气温零下12℃", "零下12℃", "-12", "℃", "other"),
        ("倍差从1.96收窄", "1.96", "1.96", None, "other"),
    ],
)
def test_value_and_unit(text: str, quote: str, value: str, unit: str | None, kind: str) -> None:
    found, quantity = only(text)
    assert (found, quantity.value, quantity.unit, quantity.kind) == (quote, Decimal(value), unit, kind)


@pytest.mark.parametrize(
    ("text", "quote", "modifier"),
    [
        ("累计约1610万元", "约1610万元", "approx"),
        ("2600元左右", "2600元左右", "approx"),
        ("吸纳近700人", "近700人", "nearly"),
        ("通车里程超过了12万公里", "超过了12万公里", "more_than"),
        ("产值跨越3000亿元", "跨越3000亿元", "more_than"),
        ("跨越3000公里送去", "3000公里", None),
        ("2860余万元", "2860余万元", "more_than"),
        ("三十几万元", "三十几万元", "more_than"),
        ("上百家企业", "上百家", "more_than"),
        ("四成有余", "四成有余", "more_than"),
        ("20+家企业", "20+家", "more_than"),
        ("不足2000吨", "不足2000吨", "less_than"),
        ("10%以上", "10%以上", "at_least"),
        ("不低于5000人", "不低于5000人", "at_least"),
        ("至少建成2个", "2个", "at_least"),
        ("不超过140平方米", "不超过140平方米", "at_most"),
        ("3.5%以内", "3.5%以内", "at_most"),
        ("新签约12个", "12个", None),
        ("附近3家", "3家", None),
        ("捐赠彩超1台", "1台", None),
    ],
)
def test_modifiers(text: str, quote: str, modifier: str | None) -> None:
    found, quantity = only(text)
    assert (found, quantity.modifier) == (quote, modifier)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("3至5家", 3, 5, "家"),
        ("3—5个", 3, 5, "个"),
        ("3500~4200元", 3500, 4200, "元"),
        ("3000-5000万元", 30_000_000, 50_000_000, "元"),
        ("8500到3万港元", 8500, 30_000, "港元"),
        ("3万至3.5万名", 30_000, 35_000, "人"),
        ("2500元至3000元", 2500, 3000, "元"),
        ("5000万元至8000万元", 50_000_000, 80_000_000, "元"),
        ("8%—10%", 8, 10, "%"),
        ("六七千元", 6000, 7000, "元"),
        ("三五百人", 300, 500, "人"),
        ("一两千元", 1000, 2000, "元"),
        ("十七八岁", 17, 18, "岁"),
        ("零下3至5℃", -5, -3, "℃"),
        ("1万元以上5万元以下", 10_000, 50_000, "元"),
        ("五百元以上、五千元以内", 500, 5000, "元"),
        ("1万元(含)以上3万元(含)以下", 10_000, 30_000, "元"),
        ("1万以上5万元以下", 10_000, 50_000, "元"),
        ("3人以上不足10人", 3, 10, "人"),
        ("一倍以上三倍以下", 1, 3, "倍"),
    ],
)
def test_ranges(text: str, low: int, high: int, unit: str) -> None:
    found, quantity = only(text)
    assert (found, quantity.value, quantity.low, quantity.high, quantity.unit) == (text, None, low, high, unit)


def test_the_number_of_a_model_shares_no_unit() -> None:
    assert [(m.start, m.end) for m in find("1架直-20与6架教-10飞过")] == [(0, 2), (7, 9)]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("2/6 学生在读书。", []),
        ("前文。\n(3/6) 冷库里的鱼。", []),
        ("2/3的村民同意。", ["2/3"]),
        ("多数村民(2/3)同意。", ["2/3"]),
    ],
)
def test_the_number_of_a_picture_is_no_share(text: str, quotes: list[str]) -> None:
    assert [text[m.start : m.end] for m in find(text)] == quotes


def test_what_falls_is_no_range() -> None:
    assert [m.value.value for m in find("由100人到50人")] == [100, 50]
    assert [m.value.value for m in find("从15%到20%")] == [15, 20]


@pytest.mark.parametrize(
    "text", ["2亿元以上、5万人次以下", "5万元以上3万元以下", "10万元以上的5万元以下", "2万元以上，奖5万元"]
)
def test_bounds_of_two_things_are_no_range(text: str) -> None:
    assert [m.value.low for m in find(text)] == [None, None]


def test_a_list_shares_its_unit() -> None:
    assert [(m.value.value, m.value.unit) for m in find("分别为10、20和30个")] == [(10, "个"), (20, "个"), (30, "个")]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("每人每月补助500元", "每人每月"),
        ("户均增收4.2万元", "户均"),
        ("亩产800公斤", "每亩"),
        ("设计时速350公里", "每小时"),
        ("补贴1500元/人", "/人"),
        ("补贴1500元每人每月", "每人每月"),
        ("一公斤56元", "一公斤"),
        ("年均增长8%", "年均"),
        ("人均收入增长8%", None),
        ("两县均已投入3亿元", None),
        ("每年都好，投入3亿元", None),
    ],
)
def test_rates(text: str, per: str | None) -> None:
    assert find(text)[-1].value.per == per


@pytest.mark.parametrize("text", ["两地", "三个方面", "六大行动", "百座大棚", "万亩良田", "万元GDP", "8级大风"])
def test_rhetorical_counts(text: str) -> None:
    assert only(text)[1].rhetorical


@pytest.mark.parametrize(
    "text",
    [
        "三百余户",
        "40万穗",
        "十五批",
        "近百座",
        "三万元",
        "一倍",
        "六成",
        "百分之百",
        "5家",
        "两公里",
        "十余个",
        "突破亿元",
        "6.2级地震",
    ],
)
def test_counted_facts(text: str) -> None:
    assert not only(text)[1].rhetorical


@pytest.mark.parametrize(
    "text",
    [
        "三级",
        "第三次会议",
        "省委十一届十二次全会",
        "市委六届四次、五次全会",
        "第三、四批",
        "“四个不摘”",
        "“十企百村”",
        "3+1模式",
        "一对一",
        "万企兴万村",
        "一县一园",
        "一批项目",
        "一些单位",
        "统一部署",
        "进一步",
        "党的二十大报告",
        "十四届全国人大",
        "5G基站",
        "4.0版本",
        "500强企业",
        "《长安三万里》",
        "东经118度",
        "2:1",
        "见https://a.cn/3个",
        "红十字会",
        "七里河区",
        "每万人",
        "下了一番功夫",
        "五角大楼",
        "张陆担任",
        "唯一一个",
        "几十家",
        "上午9时30分",
        "东经103度25分",
        "投中3分球",
        "跑出9分58",
        "本章第8章",
        "其中8章节",
        "02 家门口有活干",
        "第2 个项目",
        "版本2万5发布",
        "门牌号3万5",
        "2万5长征路",
        "女排闯进四分之一决赛",
        "闯进1/8决赛",
    ],
)
def test_no_quantities(text: str) -> None:
    assert find(text) == []


def test_claimed_spans_are_left_alone() -> None:
    text = "3个月内引进5家"
    assert [text[m.start : m.end] for m in find(text, [(0, 3)])] == ["5家"]


def test_the_numeral_is_placed_without_unit_and_modifier() -> None:
    _, quantity = only("约1610万元")
    assert quantity.number == (1, 6)


def test_the_scale_of_percentage_points_is_per_cent() -> None:
    assert only("3个百分点")[1].scale == "%"
    assert only("1‰")[1].scale == "‰"


def test_an_amount_that_is_the_whole_text_is_money() -> None:
    assert only("小于40万")[1].currency == "CNY"
    assert only("计划在全市范围内新增岗位40万")[1].currency is None


@given(st.decimals(0, 10**9, places=2, allow_nan=False), st.sampled_from(["元", "人", "亩", "%", "家", "公里"]))
def test_any_arabic_figure_with_a_unit(number: Decimal, unit: str) -> None:
    text, quantity = only(f"共{number}{unit}。")
    assert (text, quantity.value, quantity.unit) == (f"{number}{unit}", number, unit)


@given(st.text("0123456789一二十百万亿.,-—至、第每均约超元个%人家年（）“”《》+ 点分之零半多余块角", max_size=40))
def test_spans_are_in_order_and_inside(text: str) -> None:
    found = find(text)
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(a.end <= b.end and a.start < b.start for a, b in pairwise(found))


@given(st.text("一二三第进这近约百分之又负至、/个批次步届家以上左右多半元块角毛5 年（）印”“+对", max_size=24))
def test_digits_that_are_left_out_begin_no_amount_and_belong_to_none(text: str) -> None:
    def followed(text: str, at: int) -> bool:
        return text[at + 1 : at + 2] in units().edge | set(" 半多余来至到-—~百分点又角毛")

    assert list(Amounts(text, figures(text, (), digit_counts)).read()) == list(
        Amounts(text, figures(text, (), followed)).read()
    )


@given(st.text("0123456789一二三七第年、至共印东经约+对:-.AG强级个家统”“", max_size=24))
def test_a_title_elsewhere_is_no_reason(text: str) -> None:
    plain, titled = Guards(f"{text}。"), Guards(f"{text}。《》")
    assert [plain.reason(figure) for figure in figures(text)] == [titled.reason(figure) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("约13.38亿元", "13.38亿 = 13.38 × 100000000 = 1338000000 元"),
        ("7.50万吨", "7.50万 = 7.5 × 10000 = 75000 吨"),
        ("近七成", "七 = 7 × 10 = 70 %"),
        ("5家", "5 = 5 家"),
        ("三百二十余万元", "三百二十余万 = 3200000 元"),
        ("3000-5000万元", "3000-5000万 = 30000000 … 50000000 元"),
        ("倍差从1.96收窄", "1.96 = 1.96"),
    ],
)
def test_derivation(text: str, expected: str) -> None:
    assert derivation(text, only(text)[1]) == expected


def test_labels_and_numbers_of_items_are_no_quantities() -> None:
    for text in ("建成1小时生活圈,15分钟就医圈", "中铁十七局承建"):
        assert [mention.value for mention in find(text)] == []
    assert [mention.value.value for mention in find("\n  2、两市联席会议召开")] == [2]
