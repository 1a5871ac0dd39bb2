"""Short forms that a tie between two divisions vouches for: 石狮对口支援隆德, 海曙与金阳的协作."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, repeat
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.aid import AID
from extract.mentions.places.table import Division, Hit, Surface, divisions
from extract.text.ideographs import han
from extract.text.patterns import late

_HELPS = late(rf"(?:(?:也|还|已|曾|则|继续|先后|[“\"]?一对一[”\"]?){{0,2}}{AID}(?:的|了)?|(?:接棒|接力)帮扶)")
"""What stands between the two where the words leave no doubt that these are divisions."""
_PEERS = frozenset(("与", "和", "跟", "同", "—", "——", "–", "·", "携手", "牵手", "结对", "联姻"))
"""What stands between two regions and does not tell who helps."""
_JOINS = _PEERS | {"帮扶", "支援"}
"""What stands between two of provinces that a programme ties, in a sentence that speaks of ties."""
_ADVERBS = late("^(?:早就|就|便|也|还|又|则|已经?|再次?)(?=[与和跟同])")
"""What stands before what joins the two: 石狮就同隆德攀上了亲."""
_SORT = late("(?:东部|沿海|发达|中心|省会|老区|重点|国家级|贫困|脱贫)+(?:城市|地区|省份|[市县区])+$")
"""What stands behind what joins the two, of the other one: 石狮与国家级贫困县隆德结对."""
_AIDED = tuple(f"{how}{what}" for how in ("定点", "对口", "结对") for what in ("帮扶", "支援", "协作", "联系"))
_IN_TURN = late(
    "(?:等?(?:[两二三四五六七八九十]|\\d{1,2})个?[区县市州]{1,2})?(?:则|也|还|又|就|便|已经?|再)?(?:分别|依次|先后|一一)(?:则|已经?)?"
    f"(?:[与和跟同]|{AID}了?|结对|认领了?|对口|帮扶|包联|支援)"
)
"""What stands between two lists whose names are tied item by item: 浦城、顺昌则分别与晋江、福清结对."""
_AND_MORE = late("等(?:\\d{1,2}个?)?(?:区县|县区|市县|县市|[县区])")
"""Behind a list of regions that are helped."""
_REGIONS = frozenset("省市区州")
_OURS = late(f"(?:{AID}|{'|'.join(_AIDED)})[我全][省市区州]$")
"""In front of such a list, whose they are: 对口支援我市万州、涪陵等区县."""
_FEW = 3
"""So many names at least make such a list."""
_IS = frozenset(("是", "为", "成为", "作为"))
_OF_TIES = late(
    f"的(?:{AID}|(?:东西部|山海|扶贫)+(?:协作|合作)|帮扶|支援|结对)(?:单位|[县市区]|地区|对象|城市|伙伴|结对)"
)
"""Behind the other of two, what the one is to it: 隆德是石狮的对口帮扶县."""
_WORDS = "结对|认领|对口|协作|挂钩|帮扶|支援|牵手|携手|山海|结了?亲|结了?对|对子|联姻|攀上|亲戚"
_TIES = late(_WORDS)
_SPEAKS = late(f"{_WORDS}|合作|定点|援建")
"""What a text has that vouches for any names, unless a chain does."""
_GOES_ON = frozenset("结的协作对攀携牵两互签等是共已自建始山东西之")
"""The letters that go on with a tie, behind a name that is a word as well."""
_TO_AID = (*_AIDED, "帮扶", "援建")
_AT_END = late("县|改为|[,。;、)]|$|的第|以来|已|\\d|[一二三四五六七八九十两]+[县年区市]")
"""Behind a short form, where the words of help in front of it end with it."""
_IN_CHAIN = ("帮", "援", "对", "帮扶", "支援", "包")
_MARKS = frozenset("、,;。")
_SENTENCE = "。!?\n"
_LONGEST_GAP = 14
"""The letters of the words of a tie between two names, with their adverbs."""
_LONGEST = 200


class Tied(NamedTuple):
    """The short forms that ties vouch for, and of names that several divisions have, which one a programme ties."""

    vouched: frozenset[Surface]
    meant: Mapping[Surface, Division]


def tied(text: str, hits: Sequence[Hit]) -> Tied:
    """What the ties of a text tell of its names; what the words of ties go on with is no name: 结对互助."""
    vouched: set[Surface] = set()
    meant: dict[Surface, set[Division]] = {}
    speaks = _SPEAKS.search(text) is not None
    for at, (one, other) in enumerate(pairwise(hits)) if speaks else ():
        gap = text[one[1] : other[0]].lstrip("(")
        if len(gap) <= _LONGEST_GAP and _ties(text, gap, one, other) and not _are_words(one, other):
            vouched.update((one[2], other[2]))
            vouched.update(() if gap in _PEERS else _listed_before(text, hits[: at + 1], other))
            for surface, with_whom in ((one[2], other[2]), (other[2], one[2])):
                if len(surface.divisions) > 1:
                    meant.setdefault(surface, set()).update(_fitting(surface, with_whom))
    for hit in hits if speaks else ():
        start, end, surface = hit
        at_stake = surface.county or surface.bound
        if at_stake and text.endswith(_TO_AID, 0, start) and _AT_END.match(text, end) and not _are_words(hit):
            vouched.add(surface)
    vouched.update(_in_turn(text, hits) if speaks else ())
    vouched.update(_aided(text, hits) if speaks else ())
    vouched.update(_chained(text, hits))
    return Tied(frozenset(vouched), {surface: next(iter(ones)) for surface, ones in meant.items() if len(ones) == 1})


def _listed_before(text: str, listed: Sequence[Hit], helped: Hit) -> Iterator[Surface]:
    """The prefectures in a list that ends with one that helps another: 中山、东莞帮扶昭通."""
    for last, one in pairwise(reversed(listed)):
        city = any(division.level == "prefecture" for division in one[2].divisions)
        if not (city and _is_listed(text, one, last) and _of_programme(one[2], helped[2])) or _are_words(one):
            return
        yield one[2]


def _fitting(surface: Surface, other: Surface) -> Iterator[Division]:
    """The divisions of a name that a programme ties to one of those of the other: 长宁 is in 上海 beside 红河."""
    provinces = _provinces(other)
    for division in surface.divisions:
        code = division.code[:2]
        if any(_helps(code, province) or _helps(province, code) for province in provinces):
            yield division


def _are_words(*hits: Hit) -> bool:
    """Whether one of the names is a word that stands beside words of ties: 合作, 互助."""
    words = load("short_forms")["beside_ties"]
    return any(surface.name in words for _, _, surface in hits)


def _ties(text: str, gap: str, one: Hit, other: Hit) -> bool:
    """Whether what stands between two names and around them ties the two."""
    if len(gap) > 1 and _HELPS.fullmatch(gap):
        return True
    if gap in _IS and _OF_TIES.match(text, other[1]):
        return True
    if _SORT.sub("", _ADVERBS.sub("", gap)) not in _JOINS or not _of_programme(one[2], other[2]):
        return False
    end = other[1]
    if other[2].bound and han(text[end : end + 1] or " ") and text[end] not in _GOES_ON and not _is_pair(text, end):
        return False
    start = max(text.rfind(mark, max(one[0] - _LONGEST, 0), one[0]) for mark in _SENTENCE) + 1
    return _TIES.search(text, start, _sentence_end(text, end)) is not None


def _is_pair(text: str, at: int) -> bool:
    """Whether the letters of two provinces stand here: 蓬莱·巫山鲁渝协作."""
    letters = load("short_forms")["letters"]
    return len(text) > at + 1 and text[at] in letters and text[at + 1] in letters and text[at] != text[at + 1]


def _sentence_end(text: str, at: int) -> int:
    """Where the sentence ends that goes on at a position."""
    limit = at + _LONGEST
    return min((stop for mark in _SENTENCE if (stop := text.find(mark, at, limit)) >= 0), default=limit)


def _chained(text: str, hits: Sequence[Hit]) -> Iterator[Surface]:
    """The names in a chain of ties of one wording, each up to a mark: 绵阳援乡城,德阳援得荣."""
    run: list[tuple[str, int, list[Surface]]] = []  # the verb, where the tie ends, who is tied
    marked = [at for at, hit in enumerate(hits) if text[hit[1] : hit[1] + 1] in _MARKS]
    for at in marked if len(marked) > 1 else ():
        start, end, surface = hits[at]
        if not text.endswith(_IN_CHAIN, 0, start):
            continue
        verb = next(verb for verb in _IN_CHAIN if text.endswith(verb, 0, start))
        before = hits[at - 1] if at and hits[at - 1][1] == start - len(verb) else None
        if before is None and verb == "对":
            continue
        if run and (run[-1][0] != verb or "。" in text[run[-1][1] : start] or "\n" in text[run[-1][1] : start]):
            yield from _vouched(run)
            run = []
        run.append((verb, end, [surface, before[2]] if before else [surface]))
    yield from _vouched(run)


def _in_turn(text: str, hits: Sequence[Hit]) -> Iterator[Surface]:
    """The names of two lists that are tied item by item, or of one name and a list: 浦城、顺昌分别与晋江、福清结对."""
    for at, (one, other) in enumerate(pairwise(hits), 1):
        if other[0] == one[1] or not _IN_TURN.fullmatch(text, one[1], other[0]) or not _speaks_behind(text, one[1]):
            continue
        first, last = at - 1, at
        while first and _is_listed(text, hits[first - 1], hits[first]):
            first -= 1
        while last + 1 < len(hits) and _is_listed(text, hits[last], hits[last + 1]):
            last += 1
        ones, others = hits[first:at], hits[at : last + 1]
        if len(ones) not in (1, len(others)) or len(others) == 1 or _are_words(*ones, *others):
            continue
        couples = zip(ones if len(ones) > 1 else repeat(ones[0]), others, strict=False)
        if all(_of_programme(one[2], other[2]) for one, other in couples):
            yield from (surface for _, _, surface in (*ones, *others))


def _aided(text: str, hits: Sequence[Hit]) -> Iterator[Surface]:
    """The names of one province in a list of those that are helped: 对口支援万州、涪陵、云阳等区县."""
    for at, first in enumerate(hits):
        begin = first[0]
        ours = text[begin - 1 : begin] in _REGIONS and _OURS.search(text, max(begin - _LONGEST_GAP, 0), begin)
        if not ours and not text.endswith(_TO_AID, 0, begin):
            continue
        last = at
        while last + 1 < len(hits) and _is_listed(text, hits[last], hits[last + 1]):
            last += 1
        listed = hits[at : last + 1]
        alike = set.intersection(*(_provinces(surface) for _, _, surface in listed))
        if len(listed) >= _FEW and alike and _AND_MORE.match(text, listed[-1][1]) and not _are_words(*listed):
            yield from (surface for _, _, surface in listed)


def _is_listed(text: str, one: Hit, other: Hit) -> bool:
    """Whether two names stand side by side in a list."""
    return text[one[1] : other[0]] in ("、", "和")


def _speaks_behind(text: str, at: int) -> bool:
    """Whether the sentence that goes on at a position speaks of ties."""
    return _TIES.search(text, at, _sentence_end(text, at)) is not None


def _vouched(run: Sequence[tuple[str, int, list[Surface]]]) -> Iterator[Surface]:
    """Who is tied in a chain of two ties or more."""
    if len(run) > 1:
        yield from (surface for _, _, tied in run for surface in tied)


def _of_programme(one: Surface, other: Surface) -> bool:
    """Whether a programme may tie the two: they are of one province, or those of the one help that of the other."""
    ones, others = _provinces(one), _provinces(other)
    return not ones.isdisjoint(others) or any(_helps(a, b) or _helps(b, a) for a in ones for b in others)


def _provinces(surface: Surface) -> set[str]:
    return {division.code[:2] for division in surface.divisions if division.code[:2].isdigit()}


@cache
def _helps(donor: str, recipient: str) -> bool:
    """Whether the one province helps the other by a programme; both are told by the first digits of their codes."""
    known = divisions()
    one, other = (known.get(code + "0000") for code in (donor, recipient))
    helped = load("assistance")["provinces"].get(one.name, ()) if one else ()
    return other is not None and other.name in helped
