"""Lists of names of which the words behind tell how many they are, or who."""

from collections.abc import Sequence

from extract.mentions.mention import Mention
from extract.mentions.name_bounds import preceded
from extract.mentions.people import sounds
from extract.mentions.people.apposed import CLAUSE
from extract.mentions.people.found import People
from extract.mentions.people.likely import WHOLE, is_name, is_sure, is_thing, is_usual
from extract.mentions.people.names import read
from extract.mentions.people.rosters import is_no_place, posts_from
from extract.mentions.people.tables import known
from extract.mentions.title import Title, Titles
from extract.text.ideographs import IDEOGRAPH, LETTER
from extract.text.patterns import late

_LONGEST = 4
"""Letters of a Chinese name."""
_LONGEST_LIST = 160
"""Characters of a list of names."""
_LONGEST_SPELLED = 12
"""Letters of a name with ·."""
_COUNTED = late(
    r"等(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:[名位](?=[^,。;、]{0,8}(?:[人者手员星生师干]|同志))|个?人(?!次))"
)
_AND_OTHERS = late(
    "等(?=(?:委员|代表(?!团|队|作|性|处)|[老教]师|医[生师]|专家|干部|队员|志愿者|护士|技术员|工程师)(?![^\\W\\d_]*[、和]))"
)
"""Behind a list of names, what those and others are: 甲某、乙某、丙某等老师."""
_SEATS = ("委员", "代表")
"""Who make proposals, one with others: 甲某等委员提出的提案."""
_AND_LEADERS = late(
    rf"等(?P<post>{LETTER}{{0,6}}(?:领导|[党县市区州省盟旗]委常委|班子成员))(?=[,。和及以]|出席|参加|陪同|一同|参会|列席|到会)"
)
"""Behind a list of names, which post those and others share: 甲某、乙某等县领导参加."""
_SUMMED = late(rf"([2-9两二三四五六七八九])(?<={IDEOGRAPH}.)(?:人|[名位]|个(?=[学徒孩娃]))")
"""So many as the list of names before it has: 甲某、乙某两名教师, 甲某、乙某、丙某三人."""
_COUNTS = {
    letter: count
    for count, letters in enumerate(("2两二", "3三", "4四", "5五", "6六", "7七", "8八", "9九"), 2)
    for letter in letters
}
_KIN = late("夫妇|夫妻|[两三](?:姐妹|兄弟)")
"""Behind a list of names without titles."""
_GOVERN = frozenset("向给对由与和是为授有的“”")
"""What a list of names stands behind."""
_SENT = ("选派", "选送", "派遣", "抽调", "派驻", "安排")
"""What a list of names whose number is told stands behind, though none that is not."""
_WHOSE = frozenset("我该")
"""Before the letter for a body or region that they are of: 我院甲某、乙某两名医师."""
_HELPED = ("向", "给", "对", "授予", "追授", "表彰", "奖励")
"""What one name with others counted behind it stands behind."""
_LEAD = 8
"""Letters before the first name of a list in its clause."""


def find(people: People, titles: Titles) -> None:
    """Add to `people` those whom such lists name."""
    text = people.text
    for counted in _COUNTED.finditer(text):
        _counted(people, counted.start())
        _first_in_clause(people, counted.start(), tuple(posts_from(titles, text, counted.end())[:1]))
    for others in _AND_OTHERS.finditer(text):
        posts = tuple(posts_from(titles, text, others.end())[:1])
        _counted(people, others.start(), posts=posts)
        if text.startswith(_SEATS, others.end()):
            _first_in_clause(people, others.start(), posts)
    for leaders in _AND_LEADERS.finditer(text) if "、" in text else ():
        title = Title(leaders["post"], "label")
        _counted(people, leaders.start(), posts=(Mention("title", *leaders.span("post"), title, "title.given"),))
    for summed in _SUMMED.finditer(text) if "、" in text else ():
        _counted(people, summed.start(), _COUNTS[summed[1]], tuple(posts_from(titles, text, summed.end())))
    for kin in _KIN.finditer(text) if "夫" in text or "姐" in text or "兄" in text else ():
        _counted(people, kin.start())


