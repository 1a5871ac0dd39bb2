"""What every record has, and the enumerations that several types share."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.dataclasses import dataclass

SCHEMA_VERSION = "1"

PEOPLE = "persons' names, clean form"
PLACES = "names of administrative areas as the text gives them, clean form"


@dataclass(slots=True, frozen=True, config=ConfigDict(extra="forbid", defer_build=True))
class Evidence:
    """The characters of the source that support one field.

    `start` and `end` count Unicode code points in the file as decoded, before any cleaning (no BOM, newlines as they
    are), end exclusive, as in W3C `TextPositionSelector`; `quote` is the source between them, to the letter.
    """

    field: str = Field(description="the record's field that these characters support")
    start: int = Field(ge=0, description="offset of the first character, in code points")
    end: int = Field(gt=0, description="offset after the last character, in code points")
    quote: str = Field(min_length=1, description="source[start:end], never cleaned")


class Record(BaseModel):
    """One fact of a text, with its evidence."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    states: ClassVar[str]
    """The name of the first evidence item: the span that states the record."""

    shown: ClassVar[tuple[str, ...]] = ()
    """The fields that people want to see first, in that order; all own fields where it is empty."""

    type: str
    id: str = Field(pattern=r"^[a-z]+-[0-9a-f]{12}$", description="stable: the same input and version give the same id")
    article: str = Field(pattern=r"#[1-9]\d*$", description="file relative to the input root, '#', ordinal from 1")
    element: str | None = Field(
        description="the part of a formatted file that it begins in: page 3, paragraph 12, table 1, row 2"
    )
    rule: str = Field(description="name of the rule that stated the record")
    evidence: list[Evidence] = Field(min_length=1, description="the first item is the span that states the record")

    citable: ClassVar[frozenset[str]]
    """What evidence can support: the fields of the type, and the record as a whole by the name that `states` it."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        cls.citable = frozenset(cls.model_fields) | {cls.states}

    @model_validator(mode="after")
    def _states_itself(self) -> Self:
        known = self.citable
        for item in self.evidence:
            if item.field not in known:
                raise ValueError(f"evidence for the unknown field {item.field}")
            if item.end - item.start != len(item.quote):
                raise ValueError(f"quote of {len(item.quote)} characters does not fill {item.start}:{item.end}")
        self.agree(vars(self))
        return self

    @classmethod
    def agree(cls, fields: Mapping[str, Any]) -> None:
        """Raise `ValueError` where the values of the fields do not fit one another."""

    def check(self, source: str) -> None:
        """Raise `ValueError` unless each quote is `source[start:end]`."""
        for item in self.evidence:
            if source[item.start : item.end] != item.quote:
                raise ValueError(f"{self.id}: {item.field} is not what stands at {item.start}:{item.end}")


_MONTH, _DAY = "(?:0[1-9]|1[0-2]|XX)", "(?:0[1-9]|[12][0-9]|3[01]|XX)"
_DATE = f"(?:[0-9]{{4}}|[0-9]{{3}}X|[0-9]{{2}}XX|XXXX)(?:-{_MONTH}(?:-{_DAY})?)?"
_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
EDTF_PATTERN = f"^{_DATE}(?:/{_DATE})?$"
DURATION_PATTERN = f"^P(?:{_NUMBER}[YMWD])*(?:T(?:{_NUMBER}[HMS])+)?$"

Edtf = Annotated[str, Field(pattern=EDTF_PATTERN, examples=["2022-08-24", "2022-08-24/2022-08-27", "XXXX-08-24"])]
"""A date of ISO 8601-2 (EDTF): day, month, year, decade, with X for unknown digits; or an interval of two."""

Duration = Annotated[str, Field(pattern=DURATION_PATTERN, examples=["P3M", "P2Y"])]
"""An ISO 8601 duration."""

Bound = Literal["since", "until"]
Modifier = Literal["approx", "nearly", "more_than", "less_than", "at_least", "at_most"]


class Frozen(BaseModel):
    """A part of a record."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


def flat(value: Any) -> Any:
    """A record's part as plain JSON values."""
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value
