"""`extract report`: one page, or none."""

from pathlib import Path

from tests.conftest import Cli


def test_one_page_of_all_texts(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    done = cli("report", "--out", out, "--title", "Ours")
    assert (done.code, done.out) == (0, b"")
    html = out.read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>")
    assert html.count('data-is="text"') == 5
    assert "<title>Ours</title>" in html
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_the_same_page_again(cli: Cli, tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        cli("report", "--out", tmp_path / name)
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_unreadable_inputs_are_said_and_the_rest_is_there(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "a.txt").write_text("三百元。\n", encoding="utf-8")
    done = cli("report", tmp_path / "a.txt", tmp_path / "empty.txt", "--out", tmp_path / "report.html")
    assert done.code == 1
    assert "empty.txt" in done.err
    assert "a.txt" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written(cli: Cli, tmp_path: Path) -> None:
    done = cli("report", "--out", tmp_path / "none" / "report.html")
    assert done.code == 2
    assert "cannot write" in done.err
