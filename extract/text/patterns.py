"""Patterns that are compiled when a text first needs them, if no build of the package has done so."""

import re
from typing import Any, cast

from extract.text import kept

_made: dict[kept.Key, re.Pattern[str]] = {}


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, spelled as `in_words` does. Raises `re.error` for what is no pattern."""
    key = pattern, int(flags)
    made = _made.get(key)
    if made is None:
        made = _made[key] = kept.pattern(key) or re.compile(in_words(pattern), flags)
    return made


def all_compiled() -> bytes:
    """The patterns that this process has needed so far, as `kept` reads them."""
    return kept.kept(_made)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, not compiled yet: for those that few texts need, as compiling all takes a third of a start."""
    return cast(re.Pattern[str], _Late(pattern, flags))


_CLASS = re.compile(r"(?P<first>^(?:\((?:\?P<\w+>)?)?)?(?<![\\\[])\[(?P<chars>(?:[^]^\\]|\\.)+)\](?P<times>[?*+]*)")
"""A class of characters, whether it is the `first` in a pattern, and how often it may come."""
_FAR = re.compile(r"[^\x00-\xff]")
_RANGE = re.compile(r"[^\x00-\xff]-.|.-[^\x00-\xff]")
_MANY = 40
"""From so many characters on, `re` compiles a class faster as it is."""


def in_words(pattern: str) -> str:
    """The pattern with `(?:[0-9]|甲|乙)` for `[0-9甲乙]`: that takes `re` a quarter of the time to compile.

    Characters that are far apart, as those of Chinese are, make a class of them expensive.
    """
    return _CLASS.sub(_alternatives, pattern)


def _alternatives(match: re.Match[str]) -> str:
    first, chars, times = match.group("first", "chars", "times")
    near, far = _FAR.sub("", chars), _FAR.findall(chars)
    kept = near and first is not None  # by such a class `re` looks for where a match may begin
    if kept or not far or not 2 < len(near) + len(far) < _MANY or _RANGE.search(chars):
        return match[0]
    words = "|".join([f"[{near}]", *far] if near else far)
    forms = {"?": f"(?:{words}|)", "??": f"(?:|{words})"}
    return (first or "") + (forms.get(times) or f"(?:{words}(?=)){times}")  # `re` makes a class of `(?:甲|乙)`


class _Late:
    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """What the compiled pattern has by a name that is asked for the first time; it is kept."""
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(compiled(self.pattern, self.flags), name)
        setattr(self, name, found)
        return found
