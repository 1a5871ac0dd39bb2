"""`extract all`: files, streams, the account of a run, inputs that cannot be read."""

import csv
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from extract.output.run import Run
from extract.records import PLURALS, TYPES
from extract.records.validation import adapter
from tests.conftest import Cli

NEWS = "粤黔携手共谱新篇\n\n2022年8月24日，惠州市采购黔西南州农特产品13.38亿元，帮助就业3000人。\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with two texts, one of them in a folder of its own."""
    folder = tmp_path / "docs"
    (folder / "sub").mkdir(parents=True)
    (folder / "b.txt").write_text(NEWS, encoding="utf-8")
    (folder / "sub" / "a.txt").write_text(NEWS.replace("13.38", "24.5"), encoding="gb18030")
    return folder


def load(folder: Path, kind: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((folder / f"{PLURALS[kind]}.json").read_bytes())
    return rows


def test_a_pair_of_files_for_each_type_and_the_account(cli: Cli, docs: Path, tmp_path: Path) -> None:
    done = cli("all", docs, "--out", tmp_path / "out")
    assert (done.code, done.out) == (0, b"")
    expected = {f"{plural}.{form}" for plural in PLURALS.values() for form in ("json", "csv")} | {"run.json"}
    assert {path.name for path in (tmp_path / "out").iterdir()} == expected
    assert "2 inputs read, 0 failures" in done.err
    values = [row["value"] for row in load(tmp_path / "out", "metric")]
    assert {1338000000, 2450000000} <= set(values)


def test_json_and_csv_hold_the_same_records(cli: Cli, docs: Path, tmp_path: Path) -> None:
    cli("all", docs, "--out", tmp_path / "out")
    for kind, plural in PLURALS.items():
        with (tmp_path / "out" / f"{plural}.csv").open(encoding="utf-8-sig", newline="") as file:
            ids = [row["id"] for row in csv.DictReader(file)]
        assert ids == [row["id"] for row in load(tmp_path / "out", kind)]


def test_the_account(cli: Cli, docs: Path, tmp_path: Path) -> None:
    (docs / "empty.txt").write_bytes(b"")
    done = cli("all", docs, tmp_path / "missing.txt", "--out", tmp_path / "out")
    run = Run.model_validate_json((tmp_path / "out" / "run.json").read_bytes())
    assert done.code == 1
    assert [read["name"] for read in run.inputs] == ["b.txt", "sub/a.txt"]
    assert run.inputs[0]["sha256"] == hashlib.sha256(NEWS.encode()).hexdigest()
    assert [read["encoding"] for read in run.inputs] == ["utf-8", "gb18030"]
    assert len(run.failures) == 2
    assert all(f"extract: {failure['reason']}\n" in done.err for failure in run.failures)
    assert run.counts["article"] == 2
    assert run.counts == {kind: len(load(tmp_path / "out", kind)) for kind in TYPES}
    assert str(tmp_path) not in (tmp_path / "out" / "run.json").read_text().replace(str(tmp_path / "missing.txt"), "")


def test_types_and_formats_narrow(cli: Cli, docs: Path, tmp_path: Path) -> None:
    cli("all", docs, "--out", tmp_path / "out", "-t", "metric", "-t", "people", "-f", "jsonl")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"metrics.jsonl", "people.jsonl", "run.json"}


def test_one_stream_of_valid_records_in_the_order_of_the_text(cli: Cli, docs: Path) -> None:
    done = cli("all", docs, "--out", "-")
    rows = [json.loads(line) for line in done.lines]
    assert adapter().validate_python(rows)
    assert {row["type"] for row in rows} >= {"article", "date", "metric"}
    by_article = [(row["article"], row["evidence"][0]["start"]) for row in rows]
    assert by_article == sorted(by_article)


def test_json_to_standard_output_is_one_document(cli: Cli, docs: Path) -> None:
    lines = [json.loads(line) for line in cli("all", docs, "-o", "-").lines]
    assert json.loads(cli("all", docs, "-o", "-", "-f", "json").out) == lines


