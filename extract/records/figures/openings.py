"""How a clause opens: who acts, or what is measured about whom."""

import re
from functools import cache

from extract.records.figures import acting, actors, counted, crews, facilities, frames, kinds, names, scenes, sources
from extract.records.figures import lift as roles
from extract.records.figures.edges import body_after, edged, every_one
from extract.records.figures.lift import Extent, Line, generic, lifted, reporters
from extract.records.figures.noun_ends import ATTRIBUTE
from extract.records.figures.opened import Opening
from extract.records.figures.phrases import MEASURED
from extract.text.patterns import late

_LEADING = "".join(
    [
        roles.DATE,
        roles.ADVERB,
        roles.BREAKDOWN,
        roles.EVERY,
        roles.YEARLY,
        roles.PERIODIC,
        roles.LISTED,
        roles.ETC,
        roles.BLANK,
        roles.DONE,
    ]
)
_NAMES = (
    f"[{roles.HEADS}{roles.PLACE}{roles.BODY}{roles.PERSON}{roles.WORK}{roles.GENERIC}{roles.PLAIN}"
    f"{roles.OF}{roles.LISTED}{roles.ETC}]*"
)
_PHRASE = (
    rf"{_NAMES}(?:(?:{ATTRIBUTE}"
    rf"|(?<=.){roles.JOINING}(?=[{roles.HEADS}{roles.PLACE}{roles.BODY}{roles.PERSON}{roles.WORK}{roles.GENERIC}])){_NAMES})*"
)
_OPENED = late(f"(?:[{_LEADING}]+{roles.OF}?)?({_PHRASE})[{_LEADING}{roles.MEAN}{roles.PLAIN}]*(.?)", re.DOTALL)
"""The phrase that a clause opens with, and the role of what follows it."""
_DEEDS = frozenset(roles.VERB + roles.ACTIVITY + roles.MOTION + roles.PHRASAL + roles.BARE + roles.JOINING)
_ASIDE = roles.PHRASAL + roles.BARE + roles.STARTING + roles.AGAINST + roles.JOINING
_RELATIVE = (roles.VERB + roles.OF, roles.ACTIVITY + roles.OF)
_BY = late(f"{roles.STARTING}([{roles.NAMED}])(?=[{roles.VERB}{roles.ACTIVITY}])")
_TIED = late(
    f"[{roles.JOINING}{roles.PHRASAL}{roles.STARTING}][{roles.NAMED}{roles.LISTED}{roles.PLAIN}]+[{roles.VERB}{roles.ACTIVITY}]+{roles.OF}"
    f"(?P<who>[{roles.PLACE}{roles.BODY}])(?=[{roles.ADVERB}{roles.DATE}{roles.BLANK}]*(?:$|[{roles.VERB}{roles.MOTION}{roles.PHRASAL}]))"
)
"""Whoever is told of by what ties him to others: 与甲医院结对的|乙医院."""
_WITH = ("与", "和")
_WHOM = frozenset("同跟替帮带用使领")
"""What stands in front of those with, for or by whom something is done: 同甲公司签下合同, 带企业招工."""
_JOINTS = roles.LISTED + roles.OF + roles.BLANK
_AGENTS = roles.NAMED + roles.AGENT
_EXAMPLE = late(r"以(?P<who>[^,。;]{2,16})为例")
_FROM = roles.PLACE + roles.OF + roles.AGENT
_HOLDER = late(
    f"(?:{roles.BODY}[{roles.PLAIN}{roles.LISTED}{roles.PEOPLE}]+|[{roles.NAMED}]{roles.PEOPLE}){roles.PERSON}"
)
"""Whoever holds a post in a body or a place: 甲区政协副主席王某, 甲市援建干部王某."""
_MATTERS = ("情况", "经验", "做法", "成效")
"""What somebody tells of: 王某介绍园区情况."""
_DEEPEST = 3
"""How many words of saying or attributes in front of a subject are looked behind."""
_LONGEST = 20
_FORCES = frozenset("军警院会局")


