"""Joins atoms into expressions: 去年 + 12月 + 29日 + 至 + 今年 + 1月 + 3日."""

import re
from functools import cache
from operator import attrgetter

from extract import lexicons
from extract.mentions.dates.expression import (
    CENTURY,
    DAY,
    LENGTH,
    MONTH,
    WEEK,
    YEAR,
    DateExpression,
    Part,
    Point,
    Shift,
)
from extract.mentions.dates.numbered_days import ends_like
from extract.mentions.dates.numbers import RANGE, numbers
from extract.mentions.dates.reading import count
from extract.mentions.dates.words import words
from extract.text.patterns import compiled, late

_TO = late(rf" ?起?(?:(?<!起)|(?=[至到])){RANGE} ?")
_OPENING, _CLOSING = ("(", "（"), (")", "）")
_TO_STARTS = frozenset(" -—–~～至到起")
_CLOCK = late(
    r" ?(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}"
    r"| ?(?:[01]?\d|2[0-4]|二?十[一二三四五六七八九]?|[零一二三四五六七八九])[时点](?:[0-5]?\d分|半|整|许)?"
)
"""A time between the day that a range starts on and what leads to its end: 4月8日9:00至4月12日."""
_LUNAR_DAY = late("初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十")
_TIME_OR_CLOSED = late(r"[)）]|[上中下]午|[早晚]|[、,，]| ?\d")
"""Behind a weekday in brackets, what leaves it that of the day before them: 6月18日(周二上午)."""
_CLOCK_STARTS = frozenset(" 0123456789零一二三四五六七八九十")
_GAP = 2
"""The most characters between two atoms of one expression: a blank and a bracket."""

_WEEKDAY_GAP = (" ", ",", "，", "(", "（", " (")

_PARTS: dict[str, Part] = {
    "初": "start",
    "上": "start",
    "中": "mid",
    "底": "end",
    "末": "end",
    "终": "end",
    "后": "end",
    "下": "end",
}
_OF_UNIT = late(
    "(初)(?![步级中始心衷夏秋一二三四五六七八九十])|(底)(?![部座层子])|(末)|(终)(?![于身端点止])|(中)(?=[,，。;；、)）前])"
)
_TEN_DAYS = late("([上中下])[中下]?旬")
_OF_DECADE = late("([初末中后])[期叶]?")
_OF_PLAN = late(
    "(?:规划|计划)?(?:期间|时期(?!末)|(?:时?期)?(?P<end>末)|(?P<first>开局之年|第一年|首年)|(?P<last>收官之年|最后一年)|(?=以来))"
)
_YEARS, _MONTHS = late(r"P\d+Y"), late(r"P(\d+M)")
_QUOTES = {"“": "”", '"': '"'}


def expressions(text: str) -> list[DateExpression]:
    """The expressions of the text, in order, without overlaps: atoms with all that continues them."""
    queue, completing = _atoms(text), _completing()
    queue.reverse()
    found = []
    while queue:
        left = _joined(text, queue, completing)
        if text[left.end : left.end + 1] in _OPENING:
            _take_bracket(text, left, queue)
        at = _behind_clock(text, left)
        ranged = text[at : at + 1] in _TO_STARTS and left.until is None and left.grain < LENGTH
        if ranged and (to := _TO.match(text, at)):
            if not queue or queue[-1].start != to.end():
                _lunar_until(text, left, to.end())
            else:
                right = _joined(text, queue, completing)
                right.weak &= not ends_like(text, left, right)
                if (at > left.end and right.grain != DAY) or not _spans(left, right):
                    queue.append(right)
        if left.kind == "duration" and queue and queue[-1].start == left.end and _adds(left, queue[-1]):
            queue.pop()
        if not left.weak:
            found.append(left)
    return found


def _take_bracket(text: str, left: DateExpression, queue: list[DateExpression]) -> None:
    """Make a range begin on the day that stands in brackets behind a word for it: 明天(6月12日)到14日."""
    if len(queue) < 2 or left.grain != DAY or left.point is None or not isinstance(left.point.day, Shift):
        return
    said, end = queue[-1], queue[-1].end + 1
    if said.start != left.end + 1 or said.grain != DAY or text[end - 1 : end] not in _CLOSING:
        return
    if (to := _TO.match(text, end)) and queue[-2].start == to.end():
        left.point, left.end = said.point, end
        queue.pop()


