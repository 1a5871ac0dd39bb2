"""Figures given to several things in turn: 2021年、2022年分别为1.06万人、1.32万人."""

from collections.abc import Sequence
from typing import Any, Protocol

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.lift import Extent, Line
from extract.records.figures.phrases import MEASURED, Phrase

_ENDS = frozenset((*MEASURED, *"数入出口产本金润度"))
"""The characters that what is measured ends in."""
_TURN = "分别"
_TURNS = (_TURN, "依次")
_ORDINAL = len("第一")
_SIDES = frozenset("、和与及")


class Shared(Protocol):
    """What is known of a figure that gets its share."""

    figure: Mention[Any]
    indicator: Phrase
    item: Extent | None
    subject: Extent | None
    period: Mention[Any] | None


def distributes(line: Line, first: int, last: int) -> bool:
    """Whether the units before some figures give each of them to another thing."""
    start, end = line.starts[first], line.starts[last]
    return any(line.text.find(turn, start, end) >= 0 for turn in _TURNS)


def distribute(
    figures: Sequence[Shared], dates: Sequence[Mention[Any]], recent: Sequence[Shared], trimmed: Stretch
) -> None:
    """Give each figure its own date, subject or indicator where a list of as many stands before them.

    `recent` are the figures before them in the sentence.
    """
    text, count = trimmed.line.text, len(figures)
    if count < 2:
        return
    if len(dates) == count:
        for figure, date in zip(figures, dates, strict=True):
            figure.period = date
    subjects = _parts(text, figures[0].subject, count)
    if subjects:
        for figure, part in zip(figures, subjects, strict=True):
            figure.subject = part
    elif trimmed.first == trimmed.last:
        for figure, former in zip(figures, recent[-count:] if len(recent) >= count else (), strict=False):
            figure.indicator = former.indicator
    elif roles.VERB not in trimmed.roles:
        for figure, phrase in zip(figures, _phrases(text, *trimmed.span(), count), strict=False):
            figure.indicator = phrase


def level(text: str, before: Sequence[Shared]) -> Phrase:
    """What was measured by the last figure but those that tell how much of an aim that is, if one of them does.

    到位资金3亿元,完成年度任务的117%,比上年增长16%.
    """
    told = list(before)
    while told and told[-1].figure.value.kind == "percent" and _is_aim(text, told[-1].indicator):
        told.pop()
    return told[-1].indicator if told and len(told) < len(before) else ()


def together(text: str, before: Sequence[Shared], kind: str) -> Phrase:
    """What was done with all the things of a list, which a sum of money, the last of them, tells the worth of.

    捐赠图书300册、电脑60台,折合人民币|43万元.
    """
    first = len(before) - 1
    while first > 0 and text.startswith("、", before[first - 1].figure.end):
        first -= 1
    if kind != "money" or first >= len(before) - 1 or any(one.figure.value.kind == "money" for one in before[first:]):
        return ()
    return (*before[first].indicator, *(one.item for one in before[first + 1 :] if one.item))


def _is_aim(text: str, phrase: Phrase) -> bool:
    return bool(phrase) and text.startswith("完成", *phrase[0])


def _phrases(text: str, start: int, end: int, count: int) -> list[Phrase]:
    """What each figure measures, by a list of as many: each with what stands behind the list.

    第一、第二产业增加值 are 第一|产业增加值 and 第二|产业增加值, 对甲国、乙国分别出口 are 对甲国|出口 and 乙国|出口.
    Where only the last of the list says what is measured, each is given the whole (汽车、家具产量).
    """
    turn = text.rfind(_TURN, start, end)
    listed = turn if turn > start else end
    tail = (turn + len(_TURN), end) if turn > start and end - turn > len(_TURN) else None
    parts = _parts(text, (start, listed), count)
    if not parts:
        return []
    if tail is None and all(text[first] == "第" for first, _ in parts):
        tail = (parts[-1][0] + _ORDINAL, end)
        parts[-1] = (parts[-1][0], tail[0])
    elif tail is None and text[end - 1] in _ENDS and not any(text[last - 1] in _ENDS for _, last in parts[:-1]):
        return [((start, end),)] * count
    return [(part, tail) if tail else (part,) for part in parts]


def _parts(text: str, span: Extent | None, count: int) -> list[Extent]:
    """The members of a list, if there are as many as wanted."""
    if span is None:
        return []
    parts: list[Extent] = []
    start, end = span
    for at in range(start, end):
        if text[at] in _SIDES:
            parts.append((start, at))
            start = at + 1
    parts.append((start, end))
    return parts if len(parts) == count else []
