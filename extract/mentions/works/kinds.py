"""What sort of work a title names."""

from functools import cache
from typing import Literal, NamedTuple

from extract.lexicons import load
from extract.text.patterns import late

WorkKind = Literal["agreement", "plan", "opinion", "law", "report", "notice", "press", "other"]

_TAIL = late(r"(?:[(〔][^()〔〕]{1,24}[)〕]|(?:19|20)\d\d)+$")


class Work(NamedTuple):
    """A work by its title, clean and without 《》.

    `kind` comes from the title's head word; `press` is a newspaper, book or programme, `other` is unknown.
    `short` is a title that only points back to a longer one (《通知》).
    """

    title: str
    kind: WorkKind
    short: bool = False


def kind_of(title: str) -> WorkKind:
    """The kind of work that a title's head word names.

    >>> kind_of("惠州市东西部协作“十四五”规划"), kind_of("劳务协作协议(2023—2025年)")
    ('plan', 'agreement')
    """
    head = _TAIL.sub("", title).rstrip("”’\"' ")
    ends = _ends()
    return next((ends[head[at:]] for at in range(max(len(head) - 6, 0), len(head)) if head[at:] in ends), "other")


@cache
def _ends() -> dict[str, WorkKind]:
    kinds = load("work_kinds")["ends"]
    return {end: kind for kind, ends in kinds.items() for end in ends}
