"""What the page knows of a record at once."""

from typing import Any

from extract.output.report.places import regions_of
from extract.output.report.summary import article_days, label, summary
from extract.output.timespan import Days
from extract.records.article import ArticleRecord
from extract.records.meeting import Meeting
from extract.records.pairing import Pairing
from tests.samples import metric


def row(kind: str, states: str, /, **fields: Any) -> dict[str, Any]:
    """A record's values with what all records have."""
    return {
        "type": kind,
        "id": f"{kind}-0123456789ab",
        "article": "a.txt#1",
        "element": None,
        "rule": f"{kind}.test",
        "evidence": [{"field": states, "start": 0, "end": 2, "quote": "会议"}],
        **fields,
    }


def pairing(donor: dict[str, Any], recipient: dict[str, Any]) -> Pairing:
    empty: dict[str, Any] = {"regions": [], "region_codes": [], "members": []}
    sides = {"donor": empty | donor, "recipient": empty | recipient}
    return Pairing.model_validate(row("pairing", "pairing", **sides, relation="结对", since=None))


MEETING = Meeting.model_validate(
    row(
        "meeting", "name", name="联席会议", kind="联席会议", date=None, place="惠州市", place_code="441300",
        parties=["贵州省"], chairs=[], speakers=[], attendees=[], documents=[],
    )
)  # fmt: skip
ARTICLE = ArticleRecord.model_validate(
    row(
        "article", "article", title="题", kind="news", source=None, published="2022-08-24", credits=[], number=None,
        issuers=[], script="simplified", reference_date="2022-08-24", reference_source="published", repairs=[],
    )
)  # fmt: skip


def test_a_record_of_a_place_is_one_of_what_holds_it() -> None:
    assert regions_of(MEETING) == ["440000", "441300", "520000"]
    assert regions_of(metric(subject="惠州市惠东县")) == ["440000", "441300", "441323"]
    assert regions_of(metric(subject=None)) == []


def test_a_pairing_is_a_tie_of_regions_or_else_of_members() -> None:
    members = [{"kind": "学校", "count": 23, "names": []}, {"kind": None, "count": None, "names": ["甲村", "乙村"]}]
    record = pairing({"regions": ["惠州市"], "region_codes": ["441300"]}, {"members": members})
    shown = summary(record, None)
    assert shown["tie"] == {
        "donor": [("惠州市", "441300")],
        "recipient": [("学校", None), ("甲村", None), ("乙村", None)],
    }
    assert shown["label"] == "惠州市 → 学校、甲村、乙村"


def test_a_record_without_a_date_has_that_of_its_article() -> None:
    known = article_days([ARTICLE])
    assert known == {"a.txt#1": Days("2022-08-24", "2022-08-24")}
    shown = summary(MEETING, known["a.txt#1"])
    assert (shown["days"], "dated" in shown) == (Days("2022-08-24", "2022-08-24"), False)
    own = summary(MEETING.model_copy(update={"date": "2023-05"}), known["a.txt#1"])
    assert (own["days"], own["dated"]) == (Days("2023-05-01", "2023-05-31"), True)


def test_a_range_stands_at_its_middle_in_the_chart() -> None:
    assert summary(metric(value=None, low=100, high=300), None)["figure"]["value"] == 200
    assert summary(metric(value=0), None)["figure"] == {"topic": "other", "kind": "money", "unit": "CNY", "value": 0}


def test_a_label_is_short_and_never_empty() -> None:
    assert label(metric(text="三百元", indicator="投入" * 100)) == ("三百元 · " + "投入" * 100)[:120]
    assert label(MEETING) == "联席会议 · 惠州市 · 贵州省"
    assert label(ARTICLE.model_copy(update={"title": None})) == "会议"
