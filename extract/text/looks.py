"""What a line looks like, whatever stands around it."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal

from extract.lexicons import load
from extract.text.affixes import beginning, by_first
from extract.text.datelines import dateline
from extract.text.notes import ends_in_credit, is_note
from extract.text.patterns import compiled, late

Look = Literal["furniture", "trail", "meta", "caption", "item", "short", "body"]
"""`furniture` what a site puts around texts, `trail` its line of page names, `meta` imprint, byline or credits,
`item` a numbered heading, `short` a headline or subhead, `body` running text."""

_SHAPES = "●○■□◆◇★☆▲△▼▶▷►◎❖➤✔✅※"
HEADLINE_MARKS = "■□◆◇★☆▲●◎※"
"""What may stand before a headline, in bulletins before every one."""
BULLETS = frozenset(f"·{_SHAPES}*-—=_(")
MARKS = f" •·{_SHAPES}*-—=_【[(〔|>"
"""What may stand before the words of a line."""

_ITEM = late(
    r"\(?[一二三四五六七八九十]{1,3}[)、]|\(?\d{1,2}[)、]|\d{1,2}\.(?!\d(?!\d{3}年))|[①-⑳]"
    r"|第[一二三四五六七八九十百零\d]{1,4}[章节条篇部编]|【[^】]*】$|附件\d*:"
)
_CAPTION = late(r"[【(\[]?(?:[左右上下本]?图|图[一二三四\d])(?:为|:|,|\()")
_SCENE = late(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日.*(?:(?:举行|举办|召开|的).*[会式动]|[式动])现场$")
PAGE = late(r"[-—·\s]*(?:第 ?)?\d{1,4}(?: ?页)?(?:[,/ ]{0,3}共? ?\d{1,4} ?页?)?[-—·\s]*\Z")
"""The number of a page."""
DIVIDER = late(r"[-—=_*~]{3,}")
"""A line between two texts."""
ASKED = late(r"(?:[^,。:?!]{0,12}(?:记者|主持人)|问|答)(?:\([^()]{1,12}\))?:")
"""How a line begins that somebody asks or answers: 晚报记者:今年有什么安排?"""
_FILE = late(r"[^,。;:]{1,60}\.(?:jpe?g|png|gif|bmp|webp|mp4|docx?|xlsx?|pdf)", re.IGNORECASE)
"""The name of a picture or file, as an editor leaves it: IMG_01.jpg."""
_ACCOUNTS = ("APP", "公众号", "微信", "微博")
_ACCOUNT = late(r"\w{2,6}(?:发布)?(?:APP|微信公众号|官方微信|官方微博)")
"""Where a site may be read as well: 隆德发布APP."""
TAGS = late(r"(?:#[^#\s]{1,20}# ?)+|(?:#[^#\s]{1,20}(?:\s+|$)){2,}")
"""Topics as accounts print them: #教育帮扶# #校车#."""
_FIELDS = late(r'[{\[]+ ?"\w{1,24}" ?: ?.*[}\]]$')
"""What a page says of itself for programs: {"title":"…","source":"…"}."""
_SITES = late(r"[^ ,。:]{2,12}(?:网|网站|库|在线)--+[^ ,。:]{2,16}(?:查询|信息|资讯|新闻|服务|门户|政府)(?:网站?|库)")
"""The names of a site as it heads its pages: 某某网--某某查询网; but 织牢保障网--某县建起供水网 is a headline."""
_READING = late(
    r"(?:本篇?文章?|全文|正文)?(?:共计?|大?约)?\d{2,5}字[^。\d]{0,10}(?:阅读|读完)[^。\d]{0,8}\d{1,3}分钟.{0,2}"
)
"""How long it takes to read the text, as accounts print above it: 本文共1200字,阅读约需3分钟."""
_JAM = frozenset("!#$%^&*`~{}[]\\;'|?")
_JAMMED = 3
"""So many of these signs or more make a line without ideographs what forums put in against copying: ^/ u% {$ _0 X."""
_LEGAL = ("版权声明:", "免责声明:", "本网声明:", "特别声明:")
"""How a line begins on who may reprint the text, however long it is."""
_MANY_REGIONS = 8
"""So many entries or more make a row of the regions that a site has pages for: 安徽|北京|重庆|…."""
_ASIDE = late(r"[(\[【]?[A-D] ?类[)\]】]?|\([上下紧][接转续]第?[A-Z]?[\d一二三四五六七八十]{1,3}版\)")
"""The class of an answer to a proposal ([B类]), or where a text of a paper goes on: (上接第一版)."""
_LINKS = late(r"(?:!?\[[^\[\]]*\]\([^()]*\)[ |·>]*)+")
"""Links and pictures of Markdown alone: [首页](/index.html) | [要闻](/yw/)."""
QUALIFIER = late(
    r"\((?:(?:19|20)\d\d年?(?:[-—~至]{1,2}(?:(?:19|20)\d\d)?年?)?|试行|暂行|修订稿?|修订版|草案|送审稿|征求意见稿)\)"
    r"(?:的(?:通知|意见|公告|通报|决定|批复|函))?"
)
"""The line below a title that says for what years it is or what it is as yet: (2023—2025年)的通知, (试行)."""
_OPENING = "·【】["
"""What an entry that stands alone in its row begins with."""
_WORD = late(r"[^\W_]")
_BAR = late(r"[ |·【】\[\]]+")
_BYLINE = late(r" ?\([^()]*(?:记者|通讯员)[^()]*\) ?")
_REPORT_ENDS = frozenset(")电讯息")
"""The last characters of bylines in brackets and of datelines."""
_SENTENCE_END = "。;:,、"
_LONGEST_HEADLINE = 130
_LONGEST_NOTE = 140
_ENTRIES, _LONGEST_ENTRY = 3, 8
"""So many words or more make a row of entries of a navigation bar, and the letters of the longest of them."""
_LONGEST_PAGE = 12
"""Characters of the name of a page in a trail."""
_FEW_PAGES, _SHORT_PAGE = 2, 6
"""More pages than that make a trail of any words of so many characters: 手机版 > 援藏 > 人物."""
_MANY_PAGES, _NAMED_PAGE = 4, 8
"""So many pages or more make a trail whatever the last one is called, which may be the headline itself."""
_PAGE = late(r"第?[A-Z]?\d{1,3}版(?:[:· ].{1,8})?")
"""The page of a paper, which is the last of a trail."""
_BETWEEN = frozenset("→/")
"""Marks of trails that stand between other things as well: 甲县→乙县→丙县, 教育 / 医疗 / 产业."""


