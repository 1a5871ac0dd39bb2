"""A text with its records as the page reads them: JSON that stands inside a script element."""

import json
from collections.abc import Sequence
from typing import Any

from extract.output.audit.account import Account
from extract.output.brief import own_fields
from extract.reading.source import Source
from extract.records.record import Record

_COMMON = ("id", "type", "article", "rule")


def embedded(value: Any) -> bytes:
    r"""JSON that no HTML parser takes for a tag or changes: `<` is written `\u003c`, a lone surrogate `\ud800`.

    >>> embedded({"text": "</script>"})
    b'{"text":"\\u003c/script>"}'
    """
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return written.replace("<", "\\u003c").encode("utf-8", "backslashreplace")


def content(source: Source, records: Sequence[Record], account: Account) -> dict[str, Any]:
    """The text of a source, its records, the numerals that none of these claims, and the gaps.

    Offsets count code points.
    """
    return {
        "text": source.text,
        "records": [_record(record) for record in records],
        "numerals": [[n.start, n.end, n.fate, n.reason] for n in account.numerals if n.fate != "claimed"],
        "gaps": [[gap.start, gap.end, gap.word, gap.type] for gap in account.gaps],
    }


def _record(record: Record) -> dict[str, Any]:
    """A record without what it does not state; evidence as `[field, start, end]`: the quotes stand in the text."""
    return {
        **{name: getattr(record, name) for name in _COMMON},
        "fields": record.model_dump(mode="json", exclude_none=True, include=set(own_fields(type(record)))),
        "evidence": [[item.field, item.start, item.end] for item in record.evidence],
    }
