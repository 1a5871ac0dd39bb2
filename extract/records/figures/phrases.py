"""Phrases: what a figure measures, and what it counts."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import words as w
from extract.records.figures.clauses import Stretch
from extract.records.figures.words import Word
from extract.text.span import Span

Phrase = tuple[Span, ...]
"""The spans that a phrase is put together from, in the order of reading."""

_AHEAD = frozenset(w.ADVERB + w.BREAKDOWN + w.DATE + w.EVERY + w.YEARLY + w.PERIODIC + w.OF + w.LISTED + w.LINK + w.ETC)
_BEHIND = _AHEAD | {w.PREPOSITION}
_LEFT_OUT = frozenset(w.ADVERB + w.DATE + w.EVERY + w.YEARLY + w.PERIODIC + w.FIGURE)
_CUTS = frozenset(w.VERB + w.ADVERB + w.LINK + w.DATE + w.EVERY + w.SAYING + w.FIGURE + w.OF + w.BREAKDOWN + w.MEAN)
_TRENDS = frozenset(w.INCREASE + w.DECREASE + w.YEARLY + w.PERIODIC)
_HEADS = frozenset(w.PERSON_NOUN + w.THING + w.MEASURE + w.QUOTED)
_JOINING = frozenset(["与", "和", "及", "以及"])
_MOTION = frozenset(["到", "赴", "来", "去", "往"])
_PHRASAL = frozenset(["向", "对", "对于", "在", "与", "和", "同", "跟", "给", "通过", "围绕", "为", "为了", "根据", "随着"])
_TOTALS = ("总数量", "总数", "总量", "数量", "数")
_BULK = frozenset(["area", "mass", "volume"])
_LONGEST = 14
_STRAY = 3


def said(text: str, phrase: Phrase) -> str | None:
    """The words of a phrase, `None` where it has none."""
    return "".join(text[start:end] for start, end in phrase).strip() or None


def trim(text: str, stretch: Stretch) -> Stretch:
    """A stretch without the words at its ends that do not say what is measured: dates, adverbs, 达到, 向某地."""
    start, end, words = stretch
    first, last = 0, len(words)
    while end > start:
        if text[end - 1] in " -—~“":
            end -= 1
        elif last > first and words[last - 1].end == end and words[last - 1].role in _BEHIND:
            last -= 1
            end = words[last].start
        else:
            break
    while start < end:
        if first < last and words[first].start == start:
            skipped = _skip(text, words, first, last)
            if skipped == first:
                break
            start = words[first].end if skipped == first + 1 else words[skipped].start
            first = skipped
        elif text[start] in " “":
            start += 1
        else:
            break
    return Stretch(start, max(start, end), words[first:last])


def _skip(text: str, words: Sequence[Word], first: int, last: int) -> int:
    """The index of the word that a phrase may start with instead of its first one."""
    word = words[first]
    name = text[word.start : word.end]
    if name in _PHRASAL:
        verb = next((at for at in range(first + 1, last) if words[at].role == w.VERB), first)
        return first + 1 if verb == first and name == "为" else verb
    if word.role in _AHEAD or (word.role == w.PREPOSITION and name not in _MOTION):
        return first + 1
    return first


def phrase(stretch: Stretch) -> Phrase:
    """The spans of a trimmed stretch without the dates, adverbs and figures inside it."""
    spans: list[Span] = []
    at = stretch.start
    for word in stretch.words:
        if word.role in _LEFT_OUT and word.start >= at:
            if word.start > at:
                spans.append(Span(at, word.start))
            at = word.end
    if stretch.end > at:
        spans.append(Span(at, stretch.end))
    return tuple(spans)


def counted_behind(text: str, figure: Mention[Any], right: Stretch) -> Span | None:
    """The noun right behind a figure that it counts: 176名专业技术人才帮扶…, 2500万市民."""
    value = figure.value
    if value.kind not in ("count", "people", "person_times") and value.kind not in _BULK:
        return None
    own = _in_unit(text, figure)
    if own:
        return own
    end, head = _noun_end(text, right)
    if end <= right.start:
        return None
    if head is None and (text[figure.end - 1] in "人次" or value.kind in _BULK):
        return None
    return Span(right.start, end)


def _in_unit(text: str, figure: Mention[Any]) -> Span | None:
    """The noun that stands in for a unit: 市民 of 2500万市民."""
    if figure.value.kind != "people":
        return None
    start = figure.value.number.end
    while start < figure.end and text[start] in "余多几来万亿":
        start += 1
    return Span(start, figure.end) if figure.end - start > 1 and text[start:figure.end] not in ("个人", "人次") else None


def _noun_end(text: str, right: Stretch) -> tuple[int, Word | None]:
    """Where the noun phrase at the start of a stretch ends, and its last noun that is known."""
    end, head = right.end, None
    words = right.words
    for at, word in enumerate(words):
        role = word.role
        if role in _CUTS or role in _TRENDS or role == w.ETC or (role == w.ACTIVITY and predicate(words, at, right.end)):
            end = word.start
            break
        if role == w.LISTED and head is not None and head.end == word.start:
            end = word.start
            break
        if role == w.PREPOSITION and not _joins(text, words, at):
            end = word.start
            break
        if role in _HEADS:
            head = word
    if head is not None and end - head.end > _STRAY:
        end = head.end
    if head is None and end - right.start > _LONGEST:
        end = right.start
    while end > right.start and text[end - 1] in " 、和及与“":
        end -= 1
    return end, head


def _joins(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether a word like 和 joins two nouns: there is one on either side."""
    word = words[at]
    if text[word.start : word.end] not in _JOINING or at == 0 or at + 1 == len(words):
        return False
    return words[at - 1].role in w.NOUNS and words[at + 1].role in w.NOUNS