def look(line: str) -> Look:
    """What a line, without blanks around it, looks like."""
    if line[0] in "{[" and _FIELDS.match(line):
        return "meta"
    if len(line) >= _LONGEST_NOTE or (len(line) > 50 and "。" in line):
        if line[2:4] == "声明" and line.startswith(_LEGAL):
            return "furniture"
        return "caption" if _is_caption(line) else "body"
    return _short(line)


def _is_caption(line: str) -> bool:
    """Whether a line tells of a picture: `图为…`, `【图:…】`, `… 雷春琳 摄`, `3月2日举行的签约仪式现场`."""
    if line[-1] != "。" and ends_in_credit(line):  # most lines end with a sentence
        return True
    return bool(_SCENE.match(line) if line[-1] == "场" else "图" in line[:3] and _CAPTION.match(line))


@lru_cache(maxsize=1024)
def _short(line: str) -> Look:
    """What a line that is not certainly running text looks like; a source prints many of them with every text."""
    sentence = "。" in line
    if not sentence and not _is_bar(line) and is_note(line):
        return "meta"
    furniture = _furniture(line, sentence)
    if furniture:
        return furniture
    if _is_caption(line):
        return "caption"
    if sentence or line[-1] in _SENTENCE_END or len(line) > _LONGEST_HEADLINE:
        return "body"
    if _ITEM.match(line):
        return "item"
    if line[0] == "(" and QUALIFIER.fullmatch(line):
        return "short"
    if line[0] in BULLETS and not line.startswith("——"):
        return "body"
    return "body" if _opens_report(line) else "short"


def _opens_report(line: str) -> bool:
    """Whether a line is a dateline and byline, from which the text goes on below: `新华社银川6月17日电(记者 王五)`."""
    if line[-1] not in _REPORT_ENDS:
        return False
    opening = dateline(line, 0, len(line))
    if opening is None:
        return False
    return bool(_BYLINE.fullmatch(line, opening.end) or (opening.date and not line[opening.end :].strip()))


def contents(line: str) -> str:
    """The headline in a line of a table of contents: without bullet and page number."""
    return re.sub(r"[ .·…]*(?:第?\d{1,3}(?:页|版)?)?$", "", line.lstrip(MARKS))


def heads_list(line: str) -> bool:
    """Whether a line of furniture heads a list of links or of contents: 相关阅读, 本期要目."""
    return line.strip(MARKS + "】:)]").endswith(_words().lists)


