"""The map from clean to raw text, against a model that drags an origin along with each character."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from extract.text.offsets import Edit, OffsetChain, OffsetMap, apply
from extract.text.span import Span

Origin = list[tuple[str, int, int]]
"""Each character with the span that it stands for."""


def replay(characters: Origin, edits: list[Edit]) -> Origin:
    """The characters after the edits, in the simplest way there is."""
    result: Origin = []
    done = 0
    for start, end, replacement in edits:
        result += characters[done:start]
        low, high = (characters[start][1], characters[end - 1][2]) if start < end else (0, 0)
        result += [(char, low, high) for char in replacement]
        done = end
    return result + characters[done:]


@st.composite
def edited(draw: Any) -> tuple[str, list[list[Edit]]]:
    """A text and several rounds of edits, each of them replacing at least one character."""
    raw = draw(st.text(min_size=1, max_size=30))
    text, rounds = raw, []
    for _ in range(draw(st.integers(1, 4))):
        cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
        spans = list(zip(cuts[::2], cuts[1::2], strict=False))
        edits = [Edit(start, end, draw(st.text(max_size=3))) for start, end in spans]
        rounds.append(edits)
        text = apply(text, edits)
    return raw, rounds


@given(edited())
def test_chain_maps_as_the_model_does(case: tuple[str, list[list[Edit]]]) -> None:
    raw, rounds = case
    characters: Origin = [(char, at, at + 1) for at, char in enumerate(raw)]
    text = raw
    for edits in rounds:
        characters = replay(characters, edits)
        text = apply(text, edits)
    assert text == "".join(char for char, _, _ in characters)
    chain = OffsetChain([OffsetMap(edits) for edits in rounds])
    for at, (_, start, end) in enumerate(characters):
        assert chain.original(at, at + 1) == Span(start, end)
        assert chain.original(0, at + 1) == Span(characters[0][1], end)


@given(edited())
def test_kept_characters_are_what_they_were(case: tuple[str, list[list[Edit]]]) -> None:
    raw, rounds = case
    only_deleted = [[Edit(start, end, "") for start, end, _ in edits] for edits in rounds[:1]]
    text = apply(raw, only_deleted[0])
    chain = OffsetChain([OffsetMap(edits) for edits in only_deleted])
    for at, char in enumerate(text):
        start, end = chain.original(at, at + 1)
        assert raw[start:end] == char


def test_what_was_deleted_between_two_kept_characters_is_inside() -> None:
    assert OffsetMap([Edit(1, 6, "")]).original(0, 2) == Span(0, 7)
    assert OffsetMap([Edit(1, 6, "")]).original(1, 2) == Span(6, 7)
    assert OffsetMap([Edit(0, 2, "")]).original(0, 1) == Span(2, 3)
