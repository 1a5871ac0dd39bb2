"""Ties in the rows of a table: two regions or bodies side by side, below a line that speaks of pairing."""

import re
from collections.abc import Iterator, Sequence

from extract.records.pairings.cells import HELPER, WHO, Row, couples_of, is_ranked
from extract.records.pairings.regions import areas_of
from extract.records.pairings.sides import Side
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

RULE = "pairing.columns"
"""The name of the rule for such tables."""
_AID, _IS_AIDED = "(?:支援|帮扶|援助|帮带)", ("受援", "受帮扶", "被帮扶")
_AIDED = f"(?:{'|'.join(_IS_AIDED)})"
_LISTED = ("名单", "一览", "安排")
_ARE_TIED = ("结对", *(f"对口{what}" for what in ("支援", "帮扶", "协作", "合作")))
_ARE_CHARGED = ("挂钩", "驻村帮扶", "定点帮扶", "定点扶贫", "定点联系", "包联", "包扶")
ABOVE_ROWS = (*_IS_AIDED, *(f"共同体{listed}" for listed in _LISTED), *_ARE_TIED, *_ARE_CHARGED)
"""What the line above the rows of a table of ties holds, each in words of its own; see `_TIES`."""
_OF_WHOM = "(?:[县镇村]|单位|部门|责任|任务|分工|工作)"
_TIES = late(
    rf"(?P<helper>{_AID}){WHO}[| :\t]{{1,40}}{_AIDED}{WHO}|(?P<helped>{_AIDED}){WHO}[| :\t]{{1,40}}{_AID}{WHO}"
    f"|(?:学校|教育|办学|医疗)共同体(?={'|'.join(_LISTED)})|{'|'.join(_ARE_TIED)}"
    f"|(?:{'|'.join(_ARE_CHARGED)})(?:帮扶|联系)?(?={_OF_WHOM}{{0,3}}(?:{'|'.join(_LISTED)}|情况|表))"
)
"""The ties that a line above rows speaks of: its heads of both columns, members of a community, programmes of which
much is said besides tables, and what many kinds of tables are of where a word for a list follows."""
NO_TIES = late(
    "电话|联系(?:方式|人)|联络|通讯录|招聘|岗位|企业名单|群众|项目|资金|物资|捐赠|培训|会议|责任|赛(?!罕|里木)|对阵"
)
"""In a line above rows, what they are of instead of ties; prizes go to couples too."""
_COLUMN = late(rf"(?:{'|'.join(_ARE_TIED)}){WHO}(?=[| \t]|$)")
"""The head of the column of those who are tied to those in the one before: 区市 结对县区 资金(万元)."""
_UNREAD = late(r"\d{1,3}[.、][^。;:|\d]{2,14}[:;|]")
"""The head of a row with a number that is one of the rows around it, though not all in it is known."""
_BLANKS = late("[ \t]{2,}")
_LONGEST = 60
"""The most characters of a row, or of the line above the rows that names what they are."""
_LONGEST_TITLE = 200
"""The most characters of a title that names what rows are."""
_LEAST = 2
"""So many rows make a table."""
LEAST_NAMED = 2 * _LEAST
"""So many regions and bodies are named in them."""


def rows(view: ArticleView) -> Iterator[Row]:
    """The ties in the tables of an article, in order."""
    text, whole = view.text, (view.article.start, view.article.end)
    if not _TIES.search(text, *whole):
        return
    relation = titled = _titled(view)
    run: list[Row] = []
    tables, donor, headed = 0, None, -1
    for paragraph in view.article.paragraphs:
        start, end = paragraph.start, paragraph.end
        short = relation and _length(view.text, start, end) <= _LONGEST
        found = couples_of(view, paragraph, relation, donor) if relation and short else []
        titleless = relation is not titled or donor is not None
        if found and (titleless or is_ranked(view.text, start) or HELPER.match(view.text, start, end)):
            run += found
            continue
        if run and _UNREAD.match(view.text, start, end):
            continue
        if len(run) >= _LEAST or (tables and _ranked(view.text, run)):
            yield from _below_head(run)
            tables += 1
        run = []
        told = _told(view.text, start, end)
        if told or view.text[end - 1] in "。;":
            named = told and told.lastgroup and relation and headed == start  # 结对名单, above 受援单位 支援单位
            if not named:
                relation = _tie(told) if told and view.text[end - 1] not in "。;" else titled
            headed = end + 1 if told and not told.lastgroup else -1
            donor = _helper(told) if told else None
    if len(run) >= _LEAST or (tables and _ranked(view.text, run)):
        yield from _below_head(run)


def _below_head(run: list[Row]) -> list[Row]:
    """The rows of a table without the one that heads its columns: 甲省 乙省, above their counties."""
    heads, *rows = (row.statement.sides for row in run)
    if not rows or any(side.groups or len(side.regions) != 1 for side in heads):
        return run
    known = [(head, side) for sides in rows for head, side in zip(heads, sides, strict=True) if areas_of(side)]
    held = bool(known) and all(_holds(head, side) for head, side in known)
    return run[1:] if held else run


def _holds(head: Side, side: Side) -> bool:
    """Whether the region of a head is another one than that of a side, and holds it."""
    return head.overlaps(side) and areas_of(head) != areas_of(side)


def _titled(view: ArticleView) -> Span | None:
    """The tie that the title speaks of."""
    titles = (p for p in view.article.paragraphs if p.role == "title")
    told = next((hit for p in titles if (hit := _told(view.text, p.start, p.end, _LONGEST_TITLE))), None)
    return _tie(told) if told else None


def _told(text: str, start: int, end: int, longest: int = _LONGEST) -> re.Match[str] | None:
    """The tie that a line speaks of, if that and not phones or prizes is what rows below it are of."""
    if end - start > longest and text[end - 1] == ":":  # …等因素,具体结对安排如下:
        start = max(start, *(text.rfind(mark, start, end) + 1 for mark in "。;,"))
    if _length(text, start, end) > longest or not (told := _TIES.search(text, start, end)):
        return None
    heads = told.lastgroup or text[end - 1] in "。;" or _COLUMN.match(text, told.start(), end)
    return told if heads or not NO_TIES.search(text, start, end) else None


def _length(text: str, start: int, end: int) -> int:
    """The characters of a line, wide blanks between its cells counted as one."""
    return end - start if end - start <= _LONGEST else len(_BLANKS.sub(" ", text[start:end]))


def _tie(told: re.Match[str]) -> Span:
    """The words for a tie in a line above rows."""
    return Span(*told.span(told.lastgroup or 0))


def _helper(told: re.Match[str]) -> int | None:
    """Which column helps, where the line above the rows names both: 支援医院 受援医院."""
    return {"helper": 0, "helped": 1}.get(told.lastgroup or "")


def _ranked(text: str, run: Sequence[Row]) -> bool:
    """Whether a run goes on with a table that ranks its rows, below a further heading."""
    return any(is_ranked(text, row.span.start) for row in run)
