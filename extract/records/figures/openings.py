"""How a clause opens: who acts, or what is measured about whom."""

import re
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
_PLACED = frozenset(w.PLACE + w.GENERIC)
_NAMED = _PLACED | {w.BODY}
_ACTING = _NAMED | frozenset(w.AGENT + w.QUOTED)
_JOINING = frozenset(["与", "和", "及", "以及", "同", "跟"])
_MEASURING = frozenset(["从", "由", "自", "比", "较"])
_MOTION = frozenset(["到", "赴", "来", "去", "往"])
_MEASURED = tuple("率额量值积比速幅费价款重")
_BODIES = tuple("局厅委部处院校司团队会所站厂店馆社行港线")
_UNSETTLED = tuple("上中下后时前程景面间础")
_NUMBERED = re.compile(r"[(（]?(?:第?[一二三四五六七八九十百\d]{1,4})[章条款项)）.、．][\s、]*")
_LONGEST = 20
_SCENE = 12


class Opening(NamedTuple):
    """`subject` is whom the clause is about, if it says so; what it says of it starts at `body`.

    `place` and `person` tell what the subject is, `acts` that it does something and is not merely measured, `weak`
    that it only sets the scene (在墨脱县), `saying` that the clause names a speaker.
    """

    subject: Span | None
    body: int
    place: bool = False
    person: bool = False
    acts: bool = False
    weak: bool = False
    saying: bool = False


def opening(text: str, clause: Clause) -> Opening:
    """How a clause opens."""
    at = clause.start
    if label := _NUMBERED.match(text, at, clause.end):
        at = label.end()
    index = next((at_word for at_word, word in enumerate(clause.words) if word.end > at), len(clause.words))
    opened = _opening(text, clause, at, index)
    if opened.subject and text.endswith("以来", clause.start, clause.end):
        first = next((word for word in clause.words if word.start >= opened.subject.start), None)
        if first is not None and first.role in _NAMED and first.end < opened.subject.end:
            return opened._replace(subject=Span(first.start, first.end))
    return opened


def _opening(text: str, clause: Clause, at: int, index: int) -> Opening:
    words, body = clause.words, at
    at, index = _enter(text, words, at, index)
    first = words[index] if index < len(words) and words[index].start == at else None
    if first is not None and first.role == w.PREPOSITION and text[at : first.end] not in _MOTION:
        return _scene(text, clause, index)
    if index and words[index - 1].role == w.EVERY and words[index - 1].end == at:
        return Opening(None, body)
    stop = _noun_phrase_end(text, clause, index)
    end = words[stop].start if stop < len(words) else clause.end
    acts, saying = _kind(text, clause, stop)
    inside = words[index:stop]
    if saying >= 0:
        return _said(text, clause, saying, _lead(text, inside, at, end))
    if stop + 1 < len(words) and relative(words, stop):
        inner = _opening(text, clause, words[stop + 1].end, stop + 2)
        if inner.subject and not inner.weak:
            return inner
    if acts and end > at and not _measured(text, inside, end):
        return _actor(text, inside, Span(at, end), body)
    lead = _lead(text, inside, at, end)
    if lead is None:
        return Opening(_owner(words), body, acts=acts)
    return Opening(lead, lead.end, _is_place(inside, lead), weak=stop == len(words))


def _owner(words: Sequence[Word]) -> Span | None:
    """A place or body named behind an attribute: 到上海就业的文山劳动力."""
    for of, named in zip(words, words[1:], strict=False):
        if of.role == w.FIGURE:
            break
        if of.role == w.OF and named.start == of.end and named.role in _NAMED and named.end - named.start > 1:
            return Span(named.start, named.end)
    return None


def _said(text: str, clause: Clause, saying: int, speaker: Span | None) -> Opening:
    """What a clause says after a word of saying; a place that proposes something is its subject."""
    words = clause.words
    inner = _opening(text, clause, words[saying].end, saying + 1)
    if inner.subject is None and speaker is not None and _is_place(words, speaker):
        return inner._replace(subject=speaker, place=True, acts=True)
    return inner if clause.counts or inner.subject else Opening(None, inner.body, saying=True)


def _enter(text: str, words: Sequence[Word], at: int, index: int) -> tuple[int, int]:
    """Past dates, adverbs and bullets at the start."""
    while True:
        while text[at : at + 1] in (" ", "“", "-", "—"):
            at += 1
        leading = index < len(words) and words[index].start <= at
        if leading and (words[index].role in _LEADING or (index and words[index].role == w.OF)):
            at = max(at, words[index].end)
            index += 1
        else:
            return at, index


