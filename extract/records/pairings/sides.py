"""The sides of a pairing: regions and members, read from the mentions of a stretch of text."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from extract import lexicons
from extract.mentions.mention import Mention
from extract.text.span import Span

_AROUND = " 、,的和及共了"


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


@dataclass(slots=True)
class Side:
    """What stands on one side of a tie."""

    regions: list[Region] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)

    def each(self) -> list["Side"]:
        """The side taken apart for a list whose items are tied one by one."""
        if self.groups and len(self.regions) <= 1:
            return [Side(list(self.regions), [group]) for group in self.groups]
        if self.groups and len(self.groups) == len(self.regions):
            return [Side([region], [group]) for region, group in zip(self.regions, self.groups, strict=True)]
        return [Side([region], []) for region in self.regions] if not self.groups else [self]


def read_side(text: str, span: Span, mentions: Sequence[Mention[Any]], nested: Sequence[Mention[Any]]) -> Side:
    """The side that `text[span]` describes; `mentions` are its outermost mentions, `nested` all of the sentence."""
    side = Side()
    for at, mention in enumerate(mentions):
        after = mentions[at + 1].start if at + 1 < len(mentions) else span.end
        before = mentions[at - 1].end if at else span.start
        if mention.kind == "place":
            _add_place(side, mention)
        elif mention.kind == "organisation":
            _add_institution(side, mention, nested)
        else:
            item_start, item_end = mention.end, after
            if text[item_start:item_end].strip() == "" and at + 1 < len(mentions):
                item_start = mentions[at + 1].end  # 62个广州社会组织
                item_end = mentions[at + 2].start if at + 2 < len(mentions) else span.end
            listed = text[before : mention.start].strip().startswith(("等", "一"))
            _add_count(side, mention, text[item_start:item_end].strip(_AROUND), Span(mention.start, item_end), listed)
    return side


def _add_place(side: Side, mention: Mention[Any]) -> None:
    place = mention.value
    if place.level == "village":
        holder = _holder(mention)
        if holder and holder.name not in {region.name for region in side.regions}:
            side.regions.append(holder)
        side.groups.append(Group("村", 1, ["".join(place.printed) + place.name], mention.span))
        return
    region = region_of(mention)
    if place.level == "town" and not place.printed and side.regions:
        region.name, region.area = _stem(side.regions[0].name) + region.name, side.regions[0].area
    side.regions.append(region)


def region_of(mention: Mention[Any]) -> Region:
    """The region that a place mention names; a town is named with the county that is printed before it."""
    place = mention.value
    name = (place.printed[-1] if place.printed and place.level == "town" else "") + place.name
    return Region(name, place.code, area_of(place), mention.span)


def area_of(place: Any) -> str | None:
    """The code of the smallest division known to hold a place."""
    return place.code or (place.parent_codes[-1] if place.parent_codes else None)


def _holder(mention: Mention[Any]) -> Region | None:
    """The county or city that is printed before a village's name."""
    place = mention.value
    if not place.parents or not place.printed:
        return None
    full = place.parents[-1]
    name = next((name for name in reversed(place.printed) if name[:2] == full[:2]), None)
    return Region(name, place.parent_codes[-1], place.parent_codes[-1], mention.span) if name else None


def _stem(first: str) -> str:
    """What the first town of a list says before its own name: 西青区杨柳青镇、张家窝镇 → 西青区."""
    cut = max((first.rfind(suffix) + 1 for suffix in "县区市旗" if suffix in first[:-1]), default=0)
    return first[:cut]


def _add_institution(side: Side, mention: Mention[Any], nested: Sequence[Mention[Any]]) -> None:
    name = mention.value.name
    inside = [m for m in nested if m.kind == "place" and mention.span.contains(m.span)]
    if inside:
        place = inside[0].value
        known = {region.name for region in side.regions}
        if place.level not in ("town", "village") and place.name not in known:
            side.regions.append(region_of(inside[0]))
    side.groups.append(Group(kind_of(name), 1, [name], mention.span))


def _add_count(side: Side, mention: Mention[Any], item: str, span: Span, listed: bool) -> None:
    number = mention.value.value
    count = int(number) if number is not None and number == number.to_integral_value() and number >= 1 else None
    if listed and side.groups:
        named = side.groups.pop()
        side.groups.append(Group(item or named.kind, count, named.names, Span(named.span.start, span.end)))
        return
    if not item:
        return
    names = [group for group in side.groups if group.names and group.kind == "村" and item.endswith("村")]
    if names and count == len(names):  # 高定村、平流村两个村
        side.groups = [group for group in side.groups if group not in names]
        side.groups.append(Group(item, count, [name for group in names for name in group.names], span))
        return
    side.groups.append(Group(item, count, [], span))


def kind_of(name: str) -> str | None:
    """What kind of member an institution is, by the end of its name."""
    return next((kind for suffix, kind in _suffixes() if name.endswith(suffix)), None)


@cache
def _suffixes() -> list[tuple[str, str]]:
    kinds: dict[str, list[str]] = lexicons.load("assistance")["member_kinds"]
    return sorted(((suffix, kind) for kind, ends in kinds.items() for suffix in ends), key=lambda row: -len(row[0]))


@cache
def helps(donor: str, recipient: str) -> bool:
    """Whether a national programme has the one province help the other."""
    return recipient in lexicons.load("assistance")["provinces"].get(donor, ())
