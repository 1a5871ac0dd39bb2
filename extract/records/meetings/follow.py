"""Which meeting a sentence tells of, and what it adds: who did what, what was signed."""

import itertools
from collections.abc import Iterator
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.context import dates_agree, edtf, heads, is_day, is_event_date, is_sentence
from extract.records.meetings.papers import documents, labelled, turns
from extract.records.meetings.report import CITED, MET, NEAREST, RECALLED, SPOKEN, Meeting, nouns_agree
from extract.records.meetings.roles import Part, Roll, spoken_of
from extract.records.meetings.rules import scene_of
from extract.records.meetings.scenes import Scene, words
from extract.records.meetings.wording import FAIRS
from extract.records.naming import Named
from extract.records.view import ArticleView, SentenceView
from extract.text.document import Paragraph
from extract.text.patterns import late

_PRONOUN = late(r"[他她](?:说|表示|指出|强调|要求|提出|认为)")
_HEADINGS = ("title", "heading")
_TALKS = late("会见|会谈")
_THERE = late(r"\n(?:会|会议|联席会|联席会议|座谈会|对接会|推进会)上,")
"""How a paragraph begins that goes on about a meeting, behind the end of the one before it."""
_INSIDE = late(r"(?:会上|会议上|座谈会上|会议期间|其间|期间)(?=.*(?:举行|举办|进行)了?[^,。;]{0,16}仪式)")
"""How a sentence begins that tells of a ceremony in the course of a meeting, which goes on behind it."""
_LATE = (MET, "meeting.chaired", "meeting.attended")
"""The rules for meetings that may be stated behind what people did there."""
_THERE_SAID = (MET, RECALLED)
"""The rules for meetings at which a sentence says what was done: 座谈会上,; 在随后举行的仪式上,."""
_ATTENDS = late("出席|参加")
_NOT_THERE = tuple(load("meeting_roles")["not_there"])
_UP_TO = late("[”’]?[上中],")
_HOLDS = late("召开|举行|举办")
_TALKED = "座谈"
"""What was done at a meeting that is only called one behind what people said there: 到甲院座谈。院长某某表示…."""
_BEFORE = 3
"""Sentences before one that states such a meeting."""
_AT_MEETING = late("(?:主持|出席|参加|列席)(?:了|此次|本次)?(?:(?:考察|调研)[或和及并])?(?:会议|座谈|联席会|仪式)")
"""What those did who went with the guests as well: 陪同考察并参加会议."""
_QUOTED = tuple(f"{mark}{quote}" for mark in "。!?…" for quote in '”"')
"""How quoted words end before the sentence that says whose they are: “路还长。”队长王明说."""
_GATHERING = late(r"(?:参加|出席)(?:了|有关|相关|上述)*活动")


def follow(view: ArticleView, meetings: list[Meeting]) -> None:
    """Add to each of the meetings, one or more, what its own sentences and those that follow them say."""
    follower = _Follower(view, meetings)
    for sentence in view.holding(_starts(view, meetings)):
        follower.read(sentence)
    labelled(view, meetings)
    turns(view, meetings)


def _starts(view: ArticleView, meetings: list[Meeting]) -> list[int]:
    """Where starts what a follower has to know of: statements, headings, persons, works, 他说, 会上."""
    starts = [statement.scene.sentence.start for meeting in meetings for statement in meeting.statements]
    headings = (paragraph for paragraph in view.article.paragraphs if paragraph.role in _HEADINGS)
    starts += [start for paragraph in headings for start, _ in view.spans(paragraph)]
    starts += [mention.start for kind in ("person", "work") for mention in view.of(kind)]
    starts += [said.start() for said in _PRONOUN.finditer(view.text, view.article.start, view.article.end)]
    first = max(view.article.start - 1, 0)
    starts += [there.start() + 1 for there in _THERE.finditer(view.text, first, view.article.end)]
    return sorted(starts)


