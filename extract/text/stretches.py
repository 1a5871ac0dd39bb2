"""Stretches of a text, asked where they are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Stretches:
    """The union of some half-open spans.

    >>> Stretches([(5, 8), (0, 2), (7, 9)]).touches(8, 12)
    True
    """

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        """Whether one of them shares a character with `start:end`."""
        return bisect_right(self._ends, start) < bisect_left(self._starts, end)
