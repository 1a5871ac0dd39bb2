"""Numerals without a unit of their own, where the words around them say what they count."""

import re
from functools import cache

from extract.lexicons import load
from extract.mentions.numerals.scan import Figure
from extract.mentions.quantities.context import modifiers
from extract.mentions.quantities.units import NUMBER, PEOPLE, Unit, named, units
from extract.text.ideographs import han
from extract.text.patterns import compiled, late

_GAP = 8
_LOOK_BACK = 16
_VAGUE = ("多", "余")
_LEVEL = ("为", "达", "到", "至", "从", "由", "约", "报", "收于", "录得")
_SPOKEN = late("[万亿][1-9一二三四五六七八九](?=[,。;:!?、的到左以\n]|$)")
"""The end of a figure whose last unit is not said: 5万8, 三万六."""
_NUMBERED = ("号", "号码", "号为", "版本", "编号", "第", "“", "碑")
"""In front of it, what makes it no amount: 门牌号3万5."""
_MEASURED = frozenset(",，。、;；)）增升降收提下上回") | {""}


def inferred(text: str, figure: Figure) -> tuple[int, Unit, bool] | None:
    """The unit that a numeral without one has, with the end of the quantity and whether 多 or 余 follows.

    A figure in 万 or 亿, as people say it too (5万8), or with 多, is a quantity of whatever it is; so is a decimal that
    some index stands at.
    """
    if figure.value is None or figure.bare:
        return None
    end, vague = figure.end, figure.vague
    if text[end : end + 1] in _VAGUE:
        end, vague = end + 1, True
    if text[figure.end - 1] in "万亿kw" or vague or _is_spoken(text, figure):
        return None if text[end : end + 1] in _aside("label") else (end, _counted(text, figure, end), vague)
    decimal = not figure.chinese and figure.value != figure.value.to_integral_value()
    level = decimal and text.endswith(_LEVEL, 0, figure.start)
    return (end, NUMBER, vague) if level and text[end : end + 1] in _MEASURED else None


def _is_spoken(text: str, figure: Figure) -> bool:
    """Whether a figure is said as people do, without its last unit: 5万8."""
    return _SPOKEN.match(text, figure.end - 2) is not None and not text.endswith(_NUMBERED, 0, figure.start)


def _counted(text: str, figure: Figure, end: int) -> Unit:
    if people := _people(text, end):
        return people
    if match := _nouns().search(text[max(figure.start - _LOOK_BACK, 0) : figure.start]):
        return named(_noun_units()[match["noun"]])
    return named("元") if _alone(text, figure, end) else NUMBER


def _people(text: str, end: int) -> Unit | None:
    """The unit of people or households that stand a few characters behind (6000多彝族群众, 3000多贫困户)."""
    for at in range(end, min(end + _GAP, len(text))):
        if not han(text[at]) or text[at] in load("units")["aside"]["characters"]:
            return None
        found = units().at(text, at)
        if found and found[1] and (found[1] == PEOPLE or found[1].name == "户"):
            return found[1]
    return None


def _alone(text: str, figure: Figure, end: int) -> bool:
    """Whether the figure with its modifiers is the whole text: money, as in a table's cell (小于40万)."""
    if len(text) > _LOOK_BACK:
        return False
    words = modifiers()
    before, after = words.before(text, figure.start), words.after(text, end)
    start = before[0] if before else figure.start
    return not text[:start].strip() and not text[after[0] if after else end :].strip()


@cache
def _noun_units() -> dict[str, str]:
    return {noun: unit for unit, nouns in load("units")["inferred"].items() for noun in nouns.split()}


@cache
def _nouns() -> re.Pattern[str]:
    """A noun of the lexicon before the figure, with what may stand between."""
    nouns, between = (
        "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
        for words in (_noun_units(), load("units")["between"]["words"].split())
    )
    return compiled(rf"(?P<noun>{nouns})(?:{between}){{0,4}}\Z")


@cache
def _aside(table: str) -> frozenset[str]:
    return frozenset(load("units")["aside"][table].split())
