"""Running rules over a sentence: anchors first, then patterns, then one winner for each stretch of text."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import Any, Generic, TypeVar

from extract.rules.alphabet import Alphabet
from extract.rules.lift import Lifted
from extract.rules.rule import Found, Match, Rule
from extract.text.pairs import pair_starts
from extract.text.patterns import compiled

T = TypeVar("T")

Hit = tuple[int, int, Sequence[int]]
"""Where an anchor stands, and the places of its rules among those of its engine."""
Condition = tuple[str, ...] | str
"""What a rule needs besides an anchor: one of some words, or what a hint looks for."""

_start = re.Match[str].start


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
        self._pairs: dict[str, dict[str, list[int]]] = {}  # anchors with their rules, by their first two characters
        self._alone: dict[str, list[int]] = {}  # those of one character
        for at, rule in enumerate(self.rules):
            for anchor in rule.anchors:
                alike = self._pairs.setdefault(anchor[:2], {}) if len(anchor) > 1 else self._alone
                alike.setdefault(anchor, []).append(at)
        wanted: list[tuple[Condition, ...]] = [tuple(filter(None, (rule.needs, rule.hint))) for rule in self.rules]
        self._conditions = list(dict.fromkeys(chain.from_iterable(wanted)))  # many rules have these in common
        places = {condition: at for at, condition in enumerate(self._conditions)}
        self._wanted = [tuple(map(places.__getitem__, conditions)) for conditions in wanted]

    @cached_property
    def _anchor(self) -> re.Pattern[str]:
        """Where anchors may start: a pattern of them all takes thrice as long."""
        return pair_starts(self._pairs)

    @cached_property
    def _letter(self) -> re.Pattern[str]:
        return compiled(f"[{re.escape(''.join(self._alone))}]")

    def hits(self, text: str, start: int, end: int) -> list[Hit]:
        """The anchors in `text[start:end]`, in order of their start."""
        pairs, alone = self._pairs, self._alone
        starts = map(_start, self._anchor.finditer(text, start, end))
        begun = [at for at in starts if text[at : at + 2] in pairs]  # most are no pair of an anchor
        found: list[Hit] = [
            (at, at + len(anchor), rules)
            for at in begun
            for anchor, rules in pairs[text[at : at + 2]].items()
            if text.startswith(anchor, at, end)
        ]
        if alone:
            letters = map(_start, self._letter.finditer(text, start, end))
            found += [(at, at + 1, alone[text[at]]) for at in letters]
            found.sort(key=itemgetter(0))
        return found

    def candidates(self, text: str, hits: Iterable[Hit] | None = None, lacking: Collection[str] = ()) -> list[Rule[T]]:
        """The rules of which an anchor occurs in the text, and what else they need.

        `hits` are its anchors and `lacking` kinds of mention that it does not hold, if those are known.
        """
        places: set[int] = set()
        for _, _, rules in self.hits(text, 0, len(text)) if hits is None else hits:
            places.update(rules)
        met: dict[int, bool] = {}
        found: list[Rule[T]] = []
        for at in sorted(places):
            rule = self.rules[at]
            if lacking and any(map(rule.takes.__contains__, lacking)):
                continue
            for condition in self._wanted[at]:
                if condition not in met:
                    met[condition] = self._holds(text, self._conditions[condition])
                if not met[condition]:
                    break
            else:
                found.append(rule)
        return found

    def _holds(self, text: str, condition: Condition) -> bool:
        """Whether a condition holds of a text."""
        if isinstance(condition, tuple):
            return any(map(text.__contains__, condition))
        return self._alphabet.compile(condition).search(text) is not None

    def run(self, text: str, lifted: Lifted, rules: Sequence[Rule[T]], context: Any = None) -> list[Found[T]]:
        """What `rules` state in the lifted sentence of `text`, in order, one winner where several overlap."""
        found: list[Found[T]] = []
        for rule in rules:
            if rule.core and self._alphabet.compile(rule.core).search(lifted.text) is None:
                continue
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
    if len(found) < 2:
        return found
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