def predicate(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether an activity is what somebody does, not an attribute of the noun behind it (帮扶车间).

    `end` is where the words' stretch ends.
    """
    word = words[at]
    if at + 1 == len(words):
        return word.end == end
    following = words[at + 1]
    if following.start != word.end:
        return False
    return predicate(words, at + 1, end) if following.role == w.ACTIVITY else following.role not in _HEADS


def counted_before(text: str, figure: Mention[Any], left: Stretch) -> Span | None:
    """The noun before a figure that it counts: 农村劳动力共30876人, 开展劳务协作培训班112期. `left` is trimmed."""
    kind = figure.value.kind
    if kind not in ("count", "people", "person_times") and kind not in _BULK:
        return None
    start, end, words = left
    last = len(words)
    while last and words[last - 1].end == end and words[last - 1].role in (w.ACTIVITY, w.VERB):
        last -= 1
        end = words[last].start
    bare = end == left.end
    first = next((at for at in range(last - 1, -1, -1) if _starts(text, words, at)), -1)
    if first >= 0:
        start = words[first].end
    inner = words[first + 1 : last]
    if not bare and not (inner and inner[-1].role == w.PERSON_NOUN and kind in ("people", "person_times")):
        end = left.end if kind == "count" and not inner else start
    if kind in _BULK and (first < 0 or words[first].role != w.VERB or (inner and inner[-1].role == w.MEASURE)):
        return None
    if inner and inner[0].start == start and inner[0].role == w.PLACE and inner[0].end < end:
        start = inner[0].end
    return _without_total(text, start, end)


def _starts(text: str, words: Sequence[Word], at: int) -> bool:
    role = words[at].role
    return role in _CUTS or role in _TRENDS or role == w.ETC or (role == w.PREPOSITION and not _joins(text, words, at))


def _without_total(text: str, start: int, end: int) -> Span | None:
    for total in _TOTALS:
        if text.endswith(total, start, end) and end - len(total) > start:
            end -= len(total)
            break
    while start < end and text[start] in " 、“" and text[start] != "“":
        start += 1
    return Span(start, end) if end > start else None
