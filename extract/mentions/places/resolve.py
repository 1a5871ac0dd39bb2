"""Which division a name stands for, and whether a short form is a place at all, from the rest of the text."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.name_bounds import preceded
from extract.mentions.places import ties, towns
from extract.mentions.places.table import Division, Hit, Level, Surface, parents
from extract.text.ideographs import han
from extract.text.patterns import late

UNKNOWN = ""
"""The code of a division of which only the name is known, as several have it."""

_RANK: dict[Level, int] = {"country": 4, "province": 3, "prefecture": 2, "county": 1, "zone": 0}


class Known(NamedTuple):
    """The codes that a text names for sure (with those above them), and those it names with their kind.

    `beside` are those of what holds the short forms that lists vouch for.
    """

    named: frozenset[str]
    full: frozenset[str]
    beside: frozenset[str]


def known(hits: Iterable[Hit], beside: frozenset[str]) -> Known:
    """What the unmistakable names of a text say; see `Known`."""
    found = {surface for _, _, surface in hits if surface.sure or surface.codes}
    named, full = [surface.sure for surface in found], [surface.codes for surface in found]
    return Known(frozenset().union(*named), frozenset().union(*full), beside)


def stands(text: str, hit: Hit) -> bool:
    """Whether the characters around a name leave it a name."""
    start, end, surface = hit
    not_after, not_before, begins = _beside(surface)
    if not_after and text.endswith(not_after, 0, start):
        return False
    if text[end : end + 1] in begins and text.startswith(not_before, end):
        return False
    return not surface.full or surface.free or _single(text, start, end)


@cache
def _beside(surface: Surface) -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    """What a name is no place behind, what it is none before, and how that begins.

    A full name is none before what its own entry has (随县|长), a short form before more, a county's also before its
    landmarks.
    """
    forms, name = load("short_forms"), surface.name
    stop, own = forms["stop"], forms["not_before"].get(name, "")
    general = () if surface.full else (*stop["not_before"], *(stop["nature"] if surface.county else ""))
    not_before = (*own, *general)
    return tuple(forms["not_after"].get(name, "")), not_before, frozenset(word[0] for word in not_before)


def _single(text: str, start: int, end: int) -> bool:
    single = load("short_forms")["single"]
    seat = text.startswith("城关", end)  # 岷县城关小学
    if text[end - 1 : end + 1] in _SORTS or (end < len(text) and text[end] in single["not_before"] and not seat):
        return False
    if start == 0 or not han(text[start - 1]) or text[start - 1] in single["may_follow"]:
        return True
    return preceded(text, start) or text.endswith(_verbs(), 0, start) or _is_taken_on(text, start)


_TAKES = frozenset("包帮援助管联带扶")
"""What a district or body does with a county, in a word of one letter: 甲区包岷县."""
_WHO = frozenset("省市区县旗州司团校院局")


def _is_taken_on(text: str, start: int) -> bool:
    """Whether one letter behind a region or body says what that does with the place: 甲区包|岷县."""
    return text[start - 1] in _TAKES and start > 1 and text[start - 2] in _WHO


@cache
def _verbs() -> tuple[str, ...]:
    """What is done to places, so that 康县 in 帮扶康县 is one."""
    return tuple(load("name_bounds")["begins_before_place"])


_COUNTED = late(r"等?(?:[两三四五六七八九十]|\d{1,2})(?:个?\w{0,4}?[省市县区州旗盟]|地(?![方区级]))")
"""Behind a list, what says that its items are divisions: 和顺、壶关两县, 抚远、饶河等4个边境县."""
_ENDS_LIST = late(rf"[^㐀-鿿]|$|等|{_COUNTED.pattern}")
"""Behind the last name of a list."""
_OUTLET = late("(?:新闻)?网讯|融媒体?(?:中心|记者|讯)|新闻网|县融媒|发布讯|电视台讯")
"""Behind a name at the head of an outlet's, what makes it the county of the outlet: 彭水网讯."""
_OUTLET_STARTS = frozenset("新网融县发电")
"""What `_OUTLET` starts with."""
_LISTING = frozenset("、和与及")
_SORTS = ("市县", "市州")
"""Behind what a city is said to be, both of the sorts that are: 帮扶合作市县."""
_MOVES = frozenset("来抵赴到在去")
"""Verbs of one letter before places."""
_TIED = ("对口支援", "对口帮扶", "对口合作", "对口协作", "结对帮扶", "牵手")
"""What a prefecture does whose name is also a word: 中山对口支援工布江达县."""
_HITHER = late("(?:(?<![未将原本后历])来|莅临)$")
_COMES = "来"
_VISITED = late(
    "(?:,|,(?:并|就[^,。]{2,16}?))?(?:(?:实地|专题|开展|进行|参观|学习|观摩)*(?:考察|调研|对接|洽谈|督导|视察|回访|走访|慰问"
    "|看望|指导工作|招商|义诊|商谈|共商|推进[^,。]{0,6}协作|参观学习|学习考察|交流(?!会)|开展[^,。]{0,10}(?:对接|考察|交流|义诊))|“取经”)"
)
"""What guests do behind the name of the county that they came to: 来武山考察."""
_VISITED_STARTS = frozenset(",实专开进参学观考调对洽督视回走慰看指招义商共推交“")
"""What `_VISITED` starts with."""
_LED_THERE = late(
    r"(?:[率带][队团]|(?:代表|考察|访问|学习)团|考察组|一行(?:\d{1,3}人)?)(?:赴|前往|抵达?|奔赴|远赴|回访)$"
)
"""In front of a county's name, that a delegation went there: 率队赴渭源."""
_LED_ENDS = frozenset("赴往抵达访")
"""What `_LED_THERE` ends with."""
_NEAR = 12
_SIGHTS = tuple("城湖河海港")
"""What a name that is also a word ends in that may be said of a sight: 来古城考察."""
_TOWNS = "镇乡街村"
"""What a name stands before that towns and villages of the text have."""


