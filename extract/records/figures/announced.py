"""What a clause without figures of its own names, which a later one gives figures of."""

from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.lift import Line, lifted
from extract.records.figures.phrases import MEASURED, Phrase, phrase, trim

_LABEL = roles.HEADS + roles.VERB + roles.ACTIVITY + roles.BODY
_TOLD = frozenset(("公布", "发布", "通报"))
"""What only says that something is told behind a colon."""
_FROM = frozenset("从由")
"""Begins a clause that tells how what the clause before names has changed: 人均收入,由6000元增至9000元."""
_ALSO = frozenset("也则又还均已都")
_GROWN = roles.INCREASE + roles.DECREASE + roles.ADVERB + roles.BLANK
_NOT_ALONE = ("", *roles.HEADS, roles.OF, roles.LISTED, roles.JOINING)
_NO_DEED = frozenset(roles.VERB + roles.PHRASAL + roles.MOTION + roles.BARE).isdisjoint
_HEADED = frozenset(roles.HEADS)


def told_of(line: Line, body: int) -> int | None:
    """The unit from which a clause that says something from `body` on names what the next one may give figures of.

    That is behind the 的 behind its figures, if it has some: 人口超5万的|乡镇覆盖率. None where no 的 stands there.
    """
    last = line.roles.rfind(roles.FIGURE)
    if last < 0:
        return body
    joint = line.roles.find(roles.OF, last)
    return joint + 1 if joint >= 0 else None


def label(line: Line, body: int) -> Stretch | None:
    """What a colon or bracket behind a clause gives figures for, which says something from the unit `body` on.

    `None` where it ends in no known word.
    """
    first, last = told_of(line, body), len(line.roles)
    if first is None:
        return None
    first = min(first, last)
    string = line.roles[first:].rstrip(_GROWN)
    trimmed = Stretch(line, *trim(line, first, first + len(string)))
    string = trimmed.roles
    if not string or (string[-1] not in _LABEL and line.text[trimmed.span()[1] - 1] not in MEASURED):
        return None
    return None if line.word(trimmed.last - 1) in _TOLD else trimmed


def risen(line: Line, body: int) -> Phrase:
    """What a clause without figures says to have changed, which the next one gives a figure of: 产值稳步提升,达到…."""
    at = line.roles.find(roles.MEASURE, body)
    if at < 0 or line.roles[at + 1 : at + 2] in _NOT_ALONE or not _NO_DEED(line.roles[body:at]):
        return ()
    return phrase(Stretch(line, *trim(line, body, at + 1)))


def given(line: Line, body: int) -> Stretch | None:
    """What a clause without figures says was done with what the next one sums up: 捐来冬衣,共3600套."""
    said = Stretch(line, *trim(line, body, len(line.roles)))
    verb = said.roles.rfind(roles.VERB)
    if verb < 0 or verb + 1 == len(said.roles) or not _NO_DEED(said.roles[verb + 1 :]):
        return None
    return said if said.roles[-1] in _HEADED or said.roles[-1] == roles.PLAIN else None


def measures(line: Line) -> bool:
    """Whether a clause is nothing but the name of what is measured: 农民人均收入, ."""
    if line.closer not in ",，" or (roles.FIGURE in line.held and told_of(lifted(line), 0) is None):
        return False
    return line.text[line.end - 1] in MEASURED or lifted(line).roles.endswith(roles.MEASURE)


def asks(clause: Line, before: Line) -> bool:
    """Whether a clause tells how what the one before names has changed, or how much of it each gets: 每人每月2000元."""
    text, start = clause.text, clause.start
    asks = text[start + (text[start] in _ALSO)] in _FROM or text[start] == "每"
    return asks and measures(before)
