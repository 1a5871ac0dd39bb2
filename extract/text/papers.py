"""The names of papers, agencies and stations that roles are printed with: 南方日报社全媒体记者."""

from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.text.affixes import Affixes, beginning, by_first

_OWN = frozenset(("本报", "本台", "本网", "本刊", "本社", "本版"))
_ENDS = ("报社", "报", "网", "社", "台", "融媒体", "融媒", "中心", "客户端", "新闻", "在线", "频道", "视界", "传媒")
_BY_FIRST = by_first(_ENDS)
"""What the names of papers end in."""
_BEGIN = frozenset(_BY_FIRST)
_LONGEST = 12
"""The most characters before that."""


class _Roles(NamedTuple):
    all: frozenset[str]
    before: Affixes


@cache
def _roles() -> _Roles:
    """What those are who work for a paper, and of these the words of two letters and more that stand before names."""
    roles = load("credits")
    before = by_first(role for role in roles["before"] if len(role) > 1)
    return _Roles(frozenset((*roles["before"], *roles["after"])), before)


def role_at(word: str, at: int) -> str:
    """The role of those who write that begins at `at` and stands before their names; empty where none does."""
    return beginning(word, _roles().before, at)


def paper_before_role(word: str) -> int:
    """How long the paper is that a role is printed with (本报记者, 南方日报社记者); 0 where no role follows one."""
    if word[:2] in _OWN:
        return len("本报")
    if _BEGIN.isdisjoint(word[1 : _LONGEST + 1]):  # most words hold none
        return 0
    for at, letter in enumerate(word[: _LONGEST + 1]):
        for end in _BY_FIRST.get(letter, ()) if at else ():
            size = at + len(end)
            if word.startswith(end, at) and (word[size:] in _roles().all or role_at(word, size)):
                return size
        if not "㐀" <= letter <= "鿿" and letter != "·":
            return 0
    return 0
