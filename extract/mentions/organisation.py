"""Bodies and sites: schools, hospitals, companies, offices, delegations, parks, places to visit."""

from bisect import bisect_left
from collections.abc import Container, Sequence
from functools import cache

from extract.lexicons import load
from extract.mentions.aid import AID
from extract.mentions.mention import Mention
from extract.mentions.name_bounds import begin
from extract.mentions.organisations.deeds import behind_deeds
from extract.mentions.organisations.generic import all_in_region, common, generic, is_any
from extract.mentions.organisations.last_words import OFFICIAL, OrganisationKind, last_words
from extract.mentions.party import CELLS, is_branch, others
from extract.mentions.place import Place
from extract.plain import plain
from extract.text.ideographs import LETTER, han
from extract.text.patterns import late

__all__ = ["LONGEST", "Organisation", "OrganisationKind", "find"]

LONGEST = 36  # letters of a name with its last word
_ORDINAL = late(r"第[一二三四五六七八九十百\d]{1,4}$")
_SHORT_ORDINAL = late(r"[一二三四五六七八九十]{1,3}$")
_COUNTERS = frozenset("个所家座处批名位级类些种")
_COUNTED = late(
    rf"[\d一二两三四五六七八九十百千万几多数各每余半]+[{''.join(sorted(_COUNTERS))}]$"
    r"|[省市县区州镇乡村国家各上下]级$"
)
_COUNTED_INSIDE = late(
    r"(?<=[省市县区州旗盟镇乡村])[\d一二两三四五六七八九十百几]+[余多]?[所个]"
    r"|[两三四五六七八九十]所(?:中心|乡镇|农村|村级|完全|民办|公办|基层)$"
)
"""Behind a place or a name, what makes a name of bodies that are counted: 甲县六所乡镇中学, 城东三所中心小学."""
_ALSO_LOCAL = frozenset(["国资委"])
"""Of the names of central bodies, those that the bodies of regions end in as well."""
_WITH = frozenset("与同跟和及")
_LINK = late(
    r"(?:结对|对口|定点|牵手|携手|帮扶|支援|援助|帮助|托管|帮带|领办|认领|包[抓联]|挂钩|[“”\"]|组团式?|共建|签约|合作|结[为成]|成为)+"
    rf"(?:的?(?:学校|高校|医院|单位|对象)(?={LETTER}{{2}}))?"
)
_LINKS = frozenset("结对定牵携帮支援托领认包挂共签")
_HELP = frozenset("帮带")
"""What is a verb of help where a place stands behind it: 甲县医院帮乙县医院."""
_TAKES = frozenset("包管归拜认配")
"""The same behind a school or hospital: 甲县医院归乙县医院管, 甲县小学拜乙县小学为师."""
_HELPS = late(f"{AID}|组团式?(?:帮扶|支援)")
"""What one body does to another, whose name begins behind it."""
_BRANCHES = frozenset(["分行", "支行", "公司"])
"""What stands behind the name of a company and a place: 中国银行某市分行, 中国移动某某分公司."""
_FIRST = frozenset("同和为有来")
"""Letters that are no word of their own behind the mark of a list: 、同福茶业公司."""
_SECOND = frozenset("和同来为")
"""Letters that are no word of their own behind one letter of a name: 亲和源, 福来食品."""
_JOINED = frozenset(
    "省市县州区盟旗镇乡村校院厂店园室局委企家人民商农工我你他她它您谁咱车水电路房财社会站所老小大中以成作认行因共一不相协会还都又也就再曾刚仍却便即已正将并先各均另"
)
"""Letters that are words before those, or make one with them: 家和学校, 还和学校, 共同."""
_IN_NAMES = frozenset("和同")
"""Of the letters that names begin behind, those that end the name of a school or hospital of two letters."""
_DATED = late(r"\d[年月日]")
"""The end of a date, behind which a name begins with its place."""
_DAY = r"\d{1,2}月(?:\d{1,2}[日号])?[初底末中]?"
_YEARS = late(
    r"(?:[自从至到于]|截[至止])?(?:\d{1,4}|[一二〇零○][〇零○一二三四五六七八九]{3}|[近每今去前当同这过几数一二两三四五六七八九十]{1,3}多?)"
    rf"年(?![制级期轮])(?:[来初底末中间起前后]|以来)?(?:{_DAY}(?:起|以来)?)?|{_DAY}(?:起|以来)"
)
"""When it was, in front of a name: 自2014年光明小学, 近三年学校, 3月起光明小学."""
_SEAT, _BRAND = 8, 13
"""So many letters may the seat of a company in brackets have, and its name in front of them."""
_SEATED = ("company", "hospital")
"""The kinds of which that stands inside the name: 延州医学院第二附属(安和)医院."""
_RANKS = frozenset("省市县州区盟旗镇乡村场校我本该全")
"""Letters that stand for whose a body is: 甲市和县医院."""
_LEVELS = frozenset("省市县州区盟旗")
"""Letters that make a name of a long last word or a number: 县图书馆, 县第一中学."""
_OWN = _LEVELS | frozenset("镇乡村场校团司院会社")
"""Letters in front of what is a department of some body there, and no ministry: 集团财政部."""
_BY_NUMBER = ("中", "院")
"""The last words of one letter that stand behind a number: 市一中, 市三院."""
_SHORT = 2
"""Letters of a last word that is not long."""
_WARD = late("(?P<house>.*?)(?:医院|保健院)(?P<ward>.*)")
"""A ward's name before its 科, with whose it is: 县级 of 县级医院重点科, which is none."""
_LEAGUES = frozenset(["妇联", "文联", "科协", "残联", "团委", "侨联"])
"""The short last words that a letter for a region makes a name of: 县妇联."""
_SERVING = ("school", "hospital")
"""The kinds of which any last word is long enough: 县中学."""
_MARK = late(r"""[+→↔⇒。,、;:!?()\[\]【】〔〕《》<>「」『』…—|\n\t ·“”‘’"]|(?<=\d)[.．](?!\d)""")
_LAST_MARK = late(rf"(?s:.*)(?:{_MARK.pattern})")


