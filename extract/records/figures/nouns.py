"""The noun behind a figure that it counts: 176名专业技术人才."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import attributes, nouns_told
from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line
from extract.records.figures.noun_ends import KINDS, SHORT, STRAY, noun_end
from extract.records.figures.predicates import is_manner, is_no_noun, is_noun_end, is_quality
from extract.text.patterns import late

COUNTED = frozenset(["count", "people", "person_times"])
"""The kinds of figure that count somebody or something."""
BULK = frozenset(["area", "mass", "volume"])
COUNTING = COUNTED | BULK
"""The kinds that may have a noun; only these are asked for it."""
_AREAS_TOGETHER = late(
    "(?:省区市|县市区|省市|省区|州市|县市|县区|区县|市县|地市|盟市|旗县|地州)(?![级区州市县旗内外场政民长直属域容委])"
)
_SUMMED_UP = late(
    f"{roles.LISTED}[^{roles.VERB}{roles.FIGURE}{roles.OF}]*?{roles.ETC}(?P<noun>[{roles.HEADS}{roles.PLAIN}]+)"
)
"""The rest of a list up to what sums it up: 、家具等|经销商."""
_WHERE = roles.PLACE + roles.GENERIC + roles.BLANK
_MADE_OF = 5
"""How many units behind a quality a noun may have."""
_MAKING = roles.VERB + roles.PLAIN + roles.ACTIVITY + roles.MEASURE
_ATTRIBUTES = roles.ACTIVITY + roles.PLAIN
_PERSONS = "家者员人师生民工手童徒友"
"""The letters that words for persons end in."""
_BUILT = frozenset(("新建", "续建", "扩建", "改建", "援建", "共建", "新引进", "新签约", "新开工"))
"""In front of a noun, how what is counted came to be: 10个|续建|项目."""
_DONE = (roles.VERB, roles.ACTIVITY, roles.MOTION)
_SORTED = roles.ACTIVITY + roles.PLAIN
_ITEM = roles.PLAIN + roles.LISTED
_TOLD = (roles.ADVERB, roles.VERB)
_WITHIN = frozenset("内外上下里中间左右处地面以等多余的前后整片")
"""What no noun ends in that a measure tells of: 3万平方公里范围内."""
_SOLD = ("销售", "外销", "卖出", "售出", "运出", "调运")
_ITEMS = ("项", "条")
"""Units of what is decided or to be done, which themselves do nothing."""
_ALIKE = frozenset(f"{unit})" for unit in "套组个张户台只份项处")
"""Units in brackets behind another one."""
_HEADED = late(f"[{roles.HEADS}]*")


def behind(figure: Mention[Any], line: Line, first: int, last: int) -> Extent | None:
    """The noun that a figure counts at the start of the units right behind it: 176名专业技术人才帮扶…, 2500万市民."""
    kind = figure.value.kind
    text = line.text
    if kind == "people" and (own := _in_unit(text, figure)):
        return own
    if first == last:
        return None
    start, role = line.starts[first], line.roles[first]
    if text[start] == "(" and line.word(first)[1:] in _ALIKE:  # 120件(套)|文物
        return behind(figure, line, first + 1, last)
    if role in (roles.LISTED, roles.JOINING) or text[start] in "( /":
        return None
    if role == roles.EQUALS and kind in COUNTED:
        return nouns_told.being(line, first, last)
    if role == roles.OF and kind == "person_times":
        return _related(line, first, last)
    found = noun_end(line, first, last)
    if kind in BULK and (not found[1] or role == roles.ACTIVITY):
        return _bulk(figure, line, first, last, found[0])
    return _noun(figure, line, first, last, found)


def _noun(figure: Mention[Any], line: Line, first: int, last: int, found: tuple[int, str]) -> Extent | None:
    """The noun whom or what a figure counts; `found` is where it seems to end, and its role."""
    (end, known), start, kind = found, line.starts[first], figure.value.kind
    if (other := _ends_before(line, first, last, end, kind)) is not None:
        return other
    if known == roles.MEASURE and _measures(line, first, last, end):
        return None
    if is_quality(line.text, start, end) or nouns_told.deed_told(line, first, end):
        end, known = _qualified(line, first, last, end)
    if kind == "count":
        return _thing(figure, line, first, last, end)
    if kind in COUNTED:
        return _people(figure, line, first, last, (end, known))
    return (start, end) if end > start else None


def _thing(figure: Mention[Any], line: Line, first: int, last: int, end: int) -> Extent | None:
    """What a figure counts that is nobody, the noun of which seems to end at a position."""
    start = line.starts[first]
    if end <= start:
        if figure.value.unit in _ITEMS and (stop := attributes.policy(line, first, last)):
            return start, line.starts[stop]
        told = roles.OF in line.roles
        return _built(line, first, last) or (nouns_told.told_of(line, first, last) if told else None)
    if nouns_told.made_so(line.text, start, line.starts[last]):
        return nouns_told.told_of(line, first, last)
    if line.roles[first] == roles.PLACE and line.roles.startswith(roles.OF, line.unit(end)):
        return nouns_told.of_place(line, line.unit(end) + 1, last)
    return start, end


def _bulk(figure: Mention[Any], line: Line, first: int, last: int, end: int) -> Extent | None:
    """What a figure measures the bulk of, no known noun, that seems to end at a position."""
    whole = figure.value.modifier != "at_least" and line.roles[last : last + 1] != roles.FIGURE
    ripe = _ripe(line, first, end) if whole else None
    return ripe or _grown(line, first, last)


def _people(figure: Mention[Any], line: Line, first: int, last: int, found: tuple[int, str]) -> Extent | None:
    """The people whom a figure counts; `found` is where the noun behind it ends, and its role."""
    start, (end, known) = line.starts[first], found
    if figure.value.kind == "people":
        behind = line.unit(end)
        if end > start and not known and not line.roles[first:behind].strip(_WHERE):
            return _come(line, first, last)
        told = known != roles.PEOPLE or line.roles.startswith(roles.OF, behind)
        if told and (related := _related(line, first, last)) is not None:
            return related
    alone = line.text[figure.end - 1] in "人次" and known != roles.PEOPLE
    return (start, end) if end > start and not alone else None


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
    if kind == "count" and (work := nouns_told.of_field(line, (start, end), last)) is not None:
        return work
    if kind == "count" and text[end : end + 1] == "、":
        summed = _SUMMED_UP.match(line.roles, line.unit(end), last)
        if summed is not None:
            head, stop = line.span(*summed.span("noun"))
            named = nouns_told.of_field(line, (start, stop), last) or (head, stop)
            return named if 1 < stop - head <= SHORT else None
    return None


def _measures(line: Line, first: int, last: int, end: int) -> bool:
    """Whether a noun up to `end` says what a further figure measures of those counted: 电脑80台|价值12万元."""
    behind = line.roles[first:last].strip(roles.ADVERB + roles.LINK + roles.MEAN + roles.BLANK)
    return behind == roles.MEASURE and line.roles[last : last + 1] == roles.FIGURE and line.unit(end) <= last


def _qualified(line: Line, first: int, last: int, end: int) -> tuple[int, str]:
    """Where a noun ends whose quality alone is told up to `end`, and its role: 先进|制造|业|集群, 临时|安置|点."""
    start, at = line.starts[first], first
    if nouns_told.deed_told(line, first, end):
        return start, ""
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


def _built(line: Line, first: int, last: int) -> Extent | None:
    """The known noun behind how it came to be: 续建|项目."""
    if line.word(first) not in _BUILT:
        return None
    end, known = noun_end(line, first + 1, last)
    return (line.starts[first], end) if known else None


def _grown(line: Line, first: int, last: int) -> Extent | None:
    """What ends a clause or item behind how much of it is grown, sold or built: 发展3万亩|脐橙, 打造500亩|示范区."""
    string, start = line.roles, line.starts[first]
    done = string[: first - 1].rstrip(roles.DONE)
    deed = done.endswith(_DONE) or line.word(len(done) - 1) in _SOLD
    if not deed or is_no_noun(line.text, start):  # 种植500亩|长势喜人
        return None
    if string.startswith(_ITEM, first) and string.startswith(_DONE, first + len(_ITEM)):  # 3万亩|脐橙、打造…
        last = first + 1
    end, words = line.starts[last], string[first:last]
    ends = last == len(string) or string[last] == roles.LISTED
    whole = words == roles.PLAIN or (words == _SORTED and is_noun_end(line.text[end - 1]))
    return (start, end) if ends and whole and 1 < end - start <= SHORT else None


def _ripe(line: Line, first: int, end: int) -> Extent | None:
    """A short noun of which the words behind tell what becomes of it: 5000亩|荷花|竞相绽放."""
    start, follows = line.starts[first], line.starts[first + 1]
    told = end < follows or line.roles[first + 1 : first + 2] in _TOLD or is_no_noun(line.text, follows)
    if line.roles[first] != roles.PLAIN or not told or not 1 < end - start < SHORT - 1 or line.text[end - 1] in _WITHIN:
        return None
    none = is_no_noun(line.text, start) or is_quality(line.text, start, end) or is_manner(line.text, start, end)
    return None if none else (start, end)


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
    person = known == roles.PEOPLE or (end - start <= SHORT and line.text[end - 1] in _PERSONS)
    return (start, end) if person and end > start else None


def _in_unit(text: str, figure: Mention[Any]) -> Extent | None:
    """The noun that stands in for a unit: 市民 of 2500万市民."""
    start = figure.value.number[1]
    while start < figure.end and text[start] in "余多几来万亿 ":
        start += 1
    return None if figure.end - start < 2 or text[start] in "人名位口个" else (start, figure.end)
