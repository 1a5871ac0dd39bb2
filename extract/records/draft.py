"""What a record's rules give before ids, raw offsets and validation."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from extract.text.document import Document


class Cite(NamedTuple):
    """The clean span that supports a field."""

    field: str
    start: int
    end: int


@dataclass(slots=True)
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
        self.cites.append(Cite(name, start, end))


def finish(drafts: Iterable[Draft], document: Document, article: str) -> list[dict[str, Any]]:
    """The drafts with ids and raw evidence, ready to be validated, in the order of their first characters.

    `article` is the value of the records' `article` field. An id is a digest of the article, the type, the
    first raw span and the fields, so it does not depend on other records; drafts that agree in all of that are one.
    """
    rows: dict[tuple[int, int, str, str], dict[str, Any]] = {}
    for draft in drafts:
        evidence = _evidence(draft.cites, document)
        start, end = evidence[0]["start"], evidence[0]["end"]
        place = (start, end, draft.type, _id(draft, article, start, end))
        if place not in rows:
            rows[place] = {
                "type": draft.type,
                "id": place[-1],
                "article": article,
                "element": document.source.part(start),
                "rule": draft.rule,
                **draft.fields,
                "evidence": evidence,
            }
    return [rows[place] for place in sorted(rows)]


def _evidence(cites: list[tuple[str, int, int]], document: Document) -> list[dict[str, Any]]:
    """The characters of the source that were cited, each span once for a field."""
    source = document.source.text
    spans = cites if document.is_raw else [(name, *document.raw(start, end)) for name, start, end in cites]
    return [
        {"field": name, "start": start, "end": end, "quote": source[start:end]}
        for name, start, end in dict.fromkeys(spans)
        if start < end
    ]


def _id(draft: Draft, article: str, start: int, end: int) -> str:
    """A digest of `repr((article, type, start, end, sorted(fields.items())))`."""
    key = f"({article!r}, {draft.type!r}, {start}, {end}, [{_sorted(tuple(draft.fields)) % draft.fields}])"
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return f"{draft.type}-{digest}"


@cache
def _sorted(names: tuple[str, ...]) -> str:
    """The form of sorted items with these names: made once a type, it saves the sorting and half of the `repr`."""
    return ", ".join(f"({name!r}, %({name})r)" for name in sorted(names))
