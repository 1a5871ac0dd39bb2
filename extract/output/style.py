"""Colours: one for each record type, and one for each field of a record."""

from collections.abc import Iterable

from extract.records import TYPES

_COLOURS = ("green", "cyan", "yellow", "magenta", "blue", "red", "bright_green", "bright_magenta", "bright_cyan")
TYPE_STYLES = {kind: _COLOURS[at % len(_COLOURS)] for at, kind in enumerate(TYPES)}
"""The style of each record type."""


def field_styles(fields: Iterable[str]) -> dict[str, str]:
    """A style for each field, told apart as long as there are colours."""
    return {field: f"bold {_COLOURS[at % len(_COLOURS)]}" for at, field in enumerate(dict.fromkeys(fields))}
