"""The exact value of a numeral, in whichever way it is written.

A numeral is read in three steps: characters are folded to one form (full-width, formal and traditional digits),
cut into tokens (a digit string, a Chinese digit, a multiplier), and the tokens are summed from left to right.

    numeral   := [sign] (fraction | magnitude)
    fraction  := [whole 又] part 分之 part | whole part / part
    magnitude := plain | decimal 点 digits [万 亿 …]* | digit digit …
    plain     := sections joined by 万, 亿, 兆: each multiplies what stands before it that is smaller
    section   := digit 千 digit 百 digit 十 digit, in falling order, 零 for a gap, Arabic strings for digits
"""

import re
from collections.abc import Sequence
from decimal import Context, Decimal, localcontext

from extract.text.patterns import late

EXACT = Context(prec=120)
"""Arithmetic wide enough that no sum or product of a numeral's parts is rounded."""

DIVISION = Context(prec=32)
"""For fractions, which need not end."""

LONGEST = 48
"""The most characters that a numeral with a value may have."""

DIGITS = {digit: Decimal(at) for at, digit in enumerate("零一二三四五六七八九")}
SMALL = {"十": Decimal(10), "百": Decimal(100), "千": Decimal(1000)}
BIG = {"万": Decimal(10**4), "亿": Decimal(10**8), "兆": Decimal(10**12)}
LATIN = {"k": Decimal(1000), "w": Decimal(10**4)}

_VARIANTS = {
    "零": "〇○",
    "一": "壹弌",
    "二": "贰貳弍两兩",
    "三": "叁參叄弎",
    "四": "肆",
    "五": "伍",
    "六": "陆陸",
    "七": "柒",
    "八": "捌",
    "九": "玖",
    "十": "拾",
    "百": "佰",
    "千": "仟",
    "万": "萬",
    "亿": "億",
    "点": "點",
    "负": "負",
    ".": "．",
    ",": "，",
    "%": "％",
    "/": "／",
    "-": "－−",
    "+": "＋",
    "k": "KｋＫ",
    "w": "WｗＷ",
}
FOLD = str.maketrans(
    {variant: plain for plain, variants in _VARIANTS.items() for variant in variants}
    | {chr(0xFF10 + digit): str(digit) for digit in range(10)}
    | {"廿": "二十", "卅": "三十", "卌": "四十", "\t": " ", "\u3000": " ", "\xa0": " "}
)
"""One form for every character of a numeral."""

