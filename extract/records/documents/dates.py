"""When a document was signed or issued."""

from collections.abc import Iterator
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.metadata import Stated
from extract.records.context import edtf, event_date, is_day, is_event_date
from extract.records.documents.rules import Act
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

_HELD = late(r"召开|举行|举办|开[场会](?!白)")
_POINTED_TO = late(r"(?:按照?|根据|依据|依照|遵照)[^,。;]{0,24}签[^,。;]?$")
"""What a sentence goes by, up to the verb."""
_MATTER = late(r"[^,。;:]*(?:工作|情况|成效|经验|任务|进展|成绩|计划)[^,。;:]{0,4},")
"""Behind a date in the middle of a clause, what makes it that of a matter: 汇报了2024年工作情况,并签订…."""
_OPENS = late(r"(?:^|[,。;:、\n\s])(?:早?在|于|自|从|到|至)?$")
"""In front of a date that opens its clause."""
_PASSED = late(r"(?:召开|举行)?的?[^,。;]{0,30}?(?:会议?|全会)[^,。;会]{0,8}(?:通过|同意|审定|研究)")
"""Behind a day, what makes it that of the meeting which passed a paper: 2023年8月9日召开的常务会议审议通过."""
_RESOLVES = late(r"(?:^|(?<=[。,;:\n]))(?:本次|这次)?(?:会议|大会|全会)[^。;《]{0,12}通过$")
"""What a meeting does with a paper, up to the verb."""


def date_of(view: ArticleView, act: Act) -> Stated | None:
    """The date that governs the verb; for what was signed at a meeting, that of the meeting.

    What was signed before is only pointed to, and not of the day that is told of: 按两院签订的《帮扶协议》.
    """
    date = event_date(act.sentence, act.verb.start)
    if date is not None and act.action == "issued" and _PASSED.match(view.text, date.end, act.verb.start):
        date = None
    if date is not None and not is_day(date) and _is_matter(view.text, date, act):
        date = None
    if date is None and _there(view, act) and not _POINTED_TO.search(view.text, act.sentence.start, act.verb.end):
        date = next(_of_meeting(view, act), None)
    value = edtf(date)
    return Stated(value, date.span) if date is not None and value is not None else None


def _is_matter(text: str, date: Mention[Any], act: Act) -> bool:
    """Whether a year or month is what those who sign or issue speak of: 双方总结了前四个月工作,签订了…."""
    if act.action == "signed" and "/" in (edtf(date) or ""):
        return True
    told = _MATTER.match(text, date.end, act.verb.start)
    return told is not None and not _OPENS.search(text, act.sentence.start, date.start)


def _there(view: ArticleView, act: Act) -> bool:
    """Whether a paper was signed, or is one that the meeting told of has passed: 会议表决通过了…."""
    return act.action == "signed" or _RESOLVES.search(view.text, act.sentence.start, act.verb.end) is not None


def _of_meeting(view: ArticleView, act: Act) -> Iterator[Mention[Any]]:
    """The days of the paragraph before, or the date of its meeting, the nearest first.

    Then that of a meeting in a paragraph before it, then the first day of all.
    """
    dateline = view.metadata.dateline.span if view.metadata.dateline else None
    sentences = [sentence for sentence in view.sentences if sentence.start < act.sentence.start]
    for sentence in reversed(sentences):
        if sentence.paragraph is act.sentence.paragraph:
            held = _HELD.search(sentence.text) is not None
            yield from (date for date in sentence.of("date") if is_event_date(date) and (held or is_day(date)))
    for sentence in reversed(sentences):
        verb = None if sentence.paragraph is act.sentence.paragraph else _HELD.search(sentence.text)
        date = event_date(sentence, sentence.start + verb.start()) if verb else None
        if date is not None and is_day(date) and "/" not in (edtf(date) or "") and not _in(date, dateline):
            yield date
    for sentence in sentences:
        for date in sentence.of("date"):
            if is_event_date(date) and is_day(date) and "/" not in (edtf(date) or "") and not _in(date, dateline):
                yield date


def _in(date: Mention[Any], span: Span | None) -> bool:
    return span is not None and span.overlaps(date.span)
