"""Patterns that are compiled when a text first needs them, if no build of the package has done so."""

import re
from typing import Any, cast

from extract.text import engine

_made: dict[engine.Key, re.Pattern[str]] = {}
_later: list[engine.Key] = []


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, from what a build has kept where it can. Raises `re.error` for what is no pattern."""
    key = pattern, int(flags)
    made = _made.get(key)
    if made is None:
        made = _made[key] = engine.pattern(key) or re.compile(pattern, flags)
    return made


def to_keep() -> dict[str, Any]:
    """The patterns of all modules that are loaded, and the others that were needed so far, as a build keeps them."""
    for key in _later:
        compiled(*key)
    return engine.to_keep(_made)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, not compiled yet: for those that few texts need, as compiling all takes a third of a start."""
    return cast(re.Pattern[str], _Late(pattern, flags))


class _Late:
    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags
        _later.append((pattern, flags))

    def __getattr__(self, name: str) -> Any:
        """What the compiled pattern has by a name that is asked for the first time; it is kept."""
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(compiled(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found
