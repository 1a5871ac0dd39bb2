"""People whom a line of its own names: members and signatures with their posts, whom to ask, who is addressed."""

import re
from collections.abc import Iterator
from functools import cache

from extract.mentions.mention import Mention
from extract.mentions.people import sounds
from extract.mentions.people.found import People
from extract.mentions.people.likely import is_name, is_sure, is_surname, is_thing, is_usual
from extract.mentions.people.names import read
from extract.mentions.people.openings import lines, openings, opens_posts
from extract.mentions.people.tables import known
from extract.mentions.places.table import surfaces
from extract.mentions.title import Title, Titles, printed
from extract.text.ideographs import LETTER, all_han
from extract.text.patterns import compiled, late

_ENDS_LINE = late(r"(\)? *)(?:\n|$)")
_LINE_ENDS = frozenset(("", "\n", " ", ")"))
_MARKS = dict.fromkeys(map(ord, " :·、()“”,"))
_LONGEST = 4
"""Letters of a Chinese name."""
NOTE = rf"(?:\((?:[男女]|{LETTER}{{1,6}}[族籍])(?:[,、](?:[男女]|{LETTER}{{1,6}}族))?\))?"
"""What brackets behind a name say: a sex, a people, a country."""
NOW = late(",(?:现任|原任|曾任|兼任?|任)?")
"""Before a further post: 县委原副书记,现任水务局副局长."""
_LISTED = late(r"[^、 ]+")
_BLANK = late(" +")
_CONTACT = late(
    r"联系人(?:及(?:联系)?(?:电话|方式))? ?: ?"
    r"(?=\w{1,8}(?: \w{1,2})?[ ,;)\n]{1,3}(?:联系)?(?:电话|手机|方式|邮箱|传真|\d))"
)
_ADDRESSED = late(r"^ *(?P<names>[^ ,。:()\n]{2,24}?)等?(?P<title>委员|代表)(?=:(?:\n|$))", re.MULTILINE)
_CHARGED = late(
    r"(?:法定代表人|负责人|授权代表|代表人|经办人)(?:\([^()\n]{1,4}\))?: ?(?P<name>[^ ,。、:()\n]{2,10})"
    rf"{NOTE}(?:[ ,]{{0,8}}职[务称] ?: ?| {{1,4}})(?P<titles>[^\n]{{2,40}})"
)
_SIGNED = late(
    r"(?:(?<![^\n])|(?<= ))(?:[甲乙丙丁]方)?(?:签约|签字|授权|委托)?代表人?(?:\([^()\n]{1,4}\))?: ?"
    r"(?P<name>[^ ,。、:()\n]{2,12})(?![^ \n])"
)
"""Who signs for a side: 代表:尉迟红柳    代表:方立."""
_SIDES = 2
"""So many sides at least sign an agreement."""
_CHARGES = late("职[务称]")
"""What each such line has, unless it names a 代表人."""
_AFTER_POSTS = (",", ";", "。", "\n", ")", "")
"""What stands behind the posts of a list."""
HELD = "[历调转升改后]任|(?:先后|[曾现])担?任|现为|原任|原是|挂任|现?挂职(?:担?任)?|兼任|(?:来|此|之)前(?:是|担?任)"
"""Before posts that somebody holds or held."""
_HELD = late(rf"(?:自?(?:19|20)\d\d年(?:\d{{1,2}}月)?(?:起|以来)?,?)?(?:一直)?(?:{HELD}|时任|担任|任|系)")
"""Before the posts of a life that is told in items."""
_SENTENCE = late("[。\n]")
_NO_POSTS = ("党员", "研究生")
"""What a life tells of beside posts: a party and a degree."""
CUES = frozenset([",男", ",女", "(男", "(女", "年生", "月生", "日生", "出生", "生于", "岁,", "岁。"])
_LIVES = late(r"[男女生岁](?:(?<=,[男女]),|(?<=\([男女])\),|(?<=[年月日出]生)|(?<=生)于|(?<=岁)[,。])")
"""What each telling of a life has."""
_PRESENTED = late(
    r"(?:^|(?<=[。\n】])|(?<=[简推]介:)|(?<=名片:)|(?<=公示:)|(?<=(?:口述|讲述|受访)[人者]:)"
    r"|(?<![^\n])\d{1,3}[号.、 ] {0,4})(?P<name>[^ ,。、:()【】\n]{2,10})"
    r"(?:(?:[,:][男女],|\([男女]\),)(?=[^。\n]{0,24}(?:生,|出生|生于|人,|族,|岁))"
    r"|(?P<bare>[,:])(?=(?:[^,。\n]{1,4}族,|[^,。\n]{2,10}人,)?"
    r"(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生[,。(])|生于(?:19|20)\d\d年|\d\d岁[,。])))"
)
"""How somebody's life is told: 尉迟红柳,女,1979年4月出生; 尉迟红柳,1979年4月生; 尉迟红柳,45岁,甲县人."""
_LEVEL = late(r"\([^()\n]{1,10}\)(?=、)")
"""What brackets note of a post before the next one: a rank."""


