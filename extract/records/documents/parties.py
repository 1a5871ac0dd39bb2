"""Who signed or issued a document."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.context import clause_start, name_of, within
from extract.records.documents.rules import Act
from extract.records.view import ArticleView, outermost
from extract.text.ideographs import LETTER
from extract.text.patterns import compiled, late
from extract.text.span import Span

_AT = late(r"(?:在|于)$")
_GROUP = (
    rf"(?:两|三|四|各)(?:省区市|省市|省|市|县|区|州|地|国){LETTER}{{0,14}}?"
    r"(?=共同|分别|先后|相继|陆续|一起|还将|联合|正式|再次|初步|顺利|成功|当场|现场|已|又|还|也|就(?![业近医诊读])|便|在|于|草?签"
    r"|(?:主要|有关|相关|分管)?(?:负责|领导(?!小组)|代表)|$)"
)
"""Compiled when a document is signed."""
_ISSUES_NOT = late("常务会|常委会|党组会|全体会|办公会|会议|座谈会|联席会|消息|讯")
"""Behind a body, what makes it the name of a meeting (召开县政府常务会) or who reports: 央视网消息."""
_COMMITTEE = late(
    r"(?:(?<=[日前年月])|(?<![㐀-鿿]))[省市县区州盟旗](?:委办?|政?府办)"
    r"(?=[、和与及]|联合|共同|印发|下发|转发|出台|制定|制订|发布|公布|正式|专门|先后|日前|近日|又|已|\d)"
)
"""Who issues a paper, by its level alone: 省委, 县委办."""
_ENDS = "|".join(end for ends in load("institutions")["ends"].values() for end in ends if len(end) > 1)
_BODY = late(
    r"(?:(?![向到赴在由将被把以为等的了并和与同及对就从于往来率去有是])[㐀-鿿]){0,16}?"
    f"(?:{_ENDS}|总会|公会|事务所|办公室|[^两双各]处|自贸区|合作区|管理局|中心|总部|商行|总社|联社|总队|支队|平台)"
    "(?=[与同和、及]|分别|共同|联合|现场|当场|正式|签|[在就]|$)"
)
"""Behind a place, the rest of the name of a body of which no more is known, in front of who signs with it: it ends as
names of bodies do, or in what elsewhere is most often another word, or no end of a name."""
_OWN = late(r"(?<![在到来于])我(?:院|校|局|馆|司|公司|集团|中心)")
"""What a body calls itself that signs with another one: 我院与某县医院签订."""
_WITH = ("与", "同", "和", "跟")
"""What joins two who sign."""
_SITS = late("(?:常委|副?书记|委员|秘书长)")
"""Behind a committee of the Party, who sits on it."""
_COUPLES = {"两院": "hospital", "两校": "school"}
_PAIR = 2
_BOTH = late(r"双方|三方|各方|两边|两院|两校")
_LISTS = ("、", *_WITH, "及", "以及", "会同", "联合")
"""What joins those who issue a paper together."""
_HEADS = frozenset(",、:;”")
"""What stands before a body that begins a clause, or goes on a list of others that are not known."""
_PAUSES = frozenset(",:")
"""What stands before 双方 where it is those whom the sentence named: 供需双方 are others."""

Party = tuple[str, Span]
"""A name and where it stands."""


def parties_of(view: ArticleView, act: Act) -> list[Party]:
    """The bodies and places before the verb of its clause, or behind 由; else a group (两市), the title's, people."""
    if act.action == "issued" and view.metadata.kind == "policy" and view.metadata.issuers and not _is_told(view, act):
        return [(issuer.value, issuer.span) for issuer in view.metadata.issuers]
    if agents := _agents(view, act):
        return _parties(agents)
    start = max(_beginning(view, act), _behind_dateline(view, act))
    before = min(act.verb.start, act.work.start)
    named = _named(view.text, act.sentence.mentions, start, before)
    bodies = [mention for mention in named if mention.kind != "person"]
    if act.action == "issued":
        return _with_committees(view.text, start, before, bodies) or _parties(_subject(view, act))
    dates = (date.start for date in act.sentence.of("date") if start < date.start < act.verb.start)
    group = compiled(_GROUP).search(view.text, start, min(dates, default=act.verb.start))
    inside = _named(view.text, act.sentence.mentions, act.work.start, act.work.end)
    pair = inside if len(inside) == 2 and not any(mention.rule == "place.letter" for mention in inside) else []
    if len(bodies) == 1 and (own := _OWN.search(view.text, start, act.verb.start)):
        return sorted([(own[0], Span(*own.span())), *_whole(view.text, bodies, before)], key=lambda party: party[1])
    if bodies or (group is None and not pair):
        return _whole(view.text, _in_turn(view.text, act, bodies) or named, before) or _both(view, act, start)
    bare = group is None or len(group[0]) <= len("两省市")
    return _parties(pair) if bare and pair else _found(group)


