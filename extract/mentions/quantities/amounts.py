"""The amounts of a text: numerals with their units, alone, as the ends of a range, or in a list that shares one."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from extract.mentions import numeral
from extract.mentions.numeral import EXACT
from extract.mentions.numerals.guards import Guards
from extract.mentions.numerals.scan import Figure
from extract.mentions.quantities.amount import Amount, amount_of, between
from extract.mentions.quantities.inference import inferred
from extract.mentions.quantities.stated import Statements
from extract.mentions.quantities.units import money_parts
from extract.text.ideographs import han
from extract.text.patterns import late

_TO = late(r" ?(?:(?:至|到|[-—~]{1,2}) ?|(?P<bounds>(?:\(含\))?以上[、,，]?(?P<below>不足|不满|未满)?))")
_TO_STARTS = frozenset(" 至到-—~(以")
_UP_TO = late(r"(?:\(含\))?以[下内]")
_PART = late(r" ?[又零]? ?")
_TIMES = {"百": Decimal(100), "千": Decimal(1000), "万": Decimal(10**4), "亿": Decimal(10**8)}
_LONGEST_LIST = 12
_NEAR = 8
"""How far off a numeral that belongs to the amount before it may stand (1万元(含)以上、不足3万元)."""


class Amounts:
    """Reads the amounts of one text from its numerals, which are in order and claimed by nothing else."""

    def __init__(self, text: str, figures: Sequence[Figure]) -> None:
        self._text = text
        self._figures = figures
        self._begins = [figure.begin for figure in figures]
        self._begins.append(len(text) + 2 * _NEAR)
        self._guards = Guards(text)
        self._stated = Statements(text)
        self._done = 0
        self._barren = 0

    def read(self) -> list[Amount]:
        """Every amount in order."""
        stated, reason, amounts = self._stated.amount, self._guards.reason, []
        for at, figure in enumerate(self._figures):
            if figure.start < self._done:
                continue
            amount = stated(figure, self._done)
            if amount is not None and reason(figure) is None:
                if self._begins[at + 1] - amount[0].end <= _NEAR:
                    amount = self._to_second(at, amount) or self._with_parts(at, amount)
                amounts.append(amount)
                self._done = amount[0].end
            elif row := self._unstated(at, figure):
                amounts += row
                self._done = row[-1][0].end
        return amounts

    def _unstated(self, at: int, figure: Figure) -> Sequence[Amount]:
        """The amounts that numeral `at` begins where no unit follows it: a range, a list, or one inferred."""
        if figure.value is not None and self._followed(at, figure.end):
            if pair := self._range(at):
                return (pair,)
            if row := self._list(at):
                return row
        found = inferred(self._text, figure)
        if found is None or self._guards.reason(figure):
            return ()
        amount = amount_of(figure, *found)
        amount[0].rule += ".inferred"
        return (amount,)

    def _second(self, figure: Figure) -> Amount | None:
        """A numeral with its unit that what stands before it may be a part of."""
        amount = self._stated.amount(figure, self._done)
        return None if amount is None or self._guards.reason(figure) else amount

    def _followed(self, at: int, end: int) -> bool:
        """Whether another numeral behind numeral `at` stands within a few characters of `end`."""
        return self._begins[at + 1] - end <= _NEAR

    def _to_second(self, at: int, first: Amount) -> Amount | None:
        """2500元至3000元, 1万元以上5万元以下: the range to the next amount of the same unit, if they make one."""
        mention, unit, _ = first
        if self._text[mention.end : mention.end + 1] not in _TO_STARTS:
            return None
        to = _TO.fullmatch(self._text, mention.end, self._begins[at + 1])
        second = self._second(self._figures[at + 1]) if to else None
        if to is None or second is None or second[1] != unit:
            return None
        if not to["bounds"] and self._text[mention.start - 1 : mention.start] in ("从", "由"):
            return None
        return self._bounded(between(first, second), to)

    def _bounded(self, pair: Amount | None, to: re.Match[str]) -> Amount | None:
        """A range; one that 以上 and 以下, or 以上 and 不足, mark takes in the second bound."""
        if pair is None or not to["bounds"] or to["below"]:
            return pair
        below = _UP_TO.match(self._text, pair[0].end)
        if below is None:
            return None
        pair[0].end = below.end()
        return pair

    def _range(self, at: int) -> Amount | None:
        """3至5家, 3000-5000万元: two numerals with one unit, and often one multiplier."""
        figure, following = self._figures[at], self._figures[at + 1]
        to = _TO.fullmatch(self._text, figure.end, following.begin)
        second = self._second(following) if to and not self._guards.reason(figure) else None
        if to is None or second is None:
            return None
        if figure.value and following.value and self._text[figure.end - 1] not in _TIMES:
            scaled = EXACT.multiply(figure.value, _multiplier(self._text, following))
            if scaled <= following.value:
                figure = replace(figure, value=scaled)
        pair = between(amount_of(figure, figure.end, second[1], figure.vague), second)
        return self._bounded(pair, to)

    def _list(self, at: int) -> list[Amount]:
        """10、20、30个: numerals in a row that share the unit of the last one."""
        for last in range(max(at, self._barren), min(at + _LONGEST_LIST, len(self._figures) - 1)):
            figure, following = self._figures[last], self._figures[last + 1]
            chinese = figure.chinese or following.chinese  # 2、两市 is an item and its number
            if chinese or self._text[figure.end : following.begin] not in ("、", "和", "与"):
                return []
            if figure.before == "-" and han(self._text[figure.begin - 2 : figure.begin - 1]):  # 运-20与6架
                return []
            self._barren = last + 1
            amount = self._second(following)
            if amount is not None:
                row = self._figures[at : last + 1]
                if any(self._guards.reason(figure) for figure in row):
                    return []
                return [*(amount_of(figure, figure.end, amount[1], False) for figure in row), amount]
        return []

    def _with_parts(self, at: int, amount: Amount) -> Amount:
        """50元6角三分, 三块五: an amount of money with the smaller units that follow it."""
        mention, quantity = amount[0], amount[0].value
        while quantity.kind == "money" and quantity.value is not None and self._followed(at, mention.end):
            figure = self._figures[at + 1]
            if figure.value is None or not _PART.fullmatch(self._text, mention.end, figure.begin):
                break
            part = money_parts().at(self._text, figure.end)
            value: Decimal | None = figure.value
            if part is None and self._text[mention.end - 1] == "块" and mention.end == figure.start:
                part = figure.start + 1, Decimal("0.1")
                value = self._digit(figure)
            if part is None or value is None:
                break
            at += 1
            quantity.value = EXACT.fma(value, part[1], quantity.value)
            mention.end, quantity.number = part[0], (quantity.number[0], part[0])
        return amount

    def _digit(self, figure: Figure) -> Decimal | None:
        """The one digit of a figure, also before 一 and what the price is for: 两块四一斤."""
        if figure.end == figure.start + 1:
            return figure.value
        priced = self._text[figure.start + 1 : figure.end] == "一"
        return numeral.value(self._text[figure.start]) if priced else None


def _multiplier(text: str, figure: Figure) -> Decimal:
    """What the multipliers at the end of a numeral come to: 万 of 5000万 to 10000."""
    times, at = Decimal(1), figure.end - 1
    while at > figure.start and text[at] in _TIMES:
        times, at = times * _TIMES[text[at]], at - 1
    return times
