"""Rows become records here, and nowhere else."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, with_config
from typing_extensions import TypedDict  # pydantic takes no other before Python 3.12

from extract.records import TYPES, module
from extract.records.draft import Row
from extract.records.record import Record

T = TypeVar("T")

_GIVEN = ("id", "article", "element", "rule", "evidence")
"""The fields that are filled in when drafts become rows, the same way for every record."""


@cache
def adapter() -> TypeAdapter[list[Record]]:
    """Validates and writes lists of records of all types."""
    record: Any = _any_of([module(kind).MODEL for kind in TYPES])
    return TypeAdapter(list[record])


@cache
def _shapes() -> TypeAdapter[list[Row]]:
    """Validates lists of rows of all types, each of which stays a dict: that takes a third of the time of `adapter`."""
    row: Any = _any_of([_shape(module(kind).MODEL) for kind in TYPES])
    return TypeAdapter(list[row])


def validate(rows: list[Row], source: str) -> list[Record]:
    """The records of rows whose quotes stand in `source`.

    Raises `pydantic.ValidationError` or `ValueError` for a row that is no record: a defect of a rule, not of a text.
    """
    records = adapter().validate_python(rows)
    for record in records:
        record.check(source)
    return records


def sound_records(rows: list[Row], source: str) -> tuple[list[Record], list[str]]:
    """The records of the rows that are valid, and one line on each row that is not; see `validate`."""
    return _sound(rows, lambda some: validate(some, source))


def sound(rows: list[Row]) -> tuple[list[Row], list[str]]:
    """The rows of drafts that are valid, as their records are written, and one line on each that is not.

    Their quotes have been cut out of the source, so they are only asked whether they fill their spans.
    """
    return _sound(rows, _checked)


def _sound(rows: list[Row], validated: Callable[[list[Row]], list[T]]) -> tuple[list[T], list[str]]:
    try:
        return validated(rows), []
    except ValueError:
        found: list[T] = []
        defects: list[str] = []
        for row in rows:
            try:
                found += validated([row])
            except ValueError as fault:
                defects.append(f"left out a record of rule {row['rule']} that is not valid: {_reason(fault)}")
        return found, defects


def _checked(rows: list[Row]) -> list[Row]:
    checked = _shapes().validate_python(rows)
    for row in checked:
        model = module(row["type"]).MODEL
        known = model.citable
        for item in row["evidence"]:
            if item["field"] not in known:
                raise ValueError(f"evidence for the unknown field {item['field']}")
            if not 0 <= item["start"] == item["end"] - len(item["quote"]):
                raise ValueError(f"the quote does not fill {item['start']}:{item['end']}")
        model.agree(row)
    return checked


def _reason(fault: ValueError) -> str:
    if not isinstance(fault, ValidationError):
        return str(fault)
    first = fault.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(str(part) for part in first['loc'][2:])}: {first['msg']}".lstrip(": ")


def _shape(model: type[BaseModel]) -> Any:
    """A model's fields as those of a dict."""
    fields = model.model_fields.items()
    shape = TypedDict(  # type: ignore[misc]
        model.__name__,
        {name: Any if name in _GIVEN else Annotated[field.annotation, field] for name, field in fields},
    )
    return with_config(ConfigDict(extra="forbid"))(shape)


def _any_of(forms: Sequence[Any]) -> Any:
    """Any of some forms of records, told by their `type`."""
    union = forms[0]
    for form in forms[1:]:
        union |= form
    return Annotated[union, Field(discriminator="type")]
