"""Finding the terms of a large word list by how they end."""

import re
from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Generic, TypeVar

T = TypeVar("T")

_end = re.Match.end


class Endings(Generic[T]):
    """A word list that is found by longest match, left to right, without overlaps, as `Terms` finds it.

    It goes by the last two characters of its words. That takes half the time where words end in few letters and begin
    with many, as posts (县长, 部长) and bodies (医院, 学院) do.

    >>> Endings({"书记": 1, "县委书记": 2, "记者": 3}).find("县委书记者")
    [(0, 4, 2)]
    """

    def __init__(self, terms: Mapping[str, T]) -> None:
        if any(len(term) < 2 for term in terms):
            raise ValueError("a term needs two characters or more")
        self._terms: dict[str, list[tuple[str, T]]] = {}
        for term, payload in terms.items():
            self._terms.setdefault(term[-2:], []).append((term, payload))
        before, last = ("".join(map(re.escape, sorted({pair[at] for pair in self._terms}))) for at in (0, 1))
        self._candidate = re.compile(f"[{last}](?<=[{before}].)" if terms else "(?!)")

    def find(self, text: str) -> list[tuple[int, int, T]]:
        """Each term in the text as `(start, end, payload)`, in order."""
        known = self._terms.get
        found = []
        for end in map(_end, self._candidate.finditer(text)):
            for term, payload in known(text[end - 2 : end], ()):
                if text.endswith(term, 0, end):
                    found.append((end - len(term), end, payload))
        return leftmost(found)


def leftmost(found: Iterable[tuple[int, int, T]]) -> list[tuple[int, int, T]]:
    """Of spans that overlap the first one, and the longest of those that begin together; in order."""
    kept, taken = [], 0
    latest_first = sorted(found, key=itemgetter(1), reverse=True)
    for span in sorted(latest_first, key=itemgetter(0)):
        if span[0] >= taken:
            taken = span[1]
            kept.append(span)
    return kept