def _whole(text: str, named: Sequence[Mention[Any]], end: int) -> list[Party]:
    """Those who sign, by their whole names where only the place that a name begins with is known: 上海能源交易所."""
    found: list[Party] = []
    for mention in named:
        if found and found[-1][1].contains(mention.span):
            continue  # 澳门广西社团总会
        body = _BODY.match(text, mention.end, end) if mention.kind == "place" else None
        span = Span(mention.start, body.end()) if body else mention.span
        found.append((text[slice(*span)] if body else name_of(mention), span))
    return found


def is_group(name: str) -> bool:
    """Whether a word for those who sign does not name them: 两市, 双方, but 三亚市."""
    return compiled(_GROUP).match(name) is not None or _BOTH.match(name) is not None


def _both(view: ArticleView, act: Act, start: int) -> list[Party]:
    """Those whom a clause calls 双方: the couple that the sentence or one before names, or else the word itself."""
    word = _BOTH.search(view.text, start, act.verb.start)
    if word is None:
        return []
    if word[0] in _COUPLES:
        return _two(view, act, _COUPLES[word[0]]) or _found(word)
    before = outermost(within(act.sentence.mentions, act.sentence.start, word.start(), "place", "organisation"))
    couples = [pair for pair in pairwise(before) if view.text[pair[0].end : pair[1].start] in _WITH]
    if word[0] == "两边":
        here = view.within(act.sentence.paragraph.start, word.start())
        places = outermost([m for m in here if m.kind in ("place", "organisation")])
        couples = [pair for pair in pairwise(places) if view.text[pair[0].end : pair[1].start] in (*_WITH, "·")]
        return _parties(couples[0]) if len(couples) == 1 else []
    others = [m for m in before if m not in couples[0] and not _is_where(view.text, m)] if couples else []
    bare = word[0] == "双方" and view.text[word.start() - 1] in _PAUSES
    return _parties(couples[0]) if bare and len(couples) == 1 and not others else _found(word)


def _is_where(text: str, mention: Mention[Any]) -> bool:
    """Whether a place is only where a couple meets: 甲市与乙市在甲市座谈."""
    return mention.kind == "place" and text[mention.start - 1] in "在于到赴"


def _two(view: ArticleView, act: Act, kind: str) -> list[Party]:
    """The two bodies of a kind that the paragraph names before the verb, if there are no more: 两院."""
    here = view.within(act.sentence.paragraph.start, act.verb.start)
    named = {m.value.name: m for m in reversed(here) if m.kind == "organisation" and m.value.kind == kind}
    return _parties(sorted(named.values(), key=lambda m: m.start)) if len(named) == _PAIR else []


def _in_turn(text: str, act: Act, bodies: list[Mention[Any]]) -> list[Mention[Any]]:
    """The bodies that signed; of couples one by one the own: 甲局与乙局、丙院与丁院分别签订《…》《…》."""
    at, works = act.turn
    gaps = [text[one.end : other.start] for one, other in pairwise(bodies)]
    coupled = len(bodies) == 2 * works and all(gap in _WITH for gap in gaps[::2]) and set(gaps[1::2]) == {"、"}
    if not coupled or text.find("分别", bodies[-1].end, act.verb.start) < 0:
        return bodies
    return bodies[2 * at : 2 * at + 2]


