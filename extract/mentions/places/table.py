"""What the news calls the divisions of China, its zones and the countries.

The facts are in `lexicons/`: divisions.tsv, former.tsv, short_forms.toml, zones.tsv, zones.toml, countries.tsv and
abroad.toml.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from extract.lexicons import load, rows
from extract.text.patterns import compiled
from extract.text.terms import Terms

Level = Literal["province", "prefecture", "county", "town", "village", "zone", "country"]

_KINDS = {
    "省": ["省"],
    "市": ["市"],
    "州": ["自治州", "州"],
    "盟": ["盟"],
    "县": ["自治县", "县"],
    "区": ["特别行政区", "自治区", "地区", "林区", "特区", "区"],
    "旗": ["自治旗", "旗"],
}
"""The kinds of divisions by their last letter, longer ones first."""


class Division(NamedTuple):
    """A row of the tables.

    `since` and `until` are days of lists (ISO 8601), empty for before and for still. The code is that of
    GB/T 2260 for divisions; a zone has that of its parent and a `z`, a country its letters of ISO 3166-1.
    """

    code: str
    name: str
    since: str = ""
    until: str = ""

    @property
    def level(self) -> Level:
        """What sort of place the code says it is."""
        return _level(self.code)


@cache
def _level(code: str) -> Level:
    if not code.isdigit():
        return "zone" if code.endswith("z") else "country"
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


@dataclass(slots=True, eq=False)
class Surface:
    """What stands in a text for some divisions.

    `full`: the name carries its kind (惠州市, 黔南州). `bound`: a name that is a word or says too little, which needs
    its parent or its full name in the text. `long`: a short form of three letters or more, which needs nothing.
    `county`: it stands for counties. `free`: it is a name whatever stands beside it. `only`: the division that it
    stands for in every text, None where that is for the text to say. `doubtful`: the words around it may tell that it
    is a place, or with those above it what others stand for. `codes` are those of all that a full name may
    stand for, `sure` those that the name leaves no doubt of, with those above them.
    """

    name: str
    divisions: tuple[Division, ...]
    full: bool
    bound: bool
    long: bool
    county: bool
    free: bool
    only: Division | None
    doubtful: bool
    codes: frozenset[str]
    sure: frozenset[str]


Hit = tuple[int, int, Surface]
"""Start and end of a name of some divisions in a text, and the name."""


@cache
def _rows() -> tuple[Division, ...]:
    """The divisions of the lists, then those that were gone before the first list."""
    return tuple(Division._make(row) for table in ("divisions", "former") for row in rows(table))


@cache
def divisions() -> dict[str, Division]:
    """The divisions by code; where a code had two names, the one in force, else the later one."""
    table: dict[str, Division] = {}
    for division in _rows():
        known = table.get(division.code)
        if known is None or not division.until or (known.until and division.until > known.until):
            table[division.code] = division
    return table


@cache
def parents(code: str) -> tuple[Division, ...]:
    """The divisions that hold the one with this code, the province first."""
    table = divisions()
    above = (code[:2] + "0000", code[:4] + "00") if code[0].isdigit() else ()
    return tuple(table[upper] for upper in above if upper != code and upper in table)


@cache
def surfaces() -> Terms[Surface]:
    """Every name and short form of the divisions; what one stands for is worked out when a text first holds it."""
    return Terms.made_when_met(_by_pair(), _Names(), _Surfaces())


class _Names(dict[str, tuple[str, ...]]):
    """The names that begin with two letters, the longest first."""

    def __missing__(self, pair: str) -> tuple[str, ...]:
        names = {name for division in _by_pair()[pair] for name, _ in _named(division) if name.startswith(pair)}
        self[pair] = tuple(sorted(names, key=len, reverse=True))
        return self[pair]


class _Surfaces(dict[str, Surface]):
    """The names with what they stand for."""

    def __missing__(self, name: str) -> Surface:
        self[name] = _surface(name)
        return self[name]


@cache
def _by_pair() -> dict[str, list[Division]]:
    """What has a name, by the first two letters of each; short forms of two letters or more begin as the name does."""
    groups: defaultdict[str, list[Division]] = defaultdict(list)
    further = load("short_forms")["further"]
    for division in _rows():
        name = division.name
        groups[name[:2]].append(division)
        if name in further:
            for pair in {form[:2] for form in further[name]} - {name[:2]}:
                groups[pair].append(division)
    for division in (*_zones(), *_abroad()):
        groups[division.name[:2]].append(division)
    return groups


@cache
def _named(division: Division) -> list[tuple[str, bool]]:
    """What a division is called, each with whether the name carries the kind of division."""
    name = division.name
    if not division.code.isdigit():  # a zone or a country
        return [(name, True)]
    bare, named = bare_name(name), [(name, True)]
    if len(bare) > 1 and bare != name:
        if "自治" in name:  # 黔南州 carries the kind of division, 广西区 does not
            named += [(bare + name[-1], name[-1] != "区"), (f"{bare}自治{name[-1]}", True)]
        named.append((bare, False))
    return named + [(form, form[-1] == name[-1]) for form in load("short_forms")["further"].get(name, ())]


def _surface(name: str) -> Surface:
    alike = _by_pair()[name[:2]]
    named = [(division, whole) for division in alike for called, whole in _named(division) if called == name]
    full = any(whole for _, whole in named)
    fitting = list(dict.fromkeys(division for division, whole in named if whole == full))
    if full:  # a name in force hides the former codes of the same name
        latest = max(division.until or "9" for division in fitting)
        fitting = [division for division in fitting if (division.until or "9") == latest]
    bound, county, only = name in _risky(), fitting[0].level == "county", fitting[0]
    codes = frozenset(division.code for division in fitting if full)
    unsure = len(fitting) > 1 or bound or (county and not full)
    sure = frozenset() if unsure else frozenset((only.code, *(above.code for above in parents(only.code))))
    long = len(name) > 2
    free = full and (long or not county) and name not in load("short_forms")["guarded"]
    settled = len(fitting) == 1 and not bound and (full or long or not county)
    doubtful = not sure and not (full and len(fitting) > 1)
    only_one = only if settled else None
    return Surface(name, tuple(fitting), full, bound, long, county, free, only_one, doubtful, codes, sure)


@cache
def _risky() -> frozenset[str]:
    return frozenset(load("short_forms")["risky"]) | frozenset(load("short_forms")["vague"])


def _zones() -> Iterator[Division]:
    for code, name in rows("zones"):
        yield Division(code[:4] + "00z", name)
    for name, code in load("zones")["zones"].items():
        yield Division(code + "z", name)


def _abroad() -> Iterator[Division]:
    abroad = load("abroad")
    for code, name in rows("countries"):
        if name not in abroad["never"]:
            yield Division(code, name)
        for further in abroad["further"].get(code, ()):
            yield Division(code, further)
    for name in abroad["cities"]["names"]:
        yield Division("XX", name)


def bare_name(name: str) -> str:
    """The name of a division without its kind and peoples: 黔南布依族苗族自治州 is 黔南.

    >>> bare_name("广西壮族自治区"), bare_name("惠州市"), bare_name("环县")
    ('广西', '惠州', '环')
    """
    bare = name
    for kind in _KINDS.get(name[-1], ()):
        if name.endswith(kind):
            bare = name[: -len(kind)]
            break
    if "自治" in name:
        bare = peoples().sub("", bare)
    return bare.removesuffix("族")


@cache
def peoples() -> re.Pattern[str]:
    """The peoples that end a name, which two letters or more stand before."""
    return compiled(f"(?<=..)(?:{'|'.join(load('short_forms')['peoples'])})+$")
