"""Files of judgments that a command line names."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from extract.output.review.judgment import Judgment


def judged(path: Path) -> "dict[str, Judgment]":
    """The judgments of a file; none where there is no file. Raises `BadParameter` where it holds something else."""
    from extract.output.review.judgment import NotJudgments, load

    try:
        return load(path)
    except NotJudgments as fault:
        raise typer.BadParameter(str(fault), param_hint="--judgments") from fault
