"""What a record's rules give before ids, raw offsets and validation."""

from collections.abc import Callable, Iterable
from dataclasses import field
from functools import cache
from hashlib import blake2b
from operator import itemgetter
from typing import Any, NamedTuple

from extract.plain import plain
from extract.text.document import Document

Row = dict[str, Any]
"""A record as plain values, in the order of its model's fields once it is validated."""


class Cite(NamedTuple):
    """The clean span that supports a field."""

    field: str
    start: int
    end: int


@plain
class Draft:
    """One record to be.

    `fields` holds plain values (Decimal allowed) for the model's own fields. `cites` are spans of the clean text;
    the first one states the record and is named after the model's `states`. Each is a `Cite` or as plain a tuple.
    """

    type: str
    rule: str
    fields: dict[str, Any]
    cites: list[tuple[str, int, int]] = field(default_factory=list)

    def cite(self, name: str, start: int, end: int) -> None:
        """Add the clean span that supports a field."""
        self.cites.append((name, start, end))


def finish(drafts: Iterable[Draft], document: Document, article: str) -> list[Row]:
    """The drafts with ids and raw evidence, ready to be validated, in the order of their first characters.

    `article` is the value of the records' `article` field. An id is a digest of the article, the type, the
    first raw span and the fields, so it does not depend on other records; drafts that agree in all of that are one.
    """
    source, is_raw, stated = document.source, document.is_raw, repr(article)
    text, formatted = source.text, bool(source.parts)
    rows: dict[str, tuple[int, int, str, dict[str, Any]]] = {}
    for draft in drafts:
        kind, fields = draft.type, draft.fields
        cites = draft.cites if is_raw else [(name, *document.raw(start, end)) for name, start, end in draft.cites]
        evidence: list[dict[str, Any]] = []
        for name, start, end in dict.fromkeys(cites) if len(cites) > 1 else cites:  # each span once for a field
            if start < end:
                evidence.append({"field": name, "start": start, "end": end, "quote": text[start:end]})
        start, end = evidence[0]["start"], evidence[0]["end"]
        form, values = _form(kind, tuple(fields))
        key = form % (stated, start, end, *values(fields))
        name = f"{kind}-{blake2b(key.encode(), digest_size=6).hexdigest()}"
        if name not in rows:
            row = {
                "type": kind,
                "id": name,
                "article": article,
                "element": source.part(start) if formatted else None,
                "rule": draft.rule,
                "evidence": evidence,
                **fields,
            }
            rows[name] = (start, end, name, row)
    return [row for _, _, _, row in sorted(rows.values())]


@cache
def _form(kind: str, names: tuple[str, ...]) -> tuple[str, Callable[[dict[str, Any]], Iterable[Any]]]:
    """What makes `repr((article, kind, start, end, sorted(fields.items())))` out of values, and what gives the last.

    `article` is given as its `repr`. Made once a type, it saves the sorting and half of the `repr`.
    """
    ordered = sorted(names)
    fields = ", ".join(f"({name!r}, %r)" for name in ordered)
    values = itemgetter(*ordered) if len(ordered) > 1 else dict.values  # of one field it would give no tuple
    return f"(%s, {kind!r}, %d, %d, [{fields}])", values