@cache
def _nobody(body: int, acts: bool) -> Opening:
    """How a clause opens that names nobody: most do, and those that open alike share what says so."""
    return Opening(None, body, acts=acts)


def opening(line: Line) -> Opening:
    """How a clause opens."""
    opened = _opens(line)
    if opened.subject is not None:
        end = opened.subject[1]
        opened.subject = edged(line.text, *opened.subject)
        if opened.subject is not None and opened.person:
            opened.counted = opened.counted or counted.among(line, line.unit(end))
        if opened.subject is not None and opened.subject[1] > end:  # 甲县|三乡有茶园
            opened.place &= line.text[opened.subject[1] - 1] not in _FORCES  # 中国|空军
            _begin_behind(line, opened, opened.subject[1])
    return opened


def _begin_behind(line: Line, opened: Opening, end: int) -> None:
    """Let what a clause says of its subject begin behind the count that sums it up, where a unit does."""
    body = line.unit(end)
    if body > opened.body and line.starts[body] == end:
        opened.body = body


def _opens(line: Line) -> Opening:
    lifted(line)
    text, initial, body = line.text, line.text[line.start], body_after(line)
    if initial == "据" and line.roles[-1] == roles.SAYING:  # 据王某今天在会上介绍
        return Opening(None, body, saying=True)
    counts = roles.FIGURE in line.held
    if frames.is_frame(line) and (trade := frames.trade(line, body)) is not None:
        return Opening(trade, len(line.roles), acts=True)
    if initial == "以" and (example := _EXAMPLE.fullmatch(text, line.start, line.end)):
        return Opening(example.span("who"), body, place=line.roles[1] in scenes.PLACED, acts=True)
    opened = _opening(line, body, counts=counts, depth=0)
    if roles.PERSON in line.held and (told := _of_person(line, opened, body, counts=counts)) is not None:
        return told
    if sources.meets(line) or (opened.place and sources.gathers(line, opened.subject)):
        return Opening(None, opened.body, acts=opened.acts)
    if opened.subject is not None and not counts and sources.named(line, opened.subject, acts=opened.acts):
        return Opening(None, opened.body, saying=True)
    if opened.subject is None or roles.JOINING not in line.roles:
        return opened
    joint = next((at for word in _WITH if (at := text.find(word, *opened.subject)) >= 0), -1)
    if joint <= opened.subject[0] or "、" in text[opened.subject[0] : joint]:  # 甲市、乙市和丙市
        return opened
    opened.chief = edged(text, opened.subject[0], joint)
    if text.endswith("以来", line.start, line.end):
        opened.subject = opened.chief
    return opened


def _of_person(line: Line, opened: Opening, body: int, *, counts: bool) -> Opening | None:
    """How a clause opens that somebody is named in: with a delegation, with a post, or with who speaks."""
    if (party := actors.party(line)) is not None:
        return Opening(party, max(opened.body, line.unit(party[1])), acts=True)
    if (sent := actors.sent(line, body)) is not None:
        return Opening(line.span(sent, sent + 1), sent + 1, person=True, acts=True)
    if opened.subject is None:
        return None
    if (holder := actors.holder(line, opened.subject[0])) is not None:
        if (said := actors.says(line, holder)) is not None:
            return _spoken(line, opened.subject, said, counts=counts)
        end = line.unit(holder[1])
        return _counted(line, end, Opening(holder, max(opened.body, end), person=True, acts=True))
    if opened.person and line.roles.endswith(roles.SAYING):  # 县长王某在会上表示
        return Opening(None, len(line.roles), saying=True)
    return None


