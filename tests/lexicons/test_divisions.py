"""The tables of divisions and names hold together."""

import tomllib
from pathlib import Path

import pytest

import extract.lexicons
from extract.lexicons import load, rows
from extract.mentions.places.table import Division, bare_name, divisions, parents, surfaces

FOLDER = Path(extract.lexicons.__file__).parent
MINE = ("short_forms", "towns", "zones", "abroad", "surnames", "titles", "name_bounds", "institutions", "work_kinds")


def test_every_code_has_six_digits_and_a_province() -> None:
    table = divisions()
    assert [code for code in table if not (len(code) == 6 and code.isdigit())] == []
    assert [code for code in table if code[:2] + "0000" not in table] == []
    assert len([code for code in table if code.endswith("0000")]) == 34


def test_no_division_is_in_force_twice_under_one_code() -> None:
    in_force = [row[0] for row in rows("divisions") if not row[3]]
    assert len(in_force) == len(set(in_force))


@pytest.mark.parametrize(
    ("code", "above"),
    [("522722", ("贵州省", "黔南布依族苗族自治州")), ("500101", ("重庆市",)), ("469005", ("海南省",)), ("110000", ())],
)
def test_parents(code: str, above: tuple[str, ...]) -> None:
    assert tuple(division.name for division in parents(code)) == above


def test_former_divisions_have_the_days_between_which_they_were() -> None:
    former = [Division(*row) for row in rows("divisions") if row[1] == "水城县"]
    assert [(division.code, division.until) for division in former] == [("520221", "2020-06-30")]


def test_divisions_gone_before_the_first_list_are_no_part_of_it() -> None:
    listed = {row[1] for row in rows("divisions")}
    assert [row for row in rows("former") if row[1] in listed or not "1997" < row[3] < "2015-10"] == []


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("黔西南布依族苗族自治州", "黔西南"),
        ("广西壮族自治区", "广西"),
        ("内蒙古自治区", "内蒙古"),
        ("东乡族自治县", "东乡"),
        ("积石山保安族东乡族撒拉族自治县", "积石山"),
        ("神农架林区", "神农架"),
        ("环县", "环"),
    ],
)
def test_bare_names(name: str, bare: str) -> None:
    assert bare_name(name) == bare


def test_risky_forms_are_forms_of_some_division() -> None:
    """A word in the list that no division is called would guard nothing."""
    known = {bare_name(row[1]) for row in rows("divisions")}
    assert sorted(set(load("short_forms")["risky"]) - known) == []


def test_every_letter_is_a_division() -> None:
    assert [letter for letter, code in load("short_forms")["letters"].items() if code not in divisions()] == []


def test_every_full_name_is_found() -> None:
    names = [row[1] for row in rows("divisions")]
    assert [name for name in names if surfaces().at(name, 0) is None or surfaces().at(name, 0)[0] != len(name)] == []


@pytest.mark.parametrize("name", MINE)
def test_no_list_holds_a_word_twice(name: str) -> None:
    tables = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    lists = {key: value for key, value in _flat(tables) if isinstance(value, list)}
    assert {key: doubled for key, value in lists.items() if (doubled := {w for w in value if value.count(w) > 1})} == {}


def _flat(table: dict[str, object], prefix: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for key, value in table.items():
        found += _flat(value, f"{prefix}{key}.") if isinstance(value, dict) else [(prefix + key, value)]
    return found
