"""Where a meeting was held."""

from extract.mentions.places.table import surfaces
from extract.mentions.trips import AIM
from extract.records.context import clause_start, within
from extract.records.homes import Homes
from extract.records.naming import Named
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_MANNER = late(
    "(?:隆重|共同|联合|组织|主持|成功|集中|再次|正式|如期|圆满|胜利|顺利|闭门|以[^,。]{1,16}(?:形式|方式))+$"
)
_VENUE = late(
    r"(?:[厅馆堂楼室园院校心店村寺宫亭坝镇乡县区市州盟旗]|(?<![布结格])局|政府|机关|街道|社区|大厦|[小中大]学|高中|公司|集团|[工林农牧]厂|基地|(?<![现市])场|[楼馆院校堂厅场][前内外])$"
)
_MAIN = late(r"主会场设[在于](?P<where>\w{2,20})(?=[,。;])")
_IN = late(r"在(?P<where>[^在的,。;:]{2,24}?)(?:主持|组织|共同|联合|隆重|成功)*$")
_GONE = ("赴", "到", "前往", "来到")
"""Before where somebody goes."""
_TRIP = late(f"(?:(?:开展)?(?:{AIM}|工作){{1,3}}(?:期间)?,(?:期间)?)?(?:并|还|并共同)?")
"""Behind where somebody went, what else he went for: 赴甲区回访,并出席联席会议."""
_HERE = ("这里", "此", "此地", "当地")
TALKS = frozenset({"座谈", "会谈", "工作会谈", "合作会谈"})
"""What two sides hold, so that between 在 and the verb stands the other side too: 在西宁与代表团举行座谈."""


def where(match: Match, session: Named, verb: Span) -> Span | None:
    """The place of a meeting of which `match` tells with a verb of holding, or None."""
    return named(match) or _of_talks(match, session, verb) or _main(match, verb)


def _main(match: Match, verb: Span) -> Span | None:
    """The chief venue of a meeting that has several, behind the verb: 会议7月14日召开,主会场设在县应急局."""
    main = _MAIN.search(match.text, verb.end, match.context.sentence.end)
    return Span(*main.span("where")) if main else None


def gone_to(match: Match, verb: int) -> Span | None:
    """Where somebody went to take part in a meeting: 赴长沙参加推介会, 赴甲区回访,并出席联席会议."""
    sides = within(match.context.sentence.outermost, match.context.sentence.start, verb, "place", "organisation")
    gone = (m for m in sides if match.text.endswith(_GONE, 0, m.start))
    return next((m.span for m in gone if _TRIP.fullmatch(match.text, m.end, verb)), None)


def of_verb(match: Match, verb: Span) -> Span | None:
    """The place between 在 and the verb of which a second meeting is the object as well: 在甲市举行推介会和签约仪式."""
    start = clause_start(match.text, match.context.sentence.start, verb.start)
    told = _IN.search(match.text, start, verb.start)
    if told is None:
        return None
    span = Span(*told.span("where"))
    places = within(match.context.sentence.mentions, *span, "place", "organisation")
    whole = bool(places) and places[-1].end == span.end
    return span if whole or _VENUE.search(match.text, *span) else None


def _of_talks(match: Match, session: Named, verb: Span) -> Span | None:
    """The place right behind 在 in the clause that tells who had talks with whom."""
    if session.noun not in TALKS or match.has("where"):
        return None
    sentence = match.context.sentence
    start = clause_start(match.text, sentence.start, verb.start)
    places = within(sentence.mentions, start, verb.start, "place")
    return next((place.span for place in places if match.text[place.start - 1] == "在"), None)


def _meant(match: Match, here: int) -> Span | None:
    """What 在这里 stands for: the place behind 在 before it, or what a clause before it begins with.

    3月5日,某某广场人头攒动,启动仪式在这里举行.
    """
    text, sentence = match.text, match.context.sentence
    earlier = within(match.context.view.within(sentence.paragraph.start, here), 0, here, "place")
    told: list[Span] = [place.span for place in reversed(earlier) if text[place.start - 1] in "在于"]
    names = within(sentence.outermost, sentence.start, here, "place", "organisation")
    names = [name for name in names if not any(m.start <= name.start < m.end for m in match.context.names)]
    told += [name.span for name in names if clause_start(text, sentence.start, name.start) == name.start]
    return next(iter(told), None)


def named(match: Match) -> Span | None:
    """The place in the words between 在 and the verb, `None` where they hold none (在国新办今天举行)."""
    if not match.has("where"):
        return None
    text, sentence = match.text, match.context.sentence
    start, end = match.span("where")
    for date in within(sentence.mentions, start, end, "date"):
        start, end = (date.end, end) if date.start == start else (start, date.start)
    start += text[start] in "在于" and start + 1 < end  # 6月17日于某市
    manner = _MANNER.search(text, start, end)
    end = manner.start() if manner else end
    if text[start:end] in _HERE:
        return _meant(match, start)
    if start >= end or (text[start] == "我" and not _VENUE.search(text, start, end)):
        return None
    places = within(sentence.mentions, start, end, "place", "organisation")
    if end - start == 1 and not places and Homes(match.context.view).by_letter(text[start]):
        return Span(start, end)
    if _VENUE.search(text, start, end) or (places and places[-1].end == end):
        return Span(start, end)
    area = surfaces().at(text, start)
    if area is not None and area[0] == end and end - start > 1:
        return Span(start, end)  # a town that has a word for its name, which only its place here tells: 在永安召开
    return next((m.span for m in places if m.start == start and m.kind == "place"), None)
