"""`extract audit`: tables, JSON, exit codes."""

import json
from pathlib import Path

import pytest

from extract.output.audit.account import Account, Numeral
from extract.records import TYPES
from tests.conftest import Cli

TEXT = "山海情\n\n2022年8月24日，惠州市采购农特产品13.38亿元，帮助就业3000人，进一步结对。\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "docs" / "b.txt").write_text("没有数字的文字。\n", encoding="utf-8")
    return tmp_path / "docs"


def test_tables_name_every_fate(cli: Cli, docs: Path) -> None:
    done = cli("audit", docs)
    assert done.code == 0
    for words in ("claimed by a record", "set aside", "unexplained", "a.txt", "b.txt", "metric", "pairing"):
        assert words in done.text
    assert "\x1b" not in done.text


def test_json_is_one_document_that_adds_up(cli: Cli, docs: Path) -> None:
    found = json.loads(cli("audit", docs, "--format", "json").out)
    numerals = found["numerals"]
    listed = [numeral for text in found["texts"] for numeral in text["account"]]
    assert numerals["numerals"] == len(listed) == numerals["claimed"] + numerals["set_aside"] + numerals["unexplained"]
    assert sum(found["claimed_by"].values()) == numerals["claimed"]
    assert sum(found["set_aside_for"].values()) == numerals["set_aside"]
    assert sum(found["unexplained_as"].values()) == numerals["unexplained"]
    assert [text["name"] for text in found["texts"]] == ["a.txt", "b.txt"]
    assert found["texts"][1]["numerals"]["explained"] == 100
    assert all(TEXT[n["start"] : n["end"]] == n["quote"] for n in found["texts"][0]["account"])
    assert [gap["word"] for gap in found["texts"][0]["gaps"]] == ["结对"]


def test_fails_under_what_is_asked(cli: Cli, docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    numerals = [Numeral(0, 1, "三", "set aside", reason="word")] * 3 + [Numeral(1, 2, "四", "unexplained")]
    doubtful = Account("a.txt", 9, dict.fromkeys(TYPES, 0), {}, numerals, [])
    monkeypatch.setattr("extract.cli.audited.account", lambda *_: doubtful)
    asked = {least: cli("audit", docs, "--fail-under", least).code for least in ("75", "75.1", "0", "101")}
    assert asked == {"75": 0, "75.1": 1, "0": 0, "101": 2}
    assert "75.00% of the numerals are explained, less than 76%" in cli("audit", docs, "--fail-under", "76").err
    assert cli("audit", docs).code == 0


def test_an_input_that_cannot_be_read(cli: Cli, docs: Path) -> None:
    done = cli("audit", docs, docs / "none.txt")
    assert done.code == 1
    assert "none.txt" in done.err


def test_source_text_is_no_markup(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "[bold]x.txt"
    path.write_text("甲\n\n[/b]代号7Q[red]结对。\n", encoding="utf-8")
    done = cli("audit", path)
    assert done.code == 0
    assert "[/b]" in done.text
