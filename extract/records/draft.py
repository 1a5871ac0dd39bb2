"""What a record's rules give before ids, raw offsets and validation."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
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
    the first one states the record and is named after the model's `states`.
    """

    type: str
    rule: str
    fields: dict[str, Any]
    cites: list[Cite] = field(default_factory=list)

    def cite(self, name: str, start: int, end: int) -> None:
        """Add the clean span that supports a field."""
        self.cites.append(Cite(name, start, end))


def finish(drafts: Iterable[Draft], document: Document, article: str) -> list[dict[str, Any]]:
    """The drafts with ids and raw evidence, ready to be validated, in the order of their first characters.

    `article` is the value of the records' `article` field. An id is a digest of the article, the type, the
    first raw span and the fields, so it does not depend on other records.
    """
    rows = [_row(draft, document, article) for draft in drafts]
    rows.sort(key=lambda row: (row["evidence"][0]["start"], row["evidence"][0]["end"], row["type"], row["id"]))
    kept: dict[str, dict[str, Any]] = {}
    for row in rows:  # two records that agree in all that makes an id are one record
        kept.setdefault(row["id"], row)
    return list(kept.values())


def _row(draft: Draft, document: Document, article: str) -> dict[str, Any]:
    evidence: list[dict[str, Any]] = []
    source = document.source.text
    seen = set()
    for name, start, end in draft.cites:
        span = document.raw(start, end)
        if span.start < span.end and (name, span) not in seen:
            seen.add((name, span))
            evidence.append(
                {"field": name, "start": span.start, "end": span.end, "quote": source[span.start : span.end]}
            )
    first = evidence[0]
    key = repr((article, draft.type, first["start"], first["end"], sorted(draft.fields.items())))
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return {
        "type": draft.type,
        "id": f"{draft.type}-{digest}",
        "article": article,
        "element": document.source.part(first["start"]),
        "rule": draft.rule,
        **draft.fields,
        "evidence": evidence,
    }
