"""Whether 今日 begins the name of a column or link: 今日云和 | 走进云和, · 今日云和:梯田开犁."""

from extract.mentions.places.table import surfaces
from extract.text.patterns import late

_MARKS = ("|", "·", "•", "[", "【", ">")
_BLANKS = ("", "\n", " ")
_BEFORE = frozenset((*_BLANKS, *_MARKS))
_BEHIND = frozenset((*_BLANKS, "|", ":", "]", "】", "_"))
"""What sets a name in a row apart from others."""
_TELLS = late(r": ?|[ \n][^ |\n]*[,。:\d]")
"""Behind a region with no mark in front, how news of the day goes on: 今日陇西:多云, 今日陇西 晴,25度."""


def names_column(text: str, start: int, end: int) -> bool:
    """Whether the word for today at `start:end` stands in a row with nothing but a region's name behind it."""
    before = text[max(start - 1, 0) : start]
    if text[start:end] != "今日" or before not in _BEFORE:
        return False
    region = surfaces().at(text, end)
    if region is None or text[region[0] : region[0] + 1] not in _BEHIND:
        return False
    return text[max(start - 2, 0) : start].rstrip(" ").endswith(_MARKS) or not _TELLS.match(text, region[0])
