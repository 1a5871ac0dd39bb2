"""Whether a figure is the amount of a change, and what it was counted from."""

from typing import Literal

from extract.records.figures import lift as roles
from extract.records.figures.lift import Line

Trend = Literal["increase", "decrease"]
Basis = Literal["year_on_year", "period_on_period"]

_BETWEEN = roles.ADVERB + roles.LINK + roles.EQUALS + roles.MEAN + roles.EVERY + roles.DONE + roles.BLANK
CHANGING = frozenset(roles.INCREASE + roles.DECREASE + roles.YEARLY + roles.PERIODIC + roles.AGAINST)
_steady = CHANGING.isdisjoint
_DATED = (roles.AGAINST + roles.DATE, roles.JOINING + roles.DATE)
_LAST_YEAR = ("上年", "去年", "上一年", "前一年")
_LAST_PERIOD = ("上月", "上个月", "上季", "上一季", "上期")
_RATES = ("幅度", "速度", "增速", "增幅", "比例")
_GROWN, _SHRUNK = "增升涨↑+", "降跌减↓"
_MORE, _LESS = "多高快翻" + _GROWN, "少低慢-" + _SHRUNK
_VERB_TOO = 2
"""Letters of 多 or 少 and a verb of one letter."""
_DOES = roles.VERB + roles.ACTIVITY + roles.MEASURE
_DONE = (roles.VERB, roles.ACTIVITY)
_UPGRADED = ("提升", "改善")
"""Behind what is done to things, that they are made better and not more of them: 改造|提升|280万亩."""
_TURNED: dict[str, Trend] = {
    **dict.fromkeys(("增产", "增收", "增效", "增值", "增加"), "increase"),
    **dict.fromkeys(("减产", "减收", "减亏", "贬值"), "decrease"),
}
"""What tells which way that went which is compared with another: 比常规品种|增产|18%."""
_BEYOND = (roles.INCREASE + roles.DATE, roles.DECREASE + roles.DATE)


class Change:
    """Which way a figure went, and against what."""

    __slots__ = ("basis", "trend")

    def __init__(self, trend: Trend | None, basis: Basis | None) -> None:
        self.trend = trend
        self.basis = basis


STEADY = Change(None, None)
_END = {roles.INCREASE: Change("increase", None), roles.DECREASE: Change("decrease", None)}


def _marked(line: Line, last: int) -> Trend | None:
    """Which way a rate at a unit went by the one letter before it: 一产增|36.5%, ↓|12.4%."""
    if line.mentions[last].value.kind != "percent":
        return None
    mark = line.text[line.starts[last] - 1]
    return "increase" if mark in _GROWN else "decrease" if mark in _SHRUNK else None


def _turned(line: Line, first: int, last: int) -> tuple[Trend | None, int]:
    """Which way a rate at a unit went by what is said to have grown or shrunk, and where that ends: 增产|达到3.6%."""
    rest = line.roles[first:last].rstrip(_BETWEEN)
    end = first + len(rest)
    if not rest:
        return None, last
    return _TURNED.get(line.text[line.starts[end] - 2 : line.starts[end]]), end


def change(line: Line, first: int, last: int) -> tuple[Change, int]:
    """What the units before a figure say about a change, and where those end that come before it.

    What follows there says only how it changed.
    """
    string = line.roles[first:last]
    if line.word(last - 1) in _UPGRADED and string[-2:-1] in _DONE and line.mentions[last].value.kind != "percent":
        return STEADY, last
    if _steady(string) and (string[-1:] != roles.PLAIN or _marked(line, last) is None):
        if line.mentions[last].value.kind != "percent":
            return STEADY, last
        turned, end = _turned(line, first, last)
        return (Change(turned, None), end) if turned else (STEADY, last)
    basis, against = _comparison(line, first, last, string)
    trend, end = _direction(line, first, last, string, compared=against >= 0 or basis is not None)
    if trend is None:
        return STEADY, last
    if against >= 0 and not string.rstrip(_BETWEEN).endswith(tuple(_DOES)):
        end = min(end, against)
    return Change(trend, basis), end


def behind(line: Line, used: int) -> Change:
    """The change that the units behind a rate tell of: 按8%的幅度|递增."""
    string = line.roles[used : used + 4]
    if line.roles[used + 1 : used + 2] == "" and line.roles[used - 2 : used - 1] == roles.BARE:  # 按|8%|递增
        return _END.get(string, STEADY)
    if string[:1] == roles.OF and string[2:] in (roles.INCREASE, roles.DECREASE) and line.word(used + 1) in _RATES:
        return Change("increase" if string[2] == roles.INCREASE else "decrease", None)
    return STEADY


def _comparison(line: Line, first: int, last: int, string: str) -> tuple[Basis | None, int]:
    """The basis, and the unit at which a comparison starts or -1."""
    basis: Basis | None = None
    if roles.YEARLY in string:
        basis = "year_on_year"
    elif roles.PERIODIC in string:
        basis = "period_on_period"
    at = string.find(roles.DATE, 1)
    at = next((place for place in (string.find(pair) for pair in _DATED) if place >= 0), -1) if at > 0 else -1
    if at >= 0:
        return _basis_of(line, first + at + 1) or basis, first + at
    at = string.find(roles.AGAINST)
    return basis, first + at if at >= 0 else -1


def _basis_of(line: Line, date: int) -> Basis | None:
    if line.text.startswith(_LAST_YEAR, line.starts[date]):
        return "year_on_year"
    return "period_on_period" if line.text.startswith(_LAST_PERIOD, line.starts[date]) else None


def _direction(line: Line, first: int, last: int, string: str, *, compared: bool) -> tuple[Trend | None, int]:
    """Which way it went, and the unit with which the words of change start."""
    rest = string.rstrip(_BETWEEN)
    end = first + len(rest)
    if rest.endswith(roles.INCREASE):
        return "increase", end - 1
    if rest.endswith(roles.DECREASE):
        return "decrease", end - 1
    if rest.endswith(_BEYOND):  # 高出|去年|1.2个百分点
        return "increase" if rest[-2] == roles.INCREASE else "decrease", end - 2
    if not compared:
        marked = _marked(line, last) if string.endswith(roles.PLAIN) else None
        return marked, last - (len(line.word(last - 1)) == 1)
    if (turned := _TURNED.get(line.word(end - 1))) is not None:
        return turned, last
    does = rest.endswith(tuple(_DOES))
    rest = rest[:-1] if does else rest
    if rest.endswith(roles.PLAIN):
        mark = line.word(first + len(rest) - 1)
        alone = last if does else first + len(rest) - (len(mark) == 1)  # 同比|多支出|1亿元
        if mark[-1] in _MORE:
            return "increase", alone
        if mark[-1] in _LESS:
            return "decrease", alone
        if len(mark) == _VERB_TOO and mark[0] in "多少":  # 比去年|多拨|3000万元
            return "increase" if mark[0] == "多" else "decrease", first + len(rest) - 1
    return None, last
