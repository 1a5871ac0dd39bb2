"""Wilson intervals and kappa, against published values and their own laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.output.review.agreement import agreement
from extract.output.review.judgment import judged
from extract.output.review.statistics import kappa, wilson
from tests.samples import metric


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_intervals_as_published(successes: int, trials: int, low: float, high: float) -> None:
    share = wilson(successes, trials)
    assert share is not None
    assert (round(share.low, 4), round(share.high, 4)) == (low, high)


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_holds_its_share_and_mirrors(case: tuple[int, int]) -> None:
    share, mirror = wilson(*case), wilson(case[1] - case[0], case[1])
    assert share is not None
    assert mirror is not None
    assert 0 <= share.low <= share.value <= share.high <= 1
    assert share.low == pytest.approx(1 - mirror.high, abs=1e-12)


def test_no_trials_no_share() -> None:
    assert wilson(0, 0) is None


def test_kappa_as_in_the_textbook() -> None:
    # 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed .70, by chance .50
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([("y", "n"), ("n", "y")]) == pytest.approx(-1.0)
    assert kappa([("y", "y"), ("n", "n")]) == pytest.approx(1.0)
    assert kappa([("y", "y")] * 3) is None
    assert kappa([]) is None


def test_two_reviewers() -> None:
    records = [metric(id=f"metric-{number:012x}") for number in range(5)]
    first = {r.id: judged(r, "right") for r in records[:4]}
    second = {r.id: judged(r, "wrong" if r is records[3] else "right") for r in records[1:]}
    found = agreement(first, second)
    assert (found.both, found.only_first, found.only_second) == (3, 1, 1)
    assert found.agreed is not None
    assert found.agreed.value == pytest.approx(2 / 3)
    assert found.table == {("right", "right"): 2, ("right", "wrong"): 1}
    assert [one.record for one, _ in found.disagreements] == [records[3].id]
