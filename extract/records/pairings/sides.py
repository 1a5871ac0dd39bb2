"""The sides of a pairing: regions and the members that they bring."""

from collections.abc import Sequence
from dataclasses import field

from extract.plain import plain
from extract.text.patterns import late
from extract.text.span import Span

_COUNTED = (
    *(
        "校",
        "院",
        "园",
        "企业",
        "国企",
        "民企",
        "公司",
        "银行",
        "事务所",
        "律所",
        "医疗队",
        "单位",
        "部门",
        "机关",
        "机构",
        "支部",
        "党委",
    ),
    *("组织", "商会", "协会", "商(协)会", "商协会", "合作社"),
    *(
        "村",
        "村庄",
        "社区",
        "村(社区)",
        "村(居)",
        "村居",
        "镇",
        "乡",
        "乡镇",
        "街道",
        "县",
        "区",
        "市",
        "县(区)",
        "县(市)",
        "县(市、区)",
    ),
)
"""What the kinds of bodies end in that may be on a side where only their number is told."""
_NOTED = late(r"(?<=.)\([^()]*\)$")
"""What stands in brackets behind a kind, for more of the like: 企业(商会)."""

COUPLE = 2
"""So many are tied."""


@plain
class Region:
    """A region of a side.

    `name` is as the text gives it, with the parent that a list elides; `code` is its own, `area` that of the
    smallest division known to hold it.
    """

    name: str
    code: str | None
    area: str | None
    span: Span


@plain
class Group:
    """Members of one kind, which may be `people`; `homes` are the regions of those named, where each has its own."""

    kind: str | None
    count: int | None
    names: list[str]
    span: Span
    people: bool = False
    homes: list[Region] = field(default_factory=list)

    def each(self) -> list["Group"]:
        """The members one by one, where all are named; else the group as it is."""
        if self.count != len(self.names):
            return [self]
        homes = [[home] for home in self.homes] or [[]] * len(self.names)
        return [
            Group(self.kind, 1, [name], self.span, homes=home) for name, home in zip(self.names, homes, strict=True)
        ]


@plain
class Unit:
    """One item of a side's list: where, which members there, and what joins it to the item before."""

    regions: list[Region] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    joined: str = ""


@plain
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

    @property
    def of_towns(self) -> bool:
        """Whether its regions are towns, villages or zones, which have no code."""
        return bool(self.regions) and all(region.code is None for region in self.regions)

    def overlaps(self, other: "Side") -> bool:
        """Whether a region of one side holds one of the other."""
        ones, others = ({code_stem(region.area) for region in side.regions if region.area} for side in (self, other))
        return any(one.startswith(two) or two.startswith(one) for one in ones for two in others)

    def parted(self, at: int) -> tuple["Side", "Side"]:
        """The side as two, the second from the unit `at` on."""
        return Side(self.units[:at]), Side(self.units[at:])

    def each(self) -> list["Side"]:
        """The side taken apart for a list whose items are tied one by one; a region holds until the next one."""
        sides, regions = [], list[Region]()
        for unit in self.units:
            regions = unit.regions or regions
            items = [one for group in unit.groups for one in group.each()]
            sides += [Side([Unit(one.homes or regions, [one])]) for one in items] or [Side([Unit(regions, [])])]
        return sides


def code_stem(code: str) -> str:
    """What the codes of all divisions in one begin with: 130000 → 13; nothing of one that is not known."""
    return code.removesuffix("00").removesuffix("00")


def are_those(codes: Sequence[str], regions: Sequence[Region]) -> bool:
    """Whether each code is that of one of the regions, or of what holds it or is in it."""
    stems = [code_stem(region.area) for region in regions if region.area]
    told = (code_stem(code) for code in codes)
    return all(any(code.startswith(one) or one.startswith(code) for one in stems) for code in told)


def may_be_tied(side: Side) -> bool:
    """Whether a side stands alone or counts bodies without saying whose: 3家企业结对帮扶丙县, not 3台设备."""
    kinds = [group.kind or "" for group in side.groups]
    return stands_alone(side) or (bool(kinds) and all(_NOTED.sub("", kind).endswith(_COUNTED) for kind in kinds))


def are_counted(sides: tuple[Side, Side]) -> bool:
    """Whether both sides count bodies, whose kinds may tell who helps whom: 甲家企业与乙个村, not 20名教师."""
    groups = [group for side in sides for group in side.groups]
    return all(group.count and not group.people for group in groups) and all(map(may_be_tied, sides))


def stands_alone(side: Side) -> bool:
    """Whether a side says whom it is about: a region, or members by name."""
    return bool(side.regions) or any(group.names for group in side.groups)
