"""Running rules over a sentence: anchors first, then patterns, then one winner for each stretch of text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from extract.rules.alphabet import Alphabet
from extract.rules.lift import Lifted
from extract.rules.rule import Found, Match, Rule
from extract.text.terms import Terms

T = TypeVar("T")


class Engine(Generic[T]):
    """A set of rules that compete for the same text."""

    def __init__(self, alphabet: Alphabet, rules: Iterable[Rule[T]]) -> None:
        """Raises `ValueError` where two rules share a name or one has no anchor."""
        self._alphabet = alphabet
        self.rules = tuple(rules)
        if len({rule.name for rule in self.rules}) < len(self.rules):
            raise ValueError("two rules share a name")
        if any(not rule.anchors for rule in self.rules):
            raise ValueError("a rule has no anchor")
        self._gates = [(rule.anchors, rule) for rule in self.rules]

    @cached_property
    def _anchor(self) -> re.Pattern[str]:
        """Finds whether any rule may run: most sentences hold no anchor at all."""
        return re.compile("|".join(sorted({re.escape(anchor) for rule in self.rules for anchor in rule.anchors})))

    @cached_property
    def anchors(self) -> Terms[None]:
        """The anchors of all rules, to be looked for in a whole text at once."""
        return Terms(dict.fromkeys(anchor for rule in self.rules for anchor in rule.anchors))

    def candidates(self, text: str) -> list[Rule[T]]:
        """The rules of which an anchor occurs in the text."""
        if not self._anchor.search(text):
            return []
        return [rule for anchors, rule in self._gates if any(anchor in text for anchor in anchors)]

    def run(self, text: str, lifted: Lifted, rules: Sequence[Rule[T]], context: Any = None) -> list[Found[T]]:
        """What `rules` state in the lifted sentence of `text`, in order, one winner where several overlap."""
        found: list[Found[T]] = []
        for rule in rules:
            for hit in self._alphabet.compile(rule.pattern).finditer(lifted.text):
                if hit.end() == hit.start():
                    continue
                match = Match(rule.name, hit, lifted, text, context)
                value = rule.build(match)
                if value is not None:
                    found.append(Found(rule, match.span(), value, match.mentions()))
        return resolve(found)


def resolve(found: list[Found[T]]) -> list[Found[T]]:
    """One winner for each stretch: the higher priority, then the longer, then the first; losers become its rivals."""
    order = sorted(
        range(len(found)),
        key=lambda at: (-found[at].rule.priority, found[at].span.start - found[at].span.end, found[at].span.start, at),
    )
    kept: list[Found[T]] = []  # in the order of the text, and without overlaps
    starts: list[int] = []
    for at in order:
        item = found[at]
        place = bisect_right(starts, item.span.start)
        rivals = [other for other in kept[max(place - 1, 0) : place + 1] if other.span.overlaps(item.span)]
        if rivals:
            rivals[0].rivals.append(item.rule.name)
        else:
            starts.insert(place, item.span.start)
            kept.insert(place, item)
    return kept
