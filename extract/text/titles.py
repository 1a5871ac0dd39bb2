"""Which lines of a headline make the title."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.text.affixes import Affixes, by_last, ends
from extract.text.lines import Line
from extract.text.looks import HEADLINE_MARKS, QUALIFIER
from extract.text.patterns import compiled, late

_SORTS = frozenset(["会议纪要", "工作纪要", "会谈纪要"])
"""What may stand in a line of its own below the bodies that met."""
_YEARLY = late(r"(?:\d{4}|[一二三四五六七八九〇○零]{4})年.{0,30}(?:总结|打算|要点|报告|计划|安排|汇报)")
"""A paper on the year, below the body that gives it."""
_REPLY = late(r"[对给].{4,60}的(?:答复|复函|批复|回复|函)(?:意见)?")
"""A reply, below the body that gives it."""
_ANSWERS = ("的答复", "的复函", "的批复", "的回复", "的函", "答复意见")
"""What the titles of replies end in."""
_SIGNING = ("签订", "签署", "出台", "发布", "通过")
"""What a line ends in that a title in 《》 finishes."""
_UNFINISHED = ("印发", "转发", "批转", "关于", "赴", "前往", "的")
"""What no title ends in."""
_YEARS = late(r"\(\d[^()]{3,12}\)$")
"""What years a paper is for, at the end of its title: 协作协议(2021—2025年)."""
_PARTIES = ("省", "市", "县", "区", "州", "盟", "旗", "大学", "学院", "学校", "医院", "集团", "公司")
"""What else the parties of an agreement may be called, in the line above what they sign."""
_POST = late(r"(?:\[\w{2,6}\] ?)?(?P<title>\S.*?) ?\[(?:复制链接|推广有奖)\]")
"""A headline as forums print it."""
_FIELD = late(r'"(?:title|headline)" ?: ?"(?P<title>[^"\n]{4,80})"')
"""The title among what a page says of itself for programs."""
STAMPED = late(
    r"(?P<title>\S.{7,}?) (?P<day>(?:19|20)\d\d([-/.])(?:1[0-2]|0?[1-9])\3(?:[12]\d|3[01]|0?[1-9]))"
    r"(?: \d\d:\d\d(?::\d\d)?)?"
)
"""A headline with the day behind it in its line, as pages print it: 甲乙两地携手 2015-05-29 08:15."""
BYLINE = late(r"(?<=\S) ?[□■◎] ?(?:本[报网台刊社]|全媒体|融媒体|特约)?(?:记者|通讯员|作者).*$")
"""Who wrote it, on the line of the headline itself: 甲乙两地再牵手 □本报记者 王小雨."""
_SENT_OUT = ("的通知", "的公示", "的公告", "的通报", "的决定", "的意见", "的函")
"""What the titles of papers that are sent out end in."""
_SENDS = late(r"关于(?:印发|转发|批转|公布|下达)(?!.*的(?:通知|函|决定))")
"""In a title, what makes it one that ends in 的通知."""
_ANNEX = late(r"附[件表录]?[一二三四五六七八九十\d]{0,2}:?")
_CUT = 14
"""Letters of a line at least that a title is cut behind for want of room."""
_REST = 2
"""Letters of the rest of a title at most that a page has no room for."""
_SHORTEST = 8
"""Letters of a headline at the end of a trail at least."""
_MOST_LINES = 8
"""Lines that a headline may have."""


def title(group: Sequence[Line]) -> tuple[str, list[Line]]:
    """The title of a block of headlines, and the lines that it stands in; the others are subheads.

    附件2 above the title of an annex is no part of it.
    """
    if len(group) > 1 and _ANNEX.fullmatch(group[0].text):
        group = group[1:]
    first = unlabelled(group[0])
    text, used = first.text, [first]
    issuers = _issuers(group)
    for line in group[1:issuers]:
        text += f" {line.text}"
        used.append(line)
    for line in group[issuers:_MOST_LINES]:
        words = unspaced(line.text)
        between = joint(text, words)
        if between is None:
            break
        text += between + words
        used.append(line)
    return text, used


def _issuers(group: Sequence[Line]) -> int:
    """How many lines name the bodies that issue a paper together, above what it is about; 1 where they do not."""
    size = next((at for at, line in enumerate(group) if not ends(line.text, _words().bodies)), 0)
    return size if size > 1 and group[size].text.startswith(("关于", "印发", "转发")) else 1


def unlabelled(line: Line) -> Line:
    """A line without the label or mark before a title (`标题:`, `◆`), or the line itself where there is none."""
    if len(line.text) > 1 and (line.text[0] in HEADLINE_MARKS or "①" <= line.text[0] <= "⑳"):
        kept = line.text[1:].lstrip()
        return replace(line, start=line.end - len(kept), text=kept)
    _, trail, name = line.text.rpartition(" » ")
    if trail and len(name) >= _SHORTEST:  # 甲论坛 » 时政 » 甲乙两地再牵手
        return replace(line, start=line.end - len(name), text=name)
    if boxed(line.text) and (byline := BYLINE.search(line.text)):
        line = replace(line, end=line.start + byline.start(), text=line.text[: byline.start()])
    if line.text[-1] == "]" and (post := _POST.fullmatch(line.text)):  # [随笔] 在某县的第一百天 [复制链接]
        first, last = post.span("title")
        return replace(line, start=line.start + first, end=line.start + last, text=post["title"])
    if line.text[-1].isdigit() and (stamped := STAMPED.fullmatch(line.text)):
        return replace(line, end=line.start + stamped.end("title"), text=stamped["title"])
    if line.text[0] in "{[" and (field := _FIELD.search(line.text)):
        first, last = field.span("title")
        return replace(line, start=line.start + first, end=line.start + last, text=field["title"])
    label, _, name = line.text.partition(" " if line.look == "meta" and ":" not in line.text else ":")
    if not name.strip() or label not in load("imprint")["labels"]["title"]:
        return line
    kept = name.lstrip()
    return replace(line, start=line.end - len(kept), text=kept)


def boxed(words: str) -> bool:
    """Whether words hold one of the signs that stand before a byline on the line of a headline, as few do."""
    return "□" in words or "■" in words or "◎" in words


def unspaced(line: str) -> str:
    """A line of single letters as one word (会 议 纪 要), any other as it is."""
    letters = line.split()
    return "".join(letters) if len(letters) > 1 and all(len(letter) == 1 for letter in letters) else line


def joint(text: str, following: str) -> str | None:
    """What stands between two lines of one title, or None where the second one is a subhead.

    A line after a dash goes on, so do the years of a plan, and a title that a line break cuts: after the issuing
    bodies, after an unfinished 关于… or …赴, after 强调.
    """
    if (
        following.startswith("—")
        or QUALIFIER.fullmatch(following)
        or text.endswith(_UNFINISHED)
        or (text.endswith("与") and not text.endswith("参与"))
        or (following[0] == "《" and text.endswith(_SIGNING))
        or text.endswith("获悉——")
        or (text.count("《") > text.count("》") and not _whole(following))
    ):
        return ""
    if following.startswith(("关于", "印发", "转发")):
        return "" if ends(text, _words().bodies) else None
    if following in _SORTS or ends(_YEARS.sub("", following), _words().agreements):
        return "" if all(ends(party, _words().bodies) or party.endswith(_PARTIES) for party in text.split()) else None
    if ends(text, _words().bodies) and _YEARLY.fullmatch(following):
        return ""
    if ends(text, _words().bodies) and _REPLY.fullmatch(following):
        return ""
    papers = _words().papers
    if len(following) <= _REST and ends(text + following, _words().whole):  # 对口支援工作情况的报|告
        return ""
    if text[0] in "对给" and following.endswith(_ANSWERS) and not ends(text, papers):  # 对市政协…会议|第12号提案的答复
        return ""
    if "关于" in text and not ends(text.rstrip("》)"), papers) and ends(following.rstrip("》)"), papers):
        return ""
    if _SENDS.search(text) and not ends(text.rstrip("》)"), papers):  # …关于印发某省|进一步加大力度支持|…的通知
        return ""
    cut = len(text) >= _CUT and not text.endswith(_SENT_OUT)
    if cut and following.endswith(_SENT_OUT) and not _telling().search(following):
        return ""
    return " " if ends(text, _words().eyebrows) else None


def _whole(line: str) -> bool:
    """Whether a line begins a title of its own, with who issues it: 甲省人民政府办公厅关于印发."""
    body, about, _ = line.partition("关于")
    return bool(about) and ends(body, _words().bodies)


class _Words(NamedTuple):
    bodies: Affixes
    papers: Affixes
    whole: Affixes
    agreements: Affixes
    eyebrows: Affixes


@cache
def _telling() -> re.Pattern[str]:
    """What a line tells that is a headline of its own."""
    return compiled(f"发布|发给|下发|印发|收到|{'|'.join(map(re.escape, load('imprint')['headlines']['tells']))}")


@cache
def _words() -> _Words:
    imprint = load("imprint")
    documents = imprint["documents"]
    return _Words(
        by_last(documents["bodies"]),
        by_last(documents["ends"]),
        by_last((*documents["ends"], *documents["agreements"], *documents["others"])),
        by_last(documents["agreements"]),
        by_last(imprint["headlines"]["unfinished"]),
    )
