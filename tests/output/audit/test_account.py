"""The account of a text is complete and says what became of each numeral."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.output.audit.account import Account, account
from extract.output.audit.totals import Tally, count
from extract.pipeline import rows_of, views
from extract.reading.source import Source
from extract.records.validation import sound_records

ROOT = Path(__file__).parents[3]
DOCUMENTS = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT.parent / "shared/corpus/written").glob("*.txt"))]

DIGITS = frozenset("0123456789")
CHINESE = frozenset("零〇一二两三四五六七八九十百千万亿兆廿卅壹贰叁肆伍陆柒捌玖拾佰仟")

NUMERALS = ("7", "3000", "13.38亿", "1,234", "2万", "三百二十", "十几", "两", "3千5百", "二〇二三")
BETWEEN = ("，甲方投入", "元、乙方", "人。丙", "名学生与", "\n采购")


def audited(text: str) -> Account:
    source = Source("text", text, hashlib.sha256(text.encode()).hexdigest(), "utf-8")
    seen = views(source)
    return account(source, seen, sound_records(rows_of(seen), text)[0])


def fates(text: str) -> dict[str, tuple[str, str | None]]:
    return {n.quote: (n.fate, (n.record and n.record.partition("-")[0]) or n.reason) for n in audited(text).numerals}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_no_numeral_of_a_document_is_left_out(path: Path) -> None:
    """Independent of how numerals are read: every digit and numeral character of the source lies in the account."""
    text = path.read_bytes().decode("utf-8-sig")
    found = audited(text)
    inside = {at for numeral in found.numerals for at in range(numeral.start, numeral.end)}
    numeral = [
        at for at, character in enumerate(text) if character in DIGITS | CHINESE and text[at : at + 3] != "百分点"
    ]
    assert [text[max(at - 6, 0) : at + 6] for at in numeral if at not in inside] == []
    assert len(inside) == sum(n.end - n.start for n in found.numerals), "two numerals share a character"
    assert all(text[n.start : n.end] == n.quote and inside.intersection(numeral) for n in found.numerals)


@pytest.mark.parametrize("path", DOCUMENTS[:5], ids=lambda path: path.name)
def test_claimed_and_set_aside_and_unexplained_are_all(path: Path) -> None:
    found = audited(path.read_bytes().decode("utf-8-sig"))
    counted = count(found.numerals)
    assert counted.claimed + counted.set_aside + counted.unexplained == counted.numerals == len(found.numerals)
    assert counted.claimed > 0
    tally = Tally()
    tally.add(found)
    assert tally.total == counted


def test_what_became_of_each() -> None:
    found = fates("2022年8月24日，惠州市帮助就业3000人。第三次会议强调四个不摘，进一步落实。")
    assert found["2022"] == ("claimed", "date")
    assert found["3000"] == ("claimed", "metric")
    assert found["三"] == ("set aside", "ordinal")
    assert found["一"] == ("set aside", "word")
    assert not [quote for quote, (fate, _) in found.items() if fate == "unexplained"]


def test_what_states_a_whole_article_claims_no_numeral_in_it() -> None:
    for numeral in audited("三组材料\n\n这里写着7和8。\n").numerals:
        assert not (numeral.record or "").startswith("article")


def test_a_sentence_that_sounds_like_a_record_and_gives_none_is_named() -> None:
    found = audited("昨日下着雨，结对一词很常见。惠州市与黔西南州结对帮扶。\n")
    assert [(gap.word, gap.type, gap.quote) for gap in found.gaps] == [
        ("结对", "pairing", "昨日下着雨，结对一词很常见。")
    ]
    assert found.sounding["pairing"] == 2


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(NUMERALS), st.sampled_from(BETWEEN)), max_size=8))
def test_as_many_as_were_written(written: list[tuple[str, str]]) -> None:
    found = audited("记录如下" + "".join(between + numeral for numeral, between in written) + "元。\n")
    assert [numeral.quote for numeral in found.numerals] == [numeral for numeral, _ in written]


@settings(max_examples=50, deadline=None)
@given(st.text(st.sampled_from("0123456789一二三十百万亿年月日元人第、，。\n贵州省(yi)和"), max_size=60))
def test_any_text_has_an_account(text: str) -> None:
    found = audited(text)
    assert found.characters == len(text)
    assert all(text[n.start : n.end] == n.quote for n in found.numerals)
