"""Every numeral of a text has a reason."""

from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions.ledger import REASONS, Numeral, account, numerals
from extract.text.clean import clean
from extract.text.span import Span

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


def reasons(text: str) -> list[tuple[str, str]]:
    return [(text[n.start : n.end], n.reason) for n in numerals(text)]


@pytest.mark.parametrize(
    ("text", "numeral", "reason"),
    [
        ("引进5家企业", "5", "quantity"),
        ("2022年启动", "2022", "date"),
        ("第三次会议", "三", "ordinal"),
        ("统一部署", "一", "word"),
        ("十分重要", "十", "word"),
        ("一批项目", "一", "indefinite"),
        ("“四个不摘”", "四", "slogan"),
        ("“十企百村”", "百", "slogan"),
        ("通过“832平台”销售", "832", "word"),
        ("在832平台销售", "832", "word"),
        ("实施“118工程”", "118", "word"),
        ("《长安三万里》", "三万", "title"),
        ("3+1模式", "3", "label"),
        ("神舟十七号飞船", "十七", "label"),
        ("5G基站", "5", "label"),
        ("党的二十大报告", "二十", "session"),
        ("世界500强企业", "500", "rank"),
        ("黔府发〔2022〕12号", "12", "document_number"),
        ("联系电话:0851-85891234", "85891234", "phone"),
        ("拨打12345反映", "12345", "phone"),
        ("邮编:550001", "550001", "postcode"),
        ("黔ICP备05000123号", "05000123", "licence"),
        ("股票代码:600519", "600519", "stock"),
        ("乘8489次列车", "8489", "train"),
        ("东经118度", "118", "coordinate"),
        ("以85比71战胜", "71", "score"),
        ("比例为2:1", "2", "ratio"),
        ("一、总体要求", "一", "list_number"),
        ("(二)健全机制", "二", "list_number"),
        ("二是强化保障", "二", "list_number"),
        ("2023年3月1日 第03版", "03", "ordinal"),
        ("共印120份", "120", "imprint"),
        ("见https://a.cn/20", "20", "url"),
        ("身份证号522301199001011234", "522301199001011234", "id"),
        ("国道351线", "351", "road"),
        ("开展三、四级手术", "三", "row"),
        ("4×100米接力", "4", "formula"),
    ],
)
def test_reasons(text: str, numeral: str, reason: str) -> None:
    assert (numeral, reason) in reasons(text)
    assert reason in REASONS


def test_claims_come_first_and_callers_may_add_some() -> None:
    text = "张三在九江引进5家"
    found = account(text, quantities=[Span(6, 9)], name=[Span(0, 2), Span(3, 5)])
    assert [(text[n.start : n.end], n.reason) for n in found] == [("三", "name"), ("九", "name"), ("5", "quantity")]


def test_words_have_no_value() -> None:
    [word] = numerals("统一部署")
    assert word == Numeral(1, 2, None, "word")
    assert numerals("答案不是四而是五")[1].value == Decimal(5)


@given(st.text())
def test_any_text(text: str) -> None:
    found = numerals(clean(text).text)
    assert all(n.reason in REASONS for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.skipif(not CORPUS.exists(), reason="needs the development corpus")
def test_hardly_a_numeral_of_real_texts_is_unknown() -> None:
    total = unknown = 0
    for path in sorted(CORPUS.glob("*/*.txt"))[::5]:
        found = numerals(clean(path.read_bytes().decode("utf-8-sig")).text)
        total += len(found)
        unknown += sum(n.reason == "unknown" for n in found)
    assert total > 1000
    assert unknown <= total / 100
