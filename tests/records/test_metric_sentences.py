"""What figures take from the clauses and sentences before them. The sentences are made up; places are real."""

from typing import Any

import pytest

from extract import extract_text


def figures(text: str, reference: str = "2024-06-01") -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date=reference)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("截至5月底,丽水市到位资金3亿元,占年初计划总额的38%。", ["2024-05", "2024-05"]),
        ("产值从2014年的3亿元增至2020年的5亿元。", ["2014", "2020"]),
        ("2023年,两地协作深化,任务完成数超过上年。其中,丽水市投入资金3亿元。", ["2023"]),
        ("2023年,两地协作深化。丽水市投入资金3亿元。", [None]),
        ("记者从4月8日召开的林业会议上获悉,丽水市建成茶园12个。", [None]),
        ("4月8日召开会议,丽水市签约项目12个。", ["2024-04-08"]),
        ("2019年启动的遂宁产业园,目前完成土地平整12亩。", [None]),
        ("4月8日举办的年货节上,销售产品3万元。", ["2024-04-08"]),
        ("4月8日,专家看了茶园。其中,龙泉茶园占地12亩。", [None]),
        ("2023年拨付的帮扶资金中,用于产业的3亿元。", ["2023"]),
        ("丽水援建遂宁明年9月收官\n\n援建项目12个。", [None]),
        ("截至4月8日,全市转移就业12万人;脱贫劳动力3万人。", ["2024-04-08", "2024-04-08"]),
        (
            "1998年至2015年,丽水市投入资金9亿元,其中2011年至2015年投入3亿元。选派干部12名。",
            ["1998/2015", "2011/2015", "1998/2015"],
        ),
        ("去年8月运来蜂箱420个,眼下已有950个,年产蜂蜜3吨。", ["2023-08", None, None]),
        ("今年前5个月,丽水市到位资金3亿元;目前,建成茶园12个。", ["2024-01/2024-05", None]),
        ("到2027年,就诊率由目前的81%提高到90%。", ["2027", "2027"]),
        ("2018年10月动工,占地158亩,投入资金3亿元。", [None, "2018-10"]),
        ("截至2月底,全省累计装机容量34亿千瓦。", ["2024-02"]),
        ("2023年,园区占地面积增至158亩。", ["2023"]),
        ("干部7月1日前到位,教师每年互派30人。", [None]),
        ("2021年至2025年,丽水市每年安排资金3亿元。", ["2021/2025"]),
        ("今年建房300套,10月底前入住;培训450人。", ["2024", "2024"]),
        ("2021年、2022年、2023年新增项目依次为8个、7个、9个,三年总共24个。", ["2021", "2022", "2023", "P3Y"]),
    ],
)
def test_the_date_that_governs(text: str, values: list[str | None]) -> None:
    assert [figure["period"] and figure["period"]["value"] for figure in figures(text)] == values


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("各援藏省市累计落实资金3亿元。", ["各援藏省市"]),
        ("东部协作省份共建园区12个。", ["东部协作省份"]),
        ("丽水市投入3亿元。协作双方互派干部12人。", ["丽水市", "协作双方"]),
        ("其中:莲都、龙泉资金到位已超额完成计划;援建项目已开工12个。", [None]),
        ("其中,莲都区投入3亿元;龙泉市投入5亿元,援建项目12个。", ["莲都区", "龙泉市", "龙泉市"]),
        ("据王立新今天在林业会议上介绍,截至11月底,库区已搬迁移民12万人。", [None]),
        ("截至目前,莲都中学教学楼、龙泉小学食堂等5个项目已全部完成。", [None]),
        ("莲都区茶叶、油茶等5个产业形成规模。", ["莲都区"]),
        ("“点对点”输送农村劳动力3万人。", [None]),
        ("“西子号”输送农村劳动力3万人。", ["“西子号”"]),
        ("驻滇和省属企业合力攻坚,投入资金3亿元。", [None]),
        ("总投资2亿元的莲都产业园开工。", ["莲都产业园"]),
        ("总投资3亿元的遂宁物流项目投运。", ["遂宁物流项目"]),
        ("在全长12公里的松潘路两旁植树。", [None]),
        ("丽水市引来总投资3亿元的纺织项目。", ["丽水市"]),
        ("走进距县城12公里的松潘县十里乡,茶园飘香。", ["松潘县十里乡"]),
        ("2023年全国林业座谈会暨合作项目签约活动在丽水举行。共签约项目12个。", [None]),
        ("丽水市在上海举办招商活动。共签约项目12个。", ["丽水市"]),
        ("云南省林业招聘会在丽水举办,12家企业到场。", ["云南省林业招聘会"]),
        ("国务院三峡办投入资金3亿元。", ["国务院三峡办"]),
        ("国务院批准项目12个。", ["国务院"]),
        ("新华网遂宁11月4日电(记者王立) 丽水市投入资金3亿元。", ["丽水市"]),
        ("对口帮扶遂宁市的丽水、衢州和金华12家企业,共捐资3亿元。", ["丽水、衢州和金华", "丽水、衢州和金华"]),
    ],
)
def test_whom_figures_are_about(text: str, subjects: list[str | None]) -> None:
    assert [figure["subject"] for figure in figures(text)] == subjects


