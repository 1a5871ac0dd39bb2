"""The lifted sentence leads back to the text."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from extract.rules.alphabet import Alphabet
from extract.rules.lift import Lifted

ALPHABET = Alphabet(("place", "quantity:money", "quantity:count"))


@dataclass
class At:
    kind: str
    start: int
    end: int


@st.composite
def lifted(draw: st.DrawFn) -> tuple[str, list[At], int, int]:
    """A text, mentions in a part of it that do not overlap, and the part."""
    text = draw(st.text("惠州市采购，。ab", min_size=1, max_size=40))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    kinds = draw(st.lists(st.sampled_from(["place", "quantity:money"]), min_size=len(spans), max_size=len(spans)))
    start = draw(st.integers(0, spans[0][0] if spans else 0))
    end = draw(st.integers(spans[-1][1] if spans else start, len(text)))
    return text, [At(kind, *span) for kind, span in zip(kinds, spans, strict=True)], start, end


@given(lifted())
def test_each_lifted_character_stands_for_its_own_stretch(case: tuple[str, list[At], int, int]) -> None:
    text, mentions, start, end = case
    view = Lifted(text, start, end, mentions, ALPHABET)
    spans = [view.span(at, at + 1) for at in range(len(view.text))]
    assert [a.end for a in spans] == [b.start for b in spans[1:]] + [end] * bool(spans)
    assert [view.mention(at) for at in range(len(view.text)) if view.mention(at)] == mentions
    for at, span in enumerate(spans):
        mention = view.mention(at)
        if mention:
            assert (mention.start, mention.end) == span
        else:
            assert text[span.start : span.end] == view.text[at]


@given(lifted(), st.data())
def test_mentions_of_a_stretch_are_those_inside_it(case: tuple[str, list[At], int, int], data: st.DataObject) -> None:
    text, mentions, start, end = case
    view = Lifted(text, start, end, mentions, ALPHABET)
    first = data.draw(st.integers(0, len(view.text)))
    last = data.draw(st.integers(first, len(view.text)))
    inside = [found for at in range(first, last) if (found := view.mention(at))]
    assert view.mentions(first, last) == inside
