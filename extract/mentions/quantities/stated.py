"""Amounts whose unit the text states: behind the numeral, or as a currency before it."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache

from extract.lexicons import load
from extract.mentions.numeral import EXACT, value
from extract.mentions.numerals.scan import Figure
from extract.mentions.quantities.amount import Amount, amount_of
from extract.mentions.quantities.context import modifiers
from extract.mentions.quantities.units import (
    HALF,
    ONE,
    TEN,
    Unit,
    money_before,
    money_of,
    named,
    points,
    share_of,
    units,
)
from extract.text.ideographs import han
from extract.text.patterns import compiled, late

_VAGUE = late(r" ?[多余来]|\+")
_AND_MORE = "个多"
"""Before a unit of time: 3个多小时."""
_BEFORE_VAGUE = frozenset(" 多余来+")
_TENTHS = frozenset("一二三四五六七八九半")
_PLAIN_TENTHS = _TENTHS - {"一", "半"}
"""Digits that begin no other word: 一些, 半数."""
_BEHIND_COUNTS = frozenset("年月日天号成大方面十百千万亿")
"""What follows a digit of its own, other than a unit: 五年, 四大."""
_BEHIND_DIGITS = frozenset(" 半多余来至到-—~百分点又角毛")
"""What follows a digit that counts, other than a unit: 多 or 半, 分之, a dash or 至, a coin."""
_PAYING = frozenset("花价卖钱费付售买赚挣")
_COINS = frozenset("一二两三四五六七八九123456789")
_ARTICLES = ("count", "people", "person_times")
_BEHIND_MILES = frozenset("路地外远多长的以之左山")
_ASKING, _OPEN = frozenset(("元", "分")), frozenset("块口")
"""The names of units for which, as for 块 and 口, what stands around them is asked."""
_ORDINAL = ("届", "届次")
_CONGRESS = range(13, 31)
_MARK_GAP = 16
_CLAUSE_END = late("[,，。;；!?！？\n]")
_FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟"


class Statements:
    """What one text states of its numerals: their units, as far as they have one."""

    __slots__ = ("_signs", "_text", "_units")

    def __init__(self, text: str) -> None:
        self._text = text
        self._units, self._signs = units(), money_before()

    def amount(self, figure: Figure, floor: int) -> Amount | None:
        """The amount of a numeral with the unit that the text gives it; `floor` is the end of the amount before.

        What stands behind 每 (每万人, 每90秒) is what something else is counted by, no amount.
        """
        if (figure.value is None and figure.low is None) or figure.before == "每":
            return None
        if self._text[figure.start] == "0" and self._text[figure.start + 1 : figure.start + 2].isdecimal():
            return None  # ▌02 家门口有活干
        more = self._text.startswith(_AND_MORE, figure.end)
        found = (self._hours(figure) if more else None) or self._unit(figure, floor)
        if found is None:
            return None
        end, unit, vague = found
        if figure.chinese and not _counts(self._text, figure, end, unit):
            return None
        amount = amount_of(figure, end, unit, vague)
        return _tenths(self._text, figure, amount) if unit.factor is not ONE and unit.factor == TEN else amount

    def _hours(self, figure: Figure) -> tuple[int, Unit, bool] | None:
        """The unit of time behind a numeral with 个多, and where it ends: 3个多小时."""
        end, unit = self._units.at(self._text, figure.end + len(_AND_MORE)) or (0, None)
        return (end, unit, True) if unit is not None and unit.kind == "duration" else None

    def _unit(self, figure: Figure, floor: int) -> tuple[int, Unit, bool] | None:
        """The unit of a numeral, where it ends, and whether the numeral is vague."""
        text, end, vague = self._text, figure.end, figure.vague
        following = text[end : end + 3]
        if figure.share is not None or figure.fraction:
            return end, share_of(figure.share), vague
        if figure.chinese and following[:1] == "半" and figure.value == 1:
            return end + 1, HALF, vague
        known = self._units
        found = (points(text, end) if "百" in following else None) or known.at(text, end)
        if found is not None:
            unit_end, unit = found
            if unit is not None and unit.name not in _ASKING and text[end] not in _OPEN:
                return unit_end, unit, vague
        else:
            if following[:1] in _BEFORE_VAGUE and (match := _VAGUE.match(text, end)):
                end, vague = match.end(), True
                found = known.at(text, end)
            if found is None and text[end : end + 1] == " " and not figure.chinese:
                apart = text[figure.start - 1 : figure.start] == " "  # 买了 3 袋大米
                found = known.at(text, end + 1) if apart else _measured(known.at(text, end + 1))
        unit_end, unit = found or (end, None)
        if (unit is None or unit.name == "元") and figure.before in self._signs.edge:
            sign = self._signs.before(text, figure.begin)
            if sign is not None and sign[0] >= floor:
                return (unit_end if unit else end), money_of(sign[1]), vague
        if unit is None:
            return None
        if unit.name == "分" and not _is_mark(text, figure):
            return None
        if text[end] in _OPEN:
            unit = _piece(text, figure, unit) if text[end] == "块" else _mouth(text, figure, unit, unit_end)
        return unit_end, unit, vague


def digit_counts(text: str, at: int) -> bool:
    """Whether the lone Chinese digit at `at` may count: not in 三沙, nor in 一批 without a modifier."""
    letter = text[at + 1 : at + 2]
    if letter in _BEHIND_DIGITS:
        return True
    known = units()
    if letter not in known.edge or text[at - 1 : at] == "第":
        return False
    found = known.at(text, at + 1) if text[at] == "一" else None
    if found is None or found[1] is None or found[1].kind not in _ARTICLES:
        return True
    words = modifiers()
    return bool(words.before(text, at) or words.after(text, found[0]))


_ASSESSING = ("得分", "评分", "扣分", "加分", "计分", "满分", "分值")
"""The words by one of which a text that tells of 考核 shows that it counts marks."""


def _is_mark(text: str, figure: Figure) -> bool:
    """Whether 分 counts the points of a mark: 平均48.7分, 总分750分, but not 9时30分 or 3分球."""
    if figure.before in ("时", "点", ":", "度") or text[figure.end + 1 : figure.end + 2].isdigit():
        return False  # a time, an angle, 9分58秒
    if not figure.chinese and figure.value is not None and figure.value != figure.value.to_integral_value():
        return True
    if _assesses(text):
        return True
    clause = text[max(figure.begin - _MARK_GAP, 0) : figure.begin]
    return _marks().search(_CLAUSE_END.split(clause)[-1]) is not None


@lru_cache(maxsize=1)
def _assesses(text: str) -> bool:
    """Whether a text is about marks, so that whatever it counts in 分 is one: 考核得分80至89分的为良好."""
    return "考核" in text and any(word in text for word in _ASSESSING)


@cache
def _marks() -> re.Pattern[str]:
    words = load("units")["marks"]["words"].split()
    return compiled("|".join(sorted(words, key=lambda word: (-len(word), word))))


def _measured(found: tuple[int, Unit | None] | None) -> tuple[int, Unit | None] | None:
    """A unit that may stand behind a blank: one of measures, not a thing counted."""
    return found if found and found[1] and found[1].kind not in _ARTICLES else None


def _piece(text: str, figure: Figure, unit: Unit) -> Unit:
    """块 as a measure word, unless it is money: 十块三毛, 花了三块, 五块钱, or the whole text."""
    if text[figure.end : figure.end + 2] == "块钱" or len(text) == figure.end + 1 - figure.start:
        return unit
    paid = not _PAYING.isdisjoint(text[max(figure.start - 6, 0) : figure.start])
    return unit if paid or _coins(text, figure.end + 1) else replace(named("片"), name="块")


def _mouth(text: str, figure: Figure, unit: Unit, end: int) -> Unit:
    """口 as a measure word of wells, kilns or pots, unless it counts people: 机井35口, 两口大锅, but 一家五口."""
    words = _openings()
    near = text.startswith(words, end) or text.startswith(words, end + 1) or text.endswith(words, 0, figure.start)
    return replace(named("个"), name="口") if near else unit


@cache
def _openings() -> tuple[str, ...]:
    return tuple(load("units")["openings"]["words"].split())


def _coins(text: str, at: int) -> bool:
    """Whether the digit of smaller coins stands at `at`: 三块五, 三块五毛, but not 三块五花肉."""
    return text[at : at + 1] in _COINS and (text[at + 1 : at + 2] in ("毛", "角") or not _goes_on(text, at + 1))


def _goes_on(text: str, at: int) -> bool:
    """Whether a Chinese character or a digit stands at `at`."""
    letter = text[at : at + 1]
    return han(letter) or "0" <= letter <= "9"


def _counts(text: str, figure: Figure, end: int, unit: Unit) -> bool:
    """Whether a Chinese numeral counts with this unit.

    一 is mostly an article, N届 and 二十大 are ordinals, 七里河 is a name, and 一番 multiplies only behind 翻.
    """
    if (figure.value == 1 and unit.kind in _ARTICLES) or (figure.bare and unit.noun):
        words = modifiers()
        return bool(words.before(text, figure.start, round_figure=figure.bare) or words.after(text, end))
    if unit.name == "番":
        return "翻" in text[max(figure.start - 3, 0) : figure.start]
    if unit.name == "里" and han(text[end : end + 1]) and text[end] not in _BEHIND_MILES:
        return False
    if unit.name in _ORDINAL or (unit.name == "大" and figure.value in _CONGRESS):
        return False
    return figure.end - figure.start > 1 or text[figure.start] not in _FORMAL


def _ends_tenths(text: str, at: int) -> bool:
    """Whether the digit at `at` is the last of tenths: 八成八竣工, but neither of 两成五人 nor of 三成一些."""
    if not _goes_on(text, at + 1):
        return True
    counts = text[at + 1] in _BEHIND_COUNTS or units().at(text, at + 1) is not None
    return han(text[at + 1]) and text[at] in _PLAIN_TENTHS and not counts


def _tenths(text: str, figure: Figure, amount: Amount) -> Amount | None:
    """七成六 and 五五折: two digits of per cent; 十折 and beyond is no discount."""
    mention, quantity = amount[0], amount[0].value
    if quantity.value is None or figure.value is None:
        return amount
    if text[mention.end - 1] == "折":
        if figure.value > 10:
            quantity.value = figure.value
        return amount if quantity.value < 100 else None
    at = mention.end + text.startswith(" ", mention.end)
    if (digit := text[at : at + 1]) in _TENTHS and _ends_tenths(text, at):
        more = Decimal(5) if digit == "半" else value(digit)
        mention.end, quantity.value = at + 1, EXACT.add(quantity.value, more or Decimal(0))
    return amount
