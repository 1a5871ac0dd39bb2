"""People: names with the titles that stand before and after them, and their later mentions by name alone."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.people import (
    appointed,
    apposed,
    attendance,
    clause_heads,
    counted,
    deeds,
    headed,
    later,
    posted,
    recurring,
    rosters,
    sounds,
    spelled,
    subjects,
    told,
    wards,
)
from extract.mentions.people.found import People, Person
from extract.mentions.people.likely import Trust
from extract.mentions.people.names import Name, may_begin, read
from extract.mentions.people.noted import past_note
from extract.mentions.people.placed import called_as_place, is_brand, is_place
from extract.mentions.people.tables import known
from extract.mentions.people.titled import BODIES, PUPIL, is_named, leads_to_another
from extract.mentions.place import Place
from extract.mentions.title import Title, Titles
from extract.mentions.title_heads import Head
from extract.text.pairs import Pairs
from extract.text.patterns import late

__all__ = ["Person", "find"]

_DIVISIONS = frozenset("省市县区州盟旗镇乡")  # only the kind is said
_NOTED = late(rf"{rosters.NOTE}(?=[、和 ])|\([^()\n,、;。:]{{2,16}}\)(?=、)")
"""A note behind a name of a list that goes on, on who he is or what he is in charge of."""
_OF_CHINA = ("政协", "工商联", "总工会", "妇联", "文联", "科协", "残联", "侨联", "作协", "政协副", "工商联副", "妇联副")
"""Bodies whose chairs are of China, in front of 主席."""
_FIRM = late("[^\\W\\d_代率带与和同到在向为从来去参对将把被及走]{0,6}?(?:有限|股份)(?:责任)?公司")
"""Behind what seems a name, the rest of that of a firm: 居士|轩餐饮|文化有限公司, 代表|金海|有限公司."""
_WITH = ("与", "和", "同")
_MEETS = late("就|座谈|会谈|会面|会晤|见面|洽谈|商谈|交谈|交流|交换|握手|签[订署下约]|互[换赠致]|对话|谈")
"""What two do with one another, so that the one is not what the other is."""
_KIN = ("夫妇", "夫妻", "姐妹", "兄弟")
"""What a list of two names stands before: 模范卓嘎、央宗姐妹."""
_CALLED_AFTER = ("名师", "名医", "大师", "劳模", "工作室", "工作站", "创新工作室", "技能", "班组", "团队")
"""What is called after somebody and has members of its own: 方立新名师工作室成员王磊."""


def find(text: str, places: Sequence[Mention[Place]]) -> list[Mention[Any]]:
    """The people (kind `person`, value `Person`) and their titles (kind `title`, value `Title`), in order.

    `places` are those of the text, in order.
    """
    people, titles = People(text, places, _cues().within(text)), Titles(text, places)
    _titled(people, titles)
    rosters.find(people, titles)
    attendance.find(people, titles)
    counted.find(people, titles)
    wards.find(people, titles)
    deeds.find(people, titles)
    heads = clause_heads.surnames(text)
    recurring.find(people, heads)
    subjects.find(people, heads)
    recurring.find_inside(people, heads)
    later.find(people, titles)
    apposed.give_apposed(people, titles)
    apposed.give_being(people, titles)
    apposed.become_apart(people, titles)
    _clip(people, titles)
    return sorted([*people.mentions, *people.titles.values()], key=lambda mention: (mention.start, -mention.end))


def _titled(people: People, titles: Titles) -> None:
    """People beside a title, and the lists that begin with one of them."""
    floor = 0
    for head in titles.heads:
        if head.start < floor:
            continue
        found = _before(people, titles, head) if head.after or head.kind == "address" else None
        if found is None and head.open:
            found = _after(people, titles, head, floor)
        if found is not None:
            floor = max(found.end, *(span.end for span in found.value.spans), 0)


def _clip(people: People, titles: Titles) -> None:
    """Take the subject of the sentence out of titles: 王伟叮嘱企业负责人, where another mention says who 王伟 is."""
    named = {at: mention for mention in people.mentions for at in range(mention.start, mention.end)}
    for mention in people.mentions:
        for index, span in enumerate(mention.value.spans):
            head = titles.ending(span.end)
            subject = next((named[at] for at in range(span.start, span.end) if at in named), None)
            if head and subject and not people.text.startswith(_CALLED_AFTER, subject.end):
                start = titles.after_subject(head, subject.end)
                people.retitle(mention, index, start)


def _after(people: People, titles: Titles, head: Head, floor: int) -> Mention[Person] | None:
    """The person named right after a title; gives the last of a list."""
    text = people.text
    if head.kind == "address" or text[head.end - 1 : head.end + 1] == "师傅":
        return None
    start = past_note(people, titles, head)
    mark = text[start : start + 1]
    marked = mark in ("的", ":") and not sounds.parts(text, start, sure=False)
    if not (marked or may_begin(text, start, head.kind == "post")) or _is_of_other(people, titles, head):
        return None
    if marked:
        name = headed.behind(text, head, start)
        start += 1 + (text[start + 1 : start + 2] == "\n")
    else:
        name = _named_at(people, titles, head, start)
    if name is None or _FIRM.match(text, name.end):
        return None
    if people.cuts_place(head.start) and is_brand(text, start - 1, name):
        return None
    chain = titles.chain(head, floor)
    del chain[: len(chain) > 1 and text[head.end] != "的" and _is_taken(text, chain[0].start)]
    chain = [*(_held(people, titles, chain[0].start, floor) if chain else ()), *chain]
    found = people.add(start, name.end, name.name, chain, f"person.{head.kind}")
    behind = titles.at(name.end)
    after = load("titles")["after" if head.kind == "occupation" else "behind"]  # 援藏干部宋建华副县长
    if behind is not None and text_of(people, behind) in after:
        people.give(found, _more(people, titles, behind))
        return found
    return _list(people, titles, found, chain)


def _is_of_other(people: People, titles: Titles, head: Head) -> bool:
    """Whether a title is none, or that of somebody else than who is named right behind it."""
    if people.cuts_place(head.start) and people.cuts_place(head.end):
        return True  # 东莞市长安镇商会
    # 跟着黄教授种蘑菇, 多杰院长向周立民院长介绍
    return _is_of_surname(people, titles, head) or leads_to_another(people, titles, head.end)


def _named_at(people: People, titles: Titles, head: Head, start: int) -> Name | None:
    """The name that stands behind a title, be it that of a place as well."""
    called = called_as_place(people, start)
    if called and people.text.endswith(_seats(), 0, head.end):
        return called
    return None if is_place(people, start) else read(people.text, start, _trust(people, titles, head))


def _is_of_surname(people: People, titles: Titles, head: Head) -> bool:
    """Whether one letter, a surname, stands before a post and makes it that of somebody told of: 黄教授."""
    text, at = people.text, head.start - 1
    if not head.after or text[at : at + 1] not in known().common or text[at] in ("原", text[head.end : head.end + 1]):
        return False
    return text_of(people, head) not in _posts_abroad() and titles.start(head) == at and not people.place_at(at)


def _is_taken(text: str, start: int) -> bool:
    """Whether somebody before takes up the post that stands at `start`: 由甲任第一组长、县长乙任组长."""
    return text.endswith("任", 0, start) and text[start - 2 : start - 1] not in posted.NOT_TAKEN


def _trust(people: People, titles: Titles, head: Head) -> Trust:
    if head.kind == "occupation":
        if titles.anchored(head):
            return "anchored"
        chain = titles.chain(head) if titles.may_go_on(head) else ()
        return "anchored" if any(title.value.kind == "post" for title in chain) else "occupation"  # 副院长、党员乐平川
    if head.kind == "label" or people.cuts_place(head.start):
        return "list"
    abroad = text_of(people, head) in _posts_abroad() and not people.text.endswith(_OF_CHINA, 0, head.start)
    return "abroad" if abroad else "post"


def _list(people: People, titles: Titles, last: Mention[Person], shared: list[Mention[Title]]) -> Mention[Person]:
    """Follow a list of names that share a title: 广东省领导甲、乙和丙."""
    text = people.text
    while (start := _next_start(text, last.end)) is not None and not is_place(people, start):
        name = read(text, start, "list")
        if name is None or _FIRM.match(text, name.end) or not people.free(start, name.end):
            break
        if titles.begins(start, name.end) and not text.startswith(_KIN, name.end):
            break
        if _is_of_title(people, titles, start):
            break
        meets = text[start - 1] in _WITH and _MEETS.match(text, name.end)  # 主席白乙拉与方静座谈
        given = [] if meets or people.has_post(name.name) else shared  # 院长韩立夫、贺兰亭: another post has been told
        last = people.add(start, name.end, name.name, given, "person.list")
    return last


def _is_of_title(people: People, titles: Titles, start: int) -> bool:
    """Whether the post of the next one of a list begins at a letter that is also a surname: 、区合作办主任王明."""
    head = titles.post_from(start) if people.text[start] in _DIVISIONS else None
    return head is not None and titles.whole(start, head.end)


def _next_start(text: str, end: int) -> int | None:
    """Where the next name of a list would begin, behind a note on the one before: 县领导格桑(女)、李明."""
    noted = _NOTED.match(text, end)
    end = noted.end() if noted else end
    if text[end : end + 1] in ("、", "和", "与", "及"):
        return end + 1
    if text.startswith("以及", end):
        return end + 2
    return end + 1 if text[end : end + 1] == " " and text[end + 1 : end + 2] not in ("", " ") else None


def _before(people: People, titles: Titles, head: Head) -> Mention[Person] | None:
    """The person named right before a post (王大为委员长) or a form of address (王先生)."""
    text = people.text
    if text[head.start - 1 : head.start] in BODIES:
        return None
    if (dotted := spelled.dotted_before(people, head.start)) is not None:  # 海拉提·沙依肯县长
        return people.add(dotted, head.start, text[dotted : head.start], _more(people, titles, head), "person.before")
    if spelled_at := spelled.before_post(people, head.start):  # 县医院阿依古丽院长
        return people.add(
            spelled_at, head.start, text[spelled_at : head.start], _more(people, titles, head), "person.before"
        )
    for start in (head.start - 3, head.start - 2, head.start - 4):
        if start >= 0 and is_named(people, start, head) and people.free(start, head.start):
            if appointed.is_made(text, start):
                return None
            given = [*_held(people, titles, start, 0), *_more(people, titles, head)]
            return people.add(start, head.start, text[start : head.start], given, "person.before")
    return None


def _held(people: People, titles: Titles, start: int, floor: int) -> list[Mention[Title]]:
    """The titles in front of a name or its title with 的, or before the ward that he is of.

    时任省委副书记的王伟同志, 现任副州长的援滇干部王伟, 医疗队队长、骨科王伟医师.
    """
    end = start - 1 if people.text[start - 1 : start] == "的" else wards.mark_before(people, titles, start)
    before = titles.ending(end) if end else None
    return titles.chain(before, floor) if before and before.kind == "post" else []


def _more(people: People, titles: Titles, head: Head) -> list[Mention[Title]]:
    """The posts behind a name: 王伟总书记、国家主席."""
    given = []
    last: Head | None = head
    while last is not None and (last.after or last.kind == "address"):
        title = text_of(people, last)
        if title != PUPIL:
            given.append(Mention("title", last.start, last.end, Title(title, last.kind), "title.after"))
        last = titles.at(last.end + 1) if people.text[last.end : last.end + 1] == "、" else None
        if (
            last is not None
            and people.text[last.end : last.end + 1] in known().common
            and read(people.text, last.end, "post")
        ):
            break  # 方立新博士、主管护师林芳
    return given


def text_of(people: People, head: Head) -> str:
    """The letters of a head."""
    return people.text[head.start : head.end]


@cache
def _cues() -> Pairs:
    """What the rarer finders ask for before they look any closer."""
    return Pairs(appointed.CUES | deeds.CUES | rosters.CUES | spelled.CUES | told.CUES)


@cache
def _seats() -> tuple[str, ...]:
    """Posts behind names, as ends of posts: 第一书记."""
    return tuple(load("titles")["after"])


@cache
def _posts_abroad() -> frozenset[str]:
    return frozenset(load("titles")["abroad"])
