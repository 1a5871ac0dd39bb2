"""A quantity as far as its numeral and unit tell, before the words around it are read."""

from dataclasses import replace
from decimal import Decimal

from extract.mentions.kinds import QUANTITY_KINDS
from extract.mentions.mention import Mention
from extract.mentions.numeral import EXACT
from extract.mentions.numerals.scan import Figure
from extract.mentions.quantities.units import ONE, Unit
from extract.plain import plain

_NAMES = {kind.removeprefix("quantity:"): (kind, kind.replace(":", ".")) for kind in QUANTITY_KINDS}
"""The kind of mention that a kind of quantity is, and the rule that reads it."""


@plain
class Quantity:
    """What a quantity says.

    `value` is in base units (13.38亿元 is 1338000000 of 元), `None` for a range, which has `low` and `high`.
    `unit` is as stated less the magnitude (名 and 位 are 人), `None` where the text names none; `kind`, `currency`
    (ISO 4217), `modifier` and `per` are those of metric records. `rhetorical` marks what counts no fact: small
    Chinese counts (两地, 三个方面) and round figures (百座). `number` is the place of the numeral itself (of both, for
    a range).
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    kind: str
    currency: str | None
    modifier: str | None
    per: str | None
    rhetorical: bool
    number: tuple[int, int]

    @property
    def scale(self) -> str | None:
        """What `value` is measured in: `%` for 个百分点 too, else the unit."""
        return "%" if self.unit == "个百分点" else self.unit

    def negate(self) -> None:
        """Make it as much below zero (零下4至6℃)."""
        self.value, self.low, self.high = (
            None if part is None else part.copy_negate() for part in (self.value, self.high, self.low)
        )


Amount = tuple[Mention[Quantity], Unit, Figure]
"""A mention of a quantity that the words around are still to modify, with its unit and numeral (the last, of a range).

They do so in place: a text has so many of them that each is made once.
"""


def amount_of(figure: Figure, end: int, unit: Unit, vague: bool) -> Amount:
    """The amount of a numeral with a unit that ends at `end`; `vague` where 多, 余 or 几 goes beyond it."""
    value, low, high = figure.value, figure.low, figure.high
    if unit.factor is not ONE:
        value, low, high = (None if part is None else EXACT.multiply(part, unit.factor) for part in (value, low, high))
    modifier, number = "more_than" if vague else None, (figure.start, figure.end)
    quantity = Quantity(value, low, high, unit.name, unit.kind, unit.currency, modifier, None, False, number)
    kind, rule = _NAMES[unit.kind]
    return Mention(kind, figure.begin, end, quantity, rule), unit, figure


def between(first: Amount, second: Amount) -> Amount | None:
    """The range from one amount to another, `None` if it does not rise."""
    one, (other, unit, figure) = first[0], second
    low, high = one.value.value, other.value.value
    if low is None or high is None or low >= high:
        return None
    number = one.value.number[0], other.value.number[1]
    quantity = replace(other.value, value=None, low=low, high=high, number=number)
    return Mention(other.kind, one.start, other.end, quantity, f"{other.rule}.range"), unit, figure
