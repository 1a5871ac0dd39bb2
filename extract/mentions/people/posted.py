"""People by the post that the sentence gives them: in brackets behind a name, that somebody is or takes up."""

from extract.mentions.mention import Mention
from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people import apposed, sounds, spelled
from extract.mentions.people.apposed import CLAUSE, MADE
from extract.mentions.people.clause_heads import (
    LONGEST_LIST,
    LONGEST_NAME,
    NO_LAST,
    OF_BODIES,
    fits,
    is_rare,
    names_before,
)
from extract.mentions.people.found import People
from extract.mentions.people.lengths import count_near
from extract.mentions.people.likely import SHORTEST, WHOLE, is_sure, is_thing, is_usual
from extract.mentions.people.rosters import NOW, posts_from
from extract.mentions.people.tables import known
from extract.mentions.title import Title, Titles
from extract.mentions.title_heads import Head
from extract.text.ideographs import all_han, han
from extract.text.patterns import late

_NOTE = late(r"\([^()\n]{1,12}\)$")
_OF_SEX = late("[男女],(?:[^(),]{1,4}族,)?")
"""In brackets behind a name, before a post: 孟小南(女,回族,校长)."""
_TAKES = late(f"任(?![务何期职免由意命用教])|{MADE}")
_TAKES_UP = ("挂职担", "挂职", "担", "挂", "出", "兼")
"""Before 任, the rest of a verb that says what somebody takes up."""
NOT_TAKEN = frozenset("时现原历曾上责信主")
"""Before 任, what makes it another word or tells of the past: 责任, 时任."""
_HELD = frozenset("现时原曾历")
"""Before 任, what says that somebody has or had a post: 甲,现任副县长."""


def bracketed(people: People, titles: Titles) -> None:
    """A name with its post in brackets: 孟小南(心血管内科副主任医师), 领队孟小南(原甲县副县长,现任乙县副县长)."""
    text, by_end = people.text, {mention.end: mention for mention in people.mentions}
    for head in titles.heads:
        if head.kind not in ("post", "occupation") or text[head.end : head.end + 1] != ")":
            continue
        opened = text.rfind("(", max(0, head.end - 40), head.start)
        if head.kind == "occupation" and not (opened > 0 and _is_of_bracket(text, titles, head, opened + 1)):
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


def _is_of_bracket(text: str, titles: Titles, head: Head, start: int) -> bool:
    """Whether what somebody does is all that a bracket says, or follows his posts: (甲局科长、乙区挂职干部)."""
    if titles.start(head) == start < head.start:
        return True
    posts = posts_from(titles, text, start)
    return len(posts) > 1 and posts[-1].end == head.end and posts[0].value.kind == "post"


def _name_start(people: People, end: int) -> int:
    """Where a name begins that ends at `end`, or -1."""
    begun = spelled.run_start(people.text, end)
    while people.text[begun - 1 : begun] == "·":
        begun = spelled.run_start(people.text, begun - 1)
    if sounds.dotted(people.text, begun) == end:
        return begun
    if begun <= end - LONGEST_NAME and sounds.parts(people.text, begun, sure=True) == end:
        return begun
    starts = (end - length for length in (3, 2, 4) if end >= length)
    return next((start for start in starts if fits(people, start, end, "list")), -1)


def who_is(people: People, titles: Titles) -> None:
    """甲是县就业局局长: a name at the head of a clause with the post that it holds."""
    for head in titles.heads:
        being = people.text.rfind("是", max(0, head.start - 30), head.start) if head.kind == "post" else -1
        names = names_before(people, _without_note(people.text, being)) if 0 < being < head.start - 1 else []
        if len(names) == 1 and titles.start(head) == being + 1:
            begun, end = names[0]
            people.add(begun, end, people.text[begun:end], posts_from(titles, people.text, being + 1), "person.being")
    _being_of_place(people, titles)


