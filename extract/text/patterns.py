"""Patterns that `re` compiles when a text first needs them."""

import re
from typing import Any, cast


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, not compiled yet: for those that few texts need, as compiling all takes a third of a start."""
    return cast(re.Pattern[str], _Late(pattern, flags))


_ONE_OF = re.compile(r"(?<![\\\[])\[(?P<chars>(?:[^\x00-\xff]|[,;:]){3,})\](?P<times>[?*+{]*)")
"""A class of characters that are far apart, as those of Chinese are, and how often it may come."""


def in_words(pattern: str) -> str:
    """The pattern with `(?:甲|乙|丙)` for `[甲乙丙]`: that takes `re` a quarter of the time to compile."""
    return _ONE_OF.sub(_alternatives, pattern)


def _alternatives(match: re.Match[str]) -> str:
    chars = "|".join(match["chars"])
    forms = {"": f"(?:{chars}(?=))", "?": f"(?:{chars}|)", "??": f"(?:|{chars})"}  # `re` makes a class of `(?:甲|乙)`
    return forms.get(match["times"], match[0])


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
