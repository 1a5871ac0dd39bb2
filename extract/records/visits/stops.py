"""Reads the object of a verb of motion or sight: a list of areas and sites."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.organisations.generic import short_firms
from extract.plain import plain
from extract.records.context import is_town
from extract.records.view import SentenceView, outermost
from extract.records.visits.items import (
    DONE,
    GENERIC_ITEM,
    HOMES,
    LIST_BELOW,
    OF_BODIES,
    ONE,
    OPENING,
    PLAIN_SITE,
    PROGRAMME,
    SHORT_SITE,
    SORT,
    SORT_BEFORE,
    STATE,
    TRAILING,
    around_bodies,
    behind_helper,
    counts,
    is_abroad,
    is_new_area,
    is_park,
    site_ends,
)
from extract.records.visits.verbs import comes, verbs
from extract.records.visits.wording import TEAMS
from extract.text.patterns import late
from extract.text.span import Span

AREAS = frozenset({"country", "province", "prefecture", "county", "zone"})
"""The levels of places that are destinations rather than sites."""

_LONGEST_NAME = 14
_AT_END = late("等(?:地|处|点位|现场)$")
"""At the end of a list of sites, what says that all of it is one."""
_LEVELS = "省市州县区旗两三"
_BREAK = late(
    r"[,。;:!?\s]|就(?![业读医近地])|(?<!结)对(?![口接外台])|围绕|与|同(?![济仁心德])|并(?!购|网)|后(?![山勤河])|时(?![代尚光])|期间|开展|进行|参[加与]|出席|听取|详细|转了转|看了看|坐了坐|——(?=[这那该])|入户|报[到告]"
)
_DID = late(r"[^\W\d_a-zA-Z]了(?=[\d一二两三四五六七八九十])")
"""What was done to so many there, and ends the list of places: 到甲市、乙市跑了23家企业."""
_HANDS = late(
    "(?:籍|选派|派驻|支教|支医|支农|支援|援[建派藏疆青滇黔桂]?|挂职|来)[^,。;、的]{0,8}?(?:教师|医生|干部|人[员才]|队员?|专家|老师|医疗队)"
)
"""Behind a place, who has come from it to those that are seen: 看望甲区支教教师."""
_COUPLE = 2
_PARTS = ("place", "organisation")
"""What the name of a site may hold."""
_TRAVELLERS = late("代表团|考察团|考察组|调研组|一行")
_SEPARATOR = late(r"、|以及|和|及")
_WORDS = ("和谐", "和平", "和睦", "和美", "和顺", "和煦", "及时")
"""What only begins like a word between two items."""


@plain
class Stops:
    """Where somebody went; `around` are the places that sites' names begin with."""

    areas: list[Mention[Any]] = field(default_factory=list)
    sites: list[Span] = field(default_factory=list)
    around: list[Mention[Any]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.areas or self.sites)

    def add(self, other: "Stops") -> None:
        """Take in what another list has."""
        self.areas += other.areas
        self.sites += other.sites
        self.around += other.around


