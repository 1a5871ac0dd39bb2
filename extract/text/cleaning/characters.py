"""One form for each character: half-width ASCII, plain blanks and line breaks, ideographs instead of radicals."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from extract.lexicons import rows
from extract.text.patterns import compiled, late

_BLANKS = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LOOSE_TABS = late(r"(?m)^[\t ]+|[\t ]+$|(?<=[、.)])\t+")
"""Tabs that part no cells: around a line, and behind the number of an item."""
_INNER_DOT = late(r"(?<=[㐀-鿿])(?<![一二三四五六七八九十甲乙丙丁])．(?=[㐀-鿿])")
"""A wide dot that joins two names in a text with full stops of the usual form: 澳門．從江扶貧合作座談會."""
_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_FORMS = {
    "・": "·", "•": "·", "‧": "·", "∙": "·", "⋅": "·", "･": "·",  # between the parts of a name
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "―": "—", "─": "—", "━": "—",
    "「": "“", "」": "”", "『": "‘", "』": "’", "﹁": "“", "﹂": "”", "﹃": "‘", "﹄": "’",
    "〝": "“", "〞": "”", "〟": "”", "丨": "|", "│": "|", "︱": "|", "︳": "|", "∣": "|", "┃": "|",
    "ꎬ": ",", "ꎮ": "。", "ꎻ": ";", "ꎺ": ":",  # signs of GBK that programs for typesetting read as Yi
    "￥": "¥", "￡": "£", "￠": "¢", "｡": "。", "､": "、", "｢": "“", "｣": "”",
}  # fmt: skip
_SMALL_FORMS = (0xFE50, 0xFE6C)
_RADICALS = ((0x2F00, 0x2FD6), (0xF900, 0xFB00), (0x3038, 0x303B))
"""Kangxi radicals, compatibility ideographs, Hangzhou tens: NFKC gives each one character."""


class _Fold(NamedTuple):
    characters: re.Pattern[str]
    meanings: dict[str, str]
    radicals: frozenset[str]


def fold(text: str) -> tuple[str, dict[str, int]]:
    """The text with as many characters, and how many letters, digits and radicals were changed, by step.

    Tabs between the cells of a row are left.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if "．" in text and "。" in text:
        text = _INNER_DOT.sub("·", text)
    table = _table()
    wide = radicals = 0
    found = table.characters.search(text)
    while found:
        character = found[0]
        if "０" <= character <= "ｚ" and character.isalnum():
            wide += text.count(character)
        elif character in table.radicals:
            radicals += text.count(character)
        text = text.replace(character, table.meanings[character])
        found = table.characters.search(text, found.end())  # what stands before is done
    if "\t" in text:
        text = _LOOSE_TABS.sub(lambda tabs: " " * len(tabs[0]), text)
    return text, {"width": wide, "radicals": radicals}


@cache
def _table() -> _Fold:
    radicals = {row[0]: row[1] for row in rows("radicals")} | _compatible(*_RADICALS)
    meanings = (
        dict.fromkeys(_BLANKS, " ") | dict.fromkeys(_BREAKS, "\n") | _FORMS | _compatible(_SMALL_FORMS) | radicals
    )
    meanings |= {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    wanted = re.escape("".join(sorted(meanings)))
    return _Fold(compiled(f"[{wanted}]"), meanings, frozenset(radicals))


def _compatible(*ranges: tuple[int, int]) -> dict[str, str]:
    """The characters of the ranges that NFKC replaces by one other character of the basic plane."""
    forms = {chr(code): unicodedata.normalize("NFKC", chr(code)) for low, high in ranges for code in range(low, high)}
    return {char: form for char, form in forms.items() if len(form) == 1 and form != char and form <= "\uffff"}
