"""What the inputs of a command line come to."""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from extract.cli.options import DEFAULT_INPUT
from extract.plain import plain
from extract.reading.errors import Unreadable, printable
from extract.reading.inputs import TEXT_FIELD, Input, expand

if TYPE_CHECKING:
    from extract.output.run import Failure


class Names(NamedTuple):
    """How inputs are called whose name does not say it: standard input, and the text of a JSON row."""

    stdin: str = "stdin"
    text_field: str = TEXT_FIELD


NAMES = Names()


@plain
class Gathered:
    """The inputs in the order of their names, and the arguments that name none."""

    inputs: list[Input] = field(default_factory=list)
    failures: "list[Failure]" = field(default_factory=list)


def gather(paths: Sequence[str] | None, names: Names = NAMES) -> Gathered:
    """The inputs of a command: each once, in an order that does not depend on that of the arguments."""
    gathered = Gathered()
    found: list[Input] = []
    for path in paths or [DEFAULT_INPUT]:
        try:
            inputs = expand([path], names.stdin, names.text_field)
        except Unreadable as fault:
            gathered.failures.append({"name": printable(path), "reason": str(fault)})
            continue
        if not inputs:
            name = printable(path)
            gathered.failures.append({"name": name, "reason": f"{name}: no text files in this folder"})
        found += inputs
    gathered.inputs = sorted(_distinct(found), key=lambda item: item.name)
    return gathered


def _distinct(inputs: Sequence[Input]) -> list[Input]:
    """Each file once; files that share a name go by the path they were given with."""
    real = cache(os.path.realpath)
    once = {item.identity(real): item for item in inputs}
    names = Counter(item.name for item in once.values())
    return [
        item._replace(name=item.path_name) if item.path and names[item.name] > 1 else item for item in once.values()
    ]
