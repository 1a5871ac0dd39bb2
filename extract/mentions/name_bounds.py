"""Where the name of a post or body begins, and where the name of a person ends."""

from functools import cache
from typing import Final, Literal

from extract.lexicons import load
from extract.mentions.places.table import surfaces
from extract.mentions.trips import AIM
from extract.text.ideographs import han
from extract.text.patterns import late
from extract.text.terms import Terms

Strength = Literal[0, 1, 2]
"""How sure a name ends: not at all, by a letter that could be its own, by a word or mark."""
SURE: Final = 2
"""The strength of a word or mark that no name goes on with."""
_ADDRESSED = ("同志", "先生", "女士")
_HOLDERS = ("安徽", "马鞍山", "巢湖", "省", "市")
"""What 和县 is said to be in."""
_JOINTS = "和与及"
"""What joins the fields of a body: 卫生和人口局."""
_COMES = late(f"来(?:我[省市县区州旗盟镇乡村校院]|[省市县区州旗盟镇村校院])(?:专题|实地|专程)?(?:{AIM}|验收)")
"""How guests come to where the text is written: 来县检查."""
_SENT = late("(?<=[省市县区州])[赴来][^,。;:、的]{1,5}?(?:挂职|支教|支医|支农)(?:干部|人才|教师|医生|专家)")
"""In the name of a post, where those are sent to who hold it: 某市赴某县挂职干部领队."""
_OTHERS = ("他", "她", "我", "你", "咱", "大家")
_ASPECT = frozenset("了着得")
_BORDER = frozenset("境防疆远区界民关陲缘")
"""What makes a word of 边."""
_BOTH = 9
"""Letters in which the second 边 stands of what somebody does at once."""
_FORMER = ("委会前", "协会前", "商会前", "合会前", "学会前", "总会前", "工会前", "分会前", "金会前")
"""What a body ends in, before a post in it that was held once: 作家协会前|主席."""


@cache
def _begins() -> Terms[str]:
    """Words after which a name begins, with their group in the lexicon, and words that only look like these."""
    bounds, titles = load("name_bounds"), load("titles")
    inside = [*bounds["inside"], *(word for key in ("posts", "labels", "occupations") for word in titles[key])]
    words = dict.fromkeys((word for word in inside if len(word) > 1), "inside")
    words |= {f"{field}{joint}": "joined" for field in bounds["fields"] for joint in _JOINTS}
    words |= dict.fromkeys((word for word in bounds["to_people"] if len(word) > 1), "begins")
    for group in ("begins", "begins_before_place"):
        words |= dict.fromkeys((word for word in bounds[group] if len(word) > 1), group)
    return Terms(words)


@cache
def _begin_letters() -> frozenset[str]:
    return frozenset(load("name_bounds")["begins_letters"])


@cache
def _whole() -> tuple[str, ...]:
    return tuple(load("name_bounds")["whole"])


@cache
def _continues() -> tuple[str, ...]:
    return tuple(load("name_bounds")["continues"])


def begin(text: str, start: int, end: int) -> int:
    """Where in `text[start:end]` the name begins that ends there: after the last word that no name holds."""
    if start == end:
        return end
    letters, after = _begin_letters(), end
    for at, stop, group in reversed(_begins().find(text, start, end, few=True)):
        if last := _last_letter(text, stop, after, letters):
            return last
        if _stops_at(text, stop, end, group):
            return stop
        if text[at] == "和" and stop == at + 2 and _joins(text, at):
            return at + 1
        after = at
    return _last_letter(text, start, after, letters) or start


def _joins(text: str, at: int) -> bool:
    """Whether 和 joins a post in a county to the man before it (甲某和县教育局局长), and does not name 和县."""
    if not text.startswith("和县", at) or not han(text[at - 1 : at]) or text.endswith(_HOLDERS, 0, at):
        return False
    return text.endswith(_ADDRESSED, 0, at) or begin(text, max(at - 6, 0), at) != at


def _stops_at(text: str, stop: int, end: int, group: str) -> bool:
    """Whether a word of the group that ends at `stop` is followed by the beginning of a name."""
    if group == "begins":
        if stop == end and text.endswith(_FORMER, 0, stop):
            return False
        return stop == end or not text.startswith(_continues(), stop) or text.endswith(_whole(), 0, stop)
    if group in ("joined", "inside"):
        return stop < end and text[stop - 1] in _JOINTS and _division_at(text, stop)
    return group == "begins_before_place" and stop < end and _place_at(text, stop)


def _place_at(text: str, at: int) -> bool:
    return text[at] in load("name_bounds")["place_letters"] or _division_at(text, at)


def _division_at(text: str, at: int) -> bool:
    place = surfaces().at(text, at)
    return place is not None and not place[1].bound


def _last_letter(text: str, start: int, end: int, letters: frozenset[str]) -> int:
    """The end of the last of the letters in `text[start:end]`, or 0."""
    if letters.isdisjoint(text[start:end]):
        return 0
    while end > start and (text[end - 1] not in letters or _SENT.match(text, end - 1)):
        end -= 1
    return end if end > start else 0


def preceded(text: str, at: int) -> bool:
    """Whether what stands before `at` lets a name begin there."""
    if at == 0 or not han(text[at - 1]) or text[at - 1] in _begin_letters():
        return True
    return begin(text, max(at - 6, 0), at) == at


@cache
def _follows() -> tuple[Terms[bool], frozenset[str]]:
    bounds = load("name_bounds")
    words = [word for word in bounds["follows"] if len(word) > 1]
    letters = {word for word in bounds["follows"] if len(word) == 1}
    return Terms(dict.fromkeys(words, True)), frozenset(bounds["follows_letters"]) | letters


@cache
def _leading() -> frozenset[str]:
    """Letters that tell by what comes after them that a name ends before them."""
    return frozenset(("边", "来", *load("name_bounds")["to_others"]))


def ends(text: str, at: int) -> Strength:
    """How sure a person's name ends at `at`."""
    if at >= len(text):
        return SURE
    letter = text[at]
    if not han(letter):
        return 0 if letter == "·" else SURE
    words, letters = _follows()
    if words.at(text, at):
        return SURE
    aspect = not _ASPECT.isdisjoint(text[at + 1 : at + 3])
    if aspect and _aspect(text, at + 1) and not words.at(text, at - 1):
        return SURE
    if letter in _leading() and _leads_on(text, at):
        return SURE
    return 1 if letter in letters or (aspect and _aspect(text, at + 2)) else 0


def _leads_on(text: str, at: int) -> bool:
    """Whether a name ends before one of those letters, by what comes behind: 王明边走边说, 王明来县检查, 王明劝大家."""
    if text[at] == "边":
        return "边" in text[at + 2 : at + _BOTH] and text[at + 1] not in _BORDER
    if text[at] == "来":
        return _COMES.match(text, at) is not None
    return text.startswith(_OTHERS, at + 1)


def overlap(text: str, at: int) -> bool:
    """Whether two words that end names overlap at `at`, so that it may be the second one: 托乎提出席."""
    words = _follows()[0]
    return words.at(text, at) is not None and words.at(text, at + 1) is not None


def _aspect(text: str, at: int) -> bool:
    """Whether what a verb has behind it stands at `at` (走了, 抱着, 笑得), and no word begins there (了解)."""
    return text[at : at + 1] in _ASPECT and _follows()[0].at(text, at) is None
