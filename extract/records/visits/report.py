"""One trip for all that the sentences of an article state of it."""

import itertools
from collections.abc import Iterator
from dataclasses import field
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.plain import plain
from extract.records.context import dates_agree, edtf, heads, is_day, opening_day
from extract.records.view import ArticleView
from extract.records.visits.days import goes_on_later, lasted
from extract.records.visits.statement import Statement
from extract.records.visits.stops import Stops
from extract.records.visits.verbs import verbs
from extract.text.patterns import late

_NEAREST = 24
"""How many trips back a statement may belong to, and how many statements of one trip are compared."""
_BACK = 12
"""How many sentences back the date of a trip may stand."""
_OUTSIDE = ("title", "caption")
"""The roles of the paragraphs that only take up what the body tells."""
_FAR = 40
"""The same for a trip that goes on from what has been told at length."""


_THEN = late(r"(?:[^,。;:!?\s]{0,8}(?:会|会议|仪式|活动|座谈|会谈|签约|培训|会见)(?:结束)?(?:之?[前后])|随后|会[前后])")
"""How a sentence begins that tells what came just before or after what the text has told."""


@plain
class Trip:
    """The statements about one trip, in the order of the text, and the stops and days that other sentences tell."""

    statements: list[Statement]
    legs: list[Stops] = field(default_factory=list)
    days: list[Mention[Any]] = field(default_factory=list)

    @property
    def told(self) -> Statement:
        """The statement that the record is named after: one of the body that says who led."""
        return min(self.statements, key=_rank)

    @property
    def leaders(self) -> list[Mention[Any]]:
        """Who led the trip, by the first of the statements that name most of them."""
        return max((s.leaders for s in self.statements), key=len)

    @property
    def headline(self) -> bool:
        """Whether only headlines and headings tell of it."""
        return all(s.scene.sentence.paragraph.role in ("title", "heading") for s in self.statements)

    @property
    def date(self) -> Mention[Any] | None:
        """The date of the whole trip: that of the statement it is told by, or an interval."""
        dates = [s.date for s in self.statements if s.date is not None]
        whole = next((date for date in dates if "/" in (edtf(date) or "")), None)
        return whole or lasted([*dates, *self.days]) or self.told.date

    @property
    def day(self) -> Mention[Any] | None:
        """The first day that any of the statements names."""
        return next((s.date for s in self.statements if s.date is not None), None)


def _rank(statement: Statement) -> tuple[bool, ...]:
    """What ranks the statements of a trip, the best one first: where to, who led, in the body, to which areas."""
    told = statement.journey.stops or not statement.leg
    outside = statement.scene.sentence.paragraph.role in _OUTSIDE
    sites_only = bool(statement.journey.stops.sites) and not statement.journey.stops.areas
    return not told, not statement.leaders, statement.leg, outside, sites_only


def gather(view: ArticleView, found: Iterator[Statement]) -> list[Trip]:
    """The trips that statements are about, each once, in the order of the text."""
    trips: list[Trip] = []
    for statement in found:
        statement.date = statement.date or _went_on(view, statement) or _listed(view, statement)
        statement.date = statement.date or set_out(view, statement)
        near = itertools.islice(reversed(trips), _NEAREST)
        known = next((trip for trip in near if _same(trip, statement)), None)
        if known is not None:
            known.statements += [statement] * (len(known.statements) < _NEAREST)
        elif not statement.leg:
            trips.append(Trip([statement]))
    return trips


def _same(trip: Trip, statement: Statement) -> bool:
    """Whether a statement may be about a trip that is known."""
    if statement.group != trip.told.group:
        return False
    one, other = ({m.value.name for m in leaders} for leaders in (trip.leaders, statement.leaders))
    if one and other and one != other and not ((other < one or one < other) and _goes_on(trip, statement)):
        return False
    origins = {s.origin.value.full for s in (trip.told, statement) if s.origin is not None}
    if (len(origins) > 1 and not _is_same_home(trip, statement)) or not (
        dates_agree(trip.date or trip.day, statement.date) or goes_on_later(trip.statements, statement)
    ):
        return False
    if trip.told.origin and any(m.value.full == trip.told.origin.value.full for m in statement.journey.stops.areas):
        return False  # a trip the other way
    if not one and origins and _heads(trip, statement):
        return True
    return bool(one & other) or statement.delegation is not None or statement.rule == "visit.led-by"


