"""Guests who come in several parties, which are more than one trip."""

from extract.records.naming import Named
from extract.text.patterns import late

_SEVERAL = late(
    r"多少|(?<![第\d一二三四五六七八九十百])(?![1一][批个])(?:\d+|[一二三四五六七八九十百两多几数]+)[余多]?[批个拨支次]"
)
"""Around the noun for guests, that there were several parties of them, or how many is asked."""


def are_several(text: str, start: int, party: Named) -> bool:
    """Whether the words from `start` on count parties of guests: 3批考察团, 考察团3批, not 3个区组成的考察团."""
    before = _SEVERAL.finditer(text, start, party.head)
    return _SEVERAL.match(text, party.end) is not None or any("的" not in text[m.end() : party.head] for m in before)
