"""Guests who come in several parties, which are more than one trip."""

from extract.records.context import clause_start
from extract.records.naming import Named
from extract.records.view import SentenceView
from extract.text.patterns import late

_SEVERAL = late(
    r"多少|(?<![第\d一二三四五六七八九十百])(?![1一][批个])(?:\d+|[一二三四五六七八九十百两多几数]+)[余多]?[批个拨支次]"
)
"""Around the noun for guests, that there were several parties of them, or how many is asked."""
_MANY_PLACES = late(
    r"(?:等|各|多个|许多|[\d一二三四五六七八九十两]{1,3}个)(?:多个|[\d一二三四五六七八九十两]{1,3}个)?(?:省[、市区]|兄弟省|市县|县市|县区|区县|地市|援\w省)"
)
"""Before the noun for guests, that they are of many regions."""


def are_several(text: str, start: int, party: Named) -> bool:
    """Whether the words from `start` on count parties of guests: 3批考察团, 考察团3批, not 3个区组成的考察团."""
    before = _SEVERAL.finditer(text, start, party.head)
    return _SEVERAL.match(text, party.end) is not None or any("的" not in text[m.end() : party.head] for m in before)


def of_many_places(text: str, sentence: SentenceView, party: Named) -> bool:
    """Whether each of many regions sent a delegation of its own: 甲、乙等多个省市的领导率代表团赶赴…."""
    start = clause_start(text, sentence.start, party.start)
    return party.bare and _MANY_PLACES.search(text, start, party.start) is not None
