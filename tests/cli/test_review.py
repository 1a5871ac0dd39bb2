"""`extract review`: what it prints, and what it refuses."""

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from extract.output.review.judgment import append, judged
from tests.conftest import ROOT, Cli
from tests.samples import metric

TEXT = "山海情\n\n2022年8月24日，惠州市采购农特产品13.38亿元，帮助就业3000人。\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "docs"


def test_a_summary_of_judgments(cli: Cli, docs: Path, tmp_path: Path) -> None:
    from extract import extract_file

    path = tmp_path / "j.jsonl"
    first, second = [record for record in extract_file(docs) if record.type == "metric"][:2]
    append(path, judged(first, "right"))
    append(path, judged(second, "wrong field", ["subject"], "不对"))
    append(path, judged(metric(), "wrong"))
    done = cli("review", docs, "--summary", "-j", path)
    assert done.code == 0
    assert "2 records judged" in done.text
    assert "0.50 (0.09–0.91)" in done.text
    for words in (first.rule, "subject 1", "不对", "no longer there", "metric-0123456789ab"):
        assert words in done.text


def test_two_reviewers_compared(cli: Cli, tmp_path: Path) -> None:
    for number in range(4):
        record = metric(id=f"metric-{number:012x}")
        append(tmp_path / "a.jsonl", judged(record, "right" if number < 2 else "wrong"))
        append(tmp_path / "b.jsonl", judged(record, "right" if number < 3 else "wrong"))
    done = cli("review", "-j", tmp_path / "a.jsonl", "--compare", tmp_path / "b.jsonl")
    assert done.code == 0
    assert "agreement 0.75" in done.text
    assert "kappa 0.500" in done.text
    assert "wrong / right" in done.text


def test_what_it_refuses(cli: Cli, docs: Path, tmp_path: Path) -> None:
    assert "needs a terminal" in cli("review", docs).err
    assert cli("review", docs).code == 2
    assert cli("review", docs, "--by", "colour").code == 2
    assert "no such file" in cli("review", "--compare", tmp_path / "none.jsonl").err
    (tmp_path / "bad.jsonl").write_text("{}\n")
    assert "bad.jsonl:1: no judgment" in cli("review", docs, "--summary", "-j", tmp_path / "bad.jsonl").err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_reviewer_at_a_terminal_stops_and_goes_on(docs: Path, tmp_path: Path) -> None:
    pytest.importorskip("textual", reason="needs the extra `review`")
    path = tmp_path / "j.jsonl"
    command = ["review", str(docs), "-n", "3", "-j", str(path), "--reviewer", "甲"]
    seen = at_terminal(command, [(b"1 of 3", b"r"), (b"2 of 3", b"w"), (b"3 of 3", b"q")])
    assert b"2 records judged" in seen
    assert [json.loads(line)["verdict"] for line in path.read_bytes().splitlines()] == ["right", "wrong"]
    seen = at_terminal(command, [(b"3 of 3", b"r"), (b"all are judged", b"q")])
    assert b"3 records judged" in seen


def at_terminal(arguments: list[str], script: list[tuple[bytes, bytes]]) -> bytes:
    """All that is drawn; each key is pressed when its words have appeared."""
    main, side = pty.openpty()
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "extract", *arguments], stdin=side, stdout=side, stderr=side, env=environment
    ) as process:
        os.close(side)
        drawn, new, ends = b"", b"", time.monotonic() + 60
        waiting = [*script]
        while time.monotonic() < ends:
            if select.select([main], [], [], 0.2)[0]:
                try:
                    part = os.read(main, 65536)
                except OSError:  # the other side is closed
                    break
                drawn, new = drawn + part, new + part
            elif process.poll() is not None:
                break
            if waiting and waiting[0][0] in new:
                os.write(main, waiting.pop(0)[1])
                new = b""
        process.kill()
    os.close(main)
    return drawn
