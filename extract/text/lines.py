"""The lines of a clean text, and what each looks like among the others."""

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicons import load
from extract.plain import plain
from extract.text import issues
from extract.text.affixes import Affixes, by_last, ends
from extract.text.cleaning.layout import Row, rows
from extract.text.looks import BULLETS, HEADLINE_MARKS, MARKS, PAGE, TAGS, Look, heads_list, look
from extract.text.notes import DATE, GOES, labels
from extract.text.patterns import compiled, late

_LONGEST_PAPER = 10
_LONGEST_MARK = 4
"""Letters of what stands behind the name of those who print a text at most."""
_AROUND = frozenset(("furniture", "trail"))
_SHORT_NAMES = ("国务院",)
"""Bodies whose names are shorter than those that tell themselves from other short lines."""
_GAZETTES = ("公报", "政报")
_RUBRICS = frozenset((*HEADLINE_MARKS, "【"))
_RUBRIC = late(rf"[{HEADLINE_MARKS}] ?[㐀-鿿]{{2,6}}|【[㐀-鿿]{{2,6}}】")
_ROWS = 3
"""Rows of a table at least."""
_TOP = 8
"""Lines at the top of a page in which its trail is looked for."""
_TOP_LOOKS = ("furniture", "short", "body")
_SLOGAN = late(r"\D{2,45}!")
"""A site's slogan: 携手民生之声,打造第一门户!"""
_PAGES = late(r"[^ >]{2,8} ?>> ?[^ >]{2,8} ?>>.*")
"""A trail of pages by another mark: 首页 >>专栏 >>正文; 查看更多>> is none."""
_SHORTEST_HEADLINE = 8
"""Characters of a headline that may stand below a rubric."""
_LETTERS = late(r"(?=.*[A-Za-z]{3})[\x20-\x7e·|»©]+")
"""A line without a sign of Chinese: Home | News | About."""
_LAST_FOREIGN = "»"
"""The last character of Unicode in such lines."""
_CHINESE = late("[㐀-鿿]{4}")
_HEADING = late(r"(#{1,6}) *(?=[^ #])")


@plain
class Line:
    """A line of clean text without the blanks and heading marks around it.

    `level` is the number of Markdown's heading marks, `gap` whether a blank line or nothing stands before it.
    """

    start: int
    end: int
    level: int
    gap: bool
    text: str
    look: Look


def lines(text: str, spans: Sequence[Row] | None = None) -> list[Line]:
    """The lines that hold anything, in order; what a list of links or contents holds is furniture.

    `spans` are the rows of the text, where they are known.
    """
    found = _lines(text, rows(text) if spans is None else spans)
    running = next((line.start for line in found if line.look == "body"), len(text))
    after = None
    for line in reversed(found):
        if after and line.look == "short" and after.look == "meta":
            below = line.start > running
            if _signs(line, after, below) or _is_paper(line, after, below):
                line.look = "meta"
        after = line
    furnished = ">>" in text or not _AROUND.isdisjoint([line.look for line in found])  # few texts are
    if furnished:
        _set_top(found)
        _set_running(found)
    if _set_foreign(found) or furnished:
        _set_lists(found)
    _set_rubrics(found)
    _set_tables(found)
    return found


def _set_top(found: Sequence[Line]) -> None:
    """What stands at the top of a page, above its trail, is furniture: its slogan, links, the name of the site."""
    trail = next((at for at, line in enumerate(found[:_TOP]) if line.look == "trail" or _PAGES.match(line.text)), 0)
    top, below = found[:trail], found[trail + 1 : trail + _TOP]
    titled = next((line.look == "short" for line in below if line.look in ("short", "body")), False)
    if not titled or any(line.look not in _TOP_LOOKS for line in top) or all(line.look == "short" for line in top):
        return
    if all(_SLOGAN.fullmatch(line.text) for line in top if line.look == "body"):
        for line in top:
            line.look = "furniture"


def _set_running(found: Sequence[Line]) -> None:
    """The running heads of a document, short lines that recur beside the numbers of its pages, are furniture."""
    numbers = [at for at, line in enumerate(found) if line.look == "furniture" and PAGE.match(line.text.lstrip(MARKS))]
    beside = {near for at in numbers for near in (at - 1, at + 1) if 0 <= near < len(found)} if len(numbers) > 1 else ()
    heads = [found[at] for at in beside if found[at].look == "short"]
    texts = [line.text for line in heads]
    for line in heads:
        if texts.count(line.text) > 1:
            line.look = "furniture"


