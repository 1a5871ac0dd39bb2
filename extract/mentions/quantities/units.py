"""Units and measure words: what stands behind a numeral and says what is counted."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Generic, TypeVar

from extract.lexicons import load
from extract.plain import plain
from extract.text.patterns import late

T = TypeVar("T")

ONE, TEN = Decimal(1), Decimal(10)
"""`ONE` is the factor of most units, which can then be told without comparing numbers."""


@plain
class Unit:
    """A unit as records state it: 名 is 人, 成 is ten of `%`.

    `kind` is that of a metric record; `noun` says that it is no measure word but the thing counted (9省区).
    """

    name: str | None
    kind: str
    currency: str | None = None
    factor: Decimal = ONE
    noun: bool = False


_POINTS = late(r" ?个? ?百 ?分 ?点")

_LATIN = late(r"[A-Za-z]")

HALF = Unit("%", "percent", factor=Decimal(50))
"""一半."""

PEOPLE = Unit("人", "people", noun=True)
NUMBER = Unit(None, "other")
"""What has no unit."""


class Prefixes(Generic[T]):
    """Words found at or before a position of a text, the longest first; a Latin one ends where no letter follows.

    `edge` are the characters that they begin with, or end with where they are looked for backwards.
    """

    __slots__ = ("_longer", "_single", "edge")

    def __init__(self, words: Mapping[str, T], *, backwards: bool = False) -> None:
        """`backwards` is for words that are looked for before a position."""
        self._single: dict[str, tuple[bool, T]] = {}
        self._longer: dict[str, list[tuple[str, bool, T]]] = {}
        for word in sorted(words, key=len, reverse=True):
            latin = "A" <= word[-1] <= "z" and word[-1].isalpha()
            if len(word) == 1:
                self._single[word] = latin, words[word]
            else:
                pair = word[-2:] if backwards else word[:2]
                self._longer.setdefault(pair, []).append((word, latin, words[word]))
        self.edge = frozenset(word[-1 if backwards else 0] for word in words)

    def at(self, text: str, position: int) -> tuple[int, T] | None:
        """The longest word that starts at `position`, as its end and meaning."""
        head = text[position : position + 2]
        if head in self._longer:
            for word, latin, meaning in self._longer[head]:
                if text.startswith(word, position) and not (latin and _runs_on(text, position + len(word))):
                    return position + len(word), meaning
        if not head or head[0] not in self._single:
            return None
        latin, meaning = self._single[head[0]]
        return None if latin and _runs_on(text, position + 1) else (position + 1, meaning)

    def before(self, text: str, position: int) -> tuple[int, T] | None:
        """The longest word that ends at `position`, as its start and meaning."""
        if text[position - 1 : position] not in self.edge:
            return None
        tail = text[max(position - 2, 0) : position]
        for word, _, meaning in self._longer.get(tail, ()):
            if text.endswith(word, 0, position):
                return position - len(word), meaning
        single = self._single.get(tail[-1:])
        return (position - 1, single[1]) if single else None


def _runs_on(text: str, end: int) -> bool:
    """Whether a Latin word that ends at `end` is but the beginning of a longer one (the `G` of 5GHz is no gram)."""
    return _LATIN.match(text, end) is not None


@cache
def units() -> Prefixes[Unit | None]:
    """Every unit, with the words that only begin like one, which mean `None`."""
    tables = load("units")
    found: dict[str, Unit | None] = dict.fromkeys(tables["blocked"]["words"].split())
    same: dict[str, str] = tables["same"]
    for kind in ("noun", "person", "count", "other", "duration", "volume", "mass", "length", "area"):
        for word in tables["units"][kind].split():
            found[word] = Unit(same.get(word, word), "count" if kind == "noun" else kind, noun=kind == "noun")
            if kind == "count":
                for times in (f"{word}次", f"{word}(次)"):
                    found.setdefault(times, Unit(times, kind))
    for word in tables["units"]["person"].split():
        found[word] = PEOPLE
    for kind in ("people", "person_times"):
        for word in tables["units"][kind].split():
            found[word] = Unit(same.get(word, word), kind)
    for word in tables["points"]["units"].split():
        found[word] = Unit(same.get(word, word), "percent")
    for word, factor in tables["percent"].items():
        found[word] = Unit("%", "percent", factor=Decimal(factor) if factor != "1" else ONE)
    return Prefixes(found | _money())


def _money() -> dict[str, Unit]:
    """Currencies and coins by their names."""
    money = load("currencies")
    found = {}
    for code, words in money["names"].items():
        for word in words.split():
            found[word] = Unit(money["same"].get(word, word), "money", code)
    for code, coins in money["coins"].items():
        for word, part in coins.items():
            found[word] = replace(money_of(code), factor=Decimal(part))
    return found


def named(name: str) -> Unit:
    """The unit of a name that the lexicon has. Raises `KeyError` for another."""
    found = units().at(name, 0)
    if found is None or found[1] is None:
        raise KeyError(name)
    return found[1]


@cache
def money_before() -> Prefixes[str]:
    """The names and signs of currencies that stand before a numeral, with their ISO 4217 codes."""
    words = {word: code for code, words in load("currencies")["before"].items() for word in words.split()}
    return Prefixes(words, backwards=True)


@cache
def money_parts() -> Prefixes[Decimal]:
    """角, 分 and their like behind a further numeral, as fractions of the unit before them."""
    return Prefixes({word: Decimal(part) for word, part in load("currencies")["parts"].items()})


@cache
def money_of(code: str) -> Unit:
    """The unit of money with an ISO 4217 code, by its first name."""
    money = load("currencies")
    word = money["names"][code].split()[0]
    return Unit(money["same"].get(word, word), "money", code)


def share_of(hundredth: Decimal | None) -> Unit:
    """Per cent, where one is worth so many of them (千分之 0.1); 100 for a fraction of the whole."""
    return Unit("%", "percent", factor=Decimal(100) if hundredth is None else hundredth)


def points(text: str, position: int) -> tuple[int, Unit | None] | None:
    """Percentage points at `position` that are written with blanks between the characters."""
    match = _POINTS.match(text, position)
    return None if match is None else (match.end(), Unit("个百分点", "percent"))
