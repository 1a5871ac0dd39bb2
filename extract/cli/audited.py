"""Sources with their records and the account of their numerals, for the audit and the report."""

from collections.abc import Sequence
from typing import TypeAlias

from extract.cli.inputs import NAMES, Names
from extract.cli.records import Each
from extract.cli.work import Plan
from extract.output.audit.account import Account, account
from extract.pipeline import rows_of, views
from extract.reading.inputs import Input
from extract.reading.source import Source, read
from extract.records.record import Record
from extract.records.validation import sound_records

Found: TypeAlias = tuple[Source, list[Record], Account]


class Audited(Each[Found]):
    """Sources with their records and account."""

    def __init__(self, inputs: Sequence[str] | None, plan: Plan, names: Names = NAMES) -> None:
        def take(item: Input) -> tuple[Found, list[str]]:
            source = read(item, plan.encoding)
            seen = views(source, plan.reference_date)
            records, defects = sound_records(rows_of(seen, plan.types), source.text)
            return (source, records, account(source, seen, records)), defects

        super().__init__(inputs, take, names)
