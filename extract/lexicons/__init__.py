"""Curated facts about the world, one file a subject, each naming its source and date.

`*.toml` holds small tables, `*.tsv` large ones. This loader is the only code here.
"""

from functools import cache
from importlib import resources
from typing import Any

from extract import kept


@cache
def load(name: str) -> dict[str, Any]:
    """The tables of `NAME.toml`, as a build has read them where it can.

    A long list of words stands in the file as one text, `['''甲 乙 丙''']`, which is read several times faster: with
    these quotes, whose inside is not looked at character by character.
    Raises `ValueError` where the file does not say its `source`.
    """
    tables: dict[str, Any] = kept.value(f"{name}.toml") or _tables(f"{name}.toml")
    return tables


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `NAME.tsv`; lines that start with `#` say where they come from.

    Raises `ValueError` where the file does not begin with such a line.
    """
    found: tuple[tuple[str, ...], ...] = kept.value(f"{name}.tsv") or _rows(f"{name}.tsv")
    return found


def to_keep() -> dict[str, Any]:
    """All lexicons by the names of their files, as a build keeps them."""
    names = sorted(file.name for file in resources.files(__name__).iterdir())
    tables = {name: _tables(name) for name in names if name.endswith(".toml")}
    return tables | {name: _rows(name) for name in names if name.endswith(".tsv")}


def _tables(file: str) -> dict[str, Any]:
    import tomllib

    tables = tomllib.loads(_read(file))
    if not tables.get("source"):
        raise ValueError(f"lexicon {file} names no source")
    return {key: _words(value) for key, value in tables.items()}


def _words(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _words(item) for key, item in value.items()}
    return value[0].split() if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str) else value


def _rows(file: str) -> tuple[tuple[str, ...], ...]:
    lines = _read(file).splitlines()
    if not lines or not lines[0].startswith("# source:"):
        raise ValueError(f"lexicon {file} names no source")
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def _read(file: str) -> str:
    return resources.files(__name__).joinpath(file).read_text(encoding="utf-8")
