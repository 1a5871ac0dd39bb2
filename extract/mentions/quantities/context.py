"""What stands around a quantity and changes it: bounds and approximations, and what a rate is counted by."""

import re
from functools import cache

from extract.lexicons import load
from extract.mentions.quantities.units import Prefixes, Unit
from extract.text.patterns import compiled, late

_RATE = late(r"每|.均|时速|亩产|单产")
_RATE_SIGN = late("[每均速产]")
"""One of these letters stands in every match of `_RATE`, and they are faster to search for."""
_ALL = frozenset("已为是有在可能获被由与将超达突实需须")
_PART = frozenset("末底初")
_STEADY = "人户亩日月年"
_TIMES = frozenset(("年均", "月均", "周均", "每年", "每月", "每周", "每季度"))
_COUNTED = frozenset("0123456789一二两三四五六七八九十百千万亿几多余各")
_CLAUSE_END = frozenset(",，。;；!！?？:：\n")
_STOP = _CLAUSE_END | {"的"}
PER = frozenset("/每一")
"""What follows a quantity that `rate` finds counted by something, unless it is money or in a `rated` text."""

_ONCE = "一次性"
"""How something is paid, and not what for each time."""
_LOOK_BACK = 32
_NEAR = 8


class Modifiers:
    """The words that modify a figure, and where they stand; `led_by` and `followed_by` are the letters next to it.

    `led_by` has the last letters of the words before a figure, and the blank that may stand between, `followed_by` the
    first letters of those behind it.
    """

    __slots__ = ("_after", "_before", "_near", "_near_words", "_round", "followed_by", "led_by")

    def __init__(self) -> None:
        tables = load("modifiers")
        blocked: dict[str, str | None] = dict.fromkeys(tables["blocked"]["words"].split())
        self._before: Prefixes[str | None] = Prefixes(blocked | _words(tables["before"]), backwards=True)
        self._round: Prefixes[str | None] = Prefixes(dict(_words(tables["round"])), backwards=True)
        self._after = Prefixes(_words(tables["after"]))
        self._near_words = _words(tables["near"])
        self._near = compiled("|".join(sorted(self._near_words, key=lambda word: (-len(word), word))))
        self.led_by = self._before.edge | self._round.edge | {" "}
        self.followed_by = self._after.edge

    def before(self, text: str, position: int, *, round_figure: bool = False) -> tuple[int, str] | None:
        """The modifier that ends at `position`, as its start and what it says (近 is `nearly`).

        `round_figure` allows 上 and 过, which modify numerals without a digit only (上百, 过亿).
        """
        end = position - 1 if text[position - 1 : position] == " " else position
        found = self._before.before(text, end)
        if found is None and round_figure:
            found = self._round.before(text, end)
        return None if found is None or found[1] is None else (found[0], found[1])

    def near(self, text: str, position: int) -> str | None:
        """The modifier that governs a figure at `position` from a few characters off (至少建成2个)."""
        found = self._near.search(text, position - _NEAR if position > _NEAR else 0, position)
        return self._near_words[found[0]] if found and _STOP.isdisjoint(text[found.end() : position]) else None

    def after(self, text: str, position: int) -> tuple[int, str] | None:
        """The modifier that starts at `position`, as its end and what it says (以上 is `at_least`)."""
        return self._after.at(text, position) if text[position : position + 1] in self.followed_by else None


@cache
def modifiers() -> Modifiers:
    """Those of the lexicon."""
    return Modifiers()


def rated(text: str) -> bool:
    """Whether a text holds a word that says what a quantity behind it is counted by."""
    if "每" in text or "均" in text:
        return True
    return ("速" in text and "时速" in text) or ("产" in text and ("亩产" in text or "单产" in text))


def rate(text: str, start: int, end: int, floor: int, unit: Unit) -> str | None:
    """What a quantity `text[start:end]` is counted by, as the text says it: 每人每月, 户均, /人.

    `floor` is where the search to the left ends: behind the quantity before, or at `start` in a text not `rated`.
    """
    if text[end : end + 1] in PER and (behind := _behind(text, end, unit)):
        return text[end:behind]
    if unit.kind == "money" and "一" in text[max(start - 4, 0) : start] and (one := _one(text, start)):
        return one
    if floor < start - _LOOK_BACK:
        floor = start - _LOOK_BACK
    if floor >= start or _RATE_SIGN.search(text, floor, start) is None:
        return None
    for match in reversed(list(_RATE.finditer(text, floor, start))):
        if not _CLAUSE_END.isdisjoint(text[match.start() : start]):
            return None
        found = _chain(text, match.start(), start) if match[0] == "每" else _mean(text, match, unit)
        if found:
            return found if unit.kind != "percent" or found in _TIMES else None
    return None


def _behind(text: str, end: int, unit: Unit) -> int | None:
    """Where /人, 每人每月 or, for a price, 一公斤 ends that stands at `end`."""
    signs = "/每一" if unit.kind == "money" else "/每"
    behind = None
    while text[end : end + 1] in signs and not text.startswith(_ONCE, end) and (found := _every().at(text, end + 1)):
        behind = end = found[0]
    return behind


def _one(text: str, start: int) -> str | None:
    """一公斤 directly before a price."""
    at = text.rfind("一", max(start - 4, 0), start)
    behind = _every().at(text, at + 1) if at >= 0 else None
    return text[at:start] if behind and behind[0] == start else None


def _mean(text: str, match: re.Match[str], unit: Unit) -> str | None:
    """户均, not 两县均 and not 县均已: what all of them do is no rate."""
    tables = load("modifiers")["per"]
    if match[0] in tables["word"]:
        fits = unit.kind == "length" if match[0] == "时速" else unit.kind == "mass"
        return str(tables["word"][match[0]]) if fits else None
    all_of_them = match[0][0] not in _STEADY and text[match.end() : match.end() + 1] in _ALL
    if match[0][0] not in tables["mean"] or all_of_them or text[match.start() - 1 : match.start()] in _COUNTED:
        return None
    return match[0]


def _chain(text: str, at: int, start: int) -> str | None:
    """每人每月: one or more 每, from the first that stands next to the one at `at`."""
    found = _every().at(text, at + 1)
    if found is None or found[0] > start or text[found[0] : found[0] + 1] in _PART:
        return None
    first = at
    while (earlier := text.rfind("每", max(first - 5, 0), first)) >= 0:
        before_it = _every().at(text, earlier + 1)
        if before_it is None or before_it[0] != first:
            break
        first = earlier
    return text[first : found[0]]


def _words(table: dict[str, str]) -> dict[str, str]:
    return {word: modifier for modifier, words in table.items() for word in words.split()}


@cache
def _every() -> Prefixes[None]:
    return Prefixes(dict.fromkeys(load("modifiers")["per"]["every"].split()))
