"""The blocks of short lines that headlines are, and which of them is that of the first article of a file."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.plain import plain
from extract.text.letterheads import names_site
from extract.text.lines import Line
from extract.text.looks import ASKED, HEADLINE_MARKS
from extract.text.notes import DATE
from extract.text.patterns import late
from extract.text.titles import joint, unlabelled

LENGTHS = range(8, 61)
"""Lengths of a headline by itself: printed after its text, or above its date."""
_ACCOUNTS = ("发布", "融媒", "日报", "晚报", "在线", "工作群")
"""What the name of an account or paper ends in, that is printed above a headline."""
_SITES = ("频道", "新闻网", "融媒体中心", "客户端", "门户网站", "政府网", "官网")
"""What the name of a site ends in."""
_BODIES = ("医院", "学校", "中学", "小学", "大学", "学院", "公司", "集团", *_ACCOUNTS)
"""What else the name of an account may end in."""
_COLUMNS = ("时代", "专栏", "专题", "频道", "图片", "影像", "视界", "镜头", "人物", "故事", "随笔", "副刊", "周刊")
"""What the names of columns end in, before that of an account or series: 读图时代|今日某地, 民生周刊·一线调查."""
_LONGEST_COLUMN = 12
"""Characters of the names of a column and an account with a bar between them."""
SORTED = late(r"【[㐀-鿿]{2,6}】[^,。]{6}")
"""How a headline begins that says what it is about, which none above it goes on with: 【劳务】甲县百人赴岗."""
_BYLINE = late(r"[□■◎] ?[^:]+$|[^:]{0,8}(?:记者|通讯员)[ |]")
"""Who wrote it, above a headline: □ 本报记者 张三."""
_TIME = late(r"(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?")
ATTACHED = late(r"附(?:件|录)?\d*:")
"""How the headline of a paper begins that is put in below another one."""


@plain
class Head:
    """`first` is the line that an article begins with, `titles` are the lines of its headline."""

    first: int
    titles: tuple[int, ...] = ()


class _Words(NamedTuple):
    bodies: tuple[str, ...]
    papers: tuple[str, ...]
    orders: tuple[str, ...]
    roles: str
    agreements: tuple[str, ...]


def head_of(lines: Sequence[Line], group: tuple[int, ...]) -> Head:
    """The head of the article whose headline is a block of lines, with the imprint above it."""
    return Head(masthead(lines, group[0]), group)


def first_head(lines: Sequence[Line], body: int) -> Head:
    """The head of the first article: the headline between navigation and the text, which begins at `body`."""
    last = next((at for at in reversed(range(body)) if lines[at].look == "short"), 0)
    start = next((at + 1 for at in reversed(range(last)) if lines[at].look == "trail"), 0)
    groups = [group for group in blocks(lines, start, body) if _may_head(lines, group)]
    if not groups:
        return _untitled(lines, start, body)
    group = groups[0]
    if len(group) > 1 and _names_column(lines[group[0]].text) and "|" not in lines[group[1]].text:
        groups[0] = group = group[1:]
    elif len(groups) > 1 and len(group) == 1 and _names_series(lines[group[0]].text):
        group, *_ = groups = groups[1:]
    if len(groups) > 1 and names_site(lines, groups[0], groups[1]):
        group = groups[1]
    order = next((names for names in groups if _names_order(lines, names)), None)
    if order is None and not is_dated(lines, group):
        order = next((names for names in groups if is_dated(lines, names)), None)
    return head_of(lines, order or group)


def _may_head(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a block is neither the name of an account nor a time (2013年) nor what somebody asks: 记者:去年呢?"""
    text = lines[group[0]].text
    asks = text[-1] in "?!" and ASKED.match(text)
    return not (asks or _names_account(lines, group) or (text[-1] in "年月" and _TIME.fullmatch(text)))


