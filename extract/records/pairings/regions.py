"""The regions that places name, and the codes of the divisions that hold them."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.pairings.sides import Region, Side, code_stem

_SEATS = ("城区", "郊区", "矿区", "城关区")
"""What districts of several cities are called, which are named with theirs: 汕尾市城区."""
TOWNS = ("镇", "乡", "街道")
"""What the names of towns end in."""
_LEAST_TOWN, _LEAST_STREET = 2, 3
"""So many letters at least are a town's own: 甲镇, 甲街道."""


def region_of(mention: Mention[Any]) -> Region:
    """The region that a place mention names; a town is named with the county that is printed before it."""
    place = mention.value
    own = place.full if len(place.name) == 1 or mention.rule == "place.listed" else place.name  # 沪滇两地
    short = place.level == "town" or place.name in _SEATS
    name = (place.printed[-1] if place.printed and short else "") + own
    return Region(name, place.code, area_of(place), mention.span)


def area_of(place: Any) -> str | None:
    """The code of the smallest division known to hold a place."""
    return place.code or (place.parent_codes[-1] if place.parent_codes else None)


def holder_of(mention: Mention[Any]) -> Region | None:
    """The county or city that is printed before a village's name, or a short form in an institution's."""
    place = mention.value
    if not place.parent_codes or not place.printed:
        return None
    holders = list(zip(place.parents, place.parent_codes, strict=False))  # a town among the parents has no code
    return next(
        (
            Region(name, code, code, mention.span)
            for name in reversed(place.printed)
            for full, code in reversed(holders)
            if name[:2] == full[:2]
        ),
        None,
    )


def stem(first: str) -> str:
    """What the first town of a list says before its own name: 西青区杨柳青镇、张家窝镇 → 西青区, of 古市镇 nothing."""
    own = _LEAST_STREET if first.endswith("街道") else _LEAST_TOWN
    cut = max(first.rfind(suffix, 0, -own) + 1 for suffix in "县区市旗")
    return first[:cut]


def may_hold(outer: Region, inner: Region) -> bool:
    """Whether a region may hold another one, as the letters of their codes go."""
    return (inner.area or "").startswith(code_stem(outer.area or ""))


def areas_of(side: Side) -> set[str]:
    """The division codes of where a side is."""
    return {region.area for region in side.regions if region.area}
