"""Those who are sent to help and are told of as one: 随行专家, 第三批7名队员."""

from extract.records.figures import lift as roles
from extract.records.figures.lift import Line
from extract.text.patterns import late

_MEMBERS = ("队员", "专家", "志愿者")
_MEMBER = late("|".join(_MEMBERS))
_AHEAD = 14
"""How far from the start of a clause the word for them stands at most."""
_BATCH = late(r"(?:首批|第[一二三四五六七八九十\d]{1,3}批)?(?:共|的)?$")
_NUMBER = late(f"{roles.PLAIN}?{roles.FIGURE}[{roles.PLAIN}{roles.ACTIVITY}]?{roles.PEOPLE}")
_DOES = late(
    f"[{roles.ADVERB}{roles.DATE}]*(?:[{roles.VERB}{roles.PHRASAL}{roles.MOTION}{roles.ACTIVITY}]|{roles.PLAIN}(?!{roles.FIGURE}))"
)
_ONE_KIND = frozenset(roles.PLAIN + roles.ACTIVITY + roles.VERB)


def batch(line: Line, first: int, stop: int) -> bool:
    """Whether a phrase begins with which of several is told of, the unit `first`, in front of a name: 首批|甲县."""
    if stop < first + 2 or line.roles[first] != roles.PLAIN or line.roles[first + 1] not in roles.NAMED:
        return False
    return line.text[line.starts[first]] in "首第" and _BATCH.match(line.text, *line.span(first, first + 1)) is not None


def may_begin(text: str, start: int) -> bool:
    """Whether a clause may begin with them."""
    return _MEMBER.search(text, start + 1, start + _AHEAD) is not None


def named(line: Line, first: int, last: int) -> bool:
    """Whether the units from `first` to before `last` are a word for them and what kind they are: 随行|专家."""
    string, (start, end) = line.roles[first:last], line.span(first, last)
    kind = len(string) > 1 and string[-1] == roles.PEOPLE and _ONE_KIND.issuperset(string[:-1])
    return kind and line.text.endswith(_MEMBERS, start, end)


def counted(line: Line, first: int) -> int | None:
    """The unit behind them where a clause begins with their number and tells what they did: 第三批|7名|队员|克服."""
    found = _NUMBER.match(line.roles, first)
    if found is None or not line.text.endswith(_MEMBERS, line.start, line.starts[found.end()]):
        return None
    ahead = line.roles[first] == roles.PLAIN
    if ahead and _BATCH.match(line.text, *line.span(first, first + 1)) is None:
        return None
    return found.end() if _DOES.match(line.roles, found.end()) else None
