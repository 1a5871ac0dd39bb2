"""Blanks inside lines: none inside names and numbers or beside brackets, elsewhere one."""

from functools import cache

from extract.lexicons import load
from extract.text.offsets import Edit
from extract.text.patterns import late

_BLANKS = late("  *")  # a fixed first blank: `re` then looks for nothing else
_TABS = late(" *\t[ \t]*")
_AFTER_NUMBERS = frozenset(
    "年月日时秒点号万亿千百十元人个名位家所户亩吨米里斤台辆艘架株套件项次场期批只头条座间栋岁倍成版页届号条款章节%‰"
)
_NO_NAME_ENDS = frozenset("摄文图电讯报等与和及在到赴说")
_OPENING, _CLOSING = frozenset("(《“‘〔【"), frozenset(")》”’〕】,。、;!?%")
_NUMBER_ENDS = late(r"(?<![\d:/.-])\d[\d.,]{0,15}\Z")
_SPACED_NUMBER = late(r"\d[\d.,]{0,15} +(.)")
_SECOND = late(" +[㐀-鿿](?![㐀-鿿])")
_GROUP = late(r"\d{3}(?!\d)")


def edits(text: str) -> list[Edit]:
    """What is left of each run of blanks inside a line, where that is not one blank already.

    Between the cells of a row, which tabs part, one always is.
    """
    found = [Edit(*tabs.span(), " ") for tabs in _TABS.finditer(text)] if "\t" in text else []
    parted = {edit.end for edit in found}
    for blanks in _BLANKS.finditer(text):
        start, end = blanks.span()
        if start == 0 or end == len(text) or text[start - 1] == "\n" or text[end] == "\n":
            continue
        if parted and (text[end] == "\t" or end in parted):
            continue
        if _needless(text, start, end):
            found.append(Edit(start, end, ""))
        elif end - start > 1:
            found.append(Edit(start, end - 1, ""))
    return sorted(found) if parted else found


def _needless(text: str, start: int, end: int) -> bool:
    """Whether the words on both sides of `text[start:end]` are one."""
    left, right = text[start - 1], text[end]
    if left in _OPENING or right in _CLOSING:
        return True
    if right.isdigit():
        return left == "〕" or _splits_number(text, start, end) or (_ideograph(left) and _spaced(text, end))
    if right == ".":
        return left.isdigit() and text[end + 1 : end + 2].isdigit()
    if left.isdigit():
        return right in _AFTER_NUMBERS and bool(_NUMBER_ENDS.search(text, max(start - 17, 0), start))
    return _ideograph(left) and _ideograph(right) and _splits_name(text, start, end)


def _splits_number(text: str, start: int, end: int) -> bool:
    """`13. 38`, `13 .38`, `1 610`; wide blanks part the cells of a row: `12  415`."""
    if text[start - 1] == ".":
        return text[start - 2 : start - 1].isdigit()
    if end - start > 1:
        return False
    number = _NUMBER_ENDS.search(text, max(start - 17, 0), start)
    return number is not None and len(number[0]) <= 3 and bool(_GROUP.match(text, end))


def _spaced(text: str, start: int) -> bool:
    """Whether blanks stand on both sides of the number that starts here: `共 185 所`, `8 月 24 日`."""
    number = _SPACED_NUMBER.match(text, start)
    return number is not None and number[1] in _AFTER_NUMBERS


def _splits_name(text: str, start: int, end: int) -> bool:
    """`王　荣` and other words set wide: an ideograph alone after a surname or after another one alone."""
    if text[end + 1 : end + 2].isalnum():
        return False
    if end - start > 1 and text[end + 1 : end + 2] == " ":  # of a row, unless the next one stands further off
        further = text.startswith(" " * (end - start + 1), end + 1)
        return further and text[start - 1] in _surnames() and not text[max(start - 2, 0) : start - 1].isalnum()
    if not text[max(start - 2, 0) : start - 1].isalnum():
        return True
    own = text[end] in _surnames() and _SECOND.match(text, end + 1) is not None  # 卓小燕 朱 军
    return text[start - 1] in _surnames() and text[end] not in _NO_NAME_ENDS and not own


@cache
def _surnames() -> frozenset[str]:
    return frozenset(load("surnames")["common"]) - {"\n"}


def _ideograph(character: str) -> bool:
    return "㐀" <= character <= "鿿"
