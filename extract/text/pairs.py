"""Pairs of characters: the cheapest test of whether, and where, a text may have one of many words."""

import re
from collections.abc import Collection, Iterable

from extract.text.patterns import compiled

_start = re.Match[str].start


def pair_starts(pairs: Collection[str]) -> re.Pattern[str]:
    """Matches the first character of any of the pairs before the second one of any: most such places are no pair."""
    first, second = (re.escape("".join(sorted({pair[at] for pair in pairs}))) for at in (0, 1))
    return compiled(f"[{first}](?=[{second}])" if pairs else "(?!)")


class Pairs:
    """Pairs of characters that are all looked for in one pass.

    >>> sorted(Pairs(["来自", "自家"]).within("来自家里"))
    ['来自', '自家']
    """

    def __init__(self, pairs: Iterable[str]) -> None:
        self._pairs = frozenset(pairs)
        self._candidate = pair_starts(self._pairs)

    def within(self, text: str) -> frozenset[str]:
        """Those of the pairs that the text has."""
        return self._pairs & {text[at : at + 2] for at in map(_start, self._candidate.finditer(text))}
