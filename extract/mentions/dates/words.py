"""Words that stand for a place in the calendar: 今年, 次日, 上半年, 年底, 春节, “十四五”, 党的十八大以来, 民国三年."""

import re
from functools import cache
from typing import NamedTuple

from extract import lexicons
from extract.mentions.dates.columns import names_column
from extract.mentions.dates.entries import Entry, entries
from extract.mentions.dates.expression import (
    DECADE,
    YEAR,
    DateExpression,
    Point,
)
from extract.mentions.dates.reading import count, not_followed
from extract.mentions.dates.searched import searched
from extract.text.ideographs import LETTER, han
from extract.text.patterns import late
from extract.text.terms import Terms

_MEASURES = frozenset("度摄岁个里斤亩米公人户天块元家名位分万千百吨多余")
"""Behind the name of a plan, what makes it a number: 十四五度."""
_NUMERALS = "零〇一二三四五六七八九十百千万亿0123456789"
_JOINED = {"上": "以", "下": "以眼时脚", "前": "年月天周", "后": "前先", "同": "不相", "来": "近未将以后历年月天周"}
_JOINED["次"] = _NUMERALS + "每两本此这该首"
_JOINED |= dict.fromkeys("周一二三四五六七八九十", _NUMERALS)
"""What stands before a word's first character and makes it another word (眼下年产, 本次年会, 一周一次, 未来年产值)."""

_ALONE = ("前年", "后年", "前日", "后日", "第二天", "同一天")
"""Words that are read only at the start of a clause or behind a preposition (达产后年产值)."""

_GOES_ON = (*"底初还春夏秋冬就才从经被把考搬辞离娶嫁退去买卖当", "入的", "开的", "建的", "种的", "办的", "修的", "来的")
"""What follows 前年 as it follows 去年, and no word that begins with 年."""
_NEAR_YEAR = late(r"(?:\d{4}|[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?!第?一年|首年|头年)")
_SHORTLY = 40
_CLOSING = ("”", "》", '"')
"""Before 第二年, what makes it one of a plan: “十四五”第二年."""
_COUNTED_YEARS = late("第[一三]年|首年|头一?年|第三个")
"""Near 第二年, what makes it one of several in a row."""

_ENDS_IN_FRONT = frozenset("以之此目日年月产灾战节会赛考")
"""What ends in 前 itself: 产前, 之前."""

_OPENING = ("是年", "是月", "是日")
"""Words that are read only where they open a sentence and a comma or blank follows: 是 is a verb elsewhere."""

_NO_TODAY = late(
    rf"(?<=今日)(?![上下中]午|凌晨|早|晚){LETTER}{{2,3}}(?=》|讯|融媒|客户端|公众号| {{0,2}}(?:19|20)\d\d年)"
    rf"|(?:(?<=[>|]今日)|(?<=[>|] 今日)){LETTER}{{2,3}}(?=\n|$)"
    rf"|(?:(?<=[源自者处]:今日)|(?<=[源自者处]: 今日)){LETTER}{{2,3}}(?=\n|$| )"
    r"|(?<=今[天日])是:? ?(?:19|20)\d\d年\d{1,2}月\d{1,2}日"
)
"""Behind 今日, what makes it the name of a paper or page (今日云阳讯), behind 今天 the day: 今天是2022年1月2日."""
_TURNS, _TODAY = frozenset("今明"), frozenset("天日")
_SPECIAL = frozenset(("date.weekday", "date.plan", "date.festival"))
"""The rules of words that are asked about further, as 今天 and its like are."""
_TOMORROW = ("明天", "明日")
_HOPED = ("的", "美好", "走向", "奔向", "共创", "创造", "描绘")
"""Before 明天, what makes it the time to come: 为了山区的明天."""
_REPORTS_IN = ("报到", "报名", "报送", "报考")
"""Behind 明日, what is done on that day: 明日报到, but the paper of 昆明: 昆明日报."""
_GOING = frozenset("程动业政情")
"""Behind 行, what makes it no word for those who come along: 周一行程."""
_GIVEN_NAME = late(rf"{LETTER}(?=[ )、\n]|报道|摄|通讯员|\Z)")
_ERA_YEAR = late(r"(元|[一二三四五六七八九十廿卅]{1,3}|[0-9]{1,3})(?P<unit>年)(?P<decade>代)?")


class Guarded(NamedTuple):
    """An entry with what makes its word another one: characters before it, strings behind it, its place (`_fits`).

    `plain` is one that says the same wherever these let it.
    """

    entry: Entry
    joined: frozenset[str]
    others: tuple[str, ...]
    placed: bool
    plain: bool


def words(text: str) -> list[DateExpression]:
    """The word atoms of the text, in order."""
    found = []
    for start, end, (entry, joined, others, placed, plain) in _terms().find(text):
        if (joined and text[start - 1 : start] in joined) or (others and text.startswith(others, end)):
            continue
        if placed and not _fits(text, start, end):
            continue
        if plain:
            found.append(DateExpression(start, end, *entry[:8]))
        elif atom := _told(text, start, end, entry):
            found.append(atom)
    return searched(text) + found  # of two that start together the first is taken: 年初十, not its 年初