_LIANG = late("[一二两三四五六七八九]两|两[一二两三四五六七八九]")
"""两 is no digit beside another one: 三两家 and 一两天 are few, 两两 is two by two."""
_ARABIC = late(r"(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?")
_TOKEN = late(r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+|[零一二三四五六七八九十百千万亿兆kw]")
_PARTS = late(r"(?:(?P<whole>.+?)又)?(?P<below>.+?)分之(?P<above>.+)")
_SLASH = late(r"(?:(?P<whole>\d+) +)?(?P<above>\d+) ?/ ?(?P<below>\d+)")
_POWER = late(r"(?P<base>(?:\d+(?:\.\d+)?|\.\d+))(?P<how>e|E|\^)(?P<power>[+-]?\d{1,2})")


def value(text: str) -> Decimal | None:
    """The value of `text`, which is one numeral from its first to its last character.

    `None` where it is not a numeral, is one without an exact value (十几), or is longer than `LONGEST`.

    >>> value("一万五千亿"), value("3千5百"), value("三分之二")
    (Decimal('1500000000000'), Decimal('3500'), Decimal('0.66666666666666666666666666666667'))
    """
    if len(text) > LONGEST or ("两" in text and _LIANG.search(text)):
        return None
    plain = text.translate(FOLD).strip()
    sign = 1
    if plain[:1] in ("-", "负"):
        sign, plain = -1, plain[1:]
    elif plain[:1] == "+":
        plain = plain[1:]
    with localcontext(EXACT):
        found = _unsigned(plain)
        return None if found is None else found * sign


def _unsigned(spaced: str) -> Decimal | None:
    plain = spaced.replace(" ", "")
    if not plain:
        return None
    if _ARABIC.fullmatch(plain):
        return Decimal(plain.replace(",", ""))
    if match := _SLASH.fullmatch(spaced) or _PARTS.fullmatch(plain):
        return _fraction(match)
    if match := _POWER.fullmatch(plain):
        return _power(match)
    return magnitude(plain)


def _fraction(match: re.Match[str]) -> Decimal | None:
    """`A分之B`, `N又A分之B`, `B/A` and `N B/A`; the parts may be signed."""
    below, above = value(match["below"]), value(match["above"])
    whole = value(match["whole"]) if match["whole"] else Decimal(0)
    if not below or above is None or whole is None:
        return None
    return whole + DIVISION.divide(above, below)


def _power(match: re.Match[str]) -> Decimal:
    base, power = Decimal(match["base"]), int(match["power"])
    if match["how"] == "^":
        return DIVISION.power(base, power)
    return base.scaleb(power)


def magnitude(plain: str) -> Decimal | None:
    """The value of a folded numeral of digits and multipliers, `None` if it is malformed."""
    if "点" in plain:
        return _with_point(plain)
    tokens = _TOKEN.findall(plain)
    if sum(map(len, tokens)) != len(plain):
        return None
    if len(tokens) > 1 and all(token in DIGITS for token in tokens):
        return _positional(plain)
    return _sum(tokens)


def _positional(digits: str) -> Decimal | None:
    if not digits or any(digit not in DIGITS for digit in digits):
        return None
    return Decimal("".join(str(DIGITS[digit]) for digit in digits))


def _with_point(plain: str) -> Decimal | None:
    """三点五万: the digits after 点 belong to what stands before it, multipliers to the whole."""
    left, _, right = plain.partition("点")
    digits = right.rstrip("万亿兆")
    whole = magnitude(left) if left else None
    fraction = digits if digits.isascii() and digits.isdigit() else _positional(digits)
    if whole is None or fraction is None or whole != whole.to_integral_value():
        return None
    width = len(digits)
    total = whole + Decimal(fraction).scaleb(-width)
    for unit in right[width:]:
        total *= BIG[unit]
    return total


def _sum(tokens: Sequence[str]) -> Decimal | None:
    """Sum the tokens of a numeral without a point; `None` where their order makes no numeral."""
    adder = _Adder()
    for token in tokens:
        if not adder.take(token):
            return None
    return adder.total()


class _Adder:
    """Sums digits and multipliers from left to right.

    `done` holds the finished parts with their scale, in falling order; `section` what stands since the last of
    them; `pending` a digit that waits for its multiplier; `bound` what the next multiplier must stay below.
    """

    __slots__ = ("bound", "done", "gap", "pending", "section")

    def __init__(self) -> None:
        self.done: list[tuple[Decimal, Decimal]] = []
        self.section = Decimal(0)
        self.pending: str | None = None
        self.bound: Decimal | None = None
        self.gap = False

    def take(self, token: str) -> bool:
        """Add one token; false if it cannot stand here."""
        if token == "零":
            self.gap = True
            return self.pending is None
        if unit := SMALL.get(token):
            return self._small(unit)
        if unit := BIG.get(token) or LATIN.get(token):
            return self._big(unit)
        if self.pending is not None:
            return False
        self.pending = token
        return True

    def total(self) -> Decimal | None:
        """The sum, with a last digit read in the place below its multiplier (两千三 is 2300)."""
        scale = self.bound or (self.done[-1][0] if self.done else None)
        short = self._short(scale)
        amount = self._digit()
        if scale is not None and amount >= scale:
            return None
        self.section += amount * scale / 10 if scale and short else amount
        if self.done and self.section >= self.done[-1][0]:
            return None
        return self.section + sum((part for _, part in self.done), Decimal(0))

    def _small(self, unit: Decimal) -> bool:
        if self.bound is not None and unit >= self.bound:
            return False
        bare = self.pending is None
        if bare and unit != SMALL["十"] and (self.done or self.section):
            return False
        self.section += unit if bare else self._digit() * unit
        self.bound, self.gap = unit, False
        return True

    def _big(self, unit: Decimal) -> bool:
        if self._short(self.bound):
            return False
        bare = self.pending is None and not self.section
        if bare and self.done and self.done[-1][0] > unit:
            return False
        amount, scale = Decimal(1) if bare and not self.done else self.section + self._digit(), unit
        while self.done and self.done[-1][0] <= unit:
            inner, part = self.done.pop()
            amount, scale = amount + part, unit * inner
        if self.done and amount * unit >= self.done[-1][0]:
            return False
        self.done.append((scale, amount * unit))
        self.section, self.bound, self.gap = Decimal(0), None, False
        return True

    def _short(self, scale: Decimal | None) -> bool:
        """Whether the pending digit stands right behind a multiplier above ten, as the 三 of 两千三."""
        return self.pending is not None and len(self.pending) == 1 and not self.gap and (scale or 0) > 10

    def _digit(self) -> Decimal:
        token, self.pending = self.pending, None
        if token is None:
            return Decimal(0)
        return DIGITS.get(token) or Decimal(token.replace(",", ""))
