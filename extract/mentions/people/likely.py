"""What could be the name of a person by its letters, and what speaks for it."""

from typing import Literal

from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people.tables import known
from extract.mentions.trips import AIM
from extract.text.ideographs import all_han, han
from extract.text.patterns import late

Trust = Literal["post", "abroad", "anchored", "occupation", "list", "speaker"]
"""What speaks for a name: a post before it (one that people abroad hold), an occupation before it (with the place or
age of who has it), its place in a list, or only what follows."""

_SEX = ("(女", "(男")
_DIVISIONS = frozenset("省市县区州盟旗乡镇村")
"""What a place that begins like a surname of two letters may go on with: 濮阳市."""
_NUMBERED_WORDS = frozenset(
    first + number
    for first, numbers in (("周", "一二三四五六日"), ("高", "一二三"), ("初", "一二三四五六七八九十"))
    for number in numbers
)
"""Weekdays, classes of a school and days of a month, which begin as surnames do: 周一, 高二, 初六."""
_OTHER_WORDS = frozenset(
    (
        *(f"{word}{region}" for word in "和来" for region in "省市县区州旗镇乡村校院"),
        "高年",
        "高职",
        "高学",
        "任课",
        "全科",
        "舍小",
        "顾大",
    )
)
"""What else begins as names do: 领导和县直部门, 高年资医师, 队员舍小家、顾大家."""
_WORD_FIRSTS = frozenset(word[0] for word in _NUMBERED_WORDS | _OTHER_WORDS) | {"曾"}
"""First letters of those words, and of those that what stands behind tells."""
_RUNS_ON = frozenset("正以")
"""Last letters of names that may belong to the word behind."""
SHORTEST = 2
"""Letters of the shortest name."""
WHOLE = 3
"""Letters of most names: a surname and two of a given name."""
_FAMILIAR = frozenset("小老")
"""What friends put before a surname: 小宋, 老李."""
_ONCE = frozenset("由在被到从于随跟向任")
"""What follows 曾 where it tells of former times: 企业家曾由副市长带队."""
_FLAGS = ("红旗",)
"""Given names that end in the word for a thing."""
_ROADS = frozenset("路桥港")
"""Of the last letters of things, those that given names have as well."""
_HAMLETS = frozenset("家大小上下新老前后东西南北中")
"""Between a surname and such a letter, what makes it a place: 王家桥."""
_TRIPS = late(f"{AIM}|挂职")
"""What those do who come to a place, told by one letter behind 来: 县领导来丰考察."""
_LED = ("率队", "率团", "带队", "带团")
"""What no given name is: 厅长犹率队, where the name is left out."""
_GRADES = frozenset("双正总大小分")
"""What a post may begin with, and a given name as well: 任双组长, 任双喜."""

_LAST = frozenset("让族则等未")
"""Of the letters that end no name, those that end given names before a mark."""
_DOES = ("作了", "负责", "当场", "带队", "率队")
"""What somebody does who holds a post."""
_OF_MANY = ("anchored", "occupation")
"""What speaks for a name behind what many are and much is told of."""


def is_name(text: str, start: int, end: int, trust: Trust) -> bool:
    """Whether `text[start:end]` could be a Chinese name."""
    tables, name = known(), text[start:end]
    compound = len(name) > SHORTEST and name[:2] in tables.compound
    if not (compound or name[:1] in tables.all) or not SHORTEST <= len(name) <= WHOLE + compound or end > len(text):
        return False
    whole = compound and trust != "speaker"
    word = not whole and (name[:2] in tables.words or name in tables.words)
    if (word and not _is_name_like_word(text, start, end, trust)) or _is_other(text, start, end, trust):
        return False
    if whole:
        return all_han(name) and not (len(name) > WHOLE and is_thing(name))  # 会长范姜茶厂
    if word or compound or name[0] in tables.common or trust in ("list", "post", "abroad"):
        return all_han(name)
    return trust != "speaker" and (spoken(text, end) or text.startswith(_SEX, end)) and all_han(name)


def _is_other(text: str, start: int, end: int, trust: Trust) -> bool:
    """Whether letters that begin with a surname are anything else, by themselves or by what stands around them."""
    tables, name = known(), text[start:end]
    first, last, given = name[0], name[-1], name[1:]
    if first in _WORD_FIRSTS and _begins_as_word(text, end, name):
        return True
    if first in tables.function and ends(text, start + 1) == SURE:
        return True  # 书记向考察团介绍
    if first == "任" and _is_post(text, start + 1):
        return True  # 市长任双组长, but 任双喜组长
    if last in _RUNS_ON and _runs_into_word(text, end, name):
        return True
    if given in tables.heads or given in _LED or (trust in _OF_MANY and makes_word(name, trust)):
        return True
    if last in tables.never_last and not _is_closed(text, start, end, trust):
        return True
    if len(name) == SHORTEST:
        return first in _FAMILIAR and last in tables.common
    unsaid = len(name) == WHOLE and trust in ("list", "speaker")
    return unsaid and is_thing(name) and not _is_listed(text, start, end)  # 慈城镇, 李家寨


