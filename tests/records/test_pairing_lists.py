"""Ties of lists one by one, of parts of the same name, and of what is counted for who has it."""

from typing import Any

import pytest

import extract


def ties(text: str) -> list[tuple[str, str, str | None]]:
    found = extract.extract_text(text, types={"pairing"})
    return [(_side(p.donor), _side(p.recipient), p.since) for p in found]  # type: ignore[attr-defined]


def _side(side: Any) -> str:
    members = [m.names or [f"{m.count}{m.kind}"] for m in side.members]
    return " ".join(("、".join(side.regions), *(name for names in members for name in names))).strip()


def test_towns_whose_names_end_like_those_of_counties() -> None:
    text = "余姚市泗门镇、梁弄镇分别与布拖县旧县镇、石陂镇结对帮扶。"
    assert ties(text) == [("余姚市泗门镇", "布拖县旧县镇", None), ("余姚市梁弄镇", "布拖县石陂镇", None)]


def test_the_same_of_the_own_county() -> None:
    text = "布拖县来了客人。余姚市泗门镇、梁弄镇分别与我县旧县镇、石陂镇结对帮扶。"
    assert ties(text) == [("余姚市泗门镇", "旧县镇", None), ("余姚市梁弄镇", "石陂镇", None)]


def test_firms_by_their_short_names() -> None:
    text = "中铁十二局、铁四院、中广核分别与万全区北沙镇、洗马林镇、郭磊庄镇结对共建。"
    assert ties(text) == [
        ("中铁十二局", "万全区北沙镇", None),
        ("铁四院", "万全区洗马林镇", None),
        ("中广核", "万全区郭磊庄镇", None),
    ]
    kinds = [p.donor.members[0].kind for p in extract.extract_text(text, types={"pairing"})]  # type: ignore[attr-defined]
    assert kinds == ["企业"] * 3


def test_wards_of_the_same_names() -> None:
    text = "岷县人民医院迎来客人。福州市第一医院骨科、儿科还与我院骨科、儿科签订了结对共建协议。"
    assert ties(text) == [
        ("福州市 福州市第一医院骨科", "岷县 岷县人民医院骨科", None),
        ("福州市 儿科", "岷县 儿科", None),
    ]


def test_wards_of_other_names_are_tied_all_to_all() -> None:
    text = "福州市第一医院骨科、儿科与岷县人民医院儿科、骨科结对共建。"
    assert ties(text) == [("福州市 福州市第一医院骨科 儿科", "岷县 岷县人民医院儿科 骨科", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("福州市慈善总会旗下12家企业与岷县12个村结对帮扶。", ("福州市 12企业", "岷县 12村", None)),
        (
            "福州青年志愿联谊会所属9所学校与岷县8所中小学结为姊妹学校。",
            ("福州 9学校", "岷县 8中小学", None),
        ),
        ("福州市6个县区与定西市5个重点帮扶县及其他县区结对。", ("福州市 6县区", "定西市 5重点帮扶县", None)),
        ("江苏省9个设区市与陕西省10个设区市及其所辖县区结对。", ("江苏省 9设区市", "陕西省 10设区市", None)),
        ("马尾区与岷县自2018年起开展“菜单式”教育帮扶,效果好。", ("马尾区", "岷县", "2018")),
        ("马尾区自2018年5月起参与帮扶岷县,投入资金。", ("马尾区", "岷县", "2018-05")),
        (
            "慈溪市周巷中学校长顾文一行来到布拖县城关小学。这是自2019年9月两校结为“手拉手”友好学校以来,第三次送教。",
            ("慈溪市 慈溪市周巷中学", "布拖县 布拖县城关小学", "2019-09"),
        ),
        (
            "慈溪市实验小学给布拖县城关小学寄来图书。这是两校结为“姊妹学校”后,第三次寄书。",
            ("慈溪市 慈溪市实验小学", "布拖县 布拖县城关小学", None),
        ),
    ],
)
def test_ties_with_more_told_around_them(text: str, expected: tuple[str, str, str | None]) -> None:
    assert ties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "马尾区企业家参与帮扶岷县贫困户。",
        "马尾区参与帮扶行动,岷县受益。",
        "马尾区参与支援岷县抗洪。",
        "马尾区与岷县开展“送医下乡”帮扶活动。",
        "慈溪市实验小学给布拖县城关小学寄来图书。希望两校结为友好学校后,来往不断。",
    ],
)
def test_what_looks_like_them_and_ties_nobody(text: str) -> None:
    assert ties(text) == []


def test_a_series_that_is_called_an_arrangement() -> None:
    text = "按上城区对口帮扶青川县、西湖区对口帮扶旺苍县和剑阁县、滨江区对口帮扶昭化区的结对安排,派出人才。"
    assert [tie[:2] for tie in ties(text)] == [("上城区", "青川县"), ("西湖区", "旺苍县、剑阁县"), ("滨江区", "昭化区")]


def test_couples_behind_what_counties_cooperate_in() -> None:
    text = "统筹考虑产业基础,明确3组县区合作关系:张家港市—固始县,常熟市—潢川县,太仓市—光山县。"
    found = [record.model_dump() for record in extract.extract_text(text, types={"pairing"})]
    assert [one["donor"]["regions"] + one["recipient"]["regions"] for one in found] == [
        ["张家港市", "固始县"],
        ["常熟市", "潢川县"],
        ["太仓市", "光山县"],
    ]
    assert not extract.extract_text("两家公司建立合作关系:张家港市—固始县。", types={"pairing"})


def test_towns_one_by_one_whose_money_is_told_of() -> None:
    text = "徐汇区斜土街道、龙华街道分别结对帮扶攀枝花乡、俄扎乡的街镇结对资金每个乡各30万元。"
    found = [record.model_dump() for record in extract.extract_text(text, types={"pairing"})]
    assert [one["donor"]["regions"] + one["recipient"]["regions"] for one in found] == [
        ["徐汇区斜土街道", "攀枝花乡"],
        ["徐汇区龙华街道", "俄扎乡"],
    ]
