"""Cases of other tools' test suites, judged as their runner judges them."""

import collections
import importlib.util
import json
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PEERS = Path(__file__).parents[2] / "shared" / "peers"
DECLINED = tomllib.loads(Path(__file__).with_name("peers_declined.toml").read_text(encoding="utf-8"))["declined"]

pytestmark = pytest.mark.skipif(not PEERS.exists(), reason="needs the peers' cases")


def cases() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (PEERS / "dev.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def runner() -> ModuleType:
    spec = importlib.util.spec_from_file_location("peers_run", PEERS / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("kind", ["number", "percent", "money"])
def test_at_least_97_of_100_pass_and_90_are_exact(runner: ModuleType, kind: str) -> None:
    declined = {(entry["suite"], text) for entry in DECLINED for text in entry["input"]}
    judged: collections.Counter[str] = collections.Counter()
    for case in cases():
        if case["kind"] == kind and (case["suite"], case["input"]) not in declined:
            passed, exact = runner.judge(case, runner.with_extract(case))
            judged.update(cases=1, passed=passed, exact=exact)
    assert judged["passed"] >= 0.97 * judged["cases"] > 0
    assert judged["exact"] >= 0.90 * judged["cases"]


def test_at_least_95_of_100_pass_over_all_kinds(runner: ModuleType) -> None:
    """Most dates that fail are ranges: those suites do not count the last day of 一月十日到十二日, the press does."""
    declined = {(entry["suite"], text) for entry in DECLINED for text in entry["input"]}
    kept = [case for case in cases() if (case["suite"], case["input"]) not in declined]
    judged = [runner.judge(case, runner.with_extract(case)) for case in kept]
    assert sum(passed for passed, _ in judged) >= 0.95 * len(kept)
    assert sum(exact for _, exact in judged) >= 0.90 * len(kept)


def test_declined_cases_exist_and_are_few() -> None:
    known = {(case["suite"], case["input"]) for case in cases()}
    declined = [(entry["suite"], text) for entry in DECLINED for text in entry["input"]]
    assert set(declined) <= known
    assert len(declined) <= 0.03 * len(known)
    assert all(entry["reason"] for entry in DECLINED)


def test_no_case_is_declined_that_passes(runner: ModuleType) -> None:
    declined = {(entry["suite"], text) for entry in DECLINED for text in entry["input"]}
    kept = [case for case in cases() if (case["suite"], case["input"]) in declined]
    assert [case["input"] for case in kept if all(runner.judge(case, runner.with_extract(case)))] == []