def _set_foreign(found: Sequence[Line]) -> bool:
    """What a Chinese page prints in letters alone is furniture, or imprint with a day in it: Published 2022-12-15."""
    likely = [line for line in found if line.look == "short" and line.text[0] <= _LAST_FOREIGN]
    foreign = [line for line in likely if _LETTERS.fullmatch(line.text)]
    told = bool(foreign) and any(line.look == "body" and _CHINESE.search(line.text) for line in found)
    for line in foreign if told else ():
        line.look = "meta" if DATE.search(line.text) else "furniture"
    return told


def _set_tables(found: Sequence[Line]) -> None:
    """The rows of a table on the text, labels with their values behind blanks, are imprint: 文号 某政发[2017]45号."""
    if len([line for line in found if " " in line.text]) < _ROWS:
        return
    run: list[Line] = []
    for line in (*found, None):
        label = labels().at(line.text, 0) if line and " " in line.text else None
        if line and label and label[1] and line.text[label[0] : label[0] + 1] == " ":
            run.append(line)
            continue
        if len(run) >= _ROWS:
            for row in run:
                row.look = "meta"
        run = []


def _set_lists(found: Sequence[Line]) -> None:
    """What a list of links or contents holds is furniture; the contents of a paper end where a heading recurs."""
    listing = bullets = False
    listed: set[str] = set()
    for line in found:
        if line.look == "furniture":
            listing, bullets, listed = heads_list(line.text), False, set()
            continue
        words = "".join(line.text.split()) if listing else ""
        recurs = words in listed and (line.look == "item" or len(words) >= _SHORTEST_HEADLINE)
        if ((line.gap or bullets) and line.text[0] not in BULLETS) or recurs:
            listing = False
        elif listing and "。" not in words:
            line.look = "furniture"
            bullets = line.text[0] in BULLETS
            listed.add(words)


def _set_rubrics(found: Sequence[Line]) -> None:
    """The rubrics of a bulletin, two or more behind one mark, are furniture, and what stands below is set apart."""
    if _RUBRICS.isdisjoint([line.text[0] for line in found]):
        return
    likely = [
        (line, below)
        for line, below, after in zip(found, found[1:], found[2:], strict=False)
        if line.text[0] in _RUBRICS and _is_rubric(line, below) and after.text[0] != line.text[0]
    ]
    marks = [line.text[0] for line, _ in likely]
    for line, below in likely:
        if marks.count(line.text[0]) > 1:
            line.look, below.gap = "furniture", True


def _is_rubric(line: Line, below: Line) -> bool:
    """Whether a line names what sort of news follows, above the headline of one: ◇劳务, 【教育医疗】."""
    return below.look == "short" and len(below.text) >= _SHORTEST_HEADLINE and _RUBRIC.fullmatch(line.text) is not None


def _signs(line: Line, after: Line, below: bool) -> bool:
    """Whether a line is the signature above a date or above another signature."""
    bodies = _bodies()
    if not all((len(token) >= 4 and ends(token, bodies)) or token in _SHORT_NAMES for token in line.text.split(" ")):
        return False
    if line.text.endswith(GOES) or (not below and (after.gap or _tells().search(line.text))):
        return False
    return ends(after.text, bodies) or bool(DATE.fullmatch(after.text.removesuffix("印发")))


def _is_paper(line: Line, after: Line, below: bool) -> bool:
    """Whether a line above the text is nothing but the name of a paper or site, or of a gazette above its issue."""
    if line.text.endswith(_GAZETTES) and "期" in after.text:
        return not below
    if below or len(line.text) > _LONGEST_PAPER + _LONGEST_MARK:
        return False
    name = issues.MAKER.sub("", line.text)
    return len(name) <= _LONGEST_PAPER and ends(name, _papers())


def _lines(text: str, spans: Sequence[Row]) -> list[Line]:
    found = []
    done = 0
    for start, end in spans:
        level = 0
        heading = _HEADING.match(text, start, end) if text[start] == "#" else None
        if heading and TAGS.fullmatch(text, start, end):
            heading = None
        if heading:
            start, level = heading.end(), len(heading[1])
            end = start + len(text[start:end].rstrip(" #"))
        kept = text[start:end]
        gap = done == 0 or (start - done > 1 and text.count("\n", done, start) > 1)
        found.append(Line(start, end, level, gap, kept, look(kept)))
        done = end
    return found


@cache
def _papers() -> Affixes:
    outlets = load("imprint")["outlets"]["ends"]
    return by_last(end for end in outlets if len(end) > 1 and end.endswith(("报", "网", "社", "台", "中心")))


@cache
def _tells() -> re.Pattern[str]:
    """What headlines tell and the names of bodies do not."""
    return compiled("|".join(map(re.escape, load("imprint")["headlines"]["tells"])))


@cache
def _bodies() -> Affixes:
    return by_last(load("imprint")["documents"]["bodies"])
