"""The date that governs a figure."""

from typing import Any

from extract.mentions.dates.expression import Shift
from extract.mentions.mention import Mention
from extract.records.context import dates_agree, edtf, is_day
from extract.records.figures import lift as roles
from extract.records.figures.lift import Line
from extract.text.patterns import late

_PLANNED = ("目标", "任务", "协议", "预算", "指标", "方案", "会议", "计划的", "计划任务", "计划目标")
_NO_TIME = (*_PLANNED, "电(", "电 ", "讯(", "讯 ")
"""Behind a date, what it is that of, rather than that of what is told: the day of a report among them."""
_SUMS = ("累计", "共", "总共", "合计", "总计")
"""Behind so many years, what tells that they are summed up: 五年累计投入."""
_TOWARDS = frozenset("来内间近今未过")
_DEED = late(f"[{roles.VERB}{roles.ACTIVITY}]")
_OF_WHICH = late(f"{roles.OF}[^{roles.MEASURE}]*$")
"""Behind what was done, that it only says which one is told of: 2019年启动的|园区."""
_HELD = frozenset(("举办", "举行", "召开"))
_AGAINST = roles.AGAINST + roles.JOINING + roles.YEARLY + roles.PERIODIC
_BEYOND = frozenset(("占", "占到", "占了", "超", "超过", "超过了", "超出"))
"""In front of a date, what makes it that which another figure is compared with: 占年初计划的38%, 超过上年."""
_LEVEL = roles.AGAINST + roles.DATE + roles.OF
"""In front of a figure, that another one is compared with it: 比去年的5亿元增长8%."""
_START = (roles.STARTING + roles.DATE + roles.OF, _LEVEL)
_AIMS = ("目标", "任务", "计划", "指标", "预期")
"""Behind a figure, that it is one to be reached: 全年1.8亿元的目标."""
_NAMES = tuple(roles.NAMED + roles.QUOTED)
"""Behind a bare year, what makes it one of a name."""
_NOW = ("目前", "眼下", "如今", "现在", "时下", "现今", "到目前", "到如今", "截至目前", "截止目前", "现有", "现已")
"""What tells how things stand today, which no earlier date says."""
SINCE = "以来"
"""Behind an event that has no date (通车以来), it ends what earlier dates govern."""
_DONE = (
    "回来",
    "回国",
    "返回",
    "归来",
    "学成",
    "投产",
    "建成",
    "开业",
    "投用",
    "投运",
    "达产",
    "竣工",
    "完工",
    "改造",
    "运营",
)
"""Before 后, what has been done in between, so that no earlier date says when: 回来后."""
_OF_ONE = ("起", "内")
_FOUNDED = late(
    "(?:正式|全面|建成|投入|顺利)*(?:投产|投用|投运|运营|营业|开业|开园|开馆|竣工|完工|落成|启用|成立|揭牌|挂牌|通车|使用)"
)
_TELLS = ("说", "道", "账", "介绍", "表示", "告诉记者", "坦言")
"""What a clause ends in that leads to what somebody says."""
_DAY = len("2022-08-24")
_SIZES = ("占地", "占地面积", "建筑面积", "总建筑面积", "库容", "装机容量", "全长", "总长", "全程")
"""In front of a figure, that it tells how large something is."""
_ABLE = ("能力", "能力达", "能力达到", "能力为", "能力超过")
"""In front of a figure, that it tells what something can do, which is so from a day on and not on it."""
_STANDS = (*_SIZES, *_ABLE)
_COMING_UP = ("临近", "迎接", "喜迎", "备战", "距离", "距", "关于")
"""In front of a date, that what is told comes before it (临近春节), or that it is what a paper is about."""
_LIES = late("相距|距|相隔|海拔|离(?!任|岗|职|休)")
_FARTHEST = 8
"""How many dates before a figure are asked whether they govern it."""


def nearest(line: Line, before: int) -> Mention[Any] | None:
    """The last date before a unit that governs what stands there."""
    at, left = line.roles.rfind(roles.DATE, 0, before), _FARTHEST
    while at >= 0 and left:
        if _governs(line, at, before):
            return line.mentions[at]
        at, left = line.roles.rfind(roles.DATE, 0, at), left - 1
    return None


def opening(line: Line) -> tuple[Mention[Any] | None, bool]:
    """The date of a clause without a figure, and whether it only stands behind the verb that tells what was done."""
    deed = line.roles.find(roles.VERB)
    end = len(line.roles)
    date = nearest(line, end if deed < 0 else deed)
    if date is not None and deed >= 0 and _OF_WHICH.match(line.roles, deed + 1):
        topic = line.roles[0] == roles.DATE and line.word(deed) in _HELD  # 5月举办的招聘会上
        date = date if topic else None
    if date is None and deed >= 0:
        return nearest(line, end), True
    return date, False


