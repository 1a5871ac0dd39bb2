"""Which pairs of characters a text has, of many that are asked for: the cheapest test of whether it has some words."""

import re
from collections.abc import Iterable

from extract.text.patterns import compiled

_start = re.Match[str].start


class Pairs:
    """Pairs of characters that are all looked for in one pass.

    >>> sorted(Pairs(["来自", "自家"]).within("来自家里"))
    ['来自', '自家']
    """

    def __init__(self, pairs: Iterable[str]) -> None:
        self._pairs = frozenset(pairs)
        first, second = (re.escape("".join(sorted({pair[at] for pair in self._pairs}))) for at in (0, 1))
        self._candidate = compiled(f"[{first}](?=[{second}])")

    def within(self, text: str) -> frozenset[str]:
        """Those of the pairs that the text has."""
        return self._pairs & {text[at : at + 2] for at in map(_start, self._candidate.finditer(text))}
