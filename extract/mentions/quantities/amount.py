"""An amount: a numeral with its unit, before its modifiers are read."""

from dataclasses import replace
from decimal import Decimal

from extract.mentions.numeral import EXACT
from extract.mentions.numerals.scan import Figure
from extract.mentions.quantities.units import ONE, Unit
from extract.plain import plain


@plain
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
    number: tuple[int, int]
    vague: bool
    round_figure: bool
    chinese: bool
    by: str


def amount_of(figure: Figure, end: int, unit: Unit, vague: bool) -> Amount:
    """The amount of a numeral with a unit that ends at `end`."""
    value, low, high = figure.value, figure.low, figure.high
    if unit.factor is not ONE:
        value, low, high = (None if part is None else EXACT.multiply(part, unit.factor) for part in (value, low, high))
    number = figure.start, figure.end
    return Amount(figure.begin, end, value, low, high, unit, number, vague, figure.bare, figure.chinese, unit.kind)


def between(first: Amount, second: Amount) -> Amount | None:
    """The range from one amount to another, `None` if it does not rise."""
    low, high = first.value, second.value
    if low is None or high is None or low >= high:
        return None
    return replace(
        second,
        start=first.start,
        value=None,
        low=low,
        high=high,
        number=(first.number[0], second.number[1]),
        by=f"{second.by}.range",
    )


def negative(amount: Amount) -> Amount:
    """The same below zero (零下4至6℃)."""
    value, low, high = (
        None if part is None else part.copy_negate() for part in (amount.value, amount.high, amount.low)
    )
    return replace(amount, value=value, low=low, high=high)
