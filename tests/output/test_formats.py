"""Streams of blocks are whole documents."""

import json

import pytest

from extract.output.files import Stream
from extract.output.formats import FORMATS
from tests.samples import metric_row


def written(name: str, *blocks: int) -> bytes:
    """A stream of blocks of so many records each."""
    parts: list[bytes] = []
    form = FORMATS[name]
    stream = Stream(parts.append, form, "metric")
    for size in blocks:
        stream.add(form.block([metric_row(value=at) for at in range(size)]) if size else b"")
    stream.close()
    return b"".join(parts)


@pytest.mark.parametrize("blocks", [(), (0,), (1,), (2, 3), (1, 0, 1)])
def test_json_is_one_document(blocks: tuple[int, ...]) -> None:
    records = json.loads(written("json", *blocks))
    assert [record["value"] for record in records] == [at for size in blocks for at in range(size)]


@pytest.mark.parametrize("blocks", [(), (1,), (2, 3), (1, 0, 1)])
def test_jsonl_is_a_record_a_line(blocks: tuple[int, ...]) -> None:
    records = [json.loads(line) for line in written("jsonl", *blocks).splitlines()]
    assert [record["value"] for record in records] == [at for size in blocks for at in range(size)]


@pytest.mark.parametrize("separator", ["\u2028", "\x85", "\n", "\r", "\x0b"])
def test_no_character_of_a_text_ends_a_line(separator: str) -> None:
    line = FORMATS["jsonl"].block([metric_row(text=f"三{separator}百")])
    assert line.count(b"\n") == 1
    assert json.loads(line)["text"] == f"三{separator}百"


def test_chinese_stays_legible() -> None:
    assert "三百元" in written("json", 1).decode()


def test_csv_begins_with_its_columns() -> None:
    assert written("csv").decode().startswith("id,article,rule,")
    assert len(written("csv", 2, 1).splitlines()) == 4
