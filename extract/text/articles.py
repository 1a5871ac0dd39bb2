"""Where the articles of a file begin, and which lines are the headline of each."""

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from extract.lexicons import load
from extract.text import bulletins
from extract.text.cohesion import belongs, turning_point
from extract.text.datelines import dateline, may_open
from extract.text.letterheads import names_site
from extract.text.lines import Line
from extract.text.looks import contents
from extract.text.notes import DATE
from extract.text.titles import joint, unlabelled

_LATE = range(8, 61)
"""Lengths of a headline that is printed after its text."""
_DAY = re.compile(r"\d{1,2}月\d{1,2}日")
_ACCOUNTS = ("发布", "融媒", "日报", "晚报", "在线")
"""What the name of an account or paper ends in, that is printed above a headline."""
_ATTACHED = re.compile(r"附(?:件|录)?\d*:")


@dataclass(slots=True)
class Head:
    """`first` is the line that an article begins with, `titles` are the lines of its headline."""

    first: int
    titles: tuple[int, ...] = ()


class _Words(NamedTuple):
    bodies: tuple[str, ...]
    papers: tuple[str, ...]
    orders: tuple[str, ...]
    roles: str
    agreements: tuple[str, ...]


def heads(lines: Sequence[Line]) -> list[Head]:
    """The heads of the articles, in order; none where nothing but furniture is there."""
    if all(line.look in ("furniture", "trail") for line in lines):
        return []
    found = _marked(lines) or _plain(lines)
    return _with_late_headlines(lines, _with_headless(lines, found))


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
    body = _body(lines, 0)
    first = _first(lines, body)
    bulletin = bulletins.is_one(lines, first.titles)
    start = first.titles[-1] + 1 if bulletin else body
    groups = [group for group in _groups(lines, start, len(lines)) if _shaped(lines, group)]
    if not groups:
        marked = bulletins.behind_marks(lines, start) if bulletin else []
        return [first, *(Head(at, (at,)) for at in marked)]
    listed = {contents(line.text) for line in lines if line.look == "furniture"}
    used = {group for group in groups if lines[group[0]].text in listed or _used_as_headline(lines, group)}
    if (used or bulletin) and _is_close(lines):
        used |= {group for group in groups if _set_apart(lines, group, bulletin)}
    used |= bulletins.tagged(lines, groups, first.titles)
    sure = [group for group in groups if group in used]
    if sure and bulletins.lists(lines[first.first : sure[0][0]], lines[sure[0][0]]):
        return [_head(lines, group) for group in sure]
    if bulletin and groups[0][0] < body:
        others = [_head(lines, group) for group in sure if group != groups[0]]
        return [first, Head(groups[0][0], groups[0]), *others] if others else [Head(first.first, groups[0])]
    return [first, *(_head(lines, group) for group in sure)]


def _head(lines: Sequence[Line], group: tuple[int, ...]) -> Head:
    return Head(_masthead(lines, group[0]), group)


def _first(lines: Sequence[Line], body: int) -> Head:
    """The head of the first article: the headline between navigation and the text, which begins at `body`."""
    last = next((at for at in reversed(range(body)) if lines[at].look == "short"), 0)
    start = next((at + 1 for at in reversed(range(last)) if lines[at].look == "trail"), 0)
    groups = _groups(lines, start, body)
    if not groups:
        return _untitled(lines, start, body)
    group = groups[0]
    if len(group) > 1 and len(lines[group[0]].text) < 8 and lines[group[0]].text.endswith(_ACCOUNTS):
        group = group[1:]
    if len(groups) > 1 and names_site(lines, groups[0], groups[1]):
        group = groups[1]
    order = next((names for names in groups if _names_order(lines, names)), group)
    return _head(lines, order)


