"""Posts that stand behind a name: …——人民医院主任医师, …担任组长, …是县就业局局长."""

import re
from itertools import takewhile

from extract.mentions.mention import Mention
from extract.mentions.people.found import People, Person
from extract.mentions.people.rosters import HELD, posts_from
from extract.mentions.title import Title, Titles
from extract.text.patterns import late

_BECOMES = re.compile(r"(?:,?现任|,?挂任|,?挂职担?任|担任|兼任|出任|当选为?|任)")
_APART = re.compile("分别(?:挂职)?(?:担任|兼任|挂任|出任|任)")
JOINTS = frozenset("、和与及")
"""What joins the names of a list."""
_HELD = re.compile(f"[,;](?:{HELD}|任(?![务何期职教免命]))")
_SENTENCE_END = late(r"[。!?\n]")
_DASH = "——"
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
        if people.text.startswith("是", mention.end):
            posts = posts_from(titles, people.text, mention.end + 1)
            if posts and posts[0].value.kind == "post" and titles.whole(posts[0].start, posts[0].end):
                people.give(mention, posts)


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
    while verb := _BECOMES.match(text, at):
        posts = posts_from(titles, text, verb.end())
        posts = own_posts(people, mention, posts)
        people.give(mention, posts)
        at = posts[-1].end if posts else len(text)


def own_posts(people: People, mention: Mention[Person] | None, posts: list[Mention[Title]]) -> list[Mention[Title]]:
    """The posts up to the first that is another person's: 甲任第一组长、县长乙任组长."""
    others = {span.start for other in people.mentions if other is not mention for span in other.value.spans}
    return list(takewhile(lambda post: post.start not in others, posts))


def give_trailing(people: People, titles: Titles, mention: Mention[Person]) -> None:
    """A clause that is nothing but a post, behind a name: 主任欧阳兰,副主任技师;"""
    text = people.text
    if mention.value.titles and text[mention.end : mention.end + 1] == ",":
        posts = posts_from(titles, text, mention.end + 1)
        if (
            posts
            and titles.whole(posts[0].start, posts[0].end)
            and text[posts[-1].end : posts[-1].end + 1] in (";", "。")
        ):
            people.give(mention, posts)


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
        while posts and text[posts[-1].end : posts[-1].end + 1] == "," and not _HELD.match(text, posts[-1].end):
            more = posts_from(titles, text, posts[-1].end + 1)
            if not more or not titles.whole(more[0].start, more[0].end):
                break
            posts += more
        if posts and titles.whole(posts[0].start, posts[0].end) and not text.startswith("的", posts[-1].end):
            people.give(before, posts)


def _heads_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at `start`."""
    return text[start - 1 : start] in ("", "\n", "。")
