"""Samples depend on seed and records, and on no order."""

import random
from collections import Counter

from extract.output.review.sample import Item, Sample, Strata
from extract.records.metric import Metric
from tests.samples import metric

RECORDS = [
    metric(id=f"metric-{number:012x}", rule="metric.rare" if number % 50 == 0 else "metric.common")
    for number in range(500)
]


def drawn(records: list[Metric], size: int, seed: int = 1, strata: Strata = "none") -> list[Metric]:
    sample = Sample(size, seed, strata)
    for record in records:
        sample.add(Item(record, "三百元"))
    return [item.record for item in sample.items()]  # type: ignore[misc]


def test_the_same_sample_in_any_order() -> None:
    shuffled = random.Random(0).sample(RECORDS, len(RECORDS))
    assert drawn(RECORDS, 20) == drawn(shuffled, 20)


def test_a_larger_sample_goes_on_from_a_smaller_one() -> None:
    assert drawn(RECORDS, 50)[:20] == drawn(RECORDS, 20)


def test_another_seed_another_sample() -> None:
    assert {r.id for r in drawn(RECORDS, 20, 1)} != {r.id for r in drawn(RECORDS, 20, 2)}


def test_a_record_that_goes_leaves_the_others() -> None:
    first, *rest = drawn(RECORDS, 20)
    without = drawn([record for record in RECORDS if record is not first], 20)
    assert without[:19] == rest


def test_every_record_has_the_same_chance() -> None:
    counts = Counter(record.id for seed in range(200) for record in drawn(RECORDS, 50, seed))
    assert min(counts[record.id] for record in RECORDS) > 5  # 20 on average
    assert max(counts.values()) < 45


def test_strata_are_drawn_by_turns_as_far_as_they_go() -> None:
    rules = Counter(record.rule for record in drawn(RECORDS, 40, strata="rule"))
    assert rules == {"metric.rare": 10, "metric.common": 30}
    assert Counter(record.rule for record in drawn(RECORDS, 12, strata="rule")) == {
        "metric.rare": 6,
        "metric.common": 6,
    }
    assert len(drawn(RECORDS, 12, strata="type")) == 12


def test_fewer_than_asked_for() -> None:
    assert len(drawn(RECORDS[:3], 20)) == 3
    assert drawn([], 20) == []
