"""Names that open the items of a list, and names on lines of their own, with the posts of who has them behind."""

from collections.abc import Iterator

from extract.mentions.people.likely import is_name
from extract.mentions.title import LONGEST, Titles
from extract.text.ideographs import IDEOGRAPH
from extract.text.patterns import late

_LONGEST = 4
"""Letters of a Chinese name."""
_OPENED = (
    rf" {{0,12}}(?:人物(?:名片|简介|档案|小传):|[（(]?\d{{1,2}}[）)、.])?"
    rf"(?P<name>{IDEOGRAPH}\w{{1,3}})(?:\([^()\n]{{1,8}}\))?[,:]"
)
_POSTED_FIRST = late(_OPENED)
_POSTED = late(rf"(?:[。\n;]|(?:口述|讲述|受访)[人者]?:){_OPENED}")
"""How lists tell who has which posts: 尉迟红柳,甲县副县长、二级调研员,现挂职乙县副县长;"""
_OPENERS = frozenset("。\n; :)）、.") | {""}
"""What may stand before the name."""
_LONE = rf" {{0,12}}(?P<name>{IDEOGRAPH}\w{{1,3}}) *(?=\n)"
_ALONE_FIRST = late(_LONE)
_ALONE = late(rf"\n{_LONE}")
"""A name on a line of its own, above the posts of who has it."""


def opens_posts(titles: Titles, text: str) -> bool:
    """Whether letters that may be a name, or what a bracket notes of one, stand alone before a post."""
    for head in titles.heads:
        floor = max(head.start - LONGEST, 0)
        mark = max(text.rfind(",", floor, head.start), text.rfind(":", floor, head.start)) if head.kind == "post" else 0
        if mark > 0 and text[mark - 1] == ")":
            return True
        for at in range(max(mark - _LONGEST, 0), mark - 1):
            if text[at - 1 : at] in _OPENERS and is_name(text, at, mark, "list"):
                return True
    return False


def openings(text: str) -> Iterator[tuple[int, int, int]]:
    """The heads of items, which stand behind a mark or open the text: where their names and what follows stand."""
    if first := _POSTED_FIRST.match(text):
        yield *first.span("name"), first.end()
    for posted in _POSTED.finditer(text):
        yield *posted.span("name"), posted.end()


def lines(text: str) -> Iterator[tuple[int, int, int]]:
    """The names on lines of their own: where they and what follows stand."""
    if first := _ALONE_FIRST.match(text):
        yield *first.span("name"), first.end() + 1
    for alone in _ALONE.finditer(text):
        yield *alone.span("name"), alone.end() + 1
