"""What the schools and hospitals of a side serve: a university, a city, the seat of a district, a county or a town."""

from extract.mentions.places.table import divisions
from extract.records.pairings.regions import areas_of
from extract.records.pairings.sides import Region, Side, Unit
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_SERVING = late(
    "(?:医院|保健院|疾控中心|中学|小学|学校|附中|附小|幼儿园|图书馆|文化馆|融媒体中心|[一二三四五六七八九十]{1,2}[中小高])$"
)
"""The ends of the names of bodies that serve the people of a region."""
_TOWN = late(
    rf"{LETTER}{{2,5}}?[镇乡](?![镇乡市县区旗]).*(?:小学|中学|学校|中心校|幼儿园|教学点)$|.*(?<![县市])中心(?:小学|校|幼儿园)$"
)
"""The name of a school of a town, behind that of its county: 清水镇中心小学."""
_IN_TOWN = late("[镇乡](?![镇乡市县区旗])")
"""What the name of such a school has of its town."""
_UNNAMED_SEATS = {"市": "city", "省": "city", "州": "city", "县": "county", "旗": "county"}
"""By the first letters of the names of bodies of what they are whose own name is not said: 市文化馆, 县人民医院."""
LEARNED = ("大学", "学院")
"""In the name of a hospital or school, what sets it above those of counties: 甲医科大学附属医院."""


def by_seats(first: Side, second: Side) -> int | None:
    """The index of the side whose schools or hospitals are of a city or university, and the others of counties.

    Or of a county, and the others of towns.
    """
    seats = [seat_of(side) for side in (first, second)]
    if seats.count("town") == 1 and None in seats and _are_of_one_county(first, second):
        return seats.index(None)
    if None in seats or seats[0] == seats[1]:
        return None
    if "town" not in seats and "seat" in seats:
        return None
    order = ("university", "city", "seat", "county", "town")
    return 0 if order.index(str(seats[0])) < order.index(str(seats[1])) else 1


def _are_of_one_county(first: Side, second: Side) -> bool:
    """Whether two sides are named bodies that serve one county: what is of none of its towns is of its seat."""
    named = [[name for group in side.groups for name in group.names or [""]] for side in (first, second)]
    towns = [any(_IN_TOWN.search(name) for name in names) for names in named]
    one = len(areas_of(first) | areas_of(second)) == 1 and all(named)
    return one and sum(towns) == 1 and all(_SERVING.search(name) for names in named for name in names)


def seat_of(side: Side) -> str | None:
    """What the bodies of a side are of, None if not all alike: a city, the seat of a district, a county or a town.

    Or a university that no region is named for.
    """
    found = {
        _seat(unit, name) for unit in side.units for group in unit.groups for name in group.names or [group.kind or ""]
    }
    return next(iter(found)) if len(found) == 1 else None


def _seat(unit: Unit, name: str) -> str | None:
    """What a body is of by its name, whose first letters may be those of a division (新乡市第一中学)."""
    own, region = own_name(unit, name)
    if not _SERVING.search(own) and not _TOWN.match(own):
        return None
    if _TOWN.match(own):
        return "town"
    if any(word in own for word in LEARNED):
        return "city" if region or own[0] in _UNNAMED_SEATS else "university"
    if region is None or region.code is None:
        return _UNNAMED_SEATS.get(own[0]) if region is None else None
    if region.code.endswith("00"):
        return "city"
    division = divisions().get(region.code)
    return "county" if division and division.name.endswith(("县", "旗")) else "seat"


def own_name(unit: Unit, name: str) -> tuple[str, Region | None]:
    """A name without that of the region which it begins with, and that region: 第一中学 of 新乡市第一中学."""
    region = next((region for region in unit.regions if region.name in name), None)
    return (name[name.index(region.name) + len(region.name) :], region) if region else (name, None)
