"""People by what the sentence says of them: who speaks or takes part, who is appointed, a post in brackets."""

import re
from functools import cache

from extract.lexicons import load
from extract.mentions.name_bounds import ends
from extract.mentions.people import appointed, apposed, sounds, spelled
from extract.mentions.people.apposed import CLAUSE, JOINTS
from extract.mentions.people.found import People
from extract.mentions.people.likely import Trust, is_name, is_sure
from extract.mentions.people.names import read
from extract.mentions.people.rosters import NOW, posts_from
from extract.mentions.people.tables import known
from extract.mentions.title import Titles
from extract.text.ideographs import LETTER
from extract.text.patterns import late
from extract.text.terms import Terms

_CALLED = late(
    r"(?:岁的|家住[^,。;、\n]{1,8}的|来自[^,。;、\n]{2,14}(?:村|社区|镇|乡|街道|[省市县区])的"
    rf"|名叫|叫做|(?<=[我他她员人友个位])叫(?!做))(?={LETTER}{{2}})"
)
_CALLS = ("叫", "岁的", "家住", "来自")
_NOTE = re.compile(r"\([^()\n]{1,12}\)$")
_OF_SEX = re.compile("[男女],(?:[^(),]{1,4}族,)?")
"""In brackets behind a name, before a post: 孟小南(女,回族,校长)."""
_SEX = re.compile(r"\((?:[女男][,、)]|(?:[前后]排)?[左右中][一二三四五六]?\))")
_SAYS = late("说[,。:!?“]")
_WHO = late("的(?:[小大老]?(?:女孩|男孩|孩子|姑娘|学生|小伙|老人|村民|老师|医生|年轻人|大[爷妈叔娘哥姐]))")
"""Behind a name that somebody is called by, who it is: 有个叫李小满的女孩."""
_TAKES = re.compile("任(?![务何期职免由意命用教])")
_TAKES_UP = ("挂职担", "挂职", "担", "挂", "出")
"""Before 任, the rest of a verb that says what somebody takes up."""
NOT_TAKEN = frozenset("时现原历曾兼上责信主")
"""Before 任, what makes it another word or tells of the past: 责任, 时任."""
_HELD = frozenset("现时原曾历")
"""Before 任, what says that somebody has or had a post: 甲,现任副县长."""
_NO_LAST = frozenset("人家后时前籍村院山岛城县市区镇")
"""What no name ends in before a comma and a post that is or was held."""
_TAILS = (
    "等",
    "分别",
    "共同",
    "一同",
    "一起",
    "先后",
    "一行",
    "也",
    "还",
    "则",
    "同志",
    "等人",
    "曾",
    "曾经",
    "已经",
    "亲自",
    "专程",
    "再次",
)
_BOUNDS = CLAUSE | JOINTS
_LONGEST_LIST = 80  # letters of names before a verb
_LONGEST_NAME = 4
_WHOLE = 3
"""Letters of most names."""


def find(people: People, titles: Titles) -> None:
    """Add to `people` whom the sentences name by their deeds, and give titles that follow a name."""
    appointed.find(people, titles)
    _told_of(people, titles)
    for mention in list(people.mentions):
        apposed.becomes(people, titles, mention)
        apposed.give_trailing(people, titles, mention)
    _bracketed(people, titles)
    _sexed(people)
    _being(people, titles)
    _taking(people, titles)
    _speakers(people)
    spelled.find(people)
    apposed.give_held(people, titles)


