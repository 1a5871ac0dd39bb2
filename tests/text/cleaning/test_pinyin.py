"""Pinyin glosses go, real parentheses stay."""

import pytest

from extract.text.cleaning.pinyin import edits
from extract.text.offsets import apply


@pytest.mark.parametrize(
    ("noisy", "clean"),
    [
        ("代表團來(lái)粵", "代表團來粵"),
        ("聯席會(huì )議", "聯席會議"),
        ("登錄(lu)網站", "登錄網站"),
        ("贫(pin)(pin)困", "贫困"),
        ("貧(pín)(pín)困", "貧困"),
        ("東西(dong xi)部", "東西部"),
        ("東西(dongxi)部", "東西部"),
        ("1.92億(yì)元、萬(wàn)人次", "1.92億元、萬人次"),
        ("第(一(yī))條", "第(一)條"),
        ("绿(lǜ)色、绿(lv)色、女(nǚ)性", "绿色、绿色、女性"),
        ("協(xie2)作", "協作"),
        ("来[lái]、来【lái】、来〔lái〕", "来、来、来"),
        ("來 (lái)粵", "來粵"),
        ("推动\n(dòng)两省", "推动两省"),
        ("推动(dò\nng)两省", "推动两省"),
        ("来(lɑ́i)", "来"),  # the Latin alpha of Chinese typesetting
        ("会(huì)场协(xi", "会场协"),
        ("场协(xié", "场协"),
    ],
)
def test_glosses_go(noisy: str, clean: str) -> None:
    assert apply(noisy, edits(noisy)) == clean


@pytest.mark.parametrize(
    "text",
    [
        "重症监护(ICU)",
        "良好农业规范(GAP)认证",
        "总承包(EPC)模式",
        "优惠政策(试行)",
        "她(she)说",
        "应用(app)下载",
        "人工智能(AI)",
        "国发(2022)2号",
        "甲(a)乙(b)",
        "咖啡(café)",
        "(lái)在行首",
        "A(lai)",
        "产业(包括 en)",
        "最后半句(",
        "米(m)",
    ],
)
def test_parentheses_stay(text: str) -> None:
    assert edits(text) == []
