"""The lists of words in the lexicons."""

from collections import Counter
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest

from extract import lexicons

NAMES = sorted(f.name[:-5] for f in resources.files(lexicons).iterdir() if f.name.endswith(".toml"))


def lists(table: Any) -> Iterator[list[Any]]:
    if isinstance(table, dict):
        for inner in table.values():
            yield from lists(inner)
    elif isinstance(table, list):
        yield table
    elif isinstance(table, str):
        yield table.split()


def _words_of(name: str) -> dict[str, Any]:
    return {key: table for key, table in lexicons.load(name).items() if key != "source"}


@pytest.mark.parametrize("name", NAMES)
def test_no_list_holds_a_word_twice(name: str) -> None:
    said = [Counter(each) for each in lists(_words_of(name)) if all(isinstance(word, str) for word in each)]
    assert [word for words in said for word, times in words.items() if times > 1] == []