def vouched(text: str, hits: Sequence[Hit]) -> Iterator[Surface]:
    """The short forms in a list which is counted as divisions or names two others, that help, or before a town."""
    run: list[Surface] = []
    for at, (start, end, surface) in enumerate(hits):
        run.append(surface)
        following = hits[at + 1][0] if at + 1 < len(hits) else len(text)
        if following == end + 1 and text[end] in _LISTING:
            continue
        if len(run) > 1 and (_knows_two(run) or _COUNTED.match(text, end)):
            yield from run
        if surface.doubtful and _is_vouched(text, start, end, surface):
            yield surface
        run = []


def _is_vouched(text: str, start: int, end: int, surface: Surface) -> bool:
    """Whether the words around a short form say that it is a place: 中山对口支援, 彭水网讯, 赴晋江英林镇."""
    bound = surface.bound
    if bound and text.startswith(_TIED, end) and any(d.level == "prefecture" for d in surface.divisions):
        return True
    if not surface.county:
        return False
    if (bound and _of_outlet(text, start, end)) or (towns.begins(text, end) and _opens(text, start)):
        return True
    return _is_visited(text, start, end, bound=bound)


def _beside_own(text: str, couples: Iterable[tuple[Hit, Hit]]) -> Iterator[Surface]:
    """The prefectures whose names are words, in a list with a sure one of their province: 西宁、海东, 西宁海东两市."""
    for one, other in couples:
        if one[2].bound == other[2].bound:
            continue
        gap = text[one[1] : other[0]]
        if gap not in _LISTING and (gap or not _COUNTED.match(text, other[1])):
            continue
        if not _ENDS_LIST.match(text, other[1]):
            continue  # 福州、三明治企业
        if _are_of_one_province(one[2], other[2]):
            yield one[2] if one[2].bound else other[2]


def _are_of_one_province(one: Surface, other: Surface) -> bool:
    """Whether two names stand for prefectures of one province only, be it by an older code."""
    both = (*one.divisions, *other.divisions)
    return len({division.code[:2] for division in both}) == 1 and all(d.level == "prefecture" for d in both)


def _is_visited(text: str, start: int, end: int, *, bound: bool) -> bool:
    """Whether guests are told to have come to the county of a name; where that is also a word, to where one writes."""
    following = text[end : end + 1]
    if following not in _VISITED_STARTS or _VISITED.match(text, end) is None:
        if bound or text[start - 1 : start] not in _LED_ENDS or han(following or " "):
            return False
        came = _LED_THERE.search(text, max(start - _NEAR, 0), start) is not None
    else:
        came = _came_hither(text, start, end, bound=bound)
    return came and text[start:end] not in load("short_forms")["beside_ties"]


def _came_hither(text: str, start: int, end: int, *, bound: bool) -> bool:
    """Whether a verb of motion stands before a name that is that of no sight and no town of the text."""
    name = text[start:end]
    if bound and name.endswith(_SIGHTS):
        return False
    goes = _HITHER.search(text, max(start - 3, 0), start) or (not bound and text.endswith(_motions(), 0, start))
    return bool(goes) and not any(name + kind in text for kind in _TOWNS)


