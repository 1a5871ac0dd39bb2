"""The unit of work: inputs in, the bytes of their records out. It runs in this process or in several."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from extract.output.formats import FORMATS
from extract.plain import plain
from extract.reading.errors import Unreadable
from extract.reading.inputs import Input
from extract.reading.source import Source, read
from extract.records.draft import Row
from extract.records.record import Record

if TYPE_CHECKING:
    from concurrent.futures import Future

    from extract.output.run import Failure, Read

_INPUTS = 128
_CHARACTERS = 100_000
"""What is read together, at most: enough for the steps of the work to pay, and little to keep in memory."""

_type = itemgetter("type")

Block: TypeAlias = tuple[str | None, str, bytes]
"""Records as bytes, after their type (`None` where types are mixed) and their format."""


class Plan(NamedTuple):
    """What is wanted of each input. `mixed`: one stream for all types, in the order of the text."""

    types: tuple[str, ...]
    formats: tuple[str, ...]
    reference_date: str | None = None
    encoding: str | None = None
    mixed: bool = False


@plain
class Outcome:
    """What one input came to: its account and its records as bytes, or why there are none."""

    name: str
    read: "Read | None" = None
    failures: "list[Failure]" = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


def outcomes(inputs: Sequence[Input], plan: Plan, jobs: int = 1) -> Iterator[Outcome]:
    """What each input comes to, in their order, with up to `jobs` processes at work."""
    if jobs == 1 or len(inputs) < 2:
        yield from process(inputs, plan)
        return
    from concurrent.futures import ProcessPoolExecutor

    share = min(_INPUTS, -(-len(inputs) // (4 * jobs)))
    with ProcessPoolExecutor(jobs) as pool:
        ahead: deque[Future[list[Outcome]]] = deque()
        for at in range(0, len(inputs), share):
            some = inputs[at : at + share]
            # standard input belongs to this process alone
            here = any(item.path is None for item in some)
            ahead.append(_done(_all(some, plan)) if here else pool.submit(_all, some, plan))
            if len(ahead) > 2 * jobs:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()


def extracted(item: Input, plan: Plan) -> tuple[Source, list[Record], list[str]]:
    """An input's source, its records, and what was wrong with those left out. Raises `Unreadable`."""
    from extract.pipeline import rows
    from extract.records.validation import sound_records

    source = read(item, plan.encoding)
    return source, *sound_records(rows(source, plan.reference_date, plan.types), source.text)


def process(inputs: Iterable[Input], plan: Plan) -> Iterator[Outcome]:
    """Read inputs, extract their records and write them as bytes: many small ones together, a large one by itself."""
    batch: list[Outcome] = []
    sources: list[Source | None] = []
    size = 0
    for item in inputs:
        outcome, source = _read(item, plan)
        batch.append(outcome)
        sources.append(source)
        size += len(source.text) if source else 0
        if len(batch) == _INPUTS or size > _CHARACTERS:
            yield from _written(batch, sources, plan)
            batch, sources, size = [], [], 0
    yield from _written(batch, sources, plan)


def _read(item: Input, plan: Plan) -> tuple[Outcome, Source | None]:
    try:
        return Outcome(item.name), read(item, plan.encoding)
    except Unreadable as fault:
        return Outcome(item.name, failures=[{"name": item.name, "reason": str(fault)}]), None


def _written(batch: Sequence[Outcome], sources: Sequence[Source | None], plan: Plan) -> Sequence[Outcome]:
    """The outcomes of a batch, with the records of their sources."""
    readable = [(outcome, source) for outcome, source in zip(batch, sources, strict=True) if source]
    counts = [dict.fromkeys(plan.types, 0) for _ in readable]
    for at, rows, defects in _rows([source for _, source in readable], plan):
        outcome, _ = readable[at]
        for kind in map(_type, rows):
            counts[at][kind] += 1
        outcome.blocks += _blocks(rows, plan)
        outcome.failures += [{"name": outcome.name, "reason": f"{outcome.name}: {defect}"} for defect in defects]
    for (outcome, source), found in zip(readable, counts, strict=True):
        outcome.read = {
            "name": outcome.name,
            "sha256": source.sha256,
            "encoding": source.encoding,
            "warnings": source.warnings,
            "records": found,
        }
    return batch


def _rows(sources: Sequence[Source], plan: Plan) -> Iterator[tuple[int, list[Row], list[str]]]:
    """The records of each article as rows, with the place of its source, and what was wrong with those left out."""
    from extract.pipeline import batches
    from extract.records.validation import sound

    for batch in batches(sources, plan.reference_date, plan.types):
        for found in batch:
            yield found.source, *sound(found.rows)


def _blocks(rows: list[Row], plan: Plan) -> Iterator[Block]:
    groups = {None: rows} if plan.mixed else {kind: [row for row in rows if row["type"] == kind] for kind in plan.types}
    for kind, group in groups.items():
        if group:
            yield from ((kind, name, FORMATS[name].block(group)) for name in plan.formats)


def _all(inputs: Sequence[Input], plan: Plan) -> list[Outcome]:
    return list(process(inputs, plan))


def _done(outcomes: list[Outcome]) -> "Future[list[Outcome]]":
    from concurrent.futures import Future

    future: Future[list[Outcome]] = Future()
    future.set_result(outcomes)
    return future
