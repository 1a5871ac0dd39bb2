"""A rule is a value: a name, anchors, a pattern, a build, and the examples that prove it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import Any, Generic, NamedTuple, TypeVar

from extract.plain import plain
from extract.rules.lift import Lifted, Located
from extract.text.span import Span

T = TypeVar("T")


class Match:
    """One match of a rule's pattern, in terms of the text and its mentions."""

    __slots__ = ("_lifted", "_match", "context", "rule", "text")

    def __init__(self, rule: str, match: re.Match[str], lifted: Lifted, text: str, context: Any) -> None:
        """`context` is whatever the caller of the engine wants its builds to know."""
        self.rule = rule
        self.text = text
        self.context = context
        self._match = match
        self._lifted = lifted

    def has(self, name: str) -> bool:
        """Whether the pattern has the group and it took at least one character."""
        return name in self._match.re.groupindex and bool(self._match[name])

    def span(self, name: str | int = 0) -> Span:
        """The text span of a group that took part in the match."""
        return self._lifted.span(*self._match.span(name))

    def quote(self, name: str | int = 0) -> str:
        """The text of a group, empty where it took no part."""
        if name and not self.has(str(name)):
            return ""
        span = self.span(name)
        return self.text[span.start : span.end]

    def mention(self, name: str) -> Any:
        """The mention that a slot took, or None."""
        return self._lifted.mention(self._match.start(name)) if self.has(name) else None

    def each(self, name: str, pattern: re.Pattern[str]) -> Iterator["Match"]:
        """The matches of a compiled pattern inside a group, for lists whose items the rule's own pattern repeats."""
        for match in pattern.finditer(self._match.string, *self._match.span(name)):
            yield Match(self.rule, match, self._lifted, self.text, self.context)

    def mentions(self, name: str | int = 0) -> list[Any]:
        """All mentions inside a group, in order."""
        return self._lifted.mentions(*self._match.span(name)) if not name or self.has(str(name)) else []


class Rule(NamedTuple, Generic[T]):
    """One way in which texts state something.

    `anchors`: the rule runs only where one of these literals occurs in the sentence; `needs`: and one of these, if any;
    `hint`: and what this pattern without slots finds, before the sentence is lifted.
    `takes`: each match takes a mention of each of these kinds, for callers who know which ones a sentence holds.
    `pattern`: see `Alphabet`. `core`: what each of its matches holds, as a short pattern; where `pattern` takes long to
    compile, only a text that has its core needs that.
    `build`: from a match to what it states, `None` where it is not this after all.
    `accepts`: sentences with the expected evidence drawn in, `[惠州市|subject]采购[13.38亿元|value]`;
    `rejects`: sentences that must give nothing by this rule. `priority`: higher wins where matches overlap.
    """

    name: str
    anchors: tuple[str, ...]
    pattern: str
    build: Callable[[Match], T | None]
    accepts: tuple[str, ...]
    rejects: tuple[str, ...] = ()
    priority: int = 0
    needs: tuple[str, ...] = ()
    hint: str = ""
    core: str = ""
    takes: tuple[str, ...] = ()


@plain
class Found(Generic[T]):
    """What a rule stated, where, and by which rule; `rivals` are the rules that lost the place to it."""

    rule: Rule[T]
    span: Span
    value: T
    mentions: Sequence[Located] = ()
    rivals: list[str] = field(default_factory=list)
