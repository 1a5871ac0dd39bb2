"""The headings of numbered articles, and the sentences that only look like one."""

from collections.abc import Sequence

from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

_LONGEST_HEADING = 24
"""Of a heading with a full stop that is a line of its own."""
_LONGEST_ALONE = 12
_HEADING = late(r"[^。:;,!?\n]{2,40}(?:,[^。:;,!?\n]{2,20})?")
_SPACED_HEADING = late(r"([一-鿿]{2,12})[ \u3000]+(?=[^ \u3000\n])")
_BRACKETED_HEADING = late(r"[(【]([^)】\n]{2,20})[)】]")
_STOPPED_HEADING = late(r"(?!本|甲|乙|双方)([一-鿿]{2,6})。(?=.)")
"""The heading of an agreement's article before its text: 第一条 合作原则。双方坚持…"""
_NO_HEADING = late("甲方|乙方|[甲乙、]{2,3}双方|双方|[两三]方|本协议|本合同|未尽事宜")
"""How an article of an agreement begins that has no heading: 未尽事宜由双方另行商定。"""
_ACTS = late("牵头[^,]*,|组成[^,]*,|,共同")
"""What bodies do in a sentence with a comma that is no heading."""
TAIL = late(
    r"本\w{2,6}自\S{2,40}(?:施行|实施|执行)|附件\s*(?:下载|列表|清单)?\s*[:0-9一二三]|附\s*:|联系(?:人|电话)\s*:|抄送\s*:|\(此件"
)
"""How a line begins that closes a document or a part of it."""


def heading(view: ArticleView, words: Span, stop: int, *, statute: bool, spaced: bool) -> Span | None:
    """The heading of an article that ends at `stop`, see `chapter_heading`; a sentence is none."""
    found = chapter_heading(view.text, words, stop, statute=statute, spaced=spaced)
    return None if found and _is_sentence(view, found, alone=found.end == words.end) else found


def chapter_heading(text: str, words: Span, stop: int, *, statute: bool, spaced: bool = False) -> Span | None:
    """The heading among the `words` behind a label in its line.

    It is what stands before the first 。 or all of a line that has none. `statute` is the style 第三条: statutes state
    it in brackets, agreements as a line of few words or, where articles are `spaced` so, before a blank.
    """
    return _of_statute(text, words, spaced) if statute else _of_item(text, words, stop)


def heads_by_blanks(text: str, lines: Sequence[Span]) -> bool:
    """Whether most articles, of two or more, have a heading that a blank sets apart: 第一条 合作期限 自2013年起…."""
    spaced = sum(1 for line in lines if _SPACED_HEADING.match(text, *line))
    return spaced > 1 and spaced * 2 >= len(lines)


def _of_statute(text: str, words: Span, spaced: bool) -> Span | None:
    match = _BRACKETED_HEADING.match(text, *words) or _STOPPED_HEADING.match(text, *words)
    match = match or (_SPACED_HEADING.match(text, *words) if spaced else None)
    short = words.end - words.start <= _LONGEST_ALONE and _HEADING.fullmatch(text, *words)
    return Span(*match.span(1)) if match else words if short else None


def _of_item(text: str, words: Span, stop: int) -> Span | None:
    match = _SPACED_HEADING.match(text, *words)
    if match:
        return Span(*match.span(1))
    match = _HEADING.match(text, *words)
    if match is None:
        return None
    whole = match.end() + 1 == words.end and match.end() - match.start() > _LONGEST_HEADING  # an item of one sentence
    closes = text[match.end() : match.end() + 1] in ("。", ":") and match.end() + 1 < stop and not whole
    return Span(*match.span()) if closes or match.end() == words.end else None


def _is_sentence(view: ArticleView, words: Span, *, alone: bool) -> bool:
    """Whether the words are a plain sentence and no heading: 新增25家企业结对28个村, 甲学院牵头,共同帮扶乙学院.

    Those that are `alone` on their line are a heading of an agreement: 双方权利与义务.
    """
    inside = [*view.within(*words)]
    if any(mention.kind.startswith("quantity") for mention in inside) or TAIL.match(view.text, words.start):
        return True  # 本措施自2023年6月10日起施行
    if not alone and _NO_HEADING.match(view.text, words.start):
        return True
    acts = any(mention.kind == "organisation" and mention.start == words.start for mention in inside)
    return acts and _ACTS.search(view.text, *words) is not None
