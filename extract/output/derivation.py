"""How a record came about: its rule, the mentions it was made of, what each of them means and why."""

from collections.abc import Iterator
from dataclasses import asdict, is_dataclass
from decimal import Decimal
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.mentions.mention import Mention
from extract.output.brief import NOTHING, brief
from extract.output.passage import LONGEST, heading
from extract.output.visible import on_one_line
from extract.records import module
from extract.records.record import Record
from extract.records.view import ArticleView, SentenceView
from extract.text.span import Span


def derivation(record: Record, view: ArticleView) -> RenderableType:
    """The record's rule, those tried beside it, then each sentence that it rests on with the mentions in it."""
    sentences = [s for s in view.sentences if _overlaps(view.document.raw(s.start, s.end), record)]
    parts: list[RenderableType] = [heading(record), *_rule(record, sentences), _reference(view)]
    for sentence in sentences:
        parts += ["", *_texts(view, sentence), _mentions(record, view, sentence)]
    return Group(*parts)


def _rule(record: Record, sentences: list[SentenceView]) -> Iterator[Text]:
    rules = {rule.name: rule for rule in getattr(module(record.type), "RULES", ())}
    rule = rules.get(record.rule)
    if rule is None:
        return
    anchors = [anchor for anchor in rule.anchors if _stands(anchor, sentences)]
    others = [r.name for r in rules.values() if r is not rule and any(_stands(a, sentences) for a in r.anchors)]
    yield _line("anchors", " ".join(anchors))
    yield _line("pattern", rule.pattern if len(rule.pattern) <= LONGEST else f"{rule.pattern[:LONGEST]} …")
    yield _line("rivals", f"{' '.join(others) or NOTHING} (rules of the type with an anchor here)")


def _stands(anchor: str, sentences: list[SentenceView]) -> bool:
    return any(anchor in sentence.text for sentence in sentences)


def _reference(view: ArticleView) -> Text:
    known = view.reference
    return _line("reference date", f"{known.value} ({known.source})" if known.value else NOTHING)


def _texts(view: ArticleView, sentence: SentenceView) -> Iterator[Text]:
    """The sentence as the source has it and, where that differs, as it reads when clean."""
    raw = view.document.raw(sentence.start, sentence.end)
    source = view.document.source.text[raw.start : raw.end]
    yield _line("source", f"{on_one_line(source)}  {raw.start}:{raw.end}")
    if source != sentence.text:
        yield _line("clean", on_one_line(sentence.text))
        yield _line("cleaning", ", ".join(f"{repair.step} ×{repair.count}" for repair in view.document.repairs))


def _mentions(record: Record, view: ArticleView, sentence: SentenceView) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in ("field", "mention", "kind", "means", "found by"):
        table.add_column(name, overflow="fold")
    for mention in sentence.mentions:
        fields = [item.field for item in record.evidence if view.document.raw(*mention.span) == (item.start, item.end)]
        words = view.text[mention.start : mention.end]
        row = (" ".join(fields), on_one_line(words), mention.kind, _meaning(mention, words), mention.rule)
        table.add_row(*(Text(cell, style="bold" if fields else "") for cell in row))
    return table


def _meaning(mention: Mention[Any], words: str) -> str:
    """What a mention comes to, and how."""
    value = mention.value
    if mention.kind == "date":
        return f"{brief(value.meaning.value)}  {value.meaning.how}"
    if mention.kind.startswith("quantity:"):
        return _amount(value, words)
    known = asdict(value) if is_dataclass(value) and not isinstance(value, type) else {"value": value}
    return " ".join(f"{name} {brief(v)}" for name, v in known.items() if v not in (None, [], (), "", False))


def _amount(quantity: Any, words: str) -> str:
    """`13.38 × 10^8 = 1,338,000,000 元`."""
    if quantity.value is None:
        return f"{brief(quantity.low)} to {brief(quantity.high)} {quantity.unit or ''}"
    stated = "".join(character for character in words if character in "0123456789.")
    power = _power(quantity.value, stated)
    return f"{f'{stated} × 10^{power} = ' if power else ''}{brief(quantity.value)} {quantity.unit or ''}"


def _power(value: Decimal, stated: str) -> int:
    """The power of ten between the digits as stated and the value; 0 where there is none."""
    try:
        ratio = value / Decimal(stated)
    except ArithmeticError:
        return 0
    power = ratio.adjusted()
    return power if ratio == Decimal(10) ** power else 0


def _overlaps(span: Span, record: Record) -> bool:
    return any(span.overlaps(Span(item.start, item.end)) for item in record.evidence)


def _line(name: str, value: str) -> Text:
    return Text.assemble((f"{name}  ", "dim"), value)
