"""What was signed or adopted at a meeting, and what the labelled lines of a notice say of it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.context import clause_start, dates_agree, edtf, event_date, is_day, is_event_date, outside_names
from extract.records.meetings.report import Meeting
from extract.records.meetings.roles import Part, Role
from extract.records.meetings.scenes import Scene
from extract.records.signing import SIGNS, exchanges
from extract.records.view import ArticleView
from extract.text.document import Paragraph
from extract.text.patterns import late
from extract.text.span import Span

_PAPER = "《[^《》]{2,40}(?:协议书?|备忘录|合同|契约|意向书)》"
_COUNT = (
    r"[一两二三四五六七八九十几\d]{1,2}[份项个件纸](?:\w{0,4}(?:文件|协议书?|合同|备忘录|文本))?"
    "(?:,?(?:即|分别是|一份是?|其一是)|:|,)?"
)
"""How many papers were signed, in front of what they are called: 签了两份文件:《…》."""
_SIGNED = late(
    rf"(?P<verb>(?!补)(?:{SIGNS})|(?<!补)签|{exchanges(_PAPER)})(?:了|的是?|统一|同一|一份|文本|{_COUNT})*(?=《)"
    "|》(?P<after>的)?(?:在会上|在现场|当场|现场|同时|一并|随后|正式|也|就此)*(?:签署|签订|签了(?=[,。:;]))"
    "|》(?:文本)?上(?:先后|分别|共同|郑重|正式|一起)*(?:签[了下]?[字名约]|签上|盖[了上]?章|落[了下]?笔)"
)
_ADOPTED = late(
    r"(?:会上|会议|大会|(?P<plenary>全会)|仪式上)"
    r"(?:(?!认为|指出|强调|要求|提出|随后|会后|此后|自\d|(?:传达|学习|贯彻|落实)[^,。;《]{0,30}(?:印发|通过|发布|审定))[^。;《]){0,40}?"
    "(?P<verb>印发|通过|发布|审定)了?"
)
"""What was passed or issued there, not what was said of papers that others had issued (会议认为,自上级印发《…》以来),
nor what they issued behind it: 会后省发改委印发了《…》."""
_PLENARIES = ("全会", "全体会议")
_BEFORE = late(r"已经?[^,。]{0,4}$")
_BETWEEN = late(r"(?:[、和及以]|新?修订后?的|,?(?:另|又)?一份(?:则|就)?是[^,。;:《》]{0,30})*")
_NOT_NOW = late("(?<!现)将(?!军)|拟|计划|准备|打算|有望|争取|去年|前年|上年|此前|早先|曾")
"""In the clause of papers, that they were signed before, or are still to be."""
_LABEL = late(
    r"(?:[一二三四五六七八九十]+、)?(?:会议)?(?P<label>\w{2,4}?)(?:[::]|。(?=.))\s*"
    r"|[〔【\[](?P<boxed>\w{2,4})[〕】\]][::]? *(?=[^\s,。])"
)

_WHERE = late(r" (?:会议)?地点[::] ?(?P<place>[^ :]+)")
"""Behind the time, in the line of that."""
_PRESS = ("发布会", "通气会", "吹风会", "说明会", "记者会")
"""What is put on record turn by turn."""
_TURN = late(r"[ •·*]*(?:(?P<host>主持人) ?\(?)?(?P<who>\w[^,。;:()\n]{1,30})\)?:")
"""How a paragraph begins that says whose turn it is to speak."""
_TURNS = 2
"""So many at least speak there."""
_LINE = 50
"""The most characters of a line that names one of those who were there."""
_IMPRINT = late("来源|来自|转载|作者|编辑|浏览|阅读|点击|访问|字号|打印")
"""In a line whose 时间 is when the article was published."""


def documents(scene: Scene, meeting: Meeting) -> Iterator[Mention[Any]]:
    """What a sentence says was signed or adopted at the meeting."""
    text, sentence = scene.view.text, scene.sentence
    works = sentence.of("work")
    if not works:
        return
    date = event_date(sentence, works[-1].end)  # not that of a term behind: 《…》,期限自7月1日起
    if date is not None and not dates_agree(date, meeting.told.date):
        return
    for pattern in (_SIGNED, _ADOPTED):
        for found in pattern.finditer(text, sentence.start, sentence.end):
            if pattern is _ADOPTED and found["plenary"] and meeting.told.noun not in _PLENARIES:
                continue  # a press conference on what 全会 adopted
            at = found.start("verb") if found["verb"] else found.start()
            said = outside_names(sentence, clause_start(text, sentence.start, at), at)
            if not (_BEFORE.search(text, sentence.start, at) or _NOT_NOW.search(said)):
                yield from _listed(text, works, found)


def _listed(text: str, works: Sequence[Mention[Any]], verb: re.Match[str]) -> Iterator[Mention[Any]]:
    """The works of a list that starts after the verb, or the one that ends before it."""
    at = verb.end()
    for work in works:
        if work.end == verb.start() + 1:
            yield work
        elif work.start >= at and (
            _BETWEEN.fullmatch(text, at, work.start)
            or (work.rule == "work.resolution" and text[at : work.start] == ",")
        ):
            at = work.end
            yield work


def labelled(view: ArticleView, meetings: Sequence[Meeting]) -> None:
    """Add what the lines of a notice or record say under labels: 时间, 地点, 主持人, 出席人员."""
    labels = load("meeting_roles")["labels"]
    meeting: Meeting | None = next((meeting for meeting in meetings if meeting.main), meetings[0])
    role = None
    for paragraph in view.article.paragraphs:
        match = _LABEL.match(view.text, paragraph.start, paragraph.end)
        if match is None and role and meeting and (person := _alone(view, paragraph)):
            meeting.parts.append(Part(person, role))
            continue
        role = None
        if match is None or paragraph.role == "furniture" or _IMPRINT.search(view.text, match.end(), paragraph.end):
            continue
        label, start, end = match["label"] or match["boxed"], match.end(), paragraph.end
        if label == "时间" and (meeting is None or meeting.date is None):
            date = next(filter(is_event_date, view.within(start, end, "date")), None)
            meeting = _of_day(meetings, date)
        if meeting is None:
            continue
        if label == "时间" and meeting.date is None and not is_day(meeting.told.date):
            meeting.date = date
        elif label == "地点" and meeting.place is None:
            meeting.place = Span(start, end - (view.text[end - 1] in "。;"))
        if label == "时间" and meeting.place is None and (where := _WHERE.search(view.text, start, end)):
            meeting.place = Span(*where.span("place"))
        elif role := labels.get(label):
            meeting.parts += [Part(m, role) for m in view.within(start, end, "person")]


def turns(view: ArticleView, meetings: Sequence[Meeting]) -> None:
    """Add those who speak in turn in the record of a press conference: 王明:谢谢主持人; and who chairs it."""
    meeting = next((m for m in meetings if m.main and m.told.noun.endswith(_PRESS)), None)
    if meeting is None:
        return
    found: list[Part] = []
    for paragraph in view.article.paragraphs:
        turn = _TURN.match(view.text, paragraph.start, paragraph.end)
        if turn is None or paragraph.role in ("title", "furniture"):
            continue
        role: Role = "chair" if turn["host"] else "speak"
        people = view.within(*turn.span("who"), "person")
        found += [Part(m, role) for m in people if m.end == turn.end("who")]
    if len({part.person.value.name for part in found}) >= _TURNS:
        meeting.parts += found


def _of_day(meetings: Sequence[Meeting], day: Mention[Any] | None) -> Meeting | None:
    """The meeting that a record is of by its labelled day: the first that the text reports, of no other day."""
    told = [meeting for meeting in meetings if meeting.main] or meetings[:1]
    return next((meeting for meeting in told if _may_be_of(meeting.told.date, day)), None)


def _may_be_of(told: Mention[Any] | None, day: Mention[Any] | None) -> bool:
    """Whether a labelled day may be that of a meeting whose day, or only the month, the text tells."""
    return dates_agree(told, day) or (edtf(day) or "").startswith(edtf(told) or "-")


def _alone(view: ArticleView, paragraph: Paragraph) -> Mention[Any] | None:
    """Whom a line of a list below a label names behind a post, or nobody where the line tells more."""
    people = view.within(paragraph.start, paragraph.end, "person")
    person = people[0] if len(people) == 1 and paragraph.end - paragraph.start <= _LINE else None
    last = person is not None and person.end == paragraph.end
    return person if last and person is not None and person.value.spans else None
