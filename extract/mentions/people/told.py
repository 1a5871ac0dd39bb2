"""People whom a report tells of with no title: by their age, where they come from, or what they are called."""

import re
from collections.abc import Iterator
from typing import Literal

from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people import sounds
from extract.mentions.people.found import People
from extract.mentions.people.likely import WHOLE, is_name, is_sure, is_thing, is_usual
from extract.mentions.people.names import Name, read
from extract.mentions.people.rosters import posts_from
from extract.mentions.people.tables import known
from extract.mentions.title import Titles
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_AGED = late(rf"(?:岁的|家住[^,。;、\n]{{1,8}}的)(?={LETTER}{{2}})")
_FROM = late(rf"来自[^,。;、\n]{{2,14}}(?:村|社区|镇|乡|街道|[省市县区])的(?={LETTER}{{2}})")
_NAMED = late(rf"(?:名叫|叫做|(?<=[员人位个])叫(?!做))(?={LETTER}{{2}})")
_CALLED = late(rf"(?:(?<=[我他她友])叫(?!做)|(?<=[我他她]的名字叫))(?={LETTER}{{2}})")
_FAMILIARLY = late(rf"(?<=[老小])({LETTER})叫(?=\1{LETTER})")
"""老严叫严立本."""
_BORN = late(rf"年(?:\d{{1,2}}月)?出?生的(?={LETTER}{{3}})")
_MEETS = ("见到", "遇到", "碰到", "遇见", "碰上", "遇上", "找到")
_MEET = f"(?:{'|'.join(_MEETS)})了?"
_ON_MET = "(?:时,|[,。](?:[他她]|这[位名个]))"
_MET = late(rf"{_MEET}[^,。;:、\n]{{0,12}}的(?={LETTER}{{3}}{_ON_MET})")
"""Who is met, before a clause on him: 见到正在做工的韦小兰时."""
_MET_ALONE = late(rf"{_MEET}(?={LETTER}{{2,3}}{_ON_MET})")
"""The same with nothing told of him before: 见到了韦小兰。这个…"""
_NEAR = ("隔壁", "旁边", "一旁", "身旁", "对面", "邻座", "同组", "同村", "同班")
_BESIDE = late(rf"(?:{'|'.join(_NEAR)}){LETTER}{{0,5}}的(?={LETTER}{{3}})")
"""Where somebody is whom a report comes to next: 隔壁摊位的韦小兰."""
_FELLOWS = ("搭档", "同伴", "队友", "室友", "工友")
_FELLOW = late(rf"(?<=[和与跟他她的,。胜败转])(?:{'|'.join(_FELLOWS)})(?={LETTER}{{2}})")
"""With whom somebody works: 她和搭档韦小兰."""
_LIKE = late(rf"(?<=像)(?={LETTER}{{2,3}}(?:这样|那样|一样))")
"""Of whom many are like: 像韦小兰这样的医生."""
Letters = Literal["any", "usual", "typical"]
"""Which letters a name must have: with usual ones it is no place or animal, with typical ones no goods either."""
_CALLS: tuple[tuple[tuple[str, ...], re.Pattern[str], int, Letters], ...] = (
    (("岁的", "家住"), _AGED, 1, "any"),
    (("来自",), _FROM, 1, "typical"),
    (("叫",), _NAMED, 1, "usual"),
    (("叫",), _CALLED, 1, "any"),
    (("叫",), _FAMILIARLY, 1, "any"),
    (("生的",), _BORN, 2, "usual"),
    (_MEETS, _MET, 2, "usual"),
    (_MEETS, _MET_ALONE, 1, "typical"),
    (_NEAR, _BESIDE, 2, "typical"),
    (_FELLOWS, _FELLOW, 1, "typical"),
    (("这样", "那样", "一样"), _LIKE, 1, "typical"),
)
"""Words of which each match has one, what stands before who is told of, more than how many letters the name has, and
which it must have."""
_CALLING = frozenset(word for words, *_ in _CALLS for word in words if len(word) > 1)
_OF_BODY = late(
    "的(?<=[学校院司团社间级一来去所局办委联会科组部站队心]的)(?:(?<=(?:大学|学院|学校|中学|小学|医院|公司|集团|车间|年级|之一|[搬嫁迁赶派调请后]来)的)"
    r"|(?<=(?:残联|妇联|侨联|文联|科协|[县市区州盟旗省务教卫]局|中心|[内外儿骨妇产眼肤]科)的)"
    r"|(?<=(?:合作社|[搬嫁迁走]出[来去]|[农社]科院|科学院|研究院|研究所|派出所|卫生所|农业局|林业局|发改委|卫健委|工商联|村委会|居委会"
    r"|产业组|工作组|联络组|指挥部|组织部|工作站|工作队|医疗队)的)"
    rf")(?={LETTER}{{2}})"
)
"""What somebody belongs to or how he came, before his name: 就读于甲大学的韦小兰, 从甲县搬来的韦小兰."""
_OF_PLACE = ("的", "来的", "派来的", "赶来的", "请来的", "调来的")
"""Between a place and who comes from it."""
_OF_PLACE_FIRSTS = frozenset(word[0] for word in _OF_PLACE)
_SCHOOLS = ("大学的", "学院的", "中学的", "小学的", "医院的", "之一的")
"""Behind what even a short name is one: what else is of a body has other names (合作社的杨梅)."""
_SEEN = late("来说|看来|而言|的(?:带[领动]|帮[助带]|指导|影响|牵线|鼓励|支持|动员|劝说|推动)下")
"""Behind somebody, whose view is told or who helps: 对于韦小兰来说, 在韦小兰的带领下."""
_SEEING = frozenset(["来说", "看来", "而言"] + [f"{last}下" for last in "领动助带导响线励持员说"])
"""What each of those has."""
CUES = _CALLING | _SEEING
_TO = ("对", "对于", "在")
_KIN = "人"
"""The last letter of no name before those: 对于韦家人来说."""
_SAYS = late("说[,。:!?“]")
_WHO = late("的(?:[小大老]?(?:女孩|男孩|孩子|姑娘|学生|小伙|老人|村民|老师|医生|年轻人|大[爷妈叔娘哥姐]))")
"""Behind a name that somebody is called by, who it is: 有个叫李小满的女孩."""
_GOES_ON = ("就在", "就是", "也在", "也是", "正在", "从", "告诉", "说", "今年", "一家", "家里", "每天", "去年", "靠")
"""What is told of somebody whose name is short."""
_FAMILIAR = 3
"""Letters of 老严叫."""
_RANKED = frozenset("一二三四五六七八九大小老")
"""Behind a surname, what belongs to the word for kin: 付二奶奶."""