@cache
def _member() -> re.Pattern[str]:
    """Of lines that hold Chinese letters and those marks alone: a class of all the letters takes long to compile."""
    return compiled(
        r" *(?:[^:·、()“”]{2,8}(?:\([^:·、()“”]{1,4}\))?: *)?"
        rf"(?P<name>[^ :·、()“”] {{1,4}}[^ :·、()“”]|[^ :、()“”]{{2,9}}){NOTE} {{1,8}}"
        r"(?:[^ :、()]{1,9}[科室部局院] {1,8})?(?P<titles>[^ :·]{3,60}) *$"
    )


@cache
def _contact() -> re.Pattern[str]:
    return compiled(
        r"联系人(?:及(?:联系)?(?:电话|方式))? ?: ?(?:[一-鿿]{4,20}[ ,、]{1,4})?"
        r"(?P<names>[一-鿿]{2,4}(?:(?:、| {1,4}(?!联系|电话|手机|传真|地址|邮))[一-鿿]{2,4}){0,4})"
        r"(?=(?:\([^()\n]{1,12}\))?[ ,;、\n]{0,4}(?:电话|联系|手机|传真|邮箱|[\d\n]|$))"
    )


def find(people: People, titles: Titles) -> None:
    """Add to `people` those whom lines of contacts, members, parties and addressees name."""
    text = people.text
    if "联系人" in text:
        _asked(people)
    for charged in _CHARGED.finditer(text) if "代表人" in text or ("职" in text and _CHARGES.search(text)) else ():
        posts = posts_from(titles, text, charged.start("titles"))
        if posts and _is_name(text, *charged.span("name")):
            people.add(*charged.span("name"), charged["name"], posts, "person.charged")
    if text.count("代表") >= _SIDES:
        _signed(people)
    for presented in _PRESENTED.finditer(text) if not CUES.isdisjoint(people.cues) and _LIVES.search(text) else ():
        if _is_name(text, *presented.span("name")) and (not presented["bare"] or _is_born(people, presented)):
            posts = _life(titles, text, presented.end())
            people.add(*presented.span("name"), presented["name"], posts, "person.presented")
    for posted in openings(text) if opens_posts(titles, text) else ():
        _posted(people, titles, *posted)
    for start, end, behind in lines(text) if titles.heads else ():
        name = text[start:end]
        if is_usual(name) or (is_sure(text, start) and not is_thing(name)):
            _posted(people, titles, start, end, behind)
    for addressed in _ADDRESSED.finditer(text) if "委员:" in text or "代表:" in text else ():
        title = Mention("title", *addressed.span("title"), Title(addressed["title"], "post"), "title.given")
        _listed(people, addressed.start("names"), addressed["names"], (title,), "person.addressed")
    _members(people, titles)


def _asked(people: People) -> None:
    """Add whom to ask, as lines with 联系人 name them."""
    text = people.text
    for contact in _contact().finditer(text):
        _listed(people, contact.start("names"), _without_labels(text, *contact.span("names")), (), "person.contact")
    for start in _unlisted(text):
        if asked := read(text, start, "list"):
            people.add(start, asked.end, asked.name, (), "person.contact")


def _is_born(people: People, presented: re.Match[str]) -> bool:
    """Whether somebody whose sex is not told is one by his name: not so 金丝猴,2岁, nor 李大爷,71岁."""
    start, end = presented.span("name")
    if people.place_at(start) or is_thing(presented["name"]):
        return False
    if not all_han(presented["name"]) or end - start > _LONGEST:
        return True
    sure = is_usual(presented["name"]) or people.text[start] in known().common  # 时年,38岁
    return sure and is_name(people.text, start, end, "list")


def _signed(people: People) -> None:
    """Add those who sign for the sides of an agreement, if there are two at least."""
    text = people.text
    names = [match for match in _SIGNED.finditer(text) if _is_signature(text, *match.span("name"))]
    for match in names if len(names) >= _SIDES else ():
        people.add(*match.span("name"), match["name"], (), "person.signed")


def _is_signature(text: str, start: int, end: int) -> bool:
    """Whether what stands there alone is a name, and no word that begins as one."""
    if sounds.dotted(text, start) == end:
        return True
    return is_name(text, start, end, "list") and not is_thing(text[start:end]) and is_no_place(text, start, end)


