"""Places: divisions of China with their codes, towns and villages, zones, countries."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple

from extract.mentions.mention import Mention
from extract.mentions.places import letters, shared, towns
from extract.mentions.places.resolve import UNKNOWN, Chooser, stands
from extract.mentions.places.table import Division, Hit, Level, Surface, bare_name, parents, surfaces
from extract.text.ideographs import LETTER
from extract.text.patterns import late


class Place(NamedTuple):
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
    standing = _standing(text, surfaces().find(text))
    found, known = _divisions(text, standing)
    small = [
        Mention("place", start, end, Place(text[start:end], text[start:end], None, level), f"place.{level}")
        for start, end, level in towns.find(text, known)
    ]
    if small:
        small += _listed(text, found, {mention.end for mention in small})
        covered = _covered(small)
        found = [m for m in found if m.start not in covered and m.end - 1 not in covered]
        found += small
    found += _letters(text, found)
    if "团" in text or ("农" in text and "师" in text):
        found += _corps(text, found)
    found.sort(key=attrgetter("start"))
    return _runs(found)


def _listed(text: str, divisions: Sequence[Mention[Place]], towns: set[int]) -> list[Mention[Place]]:
    """The towns of lists that say what they are at their end only; `towns` are the ends of those known without."""
    taken = _covered(mention for mention in divisions if mention.rule == "place.full")
    holders = {mention.end for mention in divisions if mention.value.level == "county"}
    listed = []
    for start, end, full in shared.find(text, taken, holders):
        with_kind = start + len(full)
        if end not in towns and with_kind not in towns:  # the last of a list stands with its kind
            listed.append(Mention("place", start, end, Place(text[start:end], full, None, "town"), "place.listed"))
    return listed


_COME = "来"
_PEOPLE = late("族(?![谱群裔])")
"""Behind a name, what makes it that of a people: 朝鲜族."""
_TOWN_ENDS = frozenset("镇乡")
_IN_COUNTY = late(rf"[县区市旗](?![、与和及]){LETTER}{{1,4}}$")
_VILLAGE = late(rf"{LETTER}{{0,3}}?(?:村|社区|嘎查)")
"""What stands around a name that is but parts of those of a town and a village."""
_REGIMENT = late(
    r"(?<![\d一二三四五六七八九十.])(?:\d{1,3}|[一二三四五六七八九十百零〇○]{1,5})团(?![队体圆聚长购伙组委市校支员]|结(?![成为对下上了亲缘])|建(?![立设有成起]))"
)
_DIVISION = late(
    r"(?:兵团[第农]?|(?<!神)农(?=[一二三四五六七八九十]))(?P<known>[一二三四五六七八九十]{1,3})师(?![长级部傅资生范大父徒兄弟姐妹])"
    r"|(?<![一二三四五六七八九十])(?P<ordinal>第)?(?P<number>[一二三四五六七八九十]{1,3})师(?=[、,。;与和的由]|结|对)"
)
_FARMING = late("(?<!神)农[一二三四五六七八九十]{1,3}师")
"""A division by its old name, which says that it farms."""
_OF_CORPS = late("兵团|师(?<=[一二三四五六七八九十].)|团(?<=[一二三四五六七八九][零〇○一二三四五六七八九]{2}.)")
"""What tells that a text knows the corps: its name, a division's number, or a regiment's spelled by its digits."""


def _corps(text: str, found: Sequence[Mention[Place]]) -> list[Mention[Place]]:
    """The divisions of the corps, which stand beside prefectures, and its regiments, towns in all but name.

    Both go by numbers: 兵团第十师, 29团, 三十三团. A division that is known needs no more: 兵团十三师, 十三师.
    Its old name says that it farms: 农十三师.
    One in front of its city (第一师阿拉尔市) is left to that.
    """
    if not _OF_CORPS.search(text):
        return []
    covered, starts = _covered(found), {mention.start for mention in found}
    regiments = (hit for hit in _REGIMENT.finditer(text) if hit.start() not in covered)
    corps = [Mention("place", *hit.span(), Place(hit[0], hit[0], None, "town"), "place.regiment") for hit in regiments]
    divisions = list(_DIVISION.finditer(text)) if "兵团" in text or _FARMING.search(text) else []
    known = {hit["known"] for hit in divisions}
    for hit in divisions:
        told = hit["known"] or hit["ordinal"] or hit["number"] in known
        if told and hit.start() not in covered and hit.end() not in starts:
            place = Place(hit[0], hit[0], None, "prefecture", ("新疆维吾尔自治区",), ("650000",))
            corps.append(Mention("place", *hit.span(), place, "place.division"))
    return corps


def _standing(text: str, hits: Iterable[Hit]) -> list[Hit]:
    """The names that are names where they stand, or what begins at their second letter: 抵达日喀则, 联建德格县."""
    outer: Hit | None = None
    standing: list[Hit] = []
    names = surfaces()
    for hit in hits:
        start, end, surface = hit
        stood = surface.free or stands(text, hit) or _is_inside(hit, outer) or _holds_next(text, hit)
        if text.startswith("族", end) and _PEOPLE.match(text, end):
            stood = False
        if stood and surface.full:
            outer = hit
            standing.append(hit)
            continue
        longer = names.at(text, start + 1)
        kept = longer is None or longer[0] <= end or (stood and _keeps(text, hit))
        if longer is not None and (kept or not stands(text, (start + 1, *longer))):
            longer = None
        if text[start] in _TOWN_ENDS and not surface.full and _parts_town(text, hit):
            continue
        if longer is not None and (not stood or longer[1].full or _is_come_to(text, hit, longer[1])):
            outer = (start + 1, *longer)
            standing.append(outer)
        elif stood:
            outer = hit
            standing.append(hit)
    return standing


def _keeps(text: str, hit: Hit) -> bool:
    """Whether a name keeps its last letter from a longer one: provinces, and what holds that behind it.

    四川|西昌市, 陕西|城区; 赣州|南康区.
    """
    return any(division.level == "province" for division in hit[2].divisions) or _holds_next(text, hit)


def _holds_next(text: str, hit: Hit) -> bool:
    """Whether right behind a name stands that of a division which it holds: 唐山|路南区."""
    behind = surfaces().at(text, hit[1])
    return behind is not None and towns.holds(hit[2], behind[1])


def _is_come_to(text: str, hit: Hit, longer: Surface) -> bool:
    """Whether a county's name is the verb before a prefecture: 来安 in 来安康对接."""
    return text[hit[0]] == _COME and hit[2].bound and not (longer.bound or longer.county)


