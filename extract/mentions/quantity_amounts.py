"""Amounts: a numeral and the unit behind it, alone, as the ends of a range, or in a list that shares a unit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from extract.mentions import quantity_context as context
from extract.mentions.numeral import value
from extract.mentions.numeral_guards import Guards
from extract.mentions.numeral_scan import Figure
from extract.mentions.quantity_inference import inferred
from extract.mentions.quantity_units import (
    HALF,
    Unit,
    money_before,
    money_of,
    money_parts,
    named,
    points,
    share_of,
    units,
)
from extract.text.span import Span

_TO = re.compile(r" ?(?:至|到|[-—~]{1,2}) ?")
_PART = re.compile(r" ?[又零]? ?")
_VAGUE = re.compile(r" ?[多余来]|\+")
_TENTH = re.compile(r" ?(?P<digit>[一二三四五六七八九半])(?![一-鿿0-9])")
_PAYING = re.compile(r"[花价卖钱费付售买赚挣]")
_COINS = re.compile(r"[一二两三四五六七八九0-9][毛角]")
_TIMES = {"百": Decimal(100), "千": Decimal(1000), "万": Decimal(10**4), "亿": Decimal(10**8)}
_LONGEST_LIST = 12
_INDEFINITE = ("count", "people", "person_times")


@dataclass(slots=True)
class Amount:
    """A numeral with its unit, `text[start:end]`.

    `number` is the place of the numeral proper (of both, for a range), `vague` whether 多, 余 or 几 goes beyond it,
    `round_figure` whether it is written with multipliers only (百, 千万), `by` the name of the reading.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: Unit
    number: Span
    vague: bool
    round_figure: bool
    chinese: bool
    by: str


