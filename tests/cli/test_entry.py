"""Start-up: the version at once, help with examples, faults in one line."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import extract
from extract.records import PLURALS
from tests.conftest import ROOT, Cli

PROBE = """
import sys
from extract.cli.entry import main
sys.argv = ["extract", "--version"]
main()
print(*sorted(sys.modules))
"""


def test_the_version_needs_nothing_else() -> None:
    done = subprocess.run([sys.executable, "-S", "-c", PROBE], capture_output=True, text=True, check=True, cwd=ROOT)
    version, modules = done.stdout.splitlines()
    assert version == f"extract {extract.__version__}"
    assert not {"typer", "pydantic", "rich", "re", "typing", "extract.api"} & set(modules.split())


def test_one_place_states_the_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "extract.version.VERSION"}
    assert f"## {extract.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_version_among_other_options(cli: Cli) -> None:
    assert cli("--version", "all").text == f"extract {extract.__version__}\n"


def test_python_m_extract_is_the_same_program() -> None:
    done = subprocess.run([sys.executable, "-m", "extract", "-V"], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == f"extract {extract.__version__}\n"


COMMANDS = ["all", *PLURALS.values(), "show", "verify", "diff", "text", "schema"]


def test_help_lists_the_commands_and_the_exit_codes(cli: Cli) -> None:
    done = cli("--help")
    assert done.code == 0
    assert [name for name in COMMANDS if f"\n  {name} " not in done.text] == []
    assert "Exit codes:\n    0  " in done.text


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_examples_and_exit_codes(cli: Cli, command: str) -> None:
    done = cli(command, "--help")
    assert done.code == 0
    assert "Examples:\n    extract " in done.text
    assert "Exit codes:\n    0  " in done.text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["al"], "No such command"),
        (["all", "--fromat", "json"], "--fromat"),
        (["all", "--format", "xml"], "there are json, jsonl, csv"),
        (["all", "--type", "metre"], "there are article, date, metric"),
        (["all", "--out", "-", "--format", "csv"], "one --type"),
        (["all", "--out", "-", "--format", "csv", "--format", "json"], "one --format"),
        (["metrics", "--format", "csv", "--format", "json"], "one --format"),
        (["all", "--reference-date", "2022-13"], "not in the calendar"),
        (["all", "--reference-date", "last year"], "2022-08-24, 2022-08 or 2022"),
        (["all", "--encoding", "klingon"], "utf-8, gb18030"),
        (["all", "--jobs", "0"], "--jobs"),
        (["show", "--where", "value"], "value>1e8"),
        (["show", "--where", "colour=red"], "no record type has a field"),
        (["show", "--since", "then"], "2022-08-24"),
        (["schema", "metre"], "there are article"),
        (["schema"], "--out"),
        (["verify", "nowhere"], "nowhere"),
        (["diff", "nowhere", "nor-here"], "nowhere"),
        (["diff", "nowhere"], "2 values"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_code_2(cli: Cli, arguments: list[str], said: str) -> None:
    done = cli(*arguments)
    assert (done.code, done.out) == (2, b"")
    assert said in done.err
    assert done.err.startswith("extract: ")
    assert done.err.count("\n") == 1


def test_a_folder_that_cannot_be_written_is_said_before_any_work(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = cli("all", "--out", tmp_path / "file" / "out")
    assert done.code == 2
    assert "cannot write" in done.err
    assert done.err.count("\n") == 1


def test_completion_knows_types_and_formats(monkeypatch: pytest.MonkeyPatch, cli: Cli) -> None:
    monkeypatch.setenv("_EXTRACT_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "extract all --type me")
    monkeypatch.setenv("COMP_CWORD", "3")
    with pytest.raises(SystemExit):
        cli()
