"""What imprint lines say besides credits: publisher, day of issue, document number, issuing bodies."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions import numeral
from extract.text import issues, notes
from extract.text.ideographs import IDEOGRAPH
from extract.text.names import is_name
from extract.text.notes import DATE, labels
from extract.text.paper_numbers import DECREE, NUMBER, NUMBER_ALONE
from extract.text.papers import paper_before_role, role_at
from extract.text.patterns import late
from extract.text.span import Span

_NAME = late(r"[^ |()【】\[\]《》,;。:]+(?:·[^ |()【】\[\]]+)?(?:(?<=委)\((?:省|市|区|县|州)?(?:政?府)\)办(?:公室)?)?")
_CHINESE_DATE = late(r"(.{4})年(.{1,2})月(.{1,3})日")
_DAY = late(r"(?:(?P<year>.{4})年)?(?:(?P<month>.{1,2})月)?(?P<day>.{1,3})日")
_ISSUED = late(r"(?:联合)?(?:印发|下发|发布)|\)")
_PASSES_ON = late(r"(?<=[府厅室委局部])(?:批转|转发)(?=[^关]{2,30}关于)")
_PRINTS = late(r"(?:秘书[处科]|文[电书][处科]) ?(?:19|20)\d\d年")
"""Which office of a body has had a paper printed: 某市政府办公室秘书科 2006年8月16日印发."""
_NOBODY = ("未知", "不详", "未详", "无", "佚名", "系统管理员", "管理员", "网站管理员", "admin")
"""What sites print behind the label of a publisher that they do not know."""
_CODE = late(r"[A-Za-z]{0,6}\d{6,}")
"""The code of a source, of which no name is printed: zx20230517."""
_FIELDS = {
    **dict.fromkeys(("source", "sourcename", "media", "publisher"), "source"),
    **dict.fromkeys(("pubdate", "publishdate", "publishtime", "pubtime", "datepublished", "releasedate"), "published"),
}
"""The groups of labels that a page says of itself for programs, by the keys without capitals."""
_FIELD = late(rf'(?i)"(?P<key>{"|".join(_FIELDS)})" ?: ?"(?P<value>[^"\n]+)"')
_PAPERS = (issues.MAGAZINE, issues.PAGED)
_PARTS = late(r"\d+")
_TIMED = late(r"(?<=\d)·(?=[^\d ])")
"""What parts a time from the account whose text it is: 20:15·甲县融媒."""
_SHORT_LABEL = 3
"""Letters of the labels that words may end in as well: 作者, 来源."""
_RANGE = late(
    r" ?[-—–~至到]{1,2} ?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|(?:\d{4}[./-])?\d{1,2}([./-])\d{1,2}(?!\1|\d))"
)
_BROADCAST = late(rf"[ ,《]*(?:{IDEOGRAPH}{{0,4}}新闻联播|[早晚午]间新闻|朝闻天下|新闻(?:早|晚)报)")
_COMPACT = late(
    rf"(?:(?<=联播快讯)|(?<=联播快讯 )|(?<!\d)(?=\d{{8}}{IDEOGRAPH}{{0,4}}新闻联播))"
    r"(?P<day>20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)"
)
_FIGURES = late(r"(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_YEAR = late(r"(?<!\d)(?:19|20)\d\d(?=年)")


class Stated(NamedTuple):
    """A value and where the clean text states it."""

    value: str
    span: Span


class Labelled(NamedTuple):
    """The value that stands behind a label; `group` is a key of `[labels]` in imprint.toml."""

    group: str
    value: Span


def labelled(text: str, start: int, end: int) -> Iterator[Labelled]:
    """The labels of an imprint line, each with what stands up to the next one."""
    if text[start] in "{[":
        for field in _FIELD.finditer(text, start, end):
            yield Labelled(_FIELDS[field["key"].lower()], Span(*field.span("value")))
    found = [hit for hit in labels().find(text, start, end) if _is_label(text, start, hit[0], hit[1])]
    ends = [*(hit[0] for hit in found[1:]), end]
    for (_, after, group), stop in zip(found, ends, strict=False):
        first = after
        while first < stop and text[first] in "】] :|":
            first += 1
        last = stop
        while last > first and text[last - 1] in " 【[(|·)]】":
            last -= 1
        if group and first < last:
            yield Labelled(group, Span(first, last))


def is_number(text: str, start: int, end: int) -> bool:
    """Whether a line is nothing but a document number."""
    return text[end - 1] == "号" and NUMBER_ALONE.fullmatch(text[start:end]) is not None


def number(text: str, start: int, end: int) -> Stated | None:
    """The document number that a line holds."""
    found = NUMBER.search(text, start, end)
    if found:
        return Stated(found[0], Span(*found.span()))
    decree = _decree(text, start, end)
    return (
        Stated(text[decree.start("decreed") : decree.end()], Span(decree.start("decreed"), decree.end()))
        if decree
        else None
    )


def decreed(text: str, start: int, end: int) -> tuple[Stated | None, Stated] | None:
    """The day, if any, and the body of a line that says who decreed a law: 2008年6月8日国务院令第526号公布."""
    decree = _decree(text, start, end)
    if decree is None:
        return None
    days = (day for day in dates(text, start, decree.start()))
    return next(days, None), Stated(decree["decreed"], Span(*decree.span("decreed")))


def _decree(text: str, start: int, end: int) -> re.Match[str] | None:
    """The decree in a line; most hold none."""
    return DECREE.search(text, start, end) if text.find("令", start, end) >= 0 else None


def dates(text: str, start: int, end: int) -> Iterator[Stated]:
    """The days that a line names in full, as EDTF, but for those that begin a week or the like."""
    for found in DATE.finditer(text, start, end):
        value = _edtf(found[0])
        if value and not _RANGE.match(text, found.end(), end):
            yield Stated(value, Span(*found.span()))


def eight_figures(text: str, start: int, end: int) -> Iterator[Stated]:
    """The day that a stretch behind a label begins with, in figures alone: 20230506."""
    found = _FIGURES.match(text, start, end)
    if found:
        yield Stated("-".join(found.groups()), Span(*found.span()))


def aired(text: str, start: int, end: int) -> Iterator[Stated]:
    """The day of the broadcast whose text a headline says to follow: 2019年10月17日新闻联播文字版, 联播快讯20191017."""
    yield from (day for day in dates(text, start, end) if _BROADCAST.match(text, day.span.end, end))
    for found in _COMPACT.finditer(text, start, end):
        day = found["day"]
        yield Stated(f"{day[:4]}-{day[4:6]}-{day[6:]}", Span(*found.span("day")))


def year(text: str, start: int, end: int) -> int | None:
    """The last year that a line names; of a yearbook that before its own, which it tells of: 甲州年鉴(2019)."""
    volume = issues.YEARBOOK.fullmatch(text, start, end) if text.find("年鉴", start, end) >= 0 else None
    if volume and volume["volume"]:
        return int(volume["volume"]) - 1
    named = _YEAR.findall(text, start, end)
    return int(named[-1]) if named else None


def publisher(text: str, span: Span) -> Stated | None:
    """The name that a source label is followed by, with or without 《》: up to a blank, bracket or date."""
    date = DATE.search(text, *span)
    name = _NAME.match(text, span.start + (text[span.start] == "《"), date.start() if date else span.end)
    if name is None or name[0] in _NOBODY or _CODE.fullmatch(name[0]):
        return None
    return Stated(name[0], Span(*name.span()))


def masthead(text: str, start: int, end: int) -> Stated | None:
    """The publisher that a dated line names without a label: `钱塘晨报 2023年5月19日 A2版`, `(《西藏日报》…)`."""
    paper = next((found for form in _PAPERS if (found := form.match(text, start, end))), None)
    if paper:
        return Stated(paper["name"], Span(*paper.span("name")))
    words = _words()
    line = _TIMED.sub(" ", text[start:end])
    for name in _NAME.finditer(line) if not is_number(text, start, end) else ():
        date = DATE.search(name[0])
        token = name[0][: date.start()] if date else name[0]
        bare = issues.MAKER.sub("", token)
        labels = line.startswith(":", name.end())
        if (
            len(bare) > 2
            and not bare[0].isdigit()
            and bare.endswith(words)
            and bare not in load("furniture")["sections"]
            and not (labels or bare.endswith(notes.GOES))
        ):
            first = start + name.start()
            return Stated(bare, Span(first, first + len(bare)))
    return None


def own_paper(text: str, start: int, end: int) -> Stated | None:
    """The paper that a byline names before the role: `新华社记者 张三`, `新华社记者张三`."""
    for word in re.finditer(r"[^ □■◎()]+", text[start:end]):
        size = paper_before_role(word[0])
        role = role_at(word[0], size) if size else ""
        name = word[0][size + len(role) :]
        if role and (not name or is_name(name.removesuffix("报道"))):
            first = start + word.start()
            return Stated(word[0][:size], Span(first, first + size))
    return None


def bodies(text: str, start: int, end: int) -> list[Stated]:
    """The issuing bodies that a signature or the first words of a title name."""
    ends = tuple(load("imprint")["documents"]["bodies"])
    names = [Stated(m[0], Span(*m.span())) for m in re.finditer(r"[^ 、,()]{3,30}", text[start:end])]
    found = [Stated(name.value, Span(name.span.start + start, name.span.end + start)) for name in names]
    return found if all(name.value.endswith(ends) for name in found) else []


def signature(text: str, start: int, end: int) -> list[Stated]:
    """The bodies that sign a document: a line of nothing but bodies, with or without the day."""
    date = DATE.search(text, start, end)
    if ":" in text[start:end] or (text.endswith("印发", start, end) and _PRINTS.search(text, start, end)):
        return []
    if date and date.end() < end and not _ISSUED.match(text, date.end()):
        return []
    return bodies(text, start, date.start() if date else end)


def passes_on(text: str, start: int, end: int) -> int | None:
    """Where a title goes on behind the body that passes another one's paper on: 某省政府办公厅转发省发改委关于…."""
    found = _PASSES_ON.search(text, start, end)
    return found.start() if found else None


