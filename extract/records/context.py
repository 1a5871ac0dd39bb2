"""What the sentence around a statement says: when it was, where, and which mentions stand in a stretch of it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.records.view import ArticleView, SentenceView
from extract.rules.engine import Engine, Hit
from extract.rules.lift import Located
from extract.text.patterns import compiled, late


def edtf(date: Mention[Any] | None) -> str | None:
    """The grounded EDTF value of a date mention, `None` for a duration, a set or a vague word."""
    if date is None:
        return None
    meaning = date.value.meaning
    return meaning.value if meaning.kind in ("date", "interval") else None


def is_event_date(date: Mention[Any]) -> bool:
    """Whether a date can say when something happened: not a duration, not a bound such as 今年以来."""
    meaning = date.value.meaning
    return meaning.kind in ("date", "interval") and meaning.bound is None and meaning.value is not None


def is_day(date: Mention[Any] | None) -> bool:
    """Whether a date is as exact as a day, or an interval of days."""
    value = edtf(date)
    return value is not None and len(value.split("/")[0]) == len("2022-08-24")


def dates_agree(one: Mention[Any] | None, other: Mention[Any] | None) -> bool:
    """Whether two dates can be those of one event: equal, one inside the other, or one of them unknown."""
    first, second = edtf(one), edtf(other)
    if first is None or second is None or first == second:
        return True
    short, long = sorted((first, second), key=len)
    if len(short) == len("2022-08") and long.startswith(short):
        return True
    inner, outer = sorted((first, second), key=lambda value: "/" in value)
    start, _, end = outer.partition("/")
    return bool(end) and start <= inner.partition("/")[0] <= end


def event_dates(sentence: SentenceView, before: int, outside: Sequence[Located] = ()) -> list[Mention[Any]]:
    """The dates in the sentence in front of `before` that can say when something happened, in order.

    Dates inside titles of works and inside the names `outside` do not count.
    """
    dates = [date for date in sentence.of("date") if date.end <= before and is_event_date(date)]
    if not dates:
        return []
    taken: list[Located] = [*outside, *sentence.of("work")]
    return [d for d in dates if not any(name.start <= d.start and d.end <= name.end for name in taken)]


def event_date(sentence: SentenceView, before: int, outside: Sequence[Located] = ()) -> Mention[Any] | None:
    """The date that governs what is said at `before`: the last one in front of it; a day outranks a coarser date.

    None does where words behind it say that it was some day before, as in a report: 新华社6月17日电 日前,….
    """
    dates = event_dates(sentence, before, outside)
    days = [date for date in dates if is_day(date)]
    last = next(reversed(days or dates), None)
    return None if last is not None and is_lately(sentence.document_text, last.end, before) else last


def is_lately(text: str, start: int, end: int) -> bool:
    """Whether a stretch says that it was some day not long ago: 近日, 日前."""
    return _lately().search(text, start, end) is not None


@cache
def _lately() -> re.Pattern[str]:
    return compiled("|".join(load("calendar")["lately"]["words"]))


def days_on_end(sentence: SentenceView, last: Mention[Any]) -> Mention[Any]:
    """The days that a list of days on end comes to (6月10日、11日), or the last of the list."""
    first, text = last, sentence.document_text
    for date in reversed(event_dates(sentence, last.start)):
        if text[date.end : first.start] not in _JOINS or not _is_day_before(edtf(date) or "", edtf(first) or ""):
            break
        first = date
    return last if first is last else from_to(first, last)


def from_to(first: Mention[Any], last: Mention[Any]) -> Mention[Any]:
    """The interval from one day to another one."""
    value = copy(last.value)
    value.meaning = replace(last.value.meaning, value=f"{edtf(first)}/{edtf(last)}", kind="interval")
    return Mention("date", first.start, last.end, value, last.rule)


def _is_day_before(one: str, other: str) -> bool:
    """Whether two days, EDTF, of one month are such that the other follows the one."""
    whole = len(one) == len(other) == len("2022-08-24") and one[:-2] == other[:-2]
    return whole and one[-2:].isdigit() and other[-2:].isdigit() and int(one[-2:]) + 1 == int(other[-2:])


_JOINS = ("、", "和")
_BEFORE_HEAD = late(r"(?:[^,。]{0,40}[)讯电:>】])?[\s★●◆■▲·]*(?:\w{1,4}[,的])?(?:此前的)?")
"""What may stand between the start of a sentence and a date at its head: a byline, a bullet, 会前."""


def heads(sentence: SentenceView) -> list[Mention[Any]]:
    """The date at the head of a sentence that what follows may go on from, as a list of at most one."""
    text = sentence.document_text
    return [
        date
        for date in sentence.of("date")[:1]
        if is_event_date(date) and _BEFORE_HEAD.fullmatch(text, sentence.start, date.start)
    ]


def next_day(view: ArticleView, here: SentenceView) -> Mention[Any] | None:
    """The day that the next sentence of a paragraph begins with."""
    after = (sentence for sentence in view.holding([here.end]) if sentence.paragraph is here.paragraph)
    return next((date for sentence in after for date in heads(sentence) if is_day(date)), None)


def opening_day(view: ArticleView) -> Mention[Any] | None:
    """The day that the text below the headline begins with."""
    body = next((paragraph.start for paragraph in view.article.paragraphs if paragraph.role == "body"), None)
    opening = () if body is None else view.holding([body])
    return next((date for sentence in opening for date in heads(sentence) if is_day(date)), None)


LONGEST_SENTENCE = 1500
"""The most characters that a sentence may have in which statements are looked for."""


def is_sentence(sentence: SentenceView) -> bool:
    """Whether a stretch is short enough to be a sentence; what runs on without a stop is none."""
    return sentence.end - sentence.start <= LONGEST_SENTENCE


def anchored(view: ArticleView, engine: Engine[Any]) -> Iterator[tuple[SentenceView, list[Hit]]]:
    """The sentences of an article with the anchors of an engine's rules in them, found in one pass over its text."""
    hits = engine.hits(view.text, view.article.start, view.article.end)
    if not hits:
        return
    starts = [start for start, _, _ in hits]
    for sentence in filter(is_sentence, view.holding(starts)):
        first = bisect_left(starts, sentence.start)
        inside = hits[first : bisect_left(starts, sentence.end, first)]
        if inside := [hit for hit in inside if hit[1] <= sentence.end]:
            yield sentence, inside


