"""Whether a figure is the amount of a change, and what it was counted from."""

from typing import Literal, NamedTuple

from extract.records.figures import words as w
from extract.records.figures.clauses import Stretch
from extract.records.figures.words import Word

Trend = Literal["increase", "decrease"]
Basis = Literal["year_on_year", "period_on_period"]

_COMPARING = frozenset(["比", "较", "与", "同"])
_BETWEEN = frozenset(w.ADVERB + w.LINK + w.MEAN + w.EVERY)
_LAST_YEAR = ("上年", "去年", "上一年", "前一年")
_LAST_PERIOD = ("上月", "上个月", "上季", "上一季", "上期")
_MORE, _LESS = "多高+翻", "少低-"


class Change(NamedTuple):
    """`end` is where the words before the change end: what follows says only how it changed.

    `against` says that it is compared with something else (比市场价高出), `dated` with another time.
    """

    trend: Trend | None
    basis: Basis | None
    end: int
    dated: bool = False


def change(text: str, left: Stretch, start: int) -> Change:
    """What the words before a figure, which starts at `start`, say about a change."""
    basis, compared, dated = _comparison(text, left)
    trend, end = _direction(text, left, start, compared=compared is not None or basis is not None)
    if trend is None:
        return Change(None, None, left.end)
    if compared is not None and (dated or left.start < compared):
        end = min(end, compared)
    return Change(trend, basis, end, dated)


def _comparison(text: str, left: Stretch) -> tuple[Basis | None, int | None, bool]:
    """The basis, where a comparison starts, and whether it is with another time."""
    basis: Basis | None = None
    words = left.words
    for at, word in enumerate(words):
        if word.role == w.YEARLY:
            basis = "year_on_year"
        elif word.role == w.PERIODIC:
            basis = "period_on_period"
        elif word.role == w.PREPOSITION and text[word.start : word.end] in _COMPARING:
            following = words[at + 1] if at + 1 < len(words) else None
            if following is not None and following.role == w.DATE:
                return _basis_of(text, following) or basis, word.start, True
            if text[word.start] in "比较":
                return basis, word.start, False
    return basis, None, False


def _basis_of(text: str, date: Word) -> Basis | None:
    if text.startswith(_LAST_YEAR, date.start):
        return "year_on_year"
    return "period_on_period" if text.startswith(_LAST_PERIOD, date.start) else None


def _direction(text: str, left: Stretch, start: int, *, compared: bool) -> tuple[Trend | None, int]:
    words, end = left.words, left.end
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if text[word.end : end].strip("了"):
            break
        if word.role == w.INCREASE:
            return "increase", word.start
        if word.role == w.DECREASE:
            return "decrease", word.start
        if word.role not in _BETWEEN:
            break
        end = word.start
    if compared and text[start - 1] in _MORE:
        return "increase", start - 1
    if compared and text[start - 1] in _LESS:
        return "decrease", start - 1
    return None, left.end
