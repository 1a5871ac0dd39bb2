"""What the head of a column says: what is measured, and in what unit."""

from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.quantities.units import units
from extract.text.document import Table
from extract.text.patterns import late
from extract.text.span import Span

_STATED = late(r"(?P<words>.*?) ?(?:[(\[](?:计量)?(?:单位)?:?(?P<unit>[^()\[\]]{1,12})[)\]]|/(?P<behind>[^/()]{1,6}))$")
"""采购额(万元), 户数(单位:户), 金额/万元."""
_ABOVE = late(r"(?:计量)?单位 ?: ?(?P<units>[^ :;()\[\]]{1,24})[)\]]?$")
"""At the end of the line above a table: 单位:万元, 单位:人、万元."""
_UNIT = late(r"[^、,]+")
_EACH = late("[人户村亩]均|每")
_MAGNITUDES = "十百千万亿"
_SCALED = late(r"\([十百千万亿]+[^()]*\)$")
"""What scales numbers though it states no unit that is known: 人数(万)."""
_PART = "其中"
_OPENING = late(r"(?:其中|#|其|\*)[:、 ]?")


class Column(NamedTuple):
    """A head: where its words stand without the unit, and the unit with where that is stated.

    `unit` is empty where it states none; `own` tells that the head itself does, and not the line above the table.
    `counted` tells whether the numbers below may be amounts.
    """

    words: Span | None
    unit: str = ""
    stated: Span | None = None
    own: bool = False
    counted: bool = True


def columns(text: str, table: Table) -> list[Column]:
    """What the heads of a table say; a part is in the unit of its whole: 资金(万元), 其中:中央资金."""
    found: list[Column] = []
    for at, cell in enumerate(table.heads[0]):
        said = _column(text, table, at)
        part = cell is not None and text.startswith(_PART, cell.start) and not said.own and said.counted
        if part and found and found[-1].own and said.words and not _is_rate(text[slice(*said.words)]):
            said = found[-1]._replace(words=said.words)
        found.append(said)
    return found


def _is_rate(name: str) -> bool:
    return name.endswith(tuple(load("tables")["unscaled"]["rates"]))


def _column(text: str, table: Table, at: int) -> Column:
    """What the heads of a column say; the unit is that of the line above the table where they name none."""
    cells = [cell for cell in (table.head(at), table.upper(at)) if cell]
    parts = [parted(text, cell) for cell in cells]
    words = next((words for words, _ in parts if words), None)
    if words is None:
        return Column(None)
    name = compact(text, words)
    if any(is_headed(name, kind) for kind in ("number", "aside", "date")):
        return Column(words, counted=False)
    if stated := next((stated for _, stated in parts if stated), None):
        return Column(words, text[slice(*stated)], stated, own=True)
    if _SCALED.search(text, *cells[0]):
        return Column(words, counted=False)
    if stated := _fitting(text, name, _above(text, table)):
        return Column(words, text[slice(*stated)], stated)
    return Column(words, _implied(name))


def _implied(name: str) -> str:
    """The unit of what a head names: people, of 就业人数."""
    return next((unit for unit, ends in load("tables")["implied"].items() if name.endswith(tuple(ends))), "")


def compact(text: str, cell: Span) -> str:
    """The words of a cell without blanks, which narrow columns set between them: 转移 就业."""
    return "".join(text[slice(*cell)].split())


def is_headed(name: str, kind: str) -> bool:
    """Whether the words of a head are those of a kind of column, or end so."""
    known = _heads(kind)
    return name in known or (kind in ("who", "what", "number", "aside") and name.endswith(_longer(kind)))


def is_total(words: str) -> bool:
    """Whether the words that a row begins with sum up others: 合计, 全县总计, 合计:12家."""
    return "".join(words.split()).partition(":")[0].endswith(tuple(load("tables")["totals"]["words"]))


def is_unit(words: str) -> bool:
    """Whether words are a unit that numbers are counted in: 万元, 元/人, but not 企业; neither are years and months."""
    plain = words.lstrip(_MAGNITUDES)
    return any(_is_known(name) for name in {words, words.partition("/")[0], plain, plain.partition("/")[0]})


def _is_known(name: str) -> bool:
    unit = units().at(name, 0)
    return unit is not None and unit[0] == len(name) and unit[1] is not None and not unit[1].noun


def parted(text: str, cell: Span) -> tuple[Span | None, Span | None]:
    """The words of a head without the unit in brackets or behind a slash, and the unit: 采购额(万元)."""
    start, end = cell
    stated = _STATED.fullmatch(text, start, end)
    unit = None
    if stated is not None:
        name = stated.lastgroup or ""
        if is_unit(stated[name]):
            unit, end = Span(*stated.span(name)), stated.end("words")
    if (opening := _OPENING.match(text, start, end)) and opening.end() < end:
        start = opening.end()
    return (Span(start, end) if start < end else None), unit


def _above(text: str, table: Table) -> list[Span]:
    """The units that the line above a table states for all of it."""
    said = _ABOVE.search(text, *table.above) if table.above else None
    units = [Span(*unit.span()) for unit in _UNIT.finditer(text, *said.span("units"))] if said else []
    return units if all(is_unit(text[slice(*unit)]) for unit in units) else []


def _fitting(text: str, name: str, stated: list[Span]) -> Span | None:
    """Which of the units stated above a table is that of a column: the only one, or that which such things come in."""
    if len(stated) == 1 and not name.endswith(_unscaled()):
        return stated[0]
    if not stated or _EACH.search(name):
        return None
    if _is_rate(name):
        return next((unit for unit in stated if text[slice(*unit)] == "%"), None)
    fitting = [unit for unit in stated if name.endswith(_come_in(text[slice(*unit)].lstrip(_MAGNITUDES)))]
    return fitting[0] if len(fitting) == 1 else None


@cache
def _come_in(unit: str) -> tuple[str, ...]:
    """What ends the heads of figures in a unit: 资金, of 元."""
    return tuple(load("tables")["fitting"].get(unit, ()))


@cache
def _heads(kind: str) -> frozenset[str]:
    return frozenset(load("tables")["heads"][kind])


@cache
def _longer(kind: str) -> tuple[str, ...]:
    """The words that may end a head: 受援县, 联系电话."""
    return tuple(word for word in _heads(kind) if len(word) > 1 or kind == "who")


@cache
def _unscaled() -> tuple[str, ...]:
    unscaled = load("tables")["unscaled"]
    return *unscaled["rates"], *unscaled["ends"]
