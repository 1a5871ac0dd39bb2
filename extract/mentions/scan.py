"""All expressions of texts, scanned kind by kind: what one scanner has claimed the next ones leave alone."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from extract.mentions import cells, date, organisation, person, place, quantity, work
from extract.mentions.grid import Grid, grid
from extract.mentions.mention import Mention
from extract.text.document import Document

_MEASURES = frozenset("所家个座处名位批支间组户条")
"""What institutions are counted in."""
_IN_DIGITS = frozenset([*"台套栋幢头只棵株排项辆亩口", "公里", "平方米", "立方米", "千米", "米"])
"""What is counted in digits, and in words may stand in a name: 三棵树小学."""
_AMOUNTS = frozenset(["quantity:money", "quantity:mass", "quantity:volume"])
"""What no body is named after: 年产60万吨水泥生产线."""
_SIZES = frozenset(["quantity:area", "quantity:length"])
_NAMELESS = frozenset(["delegation", "government", "party"])
"""The kinds of bodies that no person's name stands in: 甲县政协主席某某带领部分人大 is none."""
_LONGEST_TEXT = 1 << 40
_ROUND = 2
"""The characters of 万亩 and 千里."""


class Scanned(NamedTuple):
    """The mentions of a document, in order of their start, longer ones first, which may nest, and its tables."""

    mentions: list[Mention[Any]]
    grids: list[Grid]


def scan(documents: Sequence[Document]) -> list[Scanned]:
    """Every mention of each document."""
    texts = [document.text for document in documents]
    works = [work.find(text) for text in texts]
    dates = [date.find(text) for text in texts]
    places = [place.find(text) for text in texts]
    people = [person.find(text, named) for text, named in zip(texts, places, strict=True)]
    bodies = [organisation.find(text, named) for text, named in zip(texts, places, strict=True)]
    taken = [
        sorted([(m.start, m.end) for m in (*ones, *others) if m.kind != "work"])
        for ones, others in zip(works, dates, strict=True)
    ]
    quantities = [quantity.find(text, spans) for text, spans in zip(texts, taken, strict=True)]
    settled = map(_settled, texts, works, dates, places, people, bodies, quantities)
    grids = [[grid(document.text, table) for table in document.tables] for document in documents]
    return [Scanned(cells.settled(*each), each[1]) for each in zip(texts, grids, settled, strict=True)]


def _settled(
    text: str,
    works: Sequence[Mention[Any]],
    dates: Sequence[Mention[Any]],
    places: Sequence[Mention[Any]],
    people: Sequence[Mention[Any]],
    organisations: Sequence[Mention[Any]],
    quantities: Sequence[Mention[Any]],
) -> list[Mention[Any]]:
    """The mentions of one text, without those that only look like one inside of another."""
    if quantities:
        quantities = _outside(quantities, [p for p in places if p.value.code or p.rule == "place.regiment"])
    organisations = _uncounted(text, organisations, quantities)
    named = [person for person in people if person.kind == "person"]
    if named:
        led = [person.start for person in named]
        organisations = [o for o in organisations if o.value.kind not in _NAMELESS or not _holds(o, led)]
    quantities = _outside(quantities, organisations)
    if named:
        names = {at: person.end for person in named for at in range(person.start, person.end)}
        places, dates = _unnamed(places, names), _unnamed(dates, names)
        organisations = [o for o in organisations if o.end >= names.get(o.end - 1, 0)]  # 州人大主任李局友
    found: list[Mention[Any]] = [*works, *dates, *quantities, *places, *organisations, *people]
    found.sort(key=_order)
    return found


def _order(mention: Mention[Any]) -> int:
    """What mentions go by: their start, of those that start together the longer ones first."""
    return mention.start * _LONGEST_TEXT - mention.end


def _outside(quantities: Sequence[Mention[Any]], named: Sequence[Mention[Any]]) -> Sequence[Mention[Any]]:
    """The quantities that do not stand in a name, of those in order: 二道区 and 经五路小学 count nothing."""
    if not quantities or not named:
        return quantities
    starts = [name.start for name in named]
    reached = [0, *accumulate((name.end for name in named), max)]
    return [quantity for quantity in quantities if quantity.start >= reached[bisect_right(starts, quantity.start)]]


def _uncounted(
    text: str, organisations: Sequence[Mention[Any]], quantities: Sequence[Mention[Any]]
) -> Sequence[Mention[Any]]:
    """The organisations whose name holds no amount nor a count of bodies: 天津市46所中小学 is a place and a count."""
    if not organisations:
        return organisations
    starts = [q.start for q in quantities if _is_exact(text, q)]
    if not starts:
        return organisations
    return [o for o in organisations if bisect_left(starts, o.start) == bisect_left(starts, o.end)]


def _is_exact(text: str, quantity: Mention[Any]) -> bool:
    """Whether it is an amount, or of bodies, or what no name has: 3200亩基地, 6亩茶园, but 万亩茶园 may be a name."""
    short, said = quantity.end - quantity.start <= _ROUND, quantity.value
    if short and said.rhetorical:
        return False  # 惠万家集团 counts none
    if said.unit in _MEASURES or quantity.kind in _AMOUNTS:
        return True
    return (said.unit in _IN_DIGITS and text[quantity.start].isdigit()) or (not short and quantity.kind in _SIZES)


def _holds(organisation: Mention[Any], starts: Sequence[int]) -> bool:
    """Whether one of some positions, in order, lies in a name: 区长某某带领区代表团 is no body's."""
    return bisect_left(starts, organisation.start) < bisect_left(starts, organisation.end)


def _unnamed(found: Sequence[Mention[Any]], names: Mapping[int, int]) -> list[Mention[Any]]:
    """The places and dates that are no part of a person's name: 周玉林 is nobody from 玉林, 王国庆 no holiday.

    Nor do any end in one: 副州长沙吾列·哈孜别克 is nobody in 长沙. `names` has the letters of those names, each with
    the end of its name.
    """
    return [
        mention
        for mention in found
        if (mention.end > names[mention.start] if mention.start in names else mention.end - 1 not in names)
    ]