class Reader:
    """Reads verbs and their objects in a sentence, never inside a mention."""

    def __init__(self, sentence: SentenceView, end: int) -> None:
        """Read up to `end`, an offset into the clean text."""
        self.text = sentence.document_text
        self.end = end
        self._all: Sequence[Mention[Any]] = sentence.mentions
        whole = [m for m in sentence.mentions if m.kind != "title" and not self._travels(m)]
        self._mentions = outermost(whole)

    def _travels(self, mention: Mention[Any]) -> bool:
        """Whether what was read as a name takes in those who travel: 代表团一行调研某某基地."""
        return (
            mention.kind == "organisation" and _TRAVELLERS.search(self.text, mention.start, mention.end - 2) is not None
        )

    def verb(self, group: str, at: int, end: int | None = None) -> re.Match[str] | None:
        """The first word of a group of verbs that is not part of a mention."""
        stop = self.end if end is None else end
        while match := verbs(group).search(self.text, at, stop):
            inside = self._holding(match.start())
            if inside is None or self._misread(inside, match):
                return match
            at = inside.end
        return None

    def _misread(self, mention: Mention[Any], verb: re.Match[str]) -> bool:
        """Whether a name begins with the verb before it: 考察科技馆."""
        return mention.kind == "organisation" and mention.start == verb.start() and len(verb[0]) > 1

    def has_person(self, start: int, end: int) -> bool:
        """Whether a person is named in a stretch."""
        return any(m.kind == "person" and start <= m.start < end for m in self._mentions)

    def is_plain(self, start: int, end: int) -> bool:
        """Whether a stretch holds no mention of anything but of a region by one letter: 沪滇协作."""
        return not any(m.start < end and start < m.end and m.rule != "place.letter" for m in self._all)

    def begins_name(self, at: int) -> bool:
        """Whether the name of a place or body begins here."""
        return any(m.start == at and m.kind in _PARTS for m in self._mentions)

    def objects(self, start: int, *, moves: bool = True) -> tuple[Stops, int]:
        """The areas and sites of the list that starts here, and where it ends; of what is counted there are none.

        `moves`: the verb before it says where to, so that a place at the start of an item is an area.
        """
        start += self.text.startswith("了", start)
        start = behind_helper(self.text, self._mentions, start)
        count = next((m for m in self._mentions if m.start == start and m.kind.startswith("quantity")), None)
        if count is not None:
            listed = LIST_BELOW.match(self.text, count.end, self.end)
            if listed is None:
                return Stops(), start  # 跑了6家石材、水暖企业
            start, moves = listed.end(), False
        end = self._list_end(start)
        found, sorted_out = self._list(start, end, moves)
        while found and self.text.startswith(",", end):
            more = self._list_end(end + 1)
            others, again = self._list(end + 1, more, moves=False)
            places = any(m.start == end + 1 and m.kind == "place" for m in self._mentions)
            whole = others.complete and (places or _AT_END.search(self.text, end, more) is not None)
            if not others or not ((sorted_out and again) or whole):
                break
            found.add(others)
            end = more
        return found, end if found else start

    def _list(self, start: int, end: int, moves: bool) -> tuple["_List", bool]:
        """The stops of `text[start:end]`, and whether it says what sort of places they are (等企业)."""
        sort = SORT.search(self.text, start, end)
        found = _List()
        items = list(self._items(start, sort.start() if sort else end))
        more = sort is not None and _SEPARATOR.match(self.text, sort.end(), end)  # 等企业、甲基地, not 等学校上示范课
        items += list(self._items(sort.end(), end)) if sort and more else []
        generic = any(GENERIC_ITEM.fullmatch(self.text, *item) for item in items)
        for item in items:
            found.complete &= self._classify(item, found, moves, named=sort is not None, generic=generic)
        if found.sites and not found.complete and not generic:
            self._add_plain(items, found)
        return found, sort is not None

    def _add_plain(self, items: Sequence[Span], found: "_List") -> None:
        """Add the items of a list of sites that are none by the end of their names; of two only one in a place."""
        known = [*found.sites, *(area.span for area in found.areas)]
        for start, end in items:
            inside = [m for m in self._mentions if start <= m.start and m.end <= end and m.kind not in _PARTS]
            plain = PLAIN_SITE.fullmatch(self.text, start, end) is not None and not inside
            listed = len(items) > _COUPLE or self.text[end : end + 1] == "、" or self.text[start - 1] == "、"
            plain &= listed or any(m.kind == "place" and m.start == start for m in self._mentions)
            plain |= any(kind.fullmatch(self.text, start, end) is not None for kind in (SHORT_SITE, short_firms()))
            if plain and not any(span.start < end and start < span.end for span in known):
                found.sites.append(Span(start, end))
        found.sites.sort()

    def _holding(self, at: int) -> Mention[Any] | None:
        return next((m for m in self._mentions if m.start <= at < m.end and m.kind != "date"), None)

    def _list_end(self, start: int) -> int:
        """Where the object that starts here ends: at a break or at the next verb."""
        end = self.end
        for pattern in (_BREAK, verbs("purposes"), verbs("go"), _DID):
            at = start
            while match := pattern.search(self.text, at, end):
                inside = self._holding(match.start())
                told = self.begins_name(match.end()) or comes(self.text, match)
                if told and not is_abroad(self._all, match) and (inside is None or self._misread(inside, match)):
                    end = match.start()
                    break
                at = max(match.end(), inside.end if inside else 0)
        return end

    def _items(self, start: int, end: int) -> Iterator[Span]:
        at = start
        for separator in _SEPARATOR.finditer(self.text, start, end):
            if self._parts(separator):
                if separator.start() > at:
                    yield Span(at, separator.start())
                at = separator.end()
        if at < end:
            yield Span(at, end)

    def _parts(self, separator: re.Match[str]) -> bool:
        """Whether a separator stands between items; 和 also where a county's name seems to begin (甲村和县医院)."""
        inside = self._holding(separator.start())
        if inside is None:
            return True
        word = self.text.startswith(_WORDS, separator.start())
        return not word and self.text.endswith(site_ends(), 0, separator.start())

    def _classify(self, item: Span, found: "_List", moves: bool, *, named: bool, generic: bool) -> bool:
        """Add an item of a list to the areas or the sites; whether it is one of them."""
        start, end = item
        for pattern in TRAILING:
            closing = pattern.search(self.text, start, end)
            end = closing.start() if closing else end
        if done := named and DONE.search(self.text, start, end):
            end, named, moves = done.start(), False, False
        inside = [m for m in self._mentions if start <= m.start and m.end <= end]
        placed = bool(inside) and inside[0].kind == "place"  # 濮阳、鹤壁两市学校
        if any(m.kind in ("person", "date") or (counts(m, start) and not placed) for m in inside):
            return False
        last = inside[-1] if inside else None
        start = self._behind_sort(start, end)
        start += 2 * self.text.startswith(ONE, start)
        if PROGRAMME.fullmatch(self.text, start, end):
            return False
        if len(inside) > 1 and self._runs_on(inside, start, end):
            return all(self._place(place, found, moves) for place in inside)
        if last is not None and last.kind == "place" and last.end == end and self._opens(last, start):
            return self._place(last, found, moves)
        there = around_bodies(self.text, self._all, start, end) if moves else None
        if there is not None and there.value.level in AREAS:
            return self._place(there, found, moves)
        start = max(start, self.text.rfind("的", start, end - 2) + 1)
        if any(m.start == start and counts(m, start) for m in inside):
            return False
        body = inside[0] if inside and inside[0].kind == "organisation" and inside[0].start == start else None
        if body is not None and self.text.endswith(STATE, body.end, end):
            end, last = body.end, body
        if self._is_site(start, end, last, named) and (inside or not generic):
            found.sites.append(Span(start, end))
            begins = (item.start, start)  # 灵丘县的平型关中学
            found.around += [m for m in self._all if m.kind == "place" and m.start in begins and m.end <= end]
            found.around = [m for m in found.around if m.rule != "place.letter" and self.text[m.end] != "在"]
            return True
        first = inside[0] if inside else None
        if moves and first is not None and first.kind == "place" and self._opens(first, start):
            return (first.end - first.start > 1 or self.text[first.end] in _LEVELS) and self._place(first, found, moves)
        return False

    def _runs_on(self, inside: Sequence[Mention[Any]], start: int, end: int) -> bool:
        """Whether an item is nothing but places side by side: 浙沪, 甲市乙市丙州."""
        places = all(m.kind == "place" for m in inside) and len({m.end - m.start == 1 for m in inside}) == 1
        return places and [start, *(m.end for m in inside)] == [*(m.start for m in inside), end]

    def _opens(self, place: Mention[Any], start: int) -> bool:
        """Whether an item begins with a place; the letter for one stands first (不是下蜀港 for 香港)."""
        return place.start - start <= (OPENING if place.end - place.start > 1 else 0)

    def _behind_sort(self, start: int, end: int) -> int:
        """Where the name begins that stands behind the words for what sort of place it is: 帮扶联系点甲镇乙村."""
        sort = SORT_BEFORE.match(self.text, start, end)
        names = sort and any(m.start == sort.end() and m.kind in _PARTS for m in self._all)
        return sort.end() if sort and names else start

    def _is_site(self, start: int, end: int, last: Mention[Any] | None, named: bool) -> bool:
        organisation = last is not None and last.kind == "organisation" and self.text[last.end : end] in OF_BODIES
        if end - start <= 2 or self.text[start] == "由" or self.text.endswith((*HOMES, *TEAMS), start, end):
            return False
        if GENERIC_ITEM.fullmatch(self.text, start, end):
            return False
        return organisation or self.text.endswith(site_ends(), start, end) or (named and end - start < _LONGEST_NAME)

    def _place(self, place: Mention[Any], found: "_List", moves: bool) -> bool:
        """Add a place: an area, or a village as a site, whose county is the area; a zone that was seen is a site."""
        if _HANDS.match(self.text, place.end, self.end):
            return False
        printed, level = bool(place.value.printed), place.value.level
        in_county = level == "zone" and not is_new_area(place.value.name)
        in_county &= printed or not moves or is_park(place.value)
        town = level == "town" and is_town(place.value)
        if (level in AREAS and not in_county) or town:
            found.areas.append(place)
        else:
            found.sites.append(place.span)
            found.around.append(place)
        return True


@plain
class _List(Stops):
    """The stops of one list; `complete` while every item of it is one."""

    complete: bool = True