@plain
class Organisation:
    """A body or site by the name that the text gives it."""

    name: str
    kind: OrganisationKind


_ROOM = "公室"
"""Behind 办, the rest of 办公室."""


def find(text: str, places: Sequence[Mention[Place]]) -> list[Mention[Organisation]]:
    """The bodies and sites of a clean text (kind `organisation`), in order; the longest where they nest.

    `places` are those of the text, in order.
    """
    whole = _whole()
    starts = [place.start for place in places]
    at_place = frozenset(starts)
    found: list[Mention[Organisation]] = []
    for start, end, kind in last_words(text):
        begun, last = start, text[start:end]
        if last in whole and last[-1] == "部" and text[start - 1 : start] in _OWN:
            continue
        if last not in whole or (last in _ALSO_LOCAL and _is_local(text, start, places, starts)):
            begun = _start(text, start, kind, places, starts)
            begun = _behind(text, found[-1], begun, start, at_place) if found else begun
            link = _LINK.match(text, begun, start) if text[begun] in _LINKS and begun not in at_place else None
            begun = link.end() if link else begun  # “组团式”帮扶光明中学
            begun += text[begun] in _HELP and begun + 1 in at_place
            if kind in _SERVING and (helped := _HELPS.search(text, begun, start)):
                begun = helped.end()  # 该院定点帮扶光明医院
            if begun == start or not _named(text[begun:start], last, kind, begun in at_place):
                continue
        if found and found[-1].end == begun and last in _BRANCHES and found[-1].value.name in whole:
            begun = found.pop().start
        if found and found[-1].end > begun:  # 省人民政府办公厅: the later end makes the longer name
            if found[-1].start < begun:
                continue
            found.pop()
        end += len(_ROOM) * (last[-1] == "办" and text.startswith(_ROOM, end))  # 经济协作办|公室
        name = text[begun:end]
        name = name if name.isalnum() else "".join(name.split())
        found.append(Mention("organisation", begun, end, Organisation(name, kind), f"organisation.{kind}"))
    return found


def _is_local(text: str, start: int, places: Sequence[Mention[Place]], starts: Sequence[int]) -> bool:
    """Whether a place or a letter for one stands right before a last word: 省国资委, 甲市国资委."""
    before = bisect_left(starts, start)
    return text[start - 1 : start] in _LEVELS or bool(before and places[before - 1].end == start)


def _start(text: str, end: int, kind: OrganisationKind, places: Sequence[Mention[Place]], starts: Sequence[int]) -> int:
    """Where the name begins whose last word begins at `end`; `end` if it is none."""
    mark = max(0, end - LONGEST)
    if last := _LAST_MARK.match(text, mark, end):
        mark = last.end()
    start = begin(text, mark, end)
    if kind in _SEATED and start == mark and text[mark - 1 : mark] == ")":
        start = _before_seat(text, mark, places, starts)
    start = _in_brand(text, mark, start)
    start = _at_place(text, start, end, places, starts)
    dated = "年" in text[start:end] or text[start].isdigit()
    if dated and (when := _YEARS.match(text, start, end)):
        start = when.end()
    if (
        start == end
        and text[end - 1] in _IN_NAMES
        and (at := bisect_left(starts, end))
        and places[at - 1].end == end - 2
    ):
        start = places[at - 1].start  # 甲市安和医院
    return behind_deeds(text, start, end, kind)


