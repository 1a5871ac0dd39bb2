"""Names at the head of a clause, before what the sentence says of them."""

import re
from functools import cache

from extract.mentions.people import spelled
from extract.mentions.people.apposed import CLAUSE, JOINTS
from extract.mentions.people.found import People
from extract.mentions.people.likely import WHOLE, Trust, is_name
from extract.mentions.people.tables import known
from extract.text.patterns import compiled

NO_LAST = frozenset("人家后时前籍村院山岛城县市区镇")
"""What no name ends in before a comma and a post that is or was held."""
OF_BODIES = frozenset("联会委局部厅办院社处队组站所校厂企科室")
"""What bodies end in that are listed as people are: 农业局."""
_ENOUGH = 2
"""So many names of a list are sure where others have a surname that is a word."""
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
_HEADS = (
    r"(?=\w)(?:(?<![^,。;:!?“”\n ].)|(?P<listed>(?<=[(、].))"
    r"|(?P<inner>(?<=的.)|(?<=[但而可当像].)(?<![^,。;:!?”\n]..)"
    r"|(?<=(?:图为|[赛会课随此]后|如今|近日|原来).)(?<![^,。;:!?”\n]...)))"
)
"""What stands around a name's first letter where a clause begins, in lists, and where else one may: behind 但, 的."""
LONGEST_LIST = 80  # letters of names before a verb
LONGEST_NAME = 4

ClauseHead = tuple[int, str | None]
"""Where a surname stands, and whether it is `listed` or an `inner` one, behind 的 and the like."""


def surnames(text: str) -> list[ClauseHead]:
    """The surnames with which a clause, or the item of a list, begins, where a name may go on."""
    return [(head.start(), head.lastgroup) for head in _surnames().finditer(text)]


@cache
def _surnames() -> re.Pattern[str]:
    """Those that a letter usual in names comes behind, or soon the mark of a list or what somebody does."""
    tables = known()
    acts = {act[0] for act in tables.acts}
    surname, usual, act = ("".join(sorted(letters)) for letters in (tables.common, tables.given, acts))
    return compiled(rf"[{surname}]{_HEADS}(?=.?[{usual}]|..?[、和与及/]|..[{act}])")


def fits(people: People, start: int, end: int, trust: Trust) -> bool:
    """Whether what stands there could be a name, is none yet and is no place."""
    return is_name(people.text, start, end, trust) and people.free(start, end) and not people.place_at(start)


def names_before(people: People, verb: int) -> list[tuple[int, int]]:
    """The names between the head of the clause and the verb, if there is nothing else."""
    text, floor = people.text, max(0, verb - LONGEST_LIST)
    if text[verb - 1 : verb] in _BOUNDS:
        return []
    end = _without_tail(text, floor, verb)
    spans: list[tuple[int, int]] = []
    rare = 0
    while True:
        dotted = spelled.dotted_before(people, end)
        dotted = spelled.sounded_before(people, end) if dotted is None else dotted
        start = end if dotted is None else dotted
        while dotted is None and start > floor and end - start <= LONGEST_NAME and text[start - 1] not in _BOUNDS:
            start -= 1
        if dotted is None and not fits(people, start, end, "speaker"):
            if not is_rare(people, start, end):
                return []
            rare += 1
        spans.append((start, end))
        if start == floor or text[start - 1] not in JOINTS:
            return spans[::-1] if not rare or len(spans) - rare >= max(_ENOUGH, rare) else []
        end = start - 1


def is_rare(people: People, start: int, end: int) -> bool:
    """Whether three letters among names are one of which the surname is a word: 方立新、乐平川、王明出席."""
    name = people.text[start:end]
    if len(name) != WHOLE or name in known().heads or name[-1] in NO_LAST or name[-1] in OF_BODIES:
        return False
    return fits(people, start, end, "list")


def _without_tail(text: str, start: int, end: int) -> int:
    """The end of the names in `text[start:end]`, without 等, 先后, 也 and the like behind them."""
    while text.endswith(_TAILS, start, end):
        end -= next(len(tail) for tail in _TAILS if text.endswith(tail, start, end))
    return end
