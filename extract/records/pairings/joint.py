"""Two sides that stand in one list: joined by 和, side by side, or counted in turn."""

from extract.records.pairings.natures import by_programme
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, is_rest, state
from extract.rules.rule import Match
from extract.text.patterns import late

_BOTH_REGIONS = late("[这]?(?:两|2)个?[地市县区州旗省盟]{1,2}")
_OTHERS = late(
    "的?[^,。、]{0,6}(?:[院校局队厂社工们]|人(?!民)|青年|男女|老人|居民|群众|学生|孩子|儿童|师生|教师|老师|医生|干部|党员|家庭|支部|企业|商会|部门|妇联|工会|团委)(?!长)"
)
"""Of whom in two regions a tie is told behind these: 两县青年结对."""
_JOINS = ("攀上", "签订", "签署", "结为", "结成", "牵手", "携手", "建立", "确立", "缔结", "对口合作", "对口协作")


def both(match: Match) -> list[Statement] | None:
    """A和B结对: 和 joins two sides, not two items of one; two regions and no more may be listed."""
    both: Side = match.mention("both").value
    if is_rest(match.text, both) or _is_of_others(match, both):
        return None
    beside = _side_by_side(both) or _in_turn(both)
    if beside:
        return [one for first, second in beside for one in state(match, None, first, second) or []] or None
    at = next((at for at in range(len(both.units) - 1, 0, -1) if both.units[at].joined in ("和", "及")), None)
    joins = match.has("relation") and match.quote("relation").startswith(_JOINS)
    sure = ("结对", "配成", "配上")  # 甲市、乙市就是那一年配成的对子
    joins = joins or (match.has("relation") and match.quote("relation").startswith(sure) and _is_far_apart(both))
    joins = joins or match.text.startswith("两", max((part.end for part in both.spans), default=0))
    if at is None and joins and len(both.units) == COUPLE:
        ones, others = ([group.names for group in unit.groups] for unit in both.units)
        listed = both.units[1].joined == "、" and all([*ones, *others])  # 南京、商洛两市牵手
        at = 1 if listed and len(ones) == len(others) else None
    if at is None and len(both.units) == COUPLE and both.units[1].joined == "、" and _are_counted(both):
        at = 1 if by_programme(*both.parted(1)) is not None else None
    return state(match, None, *both.parted(at)) if at else None


def _are_counted(side: Side) -> bool:
    """Whether all items of a list count members of a region: 甲区6个街道、乙县8个乡镇."""
    return all(
        unit.regions and unit.groups and all(g.count and not g.names and not g.people for g in unit.groups)
        for unit in side.units
    )


def _is_of_others(match: Match, side: Side) -> bool:
    """Whether not the two regions are tied but bodies or people of theirs: 甲县、乙县两地法院结对."""
    if not match.has("relation") or side.groups:
        return False
    two = _BOTH_REGIONS.match(match.text, max(part.end for part in side.spans), match.span("relation").start)
    return two is not None and _OTHERS.match(match.text, two.end(), match.span("relation").start) is not None


def _is_far_apart(side: Side) -> bool:
    """Whether the items of a list are in a province each."""
    provinces = [{(region.area or "")[:2] for region in unit.regions} for unit in side.units]
    return all(map(len, provinces)) and len(set[str]().union(*provinces)) == len(provinces)


def _side_by_side(side: Side) -> list[tuple[Side, Side]]:
    """The couples of regions of two provinces each that stand side by side: 甲区乙县、丙市丁县结成对子.

    Or joined by 和, where 、 parts the couples: 甲区和乙县、丙市和丁县结成对子.
    """
    if len(side.units) % COUPLE or any(unit.groups or len(unit.regions) != 1 for unit in side.units):
        return []
    regions = [unit.regions[0] for unit in side.units]
    found = []
    for at in range(0, len(regions), COUPLE):
        one, other = regions[at : at + COUPLE]
        joined = len(regions) > COUPLE and side.units[at].joined != "和" == side.units[at + 1].joined
        if (one.span.end != other.span.start and not joined) or (one.area or "")[:2] == (other.area or "")[:2]:
            return []
        found.append((Side(side.units[at : at + 1]), Side(side.units[at + 1 : at + COUPLE])))
    return found


def _in_turn(side: Side) -> list[tuple[Side, Side]]:
    """The couples that 和 joins and 、 parts: of bodies that are named, or of what two regions count of each kind.

    甲医院和乙医院、丙中学和丁中学结对; 甲市9个镇和乙州8个乡、甲市6所小学和乙州7所小学结对.
    """
    units = side.units
    joined = [unit.joined for unit in units[1:]] == [*["和", "、"] * len(units)][: len(units) - 1]
    if len(units) % COUPLE or len(units) == COUPLE or not joined:
        return []
    regions = [unit.regions[0].name for unit in units if unit.groups and len(unit.regions) == 1]
    counted = all(group.count and not group.names for group in side.groups)
    counted = counted and regions == regions[:COUPLE] * (len(units) // COUPLE) and len(set(regions)) == COUPLE
    couples = [(Side(units[at : at + 1]), Side(units[at + 1 : at + COUPLE])) for at in range(0, len(units), COUPLE)]
    return couples if counted or all(_are_alike(*couple) for couple in couples) else []


def _are_alike(first: Side, second: Side) -> bool:
    """Whether two are bodies of one kind that are named."""
    kinds = [[group.kind for group in side.groups if group.names] for side in (first, second)]
    return len(kinds[0]) == 1 and kinds[0] == kinds[1]
