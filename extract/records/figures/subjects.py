"""Whom a figure is about, where its own clause does not say so."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures import nouns, periods, sources, topics
from extract.records.figures.lift import Extent, Line, lifted
from extract.records.figures.noun_ends import noun_end
from extract.records.figures.opened import Opening
from extract.records.figures.openings import opening
from extract.text.patterns import late

_BACK = 5
"""How many clauses a subject is looked for in."""
_DEEDS = roles.VERB + roles.ACTIVITY
_OWNERS = roles.PLACE + roles.BODY
_JOINTS = roles.LISTED + roles.JOINING
_NUMERALS = frozenset("一二三四五六七八九十")
_TO = late(f"[{roles.PHRASAL}{roles.MOTION}]{roles.PLACE}")
_STEM = 2
"""Letters that the full name of a place and its short form begin with."""
_POINTING = "该本我这"
_PRONOUNS = "他她我咱"
_LABELS = frozenset(":：")
_HIM = ("他", "她")
_BEFORE_HIM = roles.DATE + roles.ADVERB + roles.BLANK
_PARTS = "其中"
_WORKS = (roles.THING, roles.AGENT)
_BUILT = (
    "项目",
    "工程",
    "园",
    "园区",
    "基地",
    "厂",
    "路",
    "公路",
    "大桥",
    "医院",
    "学校",
    "小学",
    "中学",
    "中心",
    "生产线",
)
_LENGTHS = ("全长", "总长")
_SHORTEST = 3
"""What is built, and letters of its name at least."""
_TELLING = frozenset(roles.FIGURE + roles.PLACE + roles.BODY + roles.PERSON + roles.WORK)


class Heading:
    """What titles and headings say for the text under them.

    `home` is the one place that the title names, or what stands for one in the text (全市); `region` is the place that
    the paragraph has last spoken of, `home` at first. `between`: the title names several, so that 全市 is now one of
    them and now another. `assistance` says whether the article reports on regional
    assistance, `words` are the last heading until a figure asks for its field.
    """

    __slots__ = ("_field", "assistance", "between", "home", "region", "section", "words")

    def __init__(self, *, assistance: bool = False) -> None:
        self.assistance = assistance
        self.between = False
        self.region: Extent | None = None
        self.home: Extent | None = None
        self.section: Mention[Any] | None = None
        self.words = ""
        self._field: str | None = None

    @property
    def topic(self) -> str | None:
        """The field that the last heading names; it is read once a figure asks for it."""
        if self.words:
            self._field, self.words = topics.of(self.words, 0, len(self.words)), ""
        return self._field


class Subjects:
    """The openings of a paragraph's clauses, each read when it is first asked for."""

    def __init__(self, clauses: Sequence[Line], heading: Heading, *, terse: bool) -> None:
        """`terse` is for policy documents, whose sentences stand each for itself."""
        self._clauses = clauses
        self._heading = heading
        self._terse = terse
        self._openings: list[Opening | None] = [None] * len(clauses)
        self._sources: dict[int, int] = {}
        self._placed = -1
        self._items = [at for at, clause in enumerate(clauses) if _begins_item(clause)]
        self._looked = (-1, 0, False)  # the sentence last looked through for people, up to where, whether it has some

    def opening(self, at: int) -> Opening:
        """How a clause opens."""
        found = self._openings[at]
        if found is None:
            found = self._openings[at] = opening(self._clauses[at])
            if found.place and at > self._placed and found.subject and _lasts(self._clauses[at].text, found.subject):
                self._placed, self._heading.region = at, found.subject
                word = self._clauses[at].text[slice(*found.subject)]
                if word in roles.generic() and word[-1] != "国" and not self._heading.between:  # 全市, 我省
                    self._heading.home = self._heading.home or found.subject
        return found

    def before(self, at: int, sentence: int, *, acts: bool) -> tuple[Extent | None, bool]:
        """Whom a clause is about that does not say so, and whether its own sentence names it.

        `sentence` is the first clause of its sentence, `acts` whether it tells what was done. A person acts, and is
        not measured; what acted in an earlier sentence is not measured either.
        """
        back = self._named_before(at)
        fresh = back >= sentence
        if not fresh and self._personal(sentence, at):
            return self._meant(sentence, at), False
        if back < 0 or (self._terse and not fresh):
            return (None if self._terse else self._around(at)), False
        found = self.opening(back)
        if not fresh and not self._goes_on(back, found):
            return self._around(at), False
        if not acts and fresh and not found.place and sources.issues(self._clauses[back]):
            return self._around(at), False
        if acts or (not found.person and (fresh or found.place)) or (found.person and fresh and not found.acts):
            return found.chief or found.subject, fresh
        return (None if fresh and self._personal(sentence, at) else self._around(at)), False

    def _around(self, at: int) -> Extent | None:
        """The place that the paragraph has last spoken of, and of nobody else since; an item (二是) begins anew."""
        item = bisect_right(self._items, at)
        begun = self._items[item - 1] if item else -1
        told = range(max(self._placed, begun) + 1, at)
        others = (self._openings[back] for back in told)
        if any(other is not None and other.subject is not None and not other.place for other in others):
            return None
        first = self._clauses[0]
        quotes = self._placed < 0 and first.text[first.start] == "“"
        if quotes and first.text.find("”", first.start, self._clauses[at].start) < 0:  # what somebody tells of himself
            return None
        place = self._heading.region if self._placed >= begun else self._heading.home
        return None if place is not None and _receives(self._clauses[at], place) else place

    def _goes_on(self, at: int, found: Opening) -> bool:
        """Whether later sentences may be about whom a clause is about: an area, but no body, person or 两地."""
        return found.place and found.subject is not None and _lasts(self._clauses[at].text, found.subject)

    def _meant(self, sentence: int, at: int) -> Extent | None:
        """Whom he or she is who stands in the sentence of a clause: the one person that those before are about."""
        if not any(map(_of_him, self._clauses[sentence : at + 1])):
            return None
        named = next((back for back in range(at, -1, -1) if roles.PERSON in self._clauses[back].held), -1)
        found = self.opening(named) if named >= 0 else None
        return found.subject if found is not None and found.person else None

    def _personal(self, sentence: int, at: int) -> bool:
        """Whether the sentence tells of a person, so that what it counts is not an area's: 村民甲种了12亩."""
        known, done, told = self._looked
        if known != sentence:
            done, told = sentence, False
        told = told or any(map(_tells_of_person, self._clauses[done : at + 1]))
        self._looked = sentence, max(done, at + 1), told
        return told

    def _named_before(self, at: int) -> int:
        """The nearest clause before one that names whom it is about, or -1; found once for each clause."""
        found = -1
        for back in range(at - 1, max(at - _BACK, 0) - 1, -1):
            if back + 1 in self._items:
                break
            if self._apposed(back):
                continue
            if self._clauses[back].closer == ";" and self._tells_of_part(back):
                break
            if _may_name(self._clauses[back]) and self.opening(back).subject is not None:
                found = back
                break
            if back in self._sources:
                found = self._sources[back]
                break
        self._sources[at] = found
        return found

    def _tells_of_part(self, at: int) -> bool:
        """Whether a clause without figures tells of some of those before: 其中:甲县、乙县已超额完成;."""
        clause = self._clauses[at]
        begins = self._clauses[at - 1] if at and self._clauses[at - 1].closer in _LABELS else clause
        return roles.FIGURE not in clause.held and clause.text.startswith(_PARTS, begins.start)

    def _apposed(self, at: int) -> bool:
        """Whether a clause behind a dash is only the name of what stands before it: 来到结对点——甲县乙乡,."""
        if at == 0 or self._clauses[at - 1].closer != "—":
            return False
        clause = self._clauses[at]
        names = clause.held.strip(_OWNERS) == "" and roles.FIGURE not in clause.held
        return names and sum(m.end - m.start for m in clause.inside) == clause.end - clause.start