def _before_seat(text: str, mark: int, places: Sequence[Mention[Place]], starts: Sequence[int]) -> int:
    """Where the name of a company begins that has its seat in brackets: 海泰(遵义)农业有限公司; `mark` if none does."""
    opening = text.rfind("(", max(mark - _SEAT, 0), mark)
    at = bisect_left(starts, opening + 1)
    if opening < 1 or at == len(places) or places[at].span != (opening + 1, mark - 1):
        return mark
    first = max((hit.end() for hit in _MARK.finditer(text, max(opening - _BRAND, 0), opening)), default=0)
    start = begin(text, max(first, opening - _BRAND), opening)
    return start if 1 < opening - start < _BRAND and han(text[start]) else mark


def _in_brand(text: str, mark: int, start: int) -> int:
    """Where a name begins that has in front what others begin behind: 、同福茶业公司, 亲和源茶业公司."""
    if start == mark + 1 and text[mark - 1] == "、" and text[mark] in _FIRST:
        return mark
    first = start - 2
    if first < mark or text[start - 1] not in _SECOND or text[first] in _JOINED:
        return start
    return first if begin(text, mark, first + 1) == first else start


def _at_place(text: str, start: int, end: int, places: Sequence[Mention[Place]], starts: Sequence[int]) -> int:
    """Move to the place in which the name begins, or to one that begins within two letters of it."""
    at = bisect_left(starts, start)
    if at and places[at - 1].end > start:
        return places[at - 1].start  # 德令哈市: 令 begins nothing here
    if at and places[at - 1].end == start - 1 and end == start + 1 and text[start] not in _RANKS:
        return start if _MARK.match(text, start - 1) else places[at - 1].start  # 甲市同心小学: no name has one letter
    if at < len(places) and start < places[at].start and places[at].end <= end and places[at].rule != "place.letter":
        if text.startswith(_before_places(), start):
            return start
        first = places[at].start
        joined = text[first - 1] in _WITH and places[at].rule == "place.full"  # 2010年与会宁县第一中学
        near = joined or first <= start + 2 or _DATED.match(text, first - 2)  # 自去年11月甲县医院
        linked = (link.end() for link in _LINK.finditer(text, start, first))  # 今年起对口帮扶甲镇中学
        return first if near or first in linked else start
    return start


def _behind(text: str, before: Mention[Organisation], begun: int, start: int, at_place: Container[int]) -> int:
    """Where the name begins that would hold the end of the name before it: 甲县实验小学结对光明小学."""
    if not begun < before.end < start:
        return begun
    if text[before.end] in _WITH and text.endswith("政府", before.start, before.end):  # 甲镇人民政府与民盟乙市委会
        return before.end + 1
    if text[before.end] in _WITH | _HELP and before.end + 1 in at_place:  # 甲区中医院同江山市中医院
        return before.end + 1
    if before.value.kind in _SERVING and text[before.end] in _TAKES and before.end + 1 in at_place:
        return before.end + 1
    links = list(_LINK.finditer(text, before.end, start))
    if not links and before.value.kind in _SERVING and text[before.end] == "帮":  # 甲市中医院帮乙县中医院
        return before.end + 1
    return links[-1].end() if links else max(begun, before.start)


def _named(before: str, last: str, kind: OrganisationKind, at_place: bool) -> bool:
    """Whether what stands before the last word makes it the name of one body."""
    if last in CELLS:
        return before.startswith(others())
    if last == "科":
        ward = _WARD.fullmatch(before)
        if ward is None or ward["house"] in common() or ward["ward"] in common():
            return False
    if last == "小":
        return at_place
    if last in _BY_NUMBER or "第" in before:
        stem = (_SHORT_ORDINAL if last in _BY_NUMBER else _ORDINAL).sub("", before)
        if stem != before:
            return bool(stem) and (at_place or stem in _LEVELS or (len(stem) > 1 and last != "院") or stem == "附属")
    if (
        not han(before[0])
        or is_any(before)
        or (at_place and kind in _SERVING and all_in_region().fullmatch(before + last))
    ):
        return False
    sort = generic()
    if before.startswith(sort.never_first):
        return False
    if (before[-1] in sort.last and not before.endswith(sort.not_last)) or (
        before[-1] in _COUNTERS and _COUNTED.search(before)
    ):
        return False
    if (not at_place and before[-1] in sort.last_alone) or _COUNTED_INSIDE.search(before):
        return False
    if kind in OFFICIAL:
        return at_place or before.startswith(_official()) or is_branch(before, last)
    long = (len(last) > _SHORT and kind != "delegation") or last in _LEAGUES
    ranked = before in _LEVELS and (kind in _SERVING or long)
    return at_place or len(before) > 1 or ranked


@cache
def _whole() -> frozenset[str]:
    """Names that are a last word with nothing before it: 国务院."""
    return frozenset(name for names in load("institutions")["whole"].values() for name in names)


@cache
def _official() -> tuple[str, ...]:
    return (*load("institutions")["begins"]["official"], *others())


@cache
def _before_places() -> tuple[str, ...]:
    """What names begin with in front of their place: 民盟甲市委员会, 国网甲县供电公司."""
    return (*others(), *load("institutions")["begins"]["firms"])