def _opening(line: Line, body: int, *, counts: bool, depth: int) -> Opening:
    string = line.roles
    found = _OPENED.match(string, body)
    assert found is not None  # every part of it may be empty
    first, stop = found.span(1)
    if first < len(string) and string[first] in _ASIDE:
        return _aside(line, first, counts=counts)
    role = found[2]
    first += crews.batch(line, first, stop)
    if first and string[first - 1] == roles.EVERY:
        every = (line.starts[first - 1], line.starts[stop])
        one = role != roles.FIGURE and every_one(line.text, *every)
        return Opening(every, stop, acts=role in _DEEDS) if one else Opening(None, body)
    if role == roles.SAYING and depth < _DEEPEST:
        inner = _opening(line, found.end(), counts=counts, depth=depth + 1)
        return _said(line, inner, names.lead(line, first, stop), counts=counts)
    relative = roles.OF in string and depth < _DEEPEST and string.startswith(_RELATIVE, stop)
    if relative and string[stop + 2 : stop + 3] != roles.FIGURE:
        inner = _opening(line, stop + 2, counts=counts, depth=depth + 1)
        if inner.subject and (inner.acts or line.text[slice(*inner.subject)] not in generic()):
            return inner
    acts, lead = role in _DEEDS, None
    if stop > first:
        if (told := _told_of(line, first, stop, body, acts=acts)) is not None:
            return told
        lead = names.lead(line, first, stop)
        if lead is None and (ours := names.pointed(line, first)) is not None:
            return Opening(ours, first + 1)
    if lead is not None:
        parts = counted.sums_up(line, lead, stop) or (lead == first + 1 and counted.items(line, first, found.start(2)))
        return _nobody(body, acts) if parts else _named(line, first, lead)
    if roles.PERSON in line.held and (one := actors.told_of_one(string, first, stop)) is not None:
        return _one(line, one)
    if role == roles.FIGURE and (end := counted.actors(line, first) or crews.counted(line, first)) is not None:
        return _number(line, first, end, body)
    owner = names.owner(line) if roles.OF in string else None
    return _nobody(body, acts) if owner is None else Opening(owner, body, acts=acts)


def _told_of(line: Line, first: int, stop: int, body: int, *, acts: bool) -> Opening | None:
    """A clause that begins with who acts, with a work or event, or with a kind of bodies that it gives a measure of."""
    cued = facilities.is_cued(line.text, line.starts[first], line.starts[stop])
    if cued and (agency := kinds.agency(line, first)) is not None:
        return Opening(agency, facilities.behind(line, first, agency[1]), acts=True)
    if cued and (work := facilities.running(line, first, stop)) is not None:
        return Opening(work, line.unit(work[1]), work=True, acts=acts)
    if acts and not _measured(line, stop):
        return _actor(line, first, stop, body)
    if cued and (work := facilities.work(line, first, stop)) is not None:
        return Opening(work, facilities.behind(line, first, work[1]), work=True)
    if roles.PERSON in line.held and (one := actors.from_there(line.roles, first)) is not None:
        return Opening(line.span(one, one + 1), one + 1, person=True, acts=True)
    kind = kinds.measured(line, first, stop) if line.roles[stop - 1] == roles.MEASURE else None
    return Opening(kind, line.unit(kind[1])) if kind else None


def _one(line: Line, end: int) -> Opening:
    """A clause that begins with somebody's name, whose unit ends at `end`; a name alone may be a speaker's."""
    whole = end == len(line.roles)
    if whole and line.closer in ":：":  # 王某:好。
        return Opening(None, end, saying=True)
    return Opening(line.span(end - 1, end), end, person=True, acts=whole)


def _number(line: Line, first: int, end: int, body: int) -> Opening:
    """A clause that begins with a number of those who do something, up to the unit `end`."""
    opened = Opening(line.span(first, end), body, acts=True)
    opened.counted = end
    return opened


def _aside(line: Line, first: int, *, counts: bool) -> Opening:
    """How a clause opens with a preposition: with whoever is tied to others, with 由 and who does it, with a scene."""
    if (tied := _TIED.match(line.roles, first)) is not None:
        return _named(line, tied.start("who"), tied.end("who"), acts=True)
    if (agent := _BY.match(line.roles, first)) is not None:
        return Opening(line.span(agent.end(1) - 1, agent.end(1)), agent.end(1), acts=True)
    return scenes.scene(line, first, counts=counts)


