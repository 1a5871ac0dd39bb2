"""The regions or bodies that meet: those that the name tells, the subject of the verb, or whom 两市 stands for."""

import itertools
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import clause_start, outside_names, within
from extract.records.homes import Homes
from extract.records.meetings.wording import FAIRS
from extract.records.naming import Named
from extract.records.view import ArticleView, SentenceView, outermost
from extract.text.patterns import late
from extract.text.span import Span

_AT = late("[在于]")
_TIE = late(r"[·与和、]|[—-]{1,2}|对口(?:支援|帮扶|协作|合作)\w{0,4}")
_LINE = late(
    "(?:城际|直达|直飞|国际|客运|货运)*(?:铁路|高铁|高速|公路|航线|班列|专列|动车|输电|管道|航班|线(?![上下]))"
)
"""Behind two places, what runs between them, whoever meets for it."""
_OPENING = late(r"(?:\d{4}年度?|第\w{1,3}[届次])?[“‘]?(?:中国|共青团|中共)?")
_JOINED = late("[与和同、及·携]")
_WITH = late("(?:并|还|随后|当[天日]|期间|又)*[与同和]")
_ABOUT = late("[就在]|围绕|共同|联合")
_CLAUSES = frozenset(",。;:!?)\n ")
"""What a clause begins behind."""
_MOVES = late("赴|前往|来到|赶到|走进|到(?=$|我)|率|带领")
"""Between two bodies, that they are no two who met: 甲局负责人赴乙市参加展销会."""
_BRINGS = late("率领?|带领|带着|组织(?!部)|陪同")
"""In front of bodies, that somebody only took them along: 带领甲县、乙县干部到丙县参加仪式."""
_BOTH = late("两([省市州县区旗地])|双方")
_PAIR = ("两地", "双方")
"""The words for two regions of whatever levels, which are those that the article is about."""
_LEVELS: dict[str, list[tuple[str, ...]]] = {
    "省": [("province",)],
    "市": [("province", "prefecture"), ("county",)],
    "州": [("prefecture",)],
    "县": [("county",)],
    "区": [("county",)],
    "旗": [("county",)],
}
"""The levels of areas that a letter may mean, the likelier ones first."""
_GOES_TO = late(r"(?:赴|到|来到|前往)[^,。;、]*$")
"""In front of the first of several areas, that somebody went there."""
_WAY = 20
"""How many characters before it that may be told."""
_MEMORY = 600
"""How many characters back the areas stand that 两市 takes up."""


def parties(view: ArticleView, sentence: SentenceView, session: Named, verb: Span) -> list[Mention[Any]]:
    """The places or organisations that met, as a sentence of the article says with a verb of holding; may be none."""
    named = _in_name(sentence, session)
    short = _are_letters(named)  # 浙川 of 浙川协作座谈会 are no more than the provinces
    sides = (short and _with(sentence, session, verb)) or named
    sides = sides or _before(sentence, session, verb) or _both(view, sentence, verb)
    return [_sender(view, side) for side in sides]


def _with(sentence: SentenceView, session: Named, verb: Span) -> list[Mention[Any]]:
    """Those of the clause before and those whom the clause of the verb says that they met: 甲会到乙县,与乙局召开…"""
    text = sentence.document_text
    start = clause_start(text, sentence.start, verb.start)
    joint = _WITH.match(text, start, verb.start)
    if joint is None or verb.start > session.start:
        return []
    sides = within(sentence.outermost, sentence.start, verb.start, "place", "organisation")
    other = next((side for side in sides if side.start == joint.end()), None)
    if other is None or not (other.end == verb.start or _ABOUT.match(text, other.end)):
        return []
    days = {date.end for date in sentence.of("date")}
    heads = (m for m in sides if m.end <= start and (m.start in days or text[m.start - 1] in _CLAUSES))
    first = max(heads, key=lambda head: head.start, default=None)
    return [] if first is None or first.value.name == other.value.name else [first, other]


def _sender(view: ArticleView, side: Mention[Any]) -> Mention[Any]:
    """The place that a delegation comes from, for the delegation; any other side as it is."""
    if not view.text.endswith("代表团", side.start, side.end):
        return side
    return next(iter(view.within(side.start, side.end, "place")), side)


