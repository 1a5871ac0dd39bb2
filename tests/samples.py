"""Records to test with."""

from extract.records.metric import Metric


def metric(**fields: object) -> Metric:
    """A metric with some fields of its own."""
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
    return Metric.model_validate(row | fields)
