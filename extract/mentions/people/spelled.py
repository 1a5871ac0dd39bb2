"""People whom a sentence names with no title, told by the letters that their names are spelled in."""

import re
from collections.abc import Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions.name_bounds import SURE, ends, preceded
from extract.mentions.people import sounds
from extract.mentions.people.apposed import CLAUSE
from extract.mentions.people.found import People
from extract.mentions.people.tables import known
from extract.mentions.people.titled import BODIES
from extract.text.ideographs import all_han, han
from extract.text.patterns import compiled, late

_DOT = late("·")
CUES = frozenset(["老汉", "大叔", "大妈", "大爷", "大娘", "大婶", "大嫂", "阿妈", "阿爸", "阿佳", "爷爷", "奶奶"])
_KIN = late("|".join(("老阿妈", *sorted(CUES))))
"""What elders are called behind their names."""
_LONGEST_KIN = 6
"""Letters of a known part."""
_SPOKEN = 3
"""Letters of the shortest name without a known part that is told by what he says."""
_SHORTEST = 2
"""Letters of the shortest first part of a name with ·."""
_LONGEST_PUT = 6
"""Letters of a name of known parts before a post."""
_BEFORE_POST = BODIES | CLAUSE | frozenset("的学园、")
"""Behind what a name may begin that stands before a post: 县医院, 县第二小学, or a mark."""
_LONGEST_RUN = 20
"""So many letters before a · or the end of a name are looked at."""
_BOUNDS = CLAUSE | {"、", "…", ""}
"""What stands before a name that opens a clause or an item of a list."""
_TITLED = frozenset("《")
"""Before what is rather the name of a work, unless its first letters are known to be a name's."""
_OF_PLACES = frozenset(("乌兰", "查干", "白音", "巴音", "呼和", "孟和", "才华", "金曲", "额尔德尼", "德力格尔"))
"""Parts of names of places, and words, that are no person's by themselves: 白音查干."""


def find(people: People) -> None:
    """Add to `people` those with a · in their names, and those whose names are put together from known parts."""
    for dot in _DOT.finditer(people.text):
        _dotted(people, dot.start())
    for start, end in _chains(people.text):
        _put_together(people, start, end)
    for kin in _KIN.finditer(people.text) if not CUES.isdisjoint(people.cues) else ():
        _of_kin(people, kin.start())


def _of_kin(people: People, end: int) -> None:
    """A name of one known part, before what elders are called: 托合提老汉, 格桑大叔."""
    text = people.text
    start = next((at for at in range(max(end - _LONGEST_KIN, 0), end - 1) if sounds.part_end(text, at) == end), end)
    begins = text[start - 1 : start] in _BOUNDS or text[start - 1] == "的" or preceded(text, start)
    if start == end or not begins or text[start:end] in _OF_PLACES:
        return
    if people.free(start, end) and not people.place_at(start, towns=True):
        people.add(start, end, text[start:end], (), "person.kin")


def _dotted(people: People, dot: int) -> None:
    """A name with ·, all of it spelled in letters for such names: 古丽·买买提低头缝衣, 见到古丽·买买提时."""
    text = people.text
    for start in _starts(text, dot):
        end = sounds.dotted(text, start)
        bound = ends(text, end) if end else 0
        if not bound or not is_spelled(text[start:end]):
            continue
        if bound < SURE and sounds.spells(text[end]):
            continue
        if people.free(start, end) and not people.place_at(start):
            people.add(start, end, text[start:end], (), "person.dotted")
            return


def _starts(text: str, dot: int) -> Iterator[int]:
    """Where a name may begin whose first part ends at `dot`: with a known part, or behind a mark with any letters."""
    run, parts = run_start(text, dot), known().parts
    before = text[run - 1 : run]
    if before == "·":
        return
    for at in range(run, dot):
        if parts.at(text, at) and (before in _BOUNDS if at == run else _begins_inside(text, at)):
            yield at
    if before in _BOUNDS - _TITLED and dot - run >= _SHORTEST and is_spelled(text[run:dot]):
        yield run


def _begins_inside(text: str, at: int) -> bool:
    """Whether a name that is spelled by sound may begin at `at`, behind other letters."""
    return preceded(text, at) or not sounds.spells(text[at - 1])


def is_spelled(name: str) -> bool:
    """Whether all letters of a name are such as spell names with ·."""
    dotted = known().dotted
    return all(letter in dotted or sounds.spells(letter) for letter in name if letter != "·")