_CLAUSE_MARK = late(r"[,。;:!?\n]")
_TO_LAST_MARK = late(rf"(?s:.*){_CLAUSE_MARK.pattern}")


def clause_start(text: str, floor: int, at: int) -> int:
    """Where the clause that holds position `at` begins, not before `floor`."""
    before = _TO_LAST_MARK.match(text, floor, at)
    return before.end() if before else floor


def clause_end(text: str, at: int, ceiling: int) -> int:
    """Where the clause that holds position `at` ends, not after `ceiling`."""
    mark = _CLAUSE_MARK.search(text, at, ceiling)
    return mark.start() if mark else ceiling


def within(mentions: Iterable[Mention[Any]], start: int, end: int, *kinds: str) -> list[Mention[Any]]:
    """The mentions of some kinds that lie in `start:end`, in order."""
    return [m for m in mentions if m.kind in kinds and start <= m.start and m.end <= end]


_start = attrgetter("start")
_NAMES = frozenset({"place", "organisation", "person"})


def outside_names(sentence: SentenceView, start: int, end: int, names: Iterable[Located] = ()) -> str:
    """The words of a stretch that are in none of the names there, nor in `names`, a line for each piece.

    In 应急管理局 no letter says 应, in 若尔盖县 none says 若.
    """
    text = sentence.document_text
    named = [name for name in names if start <= name.start and name.end <= end]
    named += [m for m in sentence.outermost if m.kind in _NAMES and start <= m.start and m.end <= end]
    if not named:
        return text[start:end]
    named.sort(key=_start)
    pieces: list[str] = []
    for name in named:
        if start <= name.start:
            pieces.append(text[start : name.start])
            start = name.end
    return "\n".join([*pieces, text[start:end]])


def unique(mentions: Iterable[Mention[Any]]) -> dict[str, Mention[Any]]:
    """What mentions name, each once, with the first mention of it, in the order of the text."""
    first: dict[str, Mention[Any]] = {}
    for mention in mentions:
        first.setdefault(name_of(mention), mention)
    return first


def name_of(mention: Mention[Any]) -> str:
    """The name that a person, place, organisation or work has; that of a zone with its city (泰州医药高新区)."""
    if mention.kind == "work":
        return str(mention.value.title)
    if mention.kind == "place" and mention.value.level == "zone":
        return "".join((*mention.value.printed[-1:], mention.value.name))
    if mention.kind == "place" and len(mention.value.name) == 1:
        return str(mention.value.full)
    return str(mention.value.name)


_NO_TOWN = ("小镇", "古镇", "团")
"""What is called a town and is a sight, or a regiment of the corps that runs one."""


def is_town(place: Place) -> bool:
    """Whether a place is a town, and no sight that is called one."""
    return place.level == "town" and not place.name.endswith(_NO_TOWN)


def areas_of(place: Place, *, towns: bool) -> list[tuple[str, str | None]]:
    """The administrative areas that a place is or lies in, with their codes; `towns`: a town is one too.

    惠东县港口镇 is 惠东县 and 港口镇, 惠东县港口镇丙村 is 惠东县. A lone character (粤) is written out.
    """
    if place.level not in ("town", "village"):
        return [(place.full if len(place.name) == 1 else place.name, place.code)]
    name = next((name for name in reversed(place.printed) if name[-1] not in "镇乡道村木"), None)
    holders = zip(place.parents, place.parent_codes, strict=False)
    code = next((code for full, code in holders if full.startswith(name[:2])), None) if name else None
    held = [(name, code)] if name else []
    return [*held, (place.name, None)] if towns and is_town(place) else held
