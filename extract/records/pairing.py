"""Two sides tied in paired assistance."""

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract.records.record import PLACES, Edtf, Frozen, Record


class Member(Frozen):
    """What a side brings: so many schools, or some that are named."""

    kind: str | None = Field(description="what they are (学校, 行政村), clean")
    count: int | None = Field(ge=1)
    names: list[str] = Field(description="named members, clean form")


class Side(Frozen):
    """One side of a pairing."""

    regions: list[str] = Field(description=PLACES)
    region_codes: list[str | None] = Field(description="GB/T 2260 codes of the regions, in their order")
    members: list[Member]

    @model_validator(mode="after")
    def _code_for_each(self) -> Self:
        if len(self.regions) != len(self.region_codes):
            raise ValueError("one code for each region")
        return self


class Pairing(Record):
    """Two sides tied in paired assistance; the donor helps, whichever comes first in the sentence."""

    states: ClassVar[str] = "pairing"

    type: Literal["pairing"]
    donor: Side
    recipient: Side
    relation: str = Field(min_length=1, description="the word used: 结对, 结对帮扶, 对口协作 …")
    since: Edtf | None = Field(description="when the tie began, where stated or derivable")

    @model_validator(mode="after")
    def _both_sides_named(self) -> Self:
        for side in (self.donor, self.recipient):
            if not side.regions and not side.members:
                raise ValueError("a side of a pairing is empty")
        return self


MODEL = Pairing
