"""Which of two sides helps the other, by what the two are: their regions, their members, their names."""

import re
from functools import cache

from extract import lexicons
from extract.records.pairings.programmes import aided_by_all, helps, richer
from extract.records.pairings.sides import Side
from extract.text.patterns import late

_BODIES = (None, "企业", "科研院所", "社会组织", "法院", "学校", "医院", "党委", "党总支", "党支部", "党组织")
"""The kinds of bodies that are tied to a town or village to help it."""
_FIRMS = ("企业", "公司", "国企", "民企", "商会", "协会", "商(协)会", "商协会", "银行", "合作社")
_VILLAGES = ("村", "社区", "村(社区)", "村(居)", "村居")
_HELPERS = (
    (_FIRMS, _VILLAGES),
    (
        (*_FIRMS, "单位", "部门", "机关", "律师事务所", "律所", "社会组织", "高校", "院校", "大学", "科研院所"),
        (*_VILLAGES, "乡镇", "镇街", "镇", "乡", "县", "县(区)", "县(市)", "县(市、区)"),
    ),
    (("医院", "妇幼保健院"), ("卫生院", "卫生室", "卫生服务中心")),
    (("三级医院", "三甲医院", "市级医院", "省级医院"), ("县医院", "县级医院", "县中医院", "县人民医院", "二级医院")),
    (("大学", "高校"), ("中学", "小学", "幼儿园")),
)
"""The ends of members' kinds or names: those who help, and whom."""
_SERVING = "(?:医院|保健院|疾控中心|中学|小学|学校|附中|附小|幼儿园|图书馆|文化馆|融媒体中心)$"
_OF_CITY = late(f"(?:[市省州]|自治区|大学|学院)(?!.*[县旗]).*{_SERVING}")
_OF_COUNTY = late(f"[县旗](?!.*[市州]).*{_SERVING}")
"""The names of hospitals and schools of cities and provinces, and of those of counties that they help."""
_OF_SEAT = late(f"^(?!.*[镇乡村]).*[县区市旗].*{_SERVING}")
_OF_TOWN = late("(?:[镇乡].*(?:小学|中学|学校|中心校|幼儿园|教学点)|中心(?:小学|校|幼儿园))$")
"""The names of schools of a county, and of those in its towns that they help."""
_BRANCH = re.compile("(?:第[一二三四五六七八九十]{1,2}|机关|直属|联合)*(?:党委|党总支|党支部|支部|党组织)$")
"""A branch of the party is what the body is that it belongs to: 甲公司党委, 乙村党支部."""


def areas_of(side: Side) -> set[str]:
    """The division codes of where a side is."""
    return {region.area for region in side.regions if region.area}


def by_programme(first: Side, second: Side) -> int | None:
    """The index of the side that national programmes have help the other; None where they name neither or both."""
    ones, others = areas_of(first), areas_of(second)
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
    """The index of the side whose region is not told, where the other is in one of those that all others aid."""
    known = [areas_of(side) for side in (first, second)]
    if bool(known[0]) == bool(known[1]) or not all(group.names for side in (first, second) for group in side.groups):
        return None
    at = int(not known[0])
    return 1 - at if first.groups and second.groups and all(map(aided_by_all, known[at])) else None


def _by_rank(first: set[str], second: set[str]) -> int | None:
    """The index of the side all of whose regions are the richer ones, for ties outside of any programme."""
    if all(richer(one, other) for one in first for other in second):
        return 0
    return 1 if all(richer(other, one) for one in first for other in second) else None


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
    if (told := _apart(first, second, _OF_CITY, _OF_COUNTY)) is not None:
        return told
    if (told := _apart(first, second, _OF_SEAT, _OF_TOWN)) is not None:
        return told
    rural = [_is_rural(side) for side in (first, second)]
    bodies = [
        bool(side.groups) and all(group.names and group.kind in _BODIES for group in side.groups) and not is_rural
        for side, is_rural in zip((first, second), rural, strict=True)
    ]
    return bodies.index(True) if sorted(bodies) == sorted(rural) == [False, True] and bodies != rural else None


def are_told(first: Side, second: Side) -> int | None:
    """The index of the side whose members are told as the better ones, of two that are told apart so."""
    return _apart(first, second, *_told())


def _apart(first: Side, second: Side, better: re.Pattern[str], poorer: re.Pattern[str]) -> int | None:
    """The index of the side of whose members the one words hold, where the others hold of those of the other side."""
    told = [(_have(side, better), _have(side, poorer)) for side in (first, second)]
    return told.index((True, False)) if (True, False) in told and (False, True) in told else None


@cache
def _told() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words for those who help, and for those whom they help: 城区26所优质学校与61所农村学校."""
    words = lexicons.load("assistance")["told"]
    ends = "|".join(words["poorer_ends"])
    return re.compile("|".join(words["better"])), re.compile(f"{'|'.join(words['poorer'])}|(?:{ends})$")


def _have(side: Side, words: re.Pattern[str]) -> bool:
    """Whether the words stand in the kind or the names of all members."""
    told = [[group.kind or "", *group.names] for group in side.groups]
    return bool(told) and all(any(map(words.search, group)) for group in told)


def _is_rural(side: Side) -> bool:
    """Whether a side is towns or villages and nothing else."""
    return (side.of_towns and not side.groups) or _all_of(side, _VILLAGES)


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
