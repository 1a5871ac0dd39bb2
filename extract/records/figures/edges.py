"""Where the name of whom a clause is about begins and ends."""

from collections import defaultdict
from functools import cache

from extract.lexicons import load
from extract.records.figures.lift import Extent, Line, generic
from extract.text.datelines import dateline, may_open
from extract.text.patterns import late

_BYLINE = late(r" ?(?:\([^()]{2,24}\))? ?")
_INDENT = 8
"""How many blanks stand before a paragraph at most."""
_BLANKS = " \u3000"
_AHEAD = frozenset(_BLANKS + "\n")
"""What a paragraph begins behind."""
_OPENING = 40
"""How many letters the words have at most that a report opens with."""
_COUNTS = frozenset("两三四五六(东西南北中")
_COUNTED = late(
    r"(?:[东南西北中]部)?[两三四五六]个?(?:省区市|县市区|省[区市]|市[州县]|州市|地州|区县|县[区市]|[省市县区州旗地校院])(?![级域内外长委])"
    r"|\([省市县区州旗]\)|[东西南北中]{1,2}部地区"
)
_COUNTRY = "中国"
_FORCES = late(r"[空海陆]军|火箭军|海警|科学院|工程院|社会科学院|社科院|红十字会|铁路[^,，。;的\d]{2,4}局")
"""Behind 中国, what it is no country with: 中国|空军, 中国|科学院院士."""
_OFFICE = late(r"[^,，。;的\d]{2,6}?办(?:公室)?(?![理法事好实学])")
"""Behind 国务院, an office of it: 三峡办."""
_ASIDES = ("“一对一”", "“手拉手”", "“组团式”")
_DOES = late(
    "(?<!帮)帮(?![扶带助工帮])|携手|(?<!食)用(?=.{2,6}[省市县区州旗镇]$)|去(?![年世岁向处留])|同(?=.{2,6}[省市县区州旗镇村](?:政府)?$)|中标|(?:党政)?主要(?:领导|负责同志)|[带率]队|挂职(?!干部|人员)"
    "|以(?![色岭上下来内外])|会同|联合(?!国|体|会|社|大学|公司|党|王国|总会|储备|办|学院|中心)"
)
"""Behind who acts, what he does: 甲医疗队帮乙县人民医院."""
_BUDGETS = late("(?<=[省市县区州旗盟方])(?:[两三各]级|(?:[省市县区州旗]|本)级)?财政$")
"""Behind an area, its treasury, whose money is that of the area: 甲市、县|两级财政."""
_FEWEST = 2
"""Letters of a subject at least."""
_SINCE = late(r"自(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?=.{2})")
_APART = ("每", "据", "来自", "得益于", "这得益于", "会同", "穿越", "往返", "以")
"""What no subject begins with."""
_EVERY_ONE = late(
    r"每(?:个|对|所|家)?(?:[^的年月日人\d]{0,4}[省市县区州旗乡镇村校院园]|县?\([县市区、]+\)|社区|街道|单位|企业|部门)"
)
"""Each of those who do or have as much: 每个园区安排资金3亿元."""
_NAMED_APART = ("据守", "以色列", "以岭")
_NUMERALS = frozenset("(（第一二三四五六七八九十百")
_NUMBERED = late(
    r"[(（]?(?:第[一二三四五六七八九十百\d]{1,4}[章条款项]|[一二三四五六七八九十百\d]{1,4}[章条款项)）.、．])[\s、]*"
)


def body_after(line: Line) -> int:
    """The unit behind the number of an item or the dateline of a report with which a clause begins."""
    text, initial = line.text, line.text[line.start]
    if initial in _NUMERALS or initial.isdecimal():
        label = _NUMBERED.match(text, line.start, line.end)
        return line.unit(label.end()) if label else 0
    report = _report(text, line.start, line.end)
    return line.unit(report) if report else 0


def edged(text: str, start: int, end: int) -> Extent | None:
    """A subject with the count that sums it up (南京、商洛两市) and without the words around it; None in a dateline."""
    follows = text[end : end + 1]
    if _report(text, start, len(text)):
        return None
    if follows in _COUNTS and (counted := _COUNTED.match(text, end)):
        end = counted.end()
    elif text[start:end] == _COUNTRY and (force := _FORCES.match(text, end)):
        end = force.end()
    elif text[end - 1] == "院" and (office := _OFFICE.match(text, end)) and text.startswith("国务院", start):
        end = office.end()
    elif text[end - 1] == "”" and text.endswith(_ASIDES, start + 1, end):
        end = text.rindex("“", start, end)
    end = _without_deed(text, start, end)
    if text.startswith(_APART, start, end) and not text.startswith(_NAMED_APART, start, end):
        return (start, end) if every_one(text, start, end) else None
    if text[start] == "驻" and end - start == _FEWEST:  # 驻滇
        return None
    if text.count("“", start, end) != text.count("”", start, end):
        return None
    for ahead in _ahead().get(text[start], ()):
        if text.startswith(ahead, start):
            inner = start + len(ahead)
            return (inner, end) if end - inner > 1 else (start, end) if text[start:end] in generic() else None
    since = _SINCE.match(text, start, end) if text[start] == "自" else None
    return (since.end() if since and since.end() > start + 1 else start), end


def _without_deed(text: str, start: int, end: int) -> int:
    """Where a subject ends without what it does, or the treasury that pays for it."""
    if text[end - 1] == "政" and (budget := _BUDGETS.search(text, start + _FEWEST, end)) is not None:
        end = budget.start()
    does = _DOES.search(text, start + _FEWEST, end) if end - start > _FEWEST else None
    return does.start() if does is not None else end


def every_one(text: str, start: int, end: int) -> bool:
    """Whether a phrase stands for each of some areas or bodies: 每个园区."""
    return text[start] == "每" and _EVERY_ONE.fullmatch(text, start, end) is not None


def _report(text: str, start: int, end: int) -> int | None:
    """Where the report begins behind its dateline and byline, if a paragraph that begins at `start` opens with them."""
    if start and text[start - 1] not in _AHEAD:
        return None
    before = text[max(start - _INDENT, 0) : start].rstrip(_BLANKS)
    opens = before[-1:] in ("", "\n") and may_open(text[start : start + _OPENING])
    opened = dateline(text, start, end) if opens else None
    byline = _BYLINE.match(text, opened.end, end) if opened else None
    return byline.end() if byline else None


@cache
def _ahead() -> dict[str, list[str]]:
    """What a subject begins with that is no part of it, by the first letter."""
    found = defaultdict[str, list[str]](list)
    for word in load("figure_names")["ahead"].split():
        found[word[0]].append(word)
    return found
