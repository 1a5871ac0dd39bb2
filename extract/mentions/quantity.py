"""Quantities: a numeral with its unit, its modifiers and what it is counted by.

The numerals of a text are scanned once. What stands behind each of them decides what it counts, words on both sides
modify it, and a further numeral may make it a range (3至5家, 2500元至3000元) or add parts to it (50元6角).
"""

from collections.abc import Iterable, Sequence

from extract.mentions.mention import Mention
from extract.mentions.numerals.scan import Figure, figures
from extract.mentions.quantities import context
from extract.mentions.quantities.amount import Amount, Quantity
from extract.mentions.quantities.amounts import Amounts
from extract.mentions.quantities.stated import digit_counts

_COUNTED = ("count", "people", "person_times")
_SPANNING, _SPANNED = ("跨越", "越过"), frozenset(("length", "count"))
"""What goes beyond an amount (跨越3000亿元), but across a distance or several things (跨越3000公里)."""
_DIVISIBLE = ("percent", "other", "length", "mass", "area", "volume")
_DEGREES = frozenset(("度", "℃", "摄氏度", "°C"))
_MULTIPLES = frozenset(("倍", "番"))
_GRADES = frozenset(("大", "级"))
"""Units that number what they stand behind (三级医院), unless a part of one is measured (6.2级地震)."""


def find(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Mention[Quantity]]:
    """Every quantity of the clean text in order; nothing of the sorted spans `taken` is read as one."""
    return _mentions(text, Amounts(text, figures(text, taken, digit_counts)).read())


def _mentions(text: str, amounts: Iterable[Amount]) -> list[Mention[Quantity]]:
    floor, rated, found = 0, context.rated(text), []
    modifiers = context.modifiers()
    for amount in amounts:
        mention = amount[0]
        _modify(text, amount, floor if rated else mention.start, modifiers)
        found.append(mention)
        if text[mention.end : mention.end + 1] != "、":
            floor = mention.end
    return found


def _modify(text: str, amount: Amount, floor: int, modifiers: context.Modifiers) -> None:
    """Let the words around an amount say what they do of it; `floor` is the end of the one before."""
    mention, unit, figure = amount
    quantity, start, end = mention.value, mention.start, mention.end
    kind, modifier, following = unit.kind, quantity.modifier, text[end : end + 1]
    if text[start - 1 : start] in modifiers.led_by:
        before = modifiers.before(text, start, round_figure=figure.bare)
        if before and not (kind in _SPANNED and text.startswith(_SPANNING, before[0])):
            start, modifier = before
    if following in modifiers.followed_by and (after := modifiers.after(text, end)):
        mention.end, modifier = after
    elif following == "多" and kind in _DIVISIBLE:
        mention.end, modifier = end + 1, "more_than"
    if unit.name in _DEGREES and text.endswith("零下", 0, start):
        start -= 2
        quantity.negate()
    if floor < start or following in context.PER or kind == "money":
        quantity.per = context.rate(text, start, end, floor, unit)
    if figure.chinese or unit.name in _GRADES:
        quantity.rhetorical = _rhetorical(quantity, figure, modifier)
    mention.start, quantity.modifier = start, modifier or modifiers.near(text, start)


def _rhetorical(quantity: Quantity, figure: Figure, modifier: str | None) -> bool:
    """Whether it counts no fact: 两地, 三大行动, 百座大棚, but not 近百座 or 三百余户."""
    if quantity.unit in _GRADES:
        return quantity.value is None or quantity.value == quantity.value.to_integral_value()
    if quantity.kind == "percent" or quantity.unit in _MULTIPLES:
        return False
    if figure.bare:
        return modifier is None
    largest = quantity.value if quantity.high is None else quantity.high
    if not figure.chinese or quantity.kind == "money" or largest is None:
        return False
    return largest < (10 if quantity.kind in _COUNTED else 2)
