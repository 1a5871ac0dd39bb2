"""A conference, session or ceremony."""

from typing import ClassVar, Literal

from pydantic import Field

from extract.records.record import PEOPLE, Edtf, Record


class Meeting(Record):
    """A conference, session or ceremony that took place or is fixed."""

    states: ClassVar[str] = "name"
    shown: ClassVar[tuple[str, ...]] = ("name", "date", "place", "parties", "chairs")

    type: Literal["meeting"]
    name: str = Field(min_length=1, description="the words that name it, clean")
    kind: str = Field(min_length=1, description="its head noun: 联席会议, 座谈会, 签约仪式 …")
    date: Edtf | None
    place: str | None
    place_code: str | None = Field(description="GB/T 2260 code of the place, where it is or lies in a known area")
    parties: list[str] = Field(description="regions or bodies that met")
    chairs: list[str] = Field(description=PEOPLE)
    speakers: list[str] = Field(description=PEOPLE)
    attendees: list[str] = Field(description=f"all {PEOPLE}; chairs and speakers included")
    documents: list[str] = Field(description="titles of what was signed or issued there")


MODEL = Meeting
