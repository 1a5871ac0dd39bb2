"""Sources with their records and the account of their numerals, for the audit and the report."""

from collections.abc import Iterator, Sequence

from extract.cli.inputs import gather
from extract.cli.work import Plan
from extract.output.audit.account import Account, account
from extract.output.screen import followed, say
from extract.pipeline import rows_of, views
from extract.reading.errors import Unreadable
from extract.reading.inputs import Input
from extract.reading.source import Source, read
from extract.records.record import Record
from extract.records.validation import sound


class Audited:
    """Sources with records and account, one by one; what cannot be read is said on the way and makes `code` 1."""

    def __init__(self, inputs: Sequence[str] | None, plan: Plan, stdin_name: str = "stdin") -> None:
        self._inputs = inputs
        self._plan = plan
        self._stdin_name = stdin_name
        self.code = 0

    def __iter__(self) -> Iterator[tuple[Source, list[Record], Account]]:
        gathered = gather(self._inputs, self._stdin_name)
        for failure in gathered.failures:
            self._fail(failure.reason)
        yield from followed(self._each(gathered.inputs), len(gathered.inputs))

    def _each(self, inputs: Sequence[Input]) -> Iterator[tuple[Source, list[Record], Account]]:
        for item in inputs:
            try:
                source = read(item, self._plan.encoding)
            except Unreadable as fault:
                self._fail(str(fault))
                continue
            seen = views(source, self._plan.reference_date)
            records, defects = sound(rows_of(seen, source.name, self._plan.types), source.text)
            for defect in defects:
                self._fail(f"{item.name}: {defect}")
            yield source, records, account(source, seen, records)

    def _fail(self, reason: str) -> None:
        say(reason)
        self.code = 1
