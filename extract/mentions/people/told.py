"""People whom a report tells of with no title: by their age, where they come from, or what they are called."""

from collections.abc import Iterator

from extract.mentions.name_bounds import ends
from extract.mentions.people import sounds
from extract.mentions.people.found import People
from extract.mentions.people.likely import is_sure
from extract.mentions.people.names import Name, read
from extract.mentions.people.rosters import posts_from
from extract.mentions.people.tables import known
from extract.mentions.title import Titles
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_CALLED = late(
    r"(?:岁的|家住[^,。;、\n]{1,8}的|来自[^,。;、\n]{2,14}(?:村|社区|镇|乡|街道|[省市县区])的"
    rf"|名叫|叫做|(?<=[我他她员人友个位])叫(?!做))(?={LETTER}{{2}})"
)
_CALLS = ("叫", "岁的", "家住", "来自")
_OF_BODY = late(rf"(?:大学|学院|中学|小学|医院|公司|集团|合作社|车间|年级|[搬嫁迁赶派调请后]来)的(?={LETTER}{{3}})")
"""What somebody belongs to or how he came, before his name: 就读于甲大学的韦小兰, 从甲县搬来的韦小兰."""
_OF_PLACE = ("的", "来的", "派来的", "赶来的", "请来的", "调来的")
"""Between a place and who comes from it."""
_SAYS = late("说[,。:!?“]")
_WHO = late("的(?:[小大老]?(?:女孩|男孩|孩子|姑娘|学生|小伙|老人|村民|老师|医生|年轻人|大[爷妈叔娘哥姐]))")
"""Behind a name that somebody is called by, who it is: 有个叫李小满的女孩."""
_WHOLE = 3
"""Letters of most names."""


def find(people: People, titles: Titles) -> None:
    """Add to `people` whom a report tells of: 55岁的韦阿木参加了, 我叫杨秀英, 甲镇的农小云登上."""
    text = people.text
    homes = {end for start, end in people.place_spans if text.endswith("来自", 0, start)}  # 来自漳州的林泽涛到隆德县
    for start, least, of_home, of_body in _starts(people):
        name = None if people.place_at(start, towns=True) else read(text, start, "list")
        if not name or (of_home and not _is_typical(text, start, name.end)):
            continue
        aged = text.endswith("岁的", 0, start) and is_sure(text, start)  # 45岁的王兰英在车间
        told = aged or (of_body and is_sure(text, start) and known().function.isdisjoint(name.name))
        sure = 1 if (told and len(name.name) > 2) or start - 1 in homes else 2
        bounded = ends(text, name.end) >= sure or _SAYS.match(text, name.end) or _WHO.match(text, name.end)
        if bounded and len(name.name) > least and people.free(start, name.end):
            _add(people, titles, start, name)


def _starts(people: People) -> Iterator[tuple[int, int, bool, bool]]:
    """Where names may begin, more than how many letters they have, and whether a home or a body stands before them."""
    text = people.text
    for match in _CALLED.finditer(text) if any(word in text for word in _CALLS) else ():
        yield match.end(), 1, text.startswith("来自", match.start()), False
    for match in _OF_BODY.finditer(text):
        yield match.end(), 2, True, True
    for _, end in people.place_spans:
        for link in _OF_PLACE:
            if text.startswith(link, end):
                yield end + len(link), 2, True, False


def _add(people: People, titles: Titles, start: int, name: Name) -> None:
    """Add somebody, with the post behind the name of who is called so: 队长叫李小明,甲县人民医院副院长."""
    text = people.text
    told = people.add(start, name.end, name.name, (), "person.told")
    begins = name.end + 1 + text.startswith(",是", name.end)
    posts = posts_from(titles, text, begins) if text.startswith("叫", start - 1) else []
    if posts and text[name.end] == "," and titles.whole(posts[0].start, posts[0].end):
        people.give(told, posts)


def _is_typical(text: str, start: int, end: int) -> bool:
    """Whether what comes from a place is called as people are, not as goods: 来自甲镇的魏忠, but 来自甲镇的沃柑."""
    if end - start == _WHOLE and is_sure(text, start):
        return True
    spelled = (sounds.dotted(text, start), sounds.parts(text, start, sure=True))
    return end in spelled or known().given.issuperset(text[start + 1 : end])
