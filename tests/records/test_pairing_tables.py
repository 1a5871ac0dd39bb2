"""Ties in tables whose heads say of which side each column is. The tables are made up; places are real."""

from typing import Any

import pytest

import extract

Tie = tuple[str, str]


def ties(text: str) -> list[Tie]:
    found = extract.extract_text(text, types={"pairing"})
    return [(_side(p.donor), _side(p.recipient)) for p in found]  # type: ignore[attr-defined]


def _side(side: Any) -> str:
    names = [name for member in side.members for name in member.names]
    return " ".join(("、".join(side.regions), *names)).strip()


def first(text: str) -> Any:
    return extract.extract_text(text, types={"pairing"})[0]


def _framed(rows: str) -> str:
    return "".join(f"|{row}|\n" for row in rows.replace("\t", "|").splitlines())


SCHOOLS = """学校结对帮扶一览表
序号\t支援区\t支援学校\t受援县\t受援学校\t教师（人）
1\t海沧区\t厦门市海沧中学\t积石山县\t积石山县中学\t4
2\t湖里区\t湖里实验小学\t临夏县\t临夏县韩集小学\t2
合计\t\t\t\t\t6
注：教师人数为计划数。
"""
BOTH = [("海沧区 厦门市海沧中学", "积石山县 积石山县中学"), ("湖里区 湖里实验小学", "临夏县 临夏县韩集小学")]


@pytest.mark.parametrize("between", ["\t", " | "])
def test_regions_and_bodies_of_one_side_belong_together(between: str) -> None:
    assert ties(SCHOOLS.replace("\t", between)) == BOTH
    assert first(SCHOOLS).relation == "结对帮扶"


def test_a_province_beside_a_body_of_a_county_in_it() -> None:
    head = "新一轮对口支援关系表\n受援省份\t受援医院\t支援医院\n"
    text = head + "甘肃省\t岷县人民医院\t福州市第二医院\n贵州省\t望谟县中医院\t宁波市第一医院\n"
    assert ties(text) == [
        ("福州市 福州市第二医院", "岷县 岷县人民医院"),
        ("宁波市 宁波市第一医院", "望谟县 望谟县中医院"),
    ]


def test_the_innermost_of_several_regions() -> None:
    head = "东西部协作结对关系\n东部省份\t东部县区\t西部省份\t西部县区\t结对年份\n"
    text = head + "福建省\t福州市马尾区\t甘肃省\t岷县\t2017\n山东省\t青岛市城阳区\t甘肃省\t武都区\t2016\n"
    assert ties(text) == [("马尾区", "岷县"), ("城阳区", "武都区")]
    assert [p.since for p in extract.extract_text(text, types={"pairing"})] == ["2017", "2016"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("heads", "tied"),
    [
        ("县区\t帮扶单位\t帮扶村", ("赣州市 赣州市财政局", "会昌县 半岗村")),
        ("县区\t挂钩帮扶单位\t挂钩村", ("赣州市 赣州市财政局", "会昌县 半岗村")),
        ("帮扶县\t帮扶单位\t帮扶村", ("赣州市 赣州市财政局", "会昌县 半岗村")),
        ("受帮扶县\t结对单位\t脱贫村", ("赣州市 赣州市财政局", "会昌县 半岗村")),
    ],
)
def test_a_county_is_of_the_side_of_its_villages(heads: str, tied: Tie) -> None:
    rows = "会昌县\t赣州市财政局\t半岗村\n会昌县\t赣州市水利局\t白埠村\n"
    assert ties(f"结对帮扶单位一览表\n{heads}\n{rows}")[0] == tied


def test_counties_and_who_helps_them() -> None:
    text = "结对帮扶情况\n县区|帮扶市|2018年资金（万元）\n隆德县|福州市|2200\n西吉县|莆田市|2600\n合计||4800\n"
    assert ties(text) == [("福州市", "隆德县"), ("莆田市", "西吉县")]


@pytest.mark.parametrize(
    "heads", ["帮扶省市\t帮扶地区", "结对市\t结对市州", "东部\t西部", "东部结对城市\t西部结对城市"]
)
def test_heads_that_say_the_same_of_both(heads: str) -> None:
    text = f"东西部扶贫协作结对关系\n{heads}\n天津市\t甘肃省\n苏州市\t铜仁市\n"
    assert ties(text) == [("天津市", "甘肃省"), ("苏州市", "铜仁市")]


def test_couples_within_one_cell() -> None:
    text = "结对区县\t帮扶单位\t金额(万元)\n静安区—广南县\t上海静安集团\t100\n静安区—砚山县\t市北集团\t80\n"
    assert ties("沪滇协作结对情况\n" + text) == [("静安区", "广南县"), ("静安区", "砚山县")]


def test_towns_and_firms_as_units() -> None:
    head = "东西部协作结对情况\n序号\t东部单位\t西部单位\n"
    text = head + "1\t象山县丹东街道\t万源市太平镇\n2\t江苏沙钢集团有限公司\t沿河县思渠镇荷叶村\n"
    assert ties(text) == [
        ("象山县丹东街道", "万源市太平镇"),
        ("江苏 江苏沙钢集团有限公司", "沿河县 沿河县思渠镇荷叶村"),
    ]