def _told_of(people: People, titles: Titles) -> None:
    """Whom a report tells of with no title: 55岁的韦阿木参加了, 我叫杨秀英, 甲镇的农小云登上."""
    text = people.text
    called = _CALLED.finditer(text) if any(word in text for word in _CALLS) else ()
    starts = [(match.end(), 1, text.startswith("来自", match.start())) for match in called]
    starts += [(end + 1, 2, True) for _, end in people.place_spans if text.startswith("的", end)]
    homes = {end for start, end in people.place_spans if text.endswith("来自", 0, start)}  # 来自漳州的林泽涛到隆德县
    for start, least, of_home in starts:
        name = None if people.place_at(start, towns=True) else read(text, start, "list")
        if not name or (of_home and not _is_typical(text, start, name.end)):
            continue
        aged = text.endswith("岁的", 0, start) and is_sure(text, start)  # 45岁的王兰英在车间
        sure = 1 if (aged and len(name.name) > 2) or start - 1 in homes else 2
        bounded = ends(text, name.end) >= sure or _SAYS.match(text, name.end) or _WHO.match(text, name.end)
        if bounded and len(name.name) > least and people.free(start, name.end):
            told = people.add(start, name.end, name.name, (), "person.told")
            begins = name.end + 1 + text.startswith(",是", name.end)
            posts = posts_from(titles, text, begins) if text.startswith("叫", start - 1) else []
            if posts and text[name.end] == "," and titles.whole(posts[0].start, posts[0].end):
                people.give(told, posts)  # 队长叫李小明,甲县人民医院副院长


def _is_typical(text: str, start: int, end: int) -> bool:
    """Whether what comes from a place is called as people are, not as goods: 来自甲镇的魏忠, but 来自甲镇的沃柑."""
    if end - start == _WHOLE and is_sure(text, start):
        return True
    spelled = (sounds.dotted(text, start), sounds.parts(text, start, sure=True))
    return end in spelled or known().given.issuperset(text[start + 1 : end])


def _bracketed(people: People, titles: Titles) -> None:
    """A name with its post in brackets: 孟小南(心血管内科副主任医师), 领队孟小南(原甲县副县长,现任乙县副县长)."""
    text, by_end = people.text, {mention.end: mention for mention in people.mentions}
    for head in titles.heads:
        if head.kind not in ("post", "occupation") or text[head.end : head.end + 1] != ")":
            continue
        opened = text.rfind("(", max(0, head.end - 40), head.start)
        if head.kind == "occupation" and not (opened > 0 and titles.start(head) == opened + 1 < head.start):
            continue
        named = by_end.get(opened) if opened > 0 else None
        start = _name_start(people, opened) if opened > 0 and not named else -1
        if named or (start >= 0 and (start == 0 or text[start - 1] in "。,;、:\n ")):
            noted = _OF_SEX.match(text, opened + 1)
            posts = posts_from(titles, text, noted.end() if noted else opened + 1)
            while posts and (now := NOW.match(text, posts[-1].end)) and (more := posts_from(titles, text, now.end())):
                posts += more
            if named:
                people.give(named, posts)
            else:
                people.add(start, opened, text[start:opened], posts, "person.bracketed")


def _name_start(people: People, end: int) -> int:
    """Where a name begins that ends at `end`, or -1."""
    begun = spelled.run_start(people.text, end)
    while people.text[begun - 1 : begun] == "·":
        begun = spelled.run_start(people.text, begun - 1)
    if sounds.dotted(people.text, begun) == end:
        return begun
    if begun <= end - _LONGEST_NAME and sounds.parts(people.text, begun, sure=True) == end:
        return begun
    starts = (end - length for length in (3, 2, 4) if end >= length)
    return next((start for start in starts if _fits(people, start, end, "list")), -1)


def _fits(people: People, start: int, end: int, trust: Trust) -> bool:
    return is_name(people.text, start, end, trust) and people.free(start, end) and not people.place_at(start)


def _being(people: People, titles: Titles) -> None:
    """甲是县就业局局长: a name at the head of a clause with the post that it holds."""
    for head in titles.heads:
        being = people.text.rfind("是", max(0, head.start - 30), head.start) if head.kind == "post" else -1
        names = _names_before(people, _without_note(people.text, being)) if 0 < being < head.start - 1 else []
        if len(names) == 1 and titles.start(head) == being + 1:
            begun, end = names[0]
            people.add(begun, end, people.text[begun:end], posts_from(titles, people.text, being + 1), "person.being")


