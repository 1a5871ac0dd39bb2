"""The region that the words of a trip name without its name: 来我市, 来甬."""

from collections.abc import Iterable
from typing import Any

from extract.mentions.mention import Mention
from extract.records.homes import Homes
from extract.records.view import ArticleView
from extract.records.visits.journey import Journey

_REGIONS = tuple("市县区州旗盟")
"""What says of a region, behind 来, that it is that of the text: 来县检查."""


def by_letter(view: ArticleView, journeys: Iterable[Journey]) -> Mention[Any] | None:
    """The region that the first letter stands for that any of the journeys went to: 来甬."""
    letter = next((journey.letter for journey in journeys if journey.letter), None)
    place = Homes(view).by_letter(view.text[letter.start]) if letter is not None else None
    return Mention("place", *letter, place, "place.self") if letter is not None and place is not None else None


def meant_here(view: ArticleView, journeys: Iterable[Journey]) -> list[Mention[Any]]:
    """The region that 来我市 names without its name, 来甬 by a letter of it, if any of the journeys went there."""
    journeys = list(journeys)
    if (called := by_letter(view, journeys)) is not None:
        return [called]
    words = next((journey.here for journey in journeys if journey.here), None)
    if words is None:
        return []
    own = Homes(view).own(view.text[words.start]) if view.text[slice(*words)] in _REGIONS else None
    if own is not None:
        return [Mention("place", *words, own, "place.self")]
    return [m for m in Homes(view).mentions(*words) if m.kind == "place"]
