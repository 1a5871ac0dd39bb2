"""Where an article is at home: what 我省, 我市 and 全县 stand for, and which other region it is about."""

import re
from collections import Counter
from collections.abc import Sequence

from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.mentions.places.table import divisions

SELF = re.compile(r"(我们?|本|全|该|我)([省市州县区盟旗])(?!级|域|委|里|内|长|场|民)")
"""Words that name a region of the article's own without saying its name: 我省, 全市."""

_LEVELS = {
    "省": ("province",),
    "市": ("prefecture", "county", "province"),
    "州": ("prefecture",),
    "盟": ("prefecture",),
    "县": ("county",),
    "旗": ("county",),
    "区": ("county", "zone", "province"),
}


class Homes:
    """The regions of an article, for words that name one without saying its name."""

    def __init__(self, places: Sequence[Mention[Place]]) -> None:
        """`places` are the place mentions of the article, in order."""
        self._places = places

    def mentions(self, text: str, start: int, end: int) -> list[Mention[Place]]:
        """The words in `text[start:end]` that stand for a region, as mentions of it."""
        found = []
        for word in SELF.finditer(text, start, end):
            place = self._meant(word[1], word[2], word.start())
            if place:
                found.append(Mention("place", word.start(), word.end(), place, "place.self"))
        return found

    def _meant(self, whose: str, letter: str, at: int) -> Place | None:
        """该县 is the county named last, 我市 and 全市 the first of the article, 我省 the province that holds it."""
        fits = [m for m in self._places if m.value.level in _LEVELS[letter] and m.value.full.endswith(letter)]
        if letter == "市":  # a city that holds counties says 全市 more often than one of them
            fits = [m for m in fits if m.value.level == "prefecture"] or fits
        if whose == "该":
            fits = [m for m in fits if m.start < at][-1:] or fits
        if fits:
            return fits[0].value._replace(name=fits[0].value.full, printed=())
        if letter != "省":
            return None
        codes = Counter(m.value.parent_codes[0] for m in self._places if m.value.parent_codes)
        return _province(min(codes, key=lambda code: (-codes[code], code))) if codes else None

    def common(self) -> list[Mention[Place]]:
        """A mention of each region above the town, the most frequent first."""
        counts: Counter[str] = Counter()
        first: dict[str, Mention[Place]] = {}
        for mention in self._places:
            if mention.value.level not in ("town", "village", "country"):
                counts[mention.value.full] += 1
                first.setdefault(mention.value.full, mention)
        return [first[full] for full in sorted(first, key=lambda full: (-counts[full], first[full].start))]


def _province(code: str) -> Place | None:
    division = divisions().get(code)
    return Place(division.name, division.name, code, "province") if division else None
