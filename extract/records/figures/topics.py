"""The field of assistance that a figure belongs to, by the words around it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter

from extract.lexicons import load
from extract.records.figures.lift import Extent, Line
from extract.text.patterns import compiled, late
from extract.text.terms import Terms

OTHER = "other"
FUNDING = "funding"
_NONE = "none"
"""The words that hold a cue and are none: 环境卫生."""
_TITLE = late("《[^《》]*》")
_WILD = "wild"
"""What is measured as fields are, and is not grown."""
_GIVEN = "given"
"""What is said of money that somebody gives: 追加2400万元."""
_BEFORE = 8
"""How many letters in front of an amount are asked whether it is given."""
CERTAIN = 4
ACTING = 3
_WEIGHTS = {"certain": CERTAIN, "acting": ACTING, "likely": 2, "faint": 1}
_HEAD = 16
"""How many letters words have at most that head a part of a paragraph."""
_CLOSERS = frozenset("。:：")
_AS_TO = ("方面", "上")
_START = itemgetter(0)


@cache
def _terms() -> Terms[tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for topic, table in load("topics").items():
        if topic == _NONE:
            found.update(dict.fromkeys(table["words"].split(), ("", 0)))
        elif isinstance(table, dict) and topic not in (_GIVEN, _WILD):
            for strength, weight in _WEIGHTS.items():
                for word in table.get(strength, "").split():
                    if weight > found.get(word, ("", 0))[1]:
                        found[word] = (topic, weight)
    return Terms(found)


Cue = tuple[int, int, tuple[str, int]]
"""A word that points to a field: its start and end, and to which field how surely; 0 if to none."""


def cues(text: str, start: int, end: int) -> list[Cue]:
    """The cues of a stretch of text; what stands inside 《》 says nothing of the field."""
    found = _terms().find(text, start, end)
    if found and text.find("《", start, end) >= 0:
        titles = [title.span() for title in _TITLE.finditer(text, start, end)]
        found = [cue for cue in found if not _inside(cue[0], titles)]
    return found


def within(found: Sequence[Cue], spans: Iterable[Extent]) -> Sequence[Cue]:
    """The cues that begin in some spans, in the order of these."""
    inside: list[Cue] = []
    for start, end in spans:
        first = bisect_left(found, start, key=_START)
        if first < len(found) and found[first][0] < end:
            inside += found[first : bisect_left(found, end, first, key=_START)]
    return inside


def named_by(found: Sequence[Cue], named: Sequence[Cue], end: int, least: int) -> str | None:
    """The field that the cues `named`, one or more, point to as `likely` has it.

    Those who do one thing and another, and are counted by a figure that ends at `end`, are of the field of what they
    do: 32家企业|带来岗位1400个.
    """
    best = likely(named, least)
    if max([weight for _, _, (_, weight) in named]) != ACTING:
        return best
    behind = found[bisect_left(found, end, key=_START) :]
    return next((topic for _, _, (topic, weight) in behind if weight == CERTAIN), best)


def likely(found: Iterable[Cue], least: int = 2) -> str | None:
    """The field that the surest of some cues points to, the last one of equals; none below `least`."""
    best: str | None = None
    for _, _, (topic, weight) in found:
        if weight >= least:
            best, least = topic, weight
    return best


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    before = bisect_right(spans, position, key=_START) - 1
    return before >= 0 and position < spans[before][1]


def of(text: str, start: int, end: int, least: int = 2) -> str | None:
    """The field that a stretch of text names, if it names one."""
    return likely(cues(text, start, end), least)


def headed(clause: Line) -> str | None:
    """The one field that the words name which head a part of a paragraph: (三)人才支援, 就业方面."""
    text, start, end = clause.text, clause.start, clause.end
    if end - start > _HEAD or (clause.closer not in _CLOSERS and not text.endswith(_AS_TO, start, end)):
        return None
    named = {topic for _, _, (topic, weight) in cues(text, start, end) if weight == CERTAIN}
    return named.pop() if len(named) == 1 else None


def is_given(text: str, start: int, amount: int) -> bool:
    """Whether the money that begins at `amount` is said to be given in its clause, which begins at `start`."""
    return _given().search(text, max(start, amount - _BEFORE), amount) is not None


@cache
def _given() -> re.Pattern[str]:
    return compiled("|".join(map(re.escape, load("topics")[_GIVEN]["words"].split())))


def is_wild(text: str, start: int, end: int) -> bool:
    """Whether what land is measured of is not grown on it: 湿地, 绿化任务."""
    return text.endswith(_wild(), start, end)


@cache
def _wild() -> tuple[str, ...]:
    return tuple(load("topics")[_WILD]["words"].split())
