"""Judgments: written, read back, applied to another run."""

import json
from pathlib import Path

import pytest

from extract.output.review.judgment import Judgment, NotJudgments, append, judged, load
from extract.output.review.standing import Present, by_rule, by_type, standing
from tests.samples import metric


def numbered(number: int, **fields: object) -> Judgment:
    return judged(metric(id=f"metric-{number:012x}", **fields), "right")


def test_what_is_written_is_read_back_and_the_last_word_counts(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    record = metric()
    append(path, judged(record, "wrong", note="说错了", reviewer="甲"))
    append(path, numbered(7))
    append(path, judged(record, "wrong field", ["unit", "subject"]))
    found = load(path)
    assert [(j.record, j.verdict, j.fields) for j in found.values()] == [
        ("metric-000000000007", "right", []),
        (record.id, "wrong field", ["unit", "subject"]),
    ]
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["verdict"] for line in lines] == ["wrong", "right", "wrong field"]
    assert json.loads(lines[0])["note"] == "说错了"


def test_no_file_no_judgments(tmp_path: Path) -> None:
    assert load(tmp_path / "none.jsonl") == {}


@pytest.mark.parametrize("line", ["{", "[]", '{"record": "x"}', '{"verdict": "right", "oops": 1}'])
def test_another_file_is_named_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "j.jsonl"
    append(path, numbered(1))
    with path.open("a") as file:
        file.write(f"\n{line}\n")
    with pytest.raises(NotJudgments, match=r"j\.jsonl:3: no judgment"):
        load(path)


def test_judgments_apply_to_the_same_records_and_say_what_became_of_the_others() -> None:
    same = metric()
    changed = metric(id="metric-00000000000a", article="a.txt#2")
    gone = metric(id="metric-00000000000b", article="a.txt#3")
    elsewhere = metric(id="metric-00000000000c", article="b.txt#1")
    now = metric(id="metric-00000000000d", article="a.txt#2", subject="惠州市")
    present = Present(["metric"])
    present.see("a.txt", [same, now])
    found = standing([judged(record, "wrong") for record in (same, changed, gone, elsewhere)], present)
    assert [judgment.record for judgment in found.applied] == [same.id]
    assert [(judgment.record, new) for judgment, new in found.changed] == [(changed.id, now.id)]
    assert [judgment.record for judgment in found.gone] == [gone.id]
    assert [judgment.record for judgment in found.elsewhere] == [elsewhere.id]


def test_a_run_for_another_type_says_nothing_of_a_judgment() -> None:
    present = Present(["meeting"])
    present.see("a.txt", [])
    assert len(standing([judged(metric(), "right")], present).elsewhere) == 1


def test_precision_by_type_and_rule() -> None:
    judgments = [
        judged(metric(rule="metric.a"), "right"),
        judged(metric(rule="metric.a"), "wrong field", ["unit"]),
        judged(metric(rule="metric.b"), "wrong"),
    ]
    (of_type,) = by_type(judgments).values()
    assert (of_type.judged, of_type.right, of_type.wrong_field, of_type.fields) == (3, 1, 1, {"unit": 1})
    assert of_type.strict is not None
    assert of_type.found is not None
    assert (round(of_type.strict.value, 3), round(of_type.found.value, 3)) == (0.333, 0.667)
    assert {rule: precision.judged for rule, precision in by_rule(judgments).items()} == {"metric.a": 2, "metric.b": 1}