def _is_same_home(trip: Trip, statement: Statement) -> bool:
    """Whether 某某率党政代表团, whose title tells a larger or smaller region, is about the delegation told by name."""
    one, other = trip.told, statement
    if one.origin is None or other.origin is None or (trip.leaders and other.leaders):
        return False
    places = other.scene.view.within(*other.delegation) if other.delegation else ()
    return not any(m.kind == "place" for m in places) and _is_near(one.origin.value, other.origin.value)


def _goes_on(trip: Trip, statement: Statement) -> bool:
    """Whether 甲一行 may be those whom 甲 and 乙 led: they are not told to have been in a region far from that.

    So may those whom the text names below a headline that names only some of them, or more.
    """
    there = [area.value for s in trip.statements for area in s.journey.stops.areas]
    here = [area.value for area in statement.journey.stops.areas]
    near = any(_is_near(one, other) for one in there for other in here)
    same = statement.rule == "visit.party" or trip.headline
    return same and (near or not there or not here or _on_the_same_day(trip, statement))


def _on_the_same_day(trip: Trip, statement: Statement) -> bool:
    """Whether a statement names a day on which the trip was going on."""
    date = trip.date or trip.day
    return is_day(statement.date) and is_day(date) and dates_agree(date, statement.date)


def _is_near(one: Place, other: Place) -> bool:
    """Whether two places are the same, or one holds the other."""
    return one.full == other.full or one.code in other.parent_codes or other.code in one.parent_codes


def _heads(trip: Trip, statement: Statement) -> bool:
    """Whether a trip that only headings tell goes to a place that a statement of the text names.

    Where one of the two names none, it is that of the text if this says from where, and no heading names what was seen.
    """
    if not trip.headline:
        return False
    first, second = ([m.value for m in s.journey.stops.areas] for s in (trip.told, statement))
    if first and second:
        return any(_is_near(one, other) for one in first for other in second)
    return statement.origin is not None and not any(s.journey.stops.sites for s in trip.statements)


def _went_on(view: ArticleView, statement: Statement) -> Mention[Any] | None:
    """The day that a sentence goes on from which says when by what went before: 仪式结束后, 会前."""
    here = statement.scene.sentence
    if not _THEN.match(view.text, here.start, here.end):
        return None
    days = (date for sentence in reversed(view.preceding(here, _FAR)) for date in heads(sentence))
    return next((date for date in days if is_day(date)), None)


def set_out(view: ArticleView, statement: Statement) -> Mention[Any] | None:
    """The day of the sentence before it that says, of nobody by name, that they went to see things.

    9月14日,甲局安排场长出省学习。副局长某某带队,….
    """
    here = statement.scene.sentence
    for before in view.preceding(here, 1):
        told = verbs("visits").search(view.text, before.start, before.end)
        if before.paragraph is here.paragraph and told and not (before.of("person") or here.of("date")):
            return next((date for date in heads(before) if is_day(date)), None)
    return None


def below(view: ArticleView, trip: Trip) -> Mention[Any] | None:
    """The day of a trip that only headlines tell of: that which the text opens with."""
    titles = all(statement.scene.sentence.paragraph.role == "title" for statement in trip.statements)
    return opening_day(view) if titles else None


def _listed(view: ArticleView, statement: Statement) -> Mention[Any] | None:
    """The day of the item before it in a list that semicolons part: 5月20日,甲市迎来…;乙市迎来…."""
    here = statement.scene.sentence
    for sentence in reversed(view.preceding(here, _BACK)):
        if sentence.paragraph is not here.paragraph or not view.text.endswith((";", "；"), 0, sentence.end):
            return None
        day = next((date for date in heads(sentence) if is_day(date)), None)
        if day is not None:
            return day
    return None


def carried(view: ArticleView, trip: Trip, main: Trip | None) -> Mention[Any] | None:
    """The date that a trip without a stated one takes from the text before it.

    A part of a delegation takes that of its paragraph, a day that is a heading governs what stands below it.
    """
    here = trip.told.scene.sentence
    for sentence in reversed(view.preceding(here, _BACK)):
        day = next((date for date in heads(sentence) if is_day(date)), None)
        if sentence.paragraph.role == "heading":
            dated = day is not None and "的" not in view.text[day.end : sentence.end]  # 5月8日举行的座谈会现场
            return day if dated else _inherited(trip, main)
        if trip.told.group and sentence.paragraph is here.paragraph:
            if verbs("within").search(view.text, sentence.start, min(sentence.start + 12, sentence.end)):
                break
            if day is not None:
                return day
    return _inherited(trip, main)


def _inherited(trip: Trip, main: Trip | None) -> Mention[Any] | None:
    """The date of the whole delegation's trip, for a part of it."""
    return main.date if main is not None and trip.told.group else None
