"""Whether a name stands right before a post or form of address: 王大为委员长, 骨科王小明主任."""

from extract.mentions.name_bounds import ends, preceded
from extract.mentions.people.found import People
from extract.mentions.people.likely import WHOLE, is_name, is_sure, is_thing, is_usual
from extract.mentions.people.tables import known
from extract.mentions.title import Titles
from extract.mentions.title_heads import Head
from extract.text.ideographs import han

PUPIL = "同学"
"""What follows names, and words as well."""
BODIES = frozenset("局委部厅办处院校会社队组站所党县市省州区乡镇村室厂店馆司企协园场组府盟旗")
_WARDS = frozenset("班科系院所校室学小中联会局委办厅站部队籍")
"""What the part of a body ends in whose member is named right behind it, or where he is from (岷县籍)."""
_CLINICAL = ("医师", "护师", "医生", "护士")
"""Who works in the ward of a hospital: 骨科胡一鸣主治医师."""
_NO_DOCTORS = frozenset("高白江万于普")
"""What is hardly a surname behind a ward: 内科高血压医生, 外科万州籍医师."""
_TOLD = ("老师", "医生", "教授")
"""Who is called so behind his name, also where an attribute tells of him."""
_SEATS = ("委员", "常委", "议员")
"""Whose names open a clause: elsewhere they are rather called after a field (界别委员, 高校委员)."""
_SENT = ("委托", "委派", "指派", "之托")
"""Behind 受 and somebody's name and post, what he did."""
_TOWARDS = frozenset("向和同随从由")
"""Prepositions that are surnames too."""
_SOLE = ("总书记", "委员长", "总理", "总统", "国家主席")
"""Posts that one person at a time holds: three letters before one are a name whatever comes first."""


def is_named(people: People, start: int, head: Head) -> bool:
    """Whether a name stands between `start` and a post or form of address."""
    text, post = people.text, people.text[head.start : head.end]
    sole = post in _SOLE
    if not is_name(text, start, head.start, "list" if sole else "speaker") or is_thing(text[start : head.start]):
        return False  # 王牌护士长
    if text[head.start - 1] == "任":
        return False  # 陶慧任队长
    if post in _SEATS and (han(text[start - 1 : start] or "。") or not _is_whole(text, start, head.start)):
        return False
    if people.place_at(start) or people.cuts_place(start):
        return False
    if post == PUPIL and not (head.start - start == WHOLE and text[head.start - 1] in known().given):
        return False  # 许多同学, 文科班同学
    begins = (
        (sole and head.start - start == WHOLE and is_name(text, start, head.start, "speaker"))
        or (text[start - 1 : start] == "受" and text.startswith(_SENT, head.end))
        or _is_of_ward(text, start, head)
        or _is_of_town(people, start, head)
        or (preceded(text, start) and not _is_bare_clinician(text, start, head))
    )
    alone = sole or head.kind == "address"
    return begins and (alone or bool(ends(text, head.end)) or _is_told(text, start, head))


def _is_told(text: str, start: int, head: Head) -> bool:
    """Whether an attribute tells of a teacher or doctor whose name has usual letters: 教美术的韦小兰老师年纪最小."""
    usual = known().given.issuperset(text[start + 1 : head.start])
    told = text.endswith(_TOLD, head.start, head.end)
    sure = head.start - start == WHOLE and is_sure(text, start)  # 接班的曾志勤副县长照样来
    return text[start - 1 : start] == "的" and (sure or (usual and told))


def _is_bare_clinician(text: str, start: int, head: Head) -> bool:
    """Whether no ward and no other name of a list stands before who has a rank of a hospital: 安宁主治医师."""
    ranked = text.endswith(("医师", "护师"), head.start, head.end)
    return ranked and text[start - 1] != "、" and not is_sure(text, start)


def _is_of_ward(text: str, start: int, head: Head) -> bool:
    """Whether a name stands behind the ward or house that it belongs to: 骨科王小明主任, 县医院张伟院长."""
    surname, given = text[start], text[start + 1 : head.start]
    told = text[start - 1 : start] == "的" and text.endswith(_TOLD, head.start, head.end)  # 带队的李晓芸老师
    if not (told or text[start - 1 : start] in _WARDS) or surname not in known().common:
        return False
    if text.endswith(_CLINICAL, head.start, head.end) and text[start - 1] == "科" and text[start - 2] not in "学本专":
        return surname not in _NO_DOCTORS and given[-1] not in "籍型级式"
    return known().given.issuperset(given) or is_sure(text, start) or _is_usual_of_ward(text[start : head.start])


def _is_of_town(people: People, start: int, head: Head) -> bool:
    """Whether a name of three letters stands behind a town or village that is known to end there: 甲村|李大勇书记."""
    name = people.text[start : head.start]
    whole = people.place_ends(start) and _is_usual_of_ward(name)
    return whole and name[0] in known().common


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether letters that open a clause are hardly anything but a name: 滕红, 万立民, not 宣传 or 纪检."""
    return is_sure(text, start) or is_usual(text[start:end])


def _is_usual_of_ward(name: str) -> bool:
    """Whether three letters behind a ward or body are usual for a name, and no words: 科技局万立民科长."""
    words = known().words
    if name[:2] in words or name[1:] in words or name[-1] in _WARDS | BODIES:
        return False
    return is_usual(name)


def leads_to_another(people: People, titles: Titles, start: int) -> bool:
    """Whether a preposition stands at `start`, before the name and post of another: 院长|向周立民副院长介绍."""
    text, name = people.text, start + 1
    if text[start : start + 1] not in _TOWARDS or text[name : name + 1] not in known().common:
        return False
    posts = (titles.at(at) for at in range(name + 1, name + 4))
    return any(post is not None and post.after for post in posts)
