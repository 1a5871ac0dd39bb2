"""Whom figures are about that are told of without a name of their own. The sentences are made up; places are real."""

import pytest

from extract import extract_text


def told(text: str, field: str) -> list[str | None]:
    found = extract_text(text, types={"metric"}, reference_date="2024-06-01")
    return [record.model_dump()[field] for record in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("水路方面，预计发送旅客90万人次，增长5%。", ["水路", "水路"]),
        ("气象部门方面，发布预警12次。", ["气象部门"]),
        ("遂宁市方面，接收医生50名。", ["遂宁市"]),
        ("丽水市投入资金3亿元。产业方面，引进企业3家。", ["丽水市", "丽水市"]),
        ("丽水市投入资金3亿元，资金管理方面，建立制度3项。", ["丽水市", "丽水市"]),
        ("全国铁路暑期运输启动，预计发送旅客8亿人次。", ["全国铁路"]),
        ("全国铁路、公路发送旅客900万人次。", ["全国"]),
        ("全国水路客运量达3亿人次。", ["全国"]),
    ],
)
def test_trades(text: str, expected: list[str | None]) -> None:
    assert told(text, "subject") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("当天，随队专家在青田县开展义诊，服务群众260人次。", ["随队专家"]),
        ("第二批12名队员克服困难，完成手术30台。", [None, "第二批12名队员"]),
        ("去年选派了专家。8名专家分两批到岗，开展手术26台。", [None, "8名专家"]),
        ("丽水市选派专家10名。", ["丽水市"]),
        ("丽水市有在岗专家10名，开展手术26台。", ["丽水市", "丽水市"]),
        ("首批遂宁市务工人员93人到丽水市务工。", ["遂宁市"]),
        ("双方互派干部，首批甲方选派7名、乙方选派9名。", ["甲方", "乙方"]),
        ("王立新翻开一个本子。他走了12个乡镇。", ["王立新"]),
    ],
)
def test_those_who_are_sent(text: str, expected: list[str | None]) -> None:
    assert told(text, "subject") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("丽水市、县两级财政投入资金3亿元，实施项目61个。", ["丽水市、县", "丽水市、县"]),
        ("中央财政下达资金3亿元。", ["中央财政"]),
        ("市财政安排资金3亿元。", ["市财政"]),
        ("来自香港的企业签约项目5个。", ["香港的企业"]),
        ("去年，我们学校的平均分提高了8分。", ["学校"]),
        ("去年，这个班的平均分提高到78分。", ["这个班"]),
        ("我组去年走访农户12户。", ["我组"]),
        ("基金会去年拨款200万元。", ["基金会"]),
        ("车间占地5亩，有三条自动化生产线，日加工燕麦30吨。", ["车间", "车间"]),
        ("遂宁市还要再建扶贫车间100个。", ["遂宁市"]),
        ("我国已培育绿色工厂8000家，绿色工业园区600个。", ["我国", "我国"]),
    ],
)
def test_whose_it_is(text: str, expected: list[str | None]) -> None:
    assert told(text, "subject") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全长900米的青岩老街由石板铺成。", ["青岩老街"]),
        ("如今的青岩古镇承载着十项非遗技艺。", ["青岩古镇"]),
        ("总建筑面积2万平方米的县人民医院住院楼于9月28日交付使用。", ["县人民医院住院楼"]),
        ("遂宁市建成占地300亩的产业园区。", ["遂宁市"]),
        ("全长3公里的村道由遂宁市建设。", [None]),
    ],
)
def test_works_by_their_size(text: str, expected: list[str | None]) -> None:
    assert told(text, "subject") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他走了27个村寨、行程1800公里。", ["他走村寨", "行程"]),
        ("遂宁市捐赠50台电脑、图书3000册。", ["捐赠电脑", "捐赠图书"]),
        ("展会吸引了80家酒庄、企业携200款葡萄酒参展。", ["吸引了酒庄、企业携", "葡萄酒参展"]),
    ],
)
def test_a_list_whose_parts_have_numbers(text: str, expected: list[str | None]) -> None:
    assert told(text, "indicator") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中国空军出动飞机30架次。", ("中国空军", "出动飞机")),
        ("贵州省共有A级景区120个。", ("贵州省", "A级景区")),
        ("遂宁市还有养老机构12家。", ("遂宁市", "养老机构")),
        ("教育部门户网站访问量达300万人次。", ("教育部", "门户网站访问量")),
        ("教育部门网站访问量达300万人次。", ("教育部门", "网站访问量")),
    ],
)
def test_the_name_of_whom_it_is_about_ends_where_the_words_begin(text: str, expected: tuple[str, str]) -> None:
    assert (*told(text, "subject"), *told(text, "indicator")) == expected


@pytest.mark.parametrize(
    ("text", "subject", "indicator"),
    [
        ("总商会为学校捐款5万元。", "总商会", "捐款"),
        ("慈善总会为金寨县捐款5万元。", "慈善总会", "捐款"),
        ("爱心企业向村里捐款5万元。", "爱心企业", "捐款"),
        ("商会为44户贫困户每户发放资金500元。", "商会", "贫困户"),
        ("全县贫困人口为3万人。", "全县", "贫困人口"),
        ("商会会员为企业职工300人。", None, "商会会员为企业职工"),
    ],
)
def test_who_gives_to_whom(text: str, subject: str | None, indicator: str) -> None:
    assert (told(text, "subject")[0], told(text, "indicator")[0]) == (subject, indicator)
