"""What judgments come to, as tables."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.output.passage import shortened
from extract.output.review.agreement import Agreement
from extract.output.review.judgment import VERDICTS, Judgment
from extract.output.review.standing import Precision, Standing, by_rule, by_type
from extract.output.review.statistics import Share
from extract.output.style import TYPE_STYLES
from extract.output.visible import on_one_line


def standing_tables(found: Standing) -> RenderableType:
    """Precision by type and by rule of what is judged, then the judgments whose records have changed or gone."""
    applied = found.applied
    parts: list[RenderableType] = [
        Text(f"{len(applied)} records judged; shares with 95% Wilson intervals"),
        *([Text(f"{len(found.elsewhere)} judgments on other texts or types", "dim")] if found.elsewhere else []),
        Text(),
        _precision("type", by_type(applied), styled=True),
        Text(),
        _precision("rule", by_rule(applied)),
    ]
    if notes := [judgment for judgment in applied if judgment.note]:
        parts += [Text(), _judgments("Notes", ((j, j.note) for j in notes))]
    if changed := found.changed:
        parts += [Text(), _judgments("Judged, changed since", ((j, f"now {now}") for j, now in changed))]
    if gone := found.gone:
        parts += [Text(), _judgments("Judged, no longer there", ((j, j.note) for j in gone))]
    return Group(*parts)


def agreement_tables(found: Agreement, names: tuple[str, str]) -> RenderableType:
    """How two reviewers agree, their verdicts crossed, and where they differ."""
    kappa = "not defined" if found.kappa is None else f"{found.kappa:.3f}"
    head = Text(
        f"{found.both} records judged by both, {found.only_first} only in {names[0]}, {found.only_second} only in "
        f"{names[1]}\nagreement {_share(found.agreed)}, kappa {kappa}"
    )
    table = _table(f"{names[0]} \\ {names[1]}", *VERDICTS)
    for one in VERDICTS:
        table.add_row(Text(one), *(str(found.table[one, other]) for other in VERDICTS))
    parts: list[RenderableType] = [head, Text(), table]
    if found.disagreements:
        rows = ((one, f"{one.verdict} / {other.verdict}") for one, other in found.disagreements)
        parts += [Text(), _judgments("They differ on", rows, verdicts=False)]
    return Group(*parts)


def _precision(name: str, found: Mapping[str, Precision], *, styled: bool = False) -> Table:
    table = _table(name, "judged", "right", "precision", "a record at all", "wrong fields")
    for key, precision in found.items():
        fields = "、".join(f"{field} {count}" for field, count in sorted(precision.fields.items()))
        label = Text(key, style=TYPE_STYLES.get(key, "") if styled else "")
        counts = (str(precision.judged), str(precision.right))
        table.add_row(label, *counts, _share(precision.strict), _share(precision.found), Text(fields))
    return table


def _share(share: Share | None) -> str:
    return f"{share.value:.2f} ({share.low:.2f}–{share.high:.2f})" if share else ""


def _judgments(title: str, rows: Iterable[tuple[Judgment, str]], *, verdicts: bool = True) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False, header_style="dim")
    for name in ("record", *(("verdict",) if verdicts else ()), "", "passage"):
        table.add_column(name, overflow="fold")
    for judgment, said in rows:
        verdict = (Text(judgment.verdict),) if verdicts else ()
        table.add_row(Text(judgment.record), *verdict, Text(on_one_line(said)), _quote(judgment))
    return table


def _quote(judgment: Judgment) -> Text:
    return Text.assemble(on_one_line(shortened(judgment.quote)), (f" {judgment.article}:{judgment.start}", "dim"))


def _table(*head: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    names: Sequence[str] = head
    for name in names:
        table.add_column(name, justify="left" if name in (head[0], "wrong fields") else "right", overflow="fold")
    return table
