"""Records to test with, and what texts are tested for."""

from extract.mentions import person, place
from extract.records.draft import Row
from extract.records.metric import Metric
from extract.records.validation import sound


def metric(**fields: object) -> Metric:
    """A metric with some fields of its own."""
    return Metric.model_validate(metric_row(**fields))


def metric_row(**fields: object) -> Row:
    """The same as it is written."""
    row = {
        "type": "metric",
        "id": "metric-0123456789ab",
        "article": "a.txt#1",
        "element": None,
        "rule": "metric.test",
        "evidence": [{"field": "value", "start": 0, "end": 3, "quote": "三百元"}],
        "text": "三百元",
        "value": 300,
        "low": None,
        "high": None,
        "unit": "元",
        "kind": "money",
        "currency": "CNY",
        "modifier": None,
        "item": None,
        "indicator": None,
        "subject": None,
        "period": None,
        "per": None,
        "trend": None,
        "basis": None,
        "topic": "other",
    }
    return sound([row | fields])[0][0]


def people(text: str) -> dict[str, list[str]]:
    """The people of a text with all their titles."""
    found: dict[str, list[str]] = {}
    for mention in person.find(text, place.find(text)):
        if mention.kind == "person":
            titles = found.setdefault(mention.value.name, [])
            titles += [title for title in mention.value.titles if title not in titles]
    return found
