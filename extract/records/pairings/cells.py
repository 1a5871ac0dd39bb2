"""The couples in the row of a table: two regions or bodies side by side, with no more than a border between them."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.mentions.places.table import bare_name
from extract.records.pairings.members import kind_of
from extract.records.pairings.reading import COUNTED, read_side
from extract.records.pairings.regions import areas_of
from extract.records.pairings.sides import Side
from extract.records.pairings.statements import Statement
from extract.records.view import ArticleView, outermost
from extract.text.document import Paragraph
from extract.text.patterns import late
from extract.text.span import Span

WHO = "(?:省市|省份|单位|医院|学校|企业|县区|地区|方|地|校|县|村)"
"""What those are called, in labels and heads, whom a side is made of."""
_LISTS = ("名单", "一览", "安排", "情况表", "分工", "对照")
"""In the line above rows whose cells a colon parts, one of these."""
HELPER = late(
    rf"[| ]*(?:(?:支援|帮扶|援助|帮带){WHO}|(?:核心|牵头|龙头|领办|主体)(?:学?校|园|医院|单位)|总[校园院]): ?"
)
_HELPED = rf"[;,、 ]{{1,2}}(?:(?:受援|受扶|受帮扶?|被帮扶|帮扶对象){WHO}?|成员(?:学?校|园|医院|单位)|分[校园院]): ?"
"""The labels of the two sides, where each row says which is which: 支援医院:…;受援单位:…."""
_SINCE = tuple(f"{word}时间:" for word in ("起始", "开始", "结对", "签约"))
_KIND = (
    "(?:学校|教育|医院|医疗|卫生|企业|村企|校际|院际|乡镇|镇街|街道|社区|部门|单位|县区|区县|党建|支部|行政村)"
    r"(?:结对|帮扶|类)?(?=[| \t])"
)
_NUMBER = late(rf"[| \t]*(?:\d{{1,3}}[.、]?|\(\d{{1,3}}\)|第\d{{1,3}}名|{_KIND})?[| \t]*")
"""The number of a row, or of what kind those in it are."""
_BORDER = late(
    rf"{_HELPED}| ?(?:→|[—–-]{{1,2}}>?|=>) ?|[| \t]{{1,40}}|: ?(?!$)|[;。]\([^()\n]{{1,30}}\)$|[;。]?$", re.MULTILINE
)
NOUN = late(rf"(?:{COUNTED}|支部|党支部){{1,2}}")
"""What is counted in a cell, in front of the number or behind it."""
_LISTING = ("、", "和", "及")
_OFFICES = ("government", "party", "group", "company")
"""The kinds of bodies that help regions."""
_UNCODED = ("prefecture", "town", "village")
"""The levels of places that may be tied though no code is known for them: 兵团第二师, 甲镇."""
_CELLS = 2
"""So many cells name the sides."""
_HEAD = 24
"""So many characters behind the words for a tie says their line that it is one of a list."""


class _Cell(NamedTuple):
    """What stands in a cell, and where that ends."""

    mentions: list[Mention[Any]]
    end: int


class Row(NamedTuple):
    """A statement of a tie, and where its row stands."""

    statement: Statement
    span: Span


def is_ranked(text: str, start: int) -> bool:
    """Whether a line ranks what it names: 第1名 甲区—乙县 96.85分."""
    number = _NUMBER.match(text, start)
    return number is not None and "名" in number[0]


def couples_of(view: ArticleView, paragraph: Paragraph, relation: Span, donor: int | None) -> list[Row]:
    """The ties in a line that begins with two cells of regions or bodies with no more than a border between them.

    A date in the cell behind them, or in brackets, says since when. Two more cells may be a further couple: 甲市 乙市
    甲市丙区——乙市丁县. `donor` is the cell that helps, as the line above the rows has it.
    """
    inside = view.within(paragraph.start, paragraph.end)
    cells = _cells(view.text, paragraph, outermost(inside))
    pairs = [cells[at : at + _CELLS] for at in (0, _CELLS)]
    since = next((mention for cell in cells[_CELLS:] for mention in cell.mentions if mention.kind == "date"), None)
    labelled = 0 if HELPER.match(view.text, paragraph.start, paragraph.end) else donor
    listed = any(word in view.text[relation.end : relation.end + _HEAD] for word in _LISTS)
    found: list[Row] = []
    couple: tuple[Side, Side] | None = None
    for pair in pairs:
        if len(pair) < _CELLS or not all(map(_is_party, [*pair[0].mentions, *pair[1].mentions])):
            break
        helper = _body_among(pair) if labelled is None else labelled
        whole = view.text[pair[1].end : paragraph.end] in ("", "。", ";")
        if view.text[pair[0].end] == ":" and labelled is None and not (listed and whole and helper is not None):
            break  # 甲县:市医保局 0797-1234567
        spans = (Span(cell.mentions[0].start, cell.end) for cell in pair)
        sides = zip(spans, pair, strict=True)
        first, second = (read_side(view.text, span, cell.mentions, inside) for span, cell in sides)
        if couple and not _is_further(couple, first, second):
            break
        couple = first, second
        if _is_village_of(first, second):
            continue
        if first.groups or second.groups or not first.overlaps(second):  # 甲省 甲省乙市
            statement = Statement(couple, helper, relation, since)
            found.append(Row(statement, Span(paragraph.start, paragraph.end)))
    return found


def _is_village_of(first: Side, second: Side) -> bool:
    """Whether a cell of a town stands beside that of one of its villages: 尖山镇 大包村."""
    villages = {group.kind for group in second.groups} == {"村"} and not second.regions
    return first.of_towns and not first.groups and villages


def _body_among(pair: Sequence[_Cell]) -> int | None:
    """The index of the cell of offices and firms beside one of regions, which they help: 省审计厅 甲县."""
    bodies = [[one.kind == "organisation" and one.value.kind in _OFFICES for one in cell.mentions] for cell in pair]
    if sorted(map(all, bodies)) != [False, True] or sorted(map(any, bodies)) != [False, True]:
        return None
    donor = list(map(all, bodies)).index(True)
    places, offices = pair[1 - donor].mentions, pair[donor].mentions
    own = any(place.kind == "place" and _is_of(body.value.name, place.value) for place in places for body in offices)
    return None if own else donor


def _is_of(name: str, place: Place) -> bool:
    """Whether a body is one of the region named beside it: 甲县:县教育局, 甲县:甲县教育局."""
    return name.startswith((place.full[-1], bare_name(place.full)))


def _is_further(couple: tuple[Side, Side], first: Side, second: Side) -> bool:
    """Whether two more cells of a row are a couple as well: of two provinces, or of what those hold before them."""
    ones, others = ({area[:2] for area in areas_of(side)} for side in (first, second))
    apart = bool(ones and others) and ones.isdisjoint(others)
    return apart or (first.overlaps(couple[0]) and second.overlaps(couple[1]))


def _cells(text: str, paragraph: Paragraph, mentions: Sequence[Mention[Any]]) -> list[_Cell]:
    """The mentions in each of the first cells of a row, up to one that holds anything else or a bracket."""
    labelled = HELPER.match(text, paragraph.start, paragraph.end)
    number = labelled or _NUMBER.match(text, paragraph.start, paragraph.end)
    at = number.end() if number else paragraph.start
    cells: list[_Cell] = []
    cell: list[Mention[Any]] = []
    for mention in mentions:
        if mention.start != at and not _is_counted(text, cell, at, mention):
            break
        cell.append(mention)
        end = end_of(text, mention)
        if border := _BORDER.match(text, end, paragraph.end):
            at = border.end()
            cells.append(_Cell(cell, end))
            cell = []
        elif text[end] in _LISTING:
            at = end + 1
        elif labelled and len(cells) == _CELLS - 1 and text[end] in ";,":
            dates = [m for m in mentions if m.kind == "date" and text.endswith(_SINCE, at, m.start)]
            return [*cells, _Cell(cell, end), _Cell(dates, end)]
        elif text[end] == "(" and len(cells) == _CELLS - 1:
            return [*cells, _Cell(cell, end), _Cell([m for m in mentions if m.start == end + 1], end)]
        elif mention.kind == "place":
            at = end
        else:
            break
    return cells


def _is_counted(text: str, cell: Sequence[Mention[Any]], at: int, mention: Mention[Any]) -> bool:
    """Whether a number counts what stands between it and the region in front of that: 甲县小学4所."""
    before = cell and cell[-1].kind == "place" and mention.kind.startswith("quantity")
    return bool(before) and NOUN.fullmatch(text, at, mention.start) is not None


def end_of(text: str, mention: Mention[Any]) -> int:
    """Where a mention ends, a count with what it counts: 3个村."""
    noun = NOUN.match(text, mention.end) if mention.kind.startswith("quantity") else None
    return noun.end() if noun else mention.end


def _is_party(cell: Mention[Any]) -> bool:
    """Whether a cell names a region or a body that may stand on one side of a tie."""
    if cell.kind.startswith("quantity"):
        return True
    if cell.kind == "place":
        place = cell.value
        zone = place.level == "zone" and place.full.endswith("区")
        return place.code is not None or bool(place.printed) or place.level in _UNCODED or zone
    return cell.kind == "organisation" and (cell.value.kind in _OFFICES or kind_of(cell.value.name) is not None)
