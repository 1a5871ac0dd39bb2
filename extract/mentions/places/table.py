"""What the news calls the divisions of China, its zones and the countries.

The facts are in `lexicons/`: divisions.tsv, former.tsv, short_forms.toml, zones.tsv, zones.toml, countries.tsv and
abroad.toml.
"""

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from extract.lexicons import load, rows
from extract.text.terms import Terms

Level = Literal["province", "prefecture", "county", "town", "village", "zone", "country"]

_KINDS = [
    "特别行政区",
    "自治区",
    "自治州",
    "自治县",
    "自治旗",
    "地区",
    "林区",
    "特区",
    "省",
    "市",
    "州",
    "盟",
    "县",
    "区",
    "旗",
]


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
        if not self.code.isdigit():
            return "zone" if self.code.endswith("z") else "country"
        return "province" if self.code.endswith("0000") else "prefecture" if self.code.endswith("00") else "county"


class Surface(NamedTuple):
    """What stands in a text for some divisions.

    `full`: the name carries its kind (惠州市, 黔南州). `bound`: a name that is a word or says too little, which needs
    its parent or its full name in the text. `long`: a short form of three letters or more, which needs nothing.
    """

    divisions: tuple[Division, ...]
    full: bool
    bound: bool
    long: bool


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
    """Every name and short form of the divisions."""
    known: dict[str, dict[Division, bool]] = {}
    for division in _rows():
        for name, full in _names(division):
            known.setdefault(name, {}).setdefault(division, full)
    for division in (*_zones(), *_abroad()):
        known.setdefault(division.name, {})[division] = True
    risky = set(load("short_forms")["risky"]) | set(load("short_forms")["vague"])
    return Terms({name: _surface(name, found, risky) for name, found in known.items()})


def _surface(name: str, found: dict[Division, bool], risky: set[str]) -> Surface:
    if len(found) == 1:
        [(division, full)] = found.items()
        return Surface((division,), full, name in risky, len(name) > 2)
    full = any(found.values())
    fitting = [division for division, whole in found.items() if whole == full]
    if full:  # a name in force hides the former codes of the same name
        latest = max(division.until or "9" for division in fitting)
        fitting = [division for division in fitting if (division.until or "9") == latest]
    bound = name in risky
    return Surface(tuple(fitting), full, bound, len(name) > 2)


def _names(division: Division) -> Iterator[tuple[str, bool]]:
    """What a division is called, each with whether the kind of division is part of it."""
    name, forms = division.name, load("short_forms")
    yield name, True
    bare = bare_name(name)
    if "自治" in name and len(bare) > 1:
        yield bare + name[-1], name[-1] != "区"
    if len(bare) > 1 and bare != name:
        yield bare, False
    for further in forms["further"].get(name, ()):
        yield further, further[-1] == name[-1]


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
    bare = name.removesuffix(next(filter(name.endswith, _KINDS), ""))
    if "自治" in name:
        peoples = load("short_forms")["peoples"]
        while people := next((p for p in peoples if bare.endswith(p) and len(bare) > len(p) + 1), None):
            bare = bare[: -len(people)]
    return bare.removesuffix("族")
