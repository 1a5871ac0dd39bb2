"""Finding the terms of a large word list by how they end."""

import re
from collections import defaultdict
from collections.abc import Mapping
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
        if min(map(len, terms), default=2) < 2:
            raise ValueError("a term needs two characters or more")
        self._terms = dict(terms)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for term in terms:
            lengths[term[-2:]].add(len(term))
        self._lengths = {pair: sorted(those, reverse=True) for pair, those in lengths.items()}
        before, last = (re.escape("".join(sorted({pair[at] for pair in lengths}))) for at in (0, 1))
        self._candidate = re.compile(f"[{last}](?<=[{before}].)" if terms else "(?!)")

    def find(self, text: str) -> list[tuple[int, int, T]]:
        """Each term in the text as `(start, end, payload)`, in order."""
        terms, lengths = self._terms, self._lengths
        found: list[tuple[int, int, T]] = []
        taken = 0
        for end in map(_end, self._candidate.finditer(text)):
            if (pair := text[end - 2 : end]) not in lengths:
                continue
            for length in lengths[pair]:
                start = end - length
                if start < 0 or (term := text[start:end]) not in terms:
                    continue
                if start >= taken or _comes_first(found, start):
                    taken = end
                    found.append((start, end, terms[term]))
                    break
        return found


def _comes_first(found: list[tuple[int, int, T]], start: int) -> bool:
    """Whether a term that begins at `start`, and ends last, stands though it overlaps the last ones found.

    It does where it overlaps none that begins before it; it then takes the place of those inside it.
    """
    kept = len(found)
    while kept and found[kept - 1][0] >= start:
        kept -= 1
    if kept and found[kept - 1][1] > start:
        return False
    del found[kept:]
    return True
