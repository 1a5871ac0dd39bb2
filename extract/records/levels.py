"""Which regions a letter may stand for that tells their kind: 市 a city, 州 an autonomous prefecture."""

from extract.mentions.place import Place
from extract.mentions.places.table import divisions

_LEVELS = {
    "省": ("province",),
    "市": ("prefecture", "county", "province"),
    "州": ("prefecture",),
    "盟": ("prefecture",),
    "地区": ("prefecture",),
    "县": ("county",),
    "旗": ("county",),
    "区": ("county", "zone", "province"),
}


def is_called(place: Place, letter: str) -> bool:
    """Whether a place is of the kind that a letter tells."""
    return place.level in _LEVELS[letter] and place.full.endswith(letter)


def province(code: str) -> Place | None:
    """The province of a code."""
    division = divisions().get(code)
    return Place(division.name, division.name, code, "province") if division else None
