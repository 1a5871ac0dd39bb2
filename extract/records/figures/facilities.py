"""Works, vehicles and events, which have no name as bodies have, as those whom a figure is about."""

from functools import cache
from re import Pattern

from extract.lexicons import load
from extract.records.figures import lift as roles
from extract.records.figures.kinds import AGENCIES
from extract.records.figures.lift import Extent, Line
from extract.text.patterns import compiled, late

_PARTS = late(r"(?:线路|主线|正线|全线|主桥|规划|设计|项目|累计|[日年]均?|总)+$")
_WHOLE = "全线"
_RUNS = late("东起|南起|西起|北起|起自|起于|位于|坐落|途经|横跨|连接|加快|全面|正式|顺利|正在|成功")
"""Behind a work, what tells where it is or how it came about."""
_MANY = ("一批", "一些", "多个", "多座", "多条", "各", "每", "这些", "不少", "全部", "其他")
"""In front of works, that no single one is told of."""
_BOTH = roles.PLACE * 2
"""What a line begins with that is named after its ends: 沪渝高铁."""
_COUNTS = ("总数", "数量", "个数")
"""Measures that only count works: 口岸|总数."""
_SHORTEST = 2
_FAR = 8
"""How far from the start of a phrase 台风 stands."""
_STORMS = "台风"
_LETTERED = late(r"[A-Z]星$")
"""One of several satellites."""
_STORM = late(r"(?:第\d{1,2}号)?(?:超强|强)?台风[“\"][^”\"]{1,6}[”\"]")
_POINTING = ("该", "此次", "本次", "这座", "这条", "这项", "这款", "这台", "这艘", "这一")
_POINTING_AT = frozenset("该本此这")
_POINTED = (*"会展赛节船机车桥线路站港", "项目", "工程", "装置", "设备", "平台", "系统", "试验台")
"""What is told of by what stands in front: 该试验台, 本届电影节."""
_LONGEST = 12
_THIS = "本届"
EVENT_ENDS = "(?:博览会|交易会|会议|论坛|大赛|展会|[会展节赛])"
"""What the name of an event ends in that the text points to: 本届进博会."""
_THIS_ONE = late(f"本届(?:“[^”]+”|[一-龥]{{0,8}}?{EVENT_ENDS})")
_THROUGH = "经"
"""In front of a place of passage, not of its name: 经|甲口岸出入境."""
_LISTS = frozenset(roles.LISTED + roles.ETC + roles.OF)
_BEHIND = frozenset(roles.ADVERB + roles.DATE + roles.EQUALS + roles.STARTING + roles.EVERY)
_LEADS = roles.ADVERB + roles.DATE + roles.LINK + roles.EQUALS + roles.BLANK


def is_cued(text: str, start: int, end: int) -> bool:
    """Whether a phrase and what is behind it may tell of a work or event, or of an agency, as few do."""
    return text[start] in _POINTING_AT or _cues().search(text, start, end + _FAR) is not None


def work(line: Line, first: int, stop: int) -> Extent | None:
    """The work or event of which the units from `first` to before `stop`, or what is behind them, tell."""
    start = line.starts[first]
    if line.text.find(_STORMS, start, start + _FAR) >= 0 and (storm := _STORM.match(line.text, start)) is not None:
        return storm.span()
    if line.roles[stop - 1] == roles.MEASURE and (whole := _measured(line, first, stop)) is not None:
        return whole
    return _told(line, first, stop) or (_in_front(line, first, stop) if roles.FIGURE in line.held else None)


_LINE = "航线"
_FROM_TO = late("[至到—“-]")
"""In the name of a line by ship or air, what makes it that of one: 甲港至乙港航线."""


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
    if end > start and (pointed := _pointed(line.text, start, end)) is not None:
        return pointed
    return (start, end) if named(line, first, stop - 1, start, end) else None


def _in_front(line: Line, first: int, stop: int) -> Extent | None:
    """The work in front of what is measured of it: 甲大桥|出入境客流, 乙港|外贸集装箱吞吐量."""
    start, end = line.span(first, stop)
    ends = [found.end() for found in _measured_of().finditer(line.text, start, end)]
    last = line.unit(ends[-1]) if ends else first
    if last == first or not _LISTS.isdisjoint(line.roles[first:last]) or not named(line, first, last, start, ends[-1]):
        return None
    return start + (line.text[start] in _THROUGH), ends[-1]


