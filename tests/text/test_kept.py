"""Patterns that a build has compiled are those that `re` compiles."""

import marshal
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.records.pairings.lift import ALPHABET
from extract.records.pairings.rules import RULES
from extract.text import kept, patterns
from extract.text.issues import GAZETTE

ROOT = Path(__file__).parents[2]
WRITTEN = [
    ("", 0),
    ("甲", 0),
    (r"(?P<day>\d{1,2})日|(甲)?[一-龥\s]+?", 0),
    (r"(?i:Abc)(?<!x)(?=[^甲乙丙丁]{2,})(?P<a>.)(?P=a)", 0),
    (r"^甲.$", re.MULTILINE | re.DOTALL),
    ("[" + "".join(map(chr, range(0x4E00, 0x6000, 3))) + "]", 0),
]


def reader(path: Path, data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(data)
    monkeypatch.setattr(kept, "FILE", path)


@pytest.mark.parametrize(("pattern", "flags"), WRITTEN)
def test_what_was_kept_is_what_would_be_compiled(
    pattern: str, flags: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = re.compile(pattern, flags)
    reader(tmp_path / "kept.bin", kept.kept([(pattern, int(flags))]), monkeypatch)
    again = kept.pattern((pattern, int(flags)))
    assert again == made  # patterns compare by what the engine runs
    assert again is not None
    assert (again.groups, dict(again.groupindex), again.flags) == (made.groups, dict(made.groupindex), made.flags)
    assert kept.pattern((pattern + "x", int(flags))) is None


@pytest.mark.filterwarnings("ignore:Possible")
@given(st.text("甲乙丙|[](){}^$.*+?\\d-,2", max_size=12))
def test_any_pattern_can_be_kept(pattern: str) -> None:
    try:
        made = re.compile(pattern)
    except re.error:
        return
    _, parts = marshal.loads(kept.kept([(pattern, 0)]))
    assert kept.made(pattern, *parts[pattern, 0]) == made


def test_what_another_python_wrote_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, parts = marshal.loads(kept.kept([("甲", 0)]))
    reader(tmp_path / "kept.bin", marshal.dumps(("cpython-27", parts)), monkeypatch)
    assert kept.pattern(("甲", 0)) is None


def test_without_a_file_patterns_are_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FILE", tmp_path / "none.bin")
    assert kept.pattern(("甲", 0)) is None
    assert patterns.compiled("甲{3}").fullmatch("甲甲甲")


def test_a_build_compiles_what_texts_need(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
    reader(tmp_path / "copy.bin", (tmp_path / "extract/text/kept.bin").read_bytes(), monkeypatch)
    assert kept.pattern((GAZETTE.pattern, 0)) == re.compile(GAZETTE.pattern)  # of a module
    assert kept.pattern((ALPHABET.expand(RULES[0].pattern), 0)) is not None  # of a rule, which its examples needed
