"""Patterns that a build has compiled are those that `re` compiles."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import kept
from extract.text import engine, patterns

WRITTEN = [
    ("", 0),
    ("甲", 0),
    (r"(?P<day>\d{1,2})日|(甲)?[一-龥\s]+?", 0),
    (r"(?i:Abc)(?<!x)(?=[^甲乙丙丁]{2,})(?P<a>.)(?P=a)", 0),
    (r"^甲.$", re.MULTILINE | re.DOTALL),
    ("[" + "".join(map(chr, range(0x4E00, 0x6000, 3))) + "]", 0),
]


@pytest.mark.parametrize(("pattern", "flags"), WRITTEN)
def test_what_was_kept_is_what_would_be_compiled(
    pattern: str, flags: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = re.compile(pattern, flags)
    monkeypatch.setattr(kept, "FILE", tmp_path / "kept.bin")
    kept.FILE.write_bytes(kept.kept(engine.to_keep([(pattern, int(flags))])))
    again = engine.pattern((pattern, int(flags)))
    assert again == made  # patterns compare by what the engine runs
    assert again is not None
    assert (again.groups, dict(again.groupindex), again.flags) == (made.groups, dict(made.groupindex), made.flags)
    assert engine.pattern((pattern + "x", int(flags))) is None


@pytest.mark.filterwarnings("ignore:Possible")
@given(st.text("甲乙丙|[](){}^$.*+?\\d-,2", max_size=12))
def test_any_pattern_can_be_kept(pattern: str) -> None:
    try:
        made = re.compile(pattern)
    except re.error:
        return
    (parts,) = engine.to_keep([(pattern, 0)]).values()
    assert engine.made(pattern, *parts) == made


def test_without_a_file_patterns_are_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FILE", tmp_path / "none.bin")
    assert engine.pattern(("甲", 0)) is None
    assert patterns.compiled("甲{3}").fullmatch("甲甲甲")
