"""The sides of a pairing: regions and members, read from the mentions of a stretch of text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from extract import lexicons
from extract.mentions.mention import Mention
from extract.text.span import Span

_AROUND = " 、,的和及共了"
_OFFICE = re.compile("^工作|(?:指挥部|领导小组|工作组|工作队|专班)$")
"""Who does the work of a tie is no side of it: 定点帮扶工作领导小组."""
_AREAS = frozenset("省市州盟县区旗镇乡村")
"""What is counted without a word between."""
_MUSTER = frozenset(["组织", "动员", "发动", "引导", "协调", "安排"])
"""What a body does that has others tied: 工商联组织17家企业."""
_VILLAGES = ("村", "社区", "嘎查")
_BOTH = ("地", "方")
_NO_ITEM = ("以来", "期间", "来")
"""What is not counted behind a number: 毕节、黔南、安顺三市州以来, 两地确定甲区8个镇."""
_KINDS = "市州盟县区旗"
"""What a name ends in that is short for a division but says its kind: 大理州."""
_OURS = re.compile("(?:我们|咱们?|[甲乙丙丁]方的?)$")
"""Whose a region or body is, said in front of its name: 与我们甲县."""


@dataclass(slots=True)
class Region:
    """A region of a side.

    `name` is as the text gives it, with the parent that a list elides; `code` is its own, `area` that of the
    smallest division known to hold it.
    """

    name: str
    code: str | None
    area: str | None
    span: Span


@dataclass(slots=True)
class Group:
    """Members of one kind."""

    kind: str | None
    count: int | None
    names: list[str]
    span: Span

    def each(self) -> list["Group"]:
        """The members one by one, where all are named; else the group as it is."""
        if self.count != len(self.names):
            return [self]
        return [Group(self.kind, 1, [name], self.span) for name in self.names]


@dataclass(slots=True)
class Unit:
    """One item of a side's list: where, which members there, and what joins it to the item before."""

    regions: list[Region] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    joined: str = ""


@dataclass(slots=True)
class Side:
    """What stands on one side of a tie."""

    units: list[Unit] = field(default_factory=list)

    @property
    def regions(self) -> list[Region]:
        """The regions of all units, each once: 广东 and 广东省 are one."""
        named: dict[str, Region] = {}
        for unit in self.units:
            for region in unit.regions:
                named.setdefault(region.code or region.name, region)
        return list(named.values())

    @property
    def groups(self) -> list[Group]:
        """The members of all units."""
        return [group for unit in self.units for group in unit.groups]

    @property
    def spans(self) -> list[Span]:
        """Where its regions and members stand."""
        return [
            span for unit in self.units for span in [*(r.span for r in unit.regions), *(g.span for g in unit.groups)]
        ]

    def parted(self, at: int) -> tuple["Side", "Side"]:
        """The side as two, the second from the unit `at` on."""
        return Side(self.units[:at]), Side(self.units[at:])

    def each(self) -> list["Side"]:
        """The side taken apart for a list whose items are tied one by one; a region holds until the next one."""
        sides, regions = [], list[Region]()
        for unit in self.units:
            regions = unit.regions or regions
            items = [one for group in unit.groups for one in group.each()]
            sides += [Side([Unit(regions, [one])]) for one in items] or [Side([Unit(regions, [])])]
        return sides


def read_side(text: str, span: Span, parts: Sequence[Any], nested: Sequence[Mention[Any]]) -> Side:
    """The side that `text[span]` describes; `parts` are its outermost mentions, `nested` all of the sentence."""
    side = Side()
    at = 0
    while at < len(parts):
        mention, before = parts[at], text[parts[at - 1].end if at else span.start : parts[at].start].strip()
        at += 1
        known = len(side.units)
        if before.endswith("("):  # 黄岛区(西海岸新区)
            continue
        if mention.kind == "place":
            _add_place(side, mention, before)
        elif mention.kind == "organisation" and not _OFFICE.search(mention.value.name):
            _add_institution(side, mention, nested)
            _add_wards(side, text, mention.end, parts[at].start if at < len(parts) else span.end)
        elif mention.kind.startswith("quantity"):
            start = mention.end
            if at < len(parts) and parts[at].kind == "place" and parts[at].start == start:  # 62个广州社会组织
                _add_place(side, parts[at], "")
                start, at = parts[at].end, at + 1
            end = parts[at].start if at < len(parts) else span.end
            end = start + len(text[start:end].rstrip(_AROUND))
            _add_count(side, mention, text[start:end].strip(_AROUND), Span(mention.start, end), before)
        for unit in side.units[known : known + 1]:
            unit.joined = _OURS.sub("", before)[-1:]
    return side


def _add_place(side: Side, mention: Mention[Any], before: str) -> None:
    """Add a place; `before` stands between it and what comes before it."""
    place = mention.value
    if place.level == "village":
        holder = _holder(mention)
        group = Group("村", 1, ["".join(place.printed) + place.name], mention.span)
        regions = [holder] if holder else []
        if before == "的" and side.units and side.units[-1].regions and not side.units[-1].groups:  # 花垣县的十八洞村
            regions = side.units.pop().regions
        side.units.append(Unit(regions, [group]))
        return
    region = region_of(mention)
    first = side.units[0].regions if side.units else []
    if place.level == "town" and not place.printed and first:
        county, last = _stem(first[0].name), side.units[-1]
        if before == "的" and last.regions and not last.groups:  # 永嘉县的岩头镇
            county = side.units.pop().regions[0].name
        region.name, region.area = county + region.name, first[0].area
    side.units.append(Unit([region]))


