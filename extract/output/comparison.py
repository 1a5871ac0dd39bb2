"""Changes between two runs, drawn for people."""

from collections.abc import Sequence

from rich.text import Text

from extract.output.brief import brief
from extract.output.changes import Change
from extract.output.passage import shortened
from extract.output.visible import on_one_line

_SIGNS = {"gained": ("+", "green"), "lost": ("-", "red"), "changed": ("~", "yellow")}


def comparison(changes: Sequence[Change]) -> Text:
    """A line for each change, and one for each field that changed in it."""
    text = Text()
    for change in changes:
        sign, style = _SIGNS[change.kind]
        row, first = change.row, change.row["evidence"][0]
        text.append(f"{sign} {row['type']} ", style)
        text.append(f"{row['article']}:{first['start']} ", "dim")
        text.append(on_one_line(shortened(first["quote"])))
        text.append(f"  {row['rule']}\n", "dim")
        for name, (old, new) in change.fields.items():
            text.append(f"    {name}: ")
            text.append(on_one_line(brief(old)), "red")
            text.append(" → ")
            text.append(on_one_line(brief(new)) + "\n", "green")
    return text
