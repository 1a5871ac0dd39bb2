"""Shares with their uncertainty, and agreement beyond chance."""

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

CONFIDENT = 1.959963984540054
"""The quantile of the normal distribution for two-sided 95%."""


class Share(NamedTuple):
    """A share and its Wilson score interval of 95% (E. B. Wilson 1927), all between 0 and 1."""

    value: float
    low: float
    high: float


def wilson(successes: int, trials: int, quantile: float = CONFIDENT) -> Share | None:
    """The share of successes, `None` without trials.

    >>> [round(number, 3) for number in wilson(8, 10) or ()]
    [0.8, 0.49, 0.943]
    """
    if not trials:
        return None
    share = successes / trials
    spread = quantile**2 / trials
    middle = share + spread / 2
    reach = quantile * sqrt(share * (1 - share) / trials + spread / (4 * trials))
    low = (middle - reach) / (1 + spread) if successes else 0.0
    high = (middle + reach) / (1 + spread) if successes < trials else 1.0
    return Share(share, low, high)


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa (1960) of two reviewers' verdicts on the same things.

    `None` where it is not defined: nothing judged, or both gave one verdict throughout.
    """
    if not pairs:
        return None
    firsts, seconds = Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    observed = sum(first == second for first, second in pairs) / len(pairs)
    chance = sum(firsts[verdict] * seconds[verdict] for verdict in firsts) / len(pairs) ** 2
    return None if chance == 1 else (observed - chance) / (1 - chance)
