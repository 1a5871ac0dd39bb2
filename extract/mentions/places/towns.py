"""Towns, villages, streets and zones, which no table lists: a name between a place or a word and its kind."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.mentions.people.tables import known
from extract.mentions.places.table import Hit, Level, Surface, parents, peoples
from extract.mentions.places.town_words import Words
from extract.mentions.places.town_words import words as lexicon
from extract.text.affixes import beginning, ending
from extract.text.ideographs import han
from extract.text.patterns import late
from extract.text.terms import occurrences

_LONG = 3
_FIRST = frozenset("和同向对")
"""Of the letters that names begin behind, those that begin a name of two letters: 和平村, but 让侗乡|群众."""
_AFTER_VERBS = frozenset("从由为回如有往")
"""Of the same letters, those that do so only behind one of these: 到如意镇, 与回龙镇结对, but 由侗乡|群众."""
_WHITHER = frozenset("在到赴驻与跟")
_NEW = "新建"
"""What is done to buildings of a town (新建和平镇卫生院), but also a name of towns: 新建乡."""
_DOUBLED = 2  # letters of a name that ends in 镇 itself, or begins with 同 or 和
_NO_XIANG = frozenset("各城农全本该县市区州小老新大每多个几两一二三四五六七八九十里内外边下沿等和与及的")
"""What stands before 乡镇 where that is a word: 县内乡镇, but 鹿乡镇."""
_CITY = 2  # letters of a name that ends in 城 or 州: 莲城镇, 韦州镇
_WORDS = frozenset(("侨乡", "故乡", "异乡", "他乡", "家乡", "下乡", "返乡", "回乡", "城乡", "农村"))
"""What no name ends in even behind a place: 百色山货进侨乡, 绍兴市农业农村局."""
_SAYS = frozenset("的了是")
"""What no name holds: 鲁朗的小镇, 介绍了开发区."""
_DIVISIONS = "县市州省旗盟"
LONGEST = 5  # characters of a name before its kind, 阿木去乎镇 has four
_VILLAGE = late("(?:[里上下寨庄屯校]|(?<=[镇乡道])民(?![间众居政]))[^的各个有一全边游面级里进入,。、]{1,2}村")
"""The name of a village behind its town that seems to go on from the word for the town: 甲镇民乐村."""
_CALLED_AFTER_VILLAGES = ("镇", "街道")
"""What is called after a village among others of its kind: 王村镇、沈荡镇."""
_JOINTS = frozenset("、与同跟")
"""What joins two towns: 武原街道、沈荡镇, 武原街道与妙高街道."""
_OFFICES = frozenset("长民委支党政干办")
"""What makes of the same letter twice the end of a name and the beginning of who is there."""
_GOVERNED = ("街道办事处", "社区居委会", "社区居民委员会")
"""Words for towns with those who govern one, in front of which it is named."""
_NUMBERED = late(r"\d+(?:余|多)?个(?![^\W\d_])")
"""Behind a word for towns, what makes it a noun of such that are counted: 相对薄弱村22个."""
_ROAD = late("[东南西北中一二三四五六七八九十]?路|街")
"""What makes of the name of a place that of a road: 嘉兴路, 四川北路, 石门二路."""
_LINKS = late("[镇乡道](?:联(?![姻系合手动建盟村户通防办营络网谊])|包(?![括揽装含容机车厢裹子头]))")
"""Behind a town, that it is tied to another one, and no other word that begins so."""
_TOWN_STARTS = "镇乡街"
LONGEST_SPELLED = 8  # of one spelled by sound behind a place or in a list of such: 克孜勒阿瓦提乡


class Town(NamedTuple):
    """`text[start:end]` names a unit below the county, or a zone."""

    start: int
    end: int
    level: Level


def find(text: str, places: Sequence[Hit]) -> list[Town]:
    """The towns and villages of the text, in order.

    `places` are the names in it that the tables have and that are places there: 鲁山 of 鲁山道街道 is none in a text
    that has nothing to do with it.
    """
    words = lexicon()
    kinds = [kind for kind in words.kinds.finditer(text) if not _goes_on(text, kind.end(), words)]
    if not kinds:
        return []
    inside = {at for start, end, _ in places for at in range(start, end)}
    found = list(_towns(text, [kind for kind in kinds if kind.start() not in inside], _ends(places)))  # 萍乡 is no 乡
    return sorted([*found, *_again(text, found)]) if found else []


def _again(text: str, found: Sequence[Town]) -> Iterator[Town]:
    """The towns once named in full elsewhere, where the words around them do not tell: 丁镇联姻焕古镇."""
    covered = {at for town in found for at in range(town.start, town.end)}
    names: dict[str, Level] = {
        text[t.start : t.end]: t.level for t in found if t.level == "town" and t.end - t.start >= _LONG
    }
    for start, end, level in occurrences(text, names):
        if covered.isdisjoint(range(start, end)) and not _goes_on(text, end, lexicon()):
            yield Town(start, end, level)


def begins(text: str, at: int) -> bool:
    """Whether the name of a town or village, of two or three letters, begins at `at`: behind 晋江 in 晋江英林镇."""
    words = lexicon()
    if words.firsts.isdisjoint(text[at + 2 : at + _LONG + 1]):
        return False
    for letters in (2, _LONG):
        kind = words.kinds.match(text, at + letters)
        if (
            kind is not None
            and words.levels[kind[0]] != "zone"
            and not _goes_on(text, kind.end(), words)
            and not _generic(text[at : kind.start()], kind[0], words, held=False)
            and _held(text, kind.start(), at - 1, (at,), -1, words) == at
        ):
            return True
    return False


def _goes_on(text: str, end: int, words: Words) -> bool:
    """Whether a word for towns is the beginning of another one: 镇里, but not in 凤鸣镇里市村."""
    if text.startswith(_GOVERNED, end - 2):
        return False
    if text.startswith("城镇", end - 2) and text.startswith(words.of_cities, end):
        return True
    if text[end : end + 1].isdigit() and _NUMBERED.match(text, end):
        return True
    if text[end - 1] == text[end : end + 1] and text[end + 1 : end + 2] in _OFFICES:
        return False  # 桐琴镇镇长, 甲坪村村民
    return beginning(text, words.followed, end) != "" and _VILLAGE.match(text, end) is None


def _ends(hits: Sequence[Hit]) -> dict[int, Hit]:
    """Where towns may begin: behind all names but a short one behind another that does not hold it (巴彦茫哈苏木)."""
    ends: dict[int, Hit] = {}
    last: Hit | None = None
    for hit in hits:
        start, end, name = hit
        if last is None or last[1] != start or name.full or holds(last[2], name):
            ends[end] = hit
        last = hit
    return ends


def holds(outer: Surface, inner: Surface) -> bool:
    """Whether a division that one name stands for is part of one that the other does."""
    return any(above in outer.divisions for one in inner.divisions for above in parents(one.code))


def _towns(text: str, kinds: Sequence[re.Match[str]], ends: Mapping[int, Hit]) -> Iterator[Town]:
    """The names that the words for towns end; `ends` are where the known places do behind which they may begin."""
    words = lexicon()
    last = -1
    for at, kind in enumerate(kinds):
        floor = max(kind.start() - LONGEST, last, 0)
        start = _held(text, kind.start(), max(kind.start() - LONGEST_SPELLED, last, 0), ends, last, words)
        held = start is not None
        if start is None:
            start = _start(text, kind.start(), floor, words)
        listed = start is not None and (
            (start - 1 == last and text[start - 1] in _JOINTS) or _leads_list(text, kind, kinds[at + 1 : at + 2], words)
        )
        called = kind.start() in ends and ends[kind.start()][0] == start  # 错那镇 is called after 错那, it is no 那镇
        if start is not None and (
            called or not _generic(text[start : kind.start()], kind[0], words, held, listed=listed)
        ):
            if text[start - 1 : start] + text[kind.end() : kind.end() + 1] in ("“”", '""'):
                continue  # 结为“亲戚镇”
            if start == last and kind[0] == "乡" and text[kind.start() - 1] == "城":
                continue  # 观庄乡小学城乡结对
            if kind.start() - start == 1 and start in ends and not ends[start][2].full:
                start = ends[start][0]  # 库伦图镇 has nothing to do with 库伦
            last = kind.end()
            yield Town(start, last, words.levels[kind[0]])


def _leads_list(text: str, kind: re.Match[str], after: Sequence[re.Match[str]], words: Words) -> bool:
    """Whether the name that `kind` ends is followed by that of another town, behind a 、 or a word that joins them."""
    for other in after:
        name = text[kind.end() + 1 : other.start()]
        if text[kind.end()] in _JOINTS and 1 < len(name) <= LONGEST and all(map(han, name)):
            return not _generic(name, other[0], words, held=False)
    return False


def _generic(name: str, kind: str, words: Words, held: bool, *, listed: bool = False) -> bool:
    """Whether a name says no more than what sort of unit it is.

    `held` where a place stands before it, `listed` where it is one of a list of towns.
    """
    if kind == "街道":
        name = name.removesuffix("新村") or name  # 延吉新村街道
        if name[-1] == "路" or (len(name) == _DOUBLED and name[1] in "乡村镇" and name[0] not in words.no_city):
            return beginning(name, words.generic_first) != ""  # 田村路街道, 西乡街道
    if name in words.doubled:
        return False
    if not _SAYS.isdisjoint(name) or (not held and len(name) > _DOUBLED and name[-_DOUBLED:] in words.starts):
        return True  # 受淹的村镇, 280万元新建村卫生室
    if ending(name, words.generic_last) or beginning(name, words.generic_first):
        return True
    if held and kind == "镇" and len(name) == _DOUBLED and name[1] == "镇" and name[0] not in words.no_city:
        return False  # 六合区竹镇镇
    if held and kind == "镇" and len(name) == _DOUBLED and name[1] == "乡" and name[0] not in _NO_XIANG:
        return False  # 双阳区鹿乡镇
    if held and len(name) > 1:
        return any(letter in name for letter in "镇乡各个") or f"{name[-1]}{kind}" in _WORDS
    if kind == "街道" and len(name) == _LONG and name[-1] == "村" and name[0] not in words.no_city:
        return False  # 中关村街道
    if listed and kind in _CALLED_AFTER_VILLAGES and name[1:2] == "村" and name[0] not in words.no_city:
        return False  # 王村口镇、石练镇
    last = name[-1]
    if last in "城州":
        return kind not in ("镇", "街道") or len(name) != _CITY or name[0] in words.no_city
    return (
        any(letter in name for letter in "镇村乡")
        or last in words.before.get(kind, "")
        or (last in words.last and not (listed and last in words.listed and name[0] not in words.no_city))
        or name in words.alone
        or last in (words.short if len(name) < _LONG else words.long.get(kind, ""))
    )


def _held(text: str, kind: int, floor: int, ends: Container[int], last: int, words: Words) -> int | None:
    """Where a name begins right after a place, or after one in a list: 夏河县阿木去乎镇、桑科镇."""
    at = kind
    while at > floor and "一" <= text[at - 1] <= "鿿":
        at -= 1
        if (at in ends or at == last) and at < kind:
            break
    else:
        if text[at - 1 : at] != "、" or not (at - 1 == last or at - 1 in ends):
            return None
    if _ROAD.match(text, at) or text.startswith("新村街道", at):  # 嘉兴路街道 is no part of 嘉兴
        return None
    if kind - at > LONGEST and not known().syllables.issuperset(text[at:kind]):
        return None
    if words.between.search(text, at, kind):  # 红岛街道先后与河畔村
        return None
    if at == last and kind - at > len("联丰") and _LINKS.match(text, at - 1) and text[kind] in _TOWN_STARTS:
        return at + 1  # 观海卫镇联特木里镇
    if at == kind or (text[at : at + 2] in words.starts and not (text.startswith(_NEW, at) and kind - at == len(_NEW))):
        return None
    return None if text[at] in words.starts and not _begins_name(text, at, kind, words) else at


def _begins_name(text: str, at: int, kind: int, words: Words) -> bool:
    """Whether a letter that may stand before names is the first of one: 长顺县同乐苗族乡, 长顺县和安镇."""
    name = peoples().sub("", text[at:kind])
    return name[0] in "同和" and len(name) == _DOUBLED and name[1] not in words.last


def _start(text: str, kind: int, floor: int, words: Words) -> int | None:
    """Where the name begins that ends at `kind`: after a word that names follow, or after a mark."""
    at, starts = kind, words.starts
    while at > floor and "一" <= text[at - 1] <= "鿿":
        at -= 1
        if _begins(text, at, starts) and (kind - at > 1 or text[at - 1] not in _DIVISIONS):  # 甘旗卡镇
            break
    if at == floor and at > 0 and not _begins(text, at, starts) and han(text[at - 1]):
        return None
    if at > 0 and text[at - 1] in starts and ((kind - at == 1 and _short(text, at)) or _goes(text, at - 1, words)):
        at -= 2 if at > 1 and text[at] == "路" else 1  # 和平村, 走进将台堡镇, 杭州路街道: it is part of the name
    if text[at] in "年月日" and text[at - 1 : at].isdigit():
        at += 1  # 2021年荷地镇
    if kind - at > _LONG and text[at] == "来":
        at += 1  # 来施洞河镇, but 来广营乡
    return at if kind - at >= 2 else None


def _short(text: str, at: int) -> bool:
    """Whether the letter in front of `at`, which a name may begin behind, is the first of one of two letters."""
    if text.endswith("结对", 0, at):  # 结对北乡学校
        return False
    if text[at - 1] in _FIRST or text[at] in "路族" or (at > 1 and text[at - 2] in _DIVISIONS + "区、"):
        return True
    return text[at - 1] in _AFTER_VERBS and text[at - 2 : at - 1] in _WHITHER


def _goes(text: str, at: int, words: Words) -> bool:
    """Whether the letter at `at` is the first of a name behind a verb of motion or sight: 走访了将台堡镇."""
    verb = at - (text[at - 1] == "了")
    return text[at] != "了" and text[verb - 2 : verb] in words.goes


def _begins(text: str, at: int, starts: frozenset[str]) -> bool:
    return text[at - 1 : at] in starts or (at > 1 and text[at - 2 : at] in starts)
