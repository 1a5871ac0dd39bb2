"""The words that a report opens with: `贵州日报讯`, `新华社银川6月17日电`, `央视网消息`, `本报记者某某成都二十日电`."""

import re
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.text.affixes import Affixes, beginning, by_first
from extract.text.ideographs import LETTER
from extract.text.patterns import late
from extract.text.span import Span

_OPENING = late(
    rf"[(【“ ]{{0,2}}(?P<who>{LETTER}{{2,16}}?(?:[/、—·-]{LETTER}{{2,8}})?) ?"
    r"(?P<date>(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日"
    r"|(?:(?:[〇○零一二三四五六七八九]{4}年)?[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十廿]{1,3}日)?"
    rf"(?:专?电|讯(?!\d{{1,2}}月\d{{1,2}}日讯)|消息)(?!{LETTER})"
)
_WHOLE_DAY = (
    r"\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2})"
    r"|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}日"
)
_PRESS = late(
    rf"(?:\((?:{LETTER}{{2,10}}(?<![于自至到])[,、 ]? ?)?(?P<day>{_WHOLE_DAY})(?: ?/ ?{LETTER}{{2,8}}|专?[电讯])?\)"
    rf"|{LETTER}{{2,10}}[,、 ]? ?(?P<bare>\d{{4}}年\d{{1,2}}月\d{{1,2}}日)(?:\)| ?/[^/\n]{{2,8}}/)"
    rf"|【(?P<who>{LETTER}{{2,12}}) (?P<issue>{_WHOLE_DAY})】)(?= *[^ \n])"
)
"""How a press release opens: (海口,2022年9月7日), 苏州2024年5月6日 /美通社/, 【某某网 2022年9月7日】.

Only in brackets may the day stand alone or behind a place, since outside of them it may be that of a story.
"""
_BEHIND = late(rf"[】)”]? ?\((?P<day>{_WHOLE_DAY})\)")
"""The day behind the words that a report opens with: 【本报消息】(2022年9月7日)."""
_PAPER = rf"(?:《{LETTER}{{2,10}}》|{LETTER}{{1,9}}(?:[报网台刊社办室科讯]|中心))"
_CLOSING = late(
    rf"(?<=[。!?”]) ?\((?:[载刊]于?|来源: ?|记者 ?)?(?:{LETTER}{{2,12}}[,、 ] ?|{_PAPER} ?)?"
    rf"(?P<date>{_WHOLE_DAY}|\d{{1,2}}月\d{{1,2}}日)"
    rf"(?:\d{{1,2}}[时点](?:\d{{1,2}}分)?)?(?P<sent>刊?发|专?电|讯|刊载|整理|发稿|完稿)?(?: ?{_PAPER})?\)$"
)
"""What a report closes with: (花垣讯,11月3日), (2024年7月13日《芜湖日报》), (校办 2024.7.13), (2024年7月13日发)."""
_DAY = late(r"(?<![年\d])(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_FRESH = 5
"""How many days after what it tells of a report is printed."""
_COUNTED = late("[昨今明](?:天|日|晚|早|晨|夜|年)|[上本下](?:周|月|星期)|去年")
"""What a report counts from its own day."""
_LATELY = ("昨日", "昨天", "日前")
_REPORTERS = (
    *("讯", "电", "报", "报》", "网", "台", "刊", "社", "融媒", "客户端", "中心"),
    *("办", "委", "局", "厅", "部", "处", "科", "室", "站", "指", "院", "校", "会"),
)
"""What the words beside the day that closes a report end in: a paper, or the office that has written it (县防指)."""
_NOT_REPORTED = (
    "选自",
    "摘自",
    "节选",
    "原载",
    "原刊",
    "图",
    "摄",
    "拍",
    "时间",
    "截止",
    "截至",
    "日期",
    "收稿",
    "写于",
)
"""What else stands with a day in brackets behind a text."""
_LONGEST = 40
_LONGEST_PLACE = 10
_REPORTED = ("据", "根据", "来自", "从", "按照", "依据", "针对")
"""Words that make it somebody else's report: 据新华社电."""


class Dateline(NamedTuple):
    """Who reports, and the day as printed; `end` is where the report itself, or its byline, begins."""

    outlet: Span
    date: Span | None
    end: int


def dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that `text[start:end]` opens with."""
    opening = text[start : min(end, start + _LONGEST)]
    found = _OPENING.match(opening) if may_open(opening) else None
    if found is None:
        return None
    size = _outlet(found["who"])
    if not size:
        return None
    outlet = Span(start + found.start("who"), start + found.start("who") + size)
    date = Span(start + found.start("date"), start + found.end("date")) if found["date"] else None
    return Dateline(outlet, date, start + found.end())


def press_day(text: str, start: int, end: int) -> Span | None:
    """The day that a press release `text[start:end]` opens with, in brackets or before an agency."""
    opening = text[start : min(end, start + _LONGEST)]
    found = _PRESS.match(opening) if opening[0] in "(【" or "日)" in opening or "/" in opening else None
    if found is None or (found["who"] and not _outlet(found["who"])):
        return None
    first, last = found.span(found.lastgroup or "day")
    return Span(start + first, start + last)


def day_behind(text: str, end: int) -> Span | None:
    """The day in brackets behind the words that a report opens with, which end at `end`."""
    found = _BEHIND.match(text, end)
    return Span(*found.span("day")) if found else None


def closing_day(text: str, start: int, end: int) -> Span | None:
    """The day in the brackets that `text[start:end]`, the end of a report, closes with."""
    opening = text.rfind("(", max(start, end - _LONGEST), end)
    found = _CLOSING.search(text, max(opening - 1, start), end) if opening >= 0 else None
    if found is None:
        return None
    words, date = text[opening + 1 : end - 1], Span(*found.span("date"))
    if words == found["date"]:
        return date if _follows(text, date) else None
    return date if found["sent"] or _is_reported(words, found["date"]) else None


def _follows(text: str, date: Span) -> bool:
    """Whether a bare day comes shortly after one that the report tells of, or after 昨日; else it may be of the story.

    One with a year may be the day that the last sentence speaks of: 他难忘那一天。(2019年9月23日). It is not where the
    report counts from its own.
    """
    day = _DAY.fullmatch(text, *date)
    if text[: date.start - 1].rstrip().endswith(("天。", "日。", "天”", "日”")):
        return False
    if day is None:
        return _COUNTED.search(text, 0, date.start) is not None
    told = (int(other["day"]) for other in _DAY.finditer(text, 0, date.start) if other["month"] == day["month"])
    near = any(0 <= int(day["day"]) - other <= _FRESH for other in told)
    return near or any(text.find(word, 0, date.start) >= 0 for word in _LATELY)


def _is_reported(words: str, date: str) -> bool:
    """Whether the words around the day in brackets name who reports, and no picture, deadline or older print."""
    who = re.sub(r"\d{1,2}[时点](?:\d{1,2}分)?", "", words.replace(date, "")).strip(",、 ")
    if any(word in who for word in _NOT_REPORTED):
        return False
    return who.endswith(_REPORTERS) or (who.startswith("《") and who.endswith("》"))


def may_open(text: str) -> bool:
    """Whether the first characters of a text hold what ends every dateline."""
    opening = text[:_LONGEST]
    return "讯" in opening or "电" in opening or "消息" in opening


def _outlet(words: str) -> int:
    """How many of the first characters name a publisher; what follows is the place."""
    known = _outlets()
    size = len(beginning(words, known.whole))
    size = size or max((words.rfind(end) + len(end) for end in known.ends if end in words), default=0)
    return size if len(words) - size <= _LONGEST_PLACE and not words.startswith(_REPORTED) else 0


class _Outlets(NamedTuple):
    whole: Affixes
    ends: tuple[str, ...]


@cache
def _outlets() -> _Outlets:
    names = load("imprint")["outlets"]
    return _Outlets(by_first([*names["agencies"], *names["self"]]), tuple(names["reporting"]))
