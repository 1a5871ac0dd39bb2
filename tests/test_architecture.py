"""Imports run one way through the rooms of the house, and each room keeps to its own business."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import extract

PACKAGE = Path(extract.__file__).parent
ROOMS = ("reading", "lexicons", "text", "rules", "mentions", "records", "consolidate", "output", "cli")
TOP = {
    "pipeline": "output",
    "api": "output",
    "version": "reading",
    "kept": "reading",
    "plain": "reading",
    "__init__": "cli",
    "__main__": "cli",
}
"""What stands outside the rooms, and the room on whose level it is."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{dotted(path)} imports relatively"
            assert node.module
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(module: str) -> str | None:
    """The room of one of our modules."""
    parts = module.split(".")
    if parts[0] != "extract" or len(parts) == 1:
        return None
    return parts[1] if parts[1] in ROOMS else TOP.get(parts[1])


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_imports_run_downwards(path: Path) -> None:
    own = room(dotted(path))
    if own is None:
        return
    upwards = [name for name in imports(path) if (other := room(name)) and ROOMS.index(other) > ROOMS.index(own)]
    assert upwards == []


def test_every_module_is_in_a_room() -> None:
    outside = [path.relative_to(PACKAGE).parts[0] for path in MODULES]
    assert set(outside) <= {*ROOMS, *(f"{name}.py" for name in TOP)}


def test_record_types_do_not_import_each_other() -> None:
    from extract.records import TYPES

    siblings = {f"extract.records.{kind}" for kind in TYPES}
    for kind in TYPES:
        found = set(imports(PACKAGE / "records" / f"{kind}.py")) & siblings
        assert not found, f"{kind} imports {found}"


@pytest.mark.parametrize("path", sorted((PACKAGE / "cli").rglob("*.py")), ids=dotted)
def test_the_command_line_holds_no_pattern(path: Path) -> None:
    assert not {"re", "regex"} & set(imports(path))


def test_lexicons_hold_no_code_but_their_loader_and_what_builds_them() -> None:
    tools = {path.stem for path in (PACKAGE / "lexicons").rglob("*.py")} - {"__init__"}
    assert {name for name in tools if not name.startswith("build_")} == set()
    used = {name for path in MODULES for name in imports(path) if name.startswith("extract.lexicons.")}
    assert used == {"extract.lexicons.load", "extract.lexicons.rows"}


def test_the_text_and_the_rules_know_no_domain() -> None:
    for path in [*(PACKAGE / "text").rglob("*.py"), *(PACKAGE / "rules").rglob("*.py")]:
        below = {name.split(".")[1] for name in imports(path) if name.startswith("extract.")}
        assert not below & {"mentions", "records"}, dotted(path)


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_modules_and_functions_stay_readable(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) < 300
    long = [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > 40
    ]
    assert long == []


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_patterns_are_compiled_where_a_build_can_keep_them(path: Path) -> None:
    """Below the text nothing knows of that place, and what builds the package needs no speed."""
    if room(dotted(path)) == "reading" or path.stem in ("patterns", "examples"):
        return
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Attribute)]
    assert not [call for call in calls if call.attr == "compile" and ast.unparse(call.value) == "re"]
