"""The lines of a clean text, and what each looks like by itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from extract.lexicons import load
from extract.text.terms import Terms

Look = Literal["furniture", "trail", "meta", "caption", "item", "short", "body"]
"""`furniture` what a site puts around texts, `trail` its line of page names, `meta` imprint, byline or credits,
`item` a numbered heading, `short` a headline or subhead, `body` running text."""

DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?:年(?:1[0-2]|0?[1-9])月(?:[12]\d|3[01]|0?[1-9])日"
    r"|([-/.])(?:1[0-2]|0?[1-9])\1(?:[12]\d|3[01]|0?[1-9])(?!\d))"
    r"|(?:一九|二[〇○零O0])[〇○零O0一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
)
"""A day of the calendar, in full."""

OWN = re.compile(r"本[报台网刊社]|[㐀-鿿]{2,8}?(?:报|网|社|台|融媒体?|中心)(?=[㐀-鿿])")
"""The paper that a reporter's role is printed with: 本报记者, 南方日报记者."""

_HEADING = re.compile(r"(#{1,6}) *(?=[^ #])")
_BULLETS = frozenset("·●○■□◆◇★☆▲△▼►◎※*-—=_(")
_MARKS = " •·●○■□◆◇★☆▲△▼►◎※*-—=_【[(〔|>"
_TIME = re.compile(
    r"\d{1,2}:\d\d(?::\d\d)?|星期[一二三四五六日天]|第?[A-Z]{0,2}\d{1,3}版(?::\S*)?|第[一二三四五六七八九十]+版(?::\S*)?|(?:总?第)?\d+期"
)
_NUMBER = re.compile(r"[㐀-鿿]{2,14}[〔\[(【]\d{4}[〕\])】](?:第)?\d{1,5}号")
_ISSUE = re.compile(r"\(?(?:\d{4}年)?第\d{1,4}期(?: ?\(总第\d{1,5}期\))?\)?")
_ITEM = re.compile(
    r"\(?[一二三四五六七八九十]{1,3}[)、]|\(?\d{1,2}[)、]|\d{1,2}\.(?!\d)|[①-⑳]|第[一二三四五六七八九十百零\d]{1,4}[章节条篇部编]|【[^】]*】$|附件\d*:"
)
_CAPTION = re.compile(r"(?:[左右上下本]?图|图[一二三四\d]|[左右上下]图)(?:为|:|,|\()")
_PAGE = re.compile(r"[-—·\s]*(?:第 ?)?\d{1,4}(?: ?页)?(?:[,/ ]{0,3}共? ?\d{1,4} ?页?)?[-—·\s]*\Z")
_NAME = r"[㐀-鿿]{2,4}|[㐀-鿿]{1,8}(?:·[㐀-鿿]{1,8}){1,3}"
_NAMES = re.compile(rf"(?:{_NAME})(?:[ 、,/](?:{_NAME})){{0,7}}")
_SENTENCE_END = "。;:,、"
_LONGEST_HEADLINE = 130
_LONGEST_META = 140


@dataclass(slots=True)
class Line:
    """A line of clean text without the blanks and heading marks around it.

    `level` is the number of Markdown's heading marks, `indent` the blanks before it, `gap` whether a blank line
    or nothing stands before it.
    """

    start: int
    end: int
    level: int
    indent: int
    gap: bool
    text: str
    look: Look


def lines(text: str) -> list[Line]:
    """The lines that hold anything, in order; what a list of links or contents holds is furniture."""
    found = list(_lines(text))
    running = next((line.start for line in found if line.look == "body"), len(text))
    for line, after in reversed(list(pairwise(found))):
        if line.look == "short" and after.look == "meta" and _signs(line, after, line.start > running):
            line.look = "meta"
    listing = bullets = False
    for line in found:
        if line.look == "furniture":
            listing, bullets = line.text.strip(_MARKS + "】:)]").endswith(_words().lists), False
        elif line.text[0] not in _BULLETS and (line.gap or bullets):
            listing = False
        elif listing and "。" not in line.text:
            line.look = "furniture"
            bullets = line.text[0] in _BULLETS
    return found


def _signs(line: Line, after: Line, below: bool) -> bool:
    """Whether a line is the signature above a date or above another signature."""
    tokens = line.text.split(" ")
    dated = bool(DATE.fullmatch(after.text)) or after.text.endswith(_words().bodies)
    return (
        dated
        and (below or not after.gap)
        and all(len(token) >= 4 and token.endswith(_words().bodies) for token in tokens)
    )


def _lines(text: str) -> Iterator[Line]:
    start = 0
    gap = True
    for raw in text.split("\n"):
        bare = raw.strip(" ")
        if not bare:
            gap = True
        else:
            yield _line(raw, start, gap)
            gap = False
        start += len(raw) + 1


def _line(raw: str, start: int, gap: bool) -> Line:
    """The line of `raw`, which begins at `start` and holds more than blanks."""
    bare = raw.lstrip(" ")
    indent = len(raw) - len(bare)
    heading = _HEADING.match(bare)
    begin = heading.end() if heading else 0
    kept = bare[begin:].rstrip(" #" if heading else " ")
    begin += start + indent
    return Line(begin, begin + len(kept), len(heading[1]) if heading else 0, indent, gap, kept, look(kept))


