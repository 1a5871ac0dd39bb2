"""Whom an agreement calls 甲方 and 乙方."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from extract.mentions.organisation import Organisation
from extract.mentions.place import Place
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

_PARTY = late(r"^ *(?P<party>[甲乙丙丁]方)(?:\((?P<part>[^()\n]*)\))?:(?P<who>[^\n]*)", re.MULTILINE)
_HELPS = ("支援", "帮扶", "援助", "帮带", "托管", "牵头")
_HELPED = ("受援", "受帮扶", "被帮扶", "受扶", "被托管")
"""What a party is called in brackets: 甲方(支援医院), 乙方(受援医院)."""
_PARTNERS = ("school", "hospital", "company")
"""The kinds of bodies that make agreements of their own."""


class Parties:
    """The parties of an agreement by what it calls them, as its lines say: 甲方:金华市人民政府."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view

    def lines(self) -> Iterator[tuple[str, Span]]:
        """What a party is called, and where the line says who it is."""
        article = self._view.article
        for said in _PARTY.finditer(self._view.text, article.start, article.end):
            yield said["party"], Span(*said.span("who"))

    def helper(self) -> int | None:
        """Which of the two parties helps, where the lines say so: 甲方(支援单位):…."""
        article = self._view.article
        said = list(islice(_PARTY.finditer(self._view.text, article.start, article.end), 2))
        parts = [(party["part"] or "").startswith(_HELPED) for party in said]
        helps = [(party["part"] or "").startswith(_HELPS) for party in said]
        if True in helps:
            return helps.index(True)
        return 1 - parts.index(True) if True in parts and len(parts) > 1 else None

    @cached_property
    def regions(self) -> dict[str, Place]:
        """The regions whose governments the parties are."""
        found: dict[str, Place] = {}
        for party, who in self.lines():
            named = next((m for m in self._view.of("place") if who.contains(m.span)), None)
            if named:
                found.setdefault(party, named.value._replace(printed=()))
        return found

    @cached_property
    def bodies(self) -> dict[str, Organisation]:
        """The schools, hospitals and firms among them."""
        found: dict[str, Organisation] = {}
        for party, who in self.lines():
            named = next((m for m in self._view.of("organisation") if who.contains(m.span)), None)
            if named and named.value.kind in _PARTNERS:
                found.setdefault(party, named.value)
        return found