def _told(text: str, start: int, end: int, entry: Entry) -> DateExpression | None:
    """The atom of a word that is none everywhere, or goes on to both sides."""
    if entry.rule == "date.weekday" and _is_named(text, start, end):
        return None
    if text[start] in _TURNS and text[end - 1] in _TODAY and _is_no_day(text, start, end):
        return None
    before, after = entry.trim
    if entry.rule == "date.plan" and text[start] in _NUMERALS and text[end : end + 1] in _MEASURES:
        return None  # 屋里只有十四五度
    if entry.rule == "date.festival":
        if text[start] in _NUMERALS and text[end : end + 1] in ("日", "号", "十"):
            return None  # 三月三 the festival, 三月三十日 a day
        before = _title(text, start) - start
    if entry.era is None:
        return DateExpression(start + before, end - after, *entry[:8])
    match = _ERA_YEAR.match(text, end)
    return match and _of_era(text, start, match, entry.era)


def _of_era(text: str, start: int, match: re.Match[str], first: int) -> DateExpression:
    """The year or decade of an era that began with the `first` year: 民国三年, 民国二十年代."""
    year = first + (1 if match[1] == "元" else count(match[1]) or 1) - 1
    if match["decade"] and not text.startswith(not_followed()["代"], match.end()):
        decade = Point(century=year // 100 * 100, decade=year % 100 // 10 * 10)
        return DateExpression(start, match.end(), DECADE, "date.decade", decade)
    return DateExpression(start, match.start("unit") + 1, YEAR, "date.era", Point(year=year))


def _is_no_day(text: str, start: int, end: int) -> bool:
    """Whether 今天 is a name or says what a place is called now (位于今天河南偃师), 明天 the time to come or a name."""
    if text[start] == "明":
        paper = text.startswith("报", end) and not text.startswith(_REPORTS_IN, end)
        return text[start:end] in _TOMORROW and (paper or text.endswith(_HOPED, 0, start))
    if _NO_TODAY.match(text, end) or names_column(text, start, end):
        return True
    return text[start:end] == "今天" and text.endswith(("位于", "地处"), 0, start) and han(text[end : end + 1])


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether what seems a weekday belongs to a name: 记者 周一帆 报道, 副省长郎继周|一行."""
    if text[start:end] == "周一" and text.startswith("行", end) and han(text[start - 1 : start]):
        return text[end + 1 : end + 2] not in _GOING
    return _GIVEN_NAME.match(text, end) is not None and text.endswith(_roles(), 0, start)


def _fits(text: str, start: int, end: int) -> bool:
    """Whether a word that is read only in certain places stands in one."""
    before = text[start - 1 : start]
    if text[start:end] in lexicons.load("calendar")["behind_year"]:
        return not before.isalnum() and before not in _CLOSING and _has_year(text, start, end)
    festivals = lexicons.load("festivals")
    if text[start:end] in festivals["behind_year"]:
        return not text[end : end + 1].isalnum() or text.startswith(tuple(festivals["followed"]["words"]), end)
    if text[start:end] in _OPENING:
        return text[end : end + 1] in (",", "，", " ") and not before.isalnum()
    if not before.isalnum() or before in "在到从自比较和与于至":
        return True
    return text[start] == "前" and text.startswith(_GOES_ON, end) and before not in _ENDS_IN_FRONT  # 村里前年还是


def _has_year(text: str, start: int, end: int) -> bool:
    """Whether a year is said shortly before, and 第二年 is not one of several that are numbered."""
    before = max(text.rfind("\n", 0, start) + 1, start - _SHORTLY)
    if _NEAR_YEAR.search(text, before, start) is None:
        return False
    return text[start] != "第" or _COUNTED_YEARS.search(text, before, end + _SHORTLY) is None


@cache
def _roles() -> tuple[str, ...]:
    """What stands before the name of who wrote or edited an article."""
    return tuple(role + gap for role in lexicons.load("credits")["before"] for gap in ("", " ", ":", ": "))


def _title(text: str, start: int) -> int:
    """Where the name of a festival starts with its title: 国际劳动节."""
    titles = _titles()
    if not text.endswith(titles, 0, start):
        return start
    return start - max(len(title) for title in titles if text.endswith(title, 0, start))


@cache
def _titles() -> tuple[str, ...]:
    return tuple(lexicons.load("festivals")["titles"])


@cache
def _terms() -> Terms[Guarded]:
    return Terms({word: _guarded(word, entry) for word, entry in entries().items()})


def _guarded(word: str, entry: Entry) -> Guarded:
    behind_year = (*lexicons.load("calendar")["behind_year"], *lexicons.load("festivals")["behind_year"])
    placed = word in _ALONE or word in _OPENING or word in behind_year
    joined = "" if placed else lexicons.load("eras")["not_behind"].get(word) or _JOINED.get(word[0], "")
    others = not_followed()
    today = word[0] in _TURNS and word[-1] in _TODAY
    plain = not today and entry.rule not in _SPECIAL and entry.era is None and entry.trim == (0, 0)
    return Guarded(entry, frozenset(joined), others.get(word, others.get(word[-1], ())), placed, plain)
