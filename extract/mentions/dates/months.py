"""Months and what of the year they bound: 8月, 8月24日, 3至5月, 元至六月, 前8个月."""

from functools import cache

from extract.lexicons import load
from extract.mentions.dates.expression import DAY, MONTH, DateExpression, Point, Run
from extract.mentions.dates.reading import DAYS_WITHIN, DIGITS, Reading, follows
from extract.text.patterns import late

_DAY_BEHIND = late("([0-9]{1,2})日")
_IN_DATES = frozenset("-/. ")
"""What stands between the numbers of a date: 2022/8/24."""
_GOES_ON = frozenset(f"{DIGITS}底末初中上下")
"""Behind a month, what makes it one by itself: 前10月底."""
_MAY_COUNT = late(
    r"(?:(?:\d{4}|[〇零○一二三四五六七八九]{4}|[今去本当全前])年|(?:^|[^年月日节会产战午事生饭课赛底末初期天周情]))\Z"
)
"""What may stand before 前 that counts from the first month on."""
_TO = frozenset("-—–~至到")
_COUNTED = frozenset("0123456789十百千万亿余多美欧日公纪")
"""Before 元, what makes it no first month."""
_MONTHS = tuple(Point(month=month) for month in range(13))


def month(r: Reading) -> DateExpression | None:
    """A month, more than one, or a whole day of one."""
    if not 1 <= r.first <= 12:
        return None
    if r.last is None:
        bounded = _day_of_month(r) or _since_january(r) or _up_to(r)
        return bounded or r.atom(MONTH, "date.month", _MONTHS[r.first])
    return _months(r, r.first, r.last) if r.first < r.last <= 12 else None


def _day_of_month(r: Reading) -> DateExpression | None:
    """The whole of 8月24日 in plain digits, as most days are written; its month may be the end of no other date."""
    behind = _DAY_BEHIND.match(r.text, r.end)
    if behind is None or r.before in _IN_DATES or not r.digits.isascii():
        return None
    day, end = int(behind[1]), behind.end()
    if not 1 <= day <= 31 or r.text.startswith(DAYS_WITHIN, end) or follows(r.text, end, "日"):
        return None
    return DateExpression(r.start, end, DAY, "date.day", Point(None, r.first, day))


def _since_january(r: Reading) -> DateExpression | None:
    """元至六月, 元-6月; not 投入200万元至6月."""
    if (
        r.before not in _TO
        or not r.text.endswith("元", 0, r.start - 1)
        or r.text[r.start - 3 : r.start - 2] in _COUNTED
    ):
        return None
    r.start -= 2
    return _months(r, 1, r.first)


def _up_to(r: Reading) -> DateExpression | None:
    """前10月, 今年前五月: the same as 前10个月; not 三年前10月, 春节前2月, 上市前3月 or 前10月1日."""
    if r.before != "前" or r.text[r.end : r.end + 1] in _GOES_ON or r.text.endswith(_turning_points(), 0, r.start - 1):
        return None
    return first_months(r) if _MAY_COUNT.search(r.text, max(r.start - 6, 0), r.start - 1) else None


@cache
def _turning_points() -> tuple[str, ...]:
    """Words for what 前 is told of: 上市前."""
    return tuple(load("calendar")["turning_points"]["words"])


def _months(r: Reading, first: int, last: int) -> DateExpression:
    return r.atom(MONTH, "date.months", Point(None, Run(first, last)))


def first_months(r: Reading) -> DateExpression | None:
    """前8个月, 头两个月, 首十个月: the months of a year up to that one."""
    if not r.of_the_first or r.half or r.last or not 1 <= r.first <= 12:
        return None
    r.start -= 1
    return _months(r, 1, r.first)
