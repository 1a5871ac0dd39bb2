"""Two reviewers' judgments on the same records."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from extract.output.review.judgment import Judgment, Verdict
from extract.output.review.statistics import Share, kappa, wilson


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two reviewers agree on the records that both have judged.

    `agreed` is the share of equal verdicts, `kappa` the agreement beyond chance; `table` counts pairs of verdicts.
    """

    both: int
    only_first: int
    only_second: int
    agreed: Share | None
    kappa: float | None
    table: Counter[tuple[Verdict, Verdict]]
    disagreements: list[tuple[Judgment, Judgment]]


def agreement(first: Mapping[str, Judgment], second: Mapping[str, Judgment]) -> Agreement:
    """Compare two files of judgments, by the ids of the records."""
    pairs = [(judgment, second[record]) for record, judgment in first.items() if record in second]
    verdicts = [(one.verdict, other.verdict) for one, other in pairs]
    equal = sum(one == other for one, other in verdicts)
    return Agreement(
        both=len(pairs),
        only_first=len(first.keys() - second.keys()),
        only_second=len(second.keys() - first.keys()),
        agreed=wilson(equal, len(pairs)),
        kappa=kappa(verdicts),
        table=Counter(verdicts),
        disagreements=[(one, other) for one, other in pairs if one.verdict != other.verdict],
    )
