"""Finding the terms of a large word list by how they end."""

import re
from collections import defaultdict
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
        if min(map(len, terms), default=2) < 2:
            raise ValueError("a term needs two characters or more")
        self._terms = dict(terms)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for term in terms:
            lengths[term[-2:]].add(len(term))
        self._lengths = {pair: sorted(those) for pair, those in lengths.items()}
        before, last = ("".join(map(re.escape, sorted({pair[at] for pair in lengths}))) for at in (0, 1))
        self._candidate = re.compile(f"[{last}](?<=[{before}].)" if terms else "(?!)")

    def find(self, text: str) -> list[tuple[int, int, T]]:
        """Each term in the text as `(start, end, payload)`, in order."""
        terms, lengths = self._terms, self._lengths
        found = []
        for end in map(_end, self._candidate.finditer(text)):
            pair = text[end - 2 : end]
            if pair not in lengths:
                continue
            for length in lengths[pair]:
                if length > end:
                    break
                term = text[end - length : end]
                if term in terms:
                    found.append((end - length, end, terms[term]))
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
