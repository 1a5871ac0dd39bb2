"""The page, written text by text, so that memory does not grow with the texts themselves."""

import base64
import hashlib
import html
from collections.abc import Callable, Mapping, Sequence
from importlib import resources
from typing import Any

from extract.output.audit.account import Account
from extract.output.audit.totals import Tally
from extract.output.brief import own_fields
from extract.output.report.content import content, embedded
from extract.output.report.places import region_name
from extract.output.report.summary import article_days, summary
from extract.output.review.judgment import Judgment
from extract.reading.source import Source
from extract.records import PLURALS, module
from extract.records.record import Record
from extract.version import VERSION

STYLES = ("base.css", "layout.css", "reader.css", "views.css", "print.css")
SCRIPTS = (
    "dom.js",
    "data.js",
    "state.js",
    "filters.js",
    "links.js",
    "marks.js",
    "cards.js",
    "reader.js",
    "records.js",
    "timeline.js",
    "figures.js",
    "ties.js",
    "audit.js",
    "main.js",
)
POLICY = (
    "default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; img-src data:; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""The content security policy: nothing is loaded, and nothing runs but our own script and style."""


class Page:
    """One page in the making: `add` each text, then `close`."""

    def __init__(
        self, write: Callable[[bytes], object], title: str, judgments: Mapping[str, Judgment] | None = None
    ) -> None:
        """`write` takes the bytes of the page, piece by piece; `judgments` are shown with the records of their ids."""
        self._write = write
        self._judgments = judgments or {}
        self._texts: list[dict[str, Any]] = []
        self._rows: list[dict[str, Any]] = []
        self._tally = Tally()
        self._script = "(() => {\n'use strict';\n" + _joined(SCRIPTS) + "})();\n"
        style = _joined(STYLES)
        head, self._foot = _asset("page.html").split("<!-- data -->\n")
        policy = POLICY.format(script=_digest(self._script), style=_digest(style))
        for name, value in (("policy", policy), ("title", html.escape(title)), ("style", style)):
            head = head.replace(f"<!-- {name} -->", value)
        write(head.encode())

    @property
    def texts(self) -> int:
        """How many texts it has."""
        return len(self._texts)

    @property
    def records(self) -> int:
        """How many records it has."""
        return len(self._rows)

    def add(self, source: Source, records: Sequence[Record], account: Account) -> None:
        """Write a text with its records and the account of its numerals."""
        published = article_days(records)
        for record in records:
            row = {"text": len(self._texts), **summary(record, published.get(record.article))}
            if judgment := self._judgments.get(record.id):
                row["judgment"] = judgment.model_dump(include={"verdict", "fields", "note", "reviewer"})
            self._rows.append(row)
        titles = [getattr(record, "title", None) for record in records if record.type == "article"]
        known: dict[str, Any] = {
            "name": source.name,
            "title": next(filter(None, titles), None),
            "length": len(source.text),
        }
        line = self._tally.add(account)
        known |= {
            "sha256": source.sha256,
            "script": _script(records),
            "counts": line.count.as_json(),
            "gaps": line.gaps,
        }
        self._texts.append(known)
        self._data("text", content(source, records, account))

    def close(self) -> None:
        """Write what the page needs to know of all texts, and the script that shows them."""
        codes = sorted({code for row in self._rows for code in row.get("regions", ())})
        index = {
            "version": VERSION,
            "types": [_type(kind) for kind in PLURALS],
            "texts": self._texts,
            "rows": self._rows,
            "regions": [[code, region_name(code)] for code in codes],
            "audit": self._tally.as_json(),
        }
        self._data("index", index)
        self._write(self._foot.replace("<!-- script -->", self._script).encode())

    def _data(self, kind: str, value: Any) -> None:
        self._write(b'<script type="application/json" data-is="%s">%s</script>\n' % (kind.encode(), embedded(value)))


def _type(kind: str) -> dict[str, Any]:
    model = module(kind).MODEL
    fields = {name: model.model_fields[name].description or "" for name in own_fields(model)}
    return {"name": kind, "plural": PLURALS[kind], "fields": fields, "states": model.states}


def _script(records: Sequence[Record]) -> str:
    scripts = {getattr(record, "script", None) for record in records}
    return "zh-Hant" if "traditional" in scripts else "zh-Hans"


def _joined(names: Sequence[str]) -> str:
    return "".join(_asset(name) for name in names)


def _asset(name: str) -> str:
    return resources.files(__package__).joinpath("assets", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
