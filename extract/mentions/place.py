"""Places: divisions of China with their codes, towns and villages, zones, countries."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from extract.mentions.mention import Mention
from extract.mentions.places import letters
from extract.mentions.places import towns as small
from extract.mentions.places.resolve import UNKNOWN, Chooser, Hit, known, stands
from extract.mentions.places.table import Division, Level, parents, surfaces


@dataclass(frozen=True, slots=True)
class Place:
    """A place as the text names it.

    `name` is what stands there, without the divisions before it in the same run; `full` is its whole name (惠州市
    for 惠州). `code` is that of GB/T 2260, null below the county, abroad, for zones, and where the text leaves it
    open which of several divisions is meant. `parents` and `parent_codes` are the divisions that hold it, the
    province first. `printed` are the names directly before it: 广东省惠州市惠东县 is 惠东县 with 广东省 and 惠州市.
    """

    name: str
    full: str
    code: str | None
    level: Level
    parents: tuple[str, ...] = ()
    parent_codes: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()


def find(text: str) -> list[Mention[Place]]:
    """The places of a clean text, in order, without overlaps; a run of divisions is one mention of the last."""
    hits = [Hit(*hit) for hit in surfaces().find(text)]
    inside = {at for hit in hits for at in range(hit.start, hit.end)}
    towns = list(small.find(text, _ends(hits), inside))
    covered = {at for town in towns for at in range(town.start, town.end)}
    hits = [hit for hit in hits if hit.start not in covered and hit.end - 1 not in covered and stands(text, hit)]
    found = list(_divisions(text, hits))
    covered.update(at for mention in found for at in range(mention.start, mention.end))
    for start, end, division in letters.find(text):
        if start not in covered:
            covered.add(start)
            found.append(Mention("place", start, end, _place(text[start:end], division), "place.letter"))
    for town in towns:
        name = text[town.start : town.end]
        found.append(Mention("place", town.start, town.end, Place(name, name, None, town.level), f"place.{town.level}"))
    found.sort(key=lambda mention: mention.start)
    return list(_runs(found))


def _ends(hits: list[Hit]) -> set[int]:
    """Where towns may begin: behind all names but a short one behind another that does not hold it (巴彦茫哈苏木)."""
    ends: set[int] = set()
    last: Hit | None = None
    for hit in hits:
        behind = last is not None and last.end == hit.start and not hit.surface.full
        if not behind or (last is not None and _holds(last, hit)):
            ends.add(hit.end)
        last = hit
    return ends


def _holds(outer: Hit, inner: Hit) -> bool:
    return any(above in outer.surface.divisions for one in inner.surface.divisions for above in parents(one.code))


def _divisions(text: str, hits: list[Hit]) -> Iterator[Mention[Place]]:
    chooser = Chooser(known(hits))
    before: Division | None = None
    end = -1
    for hit in hits:
        division = chooser.choose(hit.surface, before if hit.start == end else None)
        if division is not None:
            place = _place(text[hit.start : hit.end], division)
            yield Mention("place", hit.start, hit.end, place, "place.full" if hit.surface.full else "place.short")
        before, end = division, hit.end


@lru_cache(maxsize=4096)
def _place(name: str, division: Division) -> Place:
    if division.code == UNKNOWN:
        return Place(name, division.name, None, "county")
    above = parents(division.code)
    code = division.code if division.code.isdigit() else None
    return Place(name, division.name, code, division.level, tuple(p.name for p in above), tuple(p.code for p in above))


def _runs(found: list[Mention[Place]]) -> Iterator[Mention[Place]]:
    """Join what stands side by side where the first holds the second."""
    run: Mention[Place] | None = None
    for mention in found:
        if run is not None and run.end == mention.start and (value := _held(run, mention)):
            run = Mention("place", run.start, mention.end, value, mention.rule)
            continue
        if run is not None:
            yield run
        run = mention
    if run is not None:
        yield run


def _held(outer: Mention[Place], inner: Mention[Place]) -> Place | None:
    """The inner place with the outer one printed before it, if that holds it."""
    above, place = outer.value, inner.value
    if outer.rule == "place.letter" or above.level == "country":
        return None
    printed = (*above.printed, above.name)
    if place.level in ("town", "village", "zone"):
        codes = (*above.parent_codes, above.code) if above.code else above.parent_codes
        return replace(place, printed=printed, parents=(*above.parents, above.full), parent_codes=codes)
    return replace(place, printed=printed) if above.code in place.parent_codes else None
