"""The short forms of which the words around them say that they are places."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extract.lexicons import load
from extract.mentions.name_bounds import preceded
from extract.mentions.places import towns
from extract.mentions.places.letters import COMINGS
from extract.mentions.places.table import Hit, Surface
from extract.text.ideographs import han
from extract.text.patterns import late

_COUNTED = late(r"等?(?:[两三四五六七八九十]|\d{1,2})(?:个?\w{0,4}?[省市县区州旗盟]|地(?![方区级]))")
"""Behind a list, what says that its items are divisions: 和顺、壶关两县, 抚远、饶河等4个边境县."""
_ENDS_LIST = late(rf"[^㐀-鿿]|$|等|{_COUNTED.pattern}")
"""Behind the last name of a list."""
_OUTLET = late("(?:新闻)?网讯|融媒体?(?:中心|记者|讯)|新闻网|县融媒|发布讯|电视台讯")
"""Behind a name at the head of an outlet's, what makes it the county of the outlet: 彭水网讯."""
_OUTLET_STARTS = frozenset("新网融县发电")
"""What `_OUTLET` starts with."""
_LISTING = frozenset("、和与及")
_MOVES = frozenset("来抵赴到在去")
"""Verbs of one letter before places."""
_TIED = ("对口支援", "对口帮扶", "对口合作", "对口协作", "结对帮扶", "牵手")
"""What a prefecture does whose name is also a word: 中山对口支援工布江达县."""
_HITHER = late(f"(?:(?<![{COMINGS}])来|莅临)$")
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


def before_own(couples: Iterable[tuple[Hit, Hit]]) -> Iterator[Surface]:
    """The prefectures whose names are words, right in front of a county of theirs: 岳阳平江县."""
    for (_, end, outer), (start, _, inner) in couples:
        if start == end and outer.bound and not outer.full and inner.full and towns.holds(outer, inner):
            yield outer


def beside_own(text: str, couples: Iterable[tuple[Hit, Hit]]) -> Iterator[Surface]:
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
