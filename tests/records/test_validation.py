"""Rows are checked as their records are, and written as they are."""

from typing import Any

import pydantic_core
import pytest

from extract.pipeline import rows
from extract.reading.source import of_text
from extract.records.validation import sound, sound_records
from tests.samples import metric_row

TEXT = """# 甲市与乙县签约
来源:某日报 2022年8月24日

8月24日,惠州市与黔西南州结对帮扶,惠州市委书记李明率党政代表团赴黔西南州考察,召开联席会议。
2021年以来,惠州市投入帮扶资金13.38亿元,同比增长12.5%,引进企业12家,签署《合作协议》。
"""
EVIDENCE = {"field": "value", "start": 0, "end": 3, "quote": "三百元"}


def test_a_row_is_written_as_its_record() -> None:
    found = rows(of_text(TEXT))
    checked, defects = sound(found)
    records, _ = sound_records(found, TEXT)
    assert len({row["type"] for row in checked}) > 4
    assert not defects
    assert list(map(pydantic_core.to_json, checked)) == [record.model_dump_json().encode() for record in records]


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "weight"},
        {"value": None},
        {"low": 2, "high": 1},
        {"currency": None},
        {"text": ""},
        {"trend": "up"},
        {"period": {"text": "去年", "value": "22-1", "bound": None}},
        {"colour": "red"},
        {"article": "\udcff.txt#1"},
        {"article": "a.txt"},
        {"evidence": [EVIDENCE | {"field": "colour"}]},
        {"evidence": [EVIDENCE, EVIDENCE | {"start": -1, "end": 2}]},
        {"evidence": [EVIDENCE | {"end": 4}]},
    ],
)
def test_what_is_no_record_is_no_row(fault: dict[str, Any]) -> None:
    row = metric_row()
    checked, defects = sound([row | fault, row])
    records, faults = sound_records([row | fault, row], "三百元")
    assert (len(checked), len(records), len(defects), len(faults)) == (1, 1, 1, 1)
    assert defects[0].startswith("left out a record of rule metric.test that is not valid: ")
