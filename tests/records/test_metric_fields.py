"""The field of assistance that figures belong to. The sentences are made up; places are real."""

import pytest

from extract import extract_text


def topics(text: str) -> list[str]:
    found = extract_text(text, types={"metric"}, reference_date="2024-06-01")
    return [record.model_dump()["topic"] for record in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("莲都区12家企业带来岗位1400余个。", ["labour", "labour"]),
        ("组织12家企业赴遂宁办农特产品展销周。", ["consumption"]),
        ("引进企业7家,到位投资3亿元。", ["industry", "industry"]),
        ("12家企业赴遂宁考察。", ["exchange"]),
        ("引进12家企业,培训教师45人。", ["industry", "education"]),
    ],
)
def test_what_those_do_who_are_counted(text: str, expected: list[str]) -> None:
    assert topics(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(八)消费帮扶。在丽水市新开门店5家。", ["consumption"]),
        ("在丽水市新开门店5家。", ["industry"]),
        ("二是加强人才支援。举办培训班9期。", ["talent"]),
        ("(二)劳务。转移就业12人。(三)人才。举办培训班9期。", ["labour", "talent"]),
        ("就业方面,丽水市开设班6个。", ["labour"]),
        ("(八)消费帮扶。新建厂房5栋。", ["industry"]),
        ("丽水市推进就业和教育工作。开办班6个。", ["other"]),
    ],
)
def test_what_heads_a_part_of_a_paragraph(text: str, expected: list[str]) -> None:
    assert topics(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("丽水市捐赠彩超2台。", ["health"]),
        ("丽水市拨付120万元,添置课桌椅340套。", ["funding", "education"]),
        ("考察团一行12人来访。", ["exchange"]),
        ("全县生产总值3亿元,增长8%。", ["other", "other"]),
        ("选送教师、医生12名。", ["talent"]),
        ("举办培训班12期。", ["talent"]),
        ("修便民桥3座。", ["infrastructure"]),
        ("农民人均纯收入1.2万元。", ["other"]),
    ],
)
def test_words_of_a_field(text: str, expected: list[str]) -> None:
    assert topics(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("茶叶销售3万吨,同比增15%。", [None, "increase"]),
        ("一产增36.5%,二产降9.2%。", ["increase", "decrease"]),
        ("进出口总额3亿元(↓12.4%)。", [None, "decrease"]),
        ("社零总额3亿元(+7.2%)。", [None, "increase"]),
        ("稳岗2万人,比上年多了1900人。", [None, "increase"]),
        ("外转率8.5%,比2007年低了5.5个百分点。", [None, "decrease"]),
        ("资金每年按8%递增。", ["increase"]),
        ("按10%的比例扣减资金。", [None]),
        ("满意度为97%,高出去年1.2个百分点。", [None, "increase"]),
        ("同比多支出3亿元。", ["increase"]),
        ("新增冷库12座,收入增到5万元。", [None, None]),
        ("比例最高38%。", [None]),
    ],
)
def test_which_way_a_figure_went(text: str, expected: list[str | None]) -> None:
    found = extract_text(text, types={"metric"}, reference_date="2024-06-01")
    assert [record.model_dump()["trend"] for record in found] == expected


def test_offices_that_issue_a_paper_are_no_measure() -> None:
    text = "根据财政部等11部门《关于整合资金的通知》,山东省财政厅等3部门《关于印发细则的通知》要求,开展工作。"
    records = [record.model_dump() for record in extract_text(text, types={"metric"})]
    assert [(record["text"], record["indicator"], record["item"]) for record in records] == [
        ("11部门", None, None),
        ("3部门", None, None),
    ]


@pytest.mark.parametrize(
    ("text", "indicator", "item"),
    [
        ("拟定以下12人为支教人选。", "拟定支教人选", None),
        ("30余名企业家代表参加相关活动。", "企业家代表参加相关活动", "企业家代表"),
        ("该工程令326户村民受惠。", "村民受惠", "村民"),
        ("街镇结对资金每个乡各30万元。", "街镇结对资金", None),
        ("资金投入到县及县以下基层80%以上。", "资金投入到县及县以下基层", None),
    ],
)
def test_what_only_leads_to_a_figure(text: str, indicator: str, item: str | None) -> None:
    (record,) = (record.model_dump() for record in extract_text(text, types={"metric"}))
    assert (record["indicator"], record["item"]) == (indicator, item)


def test_what_money_is_for_stands_before_a_further_figure() -> None:
    text = "共捐款156万元,其中100万元设立助学金,其余56万元用于卫生院添置救护车2辆。"
    records = [record.model_dump() for record in extract_text(text, types={"metric"})]
    assert [record["indicator"] for record in records][2:] == ["用于卫生院添置救护车"] * 2
