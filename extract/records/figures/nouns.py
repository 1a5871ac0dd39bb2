"""The noun that a figure counts, behind it or before it."""

import re
from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.lift import Extent, Line
from extract.records.figures.noun_ends import KINDS, LONGEST, SHORT, STRAY, noun_end, without_blanks
from extract.records.figures.predicates import is_noun_end, is_quality, tells
from extract.text.patterns import late

COUNTED = frozenset(["count", "people", "person_times"])
"""The kinds of figure that count somebody or something."""
_BULK = frozenset(["area", "mass", "volume"])
COUNTING = COUNTED | _BULK
"""The kinds that may have a noun; `behind` and `before` are asked for these alone."""
_AREAS = frozenset("省市县区乡镇村州盟旗国城地")
_OWN = "我本该"
_AREAS_TOGETHER = late(
    "(?:省区市|县市区|省市|省区|州市|县市|县区|区县|市县|地市|盟市|旗县|地州)(?![级区州市县旗内外场政民长直属域容委])"
)
_SUMMED_UP = late(
    f"{roles.LISTED}[^{roles.VERB}{roles.FIGURE}{roles.OF}]*?{roles.ETC}(?P<noun>[{roles.HEADS}{roles.PLAIN}]+)"
)
"""The rest of a list up to what sums it up: 、家具等|经销商."""
_TOTALS = ("总数量", "总数", "总量", "数量", "数")
_HELD = ("班", "会", "活动", "讲座", "仪式", "培训", "演出", "比赛")
"""What is held, and is nobody."""
_NOBODY = ("意向", "互访")
"""What people do or come to, and is nobody: 达成意向517人."""
_ABLE = ("能力", "水平")
"""What is measured in things, and is none: 接待能力达5万人次."""
_TOWARDS = roles.MOTION + roles.PHRASAL + roles.JOINING
_SOMEWHERE = roles.PLACE + roles.PLAIN
_WHERE = roles.PLACE + roles.GENERIC + roles.BLANK
_MADE_OF = 5
"""How many units behind a quality a noun may have."""
_MAKING = roles.VERB + roles.PLAIN + roles.ACTIVITY + roles.MEASURE
_ATTRIBUTES = roles.ACTIVITY + roles.PLAIN
_BETWEEN = roles.LISTED + roles.JOINING + roles.BLANK
_HEADED = re.compile(f"[{roles.HEADS}]*")
_DONE = frozenset(("结对帮扶", "对口帮扶", "对口支援", "定点帮扶", "转移就业", "搬迁安置"))
"""What is done for or with people and bodies: 结对帮扶群众3215户."""
_GAINS = ("受益", "获益", "受惠")
"""What those gain who are counted: 受益|农牧民9000人."""

_BOUND = late(
    f"[{roles.VERB}{roles.ADVERB}{roles.LINK}{roles.EQUALS}{roles.DATE}{roles.EVERY}{roles.SAYING}{roles.FIGURE}"
    f"{roles.OF}{roles.BREAKDOWN}{roles.MEAN}{roles.INCREASE}{roles.DECREASE}{roles.YEARLY}{roles.PERIODIC}"
    f"{roles.ETC}{roles.DONE}{roles.MOTION}{roles.PHRASAL}{roles.BARE}{roles.STARTING}{roles.AGAINST}]"
    f"|{roles.JOINING}(?![{roles.HEADS}{roles.PLAIN}]|{roles.ACTIVITY}[{roles.HEADS}])"
)


def behind(figure: Mention[Any], line: Line, first: int, last: int) -> Extent | None:
    """The noun that a figure counts at the start of the units right behind it: 176名专业技术人才帮扶…, 2500万市民."""
    kind = figure.value.kind
    text = line.text
    if kind == "people" and (own := _in_unit(text, figure)):
        return own
    if first == last:
        return None
    start, role = line.starts[first], line.roles[first]
    if role in (roles.LISTED, roles.JOINING) or text[start] in "( " or (kind in _BULK and role == roles.ACTIVITY):
        return None
    end, known = noun_end(line, first, last)
    if (other := _ends_before(line, first, last, end, kind)) is not None:
        return other
    if known == roles.MEASURE and _measures(line, first, last, end):
        return None
    if is_quality(text, start, end):
        end, known = _qualified(line, first, last, end)
    if end <= start and kind == "count":
        return _told_of(line, first, last) if roles.OF in line.roles else None
    told = known != roles.PEOPLE or line.roles[line.unit(end) : line.unit(end) + 1] == roles.OF
    if kind == "people" and end > start and not known and not line.roles[first : line.unit(end)].strip(_WHERE):
        return _come(line, first, last)
    if kind == "people" and told and (related := _related(line, first, last)) is not None:
        return related
    if kind != "count" and text[figure.end - 1] in "人次" and known != roles.PEOPLE:
        return None
    if end <= start or (kind in _BULK and not known):
        return None
    return (start, end)


