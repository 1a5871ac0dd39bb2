"""The noun before a figure that it counts: 农村劳动力共30876人."""

from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.figures import attributes
from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.facilities import EVENT_ENDS
from extract.records.figures.lift import Extent, Line
from extract.records.figures.noun_ends import KINDS, without_blanks
from extract.records.figures.nouns import BULK
from extract.records.figures.phrases import MEASURED
from extract.text.patterns import late

_AREAS = frozenset("省市县区乡镇村州盟旗国城地")
_OWN = "我本该"
_TOTALS = ("总数量", "总数", "总量", "数量", "数")
_EVENT = late(f"(?:本[届次]|这[届次]|此次)[^的]{{1,8}}?{EVENT_ENDS}")
"""The event that things are shown or done at: 本届广交会|参展企业."""
_MEASURED = frozenset((*MEASURED, "数", "模"))
_SOME = ("一批", "一些", "大批")
_HELD = ("班", "会", "活动", "讲座", "仪式", "培训", "演出", "比赛")
"""What is held, and is nobody."""
_NOBODY = ("意向", "互访")
"""What people do or come to, and is nobody: 达成意向517人."""
_ABLE = ("能力", "水平")
"""What is measured in things, and is none: 接待能力达5万人次."""
_HAS = ("有", "就有", "只有")
_PARTY = "一行"
_TOWARDS = roles.MOTION + roles.PHRASAL + roles.JOINING
_SOMEWHERE = roles.PLACE + roles.PLAIN
_WHERE = roles.PLACE + roles.GENERIC + roles.BLANK
_BETWEEN = roles.LISTED + roles.JOINING + roles.BLANK
_DONE = frozenset(
    ("结对帮扶", "对口帮扶", "对口支援", "定点帮扶", "转移就业", "搬迁安置", "转移安置", "紧急转移", "撤离")
)
"""What is done for or with people and bodies: 结对帮扶群众3215户."""
_TAKES = frozenset(("参加", "参与", "出席"))
"""What somebody does with what is held, and is no part of it."""
_DEEDS = roles.VERB + roles.ACTIVITY
_HOLDING = frozenset(("开展", "举办", "组织", "举行", "进行", "召开", "组织开展", "承办"))
"""What is done with what is held."""
_WITHIN = frozenset(roles.FIGURE + roles.OF + roles.DATE + roles.LISTED + roles.PERSON + roles.MOTION).isdisjoint
_LONGEST_NAME = 8
"""Letters at most of a name of things that is told without a verb."""
_VERB_AND_NOUN = 3
"""Letters that a verb of one letter and a noun have at least."""
_GAINS = ("受益", "获益", "受惠")
"""What those gain who are counted: 受益|农牧民9000人."""

_BOUND = late(
    f"[{roles.VERB}{roles.ADVERB}{roles.LINK}{roles.EQUALS}{roles.DATE}{roles.EVERY}{roles.SAYING}{roles.FIGURE}"
    f"{roles.OF}{roles.BREAKDOWN}{roles.MEAN}{roles.INCREASE}{roles.DECREASE}{roles.YEARLY}{roles.PERIODIC}"
    f"{roles.ETC}{roles.DONE}{roles.MOTION}{roles.PHRASAL}{roles.BARE}{roles.STARTING}{roles.AGAINST}]"
    f"|{roles.JOINING}(?![{roles.HEADS}{roles.PLAIN}]|{roles.ACTIVITY}[{roles.HEADS}])"
)