def find(people: People, titles: Titles) -> None:
    """Add to `people` whom a report tells of: 55岁的韦阿木参加了, 我叫杨秀英, 甲镇的农小云登上."""
    text = people.text
    homes: set[int] = set()
    if "来自" in text:  # 来自漳州的林泽涛到隆德县
        homes = {end for start, end in people.place_spans if text.endswith("来自", 0, start)}
    for start, least, letters, of_body in _starts(people):
        name = None if people.place_at(start, towns=True) else read(text, start, "list")
        name = name or _alone(people, start)
        if not name or is_thing(name.name) or name.name[1:] in _RANKED:
            continue
        if text.endswith("学校的", 0, start) and known().given.isdisjoint(name.name[1:]):
            continue  # 学校的钟楼修好了
        if not _fits(text, start, name, letters) and not _WHO.match(text, name.end):
            continue
        firm = is_sure(text, start) or _is_typical(text, start, name.end)
        aged = text.endswith("岁的", 0, start) and firm  # 45岁的王兰英在车间
        told = aged or (of_body and is_sure(text, start) and known().function.isdisjoint(name.name))
        sure = 1 if (told and len(name.name) > 2) or start - 1 in homes else 2
        bounded = ends(text, name.end) >= sure or _SAYS.match(text, name.end) or _WHO.match(text, name.end)
        long = len(name.name) > least or (of_body and _is_short(text, start, name))
        if bounded and long and people.free(start, name.end):
            _add(people, titles, start, name)
            _list(people, name.end)
    for seen in _SEEN.finditer(text) if not _SEEING.isdisjoint(people.cues) else ():
        _seen(people, seen.start())