def _ends_before(line: Line, first: int, last: int, end: int, kind: str) -> Extent | None:
    """A noun that ends before what seems to be its end, or that sums up a list which begins there.

    12个县市|项目资金, 15名学生|学费3万元, 12家木材、家具等|经销商.
    """
    text, start = line.text, line.starts[first]
    if kind == "count" and (areas := _AREAS_TOGETHER.search(text, start, end)) is not None:
        return start, areas.end()
    if kind == "people" and line.starts[last] == end and line.roles[last : last + 1] == roles.FIGURE:
        people = line.roles.find(roles.PEOPLE, first, last)
        paid = line.mentions[last].value.kind == "money"
        return (start, line.starts[people + 1]) if paid and people >= 0 else None
    if kind == "count" and text[end : end + 1] == "、":
        summed = _SUMMED_UP.match(line.roles, line.unit(end), last)
        if summed is not None:
            head, stop = line.span(*summed.span("noun"))
            return (head, stop) if 1 < stop - head <= SHORT else None
    return None


def _measures(line: Line, first: int, last: int, end: int) -> bool:
    """Whether a noun up to `end` says what a further figure measures of those counted: 电脑80台|价值12万元."""
    behind = line.roles[first:last].strip(roles.ADVERB + roles.LINK + roles.MEAN + roles.BLANK)
    return behind == roles.MEASURE and line.roles[last : last + 1] == roles.FIGURE and line.unit(end) <= last


def _qualified(line: Line, first: int, last: int, end: int) -> tuple[int, str]:
    """Where a noun ends whose quality alone is told up to `end`, and its role: 先进|制造|业|集群, 临时|安置|点."""
    start, at = line.starts[first], first
    while line.starts[at] < end:
        at += 1
    if end > start and line.roles[at : at + 1] in (roles.VERB, roles.ACTIVITY):
        for unit in range(at + 1, min(at + _MADE_OF, last)):
            role, stop = line.roles[unit], line.starts[unit + 1]
            if role in KINDS or (role == roles.PLAIN and is_noun_end(line.text[stop - 1])):
                found = _HEADED.match(line.roles, unit + 1, last)
                return (line.starts[found.end()] if found else stop), role
            if role not in _MAKING:
                break
    return start, ""


def _told_of(line: Line, first: int, last: int) -> Extent | None:
    """The known noun behind 的 of whose quality or deeds is told before it is named: 30部展现传统文化的纪录片."""
    joint = line.roles.find(roles.OF, first, last)
    if joint <= first or joint + 1 >= last or line.starts[joint] - line.starts[first] > LONGEST:
        return None
    told = (
        line.roles[first] == roles.VERB
        or tells(line.text, line.starts[first])
        or is_quality(line.text, line.starts[first], line.starts[joint])
    )
    start = line.starts[joint + 1]
    end, known = noun_end(line, joint + 1, last)
    fits = told and (known or end - start <= SHORT) and not is_quality(line.text, start, end)
    return (start, end) if fits and end > start + 1 else None


def without_measure(line: Line, last: int, noun: Extent) -> Extent:
    """A noun that ends with the unit `last`, without what is measured of it: 行业 of 39个行业增加值."""
    start, end = noun
    if last < 1 or line.starts[last] != end or line.roles[last - 1] != roles.MEASURE:
        return noun
    stop = line.starts[last - 1]
    while stop > start and line.text[stop - 1] in "年月日总":
        stop -= 1
    headed = last > 1 and line.roles[last - 2] in KINDS
    return (start, stop) if stop - start > (1 if headed else STRAY) else noun


def _come(line: Line, first: int, last: int) -> Extent | None:
    """The people behind the place that they are from or go to: 30名|广东|来我省|挂职干部."""
    at = line.roles.find(roles.PEOPLE, first, last)
    if at < 0:
        return None
    start = at
    while line.roles[start - 1] in _ATTRIBUTES:
        start -= 1
    return line.span(start, at + 1)


def _related(line: Line, first: int, last: int) -> Extent | None:
    """The people behind 的 of whom something is said before they are named: 48名身穿红马甲的务工人员."""
    joint = line.roles.find(roles.OF, first, last)
    if joint < 0 or joint + 1 >= last:
        return None
    end, known = noun_end(line, joint + 1, last)
    start = line.starts[joint + 1]
    return (start, end) if known == roles.PEOPLE and end > start else None


def _in_unit(text: str, figure: Mention[Any]) -> Extent | None:
    """The noun that stands in for a unit: 市民 of 2500万市民."""
    start = figure.value.number[1]
    while start < figure.end and text[start] in "余多几来万亿 ":
        start += 1
    return None if figure.end - start < 2 or text[start] in "人名位口个" else (start, figure.end)


