"""People who are appointed or removed, with the posts that they are given or lose."""

from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people import spelled
from extract.mentions.people.found import People
from extract.mentions.people.likely import SHORTEST, is_name
from extract.mentions.people.names import Name, read
from extract.mentions.people.rosters import posts_from
from extract.mentions.title import Titles
from extract.text.patterns import late

_GIVE = ("任命", "增补", "选举", "推选", "补选", "聘任", "聘请", "推举")
CUES = frozenset((*_GIVE, "接受", "免去", "撤销", "免除", "罢免"))
_APPOINTS = late("|".join(sorted(CUES)))
_TO_POST = late(r"(?:同志)?(?:为|担任|任|的|辞去(?:担任的)?)?")
_LEADS = late(r"\([男女]|为|同志|的(?!同志)|担任|、")
"""Behind the name of who is given or loses a post."""
_TO, _ENDS = "为", late("为[为任担,。;、]")
"""What leads to the post that is given, and where it is the end of a name: 任命王有为为局长."""
_GIVEN = late(rf"(?:{'|'.join(_GIVE)})(?::(?:[^。\n]*[;,])?\s*|[^,。;:\n]+、)?$")
"""In front of a name, the verb that gives a post, maybe with others before it: 任命张伟、|王强为局长."""
_LONGEST_LIST = 60
_LONGEST_PART = 8
"""Letters of a part of a name with ·."""
_LISTS = late(r":\s*")
"""Behind 任命, what a list of those who are begins with."""
_NEXT_ITEM = late(r"(?:职务)?(?:\([^()\n]{1,14}\))?[;,]\s*")
_NOTED = late(r"\([男女](?:,[^()\n]{1,6})?\)")


def find(people: People, titles: Titles) -> None:
    """Add to `people` whom sentences and lists name behind words of appointment."""
    for verb in _APPOINTS.finditer(people.text) if not CUES.isdisjoint(people.cues) else ():
        _appointed(people, titles, verb.end())


def _appointed(people: People, titles: Titles, start: int) -> None:
    """任命甲为部长, 免去甲、乙的委员职务: the people and the post that they are given or lose; also a list of such."""
    text = people.text
    if listed := _LISTS.match(text, start):
        start = listed.end()
    while (end := _given_post(people, titles, start)) and listed and (goes_on := _NEXT_ITEM.match(text, end)):
        start = goes_on.end()


def _given_post(people: People, titles: Titles, start: int) -> int:
    """Add those who are named at `start` with the post behind them; where that ends, or 0 where there is none."""
    text, found = people.text, []
    while name := _named(people, start):
        noted = _NOTED.match(text, name.end)
        end = noted.end() if noted else name.end
        found.append((start, name))
        if text[end : end + 1] != "、":
            break
        start = end + 1
    if not found:
        return 0
    link = _TO_POST.match(text, end)
    posts = posts_from(titles, text, link.end() if link else end)
    for begun, name in found if posts else ():
        people.add(begun, name.end, name.name, posts, "person.appointed")
    return posts[-1].end if posts else 0


def is_made(text: str, start: int) -> bool:
    """Whether a name of two letters stands at `start` behind a verb that gives a post: 任命王强为局长."""
    end = start + SHORTEST
    if not text.startswith(_TO, end) or _ENDS.match(text, end) or not is_name(text, start, end, "list"):
        return False
    return _GIVEN.search(text, max(0, start - _LONGEST_LIST), start) is not None


def _named(people: People, start: int) -> Name | None:
    """The name of somebody who is given or loses a post, whatever his surname, up to the words that lead to it."""
    text = people.text
    dot = text.find("·", start, start + _LONGEST_PART)
    for end in range(dot + 3, dot + 1 + _LONGEST_PART) if dot > 0 else ():
        if people.place_at(end) and spelled.is_spelled(text[start:end]):
            return Name(text[start:end], end)  # 免去艾山·吐尔逊阿图什市副市长职务
    if ends(text, start) == SURE:
        return None  # 免去原来的局长职务
    if is_made(text, start):
        return Name(text[start : start + SHORTEST], start + SHORTEST)
    if name := read(text, start, "post"):
        return name
    stops = (end for end in (start + 2, start + 3) if _LEADS.match(text, end))
    end = next((end for end in stops if is_name(text, start, end, "list")), 0)
    return Name(text[start:end], end) if end else None
