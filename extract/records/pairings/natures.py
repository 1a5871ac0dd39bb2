"""Which of two sides helps the other, by what the two are: their regions, their members, their names."""

import re
from functools import cache

from extract import lexicons
from extract.mentions.places.table import surfaces
from extract.records.pairings.programmes import aided_by_all, helps, richer
from extract.records.pairings.ranks import LEARNED, by_seats, own_name, seat_of
from extract.records.pairings.regions import TOWNS, areas_of
from extract.records.pairings.sides import Side
from extract.text.patterns import compiled, late

_BODIES = (None, "企业", "科研院所", "社会组织", "法院", "学校", "医院", "党委", "党总支", "党支部", "党组织")
"""The kinds of bodies that are tied to a town or village to help it."""
_FIRMS = ("企业", "公司", "国企", "民企", "商会", "协会", "商(协)会", "商协会", "银行", "合作社")
_VILLAGES = ("村", "村庄", "社区", "村(社区)", "村(居)", "村居")
"""What the names end in of towns whose branches of the party are told."""
_HELPERS = (
    (_FIRMS, _VILLAGES),
    (
        (*_FIRMS, "单位", "部门", "机关", "律师事务所", "律所", "社会组织", "高校", "院校", "大学", "科研院所"),
        (*_VILLAGES, "乡镇", "镇街", "镇", "乡", "县", "县(区)", "县(市)", "县(市、区)"),
    ),
    (_FIRMS, ("中学", "小学", "幼儿园", "中小学", "教学点")),
    (("医院", "妇幼保健院"), ("卫生院", "卫生室", "卫生服务中心")),
    (("三级医院", "三甲医院", "市级医院", "省级医院"), ("县医院", "县级医院", "县中医院", "县人民医院", "二级医院")),
    (("战区总医院", "军区总医院"), ("县医院", "县中医院", "县人民医院", "县中医医院")),
    (("大学", "高校"), ("中学", "小学", "幼儿园")),
)
"""The ends of members' kinds or names: those who help, and whom."""
_OWN = ("我校", "我院")
"""What a body calls itself that is known by no name."""
_HIGHER = (("医院", ("院",)), ("学校", LEARNED))
"""Of which kind of member those are, by the end of the name, that help others of their kind far away."""
_BRANCH = late(
    "(?:第[一二三四五六七八九十]{1,2}|机关|直属|联合)*(?:党委|党总支|党支部|支部|党组织)$"
    "|(?<=村)村?民?委员?会$|(?<=社区)居民?委员?会$"
)
"""A branch of the party is what the body is that it belongs to, as is who runs a village: 甲公司党委, 乙村村委会."""


def _possible_areas(side: Side) -> set[str]:
    """The codes of where a side is, or of all that its name may stand for where the text does not tell: 河东区.

    A town is in one of those that the name of its district stands for: 河东区中山门街道.
    """
    if areas := areas_of(side):
        return areas
    named = ((region.name, surfaces().at(region.name, 0)) for region in side.regions)
    known = ((name[hit[0] :], hit[1]) for name, hit in named if hit and hit[1].full)
    return {code for rest, surface in known if not rest or rest.endswith(TOWNS) for code in surface.codes}


def by_programme(first: Side, second: Side) -> int | None:
    """The index of the side that national programmes have help the other; None where they name neither or both."""
    ones, others = _possible_areas(first), _possible_areas(second)
    forward = any(helps(one, other) for one in ones for other in others)
    backward = any(helps(other, one) for one in ones for other in others)
    return None if forward == backward else int(backward)


def by_nature(first: Side, second: Side) -> int | None:
    """The index of the side that is the richer or the urban one, or whose members are such as help the others'."""
    ones, others = areas_of(first), areas_of(second)
    ranked = _by_rank(ones, others) if ones and others else _by_urban(first, second)
    told = by_members(first, second) if ranked is None else ranked
    told = by_remoteness(first, second) if told is None else told
    return _by_body(first, second) if told is None else told


def _by_body(first: Side, second: Side) -> int | None:
    """The index of the side of bodies without a region, where the other is counties that they help: 甲集团与乙县."""
    bodies = [
        bool(s.groups) and not s.regions and all(g.names and g.kind in _BODIES for g in s.groups)
        for s in (first, second)
    ]
    counties = [
        bool(s.regions) and not s.groups and all(r.area and r.area[4:] != "00" for r in s.regions)
        for s in (first, second)
    ]
    return bodies.index(True) if sorted(bodies) == sorted(counties) == [False, True] and bodies != counties else None


def by_remoteness(first: Side, second: Side) -> int | None:
    """The index of the side whose region is not told, where the other is in one of those that all others aid.

    Both are hospitals, or both are universities: a school or firm that is named without a region is a local one.
    """
    known = [areas_of(side) for side in (first, second)]
    if bool(known[0]) == bool(known[1]):
        return None
    at = int(not known[0])
    alike = any(all(_is_such(side, kind, ends) for side in (first, second)) for kind, ends in _HIGHER)
    return 1 - at if alike and all(map(aided_by_all, known[at])) else None


