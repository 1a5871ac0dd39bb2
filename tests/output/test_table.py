"""CSV that spreadsheets open without harm, and from which the values come back."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.output.formats import FORMATS
from extract.output.table import columns, head, lines
from extract.records import TYPES
from extract.records.validation import sound
from tests.samples import metric_row


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def row(**fields: object) -> dict[str, str]:
    return read(head("metric") + lines([metric_row(**fields)]))[0]


def plain(cell: str) -> str:
    """What the documentation tells a reader to do with an apostrophe."""
    return cell.removeprefix("'")


@pytest.mark.parametrize("kind", TYPES)
def test_columns_are_common_first_own_then_the_first_evidence(kind: str) -> None:
    names = columns(kind)
    assert names[:3] == ("id", "article", "rule")
    assert names[-3:] == ("start", "end", "quote")
    assert len(set(names)) == len(names)


def test_parts_are_flat_and_nothing_is_an_empty_cell() -> None:
    cells = row(period={"text": "截至7月", "value": "2022-07", "bound": "until"})
    assert (cells["period.text"], cells["period.value"], cells["period.bound"]) == ("截至7月", "2022-07", "until")
    assert (cells["item"], cells["low"], row()["period.text"]) == ("", "", "")
    assert (cells["start"], cells["end"], cells["quote"]) == ("0", "3", "三百元")


def test_lists_of_texts_are_joined_and_lists_of_objects_are_json() -> None:
    side = {
        "regions": ["惠州市", "A|B"],
        "region_codes": ["441300", None],
        "members": [{"kind": "学校", "count": 2, "names": []}],
    }
    pairings, _ = sound(
        [
            {
                "type": "pairing",
                "id": "pairing-0123456789ab",
                "article": "a.txt#1",
                "element": None,
                "rule": "pairing.test",
                "evidence": [{"field": "pairing", "start": 0, "end": 1, "quote": "结"}],
                "donor": side,
                "recipient": side,
                "relation": "结对",
                "since": None,
            }
        ]
    )
    [cells] = read(head("pairing") + lines(pairings))
    assert cells["donor.regions"] == "惠州市|A\\|B"
    assert cells["donor.region_codes"] == "441300|"
    assert json.loads(cells["donor.members"]) == side["members"]


@pytest.mark.parametrize("text", ["=1+1", "+8613", "-1", "@SUM(A1)", "＝1", "\t=1", "\r=1", "'quoted"])
def test_no_text_is_taken_for_a_formula(text: str) -> None:
    assert row(item=text)["item"] == "'" + text


def test_numbers_stay_numbers() -> None:
    assert float(row(value=-3.5)["value"]) == -3.5


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_every_text_comes_back(text: str) -> None:
    assert plain(row(text=text)["text"]) == text


def test_a_file_has_a_mark_for_excel_and_a_pipe_has_none() -> None:
    assert FORMATS["csv"].mark == b"\xef\xbb\xbf"
    assert FORMATS["csv"].head("metric").startswith(b"id,")
