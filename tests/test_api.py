"""The Python interface."""

import datetime as dt
import os
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import extract
from extract.records import TYPES, module
from extract.records.metric import Metric
from extract.rules.examples import parse

TEXT = "粤黔携手\n\n2022年8月24日，惠州市采购黔西南州农特产品13.38亿元。\n"


def test_all_that_is_listed_is_there() -> None:
    assert dir(extract) == sorted(extract.__all__)
    assert all(getattr(extract, name) is not None for name in extract.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        extract.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_records_of_a_text() -> None:
    [metric] = extract.extract_text(TEXT, types={"metric"})
    assert isinstance(metric, Metric)
    assert metric.value == 1338000000
    first = metric.evidence[0]
    assert TEXT[first.start : first.end] == first.quote == "13.38亿元"


def test_records_of_a_file_are_those_of_its_text_but_for_the_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode("gb18030"))
    records = extract.extract_file(tmp_path / "a.txt")
    assert {record.article for record in records} == {"a.txt#1"}
    assert [r.model_dump(exclude={"id", "article"}) for r in records] == [
        r.model_dump(exclude={"id", "article"}) for r in extract.extract_text(TEXT)
    ]


def test_the_reference_date_may_be_a_date_or_a_text() -> None:
    found = [
        extract.extract_text("去年，惠州市采购13.38亿元。", reference_date=d, types={"date"})
        for d in (dt.date(2022, 8, 24), "2022")
    ]
    assert [[getattr(record, "value", None) for record in records] for records in found] == [["2021"], ["2021"]]


@pytest.mark.parametrize("reference", ["yesterday", "2022-02-30", "22-01-01", "", "２０２２"])
def test_a_reference_date_that_is_none(reference: str) -> None:
    with pytest.raises(ValueError, match=r"date|calendar"):
        extract.extract_text(TEXT, reference_date=reference)


def test_an_unknown_type() -> None:
    with pytest.raises(ValueError, match="there are article, date"):
        extract.extract_text(TEXT, types={"metre"})


@pytest.mark.parametrize("content", [b"", b"\x00\xff\x00\xff" * 99, None])
def test_what_cannot_be_read(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "a.txt").write_bytes(content)
    with pytest.raises(extract.Unreadable, match=r"a\.txt"):
        extract.extract_file(tmp_path / "a.txt")


def test_single_expressions() -> None:
    [number] = extract.numbers("共二十三所")
    assert (number.start, number.end, number.value) == (1, 4, Decimal(23))
    [quantity] = extract.quantities("约１６１０万元")
    assert (quantity.start, quantity.end, quantity.value) == (0, 7, Decimal(16100000))
    assert (quantity.unit, quantity.currency, quantity.modifier) == ("元", "CNY", "approx")
    [share] = extract.quantities("增长12.5%")
    assert (share.value, share.unit) == (Decimal("12.5"), "%")
    [date] = extract.dates("去年8月", reference_date=dt.date(2022, 8, 24))
    assert (date.start, date.end, date.value) == (0, 4, "2021-08")


SENTENCES = [
    parse(drawn).text for kind in TYPES for rule in getattr(module(kind), "RULES", ()) for drawn in rule.accepts
]


@given(st.lists(st.tuples(st.sampled_from(SENTENCES), st.integers(0, 20), st.integers(1, 60)), min_size=1, max_size=4))
@example(pieces=[("距2里的", 0, 4)])
@example(pieces=[("视网消息(市长闻播):7起", 0, 20)])
@example(pieces=[("援滇干部乔许瑶", 0, 10)])
@settings(max_examples=300, deadline=None)
def test_no_splice_of_sentences_raises(pieces: list[tuple[str, int, int]]) -> None:
    extract.extract_text("".join(sentence[start : start + length] for sentence, start, length in pieces))


@given(st.text())
@example(text="0L0")
@settings(max_examples=50, deadline=None)
def test_no_text_raises(text: str) -> None:
    for record in extract.extract_text(text):
        assert all(text[item.start : item.end] == item.quote for item in record.evidence)
    for found in (extract.numbers(text), extract.quantities(text), extract.dates(text)):
        assert all(0 <= item.start < item.end <= len(text) for item in found)


@given(
    st.lists(
        st.sampled_from(
            [
                "惠州市",
                "与",
                "结对",
                "，",
                "。",
                "\n",
                "3家",
                "8月24日",
                "召开",
                "会议",
                "“",
                "《",
                "》",
                "约",
                "\ud800",
                "第",
            ]
        ),
        max_size=30,
    ).map("".join)
)
@settings(max_examples=50, deadline=None)
def test_no_mixture_of_telling_words_raises(text: str) -> None:
    extract.extract_text(text)


CONSUMER = """
import datetime as dt
from decimal import Decimal

import extract
from extract.records import TYPES, module
from extract.records.metric import Metric
from extract.rules.examples import parse

def largest(text: str) -> float:
    records: list[extract.Record] = extract.extract_text(text, reference_date=dt.date(2022, 1, 1), types={"metric"})
    return max(record.value or 0 for record in records if isinstance(record, Metric))

quote: str = extract.extract_file("a.txt")[0].evidence[0].quote
value: Decimal | None = extract.numbers("三")[0].value
date: str | None = extract.dates("去年", reference_date=dt.date(2022, 1, 1))[0].value
unit: str | None = extract.quantities("三家")[0].unit
version: str = extract.__version__
"""


def test_programs_that_use_it_are_type_checked(tmp_path: Path) -> None:
    from mypy import api

    (tmp_path / "consumer.py").write_text(CONSUMER)
    (tmp_path / "wrong.py").write_text(CONSUMER + "extract.extract_text(3)\nextract.nothing\n")
    root = Path(__file__).parent.parent
    cache = ["--cache-dir", str(root / ".mypy_cache")]
    options = ["--strict", "--config-file", os.devnull, "--follow-imports", "silent", *cache]
    said, _, code = api.run([*options, str(tmp_path / "consumer.py")])
    assert code == 0, said
    said, _, code = api.run([*options, str(tmp_path / "wrong.py")])
    assert said.count("error:") == 2
