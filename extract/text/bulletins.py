"""Bulletins: which files are one, and the headlines that only they have."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from extract.lexicons import load
from extract.text import issues
from extract.text.headlines import SORTED
from extract.text.lines import Line
from extract.text.looks import HEADLINE_MARKS
from extract.text.patterns import late

_ISSUE = late(r" ?\((?:\d{4}年)?(?:第|总第)?\d{1,4}期\)$")
_MARKED = late(rf"([{HEADLINE_MARKS}①-⑳])(?!\1)[^,。;:]{{6,36}}")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_LONGEST_LISTED = 60
"""Characters of a headline in a table of contents."""
_TAGGED = late(r"【[^【】]{1,7}[省市州县区旗盟镇乡]】[^,。]{4}")


def is_one(lines: Sequence[Line], titles: Sequence[int]) -> bool:
    """Whether the file is a bulletin: its first headline, in the lines `titles`, names one or stands above an issue."""
    for text in (lines[at].text for at in titles):
        name = _ISSUE.sub("", text).rstrip(")") if text[-1] == ")" else text
        if name.endswith(_names()):
            return True
    below = lines[titles[-1] + 1 : titles[-1] + 2] if titles else ()
    return any(issues.COUNTED.match(line.text) for line in below) and not lines[titles[-1]].text.endswith("纪要")


@cache
def _names() -> tuple[str, ...]:
    return tuple(load("imprint")["documents"]["bulletins"])


def lists(above: Sequence[Line], headline: Line) -> bool:
    """Whether the lines above a headline are the contents of a page, since they have it and no text."""
    told = [line.text for line in above if line.look in ("short", "body")]
    return headline.text in told and all(len(text) <= _LONGEST_LISTED for text in told)


def behind_marks(lines: Sequence[Line], start: int) -> list[int]:
    """The headlines from the line `start` on that stand behind one mark, two or more: ◆省考察团到某县对接项目."""
    found = [
        at
        for at in range(start, len(lines) - 1)
        if lines[at].look != "furniture" and _MARKED.fullmatch(lines[at].text)
        if lines[at + 1].look in ("body", "caption")
    ]
    marks = [lines[at].text[0] for at in found]
    alike = len(set(marks)) == 1 or "".join(marks) in _CIRCLED
    return found if len(found) > 1 and alike and all(after - at > 1 for at, after in pairwise(found)) else []


def tagged(
    lines: Sequence[Line], groups: Sequence[tuple[int, ...]], titles: Sequence[int], bulletin: bool
) -> set[tuple[int, ...]]:
    """Which of the headlines begin with where the news is from, if two or more do: 【那坡县】….

    In a bulletin they may begin with what it is about (【劳务】…). `titles` are the lines of the first headline of all.
    """
    likely = [group for group in groups if lines[group[0]].text[0] == "【"]
    tag = SORTED if bulletin else _TAGGED
    found = {group for group in likely if tag.match(lines[group[0]].text) or _TAGGED.match(lines[group[0]].text)}
    if not found:
        return found
    heads = {at for group in found for at in group} | {at for at in titles if _TAGGED.match(lines[at].text)}
    return found if len(heads) > 1 else set()
