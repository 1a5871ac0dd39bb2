"""The name of a person that begins at a known place: Chinese, of a people with other names, or foreign."""

from typing import NamedTuple

from extract.mentions.name_bounds import SURE, ends, preceded
from extract.mentions.people import sounds
from extract.mentions.people.lengths import count_near, is_longer, is_part
from extract.mentions.people.likely import Trust, is_double, is_name, is_surname, makes_word
from extract.mentions.people.tables import known
from extract.mentions.places.table import surfaces
from extract.text.ideographs import all_han, han
from extract.text.patterns import late

_BLANKS = late(r"[  　]{1,4}")
_COUNTS = frozenset("一二三四五六七八九十百千万两几不")
_NEAR = 4000  # letters around a name in which it is looked for again: an article


class Name(NamedTuple):
    """A name, without blanks, and where it ends in the text."""

    name: str
    end: int


_FROM_JAPAN = 8
"""So many letters before a name may tell that who has it is from Japan: 日本客商."""
_SPELLED = 3
"""Letters of the shortest name by sound in a list of names."""
_DIVISIONS = frozenset("省市县区州盟旗")
"""What the whole names of divisions end in."""
_LISTED = frozenset("、,;。(等")
_BODIES = frozenset("联会委局部厅办院社处队团组")
"""What short names of bodies end in (工商联, 医疗队), as few names of people with rare surnames do."""
_TIMES = frozenset("次时后中里")
"""What ends words for when or where somebody speaks: 沉思后, 电话里."""


def read(text: str, start: int, trust: Trust) -> Name | None:
    """The name that begins at `start`, or None where what stands there is none."""
    end = sounds.dotted(text, start)
    if not end and text[start : start + 1] not in known().begins:
        end = (_repeated(text, start) or _unheard(text, start)) if trust in ("post", "abroad") else 0
        return Name(text[start:end], end) if end else None
    japanese = trust == "anchored" and "日本" in text[max(start - _FROM_JAPAN, 0) : start]
    if not end and (trust in ("post", "abroad") or japanese):
        end = sounds.japanese(text, start)
    if not end and trust == "abroad":
        end = sounds.foreign(text, start)
    if not end and is_surname(text[start : start + 2]):
        end = _numbered(text, start, trust) or _by_sound(text, start, trust) or _chinese(text, start, trust)
    elif not end:
        end = _by_sound(text, start, trust)
    end -= bool(end) and sounds.runs_on(text, start, end)
    name = Name(text[start:end], end) if end else _spaced(text, start, trust) or _unbounded(text, start, trust)
    return None if name and text.startswith("·", name.end) else name


def may_begin(text: str, start: int, behind_post: bool) -> bool:
    """Whether the letters at `start` are such that a name may begin there; behind a post any Chinese letter is."""
    letter = text[start : start + 1]
    return letter in known().begins or (han(letter) and (behind_post or sounds.has_dot(text, start)))


def _by_sound(text: str, start: int, trust: Trust) -> int:
    """The end of a name spelled by sound, unless a Chinese one ends for sure before it; or 0."""
    parts = 0 if trust == "speaker" else sounds.parts(text, start, trust not in ("list", "speaker"))
    least = sounds.LONG - 1 if trust == "post" and text[start : start + 1] not in known().common else sounds.LONG
    spelled = 0 if trust == "abroad" else sounds.syllables(text, start, least)
    if spelled and ends(text, start) == SURE:
        spelled = 0
    if spelled and trust == "post":
        spelled = max(spelled, sounds.foreign(text, start))
    if trust == "list" and not (parts or spelled or is_surname(text[start : start + 2])):
        if (
            (known_part := known().parts.at(text, start))
            and known_part[0] - start >= _SPELLED
            and ends(text, known_part[0])
        ):
            return known_part[0]  # 李明、努尔兰等出席
        if known_part and sounds.ends_part(text, start - 1) and text[start - 1] == "、" and ends(text, known_part[0]):
            return known_part[0]  # 次仁罗布、白玛两人
        short = sounds.syllables(text, start, _SPELLED)
        return short if text[short : short + 1] in _LISTED else 0  # 县领导俄玛泽、王伟
    if parts and not ends(text, parts) and text[start] in known().common:
        chinese = _chinese(text, start, trust)
        if chinese and ends(text, chinese) == SURE:
            return chinese  # 王海|来自甲县, though 海来 is a part of names
    if parts and (ends(text, parts) > ends(text, spelled) or (parts < spelled and ends(text, parts) == SURE)):
        return parts  # 敖登格日勒以视频方式参加, 格桑罗布|道谢
    if parts and spelled == parts + 1 and text[parts] == "则" and known().parts.at(text, parts - 2):
        return parts  # 洛桑旺堆则管食堂
    if spelled > parts:
        chinese = _chinese(text, start, trust)
        if chinese and ends(text, chinese) == SURE:
            return chinese
        return spelled if trust != "speaker" and (trust != "list" or ends(text, spelled) == SURE) else parts
    return parts


