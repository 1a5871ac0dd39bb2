"""A numeral's value, in every way of writing it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions.numeral import value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13.38亿", "1338000000"),
        ("3,087.6万", "30876000"),
        ("５３２０万", "53200000"),
        ("１，０７５", "1075"),
        ("3 千 5 百", "3500"),
        ("25万6千", "256000"),
        ("1万5000", "15000"),
        ("3万亿5000亿", "3500000000000"),
        ("一万五千亿", "1500000000000"),
        ("四万万", "400000000"),
        ("二十万亿", "20000000000000"),
        ("两千三", "2300"),
        ("两千零三", "2003"),
        ("百三", "130"),
        ("一百零五万", "1050000"),
        ("廿一", "21"),
        ("二〇二二", "2022"),
        ("壹佰贰拾叁萬", "1230000"),
        ("三点一四", "3.14"),
        ("一点二万", "12000"),
        ("负十二", "-12"),
        ("三又四分之一", "3.25"),
        ("1 1/2", "1.5"),
        ("2.5e3", "2500"),
        ("百", "100"),
        ("万", "10000"),
    ],
)
def test_value(text: str, expected: str) -> None:
    assert value(text) == Decimal(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "点",
        "三点",
        "点三",
        "十百",
        "五十千",
        "一千五万",
        "1万20000",
        "1亿万",
        "1.2.3",
        "1,2345",
        "分之",
        "零分之三",
        "十几",
        "-",
        "甲",
        "一两",
        "三两",
        "两两",
    ],
)
def test_no_numeral(text: str) -> None:
    assert value(text) is None


def spelled(number: int) -> str:
    """`number` in Chinese, written with one section of four digits for each of 万, 亿 and 万亿."""
    if number == 0:
        return "零"
    sections, rest = [], number
    while rest:
        rest, section = divmod(rest, 10_000)
        sections.append(section)
    text = ""
    for at, section in reversed(list(enumerate(sections))):
        if not section:
            continue
        body = _section(section)
        text += ("零" if text and section < 1000 else "") + body + ("", "万", "亿", "万亿")[at]
    return text


def _section(section: int) -> str:
    text, gap = "", False
    for scale, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = section // scale % 10
        if digit:
            text += ("零" if gap and text else "") + "零一二三四五六七八九"[digit] + unit
            gap = False
        else:
            gap = True
    return text


FORMAL = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
TRADITIONAL = str.maketrans("万亿零", "萬億〇")


@given(st.integers(0, 10**12 - 1))
def test_every_chinese_writing_reads_back(number: int) -> None:
    text = spelled(number)
    assert value(text) == number
    assert value(text.translate(FORMAL)) == number
    assert value(text.translate(TRADITIONAL)) == number
    assert value(" ".join(text)) == number
    assert value("负" + text) == -number


@given(st.decimals(0, 10**12, places=3))
def test_every_arabic_writing_reads_back(number: Decimal) -> None:
    wide = str.maketrans("0123456789,.", "０１２３４５６７８９，．")
    for text in (str(number), f"{number:,}", f"{number:,}".translate(wide)):
        assert value(text) == number
        assert value(text + "万") == number * 10_000


@given(st.text("零〇一二两三九十百千万亿兆点分之又0123.,-%几 /e^", max_size=30))
def test_never_raises(text: str) -> None:
    value(text)


def test_long_numerals_have_no_value() -> None:
    assert value("9" * 1_000_000) is None
    assert value("一万" * 1_000_000) is None
