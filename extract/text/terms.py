"""Finding the terms of a large word list in one pass."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Generic, TypeVar

T = TypeVar("T")

_start = re.Match[str].start


class Terms(Generic[T]):
    """A word list that is found by longest match, left to right, without overlaps.

    One character class for the first characters and one for the second ones does the scanning
    in `re`; a dict from the first two characters to the tails, longest first, decides.

    >>> Terms({"贵州": 1, "贵州省": 2}).find("在贵州省")
    [(1, 4, 2)]
    """

    def __init__(self, terms: Mapping[str, T]) -> None:
        if min(map(len, terms), default=2) < 2:
            raise ValueError("a term needs two characters or more")
        self._tails: defaultdict[str, list[tuple[str, int, T]]] = defaultdict(list)
        for term, payload in terms.items():
            self._tails[term[:2]].append((term[2:], len(term), payload))
        for tails in self._tails.values():
            if len(tails) > 1:
                tails.sort(key=_length, reverse=True)

    @cached_property
    def _candidate(self) -> re.Pattern[str]:
        """Compiled for those lists alone that are looked for: many only have to tell what begins at a place."""
        firsts, seconds = ("".join(map(re.escape, sorted({pair[at] for pair in self._tails}))) for at in (0, 1))
        return re.compile(f"[{firsts}](?=[{seconds}])" if self._tails else "(?!)")

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, T]]:
        """Each term in `text[start:end]` as `(start, end, payload)`, in order."""
        stop = len(text) if end is None else end
        taken, known = start, self._tails
        found = []
        for here in map(_start, self._candidate.finditer(text, start, stop)):
            if text[here : here + 2] not in known or here < taken:  # nine of ten candidates are no pair of the list
                continue
            for tail, length, payload in known[text[here : here + 2]]:
                if text.startswith(tail, here + 2) and here + length <= stop:
                    taken = here + length
                    found.append((here, taken, payload))
                    break
        return found

    def at(self, text: str, position: int) -> tuple[int, T] | None:
        """The longest term that starts at `position`, as `(end, payload)`."""
        for tail, length, payload in self._tails.get(text[position : position + 2], ()):
            if text.startswith(tail, position + 2):
                return position + length, payload
        return None


def _length(tail: tuple[str, int, object]) -> int:
    return tail[1]