def _behind_clock(text: str, left: DateExpression) -> int:
    """Where a day ends with the time of it, if one follows."""
    counted = left.rule == "date.weekday"  # 周一9点到周五: the two are read by themselves
    if left.grain != DAY or counted or text[left.end : left.end + 1] not in _CLOCK_STARTS:
        return left.end
    clock = _CLOCK.match(text, left.end)
    return clock.end() if clock else left.end


def _adds(left: DateExpression, right: DateExpression) -> bool:
    """Make `left` a duration of years and months, if the two are one: 三年零四个月."""
    years, months = _YEARS.fullmatch(left.duration or ""), _MONTHS.fullmatch(right.duration or "")
    if years is None or months is None or right.kind != "duration":
        return False
    left.end, left.duration = right.end, years[0] + months[1]
    return True


def _atoms(text: str) -> list[DateExpression]:
    """Numbers and words in order; of two that overlap the one that starts first, and words before numbers."""
    found = words(text) + numbers(text)
    found.sort(key=attrgetter("start"))
    kept: list[DateExpression] = []
    taken = 0
    for atom in found:
        if atom.start >= taken:
            kept.append(atom)
            taken = atom.end
    return kept


def _joined(text: str, queue: list[DateExpression], completing: frozenset[str]) -> DateExpression:
    """The next atom of the queue, which is its last one, with all that continue it."""
    atom = queue.pop()
    if text[atom.end : atom.end + 1] in completing:
        _complete(text, atom)
    while queue and (finer := queue[-1]).start <= atom.end + _GAP:
        if finer.start < atom.end:  # taken in by _complete
            queue.pop()
        elif _recurs(text, atom, finer) or _continues(text, atom, finer):
            queue.pop()
            _fill(text, atom, finer)
            _complete(text, atom)
        else:
            break
    return atom


def _recurs(text: str, atom: DateExpression, finer: DateExpression) -> bool:
    """Make 每年 the frame of 9月30日, so that the two are one expression."""
    if (
        atom.kind != "set"
        or text[atom.end : finer.start] not in ("", "的")
        or finer.point is None
        or finer.point.festival is not None
    ):
        return False
    if finer.rule != "date.part":
        atom.kind, atom.rule, atom.duration = "date", "date.recurring", None
        atom.point, atom.grain = Point(every=True), CENTURY
    return True


def _continues(text: str, atom: DateExpression, finer: DateExpression) -> bool:
    if atom.point is None or finer.point is None or finer.grain >= LENGTH:
        return False
    gap = text[atom.end : finer.start]
    if finer.rule == "date.weekday" and atom.grain >= WEEK:
        if gap[-1:] in ("(", "（") and not _TIME_OR_CLOSED.match(text, finer.end):
            return False  # 6月18日(周一闭馆)
        return atom.point.weekday is None and finer.point.week is None and (not gap or gap in _WEEKDAY_GAP)
    of_year = gap == "的" and atom.grain == YEAR < finer.grain  # 去年的9月
    if (
        (gap.strip(" ") and not of_year)
        or atom.until is not None
        or atom.part is not None
        or isinstance(finer.point.day, Shift)
        or (finer.point.festival is not None and isinstance(atom.point.month, Shift))  # 上个月,儿童节前
    ):
        return False
    if finer.rule == "date.day" and finer.point.year is None and finer.point.month is not None:
        return atom.grain < MONTH  # 8月24日 begins with its month
    return finer.grain > atom.grain or (finer.rule == "date.part" and finer.grain == atom.grain)


def _fill(text: str, atom: DateExpression, finer: DateExpression) -> None:
    """Take over what the finer atom says."""
    if atom.point is not None and finer.point is not None:
        pairs = zip(atom.point, finer.point, strict=True)
        atom.point = Point._make([coarse if fine is None or fine is False else fine for coarse, fine in pairs])
    bracket = text[finer.start - 1 : finer.start] in ("(", "（")
    atom.end = finer.end + 1 if bracket and text[finer.end : finer.end + 1] in (")", "）") else finer.end
    atom.until = finer.until
    atom.part = finer.part
    atom.weak = False
    if finer.grain > atom.grain:
        atom.grain = finer.grain
        atom.rule = "date.recurring" if atom.rule == "date.recurring" else finer.rule


