"""The members of a side that a text counts, with the names that a count sums up."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from extract import lexicons
from extract.mentions.mention import Mention
from extract.records.pairings.sides import Group, Side, Unit
from extract.text.affixes import Affixes, by_last, ending
from extract.text.ideographs import is_ideographic
from extract.text.patterns import late
from extract.text.span import Span

_AREAS = frozenset("省市州盟县区旗镇乡村")
"""What is counted without a word between."""
REGIONS = frozenset("省市州盟县区旗")
"""What regions are counted as, also two of these: 三省市, 四县区."""
_MUSTER = frozenset(["组织", "动员", "发动", "引导", "协调", "安排"])
"""What a body does that has others tied: 工商联组织17家企业."""
_LEAGUES = ("工商联", "商会", "协会", "联合会")
"""What the names of federations end in."""
_VILLAGES = ("村", "社区", "嘎查")
_LONGEST_END = 6
_PARTS = ("支部", "学院", "院系", "党组织", "车间", "科室", "校区", "院区", "级企业", "级单位", "分公司")
"""The parts of a body, which stand for it where they are counted."""
_OWNED = ("所属", "下属", "旗下", "属下", "辖下", "所属的", "下属的", "旗下的")
"""Behind a body, what says that it has those who are counted."""
_ANY_BODIES = frozenset(["单位", "部门", "机构", "党委", "党总支", "党支部", "支部", "党组织"])
"""What bodies of any kind are summed up as: 甲学院、乙学院两个党委."""
_FINER = {"医院": ("社区卫生服务中心", "卫生服务中心", "卫生院"), "学校": ("幼儿园",), "村": ("社区", "嘎查")}
"""What bodies of a kind are called by, longer words first, where their names end in it."""
_LEVEL = late("[省市县区州]委员?会$")
"""What some of these words begin with, which is no part of what the body is: 市委员会."""
_BOTH = ("地", "方")
_NO_ITEM = ("以来", "期间", "来")
"""What is not counted behind a number: 毕节、黔南、安顺三市州以来, 两地确定甲区8个镇."""

_PARTIES = late(r"(?<=[校院])、[^、]*(?:[两双三四]方)$")
"""Behind those counted, who else signs with them: 9家医院、受援县政府三方."""
_SORT = late(
    "^(?:东部|中部|西部|计划单列|副省级|地级|设区|县级|沿海|发达|经济强|重点|深度贫困|脱贫|国家级|贫困|边境|民族|主城)*"
)
"""Of what sort the regions are that a count sums up: 深圳、厦门2个计划单列市."""
BARE_BODY = "(?:中心|乡镇|农村|完全)?(?:小学|中学|学校|幼儿园|卫生院|医院|中心校)"
"""What bodies are called behind the names of their towns."""
_SORT_OF = late("^(?:乡镇|农村|完全)")
_BARE_BODY = late(BARE_BODY)
_NOTED = late(r"\((?:含|包括|其中)[^()]*\)|(?:以?及|和)其(?:[他余它]|所辖|下辖).*$")
"""Behind what is counted, what else is among it or beside it: 14个企业(含商会), 9个重点县及其他脱贫县."""


def add_count(side: Side, mention: Mention[Any], item: str, span: Span, before: str) -> None:
    """Add a count of members, or its number to the names that it sums up; `before` stands in front of it."""
    item = _PARTIES.sub("", _NOTED.sub("", item))
    number = mention.value.value
    count = int(number) if number is not None and number == number.to_integral_value() and number >= 1 else None
    last = side.units[-1] if side.units else None
    if mention.value.unit == "对" or _is_sum(side, count, before):  # 哈密与洛阳、伊吾与濮阳等13对城市
        return
    if last and last.groups and before.startswith(("等", "一")):
        named = _named_before(side)
        last.groups = [Group(item or named.kind, count, named.names, Span(named.span.start, span.end))]
        return
    if last and last.groups and (before in _MUSTER or (before == "的" and _is_league(last.groups[-1]))):
        last.groups.pop()
    if _add_listed(side, item, count, before, span):
        return
    if (mention.value.rhetorical and mention.value.unit in _BOTH) or item.startswith(_NO_ITEM):
        return
    areas = REGIONS.issuperset(mention.value.unit or "?")
    listed_before = last is not None and last.joined in ("、", "和", "及")
    if areas and not before and listed_before and kind_of(item) is None and _sums_up(side, count, ""):
        return  # 岷县、宕昌两县带来了特产
    if not item and (mention.value.unit in _AREAS or areas):  # 山东17市
        item = mention.value.unit
    if item in _AREAS and before == "等" and last and not last.groups:  # 疏勒县、英吉沙县等4县
        return
    if not item:
        return
    if areas and item != mention.value.unit and not _sums_up(side, count, item):
        _add_in_regions(side, Group(mention.value.unit, count, [], span), item, before)
        return
    if not _summed(side, count, item, span) and not _sums_up(side, count, item):
        _add_group(side, Group(item, count, [], span, mention.kind == "quantity:people"), before)


def _is_sum(side: Side, count: int | None, before: str) -> bool:
    """Whether a count only sums up those before it: 9个镇、14家企业共23个单位, 9所学校、7家医院等30个单位."""
    groups = side.units[-1].groups if side.units else []
    if groups and before.endswith("等"):
        return bool(groups[-1].count) and not groups[-1].names
    return before.endswith("共") and bool(side.groups) and count == sum(group.count or 0 for group in side.groups)


def _add_in_regions(side: Side, counted: Group, item: str, before: str) -> None:
    """Add what so many regions have, of which is not told how much: 甲州两县乡镇, 与两县乡镇."""
    members = Group(item, None, [], counted.span)
    if side.units and side.units[-1].regions and not before:
        _add_group(side, members, before)
    else:  # which regions is told elsewhere
        side.units.append(Unit([], [counted, members]))


def _add_listed(side: Side, item: str, count: int | None, before: str, span: Span) -> bool:
    """Whether a count sums up bare names in front of it, and add these: 甲镇大坪、乔连两个村, 甲桥、乙街两家卫生院."""
    names = before.removesuffix("等").split("、")
    more = before.endswith("等") and count is not None and len(names) < count
    listed = len(names) == count and count > 1 and all(map(is_ideographic, names))
    last = side.units[-1] if side.units else None
    whole = Span(span.start - len(before), span.end)
    if last and listed and item.endswith(_VILLAGES):
        last.groups.append(Group(item, count, names, whole))
        return True
    if len(names) == 1 or not all(names) or not _BARE_BODY.fullmatch(item):
        return False
    if listed or more:
        side.units.append(Unit([], [Group(item, count, [name + _SORT_OF.sub("", item) for name in names], whole)]))
    return True


def _is_league(group: Group) -> bool:
    """Whether a group is one federation, for whose members a count stands: 工商联的9家企业."""
    return len(group.names) == 1 and group.names[0].endswith(_LEAGUES)


def _add_group(side: Side, group: Group, before: str) -> None:
    """Add counted members to the unit that they are counted in, else as one of their own."""
    last = side.units[-1] if side.units else None
    if last and last.groups and before.endswith("的") and last.groups[-1].kind in _AREAS - REGIONS:
        last.groups.pop()  # 五镇的58个村, 6个镇的25个村
    if last and last.groups and before.endswith(_OWNED) and last.groups[-1].names:
        last.groups.pop()  # 甲市慈善总会旗下12家企业
    if last and last.groups and not before and (group.kind or "").endswith(_PARTS) and last.groups[-1].names:
        last.groups.pop()  # 甲集团46个党支部
    if last and before[-1:] not in ("、", "和", "及"):  # 白云区共安排8个镇街, 28个镇68个村
        last.groups.append(group)
    else:
        side.units.append(Unit([], [group]))


def _summed(side: Side, count: int | None, item: str, span: Span) -> bool:
    """Make one group of named members where a count says how many they are: 高定村、平流村两个村."""
    kind = kind_of(item) or item
    named = [group for group in side.groups if group.names and (group.kind == kind or item in _ANY_BODIES)]
    if len(named) < 2 or count != len(named):
        return False
    for unit in side.units:
        unit.groups = [group for group in unit.groups if group not in named]
    emptied = [unit for unit in side.units if not unit.groups]
    seats = [unit.regions for unit in emptied if unit.regions]
    members = Group(item, count, [name for group in named for name in group.names], span)
    if len(seats) == 1 and emptied == side.units:  # 甲县高定小学、平流小学两所学校
        side.units = [Unit(seats[0], [members])]
    elif len(seats) == count and emptied == side.units:  # 甲县中学、乙县中学两所学校
        members.homes = [region for regions in seats for region in regions[-1:]]
        side.units = [Unit([region for regions in seats for region in regions], [members])]
    else:
        side.units = [*(unit for unit in side.units if unit.regions or unit.groups), Unit([], [members])]
    return True


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
    return len(named) > 1 and count == len(named) and _SORT.sub("", item).strip("城地州市县区省盟旗乡镇街道") == ""


def kind_of(name: str) -> str | None:
    """What kind of member an institution is, by the end of its name; None for one of no common kind."""
    suffixes, kinds = _suffixes()
    return kinds.get(ending(name, suffixes))


def told_kind(group: Group) -> str | None:
    """What the members of a group are called by the text: 卫生院 of those hospitals whose names end so."""
    if group.names and group.kind in (None, *_FINER):
        ends = _FINER.get(group.kind or "", ())
        finer = next((end for end in ends if all(name.endswith(end) for name in group.names)), None)
        return finer or group.kind or last_word(group.names)
    return group.kind


def last_word(names: Sequence[str]) -> str | None:
    """What named members are by the last word of the first name, which is that of an institution: 博物馆, 教育局."""
    name, ends = (names[0] if names else ""), _institutions()
    found = (name[at:] for at in range(max(len(name) - _LONGEST_END, 0), len(name)) if name[at:] in ends)
    return next((word for word in found if not _LEVEL.match(word)), None)


@cache
def _institutions() -> frozenset[str]:
    return frozenset(word for words in lexicons.load("institutions")["ends"].values() for word in words)


@cache
def _suffixes() -> tuple[Affixes, dict[str, str]]:
    kinds: dict[str, str] = {}
    for kind, ends in lexicons.load("assistance")["member_kinds"].items():
        for suffix in ends:
            kinds.setdefault(suffix, kind)
    return by_last(kinds), kinds
