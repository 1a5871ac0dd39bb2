"""Where a stretch of text says that somebody went, and what for."""

import re
from dataclasses import field
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.trips import AIM
from extract.plain import plain
from extract.records.context import clause_end, heads, is_day
from extract.records.view import ArticleView, SentenceView
from extract.records.visits.stops import Reader, Stops
from extract.records.visits.verbs import verbs
from extract.records.visits.wording import CITY
from extract.text.ideographs import LETTER
from extract.text.patterns import late
from extract.text.span import Span

_LONGEST_PURPOSE = 24
_HERE_ALONE = late("(?:我?[省市州县区旗盟村校院]|我[镇乡])(?![场民长委级内外里史际线])")
"""What 来 may say of here without 我: 来村调研, 来校指导."""
_WHAT_FOR = f"(?:实地)?{AIM}"
_HERE_COME = late(rf"(?<=[队行团]前来)(?={_WHAT_FOR}|座谈|[,。;])")
"""The same where nothing says what: 带队前来."""
_HERE_BODY = late(f"(?:学[院校]|医院|公司|集团|园区|单位)(?={_WHAT_FOR})")
"""The same of a body, before what for: 来学院参观."""
_HERE_CALLED = late(rf"我[省市州县区旗盟地镇乡村校院]|(?:(?<=一行来访)|(?<=\d人来访))(?={_WHAT_FOR}|座谈|[,。;])")
"""What 来访 may say of here, or leave out: 某某一行来访."""
_HERE_SEEN = late(f"(?:我[省市州县区旗盟地镇乡村校院]|[省市州县区旗](?={_WHAT_FOR}))")
"""What 到 may say of here, without 我 only before what for, as chronicles do: 到县调研."""
_LOOKS = "看"
_LOOKS_AT = ("考察", "调研", "走访")
_HERE_LOOKED = late("我[省市州县区旗盟](?![委长级])")
"""The same of what they looked into here: 带队调研我县旅游工作."""
_ATTENDS = late("(?:出席|参加)了?(?:此次|本次)?(?:会议|联席会|座谈会|活动|仪式)")
_HELD = ("召开", "举行", "举办")
_TALKS = late(f"(?P<what>来访|{AIM})(?:工作)?,(?:双方|两地|两[省市县区州])[^,。;]{{0,4}}?在")
"""Behind those who led a team, what for and that both sides met somewhere."""
_HITHER = frozenset((*load("visit_words")["motion"], "回访", "来了", "到了"))
"""The verbs that say so with 我."""
_MOVES = late(r"抵达?|到达?|来|赴|前往|飞抵|踏上")
_CITY = late(f"(?<=来){CITY}(?={AIM}|签[订署约]|开展|座谈|支教)")
"""The same with what else for, and behind no other verb, where it may be a country's: 赴美考察."""
_COMES_TO = late(rf"(?<=[队团行人程])来(?P<city>{CITY})(?={AIM})")
"""The same behind those who come."""
_CITY_ALONE = late(rf"(?<=[队团行人程])来(?P<city>(?![源临信电往回年路宾]){LETTER})(?=[,。;]|签[订署约])")
"""The same where nothing, or no sight, is said of what for: 某某带队来甬,一行9人."""
_ELSEWHERE = ("在", "驻", "赴", "籍")
"""Behind a place, what makes it one that those who are greeted come from."""
_UNNAMED = late(r"[^,。;:!?\s]{1,10}?(?:,[^,。;:!?\s]{0,16}?)?")
_ARRIVED = late(rf"(?:抵达|飞抵|赶赴|奔赴|前往)(?P<where>{LETTER}{{2,3}}),")
"""An arrival whose clause says nothing else: 抵达甲川,进行轮换."""
_GENERAL = late(
    "归途|归程|返程|旅程|旅途|行程|征程|之路|机场|车站|酒店|会场|驻地|目的|当地|企业|基层|一线|现场|农村|学校|单位|机关|社区|项目|部门|群众|农户|这里"
)
_WALKED = late(
    r"(?:一共|整整|前后)?(?:[走转]了(?:\d{1,2}|[一二两三四五六七八九十半几好]{1,3})(?![\d步条段笔元十百千万亿])"
    r"|[走跑转](?:整整)?[一二两三四五六七八九十半\d]+个?天)"
)
"""Behind where somebody was, how long or far he walked there: 在甲市走了四天."""
_AND_SAW = late("(?:调研|考察|检查|督导|指导|交流|对接|座谈|洽谈)(?![组团队员])")
"""Behind 走访 and the like, what was done as well: 走访调研."""
_OF_WHAT = late(rf"{LETTER}{{2,8}}")
"""Between 开展 and what was done, what it was about: 开展劳务协作交流."""
_MEETING = late("会(?![谈见商晤同])")
"""Behind 洽谈 and the like, what makes it a meeting that they went to."""
_PURPOSE_END = late(
    r"[,。;:!?\n( ]|表示|时(?![尚代装令])|(?<![灾震疫战售产])后|期间|过程中"
    r"|(?:[12]?\d|[一二两三四五六七])天|并(?!购|网)"
)


