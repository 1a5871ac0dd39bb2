"""Rows become records here, and nowhere else."""

from functools import cache
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from extract.records import TYPES, module
from extract.records.record import Record


@cache
def adapter() -> TypeAdapter[list[Record]]:
    """Validates and writes lists of records of all types."""
    models: Any = tuple(module(kind).MODEL for kind in TYPES)
    union: Any = Annotated[_union(models), Field(discriminator="type")]
    return TypeAdapter(list[union])


def validate(rows: list[dict[str, Any]], source: str) -> list[Record]:
    """The records of rows whose quotes stand in `source`.

    Raises `pydantic.ValidationError` or `ValueError` for a row that is no record: a defect of a rule, not of a text.
    """
    records = adapter().validate_python(rows)
    for record in records:
        record.check(source)
    return records


def _union(models: tuple[Any, ...]) -> Any:
    union = models[0]
    for model in models[1:]:
        union |= model
    return union
