"""Phrases: the words that say what a figure measures."""

import re

from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.lift import Extent, Line
from extract.records.figures.predicates import does, does_in
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
_FOR_WHOM = late(
    f"[{roles.PEOPLE}{roles.AGENT}{roles.THING}{roles.NAMED}{roles.PLAIN}{roles.ACTIVITY}{roles.LISTED}{roles.JOINING}{roles.OF}]+"
    f"[{roles.ADVERB}]*(?={roles.VERB})"
)
"""For whom something is done, in front of what is done: 为|甲社区|捐赠."""
_HEADED = frozenset(roles.HEADS)
_HELD = frozenset(("举行", "举办", "召开"))
_FROM_THERE = "来自"
_MADE = frozenset(("完成", "实现"))
"""Behind what is measured, what says no more than that it was so: 增加值|完成."""
_MANY = late(f"[^{roles.VERB}{roles.FIGURE}{roles.OF}]*{roles.ETC}[{roles.HEADS}](?={roles.VERB})")
"""A list of those who do something, and what they are: 甲、乙等|平台|开出."""
_PLACED = frozenset(roles.VERB + roles.ACTIVITY + roles.FIGURE + roles.OF + _PREPOSITIONS).isdisjoint
_COMPASS = frozenset("东西南北中部大上")
_REGION = late("(?:[东西南北中]{1,3}部)?(?:大部|部分|上述)?地区")
"""Where something is measured that has no name: 中东部地区|气温."""
_BY = ("以", "通过", "采取", "采用")
_BY_BEGINS = frozenset(word[0] for word in _BY)
_MEANS = late(
    r"(?:.*?等[^,，。\d]{0,6}|(?:以|通过|采取|采用)[^,，。\d]{1,14}?)(?:形式|方式|途径|渠道|手段|办法|举措|措施|模式)"
)
"""How something is done, in front of what is done: 通过展销、直播等方式|销售."""
_ASIDE_NOUN = late(
    f"{roles.PHRASAL}[{roles.PLAIN}{roles.ACTIVITY}]?[{roles.PEOPLE}{roles.AGENT}{roles.BODY}{roles.PLACE}]"
)
_ASIDE = roles.PHRASAL + roles.JOINING
_ALONE = roles.BARE + roles.STARTING + roles.AGAINST
_TO_WHOM = frozenset(("向", "给", "为"))
"""Before those to whom something is given."""
_GIVES = late("捐|赠|拨款|资助|义诊|代[购办销]|授信|让利|放贷|贷款")
"""How words begin for giving to others or doing for them."""
_EACH = frozenset(("各", "以下"))
"""Right before a figure, what only leads to it: 拟定|以下12人."""
_SUMMED = late(f"[{roles.LISTED}{roles.WORK}{roles.QUOTED}]")
"""What shows that a list has begun."""
_DOES = roles.VERB + roles.ACTIVITY + roles.MOTION + roles.PHRASAL


_LED = late(
    f"[^{roles.VERB}{roles.PHRASAL}{roles.JOINING}]*?{roles.PERSON}[{roles.ADVERB}{roles.BLANK}]*(?=[{roles.VERB}{roles.MOTION}][^{roles.OF}]*$)"
)
"""Who does what the rest of a phrase tells."""
_THEN = late(
    f".*{roles.VERB}.*[{roles.HEADS}{roles.NAMED}]{roles.DONE}?(?={roles.ADVERB}{roles.VERB}[^{roles.ADVERB}]*$)",
    re.DOTALL,
)
"""One thing that was done, in front of another one: 走访园区并慰问农户."""


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
    if string[-1:] == roles.PLAIN and line.word(last - 1) in _EACH:  # 结对资金每个乡|各30万元
        string = string[:-1].rstrip(_BEHIND)
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
    if roles.ADVERB in string and (then := _THEN.match(string)) is not None and line.word(first + then.end()) == "并":
        first, string = first + then.end() + 1, string[then.end() + 1 :]  # 走访园区并|慰问农户
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
    etc = string.find(roles.ETC, first, last)
    if etc >= 0 and line.word(etc) == "等地" and _PLACED(string[first:etc]) and etc + 1 < last:
        first = etc + 1  # 甲地、乙地等地|气温
    listed = etc >= first
    if listed and (many := _MANY.match(string, first, last)) is not None:
        return many.end()
    if listed or (text[start] in _BY_BEGINS and text.startswith(_BY, start)):
        done = _MEANS.match(text, start, line.starts[last])
        if done is not None and line.starts[at := line.unit(done.end())] == done.end() and at < last:
            first = at
    if text[start] in _COMPASS and (region := _REGION.match(text, start, line.starts[last])) is not None:
        at = line.unit(region.end())
        first = at if first < at < last and line.starts[at] == region.end() and string[at] == roles.MEASURE else first
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
        if (
            verb < 0
            and last - 1 > first
            and line.word(first) in _TO_WHOM
            and _GIVES.match(line.text, *line.span(last - 1, last))
        ):
            return last - 1  # 向甲村|捐款
        if line.roles[verb + 1 : verb + 2] == roles.OF and line.word(verb) in _HELD:  # 在甲市举行的|招聘会
            return verb + 2
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
    if line.roles[first] == roles.STARTING and (at := does_in(line.text, start, end)) >= 0:  # 从山上|搬进新居
        return ((at, end),)
    told = behind.roles[0] in _DOES or line.word(behind.first) in STEADILY or does(line.text, start)
    if not told:
        return ()
    return () if end - start > longest or line.text[start] == "在" else phrase(behind)


def who_come(line: Line, at: int, used: int, end: int) -> Phrase:
    """What is said of those who come from the places that the figure at a unit counts: 来自|20个国家的|客商参会."""
    if line.roles[used : used + 1] != roles.OF or line.word(at - 1) != _FROM_THERE:
        return ()
    return phrase(Stretch(line, *trim(line, used + 1, end)))


def aside(stretch: Stretch) -> bool:
    """Whether a trimmed stretch is only a preposition and its noun: 对入园企业."""
    return stretch.roles[:1] == roles.PHRASAL and _ASIDE_NOUN.fullmatch(stretch.roles) is not None


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


def behind(indicator: Phrase, item: Extent | None, whom: Extent | None) -> tuple[Phrase, Extent | None]:
    """Words without the end of the name of those whom they are about: 出动飞机, of 空军出动飞机 behind 中国|空军."""
    if whom is None:
        return indicator, item
    return tuple(_behind(part, whom) for part in indicator), _behind(item, whom) if item else None


def _behind(told: Extent, whom: Extent) -> Extent:
    return (whom[1], told[1]) if whom[0] < told[0] < whom[1] < told[1] else told
