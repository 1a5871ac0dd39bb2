"""Patterns as `re` compiled them when the package was built: to compile them anew is a tenth of a long run.

`re` keeps nothing from one run to the next; a pattern that was pickled is compiled again. But what its engine works by
is a list of numbers, which it checks and makes a pattern of at once. A build keeps these lists.
"""

import _sre
import re
from array import array
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from extract import kept

_ENGINE = f"{_sre.MAGIC} {_sre.CODESIZE}"
"""What must be the same for the numbers to mean the same."""
_NUMBER = "I"
"""How `array` calls a number of the engine's size."""

Key = tuple[str, int]
"""A pattern as it is written, and its flags."""


def pattern(key: Key) -> re.Pattern[str] | None:
    """The pattern, where it was kept."""
    parts = kept.value(_name(key))
    return made(key[0], *parts) if parts else None


def made(text: str, flags: int, code: bytes, *groups: Any) -> re.Pattern[str]:
    """The pattern of what was kept of one. Raises `RuntimeError` for numbers that are none of the engine's."""
    pattern: re.Pattern[str] = _sre.compile(text, flags, array(_NUMBER, code).tolist(), *groups)
    return pattern


def to_keep(keys: Iterable[Key]) -> dict[str, Any]:
    """What `pattern` makes patterns of, by the names that it is kept by."""
    return {_name(key): _parts(*key) for key in keys}


def _name(key: Key) -> str:
    return f"{_ENGINE} {key[1]} {key[0]}"


def _parts(text: str, flags: int) -> tuple[Any, ...]:
    """What `re.compile` gives its engine besides the text."""
    parsed = import_module("re._parser").parse(text, flags)
    code = import_module("re._compiler")._code(parsed, flags)
    numbers: dict[str, int] = parsed.state.groupdict
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    return int(flags | parsed.state.flags), array(_NUMBER, code).tobytes(), len(names) - 1, numbers, tuple(names)