def _numbered(text: str, start: int, trust: Trust) -> int:
    """The end of a surname with a number, as grandparents name their grandchildren (马五十三, 马六十); or 0."""
    tables, end = known(), start + 1
    if trust in ("list", "speaker") or text[start : start + 1] not in tables.common:
        return 0
    while end < len(text) and text[end] in tables.numerals:
        end += 1
    if not 3 <= end - start <= 4:
        return 0
    if ends(text, end):
        return end
    return end + 1 if end - start == 3 and han(text[end]) and ends(text, end + 1) else 0


def _chinese(text: str, start: int, trust: Trust) -> int:
    """The end of a surname and one or two letters, as long as what follows says where it ends; or 0."""
    compound = text[start : start + 2] in known().compound
    long, short = start + 3 + compound, start + 2 + compound
    of_long = ends(text, long) if is_name(text, start, long, trust) else 0
    of_short = ends(text, short) if is_name(text, start, short, trust) else 0
    if not compound and of_short and text[start] not in known().common:
        of_short = of_short if of_short == SURE and _is_rare_short(text, start, short) else 0
    if trust != "speaker" and not (compound or of_long or of_short) and is_double(text, start):
        return long + 1
    if of_long and of_short:
        return long if is_longer(text, long, of_long, of_short) else short
    if of_long == 1 and is_part(text, start, long):
        return long - 1
    if of_long or of_short:
        return long if of_long else short
    if trust in ("anchored", "occupation") and _rare(text, start, long, trust):
        return long
    return 0 if trust == "speaker" else _before_place(text, start)


def _is_rare_short(text: str, start: int, end: int) -> bool:
    """Whether two letters with a surname that is a word may be a name: 伏贵说, but 赛后说 tells when."""
    if text[start] in known().function:
        return False
    return not text.startswith("说", end) or text[end - 1] in known().given or count_near(text, start, end) > 1


def _before_place(text: str, start: int) -> int:
    """The end of a name of three letters before the whole name of a division: 干部李自强云南省奖章; or 0."""
    end = start + 3
    if text[start] not in known().sure or not is_name(text, start, end, "list"):
        return 0
    place = surfaces().at(text, end)
    return end if place and text[place[0] - 1] in _DIVISIONS and place[0] - end >= _SPELLED else 0


def _rare(text: str, start: int, end: int, trust: Trust) -> bool:
    """Whether a name of three letters with a surname that is a word ends for sure, and more than that speaks for it."""
    tables = known()
    if text[start : start + 1] in tables.verbs or text[start + 1 : start + 2] in _COUNTS:
        return False
    sure = is_name(text, start, end, "list") and ends(text, end) == SURE
    return sure and (trust == "anchored" or count_near(text, start, end) > 1)


def _spaced(text: str, start: int, trust: Trust) -> Name | None:
    """A name with blanks behind its surname, as lists are set (王 荣) and pages break (王 小荣)."""
    if trust in ("anchored", "occupation", "speaker"):
        return None
    surname = text[start : start + 1 + (text[start : start + 2] in known().compound)]
    named = surname in known().all or len(surname) > 1
    blank = _BLANKS.match(text, start + len(surname)) if named else None
    if blank is None or not han(text[blank.end() : blank.end() + 1] or " "):
        return None
    for end in (blank.end() + 1, blank.end() + 2):
        name = surname + text[blank.end() : end]
        if ends(text, end) and is_name(name, 0, len(name), trust):
            return Name(name, end)
    return None


