"""Where those in a table are, by its title: 甲区企业结对帮扶乙县贫困村名单 has firms of 甲区 and villages of 乙县."""

from collections.abc import Sequence

from extract.records.pairings.regions import TOWNS, may_hold, region_of
from extract.records.pairings.sides import Region, Side, Unit
from extract.records.view import ArticleView
from extract.text.document import Paragraph
from extract.text.patterns import late

_HELPS = late("(?:结对|对口|定点|挂钩|包联)+(?:帮扶|支援|援助|帮带)*|帮扶|支援")
"""The words that say in a title that who stands in front of them helps who stands right behind."""
_ABOVE_TOWNS = ("province", "prefecture", "county")

Titled = tuple[Region, Region]
"""The region of those who help and that of those who are helped."""


def titled(view: ArticleView, paragraphs: Sequence[Paragraph]) -> Titled | None:
    """The two regions of the first of some lines that has one help the other, and names no third."""
    for paragraph in paragraphs:
        named = [m for m in view.within(paragraph.start, paragraph.end, "place") if m.value.level in _ABOVE_TOWNS]
        for words in _HELPS.finditer(view.text, paragraph.start, paragraph.end):
            if len(named) == 2 and named[0].end <= words.start() and named[1].start == words.end():
                return region_of(named[0]), region_of(named[1])
    return None


def placed(side: Side, title: Region) -> Side:
    """The side with the region of the title for those of which the row does not tell it, or no more than a town.

    The name of a firm may begin with the city or province that holds the region, where a hospital is of that.
    """
    return Side([Unit(_regions(unit, title), unit.groups, unit.joined) for unit in side.units])


def _regions(unit: Unit, title: Region) -> list[Region]:
    spans = [group.span for group in unit.groups]
    if not unit.regions:
        return [Region(title.name, title.code, title.area, spans[0])] if spans else []
    first = unit.regions[0]
    if len(unit.regions) > 1:
        return unit.regions
    if not first.area and first.name.endswith(TOWNS):
        return [Region(title.name + first.name, None, title.area, first.span)]
    firm = any(group.kind == "企业" and group.span.contains(first.span) for group in unit.groups)
    if firm and first.area and first.area != title.area and may_hold(first, title):
        return [Region(title.name, title.code, title.area, first.span)]
    return unit.regions