def test_the_day_of_a_report_governs_nothing() -> None:
    assert figures("新华社遂宁5月4日电(记者王立)丽水市投入资金3亿元。")[0]["period"] is None


@pytest.mark.parametrize(
    ("text", "item", "indicator"),
    [
        ("位居12个援疆省市之首。", "援疆省市", "位居援疆省市"),
        ("建成4个整体搬迁的新村。", "新村", "建成新村"),
        ("新建4个配套工程。", "配套工程", "新建配套工程"),
        ("12座需要搬迁的集镇开工。", "集镇", "集镇开工"),
        ("将建成年产5万台的汽车制动系统。", None, "建成年产汽车制动系统"),
        ("参与建设职工住房218户。", "职工住房", "参与建设职工住房"),
        ("完成年度计划的60%。", None, "完成年度计划"),
        ("组织12个州市特色农产品参展。", "州市", "组织州市"),
        ("12个县级医院参展。", "县级医院", "县级医院参展"),
        ("吸引了近百家蔬菜、果品等批发商参加。", "批发商", "吸引了批发商参加"),
        ("采购蔬菜12种、果品3种。", "蔬菜", "采购蔬菜"),
        ("举办5场产业对接活动 签约见效。", "产业对接活动", "举办产业对接活动"),
        ("实施项目12个 对口援建显成效。", "项目", "实施项目"),
        ("成立以党员和负责人为主的6组服务队。", "服务队", "成立以党员和负责人为主服务队"),
        ("在“十三五”期间向遂宁市投资3亿元。", None, "向遂宁市投资"),
        ("设施瘫痪……直接经济损失达3亿元。", None, "直接经济损失"),
        ("粮食产量迈上1.2万吨台阶。", None, "粮食产量"),
        ("生产总值连续9年保持两位数增长,达到300亿元。", None, "生产总值"),
        ("连续9年站稳3万吨台阶。", None, None),
        ("确定援建项目12个。", "援建项目", "确定援建项目"),
        ("建成年产6吨蜂蜜的加工厂、电商平台等项目。", None, "建成年产蜂蜜的加工厂"),
        ("支教教师由最初的2名增加到6名。", "支教教师", "支教教师"),
        ("90%以上的研发机构、研发人员在企业。", None, "研发机构、研发人员在企业"),
        ("按不变价格计算,增长8%。", None, None),
        ("推动产值提升,达到300亿元。", None, None),
    ],
)
def test_where_words_of_a_figure_begin_and_end(text: str, item: str | None, indicator: str | None) -> None:
    figure = figures(text)[0]
    assert (figure["item"], figure["indicator"]) == (item, indicator)


def test_what_is_said_behind_a_figure_of_the_next_one() -> None:
    found = figures("资助12名贫困学生学费3万元。")
    assert [(figure["item"], figure["indicator"]) for figure in found] == [("贫困学生", "资助贫困学生"), (None, "学费")]
    found = figures("安排3亿元资金、帮扶5万户农户。")
    assert [figure["indicator"] for figure in found] == ["安排资金", "帮扶农户"]
    found = figures("资金中80%用于民生、70%用于基层。")
    assert [figure["indicator"] for figure in found] == ["资金", "用于基层"]
    found = figures("安排3亿元、遂宁市资金、帮扶5万户农户。")
    assert len(found) == 2


def test_what_has_grown_by_an_amount_is_what_is_counted_in_its_unit() -> None:
    found = figures("转移就业12万人,就业率达56%,比上年增加2万人,增长10%。")
    assert [figure["indicator"] for figure in found] == ["转移就业", "就业率", "转移就业", "转移就业"]
    assert [figure["basis"] for figure in found] == [None, None, "year_on_year", "year_on_year"]
    found = figures("产值3亿元,比上年增长8%,比2020年增长31%。")
    assert [figure["basis"] for figure in found] == [None, "year_on_year", None]


@pytest.mark.parametrize("text", ["实施“农房661工程”。", "线路4标段施工。", "共庆这一成就。", "开展“健康120行动”。"])
def test_numbers_in_names_are_no_figures(text: str) -> None:
    assert figures(text) == []