def dotted_before(people: People, end: int) -> int | None:
    """Where a name with · begins that ends at `end`, spelled in letters for such names."""
    text, dot = people.text, people.text.rfind("·", max(end - _LONGEST_RUN - 1, 0), end)
    if dot < 0 or dot + 1 == end or not all_han(text[dot + 1 : end]):
        return None
    start = next((at for at in _starts(text, dot) if sounds.dotted(text, at) == end and is_spelled(text[at:end])), None)
    return start if start is not None and people.free(start, end) else None


def before_post(people: People, end: int) -> int:
    """Where a name of known parts begins that ends before a post, behind a body or 的: 县医院|阿依古丽院长; or 0."""
    text = people.text
    for start in range(max(end - _LONGEST_PUT, 1), end - _SHORTEST):
        if text[start - 1] not in _BEFORE_POST:
            continue
        if sounds.parts(text, start, sure=True) == end or _with_suffix(text, start) == end:
            named = people.free(start, end) and not people.place_at(start, towns=True)
            return start if named and f"{text[start:end]}·" not in text else 0  # the first part of a longer name
    return 0


def _with_suffix(text: str, start: int) -> int:
    """The end of a known part and one more letter that such names end in: 买买提江; or 0."""
    part = known().parts.at(text, start)
    return part[0] + 1 if part and text[part[0] : part[0] + 1] in sounds.SUFFIXES else 0


def run_start(text: str, end: int) -> int:
    """Where the Chinese letters begin that end at `end`, no more of them than a part of a name may have before it."""
    start, floor = end, max(0, end - _LONGEST_RUN)
    while start > floor and han(text[start - 1]):
        start -= 1
    return start


def _chains(text: str) -> list[tuple[int, int]]:
    """Where two known parts or more stand side by side, or a long one: 次仁卓玛, 阿依努尔; not only parts of places."""
    chains: list[tuple[int, int]] = []
    if not _begins_chain().search(text):
        return chains
    begun, last, count, own = 0, -1, 0, False
    for start, end, _ in [*known().parts.find(text), (len(text) + 1, 0, True)]:
        if start != last or text[start : start + 1] == "的":  # 尼玛|的日子
            if own and (count > 1 or last - begun >= sounds.LONG):
                chains.append((begun, last))
            begun, count, own = start, 0, False
        count, last = count + 1, end
        own = own or text[start:end] not in _OF_PLACES
    return chains


@cache
def _begins_chain() -> re.Pattern[str]:
    """Four letters such as stand in one known part, or in the first part and the next one."""
    parts = load("surnames")["parts"]
    first, second, third, fourth = ({part[at] for part in parts if len(part) > at} for at in range(4))
    letters = ("".join(sorted(those)) for those in (first, second, first | third, first | second | fourth))
    return compiled("[{}](?=[{}][{}][{}])".format(*letters))


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether a name of two parts, behind any other letter, stands before what somebody does: 同行次仁卓玛指着路牌."""
    return end - start >= sounds.LONG and ends(text, end) == SURE and not sounds.spells(text[start - 1])


def sounded_before(people: People, end: int) -> int | None:
    """Where a clause begins that is a name by its letters alone, before what he says: 帕丽达说; or None."""
    text = people.text
    if not text.startswith("说", end):
        return None
    start = run_start(text, end)
    if end - start < _SPOKEN or text[start - 1 : start] not in _BOUNDS:
        return None
    spelled = end in (sounds.parts(text, start, sure=True), sounds.syllables(text, start, _SPOKEN))
    return start if spelled and people.free(start, end) and not people.place_at(start, towns=True) else None


def _put_together(people: People, start: int, end: int) -> None:
    """A name of known parts that the letters around it let begin and end: 次仁卓玛是最小的一个, 教会了次仁卓玛."""
    text = people.text
    bound = ends(text, end)
    if not bound or (bound < SURE and sounds.spells(text[end])) or text.startswith("·", end):
        return
    before = text[start - 1 : start]
    if (before == "《" and text[end : end + 1] == "》") or (before == "“" and text[end : end + 1] == "”"):
        return  # 歌曲《卓玛央金》
    if before == "·" or (han(before) and not (preceded(text, start) or _is_told(text, start, end))):
        return
    if people.free(start, end) and not people.place_at(start, towns=True) and not people.cuts_place(end):
        people.add(start, end, text[start:end], (), "person.spelled")
