"""How old somebody is: 45岁的村民王某, 60岁以上老人."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line
from extract.records.figures.phrases import Phrase

UNITS = frozenset(("岁", "周岁"))
_AGES = ("年龄", "岁数", "年纪", "寿命", "最小", "最大", "最长", "最年轻", "最年长")


def indicator(text: str, before: Phrase, noun: Extent | None) -> Phrase:
    """What an age measures: the words before it if they speak of age, else those who are so old; often nothing."""
    if any(word in text[start:end] for start, end in before for word in _AGES):
        return before
    return (noun,) if noun else ()


def noun(figure: Mention[Any], line: Line, first: int, last: int) -> Extent | None:
    """The people right behind a bound of age: 60岁以上|老人."""
    if figure.value.modifier is None or first >= last or line.roles[first] != roles.PEOPLE:
        return None
    return line.span(first, first + 1)


def holder(line: Line, at: int, used: int, end: int) -> Extent | None:
    """The person whose age stands at a unit: whoever is named behind 的 (45岁的|村民|王某), else last before it."""
    if line.roles[used : used + 1] == roles.OF:
        person = line.roles.find(roles.PERSON, used, end)
        if person >= 0:
            return line.span(person, person + 1)
    person = line.roles.rfind(roles.PERSON, 0, at)
    return line.span(person, person + 1) if person >= 0 else None
