"""Works, vehicles and events, which have no name as bodies have, as those whom a figure is about."""

from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line
from extract.text.patterns import late

_ENDS = late(
    r"(?:高铁|铁路|高速|公路|大桥|隧道|机场|港|口岸|水库|大坝|船闸|电站|枢纽|运河|航道|(?<![色速经])通道|班列|灌区|景区|校区|工程|(?:卫|[A-Z])星"
    r"|(?<![阶路地时手])段|(?:专|号|铁路|高铁|地铁|轻轨|水|输电|管)线)$"
)
_PARTS = late(r"(?:线路|主线|正线|全线|主桥|规划|设计|项目|日|年)+$")
_SITES = ("口岸", "航道", "班列", "专列", "船闸", "卫星", "通道")
_MODES = frozenset(
    (
        *("铁路", "公路", "高铁", "高速", "高速公路", "机场", "港口", "工程"),
        *_SITES,
        *("铁路口岸", "公路口岸", "航空口岸"),
    )
)
"""Ways of transport and sorts of works, which alone name none: 铁路客运量."""
_COUNTS = ("总数", "数量", "个数")
"""Measures that only count works: 口岸|总数."""
_SHORTEST = 2
_LAST = frozenset("铁路速桥道场港岸库坝闸站纽河列区程星段线")
"""The characters that `_ENDS` end in."""
_POINTED = late(
    r"(?:该|本届|此次|本次|这一?[座条项款台艘])[一-龥]{0,8}(?:[会展赛节]|项目|工程|装置|设备|平台|系统|试验台|[船机车桥线路站港])$"
)
_POINTED_AT = frozenset("该本此这")
_POINTED_LAST = frozenset("会展赛节目程置备台统船机车桥线路站港")
_BEHIND = frozenset(roles.ADVERB + roles.DATE + roles.EQUALS)
_LEADS = roles.ADVERB + roles.DATE + roles.LINK + roles.EQUALS + roles.BLANK


def work(line: Line, first: int, stop: int) -> Extent | None:
    """The work or event of which the units from `first` to before `stop`, or what is behind them, tell."""
    if line.roles[stop - 1] == roles.MEASURE:
        return _measured(line, first, stop)
    return _told(line, first, stop)


def _measured(line: Line, first: int, stop: int) -> Extent | None:
    """The work that the units from `first` to before `stop` give a measure of, the last: 漳汕高铁 of 漳汕高铁线路全长.

    A place and a plain noun are what a place has: 西藏公路通车里程.
    """
    string = line.roles[first:stop]
    if roles.OF in string or roles.LISTED in string or line.word(stop - 1) in _COUNTS:
        return None
    start, end = line.span(first, stop - 1)
    if (part := _PARTS.search(line.text, start, end)) is not None:
        end = part.start()
    return (start, end) if named(line, first, stop - 1, start, end) else None


def _told(line: Line, first: int, stop: int) -> Extent | None:
    """The work or event of the units from `first` to before `stop`, where what it does is no verb that is known.

    甲航道|已|过闸通行; 本届展会|共|设. What the words behind only count is no such work: 大中型水库|已达|12座.
    """
    string = line.roles
    if string[stop : stop + 1] not in _BEHIND:
        return None
    start, end = line.span(first, stop)
    last = line.text[end - 1]
    pointed = line.text[start] in _POINTED_AT and last in _POINTED_LAST and _POINTED.match(line.text, start, end)
    if not pointed and (last not in _LAST or not named(line, first, stop, start, end)):
        return None
    at = stop + len(string[stop:]) - len(string[stop:].lstrip(_LEADS))
    return None if string[at : at + 1] == roles.FIGURE and line.mentions[at].value.kind == "count" else (start, end)


def named(line: Line, first: int, last: int, start: int, end: int) -> bool:
    """Whether `text[start:end]`, of the units from `first` to before `last`, names a work of building or transport."""
    begins = line.roles[first]
    if begins == roles.GENERIC or (begins in roles.NAMED and roles.PLAIN not in line.roles[first:last]):
        return False
    if end - start < _SHORTEST or line.text[end - 1] not in _LAST:
        return False
    return line.text[start:end] not in _MODES and _ENDS.search(line.text, start, end) is not None
