"""How a clause opens: who acts, or what is measured about whom."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.records.figures import words as w
from extract.records.figures.clauses import Clause
from extract.records.figures.phrases import predicate
from extract.records.figures.words import Word
from extract.text.span import Span

_LEADING = frozenset(w.DATE + w.ADVERB + w.BREAKDOWN + w.EVERY + w.YEARLY + w.PERIODIC + w.LISTED + w.ETC)
_PASSED = frozenset(w.ADVERB + w.DATE + w.EVERY + w.BREAKDOWN + w.YEARLY + w.PERIODIC + w.MEAN + w.ETC)
_INSIDE = frozenset(w.NOUNS + w.OF + w.LISTED + w.ETC)
_NAMED = frozenset(w.PLACE + w.BODY + w.GENERIC)
_JOINING = frozenset(["与", "和", "及", "以及", "同", "跟"])
_MEASURING = frozenset(["从", "由", "自", "比", "较"])
_MOTION = frozenset(["到", "赴", "来", "去", "往"])
_MEASURED = tuple("率额量值积比速幅费价款重")
_LONGEST = 20


class Opening(NamedTuple):
    """`subject` is whom the clause is about, if it says so; what it says of it starts at `body`.

    `weak` marks a subject that only sets the scene (在墨脱县); `saying` that the clause names a speaker.
    """

    subject: Span | None
    body: int
    weak: bool = False
    saying: bool = False


def opening(text: str, clause: Clause) -> Opening:
    """How a clause opens."""
    return _opening(text, clause, clause.start, 0)


def _opening(text: str, clause: Clause, at: int, index: int) -> Opening:
    words = clause.words
    at, index = _enter(text, words, at, index)
    if index < len(words) and words[index].start == at and words[index].role == w.PREPOSITION:
        if text[at : words[index].end] not in _MOTION:
            return _scene(words, index, at)
    stop = _noun_phrase_end(text, clause, index)
    end = words[stop].start if stop < len(words) else clause.end
    acts, saying = _kind(text, clause, stop)
    if saying >= 0:
        inner = _opening(text, clause, words[saying].end, saying + 1)
        return inner if clause.counts or inner.subject else Opening(None, inner.body, saying=True)
    if stop + 1 < len(words) and _relative(words, stop):
        inner = _opening(text, clause, words[stop + 1].end, stop + 2)
        if inner.subject and not inner.weak and not _measured(text, words, inner.subject):
            return inner
    if acts and end > at and not _measured(text, words, Span(at, end)):
        return _actor(text, words[index:stop], Span(at, end))
    return _lead(text, words, index, at, bare=stop == len(words))


def _enter(text: str, words: Sequence[Word], at: int, index: int) -> tuple[int, int]:
    """Past dates, adverbs and bullets at the start."""
    while True:
        while text[at : at + 1] in (" ", "“", "-", "—"):
            at += 1
        if index < len(words) and words[index].start <= at and words[index].role in _LEADING:
            at = max(at, words[index].end)
            index += 1
        else:
            return at, index


def _scene(words: Sequence[Word], index: int, at: int) -> Opening:
    """A clause that starts with 在某地, 对某人, 为某事."""
    for word in words[index + 1 :]:
        if word.role in (w.VERB, w.FIGURE, w.LINK):
            break
        if word.role in _NAMED:
            return Opening(Span(word.start, word.end), at, weak=True)
    return Opening(None, at)


def _noun_phrase_end(text: str, clause: Clause, index: int) -> int:
    """The index of the word before which the noun phrase at the start ends."""
    words = clause.words
    first = index
    while index < len(words):
        word = words[index]
        if word.role == w.ACTIVITY:
            if predicate(words, index, clause.end):
                break
        elif word.role == w.PREPOSITION:
            if not _joins(text, words, index, first):
                break
        elif word.role not in _INSIDE:
            break
        index += 1
    return index


def _joins(text: str, words: Sequence[Word], at: int, first: int) -> bool:
    word = words[at]
    if text[word.start : word.end] not in _JOINING or at == first or at + 1 == len(words):
        return False
    following = words[at + 1]
    return following.start == word.end and following.role in w.NOUNS and words[at - 1].end == word.start


def _kind(text: str, clause: Clause, stop: int) -> tuple[bool, int]:
    """Whether the phrase before `stop` acts, and the index of a word of saying behind it, or -1."""
    for at in range(stop, len(clause.words)):
        word = clause.words[at]
        if word.role == w.SAYING:
            return False, at
        if word.role in (w.VERB, w.ACTIVITY):
            return True, -1
        if word.role == w.PREPOSITION:
            return text[word.start : word.end] not in _MEASURING, -1
        if word.role not in _PASSED:
            return False, -1
    return False, -1


def _relative(words: Sequence[Word], stop: int) -> bool:
    """Whether the verb at `stop` is an attribute: 学校援建的加工厂."""
    verb, of = words[stop], words[stop + 1]
    counts = stop + 2 < len(words) and words[stop + 2].role == w.FIGURE and words[stop + 2].start == of.end
    return verb.role in (w.VERB, w.ACTIVITY) and of.role == w.OF and of.start == verb.end and not counts


def _measured(text: str, words: Sequence[Word], span: Span) -> bool:
    """Whether a phrase names a measure (就诊率, 销售额), not somebody who acts."""
    last = next((word for word in words if word.end == span.end), None)
    return text[span.end - 1] in _MEASURED or (last is not None and last.role == w.MEASURE)


def _actor(text: str, inside: Sequence[Word], span: Span) -> Opening:
    start, end = span
    for word in inside:
        if word.role == w.OF and word.end < end:
            start = word.end
    if any(word.role == w.PERSON for word in inside) or end - start > _LONGEST:
        named = next((word for word in inside if word.role in (w.PLACE, w.BODY, w.PERSON)), None)
        start, end = (named.start, named.end) if named else (start, start)
    while end > start and text[end - 1] in " 、的“":
        end -= 1
    while start < end and text[start] == " ":
        start += 1
    if end == start or text[start:end] in w.reporters():
        return Opening(None, span.end)
    return Opening(Span(start, end), span.end)


def _lead(text: str, words: Sequence[Word], index: int, at: int, *, bare: bool) -> Opening:
    """The name at the start of a phrase that is measured: 大连市 of 大连市财政帮扶资金."""
    if index == len(words) or words[index].start != at:
        return Opening(None, at)
    word = words[index]
    if word.role not in _NAMED and text[word.start : word.end] not in w.generic():
        return Opening(None, at)
    end = word.end
    for joint, following in zip(words[index + 1 :], words[index + 2 :], strict=False):
        if joint.start != end or following.start != joint.end or following.role not in _NAMED:
            break
        if joint.role != w.LISTED and text[joint.start : joint.end] not in _JOINING:
            break
        end = following.end
    return Opening(Span(at, end), end, weak=bare)
