"""Choosing records: by a field's value, a date, a word."""

import operator
from collections.abc import Callable, Iterable
from typing import Any

from pydantic import BaseModel

from extract.output.brief import brief, own_fields
from extract.output.timespan import days
from extract.records import TYPES, module
from extract.records.record import Record

Test = Callable[[Record], bool]

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "!=": operator.ne,
    "~": operator.contains,
    "=": operator.eq,
    ">": operator.gt,
    "<": operator.lt,
}
_DATES = ("published", "date", "since", "value", "period.value")


def where(condition: str) -> Test:
    """The test of a condition such as `value>1e8`, `topic=labour`, `indicator~采购`, `period.value>=2022`.

    Numbers are compared as numbers, all else as text; a record without the field, or without a value, fails.
    Raises `ValueError` where it is no condition.
    """
    symbol = min((s for s in _OPERATORS if s in condition), key=lambda s: (condition.index(s), -len(s)), default="")
    field, _, wanted = (part.strip() for part in condition.partition(symbol or "="))
    if not symbol or not field:
        raise ValueError(f"'{condition}' is no condition; write one like value>1e8, topic=labour or indicator~采购")
    if not any(_has(module(kind).MODEL, field) for kind in TYPES):
        raise ValueError(f"no record type has a field '{field}'")
    compare, number = _OPERATORS[symbol], _number(wanted)

    def test(record: Record) -> bool:
        value = _value(record, field)
        if value is None:
            return False
        if number is not None and isinstance(value, int | float):
            return compare(value, number)
        return compare(brief(value), wanted)

    return test


def since(date: str) -> Test:
    """Whether a record tells of a time that does not end before `date` (EDTF of day, month or year)."""
    from_day = days(date)

    def test(record: Record) -> bool:
        values = (value for field in _DATES if isinstance(value := _value(record, field), str))
        told = days(next(values, None))
        return bool(told and from_day and told.last >= from_day.first)

    return test


def mentioning(words: str) -> Test:
    """Whether one of a record's values, or the source behind it, holds the words."""

    def test(record: Record) -> bool:
        return any(words in item.quote for item in record.evidence) or any(words in brief(v) for _, v in record)

    return test


def about(region: str) -> Test:
    """Whether the values of a record name a place, or one that lies in it."""
    from extract.mentions.place import find

    wanted = {place.value.code for place in find(region) if place.value.code}

    def test(record: Record) -> bool:
        said = brief([getattr(record, name) for name in own_fields(type(record))])
        return region in said or any(wanted & {p.value.code, *p.value.parent_codes} for p in find(said))

    return test


def chosen(records: Iterable[Record], tests: Iterable[Test], sort: str | None = None) -> list[Record]:
    """The records that pass all tests; sorted by a field (`-value`: largest first), those without it last."""
    needed = list(tests)
    kept = [record for record in records if all(test(record) for test in needed)]
    if sort:
        field = sort.removeprefix("-")
        valued = [record for record in kept if _value(record, field) is not None]
        rest = [record for record in kept if _value(record, field) is None]
        kept = sorted(valued, key=lambda record: _key(_value(record, field)), reverse=sort.startswith("-")) + rest
    return kept


def _value(record: BaseModel, field: str) -> Any:
    name, _, inner = field.partition(".")
    value = getattr(record, name, None)
    return _value(value, inner) if inner and isinstance(value, BaseModel) else None if inner else value


def _has(model: Any, field: str) -> bool:
    return field.partition(".")[0] in model.model_fields


def _key(value: Any) -> tuple[int, float, str]:
    return (0, value, "") if isinstance(value, int | float) else (1, 0, brief(value))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