def _alone(people: People, start: int) -> Name | None:
    """A name of one known part behind a place, before what goes on about somebody: 甲村的央金就在园里干活."""
    end = sounds.part_end(people.text, start) if people.text[start - 1] == "的" else 0
    told = end and people.text.startswith(_GOES_ON, end) and not people.place_at(start)
    return Name(people.text[start:end], end) if told else None


def _list(people: People, end: int) -> None:
    """Add those who are listed behind somebody told of: 甲学校的刘晓艳、郑小丹各上了两堂课."""
    text = people.text
    while text[end : end + 1] in ("、", "和"):
        start = end + 1
        name = None if people.place_at(start, towns=True) else read(text, start, "list")
        if name is None or not people.free(start, name.end) or not _is_typical(text, start, name.end):
            name = _before_each(people, start)
        if name is None:
            return
        people.add(start, name.end, name.name, (), "person.told")
        end = name.end


def _before_each(people: People, start: int) -> Name | None:
    """A name of three letters with a sure surname before what is said of each: 郑小丹各上了两堂课."""
    text, end = people.text, start + WHOLE
    each = text[end : end + 1] in ("各", "均", "两", "三") and is_sure(text, start) and people.free(start, end)
    return Name(text[start:end], end) if each and is_name(text, start, end, "list") else None


def _seen(people: People, end: int) -> None:
    """Add whose view or help a sentence tells of, by a name of three letters: 在韦小兰看来."""
    text, start = people.text, end - WHOLE
    if not text.endswith(_TO, 0, max(start, 0)) or text[end - 1] == _KIN or people.place_at(start, towns=True):
        return
    if is_name(text, start, end, "list") and _is_typical(text, start, end) and people.free(start, end):
        people.add(start, end, text[start:end], (), "person.told")


def _is_short(text: str, start: int, name: Name) -> bool:
    """Whether a name of two letters is one for sure of somebody from a school or hospital: 甲县医院的熊伟,."""
    usual = is_sure(text, start) and name.name[-1] in known().given and ends(text, name.end) == SURE
    return usual and text.endswith(_SCHOOLS, 0, start)


def _starts(people: People) -> Iterator[tuple[int, int, Letters, bool]]:
    """Where names may begin.

    With more than how many letters they have, which these must be, and whether a body stands before them.
    """
    text = people.text
    calling = people.cues | {"叫"} if "叫" in text else people.cues
    for words, pattern, least, letters in _CALLS if "叫" in text or not _CALLING.isdisjoint(calling) else ():
        for match in pattern.finditer(text) if not calling.isdisjoint(words) else ():
            yield match.end(), least, letters, False
    for match in _OF_BODY.finditer(text):
        yield match.end(), 2, "typical", True
    for _, end in people.place_spans:
        if text[end : end + 1] in _OF_PLACE_FIRSTS and text.startswith(_OF_PLACE, end):  # no two of those begin alike
            yield text.index("的", end) + 1, 2, "typical", False


def _add(people: People, titles: Titles, start: int, name: Name) -> None:
    """Add somebody, with the post behind the name of who is called so: 队长叫李小明,甲县人民医院副院长."""
    text = people.text
    told = people.add(start, name.end, name.name, (), "person.told")
    begins = name.end + 1 + text.startswith(",是", name.end)
    posts = posts_from(titles, text, begins) if text.startswith("叫", start - 1) else []
    familiar = titles.ending(start - _FAMILIAR) if text[start - 1] == "叫" and text[start - 2] == text[start] else None
    people.give(told, titles.chain(familiar) if familiar else ())  # 村支书老严叫严立本
    if posts and text[name.end] == "," and titles.whole(posts[0].start, posts[0].end):
        people.give(told, posts)


def _fits(text: str, start: int, name: Name, letters: Letters) -> bool:
    """Whether a name has the letters that it must have."""
    return letters == "any" or _is_typical(text, start, name.end) or (letters == "usual" and is_usual(name.name))


def _is_typical(text: str, start: int, end: int) -> bool:
    """Whether what comes from a place is called as people are, not as goods: 来自甲镇的魏忠, but 来自甲镇的沃柑."""
    if is_thing(text[start:end]):
        return False
    if end - start == WHOLE and is_sure(text, start):
        return True
    spelled = (sounds.dotted(text, start), sounds.parts(text, start, sure=True))
    return end in spelled or known().given.issuperset(text[start + 1 : end])
