"""A delegation's or official's trip."""

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract.records.record import PEOPLE, PLACES, Edtf, Record


class Visit(Record):
    """A delegation's or official's trip: who went, from where, to which places, what they saw, when, what for."""

    states: ClassVar[str] = "visit"
    shown: ClassVar[tuple[str, ...]] = ("delegation", "leaders", "destinations", "date", "purpose")

    type: Literal["visit"]
    delegation: str | None
    leaders: list[str] = Field(description=PEOPLE)
    origin: str | None
    origin_code: str | None = Field(description="GB/T 2260 code of the origin")
    destinations: list[str] = Field(description=PLACES)
    destination_codes: list[str | None] = Field(description="GB/T 2260 codes of the destinations, in their order")
    sites: list[str] = Field(description="named places, firms, schools seen, clean form")
    date: Edtf | None
    purpose: str | None

    @model_validator(mode="after")
    def _code_for_each(self) -> Self:
        if len(self.destinations) != len(self.destination_codes):
            raise ValueError("one code for each destination")
        return self


MODEL = Visit