def test_csv_of_one_type_to_standard_output(cli: Cli, docs: Path) -> None:
    done = cli("all", docs, "-o", "-", "-f", "csv", "-t", "metric")
    assert done.out.startswith(b"id,article,rule,")


def test_standard_input(cli: Cli) -> None:
    done = cli("all", "-", "-o", "-", "--stdin-name", "page.txt", "-q", stdin=NEWS.encode())
    assert {json.loads(line)["article"] for line in done.lines} == {"page.txt#1"}
    assert done.err == ""


def test_the_typed_commands_stream_their_type(cli: Cli, docs: Path) -> None:
    for kind, plural in PLURALS.items():
        done = cli(plural, docs)
        assert (done.code, done.err) == (0, "")
        assert {json.loads(line)["type"] for line in done.lines} <= {kind}
    assert len(cli("metrics", docs).lines) >= 4


def test_the_reference_date_is_what_was_ordered(cli: Cli) -> None:
    done = cli("articles", "-", "--reference-date", "2021-03", stdin="去年，惠州市采购13.38亿元。".encode())
    [row] = [json.loads(line) for line in done.lines]
    assert (row["reference_date"], row["reference_source"]) == ("2021-03", "option")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n"),
        ("binary.txt", b"\x00\x01\x02\xff\xfe\x00" * 50),
        ("cut.txt", "粤黔".encode() + b"\xff"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_the_rest_is_written(
    cli: Cli, docs: Path, name: str, content: bytes
) -> None:
    (docs / name).write_bytes(content)
    done = cli("metrics", docs)
    assert done.code == 1
    assert done.err.startswith("extract: ")
    assert name in done.err
    assert done.err.count("\n") == 1
    assert len(done.lines) >= 4


def test_a_missing_input_and_an_empty_folder(cli: Cli, docs: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done = cli("metrics", docs, tmp_path / "nowhere", tmp_path / "nothing")
    assert done.code == 1
    assert done.err.count("\n") == 2
    assert len(done.lines) >= 4


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes only there")
def test_a_name_that_is_not_text_is_spelt_out(cli: Cli, tmp_path: Path) -> None:
    docs, out = tmp_path / "docs", tmp_path / "out"
    docs.mkdir()
    Path(os.fsdecode(bytes(docs) + b"/a\xff\xfe.txt")).write_text(NEWS, encoding="utf-8")
    done = cli("articles", docs)
    assert [json.loads(line)["article"] for line in done.lines] == ["a\\xff\\xfe.txt#1"]
    assert cli("all", docs, "--out", out).code == 0
    assert [row["article"] for row in load(out, "article")] == ["a\\xff\\xfe.txt#1"]
    assert [read["name"] for read in json.loads((out / "run.json").read_bytes())["inputs"]] == ["a\\xff\\xfe.txt"]
    missing = cli("metrics", os.fsdecode(bytes(docs) + b"/b\xff.txt"))
    assert (missing.code, missing.out) == (1, b"")
    assert missing.err == f"extract: {docs}/b\\xff.txt: no such file or folder\n"


def test_files_of_one_name_stay_apart(cli: Cli, docs: Path) -> None:
    (docs / "a.txt").write_text(NEWS, encoding="utf-8")
    done = cli("articles", docs / "a.txt", docs / "sub" / "a.txt", docs / "a.txt")
    rows = [json.loads(line) for line in done.lines]
    assert len({row["id"] for row in rows}) == len(rows) == 2


def test_several_processes_give_the_same(cli: Cli, docs: Path) -> None:
    assert cli("all", docs, "-o", "-", "-j", "2").out == cli("all", docs, "-o", "-").out


def test_text_field_names_the_text_of_json_rows(cli: Cli, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"body": {"text": "惠州市采购农特产品13.38亿元。"}}\n', encoding="utf-8")
    done = cli("metrics", rows, "--text-field", "body.text")
    record = json.loads(done.out)
    assert (record["value"], record["article"]) == (1338000000, "rows.jsonl:1#1")
