"""Pages that are set in one line: where the labels of their head, their paragraphs and their furniture begin.

Only blanks become line breaks, and only in a long line that holds several labels before its first sentence.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.text.cleaning.layout import Row
from extract.text.notes import DATE, labels
from extract.text.offsets import Edit
from extract.text.patterns import late

_LEAST = 150
"""Characters at least of a line that may be a page."""
_MOST_ROWS = 6
"""Lines of a text at most, where one is the whole page."""
_LABELS = 2
"""Labels at least in the head of a page."""
_NUMBERS = "[一二三四五六七八九十]{1,3}"
_ITEM = rf"(?:{_NUMBERS}、|\({_NUMBERS}\)|第{_NUMBERS}[章条] )"
_FURNITURE = (
    r"(?:上一[篇条]|下一[篇条]|分享到?(?![^ :])|打印(?![^ 本])|关闭(?![^ 窗])|\[打印|\[关闭|【打印|【关闭|【纠错"
    r"|责任编辑|责编|相关(?:新闻|链接|阅读|文章|附件)|扫一扫|返回顶部|版权所有|主办单位|附件(?:\d?:|下载))"
)
_PARTS = late(
    rf"(?<=[。!?]) +(?=[^ ])|(?<=[位府门会局委办校员构]:) +(?=[^ ])|(?<=[^ ]) +(?={_ITEM})|(?<=[^ ]) +(?={_FURNITURE})"
    rf"|(?<=[府室厅局委院会部]) +(?=(?:{DATE.pattern})(?: |$))|(?<=[月\d]\d日) +(?=\()"
)
"""The blanks in front of a paragraph, of a numbered item, of a signature's day and of what a site prints below."""
_HEADING = late(rf"{_ITEM}[^ ,。;:!?]{{2,20}}( +)(?=[^ ])")
"""A numbered heading with its text behind blanks: 一、总体要求 到2023年…."""
_SIGNED = late(rf"(?:{DATE.pattern})(?P<below> +)(?:[^ ,。;:]{{4,40}}(?P<title> +))?(?=[^ ])")
"""The day of a signature, with the paper below that a notice sends out."""
_SIZES = late(r"[\[【]? ?(?:[大中小特][ |]*){2,4}[\]】]?")
_TIME = late(r"(?: *\d{1,2}:\d\d(?::\d\d)?)?")
_TRAIL = late(r"[^。]*> *[^ >]{2,8}( +)(?=[^ >])")
"""A trail of pages in front of a headline: 首页 > 新闻 > 正文 甲乙两地再牵手."""
_BLANKS = late(" +")


def edits(text: str, lines: Sequence[Row]) -> list[Edit]:
    """The blanks that stand where a page in one line had breaks; `lines` are the rows of the text."""
    if len(lines) > _MOST_ROWS or text.count("\n") > 2 * _MOST_ROWS or text.count(":") < _LABELS:
        return []
    breaks = {at for row in lines if row[1] - row[0] >= _LEAST for at in _breaks(text, row)}
    return [Edit(start, end, "\n") for start, end in sorted(breaks)]


def _breaks(text: str, row: Row) -> Iterator[Row]:
    """The blanks of one line that are breaks; none where it is no page."""
    start, end = row
    stop = text.find("。", start, end)
    found = [hit for hit in labels().find(text, start, end if stop < 0 else stop) if _is_label(text, start, *hit[:2])]
    if len(found) < _LABELS or not any(group for *_, group in found):
        return
    first, last = found[0][0], _value_end(text, found[-1][1] + 1)
    if trail := _TRAIL.match(text, start, first):
        yield trail.span(1)
    for at, _, _ in found:
        if at > start:
            yield _before(text, at)
    if (blanks := _BLANKS.match(text, last)) and blanks.end() < end:
        yield blanks.span()
        last = blanks.end()
    inside = [parts.span() for parts in _PARTS.finditer(text, last, end)]
    yield from inside
    for (_, begin), (until, _) in pairwise([(last, last), *inside, (end, end)]):
        if heading := _HEADING.match(text, begin, until):
            yield heading.span(1)
        elif signed := _SIGNED.match(text, begin, until):
            yield from (signed.span(group) for group in ("below", "title") if signed[group])


def _is_label(text: str, start: int, at: int, after: int) -> bool:
    """Whether words behind a blank, or at the start of the line, are followed by a colon."""
    return text[after : after + 1] == ":" and (at == start or text[at - 1] == " ")


def _before(text: str, at: int) -> Row:
    """The blanks in front of an offset."""
    start = at
    while text[start - 1] == " ":
        start -= 1
    return start, at


def _value_end(text: str, start: int) -> int:
    """Where what stands behind the colon of the last label ends: a day with its time, sizes of letters, or a word."""
    while text[start : start + 1] == " ":
        start += 1
    day = DATE.match(text, start)
    if day:
        time = _TIME.match(text, day.end())
        return time.end() if time else day.end()
    sizes = _SIZES.match(text, start)
    if sizes:
        return len(text[: sizes.end()].rstrip(" "))
    blank = text.find(" ", start)
    return len(text) if blank < 0 else blank