def _complete(text: str, atom: DateExpression) -> None:
    """Take in what may stand right behind: 底, 上旬, 下午, 初八, 期间."""
    if atom.rule == "date.plan":
        _plan_part(text, atom)
    elif atom.grain == DAY:
        _day_part(text, atom)
    elif atom.kind == "set":
        _unit_part(text, atom)
    elif atom.point is not None and atom.part is None and atom.grain < WEEK:
        if atom.grain == MONTH and _lunar_day(text, atom):
            _day_part(text, atom)
        else:
            _unit_part(text, atom)


@cache
def _completing() -> frozenset[str]:
    """What everything that completes an atom starts with."""
    parts_of_days = (word[0] for said in lexicons.load("calendar")["day_parts"].values() for word in said)
    return frozenset((*_PARTS, *"初廿二十三", " ", *parts_of_days, *_QUOTES.values(), *"规计期时末开第首收最以"))


def _unit_part(text: str, atom: DateExpression) -> None:
    match = _TEN_DAYS.match(text, atom.end) if atom.grain == MONTH else None
    match = match or (_OF_DECADE if atom.grain < YEAR else _OF_UNIT).match(text, atom.end)
    if match:
        atom.end, atom.part = match.end(), _PARTS[match[match.lastindex or 1]]


def _day_part(text: str, atom: DateExpression) -> None:
    match = _day_parts().match(text, atom.end)
    if match and match.lastgroup:
        atom.end, atom.weak = match.end(), False
        atom.part = match.lastgroup  # type: ignore[assignment]  # the groups are named after the parts


@cache
def _day_parts() -> re.Pattern[str]:
    calendar = lexicons.load("calendar")
    others: dict[str, list[str]] = calendar["not_followed_by"]

    def alternative(word: str) -> str:
        return f"{word}(?!{'|'.join(others[word])})" if word in others else word

    groups = (f"(?P<{part}>{'|'.join(map(alternative, said))})" for part, said in calendar["day_parts"].items())
    return compiled(f" ?(?:{'|'.join(groups)})")


def _plan_part(text: str, atom: DateExpression) -> None:
    """“十三五”末, “十五五”开局之年; quotes belong to the expression only where something follows them."""
    quoted = _QUOTES.get(text[atom.start - 1 : atom.start]) == text[atom.end : atom.end + 1] != ""
    match = _OF_PLAN.match(text, atom.end + quoted)
    if not match or atom.point is None:
        return
    atom.start, atom.end = atom.start - quoted, match.end()
    if match["end"]:
        atom.part = "end"
    elif match["first"] or match["last"]:
        atom.point, atom.until = (atom.point if match["first"] else atom.until), None
        atom.grain = YEAR


def _lunar_day(text: str, atom: DateExpression) -> bool:
    """正月初八, 八月廿三, 农历十月十五; 一月二十三 is of the solar calendar."""
    match = _LUNAR_DAY.match(text, atom.end)
    if not match or atom.point is None or not isinstance(atom.point.month, int) or text[atom.end - 1] != "月":
        return False
    lunar = text.endswith(("农历", "阴历"), 0, atom.start)
    known = atom.point.lunar or lunar or match[0][0] in "初廿"
    if not known and (text[atom.start].isascii() or text[match.end() : match.end() + 1].isalpha()):
        return False
    atom.start -= 2 if lunar else 0
    atom.point = atom.point._replace(lunar=known, day=count(match[0].lstrip("初")))
    atom.end, atom.grain, atom.weak = match.end(), DAY, False
    atom.rule = "date.lunar" if known else "date.day"
    return True


def _spans(left: DateExpression, right: DateExpression) -> bool:
    """Make `left` the range from `left` to `right`, if it can be one."""
    if right.point is None or left.point is None or right.weak or abs(right.grain - left.grain) > 2:
        return False
    left.until = right.until or right.point
    left.end = right.end
    left.rule = "date.range"
    left.part = None if left.part != right.part else left.part
    left.weak = False
    return True


def _lunar_until(text: str, left: DateExpression, at: int) -> None:
    """大年初一至初三: the other end is a bare day of the lunar calendar."""
    match = _LUNAR_DAY.match(text, at)
    if match and left.point and (left.point.lunar or left.point.festival):
        left.until = Point(day=count(match[0].lstrip("初")), lunar=True)
        left.end = match.end()
