"""Verbs that only tell the sort of a noun behind them: 18条国际|运输|干线."""

from functools import cache

from extract.lexicons import load
from extract.records.figures import lift as roles
from extract.records.figures.lift import Line
from extract.records.figures.predicates import is_noun_end, is_quality
from extract.text.patterns import late

WORKS = frozenset((roles.VERB, roles.ACTIVITY))
"""What such verbs are."""
_BETWEEN = 2
"""Letters at most of a word between two such verbs: 生产|考核|巡查."""
_LONGEST = 4
_ONE = "名位户"
"""Units of persons told one by one: 12名|采购|人员; 12人|救助|群众 are others than those they help."""
_ACTING = "村县乡镇市区省州盟旗户校院厂店队组社所站员人者家司团国方"
"""The letters that words for those end in who may do what the verb says."""
_POLICIES = frozenset(("政策", "措施", "政策措施", "举措", "任务", "重点任务", "制度", "机制", "工程", "项目"))
_TOLD = frozenset((roles.VERB, roles.ACTIVITY, roles.PLAIN, roles.THING, roles.AGENT, roles.PEOPLE))
_FAR = 5
_LIST = late(f"[{roles.HEADS}][^{roles.LISTED}{roles.JOINING}]*[{roles.LISTED}{roles.JOINING}]")
"""A noun of its own in a list: 航线网络、冷链物流和|养殖|技术."""


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(load("predicates")[table].split())


def head(line: Line, first: int, at: int, last: int) -> int:
    """The unit of the noun before which one of `WORKS` at a unit only tells its sort, or 0.

    Nobody who could do what the verb says may stand in front of it, from `first` on (16个村|种植|苗木), nor a number
    behind the noun: 5个市培育企业|300家.
    """
    if at > first and (_acts(line, at) or _LIST.search(line.roles, first, at)):
        return 0
    noun = _behind_verbs(line, at, last)
    if not noun:
        return 0
    person = at == first and line.text[line.starts[at] - 1] in _ONE and line.roles[noun] == roles.PEOPLE
    counted = line.roles[noun + 1 : noun + 2] == roles.FIGURE
    return noun if (person or _is_head(line, noun)) and not counted else 0


def before(line: Line, first: int, at: int) -> bool:
    """Whether a verb at a unit tells the sort of the noun right behind it: 精深|加工|企业, 设置|安置|点.

    What stands in front shows that, or that the noun is a single letter.
    """
    if line.word(at) not in _words("sorting"):
        return False
    if line.roles.startswith(roles.PLAIN, at + 1) and line.starts[at + 2] - line.starts[at + 1] == 1:
        return is_noun_end(line.text[line.starts[at + 1]])
    if at <= first:
        return False
    told = line.roles[at - 1] == roles.THING or is_quality(line.text, *line.span(at - 1, at))
    return told and _is_head(line, at + 1)


def policy(line: Line, first: int, last: int) -> int:
    """The unit behind the noun that ends what units say is to be done, or 0: 保障|电力供应|措施."""
    for at in range(first + 1, min(first + _FAR, last)):
        role = line.roles[at]
        if role == roles.THING and line.word(at) in _POLICIES:
            return at + 1
        if role not in _TOLD:
            return 0
    return 0


def _acts(line: Line, at: int) -> bool:
    """Whether the unit in front of another is one who may act."""
    role = line.roles[at - 1]
    return role not in (roles.PLAIN, roles.THING) or line.text[line.starts[at] - 1] in _ACTING


def _behind_verbs(line: Line, at: int, last: int) -> int:
    """The unit behind the verbs that begin at a unit, all of which may tell a sort, or 0."""
    sorts = False
    while at < last:
        role = line.roles[at]
        if role == roles.VERB:
            if line.word(at) not in _words("sorting"):
                return 0
            sorts = True
        elif role != roles.ACTIVITY and not _links(line, at, last):
            return at if sorts else 0
        at += 1
    return 0


def _links(line: Line, at: int, last: int) -> bool:
    """Whether a short word stands before another of the verbs."""
    short = line.roles[at] == roles.PLAIN and line.starts[at + 1] - line.starts[at] <= _BETWEEN
    if not short or at + 1 >= last:
        return False
    return line.roles[at + 1] == roles.ACTIVITY or line.word(at + 1) in _words("sorting")


def _is_head(line: Line, at: int) -> bool:
    """Whether a unit is a noun that a verb tells the sort of: a body, a project, a short word that ends as nouns do."""
    role = line.roles[at : at + 1]
    if role == roles.AGENT:
        return True
    if role == roles.THING:
        return line.word(at) in _words("sorted")
    end = line.starts[at + 1] if role == roles.PLAIN else 0
    short = 0 < end - line.starts[at] <= _LONGEST
    if not short:
        return False
    ends = is_noun_end(line.text[end - 1]) or line.text[end - 1] in load("figure_names")["thing_ends"]
    body = end - line.starts[at] <= _BETWEEN and line.roles.startswith(roles.AGENT, at + 1)  # 融资|担保|机构
    return ends or body
