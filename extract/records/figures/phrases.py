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
NAMING = frozenset(w.PERSON_NOUN + w.THING + w.AGENT + w.MEASURE + w.QUOTED + w.VERB + w.ACTIVITY)
"""The roles of words that a label such as 财政帮扶资金: or 津南选派: may end in."""

_TRENDS = frozenset(w.INCREASE + w.DECREASE + w.YEARLY + w.PERIODIC)
_HEADS = frozenset(w.PERSON_NOUN + w.THING + w.AGENT + w.MEASURE + w.QUOTED)
_JOINING = frozenset(["和", "及", "以及", "与"])
_MOTION = frozenset(["到", "赴", "来", "去", "往"])
_PHRASAL = frozenset(["向", "对", "对于", "在", "与", "和", "同", "跟", "给", "通过", "围绕", "为", "为了", "根据", "随着"])
_TOTALS = ("总数量", "总数", "总量", "数量", "数")
_BULK = frozenset(["area", "mass", "volume"])
_AREAS = frozenset("省市县区乡镇村州盟旗国城地")
COUNTED = frozenset(["count", "people", "person_times"])
"""The kinds of figure that count somebody or something."""

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
        if text[end - 1] in " -—~“了":
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
        elif text[start] in " “了":
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


def without_list(stretch: Stretch, whole: Phrase) -> Phrase:
    """The verb alone where a list of names stands between it and the figure: 串联太原、吕梁、晋中3市."""
    first = stretch.words[0] if stretch.words else None
    if first is None or first.role != w.VERB or not any(word.role == w.LISTED for word in stretch.words):
        return whole
    return (Span(stretch.start, first.end),)


def counted_behind(text: str, figure: Mention[Any], right: Stretch) -> Span | None:
    """The noun right behind a figure that it counts: 176名专业技术人才帮扶…, 2500万市民."""
    kind = figure.value.kind
    if kind not in COUNTED and kind not in _BULK:
        return None
    if kind == "people" and (own := _in_unit(text, figure)):
        return own
    first = right.words[0] if right.words and right.words[0].start == right.start else None
    if first is not None and (first.role == w.LISTED or (kind in _BULK and first.role == w.ACTIVITY)):
        return None
    end, known = _noun_end(text, right)
    vague = not known and (kind in _BULK or (kind != "count" and text[figure.end - 1] in "人次"))
    return None if vague or end <= right.start else Span(right.start, end)


def _in_unit(text: str, figure: Mention[Any]) -> Span | None:
    """The noun that stands in for a unit: 市民 of 2500万市民."""
    start = figure.value.number.end
    while start < figure.end and text[start] in "余多几来万亿 ":
        start += 1
    return None if figure.end - start < 2 or text[start] in "人名位口个" else Span(start, figure.end)


def _noun_end(text: str, right: Stretch) -> tuple[int, bool]:
    """Where the noun phrase at the start of a stretch ends, and whether it ends in a noun that is known."""
    end, head = right.end, right.start
    words = right.words
    for at, word in enumerate(words):
        if _ends(text, words, at, right.end) or (word.role == w.GENERIC and head > right.start):
            end = word.start
            break
        if word.role == w.LISTED and head == word.start:
            end = word.start
            break
        if word.role in _HEADS:
            if head > right.start and _broken(text[head : word.start]):
                break
            head = word.end
    known = head > right.start
    if known and (end - head > _STRAY or _broken(text[head:end])):
        end = head
    if not known and end - right.start > _LONGEST:
        end = right.start
    while end > right.start and text[end - 1] in " 、和及与“":
        end -= 1
    return end, known


def _broken(gap: str) -> bool:
    return "了" in gap or "着" in gap or len(gap) > _LONGEST


def _ends(text: str, words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a word ends the noun phrase that it stands behind."""
    role = words[at].role
    if role == w.ACTIVITY:
        return predicate(words, at, end)
    if role == w.PREPOSITION:
        return not joins(text, words, at)
    return role in _CUTS or role in _TRENDS or role == w.ETC


def joins(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether a word like 和 joins two nouns, rather than naming with whom something is done."""
    word = words[at]
    if text[word.start : word.end] not in _JOINING or at == 0:
        return False
    return at + 1 == len(words) or words[at + 1].start > word.end or words[at + 1].role in _HEADS


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
    if (kind not in COUNTED and kind not in _BULK) or (figure.value.unit or "")[-1:] in _AREAS:
        return None
    words = left.words
    last = _before_verbs(text, left)
    end = words[last].start if last < len(words) else left.end
    first = next((at for at in range(last - 1, -1, -1) if _starts(text, words, at)), -1)
    start = words[first].end if first >= 0 else left.start
    inner = words[first + 1 : last]
    if inner and inner[0].role == w.PLACE and inner[0].start == start and inner[0].end < end:
        start = inner[0].end
    span = _tidy(text, start, end)
    if span is None:
        return None
    known = inner[-1].role if inner and inner[-1].end == end else ""
    governed = first >= 0 and words[first].role == w.VERB
    if kind in _BULK:
        fits = governed and last == len(words) and known != w.MEASURE
    elif kind == "count":
        fits = known in _HEADS or (governed and last == len(words) and span.end - span.start > 1)
        if known == w.PERSON_NOUN and last < len(words):
            span = Span(span.start, left.end)
    else:
        fits = known == w.PERSON_NOUN or text.endswith("人口", start, end) or (governed and not known and last == len(words))
    return span if fits else None


def _before_verbs(text: str, left: Stretch) -> int:
    """The index behind the noun that the verbs at the end of a stretch belong to: 劳动力|赴厦务工, 专列|开行."""
    words, end = left.words, left.end
    last = len(words)
    while last:
        word = words[last - 1]
        if word.end != end or word.role not in (w.ACTIVITY, w.VERB, w.PLACE, w.PREPOSITION):
            break
        if word.role == w.PLACE and (last < 2 or words[last - 2].role != w.PREPOSITION or last == len(words)):
            break
        if word.role == w.VERB and last > 1 and words[last - 2].end == word.start and words[last - 2].role == w.VERB:
            break
        last -= 1
        end = word.start
    return last


def _starts(text: str, words: Sequence[Word], at: int) -> bool:
    role = words[at].role
    if role == w.PREPOSITION:
        return not joins(text, words, at)
    return role in _CUTS or role in _TRENDS or role == w.ETC


def _tidy(text: str, start: int, end: int) -> Span | None:
    """A noun phrase without what only says that it is a total, a bracket in front of it, and stray marks."""
    for total in _TOTALS:
        if text.endswith(total, start, end) and end - len(total) > start:
            end -= len(total)
            break
    bracket = text.rfind(")", start, end - 1) + 1
    start = max(start, bracket)
    while start < end and text[start] in " 、了:":
        start += 1
    while end > start and text[end - 1] in " 、":
        end -= 1
    return Span(start, end) if end > start else None