@cache
def _motions() -> tuple[str, ...]:
    """The verbs of motion that tell before a name that it is that of a region."""
    return (*(verb for verb in load("visit_words")["motion"] if verb != _COMES), *(f"{verb}了" for verb in "到来去"))


def _of_outlet(text: str, start: int, end: int) -> bool:
    """Whether a name heads that of a county's paper or site, and none of the whole country has it."""
    if text[end : end + 1] not in _OUTLET_STARTS or han(text[start - 1 : start] or " "):
        return False
    if _OUTLET.match(text, end) is None:
        return False
    return text[start:end] not in load("short_forms")["national_outlets"]


def _opens(text: str, start: int) -> bool:
    """Whether no other word can go on into the name at `start`."""
    return start == 0 or not han(text[start - 1]) or preceded(text, start) or text[start - 1] in _MOVES


def _knows_two(run: Iterable[Surface]) -> bool:
    """Whether two names of a list are sure."""
    return sum(not one.bound and not one.county for one in run) > 1


class Chooser:
    """Chooses the divisions that the names of one text stand for, where the name alone does not settle it."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self._tied = ties.tied(text, hits)
        couples = [(one, other) for one, other in pairwise(hits) if other[0] - one[1] < 2]
        self._vouched = self._tied.vouched.union(vouched(text, hits), _beside_own(text, couples))
        holders = (
            above.code for one in self._vouched if len(one.divisions) == 1 for above in parents(one.divisions[0].code)
        )
        self._seen = known(hits, frozenset(holders))
        self._chosen = _spelled_out(couples)

    def choose(self, surface: Surface, before: Division | None) -> Division | None:
        """The division that a name stands for, or None where it is no place; `before` stands directly before it."""
        if before is not None:
            under = [division for division in surface.divisions if before in parents(division.code)]
            if under:
                return _best(under, self._seen)
        if surface not in self._chosen:
            chosen = _choose(surface, self._seen, surface in self._vouched)
            unknown = chosen is None or chosen.code == UNKNOWN
            self._chosen[surface] = self._tied.meant.get(surface, chosen) if unknown else chosen
        return self._chosen[surface]


def _spelled_out(couples: Iterable[tuple[Hit, Hit]]) -> dict[Surface, Division | None]:
    """The one division that a name stands for which the text has behind what holds it: 上海市普陀区."""
    found: dict[Surface, set[Division]] = {}
    for (_, end, outer), (start, _, surface) in couples:
        if start == end and len(surface.divisions) > 1:
            found.setdefault(surface, set()).update(one for one in surface.divisions if _lies_in(one, outer))
    return {surface: next(iter(ones)) for surface, ones in found.items() if len(ones) == 1}


def _lies_in(division: Division, outer: Surface) -> bool:
    return any(above in outer.divisions for above in parents(division.code))


def _choose(surface: Surface, seen: Known, vouched: bool) -> Division | None:
    fitting = surface.divisions
    if surface.bound and not (vouched and not surface.full):
        if not surface.full:
            return _best([division for division in fitting if division.code in seen.full], seen)
        known = surface.name in load("short_forms")["of_city"]
        own = (division for division in fitting if known and parents(division.code)[-1].code in seen.full)
        return _best(list(own), seen)
    if surface.full:
        return fitting[0] if len(fitting) == 1 else _best(fitting, seen) or Division(UNKNOWN, fitting[0].name)
    return _best([d for d in fitting if surface.long or vouched or _supported(d, seen)], seen)


def _supported(division: Division, seen: Known) -> bool:
    """Whether a short form is sure enough: all but counties are, and counties of which the text names a parent."""
    if division.level != "county" or division.code in seen.full:
        return True
    return any(above.code in seen.named for above in parents(division.code))


def _best(fitting: Sequence[Division], seen: Known) -> Division | None:
    """The one that the text speaks of most; None where two are as good."""
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    (most, best), (second, _), *_ = sorted(((_weight(division, seen), division) for division in fitting), reverse=True)
    return best if most > second else None


def _weight(division: Division, seen: Known) -> tuple[int, bool, int, bool]:
    above = sum(
        2 if upper.level == "prefecture" else 1
        for upper in parents(division.code)
        if upper.code in seen.named or upper.code in seen.beside
    )
    return _RANK[division.level], division.code in seen.full, above, not division.until
