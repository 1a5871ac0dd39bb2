"""Clean text and the way back, over generated texts and generated noise."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.text.clean import clean
from extract.text.lines import lines
from tests import noise

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
SIGNS = [
    *"贵州省会来经济一二12,。、;:()（）《》“”!?#*<>&|\\-—·　 \t\r\n\u200b\ue000\ud800⻄ａ１．，",
    *("(lái)", "&nbsp;", "<br>", "]("),
]


@settings(max_examples=300)
@given(st.one_of(st.text(), st.lists(st.sampled_from(SIGNS), max_size=60).map("".join)))
def test_any_text_is_cleaned(raw: str) -> None:
    cleaned = clean(raw)
    assert not re.search("[\ue000-\uf8ff\ud800-\udfff\r\t\u3000\uff01-\uff5e]", cleaned.text)
    before = 0
    for at in range(len(cleaned.text)):
        start, end = cleaned.offsets.original(at, at + 1)
        assert 0 <= before <= start < end <= len(raw)
        before = start


WORDS = ("贵州省", "代表团", "广东", "13.38亿元", "185所学校", "8月24日", "深化产业合作", "GDP")
NOISE: dict[str, Callable[[str], str]] = {
    "gloss": lambda word: word.replace("东", "东(dōng)").replace("表", "表(biǎo )(biǎo)"),
    "wide": lambda word: "".join(chr(ord(c) + 0xFEE0) if c.isascii() else c for c in word),
    "invisible": lambda word: "\u200b".join(word),
    "bold": lambda word: f"**{word}**",
    "tag": lambda word: f"<b>{word[0]}</b>{word[1:]}",
    "link": lambda word: f"[{word}](http://a.cn)",
    "entity": lambda word: f"&#{ord(word[0])};" + word[1:],
    "traditional": lambda word: word.replace("东", "東").replace("团", "團").replace("亿", "億"),
    "none": lambda word: word,
}


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(sorted(NOISE))), min_size=1, max_size=12))
def test_spans_map_to_raw_slices_that_clean_to_them(pieces: list[tuple[str, str]]) -> None:
    raw = plain = ""
    places = []
    for word, kind in pieces:
        noisy = NOISE[kind](word)
        places.append((len(plain), len(plain) + len(word), len(raw), len(raw) + len(noisy)))
        plain += word + "的"
        raw += noisy + "的"
    cleaned = clean(raw)
    assert cleaned.text == plain
    for start, end, low, high in places:
        span = cleaned.offsets.original(start, end)
        assert low <= span.start < span.end <= high
        assert clean(raw[span.start : span.end]).text == plain[start:end]


def sentences_of(text: str) -> list[str]:
    """The text of the lines, joined where a line ends with a sentence, which no break can change."""
    joined = [""]
    for line in lines(text):
        joined[-1] += line.text
        if line.text[-1] not in "。!?;:”":
            joined.append("")
    return joined


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
@pytest.mark.parametrize(
    "kind", [k for k in noise.KINDS if k is not noise.wrapped_lines], ids=lambda kind: kind.__name__
)
def test_noise_leaves_the_clean_text_as_it_is(seed: Path, kind: noise.Noise) -> None:
    raw = seed.read_bytes().decode()
    expected = sentences_of(clean(raw).text)
    for chance in range(3):
        assert sentences_of(clean(kind(raw, random.Random(chance))).text) == expected


def test_repairs_are_counted() -> None:
    cleaned = clean("貴(guì)州２０２２年<b>，，</b>协\u200b作")
    assert {repair.step: repair.count for repair in cleaned.repairs} == {
        "markup": 2,
        "invisible": 1,
        "width": 4,
        "pinyin": 1,
        "script": 1,
        "punctuation": 1,
    }
    assert cleaned.text == "贵州2022年,协作"


@pytest.mark.parametrize(
    "sign", ["a", "中", "(", "“", "\n", " ", "1", "#", "*", "`", "<", "&", "[](", "<!--", "(lái)", "中\n", "1\n", "來"]
)
def test_long_monotonous_texts_take_linear_time(sign: str) -> None:
    clean(sign * (200_000 // len(sign)))
