"""Examples with the evidence drawn in, and every rule against its own examples, in both directions."""

from collections.abc import Iterator
from typing import Any

import pytest

from extract import Record, extract_text
from extract.records import TYPES, module
from extract.rules.examples import parse
from extract.rules.rule import Rule
from extract.text.span import Span


def rules() -> Iterator[tuple[str, Rule[Any]]]:
    for kind in TYPES:
        for rule in getattr(module(kind), "RULES", ()):
            yield kind, rule


RULES = list(rules())
ACCEPTS = [
    pytest.param(kind, rule, text, id=f"{rule.name}:{n}") for kind, rule in RULES for n, text in enumerate(rule.accepts)
]
REJECTS = [
    pytest.param(kind, rule, text, id=f"{rule.name}:{n}") for kind, rule in RULES for n, text in enumerate(rule.rejects)
]


def by_rule(text: str, kind: str, rule: Rule[Any]) -> list[Record]:
    return [record for record in extract_text(text, types={kind}) if record.rule == rule.name]


def cites(record: Record) -> set[tuple[str, Span]]:
    return {(item.field, Span(item.start, item.end)) for item in record.evidence}


def test_marks_are_spans_of_the_text_without_them() -> None:
    example = parse("[惠州市|subject]采购[13.38亿元|value]。")
    assert example.text == "惠州市采购13.38亿元。"
    assert [(field, example.text[span.start : span.end]) for field, span in example.fields] == [
        ("subject", "惠州市"),
        ("value", "13.38亿元"),
    ]


def test_marks_nest() -> None:
    example = parse("[[甲县|donor]与[乙县|recipient]|pairing]")
    assert [(field, example.text[span.start : span.end]) for field, span in example.fields] == [
        ("donor", "甲县"),
        ("recipient", "乙县"),
        ("pairing", "甲县与乙县"),
    ]


@pytest.mark.parametrize("drawn", ["[甲县", "甲县|donor]", "[甲县|donor]|donor]"])
def test_marks_that_do_not_pair_are_a_fault(drawn: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        parse(drawn)


def test_rule_names_are_unique_and_say_their_type() -> None:
    names = [rule.name for _, rule in RULES]
    assert len(set(names)) == len(names)
    assert [name for (kind, _), name in zip(RULES, names, strict=True) if not name.startswith(f"{kind}.")] == []


def test_every_rule_has_an_accepting_and_a_rejecting_example() -> None:
    assert [rule.name for _, rule in RULES if not rule.accepts] == []
    assert [rule.name for _, rule in RULES if not rule.rejects] == []


@pytest.mark.parametrize(("kind", "rule", "drawn"), ACCEPTS)
def test_accepts(kind: str, rule: Rule[Any], drawn: str) -> None:
    """The records of the rule cite all that is drawn, and each of them something of it."""
    example = parse(drawn)
    found = [cites(record) for record in by_rule(example.text, kind, rule)]
    wanted = set(example.fields)
    assert found
    assert wanted - set.union(*found) == set()
    assert [cited for cited in found if not cited & wanted] == []


@pytest.mark.parametrize(("kind", "rule", "text"), REJECTS)
def test_rejects(kind: str, rule: Rule[Any], text: str) -> None:
    assert by_rule(parse(text).text, kind, rule) == []


@pytest.mark.parametrize(("kind", "rule", "drawn"), ACCEPTS)
def test_the_examples_of_one_rule_are_not_taken_by_another_of_its_type(kind: str, rule: Rule[Any], drawn: str) -> None:
    """What an example draws is stated once: no other rule of the type states the same characters."""
    example = parse(drawn)
    states = module(kind).MODEL.states
    own = [span for field, span in example.fields if field == states] or [span for _, span in example.fields]
    others = [
        (record.rule, record.evidence[0].quote)
        for record in extract_text(example.text, types={kind})
        if record.rule != rule.name
        and any(Span(record.evidence[0].start, record.evidence[0].end).overlaps(s) for s in own)
    ]
    assert others == []


def test_an_anchor_stands_in_every_accepted_example() -> None:
    """An anchor that a pattern does not need would lose records in silence."""
    missing = [
        (rule.name, text)
        for _, rule in RULES
        for text in rule.accepts
        if not any(anchor in parse(text).text for anchor in rule.anchors)
    ]
    assert missing == []
