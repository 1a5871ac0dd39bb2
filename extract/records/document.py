"""An agreement, plan, policy or law that the text names."""

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract.records.record import Edtf, Record


class DocumentRecord(Record):
    """An agreement, plan, policy or law that the text names, and what was done with it."""

    states: ClassVar[str] = "title"
    shown: ClassVar[tuple[str, ...]] = ("title", "number", "action", "date", "parties")

    type: Literal["document"]
    title: str | None = Field(description="without 《》, clean")
    number: str | None = Field(description="document number, 国发〔2022〕2号")
    kind: Literal["agreement", "plan", "opinion", "law", "report", "other"] = Field(
        description="what sort of work it is"
    )
    action: Literal["signed", "issued", "cited"]
    parties: list[str] = Field(description="who signed or issued it")
    date: Edtf | None = Field(description="when it was signed or issued")

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not self.title and not self.number:
            raise ValueError("a document has a title or a number")
        return self


MODEL = DocumentRecord
