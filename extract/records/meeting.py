"""A conference, session or ceremony."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Any, ClassVar, Literal

from pydantic import Field

from extract.mentions.mention import Mention
from extract.records.context import clause_end, dates_agree, edtf, heads, is_day, is_event_date, unique
from extract.records.draft import Draft
from extract.records.homes import Homes
from extract.records.meetings.follow import follow
from extract.records.meetings.report import Meeting as Report
from extract.records.meetings.report import gather, of_trip
from extract.records.meetings.roles import Role
from extract.records.meetings.rules import RULES, statements
from extract.records.meetings.scenes import words
from extract.records.meetings.statement import Statement
from extract.records.meetings.wording import ORDERED
from extract.records.record import PEOPLE, Edtf, Record
from extract.records.view import ArticleView, SentenceView
from extract.text.patterns import late
from extract.text.span import Span


class Meeting(Record):
    """A conference, session or ceremony that took place or is fixed."""

    states: ClassVar[str] = "name"
    shown: ClassVar[tuple[str, ...]] = ("name", "date", "place", "parties", "chairs")

    type: Literal["meeting"]
    name: str = Field(min_length=1, description="the words that name it, clean")
    kind: str = Field(min_length=1, description="its head noun: 联席会议, 座谈会, 签约仪式 …")
    date: Edtf | None
    place: str | None
    place_code: str | None = Field(description="GB/T 2260 code of the place, where it is or lies in a known area")
    parties: list[str] = Field(description="regions or bodies that met")
    chairs: list[str] = Field(description=PEOPLE)
    speakers: list[str] = Field(description=PEOPLE)
    attendees: list[str] = Field(description=f"all {PEOPLE}; chairs and speakers included")
    documents: list[str] = Field(description="titles of what was signed or issued there")


MODEL = Meeting
_CLAUSE = 60
"""The most characters of a clause in which is looked for what is still to come."""
_ORIGIN = late("(?:建|成立|创办|结对|结缘|签约|始|生|组建|毕业|入职)于$")
"""In front of a day, that something else began on it: 该院建于1958年5月1日."""
_GOES_BY = late(f"的?[^,。;:]{{2,24}}?会议?(?:{'|'.join(ORDERED)})")
"""Behind a day, another meeting that was held on it: 根据10月20日省委工作会议精神."""
_TOLD = ("meeting.held", "meeting.convened", "meeting.recalled")
"""The rules for meetings that may have been held on the day that the text has reached."""
_ATTENDED = "meeting.attended"
"""The rule for those of which is only told who was there, which may have been held on the one day of the paragraph."""

__all__ = ["MODEL", "RULES", "Meeting", "drafts"]


def drafts(view: ArticleView) -> list[Draft]:
    """The meetings of an article, one for each that its sentences state, in the order of the text.

    What only a headline states must be taken up by the text below it.
    """
    reports = gather(list(statements(view)))
    if not reports:
        return []
    follow(view, reports)
    days = _Days(view, reports)
    return [_draft(view, report, days) for report in reports if not report.headline or report.parts or report.date]


def _draft(view: ArticleView, report: Report, days: "_Days") -> Draft:
    told = report.told
    named = min(report.statements, key=lambda s: (s.bare, s is not told))
    longer = (s for s in report.statements if not s.heading and s.name.endswith(named.name) and s.noun == named.noun)
    named = max(longer, key=lambda s: len(s.name), default=named)
    draft = Draft("meeting", told.rule, {"name": named.name, "kind": named.noun})
    draft.cite("name", *named.span)
    noun = view.text.rfind(named.noun, *named.span)
    draft.cite("kind", noun, noun + len(named.noun))
    _date(view, report, days, draft)
    _place(view, report, draft)
    parties = next((s.parties for s in (told, *report.statements) if s.parties), [])
    _names(draft, "parties", parties)
    roles: dict[str, tuple[Role, ...]] = {
        "chairs": ("chair",),
        "speakers": ("speak", "say"),
        "attendees": ("chair", "speak", "say", "attend"),
    }
    for field, wanted in roles.items():
        _names(draft, field, [part.person for part in report.parts if part.role in wanted])
    _names(draft, "documents", report.documents)
    return draft


def _names(draft: Draft, field: str, mentions: Sequence[Mention[Any]]) -> None:
    """Set a field to what mentions name, each once, and cite where each is first named."""
    first = unique(mentions)
    draft.fields[field] = list(first)
    for mention in first.values():
        draft.cite(field, mention.start, mention.end)


def _date(view: ArticleView, report: Report, days: "_Days", draft: Draft) -> None:
    """The stated date, or the one that the text before goes on from where it takes up what a headline names.

    What is on record turn by turn without one is published on its day.
    """
    stated = [s.date for s in (report.told, *report.statements) if s.date is not None]
    own = (s.date for s in (report.told, *report.statements) if s.date is not None and not of_trip(s))
    date = report.date or next(own, None) or next(iter(stated), None)
    if date is None:
        date = days.reached(next((s for s in (report.told, *report.statements) if not s.heading), report.told))
    if date is None and report.headline and report.told.rule == "meeting.transcribed":
        date = next((day for day in view.of("date") if is_day(day) and _is_imprint(view, day)), None)
    draft.fields["date"] = edtf(date)
    if date is not None:
        draft.cite("date", date.start, date.end)


def _is_imprint(view: ArticleView, day: Mention[Any]) -> bool:
    """Whether a day stands in the lines that say when a text was published."""
    return any(p.role == "meta" and p.start <= day.start < p.end for p in view.article.paragraphs)


class _Days:
    """The days that an article's narrative has reached: at the heads of sentences, and those of its meetings."""

    def __init__(self, view: ArticleView, reports: Sequence[Report]) -> None:
        self._view = view
        self._reports = reports

    @cached_property
    def _days(self) -> list[Mention[Any]]:
        days = [date for date, _ in self._heads if is_day(date)]
        days += [s.date for report in self._reports if report.main for s in report.statements if s.date is not None]
        return sorted(days, key=lambda date: date.start)

    @cached_property
    def _heads(self) -> list[tuple[Mention[Any], SentenceView]]:
        """The dates at the heads of sentences, not of what is to come, with their sentences."""
        dated = self._view.holding(date.start for date in self._view.of("date"))
        body = (sentence for sentence in dated if sentence.paragraph.role != "title")
        return [(date, sentence) for sentence in body for date in heads(sentence) if not self._ahead(date)]

    def _month(self, told: Statement) -> Mention[Any] | None:
        """The month at the head of a sentence before a meeting in its paragraph: 2018年10月,…。随后的座谈会由…主持."""
        here = told.scene.sentence
        before = (d for d, s in self._heads if s.paragraph is here.paragraph and s.start < here.start)
        last = max(before, key=lambda date: date.start, default=None)
        return last if last is not None and len(edtf(last) or "") == len("2022-08") else None

    def _ahead(self, date: Mention[Any]) -> bool:
        """Whether the clause of a date tells of what is still to come."""
        end = clause_end(self._view.text, date.end + 1, min(date.end + _CLAUSE, self._view.article.end))
        return words("ahead").search(self._view.text, date.end, end) is not None

    @cached_property
    def _interval(self) -> Mention[Any] | None:
        return next((date for date in self._days if "/" in (edtf(date) or "")), None)

    def reached(self, told: Statement) -> Mention[Any] | None:
        """The day for a meeting that the narrative comes to without a date of its own.

        考察期间 goes on from the first interval, anything else from the last day.
        """
        attended = told.rule == _ATTENDED and not told.bare
        if told.heading or told.aside or not (told.bare or attended or told.rule in _TOLD):
            return None
        sentence = told.scene.sentence
        end = clause_end(self._view.text, told.span.end, sentence.end)
        if words("lately").search(self._view.text, sentence.start, end):
            return None
        if attended:
            return self._only(told)
        if words("meanwhile").search(self._view.text, told.scene.sentence.start, told.span.start):
            return self._interval if self._interval and self._interval.end <= told.span.start else None
        at = bisect_right(self._days, told.span.start, key=lambda date: date.end)
        day, month = self._days[at - 1] if at else None, self._month(told)
        if day is not None and self._left(day, told):
            return None
        if month is not None and (day is None or day.end < month.start):
            return month
        return day or self._only(told)

    def _only(self, told: Statement) -> Mention[Any] | None:
        """The one day that the paragraph names before a meeting: 院长一行于6月3日到甲医院。座谈会上,…."""
        before = self._view.within(told.scene.sentence.paragraph.start, told.span.start, "date")
        days = [date for date in before if is_event_date(date) and is_day(date) and not self._ahead(date)]
        text = self._view.text
        days = [day for day in days if not _ORIGIN.search(text, max(day.start - 4, 0), day.start)]
        days = [day for day in days if not _GOES_BY.match(text, day.end)]
        return days[-1] if len({edtf(day) for day in days}) == 1 else None

    def _left(self, day: Mention[Any], told: Statement) -> bool:
        """Whether the sentence before a meeting is of another day: 甲团5月20至22日到了乙市;丙市与丁市举行了联席会."""
        since = max(day.end, told.scene.sentence.paragraph.start)
        between = filter(is_event_date, self._view.within(since, told.span.start, "date"))
        return any(is_day(date) and not dates_agree(day, date) and not self._ahead(date) for date in between)


def _place(view: ArticleView, report: Report, draft: Draft) -> None:
    stated = [s.where for s in (report.told, *report.statements) if s.where is not None]
    span: Span | None = report.place or next(iter(stated), None)
    draft.fields |= {"place": None, "place_code": None}
    if span is None:
        return
    places = view.within(*span, "place")
    words_of = view.text[span.start : span.end]
    meant = places[0].value if places else Homes(view).by_letter(words_of) if len(words_of) == 1 else None
    draft.fields["place"] = meant.full if meant is not None and len(words_of) == 1 else words_of
    codes = [m.value.code for m in reversed(places)] or [meant.code if meant is not None else None]
    draft.fields["place_code"] = next(filter(None, codes), None)
    draft.cite("place", *span)
