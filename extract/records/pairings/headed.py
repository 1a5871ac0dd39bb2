"""Ties in tables whose heads say of which side each column is: 支援市 支援学校 受援县 受援学校."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from extract.mentions.mention import Mention
from extract.records.pairings.cells import NOUN, Row, end_of
from extract.records.pairings.columns import NO_TIES
from extract.records.pairings.heads import tells_since
from extract.records.pairings.members import kind_of
from extract.records.pairings.reading import read_side
from extract.records.pairings.regions import TOWNS, may_hold, region_of
from extract.records.pairings.sided import SidedTable, rows
from extract.records.pairings.sides import Group, Region, Side, Unit
from extract.records.pairings.statements import Statement
from extract.records.pairings.titled import placed, titled
from extract.records.view import ArticleView, outermost
from extract.text.document import Cells, Paragraph
from extract.text.patterns import late
from extract.text.span import Span

_DOES = "(?:帮扶|支援|协作|合作|援助|帮带|共建|关爱|联系|扶贫)"
_RELATION = late(
    f"(?:结对|挂钩){_DOES}*|(?:对口|定点|驻村|一对一|手拉手)(?:结对)?{_DOES}+|包联|包扶|(?:教育|医疗|办学)共同体"
)
"""The words for a tie in a title."""
_WORD = late("(?:结对|对口)(?:帮扶|支援|协作|合作)?|支援|帮扶|援助|帮带|包联|包扶|挂钩(?:帮扶)?")
"""The same in the heads of columns."""
_BETWEEN = late("[、,;/和及 ]+")
_PROVINCE = "0000"
_SEATS = ("所属", "所在", "属地")
"""How the heads begin of columns of where those beside them are."""
_IN_TOWN = late("[^镇乡道]{1,8}(?:镇|乡|街道)(?=[^镇乡道]{1,8}(?:村|社区|嘎查)$)")
"""The town in the name of a village that begins with it: 乙镇丙村."""
_ABOVE = 3
"""In so many lines above a table stands what it is of."""
_LONGEST = 60


def ties(view: ArticleView, table: SidedTable) -> Iterator[Row]:
    """The ties in the rows of a table."""
    if table.columns is None:
        return
    near = _near(view, table)
    above = [*near, *_titles(view, table)]
    relation = _relation(view, table, near, above)
    if relation is None:
        return
    read = [(span, cells, *_sides(view, table, cells)) for span, cells in rows(view, table)]
    loose = _loose(view, table, [(cells, first, second) for _, cells, first, second in read])
    title = titled(view, above) if table.columns.donor is not None else None
    told: set[tuple[str, ...]] = set()
    for span, cells, *_ in read:
        first, second = (
            _side(view, table, cells, sorted((*at, *more))) for at, more in zip(table.columns.sides, loose, strict=True)
        )
        if first is None or second is None:
            continue
        if _are_one(first, second) or _are_one(second, first):
            continue
        names = tuple(view.text[slice(*part)] for side in (first, second) for part in side.spans)
        if names not in told:
            told.add(names)
            if title:
                donor = table.columns.donor
                first, second = placed(first, title[int(donor == 1)]), placed(second, title[int(donor == 0)])
            yield Row(Statement((first, second), table.columns.donor, relation, _since(view, table, cells)), span)


def _are_one(region: Side, other: Side) -> bool:
    """Whether one side is a region that holds what stands on the other: 甲县, beside 甲县第一中学."""
    return not region.groups and _holds(region, other)


def _relation(
    view: ArticleView, table: SidedTable, near: Sequence[Paragraph], above: Sequence[Paragraph]
) -> Span | None:
    """The words for the tie in the lines above a table or in the title, else in its heads if these tell of one.

    `near` are the lines right above it, `above` those and the title.
    """
    text = view.text
    told = table.columns is not None and table.columns.told
    if not told and any(NO_TIES.search(text, p.start, p.end) for p in near[:1]):
        return None
    for paragraph in above:
        if said := _RELATION.search(text, paragraph.start, paragraph.end):
            return Span(*said.span())
    word = _WORD.search(text, table.span.start, table.rows[0][0].start) if told else None
    return Span(*word.span()) if word else None


def _near(view: ArticleView, table: SidedTable) -> list[Paragraph]:
    """The short lines right above a table, the nearest first."""
    before = [p for p in view.article.paragraphs if p.end <= table.span.start]
    return [p for p in reversed(before[-_ABOVE:]) if p.end - p.start <= _LONGEST]


def _titles(view: ArticleView, table: SidedTable) -> list[Paragraph]:
    return [p for p in view.article.paragraphs if p.end <= table.span.start and p.role == "title"]


def _since(view: ArticleView, table: SidedTable, cells: Cells) -> Mention[Any] | None:
    """The date in the column that says since when the two are tied."""
    dated = (cell for cell, words in zip(cells, table.heads, strict=True) if cell and tells_since(words))
    return next((m for cell in dated for m in view.within(*cell, "date") if m.span == cell), None)


def _sides(view: ArticleView, table: SidedTable, cells: Cells) -> tuple[Side | None, Side | None]:
    assert table.columns is not None
    first, second = (_side(view, table, cells, at) for at in table.columns.sides)
    return first, second


def _loose(
    view: ArticleView, table: SidedTable, read: Sequence[tuple[Cells, Side | None, Side | None]]
) -> tuple[list[int], list[int]]:
    """The columns of regions whose side the heads do not tell: that whose bodies are in them, or of no known place.

    What names a town of its own is in no other one.
    """
    assert table.columns is not None
    found: tuple[list[int], list[int]] = ([], [])
    for at in table.columns.loose:
        votes, bare, apart = [0, 0], [0, 0], [0, 0]
        for cells, *sides in read:
            cell = cells[at]
            region = _cell(view, cell) if cell else None
            for nth, side in enumerate(sides):
                if region and side:
                    votes[nth] += _holds(region, side)
                    bare[nth] += not any(one.area for one in side.regions)
                    apart[nth] += _is_in_other_town(region, side)
        counts = votes if any(votes) else apart[::-1] if any(apart) else _beside(table, at) or bare
        if bool(counts[0]) != bool(counts[1]):
            found[int(bool(counts[1]))].append(at)
    return found


def _holds(outer: Side, inner: Side) -> bool:
    """Whether a region is that of a body, or holds it."""
    known = [region for region in outer.regions if region.area]
    return any(may_hold(one, other) for one in known for other in inner.regions)


def _beside(table: SidedTable, at: int) -> list[int] | None:
    """The side that a column says the seat of, where it stands beside one only: 支援学校 所属区 受援学校 所属县.

    Neither of two that it may be of, as in 帮扶单位 所在乡镇 结对村; `None` where its head does not say so.
    """
    assert table.columns is not None
    first, second = table.columns.sides
    if not table.heads[at].startswith(_SEATS) or not {at - 1, at + 1}.intersection((*first, *second)):
        return None
    before, behind = ([int(one in first), int(one in second)] for one in (at - 1, at + 1))
    if not any(before) or not any(behind) or before == behind:
        return before if any(before) else behind
    further = [one in table.columns.loose and table.heads[one].startswith(_SEATS) for one in (at - 2, at + 2)]
    return [0, 0] if further[0] == further[1] else before if further[1] else behind


def _is_in_other_town(region: Side, side: Side) -> bool:
    """Whether a cell is one town, and those on a side are in others by their names: 甲镇, beside 乙镇丙村."""
    towns = [one.name for one in region.regions if one.name.endswith(TOWNS)]
    names = [name for group in side.groups for name in group.names]
    named = [_IN_TOWN.match(name) for name in names]
    return len(towns) == 1 and bool(named) and all(one and not one[0].endswith(towns[0]) for one in named)


def _side(view: ArticleView, table: SidedTable, cells: Cells, columns: Sequence[int]) -> Side | None:
    """What the columns of one side say in a row: bodies with the region that is named beside them, or that alone."""
    read = [(at, _cell(view, cell)) for at in columns if (cell := cells[at])]
    if not read or any(side is None for _, side in read):
        return None
    sides = [side for _, side in read if side]
    held = [side for side in sides if not side.groups]
    bodies = [side for side in sides if side.groups]
    region = _innermost(held)
    if (held and region is None and (bodies or len(held) > 1)) or len(bodies) > 1:
        return None
    if not bodies:
        return held[0] if len(held) == 1 else Side([Unit([region])]) if region else None
    if len(read) < len(columns) and not region:
        return None
    return Side([Unit(_regions(unit, region), unit.groups, unit.joined) for unit in bodies[0].units])


def _regions(unit: Unit, region: Region | None) -> list[Region]:
    """Where a body is: in the region named beside it, or in that of its own name where the other is a province."""
    if region is None or (unit.regions and (region.code or "").endswith(_PROVINCE)):
        return unit.regions
    return [region]


def _innermost(held: Sequence[Side]) -> Region | None:
    """The smallest of some regions of which each holds the next: 江苏省, 南京市, 江宁区."""
    if any(len(side.regions) != 1 for side in held):
        return None
    if any(not one.overlaps(other) and other.regions[0].area for one, other in pairwise(held)):
        return None
    regions = [side.regions[0] for side in held]
    if not regions:
        return None
    last, outer = regions[-1], regions[-2] if len(regions) > 1 else None
    if outer and not last.area:  # a town beside its county
        return Region(outer.name + last.name, None, outer.area, last.span)
    return last


def _cell(view: ArticleView, cell: Span) -> Side | None:
    """What stands in a cell, if all of it is regions and bodies, named or counted."""
    inside = view.within(*cell)
    parts = [m for m in outermost(inside) if m.kind in ("place", "organisation") or m.kind.startswith("quantity")]
    at, before = cell.start, None
    for part in parts:
        noun = before and before.kind == "place" and part.kind.startswith("quantity")
        between = (NOUN if noun else _BETWEEN).fullmatch(view.text, at, part.start)
        if part.start != at and (before is None or between is None):
            break
        at, before = end_of(view.text, part), part
    if at == cell.end and parts:
        return read_side(view.text, cell, parts, inside)
    name = view.text[slice(*cell)]
    kind = kind_of(name)
    if kind is None or _BETWEEN.search(name) or not name.isalnum():
        return None
    home = next((region_of(m) for m in inside if m.kind == "place" and m.start == cell.start), None)
    return Side([Unit([home] if home else [], [Group(kind, 1, [name], cell)])])
