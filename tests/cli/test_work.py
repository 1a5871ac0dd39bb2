"""The unit of work: what an input comes to does not depend on what it is read with."""

import gc
from pathlib import Path

import pytest

from extract.cli import work
from extract.cli.work import Plan, outcomes, process
from extract.reading.inputs import Input
from extract.records import TYPES

PLAN = Plan(TYPES, ("jsonl", "csv"))
TEXTS = [
    "两地签约\n2022年8月24日,甲市与乙县签约,引进企业12家。\n",
    "",
    "# 两地互访\n5月9日,惠州市代表团赴黔南州考察。\n\n# 消费帮扶\n2021年,惠州市采购农产品13.38亿元。\n",
    "要闻",
]


@pytest.fixture
def inputs(tmp_path: Path) -> list[Input]:
    found = []
    for at, text in enumerate(TEXTS):
        path = tmp_path / f"{at}.txt"
        path.write_text(text, encoding="utf-8")
        found.append(Input(path.name, path))
    return [*found, Input("missing.txt", tmp_path / "missing.txt")]


def test_each_input_comes_to_the_same_alone_and_with_others(inputs: list[Input]) -> None:
    together = list(process(inputs, PLAN))
    assert together == [outcome for item in inputs for outcome in process([item], PLAN)]
    assert [outcome.name for outcome in together if outcome.failures] == ["1.txt", "missing.txt"]


@pytest.mark.parametrize(("count", "characters"), [(1, 100_000), (2, 100_000), (128, 0), (128, 50)])
def test_the_size_of_a_batch_changes_nothing(
    inputs: list[Input], count: int, characters: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = list(process(inputs, PLAN))
    monkeypatch.setattr(work, "_INPUTS", count)
    monkeypatch.setattr(work, "_CHARACTERS", characters)
    assert list(process(inputs, PLAN)) == together


def test_several_processes_come_to_the_same_in_the_same_order(inputs: list[Input]) -> None:
    assert list(outcomes(inputs, PLAN, jobs=2)) == list(outcomes(inputs, PLAN))


def test_nothing_that_is_found_is_part_of_a_cycle(inputs: list[Input]) -> None:
    """The program collects no garbage before much is alive: what is done with has to go by itself."""
    list(process(inputs, PLAN))  # tables and patterns that are made once
    gc.collect()
    gc.disable()
    try:
        list(process(inputs, PLAN))
        assert gc.collect() == 0
    finally:
        gc.enable()
