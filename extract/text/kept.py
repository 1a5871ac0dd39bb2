"""Patterns as `re` compiled them when the package was built: to compile them anew is a tenth of a long run.

`re` keeps nothing from one run to the next; a pattern that was pickled is compiled again. But what its engine works by
is a list of numbers, which it checks and makes a pattern of at once. A build writes these lists into a file beside this
module. They hold for the Python that it ran on; any other, and a checkout, which has no such file, compiles as ever.
"""

import _sre
import marshal
import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("kept.bin")

_ENGINE = f"{sys.implementation.cache_tag} {sys.byteorder} {_sre.MAGIC} {_sre.CODESIZE}"
"""What must be the same for the numbers to mean the same."""
_NUMBER = "I"
"""How `array` calls a number of the engine's size."""
_PLAIN = 2
"""The form of `marshal` that writes the same bytes each time."""

Key = tuple[str, int]
"""A pattern as it is written, and its flags."""


def pattern(key: Key) -> re.Pattern[str] | None:
    """The pattern, where it was kept."""
    parts = _file(FILE).get(key)
    return made(key[0], *parts) if parts else None


def made(text: str, flags: int, code: bytes, *groups: Any) -> re.Pattern[str]:
    """The pattern of what was kept of one. Raises `RuntimeError` for numbers that are none of the engine's."""
    pattern: re.Pattern[str] = _sre.compile(text, flags, array(_NUMBER, code).tolist(), *groups)
    return pattern


def kept(keys: Iterable[Key]) -> bytes:
    """What `pattern` reads: the patterns in the order of their keys, behind the engine that they are for."""
    return marshal.dumps((_ENGINE, {key: _parts(*key) for key in sorted(keys)}), _PLAIN)


@cache
def _file(path: Path) -> Mapping[Key, tuple[Any, ...]]:
    try:
        engine, patterns = marshal.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    return patterns if engine == _ENGINE else {}


def _parts(text: str, flags: int) -> tuple[Any, ...]:
    """What `re.compile` gives its engine besides the text."""
    parsed = import_module("re._parser").parse(text, flags)
    code = import_module("re._compiler")._code(parsed, flags)
    numbers: dict[str, int] = parsed.state.groupdict
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    return int(flags | parsed.state.flags), array(_NUMBER, code).tobytes(), len(names) - 1, numbers, tuple(names)
