"""Rows become records here, and nowhere else."""

from functools import cache
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError

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


def sound(rows: list[dict[str, Any]], source: str) -> tuple[list[Record], list[str]]:
    """The records of the rows that are valid, and one line on each row that is not; see `validate`."""
    try:
        return validate(rows, source), []
    except ValueError:
        records: list[Record] = []
        defects: list[str] = []
        for row in rows:
            try:
                records += validate([row], source)
            except ValueError as fault:
                defects.append(f"left out a record of rule {row['rule']} that is not valid: {_reason(fault)}")
        return records, defects


def _reason(fault: ValueError) -> str:
    if not isinstance(fault, ValidationError):
        return str(fault)
    first = fault.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(str(part) for part in first['loc'][2:])}: {first['msg']}".lstrip(": ")


def _union(models: tuple[Any, ...]) -> Any:
    union = models[0]
    for model in models[1:]:
        union |= model
    return union