def before(figure: Mention[Any], left: Stretch, *, listed: bool = False) -> Extent | None:
    """The noun before a figure that it counts: 农村劳动力共30876人, 开展劳务协作培训班112期.

    `left` is trimmed; `listed` tells that the verb of the figures before governs it too.
    """
    kind = figure.value.kind
    if (figure.value.unit or "")[-1:] in _AREAS:
        return None
    line, first, last, string = left.line, left.first, left.last, left.roles
    if not string:
        return None
    verbs = len(string) - _before_verbs(string)
    last -= verbs
    if verbs:  # 摊位|已|订出46个
        last = first + len(line.roles[first:last].rstrip(roles.ADVERB + roles.BLANK))
    bound = first - 1
    for found in _BOUND.finditer(line.roles, first, last):
        bound = found.start()
    governed = (line.roles[bound] == roles.VERB if bound >= first else listed) and not verbs
    inner = line.roles[bound + 1 : last].lstrip(roles.BLANK + roles.LISTED)
    inner = _behind_people(line, inner, last)
    while len(inner) > 1 and _apart(line, last - len(inner)):  # 鲁渝协作项目, 选派我县教师12名
        inner = inner[1:]
    if inner[-1:] in (roles.PEOPLE, roles.AGENT):
        done = [at for at in range(last - len(inner), last - 1) if line.word(at) in _DONE]
        inner = inner[len(inner) - (last - 1 - done[-1]) :] if done else inner
    span = _tidy(line.text, line.starts[last - len(inner)], line.starts[last])
    if span is None or not inner.strip(_WHERE) or line.text.endswith(_ABLE, *span):  # 解决当地200多人就业
        return None
    known = _head(line, span, inner)
    if kind in _BULK:
        return span if governed and known != roles.MEASURE and _long(span) else None
    if kind == "count":
        if known == roles.QUOTED and line.roles[last : last + 1] == roles.ADVERB:
            return None
        whole = known == roles.PEOPLE and verbs > 0
        fits = known or (governed and _long(span))
        return ((span[0], line.starts[left.last]) if whole else span) if fits else None
    fits = known == roles.PEOPLE or line.text.endswith("人口", *span) or (governed and not known)
    return span if fits and not line.text.endswith(_NOBODY, *span) else None


def _behind_people(line: Line, inner: str, last: int) -> str:
    """Units that end before `last`, less those who are named before a noun: 校长陈洪明同志及|教师代表40余人."""
    inner = inner[inner.rfind(roles.PERSON) + 1 :] if roles.PERSON in inner else inner
    if last > len(inner) and line.roles[last - len(inner) - 1] == roles.PERSON:
        while len(inner) > 1 and (inner[0] in _BETWEEN or line.word(last - len(inner)) == "同志"):
            inner = inner[1:]
    return inner


def _head(line: Line, span: Extent, inner: str) -> str:
    """The role of the noun that units end in, if known; enterprises are told by their province too: 闽企."""
    if line.text.endswith("企", *span):
        return roles.AGENT
    return inner[-1:] if inner[-1:] in KINDS else ""


def _apart(line: Line, at: int) -> bool:
    """Whether a unit in front of a noun is no part of it: the name of a place or what stands for one, 办."""
    word = line.word(at)
    own = line.roles[at] == roles.GENERIC and (word[0] in _OWN or (word[0] == "全" and word[-1] in _AREAS))
    placed = line.roles[at] == roles.PLACE and line.word(at + 1) != "企"  # 闽|企
    return own or placed or word in _short_verbs() or word in _GAINS


@cache
def _short_verbs() -> frozenset[str]:
    """Verbs of one letter in front of a noun: 办培训班6期."""
    return frozenset(load("figure_names")["short_verb"].split())


def held(item: Extent | None, figure: Mention[Any], text: str) -> Extent | None:
    """What a figure counts that shares the words before it with how often something was held: 培训班4期|164人."""
    if item is None or item[1] > figure.start or figure.value.kind not in ("people", "person_times"):
        return item
    return None if text.endswith(_HELD, *item) else item


def _long(span: Extent) -> bool:
    return span[1] - span[0] > 1


def _before_verbs(string: str) -> int:
    """Where the verbs at the end start, with the place that they go to: 劳动力|赴厦务工, 专列|开行."""
    end = len(string.rstrip(roles.ACTIVITY))
    if end and string[end - 1] == roles.VERB:
        end -= 1
    if end == len(string):
        return end
    if end > 1 and string[end - 1] in _SOMEWHERE and string[end - 2] in _TOWARDS:
        return end - 2
    return end - 1 if end and string[end - 1] in _TOWARDS else end


def _tidy(text: str, start: int, end: int) -> Extent | None:
    """A noun phrase without what only says that it is a total, a bracket in front of it, and stray marks."""
    if text.endswith(_TOTALS, start, end):
        for total in _TOTALS:
            if text.endswith(total, start, end) and end - len(total) > start:
                end -= len(total)
                break
    start = max(start, text.rfind(")", start, end - 1) + 1)
    while start < end and text[start] in " 、:做":
        start += 1
    end = without_blanks(text, start, end)
    if text[end - 1] == "各":  # 教师、医生|各8名
        end -= 1
    return (start, end) if end > start else None
