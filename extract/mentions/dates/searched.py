"""Words that no list of terms can hold: with figures inside, 昨(12)日, or with the beginning of others, 年中."""

from collections.abc import Iterator

from extract.mentions.dates.expression import DAY, MONTH, YEAR, DateExpression, Point, Shift
from extract.mentions.dates.short_years import year_in_brackets
from extract.text.patterns import late

_TOLD = late(
    r"[昨今明前]\((?P<day>[12]?\d|3[01])\)日|[去今明前]\((?P<year>\d{2,4})\)年(?:度)?"
    r"|[本上下]\((?P<month>1[0-2]|[1-9])\)月(?:份)?"
)
_IN_BRACKETS, _WITH_YEAR = late(r"\)[年月日]"), late("年[中初廿]")
"""What a text has that has such words: a search takes a third of the time of a look for each pair of letters."""
_TURNS = {"上": -1, "本": 0, "下": 1}
_DIGITS = "零一二三四五六七八九十"
_MID_YEAR = late(
    r"年(?:(?<=年.)|(?<=[在到从自于至].)|(?<!\w.))中(?![国华央学小考秋等盘促总会奖报]|无休|工作|大促|业绩|务虚)"
)
"""As a term it would hide the 中秋 of 2023年中秋."""
_NEW_YEAR = late(
    r"年(?:(?<!\w.)|(?<=[在到自从至于].))(?:初(?P<begun>[一二三四五六七八九十])|廿(?P<ending>[四五六七八九]))"
    r"(?:(?!\w)|(?=[上中下]午|[早晚前后起至到,]|当[天日晚]))"
)
"""A day about the lunar new year, without 大 or 正月: (年初十), not the 年初 of 年初十家企业签约."""


def searched(text: str) -> list[DateExpression]:
    """The atoms of such words; those of each kind are in order."""
    found = list(_told(text)) if _IN_BRACKETS.search(text) else []
    if _WITH_YEAR.search(text):
        found += _beside_year(text)
    return found


def _beside_year(text: str) -> Iterator[DateExpression]:
    for middle in _MID_YEAR.finditer(text):
        yield DateExpression(*middle.span(), YEAR, "date.part", Point(), part="mid")
    for near in _NEW_YEAR.finditer(text):
        month, day = (1, _DIGITS.index(near["begun"])) if near["begun"] else (12, 20 + _DIGITS.index(near["ending"]))
        yield DateExpression(*near.span(), DAY, "date.lunar", Point(month=month, day=day, lunar=True))


def _told(text: str) -> Iterator[DateExpression]:
    """Days, months and years as some papers print them: 昨(12)日, 上(4)月, 去(113)年, and 明(1)日 of the next month."""
    for told in _TOLD.finditer(text):
        words, span = told[0], told.span()
        if told["day"]:
            day = Shift(1) if words.startswith("明(1)") else int(told["day"])
            yield DateExpression(*span, DAY, "date.relative", Point(day=day))
        elif told["year"]:
            yield DateExpression(*span, YEAR, "date.year", Point(year=year_in_brackets(told["year"])))
        else:
            yield DateExpression(*span, MONTH, "date.month", Point(month=Shift(_TURNS[words[0]])))
