"""Rows become records here, and nowhere else."""

from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, NamedTuple, TypeVar

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError, with_config
from typing_extensions import TypedDict  # pydantic takes no other before Python 3.12

from extract.records import TYPES, module
from extract.records.draft import Row
from extract.records.record import Record

T = TypeVar("T")

_GIVEN = ("id", "rule", "evidence")
"""The fields that no file name and no text can make wrong: what evidence may be is asked by itself."""
_strict = with_config(ConfigDict(extra="forbid"))


@cache
def adapter() -> TypeAdapter[list[Record]]:
    """Validates lists of records of all types."""
    union: Any = module(TYPES[0]).MODEL
    for kind in TYPES[1:]:
        union |= module(kind).MODEL
    record: Any = Annotated[union, Field(discriminator="type")]
    return TypeAdapter(list[record])


def sound_records(rows: list[Row], source: str) -> tuple[list[Record], list[str]]:
    """The records of the rows that are valid and whose quotes stand in `source`, and one line on each other row."""

    def record(row: Row) -> Record:
        found: Record = module(row["type"]).MODEL.model_validate(row)
        found.check(source)
        return found

    return _sound(rows, record)


def sound(rows: list[Row]) -> tuple[list[Row], list[str]]:
    """The rows of drafts that are valid, as their records are written, and one line on each that is not.

    Their quotes have been cut out of the source, so they are only asked whether they fill their spans. A row takes a
    third of the time that its record does.
    """
    return _sound(rows, _checked)


def _sound(rows: list[Row], validated: Callable[[Row], T]) -> tuple[list[T], list[str]]:
    """What is not valid is a defect of a rule, not of a text."""
    try:
        return list(map(validated, rows)), []
    except ValueError:
        found: list[T] = []
        defects: list[str] = []
        for row in rows:
            try:
                found.append(validated(row))
            except ValueError as fault:
                defects.append(f"left out a record of rule {row['rule']} that is not valid: {_reason(fault)}")
        return found, defects


def _checked(row: Row) -> Row:
    validated, known, agree = _shape(row["type"])
    checked = validated(row)
    for item in row["evidence"]:
        if item["field"] not in known:
            raise ValueError(f"evidence for the unknown field {item['field']}")
        if not 0 <= item["start"] == item["end"] - len(item["quote"]):
            raise ValueError(f"the quote does not fill {item['start']}:{item['end']}")
    agree(checked)
    return checked


def _reason(fault: ValueError) -> str:
    if not isinstance(fault, ValidationError):
        return str(fault)
    first = fault.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}".lstrip(": ")


class _Shape(NamedTuple):
    """How rows of one type are checked.

    `validated` makes of one a dict of its model's fields, each valid, in their order; `known` is what evidence can
    support; `agree` raises `ValueError` where the fields do not fit one another.
    """

    validated: Callable[[Row], Row]
    known: frozenset[str]
    agree: Callable[[Row], None]


@cache
def _shape(kind: str) -> _Shape:
    model = module(kind).MODEL
    fields = model.model_fields.items()
    shape = TypedDict(  # type: ignore[misc]
        kind, {name: Any if name in _GIVEN else Annotated[field.annotation, field] for name, field in fields}
    )
    return _Shape(TypeAdapter(_strict(shape)).validator.validate_python, model.citable, model.agree)
