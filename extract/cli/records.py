"""Records of the inputs of a command line together with their sources, for the commands that people look with."""

from collections.abc import Iterator, Sequence

from extract.cli.inputs import gather
from extract.cli.work import Plan, extracted
from extract.output.screen import say
from extract.reading.errors import Unreadable
from extract.reading.source import Source
from extract.records import TYPES
from extract.records.record import Record


def is_id(argument: str) -> bool:
    """Whether an argument has the form of a record's id, `metric-5d0c2f6a91be`."""
    kind, _, digest = argument.partition("-")
    return kind in TYPES and len(digest) == 12 and set(digest) <= set("0123456789abcdef")


class Records:
    """Sources with their records, one by one; what cannot be read is said on the way and makes `code` 1."""

    def __init__(self, inputs: Sequence[str] | None, plan: Plan, stdin_name: str = "stdin") -> None:
        self._inputs = inputs
        self._plan = plan
        self._stdin_name = stdin_name
        self.code = 0

    def __iter__(self) -> Iterator[tuple[Source, list[Record]]]:
        gathered = gather(self._inputs, self._stdin_name)
        for failure in gathered.failures:
            self._fail(failure.reason)
        for item in gathered.inputs:
            try:
                source, records, defects = extracted(item, self._plan)
            except Unreadable as fault:
                self._fail(str(fault))
                continue
            for defect in defects:
                self._fail(f"{item.name}: {defect}")
            yield source, records

    def _fail(self, reason: str) -> None:
        say(reason)
        self.code = 1