def _receives(clause: Line, place: Extent) -> bool:
    """Whether a clause names a place as that to which somebody does something: 16家企业向玉屏捐赠80万元."""
    if roles.PLACE not in clause.held:
        return False
    if not clause.roles:
        lifted(clause)
    stem = clause.text[place[0] : place[0] + _STEM]
    return any(clause.text.startswith(stem, clause.starts[found.end() - 1]) for found in _TO.finditer(clause.roles))


def _begins_item(clause: Line) -> bool:
    """Whether a clause begins a numbered item of a paragraph: 二是抓实项目建设."""
    start = clause.start
    return clause.text.startswith("是", start + 1) and clause.text[start] in _NUMERALS


def _lasts(text: str, place: Extent) -> bool:
    """Whether later sentences may go on about a place: 两地 and 该校 are those of their own sentence."""
    start, end = place
    word = text[start:end]
    return word not in roles.generic() or (word[0] in "全我本" and word[-1] in "国省市县州区盟旗")


def _tells_of_person(clause: Line) -> bool:
    """Whether a clause names somebody who does not merely say something, or begins with he or she, I or we."""
    if roles.PERSON in clause.held:
        if not clause.roles:
            lifted(clause)
        return roles.SAYING not in clause.roles
    starts = clause.text[clause.start : clause.start + 2]
    return starts[0] in _PRONOUNS and starts not in roles.generic_starts()  # 我省 is a region


