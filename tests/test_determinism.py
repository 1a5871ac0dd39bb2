"""The same texts give the same bytes: in any order, on any machine, under any hash seed, alone or together."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, Cli

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_two_runs_and_another_order_of_arguments(cli: Cli, tmp_path: Path) -> None:
    for name, order in (("a", SEEDS), ("b", SEEDS), ("c", SEEDS[::-1])):
        cli("all", *order, "-o", tmp_path / name, "-q", "-f", "json", "-f", "jsonl", "-f", "csv")
    assert files(tmp_path / "a") == files(tmp_path / "b") == files(tmp_path / "c")


def test_another_order_in_the_file_system(cli: Cli, tmp_path: Path) -> None:
    for name, order in (("one", SEEDS), ("two", SEEDS[::-1])):
        (tmp_path / name).mkdir()
        for path in order:
            shutil.copy(path, tmp_path / name)
    assert cli("all", tmp_path / "one", "-o", "-").out == cli("all", tmp_path / "two", "-o", "-").out


@pytest.mark.parametrize(
    "environment", [{"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "TZ": "Asia/Shanghai", "LC_ALL": "C"}]
)
def test_hash_seed_time_zone_and_locale_change_nothing(cli: Cli, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "extract", "all", "seeds", "-o", "-", "-q"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, **environment},
    )
    assert done.stdout == cli("all", "seeds", "-o", "-").out


def test_the_records_of_a_text_do_not_depend_on_its_neighbours(cli: Cli) -> None:
    together = cli("all", "seeds", "-o", "-").lines
    alone = [line for path in SEEDS for line in cli("all", path, "-o", "-").lines]
    assert together == alone


def test_the_records_of_one_type_do_not_depend_on_the_others(cli: Cli) -> None:
    everything = cli("all", "seeds", "-o", "-").lines
    for kind in ("metric", "pairing", "person"):
        assert cli("all", "seeds", "-o", "-", "-t", kind).lines == [
            line for line in everything if json.loads(line)["type"] == kind
        ]


def test_no_two_records_share_an_id(cli: Cli) -> None:
    ids = [json.loads(line)["id"] for line in cli("all", "seeds", "-o", "-").lines]
    assert len(set(ids)) == len(ids)
