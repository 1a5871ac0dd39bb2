"""What records are read from: the sentences of an article, and where their clauses begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from extract.pipeline import views
from extract.reading.source import of_text
from extract.records.context import anchored, clause_end, clause_start, is_sentence
from extract.records.meetings.rules import ALPHABET, RULES
from extract.records.pairings.rules import RULES as PAIRING_RULES
from extract.records.view import ArticleView
from extract.records.visits.rules import RULES as VISIT_RULES
from extract.rules.engine import Engine

NEWS = """甲县召开座谈会

本报讯 5月8日,市长李明率杭州市党政代表团赴贵阳市考察。会上,两地签署《协作协议》。

二、工作安排
两地开展结对帮扶;建立协作关系。天气晴好
(记者 白松)
"""

words = st.sampled_from(
    [*"。;\n甲", "召开", "会上,", "结对", "调研组", "《甲法》", "5月8日", "天气晴好。", "李明说", "\n\n"]
)
texts = st.lists(words, max_size=30).map(lambda parts: NEWS + "".join(parts))


def only(text: str) -> ArticleView:
    return views(of_text(text))[0]


@given(texts, st.sets(st.integers(0, 300)))
def test_sentences_that_hold_a_place_are_those_of_all_that_do(text: str, places: set[int]) -> None:
    view = only(text)
    found = [sentence.start for sentence in view.holding(sorted(places))]
    assert found == [s.start for s in view.sentences if any(s.start <= place < s.end for place in places)]


@given(texts)
def test_no_sentence_that_a_rule_may_state_something_of_is_passed_by(text: str) -> None:
    view = only(text)
    for engine in (Engine(ALPHABET, RULES), Engine(ALPHABET, VISIT_RULES), Engine(ALPHABET, PAIRING_RULES)):
        found = [(s.start, rules) for s, hits in anchored(view, engine) if (rules := engine.candidates(s.text, hits))]
        told = ((s, engine.candidates(s.text)) for s in view.sentences if is_sentence(s))
        assert found == [(sentence.start, rules) for sentence, rules in told if rules]


@given(texts)
def test_the_mentions_of_a_kind_are_those_among_all(text: str) -> None:
    view = only(text)
    kinds = {mention.kind for mention in view.mentions}
    assert {kind: list(view.of(kind)) for kind in kinds} == {
        kind: [mention for mention in view.mentions if mention.kind == kind] for kind in kinds
    }
    for sentence in view.sentences:
        for kind in kinds:
            assert sentence.of(kind) == [mention for mention in sentence.mentions if mention.kind == kind]


@given(st.text("甲,。;:!?\n“”", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_clause_goes_from_mark_to_mark(text: str, one: int, other: int) -> None:
    first, last = sorted((one, other))
    start, end = clause_start(text, first, last), clause_end(text, first, last)
    assert not set(text[start:last]) & set(",。;:!?\n")
    assert start == first or text[start - 1] in ",。;:!?\n"
    assert not set(text[first:end]) & set(",。;:!?\n")
    assert end == last or text[end] in ",。;:!?\n"
