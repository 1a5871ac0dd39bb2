"""The labels of numbered articles, and what stands below each."""

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from extract.mentions.numeral import value
from extract.plain import plain
from extract.records.draft import Draft
from extract.records.provisions.charges import charge
from extract.records.provisions.headings import TAIL, chapter_heading, heading, heads_by_blanks
from extract.records.view import ArticleView
from extract.text.notes import DATE
from extract.text.patterns import compiled, late
from extract.text.span import Span

_NUMBER = "[一二三四五六七八九十百零〇]{1,5}"


class Style(NamedTuple):
    """One way of numbering: the pattern of its label at the start of a line, and the rank among its fellows.

    Where a document uses several styles, the highest rank is that of its articles and those before it are chapters:
    第三条 outranks (三), which outranks 3., which outranks 三、, which outranks 三是.
    """

    name: str
    label: re.Pattern[str]
    rank: int


STYLES = (
    Style("provision.statute-chapter", compiled(rf"第({_NUMBER}|\d{{1,3}})(?:[章编篇]|部分)"), 0),
    Style("provision.statute", compiled(rf"第({_NUMBER}|\d{{1,3}})条(?!例)(?:之{_NUMBER})?"), 5),
    Style("provision.bracketed", compiled(rf"\(({_NUMBER})\)"), 4),
    Style("provision.item", compiled(r"(\d{1,2})[.、．]"), 3),
    Style("provision.numbered", compiled(rf"({_NUMBER})、"), 2),
    Style("provision.enumerated", compiled(rf"({_NUMBER})(?:是|要)"), 1),
)
_ENUMERATED = STYLES[-1]
_INSIDE = [
    (style, compiled(rf"(?:(?<=[。:!?])|(?<=[。:!?][ \u3000])){style.label.pattern}"))
    for style in (STYLES[2], STYLES[4])
]
"""The labels that run on inside a paragraph: …如下:一、全面排查。…二、严格值守。…

What ";" parts is a list in an article.
"""
_TITLE_ALONE = late(r" ?《[^《》]+》(?:\([^()]*\))*[;。]?")
"""An item of a list of papers, which orders nothing: 1.《某县奖补办法》(某府发〔2018〕12号)."""
_STATUTE, _ITEM, _NUMBERED = STYLES[1], STYLES[3], STYLES[4]
_LAST = late(
    r"联系(?:人及电话|单位|方式|地址)\s*:|(?:监督|举报|咨询)(?:举报)?电话\s*:|公示(?:时间|期限?)\s*:"
    r"|(?:出席|列席|参会|缺席|请假|记录)(?:人员?)?\s*:|(?:分送|主送|主题词)\s*:"
    r"|(?:再次|最后|衷心)?感谢(?:您|你|贵(?![州阳港溪池南定安德重宾])|各位)|[特专]此(?:答复|函复|通知|公告|报告)"
    r"|[甲乙丙丁]方\s*(?:\([^()\n]{1,8}\))?\s*:[^。;\n]*$|[甲乙丙丁]方\s*\([^()\n]{0,4}章\)|(?:法定|授权)?代表人?\s*(?:\([^()\n]{1,8}\))?\s*:|签[订署约](?:日期|时间|地点)\s*:"
)
"""How a line begins that closes a document, below the last of its articles."""


@plain
class _Label:
    """A label found at the start of a line, or of an enumeration's item."""

    style: Style
    number: int
    start: int
    end: int
    line_end: int


def provisions(view: ArticleView) -> Iterator[Draft]:
    """The provisions of a policy document, in order."""
    labels = _without_contents(view, _outline(_labels(view)))
    rank = max((label.style.rank for label in labels), default=0)
    spaced = heads_by_blanks(view.text, [_words(view.text, label) for label in labels if label.style is _STATUTE])
    chapter: _Label | None = None
    for at, label in enumerate(labels):
        has_parts = at + 1 < len(labels) and labels[at + 1].style.rank > label.style.rank
        if label.style.rank < rank and (has_parts or label.style.rank == 0):
            chapter = label
        elif label.style.rank in (rank, _NUMBERED.rank):
            inside = chapter if chapter and label.style.rank > chapter.style.rank else None
            yield _draft(view, label, inside, _end(view, labels, at), spaced)


def _without_contents(view: ArticleView, labels: list[_Label]) -> list[_Label]:
    """The labels less those of a table of contents: two lines or more without text between, which come again below."""
    words = ["".join(view.text[label.start : label.line_end].split()) for label in labels]
    first = words[0] if words else ""
    again = words.index(first, 1) if words.count(first) > 1 else 0
    bodies = (p.start for p in view.article.paragraphs if p.role == "body")
    text = next((start for start in bodies if start > labels[0].start), view.article.end) if labels else 0
    listed = again > 1 and labels[again - 1].start < text
    return labels[again:] if listed else labels


