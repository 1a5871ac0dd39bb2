"""Records of the inputs of a command line together with their sources, for the commands that people look with."""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeAlias, TypeVar

from extract.cli.inputs import NAMES, Names, gather
from extract.cli.work import Plan, extracted
from extract.output.screen import followed, say
from extract.reading.errors import Unreadable
from extract.reading.inputs import Input
from extract.reading.source import Source
from extract.records import TYPES
from extract.records.record import Record

T = TypeVar("T")
Found: TypeAlias = tuple[Source, list[Record]]


def is_id(argument: str) -> bool:
    """Whether an argument has the form of a record's id, `metric-5d0c2f6a91be`."""
    kind, _, digest = argument.partition("-")
    return kind in TYPES and len(digest) == 12 and set(digest) <= set("0123456789abcdef")


class Each(Generic[T]):
    """What the inputs give, one by one; what cannot be read is said on the way and makes `code` 1."""

    def __init__(
        self, inputs: Sequence[str] | None, take: Callable[[Input], tuple[T, list[str]]], names: Names = NAMES
    ) -> None:
        """`take` gives what an input comes to, and a line on each of its defects; it may raise `Unreadable`."""
        self._inputs = inputs
        self._take = take
        self._names = names
        self.code = 0

    def __iter__(self) -> Iterator[T]:
        gathered = gather(self._inputs, self._names)
        for failure in gathered.failures:
            self._fail(failure["reason"])
        yield from followed(self._each(gathered.inputs), len(gathered.inputs))

    def _each(self, inputs: Sequence[Input]) -> Iterator[T]:
        for item in inputs:
            try:
                found, defects = self._take(item)
            except Unreadable as fault:
                self._fail(str(fault))
                continue
            for defect in defects:
                self._fail(f"{item.name}: {defect}")
            yield found

    def _fail(self, reason: str) -> None:
        say(reason)
        self.code = 1


class Records(Each[Found]):
    """Sources with their records."""

    def __init__(self, inputs: Sequence[str] | None, plan: Plan, names: Names = NAMES) -> None:
        def take(item: Input) -> tuple[Found, list[str]]:
            source, records, defects = extracted(item, plan)
            return (source, records), defects

        super().__init__(inputs, take, names)
