"""People: names with the titles that stand before and after them, and their later mentions by name alone."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions import person_deeds, person_later
from extract.mentions.mention import Mention
from extract.mentions.name_bounds import ends, preceded
from extract.mentions.person_found import People, Person
from extract.mentions.person_name import Trust, is_name, read
from extract.mentions.place import Place
from extract.mentions.title import Head, Title, Titles

__all__ = ["Person", "find"]

_BODIES = frozenset("局委部厅办处院校会社队组站所党县市省州区乡镇村室厂店馆司企协园场组府盟旗")
_SOLE = ("总书记", "委员长", "总理", "总统", "国家主席")
"""Posts that one person at a time holds: three letters before one are a name whatever comes first."""


def find(text: str, places: Sequence[Mention[Place]], organisations: Sequence[Mention[Any]] = ()) -> list[Mention[Any]]:
    """The people (kind `person`, value `Person`) and their titles (kind `title`, value `Title`), in order."""
    people, titles = People(text, places), Titles(text, places)
    _titled(people, titles)
    person_deeds.find(people, titles)
    person_later.find(people, titles)
    return sorted([*people.mentions, *people.titles.values()], key=lambda mention: (mention.start, -mention.end))


def _titled(people: People, titles: Titles) -> None:
    """People beside a title, and the lists that begin with one of them."""
    floor = 0
    for head in titles.heads:
        if not people.free(head.start, head.end):
            continue
        found = _before(people, titles, head) or _after(people, titles, head, floor)
        if found is not None:
            floor = found.end


def _after(people: People, titles: Titles, head: Head, floor: int) -> Mention[Person] | None:
    """The person named right after a title; gives the last of a list."""
    text, start = people.text, head.end
    if head.kind == "address":
        return None
    while start < head.end + 2 and text[start : start + 1] == " ":
        start += 1
    name = None if people.place_at(start) else read(text, start, _trust(people, head))
    if name is None:
        return None
    chain = titles.chain(head, floor)
    found = people.add(start, name.end, name.name, chain, f"person.{head.kind}")
    return _list(people, titles, found, chain)


def _trust(people: People, head: Head) -> Trust:
    if head.kind == "occupation":
        return "occupation"
    return "list" if head.kind == "label" or people.cuts_place(head.start) else "post"


def _list(people: People, titles: Titles, last: Mention[Person], shared: list[Mention[Title]]) -> Mention[Person]:
    """Follow a list of names that share a title: 广东省领导甲、乙和丙."""
    text = people.text
    while (start := _next_start(text, last.end)) is not None and not people.place_at(start):
        name = read(text, start, "list")
        if name is None or not people.free(start, name.end) or titles.begins(start, name.end):
            break
        last = people.add(start, name.end, name.name, shared, "person.list")
    return last


def _next_start(text: str, end: int) -> int | None:
    """Where the next name of a list would begin."""
    if text[end : end + 1] in ("、", "和", "与", "及"):
        return end + 1
    if text.startswith("以及", end):
        return end + 2
    return end + 1 if text[end : end + 1] == " " and text[end + 1 : end + 2] not in ("", " ") else None


def _before(people: People, titles: Titles, head: Head) -> Mention[Person] | None:
    """The person named right before a post (赵乐际委员长) or a form of address (王先生)."""
    text, post = people.text, text_of(people, head)
    if head.kind != "address" and post not in _posts_after():
        return None
    for length in (3, 2, 4):
        start = head.start - length
        if start >= 0 and people.free(start, head.start) and _named(people, start, head, post):
            title = Mention("title", head.start, head.end, Title(post, head.kind), "title.after")
            return people.add(start, head.start, text[start : head.start], [title], "person.before")
    return None


def text_of(people: People, head: Head) -> str:
    """The letters of a head."""
    return people.text[head.start : head.end]


@cache
def _posts_after() -> frozenset[str]:
    return frozenset(load("titles")["after"])


def _named(people: People, start: int, head: Head, post: str) -> bool:
    text = people.text
    if text[head.start - 1] in _BODIES or people.place_at(start) or not is_name(text, start, head.start, "speaker"):
        return False
    sole = post in _SOLE and head.start - start == 3
    return (sole or preceded(text, start)) and (head.kind == "address" or bool(ends(text, head.end)) or sole)
