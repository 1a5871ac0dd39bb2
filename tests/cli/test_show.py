"""`extract show`."""

import json
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.conftest import Cli

TEXT = "粤黔携手\n\n2022年8月24日，惠州市采购黔西南州农特产品13.38亿元，[/b]帮助\x1b[2J就业3000人。\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_tables_by_type(cli: Cli) -> None:
    done = cli("show", "seeds", "-t", "metric", "-t", "meeting", "--limit", "3")
    assert done.code == 0
    assert any(line.startswith("metrics (") for line in done.lines)
    assert any(line.startswith("meetings (") for line in done.lines)
    assert "more: --limit" in done.text


@pytest.mark.parametrize("width", [40, 80, 200])
def test_nothing_is_wider_than_the_screen(cli: Cli, page: Path, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for arguments in (["seeds"], [page], [page, "--table"]):
        assert max(cell_len(line) for line in cli("show", *arguments).lines) <= width


def test_where_and_sort(cli: Cli) -> None:
    done = cli("show", "seeds", "-t", "metric", "--where", "value>1e8", "--where", "unit=元", "--sort", "-value")
    amounts = [line for line in done.lines if "亿元" in line]
    assert len(amounts) >= 2
    assert "24.74亿元" in amounts[0]


def test_since_and_text(cli: Cli) -> None:
    assert "people" not in cli("show", "seeds", "--since", "2022").text
    assert "pairings (" in cli("show", "seeds", "--text", "结对").text
    assert cli("show", "seeds", "--since", "2999").lines == [""] or not cli("show", "seeds", "--since", "2999").lines


def test_a_file_with_its_records_beside_it(cli: Cli, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    done = cli("show", page)
    [line] = [line for line in done.lines if line.startswith("2022年")]
    assert "惠州市采购黔西南州农特产品13.38亿元" in line
    assert "metric 13.38亿元" in done.text


def test_source_text_is_neither_markup_nor_orders_to_the_terminal(cli: Cli, page: Path) -> None:
    done = cli("show", page)
    assert "[/b]帮助␛[2J就业" in done.text.replace("\n", "").replace(" ", "")
    assert b"\x1b" not in done.out


def test_one_record_with_its_passage(cli: Cli, page: Path) -> None:
    row = next(row for row in map(json.loads, cli("metrics", page).lines) if row["value"] == 1338000000)
    done = cli("show", row["id"], page)
    assert done.code == 0
    assert row["rule"] in done.text
    assert "13.38亿元 " in done.text
    assert "1,338,000,000" in done.text
    assert "2022年8月24日" in done.text


def test_an_id_that_is_nowhere(cli: Cli, page: Path) -> None:
    done = cli("show", "metric-000000000000", page)
    assert done.code == 1
    assert done.err == f"extract: metric-000000000000: no such record in {page}\n"