def day(words: str) -> str | None:
    """A day of the calendar as EDTF; where the year or the month is not printed it is of X.

    >>> day("2018年8月3日"), day("3.8.2018"), day("6月17日"), day("二十日")
    ('2018-08-03', '2018-08-03', 'XXXX-06-17', 'XXXX-XX-20')
    """
    parts = _DAY.fullmatch(words)
    if parts is None or parts["year"]:
        return _edtf(words) if parts or DATE.fullmatch(words) else None
    month, day_ = (numeral.value(part) if part else None for part in parts.group("month", "day"))
    if day_ is None or not 1 <= day_ <= 31 or not 1 <= (month or 1) <= 12:
        return None
    return f"XXXX-{'XX' if month is None else f'{int(month):02d}'}-{int(day_):02d}"


def _is_label(text: str, line: int, start: int, end: int) -> bool:
    """Whether words stand as a label: not inside a longer word, and a colon or blank behind them.

    Without a blank one may follow what another labels, if a number stands behind it (来源:院办时间:2012-03-06), if it
    is behind the name of a site or paper (来源:某某网作者:张三), or long: 来源:某某发布责任编辑:张三.
    """
    if start > line and "㐀" <= text[start - 1] <= "鿿":
        if text[end : end + 1] != ":" or text.find(":", line, start) < 0:
            return False
        return text[end + 1 : end + 2].isdigit() or text[start - 1] in "网报媒" or end - start > _SHORT_LABEL
    after = text[end : end + 2]
    return after[:1] in (":", " ") or after.lstrip("】] ")[:1] in (":", "|", "")


def _edtf(words: str) -> str | None:
    if words[0].isdigit():
        year, month, day = map(int, _PARTS.findall(words.replace("元月", "1月")))
        if day > year:  # 12.06.2015
            year, day = day, year
        return f"{year:04d}-{month:02d}-{day:02d}"
    parts = _CHINESE_DATE.match(words)
    if parts is None:
        return None
    year_digits = "".join(_digit(char) for char in parts[1])
    month_value, day_value = numeral.value(parts[2].replace("元", "一")), numeral.value(parts[3])
    if month_value is None or day_value is None or not 1 <= month_value <= 12 or not 1 <= day_value <= 31:
        return None
    return f"{year_digits}-{int(month_value):02d}-{int(day_value):02d}"


def _digit(char: str) -> str:
    return "0" if char in "〇○零O0" else str("一二三四五六七八九".index(char) + 1)


@cache
def _words() -> tuple[str, ...]:
    imprint = load("imprint")
    return (*imprint["outlets"]["ends"], *imprint["documents"]["bodies"])
