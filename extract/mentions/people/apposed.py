"""Posts that stand behind a name: …——人民医院主任医师, …担任组长, …是县就业局局长."""

import re
from itertools import takewhile

from extract.mentions.mention import Mention
from extract.mentions.people.found import People, Person
from extract.mentions.people.rosters import HELD, posts_from
from extract.mentions.title import MANY, Title, Titles
from extract.text.ideographs import LETTER, all_han, han
from extract.text.patterns import late

MADE = "被(?:任命|聘任|聘请|聘|推选|选举|选|推举|提拔)为"
"""What says in front of a post that somebody was given it."""
_BECOMES = late(
    "(?:同志|女士|先生)?(?:,?现任|,?生前(?:系|是|担?任)|,?挂任|,?挂职担?任|担任|兼任|出任|[调转升改接续]任|当选为?|任"
    f"|{MADE})"
)
_APART = late("分别(?:挂职)?(?:担任|兼任|挂任|出任|任)")
JOINTS = frozenset("、和与及")
"""What joins the names of a list."""
_HELD = late(f"[,;](?:{HELD}|任(?![务何期职教免命]))")
_OF_OTHERS = ("是", "为", "由")
"""Behind a post, what says that somebody else has it."""
_SENTENCE_END = late(r"[。!?\n]")
_IS = late("(?:现在|如今|目前|曾经|[也还曾])?是|生前[系是]|,(?:现在|如今|目前)?是")
"""Behind a name, before what somebody is or was."""
_SENT = late(rf"{LETTER}{{0,12}}(?:派[到往驻]|选派到|派来)[^,。;\n]{{1,12}}的(?=(?:驻村)?(?:第一书记|工作队|队长|副))")
"""Who sent somebody where, before his post: 是省里派到甲村的第一书记."""
_OF_BODY = late(
    rf"{LETTER}{{0,20}}(?:[镇乡村县市州旗盟局委厂社站所队系]|街道|社区|公司|集团|医院|学院|学校|大学|[中小]学|幼儿园|合作社|中心|基地|团队)"
    rf"的(?P<one>一[名位])?(?={LETTER}{{2,14}}[,。;!?\n])"
)
"""Where somebody has a post, before it: 是甲镇乙村的驻村第一书记, 是甲县中心小学的一名教师."""
_WENT = late(
    r"(?:[今去前当同]年|[两\d一二三四五六七八九十]{1,3}(?:年|个月)前|(?:19|20)\d\d年(?:\d{1,2}月)?|随后|后来|又|再次|主动|自愿|申请|请缨"
    rf"|被?选派|被派|受派|响应号召){{0,3}}[到赴往]{LETTER}{{2,20}}?(?:挂职)?(?:担任|挂任|出任|任(?![务何期职教免命]))"
)
"""Where somebody went to take up a post: 三年前到甲村担任第一书记."""
_PRONOUN = late(r"[他她](?<=。.)(?:现在|如今)?是")
"""Behind a sentence with one person in it, whom the next one tells of."""
_DASH = "——"
_IN_BODY = 8
"""Letters of the shortest post that says whole in which body it is."""
CLAUSE = frozenset('。,;:!?\n“”"()( )《》—…')
"""Marks at which a clause begins or ends."""


def give_apposed(people: People, titles: Titles) -> None:
    """Give the posts behind a name and a dash: 大家等的是李兰——人民医院副主任医师,现任妇产科主任."""
    for mention in people.mentions if _DASH in people.text else ():
        if people.text.startswith(_DASH, mention.end):
            posts = posts_from(titles, people.text, mention.end + len(_DASH))
            if posts and people.text[posts[-1].end : posts[-1].end + 1] in CLAUSE:
                people.give(mention, posts)
                becomes(people, titles, mention)


def give_being(people: People, titles: Titles) -> None:
    """Give the post that a clause says somebody has who is known from elsewhere: 44岁的甲是乙医院主任医师."""
    for mention in people.mentions:
        if verb := _IS.match(people.text, mention.end):
            posts = posts_from(titles, people.text, verb.end())
            if _is_all(people, titles, posts):
                people.give(mention, posts)
            elif posts and _is_of_place(people, posts[0], verb.end()):
                people.give(mention, posts[:1])  # 韦小兰是昆明市人民医院的医生
            elif sent := _SENT.match(people.text, verb.end()):
                people.give(mention, posts_from(titles, people.text, sent.end())[:1])
            else:
                people.give(mention, _posts_of_body(people, titles, verb.end()))
    for called in _PRONOUN.finditer(people.text) if people.mentions else ():
        _give_meant(people, titles, called)


def _is_all(people: People, titles: Titles, posts: list[Mention[Title]]) -> bool:
    """Whether a clause says no more than which posts somebody has: not so in 他是县长请来的, 他是县长王明的弟弟."""
    if not posts or posts[0].value.kind != "post" or not titles.whole(posts[0].start, posts[0].end):
        return False
    return not han(people.text[posts[-1].end : posts[-1].end + 1] or "。")


def _is_of_place(people: People, post: Mention[Title], start: int) -> bool:
    """Whether a clause says nothing but what somebody from a place is."""
    return people.place_at(start) and all_han(post.value.title) and people.text[post.end : post.end + 1] in CLAUSE


def _posts_of_body(people: People, titles: Titles, start: int) -> list[Mention[Title]]:
    """The post that a clause says somebody has, behind the body of which it is and 的: 是甲村的第一书记."""
    of_body = _OF_BODY.match(people.text, start)
    posts = posts_from(titles, people.text, of_body.end()) if of_body else []
    if not of_body or not posts or people.text[posts[-1].end : posts[-1].end + 1] not in CLAUSE:
        return []
    usual = posts[0].value.kind == "post" or of_body["one"]
    return posts if usual and titles.whole(posts[0].start, posts[0].end) else []