def _names_account(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a line is the name of an account, which may be followed: 某县中医院, and 关注 below it."""
    followed = any(line.text == "关注" for line in lines[group[0] + 1 : group[0] + 2])
    return followed and len(group) == 1 and lines[group[0]].text.endswith((*words().bodies, *_BODIES))


def _names_column(line: str) -> bool:
    """Whether the first of several short lines names the account, site or column: 某地发布, 读图时代|今日某地."""
    if _names_series(line):
        return True
    return (len(line) < 8 and line.endswith(_ACCOUNTS)) or (len(line) < 16 and line.endswith(_SITES))


def _names_series(line: str) -> bool:
    """Whether a line is the name of a column with that of an account or series: 读图时代|今日某地."""
    column = re.split(r"[|·]", line) if len(line) <= _LONGEST_COLUMN else [line]
    return len(column) > 1 and column[0].endswith(_COLUMNS)


def is_dated(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether the line below a headline says when it was published, as most sites print it."""
    text, below = lines[group[0]].text, lines[group[-1] + 1 : group[-1] + 2]
    headline = len(text) in LENGTHS and not text.endswith(words().bodies)
    return headline and bool(below) and below[0].look == "meta" and DATE.search(below[0].text) is not None


def _names_order(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a headline is that of an official document, which a site may print below one of its own: 关于…的意见."""
    title = "".join(lines[at].text for at in group)
    return "关于" in title and title.endswith(words().orders)


def _untitled(lines: Sequence[Line], start: int, body: int) -> Head:
    """The head of an article without short lines above it: its title is labelled, a section's number, or unknown."""
    if _is_section(lines):
        return Head(0, (0,))
    kept = [at for at in range(len(lines)) if lines[at].look not in ("trail", "furniture")]
    first = next((at for at in kept if at >= start), kept[0])
    named = [at for at in range(first, body) if lines[at].look == "meta" and _labels_title(lines[at])]
    trails = [at for at in range(body) if lines[at].look == "trail" and unlabelled(lines[at]) is not lines[at]]
    if trails and not named:  # 首页 » 时政 » 甲乙两地再牵手
        return Head(trails[-1], (trails[-1],))
    return Head(first, tuple(named[:1]))


def _labels_title(line: Line) -> bool:
    """Whether an imprint line holds a title with what marks it; □ 记者 张三 is marked and none."""
    return line.text[0] not in HEADLINE_MARKS and unlabelled(line) is not line


def _is_section(lines: Sequence[Line]) -> bool:
    """Whether the file is a section of a book: the first line is the only one that is numbered like it."""
    alike = [line for line in lines if line.look == "item" and line.text[0] == "第"]
    return len(lines) > 1 and alike == [lines[0]] and lines[1].gap


def first_text(lines: Sequence[Line], start: int) -> int:
    """The first line of text from `start` on."""
    for at in range(start, len(lines)):
        if lines[at].look in ("body", "caption", "item"):
            return at
    return len(lines)


def blocks(lines: Sequence[Line], start: int, end: int) -> list[tuple[int, ...]]:
    """The blocks of short lines in `lines[start:end]`; a line after a dash belongs to the one before it."""
    found: list[list[int]] = []
    for at in range(start, end):
        line = lines[at]
        if line.look != "short" and not (line.gap and _attaches(lines, at)):
            continue
        if found and found[-1][-1] == at - 1 and _goes_on(lines, found[-1], line):
            found[-1].append(at)
        else:
            found.append([at])
    return [tuple(group) for group in found]


def _attaches(lines: Sequence[Line], at: int) -> bool:
    """Whether a line below a gap is set apart and heads a paper put in below another one: 附件:第四次联席会议纪要."""
    line = lines[at]
    apart = at + 1 < len(lines) and lines[at + 1].gap
    return apart and ATTACHED.match(line.text) is not None and line.text.endswith(words().papers)


def _goes_on(lines: Sequence[Line], block: Sequence[int], line: Line) -> bool:
    """Whether a short line belongs to the block above it."""
    if line.level < lines[block[-1]].level and not line.text.startswith("—"):
        return False  # but a subtitle of `# 把车间办到院坝` needs no mark of its own
    if line.text[0] == "【" and SORTED.match(line.text) and not _names_column(lines[block[-1]].text):
        return False
    return not line.gap or joint("".join(lines[at].text for at in block), line.text) is not None


def masthead(lines: Sequence[Line], at: int) -> int:
    """The first of the imprint lines directly above a headline."""
    top = at
    while top and lines[top - 1].look == "meta" and not closes(lines[top - 1]):
        top -= 1
    if lines[top].gap or lines[top - 1].look in ("body", "caption", "trail"):
        return top
    first = all(line.look in ("furniture", "meta", "short") for line in lines[:top])
    return top if first and lines[top - 1].look == "furniture" and _BYLINE.match(lines[top].text) else at


def closes(line: Line) -> bool:
    """Whether an imprint line ends an article: names in brackets, a signature's date, 此件公开发布."""
    bare = DATE.sub("", line.text).strip("() ")
    return not bare or line.text[0] == "(" or bool(re.match(words().roles, bare)) or bare.endswith(("印发", "摄影报道"))


@cache
def words() -> _Words:
    """The words of the lexicon that headlines and the lines around them end in."""
    documents, roles_of = load("imprint")["documents"], load("credits")
    roles = sorted({role for role in (*roles_of["before"], *roles_of["after"]) if len(role) > 1})
    return _Words(
        tuple(documents["bodies"]),
        tuple(documents["others"]),
        tuple(documents["ends"]),
        "|".join(map(re.escape, roles)),
        tuple(documents["agreements"]),
    )