def _in_name(sentence: SentenceView, session: Named) -> list[Mention[Any]]:
    """The sides that a name starts with: 厦门·临夏…, A市与B县…, 粤黔…; or whom it names within such: 苏陕…甲市—乙市…"""
    text = sentence.document_text
    if session.bare or session.noun.endswith(FAIRS):
        return []
    inside = [m for m in sentence.mentions if session.start <= m.start and m.end <= session.head]
    sides = within(outermost(inside), session.start, session.head, "place", "organisation")
    if len(sides) < 2 or not _OPENING.fullmatch(text, session.start, sides[0].start):
        return []
    runs = [sides[:1]]
    for before, side in itertools.pairwise(sides):
        if _tied(text, before, side):
            runs[-1].append(side)
        else:
            runs.append([side])
    told = [run for run in runs if len(run) > 1]
    if runs[0] not in told or text.startswith("大湾区", runs[0][-1].end):
        return []
    if _LINE.match(text, runs[0][-1].end):
        return []
    if _are_letters(told[0]) and text[runs[0][0].start - 1] in "“‘":
        return []  # a motto: “浙疆同心”推介会
    within_them = _are_letters(told[0]) and len(told) > 1 and not _are_letters(told[1])
    run = told[1 if within_them else 0]
    return [_runs(side, inside) for side in run] if any(side.kind == "place" for side in run) else run


def _runs(side: Mention[Any], inside: Sequence[Mention[Any]]) -> Mention[Any]:
    """The place that runs a park with another one, for what looks like a park of its own: 甲市·|乙县山海协作产业园."""
    if side.kind != "organisation" or side.value.kind != "park":
        return side
    return next((m for m in inside if m.kind == "place" and m.start == side.start), side)


def _are_letters(sides: Sequence[Mention[Any]]) -> bool:
    """Whether sides are told by one letter each, as provinces are: 粤桂."""
    return all(side.end - side.start == 1 for side in sides)


def _tied(text: str, one: Mention[Any], other: Mention[Any]) -> bool:
    """Whether two sides of a name are joined: by a mark or word, or as two areas of one level side by side."""
    if one.end < other.start:
        group = other.kind == "organisation" and text[one.end] == "对"  # 甲市对口帮扶乙市工作领导小组
        return not group and _TIE.fullmatch(text, one.end, other.start) is not None
    both = one.kind == other.kind == "place" and one.value.level == other.value.level
    return both and (one.end - one.start == 1) == (other.end - other.start == 1)


def _before(sentence: SentenceView, session: Named, verb: Span) -> list[Mention[Any]]:
    """The bodies or regions that are the subject of the verb, two or more: A区与B县召开…"""
    if verb.start > session.start:
        return []
    text = sentence.document_text
    start = clause_start(text, sentence.start, verb.start)
    where = _AT.search(text, start, verb.start)
    end = where.start() if where else verb.start
    sides = within(sentence.outermost, start, end, "place", "organisation")
    if len(sides) < 2 or _MOVES.search(text, sides[0].end, sides[1].start):
        return []
    if _BRINGS.search(outside_names(sentence, start, sides[0].start)):
        return []
    gone = (at for at in range(2, len(sides)) if _MOVES.search(text, sides[at - 1].end, sides[at].start))
    sides = sides[: next(gone, None)]
    return sides if _JOINED.search(text, sides[0].end, sides[1].start) else []


def _both(view: ArticleView, sentence: SentenceView, verb: Span) -> list[Mention[Any]]:
    """The two areas that 两省, 两县 or 双方 stands for: those of one level that the article has named last."""
    start = clause_start(view.text, sentence.start, verb.start)
    both = _BOTH.search(view.text, start, verb.start)
    if both is None:
        return []
    couple = Homes(view).couple if both[0] in _PAIR else []
    known = all(m.end <= start and m.rule != "place.letter" for m in couple)
    if len(couple) > 1 and known and not _holds(*couple):
        return sorted(couple, key=attrgetter("start"))
    before = view.within(max(view.article.start, start - _MEMORY), start)
    areas = [m for m in before if m.kind == "place" and m.value.level in ("province", "prefecture", "county")]
    letter = both[1] or ""
    likely: list[tuple[str, ...]] = [tuple(m.value.level for m in areas[-1:])]
    for levels in _LEVELS.get(letter, likely):
        fits = [m for m in areas if m.value.level in levels and (letter != "市" or m.value.full.endswith("市"))]
        named: dict[str, Mention[Any]] = {}  # the last named first
        for m in reversed(fits):
            named.setdefault(m.value.full, m)
        if len(named) > 1:
            couple = list(named.values())[1::-1]
            return [] if both[0] in _PAIR and _both_visited(view.text, fits, set(named)) else couple
    return []


def _both_visited(text: str, areas: list[Mention[Any]], names: set[str]) -> bool:
    """Whether two areas are those that somebody from a third one went to: 率团赴甲市、乙市考察."""
    for one, other in itertools.pairwise(areas):
        listed = text[one.end : other.start] in ("、", "和") and {one.value.full, other.value.full} <= names
        if listed and _GOES_TO.search(text, max(one.start - _WAY, 0), one.start):
            return True
    return False


def _holds(one: Mention[Any], other: Mention[Any]) -> bool:
    """Whether one of two regions lies in the other."""
    return one.value.code in other.value.parent_codes or other.value.code in one.value.parent_codes
