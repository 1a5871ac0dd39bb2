"""Whether a date heads what follows it: a part of a report or chronicle, or a day of a diary."""

from extract.mentions.dates.clues import Clues
from extract.mentions.dates.expression import MONTH, YEAR, DateExpression
from extract.text.patterns import late

_OF_A_YEAR = frozenset({"date.year", "date.relative"})
_HEADINGS = frozenset({"date.year", "date.month", "date.day", "date.relative"})
"""The rules of what may head what follows."""

_HEADING = 10
"""More than the rest of a diary's heading (4月10日 阴)."""

_ALONE_BEFORE = late(r"(?:^|\n)[ #*●■◆◇▲【\[(一二三四五六七八九十\d、.)]*(?:[A-Z][、.]? ?)?\Z")
_ALONE_AFTER = late(r"[ 】\]):：]*(?:\n|\Z)")
"""Around a year or month that heads part of a chronicle."""

_ENTRY_AFTER = late(r" ?[^ ,。;:\d\n]{0,6}\n\s*[^\n]{20}")
"""Behind a day with its year that heads what is written under it: 2014年3月11日 大风."""

_PLANS_AFTER = late(
    r"的?(?:工作|重点|主要|总体|下一步)*(?:打算|计划|安排|思路|目标|任务|展望|要点|举措)[^,。;\n]{0,8}(?:[。\n]|\Z)"
)
"""Behind a year that heads what is planned for it: 三、2025年工作打算; or in a title: 2024年总结和2025年安排."""
_REVIEW_AFTER = late(
    r"的?(?:度|工作|重点|主要|全年|上半年|扶贫协作|东西部协作|对口支援)*(?:回顾|总结|完成情况|进展情况|开展情况|成效|成绩单)[^,。;\n]{0,8}(?:\n|\Z)"
)
"""Behind a year that heads what was done in it: 一、2023年工作回顾."""
_PARTS = frozenset("的工重主总下打计安思目任展要举度全上扶东对回完进开成")
"""What `_PLANS_AFTER` and `_REVIEW_AFTER` start with."""
_ANNALS_AFTER = late(r"[^,。;\n]{0,30}(?:大事记|纪事|记事)(?:\n|\Z)")
_ANNALS_BEFORE = ("大事记(", "大事记 (", "纪事(", "记事(")
"""Around the year that a chronicle is of: 2013年对口支援大事记, 对口支援大事记(2013年)."""
_DAYS_BELOW = late(
    r"[^。;\n]{0,20}\n\s*(?:\d{1,2}(?:[—–~～至-]\d{1,2})?|[一二三廿]?十?[一二三四五六七八九十])[日号](?![\d内前后楼线院])"
)
"""Behind a month that heads what follows, a line that begins with a bare day: 2013年5月,某县 and below 3日 会议召开."""
_LONGEST_HEADING = 30
"""Characters in front of such a month in its line at most: 某县大事记(2013年5月)."""


def read_heading(text: str, said: DateExpression, clues: Clues) -> None:
    """Note whether the date heads what follows (`heading`), and if that is planned (`plans`) or done (`reviews`)."""
    if said.grain == YEAR and said.rule in _OF_A_YEAR:
        if text[said.end : said.end + 1] in _PARTS:
            said.plans = _PLANS_AFTER.match(text, said.end) is not None
            said.reviews = _REVIEW_AFTER.match(text, said.end) is not None
        if clues.annals and (_ANNALS_AFTER.match(text, said.end) or text.endswith(_ANNALS_BEFORE, 0, said.start)):
            said.reviews = said.heading = True
    elif said.grain == MONTH and said.until is None and _heads_days(text, said):
        said.reviews = said.heading = True
    if said.after == "line" and said.rule in _HEADINGS:
        part = (said.plans or said.reviews) and _heads_line(text, said)
        said.heading |= part or (said.rule != "date.relative" and _is_heading(text, said))
        said.entry = said.rule == "date.day" and _heads_entry(text, said) and _heads_line(text, said)


def _is_heading(text: str, said: DateExpression) -> bool:
    """Whether the date heads what follows: a day at the start of a short line, as in a diary, a year or month alone.

    A day with its year dates a document instead.
    """
    if said.point is None or said.until is not None or said.part is not None:
        return False
    if said.rule != "date.day":
        return _ALONE_AFTER.match(text, said.end) is not None and _heads_line(text, said)
    if said.point.year is not None:
        return False
    if text[said.end : said.end + 1].strip() or text[max(0, said.start - 12) : said.start].rpartition("\n")[2].strip():
        return False
    return len(text[said.end : said.end + _HEADING].partition("\n")[0]) < _HEADING


def _heads_entry(text: str, said: DateExpression) -> bool:
    """Whether the line holds little more than the day, and the next one is of some length."""
    return _ENTRY_AFTER.match(text, said.end) is not None


def _heads_line(text: str, said: DateExpression) -> bool:
    """Whether nothing but the number of a heading stands before a date in its line."""
    return _ALONE_BEFORE.search(text, max(0, said.start - _HEADING), said.start) is not None


def _heads_days(text: str, said: DateExpression) -> bool:
    """Whether a month stands in a short line above one that begins with a day of it."""
    if said.part is not None or _DAYS_BELOW.match(text, said.end) is None:
        return False
    line = text.rfind("\n", 0, said.start) + 1
    return said.start - line <= _LONGEST_HEADING and text.find("。", line, said.start) < 0
