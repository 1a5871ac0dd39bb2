"""Works, events, agencies and scenes as whom figures are about. The sentences are made up; places are real."""

import pytest

from extract import extract_text


def told(text: str, field: str) -> list[str | None]:
    found = [record.model_dump() for record in extract_text(text, types={"metric"}, reference_date="2024-06-01")]
    values = [record[field] for record in found]
    return [value["value"] if isinstance(value, dict) else value for value in values]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("截至目前,小清河航道已过闸货船超过8000艘次,货运总吨位超过900万吨。", ["小清河航道"] * 2),
        ("平湖地铁3号线今年累计客流突破2000万人次。", ["平湖地铁3号线"]),
        ("丽水铁路口岸是枢纽,线路目前达12条。", ["丽水铁路口岸"]),
        ("全省高速公路已通车5000公里。", ["全省"]),
        ("该灯塔为钢结构,塔高60米。", [None]),
        ("该装置为新设计,推力300吨。", ["该装置"]),
        ("经洋山口岸出入境旅客突破300万人次。", ["洋山口岸"]),
        ("松溪水电站总装机容量20万千瓦。", ["松溪水电站"]),
        ("沪渝高铁今天通车。通车后,出行时间缩短40分钟。", ["沪渝高铁"]),
        ("池黄高铁起自池州,正线长125公里。", ["池黄高铁"]),
        ("一批引水工程加快建设。开工率超过九成,吸纳工人300名。", [None] * 2),
        ("沪渝高铁全线贯通。一批产业项目同时开工,总投资30亿元。", [None]),
        ("松潘县人民医院综合楼工程正式启用,设置床位200张。", ["松潘县人民医院"]),
        ("绿色通道已办理业务1200件。", [None]),
        ("钦州港至厦门港海江联运航线累计完成货运量126万吨。", ["钦州港至厦门港海江联运航线"]),
        ("全市海上航线停航12条,内河航线停航2条。", ["全市"] * 2),
        ("全市口岸总数增至15个。", ["全市"]),
    ],
)
def test_works_and_vehicles(text: str, subjects: list[str | None]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("本届茶博会共设500个展位,吸引300家企业参展。", ["本届茶博会"] * 2),
        ("本届论坛吸引了220名嘉宾。其中,12名是院士。", ["本届论坛"] * 2),
        ("丽水运动会共设12个大项。", ["丽水运动会"]),
        ("展会推出8类服务。", ["展会"]),
        ("本届论坛主题为“同行”,共设置6个板块。", ["本届论坛"]),
        ("王某出席开幕式。其中,30名是院士。", [None]),
    ],
)
def test_events_and_their_parts(text: str, subjects: list[str | None]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("铁路部门加开列车80列。", ["铁路部门"]),
        ("公安机关共破获案件300起,抓获嫌疑人500名。", ["公安机关"] * 2),
        ("在浙江,交通部门增派客车200辆。", ["浙江"]),
        ("部分大型超市服装销售额同比增长5%。", ["部分大型超市"]),
        ("规模以上工业企业利润同比增长4%。", ["规模以上工业企业"]),
        ("中国海军3艘舰艇抵达港口。", ["中国海军"]),
        ("中国出口汽车300万辆。", ["中国"]),
        ("我国中西部地区气温将下降8℃。", ["我国中西部地区"]),
        ("松潘县是全省20个重点帮扶县之一。", ["全省"]),
        ("如今的中国,拥有专利300万件。", ["中国"]),
    ],
)
def test_agencies_and_kinds_of_bodies(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("浙江对口支援四川松潘县。在花椒丰收的松潘县,当地建起烘房12座。", ["松潘县"]),
        ("广东有523艘渔船进港避风,当地组织队伍1.2万人。", ["广东"] * 2),
        ("云和县梅源村的王秀兰去年坐着专车去了工厂,每月到手五千元。", [None]),
        ("云和县梅源村的王秀兰去年栽下杨梅30亩。", ["王秀兰"]),
        ("恩施州有茶园100万亩。", ["恩施州"]),
        ("教育部门选派教师45名。", ["教育部门"]),
        ("教育部选派教师45名。", ["教育部"]),
        ("在陕西定边,当地正抓紧补种,让受旱的地块变成“能灌,能排,路相通”的良田,目前,已种玉米3万亩。", ["陕西定边"]),
        ("在海林,当地清淤40公里。", ["海林"]),
        ("在陕西定边,受灾后群众忙着补种,这几天当地补种玉米3万亩。", ["陕西定边"]),
        ("在丽水市,莲都区水位上涨,当地撤离群众300人。", ["丽水市"]),
        ("在柳州,莲都区派人支援,当地撤离群众300人。", ["当地"]),
    ],
)
def test_the_scene_is_the_place_that_is_meant(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("临近中秋节,园区加班加点,保障当地2万个家庭用水。", [None]),
        ("审议关于2023年度预算的报告;审议关于林业的3项报告。", [None]),
        ("6月1日,项目正式投产,最大供水能力达每小时50吨。", [None]),
        ("6月1日,列车驶出车站,全程800公里。", [None]),
        ("今年前4个月,丽水新建茶园12个。目前,莲都区有茶园300个。", ["2024-01/2024-04", None]),
        ("2024丽水茶博会开幕\n\n丽水茶博会5月31日开幕。现场签约项目8个。", [None]),
        ("今天,地铁客流量环比前一天增长20%。", ["2024-06-01"]),
        ("2023年,园区占地面积增至3158亩。", ["2023"]),
    ],
)
def test_what_no_date_governs(text: str, periods: list[str | None]) -> None:
    assert told(text, "period") == periods


@pytest.mark.parametrize(
    ("text", "trends"),
    [
        ("出口、进口增速分别比上年回落1.2个、0.8个百分点。", ["decrease"] * 2),
        ("预计大豆增产达到4.5%。", ["increase"]),
        ("粮食减产12%。", ["decrease"]),
        ("增值税税率为13%。", [None]),
        ("带动增收的占30%。", [None]),
        ("全年新签项目37个、46个。", [None] * 2),
    ],
)
def test_rates_that_rise_or_fall(text: str, trends: list[str | None]) -> None:
    assert told(text, "trend") == trends
