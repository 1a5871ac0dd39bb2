"""Where the name ends that a phrase begins with, and who is named behind an attribute."""

from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line, generic
from extract.text.patterns import late

_OWNER = late(f"{roles.OF}([{roles.NAMED}](?:[{roles.LISTED}{roles.JOINING}][{roles.NAMED}])*)")
_LIES = ("位于", "坐落", "地处")
_LOCATED = late(f"[{roles.LINK}{roles.PLAIN}][{roles.PLACE}{roles.PLAIN}]+{roles.OF}({roles.QUOTED}[{roles.AGENT}])")
"""A place by its name in quotes and its kind, behind where it lies: 位于甲市的|“乙”中心."""
_LIST = late(f"[{roles.NAMED}](?:[{roles.LISTED}{roles.JOINING}{roles.ADVERB}][{roles.NAMED}])*")
_WHOLE = frozenset(roles.MEASURE + roles.MEAN + roles.PLAIN + roles.QUOTED)
"""What may stand behind a noun that stands for a name: 全市|人均收入."""
_WORLDS = ("世界", "全球")
_WORLD = frozenset(word[0] for word in _WORLDS)
_RANKED = late("第|最|500强|首|级|一流|领先|贸易组织|卫生组织|工程组织|互联网|银行|遗产|知名|杯|各国|锦标赛|大学生")
"""Behind 世界 and 全球, what makes a rank or a name of it: 世界第四大港."""


_SIDES = late(
    r"各?(?:对口)?(?:支援|帮扶|受援|受帮扶|结对|协作|援建|沿海)(?:方|[省市县区]|县(?=\())(?:\([县市区、]+\))?(?![内外委域级])"
)
"""Those who help or are helped, by what they are: 各支援市, 帮扶县(市、区)."""
_SIDES_BEGIN = frozenset("各对支帮受结协援沿")
_CARRIERS = ("铁路", "公路", "民航", "水路")
_RUN = late("客流|[春暑]运|暑期运输|春节运输")
"""Behind those who carry people and goods, what they do as a whole: 全国铁路|客流."""
_OF_IT = roles.OF + roles.MEASURE
_NOUNS = roles.PLAIN + roles.AGENT + roles.THING
_THIS = ("这个", "这些")
_OURS = "我们"
_COUNTED = late(f"[{roles.ADVERB}]*[{roles.FIGURE}{roles.LINK}{roles.PEOPLE}{roles.THING}{roles.AGENT}]")


def lead(line: Line, first: int, stop: int) -> int | None:
    """Where the name at the start of a phrase ends: 大连市 of 大连市财政帮扶资金, 财政部、民政部."""
    if stop <= first:
        return None
    initial = line.text[line.starts[first]]
    if initial in _WORLD and ranked(line, first):
        return None
    if initial in _SIDES_BEGIN and (side := _side(line, first, stop)) is not None:
        return side
    found = _LIST.match(line.roles, first, stop) if line.roles[first] in roles.NAMED else None
    if found is None:
        alone = stop == first + 1 or line.roles[first + 1] in _WHOLE
        return first + 1 if alone and line.word(first) in generic() else None
    start, end = line.span(first, found.end())
    if line.text.startswith(_CARRIERS, end) and _RUN.match(line.text, end + 2) is not None:
        carriers = line.unit(end + 2)
        return carriers if line.starts[carriers] == end + 2 else found.end()
    return found.end() if end - start > 1 else None


def _side(line: Line, first: int, stop: int) -> int | None:
    """The unit behind the name of those who help or are helped, where that is not counted or part of a longer one."""
    found = _SIDES.match(line.text, line.starts[first], line.starts[stop])
    end = line.unit(found.end()) if found else 0
    if found is None or line.starts[end] != found.end():
        return None
    paid = line.roles[end : end + 1] == roles.FIGURE and line.mentions[end].value.kind == "money"
    return end if paid or not _COUNTED.match(line.roles, end) else None


def ranked(line: Line, at: int) -> bool:
    """Whether a unit is the start of a rank or of a name: 世界第四大港."""
    return line.word(at) in _WORLDS and _RANKED.match(line.text, line.starts[at + 1]) is not None


def pointed(line: Line, first: int) -> Extent | None:
    """The noun at a unit of which something is measured, behind a word that points at it: 我们|学校|的平均分."""
    if not first or line.roles[first + 1 : first + 3] != _OF_IT or line.roles[first] not in _NOUNS:
        return None
    word = line.word(first - 1)
    return line.span(first - (word in _THIS), first + 1) if word in _THIS or word == _OURS else None


def owner(line: Line) -> Extent | None:
    """A place or body named behind an attribute: 到上海就业的文山劳动力."""
    figure = line.roles.find(roles.FIGURE)
    end = figure if figure >= 0 else len(line.roles)
    found = _LOCATED.match(line.roles, 0, end) if line.text.startswith(_LIES, line.start) else None
    if found is None and (found := _OWNER.search(line.roles, 0, end)) is None:
        return None
    start, end = line.span(*found.span(1))
    return (start, end) if end - start > 1 and line.word(found.start(1)) not in _WORLDS else None
