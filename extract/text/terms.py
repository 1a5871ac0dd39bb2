"""Finding the terms of a large word list in one pass."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from operator import itemgetter
from typing import Generic, Self, TypeVar

from extract.text.pairs import pair_starts

T = TypeVar("T")

_FEW = 20  # names that are looked for one by one; more of them are found in one pass
_start = re.Match[str].start


class Terms(Generic[T]):
    """A word list that is found by longest match, left to right, without overlaps.

    One character class for the first characters and one for the second ones does the scanning
    in `re`; a dict from the first two characters to the terms, longest first, decides.

    >>> Terms({"贵州": 1, "贵州省": 2}).find("在贵州省")
    [(1, 4, 2)]
    """

    def __init__(self, terms: Mapping[str, T]) -> None:
        if min(map(len, terms), default=2) < 2:
            raise ValueError("a term needs two characters or more")
        known: defaultdict[str, list[str]] = defaultdict(list)
        for term in sorted(terms, key=len, reverse=True):
            known[term[:2]].append(term)
        self._known: Mapping[str, tuple[str, ...]] = {pair: tuple(those) for pair, those in known.items()}
        self._pairs: Collection[str] = self._known
        self._payloads: Mapping[str, T] = dict(terms)

    @classmethod
    def made_when_met(
        cls, pairs: Collection[str], known: Mapping[str, tuple[str, ...]], payloads: Mapping[str, T]
    ) -> Self:
        """A list of which no more is made at first than the `pairs` of characters that its terms begin with.

        When a text has one, `known` is asked for the terms that begin with it, the longest first, and `payloads` for
        what goes with a term.
        """
        terms = cls({})
        terms._pairs, terms._known, terms._payloads = pairs, known, payloads
        return terms

    @cached_property
    def _candidate(self) -> re.Pattern[str]:
        """Compiled for those lists alone that are looked for: many only have to tell what begins at a place."""
        return pair_starts(self._pairs)

    def find(self, text: str, start: int = 0, end: int | None = None, *, few: bool = False) -> list[tuple[int, int, T]]:
        """Each term in `text[start:end]` as `(start, end, payload)`, in order.

        Of a list that is asked about a `few` letters at a time each of them is tried: that takes no pattern.
        """
        stop = len(text) if end is None else end
        candidates: Iterable[int]
        taken, pairs, known, payloads = start, self._pairs, self._known, self._payloads
        if few:
            candidates = [here for here in range(start, stop - 1) if text[here : here + 2] in pairs]
        else:
            candidates = map(_start, self._candidate.finditer(text, start, stop))
        found = []
        for here in candidates:
            if (pair := text[here : here + 2]) not in pairs or here < taken:  # nine of ten are no pair of the list
                continue
            terms = known[pair]
            if len(terms) > 1 and not text.startswith(terms, here, stop):
                continue
            for term in terms:
                if text.startswith(term, here, stop):
                    taken = here + len(term)
                    found.append((here, taken, payloads[term]))
                    break
        return found

    def at(self, text: str, position: int) -> tuple[int, T] | None:
        """The longest term that starts at `position`, as `(end, payload)`."""
        pair = text[position : position + 2]
        for term in self._known[pair] if pair in self._pairs else ():
            if text.startswith(term, position):
                return position + len(term), self._payloads[term]
        return None


def occurrences(text: str, names: Mapping[str, T]) -> list[tuple[int, int, T]]:
    """Where a text has some names, which it tells itself, as `(start, end, payload)`, in order and without overlaps.

    Of those that begin together the longest counts.

    >>> occurrences("甲镇与乙古镇", {"甲镇": 1, "乙古镇": 2})
    [(0, 2, 1), (3, 6, 2)]
    """
    if len(names) > _FEW:
        return Terms(names).find(text)
    found: list[tuple[int, int, T]] = []
    for name, payload in names.items():
        at = text.find(name)
        while at >= 0:
            found.append((at, at + len(name), payload))
            at = text.find(name, at + 1)
    found.sort(key=itemgetter(1), reverse=True)
    kept, taken = [], 0
    for hit in sorted(found, key=itemgetter(0)):
        if hit[0] >= taken:
            taken = hit[1]
            kept.append(hit)
    return kept