def before(figure: Mention[Any], left: Stretch, *, listed: bool = False) -> Extent | None:
    """The noun before a figure that it counts: 农村劳动力共30876人, 开展劳务协作培训班112期.

    `left` is trimmed; `listed` tells that the verb of the figures before governs it too.
    """
    kind = figure.value.kind
    if (figure.value.unit or "")[-1:] in _AREAS or not left.roles:
        return None
    if kind == "count" and (held_so := _held_so(left)) is not None:
        return held_so
    line, first, last, string = left.line, left.first, left.last, left.roles
    verbs = len(string) - _before_verbs(string)
    last -= verbs + (kind == "people" and line.word(last - 1) == _PARTY)
    if verbs:  # 摊位|已|订出46个
        last = first + len(line.roles[first:last].rstrip(roles.ADVERB + roles.BLANK))
    bound = first - 1
    for found in _BOUND.finditer(line.roles, first, last):
        if not attributes.before(line, first, found.start()):
            bound = found.start()
    begins, done = _begins(line, bound + 1, last)
    governed = (done or (line.roles[bound] == roles.VERB if bound >= first else listed)) and not verbs
    inner = line.roles[begins:last]
    span = _tidy(line.text, line.starts[begins], line.starts[last])
    if span is None or not inner.strip(_WHERE) or line.text.endswith(_ABLE, *span):  # 解决当地200多人就业
        return None
    if inner[0] == roles.PLAIN and line.roles[bound] != roles.VERB and (at := _done_at(line.text, *span)):
        span, governed = (at, span[1]), not verbs
    known = _head(line, span, inner)
    if kind in BULK:
        return span if governed and known != roles.MEASURE and _long(span) else None
    if kind == "count":
        sorted_so = inner == roles.PLAIN and _sorts_of_area(line, last, span)
        fits = _fits(line, span, known, governed=governed, verbs=verbs > 0)
        if (known == roles.QUOTED and line.roles[last : last + 1] == roles.ADVERB) or not (fits or sorted_so):
            return None
        whole = known == roles.PEOPLE and verbs > 0
        return (span[0], line.starts[left.last]) if whole else _without_deed(line.text, span, told=known or governed)
    fits = known == roles.PEOPLE or line.text.endswith("人口", *span) or (governed and not known)
    return span if fits and not line.text.endswith(_NOBODY, *span) else None


def _begins(line: Line, first: int, last: int) -> tuple[int, bool]:
    """The unit from `first` on that a noun up to `last` begins with, and whether a verb of one letter governs it."""
    inner, governed = line.roles[first:last].lstrip(_BETWEEN), False
    inner = _behind_people(line, inner, last)
    while len(inner) > 1 and _apart(line, last - len(inner)):  # 鲁渝协作项目, 选派我县教师12名
        governed |= line.word(last - len(inner)) in _short_verbs()
        inner = inner[1:]
    taken = next((at for at in range(last - 2, last - len(inner), -1) if line.word(at) in _TAKES), None)
    if taken is not None:  # 组织企业参加|展销会5场
        inner = inner[len(inner) - (last - 1 - taken) :]
    if inner[-1:] in (roles.PEOPLE, roles.AGENT):
        done = [at for at in range(last - len(inner), last - 1) if line.word(at) in _DONE]
        inner = inner[len(inner) - (last - 1 - done[-1]) :] if done else inner
    if inner.startswith(roles.GENERIC + roles.PLAIN) and _done_at(line.text, *line.span(last - len(inner) + 1, last)):
        inner = inner[1:]  # 村里|打机井
    return last - len(inner), governed


def _behind_people(line: Line, inner: str, last: int) -> str:
    """Units that end before `last`, less those who are named before a noun: 校长陈洪明同志及|教师代表40余人."""
    inner = inner[inner.rfind(roles.PERSON) + 1 :] if roles.PERSON in inner else inner
    if last > len(inner) and line.roles[last - len(inner) - 1] == roles.PERSON:
        while len(inner) > 1 and (inner[0] in _BETWEEN or line.word(last - len(inner)) == "同志"):
            inner = inner[1:]
    return inner


def _head(line: Line, span: Extent, inner: str) -> str:
    """The role of the noun that units end in, if known; enterprises are told by their province too: 闽企."""
    if line.text.endswith("企", *span):
        return roles.AGENT
    bracketed = line.text[span[1] - 1] == ")" and len(inner) > 1 and inner[-1] == roles.PLAIN  # 卫生院|(室)
    head = inner[-2] if bracketed else inner[-1:]
    return head if head in KINDS else ""


def _apart(line: Line, at: int) -> bool:
    """Whether a unit in front of a noun is no part of it: the name of a place or what stands for one, 办."""
    word = line.word(at)
    own = line.roles[at] == roles.GENERIC and (word[0] in _OWN or (word[0] == "全" and word[-1] in _AREAS))
    placed = line.roles[at] == roles.PLACE and line.word(at + 1) != "企"  # 闽|企
    return own or placed or word in _short_verbs() or word in _GAINS