def _unbounded(text: str, start: int, trust: Trust) -> Name | None:
    """After a title: a name though what follows is no word that we know."""
    end = 0
    if trust in ("post", "abroad"):
        end = sounds.foreign(text, start) or _repeated(text, start)
    if (
        not end
        and trust != "list"
        and trust != "speaker"
        and not (trust == "abroad" and sounds.is_foreign(text, start))
    ):
        end = _open(text, start, trust) or (_told(text, start) if trust == "post" else 0) or _typical(text, start)
    return Name(text[start:end], end) if end and not makes_word(text[start:end], trust) else None


def _open(text: str, start: int, trust: Trust) -> int:
    """The end of a surname with the letters that other mentions have, else with two; or 0."""
    tables = known()
    compound = text[start : start + 2] in tables.compound
    surnames = tables.sure if trust == "occupation" else tables.common
    if not compound and (text[start : start + 1] not in surnames or (trust == "anchored" and ends(text, start))):
        return 0
    long = start + 3 + compound
    end = long - 1 if is_part(text, start, long) else long
    return end if end < len(text) and is_name(text, start, end, "post") else 0


def _told(text: str, start: int) -> int:
    """After a post: the end of three letters that begin a clause elsewhere, before a word that ends names; or 0."""
    end = start + 3
    name, near = text[start:end], max(start - _NEAR, 0)
    if not is_name(text, start, end, "post"):
        return 0
    at = text.find(name, near, end + _NEAR)
    while at >= 0:
        if at != start and ends(text, at + 3) == SURE and preceded(text, at):
            return end
        at = text.find(name, at + 1, end + _NEAR)
    return 0


def _typical(text: str, start: int) -> int:
    """After a title: the end of a surname with two letters that are usual in given names: 枣农党战平家; or 0.

    Behind what many are called, of whom much is told in such letters, only before what may end a name: 村民方才明白.
    """
    end = start + 3
    name, tables = text[start:end], known()
    usual = tables.given.issuperset(name[1:]) and name[1:] not in tables.words and name[0] not in tables.verbs
    if not usual or (text.endswith(tables.crowds, 0, start) and not ends(text, end)):
        return 0
    return end if is_name(text, start, end, "list") else 0


def _unheard(text: str, start: int) -> int:
    """After a post: the end of three letters before what somebody says, with a surname that is not known; or 0."""
    end = start + 3
    name, tables = text[start:end], known()
    usual = tables.given.issuperset(name[1:]) and ends(text, end) == SURE  # 靖海澜专程赶来
    said = usual or text.startswith(tables.acts, end)
    if len(name) < 3 or not said or not all_han(name) or not tables.function.isdisjoint(name):
        return 0
    if name[:2] in tables.words or name[1:] in tables.words or name[1:] in tables.heads or name[1] == name[2]:
        return 0
    if tables.given.isdisjoint(name[1:]):
        return 0  # 县长进一步介绍
    whole = name[2] not in tables.never_last and name[2] not in _BODIES and name[2] not in _TIMES
    return end if whole and not ends(text, start) and not ends(text, start + 2) else 0


def _repeated(text: str, start: int) -> int:
    """After a post: the end of three letters before a word that ends names, found in the text again; or 0."""
    end = start + 3
    name, tables = text[start:end], known()
    if len(name) < 3 or not all_han(name) or ends(text, end) < SURE:
        return 0
    if not tables.function.isdisjoint(name[0] + name[2]) or name[1] in tables.function - tables.given:
        return 0  # but 友向东
    steady = name[0] in tables.common and not is_part(text, start, end)  # 高原平, never 高原 with other letters
    word = (name[:2] in tables.words and not steady) or name[1:] in tables.words or name[1:] in tables.heads
    word = word or ends(text, start) > 0 or name[-1] in _BODIES
    return end if count_near(text, start, end) > 1 and not word and name[-1] not in tables.never_last else 0
