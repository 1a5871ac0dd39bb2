"""Who leads a delegation, where that is told apart from its trip: 领队是…, 代表团团长、副市长某某说."""

from collections.abc import Iterator, Sequence
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.context import clause_start
from extract.records.view import ArticleView, SentenceView
from extract.records.visits.origins import origin_of
from extract.records.visits.report import Trip
from extract.records.visits.wording import MEETS
from extract.text.patterns import late
from extract.text.span import Span

_POST = "(?:领队|团长|组长|队长)"
_IS = late(r"(?:总?领队|带队|团长|队长|组长)的?(?:是|为|系|由|:)$")
_ITS = late(rf"(?:本次|此次|该)?(?P<team>{'|'.join(load('visit_words')['heads'])})?总?{_POST}")
"""A post that is that of a delegation by itself: 代表团团长, 领队."""
_OF_BODY = ("visit.body", "visit.counted", "visit.stationed")
"""The rules for those whom a body sends, who may have no name of their own."""
_BY = late(r"(?:担?任|为)?总?(?:领队|团长)")
_LED = late(r"(?:率领|带领|任团长|担任团长)的")
"""Behind a name, before the delegation that its bearer leads: 由某某率领的考察团圆满结束考察."""
_LEADS = late(r"(?:亲自|全程)?(?:带队|率队|领队|领着|带着)(?=[,。;]|$)")
"""Behind a name: 副县长某某带队."""
_MET = late(f"(?<![有未没能将拟])(?:{'|'.join(MEETS)})了?")
_PARTY = late(
    "(?:一行|(?:[和与]|及其?)?(?:率领的)?[^,。;]{0,10}?(?:代表团|考察团)(?:一行)?)(?:[一二三四五六七八九十\\d]+人)?(?=[,。;]|[时并]|$)"
)
"""Behind the names of guests who are met, that they came with others."""
_BEFORE = 3
"""How many sentences before it."""
_NEAR = 8
"""How many sentences after the one that tells of the trip are looked through."""


def name_heads(view: ArticleView, trips: Sequence[Trip]) -> None:
    """Give the delegations of whom no sentence on their way says who leads them the head whom a later one names."""
    for at, trip in enumerate(trips):
        named = trip.told.delegation is not None or trip.told.rule in _OF_BODY
        if trip.leaders or not named or trip.told.group:
            continue
        end = trips[at + 1].told.span.start if at + 1 < len(trips) else view.article.end
        head = next(_heads(view, trip, end, alone=len(trips) == 1), None)
        heads = [head] if head is not None else _guests(view, trip, end)
        if heads:
            told = trip.told
            told.leaders += heads
            told.origin = told.origin or origin_of(view, told.scene.sentence, heads, None, told.journey)


def _guests(view: ArticleView, trip: Trip, end: int) -> list[Mention[Any]]:
    """Those with posts where a delegation is from whom others meet: 某市代表团来访。书记某某会见了该市市长某某一行."""
    home, here = trip.told.origin, trip.told.scene.sentence
    for sentence in view.onward(here, _BEFORE) if home is not None else ():
        met = _MET.search(view.text, sentence.start, min(sentence.end, end))
        people = [m for m in sentence.of("person") if met and m.start > met.end()]
        last = next((n for n, m in enumerate(people) if _PARTY.match(view.text, m.end)), -1)
        posts = people[0].value.spans[:1] if last >= 0 else ()
        for span in posts:
            if home and any(m.value.full == home.value.full for m in view.within(*span) if m.kind == "place"):
                return people[: last + 1]
    return []


def _heads(view: ArticleView, trip: Trip, end: int, *, alone: bool) -> Iterator[Mention[Any]]:
    """Those after a trip of whom it is said that they head it, in order; `alone` where the article tells of no other.

    Of several trips 副县长某某带队 may be said of any.
    """
    here, named = trip.told.scene.sentence, trip.told.delegation
    team = view.text[slice(*named)] if named is not None else ""
    if named is not None:
        yield from _led_before(view, named, [*view.preceding(here, _BEFORE), here])
    for sentence in view.onward(here, _NEAR):
        for person in sentence.of("person"):
            if here.start <= person.start < end and (
                _leads(view.text, sentence.start, person, team) or (alone and _LEADS.match(view.text, person.end))
            ):
                yield person


def _led_before(view: ArticleView, named: Span, sentences: Sequence[SentenceView]) -> Iterator[Mention[Any]]:
    """Who leads the delegation by the words that first name it: 某某率领的甲市考察团."""
    team = view.text[slice(*named)]
    for person in (m for sentence in sentences for m in sentence.of("person")):
        led = _LED.match(view.text, person.end)
        if led is not None and view.text.startswith(team, led.end()):
            yield person


def _leads(text: str, floor: int, person: Mention[Any], team: str) -> bool:
    """Whether the words around a name say that its bearer heads the delegation that is told of, and no other team."""
    first = min([person.start, *(span.start for span in person.value.spans)])
    start = clause_start(text, floor, first)
    if _IS.search(text, start, first):
        return True
    posts = (_ITS.fullmatch(text, *span) for span in person.value.spans if span.start == start)
    if any(post is not None and (post["team"] or "") in team for post in posts):
        return True
    return _BY.match(text, person.end) is not None and "由" in text[start:first]
