"""Patterns that `re` compiles when a text first needs them."""

import re
from typing import Any, cast


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, not compiled yet: for those that few texts need, as compiling all takes a third of a start."""
    return cast(re.Pattern[str], _Late(pattern, flags))


_CLASS = re.compile(r"(?P<first>^(?:\((?:\?P<\w+>)?)?)?(?<![\\\[])\[(?P<chars>(?:[^]^\\]|\\.)+)\](?P<times>[?*+]*)")
"""A class of characters, whether it is the `first` in a pattern, and how often it may come."""
_FAR = re.compile(r"[^\x00-\xff]")
_RANGE = re.compile(r"[^\x00-\xff]-.|.-[^\x00-\xff]")


def in_words(pattern: str) -> str:
    """The pattern with `(?:[0-9]|甲|乙)` for `[0-9甲乙]`: that takes `re` a quarter of the time to compile.

    Characters that are far apart, as those of Chinese are, make a class of them expensive.
    """
    return _CLASS.sub(_alternatives, pattern)


def _alternatives(match: re.Match[str]) -> str:
    first, chars, times = match.group("first", "chars", "times")
    near, far = _FAR.sub("", chars), _FAR.findall(chars)
    kept = near and first is not None  # by such a class `re` looks for where a match may begin
    if kept or not far or len(near) + len(far) < 3 or _RANGE.search(chars):
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
        found = getattr(re.compile(in_words(self.pattern), self.flags), name)
        setattr(self, name, found)
        return found