def _governs(line: Line, at: int, before: int) -> bool:
    """Whether the date at a unit says when what stands at another was so.

    Not 比上年增长, not 是上年的2倍, not 年度任务, not 3个月以上的补贴, nor 去年的会议.
    """
    date, string = line.mentions[at], line.roles
    if string[at + 1 : at + 2] == roles.FIGURE and at + 1 != before and aimed(line, at + 1):
        return False  # 完成|全年|3亿元|任务的|78%
    if line.word(at).isdecimal() and string[at + 1 : at + 2] in _NAMES:  # 2009丽水展销会
        return False
    kind = date.value.meaning.kind
    if kind == "duration" and not (_TOWARDS.intersection(line.word(at).removeprefix("超过")) or summed(line, date)):
        return False
    if string[at - 1 : at] == roles.EQUALS and string[before - 1 : before] == roles.OF:
        return False  # 是|去年|总量的|1.1倍
    if roles.EQUALS in string[:at] and roles.OF in string[at:] and roles.FIGURE not in string:
        return False  # 是|2017年|建成的第一座厂
    follows = string[at + 1 : at + 3]
    if follows[:1] == roles.OF and (at + 2 != before or string[at - 1 : at] == roles.EQUALS):
        return False
    if at and string[at - 1] in _AGAINST and string[at - 1 : before] != _LEVEL:
        return False
    if at and string[at - 1] == roles.LINK and line.word(at - 1) in _BEYOND:
        return False
    deed = _DEED.search(string, at + 1, before)
    told_of = string[deed.end() : before].rstrip(roles.ADVERB + roles.LINK) if deed else ""
    if deed and told_of[:1] == roles.OF and deed.end() + 1 != before and not _is_state(told_of):
        return False
    if line.text.endswith(_COMING_UP, line.start, date.start):
        return False  # 临近|春节, 关于|2023年度国有资产的报告
    if line.text.startswith("计划", date.end) and line.text.endswith("年初", date.start, date.end):
        return False  # 年初计划援助资金全部到位
    return not line.text.startswith(_NO_TIME, date.end)


def _is_state(told_of: str) -> bool:
    """Whether what stands behind a deed and 的 is what a date in front of it tells the number of: 年末在校的|学生."""
    return told_of[1:2] == roles.MEASURE or told_of[-1] == roles.PEOPLE


def today(line: Line, before: int) -> bool:
    """Whether a clause tells how things stand today, in front of a unit."""
    string = line.roles
    at = string.find(roles.ADVERB, 0, before)
    while at >= 0:
        if line.word(at) in _NOW and string[at - 1 : at] != roles.STARTING:  # 由|目前|的71%提高到95%
            return True
        at = string.find(roles.ADVERB, at + 1, before)
    return False


def turns(line: Line, *, since: bool) -> bool:
    """Whether a clause without a date turns to how things stand today (眼下,), or names an event (通车以来, 投产后).

    `since` tells that a clause of the paragraph does the latter.
    """
    text, start, end = line.text, line.start, line.end
    if text[start + 2 : start + 3] == "后" and text.startswith(_DONE, start):
        return True
    return text.startswith(_NOW, start, end) or (since and text.find(SINCE, start, end) >= 0)


def told_so(line: Line) -> bool:
    """Whether what somebody says follows a clause, which no date of what is told of him governs."""
    return line.closer in ":：" and line.text.endswith(_TELLS, line.start, line.end)


def bounds(line: Line) -> bool:
    """Whether a clause tells since or up to when something is counted: 截至6月底."""
    return any(mention.kind == "date" and mention.value.meaning.bound for mention in line.inside)


def apart(line: Line, before: int, date: Mention[Any]) -> bool:
    """Whether the date of another clause says nothing of the figure at a unit.

    That is so of how large something is that is there for good (2018年10月破土,占地158亩), and of what is done again
    and again where the date is no span of time (7月1日前到位;每年互派30人).
    """
    meaning = date.value.meaning
    if not meaning.bound:
        at = before
        while at and line.roles[at - 1] == roles.EVERY:
            at -= 1
        told = line.starts[at]
        stands = line.text.endswith(_STANDS, line.start, told)
        if stands and (is_day(date) or line.text.endswith(_SIZES, line.start, told)):
            return True
    spans = meaning.kind == "interval" or (meaning.bound and not is_day(date))
    if spans or line.roles.find(roles.EVERY, 0, before) < 0:
        return False
    return any(role == roles.EVERY and at in line.mentions for at, role in enumerate(line.roles[:before]))