def _taking(people: People, titles: Titles) -> None:
    """甲任县委常委、副县长; 甲,现任副县长: a name at the head of a clause with the posts that it takes up or has."""
    text = people.text
    for verb in _TAKES.finditer(text):
        end = verb.start()
        held = text[end - 1 : end] in _HELD
        if held:
            end -= 1 + text.endswith(",", 0, end - 1)
        elif text[end - 1 : end] in NOT_TAKEN:
            continue
        end -= next((len(word) for word in _TAKES_UP if text.endswith(word, 0, end)), 0)
        end = _without_note(text, end)
        names = _names_before(people, end) or _among(people, end)
        posts = posts_from(titles, text, verb.end()) if len(names) == 1 and names[0][1] - names[0][0] > 2 else []
        posts = apposed.own_posts(people, None, posts)
        if held and names and text[verb.start() - 2] == "," and text[names[0][1] - 1] in _NO_LAST:
            continue  # 成年后,曾任队长; 高安人,现任会长
        if held and posts and text[posts[-1].end : posts[-1].end + 1] not in apposed.CLAUSE:
            continue  # 去年,时任县长甲…
        if posts and posts[0].value.kind == "post" and titles.whole(posts[0].start, posts[0].end):
            people.add(*names[0], text[slice(*names[0])], posts, "person.taking")


def _among(people: People, end: int) -> list[tuple[int, int]]:
    """The name of three letters behind 其中, if one ends at `end`: 其中于振海任…."""
    start = end - 3
    return [(start, end)] if people.text.endswith("其中", 0, start) and _fits(people, start, end, "list") else []


def _without_note(text: str, end: int) -> int:
    """Where what stands in brackets before `end` begins, else `end`."""
    note = _NOTE.search(text, max(0, end - _LONGEST_LIST), end)
    return note.start() if note else end


def _sexed(people: People) -> None:
    """A name at the head of a clause with the sex of who has it in brackets: 方立新(女)."""
    for note in _SEX.finditer(people.text):
        for begun, end in _names_before(people, note.start()):
            people.add(begun, end, people.text[begun:end], (), "person.sexed")


@cache
def _verbs() -> Terms[bool]:
    return Terms(dict.fromkeys(load("name_bounds")["deeds"], True))


def _speakers(people: People) -> None:
    """Names without a title at the head of a clause, before what they do: 甲、乙出席会议, 甲说."""
    known = people.names()
    for start, _, _ in _verbs().find(people.text):
        names = _names_before(people, start)
        for begun, end in names:
            name = people.text[begun:end]
            if (len(names) > 1 or len(name) > 2) and name not in known:
                people.add(begun, end, name, (), "person.speaker")


def _names_before(people: People, verb: int) -> list[tuple[int, int]]:
    """The names between the head of the clause and the verb, if there is nothing else."""
    text, floor = people.text, max(0, verb - _LONGEST_LIST)
    end = _without_tail(text, floor, verb)
    spans: list[tuple[int, int]] = []
    while True:
        dotted = spelled.dotted_before(people, end)
        start = end if dotted is None else dotted
        while dotted is None and start > floor and end - start <= _LONGEST_NAME and text[start - 1] not in _BOUNDS:
            start -= 1
        if dotted is None and not _fits(people, start, end, "speaker"):
            return []
        spans.append((start, end))
        if start == floor or text[start - 1] not in JOINTS:
            return spans[::-1]
        end = start - 1


def _without_tail(text: str, start: int, end: int) -> int:
    """The end of the names in `text[start:end]`, without 等, 先后, 也 and the like behind them."""
    while text.endswith(_TAILS, start, end):
        end -= next(len(tail) for tail in _TAILS if text.endswith(tail, start, end))
    return end
