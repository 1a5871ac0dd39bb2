"""Quantities: a numeral with its unit, its modifiers and what it is counted by.

The numerals of a text are scanned once. What stands behind each of them decides what it counts, words on both sides
modify it, and a further numeral may make it a range (3至5家, 2500元至3000元) or add parts to it (50元6角).
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from extract.mentions.kinds import QUANTITY_KINDS
from extract.mentions.mention import Mention
from extract.mentions.numerals.scan import figures
from extract.mentions.quantities import context
from extract.mentions.quantities.amount import Amount, negative
from extract.mentions.quantities.amounts import Amounts
from extract.mentions.quantities.stated import digit_counts
from extract.plain import plain

_KINDS = {kind.removeprefix("quantity:"): kind for kind in QUANTITY_KINDS}
_COUNTED = ("count", "people", "person_times")
_SPANNING, _SPANNED = ("跨越", "越过"), frozenset(("length", "count"))
"""What goes beyond an amount (跨越3000亿元), but across a distance or several things (跨越3000公里)."""
_DIVISIBLE = ("percent", "other", "length", "mass", "area", "volume")
_DEGREES = frozenset(("度", "℃", "摄氏度", "°C"))
_MULTIPLES = frozenset(("倍", "番"))
_GRADES = frozenset(("大", "级"))
"""Units that number what they stand behind (三级医院), unless a part of one is measured (6.2级地震)."""


@plain
class Quantity:
    """What a quantity says.

    `value` is in base units (13.38亿元 is 1338000000 of 元), `None` for a range, which has `low` and `high`.
    `unit` is as stated less the magnitude (名 and 位 are 人), `None` where the text names none; `kind`, `currency`
    (ISO 4217), `modifier` and `per` are those of metric records. `rhetorical` marks what counts no fact: small
    Chinese counts (两地, 三个方面) and round figures (百座). `number` is the place of the numeral itself.
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


def find(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Mention[Quantity]]:
    """Every quantity of the clean text in order; nothing of the sorted spans `taken` is read as one."""
    return _mentions(text, Amounts(text, figures(text, taken, digit_counts)).read())


def _mentions(text: str, amounts: Iterable[Amount]) -> list[Mention[Quantity]]:
    floor, rated, found = 0, context.rated(text), []
    modifiers = context.modifiers()
    for amount in amounts:
        mention = _mention(text, amount, floor if rated else amount.start, modifiers)
        found.append(mention)
        if text[mention.end : mention.end + 1] != "、":
            floor = mention.end
    return found


def _mention(text: str, amount: Amount, floor: int, modifiers: context.Modifiers) -> Mention[Quantity]:
    start, end, modifier = amount.start, amount.end, "more_than" if amount.vague else None
    unit = amount.unit
    name, kind = unit.name, unit.kind
    if text[start - 1 : start] in modifiers.led_by:
        before = modifiers.before(text, start, round_figure=amount.round_figure)
        if before and not (kind in _SPANNED and text.startswith(_SPANNING, before[0])):
            start, modifier = before
    following = text[end : end + 1]
    if following in modifiers.followed_by and (after := modifiers.after(text, end)):
        end, modifier = after
    elif following == "多" and kind in _DIVISIBLE:
        end, modifier = end + 1, "more_than"
    if name in _DEGREES and text.endswith("零下", 0, start):
        start, amount = start - 2, negative(amount)
    counted = floor < start or following in context.PER or kind == "money"
    quantity = Quantity(
        amount.value,
        amount.low,
        amount.high,
        name,
        kind,
        unit.currency,
        modifier or modifiers.near(text, start),
        context.rate(text, start, amount.end, floor, unit) if counted else None,
        (amount.chinese or name in _GRADES) and _rhetorical(amount, modifier),
        amount.number,
    )
    return Mention(_KINDS[kind], start, end, quantity, f"quantity.{amount.by}")


def _rhetorical(amount: Amount, modifier: str | None) -> bool:
    """Whether it counts no fact: 两地, 三大行动, 百座大棚, but not 近百座 or 三百余户."""
    unit = amount.unit
    if unit.name in _GRADES:
        return amount.value is None or amount.value == amount.value.to_integral_value()
    if unit.kind == "percent" or unit.name in _MULTIPLES:
        return False
    if amount.round_figure:
        return modifier is None
    largest = amount.value if amount.high is None else amount.high
    if not amount.chinese or unit.kind == "money" or largest is None:
        return False
    return largest < (10 if unit.kind in _COUNTED else 2)
