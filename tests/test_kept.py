"""What a build has worked out is what a run would."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extract import kept, lexicons
from extract.records.pairings.lift import ALPHABET
from extract.records.pairings.rules import RULES
from extract.text import engine
from extract.text.issues import GAZETTE

ROOT = Path(__file__).parents[1]
VALUES: dict[str, Any] = {"甲": 1, "\ud800": "", "乙": {"丙": ("丁", [0.5, "戊"])}, "己": [], "庚": None}


def test_each_value_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FILE", tmp_path / "kept.bin")
    kept.FILE.write_bytes(kept.kept(VALUES))
    assert {name: kept.value(name) for name in VALUES} == VALUES
    assert kept.value("辛") is None


def test_the_same_values_are_the_same_bytes() -> None:
    assert kept.kept(dict(reversed(VALUES.items()))) == kept.kept(VALUES)


def test_what_another_python_wrote_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FILE", tmp_path / "kept.bin")
    with monkeypatch.context() as other:
        other.setattr(kept, "_PYTHON", "cpython-27")
        kept.FILE.write_bytes(kept.kept(VALUES))
    assert kept.value("甲") is None


def test_without_a_file_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FILE", tmp_path / "none.bin")
    assert kept.value("甲") is None


def test_a_build_works_out_what_texts_need(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the build does it, from modules that stand elsewhere."""
    code = (
        "from setuptools import find_packages; from setuptools.dist import Distribution;"
        "from extract.cli.building import Build;"
        "package = {'packages': find_packages(include=['extract*']), 'package_data': {'extract': ['lexicons/*']}};"
        f"command = Build(Distribution({{**package, 'script_name': 'build'}})); command.build_lib = {str(tmp_path)!r};"
        "command.ensure_finalized(); command.run()"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    monkeypatch.setattr(kept, "FILE", tmp_path / "extract" / "kept.bin")
    assert engine.pattern((GAZETTE.pattern, 0)) == re.compile(GAZETTE.pattern)  # of a module
    assert engine.pattern((ALPHABET.expand(RULES[0].pattern), 0)) is not None  # of a rule, which its examples needed
    tables = lexicons.to_keep()
    assert {f"{name}.toml" for name in ("titles", "units")} | {"divisions.tsv"} <= set(tables)
    assert {name: kept.value(name) for name in tables} == tables
