"""What stands between a title and the name of who has it: notes in brackets, an age, what is told of him."""

import re

from extract.mentions.name_bounds import ends
from extract.mentions.people.found import People
from extract.mentions.people.likely import is_sure, is_usual
from extract.mentions.people.names import read
from extract.mentions.title import Titles
from extract.mentions.title_heads import Head
from extract.text.patterns import late

_POST_NOTE = late(
    r"\((?:(?:[^()\n]{0,14}(?:挂[职任]|援.干部)|援.|兼|[左右]起|正?[厅处县科]级)[^()\n]{0,20}\)"
    r"|[^()\n]{0,8}(?:笔[画划]|排名)[^()\n]{2,8}\)(?=:))"
)
"""A note between a title and a name: 副县长(挂职)王磊, 学生代表(左起)王磊、李娜, 常务主席(按姓氏笔画为序):."""
_ANY_NOTE = late(r"\([^()\n,。;:]{2,20}\)")
_AGED = late(r"[、,]?(?:今年|现年|年近|年过)?[\d一二三四五六七八九十]{1,4}岁的")
"""Between a title and a name: 村支书、今年76岁的王磊."""
_LONGEST_AGE = len("、今年一百零一岁的")
_TOLD = late(r"、(?!来自)[^,。、;:()“”\n]{2,10}的(?=\w{3})")
"""Between a post and a name: 合作社负责人、返乡创业的韦小兰."""


def past_note(people: People, titles: Titles, head: Head) -> int:
    """Where the name behind a title would begin: behind blanks, or behind what notes or tells of who has it."""
    text, start = people.text, head.end
    mark = text[start : start + 1]
    if mark == "(":
        note = _POST_NOTE.match(text, start) or _note_before_name(text, head)
        return note.end() if note else start
    if mark == "、" and (from_where := people.native_at(start)):
        return from_where
    if text.find("岁的", start, start + _LONGEST_AGE) > 0 and (aged := _AGED.match(text, start)):
        return aged.end()
    if mark == "、":
        return _told_before_name(text, titles, head) or start
    return start + (mark == " ") + text.startswith("  ", start)


def _note_before_name(text: str, head: Head) -> re.Match[str] | None:
    """Any other note behind a post, where what follows is hardly anything but a name: 副秘书长(工程)方立新."""
    noted = _ANY_NOTE.match(text, head.end) if head.kind == "post" else None
    if noted is None:
        return None
    name = read(text, noted.end(), "speaker")
    usual = name is not None and (is_sure(text, noted.end()) or is_usual(name.name))
    return noted if usual else None


def _told_before_name(text: str, titles: Titles, head: Head) -> int:
    """The end of what tells of somebody between a post and a name that is hardly anything else, or 0."""
    told = _TOLD.match(text, head.end) if head.kind == "post" else None
    if told is None or titles.begins(head.end, told.end() - 1):
        return 0
    name = read(text, told.end(), "speaker")
    return told.end() if name and is_sure(text, told.end()) and is_usual(name.name) and ends(text, name.end) else 0