def _spoken(line: Line, post: Extent, body: int, *, counts: bool) -> Opening:
    """What somebody says from the unit `body` on: if it names nobody, it is about the place that his post is of."""
    inner = _opening(line, body, counts=counts, depth=1)
    if inner.subject is not None:
        return inner
    at = line.unit(post[0])
    placed = line.roles[at] == roles.PLACE
    return Opening(line.span(at, at + 1) if placed else None, inner.body, place=placed, acts=inner.acts, saying=True)


def _said(line: Line, inner: Opening, speaker: int | None, *, counts: bool) -> Opening:
    """A clause with a word of saying, behind which it opens as `inner`; a place that proposes is its subject."""
    nobody = inner.subject is None or inner.counted > 0
    if nobody and speaker is not None and line.roles[speaker - 1] in scenes.PLACED:
        return Opening(line.span(speaker - 1, speaker), inner.body, place=True, acts=True, saying=inner.saying)
    told = counts or (inner.subject and not line.text.endswith(_MATTERS, line.start, line.end))
    return inner if told else Opening(None, inner.body, saying=True)


def _measured(line: Line, stop: int) -> bool:
    """Whether a phrase names a measure (就诊率, 销售额), not somebody who acts."""
    return line.roles[stop - 1] == roles.MEASURE or line.text[line.starts[stop] - 1] in MEASURED


def _actor(line: Line, first: int, stop: int, body: int) -> Opening:
    """Who acts: a body, or whoever is named at the start; a phrase that names nobody is no subject."""
    last = first + len(line.roles[first:stop].rstrip(_JOINTS))
    own = max(line.roles.rfind(roles.OF, first, last) + 1, first)
    start, end = line.span(own, last)
    if line.text[start:end] in reporters():
        return Opening(None, stop, acts=True)
    if line.roles[own] == roles.BODY and sources.observes(line, stop):
        return Opening(None, own + 1)
    if line.roles[own] == roles.PLAIN and line.word(own) in _WHOM and line.roles[own + 1] in _AGENTS:
        return Opening(None, stop, acts=True)
    person = line.roles.find(roles.PERSON, own, last)
    if person > own and _HOLDER.fullmatch(line.roles, own, person + 1):
        return Opening(line.span(person, person + 1), stop, person=True, acts=True)
    if person < 0 and 1 < end - start <= _LONGEST and acting.acts(line, own, last):
        if line.text[start] in "我本" and line.roles[own] == roles.GENERIC and roles.LISTED in line.roles[own:last]:
            start, end = line.span(own, own + 1)  # 我院|胸痛中心、卒中中心
        if last == own + 1 and line.roles[max(own - 2, 0) : last] == _FROM:
            start = line.starts[own - 2]  # 来自|香港的企业
        built = facilities.named(line, own, last, start, end)
        placed = last == own + 1 and line.roles[own] in scenes.PLACED
        return Opening((start, end), stop, place=placed, work=built, acts=True)
    lead = names.lead(line, own, last)
    if lead is not None:
        return _named(line, own, lead, acts=True)
    if person >= 0 and roles.ACTIVITY not in line.roles[own:person]:
        return Opening(line.span(person, person + 1), stop, person=True, acts=True)
    lead = names.lead(line, first, last)
    return _named(line, first, lead, acts=True) if lead is not None else Opening(names.owner(line), body, acts=True)


def _named(line: Line, first: int, lead: int, *, acts: bool = False) -> Opening:
    place = lead == first + 1 and line.roles[first] in scenes.PLACED
    return _counted(line, lead, Opening(line.span(first, lead), lead, place=place, acts=acts))


def _counted(line: Line, end: int, opened: Opening) -> Opening:
    """How a clause opens with names up to a unit, behind which a number may sum them up: 甲县、乙县等5个县."""
    opened.counted = counted.listed(line, end)
    return opened
