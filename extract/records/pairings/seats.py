"""Where the bodies and towns of a side are whose region its words do not name, by the rest of the article."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation
from extract.mentions.place import Place
from extract.mentions.places.table import bare_name, surfaces
from extract.records.homes import Homes
from extract.records.pairings.members import REGIONS
from extract.records.pairings.reading import is_own
from extract.records.pairings.regions import area_of, region_of
from extract.records.pairings.sides import Group, Region, Side, Unit
from extract.records.view import ArticleView
from extract.text.patterns import late

_TOWN = late("(?:镇|乡|街道|苏木)$")
_FEW = 5
"""So many regions may be counted of those named before: 三县9家合作社."""

Couple = tuple[list[Region], list[Region]]
"""The regions of two sides."""


class Seats:
    """Which regions the article gives to the bodies and towns that it names."""

    def __init__(self, view: ArticleView, homes: Homes) -> None:
        self._homes = homes
        self._places: Sequence[Mention[Place]] = view.of("place")
        self._bodies: Sequence[Mention[Organisation]] = view.of("organisation")

    @cached_property
    def _towns(self) -> dict[str, tuple[str, str]]:
        """The codes of the counties of the towns that the article names with one somewhere, and what it calls them."""
        towns = (place.value for place in self._places if place.value.level == "town" and place.value.parent_codes)
        return {t.name: (t.parent_codes[-1], t.printed[-1] if t.printed else t.parents[-1]) for t in towns}

    @cached_property
    def _known(self) -> dict[str, Region]:
        """The regions of bodies that the article names with one somewhere: 丙县甲坪中学, elsewhere 甲坪中学."""
        found: dict[str, Region] = {}
        shared: set[str] = set()
        for body in self._bodies:
            inside = (m for m in self._places if body.span.contains(m.span) and area_of(m.value))
            at, region = body.start, None
            for place in inside:
                if place.start == at:
                    at, region = place.end, region_of(place)
            name = body.value.name[at - body.start :]
            if region and is_own(name) and found.setdefault(name, region).code != region.code:
                shared.add(name)
        return {name: region for name, region in found.items() if name not in shared}

    def _in_town(self, group: Group, last: Couple) -> Region | None:
        """The county of a body that is called after a town which the article places: 桐琴小学, for 武义县桐琴镇."""
        (name,) = group.names
        for town, (code, county) in self._towns.items():
            bare = _TOWN.sub("", town)
            if len(bare) > 1 and name.startswith(bare):
                told = next((region.name for side in last for region in side if region.code == code), county)
                return Region(told, code, code, group.span)
        return None

    def seated(self, side: Side, last: Couple) -> Side:
        """The side with the region of each body that is named without the one which the article gives it elsewhere.

        `last` are the regions of the two sides told before, by whose names those of towns are called.
        """
        units = []
        for unit in side.units:
            unit = self._counted_out(unit)
            names = [name for group in unit.groups for name in group.names]
            alone = not unit.regions and len(unit.groups) == len(names) == 1
            seat = (self._known.get(names[0]) or self._in_town(unit.groups[0], last)) if alone else None
            units.append(Unit([seat], unit.groups, unit.joined) if seat else unit)
        return Side(units)

    def _counted_out(self, unit: Unit) -> Unit:
        """The unit with the regions that its first group counts, as a list before it names them: 两县46个村.

        Where no list does, they are all that have been named if these are as many. Else it is what the regions hold
        that is tied, whosever it is.
        """
        first = unit.groups[0] if unit.groups else None
        kind = (first and first.kind) or ""
        if first is None or not kind or not REGIONS.issuperset(kind) or not first.count:
            return unit
        if unit.regions or len(unit.groups) == 1:
            return unit
        before = [m for m in self._places if m.end <= first.span.start and m.value.full.endswith(tuple(kind))]
        runs: list[list[Mention[Place]]] = []
        for mention in before:
            if runs and self._homes.joins(runs[-1][-1].end, mention.start):
                runs[-1].append(mention)
            else:
                runs.append([mention])
        named = next((run for run in reversed(runs) if len(run) == first.count), [])
        once = {mention.value.full: mention for mention in before}
        named = named or (list(once.values()) if len(once) == first.count else [])
        regions = [region_of(mention) for mention in named] if len(named) <= _FEW else []
        return Unit(regions, unit.groups[1:], unit.joined)

    def locate(self, sides: Iterable[Side]) -> None:
        """Say where the towns lie of which the sentence does not tell the county, but another one does."""
        for region in (region for side in sides for region in side.regions):
            region.area = region.area or self._towns.get(region.name, (None, ""))[0] or self._place_of_zone(region.name)

    def _place_of_zone(self, name: str) -> str | None:
        """Where a zone lies that is called after a place which the article names: 松江经济技术开发区."""
        if not name.endswith("区"):
            return None
        known = ((place.value.code, bare_name(place.value.full)) for place in self._places if place.value.code)
        told = next((code for code, bare in known if len(bare) > 1 and name.startswith(bare)), None)
        named = None if told else surfaces().at(name, 0)  # 苏州高新区
        sure = named is not None and len(named[1].divisions) == 1 and not named[1].bound
        return named[1].divisions[0].code if named and sure else told
