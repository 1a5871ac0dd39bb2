"""The unit of work: one input in, the bytes of its records out. It runs in this process or in several."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from extract.output.formats import FORMATS
from extract.output.run import Failure, Read
from extract.reading.errors import Unreadable
from extract.reading.inputs import Input
from extract.reading.source import Source, read
from extract.records.record import Record

if TYPE_CHECKING:
    from concurrent.futures import Future

Block: TypeAlias = tuple[str | None, str, bytes]
"""Records as bytes, after their type (`None` where types are mixed) and their format."""


class Plan(NamedTuple):
    """What is wanted of each input. `mixed`: one stream for all types, in the order of the text."""

    types: tuple[str, ...]
    formats: tuple[str, ...]
    reference_date: str | None = None
    encoding: str | None = None
    mixed: bool = False


@dataclass(slots=True)
class Outcome:
    """What one input came to: its account and its records as bytes, or why there are none."""

    name: str
    read: Read | None = None
    failures: list[Failure] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


def outcomes(inputs: Sequence[Input], plan: Plan, jobs: int = 1) -> Iterator[Outcome]:
    """What each input comes to, in their order, with up to `jobs` processes at work."""
    if jobs == 1 or len(inputs) < 2:
        yield from (process(item, plan) for item in inputs)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        ahead: deque[Future[Outcome]] = deque()
        for item in inputs:
            ahead.append(pool.submit(process, item, plan) if item.path else _here(item, plan))
            if len(ahead) > 2 * jobs:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()


def extracted(item: Input, plan: Plan) -> tuple[Source, list[Record], list[str]]:
    """An input's source, its records, and what was wrong with those left out. Raises `Unreadable`."""
    source = read(item, plan.encoding)
    records: list[Record] = []
    defects: list[str] = []
    for some, faults in _by_article(source, plan):
        records += some
        defects += faults
    return source, records, defects


def _by_article(source: Source, plan: Plan) -> Iterator[tuple[list[Record], list[str]]]:
    """The records of each article of a source, and what was wrong with those left out."""
    from extract.pipeline import rows_by_article
    from extract.records.validation import sound

    for rows in rows_by_article(source, plan.reference_date, plan.types):
        yield sound(rows, source.text)


def process(item: Input, plan: Plan) -> Outcome:
    """Read one input, extract its records and write them as bytes, article by article: a long file may hold many."""
    outcome = Outcome(item.name)
    try:
        source = read(item, plan.encoding)
    except Unreadable as fault:
        outcome.failures.append(Failure(name=item.name, reason=str(fault)))
        return outcome
    counts = dict.fromkeys(plan.types, 0)
    for records, defects in _by_article(source, plan):
        for record in records:
            counts[record.type] += 1
        outcome.blocks += _blocks(records, plan)
        outcome.failures += [Failure(name=item.name, reason=f"{item.name}: {defect}") for defect in defects]
    outcome.read = Read(
        name=item.name,
        sha256=source.sha256,
        encoding=source.encoding,
        warnings=source.warnings,
        records=counts,
    )
    return outcome


def _blocks(records: list[Record], plan: Plan) -> Iterator[Block]:
    groups = {None: records} if plan.mixed else {kind: [r for r in records if r.type == kind] for kind in plan.types}
    for kind, group in groups.items():
        if group:
            yield from ((kind, name, FORMATS[name].block(group)) for name in plan.formats)


def _here(item: Input, plan: Plan) -> "Future[Outcome]":
    """Standard input belongs to this process alone."""
    from concurrent.futures import Future

    future: Future[Outcome] = Future()
    future.set_result(process(item, plan))
    return future
