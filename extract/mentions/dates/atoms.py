"""The smallest readings: a number with its unit, or a word. Assembly joins them into expressions."""

from dataclasses import dataclass

from extract.mentions.dates.expression import Kind, Part, Point


class Grain:
    """How fine an atom is, as plain numbers: an atom continues one that is coarser (2022年 + 8月 + 24日)."""

    CENTURY = 0
    DECADE = 1
    YEAR = 2
    HALF = 3
    MONTH = 4
    WEEK = 5
    DAY = 6
    LENGTH = 7
    VAGUE = 8


@dataclass(slots=True)
class Atom:
    """`text[start:end]` and what it says; `until` is the other end where the atom is a range (24日至27日).

    A `weak` atom counts only as part of an expression (the 12号 of 10月12号).
    """

    start: int
    end: int
    grain: int
    rule: str
    point: Point | None = None
    until: Point | None = None
    part: Part | None = None
    kind: Kind = "date"
    duration: str | None = None
    weak: bool = False
