"""What is done to a body or site, in front of its name: the name begins right behind (在甲县设立劳务工作站)."""

import re
from functools import cache

from extract.lexicons import load
from extract.mentions.organisations.last_words import OFFICIAL, OrganisationKind
from extract.text.ideographs import LETTER
from extract.text.patterns import compiled, late

_SIGHT = "考察|调研|视察|察看|查看|参观|走访|看望|慰问|观摩|打造|建起|创办|开展|举办|举行"
_SEEN = late(
    rf"(?:{_SIGHT}|(?:结对|携手|合作|联合|签约)共建|看)(?={LETTER}{{2}})(?![团组队站室]|中心|基地|活动|工作|服务|指导)"
)
"""What visitors and builders do: the name of what they see or make begins right after it (到甲镇考察良种基地)."""
_ONLY_SEEN = tuple(_SIGHT.split("|"))
_OF_SIGHT = ("中心", "基地", "团", "组", "队", "站", "室")
"""The last words that a verb of seeing may stand before in a name: 甲县调研基地; what is seen else has no name."""
_BUILT = late("建设(?!银行|集团|兵团|[局路街厅委部镇乡村工投开管指公中小有环规住交与和])")
"""What is done in a place, behind 在 or at the start: 建设光伏电站; 建设局 and 建设路 are names."""
_FOR = late("代表(?!大会|团|处|队|联络|之家|工作|性|人|资格|议|建议|选举|委)")
"""What somebody does for a body: 会长甲某代表协会捐款."""
_SHORTEST = 2
"""Letters of what is done."""
_CALLED = ("领导小组", "协调小组", "工作组", "专班", "指挥部")
"""The last words of bodies that are called after what they do: 推进大湾区建设领导小组."""
_LONG = 3
"""Letters in front of a last word that are the name of what somebody does something to, and no field of work:
中心推进|乡村旅游示范|园, but 重大项目|推进|中心."""


@cache
def _deeds(*tables: str) -> re.Pattern[str]:
    """What is done to a body; with the word for a town behind it, it is called so: 开通镇中心卫生院."""
    words = [word for table in tables for word in load("institutions")["deeds"][table]]
    return compiled(f"(?:{'|'.join(sorted(words, key=len, reverse=True))})(?![镇乡])")


@cache
def _inside() -> re.Pattern[str]:
    """What is done to a body, and is no work of one: 推进|甲湖乡村旅游示范|园, 推进工作|专班."""
    continues = "|".join(load("name_bounds")["continues"])
    return compiled(f"{_deeds('deeds', 'works').pattern}(?!{continues})")


@cache
def _firsts() -> frozenset[str]:
    """The letters that all words for deeds begin with, with those of `_SEEN`, `_BUILT` and `_FOR`."""
    deeds = load("institutions")["deeds"]
    listed = (word[0] for table in ("never", "first", "deeds", "works") for word in deeds[table])
    return frozenset((*listed, *(word[0] for word in _ONLY_SEEN), *"结携合联签看建代"))


def behind_deeds(text: str, start: int, end: int, kind: OrganisationKind) -> int:
    """Where the name begins that would begin at `start` and has its last word at `end`; `end` if it is none."""
    if _firsts().isdisjoint(text[start:end]):
        return start
    if text.endswith(_ONLY_SEEN, start, end) and not text.startswith(_OF_SIGHT, end):
        return end  # 到甲市考察大棚
    seen = _SEEN.search(text, start, end)
    if seen is None and start and text[start - 1] in "在于":
        seen = _BUILT.search(text, start, end)
    if seen is not None:
        start = seen.end()
    if end - start < _SHORTEST:
        return start
    acting = _FOR.finditer(text, start, end) if "代表" in text[start:end] else ()
    for done in (*_deeds("never").finditer(text, start, end), *acting):
        start = max(start, done.end())
    if kind in OFFICIAL:
        return start
    called = kind == "group" or text.startswith(_CALLED, end)
    start = _behind_first(text, start, end, called=called)
    if not called:
        for done in _inside().finditer(text, start, end - _LONG):
            start = done.end()
    return start


def _behind_first(text: str, start: int, end: int, *, called: bool) -> int:
    """Where the name begins behind what somebody does; `called`: such bodies are called after what they do."""
    first = _deeds("first", "deeds") if called else _deeds("first", "deeds", "works")
    while (done := first.match(text, start, end) or _BUILT.match(text, start, end)) is not None:
        start = done.end()
    return start