def _is_inside(hit: Hit, outer: Hit | None) -> bool:
    """Whether the full name of a division stands right behind one that holds it: 江苏沛县."""
    if outer is None or outer[1] != hit[0] or not hit[2].full:
        return False
    return towns.holds(outer[2], hit[2])


def _parts_town(text: str, hit: Hit) -> bool:
    """Whether a name begins with the last letter of a town before a village: 安图县万宝镇江源村 is far from 镇江."""
    before = _IN_COUNTY.search(text, max(hit[0] - towns.LONGEST - 1, 0), hit[0])
    return before is not None and _VILLAGE.match(text, hit[1]) is not None


def _covered(mentions: Iterable[Mention[Place]]) -> set[int]:
    """The offsets of the characters of the mentions."""
    return {at for mention in mentions for at in range(mention.start, mention.end)}


def _letters(text: str, found: Iterable[Mention[Place]]) -> list[Mention[Place]]:
    """The places of one letter, but for those in other places."""
    alone = {
        start: Mention("place", start, end, _place(text[start:end], division), "place.letter")
        for start, end, division in letters.find(text)
    }
    if not alone:
        return []
    covered = _covered(found)
    ends = {mention.end for mention in found if mention.value.level != "country"}  # 天津港 is no part of 香港
    return [mention for start, mention in alone.items() if start not in covered and start not in ends]


def _divisions(text: str, hits: Sequence[Hit]) -> tuple[list[Mention[Place]], list[Hit]]:
    """The divisions that names stand for, and those of the names that stand for one."""
    chooser: Chooser | None = None
    before: Division | None = None
    done = -1
    found, known = list[Mention[Place]](), list[Hit]()
    for hit in hits:
        start, end, surface = hit
        division = surface.only
        if division is None:
            chooser = chooser or Chooser(text, hits)
            division = chooser.choose(surface, before if start == done else None)
        if division is not None:
            rule = "place.full" if surface.full else "place.short"
            value = _place(surface.name, division) if surface.only is None else _sole(surface)
            found.append(Mention("place", start, end, value, rule))
            known.append(hit)
        before, done = division, end
    return found, known


@cache
def _sole(surface: Surface) -> Place:
    """The place that a name stands for in every text."""
    assert surface.only is not None
    return _place(surface.name, surface.only)


@lru_cache(maxsize=4096)
def _place(name: str, division: Division) -> Place:
    if division.code == UNKNOWN:
        return Place(name, division.name, None, "county")
    above = parents(division.code)
    code = division.code if division.code.isdigit() else None
    return Place(name, division.name, code, division.level, tuple(p.name for p in above), tuple(p.code for p in above))


def _runs(found: Iterable[Mention[Place]]) -> list[Mention[Place]]:
    """Join what stands side by side where the first holds the second."""
    runs: list[Mention[Place]] = []
    end = -1
    for mention in found:
        if mention.start == end and (value := _held(runs[-1], mention)):
            runs[-1] = Mention("place", runs[-1].start, mention.end, value, mention.rule)
        else:
            runs.append(mention)
        end = mention.end
    return runs


def _held(outer: Mention[Place], inner: Mention[Place]) -> Place | None:
    """The inner place with the outer one printed before it, if that holds it."""
    above, place = outer.value, inner.value
    if outer.rule == "place.letter" or above.level == "country":
        return None
    printed = (*above.printed, above.name)
    if place.level in ("town", "village", "zone"):
        codes = (*above.parent_codes, above.code) if above.code else above.parent_codes
        return place._replace(printed=printed, parents=(*above.parents, above.full), parent_codes=codes)
    held = above.code in place.parent_codes or _was_of(above, place)
    return Place(*place[:-1], printed) if held else None


def _was_of(above: Place, place: Place) -> bool:
    """Whether a county belonged to a prefecture under the name that this has had before: 山南地区扎囊县."""
    if above.level != "prefecture" or above.parents != place.parents[:1] or len(place.parents) < 2:
        return False
    return bare_name(above.full) == bare_name(place.parents[1])
