"""The rules by type, with their examples, drawn for people."""

from collections.abc import Iterator
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.output.style import TYPE_STYLES, field_styles
from extract.output.visible import visible
from extract.records import TYPES, module
from extract.rules.examples import parse
from extract.rules.rule import Rule


def rules() -> Iterator[tuple[str, Rule[Any]]]:
    """Each rule with its record type, type by type."""
    for kind in TYPES:
        for rule in getattr(module(kind), "RULES", ()):
            yield kind, rule


def contents() -> RenderableType:
    """A line for each rule: its name and its first example."""
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("rule", min_width=max(len(rule.name) for _, rule in rules()))
    table.add_column("example", no_wrap=True, overflow="ellipsis")
    for kind, rule in rules():
        table.add_row(
            Text(rule.name, style=TYPE_STYLES[kind]),
            drawn(rule.accepts[0]) if rule.accepts else Text(),
        )
    return table


def page(rule: Rule[Any]) -> RenderableType:
    """All of one rule."""
    lines = [
        Text.assemble(("rule      ", "dim"), (rule.name, "bold")),
        Text.assemble(("anchors   ", "dim"), " ".join(rule.anchors)),
        Text.assemble(("pattern   ", "dim"), rule.pattern),
        Text.assemble(("priority  ", "dim"), str(rule.priority)),
    ]
    lines += [Text.assemble(("accepts   ", "green"), drawn(example)) for example in rule.accepts]
    lines += [Text.assemble(("rejects   ", "red"), drawn(example)) for example in rule.rejects]
    return Group(*lines)


def drawn(example: str) -> Text:
    """An example with its fields coloured and named; where they nest, the inner one's colour shows."""
    plain, fields = parse(example)
    styles = field_styles(field for field, _ in fields)
    text = Text(visible(plain).replace("\n", "⏎"))
    for field, span in reversed(fields):
        text.stylize(f"{styles[field]} underline", *span)
    parts, done = Text(), 0
    for field, span in sorted(fields, key=lambda item: item[1].end):
        parts.append_text(text[done : span.end]).append(f"[{field}]", "dim")
        done = span.end
    return parts.append_text(text[done:])