def _counted(people: People, end: int, count: int = 0, posts: tuple[Mention[Title], ...] = ()) -> None:
    """Add the names of the list that ends at `end`, two or more: 向甲某、乙某、丙某等15名获奖者, 甲某、乙某夫妇.

    A list of as many as it is said to have (`count`) may stand behind any word that names begin after.
    """
    text = people.text
    floor = max(end - _LONGEST_LIST, 0)
    start = max(floor, *(text.rfind(mark, floor, end) + 1 for mark in ",。;:!?“”\n "))
    parts = text[start:end].split("、")[-count:]
    start = end - sum(map(len, parts)) - len(parts) + 1
    if len(parts) == 1 and not count:
        _first_of(people, start, end)
    if len(parts) < max(2, count) or (not count and len(parts[0]) > _LONGEST + _LEAD and "的" not in parts[0]):
        return
    found, at = [], end
    for part in reversed(parts[1:]):
        at -= len(part)
        found.append((at, at + len(part)))
        at -= 1
    listed = _is_summed if count else _is_listed
    dot = text.find("·", start, at)
    longest, last = (_LONGEST_SPELLED, dot) if dot > 0 else (_LONGEST, at - 1)
    begins = (k for k in range(max(start, at - longest), last) if k == start or _governed(text, k, count))
    first = next((begun for begun in begins if listed(people, begun, at)), None)
    if first is not None and text[first] in _GOVERN and listed(people, first + 1, at):
        first += 1  # 由张伟、李娜等老师授课
    if first is None or not all(listed(people, *span) for span in found):
        return
    if posts and not count and not _are_people(text, [(first, at), *found]):
        return
    for span in [(first, at), *reversed(found)]:
        people.add(*span, text[slice(*span)], posts, "person.counted")


def _first_of(people: People, start: int, end: int) -> None:
    """Add the one name of those that are counted, behind the word that governs it: 向甲某某等15名教师."""
    first = end - WHOLE
    if first > start and people.text.endswith(_HELPED, 0, first) and _is_listed(people, first, end):
        people.add(first, end, people.text[first:end], (), "person.counted")


def _first_in_clause(people: People, end: int, posts: tuple[Mention[Title], ...]) -> None:
    """Add the one name at the head of a clause whose usual letters tell it: 李桂芳等5名护士."""
    text, first = people.text, end - WHOLE
    if first < 0 or (first and text[first - 1] not in CLAUSE) or not _is_listed(people, first, end):
        return
    told = bool(posts) and posts[0].value.title in _SEATS and is_usual(text[first:end])
    if told or known().given.issuperset(text[first + 1 : end]) or is_sure(text, first):
        people.add(first, end, text[first:end], posts, "person.counted")


def _is_listed(people: People, start: int, end: int) -> bool:
    """Whether a name alone stands there, not known yet."""
    name = read(people.text, start, "list") if people.whole(start, end) else None
    return name is not None and name.end == end and not is_thing(name.name)


def _governed(text: str, start: int, count: int) -> bool:
    """Whether a list of names may begin behind what stands before `start`."""
    if text[start - 1] in _GOVERN or text.endswith(_HELPED, 0, start):
        return True
    return count > 0 and (
        preceded(text, start) or text.endswith(_SENT, 0, start) or text[start - 2 : start - 1] in _WHOSE
    )


def _is_summed(people: People, start: int, end: int) -> bool:
    """Whether a name stands there, not known yet, whatever comes behind it."""
    text = people.text
    spelled = sounds.dotted(text, start) == end and all(map(sounds.spells, text[start:end].replace("·", "")))
    free = people.free(start, end) and not people.place_at(start) and is_no_place(text, start, end)
    spelled = spelled or sounds.parts(text, start, sure=True) == end
    return free and (spelled or is_name(text, start, end, "list"))


def _are_people(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a list is one of people, not of towns or trades: not so in 杨浦、黄浦等教师, 路桥、房建等工程师."""
    whole = any(end - start == WHOLE for start, end in spans)
    return whole and all(is_no_place(text, *span) for span in spans)
