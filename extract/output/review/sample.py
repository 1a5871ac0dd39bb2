"""A sample of records that depends on the seed and on each record, but on no order.

Records are taken in the order of a digest of seed and id. So a larger sample holds the smaller one, and a record
that comes or goes changes nothing for the others: judgments stay of use.
"""

import hashlib
from typing import Literal, NamedTuple

from extract.records.record import Record

Strata = Literal["none", "type", "rule"]


class Item(NamedTuple):
    """A record and the text that it comes from."""

    record: Record
    source: str


class Sample:
    """Up to `size` of the records that are added; memory does not grow with their number.

    `strata` draws as many of each type or rule, as far as there are so many, so that rare ones are seen too.
    """

    def __init__(self, size: int, seed: int, strata: Strata = "none") -> None:
        self._size = size
        self._seed = seed
        self._strata = strata
        self._found: dict[str, list[tuple[bytes, Item]]] = {}

    def add(self, item: Item) -> None:
        """Offer a record."""
        stratum = "" if self._strata == "none" else getattr(item.record, self._strata)
        found = self._found.setdefault(stratum, [])
        found.append((self._rank(item.record), item))
        if len(found) > 2 * self._size + 16:
            self._cut(found)

    def items(self) -> list[Item]:
        """The sample, the strata by turns."""
        for found in self._found.values():
            self._cut(found)
        strata = [self._found[name] for name in sorted(self._found)]
        longest = max(map(len, strata), default=0)
        by_turns = [found[at][1] for at in range(longest) for found in strata if at < len(found)]
        return by_turns[: self._size]

    def _rank(self, record: Record) -> bytes:
        return hashlib.blake2b(f"{self._seed} {record.id}".encode(), digest_size=16).digest()

    def _cut(self, found: list[tuple[bytes, Item]]) -> None:
        found.sort(key=lambda ranked: ranked[0])
        del found[self._size :]
