"""The words for towns, villages and zones, and those that tell their names from the words around them."""

import re
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.places.table import Level
from extract.text.affixes import Affixes, by_first, by_last
from extract.text.patterns import compiled


class Words(NamedTuple):
    """The words for towns and those around their names."""

    levels: dict[str, Level]
    followed: Affixes
    generic_first: Affixes
    generic_last: Affixes
    last: frozenset[str]
    listed: frozenset[str]
    short: str
    alone: tuple[str, ...]
    no_city: frozenset[str]
    of_cities: tuple[str, ...]
    doubled: tuple[str, ...]
    before: dict[str, str]
    long: dict[str, str]
    starts: frozenset[str]
    goes: frozenset[str]
    between: re.Pattern[str]
    kinds: re.Pattern[str]
    firsts: frozenset[str]


@cache
def words() -> Words:
    """The lexicon of towns."""
    towns = load("towns")
    levels: dict[str, Level] = {}
    for level in ("town", "village", "zone"):
        levels.update(dict.fromkeys(towns[level], level))
    kinds = compiled("|".join(sorted(levels, key=lambda kind: (-len(kind), kind))))
    last, starts = frozenset(towns["generic_last"]), frozenset(towns["starts"])
    listed = frozenset(towns["listed_last"])
    return Words(
        levels,
        by_first(towns["followed_by"]),
        by_first(towns["generic"]),
        by_last(towns["generic"]),
        last,
        listed,
        towns["generic_short"],
        tuple(towns["generic_alone"]),
        frozenset(towns["no_city"]),
        tuple(towns["of_cities"]),
        tuple(towns["doubled"]),
        towns["generic_before"],
        towns["generic_long"],
        starts,
        frozenset(towns["goes"]),
        compiled("|".join(towns["between"])),
        kinds,
        frozenset(kind[0] for kind in levels),
    )
