"""What people see on the error stream: warnings, progress and a summary. Data never goes this way."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.console import Console

    from extract.output.run import Run

T = TypeVar("T")
_MANY = 20
_PIPED_WIDTH = 160
"""Columns where no terminal says how many: a table that is piped keeps its columns."""


def say(message: str) -> None:
    """One line on the error stream."""
    print(f"extract: {' '.join(message.split())}", file=sys.stderr, flush=True)


def console(*, stderr: bool = False) -> "Console":
    """A console that takes no text for markup, and writes what the terminal can show of any character."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
    width = None if stream.isatty() or "COLUMNS" in os.environ else _PIPED_WIDTH
    return Console(stderr=stderr, markup=False, emoji=False, highlight=False, width=width)


@contextmanager
def paged() -> "Iterator[Console]":
    """A console on standard output; on a terminal what it prints goes through the pager, colours and all."""
    screen = console()
    if not screen.is_terminal:
        yield screen
        return
    os.environ.setdefault("LESS", "-FRX")  # as git does: colours, and no pager for what fits the screen
    with screen.pager(styles=not screen.no_color):
        yield screen


def summary(run: "Run") -> None:
    """How many records of each type a run gave, and where they are."""
    wide = max(map(len, run.counts), default=0)
    print(f"{'type':{wide}}  records{'  files' if run.files else ''}", file=sys.stderr)
    for kind, count in run.counts.items():
        files = " ".join(written.file for written in run.files if written.type == kind)
        print(f"{kind:{wide}}  {count:7}  {files}".rstrip(), file=sys.stderr)
    print(f"{_counted(len(run.inputs), 'input')} read, {_counted(len(run.failures), 'failure')}", file=sys.stderr)


def _counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> _counted(1, "input"), _counted(2, "input")
    ('1 input', '2 inputs')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def followed(items: Iterator[T], total: int) -> Iterable[T]:
    """The items, with a progress bar where there are many of them and somebody is looking."""
    if total < _MANY or not sys.stderr.isatty():
        return items
    from rich.progress import track

    return track(items, "reading", total=total, console=console(stderr=True), transient=True)
