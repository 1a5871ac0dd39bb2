"""Numbers that share the unit of the last of them: 2018、2020年, 3、5、7月份, 8月3、10日, 2019、2020和2021年."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.mentions.dates.expression import DAY, MONTH, YEAR, DateExpression, Point, Run
from extract.text.patterns import late

_BETWEEN = frozenset("、和及与")
_BEFORE = late(r"(?<![0-9A-Za-z.第])(?<![0-9],)(?:[0-9]{1,4}、){0,8}[0-9]{1,4}[、和及与]\Z")
"""What stands before the last number of a series."""
_FAR = 48
"""The longest series is shorter."""
_NUMBER = late("[0-9]+")
_RULES = {YEAR: "date.year", MONTH: "date.month", DAY: "date.day"}
_LEGAL = {YEAR: range(1949, 2050), MONTH: range(1, 13), DAY: range(1, 32)}
_NO_MONTH = ("个月", "每月")
"""What no day of one month stands behind: 每月3、10日."""
_ITEM_BEFORE = frozenset(("", "\n", "(", "。", ";", ":"))
"""Behind these the first number may be that of an item: 1、3月开工."""


def shared(text: str, atom: DateExpression) -> Sequence[DateExpression]:
    """The atom with what shares its unit: one interval if each number follows the one before (1、2、3月), else each."""
    numbers = _series(text, atom) if text[atom.start - 1 : atom.start] in _BETWEEN else []
    if not numbers:
        return (atom,)
    told = [int(number[0]) for number in numbers]
    marks = {text[number.end()] for number in numbers[:-1]}
    if marks == {"、"} and told == list(range(told[0], told[-1] + 1)):
        return (_interval(atom, numbers[0].start(), told),)
    rule, grain = _RULES[atom.grain], atom.grain
    others = zip(numbers[:-1], told, strict=False)
    return [*(DateExpression(*one.span(), grain, rule, _point(grain, value)) for one, value in others), atom]


def _series(text: str, atom: DateExpression) -> list[re.Match[str]]:
    """The numbers of a series that rises to the first one of the atom, which is the last of the list; else none."""
    if atom.grain not in _LEGAL or atom.rule.removesuffix("s") != _RULES[atom.grain]:
        return []
    before = _BEFORE.search(text, max(atom.start - _FAR, 0), atom.start)
    if before is None or not _may_open(text, before.start(), atom):
        return []
    numbers = [*_NUMBER.finditer(text, before.start(), atom.end)]
    numbers = [number for number in numbers if number.start() <= atom.start]
    told = [int(number[0]) for number in numbers]
    rises = all(one < other for one, other in pairwise(told))
    return numbers if numbers[-1].start() == atom.start and rises and told[0] in _LEGAL[atom.grain] else []


def _may_open(text: str, start: int, atom: DateExpression) -> bool:
    """Whether the first number of a series may stand there: a day behind its month, a month not where items begin."""
    if atom.grain == DAY:
        return text.endswith("月", 0, start) and not text.endswith(_NO_MONTH, 0, start)
    return atom.grain == YEAR or text[start - 1 : start] not in _ITEM_BEFORE


def _interval(atom: DateExpression, start: int, told: list[int]) -> DateExpression:
    """The atom from the first of the numbers on."""
    if atom.grain != MONTH or atom.point is None:
        return replace(atom, start=start, point=_point(atom.grain, told[0]), until=atom.until or atom.point)
    last = atom.point.month.last if isinstance(atom.point.month, Run) else told[-1]
    return replace(atom, start=start, rule="date.months", point=Point(None, Run(told[0], last)))


def _point(grain: int, value: int) -> Point:
    return Point(year=value) if grain == YEAR else Point(month=value) if grain == MONTH else Point(day=value)
