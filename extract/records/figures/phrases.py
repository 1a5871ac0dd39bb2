"""Phrases: the words that say what a figure measures."""

from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.lift import Extent, Line, lifted
from extract.records.figures.predicates import does
from extract.text.patterns import late

MEASURED = tuple("率额量值积比速幅费价款重期")
"""The characters that names of measures end in."""
Phrase = tuple[Extent, ...]
"""The spans that a phrase is put together from, in the order of reading."""

STEADILY = frozenset(("稳定", "持续", "如期", "成功", "顺利", "全部", "逐步"))
"""How those whom a figure counts do what follows: 贫困群众稳定增收."""
_AHEAD = "".join(
    [
        roles.ADVERB,
        roles.BREAKDOWN,
        roles.DATE,
        roles.EVERY,
        roles.YEARLY,
        roles.PERIODIC,
        roles.OF,
        roles.LISTED,
        roles.LINK,
        roles.EQUALS,
        roles.ETC,
        roles.DONE,
        roles.BLANK,
    ]
)
_PREPOSITIONS = roles.MOTION + roles.PHRASAL + roles.BARE + roles.STARTING + roles.AGAINST + roles.JOINING
_TIMES = (
    "前",
    "时",
    "初",
    "现",
    "现有",
    "目前",
    "过去",
    "原来",
    "原先",
    "先前",
    "以往",
    "从原",
    "由原",
    "从原有的",
    "由原有的",
)
"""What the words behind 从 end in that say from when on something changed."""
_PLAIN = frozenset(_PREPOSITIONS).isdisjoint
_BEHIND = _AHEAD + _PREPOSITIONS
_DROPPED = roles.ADVERB + roles.DATE + roles.EVERY + roles.YEARLY + roles.PERIODIC + roles.FIGURE + roles.BLANK
_KEPT = late(f"[^{_DROPPED}]+")
whole = frozenset(_DROPPED).isdisjoint
"""Whether a phrase leaves out none of the units of some roles."""
_GROWN = roles.INCREASE + roles.DECREASE + roles.ADVERB + roles.BLANK
_FOR_WHOM = late(
    f"[{roles.PEOPLE}{roles.AGENT}{roles.THING}{roles.NAMED}{roles.PLAIN}{roles.ACTIVITY}{roles.LISTED}{roles.JOINING}{roles.OF}]+"
    f"[{roles.ADVERB}]*(?={roles.VERB})"
)
"""For whom something is done, in front of what is done: 为|甲社区|捐赠."""
_HEADED = frozenset(roles.HEADS)
_MADE = frozenset(("完成", "实现"))
"""Behind what is measured, what says no more than that it was so: 增加值|完成."""
_BY = ("以", "通过", "采取", "采用")
_BY_BEGINS = frozenset(word[0] for word in _BY)
_MEANS = late(
    r"(?:.*?等[^,，。\d]{0,6}|(?:以|通过|采取|采用)[^,，。\d]{1,14}?)(?:形式|方式|途径|渠道|手段|办法|举措|措施|模式)"
)
"""How something is done, in front of what is done: 通过展销、直播等方式|销售."""
_LABEL = roles.HEADS + roles.VERB + roles.ACTIVITY + roles.BODY
_ASIDE_NOUN = late(
    f"{roles.PHRASAL}[{roles.PLAIN}{roles.ACTIVITY}]?[{roles.PEOPLE}{roles.AGENT}{roles.BODY}{roles.PLACE}]"
)
_ASIDE = roles.PHRASAL + roles.JOINING
_ALONE = roles.BARE + roles.STARTING + roles.AGAINST
_TOLD = frozenset(("公布", "发布", "通报"))
"""What only says that something is told behind a colon."""
_SUMMED = late(f"[{roles.LISTED}{roles.WORK}{roles.QUOTED}]")
"""What shows that a list has begun."""
_DOES = roles.VERB + roles.ACTIVITY + roles.MOTION + roles.PHRASAL


_LED = late(
    f"[^{roles.VERB}{roles.PHRASAL}{roles.JOINING}]*?{roles.PERSON}[{roles.ADVERB}{roles.BLANK}]*(?=[{roles.VERB}{roles.MOTION}][^{roles.OF}]*$)"
)
"""Who does what the rest of a phrase tells."""
_NOT_ALONE = ("", *roles.HEADS, roles.OF, roles.LISTED, roles.JOINING)
_NO_DEED = frozenset(roles.VERB + roles.PHRASAL + roles.MOTION + roles.BARE).isdisjoint


def said(text: str, phrase: Phrase) -> str | None:
    """The words of a phrase, `None` where it has none."""
    if len(phrase) == 1:
        start, end = phrase[0]
        return text[start:end] or None
    return "".join([text[start:end] for start, end in phrase]) or None


