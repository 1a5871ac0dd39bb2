"""In which order an article tells the two sides of ties whose words do not say who helps, and which regions it ties."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from extract.mentions.mention import Mention
from extract.records.pairings.natures import by_programme
from extract.records.pairings.regions import region_of
from extract.records.pairings.sides import Region, Side, Unit
from extract.records.view import ArticleView
from extract.text.span import Span

_JOINTS = ("与", "和", "同", "、", "·", "—", "——", "–", "-", "")
"""What stands between two regions that an article is about."""


class Orders:
    """Which of two sides has been the helper of the ties whose words do not tell, and where."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._found: list[tuple[int, int]] = []

    def add(self, sides: tuple[Side, Side], helper: int) -> None:
        """Remember a tie of which something else than its words told the helper."""
        self._found.append((min((part.start for side in sides for part in side.spans), default=0), helper))

    def of_all(self) -> int | None:
        """The order of all ties so far, if they have one."""
        return _only({order for _, order in self._found})

    def near(self, sides: tuple[Side, Side], couple: Sequence[Mention[Any]]) -> int | None:
        """The order of the other ties of a paragraph, else of the article, else that of the couple that it is about."""
        start = min(part.start for side in sides for part in side.spans)
        around = [Span(p.start, p.end) for p in self._view.article.paragraphs if p.start <= start < p.end]
        inside = {order for at, order in self._found if any(span.start <= at < span.end for span in around)}
        return self._of_couple(couple) if not self._found else _only(inside) if inside else self.of_all()

    def _of_couple(self, couple: Sequence[Mention[Any]]) -> int | None:
        """Which of two regions helps, as the article first joins them: 甲县—乙县联席会议."""
        names = {mention.value.full for mention in couple}
        for one, other in pairwise(m for m in self._view.of("place") if m.value.full in names):
            if one.value.full != other.value.full and self._view.text[one.end : other.start] in _JOINTS:
                return by_programme(*(Side([Unit([region_of(mention)])]) for mention in (one, other)))
        return None


class Wholes:
    """Which regions have been tied as a whole, to whom."""

    def __init__(self) -> None:
        self._found: list[tuple[Region, Region]] = []

    def add(self, donor: Side, recipient: Side) -> None:
        """Remember a tie of two regions and no more."""
        if len(donor.regions) == len(recipient.regions) == 1 and not donor.groups and not recipient.groups:
            self._found += [
                (donor.regions[0], recipient.regions[0]),
                (recipient.regions[0], donor.regions[0]),
            ]

    def partner(self, known: Side) -> list[Region]:
        """The region that the known one has been tied to as a whole, if to no other."""
        codes = {region.code for region in known.regions}
        found = [other for one, other in self._found if codes == {one.code}]
        return found[-1:] if len({region.code for region in found}) == 1 else []


def _only(orders: set[int]) -> int | None:
    return next(iter(orders)) if len(orders) == 1 else None
