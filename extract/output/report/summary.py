"""What the page knows of every record before anybody opens its text: one short row each."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from extract.output.brief import NOTHING, brief, own_fields
from extract.output.report.places import regions_of, texts
from extract.output.timespan import Days, days
from extract.records.record import Record

Named: TypeAlias = tuple[str, str | None]
"""A name and its GB/T 2260 code, if it has one."""

_DATES = ("published", "date", "since", "due", "period.value")
_LABEL_FIELDS = 3
_SHOWN_ELSEWHERE = frozenset({"kind", "date", "published", "action", "topic"})
LONGEST = 120
"""Characters of a label."""


def summary(record: Record, article_days: Days | None) -> dict[str, Any]:
    """The row of one record; what it does not have is left out.

    `label` names it, `days` is the stretch of time that it tells of (with `dated` false where that is only the
    date of its article), `regions` are codes; `figure` and `tie` hold what the charts draw.
    """
    own = days(_date(record))
    row = {
        "id": record.id,
        "type": record.type,
        "label": label(record),
        "days": own or article_days,
        "dated": own is not None or None,
        "regions": regions_of(record),
        "figure": _figure(record),
        "tie": _tie(record),
    }
    return {name: value for name, value in row.items() if value}


def article_days(records: Iterable[Record]) -> dict[str, Days]:
    """When each article was published, or else what its relative dates were resolved against."""
    found = {}
    for record in records:
        dates = texts(record, ("published", "reference_date")) if record.type == "article" else ()
        if known := days(next(iter(dates), None)):
            found[record.article] = known
    return found


def label(record: Record) -> str:
    """A record in a line: its first fields, as far as they say something."""
    return " · ".join(_words(record))[:LONGEST] or record.evidence[0].quote[:LONGEST]


def _words(record: Record) -> Iterator[str]:
    if tie := _tie(record):
        yield " → ".join("、".join(name for name, _ in tie[side]) for side in ("donor", "recipient"))
        return
    model = type(record)
    names = [name for name in model.shown or own_fields(model) if name not in _SHOWN_ELSEWHERE and "_code" not in name]
    values = (brief(getattr(record, name)) for name in names[:_LABEL_FIELDS])
    yield from (" ".join(value.split()) for value in values if value != NOTHING)


def _date(record: Record) -> str | None:
    return next(texts(record, ("value",) if record.type == "date" else _DATES), None)


def _figure(record: Record) -> dict[str, Any] | None:
    """What the chart of figures draws: the value, or the middle of a range."""
    if record.type != "metric":
        return None
    ends = [end for name in ("low", "high") if (end := getattr(record, name, None)) is not None]
    value = getattr(record, "value", None)
    unit = getattr(record, "currency", None) or getattr(record, "unit", "")
    return {
        "topic": getattr(record, "topic", None),
        "kind": getattr(record, "kind", None),
        "unit": unit,
        "value": sum(ends) / len(ends) if value is None else value,
    }


def _tie(record: Record) -> dict[str, list[Named]] | None:
    """Who helps whom: regions with their codes, or else the members that are named or counted."""
    if record.type != "pairing":
        return None
    return {name: _side(getattr(record, name)) for name in ("donor", "recipient")}


def _side(side: Any) -> list[Named]:
    if side.regions:
        return list(zip(side.regions, side.region_codes, strict=True))
    return [(name, None) for member in side.members for name in (member.names or [member.kind or NOTHING])]