def trim(line: Line, first: int, last: int) -> tuple[int, int]:
    """The units without those at their ends that do not say what is measured: dates, adverbs, 达到, 向某地."""
    string = line.roles[first:last].rstrip(_BEHIND)
    last = first + len(string)
    if roles.STARTING in string and line.text.endswith(_TIMES, 0, line.starts[last]):
        last = line.roles.rfind(roles.STARTING, first, last)  # 贫困发生率从帮扶前的9.39%下降到
        string = line.roles[first:last].rstrip(_BEHIND)
        last = first + len(string)
    if not string:
        return first, first
    end = string[-1]
    if end == roles.VERB and string[-2:-1] == roles.MEASURE and line.word(last - 1) in _MADE:
        last -= 1
    elif end == roles.PLAIN and string[-2:-1] in _HEADED and line.word(last - 1) == "中":
        last -= 1  # 11个新建项目中,…
    first = _begun(line, first, last)
    string = line.roles[first:last]
    if roles.PERSON in string and (who := _LED.match(string)) is not None:  # 副局长王某|带领
        first, string = first + who.end(), string[who.end() :]
    if _PLAIN(string):
        return first, last
    while first < last and line.roles[first] in _PREPOSITIONS:
        passed = _past_preposition(line, first, last)
        if passed == first:
            break
        first = last - len(line.roles[passed:last].lstrip(_AHEAD))
    aside = line.roles.find(roles.PHRASAL, first, last)
    deed = line.roles.find(roles.VERB, aside, last) if aside > first else -1
    if deed > 0 and roles.VERB not in line.roles[first:aside]:
        first = deed
    return first, last


def _begun(line: Line, first: int, last: int) -> int:
    """The unit that a phrase begins with behind adverbs, remarks in brackets, 为某人, and 通过…等方式."""
    text, string, start = line.text, line.roles, line.starts[first]
    if string.find(roles.ETC, first, last) >= 0 or (text[start] in _BY_BEGINS and text.startswith(_BY, start)):
        done = _MEANS.match(text, start, line.starts[last])
        if done is not None and line.starts[at := line.unit(done.end())] == done.end() and at < last:
            first = at
    whom = string.find(roles.EQUALS, first, last)
    if whom >= 0 and line.word(whom) == "为" and roles.VERB not in string[first:whom]:
        found = _FOR_WHOM.match(string, whom + 1, last)
        first = found.end() if found else first
    while first < last:
        role = string[first]
        if role not in _AHEAD and (role != roles.PLAIN or text[line.starts[first]] != "("):
            break
        first += 1
    return first


def _past_preposition(line: Line, first: int, last: int) -> int:
    """The unit that a phrase may start with instead of the preposition that it starts with."""
    role = line.roles[first]
    if role == roles.JOINING and line.roles[first - 1 : first] == roles.FIGURE:  # 资金2.85亿元和配套资金4200万元
        return first + 1
    if role == roles.PHRASAL and line.roles[first + 1 : first + 2] == roles.DATE:  # 在“十三五”期间向某地投资
        return first + 1
    if role in _ASIDE:
        verb = line.roles.find(roles.VERB, first, last)
        return verb if verb >= 0 else first
    return first + 1 if role in _ALONE else first


def phrase(stretch: Stretch) -> Phrase:
    """The spans of a trimmed stretch without the dates, adverbs and figures inside it."""
    line = stretch.line
    if whole(stretch.roles):
        return (stretch.span(),) if stretch.roles else ()
    return tuple([line.span(*kept.span()) for kept in _KEPT.finditer(line.roles, stretch.first, stretch.last)])


def deed(line: Line, first: int, last: int, longest: int) -> Phrase:
    """What units say is done by or with those whom a figure counts: 赴浙江就业. `longest` is in characters."""
    if line.word(first).isspace():  # another part of a headline
        return ()
    behind = Stretch(line, *trim(line, first, last))
    if not behind.roles:
        return ()
    start, end = behind.span()
    told = behind.roles[0] in _DOES or line.word(behind.first) in STEADILY or does(line.text, start)
    if not told:
        return ()
    return () if end - start > longest or line.text[start] == "在" else phrase(behind)


def aside(stretch: Stretch) -> bool:
    """Whether a trimmed stretch is only a preposition and its noun: 对入园企业."""
    return stretch.roles[:1] == roles.PHRASAL and _ASIDE_NOUN.fullmatch(stretch.roles) is not None


def label(stretch: Stretch) -> Stretch | None:
    """What a colon or bracket behind a stretch gives figures for; `None` where it ends in no known word."""
    line, first = stretch.line, stretch.first
    trimmed = Stretch(line, *trim(line, first, first + len(stretch.roles.rstrip(_GROWN))))
    string = trimmed.roles
    if not string or (string[-1] not in _LABEL and line.text[trimmed.span()[1] - 1] not in MEASURED):
        return None
    return None if line.word(trimmed.last - 1) in _TOLD else trimmed


def verb(stretch: Stretch) -> Extent | None:
    """The first verb of a stretch."""
    at = stretch.roles.find(roles.VERB)
    return stretch.line.span(stretch.first + at, stretch.first + at + 1) if at >= 0 else None


def without_list(stretch: Stretch, whole: Phrase, *, summed: bool) -> Phrase:
    """The words without a list of names that the noun behind the figure sums up: 串联太原、吕梁、晋中3市.

    `summed` tells that 等 stands behind the list: then only the words up to its verb are left (开设了骨科等3个科室).
    """
    string = stretch.roles
    if not summed and not (roles.LISTED in string and string.startswith(roles.VERB)):
        return whole
    verbs = string.find(roles.VERB)
    end = verbs + len(string[verbs:]) - len(string[verbs:].lstrip(roles.VERB)) if verbs >= 0 else 0
    if not summed:
        return (stretch.line.span(stretch.first, stretch.first + end),)
    listed = _SUMMED.search(string)
    if verbs < 0 or (listed and listed.start() < verbs) or (verbs == 0 and roles.LISTED + roles.VERB in string):
        return ()
    return phrase(Stretch(stretch.line, *trim(stretch.line, stretch.first, stretch.first + end)))


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
    if line.closer not in ",，" or roles.FIGURE in line.held:
        return False
    return line.text[line.end - 1] in MEASURED or lifted(line).roles.endswith(roles.MEASURE)
