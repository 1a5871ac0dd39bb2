"""What the README says is so."""

import re
import subprocess

import pytest

import extract
from tests.conftest import ROOT, Cli
from tests.readme import PARTS, README, command, render

TEXT = README.read_text(encoding="utf-8")


def test_generated_parts_are_up_to_date() -> None:
    """`python3 -m tests.readme` mends this."""
    assert render(TEXT) == TEXT
    assert [name for name in PARTS if f"<!-- generated: {name} -->" not in TEXT] == []


@pytest.mark.parametrize("name", ["run", "test"])
def test_each_set_up_command_is_one_line(name: str) -> None:
    assert command(name).startswith("python3 -m pip install ")
    assert "\n" not in command(name)


def test_ci_runs_the_test_command() -> None:
    shown = subprocess.run(
        ["bash", "-c", "sed -n '/<!-- test -->/,/^```$/p' README.md | grep -v -e '^<!--' -e '^```'"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert shown.stdout.strip() == command("test")
    assert "sed -n '/<!-- test -->/,/^```$/p' README.md" in (ROOT / ".ci" / "run").read_text()


def test_links_lead_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", TEXT)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_commands_that_it_names_exist(cli: Cli) -> None:
    named = set(re.findall(r"^(?:[^#\n]*\| )?extract ([a-z]+)", TEXT, re.MULTILINE))
    listed = cli("--help").text
    assert named >= {"all", "metrics", "show", "verify", "diff"}
    assert [name for name in named if f"\n  {name} " not in listed] == []


def test_the_python_example_runs() -> None:
    [example] = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    done: dict[str, object] = {}
    exec(compile(example, "README.md", "exec"), done)
    assert done["extract"] is extract
