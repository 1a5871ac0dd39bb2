"""The schemas in schemas/ are those of this version, and what the program writes keeps to them."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from extract import extract_file
from extract.output.schema import NAMES, file_name, schema
from tests.conftest import ROOT, Cli


@pytest.mark.parametrize("name", NAMES)
def test_the_files_are_not_stale(name: str) -> None:
    """`extract schema --out schemas/` mends this."""
    assert (ROOT / "schemas" / file_name(name)).read_bytes() == schema(name)


def test_there_are_no_others() -> None:
    assert {path.name for path in (ROOT / "schemas").glob("*.json")} == {file_name(name) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_each_is_a_schema_that_says_what_it_is(name: str) -> None:
    content = json.loads(schema(name))
    Draft202012Validator.check_schema(content)
    assert content["$id"].endswith(f":{name}")
    assert content["version"]
    assert content["description"]


def objects(content: dict[str, Any]) -> list[dict[str, Any]]:
    return [content, *content.get("$defs", {}).values()]


@pytest.mark.parametrize("name", NAMES)
def test_each_object_is_closed_and_complete(name: str) -> None:
    for part in objects(json.loads(schema(name))):
        if part.get("type") == "object":
            assert part["additionalProperties"] is False
            assert set(part["required"]) == set(part["properties"])


def test_records_of_the_seeds_keep_to_them() -> None:
    validators = {name: Draft202012Validator(json.loads(schema(name))) for name in NAMES}
    for record in extract_file(ROOT / "seeds"):
        faults = list(validators[record.type].iter_errors(json.loads(record.model_dump_json())))
        assert not faults, (record.id, faults[0])


def test_the_account_of_a_run_keeps_to_its_own(cli: Cli, tmp_path: Any) -> None:
    cli("all", "seeds", "nowhere", "-o", tmp_path)
    Draft202012Validator(json.loads(schema("run"))).validate(json.loads((tmp_path / "run.json").read_bytes()))


def test_the_command_writes_what_it_shows(cli: Cli, tmp_path: Any) -> None:
    cli("schema", "--out", tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {file_name(name) for name in NAMES}
    assert cli("schema", "metric").out == (tmp_path / "metric.schema.json").read_bytes()
