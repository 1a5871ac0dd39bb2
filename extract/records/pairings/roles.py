"""Who helps whom as the article has told so far, and whose members a clause counts that does not say."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.mentions.places.table import divisions
from extract.records.homes import Homes
from extract.records.pairings.natures import by_members, by_nature, by_own_body, by_programme
from extract.records.pairings.orders import Orders, Wholes
from extract.records.pairings.programmes import aids_others, helps
from extract.records.pairings.regions import area_of, areas_of, region_of
from extract.records.pairings.seats import Couple, Seats
from extract.records.pairings.sides import Region, Side, Unit, code_stem
from extract.records.pairings.statements import Statement
from extract.records.pairings.thanks import given, helpers, thanked
from extract.records.view import ArticleView
from extract.text.patterns import late

_COUNTIES = ("县", "旗", "区县", "县区", "县市", "市县")
"""What counties are counted as."""
_HOLDS = ("province", "prefecture")
"""The levels of the regions that counties are counted of."""
_SENT = late("专家|援|支[教医农边]")
"""What the people are counted as who have come from elsewhere: 12名援派专家."""
_OWN_COUNTY = late("[我该全][县州旗](?:共?有)?")
"""In front of members whose region no name tells, what says that it is a county or an autonomous prefecture."""


class Roles:
    """Which regions have been helpers and helped so far in an article, and the last two sides."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._places: Sequence[Mention[Place]] = view.of("place")
        self._text = view.text
        self.homes = Homes(view)
        self.seats = Seats(view, self.homes)
        self.donors: set[str] = set()
        self.recipients: set[str] = set()
        self.last: Couple = ([], [])
        self._told: tuple[int, int] | None = None
        self._orders = Orders(view)
        self.wholes = Wholes()

    @cached_property
    def _helpers(self) -> set[str]:
        return helpers(self._view)

    @cached_property
    def _areas(self) -> set[str]:
        return {code for place in self._places if (code := area_of(place.value))}

    def helper(self, stated: int | None, sides: tuple[Side, Side], shared: int | None, sentence: int) -> int | None:
        """The index of the helping side: as the wording has it, as the sides tell, as its companions have it.

        Two of which nothing is known are told as those before them in the sentence, which begins at `sentence`:
        10个镇与乙县10个镇结对,甲镇联姻丙镇. Towns are told as all ties of the article before them.
        """
        found = stated if stated is not None else self.donor_of(sides)
        found = shared if found is None else found
        found = self._by_own_county(sides) if found is None else found
        found = by_own_body(*sides) if found is None else found
        if found is None and self._told and self._told[0] == sentence and self._is_alike(sides):
            found = self._told[1]
        if found is None and all(side.of_towns and not areas_of(side) for side in sides):
            found = self._orders.of_all()
        if found is not None:
            self._told = (sentence, found)
            if stated is None:
                self._orders.add(sides, found)
        return found

    def helper_after(self, sides: tuple[Side, Side]) -> int | None:
        """The index of the helping side of two whose helper was not known where they are tied, by the whole article.

        Towns and bodies of which nothing is known are told in the order of the other ties of their paragraph, else of
        the article, else in that in which it joins the two regions that it is about.
        """
        if (found := self.donor_of(sides)) is not None:
            return found
        towns = [side.of_towns and not side.groups for side in sides]
        bodies = [bool(side.groups) and all(group.names for group in side.groups) for side in sides]
        if any(map(areas_of, sides)) or not (all(towns) or all(bodies)):
            return None
        return self._orders.near(sides, self.homes.couple)

    def _by_own_county(self, sides: tuple[Side, Side]) -> int | None:
        """The helper of a county that calls itself no more than 我县: the city or district of a province that helps."""
        known = [areas_of(side) for side in sides]
        if bool(known[0]) == bool(known[1]):
            return None
        own = int(bool(known[0]))
        start = min((part.start for part in sides[own].spans), default=0)
        said = _OWN_COUNTY.search(self._text, max(start - 4, 0), start + 2)
        ours = said is not None and start in said.span()  # 我县甲小学, 我县36所小学
        return 1 - own if ours and all(map(aids_others, known[1 - own])) else None

    def _is_alike(self, sides: tuple[Side, Side]) -> bool:
        """Whether of two sides nothing is known but that, as those tied before them, they are of one province."""
        last = Side([Unit(regions) for regions in self.last])
        provinces = {area[:2] for side in (*sides, last) for area in areas_of(side)}
        return not any(map(areas_of, sides)) or len(provinces) == 1

    def donor_of(self, sides: tuple[Side, Side]) -> int | None:
        """The index of the helping side: by what the article said before, by the programmes, else by rank.

        Where the two are of one region or only one tells its own, what they are goes before what other regions are.
        """
        first, second = (areas_of(side) for side in sides)
        if first and first == second and (helper := by_members(*sides)) is not None:
            return helper
        if first & self.donors or second & self.recipients:
            return 0
        if second & self.donors or first & self.recipients:
            return 1
        alone = by_members(*sides) if bool(first) != bool(second) else None
        for helper in (by_programme(*sides), alone, self._by_company(first, second)):
            if helper is not None:
                return helper
        nature = by_nature(*sides)
        nature = thanked((first, second), self._helpers) if nature is None and first and second else nature
        helped = thanked((first, second), given(self._view)) if nature is None else None
        return nature if helped is None else 1 - helped

    def _by_company(self, first: set[str], second: set[str]) -> int | None:
        """Where only one side's region is known: the programmes between it and the article's other regions."""
        if bool(first) == bool(second):
            return None
        known = first or second
        helped = any(helps(other, one) for one in known for other in self._areas)
        helping = any(helps(one, other) for one in known for other in self._areas)
        if helped == helping:
            return None
        return int(bool(first)) if helped else int(bool(second))

    def counterpart(self, known: Side, named: Iterable[Mention[Any]]) -> list[Region]:
        """The first of the regions that a programme ties to the known side, of its level where there is one.

        Who has been helped so far is tied to a helper, and the other way round.
        """
        areas, level = areas_of(known), level_of(known.regions[0].area) if known.regions else None
        helper = 1 if areas & self.recipients else 0 if areas & self.donors else None
        coded = (m for m in named if m.value.code)
        found = ((m, by_programme(known, held_by([region_of(m)], Side()))) for m in coded)
        tied = [m for m, donor in found if donor is not None and helper in (None, donor)]
        return [region_of(m) for m in sorted(tied, key=lambda m: m.value.level != level)[:1]]

    def counterpart_of_whole(self, known: Side, last: list[Region]) -> list[Region]:
        """What is tied to the region that holds those of the last tie: 丙区结对丁县,9个镇与乙市9个乡结对."""
        codes = areas_of(known)
        held = [region.area for region in last if region.area]
        if len(codes) != 1 or not held or codes & set(held):
            return []
        (code,) = codes
        if not all(one.startswith(code_stem(code)) for one in held):
            return []
        return [one for one in self.counterpart(known, self.homes.common) if level_of(one.area) == level_of(code)]

    def is_among_own(self, known: Side, unknown: Side) -> bool:
        """Whether people of all a region are tied to people of whom no more is said: 全区30名名师与60名新教师.

        Experts and those who are sent there to help are of another region.
        """
        everywhere = all(self._text.startswith("全", region.span.start) for region in known.regions)
        sent = any(_SENT.search(group.kind or "") for group in unknown.groups)
        return everywhere and not sent and all(group.people for group in (*known.groups, *unknown.groups))

    def is_of_sort(self, region: Region, letters: str) -> bool:
        """Whether the full name of a region ends in one of the letters; no table of places has what parks are."""
        division = divisions().get(region.code or "")
        if letters == "园":
            return division is None and region.name.endswith(("区", "园"))
        return (division.name if division else region.name).endswith(tuple(letters))

    def learn(self, donor: Side, recipient: Side) -> None:
        """Remember a tie whose helper is known; bodies of one region more do not make that the last one's."""
        self.donors |= areas_of(donor)
        self.recipients |= areas_of(recipient)
        named = (donor.regions, recipient.regions)
        self.wholes.add(donor, recipient)
        more = all(self.last) and bool(donor.groups) and all(map(_holds_all, named, self.last))
        if all(named) and not more:
            self.last = named

    def forget(self, couples: Sequence[Statement], before: Couple) -> None:
        """Whose companies come next none of several couples tells; if nothing locates these, those told `before` do."""
        located = any(areas_of(side) for couple in couples for side in couple.sides)
        self.last = ([], []) if located else before


def _holds_all(regions: list[Region], others: list[Region]) -> bool:
    """Whether regions are others and perhaps more."""
    return {other.name for other in others} <= {region.name for region in regions}


def level_of(area: str | None) -> str | None:
    """The level of the division with a code."""
    division = divisions().get(area or "")
    return division.level if division else None


def held_by(regions: list[Region], side: Side) -> Side:
    """The members of a side, as those of other regions; counties that are counted are those of none."""
    counties = any((group.kind or "").endswith(_COUNTIES) for group in side.groups)
    return Side([Unit([r for r in regions if not counties or level_of(r.area) in _HOLDS], side.groups)])
