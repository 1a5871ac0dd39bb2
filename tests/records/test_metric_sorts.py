"""What a figure counts where verbs, clauses and sizes stand before the noun. Sentences are made up; places are real."""

from typing import Any

import pytest

from extract import extract_text


def figures(text: str) -> list[dict[str, Any]]:
    return [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date="2024-06-01")]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("甘孜州投入6艘水上救援艇。", "水上救援艇"),
        ("丽水市建起14个粪污处理中心。", "粪污处理中心"),
        ("交通部门派出28辆应急运输车辆。", "应急运输车辆"),
        ("丽水市新建了5座污水处理站,用来净化河水。", "污水处理站"),
        ("安康市有11个养殖小区。", "养殖小区"),
        ("36个采购单位签约。", "采购单位"),
        ("丽水市5家融资担保机构合作。", "融资担保机构"),
        ("5000名采购人员到会。", "采购人员"),
        ("3000平方米加工车间投入使用。", "加工车间"),
        ("甘孜州农产品加工企业有12家。", "农产品加工企业"),
        ("安康市已设置安置点21个。", "安置点"),
        ("水利厅制订16项保障供水措施。", "保障供水措施"),
    ],
)
def test_a_verb_that_tells_the_sort(text: str, item: str) -> None:
    assert figures(text)[0]["item"] == item


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("16个村种植苗木2000亩。", ["村", "苗木"]),
        ("5个市培育企业300家。", ["市", "企业"]),
        ("3家企业加工豆腐15吨。", ["企业", "豆腐"]),
        ("3个平台采购农产品200吨。", ["平台", "农产品"]),
        ("12人救助群众300名。", [None, "群众"]),
        ("全村120户投入300万元的积蓄。", [None, None]),
        ("安康市改造温室大棚300座。", ["温室大棚"]),
        ("十多条牛肉航线网络、冷链物流和数字化养殖技术。", ["牛肉航线"]),
    ],
)
def test_a_verb_that_says_what_they_do(text: str, items: list[str | None]) -> None:
    found = [figure["item"] for figure in figures(text)]
    assert [item and item[: len(wanted or "")] for item, wanted in zip(found, items, strict=True)] == items


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("全县5000亩荷花竞相绽放。", "荷花"),
        ("3.5万亩万寿菊陆续进入盛花期。", "万寿菊"),
        ("3000公顷红树林得到保护。", "红树林"),
        ("1.2万亩棉田将迎来采收。", "棉田"),
        ("500亩连片流转给企业。", None),
        ("120平方公里范围内开展排查。", None),
        ("2000亩正式开镰。", None),
        ("千吨以上货轮可直接通江达海。", None),
    ],
)
def test_what_becomes_of_what_is_measured(text: str, item: str | None) -> None:
    assert figures(text)[0]["item"] == item


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("丽水市组建了6个由高校、院所和企业等组成的创新联合体。", "创新联合体"),
        ("安康市培育8个以村为单位的合作社。", "合作社"),
        ("广元市打造5个集采摘、观光于一体的园区。", "园区"),
        ("广元市新建3个以色列合作项目。", "以色列合作项目"),
        ("丽水市签约12个医药领域的项目。", "项目"),
        ("服务7个行业的企业。", "行业"),
        ("其中5个是省级园区。", "省级园区"),
        ("有3家是首次参展。", None),
        ("安康市建成7座10公里以上的隧道。", "隧道"),
        ("安康市新建5个可容纳3000人的广场。", "广场"),
        ("广元市成立3支由12名医生组成的医疗队。", "医疗队"),
    ],
)
def test_what_is_told_before_the_noun(text: str, item: str | None) -> None:
    assert figures(text)[0]["item"] == item


def test_a_noun_of_two_figures() -> None:
    for figure in figures("广元市修复12条、56公里农村公路。"):
        assert (figure["item"], figure["indicator"]) == ("农村公路", "修复农村公路")
    assert figures("丽水市展出800余件(套)文物。")[0]["item"] == "文物"
    assert [figure["item"] for figure in figures("临夏州流转6个村、3000亩土地。")] == ["村", "土地"]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("重庆轨道线路增至12条。", "轨道线路"),
        ("公安机关打掉犯罪团伙48个。", "犯罪团伙"),
        ("全省相对落后的山区海岛县就有28个。", "山区海岛县"),
        ("清水河县有28个。", None),
        ("本届广交会参展企业数量约3.5万家。", "参展企业"),
        ("大桥车流量超过12.5万车次。", None),
        ("市里协调小麦专用播种机13万台。", "播种机"),
        ("其中卫生院(室)58所。", "卫生院(室)"),
        ("已撤离低洼地段群众400余人。", "低洼地段群众"),
        ("市农委组织14家绿色食品企业参加第十六届博览会。", "绿色食品企业"),
    ],
)
def test_names_of_things_in_front(text: str, item: str | None) -> None:
    assert figures(text)[0]["item"] == item


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("“渝新欧”中欧班列18条线路通向亚欧大陆。", "线路通向亚欧大陆"),
        ("对全县12所高校适时进行评估。", "高校"),
        ("目前3200户居民恢复供水。", "居民恢复供水"),
        ("未来三天,中东部地区气温将下降8℃。", "气温"),
        ("甘肃东部、陕西北部等地降雨量达到50毫米。", "降雨量"),
        ("茶叶、香菇等地方特产销售额3000万元。", "茶叶、香菇等地方特产销售额"),
    ],
)
def test_whose_the_noun_is_says_nothing_of_what_is_measured(text: str, indicator: str) -> None:
    assert figures(text)[0]["indicator"] == indicator


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("每年可向河南输送电量超过360亿千瓦时。", "other"),
        ("每年向企业输送300人。", "labour"),
        ("社区干部往她家里跑了12趟。", "other"),
        ("服务队惠及群众3万余人。", "other"),
        ("去年全国餐饮收入突破5万亿元。", "consumption"),
        ("安排中央预算内投资2亿元。", "funding"),
        ("目前发展了34万亩万寿菊。", "industry"),
        ("目前保护了34万亩湿地。", "other"),
        ("运动会共设18项竞赛项目。", "other"),
        ("F星正式投入业务运行,搭载12台仪器。", "other"),
    ],
)
def test_the_field(text: str, topic: str) -> None:
    assert figures(text)[0]["topic"] == topic


def test_what_firms_pay_in() -> None:
    told = {"安康市引进企业12家,到位资金3亿元。": "industry", "今年安排援疆资金3亿元,到位资金2亿元。": "funding"}
    for text, topic in told.items():
        assert figures(text)[-1]["topic"] == topic
