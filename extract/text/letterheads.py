"""Lines above a headline that name a site, a column, or the bodies that issue a paper and its sort."""

from collections.abc import Sequence
from functools import cache

from extract.lexicons import load
from extract.text.issues import DIGITAL
from extract.text.lines import Line
from extract.text.patterns import late

_RECORDS = ("公报", "通报", "年报", "季报", "月报")
"""What the titles of papers of record end in, and no newspaper's name."""
_NUMBERS = ("期", "号")
_BLAZON = late(r"(?:专题|工作)?(?:会议|办公会议)?(?:纪要|简报|专报|通报|文件)|\(?第?〔?\d{1,4}〕?\d{0,4}[号期]\)?")
"""The sort of paper and its number, each alone in its line below the bodies that issue it."""


def names_site(lines: Sequence[Line], group: tuple[int, ...], following: tuple[int, ...]) -> bool:
    """Whether the first of two blocks without imprint between them names the site or column."""
    if _names_sort(lines, group, following):
        return True
    rows = ["".join(lines[at].text.split()) for at in (*group[1:], group[-1] + 1)] if len(group) > 1 else []
    issue = any(row.endswith(_NUMBERS) and _BLAZON.fullmatch(row) for row in rows)
    while len(group) > 1 and _BLAZON.fullmatch("".join(lines[group[-1]].text.split())):
        group = group[:-1]
    header = lines[group[0]].text.removesuffix("文件")
    numbered = any("〔" in lines[at].text for at in range(group[0] + 1, following[0]))
    # several bodies issue it together, or it is one of a series
    letterhead = numbered or header != lines[group[0]].text or " " in header or issue
    if len(group) == 1 and letterhead and all(body.endswith(_bodies()) for body in header.split()):
        return True
    together = all(lines[at].look in ("short", "furniture") for at in range(group[0], following[0]))
    text = lines[group[0]].text
    if len(group) == 1 and text.endswith(DIGITAL):
        return True
    return together and len(group) == 1 and (len(text) < 8 or _is_site(text))


def _names_sort(lines: Sequence[Line], group: tuple[int, ...], following: tuple[int, ...]) -> bool:
    """Whether a block is nothing but the sort of a paper and its number, whose title follows: 会议纪要, 〔2023〕7号."""
    words = ["".join(lines[at].text.split()) for at in group]
    return all(_BLAZON.fullmatch(word) for word in words) and lines[following[-1]].text.endswith(words[0][-2:])


def _is_site(text: str) -> bool:
    """Whether a line ends as the name of a body, paper or site does; a 统计公报 is a paper of record."""
    return text.endswith((*_bodies(), "报", "网", "网站")) and not text.endswith(_RECORDS)


@cache
def _bodies() -> tuple[str, ...]:
    return tuple(load("imprint")["documents"]["bodies"])
