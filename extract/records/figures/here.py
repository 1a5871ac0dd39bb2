"""Which place 当地 and the agencies of a place stand for, by the clauses before."""

from collections.abc import Callable, Iterable, Sequence

from extract.mentions.place import Place
from extract.records.figures.clauses import FULL
from extract.records.figures.lift import Extent, Line
from extract.records.figures.opened import Opening

NEAR = 10
"""How many clauses before 当地 the place may be told of that no figure has asked for yet."""
_COMMAS = frozenset(",，")
Opens = Callable[[int], Opening]
"""How the clause at an index opens."""


def place_of(clauses: Sequence[Line], opening: Opens, at: int) -> Extent | None:
    """The place that a sentence is about before it tells what an agency did there: 在甲省,|交通部门疏导."""
    for back in range(at - 1, max(at - NEAR, 0) - 1, -1):
        if clauses[back].closer in FULL:
            break
        if (found := opening(back)).place:
            return found.subject
    return None


def scene_of(clauses: Sequence[Line], opening: Opens, at: int, here: Extent, placed: int) -> Extent | None:
    """The scene of what a clause tells, or 当地 itself where another place has been named since.

    在甲乡,受灾后|当地组织.
    """
    for back in range(at - 1, max(at - NEAR, 0) - 1, -1):
        clause = clauses[back]
        if clause.text[clause.start] != "在" or clause.closer not in _COMMAS:
            continue
        scene, told = opening(back), clauses[back : at + 1]
        if scene.subject is None or scene.acts or not (scene.place or back == at - 1):
            continue
        if any(clause.closer in FULL for clause in clauses[back : max(placed, back)]):
            return None  # a later sentence has begun with another place
        places = named(told)
        if not places or all(_holds(places[0], other) for other in places):
            return scene.subject
        return None if all(_holds(other, places[0]) for other in places) else here
    return None


def named(told: Iterable[Line]) -> list[Place]:
    """The places that some clauses name by more than a letter."""
    return [m.value for line in told for m in line.inside if m.kind == "place" and m.end - m.start > 1]


def _holds(outer: Place, inner: Place) -> bool:
    """Whether one place is another one or lies in it."""
    return outer.full == inner.full or (outer.code is not None and outer.code in inner.parent_codes)
