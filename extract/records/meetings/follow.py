"""What the sentences around the statements of a meeting add: who did what, what was signed, labels of a notice."""

import re
from collections.abc import Iterator
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.context import edtf, event_date, is_day, is_event_date
from extract.records.meetings.report import Meeting
from extract.records.meetings.roles import Part, parts
from extract.records.meetings.rules import scene_of
from extract.records.meetings.statements import Scene, words
from extract.records.view import ArticleView
from extract.text.span import Span

_SIGNED = re.compile(r"(?:签署|签订|签下|签定)(?:了|的)?(?=《)|》(?:的)?(?:签署|签订)")
_ADOPTED = re.compile(r"(?:会上|会议|大会|仪式上)[^。]{0,30}?(?:印发|通过|发布)了?(?=《)")
_BEFORE = re.compile(r"已经?[^,。]{0,4}$")
_LABEL = re.compile(r"(?:[一二三四五六七八九十]+、)?(?:会议)?(?P<label>时间|地点|\w{2,4}?)(?:[::]|。(?=.))\s*")


def follow(view: ArticleView, meetings: list[Meeting]) -> None:
    """Add to each meeting what its own sentences and those that follow them say."""
    stated = _by_sentence(meetings)
    current: Meeting | None = None
    last: Meeting | None = None
    for sentence in view.sentences:
        own = stated.get(sentence.start, [])
        last = own[-1] if own else last
        if sentence.paragraph.role in ("title", "heading"):
            current = None if not own else current
            continue
        current = next((meeting for meeting in own if meeting.main), current)
        scene = scene_of(view, sentence)
        meeting = own[-1] if own else _meant(scene, meetings, current, last)
        if meeting is not None:
            meeting.parts += _parts(scene, bool(own))
            meeting.documents += _documents(scene, meeting)
    if meetings:
        _labels(view, next((meeting for meeting in meetings if meeting.main), meetings[0]))


def _by_sentence(meetings: list[Meeting]) -> dict[int, list[Meeting]]:
    """The meetings that a sentence states, by where it starts."""
    stated: dict[int, list[Meeting]] = {}
    for meeting in meetings:
        for statement in meeting.statements:
            stated.setdefault(statement.scene.sentence.start, []).append(meeting)
    return stated


def _meant(scene: Scene, meetings: list[Meeting], current: Meeting | None, last: Meeting | None) -> Meeting | None:
    """The meeting that a sentence which states none goes on about."""
    start = scene.sentence.start
    for name in scene.names:
        if not name.bare:
            continue
        if last is not None and last is not current and name.start == start:
            return last
        before = [m for m in meetings if m.main and m.told.span.start < start]
        exact = [m for m in before if m.told.noun.endswith(name.noun) and name.noun != "会议"]
        return exact[-1] if exact else current
    return current


def _parts(scene: Scene, own: bool) -> Iterator[Part]:
    """The parts that a sentence gives to persons who were there."""
    text, sentence = scene.view.text, scene.sentence
    if not own and words("elsewhere").search(text, sentence.start, sentence.end):
        return
    after = not own and words("afterwards").match(text, sentence.start, sentence.end)
    gone = absent(scene.view)
    for part in parts(scene):
        if part.person.value.name not in gone and (not after or part.role == "attend"):
            yield part


def absent(view: ArticleView) -> frozenset[str]:
    """The persons who only sent word to a meeting (作出重要指示, 发来贺信)."""
    after = tuple(load("meeting_roles")["absent_after"])
    people = (m for m in view.mentions if m.kind == "person" and view.text.startswith(after, m.end))
    return frozenset(person.value.name for person in people)


def _documents(scene: Scene, meeting: Meeting) -> Iterator[Mention[Any]]:
    """What a sentence says was signed or adopted at the meeting."""
    text, sentence = scene.view.text, scene.sentence
    works = [m for m in sentence.mentions if m.kind == "work"]
    if not works:
        return
    date = event_date(sentence, sentence.end)
    if date is not None and is_day(edtf(date)) and edtf(date) != edtf(meeting.told.date):
        return
    for pattern in (_SIGNED, _ADOPTED):
        for verb in pattern.finditer(text, sentence.start, sentence.end):
            if not _BEFORE.search(text, sentence.start, verb.start()):
                yield from _listed(text, works, verb)


def _listed(text: str, works: list[Mention[Any]], verb: re.Match[str]) -> Iterator[Mention[Any]]:
    """The works of a list that starts after the verb, or the one that ends before it."""
    at = verb.end()
    for work in works:
        if work.end == verb.start() + 1:
            yield work
        elif work.start >= at and not text[at : work.start].strip("、和及以"):
            at = work.end
            yield work


def _labels(view: ArticleView, meeting: Meeting) -> None:
    """Add what the lines of a notice or record say under labels: 时间, 地点, 主持人, 出席人员."""
    labels = load("meeting_roles")["labels"]
    for paragraph in view.article.paragraphs:
        match = _LABEL.match(view.text, paragraph.start, paragraph.end)
        if match is None or paragraph.role == "furniture":
            continue
        label, start, end = match["label"], match.end(), paragraph.end
        inside = view.within(start, end)
        if label == "时间" and meeting.date is None:
            meeting.date = next((m for m in inside if m.kind == "date" and is_event_date(m)), None)
        elif label == "地点" and meeting.place is None:
            meeting.place = Span(start, end - (view.text[end - 1] in "。;"))
        elif role := labels.get(label):
            meeting.parts += [Part(m, role) for m in inside if m.kind == "person"]
