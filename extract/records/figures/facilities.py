"""Works of building and transport, which have no name as bodies have, as those whom a figure is about."""

from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line
from extract.text.patterns import late

_ENDS = late(
    r"(?:高铁|铁路|高速|公路|大桥|隧道|机场|港|水库|大坝|电站|枢纽|运河|灌区|景区|校区|工程|(?<![阶路地时手])段|(?:专|号|铁路|高铁|地铁|轻轨|水|输电|管)线)$"
)
_PARTS = late(r"(?:线路|主线|正线|全线|主桥|规划|设计|项目|日|年)+$")
_MODES = frozenset(("铁路", "公路", "高铁", "高速", "高速公路", "机场", "港口", "工程"))
"""Ways of transport and sorts of works, which alone name none: 铁路客运量."""
_SHORTEST = 2
_LAST = frozenset("铁路速桥道场港库坝站纽河区程段线")
"""The characters that `_ENDS` end in."""


def measured(line: Line, first: int, stop: int) -> Extent | None:
    """The work that the units from `first` to before `stop` give a measure of, the last: 漳汕高铁 of 漳汕高铁线路全长.

    A place and a plain noun are what a place has: 西藏公路通车里程.
    """
    string = line.roles[first:stop]
    if roles.OF in string or roles.LISTED in string:
        return None
    start, end = line.span(first, stop - 1)
    if (part := _PARTS.search(line.text, start, end)) is not None:
        end = part.start()
    return (start, end) if named(line, first, stop - 1, start, end) else None


def named(line: Line, first: int, last: int, start: int, end: int) -> bool:
    """Whether `text[start:end]`, of the units from `first` to before `last`, names a work of building or transport."""
    begins = line.roles[first]
    if begins == roles.GENERIC or (begins in roles.NAMED and roles.PLAIN not in line.roles[first:last]):
        return False
    if end - start < _SHORTEST or line.text[end - 1] not in _LAST:
        return False
    return line.text[start:end] not in _MODES and _ENDS.search(line.text, start, end) is not None