class _Words:
    def __init__(self) -> None:
        furniture = load("furniture")
        self.starts = by_first(furniture["starts"])
        self.opens = by_first(furniture["opens"])
        self.holds = compiled("|".join(map(re.escape, furniture["holds"])))
        self.remarks = compiled("|".join(map(re.escape, furniture["remarks"])))
        self.ends = tuple(furniture["ends"])
        self.navigation = tuple(furniture["navigation"])
        self.pages = frozenset((*furniture["navigation"], *furniture["pages"]))
        self.columns = self.pages | frozenset(furniture["columns"])
        self.homes = frozenset(furniture["homes"])
        self.controls = frozenset(furniture["controls"])
        self.regions = self.columns | frozenset(furniture["regions"])
        self.lists = tuple(furniture["lists"])
        self.sections = frozenset(furniture["sections"])
        self.section = compiled(rf"(?:第 ?)?[A-Z]?\d{{1,2}}版? (?:{'|'.join(furniture['sections'])})")
        self.trail = compiled("|".join(map(re.escape, furniture["trail"])))
        self.trail_words = compiled("|".join(map(re.escape, furniture["trail_words"])))


@cache
def _words() -> _Words:
    return _Words()


def _is_trail(line: str, words: _Words) -> bool:
    """Whether a line with a mark of trails names a page: 首页 > 新闻中心 > 正文, but not 甲医院→乙医院:建成两个中心."""
    parts = words.trail.split(line)
    short = all(0 < len(part.strip()) <= _SHORT_PAGE for part in parts)
    if short and _BETWEEN.isdisjoint(line) and (len(parts) > _FEW_PAGES or " > " in line):  # 甬江周刊 > 封面故事
        return True
    if len(parts) >= _MANY_PAGES and all(0 < len(part.strip()) <= _NAMED_PAGE for part in parts[:-1]) and " > " in line:
        return True
    if _PAGE.fullmatch(parts[-1].strip()) and len(parts[0].strip()) <= _LONGEST_PAGE:  # 甬江日报 > 第06版:人物
        return True
    pages = [page for part in parts for page in part.split()]
    if pages[-1] in words.sections and pages[0] != pages[-1]:  # 凤凰网区域_重庆 > 区县
        return True
    return any(len(page) <= _LONGEST_PAGE and words.trail_words.search(page) for page in pages)


def _furniture(line: str, sentence: bool) -> Look | None:
    words = _words()
    bare = line.lstrip(MARKS)
    if ("](" in line and _LINKS.fullmatch(line)) or (line[0] == "#" and TAGS.fullmatch(line)):
        return "furniture"
    if ("." in line[-5:-3] and _FILE.fullmatch(line)) or (line.endswith(_ACCOUNTS) and _ACCOUNT.fullmatch(line)):
        return "furniture"
    if ("分钟" in line and _READING.fullmatch(line)) or ("--" in line and _SITES.fullmatch(line)):
        return "furniture"
    if line.isascii() and len(_JAM.intersection(line)) >= _JAMMED:
        return "furniture"
    if (len(line) == 1 and line.isascii()) or _ASIDE.fullmatch(line):
        return "furniture"
    worded = bare[:1].isalpha() and bare[0] != "第"  # neither signs alone nor the number of a page
    if not worded and (not _WORD.search(bare) or PAGE.match(bare) or words.section.fullmatch(bare)):
        return "furniture"
    opening = beginning(bare, words.starts)
    if opening and not "㐀" <= bare[len(opening) : len(opening) + 1] <= "鿿":
        return "trail" if "位置" in opening else "furniture"
    if sentence:
        return "furniture" if words.remarks.search(line) else None
    if words.trail.search(line) and _is_trail(line, words):
        return "trail"
    if beginning(bare, words.opens) or words.holds.search(line) or line.endswith(words.ends):
        return "trail" if "位置" in bare[:8] else "furniture"
    if bare in words.pages:
        return "furniture"
    parted = " " in line or "|" in line or "】" in line
    tokens = [token for token in _BAR.split(line) if token] if parted else []
    return _row(tokens, words) if len(tokens) > (line[0] not in _OPENING) else None


def _is_bar(line: str) -> bool:
    """Whether a line is nothing but pages of a site: 推荐 关注 视频 财经, where 视频 is a role as well."""
    tokens = line.split() if " " in line else []
    return len(tokens) >= _ENTRIES and all(token in _words().columns for token in tokens)


def _row(tokens: Sequence[str], words: _Words) -> Look | None:
    """Whether the words of a line, set apart by blanks, are those of a navigation bar or the trail to a page."""
    short = len(tokens) >= _ENTRIES and all(len(token) <= _LONGEST_ENTRY for token in tokens)
    if short and any(token.startswith(words.navigation) for token in tokens):
        return "furniture"
    if all(token in words.columns or token in words.controls or token.isdigit() for token in tokens):
        return "furniture"
    if len(tokens) >= _MANY_REGIONS and sum(token in words.regions for token in tokens) * 4 >= len(tokens) * 3:
        return "furniture"
    return "trail" if tokens[0] in words.homes and len(tokens[-1]) > _LONGEST_ENTRY >= len(tokens[1]) else None
