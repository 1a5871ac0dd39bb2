"""Names with a head noun (座谈会, 代表团): found by the noun, read back to where the name begins."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any

from extract.mentions.mention import Mention
from extract.plain import plain
from extract.records.view import SentenceView, outermost
from extract.rules.alphabet import Alphabet
from extract.rules.lift import Lifted, Located
from extract.text.pairs import pair_starts
from extract.text.patterns import late
from extract.text.terms import Terms

_start = re.Match[str].start

LONGEST = 60
"""The most characters that a name may have before its head noun."""

_OPENING = {"”": "“", "’": "‘", "』": "『", "」": "「", "》": "《", ")": "(", '"': '"'}
_INSIDE = "_·•—-"
_INNER_DATE = late(
    r"\d{4}年?度?|(?:\d{4}年)?(?:[上下]半年|第?[一二三四]季度|[春夏秋冬]季)|“?十[一二三四五六]五”?|\w{1,5}周年|“?(?:国庆|元旦|新春|五一|七一|八一|\w{1,3}节)”?"
)
_WIRE = ("讯", "电")
"""Before a remark in brackets, what makes it one of who reports: 本报讯(记者 王明)市人大会议."""
_LONGEST_REMARK = 8
"""Characters of a remark in a name, with its brackets."""
_ONE_OF = late(r"\((?:[^()\s]{1,10}专场|第?[一二三四五六七八九十\d]{1,3}(?:场|次|期|批|季))\)")
"""Behind a head noun, which of several it is: 新闻发布会(交通专场), 专题讲座(第二期)."""
_OURS = late(r"[省市县区州旗盟校院村镇乡](?=[第\d])")
_COUNTING = "开行办了过展织加席年月计"
"""The last characters of verbs and dates after which a number counts things (召开3次), and is no ordinal."""
_TIES = "、·—-和与暨 "
_WHERE = "在"
"""What no longer word holds where the name of a place begins behind it: 在建始县, not 在建."""
_BOTH = late("在校(?=[企地])")
"""Of a school and others: 在校企合作座谈会上, not 在校学生."""


@plain
class Named:
    """A name, `text[start:end]` of the clean text, that can be lifted as a mention of its `kind`.

    `noun` is the head noun, which starts at `head`; a `bare` name is nothing but that (会议, 代表团).
    """

    kind: str
    noun: str
    start: int
    head: int
    end: int

    @property
    def bare(self) -> bool:
        """Whether the name says no more than what sort of thing it is."""
        return self.start == self.head


def lift_names(
    sentence: SentenceView, mentions: Iterable[Mention[Any]], names: Sequence[Named], alphabet: Alphabet
) -> Lifted:
    """The sentence with one character for each of the names, and for each of the mentions outside them."""
    free = mentions
    for name in names:
        free = [mention for mention in free if mention.end <= name.start or name.end <= mention.start]
    items: list[Located] = [*outermost(free), *names]
    if names:
        items.sort(key=attrgetter("start"))
    return Lifted(sentence.document_text, sentence.start, sentence.end, items, alphabet)


class Namer:
    """Reads the names of one kind from the lists of a lexicon."""

    def __init__(
        self,
        kind: str,
        heads: Collection[str],
        others: Iterable[str],
        tails: Iterable[str],
        stops: Iterable[str],
        whole: Iterable[str],
    ) -> None:
        """`heads` are the nouns, `others` words that only hold one, `tails` what follows a noun that names no such
        thing; no name reaches back over one of the `stops`, unless that is part of one of the words `whole`.
        """
        self.kind = kind
        self._ends = frozenset(head[-3:] for head in heads)
        self._heads = Terms({head: head for head in heads} | dict.fromkeys(others, ""))
        self._tails = tuple(tails)
        self._whole = frozenset(whole)
        self._stops: dict[str, tuple[str, ...]] = {}
        for word in stops:
            self._stops[word[-1]] = (*self._stops.get(word[-1], ()), word)

    @cached_property
    def _end(self) -> re.Pattern[str]:
        return pair_starts({end[-2:] for end in self._ends})

    def ends(self, text: str, start: int, end: int) -> Iterator[int]:
        """Where the last two letters of nouns may stand in `text[start:end]`, in order: elsewhere there are no names.

        The nouns end alike: there are far fewer such places than those at which one may begin.
        """
        ends = self._ends
        for at in map(_start, self._end.finditer(text, start, end)):
            if text[at : at + 2] in ends or text[max(at - 1, 0) : at + 2] in ends:
                yield at

    def find(self, sentence: SentenceView) -> list[Named]:
        """The names in a sentence, in order.

        Of two nouns in one name (大会开幕式, 论坛暨签约仪式) the last one counts.
        """
        text, start = sentence.document_text, sentence.start
        first = next(self.ends(text, start, sentence.end), -1)
        if first < 0:
            return []
        hits = self._heads.find(text, max(text.rfind(",", start, first), start), sentence.end)  # no noun has a comma
        heads = [hit for hit in hits if hit[2] and not text.startswith(self._tails, hit[1])]
        if not heads:
            return []
        ends = {mention.end: mention for mention in reversed(sentence.mentions)}  # the longest one that ends there
        works = sentence.of("work")
        names: list[Named] = []
        for head, stop, noun in heads:
            if any(work.start < head < work.end for work in works):
                continue
            if noun.endswith("会") and (longer := self._heads.at(text, stop - 1)) and longer[1]:
                head, (stop, noun) = stop - 1, longer  # 协作|会商会
            one = _ONE_OF.match(text, stop, sentence.end) if text.startswith("(", stop) else None
            end = one.end() if one else stop
            named = Named(self.kind, noun, self._begin(text, head, max(start, head - LONGEST), ends), head, end)
            while names and named.start < names[-1].end:
                names.pop()  # a quotation may hold several
            names.append(named)
        return names

    def _begin(self, text: str, head: int, floor: int, ends: dict[int, Mention[Any]]) -> int:
        """Where the name whose head noun starts at `head` begins."""
        at = head
        while at > floor:
            before = self._step(text, at, floor, ends)
            if before is None:
                break
            at = before
        while at < head and text[at] in _TIES:
            at += 1
        if at < head and text[at] == "(" and not text[at - 1 : at].isalnum():
            at = text.find(")", at, head) + 1 or at  # (接一版)会议
        if text[at - 1 : at] == "我" and _OURS.match(text, at, head):
            at += 1  # 我校第三届
        return at

    def _step(self, text: str, at: int, floor: int, ends: dict[int, Mention[Any]]) -> int | None:
        """One step to the left inside a name that so far begins at `at`; `None` where nothing before belongs to it."""
        last = text[at - 1]
        if opening := _OPENING.get(last):
            return _bracket(text, at, floor, opening)
        if mention := ends.get(at):
            return _over(text, mention, floor)
        if last == "、":
            return at - 1 if at - 1 in ends and ends[at - 1].kind in ("place", "organisation") else None
        if last in "和及" and any(text.endswith(noun, floor, at - 1) for noun in ("会", "会议", "仪式")):
            return None
        if not last.isalnum() and last not in _INSIDE:
            return None
        stops = self._stops.get(last)
        if not stops or not text.endswith(stops, floor, at):
            return at - 1
        placed = last == _WHERE and (_is_place(ends, at) or _BOTH.match(text, at - 1))
        return None if placed or not self._held(text, at) else at - 1

    def _held(self, text: str, at: int) -> bool:
        """Whether the character before `at` belongs to a longer word that only begins or ends like a stop."""
        words = text[at - 1 : at + 1], text[at - 2 : at], text[at - 3 : at]
        return not self._whole.isdisjoint(words)


def _is_place(ends: dict[int, Mention[Any]], at: int) -> bool:
    """Whether the name of a place, by more than a letter, begins at a position."""
    return any(m.kind == "place" and m.start == at < m.end - 1 for m in ends.values())


def _over(text: str, mention: Mention[Any], floor: int) -> int | None:
    """Over a mention inside a name, unless it ends the name: a person, a day, a count of such things (3次会议)."""
    start, end = mention.start, mention.end
    if start < floor or mention.kind == "person":
        return None
    if mention.kind == "date":
        return start if _INNER_DATE.fullmatch(text, start, end) else None
    counted = mention.kind.startswith("quantity") and text[end - 1] in "次场期个"
    return None if counted and text[start - 1] in _COUNTING else start


def _bracket(text: str, at: int, floor: int, opening: str) -> int | None:
    """Over a quotation or a short remark in brackets."""
    start = text.rfind(opening, floor, at - 1)
    if opening == "(" and (at - start > _LONGEST_REMARK or text.endswith(_WIRE, 0, start)):
        return None
    return None if start < 0 else start
