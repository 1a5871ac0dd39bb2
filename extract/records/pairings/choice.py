"""Which of the rules of pairings a text is read by: few of them can state anything where no word of ties stands."""

from functools import cache
from itertools import filterfalse

from extract.records.pairings.columns import ABOVE_ROWS
from extract.records.pairings.lift import ALPHABET
from extract.records.pairings.plain import LEFT_TO, TAKEN_ON
from extract.records.pairings.programmes import PROGRAMMES
from extract.records.pairings.rules import LISTED, RULES
from extract.records.pairings.said import MAY_LIST
from extract.records.pairings.series import IN_SERIES, MAY_TIE
from extract.records.pairings.statements import Statement
from extract.records.pairings.turns import BEFORE_TURNS, IN_TURN
from extract.rules.engine import Engine
from extract.text.patterns import late

Rules = Engine[list[Statement]]

_LISTS, _SERIES = late("|".join(MAY_LIST)), late("|".join(MAY_TIE))
_ROWS = late("|".join(ABOVE_ROWS))
_WORDS = late("|".join((*dict.fromkeys((*MAY_LIST, *MAY_TIE, *ABOVE_ROWS)), BEFORE_TURNS, PROGRAMMES)))
BESIDE = frozenset((TAKEN_ON, LEFT_TO, IN_TURN, IN_SERIES)) | LISTED
"""The rules whose own words, as 带 or a dash, are said of everything: they need such words besides."""


def speaks_of_ties(text: str) -> bool:
    """Whether a text holds a word of ties, which one with tables, lists or series of them does."""
    return _WORDS.search(text) is not None


def may_hold_tables(text: str) -> bool:
    """Whether a text holds what tables of ties stand below."""
    return _ROWS.search(text) is not None


def rules_for(text: str, *, ties: bool) -> Rules:
    """The rules of a text: those of lists and series only where it holds what these hang on; see `speaks_of_ties`."""
    if not ties:
        return _without_words()
    return _with_words(lists=_LISTS.search(text) is not None, series=_SERIES.search(text) is not None)


@cache
def _with_words(*, lists: bool, series: bool) -> Rules:
    left_out = (frozenset() if lists else LISTED) | (frozenset() if series else {IN_SERIES})
    return Engine(ALPHABET, (rule for rule in RULES if rule.name not in left_out))


@cache
def _without_words() -> Rules:
    """The rules that have an anchor, and what else they need, without any word of ties in it."""
    rules = []
    for rule in RULES:
        anchors = tuple(filterfalse(speaks_of_ties, rule.anchors))
        needed = rule.needs and all(map(speaks_of_ties, rule.needs))
        if anchors and not needed and rule.name not in BESIDE:
            rules.append(rule._replace(anchors=anchors))
    return Engine(ALPHABET, rules)