def _give_meant(people: People, titles: Titles, called: re.Match[str]) -> None:
    """Give the post that a sentence says he or she has to the one person of the sentence before, who ends it."""
    text, end = people.text, called.start() - 1
    start = max(text.rfind(mark, 0, end) + 1 for mark in "。!?\n")
    named = [mention for mention in people.mentions if start <= mention.start < end]
    if len({mention.value.name for mention in named}) != 1 or max(mention.end for mention in named) != end:
        return
    posts = posts_from(titles, text, called.end())
    people.give(named[-1], posts if _is_all(people, titles, posts) else ())


def become_apart(people: People, titles: Titles) -> None:
    """Give each of a list the post that it takes up: 医师甲、教师乙分别担任副院长、副校长."""
    for verb in _APART.finditer(people.text):
        posts = posts_from(titles, people.text, verb.end())
        listed: list[Mention[Person]] = []
        end = verb.start()
        for mention in sorted(people.mentions, key=lambda mention: -mention.start):
            if mention.end == end and len(listed) < len(posts):
                listed.insert(0, mention)
                end = min([mention.start, *(span.start for span in mention.value.spans)]) - 1
        if len(listed) == len(posts) > 1 and people.text[end : end + 1] not in JOINTS:
            for mention, post in zip(listed, posts, strict=True):
                people.give(mention, [post])


def becomes(people: People, titles: Titles, mention: Mention[Person]) -> None:
    """甲担任组长, 甲任夏河县首席专家: the post that a person takes up."""
    text, at = people.text, max([mention.end, *(span.end for span in mention.value.spans)])
    if went := _WENT.match(text, at):
        posts = posts_from(titles, text, went.end())
        ended = bool(posts) and text[posts[-1].end : posts[-1].end + 1] in CLAUSE
        people.give(mention, posts if ended and titles.whole(posts[0].start, posts[0].end) else ())
        return
    while verb := _BECOMES.match(text, at):
        posts = posts_from(titles, text, verb.end())
        posts = own_posts(people, mention, posts)
        if posts and _is_of_other(text, posts):
            return
        people.give(mention, posts)
        at = posts[-1].end if posts else len(text)


def _is_of_other(text: str, posts: list[Mention[Title]]) -> bool:
    """Whether the words go on with who has the post, who is somebody else: 方立新,现任队长是王明."""
    return text[posts[-1].end : posts[-1].end + 1] in _OF_OTHERS or "是" in posts[0].value.title


def own_posts(people: People, mention: Mention[Person] | None, posts: list[Mention[Title]]) -> list[Mention[Title]]:
    """The posts up to the first that is another person's: 甲任第一组长、县长乙任组长."""
    others = {span.start for other in people.mentions if other is not mention for span in other.value.spans}
    return list(takewhile(lambda post: post.start not in others, posts))


def give_trailing(people: People, titles: Titles, mention: Mention[Person]) -> None:
    """A clause that is nothing but a post, behind a name: 主任欧阳兰,副主任技师; 队长欧阳兰,县医院骨科医师,今年来."""
    text = people.text
    if mention.value.titles and text[mention.end : mention.end + 1] == ",":
        posts = posts_from(titles, text, mention.end + 1)
        if not posts or not titles.whole(posts[0].start, posts[0].end) or MANY.search(text, *posts[0].span):
            return
        after = posts[-1].end
        if text[after : after + 1] in (";", "。") or _is_aside(people, mention, posts):
            people.give(mention, posts)


def _is_aside(people: People, mention: Mention[Person], posts: list[Mention[Title]]) -> bool:
    """Whether a clause in the middle of a sentence tells a post in some body, which is that of who heads it."""
    text, after = people.text, posts[-1].end
    if text[after : after + 1] != "," or len(posts[0].value.title) < _IN_BODY or posts[0].value.kind != "post":
        return False
    heads = _heads_sentence(text, min([mention.start, *(span.start for span in mention.value.spans)]))
    named = any(after <= other.start <= after + 1 for other in people.mentions)
    return heads and not named and own_posts(people, mention, posts) == posts


def give_held(people: People, titles: Titles) -> None:
    """A clause that says what somebody is or was, behind the one that names him first: 甲今年43岁,原是乙医院副院长。"""
    text = people.text
    for verb in _HELD.finditer(text) if people.mentions else ():
        at = verb.start()
        before = max((m for m in people.mentions if m.end <= at), key=lambda m: m.start, default=None)
        if before is None or _SENTENCE_END.search(text, before.end, at):
            continue
        called = text.startswith("叫", before.start - 1)
        if not called and not _heads_sentence(text, min([before.start, *(span.start for span in before.value.spans)])):
            continue
        posts = posts_from(titles, text, verb.end())
        if posts and _is_of_other(text, posts):
            continue
        while posts and text[posts[-1].end : posts[-1].end + 1] == "," and not _HELD.match(text, posts[-1].end):
            more = posts_from(titles, text, posts[-1].end + 1)
            if not more or not titles.whole(more[0].start, more[0].end):
                break
            posts += more
        if posts and titles.whole(posts[0].start, posts[0].end) and not text.startswith("的", posts[-1].end):
            people.give(before, posts)


def _heads_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at `start`, be it set in."""
    while text[start - 1 : start] == " ":
        start -= 1
    return text[start - 1 : start] in ("", "\n", "。")
