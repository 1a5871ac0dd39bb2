"""Who holds a post, named behind the post and 是 or 叫: 厂长是从甲市来的方立新, 班长叫方小兰."""

from extract.mentions.people.apposed import CLAUSE, JOINTS
from extract.mentions.people.found import People
from extract.mentions.people.likely import WHOLE, is_sure, is_thing, is_usual
from extract.mentions.people.names import Name, read
from extract.mentions.people.rosters import is_no_place
from extract.mentions.people.tables import known
from extract.mentions.title import Titles
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_VERBS = frozenset("是就名叫")
"""How what says who somebody is begins."""
_IS = late(rf"(?:就?是(?:{LETTER}{{2,20}}的)?|名?叫)(?={LETTER}{{2}})")
_ENDS = CLAUSE | JOINTS
_NO_LAST = frozenset("来去人子手工")
"""What no name ends in behind those: 班长叫大家来, 领队是许多人, 会长是金点子, 队长是多面手."""


def find(people: People, titles: Titles) -> None:
    """Add to `people` whom a clause ends with that tells who holds a post, and those listed with him."""
    text = people.text
    for head in titles.heads:
        if head.kind != "post" or text[head.end : head.end + 1] not in _VERBS:
            continue
        being = _IS.match(text, head.end)
        start = being.end() if being else len(text)
        posts = titles.chain(head) if text[start : start + 1] != text[head.start - 1] else []  # 何书记名叫何立新
        while (name := _named(people, start)) is not None:
            people.add(start, name.end, name.name, posts, "person.identified")
            start = name.end + 1 if text[name.end : name.end + 1] in JOINTS else len(text)


def _named(people: People, start: int) -> Name | None:
    """The name that stands there alone and is hardly anything else: not so in 书记是关键, 队长是高度近视."""
    text = people.text
    name = None if people.place_at(start, towns=True) else read(text, start, "list")
    if name is None or not people.whole(start, name.end) or text[name.end : name.end + 1] not in _ENDS:
        return None
    if is_thing(name.name):
        return None
    spelled = len(name.name) > WHOLE
    typical = is_usual(name.name) or is_sure(text, start)
    word = name.name[:2] in known().words or name.name[-1] in _NO_LAST
    return name if (spelled or (typical and not word)) and is_no_place(text, start, name.end) else None
