"""The options that several commands share, and what they accept."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer

from extract.output.formats import FORMATS
from extract.records import PLURALS, TYPES

DEFAULT_INPUT = "seeds"
_NAMES = {**{kind: kind for kind in TYPES}, **{plural: kind for kind, plural in PLURALS.items()}}


def _one_of(names: dict[str, str], what: str) -> Callable[[list[str] | None], list[str]]:
    """A check that maps each given name to its meaning, keeps the order of `names`, and drops repetitions."""

    def check(given: list[str] | None) -> list[str]:
        for name in given or ():
            if name not in names:
                raise typer.BadParameter(f"no {what} '{name}'; there are {', '.join(dict.fromkeys(names.values()))}")
        wanted = {names[name] for name in given or ()}
        return [name for name in dict.fromkeys(names.values()) if name in wanted]

    return check


def one_format(given: list[str] | None) -> str:
    """The format of standard output: the one given, or `jsonl`."""
    if given and len(given) > 1:
        raise typer.BadParameter("standard output holds one format; give one --format", param_hint="--format")
    return given[0] if given else "jsonl"


def _complete(names: Iterable[str]) -> Callable[[str], list[str]]:
    known = list(names)
    return lambda incomplete: [name for name in known if name.startswith(incomplete)]


def reference(value: str | None) -> str | None:
    """A check that an option is a date: day, month or year."""
    if value is None:
        return None
    from extract.api import reference_edtf

    try:
        return reference_edtf(value)
    except ValueError as fault:
        raise typer.BadParameter(str(fault)) from fault


def _encoding(value: str | None) -> str | None:
    import codecs

    try:
        return codecs.lookup(value).name if value else None
    except LookupError as fault:
        raise typer.BadParameter(f"no encoding '{value}'; give one that Python knows: utf-8, gb18030, big5") from fault


Inputs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[INPUT]...",
        help=f"Files, folders (all text files below them), or - for standard input.  [default: {DEFAULT_INPUT}]",
        show_default=False,
    ),
]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type",
        "-t",
        metavar="TYPE",
        callback=_one_of(_NAMES, "record type"),
        autocompletion=_complete(TYPES),
        help=f"Only this record type; may be repeated. One of {', '.join(TYPES)}.",
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        callback=_one_of({name: name for name in FORMATS}, "format"),
        autocompletion=_complete(FORMATS),
        help=f"One of {', '.join(FORMATS)}; may be repeated where files are written.",
    ),
]
ReferenceDate = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        callback=reference,
        help="What 昨日, 去年 and the like refer to: 2022-08-24, 2022-08 or 2022, over what a text says of itself.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", callback=_encoding, help="Encoding of the inputs, where it is not found out rightly."),
]
TextField = Annotated[
    str, typer.Option(metavar="NAME", help="The field of JSON rows that holds their text; dots lead into objects.")
]
StdinName = Annotated[str, typer.Option(metavar="NAME", help="What records call standard input.")]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, metavar="N", help="Read so many inputs at the same time.")]
Folder = Annotated[Path | None, typer.Option("--out", "-o", metavar="DIR", help="Write files into this folder.")]