def _of_him(clause: Line) -> bool:
    """Whether a clause begins with he or she, behind a date or none: 一年里他做了手术."""
    if clause.closer in _LABELS:  # 他提的要求是:
        return False
    if not clause.roles:
        lifted(clause)
    begins = clause.starts[len(clause.roles) - len(clause.roles.lstrip(_BEFORE_HIM))]
    return clause.text.startswith(_HIM, begins) and not clause.text.startswith("们", begins + 1)


def _may_name(clause: Line) -> bool:
    """Whether a clause is worth asking: it states a figure, or something is named in it or stands at its start."""
    if not _TELLING.isdisjoint(clause.held):
        return True
    starts = clause.text[clause.start : clause.start + 2]
    return starts[0] in _POINTING or starts in roles.generic_starts()


def described(line: Line, at: int, used: int, end: int, figure: Mention[Any]) -> Extent | None:
    """What is named behind 的, the unit `used`, of which the figure at a unit tells.

    总投资3亿元的|甲产业园, 距海边5公里的|甲县.
    """
    invested = figure.value.kind == "money" and line.text.endswith("投资", 0, line.starts[at])
    if not invested and not line.text.endswith(_LENGTHS, 0, line.starts[at]) and not periods.stands(line, figure):
        return None
    start = line.starts[used + 1]
    stop, known = noun_end(line, used + 1, end)
    if known in _WORKS and stop - start > _SHORTEST and line.text.endswith(_BUILT, start, stop):
        return start, stop
    named = roles.BODY if invested else _OWNERS
    alone = line.roles[used + 2 : used + 3] not in (roles.PLAIN, *roles.HEADS)
    return line.span(used + 1, used + 2) if alone and line.roles[used + 1 : used + 2] in tuple(named) else None


def owner(line: Line, first: int, last: int, figure: Mention[Any]) -> Extent | None:
    """Whoever the units right before a figure name as agent or owner: 长宁区选派的6名医生."""
    string = line.roles
    at = last - 2
    if at < first or string[at + 1] != roles.OF or figure.value.kind not in nouns.COUNTED:
        return None
    if at > first and string[at] in _DEEDS:
        at -= 1
    if string[at] not in _OWNERS:
        return None
    begins = at
    while begins - 2 >= first and string[begins - 1] in _JOINTS and string[begins - 2] in _OWNERS:
        begins -= 2
    start, end = line.span(begins, at + 1)
    return (start, end) if end - start > 1 else None
