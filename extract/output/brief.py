"""A record's values in a few words, for people."""

from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from extract.records.record import Record

NOTHING = "–"


def brief(value: Any) -> str:
    """A field's value as a short text: lists joined by 、, parts by blanks, `–` for nothing.

    >>> brief(["惠州市", "黔西南州"]), brief(1338000000.0), brief(None)
    ('惠州市、黔西南州', '1,338,000,000', '–')
    """
    if isinstance(value, BaseModel):
        value = dict(value)
    if isinstance(value, dict):
        return " ".join(brief(inner) for inner in value.values() if inner not in (None, [])) or NOTHING
    if isinstance(value, list | tuple):
        return "、".join(brief(item) for item in value) or NOTHING
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}"
    if isinstance(value, int | float):
        return f"{value:,.15g}"
    return NOTHING if value is None else str(value)


def own_fields(model: type[Record]) -> list[str]:
    """The fields that one record type has beyond what every record has, in the order of the model."""
    return [name for name in model.model_fields if name not in Record.model_fields]