def _is_name_like_word(text: str, start: int, end: int, trust: Trust) -> bool:
    """Whether letters that begin as a word does are a name, by what stands around them: 局长白云峰介绍."""
    tables, name = known(), text[start:end]
    if trust == "list" and len(name) == WHOLE and text[start - 1 : start] == "、" and ends(text, end) == SURE:
        return all_han(name)
    aged = text.endswith("岁的", 0, start)
    if trust != "post" and not aged:
        return False
    said = spoken(text, end) and name[-1] not in "地得" and ends(text, start) < SURE  # 局长补充说
    told = said or text.startswith(_SEX, end)
    usual = name[-1] in tables.given or (is_sure(text, start) and name[-1] not in tables.never_given)  # 陆海生
    if not told and len(name) == WHOLE and usual and name[1:] not in tables.words:
        steady = is_sure(text, start) or (name[0] in tables.common and ends(text, start + SHORTEST) < SURE)
        told = ends(text, end) == SURE and (steady or _is_usual(text, start, end))  # 局长韩国栋出席, 县长万家福作陪
    told = told or (aged and text.startswith("是", end) and _is_usual(text, start, end))  # 38岁的初建华是
    return told and all_han(name)


def _is_closed(text: str, start: int, end: int, trust: Trust) -> bool:
    """Whether a letter that ends few names ends one behind a post and before a mark: 县长冉克让、."""
    closed = text[end - 1] in _LAST and text[end : end + 1] in ("、", ",")
    return closed and trust == "post" and end - start == WHOLE and is_sure(text, start)


def _is_usual(text: str, start: int, end: int) -> bool:
    """Whether usual letters stand before a mark or what somebody does: 副州长应建勇, but 代表应建立联系制度."""
    closed = not han(text[end : end + 1] or "。") or text.startswith((*known().acts, *_DOES, "是"), end)
    return closed and known().given.issuperset(text[start + 1 : end])


def _runs_into_word(text: str, end: int, name: str) -> bool:
    """Whether the last letter belongs to the word behind: 葛敏正忙着, 葛敏以及."""
    busy = len(name) == WHOLE and name[-1] == "正" and text[end + 1 : end + 2] in ("着", "在")
    return busy or (name[-1] == "以" and text.startswith("及", end))


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a name in the midst of a list ends in the word for a road or the like, as given names may: 、王丁路、."""
    name = text[start:end]
    sure = name[0] in known().sure and name[-1] in _ROADS and name[1] not in _HAMLETS
    return sure and text[start - 1 : start] == "、" and text[end : end + 1] in ("、", ",")


def is_thing(name: str) -> bool:
    """Whether letters that could be a name are rather those of a place, a body, an animal, a plant or goods: 金丝猴."""
    return (name[-1] in known().things and name[1:] not in _FLAGS) or name in known().thing_words


def is_usual(name: str) -> bool:
    """Whether a name of three letters has one that is usual in given names, or a sure surname, and is no thing."""
    tables = known()
    usual = name[0] in tables.sure or not tables.given.isdisjoint(name[1:])
    return len(name) == 3 and usual and name[0] not in tables.verbs and not is_thing(name)


def makes_word(name: str, trust: Trust) -> bool:
    """Whether behind an occupation a letter that is no given name's makes a word of a surname: 村民房屋受损."""
    return trust in _OF_MANY and not known().never_given.isdisjoint(name[1:])


def _begins_as_word(text: str, end: int, name: str) -> bool:
    """Whether the first letters are a word and no name goes on from them: 周一帆主持, but 县长周一晚主持."""
    if name[:2] in _NUMBERED_WORDS and (len(name) == 2 or name[2] in "早晚" or not ends(text, end)):
        return True
    if name[0] == "来" and len(name) == SHORTEST and _TRIPS.match(text, end):
        return True  # 县领导来丰考察
    if name[0] == "曾" and name[1] in _ONCE:
        return not (name[2:] and known().given.issuperset(name[2:]))
    return name[:2] in _OTHER_WORDS


def _is_post(text: str, start: int) -> bool:
    """Whether a post begins at `start`, behind 任, and no given name does."""
    heads = known().heads
    if text.startswith(known().ranks, start) or any(text[start:end] in heads for end in range(start + 2, start + 5)):
        return True
    return text[start : start + 1] in _GRADES and text[start + 1 : start + 3] in heads


def spoken(text: str, end: int) -> bool:
    """Whether what somebody says comes at `end`, so that even a surname that is a word stands before it."""
    return text.startswith(known().speech, end)


def is_surname(name: str) -> bool:
    """Whether letters begin with a surname."""
    return name[:1] in known().all or name[:2] in known().compound


def is_sure(text: str, at: int) -> bool:
    """Whether the letter at `at` is a surname and hardly ever anything else."""
    return text[at : at + 1] in known().sure


def begins_compound(text: str, at: int) -> bool:
    """Whether a surname of two letters and a given name may begin at `at`, though a place has the same name."""
    if text[at : at + 2] not in known().compound or text[at + 2 : at + 3] in _DIVISIONS:
        return False
    return any(ends(text, end) and is_name(text, at, end, "post") for end in (at + 3, at + 4))


def is_double(text: str, start: int) -> bool:
    """Whether a name of four letters begins with two surnames, a husband's or both parents': 陈方安生, 王李思远."""
    end, tables = start + 4, known()
    if end > len(text) or not is_sure(text, start + 1) or text[start] not in tables.common:
        return False
    usual = tables.given.intersection(text[start + 2 : end])
    bound = ends(text, end) if usual and all_han(text[start:end]) else 0
    return bound == SURE or (bound > 0 and len(usual) > 1)
