"""The sides of a tie with the regions that its sentence leaves out."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.pairings.natures import are_told, by_members, by_programme
from extract.records.pairings.regions import areas_of, region_of
from extract.records.pairings.roles import Roles, held_by, level_of
from extract.records.pairings.sides import Region, Side, Unit, are_those, stands_alone
from extract.records.pairings.statements import Statement

_COUPLE = 3
"""So many regions at most does a sentence name that speaks of two, one of them perhaps by its prefecture."""
_CITIES = ("城市", "省市", "省份", "市州", "州市", "省区市")
"""What those are counted as that no single region holds."""
_NEEDY = ("户", "儿童", "老人", "群众", "对象")
"""What the people are counted as that members of one place help in their own: 党员结对帮扶86户贫困户."""


def with_elided(statement: Statement, roles: Roles, named: Sequence[Mention[Any]]) -> tuple[Side, Side]:
    """The sides, with regions from around where a side counts members and does not say whose.

    They are the two that the sentence names (`named`), where a programme has the one help the other, else those of
    the last tie, else the two that the article is about.
    """
    first, second = (roles.seats.seated(side, roles.last) for side in statement.sides)
    if stands_alone(first) and stands_alone(second):
        return first, second
    donors, recipients = roles.last
    if not first.regions and not second.regions:
        if _are_neighbours(first, second, known=any(level_of(region.area) != "province" for region in donors)):
            return first, second
        alone = len({mention.value.code for mention in named if mention.value.code}) <= _COUPLE
        donors, recipients = (
            (alone and _tied(named[:2])) or (donors and roles.last) or _tied(roles.homes.couple) or ([], [])
        )
        both, sort = [*donors, *recipients], statement.sort
        if not are_those(statement.near, both) or (sort and not all(roles.is_of_sort(one, sort) for one in both)):
            return first, second
        pair = (recipients, donors) if statement.donor == 1 else (donors, recipients)
        return held_by(pair[0], first), held_by(pair[1], second)
    known, unknown = (first, second) if first.regions else (second, first)
    if all((group.kind or "").endswith(_CITIES) for group in unknown.groups):  # 8个东部城市帮扶我省
        return first, second
    if roles.homes.of_own_body(min((group.span.start for group in unknown.groups), default=0)):
        return first, second
    helps = areas_of(known) & roles.donors or (not areas_of(known) & roles.recipients and _same_province(known, donors))
    last = recipients if helps else donors
    told = roles.counterpart(known, reversed(named)) or roles.wholes.partner(known)
    told = told or roles.counterpart_of_whole(known, donors if helps else recipients)
    if Side([Unit(last)]).of_towns:  # whose companions are not a county's: 甲街道与丙镇结对,92家企业与乙州的村攀亲
        missing = told or roles.counterpart(known, roles.homes.common) or last
    else:
        missing = told or last or roles.counterpart(known, roles.homes.common)
    held, nature = held_by(missing, unknown), by_members(known, unknown)
    turned = nature is not None and by_programme(known, held) == 1 - nature  # 全县86家企业与120个村结对
    if turned or roles.is_among_own(known, unknown):
        held = held_by(known.regions, unknown)
    return (held, second) if not first.regions else (first, held)


def _are_neighbours(first: Side, second: Side, known: bool) -> bool:
    """Whether members that are counted are more likely of one place than of two: people and those whom they help.

    Where regions smaller than provinces have been tied before (`known`), teachers, doctors and branches of the party
    may be of these.
    """
    groups = (*first.groups, *second.groups)
    if any((group.kind or "").endswith(_NEEDY) for group in groups):
        return True
    return are_told(first, second) is not None or (
        not known and any(group.people or "党" in (group.kind or "") for group in groups)
    )


def _tied(couple: Sequence[Mention[Any]]) -> tuple[list[Region], list[Region]] | None:
    """The helper and the helped of two regions, where a programme ties them."""
    sides = [Side([Unit([region_of(mention)])]) for mention in couple]
    helper = by_programme(*sides) if len(sides) == 2 else None
    return None if helper is None else (sides[helper].regions, sides[1 - helper].regions)


def _same_province(side: Side, regions: list[Region]) -> bool:
    return bool({area[:2] for area in areas_of(side)} & {area[:2] for area in areas_of(held_by(regions, Side()))})