_CALLED = late("“(?P<what>[^“”,。]{2,6})”(?=[,。;]|$)")
"""Behind where they went, what for by a figure of speech: 进京“走亲戚”."""


@plain
class Journey:
    """Where somebody went, by one verb or several, and what for; `start:end` is what says so.

    `date` is that of another sentence, on what it was. `here`: the words for where the text is written (来我市), if it
    was to there. `vague`: to a place that is not known as one. `letter`: that which stands for a city (来甬考察).
    """

    stops: Stops = field(default_factory=Stops)
    purpose: Span | None = None
    start: int = -1
    end: int = -1
    here: Span | None = None
    vague: bool = False
    letter: Span | None = None
    date: Mention[Any] | None = None


def read(sentence: SentenceView, start: int, end: int) -> Journey:
    """What `start:end`, which lies in the sentence, says of where somebody went."""
    reader = Reader(sentence, end)
    journey = Journey()
    at = start
    while verb := reader.verb("go", at):
        sees = verbs("visits").search(verb[0]) is not None
        if journey.start < 0 and (here := _here(reader, verb)):
            purpose = _purpose(reader, verb, here.end())
            journey = Journey(purpose=purpose, start=verb.start(), end=here.end(), here=Span(*here.span()))
            at = _below(reader, journey, here.end())
            continue
        moves = verb[0] != _LOOKS if not sees else bool(verbs("tours").fullmatch(verb[0]))
        found, stop = reader.objects(verb.end(), moves=moves)
        at = max(stop, verb.end())
        if verbs("greetings").match(verb[0]):  # 看望了岷县在福州跟岗的教师
            found.areas = [area for area in found.areas if not sentence.document_text.startswith(_ELSEWHERE, area.end)]
        if not found or (verb[0] == "在" and not _stays(reader, stop) and (journey.start < 0 or found.areas)):
            continue
        journey.start = verb.start() if journey.start < 0 else journey.start
        journey.stops.add(found)
        journey.end = stop
        if journey.purpose is None:
            journey.purpose = _purpose(reader, verb, stop)
            journey.end = max(stop, journey.purpose.end if journey.purpose else stop)
    if journey.start < 0:
        return _vague(reader, start)
    if not (journey.here or journey.stops.areas):
        _to_city(reader, start, journey)
    return journey


def _to_city(reader: Reader, start: int, journey: Journey) -> None:
    """Take in the letter for a city in front of what was seen there: 来甬考察,察看了园区."""
    city = _COMES_TO.search(reader.text, start, journey.start)
    if city is not None and reader.is_plain(*city.span("city")):
        journey.letter, journey.start = Span(*city.span("city")), city.start()
        journey.purpose = Span(city.end(), clause_end(reader.text, city.end(), journey.end))


def _below(reader: Reader, journey: Journey, at: int) -> int:
    """Take in the town or body named right behind 我县; where the words for it end."""
    if not reader.begins_name(at):
        return at
    found, stop = reader.objects(at)
    journey.stops.add(found)
    journey.end = max(journey.end, stop)
    journey.purpose = journey.purpose or _purpose(reader, None, stop)
    return max(at, stop)


def to_meeting(view: ArticleView, sentence: SentenceView, at: int) -> Journey | None:
    """The way of a delegation to a meeting that it takes part in, where the sentence before says where it was held.

    联席会议在甲县召开。丙区区长某某率党政代表团出席会议.
    """
    text, start = view.text, sentence.paragraph.start
    end = clause_end(text, at, sentence.end)
    attends = _ATTENDS.search(text, at, end)
    told = view.within(max(start, text.rfind("。", start, sentence.start - 1) + 1), sentence.start) if attends else ()
    places = [m for m in told if m.kind == "place" and text.startswith(_HELD, m.end)]
    where = [m for m in places if text.startswith(("在", "于"), m.start - 1)]
    if attends is None or not where:
        return None
    days = [m for m in told if m.kind == "date" and m.end < where[0].start]
    return Journey(Stops([where[0]]), start=attends.start(), end=attends.end(), date=days[0] if days else None)


def to_talks(sentence: SentenceView, at: int) -> Journey | None:
    """The way of those who led a team somewhere, told by where both sides met: 带队回访,双方在甲州召开联席会议."""
    text = sentence.document_text
    talks = _TALKS.match(text, at, sentence.end)
    where = (m for m in sentence.of("place") if talks and m.start == talks.end() and text.startswith(_HELD, m.end))
    place = next(where, None)
    if talks is None or place is None:
        return None
    return Journey(Stops([place]), purpose=Span(*talks.span("what")), start=at, end=talks.end("what"))


def held_day(view: ArticleView, sentence: SentenceView) -> Mention[Any] | None:
    """The day of a meeting that the sentence before tells of: 5月8日,交接会召开。某某带队前来."""
    before = list(view.holding([sentence.start - 1])) if sentence.start > sentence.paragraph.start else []
    held = [one for one in before if any(word in one.text for word in _HELD)]
    return next((date for one in held for date in heads(one) if is_day(date)), None)


