"""Towns in a list that says what they are once, at its end: 新城、河西、石岩街道分别与…, 周庄、新桥两镇同…."""

from collections.abc import Container, Iterator
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions import numeral
from extract.text.ideographs import all_han
from extract.text.patterns import late

_KIND = late("[镇乡街](?<![乡镇街].)(?:(?<=镇)(?!街)|(?<=乡)(?!镇)|(?<=街)道)(?=分别|依次|与|同|跟|和|签|结)")
"""What the towns of the list are, before what says that they are tied to others."""
_COUNT = late(r"(?:\d{1,2}个|[两二三四五六七八九十]个?)$")
_SHORTEST, _LONGEST = 2, 3
"""Letters of the bare name of a town."""
_WHOSE = ("我县", "我区", "我市", "我旗", "该县", "该区", "该市", "该旗")
"""What the first name may stand behind in place of its county."""
_LEADS = frozenset("对在由向与")
"""What stands before a list and is no part of its first name."""
_JOINTS = frozenset("和及")
_ONE_BY_ONE = ("分别", "依次")


class Shared(NamedTuple):
    """`text[start:end]` is the bare name of a town, `full` the one with its kind, where that is one."""

    start: int
    end: int
    full: str


def find(text: str, taken: Container[int], holders: Container[int]) -> Iterator[Shared]:
    """The bare names in such lists, in order.

    As many as are counted, or behind their county or 我县, or at the head of a clause before 分别. `taken` are the
    offsets of letters in names of divisions, which are no towns, `holders` where the names of counties end.
    """
    for kind in _KIND.finditer(text):
        counted = _COUNT.search(text, max(kind.start() - 3, 0), kind.start())
        names = _names(text, counted.start() if counted else kind.start(), holders)
        if len(names) < 2 or any(_is_none(text, start, end, taken) for start, end in names):
            continue
        if counted and numeral.value(counted[0].removesuffix("个")) != len(names):
            continue
        first = names[0][0]
        held = (first in holders or text.endswith(_WHOSE, 0, first)) and not text.startswith("和", kind.end())
        if not (counted or held or text.startswith(_ONE_BY_ONE, kind.end())):
            continue
        for start, end in names:
            yield Shared(start, end, text[start:end] + kind[0])


def _is_none(text: str, start: int, end: int, taken: Container[int]) -> bool:
    """Whether one of a list is no bare name of a town, so that the list is none of towns."""
    if text[start] in _LEADS or text[end - 1] in _JOINTS or text[start:end] in _no_names():
        return True
    return any(at in taken for at in range(start, end))


@cache
def _no_names() -> frozenset[str]:
    """What is no name of a town in a list: 东部、西部乡镇, 产业、文旅两镇."""
    return frozenset(load("towns")["no_names"])


def _names(text: str, end: int, holders: Container[int]) -> list[tuple[int, int]]:
    """The names of a list that ends at `end`, back to a mark, a place or whose they are; none if it has other words."""
    names: list[tuple[int, int]] = []
    while True:
        sizes = (size for size in range(_SHORTEST, _LONGEST + 1) if _begins(text, end - size, holders))
        start = end - next(sizes, 0)
        if start == end or not all_han(text[start:end]):
            return []
        names.insert(0, (start, end))
        if text[start - 1 : start] not in ("、", *_JOINTS):
            return names
        end = start - 1


def _begins(text: str, at: int, holders: Container[int]) -> bool:
    """Whether a name may begin at `at`."""
    return at >= 0 and (text[at - 1 : at] in ("", *"、和及,。;:\n的") or at in holders or text.endswith(_WHOSE, 0, at))
