"""Where the articles of a file begin, and which lines are the headline of each."""

import re
from bisect import bisect, bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from extract.text import bulletins
from extract.text.cohesion import belongs, turning_point
from extract.text.datelines import dateline, may_open
from extract.text.headlines import (
    ATTACHED,
    LENGTHS,
    Head,
    blocks,
    closes,
    first_head,
    first_text,
    head_of,
    is_dated,
    masthead,
    words,
)
from extract.text.lines import Line
from extract.text.looks import DIVIDER, contents
from extract.text.patterns import late

_LINKS = ("furniture", "trail", "short", "body")
_LONGEST_LINK = 16
"""What lines of links look like, and how long they are at most."""
_SHORTEST_LATE = 14
"""Letters at least of a headline below its text, where another article stands above that."""
_DAY = late(r"\d{1,2}月\d{1,2}日")
_FAREWELL = late(
    r"(?:再次|最后|衷心|诚挚|非常)?感谢.*(?:关心|关注|支持|理解|监督|建议|意见|来信|帮助)[!。]?$|(?:特|专)此(?:答复|函复|函达|函告|报告|通知|公告)"
)
"""How a letter or reply closes, above its signature: 感谢您对东西部协作工作的关心和支持!"""
_ATTACHMENT = late(r"附(?:件|录)? ?[\d一二三四五六七八九十]{0,2}:?")
_SENT = late(r"现.{0,8}(?:印发|公布|发布|转发|下发)")
_TITLE = late(r"《([^《》]{6,60})》")
_NOTICE_LINES = 6
"""Lines of a notice at most in which it says what it sends out."""
_LABELLED = late(r"[^:]{2,10}(?:职务|姓名|单位|年龄|时间|地点|籍贯|学历|学校|对象|内容|电话):")
"""A line of somebody's data: 第一次驻村职务:…."""


def heads(lines: Sequence[Line]) -> list[Head]:
    """The heads of the articles, in order; none where nothing but furniture is there."""
    if all(line.look in ("furniture", "trail") for line in lines):
        return []
    found = _without_links(lines, _marked(lines) or _plain(lines))
    return _with_late_headlines(lines, _with_headless(lines, found))


def _without_links(lines: Sequence[Line], found: list[Head]) -> list[Head]:
    """The heads less a first one below which nothing but links stands: - 政策文件, - 新浪微博."""
    if len(found) < 2:
        return found
    above = lines[found[0].first : found[1].first]
    links = all(
        line.look in _LINKS and len(line.text) <= _LONGEST_LINK and line.text[-1] not in "。:;" for line in above
    )
    return found[1:] if links and any(line.text[0] in "-·*" for line in above) else found


def _marked(lines: Sequence[Line]) -> list[Head]:
    """Articles that Markdown headings begin: two or more of the highest level, the first before any text."""
    levels = [line.level for line in lines if line.level]
    if len(levels) < 2:
        return []
    highest = min(levels)
    top = [at for at, line in enumerate(lines) if line.level == highest and line.look == "short"]
    running = [at for at, line in enumerate(lines) if line.look in ("body", "caption")]
    ends = [*top[1:], len(lines)]
    top = [at for at, end in zip(top, ends, strict=False) if bisect(running, at) < bisect_left(running, end)]
    if len(top) < 2 or top[0] > running[0]:
        return []
    return [Head(at, (at,)) for at in top]


