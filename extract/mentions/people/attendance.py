"""Who was at a meeting, as a line of its minutes says: 出席:方立新、韦小兰。列席:县教育局石磊,县卫健局朱明。"""

import re

from extract.mentions.mention import Mention
from extract.mentions.people.found import People
from extract.mentions.people.likely import is_thing
from extract.mentions.people.names import Name, read
from extract.mentions.people.rosters import posts_from
from extract.mentions.people.titled import BODIES
from extract.mentions.title import Title, Titles
from extract.text.patterns import late

_ATTENDING = late(
    r"^ *(?:出席|列席|缺席|请假|参加|参会|记录|主持)(?:人员|领导|人)?: ?(?P<who>[^:\n]+(?:\n {2,}[^:\n]+(?=\n|$))*)",
    re.MULTILINE,
)
"""The line, and those below it that are set in and go on with it."""
_LABEL = late(":(?<=[席假加会录持员导人]:)")
"""The end of what each such line begins with."""
_AFTER_ATTENDING = ("", "、", ",", "。", "\n", " ")
_NOTE = late(r"\([^()\n]{1,16}\)")
_MARKS = late(r"[、,;。(\n ]|$")
_SHORTEST_BODY = 2


def find(people: People, titles: Titles) -> None:
    """Add to `people` those whom such lines name."""
    text = people.text
    for line in _ATTENDING.finditer(text) if _LABEL.search(text) else ():
        _attending(people, titles, *line.span("who"))


def _attending(people: People, titles: Titles, start: int, end: int) -> None:
    """Add the names of a line that says who was there or was not, up to the first of another kind: 出席:甲某、乙某。"""
    text = people.text
    while start < end:
        start = _behind_place(people, start)
        name = read(text, start, "list")
        if name is None or text[(noted := _noted(text, name.end)) : noted + 1] not in _AFTER_ATTENDING:
            start = _behind_body(text, start)
            name = read(text, start, "list") if start else None
        if name is None or not _is_alone(people, start, name):
            return
        people.add(start, name.end, name.name, _posts_noted(titles, text, name.end), "person.attending")
        start = _noted(text, name.end) + 1
        while text[start : start + 1] in (" ", "\n"):
            start += 1


def _noted(text: str, end: int) -> int:
    """The end of a note behind a name, on where somebody is from or why he is absent: 韦小兰(县财政局)."""
    note = _NOTE.match(text, end)
    return note.end() if note else end


def _posts_noted(titles: Titles, text: str, end: int) -> list[Mention[Title]]:
    """The posts that a note behind a name begins with: 韦小兰(县财政局局长,出差)."""
    posts = posts_from(titles, text, end + 1) if _NOTE.match(text, end) else []
    whole = bool(posts) and titles.whole(posts[0].start, posts[0].end) and text[posts[-1].end] in ",)"
    return posts if whole else []


def _behind_place(people: People, start: int) -> int:
    """Behind the name of the region that a list of those from there begins with, else `start`: 辽阳市 李军、王红."""
    end = people.place_end(start) if people.place_at(start) else 0
    return end + 1 if end and people.text[end : end + 1] in (" ", ":") else start


def _behind_body(text: str, start: int) -> int:
    """Where the name of an item begins that says first where somebody is from: 县教育局石磊; or 0."""
    mark = _MARKS.search(text, start)
    end = mark.start() if mark else len(text)
    for at in range(start + _SHORTEST_BODY, end - 1):
        name = read(text, at, "list") if text[at - 1] in BODIES else None
        if name is not None and name.end == end and not is_thing(name.name):
            return at
    return 0


def _is_alone(people: People, start: int, name: Name) -> bool:
    """Whether a name stands where none is known yet, and no place does."""
    return people.free(start, name.end) and not people.place_at(start)
