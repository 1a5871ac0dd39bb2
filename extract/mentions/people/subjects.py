"""People with no title whom a clause begins with, told by the letters of their names and by the verb behind them."""

from collections.abc import Iterator, Sequence
from functools import cache

from extract.lexicons import load
from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people.clause_heads import ClauseHead
from extract.mentions.people.found import People
from extract.mentions.people.lengths import count_near, is_part
from extract.mentions.people.likely import WHOLE, is_name, is_sure, is_thing
from extract.mentions.people.rosters import is_no_place
from extract.mentions.people.tables import known
from extract.text.ideographs import all_han, han
from extract.text.patterns import late

_MADE_UP = late(r"(?:由|乘组(?!由))(?=[^,。;:、\n]{2,4}、[^,。;:\n]{2,40}组成)")
"""What names stand behind of those who make up a team: 小组由方立新、韦小兰组成."""
_JOINTS = frozenset("、和与及/")
_LENGTHS = (3, 2)
"""Letters of a name, the more usual ones first."""
_USUAL = 2
"""Letters of a given name."""
_OFTEN = 3
"""So often two letters stand in a text whose surname begins words as well."""
_BEING = frozenset("是和与等在从被把将又还也都就便则曾已有没用给让向带以第")
"""One letter behind a name that stands behind few other nouns of three letters."""
_NO_LAST = frozenset("向在对和与及将从于任请都带到为曾子")
"""What hardly any name of three letters ends in that is told by its letters alone."""
_EACH = frozenset("等各均皆两二三四五六")
"""Behind a list of names, what is said of them all."""


def find(people: People, heads: Sequence[ClauseHead]) -> None:
    """Add to `people` those with such names at the head of a clause, alone or in a list."""
    text, told = people.text, people.names()
    for team in _MADE_UP.finditer(text) if "组成" in text else ():
        _add(people, _listed(people, team.end(), strict=False), 1)
    for start, where in heads:
        inner = where == "inner"
        if where == "listed" or not people.free(start, start + 1):
            continue
        may_list = not _JOINTS.isdisjoint(text[start + _USUAL : start + WHOLE + 1])
        if may_list and (not inner or text[start - 1] == "的") and (listed := _listed(people, start)):
            _add(people, listed, len(listed) - (not inner))
            told = people.names()
        if text[start : start + WHOLE] in told:
            continue
        for length in _LENGTHS:
            if _is_subject(people, start, start + length, inner):
                people.add(start, start + length, text[start : start + length], (), "person.subject")
                told = people.names()
                break


def _add(people: People, spans: tuple[tuple[int, int], ...], least: int) -> None:
    """Add the names of a list, if one has three letters and so many of them are hardly anything but names."""
    text = people.text
    firm = [end - start for start, end in spans if _is_firm(text, start, end)]
    if len(spans) > 1 and len(firm) >= least and WHOLE in firm:
        for start, end in spans:
            people.add(start, end, text[start:end], (), "person.subjects")


def _is_subject(people: People, start: int, end: int, inner: bool) -> bool:
    """Whether a name stands there alone, before what the clause says of somebody."""
    text = people.text
    usual = _usual(text, start, end)
    if not han(text[end : end + 1] or "。") or not (usual or text.startswith(known().acts, end)):
        return False
    if end - start < WHOLE:
        return usual > 0 and not inner and _is_short(text, start, end) and _could_be(people, start, end)
    if text[end - 1] in _NO_LAST:
        return False
    likely = _is_likely(text, start, end, usual) if is_sure(text, start) else _is_told(text, start, end, inner)
    # 方立和她的同事, where 方立 stands elsewhere
    return likely and _could_be(people, start, end) and not is_part(text, start, end)


def _is_short(text: str, start: int, end: int) -> bool:
    """Whether two letters, the second a usual one, recur and end for sure as a name does."""
    sure = is_sure(text, start)
    known_by_letters = (sure or text[start] in _frequent()) and ends(text, end) == SURE
    return known_by_letters and _times(text, start, end) >= (_USUAL if sure else _OFTEN)


def _is_told(text: str, start: int, end: int, inner: bool) -> bool:
    """Whether three letters with a surname that is a word are a name by the usual ones and by what is said behind."""
    bound = ends(text, end)
    if (bound < SURE and text[end] != "是") or (inner and text[start - 1] != "的"):
        return False
    frequent = text[start] in _frequent() and text[end - 1] in known().given
    least = _USUAL - (frequent and bound == SURE and not inner)
    told = not inner or text.startswith(("是", *known().acts), end)
    return told and _usual(text, start, end) >= least


def _is_likely(text: str, start: int, end: int, usual: int) -> bool:
    """Whether three letters with a surname that is no word are a name by the letters behind and where they recur."""
    bound = ends(text, end)
    if bound == SURE:
        return usual > 0 or (count_near(text, start, end) > 1 and text.startswith(known().acts, end))
    alone = text[end] in _BEING and not ends(text, end - 1)
    if usual and (alone or not bound):
        usual += _times(text, start, end) > 1
    return usual >= (_USUAL - alone if bound else _USUAL + 1)


def _times(text: str, start: int, end: int) -> int:
    """How often letters stand near by, or 0 if always with the same one behind them."""
    times = count_near(text, start, end)
    return times if times > count_near(text, start, end + 1) else 0


def _listed(people: People, start: int, strict: bool = True) -> tuple[tuple[int, int], ...]:
    """The names of a list that begins at `start`, or nothing if one of its items could be none.

    If `strict`, each has a surname that is no word, or a usual letter.
    """
    text = people.text
    spans = list(_items(people, start))
    if len(spans) < _USUAL or not all(_could_be(people, *span) for span in spans):
        return ()
    usual = (is_sure(text, begun) or _usual(text, begun, end) for begun, end in spans)
    return tuple(spans) if not strict or all(usual) else ()


def _ends_list(text: str, end: int) -> bool:
    """Whether the last name of a list may end there."""
    return bool(ends(text, end)) or text[end] in _EACH or text.startswith("组成", end)


def _items(people: People, start: int) -> Iterator[tuple[int, int]]:
    """Two or three letters each, between the marks and words that join a list, the last one before what ends names."""
    text, common = people.text, known().common
    while text[start : start + 1] in common:
        joined = next((start + size for size in _LENGTHS if text[start + size : start + size + 1] in _JOINTS), 0)
        if not joined or text[joined + 1 : joined + 2] not in common:
            yield start, next((start + size for size in _LENGTHS if _ends_list(text, start + size)), start)
            return
        yield start, joined
        start = joined + 1


def _could_be(people: People, start: int, end: int) -> bool:
    """Whether the letters could be a name, and are no word, thing or place."""
    text = people.text
    name, words = text[start:end], known().words
    if (
        not name
        or not all_han(name)
        or not is_name(text, start, end, "list")
        or is_thing(name)
        or not people.free(start, end)
    ):
        return False
    if name[:2] in words or name[1:] in words or name[0] == name[1]:
        return False
    if name[1:2] == name[2:] and not is_sure(text, start):
        return False
    return not people.place_at(start, towns=True) and is_no_place(text, start, end)


def _is_firm(text: str, start: int, end: int) -> bool:
    """Whether a name has a surname that is no word and a usual letter, or two usual letters."""
    usual = _usual(text, start, end)
    return usual >= _USUAL or (usual > 0 and is_sure(text, start))


def _usual(text: str, start: int, end: int) -> int:
    """How many letters of the given name are usual in one."""
    return sum(map(known().given.__contains__, text[start + 1 : end]))


@cache
def _frequent() -> frozenset[str]:
    return frozenset(load("surnames")["frequent"])
