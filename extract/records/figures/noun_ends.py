"""Where the noun phrase behind a figure ends."""

import re

from extract.records.figures import attributes
from extract.records.figures import lift as roles
from extract.records.figures.lift import Line
from extract.records.figures.phrases import STEADILY
from extract.records.figures.predicates import end_before, is_busy, is_noun_end
from extract.text.patterns import late

LONGEST = 14
SHORT = 6
STRAY = 3
KINDS = roles.HEADS + roles.BODY
"""The roles of the words that a noun phrase may end in."""
_ENDS = frozenset(KINDS)
_RATED = ("年", "月", "日")
"""Behind those who are counted, the time in which they get what a further figure says: 村民|年增收."""
_NATIONAL = "国家"
"""A noun that may also stand before one as its attribute: 国家算力枢纽."""
ATTRIBUTE = f"{roles.ACTIVITY}+(?=[{roles.HEADS}{roles.PLAIN}])"
"""An activity in front of a noun: 帮扶车间."""
_NAMES = f"[{roles.HEADS}{roles.PLACE}{roles.BODY}{roles.PERSON}{roles.WORK}{roles.PLAIN}{roles.BLANK}]*"
_NOUN = late(
    rf"{roles.GENERIC}?{_NAMES}(?:(?:{ATTRIBUTE}|(?<=.){roles.JOINING}(?=[{roles.HEADS}{roles.PLAIN}])|(?<![{roles.HEADS}]){roles.LISTED}|(?<={roles.PEOPLE}){roles.LISTED}(?={roles.ACTIVITY}*{roles.PEOPLE})){_NAMES})*"
)
_NEXT = late(f"{roles.LISTED}(?:{roles.PLAIN}|[{roles.HEADS}]){roles.FIGURE}")
"""What is told of next, with its own number behind it: 27个村寨、|行程|1800公里."""
_KNOWN = late(f".*[{roles.HEADS}]", re.DOTALL)
_ASIDE = late(f"[{roles.PEOPLE}{roles.THING}{roles.AGENT}](?={roles.QUOTED}(?![{roles.HEADS}]))")
"""A noun behind which a quotation tells how something is done: 6家合作社“一对一”结对."""


def noun_end(line: Line, first: int, last: int) -> tuple[int, str]:
    """Where the noun phrase at the start of some units ends, and the role of the noun that it ends in, if known."""
    last, sort = _matched(line, first, last)
    if last == first:
        return line.starts[first], ""
    if line.text[line.starts[last] - 1] == "或" and line.word(last - 1) == "或":  # 挂职锻炼|或|进修
        return line.starts[first], ""
    string = line.roles[first:last]
    if roles.JOINING in string:
        last = _unjoined(line, first, last)
    if roles.QUOTED in string and (aside := _ASIDE.search(line.roles, first, last)):
        last = aside.end()
    start, end = line.starts[first], line.starts[last]
    headed = line.roles[first:last].rstrip(roles.BLANK)[-1:] in _ENDS
    done = end_before(line.text, start, end, headed=headed)
    does = done < end
    if does:
        end = done
        while line.starts[last] > end:
            last -= 1
    if sort and line.starts[sort] < end and line.roles[sort] not in _ENDS:
        return without_blanks(line.text, start, end), roles.THING
    known = _KNOWN.match(line.roles, first, last)
    if known:
        head = known.end()
        behind = line.starts[head]
        stray = end - behind
        if not does and STRAY < stray <= SHORT and line.text[start:behind] == _NATIONAL and line.text[behind] != "常":
            return without_blanks(line.text, start, end), ""
        cut = (
            (does and not is_noun_end(line.text[end - 1]))
            or stray > STRAY
            or (last < len(line.roles) and line.roles[last] == roles.DONE)
        )
        cut |= line.text[behind:end] in _RATED or line.text[behind:end] in STEADILY or is_busy(line.text, behind)
        return without_blanks(line.text, start, behind if cut else end), line.roles[head - 1]
    if end - start > LONGEST:
        return start, ""
    return without_blanks(line.text, start, end), ""


def _matched(line: Line, first: int, last: int) -> tuple[int, int]:
    """The unit before which a noun phrase ends at the latest, and that whose sort verbs in it tell, if any."""
    found = _NOUN.match(line.roles, first, last)
    end, sort = found.end() if found else first, 0
    while end < last and line.roles[end] in attributes.WORKS and (head := attributes.head(line, first, end, last)):
        found = _NOUN.match(line.roles, head, last)
        end, sort = found.end() if found else head, head
    return _unlisted(line, first, end), sort


def _unlisted(line: Line, first: int, last: int) -> int:
    """Where a noun phrase ends, without what a list goes on to that has a number of its own behind it."""
    mark = line.roles.find(roles.LISTED, first + 1, last)
    numbered = mark > 0 and _NEXT.match(line.roles, line.roles.rindex(roles.LISTED, first, last)) is not None
    return mark if numbered else last


def _unjoined(line: Line, first: int, last: int) -> int:
    """Where a noun phrase ends, without another that 与 joins to it and that has a number of its own."""
    joint = line.roles.rfind(roles.JOINING, first, last)
    if joint == first:
        return last
    counted = line.roles[joint + 1 : last + 1] == roles.PLAIN + roles.FIGURE  # 8个省市与西部|10个省区
    return joint if counted or line.text[line.starts[joint + 1]] == "一" else last


def without_blanks(text: str, start: int, end: int) -> int:
    """Where `text[start:end]` ends without the blanks and joints at its end."""
    while end > start and text[end - 1] in " 、和及与“":
        end -= 1
    return end
