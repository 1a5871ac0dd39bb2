"""Traditional to simplified: what OpenCC gives, where a text needs it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

from extract.text.cleaning.script import fold

T2S = OpenCC("t2s")
TRADITIONAL = (
    "貴州省黨政代表團來粵考察,東西部協作聯席會議在廣州召開。"
    "乾隆皇帝、乾燥、乾坤、瞭望、一目瞭然、著作、徵求意見、藉口、名著、頭髮與發展"
)


def test_same_as_opencc() -> None:
    clean, script, changed = fold(TRADITIONAL)
    assert clean == T2S.convert(TRADITIONAL)
    assert script == "traditional"
    assert changed == sum(a != b for a, b in zip(TRADITIONAL, clean, strict=True))


@given(
    st.lists(
        st.sampled_from(["乾隆", "乾", "隆", "一目瞭然", "瞭", "望", "著", "徵", "後", "。", "A", "龍", "馬"]),
        min_size=1,
        max_size=30,
    )
)
def test_same_as_opencc_for_any_mixture(pieces: list[str]) -> None:
    text = "會議經濟發展" * 3 + "".join(pieces)
    assert fold(text)[0] == T2S.convert(text)


@given(st.text())
def test_length_stays(text: str) -> None:
    assert len(fold(text)[0]) == len(text)


def test_simplified_text_needs_nothing() -> None:
    assert fold("贵州省党政代表团赴广东学习考察") == ("贵州省党政代表团赴广东学习考察", "simplified", 0)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("李乾元、魏徵、於梨华出席会议", "李乾元、魏徵、於梨华出席会议"),
        ("广東省与贵州省发展协作关系", "广东省与贵州省发展协作关系"),
    ],
)
def test_names_stay_in_simplified_lines(text: str, clean: str) -> None:
    assert fold(text)[:2] == (clean, "simplified")
