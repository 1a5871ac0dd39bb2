"""Works: titles in 《》 with their kind, laws that are passed without them, and document numbers."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.places.table import surfaces
from extract.text.endings import Endings
from extract.text.ideographs import LETTER, han
from extract.text.patterns import compiled, late

WorkKind = Literal["agreement", "plan", "opinion", "law", "report", "notice", "press", "other"]

_TITLE = late(r"《([^《》\n]{0,80}(?:《[^《》\n]{1,80}》[^《》\n]{0,80}){0,3})》")
_QUOTED = late(
    r"签[订署下定立约]了?[^“”《。;,\n]{0,10}“(?P<title>[^“”《》。;\n]{6,50}(?:协议书?|备忘录|合同书?|意向书))”"
)
"""The title of what is signed in quotes: 签订“新沂—陇县工商联协作框架协议”."""
_NAMED = late(
    r"签[订署下定立约]了?(?P<title>“(?![^“,。;]*(?:对口|结对|帮扶|支援|协作|共建|牵手|携手|保底|兜底|订单|条款|史上|最|首|零|先.后|式”))[^“”《》。;\n]{4,30}”"
    r"[^“”《》。;,、\n的等]{0,10}?(?:协议书?|备忘录|合同书?|意向书))(?=[,。;、(和及与]|\d|$)"
)
"""A title of which a part is in quotes: 签订“苏果西运”购销协议. What tells of help may be all that ties two sides;
how people are bound is no title: “保底收购”协议."""
_EVERYBODY = (
    "农户",
    "农民",
    "村民",
    "群众",
    "社员",
    "牧民",
    "果农",
    "茶农",
    "职工",
    "员工",
    "工人",
    "农民工",
    "住户",
    "户",
)
"""Those with whom such papers are signed one by one."""
_TAIL = late(r"(?:[(〔][^()〔〕]{1,24}[)〕]|(?:19|20)\d\d)+$")
_BEHIND = late(
    r"(?:系列|国家|高端|智库|专题|年度|研究|调查|调研|评估|发展|政府){0,4}(报告(?![会厅片团人者了称说文到])|白皮书|蓝皮书|绿皮书|倡议书?|宣言|声明)"
)
_BEFORE = late(r"(报告|白皮书|蓝皮书|绿皮书|倡议书|宣言)$")
"""What kind of paper it is, told beside a title that does not tell it."""
_NUMBER = late(r"(?:[〔\[(【](?:19|20)\d\d[〕\])】]第?|发)\d{1,4}号")
_NOTICE = late(
    rf"(?:{LETTER}{{2,10}}[部局署委院厅会] ){{0,3}}{LETTER}{{0,12}}[部局署委院厅会府室行]公告"
    r" ?(?:19|20)\d\d年 ?第\d{1,4}号"
)
"""The number of a notice, with who gave it: 国家税务总局公告2023年第15号."""
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
_SHORT_FOR = ("简称", "简称为", "下称", "下称为")
"""Before a title, what makes it short for another one."""
_LONGEST_TITLE = 80
"""Characters of a title before what it names."""
_LONGEST_PREFIX = 8  # of a document number before its year: 内财农, 商政办发


class Work(NamedTuple):
    """A work by its title, clean and without 《》.

    `kind` comes from the title's head word; `press` is a newspaper, book or programme, `other` is unknown.
    `short` is a title that only points back to a longer one (《通知》).
    """

    title: str
    kind: WorkKind
    short: bool = False


def find(text: str) -> list[Mention[Any]]:
    """Titles (kind `work`, value `Work`) and numbers (kind `document_number`, value the number), in order."""
    titles = (match for match in _TITLE.finditer(text) if match[1].strip())
    found: list[Mention[Any]] = [Mention("work", *m.span(), _beside(text, m), "work.title") for m in titles]
    if found and ("称《" in text or "称为《" in text):
        found = _with_short(text, found)
    if "签" in text and "”" in text:
        quoted = (hit.span("title") for hit in _QUOTED.finditer(text))
        found += (Mention("work", *span, _work(text[slice(*span)]), "work.quoted") for span in quoted)
        named = (hit.span("title") for hit in _NAMED.finditer(text) if not text.endswith(_EVERYBODY, 0, hit.start()))
        found += (Mention("work", *span, _work(text[slice(*span)]), "work.quoted") for span in named)
    if "法" in text:
        found += _laws(text)
    if ("例" in text and "条例" in text) or ("党" in text and "中国共产党" in text):
        found += _regulations(text)
    if "号" in text:
        found += _numbers(text)
    found.sort(key=attrgetter("start"))
    return found


def _with_short(text: str, titles: list[Mention[Any]]) -> list[Mention[Any]]:
    """The titles, those marked that the text says to be short for longer ones: (以下简称《若干意见》)."""
    short = {title.value.title for title in titles if text.endswith(_SHORT_FOR, 0, title.start)}
    return [
        replace(title, value=title.value._replace(short=True)) if title.value.title in short else title
        for title in titles
    ]


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


def _beside(text: str, title: re.Match[str]) -> Work:
    """The work of a title in 《》, whose kind may be told right behind or before it: 《…》系列研究报告."""
    work = _work(title[1])
    if work.kind != "other":
        return work
    told = _BEHIND.match(text, title.end()) or _BEFORE.search(text, max(title.start() - 6, 0), title.start())
    return work._replace(kind=kind_of(told[1])) if told else work


def _work(title: str) -> Work:
    clean = " ".join(title.split())
    return Work(clean, kind_of(clean), clean in load("work_kinds")["short"]["titles"])


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


def _laws(text: str) -> Iterator[Mention[Work]]:
    """Laws without 《》, each once.

    A sentence says that they are passed (通过了新修订的海洋环境保护法、爱国主义教育法), cites them, tells what came
    of them (促进法实施以来) or names them in full (中华人民共和国公务员法).
    """
    lines, found = list(_lines(text, "法")), dict[int, Mention[Work]]()
    for run in (run for line in lines for run in _law_run().finditer(text, *line)):
        whole = run["passed"] and text[run.end() : run.end() + 1] not in _GOES_ON
        for law in _LAW.finditer(text, *run.span("laws")):
            name = law["name"].removeprefix(_STATE)
            passed = whole and len(name) > 2 and kind_of(name) == "law" and not name.endswith("办法")
            if passed or name in _statutes():
                start, end = law.span("name")
                found[end] = Mention("work", start, end, Work(text[start:end], "law"), "work.law")
    for start, end, _ in _long_statutes().find(text):
        start -= len(_STATE) if text.endswith(_STATE, 0, start) else 0
        if not _titled(text, start) and end not in found and not text.startswith(_LONGER, end):
            found[end] = Mention("work", start, end, Work(text[start:end], "law"), "work.law")
    listed: set[int] = set()  # the ends of those that another one has led to
    for law in (law for line in lines for law in _IN_FORCE.finditer(text, *line)):
        end = law.end()
        while end not in listed and (start := _statute(text, end)) < end:
            listed.add(end)
            found.setdefault(end, Mention("work", start, end, Work(text[start:end], "law"), "work.law"))
            end = start - 1 if text[start - 1 : start] in ("、", "和") else start
    yield from found.values()


def _lines(text: str, letter: str) -> Iterator[tuple[int, int]]:
    """Where the lines of a text that hold a letter start and end: no name and no number is in the others."""
    at = text.find(letter)
    while at >= 0:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text.rfind("\n", 0, at) + 1, end
        at = text.find(letter, end)


def _titled(text: str, at: int) -> bool:
    """Whether a title in 《》 goes on at an offset."""
    opening = text.rfind("《", max(at - _LONGEST_TITLE, 0), at)
    return opening >= 0 and text.find("》", opening, at) < 0


def _regulations(text: str) -> Iterator[Mention[Work]]:
    """Regulations without 《》."""
    for match in _REGULATION.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        named = match["party"] or surfaces().at(text, start)
        if named and not _titled(text, start):
            yield Mention("work", start, end, Work(text[start:end], "law"), "work.regulation")


def _statute(text: str, end: int) -> int:
    """Where the longest name of a law in force begins that ends at `end`, or `end`."""
    name = max((name for name in _statutes() if text.endswith(name, 0, end)), key=len, default="")
    start = end - len(name)
    return start - len(_STATE) if name and text.endswith(_STATE, 0, start) else start


def _numbers(text: str) -> Iterator[Mention[str]]:
    before = frozenset(load("work_kinds")["number"]["before"])
    for notice in _NOTICE.finditer(text) if "公告" in text else ():
        start, end = notice.span()
        cut = max((at for at in range(start + 1, end - 8) if _ends_word(text, at, before)), default=start)
        yield Mention("document_number", cut, end, text[cut:end], "work.number")
    for tail in (tail for line in _lines(text, "号") for tail in _NUMBER.finditer(text, *line)):
        start = tail.start()
        floor = max(start - _LONGEST_PREFIX, 0)
        while start > floor and han(text[start - 1]) and not _ends_word(text, start, before):
            if text[start - 1] in "年月日" and text[start - 2 : start - 1].isdigit():
                break  # 2012年11月15日阿行署发〔2012〕37号
            start -= 1
        if text.startswith(("新国", "新中"), start):  # the new paper, not one of Xinjiang
            start += 1
        bare = text[tail.start()] == "发"
        if tail.start() - start >= (1 if bare else 2) and (not bare or text[start] in _issuers()):
            yield Mention("document_number", start, tail.end(), text[start : tail.end()], "work.number")


def _ends_word(text: str, at: int, words: frozenset[str]) -> bool:
    if text.startswith("对口", at - 1):  # 黔对口办〔2013〕7号
        return False
    return text[at - 1 : at] in words or (at > 1 and text[at - 2 : at] in words)


@cache
def _issuers() -> str:
    """The letters that begin the number of a paper without its year: 国发2号, 黔发2号."""
    return "国中" + "".join(load("short_forms")["letters"])