def _here(reader: Reader, verb: re.Match[str]) -> re.Match[str] | None:
    """The words after a verb that stand for where the text is written."""
    if verb[0] in ("来", "前来", "莅临"):
        alone = _HERE_ALONE.match(reader.text, verb.end(), reader.end) or _HERE_COME.match(
            reader.text, verb.end(), reader.end
        )
        return alone or _HERE_BODY.match(reader.text, verb.end(), reader.end)
    if verb[0] in _LOOKS_AT:
        return _HERE_LOOKED.match(reader.text, verb.end() + reader.text.startswith("了", verb.end()), reader.end)
    pattern = _HERE_CALLED if verb[0] == "来访" else _HERE_SEEN if verb[0] in _HITHER else None
    return pattern.match(reader.text, verb.end(), reader.end) if pattern else None


def _vague(reader: Reader, start: int) -> Journey:
    """A journey to a place that is not known as one: a verb of motion, a name, what for."""
    text = reader.text
    for verb in _MOVES.finditer(text, start, reader.end):
        why = reader.verb("visits", verb.end() + 1, min(reader.end, verb.end() + _LONGEST_PURPOSE))
        if why is None:
            continue
        named = _UNNAMED.fullmatch(text, verb.end(), why.start())
        if named and not _GENERAL.search(text, *named.span()):
            purpose = Span(why.start(), clause_end(text, why.end(), min(reader.end, why.start() + _LONGEST_PURPOSE)))
            letter = _CITY.match(text, verb.end())
            called = Span(*letter.span()) if letter else None
            return Journey(purpose=purpose, start=verb.start(), end=purpose.end, vague=True, letter=called)
    if city := _CITY_ALONE.search(text, start, reader.end):
        at, near = city.end(), Span(*city.span("city"))
        signed = Span(at, clause_end(text, at, min(reader.end, at + _LONGEST_PURPOSE)))
        what_for = signed if text.startswith("签", at) else _purpose(reader, None, at)
        return Journey(purpose=what_for, start=city.start(), end=at, vague=True, letter=near)
    arrived = _ARRIVED.search(text, start, reader.end)
    if arrived is None or _GENERAL.search(text, *arrived.span("where")) or not reader.is_plain(*arrived.span("where")):
        return Journey()
    told = verbs("purposes").match(text, arrived.end(), reader.end)
    aim = _purpose(reader, None, arrived.end()) if told else None
    return Journey(purpose=aim, start=arrived.start(), end=arrived.end() - 1, vague=True) if aim else Journey()


def _stays(reader: Reader, at: int) -> bool:
    """Whether a verb of visiting follows in the same clause, or that they walked around there: 在甲市走了四天."""
    end = clause_end(reader.text, at, reader.end)
    return reader.verb("visits", at, end) is not None or _WALKED.match(reader.text, at, end) is not None


def _purpose(reader: Reader, go: re.Match[str] | None, at: int) -> Span | None:
    """What the journey was for: the words after its object, or the verb itself (考察了…)."""
    text = reader.text
    own = verbs("visits").search(go[0]) if go else None
    end = clause_end(text, at, reader.end)
    if end == at and own is None and text.startswith(",", end):
        end = clause_end(text, end + 1, reader.end)
    verb = reader.verb("purposes", at, end)
    if verb is not None and reader.text.startswith(("进行", "开展"), verb.end()):
        verb = reader.verb("purposes", verb.end(), end)  # 就对口合作交流进行考察
    if verb is not None and _MEETING.match(reader.text, verb.end()):
        end = clause_end(text, end + 1, reader.end) if text.startswith(",并", end) else end
        verb = reader.verb("purposes", verb.end(), end) or verb  # 赴甲省参加洽谈会,并考察产业
    if verb is None and own is None and (called := _CALLED.match(text, at, end)):
        return Span(*called.span("what"))
    if verb is None or reader.has_person(at, verb.start()):
        return Span(*go.span()) if go and own else None
    if verb[0] in ("开展", "进行"):
        what = verb.end() + text.startswith("了", verb.end())
        done = reader.verb("visits", what, min(end, what + _LONGEST_PURPOSE))
        about = (
            done is not None and _OF_WHAT.fullmatch(text, what, done.start()) and reader.is_plain(what, done.start())
        )
        if done is not None and about:
            closing = _PURPOSE_END.search(text, done.end(), end)
            return Span(what, closing.start() if closing else end)
        verb = done or verb
    if verbs("greetings").fullmatch(verb[0]):
        also = _AND_SAW.match(text, verb.end(), end) or verbs("greetings").match(text, verb.end(), end)
        return Span(verb.start(), also.end() if also else verb.end())
    found, _ = reader.objects(verb.end())
    if found.sites:
        return Span(*verb.span())
    limit = min(end, verb.start() + _LONGEST_PURPOSE)
    closing = _PURPOSE_END.search(text, verb.end(), limit)
    return Span(verb.start(), closing.start() if closing else limit)
