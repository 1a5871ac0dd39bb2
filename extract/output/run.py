"""`run.json`: what a run read, what it gave and what it could not read. No clock, no path of this machine."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, with_config
from typing_extensions import TypedDict  # pydantic takes no other before Python 3.12


class Part(BaseModel):
    """A part of a run's account; pydantic makes its validator when a run is first accounted for."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, json_schema_serialization_defaults_required=True, defer_build=True
    )


@with_config(ConfigDict(extra="forbid"))
class Read(TypedDict):
    """An input that was read."""

    name: Annotated[str, Field(description="relative to the input root, as in the records' `article`")]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$", description="of the bytes of the file")]
    encoding: Annotated[str, Field(description="what the bytes were decoded with")]
    warnings: Annotated[list[str], Field(description="what was doubtful about reading it")]
    records: Annotated[dict[str, int], Field(description="how many records it gave, by type")]


@with_config(ConfigDict(extra="forbid"))
class Failure(TypedDict):
    """An input that gave nothing because it could not be read."""

    name: str
    reason: Annotated[str, Field(description="one line: what is wrong, and where")]


class Written(Part):
    """A file of records."""

    file: str
    type: str
    records: int


class Options(Part):
    """What the run was asked for, as far as it changes records."""

    reference_date: str | None = Field(description="EDTF; what relative dates were resolved against by order")
    encoding: str | None = Field(description="what all inputs were to be decoded with")
    types: list[str]


class Run(Part):
    """The account of one run of `extract all`."""

    tool: Literal["shanhai"] = "shanhai"
    version: str = Field(description="of the tool")
    schema_version: str = Field(description="of the record schemas")
    options: Options
    inputs: list[Read] = Field(description="sorted by name")
    failures: list[Failure] = Field(description="sorted by name")
    counts: dict[str, int] = Field(description="records by type over all inputs")
    files: list[Written]

    def to_bytes(self) -> bytes:
        """The JSON document."""
        return self.model_dump_json(indent=2).encode() + b"\n"
