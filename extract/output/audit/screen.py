"""The audit as tables, for people."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.output.audit.account import Account, Numeral
from extract.output.audit.totals import Count, Tally
from extract.output.passage import shortened
from extract.output.style import TYPE_STYLES
from extract.output.visible import on_one_line

CONTEXT = 16
"""Characters of the source that are shown before and after an unexplained numeral."""

Row: TypeAlias = tuple[Text, Text, Text]


def tables(tally: Tally, loose: Sequence[Row], gaps: Sequence[Row], limit: int) -> RenderableType:
    """The sums, then `loose` numerals and `gaps` as the functions of these names give them.

    Of texts, numerals and sentences at most `limit` rows each are shown (0: all).
    """
    return Group(
        _numerals(tally),
        Text(),
        _types(tally),
        Text(),
        _texts(tally, limit),
        Text(),
        _listing("Unexplained numerals", ("where", "looks like", "passage"), loose, limit),
        Text(),
        _listing("Sentences that sound like a record and gave none", ("where", "type", "sentence"), gaps, limit),
    )


def loose(source: str, account: Account) -> Iterator[Row]:
    """The unexplained numerals of a text, in their passages."""
    for numeral in account.numerals:
        if numeral.fate == "unexplained":
            where = Text(f"{account.name}:{numeral.start}", style="dim")
            yield where, Text(numeral.reason or ""), _passage(source, numeral)


def gaps(account: Account) -> Iterator[Row]:
    """The sentences of a text that sound like a record and gave none."""
    for gap in account.gaps:
        sentence = Text(on_one_line(shortened(gap.quote)))
        sentence.highlight_words([gap.word], "bold yellow")
        yield Text(f"{account.name}:{gap.start}", style="dim"), Text(gap.type, style=TYPE_STYLES[gap.type]), sentence


def _numerals(tally: Tally) -> Table:
    total = tally.total
    sums = tally.as_json()
    table = _table("numerals", "count", "share")
    for name, number, parts in (
        ("claimed by a record", total.claimed, sums["claimed_by"]),
        ("set aside", total.set_aside, sums["set_aside_for"]),
        ("unexplained", total.unexplained, sums["unexplained_as"]),
        ("all", total.numerals, {}),
    ):
        table.add_row(Text(name, style="bold"), f"{number:,}", _share(number, total))
        for part, of_it in parts.items():
            table.add_row(Text(f"  {part}"), f"{of_it:,}", _share(of_it, total), style="dim")
    return table


def _types(tally: Tally) -> Table:
    table = _table("type", "records", "texts", "per 1000 characters", "sound so", "without one")
    table.title = "Records, and sentences that sound like one"
    for kind, rate in tally.rates().items():
        sounding = (f"{rate.sounding:,}", f"{rate.gaps:,}") if rate.sounding else ("", "")
        counts = (f"{rate.records:,}", f"{rate.texts:,}", f"{rate.per_1000_characters:.2f}")
        table.add_row(Text(kind, style=TYPE_STYLES[kind]), *counts, *sounding)
    return table


def _texts(tally: Tally, limit: int) -> Table:
    table = _table("text", "numerals", "unexplained", "explained", "records", "gaps")
    table.title = "Texts, those with the smallest explained share first"
    worst = sorted(tally.lines, key=lambda line: (line.count.explained, line.name))
    for line in worst[: limit or None]:
        counts = (str(line.count.numerals), str(line.count.unexplained), f"{line.count.explained:.1f}%")
        table.add_row(Text(line.name), *counts, str(sum(line.records.values())), str(line.gaps))
    return _captioned(table, len(worst), limit)


def _passage(source: str, numeral: Numeral) -> Text:
    before = source[max(numeral.start - CONTEXT, 0) : numeral.start]
    after = source[numeral.end : numeral.end + CONTEXT]
    return Text.assemble(on_one_line(before), (on_one_line(shortened(numeral.quote)), "bold red"), on_one_line(after))


def _listing(title: str, head: Sequence[str], rows: Sequence[Row], limit: int) -> Table:
    table = _table()
    table.title = title
    for name in head:
        table.add_column(name, overflow="fold")
    for row in rows[: limit or None]:
        table.add_row(*row)
    return _captioned(table, len(rows), limit)


def _captioned(table: Table, rows: int, limit: int) -> Table:
    left = rows - limit if limit else 0
    if left > 0:
        table.caption = Text(f"{left:,} more: --limit {rows} shows them")
        table.caption_justify = "left"
    return table


def _table(*head: str) -> Table:
    """A table whose first column is text and whose other columns are numbers, which are never broken."""
    table = Table(title_justify="left", title_style="bold", box=None, pad_edge=False, header_style="dim")
    for name in head[:1]:
        table.add_column(name, overflow="fold")
    for name in head[1:]:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _share(part: int, total: Count) -> str:
    return f"{100 * part / total.numerals:.1f}%" if total.numerals else ""