class Amounts:
    """Reads the amounts of one text from its numerals, which are in order and claimed by nothing else."""

    def __init__(self, text: str, figures: Sequence[Figure]) -> None:
        self._text = text
        self._figures = figures
        self._guards = Guards(text)
        self._done = 0

    def read(self) -> Iterator[Amount]:
        """Every amount in order."""
        at = 0
        while at < len(self._figures):
            found = [] if self._guards.ordinal(self._figures[at]) else self._from(at)
            yield from found
            end = self._done = found[-1].end if found else self._done
            at += 1
            while at < len(self._figures) and self._figures[at].start < end:
                at += 1

    def _from(self, at: int) -> list[Amount]:
        """The amounts that numeral `at` begins: one, or those of a list."""
        amount = self._stated(at)
        if amount is not None:
            return [self._to_second(at, amount) or self._with_parts(at, amount)]
        figure = self._figures[at]
        if figure.value is None or self._follower(at, figure.end) is None:
            return self._inferred(at)
        pair = self._range(at)
        return [pair] if pair else self._list(at) or self._inferred(at)

    def _stated(self, at: int) -> Amount | None:
        """Numeral `at` with the unit behind it, or the currency before it."""
        figure = self._figures[at]
        found = self._unit(figure)
        if found is None or (figure.value is None and figure.low is None):
            return None
        end, unit, vague = found
        if self._indefinite(figure, unit, end) or self._guards.reason(figure):
            return None
        amount = _amount(figure, end, unit, vague)
        return self._tenths(figure, amount) if unit.factor == 10 else amount

    def _unit(self, figure: Figure) -> tuple[int, Unit, bool] | None:
        """The unit of a numeral, where it ends, and whether 多 or 余 stands before it."""
        text, end, vague = self._text, figure.end, figure.vague
        if figure.share is not None or figure.fraction:
            return end, share_of(figure.share), vague
        found = units().at(text, end) or points(text, end)
        if found is None and (match := _VAGUE.match(text, end)):
            found = units().at(text, match.end())
            end, vague = match.end(), True
        if found is None and not vague and text[end : end + 1] == " " and not figure.chinese:
            found = _measured(units().at(text, end + 1))
        unit = found[1] if found else None
        if found and unit and unit.kind == "money" and text[end : found[0]] == "块" and not self._paid(figure, end):
            unit = named("片")._replace(name="块")
        if figure.chinese and figure.value == 1 and text[end : end + 1] == "半":
            return end + 1, HALF, vague
        if unit is None or unit.name == "元":
            sign = money_before().before(text, figure.begin)
            if sign is not None and sign[0] >= self._done:
                return (found[0] if unit and found else end), money_of(sign[1]), vague
        return None if found is None or unit is None else (found[0], unit, vague)

    def _paid(self, figure: Figure, end: int) -> bool:
        """Whether 块 at `end` is money, no measure word: 十块三毛, 花了三块."""
        text = self._text
        return bool(_PAYING.search(text, max(figure.start - 6, 0), figure.start) or _COINS.match(text, end + 1))

    def _tenths(self, figure: Figure, amount: Amount) -> Amount | None:
        """七成六 and 五五折: two digits of per cent; 十折 and beyond is no discount."""
        if amount.value is None:
            return amount
        if self._text[amount.end - 1] == "折":
            if figure.value is not None and figure.value > 10:
                amount.value = figure.value
            return amount if amount.value < 100 else None
        if match := _TENTH.match(self._text, amount.end):
            more = value(match["digit"]) if match["digit"] != "半" else Decimal(5)
            return replace(amount, end=match.end(), value=amount.value + (more or 0))
        return amount

    def _indefinite(self, figure: Figure, unit: Unit, end: int) -> bool:
        """Whether 一 is but an article (一个, 一批), no count."""
        if not figure.chinese or figure.value != 1 or unit.kind not in _INDEFINITE:
            return False
        return not (context.before(self._text, figure.start) or context.after(self._text, end))

    def _follower(self, at: int, end: int) -> Figure | None:
        """The next numeral if it stands within a few characters of `end`."""
        following = self._figures[at + 1] if at + 1 < len(self._figures) else None
        return following if following is not None and following.begin - end <= 4 else None

    def _to_second(self, at: int, first: Amount) -> Amount | None:
        """2500元至3000元: the range from an amount to the next one of the same unit, if they make one."""
        following = self._follower(at, first.end)
        if following is None or not _TO.fullmatch(self._text, first.end, following.begin):
            return None
        second = self._stated(at + 1)
        if second is None or second.unit != first.unit or self._text[first.start - 1 : first.start] in ("从", "由"):
            return None
        return _between(first, second)

    def _range(self, at: int) -> Amount | None:
        """3至5家, 3000-5000万元: two numerals with one unit, and often one multiplier."""
        figure, following = self._figures[at], self._figures[at + 1]
        if not _TO.fullmatch(self._text, figure.end, following.begin) or self._guards.reason(figure):
            return None
        second = self._stated(at + 1)
        if second is None:
            return None
        if figure.value and following.value and self._text[figure.end - 1] not in _TIMES:
            scaled = figure.value * _multiplier(self._text, following)
            if scaled <= following.value:
                figure = replace(figure, value=scaled)
        return _between(_amount(figure, figure.end, second.unit, figure.vague), second)

    def _list(self, at: int) -> list[Amount]:
        """10、20、30个: numerals in a row that share the unit of the last one."""
        members = [at]
        while len(members) <= _LONGEST_LIST and members[-1] + 1 < len(self._figures):
            last, following = self._figures[members[-1]], self._figures[members[-1] + 1]
            if last.chinese or self._text[last.end : following.begin] not in ("、", "和", "与"):
                return []
            amount = self._stated(members[-1] + 1)
            if amount is not None:
                row = [self._figures[member] for member in members]
                if any(self._guards.reason(figure) for figure in row):
                    return []
                return [*(_amount(figure, figure.end, amount.unit, False) for figure in row), amount]
            members.append(members[-1] + 1)
        return []

    def _with_parts(self, at: int, amount: Amount) -> Amount:
        """50元6角三分: an amount of money with the smaller units that follow it."""
        while amount.unit.kind == "money" and amount.value is not None:
            at += 1
            figure = self._follower(at - 1, amount.end)
            if figure is None or figure.value is None or not _PART.fullmatch(self._text, amount.end, figure.begin):
                break
            part = money_parts().at(self._text, figure.end)
            if part is None:
                break
            amount = replace(
                amount,
                end=part[0],
                value=amount.value + figure.value * part[1],
                number=Span(amount.number.start, figure.end),
            )
        return amount

    def _inferred(self, at: int) -> list[Amount]:
        """Numeral `at` without a unit, where what stands around it says what it counts."""
        figure = self._figures[at]
        found = inferred(self._text, figure)
        if found is None or self._guards.reason(figure):
            return []
        end, unit, vague = found
        return [replace(_amount(figure, end, unit, vague), by=f"{unit.kind}.inferred")]


def _measured(found: tuple[int, Unit | None] | None) -> tuple[int, Unit | None] | None:
    """A unit that may stand behind a blank: one of measures, not a thing counted."""
    return found if found and found[1] and found[1].kind not in _INDEFINITE else None


def _amount(figure: Figure, end: int, unit: Unit, vague: bool) -> Amount:
    low, high = figure.low, figure.high
    return Amount(
        start=figure.begin,
        end=end,
        value=None if figure.value is None else figure.value * unit.factor,
        low=None if low is None else low * unit.factor,
        high=None if high is None else high * unit.factor,
        unit=unit,
        number=Span(figure.start, figure.end),
        vague=vague,
        round_figure=figure.bare,
        chinese=figure.chinese,
        by=unit.kind,
    )


def _between(first: Amount, second: Amount) -> Amount | None:
    """The range from one amount to another, if it rises."""
    low, high = first.value, second.value
    if low is None or high is None or low >= high:
        return None
    return replace(
        second,
        start=first.start,
        value=None,
        low=low,
        high=high,
        number=Span(first.number.start, second.number.end),
        by=f"{second.by}.range",
    )


def _multiplier(text: str, figure: Figure) -> Decimal:
    """What the multipliers at the end of a numeral come to: 万 of 5000万 to 10000."""
    times, at = Decimal(1), figure.end - 1
    while at > figure.start and text[at] in _TIMES:
        times, at = times * _TIMES[text[at]], at - 1
    return times
