"""`extract verify` finds each planted fault, and none where there is none; `extract diff` names what changed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Cli

TEXT = "粤黔携手\n\n2022年8月24日，惠州市采购黔西南州农特产品13.38亿元，帮助就业3000人。\n"
Row = dict[str, Any]


@pytest.fixture
def docs(cli: Cli, tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.txt").write_text(TEXT, encoding="utf-8")
    assert cli("all", tmp_path / "docs", "-o", tmp_path / "out", "-q").code == 0
    return tmp_path / "docs"


def change(folder: Path, alter: Callable[[Row], None]) -> None:
    """Alter the metric of 13.38亿元."""
    path = folder / "metrics.json"
    rows = json.loads(path.read_bytes())
    alter(next(row for row in rows if "13.38" in row["text"]))
    path.write_text(json.dumps(rows), encoding="utf-8")


def test_sound_records(cli: Cli, docs: Path) -> None:
    done = cli("verify", docs.parent / "out", "--input", docs)
    assert (done.code, done.out) == (0, b"")
    assert " 0 faults" in done.err


def shift(row: Row) -> None:
    row["evidence"][0]["start"] += 1
    row["evidence"][0]["end"] += 1


def value(row: Row) -> None:
    row["value"] += 1


def drop(row: Row) -> None:
    del row["unit"]


def invent(row: Row) -> None:
    row["topic"] = "fun"


def quote(row: Row) -> None:
    row["evidence"][0]["quote"] = "13.39亿元"


def identity(row: Row) -> None:
    row["id"] = "metric-000000000000"


@pytest.mark.parametrize("alter", [shift, value, drop, invent, quote, identity])
def test_a_fault_in_a_record(cli: Cli, docs: Path, alter: Callable[[Row], None]) -> None:
    change(docs.parent / "out", alter)
    done = cli("verify", docs.parent / "out", "--input", docs)
    assert done.code == 1
    assert len(done.lines) == 1
    assert done.lines[0].startswith("page.txt: metric-")


def test_a_byte_changed_in_the_source(cli: Cli, docs: Path) -> None:
    (docs / "page.txt").write_text(TEXT.replace("携手", "协作"), encoding="utf-8")
    done = cli("verify", docs.parent / "out", "--input", docs)
    assert done.code == 1
    assert "the source has changed since" in done.lines[0]


def test_a_source_that_is_gone(cli: Cli, docs: Path) -> None:
    (docs / "page.txt").rename(docs / "other.txt")
    done = cli("verify", docs.parent / "out", "--input", docs)
    assert done.lines == ["page.txt: not among the inputs; say where it is with --input"]


def test_one_file_of_records(cli: Cli, docs: Path, tmp_path: Path) -> None:
    (tmp_path / "m.jsonl").write_bytes(cli("metrics", docs).out)
    assert cli("verify", tmp_path / "m.jsonl", "-i", docs).code == 0


def test_the_same_run_has_no_differences(cli: Cli, docs: Path, tmp_path: Path) -> None:
    done = cli("diff", tmp_path / "out", tmp_path / "out")
    assert (done.code, done.out, done.err) == (0, b"", "extract: no differences\n")


def test_gains_losses_and_changed_fields(cli: Cli, docs: Path, tmp_path: Path) -> None:
    (tmp_path / "old.jsonl").write_bytes(cli("metrics", docs).out)
    rows = [json.loads(line) for line in cli("metrics", docs).lines]
    lost = rows.pop()
    changed = rows[0] | {"id": "metric-000000000000", "topic": "health"}
    gained = rows[0] | {"id": "metric-000000000001", "article": "new.txt#1"}
    new = [changed, *rows[1:], gained]
    (tmp_path / "new.jsonl").write_text("\n".join(map(json.dumps, new)), encoding="utf-8")
    done = cli("diff", tmp_path / "old.jsonl", tmp_path / "new.jsonl", "--format", "json")
    found = {(c["kind"], c["row"]["id"]): c["fields"] for c in map(json.loads, done.lines)}
    assert done.code == 1
    assert found == {
        ("changed", changed["id"]): {"topic": [rows[0]["topic"], "health"]},
        ("lost", lost["id"]): {},
        ("gained", gained["id"]): {},
    }
    drawn = cli("diff", tmp_path / "old.jsonl", tmp_path / "new.jsonl")
    assert [line[0] for line in drawn.lines] == ["+", "~", " ", "-"]
    assert "→ health" in drawn.text
    assert drawn.err == "extract: metric: 1 gained, 1 lost, 1 changed\n"
