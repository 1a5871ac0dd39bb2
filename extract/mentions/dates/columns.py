"""Whether 今日 begins the name of a column or link: 今日云和 | 走进云和, · 今日云和:梯田开犁."""

from extract.mentions.places.table import surfaces

_AROUND_BEFORE = frozenset(("", "\n", " ", "|", "·", "•", "[", "【", ">"))
_AROUND_BEHIND = frozenset(("", "\n", " ", "|", ":", "]", "】", "_"))
"""What sets a name in a row apart from others."""


def names_column(text: str, start: int, end: int) -> bool:
    """Whether the word for today at `start:end` stands in a row with nothing but a region's name behind it."""
    if text[start:end] != "今日" or text[max(start - 1, 0) : start] not in _AROUND_BEFORE:
        return False
    region = surfaces().at(text, end)
    return region is not None and text[region[0] : region[0] + 1] in _AROUND_BEHIND
