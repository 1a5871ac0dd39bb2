"""`extract review`: judge a sample of records, and see what the judgments come to."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extract.cli.inputs import Names
from extract.cli.judgments import judged
from extract.cli.options import Encoding, Inputs, ReferenceDate, StdinName, TextField, Types
from extract.cli.records import Records
from extract.cli.work import Plan
from extract.output.screen import console, say
from extract.reading.inputs import TEXT_FIELD
from extract.records import TYPES

if TYPE_CHECKING:
    from extract.output.review.judgment import Judgment
    from extract.output.review.sample import Item
    from extract.output.review.standing import Present

EXAMPLES = """
extract review                                  judge 50 records of seeds/ drawn at random
extract review docs/ -n 100 --type metric --seed 2
extract review docs/ --by rule                  as many of each rule
extract review docs/ --summary                  only what the judgments come to
extract review -j mine.jsonl --compare yours.jsonl
"""
EXIT_CODES = """
0  all inputs were read
1  some inputs could not be read
2  the command line is wrong, there are no judgments, or there is no terminal
"""

Size = Annotated[int, typer.Option("--n", "-n", min=1, metavar="N", help="How many records to judge.")]
Seed = Annotated[int, typer.Option(metavar="N", help="Another seed draws another sample.")]
By = Annotated[Literal["type", "rule"] | None, typer.Option("--by", help="Draw as many of each type, or of each rule.")]
Judgments = Annotated[
    Path, typer.Option("--judgments", "-j", metavar="FILE", help="Where judgments are kept, as JSON Lines.")
]
Name = Annotated[str | None, typer.Option(metavar="NAME", help="Who judges.  [default: the user's name]")]
Summary = Annotated[bool, typer.Option("--summary", help="Judge nothing; show what the judgments come to.")]
Other = Annotated[Path | None, typer.Option(metavar="FILE", help="Compare with another reviewer's judgments.")]


def review(
    inputs: Inputs = None,
    size: Size = 50,
    types: Types = None,
    seed: Seed = 1,
    strata: By = None,
    judgments: Judgments = Path("judgments.jsonl"),
    reviewer: Name = None,
    summary: Summary = False,
    compare: Other = None,
    reference_date: ReferenceDate = None,
    encoding: Encoding = None,
    stdin_name: StdinName = "stdin",
    text_field: TextField = TEXT_FIELD,
) -> int:
    """Judge records one by one in their passages: right, wrong, or wrong in a field.

    Judgments are written as they are made; the same command goes on where it stopped. Ends with the precision by
    type and rule, with confidence intervals.
    """
    if compare:
        return _compare(judgments, compare)
    if not summary:
        _check_screen()
    known = judged(judgments)
    from extract.output.review.sample import Item, Sample
    from extract.output.review.standing import Present

    wanted = tuple(types or TYPES)
    found = Records(inputs, Plan(wanted, (), reference_date, encoding), Names(stdin_name, text_field))
    sample, present = Sample(size, seed, strata or "none"), Present(wanted)
    for source, records in found:
        present.see(source.name, records)
        for record in records:
            sample.add(Item(record, source.text))
    if not summary:
        _judge(sample.items(), known, judgments, _name(reviewer))
        known = judged(judgments)
    _show(known, present)
    return found.code


def _judge(items: "list[Item]", known: "dict[str, Judgment]", path: Path, reviewer: str) -> None:
    if not items:
        say("no record to judge")
        return
    from extract.output.review.judgment import append
    from extract.output.review.screen import Reviewer

    Reviewer(items, known, lambda judgment: append(path, judgment), reviewer).run()


def _show(known: "dict[str, Judgment]", present: "Present") -> None:
    from extract.output.review.standing import standing
    from extract.output.review.tables import standing_tables

    console().print(standing_tables(standing(known.values(), present)))


def _compare(first: Path, second: Path) -> int:
    for path in (first, second):
        if not path.exists():
            raise typer.BadParameter(f"{path}: no such file", param_hint="--compare")
    from extract.output.review.agreement import agreement
    from extract.output.review.tables import agreement_tables

    console().print(agreement_tables(agreement(judged(first), judged(second)), (first.name, second.name)))
    return 0


def _check_screen() -> None:
    """A full-screen view needs a terminal and textual."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise typer.BadParameter("judging needs a terminal; --summary shows what the judgments come to")
    if find_spec("textual") is None:
        raise typer.BadParameter("judging needs the extra review: pip install 'shanhai[review]'")


def _name(given: str | None) -> str:
    import getpass

    try:
        return getpass.getuser() if given is None else given
    except (OSError, KeyError):  # a process without a user's name
        return ""
