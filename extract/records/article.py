"""One news item or policy document in a file."""

from typing import ClassVar, Literal

from pydantic import Field

from extract.records.record import Edtf, Frozen, Record


class Credit(Frozen):
    """Who wrote, edited, checked or photographed it."""

    role: str | None = Field(description="as printed: 记者, 通讯员, 作者, 责编, 审核, 摄 …")
    name: str = Field(min_length=1)


class RepairCount(Frozen):
    """One step of cleaning and how often it changed something."""

    step: str
    count: int = Field(ge=1)


class ArticleRecord(Record):
    """One news item or policy document in a file."""

    states: ClassVar[str] = "article"

    type: Literal["article"]
    title: str | None = Field(description="headline, without site furniture and Markdown marks")
    kind: Literal["news", "policy", "caption", "other"]
    source: str | None = Field(description="publisher as stated")
    published: Edtf | None = Field(description="date published or issued")
    credits: list[Credit]
    number: str | None = Field(description="document number, 黔府发〔2022〕12号")
    issuers: list[str] = Field(description="issuing bodies of a policy document")
    script: Literal["simplified", "traditional"] = Field(description="of the source")
    reference_date: Edtf | None = Field(description="what relative dates were resolved against")
    reference_source: Literal["published", "dateline", "mentioned", "option"] | None
    repairs: list[RepairCount] = Field(description="what cleaning repaired in the file, by step")


MODEL = ArticleRecord
