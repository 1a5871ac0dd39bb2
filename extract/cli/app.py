"""The program's commands, and what becomes of their faults."""

import os
import sys
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from extract.output.screen import say
from extract.records import PLURALS
from extract.version import VERSION

EXIT_CODES = """
0  all inputs were read
1  some inputs could not be read; the records of the others are there
2  the command line is wrong, or the output cannot be written
"""


def _block(heading: str, lines: str) -> str:
    """A part of a help text that keeps its line breaks."""
    return "\n".join(["\b", f"{heading}:", *(f"  {line}" for line in lines.strip().splitlines())])


_FUNCTIONS = {
    "all": "all_records",
    **dict.fromkeys(PLURALS.values(), "command"),
    "show": "show",
    "explain": "explain",
    "rules": "list_rules",
    "audit": "audit",
    "report": "report",
    "review": "review",
    "verify": "verify",
    "diff": "diff",
    "text": "text",
    "schema": "write_schema",
}
"""The commands, with the functions of their modules; those of one record type share the module `typed`."""
_KINDS = {plural: kind for kind, plural in PLURALS.items()}


def application(only: str | None = None) -> typer.Typer:
    """The program with all its commands, or with one: loading and describing the others takes 20 ms."""
    app = typer.Typer(
        name="extract",
        help="Structured records, with exact provenance, from Chinese news and policy texts.",
        epilog=_block("Exit codes", EXIT_CODES),
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_options)
    for name in [only] if only else _FUNCTIONS:
        _add(app, name)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        print("extract", VERSION)
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


def _add(app: typer.Typer, name: str) -> None:
    kind = _KINDS.get(name)
    module = import_module(f"extract.cli.commands.{'typed' if kind else name}")
    function = getattr(module, _FUNCTIONS[name])
    examples = module.examples(kind) if kind else module.EXAMPLES
    codes = getattr(module, "EXIT_CODES", EXIT_CODES)
    epilog = "\n\n".join([_block("Examples", examples), _block("Exit codes", codes)])
    app.command(name, epilog=epilog)(_piped(function(kind) if kind else function))


def _piped(command: Callable[..., int]) -> Callable[..., int]:
    """The command, ending quietly where the reader of its output (`head -1`) has gone."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> int:
        try:
            code = command(*arguments, **options)
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        return code

    return run


def _name() -> str:
    """What the user called the program: it has two commands, and `python -m extract`."""
    called = Path(sys.argv[0]).stem
    return called if called in ("extract", "shanhai") else "extract"


def run() -> int:
    """Run the program on the arguments of the process; its exit code."""
    named = sys.argv[1] if sys.argv[1:2] and sys.argv[1] in _FUNCTIONS else None
    try:
        code = application(named)(standalone_mode=False, prog_name=_name())
    except typer.TyperException as fault:
        context = getattr(fault, "ctx", None)
        say(f"{fault.format_message()} ({context.command_path if context else _name()} --help shows how)")
        return 2
    except OSError as fault:
        say(f"{fault.filename}: {fault.strerror}" if fault.filename else str(fault))
        return 2
    return code if isinstance(code, int) else 0
