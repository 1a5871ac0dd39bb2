"""What stands in front of a figure and the noun that it counts, and names whose that is, or for whom."""

from extract.records.figures import facilities
from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.phrases import Phrase

_TOWARDS = frozenset("向与对")
_SOMEWHERE = roles.PLACE + roles.GENERIC
_WHOM = roles.PLAIN + _SOMEWHERE
_NAMES = roles.PLACE + roles.BODY + roles.GENERIC + roles.AGENT
_QUOTED = roles.QUOTED + roles.PLAIN + roles.BLANK
_AREAS = "区县市州镇乡村旗盟"


def owned(stretch: Stretch) -> bool:
    """Whether the words in front only name whose the noun counted is: 甲乙高铁|34座隧道, 甲林区|27个林场."""
    line, first, string = stretch.line, stretch.first, stretch.roles
    if not string.strip(_NAMES):
        return True
    start, end = stretch.span()
    if string[-1] == roles.PLAIN:
        return string[0] == roles.PLACE and len(string) > 1 and line.text[end - 1] in _AREAS
    if string[-1] == roles.AGENT:
        if string[0] == roles.QUOTED and not string[:-1].strip(_QUOTED):
            return True
        return facilities.named(line, first, stretch.last, start, end) and not string[:-1].strip(roles.PLAIN)
    return False


def towards(stretch: Stretch) -> Phrase | None:
    """The words behind 向, 与 or 对 where only the noun counted stands with it: 向|西部10个省份, 对全县|20所学校."""
    string = stretch.roles
    at = max(string.rfind(roles.PHRASAL), string.rfind(roles.JOINING))
    if at < 0:
        return None
    tail, word = string[at + 1 :], stretch.line.word(stretch.first + at)
    if tail.strip(_WHOM) or word not in _TOWARDS:
        return None
    named = tail.strip(_SOMEWHERE) if word == "对" else tail
    return (stretch.line.span(stretch.first + at + 1, stretch.last),) if named else ()