def _plain(lines: Sequence[Line]) -> list[Head]:
    """The first article, and those that begin with a line which looks like a headline and is used like one."""
    body = first_text(lines, 0)
    first = first_head(lines, body)
    bulletin = bulletins.is_one(lines, first.titles)
    start = first.titles[-1] + 1 if bulletin else body
    marked = [_behind_mark(lines, group) for group in blocks(lines, start, len(lines))]
    listed = {contents(line.text) for line in lines if line.look == "furniture"} if marked else set()
    groups = [group for group in marked if _shaped(lines, group, listed)]
    if not groups:
        items = bulletins.behind_marks(lines, start) if bulletin else []
        return [first, *(Head(at, (at,)) for at in items)]
    used = {group for group in groups if lines[group[0]].text in listed or _used_as_headline(lines, group)}
    if (used or bulletin) and _is_close(lines):
        used |= {group for group in groups if _set_apart(lines, group, bulletin)}
    used |= bulletins.tagged(lines, groups, first.titles, bulletin) | _divided(lines, groups)
    sure = [group for group in groups if group in used]
    if sure and bulletins.lists(lines[first.first : sure[0][0]], lines[sure[0][0]]):
        return [head_of(lines, group) for group in sure]
    if bulletin and groups[0][0] < body:
        others = [head_of(lines, group) for group in sure if group != groups[0]]
        return [first, Head(groups[0][0], groups[0]), *others] if others else [Head(first.first, groups[0])]
    others = [head_of(lines, group) for group in sure]
    return others if others and others[0].first <= first.first else [first, *others]  # a file that an attachment opens


def _divided(lines: Sequence[Line], groups: Sequence[tuple[int, ...]]) -> set[tuple[int, ...]]:
    """Which of the headlines stand below a line drawn across the page, if two or more of the file do."""
    below = [at for at in range(1, len(lines)) if lines[at].look == "short" and DIVIDER.fullmatch(lines[at - 1].text)]
    return {group for group in groups if group[0] in below} if len(below) > 1 else set()


def _shaped(lines: Sequence[Line], group: tuple[int, ...], listed: Collection[str]) -> bool:
    """Whether a block of short lines could be a headline: words, no label, no day of a diary, no signature.

    What the contents list may begin as a label does: 某县:春风送岗.
    """
    text, after = lines[group[0]].text, lines[group[-1] + 1 : group[-1] + 2]
    if (
        not after
        or len(text) < 4
        or _DAY.match(text)
        or text.endswith((":", "?"))
        or _FAREWELL.match(text)
        or (":" in text[:6] and not (text in listed or ATTACHED.match(text) or _is_opened(lines, group)))
        or _LABELLED.match(text)
    ):
        return False
    signed = after[0].look == "meta" and not after[0].gap and text.endswith(words().bodies)
    return not signed and any(line.look in ("body", "caption") for line in lines[group[-1] + 1 : group[-1] + 5])


