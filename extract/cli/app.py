"""The program's commands, and what becomes of their faults."""

import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from extract.cli.commands import all as all_
from extract.cli.commands import audit, diff, explain, report, review, rules, schema, show, text, typed, verify
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


app = typer.Typer(
    name="extract",
    help="Structured records, with exact provenance, from Chinese news and policy texts.",
    epilog=_block("Exit codes", EXIT_CODES),
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:
    if wanted:
        print("extract", VERSION)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


def _add(name: str, command: Callable[..., int], examples: str, exit_codes: str = EXIT_CODES) -> None:
    epilog = "\n\n".join([_block("Examples", examples), _block("Exit codes", exit_codes)])
    app.command(name, epilog=epilog)(_piped(command))


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


_add("all", all_.all_records, all_.EXAMPLES)
for _kind, _plural in PLURALS.items():
    _add(_plural, typed.command(_kind), typed.examples(_kind))
_add("show", show.show, show.EXAMPLES)
_add("explain", explain.explain, explain.EXAMPLES)
_add("rules", rules.list_rules, rules.EXAMPLES)
_add("audit", audit.audit, audit.EXAMPLES, audit.EXIT_CODES)
_add("report", report.report, report.EXAMPLES)
_add("review", review.review, review.EXAMPLES, review.EXIT_CODES)
_add("verify", verify.verify, verify.EXAMPLES, verify.EXIT_CODES)
_add("diff", diff.diff, diff.EXAMPLES, diff.EXIT_CODES)
_add("text", text.text, text.EXAMPLES)
_add("schema", schema.write_schema, schema.EXAMPLES)


def _name() -> str:
    """What the user called the program: it has two commands, and `python -m extract`."""
    called = Path(sys.argv[0]).stem
    return called if called in ("extract", "shanhai") else "extract"


def run() -> int:
    """Run the program on the arguments of the process; its exit code."""
    try:
        code = app(standalone_mode=False, prog_name=_name())
    except typer.TyperException as fault:
        context = getattr(fault, "ctx", None)
        say(f"{fault.format_message()} ({context.command_path if context else _name()} --help shows how)")
        return 2
    except OSError as fault:
        say(f"{fault.filename}: {fault.strerror}" if fault.filename else str(fault))
        return 2
    return code if isinstance(code, int) else 0
