"""The days that the lines of an article state: of publication, of signature, of the wire."""

from itertools import chain

from extract.mentions import imprint
from extract.mentions.imprint import Stated
from extract.mentions.imprint_lines import ImprintLines
from extract.text import issues
from extract.text.datelines import closing_day, day_behind, press_day
from extract.text.notes import DATE
from extract.text.patterns import late
from extract.text.span import Span
from extract.text.titles import STAMPED

_OF_EVENT = late(r"(?:^|[ |])[^\W\d_]{1,8}(?:时间|日期): ?$")
"""A label in front of a day; those that tell of a text itself are known and come first (驻村时间:2016年2月15日)."""

_STAMP = late(rf"(?:{DATE.pattern}) ?\d{{1,2}}:\d\d(?::\d\d)?(?![\d至到—~-])")
"""When a page was put up: 2019-06-12 10:21, no time of an event: 2019年6月12日9:00至11:00."""
_LONGEST_DAY = len("(二〇二一年十二月三十一日)")


class ImprintDays:
    """The days in the lines of one article, in the order in which they are believed."""

    def __init__(self, view: ImprintLines) -> None:
        self._view = view
        self._text = view.text

    def published(self) -> Stated | None:
        """The day of publication or issue: labelled, above the text, below it, labelled otherwise, in the masthead."""
        own = self._labelled_day("published") or self._signed() or self._decreed_day() or self._given_day()
        own = own or self._day(self._view.above) or self._stamped() or self._opening_stamp()
        own = own or self._day(self._last_first()) or self._labelled_day("written", "time")
        own = own or self._day(self._view.masthead) or self._issue_day()
        return own or next((day for span in self._view.file_title for day in imprint.aired(self._text, *span)), None)

    def _last_first(self) -> list[Span]:
        """The lines below the text and then those in the midst of it, which may be headings of a diary.

        Where the last line says when an office has printed a paper, its signature comes first.
        """
        last = self._view.body[-1].start if self._view.body else 0
        below = sorted(self._view.below, key=lambda span: span.start < last)
        printed = [span for span in below if self._text.endswith("印发", *span)]
        if printed and (signed := self.signature_day()):
            below.sort(key=lambda span: signed.span.start not in range(*span))
        return below

    def _given_day(self) -> Stated | None:
        """The day in brackets in a line of its own below the title of a report or speech: (2021年3月5日)."""
        lines = (span for span in self._view.above if self._text[span.start] == "(")
        return next((day for span in lines if (day := self._bracketed_day(*span))), None)

    def _bracketed_day(self, start: int, end: int) -> Stated | None:
        """The day that is all that the brackets around a stretch hold."""
        if end - start > _LONGEST_DAY:
            return None
        days = imprint.dates(self._text, start, end)
        return next((day for day in days if day.span == Span(start + 1, end - 1)), None)

    def _stamped(self) -> Stated | None:
        """The day behind the title in its line: 甲乙两地携手 2015-05-29 08:15, 贺信(2015年5月29日)."""
        for title in self._view.article.title_spans:
            bracket = self._text.rfind("(", *title) if self._text[title.end - 1] == ")" else -1
            if bracket >= 0 and (day := self._bracketed_day(bracket, title.end)):
                return day
        lines = (p for p in self._view.article.paragraphs if p.role == "title" and self._text[p.end - 1].isdigit())
        found = (STAMPED.fullmatch(self._text, p.start, p.end) for p in lines)
        days = (day for stamp in found if stamp for day in imprint.dates(self._text, *stamp.span("day")))
        return next(days, None)

    def _opening_stamp(self) -> Stated | None:
        """The day and time that stand in front of the first sentence, as in a page without line breaks."""
        start, end = (self._view.body[0].start, self._view.body[0].end) if self._view.body else (0, 0)
        stamp = _STAMP.match(self._text, start, end) if self._text[start : start + 1].isdigit() else None
        return next(imprint.dates(self._text, *stamp.span()), None) if stamp else None

    def _decreed_day(self) -> Stated | None:
        return next((day for day, _ in self._view.decreed() if day), None)

    def signature_day(self) -> Stated | None:
        """The day that a line below the text consists of, as under the signature of a letter or report."""
        if not self._view.below:
            return None
        last = self._view.body[-1].start if self._view.body else 0
        signed = {span.end for span in self._view.below}  # a heading of a diary stands below text
        lines = (span for span in self._view.below if DATE.fullmatch(self._text, *span))
        lines = (span for span in lines if span.start > last or self._end_before(span.start) in signed)
        return next((day for span in lines for day in imprint.dates(self._text, *span)), None)

    def _end_before(self, start: int) -> int:
        """Where what stands before the blanks in front of a line ends."""
        while start and self._text[start - 1] in " \n":
            start -= 1
        return start

    def _signed(self) -> Stated | None:
        """When the last of the parties signed."""
        days = [day for value in self._view.labelled("signed") for day in imprint.dates(self._text, *value)]
        return max(days, key=lambda day: day.value, default=None)

    def _labelled_day(self, *groups: str) -> Stated | None:
        for value in self._view.labelled(*groups):
            for day in chain(imprint.dates(self._text, *value), imprint.eight_figures(self._text, *value)):
                return day
        return None

    def _day(self, spans: list[Span]) -> Stated | None:
        """The first day in lines, but for those that are labelled otherwise: the time of an event, 施行日期."""
        if not spans:
            return None
        others = {value.start for value in self._view.labelled("time", "other")}
        for span in spans:
            for day in imprint.dates(self._text, *span):
                if day.span.start not in others and not _OF_EVENT.search(self._text[span.start : day.span.start]):
                    return day
        return None

    def _issue_day(self) -> Stated | None:
        """The day beside those who make a bulletin, with the year of its issue: 2020年第7期, 某办编 6月24日."""
        lines = [*self._view.above, *self._view.masthead]
        years = [year for span in lines if (year := imprint.year(self._text, *span))]
        made = (issues.MADE_BY.fullmatch(self._text, *span) for span in lines if years)
        found = next((line for line in made if line), None)
        value = imprint.day(found["day"]) if found else None
        return Stated(value.replace("XXXX", str(years[0])), Span(*found.span("day"))) if found and value else None

    def year(self) -> int | None:
        """The year that the masthead names."""
        heads = (*self._view.masthead, *self._view.file_head, *self._view.above)
        return next((year for span in heads if (year := imprint.year(self._text, *span))), None)

    def wire_day(self) -> Stated | None:
        """The day of the dateline, its year unknown where not printed, of what closes a report, or of a record."""
        wire = self._view.opening or self._view.closing()
        if wire is None and (held := self._held()):
            return held
        span = wire and (wire.date or day_behind(self._text, wire.end))
        if span is None and self._view.body:
            first, last = self._view.body[0], self._view.body[-1]
            span = press_day(self._text, first.start, first.end) if wire is None else None
            span = span or closing_day(self._text, last.start, last.end)
        if span is None:
            return None
        value = imprint.day(self._text[span.start : span.end])
        return Stated(value, span) if value else None

    def _held(self) -> Stated | None:
        """When a session was held of which this is the record: a line above it says when and where."""
        lines = [span for span in self._view.above if self._text.find("地点", *span) >= 0]
        days = (day for span in lines for day in imprint.dates(self._text, *span))
        return next(days, None) if self._labelled_day("published") else None
