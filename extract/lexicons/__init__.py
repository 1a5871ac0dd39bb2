"""Curated facts about the world, one file a subject, each naming its source and date.

`*.toml` holds small tables, `*.tsv` large ones. This loader is the only code here.
"""

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The tables of `NAME.toml`.

    A long list of words stands in the file as one text, `['''甲 乙 丙''']`, which is read several times faster: with
    these quotes, whose inside is not looked at character by character.
    Raises `ValueError` where the file does not say its `source`.
    """
    tables = tomllib.loads(_read(f"{name}.toml"))
    if not tables.get("source"):
        raise ValueError(f"lexicon {name}.toml names no source")
    return {key: _words(value) for key, value in tables.items()}


def _words(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _words(item) for key, item in value.items()}
    return value[0].split() if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str) else value


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `NAME.tsv`; lines that start with `#` say where they come from.

    Raises `ValueError` where the file does not begin with such a line.
    """
    lines = _read(f"{name}.tsv").splitlines()
    if not lines or not lines[0].startswith("# source:"):
        raise ValueError(f"lexicon {name}.tsv names no source")
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def _read(file: str) -> str:
    return resources.files(__name__).joinpath(file).read_text(encoding="utf-8")
