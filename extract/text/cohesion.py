"""Where a text begins to be about something else."""

from collections.abc import Sequence

_ENOUGH = 0.25
"""The share of a headline's word pairs that a text has to hold to be its own."""


def belongs(headline: str, text: str) -> bool:
    """Whether a text is about what the headline says."""
    pairs = _pairs(headline)
    return bool(pairs) and sum(pair in text for pair in pairs) >= _ENOUGH * len(pairs)


def turning_point(headline: str, before: str, paragraphs: Sequence[str]) -> int | None:
    """The first of the last paragraphs that are about `headline` and not about what `before`, another headline, says.

    None where no paragraph holds a word that the two headlines do not share.
    """
    own = _pairs(headline) - _pairs(before)
    weights = [sum(pair in paragraph for pair in own) for paragraph in paragraphs]
    if not own or not any(weights):
        return None
    mean = sum(weights) / len(weights)
    best, total, start = 0.0, 0.0, None
    for at in range(len(weights) - 1, 0, -1):
        total += weights[at] - mean
        if total > best:
            best, start = total, at
    return start


def _pairs(text: str) -> set[str]:
    """The pairs of neighbouring ideographs."""
    return {text[at : at + 2] for at in range(len(text) - 1) if all("㐀" <= c <= "鿿" for c in text[at : at + 2])}
