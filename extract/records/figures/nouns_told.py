"""The noun that a figure counts behind what is told of it: 30部展现传统文化的|纪录片, 7座10公里以上的|隧道."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line
from extract.records.figures.noun_ends import KINDS, LONGEST, SHORT, noun_end
from extract.records.figures.predicates import is_quality, tells
from extract.text.patterns import late

_DONE = (roles.VERB, roles.ACTIVITY, roles.MOTION)
_WHEN = frozenset("新刚原已拟待未初")
_RELATIVE = (roles.STARTING, roles.PHRASAL, roles.BARE)
_TELLING = (roles.VERB, *_RELATIVE)
"""What words begin with that tell of a noun behind 的: 20个|由高校组成的|联盟."""
_WORK_DONE = roles.ACTIVITY + roles.VERB
_LONG = 40
"""How many letters words have at most that tell by whom, for whom or of what a noun is."""
_MADE_SO = late("以(?!色列|岭)[^的以]{1,12}?为[^的]{1,4}|集[^的]{2,20}?于一[体身]")
_FIELDS = ("领域", "行业", "方向", "类型", "类别")
_SIZED = late(
    f"(?P<told>[{roles.MEASURE}{roles.PLAIN}{roles.LINK}{roles.STARTING}{roles.VERB}{roles.ADVERB}]{{0,3}})"
    f"(?P<size>{roles.FIGURE})[^{roles.FIGURE}{roles.LISTED}{roles.OF}]{{0,4}}{roles.OF}"
)
"""What tells the size of a noun: 8个|可容纳3000人的|广场."""
_SIZES = frozenset(["length", "area", "mass", "volume", "money", "duration", "other", "percent"])
_DOERS = frozenset("户家人名位村县市乡镇省")
"""Units of those who do what a verb behind them says: 120户|投入300万元的积蓄."""


def being(line: Line, first: int, last: int) -> Extent | None:
    """The known noun that ends a clause and says what those are who are counted: 其中12人|是|教师."""
    end, known = noun_end(line, first + 1, last)
    whole = known in tuple(KINDS) and end == line.starts[last] and last == len(line.roles)
    return (line.starts[first + 1], end) if whole and line.word(first) == "是" else None


def told_of(line: Line, first: int, last: int) -> Extent | None:
    """The known noun behind 的 of whose quality or deeds is told before it is named: 30部展现传统文化的纪录片."""
    joint = line.roles.find(roles.OF, first, last)
    limit = _LONG if line.roles[first] in _RELATIVE else LONGEST
    if joint <= first or joint + 1 >= last or line.starts[joint] - line.starts[first] > limit:
        return None
    text, start = line.text, line.starts[first]
    told = (
        line.roles[first] in _TELLING
        or line.roles.startswith(_WORK_DONE, first)
        or made_so(text, start, line.starts[joint])
        or deed_told(line, first, line.starts[first + 1])
        or tells(text, start)
        or is_quality(text, start, line.starts[joint])
    )
    start = line.starts[joint + 1]
    end, known = noun_end(line, joint + 1, last)
    fits = told and (known or end - start <= SHORT) and not is_quality(text, start, end)
    return (start, end) if fits and end > start + 1 else None


def made_so(text: str, start: int, end: int) -> bool:
    """Whether words say what something is made of or for: 以茶叶为主, 集采摘、观光于一体."""
    return text[start] in "以集" and _MADE_SO.match(text, start, end) is not None


def deed_told(line: Line, first: int, end: int) -> bool:
    """Whether what seems a noun up to `end` only tells when something was done: 3条|新|投产|的生产线."""
    alone = line.word(first) in _WHEN and end == line.starts[first + 1]
    return alone and line.roles[first + 1 : first + 2] in _DONE


def of_field(line: Line, field: Extent, last: int) -> Extent | None:
    """The noun behind 的 of what is of some field: 3项医药领域的|标准."""
    if not line.text.endswith(_FIELDS, field[0] + 1, field[1]):
        return None
    joint = line.unit(field[1])
    return of_place(line, joint + 1, last) if line.roles.startswith(roles.OF, joint) else None


def of_place(line: Line, first: int, last: int) -> Extent | None:
    """The noun behind 的 of what is from some place: 100箱定西的|土豆."""
    end, known = noun_end(line, first, last)
    start = line.starts[first]
    return (start, end) if start + 1 < end and (known or end - start <= SHORT) else None


def sized(line: Line, used: int, figures: Sequence[Mention[Any]]) -> Extent | None:
    """The noun behind 的, up to which a figure of its own tells the size: 7座|10公里以上的|隧道.

    The size is the last of `figures`, which stand together, or is told from the unit `used` on.
    """
    counted = figures[0].value
    if counted.kind != "count" or roles.OF not in line.roles:
        return None
    if len(figures) > 1:
        told = figures[-1].value.kind in _SIZES and line.roles.startswith(roles.OF, used)
        at = used + 1 if told else 0
    else:
        found = _SIZED.match(line.roles, used)
        does = found is not None and roles.VERB in found["told"] and (counted.unit or "")[-1:] in _DOERS
        at = 0 if found is None or does or not _sizes(line, found.start("size")) else found.end()
    if not 0 < at < len(line.roles):
        return None
    stop = line.roles.find(roles.FIGURE, at)
    return of_place(line, at, stop if stop >= 0 else len(line.roles))


def _sizes(line: Line, at: int) -> bool:
    """Whether the figure at a unit tells how large or worth something is, or of how many people."""
    kind = line.mentions[at].value.kind
    return kind in _SIZES or kind == "people"