def region_of(mention: Mention[Any]) -> Region:
    """The region that a place mention names; a town is named with the county that is printed before it."""
    place = mention.value
    own = place.full if len(place.name) == 1 else place.name  # 沪滇两地
    name = (place.printed[-1] if place.printed and place.level == "town" else "") + own
    return Region(name, place.code, area_of(place), mention.span)


def area_of(place: Any) -> str | None:
    """The code of the smallest division known to hold a place."""
    return place.code or (place.parent_codes[-1] if place.parent_codes else None)


def _holder(mention: Mention[Any]) -> Region | None:
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


def _stem(first: str) -> str:
    """What the first town of a list says before its own name: 西青区杨柳青镇、张家窝镇 → 西青区."""
    cut = max((first.rfind(suffix) + 1 for suffix in "县区市旗" if suffix in first[:-1]), default=0)
    return first[:cut]


def _add_institution(side: Side, mention: Mention[Any], nested: Sequence[Mention[Any]]) -> None:
    name = mention.value.name
    inside = [m for m in nested if m.kind == "place" and mention.span.contains(m.span)]
    if len(inside) > 1 and "大学" in name[inside[0].end - mention.start : inside[1].start - mention.start]:
        del inside[0]  # 北京大学深圳医院 stands in 深圳
    holder = None
    if inside and inside[0].value.level not in ("town", "village"):
        place = inside[0].value
        short = place.name != place.full and place.name[-1] not in _KINDS
        holder = _holder(inside[0]) if place.printed and short else region_of(inside[0])
    elif inside:
        holder = _holder(inside[0])
    kind = kind_of(name) or ("企业" if mention.value.kind == "company" else None)
    side.units.append(Unit([holder] if holder else [], [Group(kind, 1, [name], mention.span)]))


def _add_wards(side: Side, text: str, start: int, end: int) -> None:
    """The further wards of the hospital named last: 人民医院皮肤科、心内科、儿科."""
    words = text[start:end]
    if "科" not in words:  # nor need the pattern be compiled, which takes long for its classes of all letters
        return
    for ward in re.finditer(r"、([一-鿿]{1,6}科)(?![一-鿿])", words):
        span = Span(start + ward.start(1), start + ward.end(1))
        side.units.append(Unit(side.units[-1].regions, [Group("科室", 1, [ward[1]], span)], "、"))


def _add_count(side: Side, mention: Mention[Any], item: str, span: Span, before: str) -> None:
    number = mention.value.value
    count = int(number) if number is not None and number == number.to_integral_value() and number >= 1 else None
    last = side.units[-1] if side.units else None
    if last and last.groups and before.startswith(("等", "一")):
        named = _named_before(side)
        last.groups = [Group(item or named.kind, count, named.names, Span(named.span.start, span.end))]
        return
    if last and last.groups and before in _MUSTER:
        last.groups.pop()
    names = before.split("、")
    if last and len(names) == count and count > 1 and item.endswith(_VILLAGES):  # 甲镇大坪、乔连两个村
        last.groups.append(Group(item, count, names, Span(mention.start - len(before), span.end)))
        return
    if (mention.value.rhetorical and mention.value.unit in _BOTH) or item.startswith(_NO_ITEM):
        return
    if not item and mention.value.unit in _AREAS:  # 山东17市
        item = mention.value.unit
    if item in _AREAS and before == "等" and last and not last.groups:  # 疏勒县、英吉沙县等4县
        return
    if not item or mention.value.unit == "对":  # 哈密与洛阳、伊吾与濮阳等13对城市
        return
    kind = kind_of(item) or item
    counted = [group for group in side.groups if group.names and group.kind == kind]
    if len(counted) > 1 and count == len(counted):  # 高定村、平流村两个村
        for unit in side.units:
            unit.groups = [group for group in unit.groups if group not in counted]
        side.units.append(Unit([], [Group(item, count, [name for group in counted for name in group.names], span)]))
        return
    if _sums_up(side, count, item):
        return
    group = Group(item, count, [], span)
    if last and last.groups and before == "的" and last.groups[-1].kind in _AREAS:  # 五县的58个村
        last.groups.pop()
    if last and before[-1:] not in ("、", "和", "及"):  # 白云区共安排8个镇街, 28个镇68个村
        last.groups.append(group)
    else:
        side.units.append(Unit([], [group]))


def _named_before(side: Side) -> Group:
    """The members named last, with those of their kind named before them: 甲公司、乙公司等16家企业."""
    last = side.units[-1]
    named = last.groups.pop()
    while len(side.units) > 1 and last.joined == "、":
        before = side.units[-2]
        if len(before.groups) != 1 or before.groups[0].kind != named.kind or not before.groups[0].names:
            break
        first = before.groups[0]
        named = Group(named.kind, named.count, [*first.names, *named.names], Span(first.span.start, named.span.end))
        last.regions, last.joined = [*before.regions, *last.regions], before.joined
        del side.units[-2]
    return named


def _sums_up(side: Side, count: int | None, item: str) -> bool:
    """Whether a count only says how many regions were just named: 文山、红河、思茅三个地州."""
    named = [unit for unit in side.units if unit.regions and not unit.groups]
    return len(named) > 1 and count == len(named) and item.strip("地州市县区省盟旗乡镇街道") == ""


def kind_of(name: str) -> str | None:
    """What kind of member an institution is, by the end of its name; None for one of no common kind."""
    return next((kind for suffix, kind in _suffixes() if name.endswith(suffix)), None)


@cache
def _suffixes() -> list[tuple[str, str]]:
    kinds: dict[str, list[str]] = lexicons.load("assistance")["member_kinds"]
    return sorted(((suffix, kind) for kind, ends in kinds.items() for suffix in ends), key=lambda row: -len(row[0]))
