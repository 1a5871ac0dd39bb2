"""What may stand right behind an expression and completes it: 底, 上旬, 下午, 初八, 期间."""

import re
from functools import cache

from extract import lexicons
from extract.mentions.dates.expression import DAY, MONTH, WEEK, YEAR, DateExpression, Part
from extract.mentions.dates.reading import count
from extract.text.patterns import compiled, late

LUNAR_DAY = late("初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十")
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
_QUOTES = {"“": "”", '"': '"'}


def complete(text: str, atom: DateExpression) -> None:
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
def starts() -> frozenset[str]:
    """What everything that completes an expression starts with."""
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
    match = LUNAR_DAY.match(text, atom.end)
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