def _names_order(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a headline is that of an official document, which a site may print below one of its own: 关于…的意见."""
    title = "".join(lines[at].text for at in group)
    return "关于" in title and title.endswith(_words().orders)


def _untitled(lines: Sequence[Line], start: int, body: int) -> Head:
    """The head of an article without short lines above it: its title is labelled, a section's number, or unknown."""
    if _is_section(lines):
        return Head(0, (0,))
    kept = [at for at in range(len(lines)) if lines[at].look not in ("trail", "furniture")]
    first = next((at for at in kept if at >= start), kept[0])
    named = [at for at in range(first, body) if lines[at].look == "meta" and unlabelled(lines[at]) is not lines[at]]
    return Head(first, tuple(named[:1]))


def _is_section(lines: Sequence[Line]) -> bool:
    """Whether the file is a section of a book: the first line is the only one that is numbered like it."""
    alike = [line for line in lines if line.look == "item" and line.text[0] == "第"]
    return len(lines) > 1 and alike == [lines[0]] and lines[1].gap


def _body(lines: Sequence[Line], start: int) -> int:
    """The first line of text from `start` on."""
    for at in range(start, len(lines)):
        if lines[at].look in ("body", "caption", "item"):
            return at
    return len(lines)


def _groups(lines: Sequence[Line], start: int, end: int) -> list[tuple[int, ...]]:
    """The blocks of short lines in `lines[start:end]`; a line after a dash belongs to the one before it."""
    found: list[list[int]] = []
    for at in range(start, end):
        line = lines[at]
        if line.look != "short" and not _attaches(lines, at):
            continue
        if found and found[-1][-1] == at - 1 and _goes_on(lines[at - 1], line):
            found[-1].append(at)
        else:
            found.append([at])
    return [tuple(group) for group in found]


def _attaches(lines: Sequence[Line], at: int) -> bool:
    """Whether a line that is set apart heads a paper put in below another one: 附件:第四次联席会议纪要."""
    line = lines[at]
    apart = line.gap and at + 1 < len(lines) and lines[at + 1].gap
    return apart and _ATTACHED.match(line.text) is not None and line.text.endswith(_words().papers)


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a short line belongs to the block of the one above it."""
    return line.level >= above.level and (not line.gap or joint(above.text, line.text) is not None)


def _masthead(lines: Sequence[Line], at: int) -> int:
    """The first of the imprint lines directly above a headline."""
    top = at
    while top and lines[top - 1].look == "meta" and not _closes(lines[top - 1]):
        top -= 1
    return top if lines[top].gap or lines[top - 1].look in ("body", "caption", "trail") else at


def _closes(line: Line) -> bool:
    """Whether an imprint line ends an article: names in brackets, a signature's date, 此件公开发布."""
    bare = DATE.sub("", line.text).strip("() ")
    return (
        not bare or line.text[0] == "(" or bool(re.match(_words().roles, bare)) or bare.endswith(("印发", "摄影报道"))
    )


def _shaped(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a block of short lines could be a headline: words, no label, no day of a diary, no signature."""
    text, after = lines[group[0]].text, lines[group[-1] + 1 : group[-1] + 2]
    if (
        not after
        or len(text) < 4
        or _DAY.match(text)
        or text.endswith((":", "?"))
        or (":" in text[:6] and not _ATTACHED.match(text))
    ):
        return False
    signed = after[0].look == "meta" and not after[0].gap and text.endswith(_words().bodies)
    return not signed and any(line.look in ("body", "caption") for line in lines[group[-1] + 1 : group[-1] + 5])


def _used_as_headline(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether imprint, dateline or the end of another article stand where a headline has them."""
    before, after = lines[group[0] - 1], lines[group[-1] + 1]
    if _masthead(lines, group[0]) < group[0] or (after.look == "meta" and not _closes(after)):
        return True
    text = lines[_body(lines, group[-1] + 1)]
    if dateline(text.text, 0, len(text.text)):
        return True
    if lines[group[0]].gap and _names_parties(lines, group):
        return True
    if _ATTACHED.match(lines[group[0]].text):
        return lines[group[0]].text.endswith(_words().papers)
    return before.look == "meta" and bool(re.search(_words().roles, before.text)) and before.text[0] in "(【"


def _names_parties(lines: Sequence[Line], group: tuple[int, ...]) -> bool:
    """Whether a headline is that of an agreement, whose parties follow: 甲方:某市人民政府."""
    title = lines[group[0]].text.partition("(")[0]
    below = lines[group[-1] + 1 : group[-1] + 4]
    return title.endswith(_words().agreements) and any(line.text.startswith("甲方") for line in below)


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
        late = _late(lines, head, end)
        if late is None:
            continue
        if not head.titles:
            head.titles = (late,)
            continue
        running = [at for at in range(head.titles[-1] + 1, late) if lines[at].look == "body"]
        turn = turning_point(lines[late].text, lines[head.titles[0]].text, [lines[at].text for at in running])
        if turn is not None:
            every.append(Head(running[turn], (late,)))
    return every


def _late(lines: Sequence[Line], head: Head, end: int) -> int | None:
    """The last line before `end`, where it is a headline of the text above it."""
    at = end - 1
    while at > head.first and lines[at].look in ("furniture", "trail"):
        at -= 1
    line = lines[at]
    if line.look != "short" or at in head.titles or len(line.text) not in _LATE:
        return None
    if ":" in line.text or line.text[-1] == "?":
        return None
    if line.text.endswith(_words().bodies) or _ATTACHED.match(line.text) or lines[at - 1].look == "short":
        return None  # one of several short lines is a row of a list
    text = "".join(above.text for above in lines[head.first : at] if above.look == "body")
    return at if belongs(line.text, text) else None


def _stretches(lines: Sequence[Line], found: list[Head]) -> Iterator[tuple[Head, int]]:
    """Each head with the line before which the next one begins."""
    ends = [*(head.first for head in found[1:]), len(lines)]
    yield from zip(found, ends, strict=True)


@cache
def _words() -> _Words:
    documents, roles_of = load("imprint")["documents"], load("credits")
    roles = sorted({role for role in (*roles_of["before"], *roles_of["after"]) if len(role) > 1}, key=len, reverse=True)
    return _Words(
        tuple(documents["bodies"]),
        tuple(documents["others"]),
        tuple(documents["ends"]),
        "|".join(map(re.escape, roles)),
        tuple(documents["agreements"]),
    )
