"""Those who act and are told by their number alone: 17个援藏省市安排项目229个."""

import re
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures import nouns
from extract.records.figures.lift import Line
from extract.text.patterns import late

_AREAS = frozenset("省市县区州盟旗")
_BODIES = (*_AREAS, "单位", "部门", "部委", "机构", "院校")
_BEFORE = late(f"[{roles.LISTED}{roles.BLANK}]?{roles.PLAIN}?({roles.FIGURE})")
_LEADING = f"[{roles.ADVERB}{roles.BLANK}{roles.DATE}{roles.EVERY}]*"
_DEED = late(
    f"{_LEADING}(?:[{roles.VERB}{roles.PHRASAL}{roles.MOTION}{roles.EQUALS}]|{roles.ACTIVITY}.*{roles.FIGURE})",
    re.DOTALL,
)
"""What they do; what merely happens to them has no figure behind: 21个县摘帽."""
_OTHERS = late(f"[^{roles.LISTED}]{roles.LISTED}[{roles.NAMED}].*{roles.ETC}$", re.DOTALL)
_LAST = frozenset(("最后", "首批", "第一批", "全部", "剩余", "剩余的", "剩下的", "最后的"))
"""What may stand between the names of a list and their number."""
_GROWN = late(
    f"{roles.STARTING}(?:{roles.DATE}{roles.OF})?(?P<number>{roles.FIGURE})[{roles.ADVERB}]*{roles.LINK}{roles.FIGURE}(?!{roles.OF})"
)
_SUM = late(f"{roles.BODY}[{roles.ADVERB}{roles.LINK}{roles.DATE}]*(?P<number>{roles.FIGURE})[{roles.BLANK}]?")
_PLACES = frozenset("区园心厂站点店馆社室院校企")
_UNITS = ("家", "所", "个")
_PARTS = frozenset(("东部", "西部", "中部", "南部", "北部", "内地", "沿海", "省直", "州直", "市直", "县直", "区直"))
"""What may stand before the number: 东部8个省市."""


def sums_up(line: Line, first: int, stop: int) -> bool:
    """Whether the units before `stop` go on with a list that a number sums up: 甲中学|教学楼、乙小学食堂等5个项目."""
    string = line.roles
    return (
        string[stop - 1] == roles.ETC
        and string.startswith(roles.FIGURE, stop)
        and _OTHERS.search(string, first, stop) is not None
    )


def listed(line: Line, end: int) -> int:
    """The unit behind the number that sums up the names that end at a unit, or 0: 甲县、乙县|等最后8个|县."""
    if line.roles[end : end + 1] != roles.ETC:
        return 0
    end += 1
    end += end < len(line.roles) and line.word(end) in _LAST
    return end + 1 if line.roles[end : end + 1] == roles.FIGURE and line.mentions[end].value.kind == "count" else 0


def among(line: Line, end: int) -> int:
    """The unit behind the number of those of whom one is named up to a unit, or 0: 王某|等有关负责人共46人."""
    at = line.roles.find(roles.FIGURE, end)
    if line.roles[end : end + 1] != roles.ETC or at < 0 or line.mentions[at].value.kind != "people":
        return 0
    return at + 1 if roles.VERB not in line.roles[end:at] else 0


def items(line: Line, first: int, at: int) -> bool:
    """Whether a bare kind of body, the unit `first`, is what a number at a unit counts: 其中学校|18所, 工厂|由2家."""
    if line.roles[first] == roles.BODY:
        return _grown(line, first + 1) or _summed(line, first)
    alone = at == first + 1 or (at == first + 2 and line.word(at - 1)[0] == "(")
    if not alone or line.roles[first] != roles.AGENT:
        return False
    at += line.roles.startswith(roles.STARTING, at)
    return line.roles.startswith(roles.FIGURE, at) and line.mentions[at].value.kind == "count"


def _grown(line: Line, end: int) -> bool:
    """Whether the kind of body that a clause begins with, up to a unit, is counted: 合作社|由6家发展到25家."""
    found = _GROWN.match(line.roles, end)
    return found is not None and line.mentions[found.start("number")].value.unit in _UNITS


def _summed(line: Line, first: int) -> bool:
    """Whether a clause is no more than a kind of body, the unit `first`, and its number: 绿色工业园区|超|600个."""
    found = _SUM.fullmatch(line.roles, first)
    if found is None or line.text[line.starts[first + 1] - 1] not in _PLACES:
        return False
    figure = line.mentions[found.start("number")].value
    return figure.kind == "count" and figure.unit in _UNITS


def actors(line: Line, first: int) -> int | None:
    """The unit before which those end whom a clause counts at its start, the unit `first`, and who do something.

    Two who are joined by 与 act together: 东部3个城市与西部5个州共建园区12个.
    """
    end = _named(line, first)
    if end is None:
        return None
    if line.roles[end : end + 1] == roles.JOINING and (other := _named(line, end + 1)) is not None:
        end = other
    return end if _DEED.match(line.roles, end) is not None else None


def _named(line: Line, first: int) -> int | None:
    """The unit where a number and the areas or bodies that it counts end."""
    found = _BEFORE.match(line.roles, first)
    if found is None:
        return None
    at = found.start(1)
    figure = line.mentions[at]
    parted = at > first and line.roles[at - 1] == roles.PLAIN and line.word(at - 1) not in _PARTS
    if figure.value.kind != "count" or parted:
        return None
    return _end(line, figure, at + 1)


def _end(line: Line, figure: Mention[Any], used: int) -> int | None:
    stop = line.roles.find(roles.FIGURE, used)
    noun = nouns.behind(figure, line, used, stop if stop >= 0 else len(line.roles))
    if noun is None:
        return used if (figure.value.unit or "")[-1:] in _AREAS else None
    end = line.unit(noun[1])
    acts = line.roles[end - 1] == roles.AGENT or line.text.endswith(tuple(_BODIES), *noun)
    return end if acts and line.starts[end] == noun[1] else None