def _is_such(side: Side, kind: str, ends: tuple[str, ...]) -> bool:
    """Whether all members are named ones of a kind whose names end so."""
    return bool(side.groups) and all(
        group.kind == kind and bool(group.names) and all(name.endswith(ends) for name in group.names)
        for group in side.groups
    )


def _by_rank(first: set[str], second: set[str]) -> int | None:
    """The index of the side all of whose regions are the richer ones, for ties outside of any programme."""
    if all(richer(one, other) for one in first for other in second):
        return 0
    return 1 if all(richer(other, one) for one in first for other in second) else None


def by_own_body(first: Side, second: Side) -> int | None:
    """The index of the side that is no more than 我校 or 我院, where the other is bodies of a county or its towns.

    Or of what is no province, but in one that all others aid: 我校与日喀则市职业技术学校.

    What is no more than of 县 is of the county where we are: 我院与县人民医院.
    """
    own = [[name for group in side.groups for name in group.names] for side in (first, second)]
    ours = [len(names) == 1 and names[0] in _OWN for names in own]
    if sum(ours) != 1:
        return None
    at = ours.index(True)
    if any(name.startswith(("县", "旗")) for name in own[1 - at]):
        return None
    other = (first, second)[1 - at]
    if seat_of(other) in ("county", "town"):
        return at
    areas = areas_of(other)
    return at if areas and not any(area.endswith("0000") for area in areas) and all(map(aided_by_all, areas)) else None


def by_members(first: Side, second: Side) -> int | None:
    """The index of the side that helps by what its members are, of two whose regions do not tell.

    Companies help villages, hospitals those of towns, universities schools, good schools poor ones; any other body
    helps towns and villages.
    """
    for strong, weak in _HELPERS:
        fits = [(_all_of(side, strong), _all_of(side, weak)) for side in (first, second)]
        sides = [(helps and not helped, helped) for helps, helped in fits]  # 甲镇卫生院 is of the kind 医院
        if sides[0] != sides[1] and sorted(sides) == [(False, True), (True, False)]:
            return sides.index((True, False))
    if (told := are_told(first, second)) is not None:
        return told
    if (told := by_seats(first, second)) is not None:
        return told
    rural = [_is_rural(side) for side in (first, second)]
    bodies = [
        bool(side.groups) and all(group.names and group.kind in _BODIES for group in side.groups) and not is_rural
        for side, is_rural in zip((first, second), rural, strict=True)
    ]
    return bodies.index(True) if sorted(bodies) == sorted(rural) == [False, True] and bodies != rural else None


def are_told(first: Side, second: Side) -> int | None:
    """The index of the side whose members are told as the better ones, of two that are told apart so."""
    better, poorer = _told()
    told = [(_have(side, better), _have(side, poorer)) for side in (first, second)]
    return told.index((True, False)) if (True, False) in told and (False, True) in told else None


@cache
def _told() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words for those who help, and for those whom they help: 城区26所优质学校与61所农村学校."""
    words = lexicons.load("assistance")["told"]
    ends = "|".join(words["poorer_ends"])
    return compiled("|".join(words["better"])), compiled(f"{'|'.join(words['poorer'])}|(?:{ends})$")


def _have(side: Side, words: re.Pattern[str]) -> bool:
    """Whether the words stand in the kind or the names of all members, behind the names of their regions."""
    told = [
        [group.kind or "", *(own_name(unit, name)[0] for name in group.names)]
        for unit in side.units
        for group in unit.groups
    ]
    return bool(told) and all(any(map(words.search, group)) for group in told)


def _is_rural(side: Side) -> bool:
    """Whether a side is towns or villages and nothing else."""
    branches = all(group.names and _BRANCH.search(group.names[0]) for group in side.groups)
    return (side.of_towns and not side.groups) or _all_of(side, (*_VILLAGES, *TOWNS) if branches else _VILLAGES)


def _all_of(side: Side, ends: str | tuple[str, ...]) -> bool:
    """Whether all members are of such kinds, or are named so."""
    return bool(side.groups) and all(
        _BRANCH.sub("", group.kind or "").endswith(ends)
        or (bool(group.names) and all(_BRANCH.sub("", name).endswith(ends) for name in group.names))
        for group in side.groups
    )


def _by_urban(first: Side, second: Side) -> int | None:
    """The index of the side that is urban, of two whose counties are not told: 甲街道与乙镇, 甲社区与乙村."""
    named = [
        [region.name for region in side.regions] or [name for group in side.groups for name in group.names]
        for side in (first, second)
    ]
    urban = [bool(names) and all(name.endswith(("街道", "社区")) for name in names) for names in named]
    rural = [bool(names) and all(name[-1] in "镇乡村" for name in names) for names in named]
    return urban.index(True) if sorted(urban) == sorted(rural) == [False, True] and urban != rural else None
