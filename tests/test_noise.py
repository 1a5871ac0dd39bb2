"""What goes wrong with a text on its way does not change its records."""

import random
from collections import Counter
from pathlib import Path

import pytest

from extract.pipeline import rows
from extract.reading.source import of_text
from tests import noise

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def values(text: str) -> Counter[str]:
    """The values of the records, less where they stand and how the text was mended."""
    left_out = ("id", "evidence", "repairs")
    return Counter(repr({key: row[key] for key in sorted(row) if key not in left_out}) for row in rows(of_text(text)))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize("kind", noise.KINDS, ids=lambda kind: kind.__name__)
def test_noise_changes_no_value(seed: Path, kind: noise.Noise) -> None:
    raw = seed.read_bytes().decode()
    expected = values(raw)
    for chance in range(2):
        found = values(kind(raw, random.Random(chance)))
        assert (expected - found, found - expected) == (Counter(), Counter())
