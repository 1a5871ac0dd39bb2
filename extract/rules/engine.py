"""Running rules over a sentence: anchors first, then patterns, then one winner for each stretch of text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from extract.rules.alphabet import Alphabet
from extract.rules.lift import Lifted
from extract.rules.rule import Found, Match, Rule
from extract.text.patterns import compiled

T = TypeVar("T")

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
        self._by_first: dict[str, dict[str, list[int]]] = {}  # anchors with their rules, by their first characters
        for at, rule in enumerate(self.rules):
            for anchor in rule.anchors:
                self._by_first.setdefault(anchor[0], {}).setdefault(anchor, []).append(at)
        self._starts = {first: tuple(anchors) for first, anchors in self._by_first.items()}

    @cached_property
    def _anchor(self) -> re.Pattern[str]:
        """The first character of an anchor before the second one of any: a pattern of them all takes thrice as long."""
        anchors = [anchor for alike in self._starts.values() for anchor in alike]
        seconds = [anchor[1] for anchor in anchors if len(anchor) > 1]
        alone = [anchor for anchor in anchors if len(anchor) == 1]
        ends = [f"(?{sign}{_one_of(chars)})" for sign, chars in (("=", seconds), ("<=", alone)) if chars]
        return compiled(f"{_one_of(self._starts)}(?:{'|'.join(ends)})")

    def anchored(self, text: str, start: int, end: int) -> Iterator[int]:
        """Where anchors start in `text[start:end]`, in order: no rule states anything in a sentence without one."""
        for at in map(_start, self._anchor.finditer(text, start, end)):
            if text.startswith(self._starts[text[at]], at, end):
                yield at

    def candidates(self, text: str) -> list[Rule[T]]:
        """The rules of which an anchor occurs in the text, and what else they need."""
        places: set[int] = set()
        for hit in self._anchor.finditer(text):
            for anchor, rules in self._by_first[hit[0]].items():
                if text.startswith(anchor, hit.start()):
                    places.update(rules)
        met: dict[tuple[str, ...] | str, bool] = {(): True, "": True}  # many rules have these in common
        found: list[Rule[T]] = []
        for rule in map(self.rules.__getitem__, sorted(places)):
            if rule.needs not in met:
                met[rule.needs] = any(map(text.__contains__, rule.needs))
            if met[rule.needs] and rule.hint not in met:
                met[rule.hint] = self._alphabet.compile(rule.hint).search(text) is not None
            if met[rule.needs] and met[rule.hint]:
                found.append(rule)
        return found

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


def _one_of(chars: Iterable[str]) -> str:
    return f"[{re.escape(''.join(dict.fromkeys(chars)))}]"


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
