"""Whom a figure is about, where its own clause does not say so."""

from bisect import bisect_right
from collections.abc import Sequence

from extract.records.figures import actors, crews, facilities, frames, here, kinds, sources, trends
from extract.records.figures import lift as roles
from extract.records.figures.clauses import FULL, OF_WHICH, numbered
from extract.records.figures.heading import Heading
from extract.records.figures.lift import Extent, Line, lifted
from extract.records.figures.opened import Opening
from extract.records.figures.openings import opening
from extract.text.patterns import late

_BACK = 8
"""How many clauses a subject is looked for in."""
_HERE = "当地"
_FAR = 24
"""How many clauses before he or she the person is looked for in who is meant."""
_OWNERS = roles.PLACE + roles.BODY
_TO = late(f"[{roles.PHRASAL}{roles.MOTION}]{roles.PLACE}")
_STEM = 2
"""Letters that the full name of a place and its short form begin with."""
_POINTING = "该本我这"
_LABELS = frozenset(":：")
_ON_SITE = ("现场", "当场", "会上", "会后", "活动现场")
"""What begins a clause that tells what came of a meeting, and not what the one did who spoke last."""
_REGIONS = ("三角", "京津冀", "地区", "湾区", "流域", "经济带")
"""What the words for regions end in that are told of one after another: 在长三角,."""
_OF_TODAY = frozenset(("如今", "今天", "今日", "现在"))
_OTHERS = frozenset(("一批", "一些", "多个", "不少", "各类", "此外", "另外"))
"""What a sentence begins with that is about others than the work which the one before is about."""
_SHARES = frozenset(("占", "占到", "占了", "占全部", "占比"))
_TELLING = frozenset(roles.FIGURE + roles.PLACE + roles.BODY + roles.PERSON + roles.WORK)


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
        self.items = numbered(clauses)
        self._parted = clauses[0].text.find(OF_WHICH, clauses[0].start, clauses[-1].end) >= 0
        self._people: bool | None = None  # whether the paragraph may tell of some
        self._looked = (-1, 0, False)  # the sentence last looked through for people, up to where, whether it has some

    def opening(self, at: int) -> Opening:
        """How a clause opens."""
        found = self._openings[at]
        if found is None:
            found = self._openings[at] = opening(self._clauses[at])
            if found.place and found.subject is not None and at > self._placed:
                self._place(at, found.subject)
        return found

    def _place(self, at: int, place: Extent) -> None:
        """Take in the place that a clause is about, if later sentences may go on about it."""
        text = self._clauses[at].text
        if _lasts(text, place) and not self._is_part(at):
            self._placed, self._heading.region = at, place
            word = text[slice(*place)]
            if word in roles.generic() and word[-1] != "国" and not self._heading.between:  # 全市, 我省
                self._heading.home = self._heading.home or place

    def before(self, at: int, sentence: int, *, acts: bool) -> tuple[Extent | None, bool]:
        """Whom a clause is about that does not say so, and whether its own sentence names it.

        `sentence` is the first clause of its sentence, `acts` whether it tells what was done. A person acts, and is
        not measured; what acted in an earlier sentence is not measured either.
        """
        back = self._sources.get(at)
        if back is None:
            back = self._sources[at] = self._named_before(at, sentence)
        fresh = back >= sentence
        if not fresh and self._tells_himself(at):
            return None, False
        if not fresh and self._personal(sentence, at):
            return self._meant(sentence, at), False
        if back < 0 or (self._terse and not fresh):
            return (None if self._terse else self._around(at)), False
        found = self.opening(back)
        if not fresh and not self._goes_on(back, found):
            return found.subject if self._tells_more(back, sentence, found) else self._around(at), False
        if not acts and fresh and not found.place and sources.issues(self._clauses[back]):
            return self._around(at), False
        if found.person and self._clauses[at].text.startswith(_ON_SITE, self._clauses[at].start):
            return self._around(at), False
        if acts or (not found.person and (fresh or found.place)) or (found.person and fresh and not found.acts):
            return found.chief or found.subject, fresh
        return (None if fresh and self._personal(sentence, at) else self._around(at)), False

    def meant(self, at: int, subject: Extent) -> Extent:
        """Whom a subject stands for: 当地 for the place that the paragraph speaks of. 在甲市,|当地建成12个.

        Where another place has been named since, or help is reported and the place itself acts, the word may be for
        those who are helped.
        """
        text, (start, end) = self._clauses[at].text, subject
        if text[start:end] != _HERE:
            agency = text.endswith(kinds.AGENCIES, start, end) and kinds.agency_at(text, start) == end - start
            return (here.place_of(self._clauses, self.opening, at) if agency else None) or subject
        while at and self._clauses[at].start > start:
            at -= 1
        for back in range(max(at - here.NEAR, 0), at):
            self.opening(back)
        if (scene := here.scene_of(self._clauses, self.opening, at, subject, self._placed)) is not None:
            return scene
        if self._placed < 0 or (self._heading.assistance and self.opening(self._placed).acts):
            return subject
        alone = len({place.full for place in here.named(self._clauses[self._placed : at + 1])}) == 1
        return self._heading.region or subject if alone else subject

    def _around(self, at: int) -> Extent | None:
        """The place that the paragraph has last spoken of, and of nobody else since; an item (二是) begins anew."""
        item = bisect_right(self.items, at)
        begun = self.items[item - 1] if item else -1
        for other in self._openings[max(self._placed, begun) + 1 : at]:
            if other is not None and other.subject is not None and not (other.place or other.work):
                return None
        place = self._heading.region if self._placed >= begun else self._heading.home
        return None if place is not None and _receives(self._clauses[at], place) else place

    def _tells_himself(self, at: int) -> bool:
        """Whether a clause is of what somebody says before he is named, in which no place has been spoken of."""
        text, begins = self._clauses[at].text, self._clauses[0].start
        opens = text.rfind("“", begins, self._clauses[at].start + 1)
        if opens < 0 or (opens > begins and text[opens - 1] not in FULL):
            return False
        placed = self._clauses[self._placed].start if self._placed >= 0 else -1
        return placed < opens and text.find("”", opens, self._clauses[at].start) < 0

    def _goes_on(self, at: int, found: Opening) -> bool:
        """Whether later sentences may be about whom a clause is about: an area, but no body, person or 两地."""
        return found.place and found.subject is not None and _lasts(self._clauses[at].text, found.subject)

    def _tells_more(self, back: int, sentence: int, found: Opening) -> bool:
        """Whether a sentence tells a part of what figures of the one before do (其中), or of the work it is about.

        That one holds the clause `back`, this one begins with the clause `sentence`.
        """
        told, begins = self._clauses[back:sentence], self._clauses[sentence]
        if any(clause.closer in FULL for clause in told[:-1]):
            return False
        if begins.text.startswith(OF_WHICH, begins.start):
            return any(roles.FIGURE in clause.held for clause in told)
        return found.work and begins.text[begins.start : begins.start + 2] not in _OTHERS

    def _meant(self, sentence: int, at: int) -> Extent | None:
        """Whom he or she is who stands in the sentence of a clause: the one person that those before are about."""
        far = max(at - _FAR, 0)
        if not any(map(actors.of_him, self._clauses[max(sentence, far) : at + 1])):
            return None
        named = next((back for back in range(at, far - 1, -1) if roles.PERSON in self._clauses[back].held), -1)
        found = self.opening(named) if named >= 0 else None
        if found is not None and not found.person:
            return actors.first(self._clauses[named])
        return found.subject if found is not None else None

    def _personal(self, sentence: int, at: int) -> bool:
        """Whether the sentence tells of a person, so that what it counts is not an area's: 村民甲种了12亩."""
        if self._people is None:
            self._people = actors.may_tell_of_people(self._clauses)
        if not self._people:
            return False
        known, done, told = self._looked
        if known != sentence:
            done, told = sentence, False
        if not told and done <= at:
            told = any(map(actors.tells_of_person, self._clauses[done : at + 1]))
        self._looked = sentence, max(done, at + 1), told
        return told

    def _named_before(self, at: int, sentence: int) -> int:
        """The nearest clause before one that names whom it is about, or -1."""
        clauses, items, parted = self._clauses, self.items, self._parted
        for back in range(at - 1, max(at - _BACK, 0) - 1, -1):
            if items and back + 1 in items:
                break
            if parted and self._passed_part(back, at, sentence):
                continue
            if back and clauses[back - 1].closer == "—" and _apposed(clauses[back]):
                continue
            if parted and clauses[back].closer == ";" and self._tells_of_part(back):
                break
            if _may_name(clauses[back]) and self.opening(back).subject is not None:
                return back
            if back in self._sources:
                return self._sources[back]
        return -1

    def _is_part(self, at: int) -> bool:
        """Whether a clause tells a part of what those before it tell: 其中甲市5000万元; 其中,甲市5000万元."""
        if not self._parted:
            return False
        begins = self._clauses[at]
        if at and not begins.text.startswith(OF_WHICH, begins.start):
            begins = self._clauses[at - 1]
            return begins.text[begins.start : begins.end] == OF_WHICH
        return at > 0

    def _passed_part(self, at: int, asking: int, sentence: int) -> bool:
        """Whether a clause tells of a part that the one asking, of a sentence, is no longer about.

        What a part did goes on in its sentence, and so do its share and how it has grown.
        """
        if not self._is_part(at):
            return False
        if at < sentence:
            return True
        asks = lifted(self._clauses[asking])
        goes_on = asks.word(0) in _SHARES or not trends.CHANGING.isdisjoint(asks.roles)
        return roles.FIGURE in self._clauses[at].held and not self.opening(at).acts and not goes_on

    def _tells_of_part(self, at: int) -> bool:
        """Whether a clause without figures tells of some of those before: 其中:甲县、乙县已超额完成;."""
        clause = self._clauses[at]
        begins = self._clauses[at - 1] if at and self._clauses[at - 1].closer in _LABELS else clause
        return roles.FIGURE not in clause.held and clause.text.startswith(OF_WHICH, begins.start)


