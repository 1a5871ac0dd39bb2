"""Where a delegation is from."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.records.context import clause_start
from extract.records.homes import Homes
from extract.records.view import ArticleView, SentenceView
from extract.records.visits.journey import Journey
from extract.text.patterns import late
from extract.text.span import Span

_FIRST = 3
"""How many mentions of a person are looked at for where he is from."""
_NEAR = 25
"""How far before a name the place may stand that the title tells."""
_REGIONS = frozenset("省市县区州盟旗")
_OFFICES = ("委", "长", "政协", "人大", "政府", "人民政府", "直")
"""What a title goes on with behind the one letter for a region."""
_SET_OUT = late("(?:[^,。;:]{0,4}(?:机场|车站|火车站|高铁站))?(?:启程|出发|动身|南下|北上)")
"""Behind 从 and a place, what those do who are from there."""
_MEMBER = late("[^,。;:]{0,4}(?:委常委|人大常委会副主任|政协副主席|副省长|副市长|政府副主席)")
"""What posts of a region go on with that somebody holds besides one in a part of it: 省委常委、甲市委书记."""
_OF_BODIES = ("school", "hospital", "company")
"""The kinds of bodies that somebody is told to come from rather than from their place."""
_SENT_TO = frozenset("援驻赴进入在来抵")
"""Before the one letter of a place, what says that somebody is sent there."""


def origin_of(
    view: ArticleView,
    sentence: SentenceView,
    leaders: Sequence[Mention[Any]],
    delegation: Span | None,
    journey: Journey,
) -> Mention[Any] | None:
    """The place that the delegation is named after, else the one that its leader's title names.

    An official who sees places of his own area comes from nowhere else.
    """
    there = {area.value.full for area in journey.stops.areas}
    if delegation is not None:
        places = [m for m in view.within(*delegation) if _may_be_home(view.text, m)]
        if places:
            return places[0]
        if view.text.endswith("的", 0, delegation.start):  # 来自深圳的企业家考察团
            from_there = [m for m in sentence.of("place") if m.end == delegation.start - 1]
            if from_there and view.text.endswith("来自", 0, from_there[0].start):
                return from_there[0]
    for leader in leaders[:1]:
        named = [person for person in view.of("person") if person.value.name == leader.value.name]
        for person in (leader, *named[:_FIRST]):
            text = view.text
            start = max(clause_start(text, 0, person.start), person.start - _NEAR)
            start = max(start, text.rfind("的", start, person.start) + 1)
            start = max([start, *(m.end for m in view.within(start, person.start) if m.kind == "person")])
            hosts = [area.span for area in (*journey.stops.areas, *journey.stops.around)]  # 甲县迎来乙市副市长某某
            places = [m for m in view.within(start, person.start) if _may_be_home(text, m) and m.span not in hosts]
            if places and places[0].value.level != "country":
                home = _seat(text, places)
                return None if home.value.full in there else home
        own = next(filter(None, (_own(view, person) for person in (leader, *named[:_FIRST]))), None)
        if own is not None and own.value.full not in there and not _holds_any(own.value, journey):
            return own
    return _set_out(sentence, journey) if leaders or delegation is not None else None


def _seat(text: str, places: Sequence[Mention[Any]]) -> Mention[Any]:
    """The place whose office somebody holds who sits on a board of a larger one as well: 甲省委常委、乙市委书记."""
    first, last = places[0], places[-1]
    board = _MEMBER.match(text, first.end) is not None and first.value.code in last.value.parent_codes
    office = last.end + (text[last.end] in _REGIONS)  # 海西州|州委书记
    return last if board and text.startswith(_OFFICES, office) else first


def _set_out(sentence: SentenceView, journey: Journey) -> Mention[Any] | None:
    """The place that a sentence says they set out from: 从甲市出发,赴…."""
    text = sentence.document_text
    places = (m for m in sentence.of("place") if text.endswith("从", sentence.start, m.start))
    gone = {area.value.full for area in journey.stops.areas}
    return next((m for m in places if _SET_OUT.match(text, m.end) and m.value.full not in gone), None)


def body_of(view: ArticleView, leaders: Sequence[Mention[Any]], journey: Journey) -> Mention[Any] | None:
    """The school, hospital or firm that the title of the first leader begins with: 甲市中医院院长某某.

    Not the bank of a branch of some place (某银行福建分行), and no body of where the journey goes to.
    """
    gone = tuple(area.value.name for area in journey.stops.areas)
    for leader in leaders[:1]:
        for span in leader.value.spans[:1]:
            told = view.within(span.start, leader.start)
            bodies = (m for m in told if m.kind == "organisation" and m.start == span.start)
            body = next((m for m in bodies if m.value.kind in _OF_BODIES), None)
            if body is None or body.value.name.startswith(gone):
                return None
            return None if any(m.kind == "place" and m.start == body.end for m in told) else body
    return None


def _own(view: ArticleView, leader: Mention[Any]) -> Mention[Any] | None:
    """The region of the article's own, where that is all that the leader's title says of his: 县委书记某某率队."""
    text = view.text
    for span in leader.value.spans:
        if text[span.start] in _REGIONS and text.startswith(_OFFICES, span.start + 1):
            place = Homes(view).own(text[span.start])
            return Mention("place", span.start, span.start + 1, place, "place.self") if place else None
    return None


def _holds_any(place: Place, journey: Journey) -> bool:
    """Whether a place holds one that the journey went to."""
    return any(place.code in area.value.parent_codes for area in journey.stops.areas)


def _may_be_home(text: str, mention: Mention[Any]) -> bool:
    """Whether somebody may come from a place, not one that he only is sent to: 省援疆办, 驻藏工作队, 赴甲市考察团."""
    before = text[mention.start - 1 : mention.start]
    sent = before == "赴" or (mention.rule == "place.letter" and before in _SENT_TO)
    return mention.kind == "place" and not sent
