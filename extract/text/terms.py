"""Finding the terms of a large word list in one pass."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Generic, TypeVar

T = TypeVar("T")

_start = re.Match[str].start


class Terms(Generic[T]):
    """A word list that is found by longest match, left to right, without overlaps.

    One character class for the first characters and one for the second ones does the scanning
    in `re`; a dict from the first two characters to the tails, longest first, decides.

    >>> [(m, t) for m, _, t in Terms({"贵州": 1, "贵州省": 2}).find("在贵州省")]
    [(1, 2)]
    """

    def __init__(self, terms: Mapping[str, T]) -> None:
        if any(len(term) < 2 for term in terms):
            raise ValueError("a term needs two characters or more")
        self._tails: dict[str, list[tuple[str, int, T]]] = {}
        for term, payload in terms.items():
            self._tails.setdefault(term[:2], []).append((term[2:], len(term), payload))
        for tails in self._tails.values():
            tails.sort(key=_length, reverse=True)

    @cached_property
    def _candidate(self) -> re.Pattern[str]:
        """Compiled for those lists alone that are looked for: many only have to tell what begins at a place."""
        firsts, seconds = ("".join(map(re.escape, sorted({pair[at] for pair in self._tails}))) for at in (0, 1))
        return re.compile(f"[{firsts}](?=[{seconds}])" if self._tails else "(?!)")

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, T]]:
        """Each term in `text[start:end]` as `(start, end, payload)`."""
        stop = len(text) if end is None else end
        taken = start
        known = self._tails.get
        for here in map(_start, self._candidate.finditer(text, start, stop)):
            tails = known(text[here : here + 2])
            if tails is None or here < taken:
                continue
            for tail, length, payload in tails:
                if text.startswith(tail, here + 2) and here + length <= stop:
                    yield here, here + length, payload
                    taken = here + length
                    break

    def at(self, text: str, position: int) -> tuple[int, T] | None:
        """The longest term that starts at `position`, as `(end, payload)`."""
        for tail, length, payload in self._tails.get(text[position : position + 2], ()):
            if text.startswith(tail, position + 2):
                return position + length, payload
        return None


def _length(tail: tuple[str, int, object]) -> int:
    return tail[1]
