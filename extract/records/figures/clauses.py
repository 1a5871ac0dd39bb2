"""The clauses of a paragraph, and the figures in them with the words before and behind each."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures.lift import FIGURE, Extent, Line, held
from extract.text.patterns import late

_STOPS = late(r"([,，;；:：。!！?？()（）—…|\n])")
FULL = frozenset("。!！?？\n")
OF_WHICH = "其中"
"""Begins a clause that tells a part of what the one before tells, at its time."""
_NUMERALS = frozenset("一二三四五六七八九十")
_ITEMS = _NUMERALS | {"(", "（"}
"""What a numbered item begins with."""
_BRACKET = 120
"""How many characters a remark in brackets holds at most."""
_POINTS = ("个", "个百分点")
"""The units of points where only the last tells that they are: 上升6.7个、6.8个百分点."""
_JOINTS = frozenset(["", "、", "和", "及", "与", "以及", "至", ",", "/"])
_BATCHES = frozenset(["批", "组", "队"])
_PIECES = frozenset("条处段座栋幢间片宗块")


def clauses(text: str, start: int, end: int, mentions: Sequence[Mention[Any]]) -> list[Line]:
    """The clauses of `text[start:end]` up to the last that states a figure.

    A remark in brackets is a clause of its own only if it states a figure. `mentions` lie inside, in order, and do
    not overlap.
    """
    found: list[Line] = []
    roles = held(mentions)
    enough = roles.rfind(FIGURE)
    if enough < 0:
        return found
    starts = [mention.start for mention in mentions]
    starts.append(end)
    first = last = 0
    at = free = start  # `free` is where the last mention or remark ends: stops before it are none
    pieces = iter([*_STOPS.split(text[start:end]), "\n"])
    for piece, mark in zip(pieces, pieces, strict=True):
        stop = at + len(piece)
        at = stop + 1
        if starts[last] < stop:
            while starts[last] < stop:
                last += 1
            if mentions[last - 1].end > free:
                free = mentions[last - 1].end
        if stop < free:
            continue
        if mark in "(（" and (close := _close(text, stop, end)) > stop and not _within(mentions, roles, last, close):
            free = close + 1
            continue
        if stop > start:
            inside = mentions[first:last] if first < last else ()
            found.append(Line(text, start, stop, inside, roles[first:last], mark))
        elif found and mark in FULL:
            found[-1].closer = mark
        if last > enough:
            break
        start, first = at, last
    return found


def _close(text: str, at: int, end: int) -> int:
    limit = min(end, at + _BRACKET)
    return max(text.find(")", at, limit), text.find("）", at, limit))


def _within(mentions: Sequence[Mention[Any]], roles: str, first: int, close: int) -> bool:
    """Whether a figure stands before the position `close`."""
    at = roles.find(FIGURE, first)
    return at >= 0 and mentions[at].start < close


def quotes(clause: Line) -> bool:
    """Whether a clause begins what somebody says: “在村口上班,; not “西子号”输送."""
    return clause.text[clause.start] == "“" and clause.text.find("”", clause.start, clause.end) < 0


def numbered(found: Sequence[Line]) -> list[int]:
    """Which of some clauses begin a numbered item of a paragraph: 二是抓实项目建设, (二)就业."""
    return [at for at, line in enumerate(found) if line.text[line.start] in _ITEMS and _begins_item(line)]


def _begins_item(clause: Line) -> bool:
    text, start = clause.text, clause.start
    if text[start] in "(（":
        return text[start + 1] in _NUMERALS and text[start + 2] in ")）"
    return text[start] in _NUMERALS and text.startswith("是", start + 1)


class Stretch:
    """The units `first` to before `last` of a line, and their roles."""

    __slots__ = ("first", "last", "line", "roles")

    def __init__(self, line: Line, first: int, last: int) -> None:
        self.line = line
        self.first = first
        self.last = last
        self.roles = line.roles[first:last]

    def span(self) -> Extent:
        """Where it stands in the text."""
        starts = self.line.starts
        return starts[self.first], starts[self.last]


Group = tuple[list[Mention[Any]], int, int, int, int]
"""Figures that share the words before and behind them: 6批43名, 1.06万人、1.32万人和1.74万人.

With them come four units: the words before are the first up to the second, those behind the third up to the fourth.
The words behind one group are those before the next; the last ones end with the clause.
"""


def groups(line: Line) -> list[Group]:
    """The figures of a clause in groups."""
    roles = line.roles
    at = roles.find(FIGURE)
    if roles.find(FIGURE, at + 1) < 0:
        return [([line.mentions[at]], 0, at, at + 1, len(roles))]
    found: list[Group] = []
    before = 0
    while at >= 0:
        figures, first = [line.mentions[at]], at
        after = roles.find(FIGURE, at + 1)
        while after >= 0 and _shared(line.text, figures[-1], line.mentions[after]):
            figures.append(line.mentions[after])
            at, after = after, roles.find(FIGURE, after + 1)
        found.append((figures, before, first, at + 1, after if after >= 0 else len(roles)))
        before, at = at + 1, after
    return found


def _shared(text: str, first: Mention[Any], second: Mention[Any]) -> bool:
    if (first.value.unit, second.value.unit) == _POINTS:
        return text[first.end : second.start].strip() in _JOINTS
    gap = text[first.end : second.start].strip()
    if gap == "":
        return True
    if gap not in _JOINTS:
        return False
    return (
        first.value.unit == second.value.unit or first.value.unit in _BATCHES or (gap == "、" and both(first, second))
    )


def both(first: Mention[Any], second: Mention[Any]) -> bool:
    """Whether two figures tell how many things there are and how long or large they are: 12条、56公里道路."""
    return first.value.unit in _PIECES and second.value.kind in ("length", "area")