def due(text: str, date: Mention[Any]) -> bool:
    """Whether a date is that by which something is to be done: 10月底前."""
    return date.value.meaning.bound == "until" and "前" in text[date.end - 1 : date.end + 2]


def starts(line: Line, last: int) -> bool:
    """Whether the figure at a unit is one that something has grown or shrunk from: 从|5000元增至."""
    return line.roles[last - 1 : last] == roles.STARTING


def summed(line: Line, date: Mention[Any]) -> bool:
    """Whether a figure is the sum over so many years, which say nothing of those after it: 五年累计投入."""
    meaning = date.value.meaning
    years = meaning.kind == "duration" and (meaning.value or "").endswith("Y")
    return (
        years and not _TOWARDS.intersection(line.text[date.start : date.end]) and line.text.startswith(_SUMS, date.end)
    )


def stands(line: Line, figure: Mention[Any]) -> bool:
    """Whether a figure tells of what no date governs: how far or high a place lies, 离县城76公里, 海拔4400米."""
    return figure.value.kind == "length" and _LIES.search(line.text, line.start, figure.start) is not None


def starting(line: Line, before: int) -> bool:
    """Whether the level at a unit is that which a change starts from: 由2018年的81.5%提高到…, 比去年的5亿元增长…."""
    return before > 2 and line.roles[before - 3 : before] in _START


def aimed(line: Line, before: int) -> bool:
    """Whether the figure at a unit, behind its date, is one that was to be reached: 完成全年1.8亿元的目标任务."""
    if line.roles[before - 1 : before] != roles.DATE:
        return False
    end = line.starts[before + 1]
    return line.text.startswith(_AIMS, end + line.text.startswith("的", end))


def lasting(date: Mention[Any] | None) -> bool:
    """Whether a date goes on to govern the next sentence: a year, months, 今年以来; not a day, not a vague word."""
    meaning = date.value.meaning if date is not None else None
    if meaning is None or meaning.value is None:
        return False
    return meaning.kind in ("date", "interval") and len(meaning.value.split("/")[0]) < _DAY


def passes(text: str, date: Mention[Any] | None) -> bool:
    """Whether a date is told of one thing: a day that is not counted up to (截至5月6日), 自9月起, 三年内."""
    if date is None or date.value.meaning.bound == "until":
        return False
    return is_day(date) or text.endswith(_OF_ONE, date.start, date.end)


def founded(line: Line, date: Mention[Any]) -> bool:
    """Whether a clause without figures only tells since when there is what it names: 展销中心|去年10月|投入运营."""
    return date.start > line.start and _FOUNDED.fullmatch(line.text, date.end, line.end) is not None


def within(date: Mention[Any] | None, whole: Mention[Any] | None) -> bool:
    """Whether a date is a part of an interval: 2018年 of 2016年至2020年."""
    spans = whole is not None and whole is not date and "/" in (edtf(whole) or "")
    return spans and edtf(date) is not None and dates_agree(date, whole)


def coming(date: Mention[Any]) -> bool:
    """Whether a date is told as one to come: 明年8月, 将于6月."""
    said = date.value
    year = said.point.year if said.point else None
    return bool(said.ahead or (isinstance(year, Shift) and year.by > 0))


def counted(date: Mention[Any] | None) -> bool:
    """Whether a date is a stretch that is counted by, so that later sentences go on about it: 全年, 今年以来, 6月末.

    A story leaves 今年 and 去年 behind with the sentence.
    """
    if date is None or not lasting(date):
        return False
    said, meaning = date.value, date.value.meaning
    since = meaning.bound == "since" and not said.ahead
    return since or meaning.kind == "interval" or meaning.part == "end" or said.rule == "date.part"


def run(line: Line) -> list[Mention[Any]]:
    """The dates of a list such as 2021年、2022年、2023年; empty where there is no list."""
    string = line.roles
    if string.count(roles.DATE) < 2:
        return []
    first = string.find(roles.DATE + roles.LISTED + roles.DATE)
    if first < 0:
        first = string.find(roles.DATE + roles.JOINING + roles.DATE)
    found: list[Mention[Any]] = []
    while first >= 0 and string[first : first + 1] == roles.DATE:
        found.append(line.mentions[first])
        first = first + 2 if string[first + 1 : first + 2] in (roles.LISTED, roles.JOINING) else -1
    return found