def _being_of_place(people: People, titles: Titles) -> None:
    """方静是甲县乙小学的语文老师: a name at the head of a clause, before what somebody from a place is."""
    text = people.text
    for start, _ in people.place_spans:
        head = titles.post_from(start) if text[start - 1 : start] == "是" else None
        names = names_before(people, start - 1) if head is not None else []
        if head is None or len(names) != 1 or head.kind != "occupation" or text[head.end : head.end + 1] not in CLAUSE:
            continue
        begun, end = names[0]
        told = end - begun >= WHOLE or (is_sure(text, begun) and count_near(text, begun, end) > 1)
        if told and text[end - 1] in known().given and all_han(text[start : head.end]):
            people.add(begun, end, text[begun:end], posts_from(titles, text, start), "person.being")


def who_takes_up(people: People, titles: Titles) -> None:
    """甲任县委常委、副县长; 甲,现任副县长: a name at the head of a clause with the posts that it takes up or has."""
    text, told = people.text, people.names()
    for verb in _TAKES.finditer(text):
        end = verb.start()
        held = text[end - 1 : end] in _HELD
        if held:
            end -= 1 + text.endswith(",", 0, end - 1)
        elif text[end - 1 : end] in NOT_TAKEN:
            continue
        end -= next((len(word) for word in _TAKES_UP if text.endswith(word, 0, end)), 0)
        names = [] if text.endswith("分别", 0, end) else _takers(people, _without_note(text, end))
        whole = any(text[begun:stop] in told or _is_whole(text, begun, stop) for begun, stop in names)
        posts = posts_from(titles, text, verb.end()) if whole else []
        posts = apposed.own_posts(people, None, posts)
        if held and names and text[verb.start() - 2] == "," and text[names[0][1] - 1] in NO_LAST:
            continue  # 成年后,曾任队长; 高安人,现任会长
        if held and posts and text[posts[-1].end : posts[-1].end + 1] not in apposed.CLAUSE:
            continue  # 去年,时任县长甲…
        if verb[0].startswith("被") and not (names and _are_chosen(text, names, posts)):
            continue
        if not posts or text.startswith("单位", posts[-1].end):
            continue  # 盛德福任会长单位
        if posts[0].value.kind == "post" and titles.whole(posts[0].start, posts[0].end):
            for begun, stop in names:
                people.add(begun, stop, text[begun:stop], posts, "person.taking")


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether who takes up a post has a name of three letters or more, or a sure one of two that recurs."""
    return end - start > SHORTEST or (is_sure(text, start) and count_near(text, start, end) > 1)


def _are_chosen(text: str, names: list[tuple[int, int]], posts: list[Mention[Title]]) -> bool:
    """Whether people are chosen for a post, not things or places, which may be as well: 金丝猴被聘为形象大使."""
    if any(is_thing(text[start:end]) for start, end in names) or not posts:
        return False
    end = posts[-1].end
    return not han(text[end : end + 1] or "。") or ends(text, end) == SURE


def _takers(people: People, end: int) -> list[tuple[int, int]]:
    """The names at the head of a clause that end there, or the one of three letters behind 其中 or 由: 由于振海任…."""
    start = end - 3
    names = names_before(people, end)
    if names:
        return names
    if start >= 0 and _is_rare_taker(people, start, end):
        return [(start, end)]  # 海建国任副县长
    if not people.text.endswith(("其中", "由"), 0, max(start, 0)) or people.text[start:end] in known().heads:
        return []  # 由董事长任组长
    return [(start, end)] if fits(people, start, end, "list") and people.text[end - 1] not in OF_BODIES else []


def _is_rare_taker(people: People, start: int, end: int) -> bool:
    """Whether a name with a surname that is a word stands alone at the head of a clause, before a post taken up."""
    name, words = people.text[start:end], known().words
    headed = start == 0 or people.text[start - 1] in CLAUSE
    return headed and is_usual(name) and words.isdisjoint((name[:2], name[1:])) and is_rare(people, start, end)


def _without_note(text: str, end: int) -> int:
    """Where what stands in brackets before `end` begins, else `end`."""
    note = _NOTE.search(text, max(0, end - LONGEST_LIST), end)
    return note.start() if note else end
