"""Numerals without a unit of their own, where the words around them say what they count."""

import re
from functools import cache

from extract.lexicons import load
from extract.mentions.numeral_scan import Figure
from extract.mentions.quantity_units import Unit, money_of, units

PEOPLE = Unit("人", "people", noun=True)
NUMBER = Unit(None, "other")

_GAP = 8
_LOOK_BACK = 14
_VAGUE = re.compile(r"[多余]")
_LEVELS = re.compile(r"(?:为|达|到|达到|至|从|由|约|报|收于|录得)\Z")
_MEASURED = re.compile(r"(?=[,，。、;；)）]|[增升降收提下上回]|\Z)")
_CLAUSE = re.compile(r"[,，。;；:：!！?？\n]")


def inferred(text: str, figure: Figure) -> tuple[int, Unit, bool] | None:
    """The unit that a numeral without one has, with the end of the quantity and whether 多 or 余 follows."""
    end, vague = figure.end, figure.vague
    if match := _VAGUE.match(text, end):
        end, vague = match.end(), True
    if figure.value is None or figure.bare:
        return None
    if text[figure.end - 1] in "万亿kw" or vague:
        return _amount(text, figure, end, vague)
    if not figure.chinese and figure.value % 1 and _level(text, figure):
        return end, NUMBER, vague
    return None


def _amount(text: str, figure: Figure, end: int, vague: bool) -> tuple[int, Unit, bool] | None:
    if _people(text, end):
        return end, PEOPLE, vague
    if text[end : end + 1] in _words("label"):
        return None
    left = text[max(figure.start - _LOOK_BACK, 0) : figure.start]
    clause = left[max((m.end() for m in _CLAUSE.finditer(left)), default=0) :]
    if any(word in clause for word in _words("people")):
        return end, PEOPLE, vague
    if any(word in clause for word in _words("money")) or len(text) - figure.end + figure.start <= _alone():
        return end, money_of("CNY"), vague
    return end, NUMBER, vague


def _people(text: str, end: int) -> bool:
    """Whether people stand a few characters behind (6000多彝族群众)."""
    for at in range(end, min(end + _GAP, len(text))):
        if not "一" <= text[at] <= "鿿" or text[at] in _words("verb"):
            return False
        found = units().at(text, at)
        if found and found[1] and found[1].kind == "people" and found[1].noun:
            return True
    return False


def _level(text: str, figure: Figure) -> bool:
    """Whether a decimal is the level of an index (从1.96收窄至1.81)."""
    left = text[max(figure.start - 3, 0) : figure.start]
    return bool(_LEVELS.search(left)) and bool(_MEASURED.match(text, figure.end))


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(load("units")["inferred"][table].split())


def _alone() -> int:
    """How many characters may stand around an amount that is the whole text."""
    return 4