def _apposed(clause: Line) -> bool:
    """Whether a clause, behind a dash, is only the name of what stands before it: 来到结对点——甲县乙乡,."""
    names = clause.held.strip(_OWNERS) == "" and roles.FIGURE not in clause.held
    return names and sum(m.end - m.start for m in clause.inside) == clause.end - clause.start


def _receives(clause: Line, place: Extent) -> bool:
    """Whether a clause names a place as that to which somebody does something: 16家企业向玉屏捐赠80万元."""
    if roles.PLACE not in clause.held:
        return False
    lifted(clause)
    stem = clause.text[place[0] : place[0] + _STEM]
    return any(clause.text.startswith(stem, clause.starts[found.end() - 1]) for found in _TO.finditer(clause.roles))


def _lasts(text: str, place: Extent) -> bool:
    """Whether later sentences may go on about a place: 两地 and 该校 are those of their own sentence."""
    start, end = place
    word = text[start:end]
    return word not in roles.generic() or (word[0] in "全我本" and word[-1] in "国省市县州区盟旗")


def _may_name(clause: Line) -> bool:
    """Whether a clause is worth asking: it states a figure, or something is named in it or stands at its start."""
    if not _TELLING.isdisjoint(clause.held) or frames.is_frame(clause):
        return True
    starts = clause.text[clause.start : clause.start + 2]
    if starts in _OF_TODAY and clause.text[clause.start + 2 : clause.start + 3] == "的":  # 如今的中国
        return True
    if starts[0] == "在" and roles.FIGURE not in clause.held:  # 在青山粮库; what 在我国西部 tells of is not the state
        named = clause.text[clause.start + 1 : clause.end]
        return named[:2] not in roles.generic_starts() or (named in roles.generic() and named.endswith(_REGIONS))
    if starts[0] in _POINTING or starts in roles.generic_starts():
        return True
    if kinds.agency_at(clause.text, clause.start) > 0 or crews.may_begin(clause.text, clause.start):
        return True
    return facilities.may_begin(clause.text, clause.start)
