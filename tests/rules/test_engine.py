"""Anchors, overlaps and rivals."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.rules.alphabet import Alphabet
from extract.rules.engine import Engine, resolve
from extract.rules.lift import Lifted
from extract.rules.rule import Found, Match, Rule
from extract.text.span import Span

ALPHABET = Alphabet(("place",))


class At:
    kind = "place"

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end


def rule(name: str, pattern: str, *, anchors: tuple[str, ...] = ("在",), priority: int = 0) -> Rule[str]:
    return Rule(name, anchors, pattern, Match.quote, (), (), priority)


def run(engine: Engine[str], text: str, *places: tuple[int, int]) -> list[tuple[str, str]]:
    view = Lifted(text, 0, len(text), [At(*place) for place in places], ALPHABET)
    return [(found.rule.name, found.value) for found in engine.run(text, view, engine.candidates(text))]


def test_a_rule_runs_only_where_its_anchor_stands() -> None:
    engine = Engine(ALPHABET, [rule("a", "{place}", anchors=("考察",))])
    assert run(engine, "在广州", (1, 3)) == []
    assert run(engine, "在广州考察", (1, 3)) == [("a", "广州")]


def test_a_match_speaks_of_the_text_it_came_from() -> None:
    engine = Engine(ALPHABET, [rule("a", "在{where=place}{*}会")])
    text = "昨日在广州开会"
    [found] = engine.run(text, Lifted(text, 0, len(text), [At(3, 5)], ALPHABET), engine.rules)
    assert found.span == Span(2, 7)
    assert found.value == "在广州开会"
    assert [mention.start for mention in found.mentions] == [3]


def test_where_rules_overlap_one_wins_and_names_its_rivals() -> None:
    engine = Engine(ALPHABET, [rule("short", "在{place}"), rule("long", "在{place}开会")])
    text = "在广州开会"
    [found] = engine.run(text, Lifted(text, 0, 5, [At(1, 3)], ALPHABET), engine.rules)
    assert (found.rule.name, found.rivals) == ("long", ["short"])


def test_priority_goes_before_length() -> None:
    engine = Engine(ALPHABET, [rule("long", "在{place}开会"), rule("short", "在{place}", priority=1)])
    assert run(engine, "在广州开会", (1, 3)) == [("short", "在广州")]


def test_a_build_may_decline() -> None:
    declined: Rule[str] = Rule("no", ("在",), "在{place}", lambda match: None, ())
    assert run(Engine(ALPHABET, [declined]), "在广州", (1, 3)) == []


def test_two_rules_may_not_share_a_name() -> None:
    with pytest.raises(ValueError, match="name"):
        Engine(ALPHABET, [rule("a", "在"), rule("a", "与")])


def test_a_rule_needs_an_anchor() -> None:
    with pytest.raises(ValueError, match="anchor"):
        Engine(ALPHABET, [rule("a", "在", anchors=())])


def test_a_rule_runs_only_where_what_else_it_needs_stands() -> None:
    needy = Rule("a", ("在",), "{place}", Match.quote, (), needs=("会", "市"))
    engine = Engine(ALPHABET, [needy, rule("b", "{place}")])
    assert [[found.name for found in engine.candidates(text)] for text in ("在广州", "在广州市", "广州会")] == [
        ["b"],
        ["a", "b"],
        [],
    ]


def test_a_rule_runs_only_where_its_core_stands_once_it_is_lifted() -> None:
    cored = Rule("a", ("在",), "{place}", Match.quote, (), core="在{place}")
    assert run(Engine(ALPHABET, [cored]), "广州在", (0, 2)) == []
    assert run(Engine(ALPHABET, [cored]), "在广州", (1, 3)) == [("a", "广州")]


@given(st.lists(st.text("考察团赴", min_size=1, max_size=3), min_size=1, max_size=6), st.text("考察团赴,", max_size=12))
def test_a_text_holds_the_start_of_an_anchor_where_a_rule_may_run(anchors: list[str], text: str) -> None:
    engine = Engine(ALPHABET, [rule("a", "在", anchors=tuple(anchors))])
    hits = engine.hits(text, 0, len(text))
    places = [(text[at : at + size], at) for at in range(len(text)) for size in (1, 2, 3) if at + size <= len(text)]
    assert sorted((start, end) for start, end, _ in hits) == [
        (at, at + len(word)) for word, at in places if word in anchors
    ]
    assert bool(hits) == bool(engine.candidates(text)) == any(anchor in text for anchor in anchors)


def test_a_rule_is_left_out_where_a_kind_of_mention_that_it_takes_is_lacking() -> None:
    engine = Engine(ALPHABET, [rule("a", "在{place}")._replace(takes=("place",)), rule("b", "在")])
    assert [found.name for found in engine.candidates("在", lacking=["place"])] == ["b"]
    assert [found.name for found in engine.candidates("在")] == ["a", "b"]


def test_the_gate_never_changes_what_is_found() -> None:
    """An anchor that does not stand in each match of the pattern would lose records in silence."""
    engine = Engine(ALPHABET, [rule("a", "在{place}"), rule("b", "{place}会", anchors=("会",))])
    for text, places in (("在广州会", [(1, 3)]), ("广州会", [(0, 2)]), ("在广州", [(1, 3)])):
        view = Lifted(text, 0, len(text), [At(*place) for place in places], ALPHABET)
        gated = engine.run(text, view, engine.candidates(text))
        assert [f.span for f in gated] == [f.span for f in engine.run(text, view, engine.rules)]


spans = st.tuples(st.integers(0, 20), st.integers(1, 6)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(st.tuples(spans, st.integers(0, 2)), max_size=12))
def test_winners_do_not_overlap_and_each_loser_has_a_winner(items: list[tuple[Span, int]]) -> None:
    found = [Found(rule(f"r{at}", "在", priority=p), span, "") for at, (span, p) in enumerate(items)]
    kept = resolve(found)
    assert all(not a.span.overlaps(b.span) for a, b in itertools.pairwise(kept))
    assert sorted(name for item in kept for name in [item.rule.name, *item.rivals]) == sorted(
        item.rule.name for item in found
    )
