"""What happened or was ordered: one module a record type.

The modules named here are all that the rest of the program knows of the types; commands, schemas and output
files follow from this list. Each gives its pydantic model as `MODEL` and `drafts(view)`, which finds its records.
"""

from functools import cache
from importlib import import_module
from typing import Any

PLURALS = {
    "article": "articles",
    "date": "dates",
    "metric": "metrics",
    "pairing": "pairings",
    "meeting": "meetings",
    "visit": "visits",
    "person": "people",
    "document": "documents",
    "provision": "provisions",
}
"""The record types, with the names of their commands and output files."""

TYPES = tuple(PLURALS)


@cache
def module(kind: str) -> Any:
    """The module of one record type. Raises `ModuleNotFoundError` for a name not in `TYPES`."""
    return import_module(f"extract.records.{kind}")