def look(line: str) -> Look:
    """What a line looks like, whatever stands around it."""
    if len(line) >= _LONGEST_META or (len(line) > 50 and "。" in line):
        return "caption" if _CAPTION.match(line) or _ends_in_credit(line) else "body"
    sentence = "。" in line
    if not sentence and _is_meta(line):
        return "meta"
    furniture = _furniture(line, sentence)
    if furniture:
        return furniture
    if _CAPTION.match(line) or _ends_in_credit(line):
        return "caption"
    if sentence or line[-1] in _SENTENCE_END or len(line) > _LONGEST_HEADLINE:
        return "body"
    if _ITEM.match(line):
        return "item"
    return "body" if line[0] in _BULLETS and not line.startswith("——") else "short"


def contents(line: str) -> str:
    """The headline in a line of a table of contents: without bullet and page number."""
    return re.sub(r"[ .·…]*(?:第?\d{1,3}(?:页|版)?)?$", "", line.lstrip(_MARKS))


class _Words:
    """What the lexicons of imprints and furniture give for a line."""

    def __init__(self) -> None:
        furniture, imprint, roles_of = load("furniture"), load("imprint"), load("credits")
        labels = [label for group in imprint["labels"].values() for label in group]
        roles = [role for role in roles_of["before"] if len(role) > 1]
        self.label = Terms(dict.fromkeys([*labels, *roles], None))
        self.role_line = _starting(roles_of["before"])
        self.after = tuple(sorted(roles_of["after"], key=len, reverse=True))
        self.starts = _starting(furniture["starts"])
        self.opens = tuple(furniture["opens"])
        self.holds = tuple(furniture["holds"])
        self.navigation = tuple(furniture["navigation"])
        self.lists = tuple(furniture["lists"])
        self.trail = tuple(furniture["trail"])
        self.trail_words = tuple(furniture["trail_words"])
        self.bodies = tuple(imprint["documents"]["bodies"])


def _starting(words: list[str]) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")")


@cache
def _words() -> _Words:
    return _Words()


def _is_meta(line: str) -> bool:
    """Whether a line without a full stop tells about the text instead of belonging to it."""
    words = _words()
    if line[0] == "(" and line[-1] == ")":
        return _is_remark(line[1:-1], words)
    if _NUMBER.fullmatch(line) or _ISSUE.fullmatch(line):
        return True
    if any(line.startswith(":", end) or line.startswith(" :", end) for _, end, _ in words.label.find(line)):
        return True
    if DATE.search(line):
        return _is_dated(line)
    bare = line.lstrip(_MARKS)
    own = OWN.match(bare)
    role = words.role_line.match(bare) or (own and words.role_line.match(bare, own.end()))
    if role and bare[role.end() : role.end() + 1] in (" ", ":") and _NAMES.match(bare, role.end() + 1):
        return len(bare) <= 60
    return _only_names(line, words)


def _is_remark(inside: str, words: _Words) -> bool:
    """Whether brackets that fill a line hold a date, credits or names."""
    if DATE.search(inside) or inside.startswith("此件") or _ISSUE.fullmatch(inside):
        return True
    role = words.role_line.match(inside)
    if role and inside[role.end() : role.end() + 1] in (" ", ":"):
        return True
    return len(inside) <= 40 and (_NAMES.fullmatch(inside) is not None or inside.endswith(words.after))


def _is_dated(line: str) -> bool:
    """Whether little but a publisher's name stands beside the date: `钱塘晨报 2023年5月19日 A2版`."""
    untimed = _TIME.sub(" ", line).strip(_MARKS + "《》()])】:,T")
    left = DATE.sub(" ", untimed).strip(_MARKS + "《》()])】:,T")
    if not left:
        return True
    at_edge = DATE.match(untimed) or DATE.search(untimed, max(len(untimed) - 14, 0)) or "版" in line
    return bool(at_edge) and len(left) <= 32 and not re.search("[,。;!?“]", left) and left.count(" ") <= 6


def _only_names(line: str, words: _Words) -> bool:
    """`洪霞 沙耀文 陈远娟 摄影报道`."""
    for after in words.after:
        if line.endswith(after) and line[: -len(after)].endswith((" ", "/")):
            return bool(_NAMES.fullmatch(line[: -len(after)].rstrip(" /")))
    return False


def _ends_in_credit(line: str) -> bool:
    """Whether a photographer's name ends the line: `… 雷春琳 摄`, `…(孟令昭 摄)`, `… 受访者供图`."""
    words = _words()
    bare = line.rstrip(")")
    if not bare.endswith(words.after):
        return False
    tail = re.split("[ 。(!?;:”]", bare[-24:])
    if len(tail) < 2:
        return False
    if tail[-1] in words.after:
        return bool(_NAMES.fullmatch(tail[-2])) or tail[-2] == ""
    name = next(tail[-1][: -len(after)] for after in words.after if tail[-1].endswith(after))
    return len(name) <= 8 and len(tail[-1]) - len(name) > 1 and "," not in name and "、" not in name


def _furniture(line: str, sentence: bool) -> Look | None:
    words = _words()
    bare = line.lstrip(_MARKS)
    if not any(char.isalnum() for char in bare) or _PAGE.match(bare):
        return "furniture"
    start = words.starts.match(bare)
    if start and not "㐀" <= bare[start.end() : start.end() + 1] <= "鿿":
        return "trail" if "位置" in start[0] else "furniture"
    if sentence:
        return None
    if any(mark in line for mark in words.trail) and any(word in line for word in words.trail_words):
        return "trail"
    if bare.startswith(words.opens) or any(word in line for word in words.holds):
        return "trail" if "位置" in bare[:8] else "furniture"
    tokens = [token for token in re.split(r"[ |丨·]+", line) if token]
    short = len(tokens) >= 3 and all(len(token) <= 8 for token in tokens)
    return "furniture" if short and any(token.startswith(words.navigation) for token in tokens) else None