class _Follower:
    """Walks through an article and gives each sentence to the meeting that it goes on about."""

    def __init__(self, view: ArticleView, meetings: list[Meeting]) -> None:
        self._view = view
        self._meetings = meetings
        self._stated: dict[int, list[Meeting]] = {}
        self._scenes: dict[int, Scene] = {}
        for meeting in meetings:
            for statement in meeting.statements:
                self._stated.setdefault(statement.scene.sentence.start, []).append(meeting)
                self._scenes[statement.scene.sentence.start] = statement.scene
            self._begin_before(meeting)
        self._gone = _absent(view)
        self._current: Meeting | None = None
        self._last: Meeting | None = None
        self._before: list[Meeting] = []
        self._known: set[tuple[int, str]] = set()
        body = [p for p in view.article.paragraphs if p.role in ("body", "caption")]
        self._previous = {after.start: before for before, after in itertools.pairwise(body)}
        self._at: Paragraph | None = None
        self._by_the_way = False  # whether it is told only in an attribute, with nobody who took part
        self._talks: Paragraph | None = None
        self._received: set[str] = set()
        self._subject: Mention[Any] | None = None
        self._roll = Roll()

    def _begin_before(self, meeting: Meeting) -> None:
        """Count the sentences in which people took part in what a later one only calls a meeting: 出席仪式, 座谈."""
        told = min(meeting.statements, key=lambda s: s.span.start)
        if told.rule not in _LATE or not told.bare:
            return
        here = told.scene.sentence
        talking = False
        for sentence in self._view.preceding(here, _BEFORE):
            if sentence.paragraph is not here.paragraph:
                continue
            scene = scene_of(self._view, sentence)
            called = [name.noun for name in scene.names if name.bare and nouns_agree(name.noun, told.noun)]
            talking |= _TALKED in called
            if talking or (called and _ATTENDS.search(sentence.text)):
                self._stated.setdefault(sentence.start, []).append(meeting)
                self._scenes[sentence.start] = scene

    def read(self, sentence: SentenceView) -> None:
        """Take in one sentence, in the order of the text."""
        own = self._stated.get(sentence.start, [])
        self._last = own[-1] if own else self._last
        if sentence.paragraph.role in _HEADINGS:
            self._current = self._current if own else None
            return
        told = [meeting for meeting in own if meeting.main]
        if told and not (self._current and _INSIDE.match(self._view.text, sentence.start, sentence.end)):
            self._current = told[0]
        self._before += told
        if self._current and sentence.start and _THERE.match(self._view.text, sentence.start - 1, sentence.end):
            self._at = sentence.paragraph
        if not is_sentence(sentence) or not (own or (self._last and self._tells(sentence))):
            return
        scene = self._scenes.get(sentence.start) or scene_of(self._view, sentence)
        meeting = own[-1] if own else self._meant(scene)
        if meeting is None:
            return
        if not own and _TALKS.search(self._view.text, sentence.start, sentence.end):
            self._talks = sentence.paragraph
            self._received |= {person.value.name for person in sentence.of("person")}
        if not own and (_on_another_day(sentence, meeting) or self._left(scene, meeting)):
            return
        found = list(self._parts(scene, meeting, own))
        people = (person for person in sentence.of("person") if not spoken_of(self._view.text, person))
        self._subject = next(people, self._subject)
        if own or found:
            self._at = sentence.paragraph
            self._by_the_way = not found and all(s.rule == RECALLED for m in own for s in m.statements)
        for part in found:
            for taken in _nearest(own, sentence, part) if len(own) > 1 else [meeting]:
                taken.parts.append(part)
                self._known.add((id(taken), part.person.value.name))
        meeting.documents += documents(scene, meeting)

    def _left(self, scene: Scene, meeting: Meeting) -> bool:
        """Whether a paragraph that does not tell of the meeting has come to another day before a sentence."""
        sentence, paragraph = scene.sentence, scene.sentence.paragraph
        if scene.names or any(statement.scene.sentence.paragraph is paragraph for statement in meeting.statements):
            return False
        before = self._view.within(paragraph.start, sentence.start, "date")
        days = [date for date in before if is_day(date) and is_event_date(date)]
        return bool(days) and not any(dates_agree(day, meeting.told.date) for day in days)

    def _tells(self, sentence: SentenceView) -> bool:
        """Whether a sentence may tell who did what, or what was signed."""
        named = sentence.of("person") or sentence.of("work")
        return bool(named) or _PRONOUN.match(self._view.text, sentence.start) is not None

    def _meant(self, scene: Scene) -> Meeting | None:
        """The meeting that a sentence which states none goes on about."""
        start, last = scene.sentence.start, self._last
        before = self._before[-NEAREST:]
        people = scene.sentence.of("person")
        for name in scene.names:
            if not name.bare:
                if self._is_another(scene, name, people[0].start if people else scene.sentence.end):
                    return None
                continue
            if last is not None and last is not self._current and name.start == start and _may_mean(name, last):
                return last
            exact = [m for m in before if m.told.noun.endswith(name.noun) and name.noun != "会议"]
            return exact[-1] if exact else self._current
        if before and _GATHERING.search(self._view.text, start, scene.sentence.end):
            return max(before, key=lambda meeting: len(meeting.parts))
        return self._current

    def _is_another(self, scene: Scene, name: Named, people: int) -> bool:
        """Whether a sentence begins with another meeting, which it does not tell of as held: 拟召开某某面商会,由…."""
        current = self._current
        held = _HOLDS.search(self._view.text, scene.sentence.start, name.start) is not None
        return current is not None and held and name.end <= people and not nouns_agree(name.noun, current.told.noun)

    def _parts(self, scene: Scene, meeting: Meeting, own: list[Meeting]) -> Iterator[Part]:
        """The parts that a sentence gives to persons who were there."""
        text, sentence = self._view.text, scene.sentence
        elsewhere = not own and words("elsewhere").search(text, sentence.start, sentence.end)
        if elsewhere and not _AT_MEETING.search(text, sentence.start, sentence.end):
            return
        subject = self._subject
        if subject and subject.start >= sentence.paragraph.start and _PRONOUN.match(text, sentence.start):
            yield Part(subject, "say")
        after = not own and words("afterwards").match(text, sentence.start, sentence.end)
        subject = _subject_there(text, scene, own)
        roll = list(self._roll.parts(scene))
        if subject and not any(part.person is subject for part in roll):
            yield Part(subject, "attend")
        for part in roll:
            if part.person.value.name in self._gone or (after and part.role != "attend"):
                continue
            if own and not meeting.main and not _near(part, meeting):
                continue
            if part.role != "say" or own or self._heard(part, meeting, sentence):
                yield part

    def _heard(self, part: Part, meeting: Meeting, sentence: SentenceView) -> bool:
        """Whether what somebody is quoted for was said at the meeting.

        It was if he has a part in it, or if his words stand next to what is told of it: in the same paragraph or at
        the head of the next one. What is said in quotes behind 在甲市召开的会议上,两省签署… rather ends the story.
        """
        if (id(meeting), part.person.value.name) in self._known:
            return True
        if self._at is None or sentence.paragraph is self._talks:
            return False
        if self._by_the_way and self._view.text.endswith(_QUOTED, 0, sentence.start):
            return False
        if self._at is sentence.paragraph:
            return True
        apart = part.person.value.name in self._received  # who met the guests elsewhere
        leads = sentence.start == sentence.paragraph.start and part.at_head and not apart
        return leads and self._previous.get(sentence.paragraph.start) is self._at