def test_several_regions_in_one_cell() -> None:
    text = "对口支援关系表\n受援地\t支援省市\n阿克苏地区\t浙江省\n和田地区\t北京市、天津市、安徽省\n"
    assert ties(text) == [("浙江省", "阿克苏地区"), ("北京市、天津市、安徽省", "和田地区")]


@pytest.mark.parametrize(
    "heads",
    [
        "序号\t支援方\t受援方\t备注\n市\t学校\t县\t学校\n",
        "序号\t支援方\t\t受援方\t\t备注\n\t市\t学校\t县\t学校\t\n",
        "|序号|支援方||受援方||备注|\n||市|学校|县|学校||\n",
    ],
)
def test_two_heads_on_top_of_each_other(heads: str) -> None:
    rows = "1\t绍兴市\t绍兴市第一中学\t马边县\t马边中学\t高中\n2\t绍兴市\t绍兴市鲁迅小学\t马边县\t民建小学\t小学\n"
    found = ties("学校结对安排\n" + heads + (_framed(rows) if "|" in heads else rows))
    assert found == [("绍兴市 绍兴市第一中学", "马边县 马边中学"), ("绍兴市 绍兴市鲁迅小学", "马边县 民建小学")]


@pytest.mark.parametrize("row", ["2\t\t鄞州第二医院\t盐源县\t盐源县中医院\t3", "鄞州第二医院\t盐源县\t盐源县中医院\t3"])
def test_cells_that_rows_share(row: str) -> None:
    head = "结对帮扶医院一览表\n序号\t支援区\t支援医院\t受援县\t受援医院\t人数\n"
    text = head + "1\t鄞州区\t鄞州人民医院\t布拖县\t布拖县人民医院\t6\n" + row + "\n"
    assert ties(text) == [
        ("鄞州区 鄞州人民医院", "布拖县 布拖县人民医院"),
        ("鄞州区 鄞州第二医院", "盐源县 盐源县中医院"),
    ]


def test_columns_of_both_sides_under_the_same_words() -> None:
    text = "结对学校名单\n区\t结对学校\t县\t结对学校\n鼓楼区\t南京市第九中学\t商南县\t商南县高级中学\n"
    assert ties(text) == [("鼓楼区 南京市第九中学", "商南县 商南县高级中学")]


def test_wards_of_hospitals_are_told_once() -> None:
    row = "{}\t南京鼓楼医院\t{}\t镇巴县人民医院\t{}\t2017年3月\n"
    text = "对口支援医院名单\n序号\t支援医院\t支援科室\t受援医院\t受援科室\t结对时间\n"
    text += row.format(1, "心内科", "内科") + row.format(2, "骨科", "外科")
    assert ties(text) == [("南京 南京鼓楼医院", "镇巴县 镇巴县人民医院")]
    assert first(text).since == "2017-03"


@pytest.mark.parametrize(
    "text",
    [
        "对口支援学校情况\n支援市\t支援学校\t教师（人）\n厦门市\t湖里实验小学\t4\n厦门市\t海沧中学\t2\n",
        "捐赠资金使用情况\n捐赠单位\t受赠单位\t金额（万元）\n龙岗区\t靖西市\t300\n南山区\t德保县\t200\n",
        "结对帮扶项目资金表\n县区\t实施单位\t资金（万元）\n岷县\t岷县水务局\t300\n临洮县\t临洮县水务局\t200\n",
        "消费帮扶采购情况\n采购单位\t帮扶县\t金额（万元）\n福州市供销社\t岷县\t300\n厦门市供销社\t临夏县\t200\n",
        "对口支援挂职干部名单\n姓名\t派出单位\t挂职单位\n王大伟\t福州市水利局\t岷县水务局\n李红\t福州市教育局\t岷县教育局\n",
        "学校结对安排\n序号|支援方||受援方||备注\n|市|学校|县|学校|\n1|绍兴市|绍兴市第一中学|马边县|马边中学|高中\n",
        "对口帮扶情况\n县区\t帮扶学校\t受助学生\n临潭县\t临潭县第一中学\t30\n卓尼县\t卓尼县柳林中学\t20\n",
        "结对帮扶学校\n支援市\t受援县\t学校\n某市\t岷县\t岷县第一中学\n某某市\t临洮县\t临洮县第一中学\n",
    ],
)
def test_tables_that_tie_nobody(text: str) -> None:
    assert ties(text) == []


def test_a_town_beside_its_village_is_no_tie() -> None:
    rows = "1\t尖山镇\t大包村\t泰丰薯业有限公司\n2\t古路镇\t观峰村\t汶河食品有限公司\n"
    text = f"村企结对名单\n\n序号\t乡镇\t村\t泰安市企业\n{rows}"
    found = extract.extract_text(text, types={"pairing"})
    assert not [p for p in found if p.donor.regions and not p.recipient.regions]
