"""What one run has that another has not: gains, losses, and changed fields, record by record."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from extract.output.stored import Row
from extract.plain import plain

_ALWAYS_NEW = {"id", "evidence"}  # they follow from the rest


@plain
class Change:
    """A record that was gained, lost or changed; `fields` gives the old and new value of each changed field."""

    kind: Literal["gained", "lost", "changed"]
    row: Row
    fields: dict[str, tuple[Any, Any]]


def changes(old: Iterable[Row], new: Iterable[Row]) -> list[Change]:
    """The changes from one run to another, in the order of the texts.

    A record of the old run goes on in the new one that states the same type in the same article at the same place,
    or else at a place that overlaps it.
    """
    before, after = _pending(old), _pending(new)
    for row_id in [row_id for row_id, row in before.items() if after.get(row_id) == row]:
        del before[row_id], after[row_id]
    pairs = [*_paired(before, after, _same_place), *_paired(before, after, _overlap)]
    found = [Change("changed", new_row, fields) for old_row, new_row in pairs if (fields := _fields(old_row, new_row))]
    found += [Change("lost", row, {}) for row in before.values()]
    found += [Change("gained", row, {}) for row in after.values()]
    return sorted(
        found, key=lambda change: (change.row["article"], *_place(change.row), change.row["type"], change.kind)
    )


def _pending(rows: Iterable[Row]) -> dict[str, Row]:
    return {row["id"]: row for row in rows}


def _paired(before: dict[str, Row], after: dict[str, Row], fits: Any) -> Iterator[tuple[Row, Row]]:
    """Takes fitting records out of both sides."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in after.values():
        groups.setdefault((row["article"], row["type"]), []).append(row)
    for row in list(before.values()):
        group = groups.get((row["article"], row["type"]), [])
        match = next((candidate for candidate in group if fits(row, candidate)), None)
        if match is not None:
            group.remove(match)
            del before[row["id"]], after[match["id"]]
            yield row, match


def _place(row: Row) -> tuple[int, int]:
    first = row["evidence"][0]
    return first["start"], first["end"]


def _same_place(old: Row, new: Row) -> bool:
    return _place(old) == _place(new)


def _overlap(old: Row, new: Row) -> bool:
    (start, end), (other_start, other_end) = _place(old), _place(new)
    return start < other_end and other_start < end


def _fields(old: Row, new: Row) -> dict[str, tuple[Any, Any]]:
    fields = {
        name: (old.get(name), new.get(name))
        for name in dict.fromkeys([*new, *old])
        if name not in _ALWAYS_NEW and old.get(name) != new.get(name)
    }
    was, now = _cited(old), _cited(new)
    if was != now:
        fields["evidence"] = ([item for item in was if item not in now], [item for item in now if item not in was])
    return fields


def _cited(row: Row) -> list[str]:
    return [f"{item['field']} {item['quote']} {item['start']}:{item['end']}" for item in row["evidence"]]