def _may_mean(name: Named, meeting: Meeting) -> bool:
    """Whether a bare name may point to a meeting; nobody calls a fair 会议."""
    return name.noun != "会议" or not meeting.told.noun.endswith(FAIRS)


def _nearest(own: list[Meeting], sentence: SentenceView, part: Part) -> list[Meeting]:
    """Which of several meetings that one sentence states a part is in.

    It is the first that is named after its verb, with those that 和 adds to it (出席纪念大会和座谈会), else the last.
    """
    found: list[Meeting] = []
    for meeting in own:
        told = [s for s in meeting.statements if s.scene.sentence.start == sentence.start and s.span.start >= part.verb]
        if told and (not found or any(statement.rule == "meeting.also" for statement in told)):
            found.append(meeting)
    return found or own[-1:]


def _subject_there(text: str, scene: Scene, own: list[Meeting]) -> Mention[Any] | None:
    """Who a sentence begins with behind the meeting that it places him at: 欢送会上,县委书记王明拿出哈达."""
    spans = [s.span for m in own for s in m.statements if s.rule in _THERE_SAID and s.scene.sentence == scene.sentence]
    there = _UP_TO.match(text, spans[0].end) if spans else None
    for person in scene.sentence.of("person") if there else ():
        if text.startswith(_NOT_THERE, person.end):
            return None
        if there and min([person.start, *(span.start for span in person.value.spans)]) == there.end():
            return person
    return None


def _on_another_day(sentence: SentenceView, meeting: Meeting) -> bool:
    """Whether a sentence begins with a day, or month, on which the meeting was not held."""
    return any(_is_told(date) and not dates_agree(date, meeting.told.date) for date in heads(sentence))


def _is_told(date: Mention[Any]) -> bool:
    """Whether a date is as exact as a month, and no stretch of time: 10月中旬."""
    return is_day(date) or (is_event_date(date) and len(edtf(date) or "") == len("2022-08"))


def _near(part: Part, meeting: Meeting) -> bool:
    """Whether a part is told in the clause of a meeting that the sentence only looks back to, or after its name."""
    span = meeting.told.span
    if meeting.told.rule == CITED:
        return False
    if meeting.told.rule == SPOKEN:
        return part.person.end <= span.start < part.verb
    return part.person.start >= span.end or (part.verb <= span.start and part.role in ("chair", "attend"))


def _absent(view: ArticleView) -> frozenset[str]:
    """The persons who only sent word to a meeting (作出重要指示, 发来贺信)."""
    after = tuple(load("meeting_roles")["absent_after"])
    people = (person for person in view.of("person") if view.text.startswith(after, person.end))
    return frozenset(person.value.name for person in people)