def _told(line: Line, first: int, stop: int) -> Extent | None:
    """The work or event of the units from `first` to before `stop`, where what it does is no verb that is known.

    甲航道|已|过闸通行; 本届展会|共|设. What the words behind only count is no such work: 大中型水库|已达|12座.
    """
    string = line.roles
    start, end = line.span(first, stop)
    if string[stop : stop + 1] not in _BEHIND or string[first] == roles.BODY:
        return None
    whole = _pointed(line.text, start, end) or ((start, end) if named(line, first, stop, start, end) else None)
    at = stop + len(string[stop:]) - len(string[stop:].lstrip(_LEADS))
    return None if string[at : at + 1] == roles.FIGURE and line.mentions[at].value.kind == "count" else whole


def running(line: Line, first: int, stop: int) -> Extent | None:
    """The work that the units from `first` to before `stop` name and say where it lies or how it came about."""
    start, end = line.span(first, stop)
    runs = _RUNS.search(line.text, start + 1, min(end + 2, line.end))
    if (
        runs is None
        or line.roles[first] == roles.BODY
        or not named(line, first, line.unit(runs.start()), start, runs.start())
    ):
        return None
    return start, runs.start()


def behind(line: Line, first: int, end: int) -> int:
    """The unit behind a name that ends at a position, or the first one where another word goes on there.

    What goes with a measure is none: 甲电站|总|装机容量.
    """
    unit = line.unit(end)
    stop = line.starts[unit]
    return unit if stop == end or _PARTS.fullmatch(line.text, end, stop) else first


def _pointed(text: str, start: int, end: int) -> Extent | None:
    """The work or event at the start of a phrase that points at one told of: 该试验台, 本届电影节."""
    if text[start] not in _POINTING_AT:
        return None
    if text.startswith(_THIS, start):
        event = _THIS_ONE.match(text, start, end)
        return event.span() if event else None
    told = end - start <= _LONGEST and text.startswith(_POINTING, start) and text.endswith(_POINTED, start, end)
    return (start, end) if told else None


def named(line: Line, first: int, last: int, start: int, end: int) -> bool:
    """Whether `text[start:end]`, of the units from `first` to before `last`, names a work of building or transport."""
    if line.text[end - 1] not in _last():  # that of 全线 too
        return False
    begins = line.roles[first]
    if line.text.endswith(_WHOLE, start, end):
        end -= len(_WHOLE)
    if line.text.startswith(_MANY, start, end):
        return False
    if begins == roles.GENERIC or end - start < _SHORTEST or line.text[end - 1] not in _last():
        return False
    if last > first + 1 and line.text.endswith(_events(), start, end):
        return True
    if begins in roles.NAMED and roles.PLAIN not in line.roles[first:last] and not line.roles.startswith(_BOTH, first):
        return False
    if line.text.endswith(_works(), start, end):
        if line.text.endswith(_LINE, start, end) and not _FROM_TO.search(line.text, start, end):
            return False  # 内河航线停航2条
        return not (line.text.endswith(_aside(), start, end) or line.text[start:end] in _alone())
    return _LETTERED.search(line.text, start, end) is not None


def may_begin(text: str, start: int) -> bool:
    """Whether the name of a work or event may stand at a position."""
    return _named_there().search(text, start, start + _LONGEST) is not None


@cache
def _cues() -> Pattern[str]:
    """What stands where a work or event is told of that nothing points at, or an agency."""
    return compiled("|".join((_STORMS, "星", *_works(), *AGENCIES)))


@cache
def _named_there() -> Pattern[str]:
    """What the names of works and events end in, as one pattern."""
    return compiled("|".join(_works()))


@cache
def _measured_of() -> Pattern[str]:
    """What the names of works end in in front of what is measured of them."""
    return compiled(
        f"(?:{'|'.join(_works())})(?=进?出入?[境口]|客[流运]|车流|货运|旅客|外贸|集装箱|日均|年均|单日|首日)"
    )


@cache
def _works() -> tuple[str, ...]:
    """What the names of works and events end in."""
    return (*load("figure_names")["works"].split(), *_events())


@cache
def _events() -> tuple[str, ...]:
    """What the names of events end in."""
    return tuple(load("figure_names")["events"].split())


@cache
def _last() -> frozenset[str]:
    """The last characters of those names."""
    return frozenset("星" + "".join(word[-1] for word in _works()))


@cache
def _aside() -> tuple[str, ...]:
    """What ends like those names and is none."""
    return tuple(load("figure_names")["no_work"].split())


@cache
def _alone() -> frozenset[str]:
    """Ways of transport and sorts of works, which alone name none: 铁路客运量."""
    return frozenset(load("figure_names")["sorts_of_works"].split())