def _scene(text: str, clause: Clause, index: int) -> Opening:
    """A clause that is no more than 在某地 sets the scene; other prepositions at the start say nothing of a subject."""
    words = clause.words
    start, end = words[index].end, clause.end
    whole = not clause.counts and all(word.role in w.NOUNS + w.OF + w.LISTED for word in words[index + 1 :])
    if not whole or text[words[index].start] != "在" or end - start > _SCENE or text[end - 1 : end] in _UNSETTLED:
        return Opening(None, words[index].start)
    while end > start and text[end - 1] in "里内的境":
        end -= 1
    inside = [word for word in words[index + 1 :] if word.end <= end]
    last = inside[-1] if inside else None
    if last is None or last.end != end or last.role not in _ACTING:
        lead = _lead(text, inside, start, end)
        if lead is not None:
            start, end = lead
    placed = any(word.role in _PLACED for word in inside)
    return Opening(Span(start, end) if end > start else None, words[index].start, placed, weak=True)


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


def relative(words: Sequence[Word], at: int) -> bool:
    """Whether the verb at an index is an attribute of the noun behind it: 学校援建的加工厂."""
    if at + 1 >= len(words):
        return False
    verb, of = words[at], words[at + 1]
    counts = at + 2 < len(words) and words[at + 2].role == w.FIGURE and words[at + 2].start == of.end
    return verb.role in (w.VERB, w.ACTIVITY) and of.role == w.OF and of.start == verb.end and not counts


def _measured(text: str, inside: Sequence[Word], end: int) -> bool:
    """Whether a phrase names a measure (就诊率, 销售额), not somebody who acts."""
    return text[end - 1] in _MEASURED or bool(inside and inside[-1].end == end and inside[-1].role == w.MEASURE)


def _actor(text: str, inside: Sequence[Word], span: Span, body: int) -> Opening:
    """Who acts: a body, or whoever is named at the start; a phrase that names nobody is no subject."""
    start, end = span
    while end > start and text[end - 1] in " 、的“":
        end -= 1
    of = max((word.end for word in inside if word.role == w.OF and word.end < end), default=start)
    named = [word for word in inside if word.start >= of]
    if text[of:end] in w.reporters():
        return Opening(None, span.end, acts=True)
    lead = _lead(text, named, of, end) or (_lead(text, inside, start, end) if of > start else None)
    person = next((word for word in named if word.role in (w.PERSON, w.ACTIVITY)), None)
    if person is None or person.role == w.ACTIVITY:
        if 1 < end - of <= _LONGEST and _acts(text, named, of, end):
            return Opening(Span(of, end), span.end, _is_place(named, Span(of, end)), acts=True)
    elif lead is None:
        return Opening(Span(person.start, person.end), span.end, person=True, acts=True)
    if lead is None:
        return Opening(None, body, acts=True)
    return Opening(lead, span.end if lead.end == end else lead.end, _is_place(inside, lead), acts=True)


def _acts(text: str, inside: Sequence[Word], start: int, end: int) -> bool:
    if inside and inside[0].start == start and inside[0].role == w.QUOTED:
        return True
    last = inside[-1] if inside and inside[-1].end == end else None
    if last is None:
        return text[end - 1] in _BODIES and end - start > 2
    return last.role in _ACTING


def _is_place(inside: Sequence[Word], span: Span) -> bool:
    return any(word.start == span.start and word.end == span.end and word.role in _PLACED for word in inside)


def _lead(text: str, inside: Sequence[Word], at: int, stop: int) -> Span | None:
    """The name at the start of a phrase up to `stop`: 大连市 of 大连市财政帮扶资金, 财政部、民政部."""
    if not inside or inside[0].start != at:
        return None
    first = inside[0]
    if first.role not in _NAMED:
        alone = first.end == stop and text[at:stop] in w.generic()
        return Span(at, stop) if alone else None
    end = first.end
    for joint, following in zip(inside[1::2], inside[2::2], strict=False):
        if joint.start != end or following.start != joint.end or following.role not in _NAMED:
            break
        if joint.role not in (w.LISTED, w.PREPOSITION, w.ADVERB):
            break
        end = following.end
    return Span(at, end) if end - at > 1 else None