def _outline(labels: list[_Label]) -> list[_Label]:
    """The labels of articles and of what may be chapters, without those of the parts of an article.

    三、 numbers chapters, as 第三章 does, unless it first stands inside of 第三条.
    """
    rank = max((label.style.rank for label in labels), default=0)
    first = next((label for label in labels if label.style in (_NUMBERED, _STATUTE)), None)
    above = {0, rank} if rank == _STATUTE.rank and first and first.style is _STATUTE else {0, rank, _NUMBERED.rank}
    return [label for label in labels if label.style.rank in above]


def _labels(view: ArticleView) -> list[_Label]:
    """The labels at the starts of lines; items 一是 … 二是 … only where nothing else is numbered."""
    labels = [
        label
        for paragraph in view.article.paragraphs
        if paragraph.role != "furniture"
        for style in STYLES[:-1]
        if (label := _label(view.text, style, paragraph.start, paragraph.end))
    ]
    labels.extend(_inside(view, labels))
    if labels:
        labels.sort(key=attrgetter("start"))
        return _without_parts(labels)
    return [
        label
        for sentence in view.sentences
        if (label := _label(view.text, _ENUMERATED, sentence.start, sentence.paragraph.end))
    ]


def _inside(view: ArticleView, labels: list[_Label]) -> list[_Label]:
    """The labels inside a paragraph that go on behind the one at its start, or run from one to two at least."""
    text, opening = view.text, {label.start: label for label in labels}
    found: list[_Label] = []
    for paragraph in view.article.paragraphs:
        if paragraph.role == "furniture":
            continue
        first = opening.get(paragraph.start)
        for style, pattern in _INSIDE:
            run = [first] if first and first.style is style else []
            for match in pattern.finditer(text, paragraph.start, paragraph.end):
                due = run[-1].number + 1 if run else 1
                if value(match[1]) == due:
                    if run:
                        run[-1].line_end = match.start()
                    run.append(_Label(style, due, match.start(), match.end(), paragraph.end))
            if len(run) > 1:
                found += run[1:] if run[0] is first else run
    return found


def _without_parts(labels: list[_Label]) -> list[_Label]:
    """The labels less 1. 2. 3., unless these number the document's own articles and not the parts of one.

    They do where nothing outranks them and they run through the whole document without a restart; a part of a
    document may begin with any: 三、… 7.… 8.… 四、… 9.…
    """
    items = [label.number for label in labels if label.style is _ITEM]
    first = items[0] if items and labels[0].number > 1 else 1
    whole = len(items) > 1 and items == list(range(first, first + len(items)))
    if whole and all(label.style.rank <= _ITEM.rank for label in labels):
        return labels
    return [label for label in labels if label.style is not _ITEM]


def _label(text: str, style: Style, start: int, end: int) -> _Label | None:
    match = style.label.match(text, start, end)
    number = value(match[1]) if match else None
    if match is None or not number or _TITLE_ALONE.fullmatch(text, match.end(), end):
        return None
    return _Label(style, int(number), match.start(), match.end(), end)


def _end(view: ArticleView, labels: list[_Label], at: int) -> int:
    """Where a provision ends: before the next label, or before what closes the document."""
    start = labels[at].line_end
    stop = labels[at + 1].start if at + 1 < len(labels) else view.article.end
    end = min(start, stop)
    for paragraph in view.article.paragraphs:
        if paragraph.start < start:
            continue
        if paragraph.role == "meta" and DATE.fullmatch(view.text, paragraph.start, paragraph.end):
            break  # that of the signature
        if paragraph.role not in ("body", "heading", "caption"):
            continue
        if paragraph.start >= stop or TAIL.match(view.text, paragraph.start, paragraph.end):
            break
        if at + 1 == len(labels) and _LAST.match(view.text, paragraph.start, paragraph.end):
            break
        end = min(paragraph.end, stop)
    return end


def _draft(view: ArticleView, label: _Label, chapter: _Label | None, end: int, spaced: bool) -> Draft:
    text = view.text
    own = heading(view, _words(text, label), end, statute=label.style is _STATUTE, spaced=spaced)
    above = _heading_above(text, chapter) if chapter else None
    draft = Draft(
        "provision",
        label.style.name,
        {
            "number": label.number,
            "label": text[label.start : label.end].strip(),
            "heading": _quote(text, own),
            "chapter": _quote(text, above),
            "chapter_number": chapter.number if chapter else None,
        },
    )
    draft.cite("provision", label.start, end)
    draft.cite("number", label.start, label.end)
    draft.cite("label", label.start, label.end)
    if own:
        draft.cite("heading", *own)
    if chapter and above:
        draft.cite("chapter", *above)
        draft.cite("chapter_number", chapter.start, chapter.end)
    charge(view, draft, label.end, end)
    return draft


def _heading_above(text: str, chapter: _Label) -> Span | None:
    return chapter_heading(text, _words(text, chapter), chapter.line_end, statute=chapter.style is _STATUTE)


def _words(text: str, label: _Label) -> Span:
    """What stands behind a label in its line."""
    start = label.end
    while start < label.line_end and text[start] in " 、.\u3000":
        start += 1
    return Span(start, label.line_end)


def _quote(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span else None
