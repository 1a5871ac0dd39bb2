"""Where a stretch of text says that somebody went: areas, sites, and what for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.context import clause_end, outermost
from extract.records.view import SentenceView
from extract.text.span import Span

AREAS = frozenset({"country", "province", "prefecture", "county", "zone"})
"""The levels of places that are destinations rather than sites."""

_LONGEST_PURPOSE = 24
_SORT = re.compile(r"等(?:\w{0,4}(?:高校|企业|科研院所|单位|学校|公司|机构))")
_SORTS = re.compile(r"高校|企业|科研院所|单位|学校|公司|机构|\w{2}院校")
_REST = re.compile(r"等[^、]*$")
_BREAK = re.compile(
    r"[,。;:!?\n]|就(?![业读医近地])|围绕|与|同(?![济仁心德])|并(?!购|网)|后(?![山勤河])|时(?![代尚光])|期间|开展|进行"
)
_PURPOSE_END = re.compile(r"[,。;:!?\n(]|时|后|期间|过程中|[12]?\d天|并(?!购|网)")
_SEPARATOR = re.compile(r"、|以及|和|及")


@dataclass(slots=True)
class Journey:
    """Where somebody went, by one verb or several; `around` are the places that sites' names begin with."""

    areas: list[Mention[Any]] = field(default_factory=list)
    sites: list[Span] = field(default_factory=list)
    around: list[Mention[Any]] = field(default_factory=list)
    purpose: Span | None = None
    start: int = -1
    end: int = -1

    def __bool__(self) -> bool:
        return bool(self.areas or self.sites)


@cache
def verbs(group: str) -> re.Pattern[str]:
    """Any word of one group of `visit_words.toml`, the longest one first."""
    words = sorted(load("visit_words")[group], key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, words)))


@cache
def _site_ends() -> tuple[str, ...]:
    return tuple(load("visit_words")["sites"])


def read(sentence: SentenceView, start: int, end: int) -> Journey:
    """What `start:end`, which lies in the sentence, says of where somebody went."""
    reader = _Reader(sentence, end)
    journey = Journey()
    at = start
    while verb := reader.verb("go", at):
        found, stop = reader.objects(verb.end())
        at = max(stop, verb.end())
        if not found or (verb[0] == "在" and not reader.stays(stop)):
            continue
        if journey.start < 0:
            journey.start = verb.start()
        journey.areas += found.areas
        journey.sites += found.sites
        journey.around += found.around
        journey.end = stop
        if journey.purpose is None:
            journey.purpose = reader.purpose(verb, stop)
            journey.end = max(stop, journey.purpose.end if journey.purpose else stop)
    return journey


