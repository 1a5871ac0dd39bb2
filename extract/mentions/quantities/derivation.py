"""How the value of a quantity comes about, for people who check it."""

from decimal import Decimal

from extract.mentions.numeral import EXACT, value
from extract.mentions.quantities.amount import Quantity

_TIMES = "百千万亿"


def derivation(text: str, quantity: Quantity) -> str:
    """The value of a quantity of the clean text, from its numeral: `13.38亿 = 13.38 × 100000000 = 1338000000 元`.

    A range gives its two ends, and a numeral that needs no arithmetic just its value.
    """
    numeral = text[slice(*quantity.number)]
    unit = f" {quantity.unit}" if quantity.unit else ""
    if quantity.value is None:
        return f"{numeral} = {_plain(quantity.low)} … {_plain(quantity.high)}{unit}"
    return " = ".join([numeral, *_product(numeral, quantity.value), _plain(quantity.value)]) + unit


def _product(numeral: str, whole: Decimal) -> list[str]:
    """The mantissa and what it is multiplied by, where a multiplier ends the numeral or the unit has one (七成)."""
    mantissa = value(numeral.rstrip(_TIMES))
    if not mantissa or not whole:
        return []
    factor = EXACT.divide(whole, mantissa)
    return [f"{_plain(mantissa)} × {_plain(factor)}"] if factor != 1 and factor == factor.to_integral_value() else []


def _plain(number: Decimal | None) -> str:
    """A number without exponent and without zeros behind the point."""
    if number is None:
        return "?"
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
