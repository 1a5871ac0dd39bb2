"""Years of two or three digits: 98年, 九三年, 22年底, 从26年算起, and 113年5月, as Taiwan counts from 1912."""

from collections.abc import Sequence
from functools import cache

from extract import lexicons
from extract.mentions import numeral
from extract.mentions.dates.expression import YEAR, DateExpression, Point
from extract.text.patterns import late

_SPELLED = 80
"""Two digits that are read one by one are a year from here on: 八五 but not 三五."""

_REPUBLIC = 1911
_ITS_YEARS = range(90, 151)
"""Which years of the republic are told of; other years of three digits are of old times."""
_OLD = ("公元", "西元", "前", "朝", "汉", "帝", "年(")
"""Shortly before a year, what says that it is one of old times."""
_OLD_NEAR = 30
_OF_YEAR = late(
    r"底(?![蕴气色部座层子薪线盘])|末(?![端尾梢班位])|初(?![心衷始级中建创试])|年[初底末中]|[上下]半年|第?[一二三四1-4]季度"
)
_OF_REPUBLIC = late(
    rf"{_OF_YEAR.pattern}|度(?!过)|学年|第?[一二三四1-4]季|(?:1[0-2]|[1-9]|[一二三四五六七八九十]{{1,2}})月"
)
_SAME = late("同期(?![入毕学战参声录播生班队员的])")
"""Behind a year, what makes it the months and days of the date before; but 2019年同期学员.

With 的 behind it, 同期 is read as what figures are held against."""
_COUNTS_FROM = late("起(?![步点草飞源到])|开始|算起|以来")

_FAR = range(36, 50)
"""Two digits that would be years too far ahead: 工龄38年底薪."""
_OPENS = frozenset("到在至从自于和与及因将计上底目")
"""Letters that a year may follow: 实际上22年汛期, 预计25年上半年, but 守了22年春节, 历时10年上半年完工."""
_NEAR = 80
"""How far a year that says of itself that it is one may stand from another."""
_HAPPENS = late(
    "(?:又|再|才|就|那场)?(?:[发涨]水|[发涨]?大水|洪水|水灾|淹|遭|冰灾|雪灾|大旱|旱灾|大涝|地震|闹|下乡|返城|回城|参军|入伍|当兵|复员|退伍|转业|毕业|入党|考[上入进]|进厂|下岗|下海|结婚|成家|招工)"
)
"""What is told of a year rather than of a length: 98年发大水, 75年下乡, but 15年办学, 26年党龄."""


def same_period(text: str, start: int, end: int, year: int) -> DateExpression | None:
    """2019年同期, whose year ends at `end`."""
    same = _SAME.match(text, end)
    return same and DateExpression(start, same.end(), YEAR, "date.relative", Point(year, same_period=True))


def full_year(short: int) -> int:
    """07 is 2007, 93 is 1993, 367 is itself."""
    if short > 99:
        return short
    return 2000 + short if short < 50 else 1900 + short


def spelled_year(digits: str) -> int | None:
    """The year of digits that are read one by one (九三, 三六七), `None` for 三五 as in 三五年."""
    value = numeral.value(digits)
    return int(value) if value is not None and value >= _SPELLED else None


def year_of_republic(text: str, start: int, end: int, year: int) -> int | None:
    """The year that one of three digits at `text[start:end]` is, if it is counted from the founding of the republic."""
    if year not in _ITS_YEARS or not _opens(text, start):
        return None
    if any(text.find(word, max(start - _OLD_NEAR, 0), start) >= 0 for word in _OLD):
        return None
    told = text[end - 1] == "度" or _OF_REPUBLIC.match(text, end) or _is_start(text, start, end)
    return year + _REPUBLIC if told else None


def year_in_brackets(said: str) -> int:
    """What the number in 今(113)年, 去(23)年 or 明(2025)年 says."""
    year = int(said)
    return year + _REPUBLIC if year in _ITS_YEARS else full_year(year)


def is_short_year(text: str, start: int, end: int) -> bool:
    """Whether what stands around two digits and 年 makes them a year, no length: 22年底, 23年春节, 从26年算起."""
    if _is_start(text, start, end):
        return True
    if not _opens(text, start) or int(text[start : start + 2]) in _FAR:
        return False
    return _OF_YEAR.match(text, end) is not None or text.startswith(_times(), end)


def _opens(text: str, start: int) -> bool:
    """Whether a year may begin there: behind a mark or what leads to one, not behind what was done so long."""
    return not text[start - 1 : start].isalpha() or text[start - 1] in _OPENS


def _is_start(text: str, start: int, end: int) -> bool:
    return text.endswith(("从", "自"), 0, start) and _COUNTS_FROM.match(text, end) is not None


@cache
def _times() -> tuple[str, ...]:
    return tuple(lexicons.load("calendar")["names"]["after_short_year"])


def read_alike(text: str, atoms: Sequence[DateExpression]) -> None:
    """Make lengths years that open a clause near a short year: 08年冰灾,16年再淹一回."""
    years = [atom for atom in atoms if atom.rule == "date.year" and _is_short(text, atom)]
    if not years:
        return
    for atom in atoms:
        if atom.rule != "date.duration" or not _is_short(text, atom):
            continue
        opens = not text[atom.start - 1 : atom.start].isalnum() and _HAPPENS.match(text, atom.end)
        if opens and any(abs(year.start - atom.start) <= _NEAR for year in years):
            atom.grain, atom.rule, atom.kind, atom.duration = YEAR, "date.year", "date", None
            atom.point = Point(year=full_year(int(text[atom.start : atom.start + 2])))


def _is_short(text: str, atom: DateExpression) -> bool:
    """Whether an atom is two plain digits with 年."""
    return atom.end - atom.start == len("08年") and text[atom.start : atom.start + 2].isascii()