class _Reader:
    """Reads verbs and their objects in a sentence, never inside a mention."""

    def __init__(self, sentence: SentenceView, end: int) -> None:
        self._text = sentence.document_text
        self._end = end
        self._all = sentence.mentions
        self._mentions = [m for m in outermost(sentence.mentions) if m.kind != "title"]

    def verb(self, group: str, at: int, end: int | None = None) -> re.Match[str] | None:
        """The first word of a group of verbs that is not part of a mention."""
        stop = self._end if end is None else end
        while match := verbs(group).search(self._text, at, stop):
            inside = self._holding(match.start())
            if inside is None:
                return match
            at = inside.end
        return None

    def objects(self, start: int) -> tuple[Journey, int]:
        """The areas and sites of the list that starts here, and where it ends."""
        text, found = self._text, Journey()
        start += text.startswith("了", start)
        end = self._list_end(start)
        named = _SORT.search(text, start, end) is not None
        for item in self._items(start, end):
            self._classify(item, found, named)
        if named and found and text.startswith(",", end):
            more = self._list_end(end + 1)
            if _SORT.search(text, end + 1, more):
                for item in self._items(end + 1, more):
                    self._classify(item, found, named)
                end = more
        return found, end if found else start

    def stays(self, at: int) -> bool:
        """Whether a verb of visiting follows in the same clause."""
        return self.verb("visits", at, clause_end(self._text, at, self._end)) is not None

    def purpose(self, go: re.Match[str], at: int) -> Span | None:
        """What the journey was for: the words after its object, or the verb itself (考察了…)."""
        text = self._text
        end = clause_end(text, at, self._end)
        if end == at and end < self._end and text[end] == ",":
            end = clause_end(text, end + 1, self._end)
        verb = self.verb("purposes", at, end)
        if verb is None or self._starts_anew(at, verb.start()):
            own = verbs("visits").search(go[0])
            return Span(*go.span()) if own else None
        if verb[0] in ("开展", "进行"):
            verb = self.verb("visits", verb.end(), min(end, verb.end() + _LONGEST_PURPOSE)) or verb
        if verbs("greetings").fullmatch(verb[0]):
            also = verbs("greetings").match(text, verb.end(), end)
            return Span(verb.start(), also.end() if also else verb.end())
        found, _ = self.objects(verb.end())
        closing = _PURPOSE_END.search(text, verb.end(), min(end, verb.start() + _LONGEST_PURPOSE))
        stop = verb.end() if found.sites else closing.start() if closing else min(end, verb.start() + _LONGEST_PURPOSE)
        return Span(verb.start(), stop)

    def _starts_anew(self, at: int, verb: int) -> bool:
        """Whether somebody else is the subject of the verb: a person stands before it."""
        return any(m.kind == "person" and at <= m.start < verb for m in self._mentions)

    def _holding(self, at: int) -> Mention[Any] | None:
        return next((m for m in self._mentions if m.start <= at < m.end and m.kind != "date"), None)

    def _list_end(self, start: int) -> int:
        """Where the object that starts here ends: at a break or at the next verb."""
        at, end = start, self._end
        for pattern in (_BREAK, verbs("purposes"), verbs("go")):
            at = start
            while match := pattern.search(self._text, at, end):
                inside = self._holding(match.start())
                if inside is None and match.start() >= start:
                    end = match.start()
                    break
                at = inside.end if inside else match.end()
        return end

    def _items(self, start: int, end: int) -> Iterator[Span]:
        at = start
        for separator in _SEPARATOR.finditer(self._text, start, end):
            if self._holding(separator.start()) is None and separator.start() > at:
                yield Span(at, separator.start())
                at = separator.end()
        if at < end:
            yield Span(at, end)

    def _classify(self, item: Span, found: Journey, named: bool) -> None:
        """Add an item of a list to the areas or the sites, or leave it out."""
        text = self._text
        start, end = item
        rest = _REST.search(text, start, end)
        end = rest.start() if rest else end
        if _SORTS.fullmatch(text, start, end):
            return
        inside = [m for m in self._mentions if start <= m.start and m.end <= end]
        if any(m.kind.startswith("quantity") or m.kind in ("person", "date") for m in inside):
            return
        last = inside[-1] if inside else None
        if last is not None and last.kind == "place" and last.end == end and last.start - start <= 2:
            self._place(last, found)
            return
        owned = text.rfind("的", start, end - 2) + 1
        start = max(start, owned)
        organisation = last is not None and last.kind == "organisation" and last.end == end
        if end - start > 2 and (
            organisation or text.endswith(_site_ends(), start, end) or (named and end - start < 14)
        ):
            found.sites.append(Span(start, end))
            found.around += [m for m in self._all if m.kind == "place" and m.start == start and m.end <= end]
        elif inside and inside[0].kind == "place" and inside[0].start - start <= 2:
            self._place(inside[0], found)

    def _place(self, place: Mention[Any], found: Journey) -> None:
        """Add a place: an area, or a town or village as a site; a town's county is the area."""
        if place.value.level in AREAS or (place.value.level == "town" and place.value.printed):
            found.areas.append(place)
        else:
            found.sites.append(place.span)
            found.around.append(place)
