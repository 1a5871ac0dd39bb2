"""The people of one text as they are found."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import field

from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.mentions.title import Title, printed
from extract.plain import plain
from extract.text.span import Span

_OF_PEOPLE = "民大社才员力武口事"
"""What makes another word of 人."""


@plain
class Person:
    """One mention of a person.

    `name` is without blanks; `titles` are those that this mention states, as printed, split at 、; `spans` say
    where each of them stands in the text.
    """

    name: str
    titles: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


class People:
    """Collects the mentions of people and their titles; no two people overlap."""

    def __init__(self, text: str, places: Sequence[Mention[Place]], cues: frozenset[str]) -> None:
        """`places` are those of the text, in order; `cues` the pairs of letters, of those finders ask for, it has."""
        self.text = text
        self.cues = cues
        self.mentions: list[Mention[Person]] = []
        self.titles: dict[tuple[int, int], Mention[Title]] = {}
        self._at: dict[int, Mention[Person]] = {}
        self._taken: set[int] = set()
        self.place_spans = [(m.start, m.end) for m in places]
        self._places = places
        self._place_starts = {m.start: m.rule for m in places if m.rule != "place.letter"}

    def add(self, start: int, end: int, name: str, titles: Iterable[Mention[Title]], rule: str) -> Mention[Person]:
        """Note a mention; where one begins at the same letter already, only its titles grow."""
        mention = self._at.get(start)
        if mention is None:
            mention = self._at[start] = Mention("person", start, end, Person(name), rule)
            self.mentions.append(mention)
            self._taken.update(range(start, end))
        self.give(mention, titles)
        return mention

    def give(self, mention: Mention[Person], titles: Iterable[Mention[Title]]) -> None:
        """Note titles of a person; forms of address are none."""
        for title in titles:
            if title.value.kind != "address" and title.value.title not in mention.value.titles:
                mention.value.titles.append(title.value.title)
                mention.value.spans.append(title.span)
                self.titles[title.start, title.end] = title

    def retitle(self, mention: Mention[Person], index: int, start: int) -> None:
        """Let the title of that index begin later."""
        span = mention.value.spans[index]
        old = self.titles.pop((span.start, span.end), None)
        title = Title(printed(self.text[start : span.end]), old.value.kind if old else "post")
        self.titles[start, span.end] = Mention("title", start, span.end, title, old.rule if old else "title.post")
        mention.value.titles[index] = title.title
        mention.value.spans[index] = Span(start, span.end)

    def free(self, start: int, end: int) -> bool:
        """Whether no letter of the span belongs to a person yet."""
        return self._taken.isdisjoint(range(start, end))

    def whole(self, start: int, end: int) -> bool:
        """Whether no one is known there yet, or one person with that span for a name."""
        known = self._at.get(start)
        return self.free(start, end) if known is None else known.end == end

    def place_at(self, start: int, towns: bool = False) -> bool:
        """Whether the name of a division begins there, or with `towns` that of a town or village."""
        rule = self._place_starts.get(start)
        return rule is not None and (towns or rule not in ("place.town", "place.village"))

    def place_end(self, start: int) -> int:
        """The end of the place that begins there, or 0."""
        at = bisect_right(self.place_spans, (start, -1))
        begun, end = self.place_spans[at] if at < len(self.place_spans) else (-1, 0)
        return end if begun == start else 0

    def place_ends(self, end: int) -> bool:
        """Whether the name of a place ends there."""
        return any(place.end == end and place.rule != "place.letter" for place in self._places)

    def native_at(self, start: int) -> int:
        """The end of words for where somebody is from, behind his post: 车间负责人、绍兴人陶某某; or 0."""
        if self.text[start : start + 1] != "、" or start + 1 not in self._place_starts:
            return 0
        end = self.place_end(start + 1)
        return end + 1 if self.text.startswith("人", end) and self.text[end + 1 : end + 2] not in _OF_PEOPLE else 0

    def cuts_place(self, at: int) -> bool:
        """Whether a place begins before `at` and ends behind it: 勉县长林镇 is no 县长."""
        index = bisect_right(self.place_spans, (at, -1)) - 1
        return index >= 0 and self.place_spans[index][0] < at < self.place_spans[index][1]

    def has_post(self, name: str) -> bool:
        """Whether a post of somebody of that name has been told."""
        return any(mention.value.name == name and mention.value.titles for mention in self.mentions)

    def names(self) -> set[str]:
        """The names found so far."""
        return {mention.value.name for mention in self.mentions}