def _is_opened(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a date or a dateline stands where a headline has it."""
    return is_dated(lines, group) or _reported(lines[group[-1] + 1])


def _reported(line: Line) -> bool:
    """Whether a line opens with a dateline, as the text below a headline does."""
    return dateline(line.text, 0, len(line.text)) is not None


def _used_as_headline(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether imprint, dateline or the end of another article stand where a headline has them."""
    before, after = lines[group[0] - 1], lines[group[-1] + 1]
    if masthead(lines, group[0]) < group[0] or (after.look == "meta" and not closes(after)):
        return True
    if _reported(lines[first_text(lines, group[-1] + 1)]):
        return True
    if lines[group[0]].gap and _names_parties(lines, group):
        return True
    if ATTACHED.match(lines[group[0]].text) or _is_attachment(before):
        return lines[group[-1]].text.endswith(words().papers)
    return before.look == "meta" and bool(re.search(words().roles, before.text)) and before.text[0] in "(【"


def _behind_mark(lines: Sequence[Line], group: tuple[int, ...]) -> tuple[int, ...]:
    """A block of short lines without the mark above a paper that is put in."""
    return group[1:] if len(group) > 1 and _is_attachment(lines[group[0]]) else group


def _is_attachment(line: Line) -> bool:
    """Whether a line is nothing but the mark above a paper that is put in: 附件, 附件2:."""
    return line.text[0] == "附" and _ATTACHMENT.fullmatch(line.text) is not None


def _names_parties(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a headline is that of an agreement, whose parties follow: 甲方:某市人民政府."""
    title = lines[group[0]].text.partition("(")[0]
    below = lines[group[-1] + 1 : group[-1] + 4]
    return title.endswith(words().agreements) and any(line.text.startswith("甲方") for line in below)


def _is_close(lines: Sequence[Line]) -> bool:
    """Whether blank lines hardly ever stand between paragraphs, so that they mark headlines."""
    gaps = [after.gap for line, after in pairwise(lines) if line.look == after.look == "body"]
    return sum(gaps) * 5 <= len(gaps)


def _set_apart(lines: Sequence[Line], group: tuple[int, ...], bulletin: bool) -> bool:
    """Whether blank lines stand around a headline, in a bulletin above it."""
    return lines[group[0]].gap and (bulletin or lines[group[-1] + 1].gap)


def _with_headless(lines: Sequence[Line], found: list[Head]) -> list[Head]:
    """Further articles that begin with a dateline where one has been read already, without any headline."""
    every = list(found)
    for head, end in _stretches(lines, found):
        stretch = enumerate(lines[head.first : end], head.first)
        likely = [at for at, line in stretch if line.look == "body" and may_open(line.text)]
        if len(likely) > 1:
            opening = [at for at in likely if dateline(lines[at].text, 0, len(lines[at].text))]
            every += (Head(at) for at in opening[1:])
    return sorted(every, key=lambda head: head.first)


def _with_late_headlines(lines: Sequence[Line], found: list[Head]) -> list[Head]:
    """The articles of which the headline is printed after the text."""
    every: list[Head] = []
    for head, end in _stretches(lines, found):
        every.append(head)
        head.titles = head.titles or _labelled(lines, head.first, end) or _sent_out(lines, head.first, end)
        late = _late(lines, head, end)
        if late is None:
            continue
        if not head.titles:
            head.titles = (late,)
            continue
        if len(lines[late].text) < _SHORTEST_LATE or lines[late].text[-1] == "!":
            continue  # the words to a picture, or a wish: 援建的村小教学楼
        running = [at for at in range(head.titles[-1] + 1, late) if lines[at].look == "body"]
        turn = turning_point(lines[late].text, lines[head.titles[0]].text, [lines[at].text for at in running])
        if turn is not None:
            every.append(Head(running[turn], (late,)))
    return every


def _labelled(lines: Sequence[Line], first: int, end: int) -> tuple[int, ...]:
    """The line, if any, that says below a text without a headline what its title is: 标题:甲乙两地再牵手."""
    notes = (at for at in range(first, end) if lines[at].look == "meta")
    return tuple(at for at in notes if lines[at].text.partition(":")[0].endswith("标题"))[:1]


def _sent_out(lines: Sequence[Line], first: int, end: int) -> tuple[int, ...]:
    """The heading, if any, of the paper that a notice without a headline sends out: 《某办法》已经…通过,现予印发."""
    above = [line.text for line in lines[first : first + _NOTICE_LINES] if _SENT.search(line.text)]
    named = {title for text in above for title in _TITLE.findall(text)}
    return tuple(at for at in range(first, end) if named and lines[at].text in named)[:1]


def _late(lines: Sequence[Line], head: Head, end: int) -> int | None:
    """The last line before `end`, where it is a headline of the text above it."""
    at = end - 1
    while at > head.first and lines[at].look in ("furniture", "trail"):
        at -= 1
    line = lines[at]
    if line.look != "short" or at in head.titles or len(line.text) not in LENGTHS:
        return None
    if ":" in line.text or line.text[-1] == "?":
        return None
    if line.text.endswith(words().bodies) or ATTACHED.match(line.text) or lines[at - 1].look == "short":
        return None  # one of several short lines is a row of a list
    text = "".join(above.text for above in lines[head.first : at] if above.look == "body")
    return at if belongs(line.text, text) else None


def _stretches(lines: Sequence[Line], found: list[Head]) -> Iterator[tuple[Head, int]]:
    """Each head with the line before which the next one begins."""
    ends = [*(head.first for head in found[1:]), len(lines)]
    yield from zip(found, ends, strict=True)