def _posted(people: People, titles: Titles, start: int, end: int, behind: int) -> None:
    """Add who opens an item that is nothing but posts, which begin at `behind`."""
    text = people.text
    if not is_name(text, start, end, "list") or is_thing(text[start:end]):  # few heads of clauses are one
        return
    posts = posts_from(titles, text, behind)
    last = posts[-1].end if posts and titles.whole(posts[0].start, posts[0].end) else None
    if last is None or text[last : last + 1] not in _AFTER_POSTS or posts[0].value.kind != "post":
        return
    whose = people.place_at(posts[0].start) or is_no_place(text, start, end)  # 高明,甲县副县长; but 万州,副区长;
    if whose and not people.place_at(start) and people.free(start, end):
        people.add(start, end, text[start:end], _life(titles, text, behind), "person.posted")


def _life(titles: Titles, text: str, start: int) -> list[Mention[Title]]:
    """The posts of a life that is told from `start` on, up to the end of its sentence: …,历任甲局局长,现任副县长。"""
    found: list[Mention[Title]] = []
    end = _life_end(text, start)
    while 0 < start < end:
        held = _HELD.match(text, start, end)
        posts = posts_from(titles, text, held.end() if held else start)
        whole = bool(posts) and (held is not None or titles.whole(posts[0].start, posts[0].end))
        if whole and posts[-1].end <= end and not posts[0].value.title.endswith(_NO_POSTS):
            found += posts
        start = next((at + 1 for at in range(start, end) if text[at] in ",;。"), 0)
    return found


def _life_end(text: str, start: int) -> int:
    """The end of the sentence, or of the next ones that say what else somebody was: 。曾任甲医院院长。"""
    for stop in _SENTENCE.finditer(text, start):
        if stop[0] != "。" or not _HELD.match(text, stop.end()):
            return stop.start()
    return len(text)


def posts_from(titles: Titles, text: str, start: int) -> list[Mention[Title]]:
    """The titles that begin at `start`, joined by 、, up to the next mark."""
    found: list[Mention[Title]] = []
    while (head := titles.post_from(start)) is not None:
        title = Title(printed(text[start : head.end]), head.kind)
        found.append(Mention("title", start, head.end, title, "title.given"))
        note = _LEVEL.match(text, head.end)
        start = note.end() if note else head.end
        if text[start : start + 1] != "、":
            break
        start += 1
    return found


def _listed(people: People, start: int, names: str, titles: tuple[Mention[Title], ...], rule: str) -> None:
    """Add the names of a list, all of them or none."""
    spans = [(start + name.start(), start + name.end()) for name in _LISTED.finditer(names)]
    if all(_is_name(people.text, *span) for span in spans):
        for span in spans:
            people.add(*span, people.text[slice(*span)], titles, rule)


def _unlisted(text: str) -> Iterator[int]:
    """Where the name of somebody to ask begins that is set with blanks or spelled by sound: 联系人:刘 洋 电话:."""
    for contact in _CONTACT.finditer(text):
        end = _contact().match(text, contact.start())
        if end is None or " " in text[contact.end() : contact.end() + 2]:
            yield contact.end()


def _without_labels(text: str, start: int, end: int) -> str:
    """Names set apart by blanks, without what else stands in their line: 王小燕 李兴国 信息中心."""
    for blank in _BLANK.finditer(text, start, end):
        last = _LISTED.match(text, blank.end(), end)
        if last and not (is_name(text, *last.span(), "list") and not is_thing(last[0])):
            return text[start : blank.start()]
    return text[start:end]


def _members(people: People, titles: Titles) -> None:
    """A line of a list of members: a name and the posts after it, set apart by blanks."""
    text = people.text
    for head in titles.heads:
        ended = _ENDS_LINE.match(text, head.end) if text[head.end : head.end + 1] in _LINE_ENDS else None
        if ended is None:
            continue
        start = text.rfind("\n", 0, head.start) + 1
        if text.find(" ", start, head.start) < 0 or not all_han(text[start : head.end].translate(_MARKS)):
            continue
        line = _member().match(text, start, ended.end(1))
        if line is None or not head.end <= line.end("titles") <= head.end + 1 or not _is_name(text, *line.span("name")):
            continue
        posts = posts_from(titles, text, line.start("titles"))
        while posts and (now := NOW.match(text, posts[-1].end)) and (more := posts_from(titles, text, now.end())):
            posts += more
        if posts and text[posts[-1].end : posts[-1].end + 1] == "(":
            posts += posts_from(titles, text, posts[-1].end + 1)  # 副主任医师(队长)
        if posts and posts[-1].end == head.end:
            people.add(*line.span("name"), "".join(line["name"].split()), posts, "person.roster")


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether what a list has where names stand is one: a surname and a few letters, or one spelled by sound."""
    name = "".join(text[start:end].split())
    spelled = sounds.dotted(text, start) or sounds.parts(text, start, sure=True)
    return (is_surname(name) and len(name) <= _LONGEST) or end in (spelled, sounds.syllables(text, start, sounds.LONG))


def is_no_place(text: str, start: int, end: int) -> bool:
    """Whether what stands there is the name of no place that is known: not so in 金寨、霍山两名干部."""
    place = surfaces().at(text, start)
    return place is None or place[0] < end
