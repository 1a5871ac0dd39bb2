"""A number with its calendar unit, as it stands in a text before anything is made of it."""

from functools import cache, lru_cache

from extract import lexicons
from extract.mentions import numeral
from extract.mentions.dates.expression import DateExpression, Point
from extract.plain import plain

DIGITS = "0-9〇零○一二两三四五六七八九十廿卅百千"
FIRST = ("前", "头", "首")
"""Before a number of months or quarters: the first of the year."""
_NOT_FIRST = ("提前", "此前", "目前", "以前", "之前", "日前")
"""Words that end like those and are none: 提前一个月."""
DAYS_WITHIN = ("内", "之内", "以内", "以上", "游")
"""Behind 8月10日, what makes it a duration."""


@plain
class Reading:
    """A number with its unit at `text[start:end]`.

    `before` is the character before it, empty at the start of the text. `digits` is the number as written, `first` its
    value (0 for 半), `last` the other end of a range (3至5年). `counted` says that a measure word or 多 stands between
    (个, 余), `half` that half a unit is added.
    """

    text: str
    start: int
    end: int
    before: str
    digits: str
    first: int
    last: int | None
    counted: bool
    half: bool

    @property
    def of_the_first(self) -> bool:
        """Whether the number is of the first months or quarters of a year: 前8个月."""
        return self.before in FIRST and not self.text.endswith(_NOT_FIRST, 0, self.start)

    def atom(self, grain: int, rule: str, point: Point, until: Point | None = None) -> DateExpression:
        """A point in the calendar that stands where the reading does."""
        return DateExpression(self.start, self.end, grain, rule, point, until)


@lru_cache(maxsize=4096)
def count(digits: str) -> int | None:
    """The whole number that Arabic or Chinese digits say; 两三 and 三五 are none."""
    if digits.isascii():
        return int(digits)
    if 1 < len(digits) < 4 and not any(c in digits for c in "十百千廿卅〇零○"):
        return None
    value = numeral.value(digits)
    return None if value is None else int(value)


def follows(text: str, end: int, unit: str) -> bool:
    """Whether what stands at `end` makes the unit before it another word (三年级)."""
    others = not_followed().get(unit)
    return others is not None and text.startswith(others, end)


@cache
def not_followed() -> dict[str, tuple[str, ...]]:
    """What makes a unit another word, by unit."""
    return {unit: tuple(rest) for unit, rest in lexicons.load("calendar")["not_followed_by"].items()}
