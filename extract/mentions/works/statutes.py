"""Laws and regulations that are named without 《》."""

import re
from collections.abc import Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.places.table import surfaces
from extract.mentions.works.kinds import Work, kind_of
from extract.mentions.works.lines import lines, titled
from extract.text.endings import Endings
from extract.text.ideographs import LETTER
from extract.text.patterns import compiled, late

_LAW = late(r"(?P<name>[^、]{1,16}?法典?)(?:、|和|及|以及|与|\Z)")
_STATE = "中华人民共和国"
"""What the names of laws begin with in full."""
_IN_FORCE = late(
    rf"(?<!《){_STATE}{LETTER}{{1,16}}?法典?(?![律院定治官学庭]|规(?!定))|法典?(?=(?:颁布|正式|全面)?(?:实施|施行)(?:以来|之?后|以后))"
)
_REGULATION = late(
    r"(?:(?:(?:依照|按照|依据|根据|遵守|违反|贯彻|执行|落实|颁布|出台|制定|修订|宣传)[好了]?){1,3}|(?<=法[、和与及]))"
    rf"(?P<local>{LETTER}{{2,12}}?(?:[省市州县]|自治区)(?:(?!办法|规定|[和及]){LETTER}){{2,24}}?条例)"
    rf"|(?P<party>中国共产党{LETTER}{{2,16}}?(?:条例|准则))(?!》)"
)
"""Regulations without 《》: those of the party, and those of a region behind a verb of law."""
_GOES_ON = ("的", "第", ":", "规", "有", "要")
"""After a law that is cited, not passed: 通过了关于修改统计法的决定."""
_UNMISTAKABLE = 5
"""Letters of a name that nothing but the law is called by."""
_LONGER = ("实施", "办法", "细则", "条例", "解释", "规", "律", "修", "草案", *"治制定学官庭院")
"""Behind the name of a law, what makes the name of another paper."""


@cache
def _law_run() -> re.Pattern[str]:
    bare, name = load("work_kinds")["bare_law"], rf"{LETTER}{{1,16}}?法典?"
    return compiled(
        rf"(?:(?P<passed>{bare['before']})|{bare['cited']}|(?<=[》号][、和与及])|(?<=号\)[、和与及]))(?P<laws>{name}(?:(?:、|和|及|以及|与){name})*)"
        r"(?=[、,。;:的第]|和(?!法律委)|及|等|规定|有关|要求|给予|予以|追究|执行|办理|处理|承担|处罚|\n|$)"
    )


@cache
def _long_statutes() -> Endings[bool]:
    """The names that are laws wherever they stand."""
    return Endings(dict.fromkeys((name for name in _statutes() if len(name) >= _UNMISTAKABLE), True))


@cache
def _statutes() -> frozenset[str]:
    return frozenset(load("work_kinds")["bare_law"]["names"])


def laws(text: str) -> Iterator[Mention[Work]]:
    """Laws without 《》, each once.

    A sentence says that they are passed (通过了新修订的海洋环境保护法、爱国主义教育法), cites them, tells what came
    of them (促进法实施以来) or names them in full (中华人民共和国公务员法).
    """
    known, found = list(lines(text, "法")), dict[int, Mention[Work]]()
    for run in (run for line in known for run in _law_run().finditer(text, *line)):
        whole = run["passed"] and text[run.end() : run.end() + 1] not in _GOES_ON
        for law in _LAW.finditer(text, *run.span("laws")):
            name = law["name"].removeprefix(_STATE)
            passed = whole and len(name) > 2 and kind_of(name) == "law" and not name.endswith("办法")
            if passed or name in _statutes():
                start, end = law.span("name")
                found[end] = Mention("work", start, end, Work(text[start:end], "law"), "work.law")
    for start, end, _ in _long_statutes().find(text):
        start -= len(_STATE) if text.endswith(_STATE, 0, start) else 0
        if not titled(text, start) and end not in found and not text.startswith(_LONGER, end):
            found[end] = Mention("work", start, end, Work(text[start:end], "law"), "work.law")
    listed: set[int] = set()  # the ends of those that another one has led to
    for law in (law for line in known for law in _IN_FORCE.finditer(text, *line)):
        end = law.end()
        while end not in listed and (start := _statute(text, end)) < end:
            listed.add(end)
            found.setdefault(end, Mention("work", start, end, Work(text[start:end], "law"), "work.law"))
            end = start - 1 if text[start - 1 : start] in ("、", "和") else start
    yield from found.values()


def regulations(text: str) -> Iterator[Mention[Work]]:
    """Regulations without 《》."""
    for match in _REGULATION.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        named = match["party"] or surfaces().at(text, start)
        if named and not titled(text, start):
            yield Mention("work", start, end, Work(text[start:end], "law"), "work.regulation")


def _statute(text: str, end: int) -> int:
    """Where the longest name of a law in force begins that ends at `end`, or `end`."""
    name = max((name for name in _statutes() if text.endswith(name, 0, end)), key=len, default="")
    start = end - len(name)
    return start - len(_STATE) if name and text.endswith(_STATE, 0, start) else start
