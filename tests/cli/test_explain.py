"""`extract explain` and `extract rules`."""

import json
from pathlib import Path

import pytest

from extract.output.rulebook import rules
from tests.conftest import Cli

TEXT = "粤黔携手\n\n2022年8月24日，惠州市采购黔西南州农特产品１３．３８亿元。昭通市120所学校与上海市98所学校结对。\n"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(TEXT, encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "160")
    return path


def test_a_figure(cli: Cli, page: Path) -> None:
    row = next(row for row in map(json.loads, cli("metrics", page).lines) if row["value"] == 1338000000)
    done = cli("explain", row["id"], page)
    assert done.code == 0
    assert row["rule"] in done.text
    assert "13.38 × 10^8 = 1,338,000,000 元" in done.text
    assert "１３．３８亿元" in done.text  # as the source has it
    assert "reference date" in done.text


def test_a_pairing_names_its_pattern_and_anchors(cli: Cli, page: Path) -> None:
    [row] = [json.loads(line) for line in cli("pairings", page).lines]
    done = cli("explain", row["id"], page)
    assert "anchors  结对" in done.text
    assert "pattern  " in done.text
    assert "rivals  " in done.text


def test_a_place_in_a_file(cli: Cli, page: Path) -> None:
    offset = TEXT.index("３８亿")
    done = cli("explain", f"{page}:{offset}")
    assert done.code == 0
    assert "metric-" in done.text
    assert "pairing-" not in done.text


@pytest.mark.parametrize("what", ["metric-000000000000", "seeds/000_0f19a162534f8ddc.txt:99999999"])
def test_what_is_not_there(cli: Cli, what: str) -> None:
    done = cli("explain", what)
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "no such record" in done.err


def test_what_is_no_record(cli: Cli) -> None:
    done = cli("explain", "something")
    assert (done.code, done.err.count("\n")) == (2, 1)


def test_the_rules_are_listed_with_an_example_each(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    done = cli("rules")
    names = [line.split()[0] for line in done.lines[1:]]
    assert names == [rule.name for _, rule in rules()]


def test_one_rule(cli: Cli) -> None:
    done = cli("rules", "pairing.tied")
    assert done.lines[0] == "rule      pairing.tied"
    assert "[relation]" in done.text
    assert cli("rules", "pairing.untied").code == 2
