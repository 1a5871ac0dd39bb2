"""The lines of an article that speak of it, and what they say: publisher, day, credits, number, issuers."""

from collections.abc import Iterable, Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions import credits as bylines
from extract.mentions import imprint
from extract.mentions.credits import Credit
from extract.mentions.imprint import Stated
from extract.mentions.masthead import masthead
from extract.text import issues
from extract.text.datelines import Dateline, dateline
from extract.text.document import Article, Document, Paragraph
from extract.text.notes import DATE
from extract.text.patterns import late
from extract.text.span import Span
from extract.text.titles import BYLINE, boxed

_PARTY = late(r"[甲乙丙丁]方 ?(?:\([^()]{1,12}\))? ?: ?(?P<name>[^ 、,。;:()]{3,30})(?: ?\([^()]{1,12}\))?")

_TRAIL = late(r"(?:^|\n)(?P<name>[^\s>]{2,10}(?:[日晚晨早时商周]报|都市报|文汇报|导报|青年报)) ?> ")


class ImprintLines:
    """The lines of an article that speak of it, in the order in which they are believed."""

    def __init__(self, document: Document, article: Article) -> None:
        self.text = document.text
        self.article = article
        self._first = document.articles[0].start
        self.file_title = document.articles[0].title_spans
        self.file_head = self.file_title if article.ordinal > 1 and document.articles[0].bare else []
        self.body: list[Paragraph] = []
        self.above: list[Span] = []
        self.below: list[Span] = []
        for paragraph in article.paragraphs:
            if paragraph.role == "body":
                self.body.append(paragraph)
            elif paragraph.role == "meta":
                (self.below if self.body else self.above).append(Span(paragraph.start, paragraph.end))
        self.masthead = masthead(document, article)
        if self.masthead and article.ordinal == 1 and self._dated(self.above):
            self.masthead = []
        self.notes = [*self.above, *self.below, *self.masthead]  # all lines that speak of the article
        self.labels: dict[str, list[Span]] = {}  # what stands behind labels, by their groups
        for span in self.notes:
            for group, value in imprint.labelled(self.text, *span):
                self.labels.setdefault(group, []).append(value)
        self.opening = self._opening()

    def _opening(self) -> Dateline | None:
        return dateline(self.text, self.body[0].start, self.body[0].end) if self.body else None

    def closing(self) -> Dateline | None:
        """The dateline that is printed in brackets below the text: `(新华社拉萨8月3日电)`."""
        for span in self.below:
            if self.text[span.start] == "(" and (wire := dateline(self.text, *span)):
                return wire
        return None

    def labelled(self, *groups: str) -> list[Span]:
        """What stands behind labels of these groups, group by group."""
        return [value for group in groups for value in self.labels.get(group, ())]

    def credits(self) -> Iterator[Credit]:
        """The credits of bylines, imprint lines, captions and remarks in brackets."""
        if self.opening:
            yield from bylines.after_dateline(self.text, self.opening.end, self.body[0].end)
        elif self.body:
            yield from bylines.at_start(self.text, self.body[0].start, self.body[0].end)
        for span in (*self.above, *self.below):
            mark = self.text[span.start]
            alone = "作者" if mark in "□■◎" or (mark == "(" and span == self.notes[-1]) else None
            yield from bylines.in_line(self.text, *span, alone)
        for paragraph in self.article.paragraphs:
            if paragraph.role == "title":
                yield from self._beside(paragraph)
            elif paragraph.role == "caption":
                yield from bylines.of_caption(self.text, paragraph.start, paragraph.end)
            elif paragraph.role == "body" and self.text[paragraph.end - 1] == ")":  # few do
                last = paragraph is self.body[-1]
                yield from bylines.at_end(self.text, paragraph.start, paragraph.end, sentence=last)

    def _beside(self, title: Paragraph) -> Iterator[Credit]:
        """The credits behind a headline, on its line: 甲乙两地再牵手 □本报记者 王小雨."""
        if not boxed(self.text[title.start : title.end]):
            return
        if byline := BYLINE.search(self.text, title.start, title.end):
            yield from bylines.in_line(self.text, byline.start(), title.end, "作者")

    def decreed(self) -> Iterator[tuple[Stated | None, Stated]]:
        """When and by whom it was decreed, if it is a law."""
        found = (imprint.decreed(self.text, *span) for span in self.above)
        return (decree for decree in found if decree)

    def source(self) -> Stated | None:
        """The publisher: labelled, in a masthead, in the dateline, in the head of the file."""
        own = [*self.above, *self.below]
        named = self.labelled_source() or self._dated_publisher(own) or self._own_dateline()
        named = named or self._dated_publisher(self.masthead) or self._collection() or self._reporters_paper(own)
        return named or self._reporters_paper(self._opening_byline()) or self._trail()

    def labelled_source(self) -> Stated | None:
        """The publisher behind a label."""
        for value in self.labelled("source"):
            if name := imprint.publisher(self.text, value):
                return name
        return None

    def _dated_publisher(self, spans: list[Span]) -> Stated | None:
        dated = self._dated(spans)
        plain = [self._unlabelled(span) for span in spans if dated]
        found = (imprint.masthead(self.text, *span) for span in (*dated, *plain))
        return next((name for name in found if name), None)

    def _trail(self) -> Stated | None:
        """The paper that the trail above the first article begins with: 甬江日报 > 第06版:人物."""
        paper = _TRAIL.search(self.text, 0, self._first)
        return Stated(paper["name"], Span(*paper.span("name"))) if paper else None

    def _collection(self) -> Stated | None:
        """The yearbook or magazine that a line without a day names: 甲州年鉴(2019), (《援藏之窗》2015年第4期)."""
        for span in (*self.above, *self.below, *self.masthead):
            if yearbook := issues.YEARBOOK.fullmatch(self.text, *span):
                return Stated(yearbook["name"].rstrip(), Span(yearbook.start("name"), yearbook.end("name")))
            if "》" in self.text[slice(*span)] and (issue := issues.MAGAZINE.match(self.text, *span)):
                return Stated(issue["name"], Span(*issue.span("name")))
        return None

    def _unlabelled(self, span: Span) -> Span:
        """What stands before the first label of a line: 某某网 of 某某网 本期编辑:张三."""
        colon = self.text.find(":", *span)
        return span if colon < 0 else Span(span.start, max(self.text.rfind(" ", span.start, colon), span.start))

    def _dated(self, spans: list[Span]) -> list[Span]:
        """The lines that name a day, be it the first of a week."""
        return [span for span in spans if DATE.search(self.text, *span)]

    def _reporters_paper(self, spans: list[Span]) -> Stated | None:
        """The paper that a byline names before the role: `新华社记者 张三`."""
        found = (imprint.own_paper(self.text, *span) for span in spans)
        return next((paper for paper in found if paper and paper.value not in _own_names()), None)

    def _opening_byline(self) -> list[Span]:
        """Where the byline stands that the text opens with: 本报讯(某某日报记者 张三), 某某报记者张三报道."""
        if not self.body:
            return []
        start, end = self.body[0].start, self.body[0].end
        span = bylines.remark(self.text, self.opening.end if self.opening else start, end)
        span = span or (None if self.opening else bylines.byline_at_start(self.text, start, end))
        return [span] if span else []

    def _own_dateline(self) -> Stated | None:
        wire = self.opening or self.closing()
        if wire is None:
            return None
        span = wire.outlet
        name = self.text[span.start : span.end]
        return None if name in _own_names() else Stated(name, span)

    def number(self) -> Stated | None:
        """The document number: labelled, or a line of its own."""
        spans = [*self.labelled("number"), *self.notes]
        found = (imprint.number(self.text, *span) for span in spans)
        return next((number for number in found if number), None)

    def issuers(self) -> list[Stated]:
        """The issuing bodies: those that sign, those that the title begins with, those behind a label.

        A paper that is only passed on is signed, in brackets below its title, by those who drew it up.
        """
        printed = [span for span in self.notes if self.text.endswith("印发", *span)]
        own = [span for span in self.notes if span not in printed]
        signed = self._signers(own) or self._signers(printed)
        decreed = [body for _, body in self.decreed()][:1]  # the later ones amended it
        spans = self.article.title_spans
        passed_on = self._titled() if any(imprint.passes_on(self.text, *span) for span in spans) else ()
        found = _once(passed_on) or _once(signed) or decreed or _once(self._titled())
        return found or _once(self._labelled_issuers()) or _once(self._parties())

    def _parties(self) -> Iterator[Stated]:
        """The parties of an agreement, each in a line of its own: 甲方:某县人民政府."""
        lines = (p for p in self.article.paragraphs if self.text.startswith("方", p.start + 1))
        for party in (_PARTY.fullmatch(self.text, p.start, p.end) for p in lines):
            yield from imprint.bodies(self.text, *party.span("name")) if party else ()

    def _signers(self, spans: list[Span]) -> list[Stated]:
        return [body for span in spans for body in imprint.signature(self.text, *span)]

    def _titled(self) -> Iterator[Stated]:
        """The bodies that the title begins with, which may take several lines before it says what it is about."""
        for span in self.article.title_spans:
            end = imprint.passes_on(self.text, *span) or self.text.find("关于", *span)
            found = imprint.bodies(self.text, span.start, end if end > span.start else span.end)
            yield from found
            if end >= 0 or not found:
                return

    def is_signed(self) -> bool:
        """Whether one of its lines is a signature of bodies."""
        return any(imprint.signature(self.text, *span) for span in self.notes)

    def is_issued(self) -> bool:
        """Whether the title begins with issuing bodies."""
        return any(True for _ in self._titled())

    def _labelled_issuers(self) -> Iterator[Stated]:
        for value in self.labelled("issuer"):
            yield from imprint.bodies(self.text, *value)


def _once(stated: Iterable[Stated]) -> list[Stated]:
    """The first of those with the same value."""
    found: dict[str, Stated] = {}
    for item in stated:
        found.setdefault(item.value, item)
    return list(found.values())


@cache
def _own_names() -> frozenset[str]:
    return frozenset(load("imprint")["outlets"]["self"])
