"""Patterns that are compiled when a text first needs them."""

import re

from extract.text.patterns import late


def test_a_late_pattern_is_as_one_compiled_at_once() -> None:
    pattern = late("[甲乙丙]X", re.IGNORECASE)
    assert pattern.pattern == "[甲乙丙]X"
    assert pattern.sub("", "甲x丁x") == "丁x"
