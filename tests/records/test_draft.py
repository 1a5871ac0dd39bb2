"""From drafts to rows: ids, evidence, order."""

import hashlib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extract.pipeline import batches, rows
from extract.reading.source import of_text
from extract.records.draft import Cite, Draft, finish
from extract.records.record import Record
from extract.text.structure import document_of

RAW = "两地签约\n８月24日,甲市与乙县签约。\n"
OWN = st.from_regex("[a-z_]+", fullmatch=True).filter(lambda name: name not in Record.model_fields)
VALUES = st.none() | st.integers() | st.floats(allow_nan=False) | st.text() | st.lists(st.text(), max_size=2)


def finished(*drafts: Draft, text: str = RAW) -> list[dict[str, Any]]:
    return finish(drafts, document_of(of_text(text)), "a.txt#1")


@given(st.dictionaries(OWN, VALUES, min_size=1), st.text())
def test_an_id_is_a_digest_of_article_type_place_and_fields(fields: dict[str, Any], article: str) -> None:
    (row,) = finish([Draft("date", "date.day", fields, [Cite("value", 0, 4)])], document_of(of_text(RAW)), article)
    key = repr((article, "date", 0, 4, sorted(fields.items()))).encode("utf-8", "surrogatepass")
    assert row["id"] == f"date-{hashlib.blake2b(key, digest_size=6).hexdigest()}"


def test_evidence_names_each_span_of_the_source_once() -> None:
    assert document_of(of_text(RAW)).text[5:10] == "8月24日"
    cites = [Cite("value", 5, 10), Cite("kind", 5, 10), Cite("value", 5, 10), Cite("value", 6, 6)]
    (row,) = finished(Draft("date", "date.day", {}, cites))
    assert row["evidence"] == [
        {"field": "value", "start": 5, "end": 10, "quote": "８月24日"},
        {"field": "kind", "start": 5, "end": 10, "quote": "８月24日"},
    ]


def test_rows_stand_in_the_order_of_the_text_and_equal_ones_once() -> None:
    places = [(11, 13), (5, 10), (11, 13), (5, 7)]
    found = finished(*(Draft("date", "date.day", {"value": None}, [Cite("value", *place)]) for place in places))
    assert [(row["evidence"][0]["start"], row["evidence"][0]["end"]) for row in found] == [(5, 7), (5, 10), (11, 13)]


def test_the_rows_of_a_source_are_those_of_its_articles() -> None:
    source = of_text("# 两地签约\n5月8日,甲市与乙县签约。\n\n# 两地互访\n5月9日,惠州市代表团赴乙县考察。\n")
    [articles] = batches([source])
    assert [{row["article"] for row in found.rows} for found in articles] == [{"text#1"}, {"text#2"}]
    assert [row for found in articles for row in found.rows] == rows(source)