def _held_so(left: Stretch) -> Extent | None:
    """What is held, where that is told by a deed: 开展|巡回义诊, 举办|技能培训."""
    line, first, last = left.line, left.first, left.last
    if left.roles[-1] not in _DEEDS:
        return None
    at = next((at for at in range(last - 2, first - 1, -1) if line.word(at) in _HOLDING), None)
    if at is None:
        return None
    behind = line.roles[at + 1 : last]
    start = at + 1 + len(behind) - len(behind.lstrip(roles.DONE + roles.BLANK))
    return line.span(start, last) if start < last and _WITHIN(line.roles[start:last]) else None


def _done_at(text: str, start: int, end: int) -> int | None:
    """Where a noun begins behind a verb of one letter: 打|机井. A word that only begins like that is none: 打印机."""
    if text[start] not in _short_verbs() or end - start < _VERB_AND_NOUN:
        return None
    return None if text.startswith(_words("fixed"), start) or text[start + 1] == "一" else start + 1


def _fits(line: Line, span: Extent, known: str, *, governed: bool, verbs: bool) -> bool:
    """Whether words before a figure are a noun that it counts: a known one, one that a verb governs, a thing's name."""
    if known == roles.MEASURE and line.text[span[1] - 1] in _MEASURED:
        return False
    return bool(known) or (_long(span) and (governed or (not verbs and _is_thing(line.text, *span))))


def _without_deed(text: str, span: Extent, *, told: str | bool) -> Extent:
    """A long phrase that ends in a known word for things, by that word alone unless what stands there is `told`."""
    start, end = span
    if not told and end - start > _LONGEST_NAME:
        for word in _words("thing_words"):
            if text.endswith(word, start, end):
                return end - len(word), end
    return span


def _is_thing(text: str, start: int, end: int) -> bool:
    """Whether words that are not known end as the names of things do: 换热站, 腹腔镜."""
    if text.endswith(_words("thing_words"), start, end):
        return True
    return text[end - 1] in load("figure_names")["thing_ends"] and not text.endswith(_words("no_thing"), start, end)


def _sorts_of_area(line: Line, last: int, span: Extent) -> bool:
    """Whether a word in front of 有 means areas of a sort: 边境县|有|25个."""
    told = line.roles[last : last + 1] == roles.LINK and line.word(last) in _HAS
    return told and span[1] - span[0] > _VERB_AND_NOUN and line.text[span[1] - 1] in "县市村镇乡"


@cache
def _words(table: str) -> tuple[str, ...]:
    return tuple(load("figure_names")[table].split())


@cache
def _short_verbs() -> frozenset[str]:
    """Verbs of one letter in front of a noun: 办培训班6期."""
    return frozenset(load("figure_names")["short_verb"].split())


def held(item: Extent | None, figure: Mention[Any], text: str) -> Extent | None:
    """What a figure counts that shares the words before it with how often something was held: 培训班4期|164人."""
    if item is None or item[1] > figure.start or figure.value.kind not in ("people", "person_times"):
        return item
    return None if text.endswith(_HELD, *item) else item


def _long(span: Extent) -> bool:
    return span[1] - span[0] > 1


def _before_verbs(string: str) -> int:
    """Where the verbs at the end start, with the place that they go to: 劳动力|赴厦务工, 专列|开行."""
    end = len(string.rstrip(roles.ACTIVITY))
    if end and string[end - 1] == roles.VERB:
        end -= 1
    if end == len(string):
        return end
    if end > 1 and string[end - 1] in _SOMEWHERE and string[end - 2] in _TOWARDS:
        return end - 2
    return end - 1 if end and string[end - 1] in _TOWARDS else end


def _tidy(text: str, start: int, end: int) -> Extent | None:
    """A noun phrase without what only says that it is a total, a bracket in front of it, and stray marks."""
    if text.endswith(_TOTALS, start, end):
        for total in _TOTALS:
            if text.endswith(total, start, end) and end - len(total) > start:
                end -= len(total)
                break
    start = max(start, text.rfind(")", start, end - 1) + 1)
    start += 2 * text.startswith(_SOME, start, end - 2)
    if text[start] in "本这此" and (event := _EVENT.match(text, start, end - 1)) is not None:
        start = event.end()
    while start < end and text[start] in " 、:做":
        start += 1
    end = without_blanks(text, start, end)
    if text[end - 1] == "各":  # 教师、医生|各8名
        end -= 1
    return (start, end) if end > start else None