def _is_told(view: ArticleView, act: Act) -> bool:
    """Whether a paper speaks of another one that was issued before it: 国务院印发的《规划纲要》提出."""
    return act.verb.end < act.work.start and view.text.startswith(("的", "了的"), act.verb.end)


def _with_committees(text: str, start: int, end: int, bodies: Sequence[Mention[Any]]) -> list[Party]:
    """The bodies of a stretch, and the committees and offices that it calls by their level alone: 省委、省政府."""
    short = [Span(*found.span()) for found in _COMMITTEE.finditer(text, start, end + 2) if found.end() <= end]
    alone = [(text[slice(*span)], span) for span in short if not any(span.overlaps(body.span) for body in bodies)]
    return sorted([*_parties(bodies), *alone], key=lambda party: party[1])


def _behind_dateline(view: ArticleView, act: Act) -> int:
    """Where the text begins that a dateline opens, if that stands in the sentence: 新华社昆明30日电."""
    wire = view.metadata.dateline
    inside = wire is not None and act.sentence.start <= wire.span.start < act.work.start
    return wire.span.end if wire is not None and inside else act.sentence.start


def _agents(view: ArticleView, act: Act) -> list[Mention[Any]]:
    """Those whom 由 names between a work and the verb: 《管理规定》14日由甲市人民政府公布."""
    by = view.text.find("由", act.work.end, act.verb.start)
    return _named(view.text, act.sentence.mentions, by, act.verb.start) if by >= 0 else []


def _beginning(view: ArticleView, act: Act) -> int:
    """Where the clause of the verb begins, with those listed by their posts before it: 市长某某,县长某某签署."""
    start = clause_start(view.text, act.sentence.start, act.verb.start)
    people = act.sentence.of("person") if act.action == "signed" else []
    heads = {span.start for person in people for span in person.value.spans}
    while start in heads and any(person.end == start - 1 for person in people):
        start = clause_start(view.text, act.sentence.start, start - 1)
    return start


def _named(text: str, mentions: Sequence[Mention[Any]], start: int, end: int) -> list[Mention[Any]]:
    """The places, bodies and people of a stretch, not those that say where."""
    inside = within(mentions, start, end, "place", "organisation", "person")
    found = outermost([m for m in inside if not _is_of_post(text, m)])
    return [mention for mention in found if not _AT.search(text, max(0, start - 1), mention.start)]


def _is_of_post(text: str, mention: Mention[Any]) -> bool:
    """Whether a committee is named only for who sits on it, so that he signs for its region: 甲市委常委、副市长."""
    return (
        mention.kind == "organisation" and mention.value.kind == "party" and _SITS.match(text, mention.end) is not None
    )


def _subject(view: ArticleView, act: Act) -> list[Mention[Any]]:
    """The last body or place of the sentence before the verb that begins a clause, with those listed behind it.

    It stands behind a dateline: 省财政厅会同省教育厅、省乡村振兴局,制定了….
    """
    text, start = view.text, _behind_dateline(view, act)
    found = outermost(within(act.sentence.mentions, start, act.verb.start, "place", "organisation"))
    listed: list[list[Mention[Any]]] = []
    last: list[Mention[Any]] = []
    for mention in found:
        if last and text[last[-1].end : mention.start] in _LISTS:
            last.append(mention)
            continue
        last = [mention]
        if mention.start == start or text[mention.start - 1] in _HEADS:
            listed.append(last)
    return next((bodies for bodies in reversed(listed) if not _ISSUES_NOT.match(text, bodies[-1].end)), [])


def _parties(mentions: Sequence[Mention[Any]]) -> list[Party]:
    return [(name_of(mention), mention.span) for mention in mentions]


def _found(match: re.Match[str] | None) -> list[Party]:
    return [(match[0], Span(*match.span()))] if match else []
