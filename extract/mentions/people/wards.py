"""People of a list each of whom is named behind the ward or body that he is of: 骨科李大明、儿科姜小燕."""

from collections.abc import Iterator

from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people.found import People
from extract.mentions.people.likely import WHOLE, is_name, is_sure, is_thing
from extract.mentions.people.rosters import is_no_place, posts_from
from extract.mentions.people.tables import known
from extract.mentions.title import Titles
from extract.text.ideographs import LETTER, all_han
from extract.text.patterns import late

_ENDS = "科组部局办厅委中校学园院"
_LISTED = late(rf"、(?:(?<=[{_ENDS}]\w\w、)|(?<=[{_ENDS}]\w\w\w、))")
"""What each such list has: two or three letters behind a ward or body, and the mark of a list."""
_HEADED = late(rf"、(?<=[长员师任]、){LETTER}{{1,9}}[科室](?=\w\w)")
"""A post before the ward of one who is named: 队长、骨科李大明."""
_WARD = late(
    rf"[{_ENDS}](?=\w\w)(?:(?<=[科组部局办厅委])|(?<=[一二三四五六七八九十]中)|(?<=[职技党]校)|(?<=[中小]学)"
    "|(?<![中小]学校)(?<=学校)|(?<=幼儿园)|(?<=医院)|(?<=卫生院))"
)
_NUMBER = late(r"[两2-9二三四五六七八九][名位](?=\w)")
"""How many a list has, before what they are."""
_LONGEST_WARD = 12
"""Letters of a ward or body behind the mark of a list."""
_OF_WARD = late(rf"、{LETTER}{{1,9}}[科室]\Z")
_ENOUGH = 2
"""So many of a list, and all but one of them, have names that hardly anything else is."""


def find(people: People, titles: Titles) -> None:
    """Add to `people` the names of such lists, with what the words behind call them: 骨科甲某、儿科乙某两名医师."""
    listed: list[tuple[int, int]] = []
    for start, end in _named(people) if _LISTED.search(people.text) or _HEADED.search(people.text) else ():
        if listed and not _goes_on(people.text, listed[-1][1], start):
            _add(people, titles, listed)
            listed = []
        listed.append((start, end))
    if listed:
        _add(people, titles, listed)


def mark_before(people: People, titles: Titles, start: int) -> int:
    """Where the mark between a post and the ward of who is named at `start` stands: 队长、骨科韦小兰医师; or 0."""
    ward = _OF_WARD.search(people.text, max(start - _LONGEST_WARD, 0), start)
    head = titles.ending(ward.start()) if ward and not titles.begins(ward.start(), start) else None
    alone = head is not None and people.free(head.start - 1, head.start)  # not in 骨科方立新医师、儿科韦小兰医师
    return head.end if head is not None and alone else 0


def _named(people: People) -> Iterator[tuple[int, int]]:
    """The names that stand behind a ward or body and end there for sure."""
    text = people.text
    common = known().common
    for ward in _WARD.finditer(text):
        start = ward.end()
        for end in (start + WHOLE, start + WHOLE - 1) if text[start] in common else ():
            if _is_named(people, start, end) and _ended(text, start, end):
                yield start, end
                break


def _ended(text: str, start: int, end: int) -> bool:
    """Whether a name ends at `end` for sure, or may where its letters hardly are anything else."""
    strength = ends(text, end)
    return strength == SURE or _NUMBER.match(text, end) is not None or (strength > 0 and _is_typical(text, start, end))


def _is_named(people: People, start: int, end: int) -> bool:
    """Whether what stands there could be a name, and neither a place nor a thing (王牌班)."""
    if not is_name(people.text, start, end, "list") or is_thing(people.text[start:end]):
        return False
    return people.free(start, end) and not people.place_at(start) and is_no_place(people.text, start, end)


def _is_typical(text: str, start: int, end: int) -> bool:
    """Whether what stands there is hardly anything but a name."""
    return is_sure(text, start) or (end - start == WHOLE and text[end - 1] in known().given)


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether the next name of a list begins at `start`, behind its ward."""
    between = text[end + 1 : start]
    return text[end] in "、," and len(between) <= _LONGEST_WARD and all_han(between)


def _add(people: People, titles: Titles, listed: list[tuple[int, int]]) -> None:
    """Add the names of a list, if it has enough that are hardly anything else, with what the words behind call them."""
    text = people.text
    typical = sum(_is_typical(text, *span) for span in listed)
    if len(listed) == 1 and typical and (mark := mark_before(people, titles, listed[0][0])):
        (start, end), head = listed[0], titles.ending(mark)
        people.add(start, end, text[start:end], titles.chain(head) if head else (), "person.ward")
    if typical < max(_ENOUGH, len(listed) - 1):
        return
    number = _NUMBER.match(text, listed[-1][1])
    posts = posts_from(titles, text, number.end()) if number else []
    for start, end in listed:
        people.add(start, end, text[start:end], posts, "person.ward")
