"""Who wrote, edited, checked and photographed an article, from bylines and imprint lines in their many layouts."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.people.tables import known
from extract.mentions.places.table import surfaces
from extract.text.affixes import Affixes, by_last, ending
from extract.text.names import is_long_name, is_name
from extract.text.papers import paper_before_role
from extract.text.patterns import compiled, late
from extract.text.span import Span

_BORDERS = r" 、,;/|()【】\[\]:。!?”“□■◎●◆▲★※"
_TOKEN = late(rf"(?:(?:文[/、][图摄]|图[/、]文)[^{_BORDERS}]*|[^{_BORDERS}]+)")
_RESET = late(r"[()【】\[\]。!?”“]")
_REMARK = late(r"\(([^()\n]{2,80})\)")
_BYLINE = late(r"[^:,。()\n]{2,40}")
_REPORTED_BY = late(r"[^:,;。()\n]{4,40}?报[道导](?=[: ]|\d)")
"""A byline without brackets that a text opens with: 某某报记者张三 通讯员李四报道 9月10日,…"""
_AFTER_ANOTHER = late(r" ?据[^:,;。()\n]{2,12}报[道导] ?(?=\()")
"""Behind a dateline, whose report it is that the byline follows: 据某某日报报道(记者 张三)."""
_WRITERS = ("记者", "通讯员", "信息员", "报道员", "实习生")
"""What the roles of those who write end in, that may stand behind a body: 办公室通讯员."""


_NO_ROLE = "作者"
"""The role of names that stand in brackets without any."""
_REPORTS = ("报道", "报导")
_NO_NAMES = ("会现场", "会上", "站", "证", "节", "团", "们", "手记", "见闻", "观察", "体验", "之家")
"""How a word goes on that only begins as a role does: 记者会现场, 记者手记."""
_LONGEST_ALONE = 3
"""Letters of such a name without ·."""
_ENDS = ("。", "!", "?", "”")
"""What a sentence ends in."""


class Credit(NamedTuple):
    """A name with its role as printed, and where the name stands."""

    role: str | None
    name: str
    span: Span


class _Words(NamedTuple):
    roles: frozenset[str]
    before: tuple[str, ...]
    after: tuple[str, ...]
    photo: frozenset[str]
    nobody: tuple[str, ...]
    labels: frozenset[str]
    issues: tuple[str, ...]
    bodies: tuple[str, ...]
    printers: tuple[str, ...]
    writers: Affixes
    hint: re.Pattern[str]


class _Reader:
    """Reads a line token by token: roles before names, names before roles, both glued together."""

    def __init__(self) -> None:
        self.words = _words()
        self.credits: list[Credit] = []
        self.role: str | None = None
        self.mute = False  # after a label that is no role: what follows names nobody
        self.loose: list[tuple[str, Span]] = []

    def reset(self) -> None:
        self.role, self.mute, self.loose = None, False, []

    def take(self, token: str, start: int, last: bool) -> None:
        """Read one token; `last` says that no name follows it."""
        own = paper_before_role(token) or len(next(filter(token.startswith, self.words.issues), ""))
        bare = token[own:] if token[own:] in self.words.roles else _role_in_body(token)
        if bare in self.words.labels:
            self.reset()
            self.mute = True
        elif bare in self.words.roles:
            self._take_role(bare, last)
        elif not self.mute:
            self._take_name(token, start)

    def _take_role(self, role: str, last: bool) -> None:
        self.mute = False
        if self.loose and role in self.words.after:
            self.name_loose(role)
        elif last and role in self.words.photo and self.role and self.credits:
            self.credits = [c._replace(role=role) if c.role == self.role else c for c in self.credits]
            self.role = None
        else:
            self.role, self.loose = role, []

    def _take_name(self, token: str, start: int) -> None:
        words = self.words
        if token.endswith(_REPORTS) and token.startswith(words.before):  # 记者张三报道
            token = token[:-2]
        own = paper_before_role(token)
        if own and token.startswith(words.before, own):
            token, start = token[own:], start + own
        led = [role for role in words.before if token.startswith(role)] if token.startswith(words.before) else []
        lead = next((role for role in led if _is_somebody(token[len(role) :])), "")
        if lead:
            self.role, token, start = lead, token[len(lead) :], start + len(lead)
        glued = token.endswith(words.after)
        tail = next((role for role in words.after if _glued(token, role)), "") if glued else ""
        name = token[: len(token) - len(tail)]
        if not is_name(name) and not (self.role and is_long_name(name)):
            self.role, self.loose = None, []
        elif self.credits and tail in _REPORTS and _is_place(name):
            self.role = None  # 记者 张三 兰州报道
        elif self.role:
            role = tail if tail in words.photo else self.role
            self.credits.append(Credit(role, name, Span(start, start + len(name))))
        else:
            self.loose.append((name, Span(start, start + len(name))))
            if tail:
                self.name_loose(tail)

    def name_loose(self, role: str) -> None:
        self.credits += [Credit(role, name, span) for name, span in self.loose]
        self.loose = []


def _is_place(name: str) -> bool:
    """Whether a word is all of the name of a division."""
    place = surfaces().at(name, 0)
    return place is not None and place[0] == len(name)


def in_line(text: str, start: int, end: int, alone: str | None = None) -> list[Credit]:
    """The credits of an imprint line: `作者:冉隆梅 马培生 审核:黎昌敏`, `本报记者 包乌云其木格`, `雷春琳 摄`.

    Names without any role get the role `alone`, where one is given.
    """
    if alone is None and not _words().hint.search(text, start, end):
        return []
    reader = _Reader()
    done = start
    tokens = list(_TOKEN.finditer(text, start, end))
    for token, after in zip_longest(tokens, tokens[1:]):
        if _RESET.search(text, done, token.start()):
            reader.reset()
        done = token.end()
        last = after is None or bool(_RESET.search(text, done, after.start()))
        reader.take(token[0], token.start(), last)
    if alone and reader.loose and not reader.credits:
        reader.name_loose(alone)
    return [credit for credit in reader.credits if not _is_nobody(credit.name)]


def at_start(text: str, start: int, end: int) -> list[Credit]:
    """The credits that a text without a dateline opens with: `(记者 张三)昨日,…`, `某某报记者张三报道 9月10日,…`."""
    span = remark(text, start, end) or byline_at_start(text, start, end)
    return in_line(text, *span) if span else []


def remark(text: str, start: int, end: int) -> Span | None:
    """What stands in the brackets that a stretch begins with, behind a blank or none."""
    found = _REMARK.match(text, start + (text[start : start + 1] == " "), end)
    return Span(*found.span(1)) if found else None


def byline_at_start(text: str, start: int, end: int) -> Span | None:
    """The byline without brackets that a text opens with."""
    led = text.startswith(_words().before, start) or paper_before_role(text[start : min(end, start + 20)]) > 0
    byline = _REPORTED_BY.match(text, start, end) if led else None
    return Span(*byline.span()) if byline else None


def after_dateline(text: str, start: int, end: int) -> list[Credit]:
    """The credits of the byline after a dateline: `(记者 许邵庭)`, `(许邵庭)`, `】记者 张三 报道:`."""
    start += text[start : start + 1] == "】"
    another = _AFTER_ANOTHER.match(text, start, end)
    start = another.end() if another else start
    if span := remark(text, start, end):
        return _unlabelled(text, *span)
    byline = _BYLINE.match(text, start, end)
    words = byline[0].lstrip() if byline else ""
    return in_line(text, *byline.span()) if byline and words.startswith(_words().before) else []


def at_end(text: str, start: int, end: int, *, sentence: bool = False) -> list[Credit]:
    """The credits in brackets at the end of a paragraph: `…。(记者 祁永芳)`.

    `sentence`: behind one, names alone are credits as well: `…。(沈京生 万青青)`.
    """
    opening = text.rfind("(", max(start, end - 80), end) if text[end - 1] == ")" else -1
    if opening < 0:
        return []
    return (_unlabelled if sentence and text.endswith(_ENDS, start, opening) else in_line)(text, opening + 1, end - 1)


def _unlabelled(text: str, start: int, end: int) -> list[Credit]:
    """The credits of a remark where names may stand without a role, if they look like names: not 新闻联播."""
    if not _words().hint.search(text, start, end) and not any(map(_stands_alone, _TOKEN.findall(text, start, end))):
        return []
    found = in_line(text, start, end, _NO_ROLE)
    return [credit for credit in found if credit.role != _NO_ROLE or _stands_alone(credit.name)]


def _is_somebody(rest: str) -> bool:
    """Whether what follows a role in its word is a name: 记者张三, but not 记者会现场."""
    return is_name(rest) and not rest.startswith(_NO_NAMES)


def _stands_alone(name: str) -> bool:
    return "·" in name or (name[:1] in known().common and len(name) <= _LONGEST_ALONE)


def of_caption(text: str, start: int, end: int) -> Iterator[Credit]:
    """The photographers that a caption names at its end: `… 雷春琳 摄`, `…(孟令昭 摄)`."""
    return iter(in_line(text, max(start, end - 40), end))


def _glued(token: str, role: str) -> bool:
    """Whether a token is a name with a role behind it: `努尔兰·哈孜报道`, `周涛摄`."""
    name = token[: -len(role)]
    return (len(role) > 1 or (role == "摄" and _stands_alone(name))) and token.endswith(role) and is_name(name)


def _role_in_body(token: str) -> str:
    """The role of one who writes for a body, which stands before it (党委办公室通讯员), or else the token itself."""
    role = ending(token, _words().writers)
    return role if role and token[: -len(role)].endswith(_words().bodies) else token


def _is_nobody(name: str) -> bool:
    words = _words()
    body = len(name) > _LONGEST_ALONE or name[0] not in known().common
    return (body and name.endswith(words.printers)) or name.startswith(words.nobody)


def _hint(roles: set[str]) -> re.Pattern[str]:
    """Matches in every line that holds a role: its last two characters, or the only one at the end of a token."""
    firsts, seconds = ("".join(sorted({role[at] for role in roles if len(role) > 1})) for at in (-2, -1))
    single = "".join(sorted(role for role in roles if len(role) == 1))
    return compiled(rf"[{firsts}][{seconds}]|[{single}](?![^{_BORDERS}])")


@cache
def _words() -> _Words:
    roles, imprint = load("credits"), load("imprint")
    before = tuple(sorted((role for role in roles["before"] if len(role) > 1), key=len, reverse=True))
    after = tuple(sorted(roles["after"], key=len, reverse=True))
    labels = frozenset(label for group in imprint["labels"].values() for label in group)
    return _Words(
        frozenset((*roles["before"], *after)),
        before,
        after,
        frozenset(roles["photo"]),
        tuple(roles["nobody"]),
        labels,
        tuple(roles["issues"]),
        tuple(imprint["documents"]["bodies"]),
        (*imprint["documents"]["bodies"], *imprint["outlets"]["ends"]),
        by_last(role for role in before if role.endswith(_WRITERS)),
        _hint({*roles["before"], *after}),
    )
