"""Judgments on records, kept as JSON Lines: one a line, and a later line on the same record counts."""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extract.records.record import Record
from extract.version import VERSION

Verdict = Literal["right", "wrong", "wrong field"]
VERDICTS: tuple[Verdict, ...] = ("right", "wrong field", "wrong")


class Judgment(BaseModel):
    """What a reviewer says of a record; enough of the record stands here to find it again when its id has changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    record: str = Field(description="id of the record")
    verdict: Verdict
    fields: list[str] = Field(default=[], description="the fields that are wrong")
    note: str = ""
    reviewer: str = ""
    type: str
    rule: str
    article: str
    start: int = Field(ge=0, description="where the record is stated, as in its first piece of evidence")
    end: int = Field(gt=0)
    quote: str
    version: str = Field(description="of the tool that gave the record")

    @property
    def place(self) -> tuple[str, str, int, int]:
        """What stays when the values of a record change."""
        return self.article, self.type, self.start, self.end


class NotJudgments(Exception):  # noqa: N818 - it names the file's state
    """A file that does not hold judgments; the message says where it goes wrong."""


def judged(
    record: Record, verdict: Verdict, fields: Iterable[str] = (), note: str = "", reviewer: str = ""
) -> Judgment:
    """The judgment on a record."""
    first = record.evidence[0]
    return Judgment(
        record=record.id,
        verdict=verdict,
        fields=list(fields),
        note=note,
        reviewer=reviewer,
        type=record.type,
        rule=record.rule,
        article=record.article,
        start=first.start,
        end=first.end,
        quote=first.quote,
        version=VERSION,
    )


def place_of(record: Record) -> tuple[str, str, int, int]:
    """As `Judgment.place`."""
    first = record.evidence[0]
    return record.article, record.type, first.start, first.end


def load(path: Path) -> dict[str, Judgment]:
    """The last judgment on each record of a file, by the record's id; none where there is no file.

    Raises `NotJudgments`, with the line, where something else stands in it.
    """
    kept: dict[str, Judgment] = {}
    if not path.exists():
        return kept
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        if line.strip():
            try:
                judgment = Judgment.model_validate_json(line)
            except ValidationError as fault:
                raise NotJudgments(f"{path}:{number}: no judgment: {fault.errors()[0]['msg']}") from fault
            kept.pop(judgment.record, None)
            kept[judgment.record] = judgment
    return kept


def append(path: Path, judgment: Judgment) -> None:
    """Write a judgment at the end of a file, at once, so that nothing is lost when the reviewer stops."""
    with path.open("ab") as file:
        file.write(judgment.model_dump_json().encode() + b"\n")
